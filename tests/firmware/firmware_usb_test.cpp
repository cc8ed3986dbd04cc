// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Descriptors and standard requests, byte by byte against USB 2.0 chapter 9 (tables 9-4 to 9-16).
#include <array>
#include <catch2/catch.hpp>

#include "fake_gateware.hpp"
#include "peal_request.h"
#include "usb_desc.h"
#include "usb_standard.h"

namespace {

using bytes = std::vector<std::uint8_t>;

bytes descriptor(std::uint8_t type, std::uint8_t index, bool high_speed) {
  std::array<std::uint8_t, PEAL_DESC_BYTES> room{};
  const std::uint8_t size = peal_usb_descriptor(type, index, high_speed, room.data());
  REQUIRE(size <= room.size());
  return {room.begin(), room.begin() + size};
}

struct answer {
  unsigned outcome = 0;
  bytes reply;
  bool operator==(const answer& other) const { return outcome == other.outcome && reply == other.reply; }
};
const answer stall{PEAL_OUTCOME_STALL, {}}, done{PEAL_OUTCOME_DONE, {}};
answer replies(const bytes& data) { return {PEAL_OUTCOME_REPLY, data}; }

answer ask(std::uint8_t type, std::uint8_t request, unsigned value, unsigned index, unsigned length) {
  const std::array<std::uint8_t, 8> setup = {type,
                                             request,
                                             static_cast<std::uint8_t>(value),
                                             static_cast<std::uint8_t>(value >> 8),
                                             static_cast<std::uint8_t>(index),
                                             static_cast<std::uint8_t>(index >> 8),
                                             static_cast<std::uint8_t>(length),
                                             static_cast<std::uint8_t>(length >> 8)};
  std::array<std::uint8_t, PEAL_REPLY_BYTES> reply{};
  std::uint8_t size = 0;
  answer a;
  a.outcome = peal_usb_standard(setup.data(), true, reply.data(), &size);
  a.reply.assign(reply.begin(), reply.begin() + size);
  return a;
}

} // namespace

TEST_CASE("the device descriptor names vendor, product and firmware API") {
  const bytes d = descriptor(1, 0, true);
  CHECK(d == bytes{18, 1, 0x00, 0x02, 0xFF, 0, 0xFF, 64, 0x09, 0x12, 0x01, 0x00, 0x00, 0x01, 1, 2, 3, 1});
  CHECK(descriptor(1, 0, false) == d);
  CHECK(descriptor(1, 1, true).empty());
}

TEST_CASE("the configuration has one vendor interface with one bulk IN endpoint, sized by the speed") {
  const bytes high = descriptor(2, 0, true);
  CHECK(high == bytes{9, 2, 25, 0, 1, 1, 0, 0x80, 250, 9, 4, 0, 0, 1, 0xFF, 0, 0, 0, 7, 5, 0x82, 2, 0x00, 0x02, 0});
  bytes full = descriptor(2, 0, false);
  CHECK(full[22] == 64);
  CHECK(full[23] == 0);
  // Other speed: the same with its own type and the packet of the other speed.
  bytes other = descriptor(7, 0, true);
  CHECK(other[1] == 7);
  other[1] = 2;
  CHECK(other == full);
  other = descriptor(7, 0, false);
  other[1] = 2;
  CHECK(other == high);
  CHECK(descriptor(2, 1, true).empty());
  CHECK(descriptor(6, 0, true) == bytes{10, 6, 0x00, 0x02, 0xFF, 0, 0xFF, 64, 1, 0});
}

TEST_CASE("strings are UTF-16 with their length in front") {
  CHECK(descriptor(3, 0, true) == bytes{4, 3, 0x09, 0x04});
  CHECK(descriptor(3, 1, true) == bytes{10, 3, 'P', 0, 'e', 0, 'a', 0, 'l', 0});
  const bytes product = descriptor(3, 2, true);
  REQUIRE(product.size() == 2 + 2 * 16);
  std::string text;
  for (std::size_t i = 2; i < product.size(); i += 2) { text.push_back(static_cast<char>(product[i])); }
  CHECK(text == "Peal time tagger");
  peal_usb_set_serial("SIM-7");
  CHECK(descriptor(3, 3, true) == bytes{12, 3, 'S', 0, 'I', 0, 'M', 0, '-', 0, '7', 0});
  peal_usb_set_serial("a serial that is far too long for it");
  CHECK(descriptor(3, 3, true).size() == 2 + 2 * 16);
  peal_usb_set_serial("");
  CHECK(descriptor(3, 3, true) == bytes{2, 3});
  CHECK(descriptor(3, 4, true).empty());
  CHECK(descriptor(3, 0xEE, true).empty());
}

