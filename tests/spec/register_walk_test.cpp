// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Every register of tests/vectors/registers.json in simulation: reset value, kind of access, fields, holes, channels
// not built.
#include <catch2/catch.hpp>
#include <fstream>
#include <nlohmann/json.hpp>
#include <random>

#include "Vspec_regs_tb.h"
#include "verilated.h"

namespace {

using json = nlohmann::json;

constexpr unsigned built_channels = 5; // of 16: the default of spec_regs_tb
constexpr std::uint16_t command = 0x028, fault = 0x030, calibration_address = 0x300, calibration_data = 0x304;

struct reg {
  std::string name;
  std::uint16_t offset = 0;
  std::string access;
  unsigned count = 1;
  std::uint32_t mask = 0, reset = 0;
  bool constant = false;
  [[nodiscard]] std::uint16_t at(unsigned index) const { return static_cast<std::uint16_t>(offset + 4 * index); }
  [[nodiscard]] bool built(unsigned index) const { return count == 1 || index < built_channels; }
};

json vectors() {
  std::ifstream file("tests/vectors/registers.json");
  REQUIRE(file);
  return json::parse(file);
}

std::vector<reg> all_registers() {
  std::vector<reg> all;
  const auto number = [](const json& text) {
    return static_cast<std::uint32_t>(std::stoul(text.get<std::string>(), nullptr, 16));
  };
  const json file = vectors();
  for (const json& e : file["registers"]) {
    all.push_back({e["name"], e["offset"].get<std::uint16_t>(), e["access"], e["count"].get<unsigned>(),
                   number(e["mask"]), number(e["reset"]), e["constant"].get<bool>()});
  }
  REQUIRE(all.size() > 20);
  return all;
}

/// The block with its clock. Signals change after the falling edge.
class bench {
public:
  bench() {
    top_.rst_sys_i = 1;
    for (int i = 0; i < 3; ++i) { clock(); }
    top_.rst_sys_i = 0;
  }
  ~bench() { top_.final(); }
  bench(const bench&) = delete;
  bench& operator=(const bench&) = delete;

  void clock() {
    top_.clk_sys_i = 1;
    top_.eval();
    top_.clk_sys_i = 0;
    top_.eval();
  }
  void present(bool write, std::uint16_t offset, std::uint32_t data = 0) {
    top_.req_i = 1;
    top_.we_i = write;
    top_.addr_i = offset;
    top_.wdata_i = data;
  }
  void idle() { top_.req_i = 0; }
  std::uint32_t read(std::uint16_t offset) {
    present(false, offset);
    clock();
    idle();
    REQUIRE(top_.ack_o == 1);
    return top_.rdata_o;
  }
  void write(std::uint16_t offset, std::uint32_t data) {
    present(true, offset, data);
    clock();
    idle();
    REQUIRE(top_.ack_o == 1);
  }
  void poke(std::uint16_t offset, std::uint32_t value) {
    top_.poke_i = 1;
    top_.poke_offset_i = offset;
    top_.poke_value_i = value;
    clock();
    top_.poke_i = 0;
  }
  std::uint32_t peek(std::uint16_t offset) {
    top_.peek_offset_i = offset;
    top_.eval();
    return top_.peek_value_o;
  }
  Vspec_regs_tb& top() { return top_; }

private:
  VerilatedContext context_;
  Vspec_regs_tb top_{&context_};
};

} // namespace

TEST_CASE("after reset every register reads its reset value or its constant") {
  bench b;
  for (const reg& r : all_registers()) {
    for (unsigned i = 0; i < r.count; ++i) {
      CAPTURE(r.name, i);
      CHECK(b.read(r.at(i)) == (r.built(i) ? r.reset : 0));
      if (r.access == "rw") { CHECK(b.peek(r.at(i)) == (r.built(i) ? r.reset : 0)); }
    }
  }
}

