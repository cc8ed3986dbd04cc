// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The FX2 bridge against a partner written from the pin table of firmware/README.md: a slave FIFO of four packets with
// a full flag, and the four phases of a control byte. The two clocks are unrelated.
#include <Vpeal_fx2_bridge.h>

#include <catch2/catch.hpp>
#include <cstdint>
#include <deque>
#include <random>
#include <vector>

namespace {

class partner {
public:
  partner(std::uint64_t seed, std::int64_t sys_ps, std::int64_t ifc_ps)
      : random(seed), sys_half_(sys_ps / 2), ifc_half_(ifc_ps / 2) {
    dut.clk_sys_i = dut.ifc_clk_i = 0;
    dut.frame_valid_i = dut.frame_clear_i = 0;
    dut.ctl_rx_ready_i = dut.ctl_tx_valid_i = 0;
    dut.ctl_strobe_i = dut.ctl_to_host_i = 0;
    dut.allow_i = 0;
    dut.full_n_i = 1;
    dut.rst_sys_i = 1;
    run(200);
    dut.rst_sys_i = 0;
    run(400);
  }
  ~partner() { dut.final(); }
  partner(const partner&) = delete;
  partner& operator=(const partner&) = delete;

  void run(int edges) {
    for (; edges > 0; --edges) { edge(); }
  }
  /// Lets the FX2 take frames.
  void allow() {
    dut.allow_i = 1;
    run(500);
  }

  Vpeal_fx2_bridge dut;
  std::mt19937_64 random;
  std::deque<std::uint32_t> to_send; ///< words the core has
  unsigned word_pace = 256;          ///< of 256: the core shows a word
  unsigned drain_pace = 256;         ///< of 256: the host takes a packet, per clock of the FIFO
  std::vector<std::uint8_t> bytes;   ///< what the FX2 got
  std::size_t overruns = 0;          ///< writes into a full FIFO
  std::size_t words_taken = 0;
  bool clear = false;                 ///< frame_clear in the next clock
  std::vector<std::uint8_t> commands; ///< control bytes the core got
  std::deque<std::uint8_t> answers;   ///< control bytes the core has for the host
  std::int64_t ifc_clocks = 0;

  /// The FX2's side of one control byte to the gateware; slow, as its CPU is.
  void send_control(std::uint8_t byte) {
    dut.ctl_to_host_i = 0;
    dut.ctl_data_i = byte;
    run(3 + static_cast<int>(random() % 40));
    dut.ctl_strobe_i = 1;
    wait_answer(true);
    run(static_cast<int>(random() % 40));
    dut.ctl_strobe_i = 0;
    wait_answer(false);
    dut.ctl_data_i = static_cast<std::uint8_t>(random());
  }
  std::uint8_t receive_control() {
    dut.ctl_to_host_i = 1;
    run(3 + static_cast<int>(random() % 40));
    REQUIRE(!dut.ctl_drive_o);
    dut.ctl_strobe_i = 1;
    wait_answer(true);
    REQUIRE(dut.ctl_drive_o);
    run(static_cast<int>(random() % 40));
    const std::uint8_t byte = dut.ctl_data_o;
    dut.ctl_strobe_i = 0;
    wait_answer(false);
    REQUIRE(!dut.ctl_drive_o);
    dut.ctl_to_host_i = 0;
    return byte;
  }

private:
  void wait_answer(bool level) {
    int left = 5000;
    while (static_cast<bool>(dut.ctl_answer_o) != level && left > 0) {
      edge();
      --left;
    }
    REQUIRE(left > 0);
  }
  void edge() {
    if (next_sys_ <= next_ifc_) {
      next_sys_ += sys_half_;
      if (dut.clk_sys_i) {
        dut.clk_sys_i = 0;
        dut.eval();
      } else {
        rise_sys();
      }
    } else {
      next_ifc_ += ifc_half_;
      if (dut.ifc_clk_i) {
        dut.ifc_clk_i = 0;
        dut.eval();
      } else {
        rise_ifc();
      }
    }
  }
  void rise_sys() {
    dut.eval();
    const bool taken = dut.frame_valid_i && dut.frame_ready_o;
    const bool command = dut.ctl_rx_valid_o && dut.ctl_rx_ready_i;
    const bool answered = dut.ctl_tx_valid_i && dut.ctl_tx_ready_o;
    if (command) { commands.push_back(dut.ctl_rx_data_o); }
    dut.clk_sys_i = 1;
    dut.eval();
    if (taken) {
      to_send.pop_front();
      ++words_taken;
    }
    if (answered) { answers.pop_front(); }
    dut.frame_clear_i = clear;
    clear = false;
    if (taken || !dut.frame_valid_i || dut.frame_clear_i) {
      dut.frame_valid_i = !to_send.empty() && (random() & 255u) < word_pace;
    }
    dut.frame_data_i = to_send.empty() ? 0 : to_send.front();
    dut.ctl_rx_ready_i = random() % 3 != 0;
    dut.ctl_tx_valid_i = !answers.empty();
    dut.ctl_tx_data_i = answers.empty() ? std::uint8_t{0} : answers.front();
    dut.eval();
  }
  void rise_ifc() {
    ++ifc_clocks;
    if (!dut.slwr_n_o) {
      if (committed_ >= 4) { ++overruns; }
      bytes.push_back(dut.fd_o);
      if (bytes.size() % 512 == 0) { ++committed_; }
    }
    if (committed_ > 0 && (random() & 255u) < drain_pace) { --committed_; }
    dut.ifc_clk_i = 1;
    dut.eval();
    dut.full_n_i = committed_ < 4;
    dut.eval();
  }

