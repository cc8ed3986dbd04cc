// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/delay.hpp"

#include "random_stream.hpp"

#include "peal/error.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace peal;
using namespace peal::test;

namespace {

// Times of a Poisson process of `rate_hz` for `seconds`.
std::vector<time_ps> poisson(generator& g, double rate_hz, double seconds) {
  std::exponential_distribution<double> gap(rate_hz * 1e-12);
  std::vector<time_ps> times;
  for (double t = gap(g); t < seconds * 1e12; t += gap(g)) { times.push_back(std::llround(t)); }
  return times;
}

void add(std::vector<time_ps>& to, const std::vector<time_ps>& more) {
  to.insert(to.end(), more.begin(), more.end());
  std::sort(to.begin(), to.end());
}

struct two_lists {
  std::vector<time_ps> a;
  std::vector<time_ps> b;
};

// Pairs at `pair_hz` with b later by `delay`, jitter `sigma` on each side, over backgrounds.
two_lists correlated(generator& g, double pair_hz, double background_hz, double seconds, double delay, double sigma) {
  std::normal_distribution<double> jitter(0.0, sigma);
  two_lists lists;
  for (const time_ps t : poisson(g, pair_hz, seconds)) {
    lists.a.push_back(t + std::llround(jitter(g)));
    lists.b.push_back(t + std::llround(delay + jitter(g)));
  }
  add(lists.a, poisson(g, background_hz, seconds));
  add(lists.b, poisson(g, background_hz, seconds));
  return lists;
}

} // namespace

