// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The whole CHSH measurement on synthetic streams whose every pair is known: delays, counts, trials, accidentals.
#include "peal/error.hpp"
#include "peal/measure/chsh.hpp"
#include "peal/measure/graph.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <random>

namespace {

using namespace peal;

constexpr std::uint64_t seed = 20260101;
constexpr time_ps dwell_ps = 1'000'000; // settings are drawn anew every microsecond
constexpr std::array<time_ps, 4> cable_ps{0, 4321, -7000, 2345};

struct experiment {
  tag_block stream;         // all tags and setting events in order of time
  bell_counts pairs;        // what was put in
  std::uint64_t trials = 0; // pairs at least one dwell after the pair before
};

// Pairs with P(a = b) = (1 + E)/2, E = +-0.7 by the CHSH pattern: S = 2.8. Pairs are 3 us apart on average
// (exponential, at least 100 ns), 40 ps apart.
experiment make(int n, bool background) {
  std::mt19937_64 random(seed);
  std::uniform_real_distribution<double> uniform(0.0, 1.0);
  struct record {
    time_ps time;
    int detector; // 0..3, or -1: setting event
    int setting;
  };
  std::vector<record> records;
  experiment out;
  double t = 1e6;
  int x = 0;
  int y = 0;
  time_ps next_draw = 0;
  time_ps last = -dwell_ps;
  for (int i = 0; i < n; ++i) {
    t += 100'000 - 3e6 * std::log1p(-uniform(random));
    const auto time = static_cast<time_ps>(t);
    while (next_draw <= time) {
      x = uniform(random) < 0.5;
      y = uniform(random) < 0.5;
      records.push_back({next_draw, -1, x | (y << 4)});
      next_draw += dwell_ps;
    }
    if (next_draw - time < 20'000 || time - (next_draw - dwell_ps) < 20'000) {
      continue; // no pair across a change
    }
    const int a = uniform(random) < 0.5;
    const bool equal = uniform(random) < (x == 1 && y == 1 ? 0.15 : 0.85);
    const int b = equal ? a : 1 - a;
    ++out.pairs.n[x][y][a][b];
    if (time - last >= dwell_ps) { ++out.trials; }
    last = time;
    records.push_back({time + cable_ps[static_cast<std::size_t>(a)], a, 0});
    records.push_back({time + 40 + cable_ps[static_cast<std::size_t>(2 + b)], 2 + b, 0});
  }
  if (background) {
    const auto end = static_cast<time_ps>(t);
    for (int detector = 0; detector < 4; ++detector) {
      for (double s = 0; (s -= 1e7 * std::log1p(-uniform(random))) < static_cast<double>(end);) { // 1e5 per second each
        records.push_back({static_cast<time_ps>(s), detector, 0});
      }
    }
  }
  std::stable_sort(records.begin(), records.end(), [](const record& l, const record& r) { return l.time < r.time; });
  for (const record& r : records) {
    if (r.detector < 0) {
      out.stream.events.push_back({event_kind::setting, 0, static_cast<std::uint32_t>(out.stream.size()), r.time,
                                   static_cast<std::uint64_t>(r.setting)});
    } else {
      out.stream.push(r.time, static_cast<channel_number>(r.detector + 1));
    }
  }
  out.stream.watermark = out.stream.time.back();
  return out;
}

// The stream cut into blocks of `size` tags.
chsh_measurement_result measure(const tag_block& stream, const chsh_measurement_options& options, std::size_t size) {
  measurement_graph graph;
  const measurement_id id = graph.attach(std::make_unique<chsh_measurement>(options));
  std::size_t event = 0;
  for (std::size_t first = 0; first < stream.size(); first += size) {
    const std::size_t last = std::min(first + size, stream.size());
    tag_block block;
    for (std::size_t i = first; i < last; ++i) { block.push(stream.time[i], stream.channel[i]); }
    for (; event < stream.events.size() && stream.events[event].position <= last; ++event) {
      stream_event e = stream.events[event];
      e.position -= static_cast<std::uint32_t>(first);
      block.events.push_back(e);
    }
    block.watermark = stream.time[last - 1];
    graph.push(block);
  }
  graph.finish();
  return dynamic_cast<const chsh_measurement_result&>(*graph.snapshot(id));
}

} // namespace

