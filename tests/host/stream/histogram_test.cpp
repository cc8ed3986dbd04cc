// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/histogram.hpp"

#include "random_stream.hpp"

#include "peal/error.hpp"

#include <catch2/catch.hpp>

#include <numeric>

using namespace peal;
using namespace peal::test;

namespace {

time_ps floor_divide(time_ps a, time_ps b) { return a / b - (a % b < 0); }

// The definition, pair by pair.
std::vector<std::int64_t> brute_force(const tag_block& tags, const histogram_pair& pair, const histogram_bins& bins) {
  std::vector<std::int64_t> counts(bins.count);
  for (std::size_t i = 0; i < tags.size(); ++i) {
    if (tags.channel[i] != pair.a) { continue; }
    for (std::size_t j = 0; j < tags.size(); ++j) {
      if (tags.channel[j] != pair.b || i == j) { continue; }
      const time_ps dt = tags.time[j] - tags.time[i] + pair.delay_b_ps - pair.delay_a_ps;
      const time_ps bin = floor_divide(dt - bins.first_ps, bins.width_ps);
      if (bin >= 0 && bin < static_cast<time_ps>(bins.count)) { ++counts[static_cast<std::size_t>(bin)]; }
    }
  }
  return counts;
}

std::vector<std::int64_t> copy(std::span<const std::int64_t> counts) { return {counts.begin(), counts.end()}; }

} // namespace

