// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Opening a board, refusing one, and setting it up.
#include "fake_board.hpp"

#include "peal/device.hpp"

#include <catch2/catch.hpp>

using namespace peal;
using Catch::Contains;
using test::board_state;

namespace {

device open(const std::shared_ptr<board_state>& state) {
  return device::open(std::make_unique<test::fake_board>(state));
}
std::shared_ptr<board_state> fresh() { return std::make_shared<board_state>(); }

} // namespace

TEST_CASE("A good board is described by its identity block") {
  const auto state = fresh();
  const device board = open(state);
  const device_identity& id = board.identity();
  CHECK(id.protocol_major == wire::protocol_major);
  CHECK(id.channels == 8);
  CHECK(id.clock_period_fs == 10'000'000);
  CHECK(id.fraction_bits == 12);
  CHECK(id.both_edges);
  CHECK(id.simulated);
  CHECK(id.delay_line_taps == 96);
  CHECK(id.delay_clocks == 64);
  CHECK(id.calibration_codes == 128);
  CHECK(id.board_name == "simulated board");
  CHECK(id.build_id == 0xB0A2D);
  CHECK(id.firmware_build == 0xF1F2F3F4);
  CHECK(id.warning.empty());
  CHECK(id.resolution_ps() == Approx(2.44140625));
}

TEST_CASE("Every refusal names both sides and the way out") {
  const auto state = fresh();
  auto& registers = state->model.registers;
  SECTION("no gateware: wrong magic") {
    registers[map::magic] = 0;
    CHECK_THROWS_AS(open(state), protocol_error);
    CHECK_THROWS_WITH(open(state),
                      Contains("no gateware") && Contains("0x00000000") && Contains("load a Peal bitstream"));
  }
  SECTION("no gateware: no answer") {
    state->model.forced = wire::result::gateware_timeout;
    CHECK_THROWS_WITH(open(state),
                      Contains("no gateware") && Contains("does not answer") && Contains("load a Peal bitstream"));
  }
  SECTION("another protocol") {
    registers[map::protocol] = map::protocol_field::major::put(7) | map::protocol_field::minor::put(3);
    CHECK_THROWS_AS(open(state), version_mismatch);
    CHECK_THROWS_WITH(open(state), Contains("protocol 7.3") && Contains("this Peal speaks 1.") &&
                                       Contains("build and load the gateware"));
  }
  SECTION("another layout at the same version") {
    registers[map::layout_hash] = 0x12345678;
    CHECK_THROWS_AS(open(state), version_mismatch);
    CHECK_THROWS_WITH(open(state), Contains("0x12345678") && Contains("scripts/gen"));
  }
  SECTION("another minor version is only a warning, and its layout may differ") {
    registers[map::protocol] = map::protocol_field::major::put(wire::protocol_major) |
                               map::protocol_field::minor::put(wire::protocol_minor + 1);
    registers[map::layout_hash] = 0x12345678;
    CHECK_THAT(open(state).identity().warning, Contains("speaks protocol"));
  }
  SECTION("another firmware, told by the USB descriptor") {
    state->description.firmware_api = 9;
    CHECK_THROWS_AS(open(state), version_mismatch);
    CHECK_THROWS_WITH(open(state), Contains("firmware API 9") && Contains("needs 1") && Contains("load the firmware"));
  }
  SECTION("another firmware, told by the firmware") {
    state->model.firmware_api = 2;
    CHECK_THROWS_WITH(open(state), Contains("firmware API 2") && Contains("needs 1"));
  }
  SECTION("impossible numbers") {
    registers[map::clock_period] = 0;
    CHECK_THROWS_WITH(open(state), Contains("clock period of 0 fs"));
    registers[map::clock_period] = 10'000'000;
    registers[map::capabilities] =
        map::capabilities_field::channels::put(17) | map::capabilities_field::fraction_bits::put(12);
    CHECK_THROWS_WITH(open(state), Contains("17 channels"));
    registers[map::capabilities] =
        map::capabilities_field::channels::put(4) | map::capabilities_field::fraction_bits::put(10);
    CHECK_THROWS_WITH(open(state), Contains("10 fraction bits"));
  }
  SECTION("short answers") {
    state->short_answers = 8;
    CHECK_THROWS_WITH(open(state), Contains("8 of 16 bytes"));
  }
  SECTION("unplugged meanwhile") {
    state->gone = true;
    CHECK_THROWS_AS(open(state), device_gone);
  }
  SECTION("nothing at all") { CHECK_THROWS_AS(device::open(nullptr), invalid_argument); }
}

TEST_CASE("Registers are read and written sixteen at a time") {
  const auto state = fresh();
  device board = open(state);
  state->log.clear();
  std::vector<std::uint32_t> values(20);
  for (std::uint32_t i = 0; i < 20; ++i) { values[i] = 100 + i; }
  board.write_registers(map::dead_time(0), values);
  std::vector<std::uint32_t> back(20);
  board.read_registers(map::dead_time(0), back);
  CHECK(back == values);
  CHECK(state->log == std::vector<std::string>{"52@0200+64", "52@0240+16", "51@0200+64", "51@0240+16"});
  board.write_register(map::scratch, 0xDEADBEEF);
  CHECK(board.read_register(map::scratch) == 0xDEADBEEF);
}

