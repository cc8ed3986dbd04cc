// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "bench/jobs.hpp"
#include "bench/plain_loops.hpp"

#include "peal/coincidence.hpp"
#include "peal/error.hpp"
#include "peal/histogram.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace peal::bench {

namespace {

constexpr time_ps window_ps = 2000; // |dt| <= 1 ns
constexpr double bytes_per_tag = sizeof(time_ps) + sizeof(channel_number);

const std::vector<channel_delay> four_channels{{1, 0}, {2, 0}, {3, 0}, {4, 0}};

double mega(std::size_t n, double seconds) { return seconds > 0 ? 1e-6 * static_cast<double>(n) / seconds : 0; }

double limit_of(const settings& s) { return 1e3 * s.memory_gb_s / bytes_per_tag; }

void must_agree(bool agree, const char* job) {
  if (!agree) { throw error(fmt::format("bench: Peal and the plain loop disagree in '{}'", job)); }
}

double coincidence_seconds(const data_set& set, const std::vector<channel_delay>& channels, simd_level level,
                           int repeats, std::vector<std::uint64_t>& counts) {
  return median_cpu(repeats, [&] {
    coincidence_counter counter(channels, window_ps, level);
    counter.process(set.view());
    counter.finish();
    counts = counter.matrix();
  });
}

} // namespace

double memory_bandwidth(const data_set& set, int repeats) {
  const std::span<const std::uint64_t> words(reinterpret_cast<const std::uint64_t*>(set.time.data()), set.time.size());
  const double seconds = median_cpu(repeats, [&] { keep(read_all(words)); });
  return 1e-9 * static_cast<double>(words.size_bytes()) / seconds;
}