TEST_CASE("enumeration by the book: descriptors, configuration, interface, halt") {
  peal_test::fake_gateware hardware;
  peal_test::gateware = &hardware;
  peal_request_init(0);
  peal_usb_reset();
  CHECK(ask(0x80, 6, 0x0100, 0, 64) == replies(descriptor(1, 0, true)));
  CHECK(ask(0x80, 6, 0x0100, 0, 8).reply.size() == 8);
  CHECK(ask(0x80, 6, 0x0200, 0, 9).reply == bytes{9, 2, 25, 0, 1, 1, 0, 0x80, 250});
  CHECK(ask(0x80, 6, 0x0200, 0, 255).reply.size() == 25);
  CHECK(ask(0x80, 6, 0x0F00, 0, 255) == stall); // no BOS in USB 2.0
  CHECK(ask(0x80, 8, 0, 0, 1) == replies({0}));
  CHECK(ask(0x81, 10, 0, 0, 1) == stall); // not configured: no interface
  CHECK(ask(0x02, 1, 0, 0x82, 0) == stall);

  CHECK(ask(0x00, 9, 1, 0, 0) == done);
  CHECK(hardware.log == std::vector<std::string>{"no halt", "configured"});
  CHECK(ask(0x80, 8, 0, 0, 1) == replies({1}));
  CHECK(ask(0x81, 10, 0, 0, 1) == replies({0}));
  CHECK(ask(0x80, 0, 0, 0, 2) == replies({0, 0}));
  CHECK(ask(0x81, 0, 0, 0, 2) == replies({0, 0}));
  CHECK(ask(0x82, 0, 0, 0x82, 2) == replies({0, 0}));
  CHECK(ask(0x82, 0, 0, 0x81, 2) == stall);

  hardware.log.clear();
  CHECK(ask(0x02, 3, 0, 0x82, 0) == done);
  CHECK(ask(0x82, 0, 0, 0x82, 2) == replies({1, 0}));
  CHECK(ask(0x82, 0, 0, 0x00, 2) == replies({0, 0}));
  CHECK(ask(0x02, 1, 0, 0x82, 0) == done);
  CHECK(ask(0x82, 0, 0, 0x82, 2) == replies({0, 0}));
  CHECK(ask(0x01, 11, 0, 0, 0) == done);
  CHECK(ask(0x01, 11, 1, 0, 0) == stall);
  CHECK(hardware.log == std::vector<std::string>{"halt", "no halt", "no halt"});

  CHECK(ask(0x00, 3, 1, 0, 0) == stall); // remote wake-up: not here
  CHECK(ask(0x00, 9, 2, 0, 0) == stall);
  CHECK(ask(0x00, 7, 0x0100, 0, 18) == stall);
  CHECK(ask(0x82, 12, 0, 0x82, 2) == stall);
}

TEST_CASE("leaving the configuration stops a running stream") {
  peal_test::fake_gateware hardware;
  peal_test::gateware = &hardware;
  peal_request_init(0);
  peal_usb_reset();
  ask(0x00, 9, 1, 0, 0);
  const std::array<std::uint8_t, 8> start = {0x40, 0x53, 1, 0, 0, 0, 0, 0};
  std::array<std::uint8_t, PEAL_REPLY_BYTES> reply{};
  std::uint8_t size = 0;
  REQUIRE(peal_request_setup(start.data(), reply.data(), &size) == PEAL_OUTCOME_DONE);
  REQUIRE(hardware.registers[0x020] == 1);
  CHECK(ask(0x00, 9, 0, 0, 0) == done);
  CHECK(hardware.registers[0x020] == 0);
  CHECK(ask(0x80, 8, 0, 0, 1) == replies({0}));
}