TEST_CASE("What the firmware refuses is an error") {
  const auto state = fresh();
  device board = open(state);
  state->model.forced = wire::result::bad_argument;
  CHECK_THROWS_AS(board.write_register(0xFFFC, 1), protocol_error);
  CHECK_THROWS_WITH(board.read_register(map::scratch), Contains("refused by the firmware") && Contains("0x00000048"));
  state->model.forced = wire::result::gateware_timeout;
  CHECK_THROWS_WITH(board.read_register(map::scratch), Contains("gateware did not answer"));
}

TEST_CASE("Dead times and delays become device units and come back as what is in force") {
  const auto state = fresh();
  device board = open(state);
  auto& registers = state->model.registers;
  CHECK(board.set_dead_time(3, 10'000) == 10'000); // one clock
  CHECK(registers[map::dead_time(2)] == 4096);
  CHECK(board.set_dead_time(3, 1) == 2); // rounded up to a unit of 2.44 ps: a dead time is never shorter than asked for
  CHECK(registers[map::dead_time(2)] == 1);
  CHECK(board.set_dead_time(3, 0) == 0);
  CHECK(board.set_dead_time(1, 40'959'997) == 40'959'998); // 2^24-1 units = 40 959 997.56 ps
  CHECK_THROWS_WITH(board.set_dead_time(3, 50'000'000), Contains("0 to 40959998 ps"));
  CHECK_THROWS_AS(board.set_dead_time(3, -1), invalid_argument);
  CHECK_THROWS_WITH(board.set_dead_time(9, 0), Contains("no channel 9") && Contains("1 to 8"));
  CHECK_THROWS_AS(board.set_dead_time(0, 0), invalid_argument);

  CHECK(board.set_input_delay(-8, 1) == 0); // nearest; the falling edge shares the delay of its channel
  CHECK(board.set_input_delay(8, 2) == 2);
  CHECK(registers[map::input_delay(7)] == 1);
  CHECK(board.set_input_delay(8, 639'997) == 639'998); // 64 clocks less one unit
  CHECK_THROWS_AS(board.set_input_delay(8, 640'000), invalid_argument);
}

TEST_CASE("Edges are switched one channel at a time") {
  const auto state = fresh();
  device board = open(state);
  board.enable_edges(2, false, true);
  CHECK(state->model.registers[map::enable_rising] == 0xFFFD);
  CHECK(state->model.registers[map::enable_falling] == 0x0002);
  board.enable_edges(2, true, false);
  CHECK(state->model.registers[map::enable_rising] == 0xFFFF);
  CHECK(state->model.registers[map::enable_falling] == 0);
  state->model.registers[map::capabilities] &= ~map::capabilities_field::both_edges::mask;
  device plain = open(state);
  CHECK_THROWS_WITH(plain.enable_edges(1, true, true), Contains("rising edges only"));
}

TEST_CASE("A calibration table is written code by code and swapped in") {
  const auto state = fresh();
  device board = open(state);
  const std::vector<std::uint16_t> table = {4095, 3000, 2000};
  board.set_calibration(5, table);
  REQUIRE(state->model.calibration.size() == 128);
  for (std::uint32_t code = 0; code < 128; ++code) {
    using namespace map::calibration_address_field;
    const auto& [address, entry] = state->model.calibration[code];
    CHECK(code::get(address) == code);
    CHECK(channel_index::get(address) == 4);
    CHECK(entry == table[std::min<std::uint32_t>(code, 2)]);
  }
  board.swap_calibration();
  CHECK(state->model.registers[map::command] == map::command_field::swap_calibration::mask);
  CHECK_THROWS_AS(board.set_calibration(5, {}), invalid_argument);
  CHECK_THROWS_WITH(board.set_calibration(5, std::vector<std::uint16_t>(129)), Contains("1 to 128"));
  CHECK_THROWS_WITH(board.set_calibration(5, std::vector<std::uint16_t>{4096}), Contains("fraction 4096"));
}

TEST_CASE("Counters and status are read as they stand") {
  const auto state = fresh();
  device board = open(state);
  for (unsigned i = 0; i < 8; ++i) {
    state->model.registers[map::hits(i)] = 1000 + i;
    state->model.registers[map::tags(i)] = 900 + i;
    state->model.registers[map::missed(i)] = 60;
    state->model.registers[map::dead_time_rejected(i)] = 40;
  }
  const std::vector<channel_counters> counters = board.counters();
  REQUIRE(counters.size() == 8);
  for (const channel_counters& c : counters) { CHECK(c.hits == c.tags + c.missed + c.dead_time_rejected); }
  CHECK(counters[7].hits == 1007);

  state->model.registers[map::fault] = map::fault_field::overflow::mask;
  state->model.registers[map::status] = map::status_field::running::mask | map::status_field::setting::put(0x21);
  const device_status status = board.status();
  CHECK(status.fault_overflow);
  CHECK_FALSE(status.fault_control_link);
  CHECK(status.running);
  CHECK(status.setting == 0x21);
  CHECK_FALSE(status.streaming);
  CHECK(status.timeouts == 3);
  board.clear_faults();
  CHECK(state->model.registers[map::fault] == 7); // write 1 to clear
}