bool check_data_set(const data_set& set, report& out) {
  bool good = true;
  std::string text = fmt::format("{} tags, {:.4f} s;", set.time.size(), set.seconds());
  const auto compare = [&](const char* what, double found, double expected, double variance) {
    const double z = (found - expected) / std::sqrt(variance);
    good = good && std::abs(z) < 5.0;
    text += fmt::format(" {} {:.0f} ({:+.1f} sigma)", what, found, z);
  };
  coincidence_counter near(four_channels, window_ps);
  near.process(set.view());
  near.finish();
  coincidence_counter far(four_channels, 200'000);
  far.process(set.view());
  far.finish();
  const double singles = static_cast<double>(std::count(set.channel.begin(), set.channel.end(), channel_number{1}));
  const double expected_singles = set.channel_hz() * set.seconds();
  compare("ch1", singles, expected_singles, expected_singles);
  compare("1-2", static_cast<double>(near.count(1, 2)), set.expected_pairs(1000), set.expected_pairs(1000));
  compare("3-4", static_cast<double>(near.count(3, 4)), set.expected_pairs(1000), set.expected_pairs(1000));
  compare("1-3", static_cast<double>(near.count(1, 3)), set.expected_accidentals(1000), set.expected_accidentals(1000));
  // Pairs in a wide window share tags: variance n (1 + 4 R * window) to first order.
  const double wide = set.expected_pairs(100'000);
  compare("1-2 within 100 ns", static_cast<double>(far.count(1, 2)), wide,
          wide * (1.0 + 4.0 * set.channel_hz() * 2e-7));
  out.fact("data set " + set.name, text);
  return good;
}

void bench_coincidences(const data_set& set, const settings& s, report& out) {
  std::array<std::array<std::uint64_t, 5>, 5> plain{};
  const double plain_s = median_cpu(s.repeats, [&] { plain = plain_coincidences(set.view(), window_ps); });
  for (const simd_level level : {simd_level::avx512, simd_level::avx2, simd_level::scalar}) {
    if (!simd_available(level)) { continue; }
    std::vector<std::uint64_t> counts;
    const double seconds = coincidence_seconds(set, four_channels, level, s.repeats, counts);
    for (std::size_t i = 0; i < 4; ++i) {
      for (std::size_t j = i + 1; j < 4; ++j) {
        must_agree(counts[i * 4 + j] == plain[i + 1][j + 1] + plain[j + 1][i + 1], "coincidences");
      }
    }
    out.add({fmt::format("coincidences, 6 pairs, {}", name_of(level)), set.name, "Mev/s",
             mega(set.time.size(), seconds), mega(set.time.size(), plain_s), limit_of(s), "|dt| <= 1 ns"});
  }
  std::vector<std::uint64_t> counts;
  for (const auto& [spread, what] : {std::pair<time_ps, const char*>{10'000, "0..10 ns"}, {3'000'000, "0..3 us"}}) {
    const std::vector<channel_delay> delayed{{1, 0}, {2, spread / 3}, {3, 2 * spread / 3}, {4, spread}};
    const double seconds = coincidence_seconds(set, delayed, best_simd_level(), s.repeats, counts);
    out.add({fmt::format("coincidences, delays {}", what), set.name, "Mev/s", mega(set.time.size(), seconds), 0,
             limit_of(s), "6 pairs, 4 different delays"});
  }
}

void bench_pairing(const data_set& set, const settings& s, report& out) {
  pairing_options options;
  options.side_a = {{1, 0}, {3, 0}};
  options.side_b = {{2, 0}, {4, 0}};
  options.window_ps = window_ps;
  const tag_view all = set.view();
  std::vector<coincidence> pairs;
  std::size_t count = 0;
  const auto add = [&](const char* how, double seconds) {
    out.add({fmt::format("one-to-one pairing, {}", how), set.name, "Mev/s", mega(all.size(), seconds), 0, limit_of(s),
             fmt::format("2 x 2 channels, {} coincidences", count)});
  };
  add("in blocks", median_cpu(s.repeats, [&] {
        coincidence_pairing pairing(options);
        count = 0;
        for (std::size_t i = 0; i < all.size(); i += block_tags) {
          const std::size_t n = std::min(block_tags, all.size() - i);
          pairs.clear();
          pairing.process({all.time.subspan(i, n), all.channel.subspan(i, n)}, INT64_MIN, pairs);
          count += pairs.size();
        }
        pairs.clear();
        pairing.finish(pairs);
        count += pairs.size();
      }));
  const std::size_t in_blocks = count;
  add("one call", median_cpu(s.repeats, [&] {
        pairs.clear();
        coincidence_pairing pairing(options);
        pairing.process(all, INT64_MIN, pairs);
        pairing.finish(pairs);
        count = pairs.size();
      }));
  if (count != in_blocks) { throw error("bench: pairing in blocks and in one call disagree"); }
}

void bench_histogram(const data_set& set, const settings& s, report& out) {
  const auto bins = histogram_bins::symmetric(100'000, 100);
  std::vector<std::int64_t> plain(bins.count);
  const double plain_s = median_cpu(
      s.repeats, [&] { plain_histogram(set.view(), 1, 2, bins.first_ps, bins.width_ps, plain); },
      [&] { std::fill(plain.begin(), plain.end(), 0); });
  for (const simd_level level : {simd_level::avx512, simd_level::avx2, simd_level::scalar}) {
    if (!simd_available(level)) { continue; }
    std::vector<std::int64_t> counts;
    const double seconds = median_cpu(s.repeats, [&] {
      difference_histogram histogram({{1, 2}}, bins, level);
      histogram.process(set.view());
      histogram.finish();
      counts.assign(histogram.counts().begin(), histogram.counts().end());
    });
    must_agree(counts == plain, "g2");
    out.add({fmt::format("g2, 2001 bins of 100 ps, {}", name_of(level)), set.name, "Mev/s",
             mega(set.time.size(), seconds), mega(set.time.size(), plain_s), limit_of(s),
             fmt::format("{} pairs", std::accumulate(counts.begin(), counts.end(), std::int64_t{0}))});
  }
}

} // namespace peal::bench
