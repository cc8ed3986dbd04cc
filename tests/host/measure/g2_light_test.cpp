// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The kind g2 on recordings whose right answer is known: which light, which number, which refusal.
#include "measure/tag_sampler.hpp"
#include "tests/host/measure/light_sources.hpp"

#include "peal/error.hpp"

#include <catch2/catch.hpp>

namespace {

using namespace peal;
using namespace peal::test;

// Pairs with |t_b - t_a - zero| < half, by brute force.
std::int64_t pairs_near(const recording& r, double zero, double half) {
  std::int64_t n = 0;
  std::size_t first = 0;
  for (const time_ps t : r.a) {
    const double middle = static_cast<double>(t) + zero;
    while (first < r.b.size() && static_cast<double>(r.b[first]) <= middle - half) { ++first; }
    for (std::size_t k = first; k < r.b.size() && static_cast<double>(r.b[k]) < middle + half; ++k) { ++n; }
  }
  return n;
}

recording without_jitter(generator& g, double period_ps, int count, double filled, time_ps cable) {
  recording r;
  r.period_ps = period_ps;
  r.zero_ps = static_cast<double>(cable);
  for (int k = 0; k < count; ++k) {
    const time_ps t = std::llround(k * period_ps);
    if (chance(g, filled)) { r.a.push_back(t); }
    if (chance(g, filled)) { r.b.push_back(t + cable); }
  }
  return r;
}

} // namespace