TEST_CASE("the delays between the four detectors are found from the tags") {
  CAPTURE(seed);
  const experiment e = make(30'000, false);
  const chsh_measurement_result s = measure(e.stream, {}, 5000);
  INFO(s.delay_note);
  REQUIRE(s.delays_known);
  // Pairs are exactly 40 ps apart, so the found delays are exact up to rounding; A+ is the reference.
  for (std::size_t k = 0; k < 4; ++k) {
    const time_ps light = k < 2 ? 0 : 40;
    CHECK(std::abs(s.delays_ps[k] - (cable_ps[0] - cable_ps[k] - light)) <= 1);
  }
}

TEST_CASE("every pair that was put in is counted at its settings and outcomes") {
  CAPTURE(seed);
  const experiment e = make(30'000, false);
  chsh_measurement_options options;
  options.delays_ps = {-cable_ps[0], -cable_ps[1], -cable_ps[2], -cable_ps[3]};
  options.setting_period_ps = dwell_ps;
  const chsh_measurement_result s = measure(e.stream, options, 4096);
  REQUIRE(s.ready);
  for (int x = 0; x < 2; ++x) {
    for (int y = 0; y < 2; ++y) {
      for (int a = 0; a < 2; ++a) {
        for (int b = 0; b < 2; ++b) { CHECK(s.counts.n[x][y][a][b] == e.pairs.n[x][y][a][b]); }
      }
    }
  }
  CHECK(s.analysis.chsh.s == Approx(chsh(e.pairs).s));
  CHECK(static_cast<std::uint64_t>(s.game_trials) == e.trials);
  REQUIRE(s.game);
  CHECK(s.game->exact.p < 1e-6);
  REQUIRE(s.anytime);
  CHECK(s.anytime->p < 1e-6);
}

TEST_CASE("without the setting period there is no p-value, because settings outlast a coincidence") {
  CAPTURE(seed);
  const experiment e = make(30'000, false);
  const chsh_measurement_result s = measure(e.stream, {}, 4096);
  REQUIRE(s.ready);
  CHECK_FALSE(s.game);
  CHECK_FALSE(s.anytime);
  CHECK(s.game_refusal.find("--setting-period") != std::string::npos);
}

TEST_CASE("any way of cutting the stream into blocks gives the same numbers") {
  CAPTURE(seed);
  const experiment e = make(8'000, true);
  chsh_measurement_options options;
  options.setting_period_ps = dwell_ps;
  const chsh_measurement_result whole = measure(e.stream, options, e.stream.size());
  REQUIRE(whole.ready);
  for (const std::size_t size : {std::size_t{1}, std::size_t{7}, std::size_t{1000}, std::size_t{8191}}) {
    CAPTURE(size);
    const chsh_measurement_result s = measure(e.stream, options, size);
    CHECK(s.delays_ps == whole.delays_ps);
    CHECK(s.analysis.chsh.s == whole.analysis.chsh.s);
    CHECK(s.tally == whole.tally);
    CHECK(s.game_trials == whole.game_trials);
    CHECK(s.anytime.has_value() == whole.anytime.has_value());
    CHECK(s.histogram == whole.histogram);
  }
}

TEST_CASE("accidentals are read from beside the peak and agree with the product of the rates") {
  CAPTURE(seed);
  const experiment e = make(30'000, true);
  chsh_measurement_options options;
  options.delays_ps = {-cable_ps[0], -cable_ps[1], -cable_ps[2], -cable_ps[3]};
  const chsh_measurement_result s = measure(e.stream, options, 8192);
  const double seconds = static_cast<double>(s.clock.elapsed_ps()) * 1e-12;
  const double expected = (s.rate_hz[0] + s.rate_hz[1]) * (s.rate_hz[2] + s.rate_hz[3]) * 2000e-12 * seconds;
  // The level is read from 8 ns of histogram (2 x (10 - 6) ns) for a window of 2 ns: 4 times the expected
  // counts; 5 sigma. A true pair is never closer than 100 ns to the next, so correlated tags add nothing
  // beside the peak.
  const double sigma = std::sqrt(expected / 4.0);
  CHECK(std::abs(s.accidentals - expected) < 5.0 * sigma + 0.05 * expected);
  CHECK(s.accidental_fraction > 0.0);
}

TEST_CASE("a fixed setting counts coincidences of a stream without setting events at that setting only") {
  experiment e = make(2'000, false);
  e.stream.events.clear();
  chsh_measurement_options options;
  options.delays_ps = {-cable_ps[0], -cable_ps[1], -cable_ps[2], -cable_ps[3]};
  const chsh_measurement_result without = measure(e.stream, options, 512);
  CHECK(without.tally.counted == 0);
  CHECK(without.tally.setting_unknown == static_cast<std::uint64_t>(e.pairs.total()));
  options.fixed_setting = 0x10;
  const chsh_measurement_result fixed = measure(e.stream, options, 512);
  CHECK(fixed.counts.total(0, 1) == e.pairs.total());
  CHECK_FALSE(fixed.ready);
}

TEST_CASE("uncorrelated light gives no delay and says so") {
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  std::exponential_distribution<double> gap(2e-7); // 0.2 per us: 200 kHz per ps clock unit of 1 ps
  tag_block stream;
  double t = 0;
  for (int i = 0; i < 100'000; ++i) {
    stream.push(static_cast<time_ps>(t += gap(random)), static_cast<channel_number>(1 + random() % 4));
  }
  const chsh_measurement_result s = measure(stream, {}, 8192);
  CHECK_FALSE(s.delays_known);
  CHECK_FALSE(s.ready); // no S from accidentals
  CHECK(s.delay_note.find("not found") != std::string::npos);
}

TEST_CASE("options without meaning are refused") {
  chsh_measurement_options same;
  same.channels = {1, 1, 3, 4};
  CHECK_THROWS_AS(chsh_measurement(same), invalid_argument);
  chsh_measurement_options window;
  window.window_ps = -1;
  CHECK_THROWS_AS(chsh_measurement(window), invalid_argument);
  chsh_measurement_options learning;
  learning.learning_ps = -1;
  CHECK_THROWS_AS(chsh_measurement(learning), invalid_argument);
}