  std::int64_t sys_half_, ifc_half_;
  std::int64_t next_sys_ = 0, next_ifc_ = 777;
  std::size_t committed_ = 0;
};

std::vector<std::uint8_t> as_bytes(const std::vector<std::uint32_t>& words) {
  std::vector<std::uint8_t> bytes;
  for (const std::uint32_t w : words) {
    for (unsigned shift = 0; shift < 32; shift += 8) { bytes.push_back(static_cast<std::uint8_t>(w >> shift)); }
  }
  return bytes;
}

} // namespace

TEST_CASE("Frames reach the FX2 whole and in order, whatever the two clocks, bubbles and a full FIFO") {
  const std::uint64_t seed = GENERATE(4001u, 4002u, 4003u, 4004u);
  CAPTURE(seed);
  partner fx2(seed, seed % 2 ? 10'000 : 9'950, seed % 2 ? 20'834 : 20'822);
  fx2.word_pace = seed % 4 == 0 ? 256 : 40;
  fx2.drain_pace = seed == 4001 ? 256 : 1;
  fx2.allow();
  std::vector<std::uint32_t> words(128 * 40);
  for (auto& w : words) { w = static_cast<std::uint32_t>(fx2.random()); }
  fx2.to_send.assign(words.begin(), words.end());
  for (int i = 0; i < 4000 && fx2.bytes.size() < words.size() * 4; ++i) { fx2.run(1000); }
  CHECK(fx2.overruns == 0);
  CHECK(fx2.bytes == as_bytes(words));
}

TEST_CASE("The bridge keeps up with USB 2") {
  partner fx2(4011, 10'000, 20'834);
  fx2.allow();
  fx2.to_send.assign(128 * 60, 0x12345678u);
  while (fx2.bytes.empty()) { fx2.run(1); }
  const std::int64_t before = fx2.ifc_clocks;
  while (fx2.bytes.size() < 512 * 50) { fx2.run(1); }
  // 64 bytes in at most 70 clocks: 43.9 MB/s at 48 MHz.
  CHECK((fx2.ifc_clocks - before) * 64 <= 512 * 50 * 70);
}

TEST_CASE("Nothing is written without permission, and a packet starts with what comes after it") {
  partner fx2(4021, 10'000, 20'834);
  fx2.to_send.assign(128 * 3, 0xAAAAAAAAu);
  fx2.run(5000);
  CHECK(fx2.bytes.empty());
  fx2.allow();
  fx2.run(300);
  CHECK(!fx2.bytes.empty());
  fx2.dut.allow_i = 0;
  fx2.run(50); // the synchroniser and a byte on its way
  const std::size_t at = fx2.bytes.size();
  fx2.to_send.clear();
  fx2.clear = true;
  fx2.run(5000);
  CHECK(fx2.bytes.size() == at);
  fx2.bytes.clear();
  fx2.to_send.assign(128, 0x04030201u);
  fx2.allow();
  fx2.run(5000);
  CHECK(fx2.bytes == as_bytes(std::vector<std::uint32_t>(128, 0x04030201u)));
}

TEST_CASE("A cut frame is filled up, the next one starts a packet") {
  const std::uint64_t seed = GENERATE(4031u, 4032u, 4033u, 4034u, 4035u, 4036u);
  CAPTURE(seed);
  partner fx2(seed, 10'000, 20'834);
  fx2.allow();
  for (int round = 0; round < 8; ++round) {
    fx2.to_send.assign(128, 0x55AA55AAu);
    fx2.run(static_cast<int>(fx2.random() % 1500));
    fx2.to_send.clear();
    fx2.clear = true;
    fx2.run(4);
    fx2.to_send.clear();
    std::vector<std::uint32_t> next(128);
    for (auto& w : next) { w = static_cast<std::uint32_t>(fx2.random()); }
    fx2.to_send.assign(next.begin(), next.end());
    fx2.run(8000);
    REQUIRE(fx2.bytes.size() % 512 == 0);
    REQUIRE(fx2.bytes.size() >= 512);
    const std::vector<std::uint8_t> last(fx2.bytes.end() - 512, fx2.bytes.end());
    REQUIRE(last == as_bytes(next));
  }
  CHECK(fx2.overruns == 0);
}

TEST_CASE("Control bytes pass both ways, once each, while frames flow") {
  partner fx2(4041, 10'000, 20'834);
  fx2.allow();
  fx2.to_send.assign(128 * 2000, 0u);
  for (int i = 0; i < 200; ++i) {
    const auto byte = static_cast<std::uint8_t>(fx2.random());
    fx2.send_control(byte);
    REQUIRE(fx2.commands.size() == static_cast<std::size_t>(i + 1));
    REQUIRE(fx2.commands.back() == byte);
    const auto answer = static_cast<std::uint8_t>(fx2.random());
    fx2.answers.push_back(answer);
    REQUIRE(fx2.receive_control() == answer);
    REQUIRE(fx2.answers.empty());
  }
}
