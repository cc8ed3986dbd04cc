// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/error.hpp"
#include "sim/tb/calibration.hpp"
#include "sim/tb/delay_line_model.hpp"
#include "sim/tb/frame_port.hpp"
#include "sim/tb/pulse_train.hpp"
#include "sim/tb/stimulus.hpp"

#include <catch2/catch.hpp>

#include <bit>
#include <cmath>
#include <random>

using namespace peal::sim;

namespace {

constexpr std::int64_t period_ps = 10'000;

unsigned ones(const tap_words& taps) {
  unsigned n = 0;
  for (const std::uint32_t word : taps) { n += static_cast<unsigned>(std::popcount(word)); }
  return n;
}

} // namespace

TEST_CASE("the nominal line has the bins of the iCE40 HX timing tables") {
  const delay_line_model line = nominal_line({});
  for (unsigned code = 1; code < line.taps(); ++code) {
    const std::int64_t width = line.bin_end_fs(code) - line.bin_begin_fs(code);
    CHECK(width == (code % 8 == 0 ? 287'000 : 112'000));
  }
  CHECK(line.code_of_age(period_ps * 1000) - 1 == 75); // 75 cells passed in one 100 MHz period at the typical corner
  CHECK(line.length_ps() > period_ps);                 // the line is longer than a clock, or edges would be missed
}

TEST_CASE("a line is drawn once per seed and drifts as a whole") {
  const delay_line_parameters parameters;
  delay_line_model a(parameters, 5);
  const delay_line_model b(parameters, 5);
  const delay_line_model c(parameters, 6);
  const std::int64_t last = a.delay_fs(95);
  CHECK(last == b.delay_fs(95));
  CHECK(last != c.delay_fs(95));
  a.set_temperature(20.0);
  CHECK(static_cast<double>(a.delay_fs(95)) == Approx(static_cast<double>(last) * (1.0 + 20.0 * 1200e-6)).margin(1.0));
  CHECK_THROWS_AS(delay_line_model({.taps = 4}, 1), peal::invalid_argument);
  CHECK_THROWS_AS(delay_line_model({.bubble_probability = 2.0}, 1), peal::invalid_argument);
}