TEST_CASE("every kernel and every cut of the stream gives the brute-force histograms") {
  const std::uint64_t seed = 77;
  CAPTURE(seed);
  generator g(seed);
  for (int run = 0; run < 60; ++run) {
    CAPTURE(run);
    const auto n = static_cast<std::size_t>(uniform(g, 0, run < 30 ? 400 : 4000));
    const tag_block tags = random_tags(g, n, {1, 2, -1, 5}, random_start(g), uniform(g, 1, 60));
    std::vector<histogram_pair> pairs{
        {1, 2}, {2, 1}, {1, 1}, {-1, 5, uniform(g, -200, 200), uniform(g, -200, 200)}, {5, 5, 3, -3}, {1, 99}};
    histogram_bins bins{uniform(g, -300, 100), uniform(g, 1, 17), static_cast<std::size_t>(uniform(g, 1, 60))};
    if (run % 5 == 0) {
      bins = {-100'000, 1000, 200}; // reach far beyond a block
    }
    std::vector<std::vector<std::int64_t>> expected;
    for (const histogram_pair& pair : pairs) { expected.push_back(brute_force(tags, pair, bins)); }
    for (const simd_level level : levels_here()) {
      CAPTURE(name_of(level));
      difference_histogram whole(pairs, bins, level);
      whole.process(tags);
      whole.finish();
      difference_histogram cut(pairs, bins, level);
      for (const tag_block& piece : random_cut(g, tags)) { cut.process(piece); }
      cut.finish();
      difference_histogram vouched(pairs, bins, level);
      for (const tag_block& piece : random_cut(g, tags)) { vouched.process(ordered(piece)); }
      vouched.finish();
      for (std::size_t k = 0; k < pairs.size(); ++k) {
        CAPTURE(k);
        CHECK(copy(whole.counts(k)) == expected[k]);
        CHECK(copy(cut.counts(k)) == expected[k]);
        CHECK(copy(vouched.counts(k)) == expected[k]);
      }
      CHECK(whole.tags_a(0) == static_cast<std::uint64_t>(std::count(tags.channel.begin(), tags.channel.end(), 1)));
      CHECK(cut.tags_b(0) == static_cast<std::uint64_t>(std::count(tags.channel.begin(), tags.channel.end(), 2)));
      CHECK(cut.tags_a(2) == cut.tags_b(2));
    }
  }
}

TEST_CASE("a long stream with one fast and one slow channel gives the same histogram by every kernel") {
  const std::uint64_t seed = 3;
  CAPTURE(seed);
  generator g(seed);
  tag_block tags;
  time_ps t = 0;
  for (int i = 0; i < 40'000; ++i) {
    t += uniform(g, 0, 100);
    tags.push(t, i % 500 == 0 ? channel_number{2} : channel_number{1});
  }
  for (const time_ps range : {time_ps{2000}, time_ps{40'000}}) {
    const auto bins = histogram_bins::symmetric(range, 100);
    std::vector<std::vector<std::int64_t>> results;
    for (const simd_level level : levels_here()) {
      difference_histogram histogram({{1, 2}}, bins, level);
      histogram.process(tags);
      histogram.finish();
      results.push_back(copy(histogram.counts()));
    }
    results.push_back(brute_force(tags, {1, 2}, bins));
    for (const auto& result : results) { CHECK(result == results.front()); }
  }
}

TEST_CASE("ranges and gaps around what 32-bit offsets hold give the brute-force histograms") {
  const std::uint64_t seed = 32;
  CAPTURE(seed);
  generator g(seed);
  // Sparse tags first, so that the sweep is chosen; then bursts of more tags than a vector step looks ahead, with gaps
  // between them that do not fit into 32 bits.
  tag_block tags;
  time_ps t = -(time_ps{1} << 40);
  for (int i = 0; i < 6000; ++i) {
    t += i < 1500 || i % 1400 == 0 ? uniform(g, 0, time_ps{1} << 33) : uniform(g, 0, 600'000);
    tags.push(t, static_cast<channel_number>(uniform(g, 1, 3)));
  }
  for (const time_ps range : {time_ps{50'000'000}, (time_ps{1} << 29) - 1, (time_ps{1} << 30) - 2, time_ps{1} << 30,
                              (time_ps{1} << 31) + 5}) {
    CAPTURE(range);
    for (const histogram_bins bins : {histogram_bins{-range / 2, range / 64, 64},
                                      {-range, range / 20, 21},
                                      {0, range, 1},
                                      {-range, 1 + range, 1}}) {
      const auto expected = brute_force(tags, {1, 2}, bins);
      for (const simd_level level : levels_here()) {
        CAPTURE(name_of(level), bins.first_ps, bins.width_ps);
        difference_histogram whole({{1, 2}}, bins, level);
        whole.process(tags);
        whole.finish();
        CHECK(copy(whole.counts()) == expected);
        difference_histogram cut({{1, 2}}, bins, level);
        for (const tag_block& piece : random_cut(g, tags)) { cut.process(piece); }
        cut.finish();
        CHECK(copy(cut.counts()) == expected);
      }
    }
  }
}

TEST_CASE("edges belong to the upper bin and the range is half open") {
  tag_block block;
  block.push(0, 1);
  for (const time_ps t : {9, 10, 19, 20, 29, 30}) { block.push(t, 2); }
  difference_histogram histogram({{1, 2}}, {10, 10, 2});
  histogram.process(block);
  histogram.finish();
  CHECK(copy(histogram.counts()) == std::vector<std::int64_t>{2, 2}); // 10 19 | 20 29; 9 and 30 are outside
}

TEST_CASE("an autocorrelation holds every ordered pair of different tags and is symmetric") {
  tag_block block;
  for (const time_ps t : {0, 0, 5}) { block.push(t, 1); }
  difference_histogram histogram({{1, 1}}, {-5, 1, 11});
  histogram.process(block);
  histogram.finish();
  const auto counts = copy(histogram.counts());
  CHECK(counts[5] == 2); // the two tags at 0, both ways round
  CHECK(counts[0] == 2);
  CHECK(counts[10] == 2);
  CHECK(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}) == 6);
}

TEST_CASE("bins of any width up to 2^40 ps divide exactly") {
  const std::uint64_t seed = 11;
  CAPTURE(seed);
  generator g(seed);
  for (int run = 0; run < 200; ++run) {
    const int bits = static_cast<int>(uniform(g, 0, 40));
    const time_ps width = (time_ps{1} << bits) + uniform(g, -(time_ps{1} << bits) / 2, (time_ps{1} << bits) / 2);
    const histogram_bins bins{0, width, 7};
    CAPTURE(width);
    tag_block block;
    block.push(0, 1);
    std::vector<std::int64_t> expected(7);
    for (std::int64_t k = 1; k <= 7; ++k) { // last value of one bin, first of the next
      block.push(k * width - 1, 2);
      block.push(k * width, 2);
      ++expected[static_cast<std::size_t>(k - 1)];
      if (k < 7) { ++expected[static_cast<std::size_t>(k)]; }
    }
    for (const simd_level level : levels_here()) {
      difference_histogram histogram({{1, 2}}, bins, level);
      histogram.process(block);
      histogram.finish();
      CHECK(copy(histogram.counts()) == expected);
    }
  }
}

TEST_CASE("symmetric bins are centred on multiples of the width") {
  const auto bins = histogram_bins::symmetric(1000, 101);
  CHECK(bins.count == 19);
  CHECK(bins.centre_ps(9) == 0.0);
  CHECK(bins.centre_ps(10) == 101.0);
  CHECK(histogram_bins::symmetric(100'000, 100).count == 2001);
  CHECK(histogram_bins::symmetric(100'000, 100).centre_ps(1000) == -0.5);
}

TEST_CASE("histogram options without meaning are refused and a finished histogram takes no tags") {
  CHECK_THROWS_AS(difference_histogram({}, {}), invalid_argument);
  CHECK_THROWS_AS(difference_histogram({{0, 1}}, {}), invalid_argument);
  CHECK_THROWS_AS(difference_histogram({{1, 2}}, {0, 0, 1}), invalid_argument);
  CHECK_THROWS_AS(difference_histogram({{1, 2}}, {0, 1, 0}), invalid_argument);
  CHECK_THROWS_AS(difference_histogram({{1, 2}}, {INT64_MIN, 1, 1}), invalid_argument);
  difference_histogram histogram({{1, 2}}, {0, 1, 1});
  histogram.finish();
  CHECK_THROWS_AS(histogram.process(tag_block{}), invalid_argument);
  histogram.reset();
  CHECK_NOTHROW(histogram.process(tag_block{}));
}
