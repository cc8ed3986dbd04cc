// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Control link: bytes in, register accesses, bytes out, with random stalls on both sides; against a plain register
// file.
#include <catch2/catch.hpp>
#include <deque>
#include <random>
#include <vector>

#include "Vspec_port_tb.h"
#include "peal_map.hpp"
#include "peal_wire.hpp"
#include "verilated.h"

namespace {

namespace map = peal::map;
using bytes = std::vector<std::uint8_t>;

constexpr unsigned patience_clocks = 40; // TimeoutClocks of spec_port_tb

class talker {
public:
  explicit talker(unsigned seed) : random_(seed) {
    top_.rst_sys_i = 1;
    for (int i = 0; i < 3; ++i) { clock(); }
    top_.rst_sys_i = 0;
  }
  ~talker() { top_.final(); }
  talker(const talker&) = delete;
  talker& operator=(const talker&) = delete;

  /// Sends the bytes and runs on until nothing has happened for `quiet` clocks; stalls from `stall` percent
  /// of the clocks on each side.
  bytes talk(const bytes& sent, unsigned stall, unsigned quiet = 20) {
    std::deque<std::uint8_t> left(sent.begin(), sent.end());
    bytes got;
    unsigned silent = 0, waited = 0;
    bool offered = false;
    while (silent < quiet || !left.empty()) {
      // A stall of the sender stays far below the patience of the port; what is offered stays offered until
      // it is taken.
      if (!offered && !left.empty() && (random_() % 100 >= stall || ++waited > patience_clocks / 4)) { offered = true; }
      top_.rx_valid_i = offered;
      top_.rx_data_i = offered ? left.front() : static_cast<std::uint8_t>(random_());
      top_.tx_ready_i = random_() % 100 >= stall;
      top_.eval();
      const bool took = top_.rx_valid_i && top_.rx_ready_o;
      const bool gave = top_.tx_valid_o && top_.tx_ready_i;
      if (gave) { got.push_back(top_.tx_data_o); }
      const bool waiting = top_.tx_valid_o && !top_.tx_ready_i;
      const std::uint8_t held = top_.tx_data_o;
      clock();
      if (waiting) {
        REQUIRE(top_.tx_valid_o == 1); // valid and data stay until they are taken
        REQUIRE(top_.tx_data_o == held);
      }
      if (took) {
        left.pop_front();
        offered = false;
        waited = 0;
      }
      silent = took || gave || waiting ? 0 : silent + 1;
    }
    return got;
  }
  void clock() {
    top_.clk_sys_i = 1;
    top_.eval();
    faults_ += top_.fault_o;
    requests_ += top_.req_o;
    top_.clk_sys_i = 0;
    top_.eval();
  }
  [[nodiscard]] unsigned faults() const { return faults_; }
  [[nodiscard]] unsigned requests() const { return requests_; }
  Vspec_port_tb& top() { return top_; }

private:
  VerilatedContext context_;
  Vspec_port_tb top_{&context_};
  std::mt19937 random_;
  unsigned faults_ = 0, requests_ = 0;
};

bytes read_command(std::uint16_t offset) {
  return {'R', static_cast<std::uint8_t>(offset & 0xFF), static_cast<std::uint8_t>(offset >> 8)};
}
bytes write_command(std::uint16_t offset, std::uint32_t value) {
  bytes all = {'W', static_cast<std::uint8_t>(offset & 0xFF), static_cast<std::uint8_t>(offset >> 8)};
  for (unsigned i = 0; i < 4; ++i) { all.push_back(static_cast<std::uint8_t>(value >> (8 * i))); }
  return all;
}
bytes little_endian(std::uint32_t value) {
  bytes all(4);
  peal::wire::store(all.data(), value);
  return all;
}

} // namespace

TEST_CASE("a read answers four bytes, least significant first, a write one byte") {
  talker l(1);
  CHECK(l.talk(read_command(map::magic), 0) == bytes{'P', 'E', 'A', 'L'});
  CHECK(l.talk(read_command(map::clock_period), 0) == little_endian(10'000'000));
  CHECK(l.talk(write_command(map::scratch, 0x12345678), 0) == bytes{0x06});
  CHECK(l.talk(read_command(map::scratch), 0) == bytes{0x78, 0x56, 0x34, 0x12});
  CHECK(l.talk(read_command(0x0FFC), 0) == bytes{0, 0, 0, 0});
  CHECK(l.faults() == 0);
  CHECK(l.requests() == 5);
}