TEST_CASE("taps show the signal as it was, edge by edge") {
  // Truth: level of the signal at now - delay, tap by tap.
  const std::uint64_t seed = 11;
  CAPTURE(seed);
  std::mt19937_64 engine(seed);
  delay_line_parameters parameters;
  parameters.metastable_window_fs = 0;
  parameters.bubble_probability = 0.0;
  delay_line_model line(parameters, 3);
  std::uniform_int_distribution<std::int64_t> age(1, 13'000);
  for (int round = 0; round < 2000; ++round) {
    std::vector<signal_edge> edges; // newest first
    std::int64_t t = 0;
    bool rising = (round & 1) != 0;
    const bool level = rising;
    for (int i = 0; i < round % 4; ++i) {
      t -= age(engine);
      edges.push_back({t, rising});
      rising = !rising;
    }
    std::vector<signal_edge> young;
    for (const signal_edge& e : edges) {
      if (-e.time_ps < line.length_ps()) { young.push_back(e); }
    }
    const bool now_level = edges.empty() ? level : edges.front().rising;
    tap_words taps{};
    line.sample(0, now_level, young, taps);
    for (unsigned k = 0; k < line.taps(); ++k) {
      bool expected = now_level;
      for (const signal_edge& e : edges) {
        if (-e.time_ps * 1000 < line.delay_fs(k)) {
          expected = !e.rising; // this tap still shows what was before the edge
        }
      }
      const bool seen = ((taps[k / 32] >> (k % 32)) & 1U) != 0;
      if (seen != expected) {
        CAPTURE(round, k);
        REQUIRE(seen == expected);
      }
    }
  }
}

TEST_CASE("the stated resolution holds for every age, bubbles and metastability included") {
  const std::uint64_t seed = 4;
  CAPTURE(seed);
  delay_line_parameters parameters;
  parameters.bubble_probability = 0.2;
  const auto table = factory_table(nominal_line(parameters), 128, period_ps);
  for (std::uint64_t s = 0; s < 4; ++s) {
    delay_line_model line(parameters, seed + s);
    const std::int64_t bound = resolution_bound_ps(line, table, period_ps, true);
    CAPTURE(s, bound);
    CHECK(bound < 1000);
    std::int64_t worst = 0;
    for (std::int64_t age = 1; age < period_ps; ++age) {
      const signal_edge edge{-age, true};
      tap_words taps{};
      line.sample(0, true, {&edge, 1}, taps);
      const std::int64_t said = (4096 - table[ones(taps)]) * period_ps / 4096;
      worst = std::max(worst, std::abs(said - age));
    }
    CHECK(worst <= bound);
  }
  // The ideal line with its own table: half the widest bin (143.5 ps), a unit, and rounding.
  const delay_line_model nominal = nominal_line(parameters);
  CHECK(resolution_bound_ps(nominal, factory_table(nominal, 128, period_ps), period_ps, false) <= 150);
}

TEST_CASE("pulses that overlap become one, and short ones stay apart") {
  pulse_train train;
  CHECK(train.append(1000, 500));
  CHECK(train.gap_ps() > 1'000'000);
  CHECK_FALSE(train.append(1400, 500)); // overlaps: longer pulse
  CHECK_FALSE(train.append(1900, 100)); // touches
  CHECK(train.append(2001, 100));
  CHECK(train.gap_ps() == 1);
  CHECK_FALSE(train.append(3000, 0));
  CHECK(train.quiet(1000)); // an edge in the sampling instant belongs to the next sample
  CHECK_FALSE(train.quiet(1001));
  const auto edges = train.edges(2050, 10'000);
  REQUIRE(edges.size() == 3);
  CHECK(edges[0].time_ps == 2001);
  CHECK(edges[1].time_ps == 2000);
  CHECK_FALSE(edges[1].rising);
  CHECK(edges[2].time_ps == 1000);
  CHECK(train.level());
}

TEST_CASE("the setting pins change at the first sample after the change") {
  stimulus lab(2, {}, 1);
  lab.append(setting_change{0, 1});
  lab.append(setting_change{25'000, 2});
  lab.set_now(0);
  CHECK(lab.setting() == 0);
  lab.set_now(10'000);
  CHECK(lab.setting() == 1);
  lab.set_now(20'000);
  CHECK(lab.setting() == 1);
  lab.set_now(30'000);
  CHECK(lab.setting() == 2);
  CHECK_THROWS_AS(lab.append(pulse{0, 1000, 2}), peal::invalid_argument);
}

TEST_CASE("a frame port takes words at the speed of its link and stalls as often as it is told") {
  frame_port_options options;
  options.link_bytes_per_second = 40'000'000;
  options.burst_words = 16;
  frame_port link(options);
  unsigned taken = 0;
  for (int clock = 0; clock < 100'000; ++clock) {
    if (link.ready()) {
      link.put(0, false, clock);
      ++taken;
    }
  }
  CHECK(taken >= 10'000);
  CHECK(taken <= 10'017); // the burst on top

  options = {};
  options.stall_probability = 0.9;
  frame_port stalling(options);
  taken = 0;
  for (int clock = 0; clock < 100'000; ++clock) { taken += stalling.ready() ? 1 : 0; }
  CHECK(std::abs(static_cast<int>(taken) - 10'000) < 475); // 5 sigma of a binomial: sqrt(100 000 x 0.1 x 0.9) = 95

  options = {};
  options.pause_every_clocks = 1000;
  options.pause_clocks = 400;
  frame_port pausing(options);
  taken = 0;
  for (int clock = 0; clock < 100'000; ++clock) { taken += pausing.ready() ? 1 : 0; }
  CHECK(taken == 60'000);
  options.pause_clocks = 1000;
  CHECK_THROWS_AS(frame_port(options), peal::invalid_argument);
}
