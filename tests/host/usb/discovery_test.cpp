// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "fake_usb.hpp"

#include "peal/error.hpp"
#include "usb/usb_transport.hpp"

#include <catch2/catch.hpp>

using namespace peal;
using Catch::Contains;
using peal::test::fake_usb;

namespace {

constexpr std::uint64_t limit = 16 << 20;

std::unique_ptr<transport> open(fake_usb& usb, const std::string& serial = "", const usb_options& options = {}) {
  usb_selector selector;
  selector.serial = serial;
  return detail::open_usb(usb, selector, options, limit);
}

} // namespace

TEST_CASE("A single board is found and described") {
  fake_usb usb;
  usb.boards = {{0x1d6b, 2}, {}};
  {
    const auto link = open(usb);
    const transport_description d = link->describe();
    CHECK(d.kind == "usb");
    CHECK(d.product == "Peal fake");
    CHECK(d.serial == "F1");
    CHECK(d.firmware_api == 1);
    CHECK(d.place == "bus 1 port 2");
  }
  CHECK(usb.everything_closed());
  CHECK(usb.violations().empty());
}

TEST_CASE("Boards are listed, also those that cannot be opened") {
  fake_usb usb;
  usb.boards.resize(3);
  usb.boards[1].serial = "F2";
  usb.boards[2].open_result = LIBUSB_ERROR_ACCESS;
  const auto list = detail::list_usb(usb, {});
  REQUIRE(list.size() == 3);
  CHECK(list[1].serial == "F2");
  CHECK(list[2].serial.empty());
  CHECK(usb.everything_closed());
}

TEST_CASE("No board, several boards, a wrong serial: each message says what to do") {
  fake_usb usb;
  usb.boards.clear();
  CHECK_THROWS_WITH(open(usb), Contains("no Peal board found") && Contains("1209:0001"));
  usb.boards.resize(2);
  usb.boards[1].serial = "F2";
  CHECK_THROWS_WITH(open(usb), Contains("2 Peal boards") && Contains("'F1', 'F2'"));
  CHECK_THROWS_WITH(open(usb, "F3"), Contains("serial 'F3'") && Contains("peal devices"));
  CHECK(open(usb, "F2")->describe().serial == "F2");
  CHECK(usb.everything_closed());
  CHECK(usb.violations().empty());
}

TEST_CASE("Without permission the message holds the udev rule") {
  fake_usb usb;
  usb.boards[0].open_result = LIBUSB_ERROR_ACCESS;
  CHECK_THROWS_WITH(open(usb), Contains("no permission") && Contains(usb_udev_rule()) && Contains("bus 1 port 2"));
  CHECK_THROWS_AS(open(usb), usb_error);
  usb.boards[0].open_result = LIBUSB_ERROR_NO_DEVICE;
  CHECK_THROWS_AS(open(usb), device_gone);
  CHECK(usb.everything_closed());
}

TEST_CASE("A board another program holds is said to be in use") {
  fake_usb usb;
  usb.claim_result = LIBUSB_ERROR_BUSY;
  CHECK_THROWS_WITH(open(usb), Contains("in use by another program"));
  CHECK(usb.everything_closed());
  CHECK(usb.violations().empty());
}

TEST_CASE("A slow port is said") {
  fake_usb usb;
  usb.boards[0].speed = LIBUSB_SPEED_FULL;
  std::string told;
  usb_options options;
  options.note = [&](std::string_view line) { told += line; };
  (void)open(usb, "", options);
  CHECK_THAT(told, Contains("full speed (12 Mbit/s)") && Contains("another port"));
  CHECK(usb.everything_closed());
}

TEST_CASE("Zero copy is taken where it exists and given up with a note where it does not") {
  std::string told;
  usb_options options;
  options.zero_copy = true;
  options.note = [&](std::string_view line) { told += line; };
  fake_usb usb;
  usb.mappable = true;
  (void)open(usb, "", options);
  CHECK(told.empty());
  usb.mappable = false;
  (void)open(usb, "", options);
  CHECK_THAT(told, Contains("zero copy"));
  CHECK(usb.everything_closed());
}
