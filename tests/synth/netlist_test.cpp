// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The synthesised tagger, word for word against the golden model. The netlist has fewer channels than the model; the
// lines of the others are never sampled, so they are silent for both. Short streams: a netlist runs at a tenth of the
// speed of its source.
#include <algorithm>
#include <catch2/catch.hpp>

#include "core_check.hpp"

using namespace peal;
using namespace peal::test;

namespace {

constexpr unsigned built = PEAL_BUILT_CHANNELS;
static_assert(built <= channels);

/// Lets everything still inside come out with the next time marks, and checks frames and words.
std::vector<event> finish(core_bench& bench, const stream_setup& setup) {
  bench.stall_per_256 = 0;
  bench.blocked = false;
  bench.clock(3 * std::max<std::int64_t>(setup.registers.heartbeat, 256) + 4000);
  while (bench.words.size() % wire::frame_words != 0) { bench.clock(); }
  return check_words(check_frames(bench.words, setup.registers), setup.registers);
}

std::size_t count_of(const std::vector<event>& events, event::kind kind) {
  return static_cast<std::size_t>(
      std::count_if(events.begin(), events.end(), [kind](const event& e) { return e.what == kind; }));
}

void check_counters(core_bench& bench) {
  for (unsigned c = 0; c < built; ++c) {
    CAPTURE(c);
    const model::counts counts = read_counts(bench, c);
    CHECK(counts.hits > 0);
    CHECK(counts.hits == counts.tags + counts.missed + counts.dead_time_rejected);
  }
}

} // namespace

TEST_CASE("The netlist has the registers it was built with") {
  core_bench bench(1);
  CHECK(bench.read(map::magic) == map::magic_value);
  CHECK((bench.read(map::capabilities) & 255u) == built);
}

TEST_CASE("The words of the netlist are those of the model") {
  // 1: the tables the memories are configured with; 2 and 3: tables, delays and dead times of their own.
  const std::uint64_t seed = GENERATE(1u, 2u, 3u);
  CAPTURE(seed);
  core_bench bench(seed);
  stream_setup setup;
  model::settings& r = setup.registers;
  r.heartbeat = 256 + static_cast<std::uint32_t>(bench.random() % 1000);
  r.epoch_preset = 0x3FFFFFFE;
  r.stream_id = static_cast<std::uint8_t>(seed);
  const bool own = seed > 1;
  if (own) { randomise_tables(r, bench.random); }
  for (unsigned c = 0; c < built; ++c) {
    bench.lines[c].bubbles = 3;
    bench.lines[c].tap_ps = 100 + static_cast<std::int64_t>(bench.random() % 10);
    if (own && bench.random() % 2) { r.dead_time[c] = static_cast<std::uint32_t>(bench.random() % (1u << 20)); }
    if (own && bench.random() % 2) { r.input_delay[c] = static_cast<std::uint32_t>(bench.random() % (252u * 4096u)); }
  }
  bench.stall_per_256 = 20;
  start_stream(bench, setup, own);
  add_random_pulses(bench, 700'000, 130'000'000);
  for (unsigned i = 0; i < 13'000; ++i) {
    if (bench.random() % 300 == 0) { bench.setting = static_cast<std::uint8_t>(bench.random()); }
    bench.clock();
  }
  const std::vector<event> events = finish(bench, setup);
  // 130 us at a pulse per 0.75 us and channel, two edges each: 1390 expected, less what dead times of up to
  // 2.6 us reject.
  CHECK(count_of(events, event::kind::tag) > 300);
  CHECK(count_of(events, event::kind::overflow_begin) == 0);
  compare_with_model(bench, setup, events, bench.now_ps() / clock_ps + 10'000);
  check_counters(bench);
}

TEST_CASE("A netlist that overflows says so and loses nothing uncounted") {
  core_bench bench(4);
  stream_setup setup;
  setup.registers.heartbeat = 500;
  start_stream(bench, setup, false);
  add_random_pulses(bench, 50'000, 60'000'000);
  bench.clock(1000);
  bench.blocked = true;
  bench.clock(3000);
  bench.blocked = false;
  bench.clock(3000);
  const std::vector<event> events = finish(bench, setup);
  CHECK(count_of(events, event::kind::overflow_begin) > 0);
  CHECK(count_of(events, event::kind::missed) > 0);
  compare_with_model(bench, setup, events, bench.now_ps() / clock_ps + 10'000);
  check_counters(bench);
}

TEST_CASE("Raw codes of the netlist are the counted taps") {
  core_bench bench(5);
  stream_setup setup;
  setup.registers.heartbeat = 400;
  setup.registers.raw_codes = true;
  start_stream(bench, setup, false);
  add_random_pulses(bench, 1'000'000, 40'000'000);
  bench.clock(4000);
  const std::vector<event> events = finish(bench, setup);
  CHECK(count_of(events, event::kind::tag) == bench.seen.size());
  compare_with_model(bench, setup, events, bench.now_ps() / clock_ps + 10'000);
}
