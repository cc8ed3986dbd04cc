// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/sources/switching.hpp"
#include "source_checks.hpp"

#include <peal/error.hpp>

#include <catch2/catch.hpp>

using namespace peal::sim;

TEST_CASE("random settings are uniform, independent between sides and from slot to slot") {
  const setting_switch s({1000, 0, setting_order::random}, 2, 2, 12);
  std::array<int, 16> found{};
  constexpr int n = 160000;
  for (int k = 0; k < n; ++k) {
    const std::int64_t t = k * 1000;
    const unsigned now = s.setting_a(t) | s.setting_b(t) << 1;
    const unsigned then = s.setting_a(t + 1000) | s.setting_b(t + 1000) << 1;
    ++found[now | then << 2];
  }
  // 16 classes of 10 000 each; sigma = 97 (neighbouring slots overlap, which does not change the variance at
  // this order).
  for (const int count : found) { CHECK(std::abs(count - n / 16) < 5 * 97); }
}

TEST_CASE("changes are reported when they happen and only then") {
  setting_switch s({1'000'000, 0, setting_order::random}, 2, 3, 99);
  std::vector<setting_change> changes;
  for (std::int64_t until = 0; until <= 500'000'000; until += 37'123'457) { s.collect(until, changes); }
  s.collect(500'000'000, changes);
  REQUIRE(changes.size() > 300);
  CHECK(changes.front().time_ps == 0);
  std::size_t at = 0;
  for (std::int64_t t = 0; t < 500'000'000; t += 500'000) {
    while (at + 1 < changes.size() && changes[at + 1].time_ps <= t) { ++at; }
    REQUIRE(changes[at].value == (s.setting_a(t) | s.setting_b(t) << 4));
  }
  for (std::size_t i = 1; i < changes.size(); ++i) {
    CHECK(changes[i].value != changes[i - 1].value);
    CHECK(changes[i].time_ps > changes[i - 1].time_ps);
    CHECK(changes[i].time_ps % 1'000'000 == 0);
  }
}

TEST_CASE("cyclic order visits every pair of settings once per round") {
  const setting_switch s({10, 0, setting_order::cyclic}, 2, 3, 1);
  std::array<int, 6> found{};
  for (std::int64_t k = 0; k < 6; ++k) { ++found[s.setting_a(10 * k) + 2 * s.setting_b(10 * k)]; }
  for (const int count : found) { CHECK(count == 1); }
}

TEST_CASE("a switch without dwell time stays at setting zero") {
  setting_switch s({}, 2, 2, 1);
  std::vector<setting_change> changes;
  s.collect(1000, changes);
  s.collect(1'000'000'000, changes);
  REQUIRE(changes.size() == 1);
  CHECK(changes.front() == setting_change{0, 0});
  CHECK(s.open(123));
}

TEST_CASE("light is blocked half a transition before and after every slot boundary but not at the start") {
  const setting_switch s({1000, 100, setting_order::random}, 2, 2, 1);
  CHECK(s.open(0));
  CHECK(s.open(949));
  CHECK_FALSE(s.open(950));
  CHECK_FALSE(s.open(1000));
  CHECK_FALSE(s.open(1049));
  CHECK(s.open(1050));
  CHECK_FALSE(s.open(1999));
}

TEST_CASE("impossible switching is refused") {
  CHECK_THROWS_AS(setting_switch({1000, 1000, setting_order::random}, 2, 2, 1), peal::invalid_argument);
  CHECK_THROWS_AS(setting_switch({1000, 0, setting_order::random}, 17, 2, 1), peal::invalid_argument);
  CHECK_THROWS_AS(setting_switch({1000, 0, setting_order::random}, 2, 0, 1), peal::invalid_argument);
  CHECK_THROWS_AS(setting_switch({-1, 0, setting_order::random}, 2, 2, 1), peal::invalid_argument);
}