TEST_CASE("a long random talk with stalls gives what a plain register file gives") {
  for (unsigned stall : {0U, 30U, 80U}) {
    const unsigned seed = 100 + stall;
    CAPTURE(stall, seed);
    std::mt19937 random(seed);
    talker l(seed);
    std::uint32_t registers[4] = {0, 0, 0, 0};
    const std::uint16_t offsets[4] = {map::scratch, map::epoch_preset, map::dead_time(7), map::stream_id};
    const std::uint32_t masks[4] = {0xFFFFFFFF, 0x3FFFFFFF, 0xFFFFFF, 0xFF};
    bytes sent, expected;
    for (unsigned i = 0; i < 400; ++i) {
      const unsigned which = static_cast<unsigned>(random() % 4);
      const auto value = static_cast<std::uint32_t>(random());
      const bool write = random() % 2 == 0;
      const bytes command = write ? write_command(offsets[which], value) : read_command(offsets[which]);
      sent.insert(sent.end(), command.begin(), command.end());
      if (write) { registers[which] = value & masks[which]; }
      const bytes answer = write ? bytes{0x06} : little_endian(registers[which]);
      expected.insert(expected.end(), answer.begin(), answer.end());
    }
    REQUIRE(l.talk(sent, stall) == expected);
    CHECK(l.faults() == 0);
    CHECK(l.requests() == 400);
  }
}

TEST_CASE("a byte that is no command is skipped and sets the sticky fault") {
  talker l(2);
  unsigned wrong = 0;
  bytes sent;
  for (unsigned byte = 0; byte < 256; ++byte) {
    if (byte == 'R' || byte == 'W') { continue; }
    sent.push_back(static_cast<std::uint8_t>(byte));
    ++wrong;
  }
  CHECK(l.talk(sent, 30).empty());
  CHECK(l.faults() == wrong);
  CHECK(l.requests() == 0);
  CHECK(l.talk(read_command(map::fault), 0) == little_endian(map::fault_field::control_link::mask));
  CHECK(l.talk(write_command(map::fault, map::fault_field::control_link::mask), 0) == bytes{0x06});
  CHECK(l.talk(read_command(map::fault), 0) == little_endian(0));
  CHECK(l.talk(read_command(map::magic), 0) == bytes{'P', 'E', 'A', 'L'});
}

TEST_CASE("a command that stops half-way is dropped after the patience of the port, wherever it stops") {
  for (const bytes& whole : {write_command(map::scratch, 0xDEADBEEF), read_command(map::scratch)}) {
    for (std::size_t length = 1; length < whole.size(); ++length) {
      CAPTURE(whole.size(), length);
      talker l(3);
      CHECK(l.talk(write_command(map::scratch, 0x01020304), 0) == bytes{0x06});
      CHECK(l.talk(bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length)), 0, patience_clocks - 10)
                .empty());
      CHECK(l.faults() == 0);
      CHECK(l.talk({}, 0, 20).empty());
      CHECK(l.faults() == 1);
      CHECK(l.talk(read_command(map::scratch), 0) == little_endian(0x01020304));
      CHECK(l.requests() == 2);
    }
  }
}

TEST_CASE("a reply that nobody takes waits as long as it must") {
  talker l(4);
  for (std::uint8_t byte : read_command(map::magic)) {
    l.top().rx_valid_i = 1;
    l.top().rx_data_i = byte;
    l.clock();
  }
  l.top().rx_valid_i = 0;
  l.top().tx_ready_i = 0;
  for (unsigned i = 0; i < 10 * patience_clocks; ++i) { l.clock(); }
  CHECK(l.top().rx_ready_o == 0);
  CHECK(l.talk({}, 0) == bytes{'P', 'E', 'A', 'L'});
  CHECK(l.faults() == 0);
}
