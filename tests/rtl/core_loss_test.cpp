// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The whole tagger when the host does not keep up, and when runs are stopped, flushed and started again.
#include <algorithm>
#include <catch2/catch.hpp>

#include "core_check.hpp"

using namespace peal;
using namespace peal::test;

namespace {

/// Sum of the missed words of every channel.
std::array<std::uint64_t, channels> missed_in(const std::vector<event>& events) {
  std::array<std::uint64_t, channels> sum{};
  for (const event& e : events) {
    if (e.what == event::kind::missed) { sum[e.channel] += e.value; }
  }
  return sum;
}

std::vector<event> finish(core_bench& bench, const stream_setup& setup) {
  bench.stall_per_256 = 0;
  bench.blocked = false;
  bench.clock(3 * std::max<std::int64_t>(setup.registers.heartbeat, 256) + 4000);
  while (bench.words.size() % wire::frame_words != 0) { bench.clock(); }
  return check_words(check_frames(bench.words, setup.registers), setup.registers);
}

} // namespace

TEST_CASE("Under long stalls every hit is a tag, missed or rejected, and the model agrees word for word") {
  const std::uint64_t seed = GENERATE(101u, 102u, 103u, 104u, 105u, 106u);
  CAPTURE(seed);
  core_bench bench(seed);
  stream_setup setup;
  model::settings& r = setup.registers;
  r.heartbeat = 256 + static_cast<std::uint32_t>(bench.random() % 600);
  r.epoch_preset = 0x3FFFFFFD;
  for (unsigned c = 0; c < channels; ++c) {
    if (bench.random() % 3 == 0) { r.dead_time[c] = static_cast<std::uint32_t>(bench.random() % 100'000); }
    if (bench.random() % 3 == 0) { r.input_delay[c] = static_cast<std::uint32_t>(bench.random() % (252u * 4096u)); }
  }
  start_stream(bench, setup, false);
  add_random_pulses(bench, seed % 2 ? 100'000 : 20'000, 400'000'000);
  bench.stall_per_256 = seed % 3 == 0 ? 250 : 40;
  std::int64_t left = 0;
  for (std::int64_t i = 0; i < 40'000; ++i) {
    if (left-- == 0) {
      bench.blocked = !bench.blocked;
      left = static_cast<std::int64_t>(bench.random() % (bench.blocked ? 6000 : 3000));
    }
    if (bench.random() % 500 == 0) { bench.setting = static_cast<std::uint8_t>(bench.random()); }
    bench.clock();
  }
  const std::vector<event> events = finish(bench, setup);

  const auto begins =
      std::count_if(events.begin(), events.end(), [](const event& e) { return e.what == event::kind::overflow_begin; });
  const auto ends =
      std::count_if(events.begin(), events.end(), [](const event& e) { return e.what == event::kind::overflow_end; });
  CHECK(begins >= 1);
  CHECK(begins == ends);
  const auto missed = missed_in(events);
  std::array<std::uint64_t, channels> tags{};
  for (const event& e : events) {
    if (e.what == event::kind::tag) { ++tags[e.channel]; }
  }
  for (unsigned c = 0; c < channels; ++c) {
    CAPTURE(c);
    const model::counts counts = read_counts(bench, c);
    const auto seen =
        std::count_if(bench.seen.begin(), bench.seen.end(), [c](const seen_edge& s) { return s.channel == c; });
    CHECK(counts.hits == static_cast<std::uint32_t>(seen));
    CHECK(counts.hits == counts.tags + counts.missed + counts.dead_time_rejected);
    CHECK(counts.missed == missed[c]);
    CHECK(counts.tags == tags[c]);
  }
  // Behind every end stands the setting in force then.
  for (std::size_t i = 0; i + 1 < events.size(); ++i) {
    if (events[i].what != event::kind::overflow_end) { continue; }
    REQUIRE(events[i + 1].what == event::kind::setting);
    CHECK(events[i + 1].row == events[i].row);
  }
  CHECK((bench.read(map::fault) & map::fault_field::overflow::mask) != 0);
  CHECK((bench.read(map::status) & map::status_field::overflow::mask) == 0);
  compare_with_model(bench, setup, events, bench.now_ps() / clock_ps + 10'000);
}

TEST_CASE("Edges less than a clock apart that meet in one row are counted and bracketed") {
  const std::uint64_t seed = 111;
  CAPTURE(seed);
  core_bench bench(seed);
  stream_setup setup;
  setup.registers.heartbeat = 400;
  setup.registers.input_delay[3] = 3000; // an edge late in a clock moves on, one early in the next does not
  start_stream(bench, setup, false);
  for (std::int64_t k = 0; k < 50; ++k) {
    bench.lines[3].add_edge(100'000 * (k + 1) + 9'000);
    bench.lines[3].add_edge(100'000 * (k + 1) + 10'500);
  }
  for (std::int64_t k = 0; k < 50; ++k) {
    bench.lines[5].add_edge(100'000 * (k + 1) + 12'000);
    bench.lines[5].add_edge(100'000 * (k + 1) + 45'000);
  }
  bench.clock(6000);
  const std::vector<event> events = finish(bench, setup);
  const auto missed = missed_in(events);
  CHECK(missed[3] == 100); // the whole row goes: the first edge and the one that met it
  CHECK(missed[5] >= 50);  // and what else was in the row
  for (unsigned c = 0; c < channels; ++c) {
    const model::counts counts = read_counts(bench, c);
    CHECK(counts.hits == counts.tags + counts.missed + counts.dead_time_rejected);
    CHECK(counts.missed == missed[c]);
  }
  compare_with_model(bench, setup, events, bench.now_ps() / clock_ps + 10'000);
}

TEST_CASE("A stopped stream balances, a flush empties, a new start begins at zero") {
  const std::uint64_t seed = 121;
  CAPTURE(seed);
  core_bench bench(seed);
  stream_setup setup;
  setup.registers.heartbeat = 300;
  setup.registers.input_delay[1] = 200 * 4096;
  for (unsigned cycle = 0; cycle < 4; ++cycle) {
    CAPTURE(cycle);
    setup.registers.stream_id = static_cast<std::uint8_t>(10 + cycle);
    bench.blocked = false;
    bench.stall_per_256 = 30;
    bench.lines.assign(channels, line{});
    start_stream(bench, setup, false);
    CHECK(bench.read(map::status) % 2 == 1);
    add_random_pulses(bench, 150'000, 60'000'000);
    bench.clock(4000 + static_cast<std::int64_t>(bench.random() % 500));
    const std::vector<event> events = finish(bench, setup);
    compare_with_model(bench, setup, events, bench.now_ps() / clock_ps + 10'000);

    // Stop in the middle of the next pulses with the output blocked, then let go what the pipeline holds.
    add_random_pulses(bench, 100'000, bench.now_ps() + 40'000'000);
    bench.clock(2000);
    bench.blocked = cycle % 2 == 1;
    bench.stop();
    bench.clock(1000);
    bench.blocked = false;
    bench.clock(4000);
    for (unsigned c = 0; c < channels; ++c) {
      const model::counts counts = read_counts(bench, c);
      CHECK(counts.hits == counts.tags + counts.missed + counts.dead_time_rejected);
      CHECK(counts.hits > 0);
    }
    CHECK(bench.read(map::status) % 2 == 0);
    const std::uint64_t cuts = bench.cuts;
    if (cycle >= 2) {
      bench.write(map::command, map::command_field::flush::mask);
      CHECK(bench.cuts == cuts + 1);
      bench.words.clear();
      bench.clock(2000);
      CHECK(bench.words.empty());
    }
  }
}

TEST_CASE("A flush while the stream runs does nothing") {
  core_bench bench(131);
  stream_setup setup;
  setup.registers.heartbeat = 300;
  start_stream(bench, setup, false);
  const std::uint64_t cuts = bench.cuts;
  add_random_pulses(bench, 200'000, 30'000'000);
  bench.clock(1500);
  bench.write(map::command, map::command_field::flush::mask);
  bench.clock(1500);
  CHECK(bench.cuts == cuts);
  compare_with_model(bench, setup, finish(bench, setup), bench.now_ps() / clock_ps + 10'000);
}

TEST_CASE("Counters clear on command and new tables take over between two clocks") {
  core_bench bench(141);
  stream_setup setup;
  setup.registers.heartbeat = 300;
  start_stream(bench, setup, false);
  add_random_pulses(bench, 200'000, 30'000'000);
  bench.clock(4000);
  CHECK(bench.read(map::hits(0)) > 0);
  bench.write(map::command, map::command_field::clear_counters::mask);
  CHECK(bench.read(map::hits(0)) == 0);
  CHECK(bench.read(map::tags(0)) == 0);

  // A table of one value; before the swap nothing changes, after it every tag has that fraction.
  bench.load_table(0, std::vector<std::uint16_t>(128, 1234));
  const std::uint32_t bank = (bench.read(map::status) >> 2) & 1u;
  bench.write(map::command, map::command_field::swap_calibration::mask);
  CHECK(((bench.read(map::status) >> 2) & 1u) == (bank ^ 1u));
  const std::int64_t row = bench.now_ps() / clock_ps;
  for (std::int64_t k = 0; k < 30; ++k) {
    bench.lines[0].add_edge(bench.now_ps() + 20'000 + k * 123'457);
    bench.lines[0].add_edge(bench.now_ps() + 60'000 + k * 123'457);
  }
  bench.clock(400);
  std::size_t tags = 0;
  for (const event& e : finish(bench, setup)) {
    if (e.what != event::kind::tag || e.channel != 0 || e.row < row) { continue; }
    ++tags;
    CHECK(e.fraction == 1234);
  }
  CHECK(tags == 60);
}

TEST_CASE("The control link reports what is no command and goes on") {
  core_bench bench(151);
  bench.dut.ctl_rx_valid_i = 1;
  bench.dut.ctl_rx_data_i = 0x00;
  bench.clock();
  bench.dut.ctl_rx_valid_i = 0;
  bench.clock(4);
  CHECK(bench.read(map::magic) == map::magic_value);
  CHECK((bench.read(map::fault) & map::fault_field::control_link::mask) != 0);
  bench.write(map::fault, map::fault_field::control_link::mask);
  CHECK(bench.read(map::fault) == 0);
}
