// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Every way a bulk queue can go, on the stand-in libusb.
#include "fake_usb.hpp"

#include "peal/error.hpp"
#include "usb/usb_transport.hpp"

#include <catch2/catch.hpp>

#include <random>
#include <thread>

using namespace peal;
using Catch::Contains;
using peal::test::fake_usb;
using std::chrono::milliseconds;

namespace {

constexpr std::uint64_t limit = 16 << 20;
constexpr milliseconds long_time(20'000); // never waited for when all is well
constexpr std::size_t transfer_bytes = 16 * 1024;

usb_options small_queue(std::size_t transfers = 4, std::size_t pool = 12) {
  usb_options options;
  options.transfer_bytes = transfer_bytes;
  options.transfers = transfers;
  options.pool_buffers = pool;
  return options;
}

std::unique_ptr<transport> open(fake_usb& usb, const usb_options& options = small_queue()) {
  return detail::open_usb(usb, {}, options, limit);
}

// Follows the running count of the stand-in.
struct word_check {
  std::uint64_t next = 0;
  std::uint64_t bytes = 0;
  bool good = true;
  void take(const bulk_buffer& buffer) {
    next += buffer.lost_before / 8;
    for (std::size_t i = 0; i + 8 <= buffer.bytes.size(); i += 8, ++next) {
      std::uint64_t word = 0;
      std::memcpy(&word, buffer.bytes.data() + i, 8);
      good = good && word == next;
    }
    bytes += buffer.bytes.size();
  }
};

// Reads to the end (or `buffers`), checking contents.
acquire_status read_all(transport& link, word_check& check, std::size_t buffers = SIZE_MAX) {
  bulk_buffer buffer;
  for (std::size_t i = 0; i < buffers; ++i) {
    const acquire_status status = link.acquire(buffer, long_time);
    if (status != acquire_status::data) { return status; }
    check.take(buffer);
    link.release(buffer);
  }
  return acquire_status::data;
}

} // namespace

TEST_CASE("Bytes arrive complete and in order, and only the event thread reaps them") {
  fake_usb usb;
  {
    const auto link = open(usb);
    link->start_bulk();
    usb.auto_stream(true);
    word_check check;
    CHECK(read_all(*link, check, 2000) == acquire_status::data);
    std::uint8_t data[8];
    for (int i = 0; i < 50; ++i) {
      CHECK(link->control_in(0x55, 0, 0, data) == 8); // while the queue runs
    }
    link->stop_bulk();
    CHECK(read_all(*link, check) == acquire_status::stopped);
    CHECK(check.good);
    const transport_counters counters = link->counters();
    // Each byte was read or counted as thrown away while this thread did something else.
    CHECK(check.bytes + counters.overrun_bytes == counters.bytes);
    CHECK(counters.transfer_errors == 0);
    CHECK(usb.bulk_callback_threads().size() == 1);
    CHECK(usb.bulk_callback_threads().count(std::this_thread::get_id()) == 0);
  }
  CHECK(usb.everything_closed());
  CHECK(usb.violations().empty());
}

TEST_CASE("A reader that sleeps loses bytes, counted, at a known place, and the bus never waits") {
  fake_usb usb;
  const auto link = open(usb, small_queue(4, 6));
  link->start_bulk();
  // Two spare buffers: two transfers are kept, the rest is thrown away.
  for (int i = 0; i < 10; ++i) { usb.complete(LIBUSB_TRANSFER_COMPLETED, transfer_bytes); }
  usb.wait_for_pending(4);
  while (link->counters().transfers < 10) { std::this_thread::yield(); }
  CHECK(link->counters().overrun_bytes == 8 * transfer_bytes);
  word_check check;
  CHECK(read_all(*link, check, 2) == acquire_status::data);
  CHECK(check.good);
  usb.complete(LIBUSB_TRANSFER_COMPLETED, 512);
  bulk_buffer buffer;
  REQUIRE(link->acquire(buffer, long_time) == acquire_status::data);
  CHECK(buffer.lost_before == 8 * transfer_bytes);
  CHECK(buffer.bytes.size() == 512);
  check.take(buffer);
  CHECK(check.good); // the count goes on exactly where the loss ends
  link->release(buffer);
  CHECK(usb.violations().empty());
}

TEST_CASE("Short and empty transfers are passed on and resubmitted") {
  fake_usb usb;
  const auto link = open(usb);
  link->start_bulk();
  for (const std::size_t bytes : {std::size_t{512}, std::size_t{0}, std::size_t{1024}, std::size_t{0}}) {
    usb.complete(LIBUSB_TRANSFER_COMPLETED, bytes);
  }
  word_check check;
  CHECK(read_all(*link, check, 2) == acquire_status::data);
  CHECK(check.good);
  CHECK(check.bytes == 1536);
  bulk_buffer buffer;
  CHECK(link->acquire(buffer, milliseconds(0)) == acquire_status::timeout);
  usb.wait_for_pending(4);
}

TEST_CASE("A stalled endpoint is cleared outside callbacks and the stream goes on") {
  fake_usb usb;
  const auto link = open(usb);
  link->start_bulk();
  const unsigned before = usb.clear_halts();
  word_check check;
  for (int round = 0; round < 20; ++round) { // data in between: tries start over
    usb.complete(LIBUSB_TRANSFER_COMPLETED, 1024);
    usb.complete(LIBUSB_TRANSFER_STALL, 0);
    CHECK(read_all(*link, check, 1) == acquire_status::data);
    while (usb.clear_halts() != before + static_cast<unsigned>(round) + 1) { std::this_thread::yield(); }
    usb.wait_for_pending(4);
  }
  CHECK(check.good);
  CHECK(link->counters().transfer_errors == 20);
  link->stop_bulk();
  CHECK(read_all(*link, check) == acquire_status::stopped);
  CHECK(usb.violations().empty());
}

TEST_CASE("An endpoint that only stalls is given up after bounded tries") {
  fake_usb usb;
  const auto link = open(usb);
  link->start_bulk();
  usb.complete(LIBUSB_TRANSFER_COMPLETED, 1024);
  for (int i = 0; i < 9; ++i) {
    usb.wait_for_pending(i == 0 ? 1 : 4);
    usb.complete(LIBUSB_TRANSFER_STALL, 0);
  }
  word_check check;
  CHECK_THROWS_WITH(read_all(*link, check), Contains("0x82") && Contains("stalled 8 times") && Contains("firmware"));
  CHECK(check.bytes == 1024); // what came before is delivered first
  std::uint8_t data[4];
  CHECK(link->control_in(0x55, 0, 0, data) == 4); // endpoint 0 still works
  link->stop_bulk();
  CHECK(usb.pending() == 0);
  CHECK(usb.violations().empty());
}

TEST_CASE("A packet larger than its transfer ends the stream and names both numbers") {
  fake_usb usb;
  usb.boards[0].speed = LIBUSB_SPEED_FULL;
  const auto link = open(usb);
  link->start_bulk();
  usb.complete(LIBUSB_TRANSFER_OVERFLOW, 0);
  word_check check;
  CHECK_THROWS_WITH(read_all(*link, check), Contains("16384") && Contains("512") && Contains("full speed"));
  CHECK(usb.violations().empty());
}

TEST_CASE("When the board vanishes everything received comes first, then device_gone for good") {
  fake_usb usb;
  {
    const auto link = open(usb);
    link->start_bulk();
    for (int i = 0; i < 3; ++i) { usb.complete(LIBUSB_TRANSFER_COMPLETED, transfer_bytes); }
    usb.unplug();
    word_check check;
    CHECK(read_all(*link, check) == acquire_status::device_gone);
    CHECK(check.good);
    CHECK(check.bytes == 3 * transfer_bytes);
    CHECK(read_all(*link, check) == acquire_status::device_gone);
    std::uint8_t data[4];
    CHECK_THROWS_AS(link->control_in(0x55, 0, 0, data), device_gone);
    link->stop_bulk();
    CHECK(read_all(*link, check) == acquire_status::device_gone);
    CHECK_THROWS_AS(link->start_bulk(), device_gone);
  }
  CHECK(usb.everything_closed());
  CHECK(usb.violations().empty());
}

TEST_CASE("Transfers that time out or fail are counted, their bytes kept, and the stream goes on") {
  fake_usb usb;
  const auto link = open(usb);
  link->start_bulk();
  usb.complete(LIBUSB_TRANSFER_TIMED_OUT, 512);
  usb.complete(LIBUSB_TRANSFER_ERROR, 0);
  usb.complete(LIBUSB_TRANSFER_CANCELLED, 512); // by somebody else
  usb.complete(LIBUSB_TRANSFER_COMPLETED, 512);
  word_check check;
  CHECK(read_all(*link, check, 3) == acquire_status::data);
  CHECK(check.good);
  CHECK(link->counters().transfer_errors == 3);
  usb.wait_for_pending(4);
  CHECK(usb.violations().empty());
}

TEST_CASE("A bus on which everything fails is given up") {
  fake_usb usb;
  const auto link = open(usb);
  link->start_bulk();
  for (int i = 0; i < 16; ++i) { usb.complete(LIBUSB_TRANSFER_ERROR, 0); }
  word_check check;
  CHECK_THROWS_WITH(read_all(*link, check), Contains("check cable"));
  CHECK(usb.violations().empty());
}

TEST_CASE("Stopping drains every transfer, also those that end well although cancelled") {
  fake_usb usb;
  usb.cancel_ends_completed = true;
  const auto link = open(usb);
  link->start_bulk();
  usb.complete(LIBUSB_TRANSFER_COMPLETED, transfer_bytes);
  usb.wait_for_pending(4);
  link->stop_bulk();
  CHECK(usb.pending() == 0);
  word_check check;
  CHECK(read_all(*link, check) == acquire_status::stopped);
  CHECK(check.bytes == transfer_bytes + 4 * 512); // the cancelled ones brought data: delivered
  CHECK(check.good);
  CHECK(link->counters().transfer_errors == 0);
  link->stop_bulk(); // idempotent
  CHECK(usb.violations().empty());
}

TEST_CASE("A thousand starts and stops leave nothing in flight") {
  fake_usb usb;
  std::mt19937 random(3);
  {
    const auto link = open(usb);
    for (int cycle = 0; cycle < 1000; ++cycle) {
      usb.auto_stream(random() % 4 != 0);
      link->start_bulk();
      word_check check;
      check.next = 0;
      bulk_buffer buffer;
      for (unsigned i = random() % 4; i > 0; --i) {
        if (link->acquire(buffer, milliseconds(0)) == acquire_status::data) { link->release(buffer); }
      }
      link->stop_bulk();
      REQUIRE(usb.pending() == 0);
      acquire_status status = acquire_status::data;
      while ((status = link->acquire(buffer, long_time)) == acquire_status::data) { link->release(buffer); }
      REQUIRE(status == acquire_status::stopped);
    }
    CHECK(link->counters().transfer_errors == 0);
  }
  CHECK(usb.everything_closed());
  CHECK(usb.violations().empty());
}

TEST_CASE("A start while the reader holds a buffer is refused") {
  fake_usb usb;
  const auto link = open(usb);
  link->start_bulk();
  CHECK_THROWS_WITH(link->start_bulk(), Contains("running already"));
  usb.complete(LIBUSB_TRANSFER_COMPLETED, 512);
  bulk_buffer buffer;
  REQUIRE(link->acquire(buffer, long_time) == acquire_status::data);
  link->stop_bulk();
  CHECK_THROWS_WITH(link->start_bulk(), Contains("holds a buffer"));
  link->release(buffer);
  link->start_bulk();
  link->stop_bulk();
  CHECK(usb.violations().empty());
}

TEST_CASE("With too little kernel memory fewer transfers run, and that is said; with next to none it is an error") {
  fake_usb usb;
  usb.submit_limit = 3;
  std::string told;
  usb_options options = small_queue(8, 0);
  options.note = [&](std::string_view line) { told += line; };
  const auto link = open(usb, options);
  link->start_bulk();
  CHECK(usb.pending() == 3);
  CHECK_THAT(told, Contains("only 3 of 8") && Contains("usbfs_memory_mb"));
  usb.auto_stream(true);
  word_check check;
  CHECK(read_all(*link, check, 100) == acquire_status::data);
  CHECK(check.good);
  link->stop_bulk();
  usb.auto_stream(false);
  usb.submit_limit = 1;
  CHECK_THROWS_WITH(link->start_bulk(), Contains("no memory for two"));
  CHECK(usb.pending() == 0);
  usb.submit_limit = 100;
  link->start_bulk(); // and it recovers
  CHECK(usb.pending() == 8);
  link->stop_bulk();
  CHECK(usb.violations().empty());
}

TEST_CASE("Control requests carry their data, and each failure has its message") {
  fake_usb usb;
  std::vector<std::uint8_t> seen;
  fake_usb::control_answer answer{LIBUSB_TRANSFER_COMPLETED, 0};
  usb.on_control = [&](std::span<const std::uint8_t> setup, std::span<std::uint8_t> data) {
    seen.assign(setup.begin(), setup.end());
    if ((setup[0] & 0x80) != 0) {
      for (std::size_t i = 0; i < data.size(); ++i) { data[i] = static_cast<std::uint8_t>(i + 1); }
    } else {
      seen.insert(seen.end(), data.begin(), data.end());
    }
    return answer;
  };
  const auto link = open(usb);
  for (const bool streaming : {false, true}) {
    CAPTURE(streaming);
    if (streaming) { link->start_bulk(); }
    std::uint8_t in[6] = {};
    answer = {LIBUSB_TRANSFER_COMPLETED, 4};
    CHECK(link->control_in(0x51, 0x1234, 0x0020, in) == 4); // short answers are the caller's business
    CHECK(seen == std::vector<std::uint8_t>{0xC0, 0x51, 0x34, 0x12, 0x20, 0x00, 6, 0});
    CHECK((in[0] == 1 && in[3] == 4 && in[4] == 0));
    const std::uint8_t out[2] = {7, 8};
    answer = {LIBUSB_TRANSFER_COMPLETED, 2};
    link->control_out(0x52, 0, 0x0024, out);
    CHECK(seen == std::vector<std::uint8_t>{0x40, 0x52, 0, 0, 0x24, 0, 2, 0, 7, 8});
    answer = {LIBUSB_TRANSFER_COMPLETED, 1};
    CHECK_THROWS_WITH(link->control_out(0x52, 0, 0x0024, out), Contains("1 of 2 bytes"));
    answer = {LIBUSB_TRANSFER_STALL, 0};
    CHECK_THROWS_WITH(link->control_in(0x99, 0, 0, in),
                      Contains("request 0x99") && Contains("not known to the firmware"));
    answer = {LIBUSB_TRANSFER_TIMED_OUT, 0};
    CHECK_THROWS_WITH(link->control_in(0x51, 0, 0, in), Contains("not answered within 5000 ms"));
    answer = {LIBUSB_TRANSFER_ERROR, 0};
    CHECK_THROWS_WITH(link->control_in(0x51, 0, 0, in), Contains("failed on the bus"));
    answer = {LIBUSB_TRANSFER_NO_DEVICE, 0};
    CHECK_THROWS_AS(link->control_in(0x51, 0, 0, in), device_gone);
  }
  link->stop_bulk();
  CHECK(usb.violations().empty());
}

TEST_CASE("Control requests, reading and stopping go together from three threads") {
  fake_usb usb;
  const auto link = open(usb);
  for (int round = 0; round < 20; ++round) {
    link->start_bulk();
    usb.auto_stream(true);
    std::thread reader([&] {
      bulk_buffer buffer;
      while (link->acquire(buffer, long_time) == acquire_status::data) { link->release(buffer); }
    });
    std::thread asker([&] {
      std::uint8_t data[16];
      for (int i = 0; i < 50; ++i) { (void)link->control_in(0x55, 0, 0, data); }
    });
    if (round % 2 == 0) { asker.join(); }
    link->stop_bulk();
    if (round % 2 != 0) { asker.join(); }
    reader.join();
  }
  CHECK(usb.violations().empty());
}
