// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Random SETUP packets and data stages into the firmware, with a gateware that fails at random, under the address and
// undefined-behaviour sanitizers. Whatever comes: a legal outcome, bounded waits, counters that agree, and a device
// that still works.
#include <array>
#include <catch2/catch.hpp>
#include <memory>
#include <random>

#include "fake_gateware.hpp"
#include "peal_request.h"
#include "usb_standard.h"

namespace {

std::uint32_t number(const std::array<std::uint8_t, PEAL_REPLY_BYTES>& bytes, unsigned first) {
  return static_cast<std::uint32_t>(bytes[first]) | static_cast<std::uint32_t>(bytes[first + 1]) << 8 |
         static_cast<std::uint32_t>(bytes[first + 2]) << 16 | static_cast<std::uint32_t>(bytes[first + 3]) << 24;
}

} // namespace

TEST_CASE("random requests never break the firmware") {
  const unsigned seed = 7;
  CAPTURE(seed);
  std::mt19937 random(seed);
  peal_test::fake_gateware hardware;
  peal_test::gateware = &hardware;
  peal_request_init(1);
  peal_usb_reset();
  unsigned served = 0;
  for (unsigned round = 0; round < 200'000; ++round) {
    hardware.log.clear();
    hardware.refuse_from = random() % 8 == 0 ? static_cast<unsigned>(random() % 64) : ~0U;
    hardware.swallow_answers = random() % 32 == 0;
    hardware.late_bytes = random() % 64 == 0 ? static_cast<unsigned>(random() % 5) : 0;
    hardware.wrong_acknowledge = random() % 64 == 0;
    // Half of the packets are pure noise, the others come close to the requests that exist.
    std::array<std::uint8_t, 8> setup{};
    for (std::uint8_t& byte : setup) { byte = static_cast<std::uint8_t>(random()); }
    if (random() % 2 == 0) {
      const std::uint8_t types[] = {0xC0, 0x40, 0x80, 0x00, 0x02, 0x82};
      setup[0] = types[random() % 6];
      setup[1] = static_cast<std::uint8_t>((setup[0] & 0x40) != 0 ? 0x50 + random() % 7 : random() % 13);
      setup[7] = random() % 8 == 0 ? setup[7] : 0;
      if (random() % 2 == 0) { setup[6] = static_cast<std::uint8_t>(4 * (random() % 17)); }
      if (random() % 2 == 0) { setup[4] &= 0xFC; }
    }
    const unsigned waits_before = hardware.waits_that_ran_out + hardware.silences;
    // Exactly as large as promised, on the heap: one byte too many is seen by the sanitizer.
    const auto reply = std::make_unique<std::array<std::uint8_t, PEAL_REPLY_BYTES>>();
    std::uint8_t length = 0;
    const bool standard = (setup[0] & 0x60) == 0;
    unsigned outcome = standard ? peal_usb_standard(setup.data(), random() % 2 == 0, reply->data(), &length)
                                : peal_request_setup(setup.data(), reply->data(), &length);
    REQUIRE(outcome <= PEAL_OUTCOME_DONE);
    const unsigned wanted = setup[6] | setup[7] << 8;
    if (outcome == PEAL_OUTCOME_REPLY) { REQUIRE(length <= wanted); }
    REQUIRE(length <= PEAL_REPLY_BYTES);
    if (outcome == PEAL_OUTCOME_DATA) {
      REQUIRE_FALSE(standard);
      const std::size_t kept = random() % 8 == 0 ? random() % 65 : std::min(wanted, 64U);
      const std::vector<std::uint8_t> data(kept, static_cast<std::uint8_t>(random()));
      outcome = peal_request_data(setup.data(), data.data(), static_cast<std::uint8_t>(kept));
      REQUIRE(outcome == PEAL_OUTCOME_DONE);
    }
    if (!standard && outcome != PEAL_OUTCOME_STALL) { ++served; }
    REQUIRE(hardware.waits_that_ran_out + hardware.silences - waits_before <= 2);
    if (random() % 1024 == 0) { peal_request_abandon(); }
  }
  // The gateware is well again: after at most one request to settle the link the device works, and its
  // counters are ours.
  hardware.refuse_from = ~0U;
  hardware.swallow_answers = hardware.wrong_acknowledge = false;
  hardware.late_bytes = 0;
  const std::array<std::uint8_t, 8> identity = {0xC0, 0x50, 0, 0, 0, 0, 32, 0},
                                    status = {0xC0, 0x55, 0, 0, 0, 0, 16, 0};
  std::array<std::uint8_t, PEAL_REPLY_BYTES> reply{};
  std::uint8_t length = 0;
  REQUIRE(peal_request_setup(identity.data(), reply.data(), &length) == PEAL_OUTCOME_REPLY);
  REQUIRE(peal_request_setup(identity.data(), reply.data(), &length) == PEAL_OUTCOME_REPLY);
  CHECK(number(reply, 4) == hardware.registers[0x004]);
  REQUIRE(peal_request_setup(status.data(), reply.data(), &length) == PEAL_OUTCOME_REPLY);
  CHECK(reply[1] == 0);
  CHECK(number(reply, 4) == served + 3);
  CHECK(number(reply, 8) >= hardware.waits_that_ran_out);
}
