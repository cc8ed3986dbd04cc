// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "ring/buffer_pool.hpp"

#include <catch2/catch.hpp>

#include <thread>
#include <vector>

using namespace peal::detail;
using std::chrono::milliseconds;

TEST_CASE("A pool gives every index once and none when all are out") {
  buffer_pool pool(3);
  std::vector<bool> seen(3);
  std::uint32_t index = 0;
  for (int i = 0; i < 3; ++i) {
    REQUIRE(pool.take_free(index));
    REQUIRE(index < 3);
    CHECK_FALSE(seen[index]);
    seen[index] = true;
  }
  CHECK_FALSE(pool.take_free(index));
}

TEST_CASE("The reader gets what was handed over before the end, then the end") {
  buffer_pool pool(4);
  std::uint32_t index = 0;
  filled_buffer buffer;
  CHECK(pool.take_filled(buffer, milliseconds(0)) == take_status::timeout);
  pool.take_free(index);
  pool.hand_over({index, 10, 0});
  pool.take_free(index);
  pool.hand_over({index, 20, 512});
  pool.close();
  REQUIRE(pool.take_filled(buffer, milliseconds(0)) == take_status::taken);
  CHECK(buffer.bytes == 10);
  REQUIRE(pool.take_filled(buffer, milliseconds(0)) == take_status::taken);
  CHECK(buffer.bytes == 20);
  CHECK(buffer.lost_before == 512);
  CHECK(pool.on_loan() == 2);
  CHECK(pool.take_filled(buffer, milliseconds(0)) == take_status::closed);
  CHECK(pool.take_filled(buffer, milliseconds(1000)) == take_status::closed);
}

TEST_CASE("A reset pool is as new") {
  buffer_pool pool(2);
  std::uint32_t index = 0;
  filled_buffer buffer;
  for (int round = 0; round < 3; ++round) {
    pool.take_free(index);
    pool.hand_over({index, 1, 0});
    pool.close();
    pool.reset();
    CHECK(pool.take_filled(buffer, milliseconds(0)) == take_status::timeout);
    CHECK(pool.take_free(index));
    CHECK(pool.take_free(index));
    CHECK_FALSE(pool.take_free(index));
    pool.reset();
  }
}

TEST_CASE("Two threads hand over every buffer in order, with its contents") {
  constexpr std::uint64_t rounds = 200'000;
  buffer_pool pool(5);
  std::vector<std::uint64_t> memory(5); // written by one thread, read by the other: the queues must order it
  std::uint64_t lost = 0;
  std::thread writer([&] {
    for (std::uint64_t i = 0; i < rounds;) {
      std::uint32_t index = 0;
      if (!pool.take_free(index)) {
        ++lost;
        std::this_thread::yield();
        continue;
      }
      memory[index] = i;
      pool.hand_over({index, static_cast<std::uint32_t>(i), 0});
      ++i;
    }
    pool.close();
  });
  std::uint64_t expected = 0;
  bool good = true;
  filled_buffer buffer;
  while (true) {
    const take_status status = pool.take_filled(buffer, milliseconds(5000));
    if (status != take_status::taken) {
      CHECK(status == take_status::closed);
      break;
    }
    good = good && memory[buffer.index] == expected && buffer.bytes == static_cast<std::uint32_t>(expected);
    ++expected;
    pool.give_back(buffer.index);
  }
  writer.join();
  CHECK(good);
  CHECK(expected == rounds);
  CHECK(pool.on_loan() == 0);
}
