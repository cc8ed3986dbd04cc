// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The whole tagger against the golden model, word for word, and against plain facts about its pulses.
#include <catch2/catch.hpp>
#include <cmath>

#include "core_check.hpp"

using namespace peal;
using namespace peal::test;

namespace {

/// Clocks the bench for `rows` rows, changing the setting now and then.
void run_rows(core_bench& bench, std::int64_t rows, bool switch_settings) {
  for (std::int64_t i = 0; i < rows; ++i) {
    if (switch_settings && bench.random() % 300 == 0) { bench.setting = static_cast<std::uint8_t>(bench.random()); }
    bench.clock();
  }
}

struct finished {
  std::vector<event> events;
  std::int64_t rows;
};

/// Ends a run: no more pulses are due, everything still inside comes out with the next time marks.
finished finish(core_bench& bench, const stream_setup& setup) {
  bench.stall_per_256 = 0;
  bench.blocked = false;
  bench.clock(3 * std::max<std::int64_t>(setup.registers.heartbeat, 256) + 2000);
  while (bench.words.size() % wire::frame_words != 0) { bench.clock(); }
  const auto words = check_frames(bench.words, setup.registers);
  return {check_words(words, setup.registers), bench.now_ps() / clock_ps + 10'000};
}

} // namespace

TEST_CASE("The words of a stream without loss are those of the model") {
  const std::uint64_t seed = GENERATE(11u, 12u, 13u, 14u, 15u, 16u);
  CAPTURE(seed);
  core_bench bench(seed);
  stream_setup setup;
  model::settings& r = setup.registers;
  r.heartbeat = 256 + static_cast<std::uint32_t>(bench.random() % 3000);
  r.epoch_preset = static_cast<std::uint32_t>(bench.random() & 0x3FFFFFFF);
  r.stream_id = static_cast<std::uint8_t>(bench.random());
  randomise_tables(r, bench.random);
  for (unsigned c = 0; c < channels; ++c) {
    bench.lines[c].bubbles = 3;
    bench.lines[c].tap_ps = 100 + static_cast<std::int64_t>(bench.random() % 10);
    if (bench.random() % 2) {
      r.dead_time[c] = static_cast<std::uint32_t>(bench.random() % (1u << (8 + bench.random() % 17)));
    }
    if (bench.random() % 2) { r.input_delay[c] = static_cast<std::uint32_t>(bench.random() % (252u * 4096u)); }
  }
  setup.enable_rising = static_cast<std::uint16_t>(bench.random() | bench.random());
  setup.enable_falling = static_cast<std::uint16_t>(bench.random());
  bench.stall_per_256 = 20;
  start_stream(bench, setup, true);
  // Eight channels at one tag per 1.4 us each on average stay below one word per clock, bursts included.
  add_random_pulses(bench, 1'400'000, 300'000'000);
  run_rows(bench, 30'000, true);
  const finished run = finish(bench, setup);

  for (const event& e : run.events) { REQUIRE(e.what != event::kind::overflow_begin); }
  REQUIRE(run.events.size() > 1000);
  compare_with_model(bench, setup, run.events, run.rows);
  for (unsigned c = 0; c < channels; ++c) {
    CAPTURE(c);
    const model::counts counts = read_counts(bench, c);
    CHECK(counts.missed == 0);
    CHECK(counts.hits == counts.tags + counts.dead_time_rejected);
  }
  // A mark at every multiple of the heartbeat, from the first on.
  std::int64_t mark = 0;
  for (const event& e : run.events) {
    if (e.what == event::kind::time_mark) { REQUIRE(e.row == (mark += r.heartbeat)); }
  }
  CHECK(mark >= 30'000 - static_cast<std::int64_t>(r.heartbeat));
}

TEST_CASE("A tag has the time of its pulse within a bin of the delay line") {
  const std::uint64_t seed = 21;
  CAPTURE(seed);
  core_bench bench(seed);
  stream_setup setup;
  setup.registers.heartbeat = 1000;
  for (line& l : bench.lines) { l.tap_ps = 104; }
  start_stream(bench, setup, false);
  add_random_pulses(bench, 1'000'000, 100'000'000);
  run_rows(bench, 10'000, false);
  const finished run = finish(bench, setup);

  std::vector<seen_edge> edges = bench.seen;
  std::size_t tags = 0;
  for (const event& e : run.events) {
    if (e.what != event::kind::tag) { continue; }
    ++tags;
    const double time_ps = static_cast<double>(e.row * 4096 + e.fraction) * 10'000.0 / 4096.0;
    // The line has 104 ps per tap where the default table assumes 10000/96 = 104.17, at most 16 ps apart over
    // a clock; the centre of a bin is half a tap away from its ends. Together less than 70 ps.
    const auto match = std::find_if(edges.begin(), edges.end(), [&](const seen_edge& s) {
      return s.channel == e.channel && s.falling == e.falling &&
             std::abs(static_cast<double>(s.time_ps) - time_ps) < 70.0;
    });
    INFO("tag of channel " << e.channel << " at " << time_ps << " ps");
    REQUIRE(match != edges.end());
    edges.erase(match);
  }
  CHECK(tags == bench.seen.size());
  CHECK(edges.empty());
}

TEST_CASE("A delay moves the tags of its channel by exactly that much") {
  const std::uint64_t seed = 31;
  CAPTURE(seed);
  const std::uint32_t delay = GENERATE(0u, 1u, 4095u, 4096u, 4097u, 500'001u, 252u * 4096u - 1u, 0xFFFFFFu);
  CAPTURE(delay);
  core_bench bench(seed);
  stream_setup setup;
  setup.registers.heartbeat = 500;
  setup.registers.input_delay[2] = delay;
  start_stream(bench, setup, false);
  for (std::int64_t k = 0; k < 200; ++k) {
    for (unsigned c = 1; c <= 2; ++c) {
      bench.lines[c].add_edge(20'000 + k * 170'003);
      bench.lines[c].add_edge(50'000 + k * 170'003);
    }
  }
  run_rows(bench, 4000, false);
  const finished run = finish(bench, setup);
  std::vector<std::int64_t> plain, delayed;
  for (const event& e : run.events) {
    if (e.what != event::kind::tag) { continue; }
    (e.channel == 1 ? plain : delayed).push_back(e.row * 4096 + e.fraction);
  }
  const std::int64_t expected = std::min(delay, 252u * 4096u - 1u); // clamped to the limit register
  CHECK(bench.read(map::limits) % 65536 == 252);
  REQUIRE(plain.size() == 400);
  REQUIRE(delayed.size() == 400);
  for (std::size_t i = 0; i < plain.size(); ++i) { REQUIRE(delayed[i] == plain[i] + expected); }
}

TEST_CASE("Raw codes travel left-aligned and undelayed") {
  const std::uint64_t seed = 41;
  CAPTURE(seed);
  core_bench bench(seed);
  stream_setup setup;
  setup.registers.raw_codes = true;
  setup.registers.heartbeat = 700;
  setup.registers.input_delay.fill(12'345);
  start_stream(bench, setup, false);
  add_random_pulses(bench, 2'000'000, 100'000'000);
  run_rows(bench, 10'000, false);
  const finished run = finish(bench, setup);
  compare_with_model(bench, setup, run.events, run.rows);
  std::size_t tags = 0;
  for (const event& e : run.events) {
    if (e.what != event::kind::tag) { continue; }
    ++tags;
    const auto match = std::find_if(bench.seen.begin(), bench.seen.end(), [&](const seen_edge& s) {
      return s.channel == e.channel && s.row == e.row && s.falling == e.falling;
    });
    REQUIRE(match != bench.seen.end());
    REQUIRE(e.fraction == match->code * 32);
  }
  CHECK(tags == bench.seen.size());
}

TEST_CASE("The epoch wraps like any other") {
  const std::uint64_t seed = 51;
  CAPTURE(seed);
  core_bench bench(seed);
  stream_setup setup;
  setup.registers.epoch_preset = 0x3FFFFFFE;
  setup.registers.heartbeat = 1500;
  setup.registers.dead_time.fill(200'000);
  start_stream(bench, setup, false);
  add_random_pulses(bench, 300'000, 200'000'000);
  run_rows(bench, 20'000, true);
  const finished run = finish(bench, setup);
  REQUIRE(run.events.back().row > 5 * 4096);
  compare_with_model(bench, setup, run.events, run.rows);
  bool zero = false;
  for (const std::uint32_t w : bench.words) { zero = zero || w == wire::word::epoch::make(0); }
  CHECK(zero);
}

TEST_CASE("Settings come at stream start, with every change, and from the register when asked") {
  const std::uint64_t seed = 61;
  CAPTURE(seed);
  core_bench bench(seed);
  stream_setup setup;
  setup.registers.heartbeat = 300;
  bench.setting = 0x21;
  bench.write(map::setting, 0x5A);
  start_stream(bench, setup, false);
  bench.clock(1000);
  bench.setting = 0x12;
  bench.clock(1);
  bench.setting = 0x13;
  bench.clock(1000);
  bench.write(map::control, map::control_field::run::mask | map::control_field::software_setting::mask);
  bench.clock(1000);
  CHECK(((bench.read(map::status) >> 8) & 255u) == 0x5A);
  const finished run = finish(bench, setup);
  std::vector<std::uint32_t> values;
  std::vector<std::int64_t> rows;
  for (const event& e : run.events) {
    if (e.what != event::kind::setting) { continue; }
    values.push_back(e.value);
    rows.push_back(e.row);
  }
  REQUIRE(values == std::vector<std::uint32_t>{0x21, 0x12, 0x13, 0x5A});
  CHECK(rows[0] == 0);
  CHECK(rows[1] == bench.settings[1].first);
  CHECK(rows[2] == rows[1] + 1);
}
