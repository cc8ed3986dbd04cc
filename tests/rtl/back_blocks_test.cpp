// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The blocks from the drop point on against their kernels, with random bubbles and stalls.
#include <array>
#include <catch2/catch.hpp>
#include <deque>
#include <vector>

#include "blocks.hpp"
#include "kernels/crc.hpp"
#include "kernels/framer.hpp"
#include "kernels/loss.hpp"
#include "kernels/serialise.hpp"

namespace peal::test {

using namespace hls;

namespace {
unsigned plain(auto x) { return static_cast<unsigned>(x); }
bit one(bool x) { return bit(x); }
} // namespace

TEST_CASE("The FIFO gives every word once, in order, two clocks after it came") {
  const std::uint64_t seed = GENERATE(2001u, 2002u, 2003u);
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  blocks b;
  std::deque<unsigned> inside;
  std::deque<int> entered;
  for (int i = 0; i < 60'000; ++i) {
    const unsigned load = i % 3000 < 1000 ? 256u : i % 3000 < 2000 ? 20u : 128u;
    const unsigned take = i % 2000 < 1000 ? 256u : 60u;
    b.dut.fifo_valid_i = chance(random, load);
    b.dut.fifo_data_i = static_cast<std::uint16_t>(random());
    b.dut.fifo_ready_i = chance(random, take);
    b.settle();
    REQUIRE(b.dut.fifo_count_o == inside.size());
    REQUIRE(b.dut.fifo_ready_o == (inside.size() < 8));
    const bool visible = !inside.empty() && i - entered.front() >= 2;
    REQUIRE(b.dut.fifo_valid_o == visible);
    if (visible) { REQUIRE(b.dut.fifo_data_o == inside.front()); }
    const bool push = b.dut.fifo_valid_i && b.dut.fifo_ready_o;
    if (visible && b.dut.fifo_ready_i) {
      inside.pop_front();
      entered.pop_front();
    }
    if (push) {
      inside.push_back(b.dut.fifo_data_i);
      entered.push_back(i);
    }
    b.clock();
  }
}

namespace {

/// Drives peal_loss for `clocks` clocks; `press` chooses how full the FIFO seems.
void drive_loss(blocks& b, std::mt19937_64& random, loss::State<8>& state, int clocks, unsigned density, bool dense) {
  std::uint64_t time = biased(random, 42);
  for (int i = 0; i < clocks; ++i) {
    loss::In<8> in{};
    in.valid = one(chance(random, density));
    in.first = in.valid & one(chance(random, 2));
    in.mark = in.valid & one(chance(random, 30));
    const unsigned present = dense ? 255u : in.valid ? static_cast<unsigned>(biased(random, 8)) : 0u;
    in.present = uint<8>(present);
    in.lost =
        uint<8>(dense ? 255u : present & static_cast<unsigned>(random() & random() & random() & random() & random()));
    in.busy = in.valid & one(present != 0);
    in.time = words::row_time(time++);
    in.next_time = words::row_time(time);
    in.setting = uint<8>(static_cast<unsigned>(chance(random, 240) ? 7 : random() % 4));
    in.level = uint<16>(static_cast<unsigned>(dense ? 16 : random() % 3 ? 12 + random() % 5 : random() % 17));
    in.row_max = loss::row_max_of(16);
    in.resume_max = loss::resume_max_of(16);
    in.report_done = one(state.report_busy && chance(random, 20));
    b.dut.loss_valid_i = plain(in.valid);
    b.dut.loss_first_i = plain(in.first);
    b.dut.loss_mark_i = plain(in.mark);
    b.dut.loss_busy_i = plain(in.busy);
    b.dut.loss_time_i = static_cast<std::uint64_t>(in.time);
    b.dut.loss_next_time_i = static_cast<std::uint64_t>(in.next_time);
    b.dut.loss_setting_i = plain(in.setting);
    b.dut.loss_present_i = present;
    b.dut.loss_lost_i = plain(in.lost);
    b.dut.loss_level_i = plain(in.level);
    b.dut.loss_done_i = plain(in.report_done);
    b.settle();
    const bool overflow = static_cast<bool>(state.overflow);
    const loss::Out<8> out = loss::step(state, in);
    REQUIRE(b.dut.loss_overflow_o == overflow);
    REQUIRE(b.dut.loss_valid_o == plain(out.valid));
    REQUIRE(b.dut.loss_dropped_o == plain(out.dropped));
    REQUIRE(b.dut.loss_saturated_o == plain(out.saturated));
    if (out.valid) {
      REQUIRE(b.dut.loss_begin_o == plain(out.begin));
      REQUIRE(b.dut.loss_end_o == plain(out.end));
      REQUIRE(b.dut.loss_mark_o == plain(out.mark));
      REQUIRE(b.dut.loss_change_o == plain(out.change));
      REQUIRE(b.dut.loss_hits_o == plain(out.hits));
      REQUIRE(b.dut.loss_time_o == static_cast<std::uint64_t>(out.time));
    }
    b.clock();
    if (state.report_busy) {
      for (unsigned c = 0; c < 8; ++c) { REQUIRE(b.dut.loss_count_o[c] == plain(state.report[c])); }
    }
  }
}

} // namespace

TEST_CASE("The drop point decides and counts as its kernel does") {
  const std::uint64_t seed = GENERATE(2011u, 2012u);
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  blocks b;
  loss::State<8> state;
  b.dut.loss_valid_i = 0;
  b.dut.loss_done_i = 0;
  b.reset();
  for (int round = 0; round < 20; ++round) { drive_loss(b, random, state, 5000, round % 2 ? 250 : 60, false); }
}

TEST_CASE("Missed counts stand still at 24 bits", "[.full]") {
  std::mt19937_64 random(2021);
  blocks b;
  loss::State<8> state;
  b.dut.loss_valid_i = 0;
  b.dut.loss_done_i = 0;
  b.reset();
  // Two per clock and channel: the end comes after 2^23 rows.
  b.dut.loss_valid_i = 1;
  b.dut.loss_busy_i = 1;
  b.dut.loss_present_i = 255;
  b.dut.loss_lost_i = 255;
  b.dut.loss_level_i = 16;
  b.dut.loss_first_i = b.dut.loss_mark_i = 0;
  loss::In<8> in{};
  in.valid = in.busy = one(true);
  in.present = in.lost = uint<8>(255u);
  in.level = uint<16>(16u);
  in.row_max = loss::row_max_of(16);
  in.resume_max = loss::resume_max_of(16);
  for (int i = 0; i < (1 << 23) - 10; ++i) {
    loss::step(state, in);
    b.clock();
  }
  drive_loss(b, random, state, 100, 256, true);
  CHECK(state.over[0]);
  CHECK(b.dut.loss_saturated_o);
  for (int i = 0; i < 2000 && !state.report_busy; ++i) { drive_loss(b, random, state, 1, 256, false); }
  drive_loss(b, random, state, 1, 256, false);
  for (unsigned c = 0; c < 8; ++c) { CHECK(b.dut.loss_count_o[c] == 0xFFFFFF); }
  drive_loss(b, random, state, 2000, 256, false);
}

TEST_CASE("The serialiser makes the words of its kernel, whatever the stalls") {
  const std::uint64_t seed = GENERATE(2031u, 2032u, 2033u);
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  blocks b;
  serialise::State<8> state;
  const auto preset = static_cast<std::uint32_t>(biased(random, 30));
  state.epoch = words::epoch(preset);
  b.dut.ser_preset_i = preset;
  b.dut.ser_valid_i = 0;
  b.reset();
  serialise::In<8> head{};
  std::uint64_t time = std::uint64_t{preset} << 12;
  bool valid = false;
  std::size_t words_made = 0;
  for (int i = 0; i < 150'000; ++i) {
    const unsigned pace = i % 20'000 < 8000 ? 256u : 90u;
    if (!valid && chance(random, pace)) {
      valid = true;
      time = (time + (random() % 20 == 0 ? random() % 20'000 : random() % 3)) & ((1ull << 42) - 1);
      head = serialise::In<8>{};
      head.time = words::row_time(time);
      head.setting = uint<8>(static_cast<unsigned>(random() & 255u));
      switch (random() % 8) {
      case 0: head.begin = one(true); break;
      case 1: head.end = head.change = one(true); break;
      default:
        head.mark = one(chance(random, 40));
        head.change = one(chance(random, 40));
        head.hits = uint<5>(static_cast<unsigned>(random() % 9));
        if (!(head.mark | head.change) && head.hits == uint<5>(0u)) { head.hits = uint<5>(1u); }
      }
      for (unsigned c = 0; c < 8; ++c) {
        head.lanes[c] = uint<16>(static_cast<unsigned>(biased(random, 16)));
        head.missed[c] = uint<24>(static_cast<unsigned>(random() % 3 ? biased(random, 24) : 0));
      }
    }
    b.dut.ser_valid_i = valid;
    b.dut.ser_begin_i = plain(head.begin);
    b.dut.ser_end_i = plain(head.end);
    b.dut.ser_mark_i = plain(head.mark);
    b.dut.ser_change_i = plain(head.change);
    b.dut.ser_hits_i = plain(head.hits);
    b.dut.ser_time_i = static_cast<std::uint64_t>(head.time);
    b.dut.ser_setting_i = plain(head.setting);
    for (unsigned c = 0; c < 8; ++c) {
      b.dut.ser_lane_i[c] = plain(head.lanes[c]);
      b.dut.ser_count_i[c] = plain(head.missed[c]);
    }
    b.dut.ser_word_ready_i = chance(random, pace);
    b.settle();
    const bool advance = valid && (!b.dut.ser_word_valid_o || b.dut.ser_word_ready_i);
    const bool stays = b.dut.ser_word_valid_o && !b.dut.ser_word_ready_i;
    const std::uint32_t before = b.dut.ser_word_o;
    head.step = one(advance);
    const serialise::Out<8> out = serialise::step(state, head);
    REQUIRE(b.dut.ser_ready_o == plain(out.pop));
    REQUIRE(b.dut.ser_done_o == plain(out.report_done));
    REQUIRE(b.dut.ser_tag_made_o == plain(out.tag_made));
    b.clock();
    if (advance) {
      REQUIRE(b.dut.ser_word_valid_o == plain(out.valid));
      if (out.valid) { REQUIRE(b.dut.ser_word_o == plain(out.word)); }
      words_made += plain(out.valid);
      if (out.pop) { valid = false; }
    } else {
      REQUIRE(b.dut.ser_word_valid_o == stays);
      if (stays) { REQUIRE(b.dut.ser_word_o == before); }
    }
  }
  CHECK(words_made > 50'000);
}

TEST_CASE("The CRC block sums as its kernel does") {
  std::mt19937_64 random(2041);
  blocks b;
  crc::State state;
  b.dut.crc_finish_i = 0;
  int asked = 0;
  for (int i = 0; i < 50'000; ++i) {
    const bool heading = plain(state.heading); // a frame is its payload, then its header
    b.dut.crc_clear_i = chance(random, 3);
    b.dut.crc_payload_i = !heading && chance(random, 100);
    b.dut.crc_header_i = !b.dut.crc_payload_i && chance(random, 30);
    b.dut.crc_finish_i = chance(random, 40);
    b.dut.crc_word_i = static_cast<std::uint32_t>(biased(random, 32));
    const unsigned expected = plain(crc::finish(state));
    crc::step(state, {one(b.dut.crc_clear_i), one(b.dut.crc_payload_i), one(b.dut.crc_header_i),
                      one(b.dut.crc_finish_i), words::word(b.dut.crc_word_i)});
    if (i == 0) {
      b.dut.crc_clear_i = 1;
      state = crc::State{};
    }
    b.clock();
    if (b.dut.crc_finish_i && i > 0 && heading) {
      REQUIRE(b.dut.crc_o == expected);
      ++asked;
    }
  }
  CHECK(asked > 1000);
}

namespace {

/// The frames of words, made by the kernels without a memory or a clock.
struct frames_of {
  framer::State state;
  crc::State sum;
  std::array<unsigned, 128> frame{};
  std::uint8_t stream;

  frames_of(std::uint32_t preset, std::uint8_t of_stream) : stream(of_stream) {
    state.epoch = state.frame_epoch = words::epoch(preset);
  }
  void feed(unsigned word, std::deque<unsigned>& to) {
    framer::In in{};
    in.stream_id = uint<8>(static_cast<unsigned>(stream));
    in.free = in.valid = one(true);
    in.word = words::word(word);
    do {
      const framer::Out out = framer::step(state, in);
      in.valid = one(false);
      if (out.put) { frame[plain(out.slot)] = plain(out.data); }
      in.crc = crc::step(sum, {out.close, out.payload, out.header, out.finish, out.data}).crc;
      if (out.close) { to.insert(to.end(), frame.begin(), frame.end()); }
    } while (!framer::open(state));
  }
};

} // namespace

TEST_CASE("Frames are those of the kernels, whatever the bubbles and stalls") {
  const std::uint64_t seed = GENERATE(2051u, 2052u, 2053u, 2054u);
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  blocks b;
  const auto preset = static_cast<std::uint32_t>(biased(random, 30));
  const auto stream = static_cast<std::uint8_t>(random());
  b.dut.frm_preset_i = preset;
  b.dut.frm_stream_i = stream;
  b.dut.frm_word_valid_i = 0;
  b.reset();
  frames_of f(preset, stream);
  std::deque<unsigned> expected;
  std::size_t got = 0;
  unsigned epoch = preset;
  unsigned word = 0;
  bool waiting = false;
  for (int i = 0; i < 120'000; ++i) {
    const bool flood = i % 30'000 < 10'000;
    if (!waiting && (flood || chance(random, 120))) {
      waiting = true;
      const unsigned time = static_cast<unsigned>(biased(random, 24));
      switch (random() % 40) {
      case 0: word = 0xC0000000u | (time & 0xFFF000u); break;
      case 1: word = 0xC1000000u | (time & 0xFFF000u); break;
      case 2: word = 0xC2000000u | (time & 0xFFF000u); break;
      case 3: word = 0xC3000000u | (time & 0xFFF0FFu); break;
      case 4: word = 0xE0000000u | static_cast<unsigned>(biased(random, 29)); break;
      case 5:
      case 6:
        epoch = (epoch + 1 + static_cast<unsigned>(random() % 4 ? random() % 3 : random() % 400)) & 0x3FFFFFFFu;
        word = 0x80000000u | epoch;
        break;
      default: word = 0x40000000u | (static_cast<unsigned>(random()) & 0x3FFFFFFFu);
      }
    }
    b.dut.frm_word_valid_i = waiting;
    b.dut.frm_word_i = word;
    b.dut.frm_ready_i = flood || chance(random, i % 50'000 < 25'000 ? 200 : 40);
    b.settle();
    if (b.dut.frm_valid_o && b.dut.frm_ready_i) {
      REQUIRE(!expected.empty());
      REQUIRE(b.dut.frm_data_o == expected.front());
      REQUIRE(b.dut.frm_last_o == (got % 128 == 127));
      expected.pop_front();
      ++got;
    }
    if (waiting && b.dut.frm_word_ready_o) {
      waiting = false;
      f.feed(word, expected);
    }
    b.clock();
  }
  CHECK(got > 20'000);
}

TEST_CASE("A reset of one clock leaves nothing of the frame before, wherever it comes") {
  for (int clocks = 0; clocks < 300; ++clocks) {
    CAPTURE(clocks);
    blocks b;
    b.dut.frm_preset_i = 77;
    b.dut.frm_stream_i = 5;
    b.dut.frm_word_valid_i = 1;
    b.dut.frm_word_i = 0x6AAA5555u;
    b.dut.frm_ready_i = 1;
    b.reset();
    for (int i = 0; i < clocks; ++i) { b.clock(); }
    b.dut.rst_i = 1;
    b.clock();
    b.dut.rst_i = 0;
    std::deque<unsigned> expected;
    frames_of f(77, 5);
    f.feed(0xC0123000u, expected); // a mark: a frame of its own
    b.dut.frm_word_i = 0xC0123000u;
    b.settle();
    REQUIRE(b.dut.frm_word_ready_o);
    for (int i = 0; i < 300; ++i) {
      b.clock();
      b.dut.frm_word_valid_i = 0;
      b.settle();
      if (!b.dut.frm_valid_o || expected.empty()) { continue; }
      REQUIRE(b.dut.frm_data_o == expected.front());
      expected.pop_front();
    }
    REQUIRE(expected.empty());
  }
}

TEST_CASE("The framer takes 124 words in 130 clocks when nobody waits") {
  blocks b;
  b.dut.frm_word_valid_i = 0;
  b.reset();
  b.dut.frm_word_valid_i = 1;
  b.dut.frm_word_i = 0x40000000u;
  b.dut.frm_ready_i = 1;
  int taken = 0;
  for (int i = 0; i < 130 * 50; ++i) {
    b.settle();
    taken += b.dut.frm_word_ready_o;
    b.clock();
  }
  CHECK(taken == 124 * 50);
}

} // namespace peal::test