TEST_CASE("a rw register keeps exactly the bits of its fields and shows them to the hardware") {
  std::mt19937 random(3);
  INFO("seed 3");
  bench b;
  for (const reg& r : all_registers()) {
    if (r.access != "rw") { continue; }
    for (unsigned i = 0; i < r.count; ++i) {
      for (std::uint32_t value : {0xFFFFFFFFU, 0U, static_cast<std::uint32_t>(random()), 0x55555555U, 0xAAAAAAAAU}) {
        CAPTURE(r.name, i, value);
        const std::uint32_t kept = r.built(i) ? value & r.mask : 0;
        b.write(r.at(i), value);
        CHECK(b.peek(r.at(i)) == kept);
        CHECK(b.read(r.at(i)) == kept);
      }
    }
  }
}

TEST_CASE("writing one register changes no other") {
  std::mt19937 random(4);
  INFO("seed 4");
  bench b;
  const std::vector<reg> all = all_registers();
  std::vector<std::pair<std::uint16_t, std::uint32_t>> expected;
  for (const reg& r : all) {
    for (unsigned i = 0; i < r.count && r.access == "rw"; ++i) {
      const auto value = static_cast<std::uint32_t>(random());
      if (r.offset == calibration_address) {
        continue; // counts up with calibration_data: its own test
      }
      b.write(r.at(i), value);
      expected.emplace_back(r.at(i), r.built(i) ? value & r.mask : 0);
    }
  }
  for (const auto& [offset, value] : expected) {
    CAPTURE(offset);
    CHECK(b.read(offset) == value);
  }
}

TEST_CASE("a ro register shows what the hardware says and ignores writes") {
  std::mt19937 random(5);
  INFO("seed 5");
  bench b;
  for (const reg& r : all_registers()) {
    if (r.access != "ro") { continue; }
    for (unsigned i = 0; i < r.count; ++i) {
      for (std::uint32_t value : {0xFFFFFFFFU, static_cast<std::uint32_t>(random()), 1U}) {
        CAPTURE(r.name, i, value);
        b.poke(r.at(i), value);
        const std::uint32_t expected = r.constant ? r.reset : r.built(i) ? value & r.mask : 0;
        CHECK(b.read(r.at(i)) == expected);
        b.write(r.at(i), ~value);
        CHECK(b.read(r.at(i)) == expected);
      }
    }
  }
}

TEST_CASE("a hole and an unaligned offset read zero and take nothing") {
  bench b;
  const json file = vectors();
  for (const json& hole : file["holes"]) {
    CAPTURE(hole.dump());
    b.write(hole.get<std::uint16_t>(), 0xFFFFFFFF);
    CHECK(b.read(hole.get<std::uint16_t>()) == 0);
  }
  for (const reg& r : all_registers()) {
    for (std::uint16_t low = 1; low < 4; ++low) {
      b.write(static_cast<std::uint16_t>(r.offset + low), 0xFFFFFFFF);
      CHECK(b.read(static_cast<std::uint16_t>(r.offset + low)) == 0);
    }
    // Neither did the writes reach a register, nor do the upper address bits fold onto one.
    CHECK(b.read(r.offset) == r.reset);
    CHECK(b.read(static_cast<std::uint16_t>(r.offset ^ 0x4000)) == 0);
  }
  CHECK(b.top().command_o == 0);
}

TEST_CASE("a pulse is high for one clock, for its bit alone, and reads zero") {
  bench b;
  for (unsigned bit = 0; bit < 3; ++bit) {
    b.present(true, command, 1U << bit);
    CHECK(b.top().command_o == 0);
    b.clock();
    b.idle();
    CHECK(b.top().command_o == 1U << bit);
    b.clock();
    CHECK(b.top().command_o == 0);
    CHECK(b.read(command) == 0);
  }
  // Two writes in a row are two clocks.
  b.present(true, command, 7);
  b.clock();
  CHECK(b.top().command_o == 7);
  b.clock();
  b.idle();
  CHECK(b.top().command_o == 7);
  b.clock();
  CHECK(b.top().command_o == 0);
}

