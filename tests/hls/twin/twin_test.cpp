// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Two taggers in lockstep: the gateware as it is, with compiled arithmetic, and the same with the hand-written
// references in place of what is compiled. Both get the same taps, settings, register accesses and stalls; every output
// must agree at every clock, so every word of every frame does, through losses, stops, flushes and resets.
#include "core_bench.hpp"

#include <Vpeal_core.h>
#include <Vpeal_twin.h>
#include <svdpi.h>
#include <verilated.h>

#include <array>
#include <catch2/catch.hpp>
#include <cstdint>
#include <deque>
#include <random>
#include <vector>

namespace {
peal::test::line* lines = nullptr;
std::mt19937_64* bubbles = nullptr;
std::int64_t now_ps = 0;
std::array<std::array<std::uint32_t, 3>, peal::test::channels> sampled;
} // namespace

double sc_time_stamp() { return 0; }

/// Instance 0 is clocked first and draws the sample, instance 1 gets the same.
extern "C" void peal_tdl_sample(int instance, int channel, svBitVecVal* out) {
  auto& taps = sampled[static_cast<std::size_t>(channel)];
  if (instance == 0 && lines != nullptr) { lines[channel].sample(now_ps, *bubbles, taps.data()); }
  for (unsigned w = 0; w < 3; ++w) { out[w] = taps[w]; }
}

namespace peal::test {

namespace {

struct twins {
  Vpeal_core compiled;
  Vpeal_twin reference;
  std::mt19937_64 random;
  std::vector<line> channel_lines{channels};
  std::deque<std::uint8_t> to_send;
  std::uint64_t clocks = 0, frame_words = 0, losses = 0, starts = 0, answers = 0;
  bool same = true;
  bool blocked = false;
  unsigned stall_per_256 = 0;
  std::uint8_t setting = 0;
  unsigned frame_place = 0;

  explicit twins(std::uint64_t seed) : random(seed) {
    now_ps = 0;
    sampled = {};
    lines = channel_lines.data();
    bubbles = &random;
    each([](auto& dut) {
      dut.clk_sys_i = 0;
      dut.rst_sys_i = 1;
      dut.pulse_i = 0;
      dut.ctl_tx_ready_i = 1;
      dut.ctl_rx_valid_i = 0;
      dut.frame_ready_i = 0;
      dut.eval();
    });
    reset();
  }
  ~twins() {
    each([](auto& dut) { dut.final(); });
    lines = nullptr;
  }
  twins(const twins&) = delete;
  twins& operator=(const twins&) = delete;

  template <class Action>
  void each(Action action) {
    action(compiled);
    action(reference);
  }

  void clock() {
    const bool ready = !blocked && (random() & 255u) >= stall_per_256;
    const bool offer = !to_send.empty();
    each([&](auto& dut) {
      dut.frame_ready_i = ready;
      dut.setting_i = setting;
      dut.ctl_rx_valid_i = offer;
      dut.ctl_rx_data_i = offer ? to_send.front() : 0;
      dut.eval();
    });
    compare();
    if (offer && compiled.ctl_rx_ready_o) { to_send.pop_front(); }
    answers += compiled.ctl_tx_valid_o;
    starts += compiled.stream_start_o;
    if (compiled.frame_clear_o) {
      frame_place = 0;
    } else if (compiled.frame_valid_o && ready) {
      ++frame_words;
      losses += frame_place >= 4 && wire::word::overflow_begin::is(compiled.frame_data_o);
      frame_place = (frame_place + 1) % 128;
    }
    each([](auto& dut) { dut.clk_sys_i = 1, dut.eval(); });
    each([](auto& dut) { dut.clk_sys_i = 0, dut.eval(); });
    now_ps += clock_ps;
    ++clocks;
  }

  // Data is compared while valid: what stands beside a valid bit that is 0 means nothing.
  void compare() {
    const Vpeal_core& a = compiled;
    const Vpeal_twin& b = reference;
    same = same && a.frame_valid_o == b.frame_valid_o && a.frame_clear_o == b.frame_clear_o &&
           a.stream_start_o == b.stream_start_o && a.ctl_rx_ready_o == b.ctl_rx_ready_o &&
           a.ctl_tx_valid_o == b.ctl_tx_valid_o;
    if (a.frame_valid_o) { same = same && a.frame_data_o == b.frame_data_o && a.frame_last_o == b.frame_last_o; }
    if (a.ctl_tx_valid_o) { same = same && a.ctl_tx_data_o == b.ctl_tx_data_o; }
  }

