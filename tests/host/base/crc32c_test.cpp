// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// CRC-32C: published values, Boost's division bit by bit, every length around the lengths of the chains.
#include "base/crc32c.hpp"

#include <catch2/catch.hpp>

#include <boost/crc.hpp>
#include <iostream>
#include <random>
#include <string_view>
#include <vector>

using namespace peal;

namespace {

std::uint32_t truth(std::span<const std::uint8_t> bytes) {
  boost::crc_optimal<32, 0x1EDC6F41, 0xFFFFFFFF, 0xFFFFFFFF, true, true> crc;
  crc.process_bytes(bytes.data(), bytes.size());
  return static_cast<std::uint32_t>(crc.checksum());
}

void check_all(std::span<const std::uint8_t> bytes) {
  const std::uint32_t expected = truth(bytes);
  REQUIRE(detail::crc32c(bytes) == expected);
  REQUIRE(detail::crc32c_table(bytes) == expected);
  if (detail::crc32c_hardware_available()) { REQUIRE(detail::crc32c_hardware(bytes) == expected); }
}

std::vector<std::uint8_t> random_bytes(std::uint64_t seed, std::size_t count) {
  std::mt19937_64 random(seed);
  std::vector<std::uint8_t> bytes(count);
  for (auto& byte : bytes) { byte = static_cast<std::uint8_t>(random()); }
  return bytes;
}

} // namespace

TEST_CASE("CRC-32C gives the published values") {
  const std::string_view digits = "123456789";
  const std::vector<std::uint8_t> bytes(digits.begin(), digits.end());
  CHECK(detail::crc32c(bytes) == 0xE3069283U);
  const std::vector<std::uint8_t> zeros(32, 0), ones(32, 0xFF); // RFC 3720, appendix B.4
  CHECK(detail::crc32c(zeros) == 0x8A9136AAU);
  CHECK(detail::crc32c(ones) == 0x62A8AB43U);
}

TEST_CASE("table, CRC instruction and bit-by-bit division agree for every length and place") {
  if (!detail::crc32c_hardware_available()) { std::cerr << "NOT RUN: this machine has no CRC instruction\n"; }
  const auto bytes = random_bytes(20261129, 20'000);
  const std::span<const std::uint8_t> all(bytes);
  for (std::size_t length = 0; length <= 1000; ++length) { check_all(all.subspan(length % 9, length)); }
  // Around one, two and more groups of long chains (3 x 1024 bytes) and the short ones (3 x 128) behind them.
  for (const std::size_t groups : {1UL, 2UL, 6UL}) {
    for (std::size_t more = 0; more < 800; ++more) {
      check_all(all.subspan(more % 13, std::min<std::size_t>(3072 * groups + more - 10, all.size() - 13)));
    }
  }
}

TEST_CASE("CRC-32C can be continued over any split") {
  const auto bytes = random_bytes(7, 7777);
  const std::span<const std::uint8_t> all(bytes);
  for (std::size_t cut = 0; cut <= bytes.size(); cut += 37) {
    REQUIRE(detail::crc32c(all.subspan(cut), detail::crc32c(all.first(cut))) == truth(all));
    REQUIRE(detail::crc32c_table(all.subspan(cut), detail::crc32c_table(all.first(cut))) == truth(all));
  }
}