TEST_CASE("a coherent laser is no single-photon source, at any period") {
  for (const std::uint64_t seed : {31, 32, 33}) {
    for (const double period : {400'000.0, 200'000.0, 100'000.0, 60'000.0, 13'157.9, 12'500.0, 3'125.0}) {
      CAPTURE(seed, period);
      generator g(seed);
      const recording r = without_jitter(g, period, 1000, 0.5, 3100);
      const auto result = analyse(r);
      INFO(result->verdict);
      // 1000 pulses of 3.125 ns last 3 us: then there may be too few tags for any answer, but never another one.
      CHECK(judge_pulsed(r, *result, peak_truth::equal) != outcome::wrong);
      if (period == 100'000.0) {
        REQUIRE(result->pulsed);
        CHECK(result->pulsed->zero_area == pairs_near(r, 3100.0, 0.5 * period));
        CHECK(result->pulsed->exact.lower < 1.0);
        CHECK(result->pulsed->exact.upper > 1.0);
        CHECK(result->zero->kind == zero_kind::equal);
        CHECK(result->range_ps > 1'000'000); // twenty peaks were not enough
        CHECK(result->zero->lowest <= result->zero->highest);
      }
    }
  }
}

TEST_CASE("the period is the fundamental, also where the candidates begin above it, and of unequal pulses") {
  for (const double period : {9e6, 2.1e7, 4.3e7, 5.1e7, 7.5e7, 1.2e8}) { // the first candidate is harmonic 3 to 30
    CAPTURE(period);
    generator g(35);
    const recording r = without_jitter(g, period, 4000, 0.6, 3100);
    const auto result = analyse(r);
    INFO(result->verdict);
    CHECK(result->light != "one peak");
    if (result->train->kind != train_kind::none) { CHECK(right_period(r, *result)); }
    if (period < 1e8) { CHECK(result->light == "pulsed"); }
  }
  // Every second pulse four times brighter: the period is that of both.
  generator g(36);
  recording r = without_jitter(g, 12'500.0, 40'000, 0.5, 3100);
  for (auto* t : {&r.a, &r.b}) {
    std::erase_if(*t, [&](time_ps at) { return (at / 12'500) % 2 == 1 && chance(g, 0.75); });
  }
  CHECK(analyse(r)->train->period_ps == Approx(25'000.0).epsilon(1e-5));
}

TEST_CASE("a continuous emitter is a dip at its place, with the pairs of brute force in the bin") {
  for (const std::uint64_t seed : {41, 42}) {
    CAPTURE(seed);
    generator g(seed);
    const recording r = cw_emitter(g, 5'000.0, 20'000.0, 0.5, 3e5);
    const auto result = analyse(r);
    INFO(result->verdict);
    CHECK(result->train->kind == train_kind::none);
    CHECK(result->light == "dip");
    CHECK(std::abs(result->shape->centre_ps - r.zero_ps) < 400.0);
    REQUIRE(result->continuous);
    const continuous_g2& c = *result->continuous;
    CHECK(c.zero_pairs == pairs_near(r, c.zero_delay_ps, 0.5 * c.bin_ps));
    CHECK(std::fmod(c.bin_ps, 2.0) == 1.0);
    // Truth within the bin: 1 - exp(-t/4 ns), raised by the bin and by 50 ps of jitter on either side.
    CHECK(c.exact.lower < c.bin_rise + 0.03);
    CHECK(c.g2_0 < 0.15);
    // The same bin around the true zero when the user says so, normalised by the rates.
    g2_options given;
    given.light = g2_light::continuous;
    given.zero_delay_ps = r.zero_ps;
    given.bin_ps = 1000;
    const auto told = analyse(r, given);
    REQUIRE(told->continuous);
    CHECK(told->continuous->bin_ps == 1001.0);
    CHECK_FALSE(told->notes.empty());
    CHECK(told->continuous->zero_pairs == pairs_near(r, told->continuous->zero_delay_ps, 500.5));
    // Mean of 1 - exp(-|t|/4 ns) over +-500 ps: 0.060.
    const double sigma = std::sqrt(0.06 / told->continuous->expected_pairs);
    CHECK(told->continuous->g2_0 == Approx(0.06).margin(5.0 * sigma + 0.005));
  }
}

TEST_CASE("bins are whole ticks: independent light in coarse ticks is flat, and 1") {
  for (const double tick : {1000.0, 78.125}) {
    CAPTURE(tick);
    generator g(51);
    recording r = cw_laser(g, 3e8, 3e8, 1e9); // 1 ms
    for (auto* t : {&r.a, &r.b}) {
      for (time_ps& x : *t) { x = std::llround(std::round(static_cast<double>(x) / tick) * tick); }
      std::sort(t->begin(), t->end());
    }
    for (const bool declared : {true, false}) {
      g2_options o;
      if (declared) { o.resolution_ps = tick; }
      if (!declared && tick != 1000.0) { continue; } // a tick that is no whole ps cannot be seen in whole ps
      const auto result = analyse(r, o);
      INFO(result->verdict);
      CHECK(result->tick_ps == tick);
      CHECK(result->light == "flat");
      REQUIRE(result->continuous);
      CHECK(std::fmod(result->continuous->bin_ps / tick, 2.0) == 1.0);
      CHECK(result->continuous->exact.lower < 1.0);
      CHECK(result->continuous->exact.upper > 1.0);
      CHECK(result->shape->narrowest_dip_ps > 0.0);
    }
  }
}

TEST_CASE("light that looks like something else is named or refused") {
  generator g(61);
  CHECK(analyse(delayed_copy(g, 1e6, 2e10, 0.3))->light == "one peak");
  CHECK(analyse(split_detector(g, 3e6, 3e10, 50'000))->light == "dead time");
  CHECK(analyse(cw_laser(g, 1e6, 1e6, 5e10))->light == "flat");
  CHECK(analyse(cw_thermal(g, 30'000.0, 0.2, 6e4))->light == "bump");
  const auto few = analyse(cw_laser(g, 1e4, 1e4, 1e10));
  CHECK(few->light == "cannot be told");
  CHECK_FALSE(few->refusal.empty());
  CHECK(no_number(*few));
  // A detector against a divided clock.
  pulses p;
  recording r = pulsed_light(g, p, emitter_law(p.filled, 0.0));
  r.b = poisson_stream(g, 1e5, static_cast<double>(r.a.back()));
  const auto one = analyse(r);
  CHECK(one->train->kind == train_kind::one_channel);
  CHECK(no_number(*one));
}

TEST_CASE("what the user says overrules, and a period that is not there is refused") {
  generator g(71);
  const recording flat = cw_laser(g, 1e6, 1e6, 2e10);
  g2_options pulsed;
  pulsed.light = g2_light::pulsed;
  const auto refused = analyse(flat, pulsed);
  CHECK(no_number(*refused));
  CHECK_THAT(refused->refusal, Catch::Matchers::Contains("no pulse train"));

  pulses p;
  const recording r = pulsed_light(g, p, emitter_law(p.filled, 0.3));
  g2_options given;
  given.period_ps = p.period_ps;
  given.zero_delay_ps = r.zero_ps;
  const auto told = analyse(r, given);
  REQUIRE(told->pulsed);
  CHECK(told->light_given);
  CHECK(told->pulsed->zero_area == pairs_near(r, r.zero_ps, 0.5 * p.period_ps));
  CHECK_FALSE(told->zero);
  g2_options search;
  search.search_ps = {r.zero_ps + 50'000.0, r.zero_ps + 200'000.0}; // without the true one
  CHECK(judge_pulsed(r, *analyse(r, search), peak_truth::lower) != outcome::right);
  g2_options odd;
  odd.side_peaks = 3;
  CHECK_THROWS_AS(g2_measurement(odd), invalid_argument);
}

TEST_CASE("the sample of tags is the same however the recording is cut") {
  const std::uint64_t seed = 81;
  generator g(seed);
  for (int round = 0; round < 60; ++round) {
    CAPTURE(seed, round);
    tag_block whole;
    // From a handful to more tags than the windows hold, over 0.1 ms to minutes, with silent times.
    const double mean = std::exp(uniform(g, std::log(1e3), std::log(1e9)));
    const int n = 1 + static_cast<int>(std::exp(uniform(g, 0.0, std::log(4e5))));
    double at = uniform(g, -1e10, 1e10);
    for (int i = 0; i < n; ++i) {
      at += chance(g, 1e-4) ? exponential(g, 1e5 * mean) : exponential(g, mean);
      whole.push(std::llround(at), static_cast<channel_number>(chance(g, 0.3) ? 2 : 1));
    }
    detail::tag_sampler one(1);
    one.take(whole);
    const tag_sample truth = one.sample();
    CHECK(truth.time_ps.size() <= detail::tag_sampler::most_windows * detail::tag_sampler::tags_per_window);

    const int pieces = 1 + static_cast<int>(uniform(g, 0.0, 12.0));
    std::vector<time_ps> cuts{INT64_MIN, INT64_MAX};
    for (int i = 1; i < pieces; ++i) {
      cuts.push_back(whole.time[static_cast<std::size_t>(uniform(g, 0.0, static_cast<double>(n)))]);
    }
    std::sort(cuts.begin(), cuts.end());
    detail::tag_sampler all(1);
    for (std::size_t k = 0; k + 1 < cuts.size(); ++k) {
      detail::tag_sampler piece(1);
      piece.count_between(cuts[k], cuts[k + 1]);
      const auto block = static_cast<std::size_t>(1.0 + uniform(g, 0.0, 9000.0));
      const tag_view view = whole;
      for (std::size_t from = 0; from < view.size(); from += block) {
        const std::size_t length = std::min(block, view.size() - from);
        piece.take({view.time.subspan(from, length), view.channel.subspan(from, length), true});
      }
      all.append(piece);
    }
    const tag_sample merged = all.sample();
    CHECK(merged.time_ps == truth.time_ps);
    CHECK(merged.run_start == truth.run_start);
    // Inside a run no tag of the channel is missing.
    for (std::size_t run = 0; run < truth.run_start.size(); ++run) {
      const std::size_t last = run + 1 < truth.run_start.size() ? truth.run_start[run + 1] : truth.time_ps.size();
      const time_ps from = truth.time_ps[truth.run_start[run]];
      const time_ps until = truth.time_ps[last - 1];
      std::size_t there = 0;
      for (std::size_t i = 0; i < whole.size(); ++i) {
        there += whole.channel[i] == 1 && whole.time[i] >= from && whole.time[i] <= until;
      }
      CHECK(there >= last - truth.run_start[run]);
      CHECK(there <= last - truth.run_start[run] + 1); // two tags of one picosecond at its end
    }
  }
}

TEST_CASE("the interval of a ratio covers the truth as often as it says") {
  // Clopper-Pearson is never short: 4000 draws of 95 % have a standard deviation of 0.0034; four of them below.
  generator g(91);
  for (const auto& [level, g2, weight] : {std::array{3.0, 0.05, 20.0}, std::array{40.0, 0.01, 20.0},
                                          std::array{100.0, 0.5, 4.0}, std::array{200.0, 1.0, 4.0}}) {
    CAPTURE(level, g2, weight);
    int covered = 0;
    constexpr int rounds = 4000;
    for (int i = 0; i < rounds; ++i) {
      const auto n = std::poisson_distribution<std::int64_t>(level * g2)(g);
      const auto m = std::poisson_distribution<std::int64_t>(level * weight)(g);
      if (n + m == 0) {
        ++covered;
        continue;
      }
      const interval i95 = poisson_ratio_interval(n, m, weight);
      covered += i95.lower <= g2 && g2 <= i95.upper;
    }
    CHECK(covered >= static_cast<int>(rounds * (0.95 - 4 * 0.0034)));
  }
}