TEST_CASE("a fault sticks, is cleared by a one alone, and a set in the same clock wins") {
  bench b;
  b.top().fault_set_i = 5;
  b.clock();
  b.top().fault_set_i = 0;
  b.clock();
  CHECK(b.read(fault) == 5);
  CHECK(b.peek(fault) == 5);
  b.write(fault, 2);
  CHECK(b.read(fault) == 5);
  b.write(fault, 1);
  CHECK(b.read(fault) == 4);
  b.present(true, fault, 7);
  b.top().fault_set_i = 6;
  b.clock();
  b.idle();
  b.top().fault_set_i = 0;
  CHECK(b.read(fault) == 6);
  b.write(fault, 0xFFFFFFFF);
  CHECK(b.read(fault) == 0);
}

TEST_CASE("calibration_address counts up after every write of calibration_data, which the hardware sees with the "
          "address it belongs to") {
  bench b;
  b.write(calibration_address, 0x7FE);
  for (std::uint32_t i = 0; i < 4; ++i) {
    CHECK(b.top().calibration_data_we_o == 0);
    b.write(calibration_data, 0x100 + i);
    // The clock of the strobe: data and address of this write. The code wraps inside its field, the channel stays.
    CHECK(b.top().calibration_data_we_o == 1);
    CHECK(b.peek(calibration_data) == 0x100 + i);
    CHECK(b.peek(calibration_address) == (0x700 | ((0xFE + i) & 0xFF)));
    b.clock();
    CHECK(b.top().calibration_data_we_o == 0);
  }
  CHECK(b.read(calibration_address) == 0x702);
  // A read of calibration_data stores nothing.
  CHECK(b.read(calibration_data) == 0x103);
  b.clock();
  CHECK(b.read(calibration_address) == 0x702);
}

TEST_CASE("calibration_data can be written in every clock, and a write of the address wins over the count") {
  bench b;
  b.write(calibration_address, 0x300);
  for (std::uint32_t i = 0; i < 8; ++i) {
    b.present(true, calibration_data, i);
    b.clock();
    CHECK(b.peek(calibration_address) == 0x300 + i);
    CHECK(b.peek(calibration_data) == i);
  }
  b.idle();
  b.clock();
  CHECK(b.peek(calibration_address) == 0x308);
  b.write(calibration_data, 0);
  b.write(calibration_address, 0x510); // in the clock of the strobe
  b.clock();
  CHECK(b.read(calibration_address) == 0x510);
}

TEST_CASE("every access is acknowledged once, one clock later, also back to back") {
  std::mt19937 random(6);
  INFO("seed 6");
  bench b;
  unsigned asked = 0, answered = 0;
  bool previous = false;
  for (unsigned i = 0; i < 1000; ++i) {
    const bool ask = random() % 2 == 0;
    if (ask) {
      b.present(random() % 2 == 0, static_cast<std::uint16_t>(random() & 0x3FF), static_cast<std::uint32_t>(random()));
    } else {
      b.idle();
    }
    CHECK(b.top().ack_o == previous);
    b.clock();
    previous = ask;
    asked += ask;
    answered += b.top().ack_o;
  }
  CHECK(asked == answered);
}

TEST_CASE("reset brings back every reset value and forgets a fault") {
  bench b;
  b.top().fault_set_i = 7;
  for (const reg& r : all_registers()) {
    for (unsigned i = 0; i < r.count; ++i) { b.write(r.at(i), 0x5A5A5A5A); }
  }
  b.top().rst_sys_i = 1;
  b.clock();
  CHECK(b.top().ack_o == 0);
  b.top().fault_set_i = 0;
  b.clock();
  b.top().rst_sys_i = 0;
  for (const reg& r : all_registers()) {
    for (unsigned i = 0; i < r.count; ++i) {
      CAPTURE(r.name, i);
      CHECK(b.read(r.at(i)) == (r.built(i) ? r.reset : 0));
    }
  }
}
