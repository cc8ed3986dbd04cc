// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The blocks in front of the drop point against their kernels, clock by clock.
#include <algorithm>
#include <array>
#include <bit>
#include <catch2/catch.hpp>
#include <deque>
#include <map>

#include "blocks.hpp"
#include "kernels/calibration.hpp"
#include "kernels/coarse.hpp"
#include "kernels/dead_time.hpp"
#include "kernels/encoder.hpp"
#include "kernels/input_delay.hpp"
#include "kernels/sort.hpp"

namespace peal::test {

using namespace hls;

namespace {
unsigned plain(auto x) { return static_cast<unsigned>(x); }
bit one(bool x) { return bit(x); }

uint<96> wide(const std::array<std::uint32_t, 3>& w) {
  return (uint<96>(w[2]) << 64) | (uint<96>(w[1]) << 32) | uint<96>(w[0]);
}
} // namespace

TEST_CASE("The encoder counts as its kernel does") {
  std::mt19937_64 random(1001);
  blocks b;
  encoder::State state;
  std::deque<encoder::Out> expected;
  encoder::Out idle{};
  idle.valid = one(false);
  // The last sample of the reset is all zeros, and an edge takes two clocks.
  expected.push_back(idle);
  std::size_t edges = 0;
  for (int i = 0; i < 200'000; ++i) {
    std::array<std::uint32_t, 3> taps{};
    switch (random() % 4) {
    case 0: // thermometer
    case 1: {
      const unsigned ones = static_cast<unsigned>(random() % 97);
      for (unsigned t = 0; t < ones; ++t) { taps[t / 32] |= 1u << (t % 32); }
      if (random() % 2) {
        for (auto& w : taps) { w = ~w; }
      }
      if (random() % 2) { taps[random() % 3] ^= 1u << (random() % 32); }
      break;
    }
    case 2:
      for (auto& w : taps) { w = static_cast<std::uint32_t>(biased(random, 32)); }
      break;
    default: break;
    }
    const bool rising = chance(random, 200);
    const bool falling = chance(random, 200);
    for (unsigned w = 0; w < 3; ++w) { b.dut.enc_taps_i[w] = taps[w]; }
    b.dut.enc_rising_i = rising;
    b.dut.enc_falling_i = falling;
    expected.push_back(encoder::step<96>(state, {{wide(taps)}, one(rising), one(falling)}));
    b.clock();
    const encoder::Out out = expected.front();
    expected.pop_front();
    REQUIRE(b.dut.enc_valid_o == plain(out.valid));
    if (!out.valid) { continue; }
    ++edges;
    REQUIRE(b.dut.enc_falling_o == plain(out.falling));
    REQUIRE(b.dut.enc_code_o == plain(out.code));
  }
  CHECK(edges > 10'000);
}

TEST_CASE("Calibration looks up the bank in use and writes the other") {
  std::mt19937_64 random(1002);
  blocks b;
  std::array<unsigned, 256> memory{};
  for (int i = 0; i < 256; ++i) { memory[static_cast<std::size_t>(i)] = plain(calibration::ideal(i % 128)); }
  bool bank = false;
  for (int round = 0; round < 40; ++round) {
    const bool raw = round % 4 == 3;
    b.dut.cal_raw_i = raw;
    struct wanted {
      bool valid;
      bool falling;
      unsigned fraction;
    };
    std::deque<wanted> expected{{false, false, 0}};
    b.dut.cal_valid_i = 0;
    b.clock();
    for (int i = 0; i < 3000; ++i) {
      if (chance(random, 8)) { bank = !bank; }
      const bool valid = chance(random, 150);
      const unsigned code = static_cast<unsigned>(biased(random, 7));
      const bool write = chance(random, 60);
      const unsigned write_code = static_cast<unsigned>(biased(random, 7));
      const unsigned write_fraction = static_cast<unsigned>(biased(random, 12));
      b.dut.cal_bank_i = bank;
      b.dut.cal_valid_i = valid;
      b.dut.cal_falling_i = random() & 1u;
      b.dut.cal_code_i = code;
      b.dut.cal_write_i = write;
      b.dut.cal_write_code_i = write_code;
      b.dut.cal_write_fraction_i = write_fraction;
      const unsigned entry = memory[plain(calibration::address(one(bank), uint<7>(code)))];
      const unsigned fraction = plain(calibration::step<7>({uint<7>(code), words::fraction(entry), one(raw)}).fraction);
      expected.push_back({valid, b.dut.cal_falling_i != 0, fraction});
      if (write) { memory[plain(calibration::address(one(!bank), uint<7>(write_code)))] = write_fraction; }
      b.clock();
      const wanted out = expected.front();
      expected.pop_front();
      REQUIRE(b.dut.cal_valid_o == out.valid);
      if (!out.valid) { continue; }
      REQUIRE(b.dut.cal_falling_o == out.falling);
      REQUIRE(b.dut.cal_fraction_o == out.fraction);
    }
  }
}

TEST_CASE("Dead time keeps and rejects as its kernel does") {
  std::mt19937_64 random(1003);
  blocks b;
  dead_time::State state;
  b.dut.dead_valid_i = 0;
  b.reset();
  std::size_t kept = 0, rejected = 0;
  unsigned density = 128;
  for (int i = 0; i < 400'000; ++i) {
    if (i % 5000 == 0) {
      density = i % 15'000 == 0 ? 1 : i % 10'000 == 0 ? 20 : 200;
      // Dead times near a few clocks, near the distance of the hits, and the longest.
      b.dut.dead_time_i =
          static_cast<std::uint32_t>(random() % 3 == 0 ? biased(random, 24) : random() % (4096u * 600u / density));
    }
    b.dut.dead_valid_i = chance(random, density);
    b.dut.dead_falling_i = random() & 1u;
    b.dut.dead_fraction_i = static_cast<std::uint16_t>(biased(random, 12));
    dead_time::step(state,
                    {one(b.dut.dead_valid_i), words::fraction(b.dut.dead_fraction_i), uint<24>(b.dut.dead_time_i)});
    const dead_time::Out out = dead_time::decided(state);
    b.clock();
    REQUIRE(b.dut.dead_valid_o == plain(out.keep));
    REQUIRE(b.dut.dead_rejected_o == plain(out.reject));
    kept += plain(out.keep);
    rejected += plain(out.reject);
    if (!out.keep) { continue; }
    REQUIRE(b.dut.dead_falling_o == b.dut.dead_falling_i);
    REQUIRE(b.dut.dead_fraction_o == b.dut.dead_fraction_i);
  }
  CHECK(kept > 10'000);
  CHECK(rejected > 10'000);
}

TEST_CASE("The input delay releases every hit in the row its time falls into") {
  std::mt19937_64 random(1004);
  blocks b;
  std::size_t released = 0, lost = 0;
  for (int round = 0; round < 60; ++round) {
    b.dut.delay_valid_i = 0;
    b.reset();
    input_delay::State state;
    std::map<std::int64_t, input_delay::Entry> waiting;
    // Some rounds have a hit in every clock, none of which meet, at delays around the longest: the waiting
    // room is as full as it gets.
    const bool crowded = round % 5 == 0;
    const unsigned delay = crowded ? input_delay::delay_max - static_cast<unsigned>(round / 5 * 700)
                                   : std::min(static_cast<unsigned>(round % 3 ? biased(random, 20) : random() % 20'000),
                                              input_delay::delay_max);
    const unsigned density = crowded || round % 4 == 0 ? 256u : 1u + static_cast<unsigned>(random() % 255);
    const unsigned crowded_fraction = static_cast<unsigned>(round / 5 * 341);
    std::int64_t held_due = 0;
    b.dut.delay_i = delay;
    for (std::int64_t row = 0; row < 3000; ++row) {
      const bool valid = row < 2700 && chance(random, density);
      const unsigned fraction = crowded ? crowded_fraction : static_cast<unsigned>(biased(random, 12));
      b.dut.delay_row_i = row & 511;
      b.dut.delay_valid_i = valid;
      b.dut.delay_falling_i = random() & 1u;
      b.dut.delay_fraction_i = fraction;
      const input_delay::Entry entry =
          input_delay::step(state, {one(valid), one(b.dut.delay_falling_i), words::fraction(fraction), uint<20>(delay),
                                    uint<9>(static_cast<unsigned>(row & 511))});
      if (entry.valid) {
        REQUIRE(waiting.count(held_due) == 0);
        REQUIRE(plain(entry.row) == (held_due & 511));
        waiting[held_due] = entry;
      }
      if (valid) { held_due = row + ((delay + fraction) >> 12); }
      b.clock();
      const auto due = waiting.find(row - 3);
      REQUIRE(b.dut.delay_valid_o == (due != waiting.end()));
      if (due == waiting.end()) { continue; }
      REQUIRE(b.dut.delay_fraction_o == plain(due->second.fraction));
      REQUIRE(b.dut.delay_falling_o == plain(due->second.falling));
      REQUIRE(b.dut.delay_lost_o == plain(due->second.lost));
      ++released;
      lost += plain(due->second.lost);
      waiting.erase(due);
    }
    REQUIRE(waiting.empty());
  }
  CHECK(released > 10'000);
  CHECK(lost > 100);
}

TEST_CASE("The sorting network orders rows as its kernel does") {
  std::mt19937_64 random(1005);
  blocks b;
  struct wanted {
    bool busy;
    unsigned present;
    unsigned lost;
    sort::Row<8> row;
  };
  std::deque<wanted> expected(5, wanted{});
  b.dut.sort_present_i = 0;
  b.reset();
  for (int i = 0; i < 100'000; ++i) {
    wanted in{};
    in.present = chance(random, 100) ? 0u : static_cast<unsigned>(biased(random, 8));
    in.lost = in.present & static_cast<unsigned>(random() & random() & random());
    in.busy = in.present != 0;
    const unsigned falling = static_cast<unsigned>(random() & 255u);
    sort::Row<8> row;
    const bool narrow = random() % 2;
    for (unsigned c = 0; c < 8; ++c) {
      const unsigned fraction =
          narrow ? static_cast<unsigned>(random() % 4) : static_cast<unsigned>(biased(random, 12));
      b.dut.sort_fraction_i[c] = fraction;
      row.lanes[c] = sort::make_lane<8>(one((in.present >> c) & 1u), words::fraction(fraction), uint<5>(c),
                                        one((falling >> c) & 1u));
    }
    in.row = sort::step(row);
    b.dut.sort_present_i = in.present;
    b.dut.sort_lost_i = in.lost;
    b.dut.sort_falling_i = falling;
    expected.push_back(in);
    b.clock();
    const wanted out = expected.front();
    expected.pop_front();
    REQUIRE(b.dut.sort_busy_o == out.busy);
    if (!out.busy) { continue; }
    REQUIRE(b.dut.sort_present_o == out.present);
    REQUIRE(b.dut.sort_lost_o == out.lost);
    for (unsigned c = 0; c < 8; ++c) { REQUIRE(b.dut.sort_lane_o[c] == plain(out.row.lanes[c])); }
  }
}

TEST_CASE("The time base runs as its kernel does through starts, stops and flushes") {
  std::mt19937_64 random(1006);
  blocks b;
  coarse::State state;
  b.dut.row_run_i = 0;
  b.dut.row_flush_i = 0;
  b.reset();
  std::size_t starts = 0, marks = 0;
  std::int64_t hold = 0;
  std::uint32_t heartbeat = 0;
  for (int i = 0; i < 300'000; ++i) {
    if (hold-- == 0) {
      b.dut.row_run_i = random() & 1u;
      hold = static_cast<std::int64_t>(random() % 4 == 0 ? random() % 6 : random() % 9000);
      if (random() % 2) { b.dut.row_preset_i = static_cast<std::uint32_t>(biased(random, 30)); }
      heartbeat = static_cast<std::uint32_t>(random() % 2 ? random() % 600 : random() % 3 ? 256 : biased(random, 13));
    }
    b.dut.row_heartbeat_i = heartbeat;
    b.dut.row_flush_i = chance(random, 2);
    b.settle();
    const coarse::Out out =
        coarse::step(state, {one(b.dut.row_run_i), one(b.dut.row_flush_i), words::epoch(b.dut.row_preset_i),
                             uint<24>(b.dut.row_heartbeat_i), coarse::line_place(15)});
    REQUIRE(b.dut.row_clear_o == plain(out.clear));
    REQUIRE(b.dut.row_start_o == plain(out.start));
    REQUIRE(b.dut.row_stream_start_o == plain(out.stream_start));
    REQUIRE(b.dut.row_accept_o == plain(out.accept));
    REQUIRE(b.dut.row_valid_o == plain(out.row_valid));
    REQUIRE(b.dut.row_mark_o == plain(out.mark));
    REQUIRE(b.dut.row_first_o == plain(out.first));
    if (out.accept) { REQUIRE(b.dut.row_o == plain(out.row)); }
    if (out.row_valid) { REQUIRE(b.dut.row_time_o == static_cast<std::uint64_t>(out.time)); }
    if (out.row_valid) { REQUIRE(b.dut.row_next_time_o == static_cast<std::uint64_t>(out.next_time)); }
    starts += plain(out.stream_start);
    marks += plain(out.mark);
    b.clock();
  }
  CHECK(starts > 20);
  CHECK(marks > 100);
}

} // namespace peal::test
