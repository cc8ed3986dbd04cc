// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/error.hpp"
#include "peal/usb.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace peal;

namespace {
constexpr std::uint64_t mib = 1 << 20;
}

TEST_CASE("At 40 MB/s the queue is 16 transfers of 256 KiB") {
  const usb_queue queue = plan_usb_queue({}, 16 * mib);
  CHECK(queue.transfer_bytes == 256 * 1024);
  CHECK(queue.transfers == 16);
  CHECK(queue.pool_buffers == 48);
  CHECK(queue.note.empty());
}

TEST_CASE("At 350 MB/s the queue takes the 12 MiB that 3/4 of the kernel's limit allow, and says so") {
  usb_options options;
  options.bytes_per_second = 350'000'000;
  const usb_queue queue = plan_usb_queue(options, 16 * mib);
  CHECK(queue.transfer_bytes == mib);
  CHECK(queue.transfers == 12);
  CHECK(queue.note.find("usbfs_memory_mb") != std::string::npos);
}

TEST_CASE("Whatever is asked for, transfers are whole packets, at least two, and fit the limit") {
  for (const std::uint64_t rate : {1ULL, 10'000ULL, 1'000'000ULL, 40'000'000ULL, 480'000'000ULL}) {
    for (const std::uint64_t limit : {0ULL, 1ULL * mib, 16ULL * mib, 1000ULL * mib}) {
      for (const std::size_t bytes : {std::size_t{0}, std::size_t{1}, std::size_t{16'385}, std::size_t{300'000}}) {
        for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{5}, std::size_t{500}}) {
          usb_options options;
          options.bytes_per_second = rate;
          options.transfer_bytes = bytes;
          options.transfers = count;
          if (limit == mib && bytes == 0 && rate > 100'000'000) {
            continue; // refused, see below
          }
          const usb_queue queue = plan_usb_queue(options, limit);
          CAPTURE(rate, limit, bytes, count, queue.transfer_bytes, queue.transfers);
          CHECK(queue.transfer_bytes % (16 * 1024) == 0);
          CHECK(queue.transfer_bytes >= bytes);
          CHECK(queue.transfers >= 2);
          if (limit != 0) { CHECK(queue.transfer_bytes * queue.transfers <= limit / 4 * 3); }
          CHECK(queue.pool_buffers >= queue.transfers + 2);
        }
      }
    }
  }
}

TEST_CASE("A queue that cannot fit is refused with the limit's name") {
  usb_options options;
  options.transfer_bytes = mib;
  CHECK_THROWS_WITH(plan_usb_queue(options, 2 * mib),
                    Catch::Contains("usbfs_memory_mb") && Catch::Contains("2048 KiB"));
}

TEST_CASE("The udev rule in the messages is the one in the rules file") {
  std::ifstream file("host/src/usb/70-peal.rules");
  REQUIRE(file);
  std::stringstream text;
  text << file.rdbuf();
  CHECK(text.str().find(usb_udev_rule()) != std::string::npos);
}