  void reset() {
    to_send.clear();
    each([](auto& dut) { dut.rst_sys_i = 1; });
    for (int i = 0; i < 4; ++i) { clock(); }
    each([](auto& dut) { dut.rst_sys_i = 0; });
    frame_place = 0;
    clock();
  }
  void write(std::uint16_t offset, std::uint32_t value) {
    for (const unsigned byte : {unsigned(wire::control_command::write), offset & 255u, unsigned(offset) >> 8,
                                value & 255u, (value >> 8) & 255u, (value >> 16) & 255u, value >> 24}) {
      to_send.push_back(static_cast<std::uint8_t>(byte));
    }
  }
  void read(std::uint16_t offset) {
    for (const unsigned byte : {unsigned(wire::control_command::read), offset & 255u, unsigned(offset) >> 8}) {
      to_send.push_back(static_cast<std::uint8_t>(byte));
    }
  }
  void sent() {
    for (int i = 0; i < 100'000 && !to_send.empty(); ++i) { clock(); }
    for (int i = 0; i < 16; ++i) { clock(); }
  }

  /// Random registers, random tables, then a start.
  void start() {
    write(map::heartbeat, 256 + static_cast<std::uint32_t>(random() % 2000));
    write(map::epoch_preset, static_cast<std::uint32_t>(random() & 0x3FFFFFFF));
    write(map::stream_id, static_cast<std::uint32_t>(random() & 255));
    write(map::enable_rising, static_cast<std::uint32_t>(random() | random()));
    write(map::enable_falling, static_cast<std::uint32_t>(random()));
    for (unsigned c = 0; c < channels; ++c) {
      write(map::dead_time(c), random() % 2 ? static_cast<std::uint32_t>(random() % (1u << (8 + random() % 17))) : 0u);
      write(map::input_delay(c), random() % 2 ? static_cast<std::uint32_t>(random() % (252u * 4096u)) : 0u);
      channel_lines[c].bubbles = static_cast<unsigned>(random() % 4);
      channel_lines[c].tap_ps = 90 + static_cast<std::int64_t>(random() % 30);
      write_table(c);
    }
    write(map::command, map::command_field::swap_calibration::mask);
    write(map::control, map::control_field::run::mask | (random() % 4 == 0 ? map::control_field::raw_codes::mask : 0u));
    sent();
  }
  void write_table(unsigned c) {
    write(map::calibration_address, c << 8);
    for (unsigned code = 0; code < 100; ++code) {
      write(map::calibration_data, static_cast<std::uint32_t>(random() & 0xFFF));
    }
  }

  /// Pulses of all channels from here on; widths and gaps down to less than a clock.
  void add_pulses(double gap_ps, std::int64_t length_ps) {
    std::exponential_distribution<double> gap(1.0 / gap_ps);
    for (line& l : channel_lines) {
      std::int64_t time = std::max(l.last_edge_ps(), now_ps);
      while (time < now_ps + length_ps) {
        time += 4'000 + static_cast<std::int64_t>(gap(random));
        l.add_edge(time);
        time += 4'000 + static_cast<std::int64_t>(random() % 60'000);
        l.add_edge(time);
      }
    }
  }
};

} // namespace

TEST_CASE(
    "The tagger with compiled arithmetic gives the frames of the one with hand-written arithmetic, clock by clock") {
  const std::uint64_t seed = GENERATE(401u, 402u, 403u, 404u, 405u, 406u);
  CAPTURE(seed);
  twins t(seed);
  for (unsigned stream = 0; stream < 4; ++stream) {
    t.start();
    t.stall_per_256 = seed % 3 == 0 ? 240 : 30;
    t.add_pulses(seed % 2 ? 400'000.0 : 40'000.0, 150'000'000);
    std::int64_t left = 0;
    for (int i = 0; i < 16'000 && t.same; ++i) {
      if (left-- == 0) {
        t.blocked = !t.blocked;
        left = static_cast<std::int64_t>(t.random() % (t.blocked ? 4000 : 3000));
      }
      if (t.random() % 300 == 0) { t.setting = static_cast<std::uint8_t>(t.random()); }
      if (t.random() % 3000 == 0) { t.write(map::command, map::command_field::swap_calibration::mask); }
      if (t.random() % 1000 == 0) { t.read(map::hits(static_cast<unsigned>(t.random() % channels))); }
      if (t.random() % 1000 == 0) { t.read(map::dead_time_rejected(static_cast<unsigned>(t.random() % channels))); }
      t.clock();
    }
    t.blocked = false;
    if (stream == 1) {
      t.reset(); // in the middle of everything
    }
    if (stream != 2) {
      t.write(map::control, 0); // else the next start has to stop this one first
    }
    if (stream == 3) { t.write(map::command, map::command_field::flush::mask); }
    t.stall_per_256 = 0;
    t.sent();
    for (int i = 0; i < 4000; ++i) { t.clock(); }
    CAPTURE(stream, t.clocks, t.frame_words);
    REQUIRE(t.same);
    if (stream == 2) { t.write(map::control, 0), t.sent(); }
  }
  CHECK(t.starts == 4);
  CHECK(t.losses > 0);
  CHECK(t.frame_words > 20 * 128);
  CHECK(t.answers > 100);
}

} // namespace peal::test