TEST_CASE("the delay of correlated channels is found within its error, wherever it lies in the range") {
  const std::uint64_t seed = 271828;
  CAPTURE(seed);
  generator g(seed);
  int beyond_two_errors = 0;
  constexpr int runs = 60;
  for (int k = 0; k < runs; ++k) {
    const double delay = std::uniform_real_distribution<double>(-900'000, 900'000)(g);
    const double sigma = k % 3 == 0 ? 20 : k % 3 == 1 ? 150 : 700;
    const two_lists lists = correlated(g, 5000, 50'000, 0.2, delay, sigma);
    const delay_result r = find_delay(lists.a, lists.b);
    CAPTURE(k, delay, sigma, r.reason, r.offset_ps, r.offset_error_ps);
    REQUIRE(r.found());
    CHECK(std::abs(r.offset_ps - delay) < 5 * r.offset_error_ps);
    beyond_two_errors += std::abs(r.offset_ps - delay) > 2 * r.offset_error_ps;
    // Both sides jitter: sqrt(2) sigma. About 1000 pairs: relative error of a width 1/sqrt(2000) = 2.2 %,
    // more with background; five of 4 %.
    CHECK(r.width_ps == Approx(std::sqrt(2.0) * sigma).epsilon(0.2));
    CHECK(r.pairs == Approx(1000).epsilon(0.2)); // Poisson 3.2 % on the pairs and the background in +-3 sigma
    CHECK(r.log10_p < -6);
  }
  // Normal errors: 4.6 % of 60 = 2.7 expected, standard deviation 1.6; 9 are four of them more.
  CHECK(beyond_two_errors <= 9);
}

TEST_CASE("uncorrelated light gives no more false finds than stated") {
  const std::uint64_t seed = 1000;
  CAPTURE(seed);
  generator g(seed);
  delay_search loose;
  loose.false_alarm = 0.01;
  loose.range_ps = 200'000;
  int found_loose = 0;
  int found_default = 0;
  constexpr int runs = 1000;
  for (int k = 0; k < runs; ++k) {
    // From almost empty to some hundred pairs per bin of the widest windows.
    const double rate = std::pow(10.0, 4.0 + 2.0 * (k % 5) / 4.0);
    const auto a = poisson(g, rate, 0.02);
    const auto b = poisson(g, rate * (k % 2 == 0 ? 1.0 : 0.3), 0.02);
    found_loose += find_delay(a, b, loose).found();
    found_default += k % 10 == 0 && find_delay(a, b).found();
  }
  CHECK(found_loose <= 10 + 13); // Binomial(1000, 0.01): mean 10, four standard deviations of 3.15
  CHECK(found_default == 0);     // 100 runs at 1e-6
}

TEST_CASE("pulsed light without correlation is never reported as found, with correlation it is") {
  const std::uint64_t seed = 50;
  CAPTURE(seed);
  generator g(seed);
  const auto pulsed = [&](double correlation) {
    two_lists lists; // 80 MHz pulses, 100 ps wide; mean 0.01 detections a pulse and side
    std::normal_distribution<double> jitter(0.0, 40.0);
    std::bernoulli_distribution click(0.01);
    std::bernoulli_distribution also(correlation);
    for (std::int64_t pulse = 0; pulse < 400'000; ++pulse) {
      const bool at_a = click(g);
      if (at_a) { lists.a.push_back(pulse * 12'500 + std::llround(jitter(g))); }
      if (click(g) || (at_a && also(g))) { lists.b.push_back(pulse * 12'500 + 33'333 + std::llround(jitter(g))); }
    }
    return lists;
  };
  for (int k = 0; k < 30; ++k) {
    const two_lists none = pulsed(0.0);
    const delay_result r = find_delay(none.a, none.b);
    CAPTURE(k, r.reason);
    CHECK_FALSE(r.found());
  }
  const two_lists pairs = pulsed(0.3);
  const delay_result r = find_delay(pairs.a, pairs.b);
  CAPTURE(r.reason);
  REQUIRE(r.found());
  CHECK(std::abs(r.offset_ps - 33'333) < 5 * r.offset_error_ps);
}

TEST_CASE("two equal peaks are ambiguous") {
  const std::uint64_t seed = 51;
  CAPTURE(seed);
  generator g(seed);
  two_lists lists = correlated(g, 5000, 20'000, 0.2, 100'000, 50);
  std::vector<time_ps> copy;
  for (const time_ps t : lists.b) { copy.push_back(t + 300'000); }
  add(lists.b, copy);
  CHECK(find_delay(lists.a, lists.b).verdict == delay_verdict::ambiguous);
}

TEST_CASE("common rate fluctuations are no delay") {
  const std::uint64_t seed = 52;
  CAPTURE(seed);
  generator g(seed);
  two_lists lists; // both channels blink together: bursts of 300 ns, many times brighter
  for (const time_ps burst : poisson(g, 5000, 0.5)) {
    for (int k = 0; k < 6; ++k) {
      lists.a.push_back(burst + uniform(g, 0, 300'000));
      lists.b.push_back(burst + uniform(g, 0, 300'000));
    }
  }
  std::sort(lists.a.begin(), lists.a.end());
  std::sort(lists.b.begin(), lists.b.end());
  const delay_result r = find_delay(lists.a, lists.b);
  CAPTURE(r.reason);
  CHECK_FALSE(r.found());
}

TEST_CASE("too little data, a peak outside and a peak at the edge say so") {
  const std::uint64_t seed = 53;
  CAPTURE(seed);
  generator g(seed);
  CHECK(find_delay({}, {}).verdict == delay_verdict::too_few_tags);
  const std::vector<time_ps> few{0, 10, 20};
  CHECK(find_delay(few, few).verdict == delay_verdict::too_few_tags);
  const two_lists outside = correlated(g, 5000, 20'000, 0.2, 3'000'000, 50);
  CHECK(find_delay(outside.a, outside.b).verdict == delay_verdict::no_peak);
  delay_search moved;
  moved.centre_ps = 2'500'000;
  const delay_result r = find_delay(outside.a, outside.b, moved);
  REQUIRE(r.found());
  CHECK(std::abs(r.offset_ps - 3'000'000) < 5 * r.offset_error_ps);
  const two_lists edge = correlated(g, 5000, 20'000, 0.2, 1'000'000, 50);
  const delay_result e = find_delay(edge.a, edge.b);
  CAPTURE(e.reason);
  CHECK_FALSE(e.found());
}

TEST_CASE("a long search is bounded by max_pairs and still right") {
  const std::uint64_t seed = 54;
  CAPTURE(seed);
  generator g(seed);
  const two_lists lists = correlated(g, 20'000, 80'000, 1.0, -1'234'567, 100);
  delay_search wide;
  wide.range_ps = 100'000'000;
  wide.max_pairs = 1'000'000;
  const delay_result r = find_delay(lists.a, lists.b, wide);
  CAPTURE(r.reason);
  REQUIRE(r.found());
  CHECK(r.tags_a < lists.a.size());
  CHECK(std::abs(r.offset_ps + 1'234'567) < 5 * r.offset_error_ps);
}

TEST_CASE("delay_finder collects two channels from blocks and stops when it is full") {
  const std::uint64_t seed = 55;
  CAPTURE(seed);
  generator g(seed);
  const two_lists lists = correlated(g, 20'000, 20'000, 0.2, 5000, 100);
  std::vector<std::pair<time_ps, channel_number>> merged;
  for (const time_ps t : lists.a) { merged.emplace_back(t, channel_number{-3}); }
  for (const time_ps t : lists.b) { merged.emplace_back(t, channel_number{7}); }
  std::sort(merged.begin(), merged.end());
  tag_block all;
  for (const auto& [t, c] : merged) {
    all.push(t, c);
    all.push(t, 1);
  }
  delay_finder finder(-3, 7);
  for (const tag_block& piece : random_cut(g, all)) { finder.process(piece); }
  CHECK_FALSE(finder.full());
  const delay_result r = finder.find();
  REQUIRE(r.found());
  CHECK(r.tags_a == lists.a.size());
  CHECK(std::abs(r.offset_ps - 5000) < 5 * r.offset_error_ps);
  CHECK(std::abs(static_cast<double>(r.offset()) - r.offset_ps) <= 0.5);
  delay_finder small(-3, 7, {}, 100);
  small.process(all);
  CHECK(small.full());
  CHECK_THROWS_AS(delay_finder(1, 1), invalid_argument);
}

TEST_CASE("searches without meaning are refused") {
  const std::vector<time_ps> list{1, 2, 3};
  delay_search s;
  s.range_ps = 0;
  CHECK_THROWS_AS(find_delay(list, list, s), invalid_argument);
  s = {};
  s.false_alarm = 0;
  CHECK_THROWS_AS(find_delay(list, list, s), invalid_argument);
  s = {};
  s.widest_ps = 1;
  CHECK_THROWS_AS(find_delay(list, list, s), invalid_argument);
}
