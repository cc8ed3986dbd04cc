// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "reference_decoder.hpp"

#include "wire/crc32c.hpp"

#include <catch2/catch.hpp>

#include <cstring>
#include <random>
#include <string_view>

using namespace peal;

TEST_CASE("CRC-32C of the digits 1 to 9 is the published check value") {
  const std::string_view digits = "123456789";
  std::vector<std::uint8_t> bytes(digits.begin(), digits.end());
  CHECK(detail::crc32c(bytes) == 0xE3069283U); // RFC 3720, appendix B.4
  const std::vector<std::uint8_t> zeros(32, 0);
  CHECK(detail::crc32c(zeros) == 0x8A9136AAU);
  const std::vector<std::uint8_t> ones(32, 0xFF);
  CHECK(detail::crc32c(ones) == 0x62A8AB43U);
}

TEST_CASE("CRC-32C can be continued over any split") {
  std::mt19937_64 random(7);
  std::vector<std::uint8_t> bytes(777);
  for (auto& byte : bytes) { byte = static_cast<std::uint8_t>(random()); }
  const std::span<const std::uint8_t> all(bytes);
  for (std::size_t cut = 0; cut <= bytes.size(); cut += 37) {
    REQUIRE(detail::crc32c(all.subspan(cut), detail::crc32c(all.first(cut))) == detail::crc32c(all));
  }
}

TEST_CASE("Table, CRC instruction and bit-by-bit division agree on frames") {
  std::mt19937_64 random(11);
  for (int round = 0; round < 500; ++round) {
    std::uint32_t words[128];
    for (auto& word : words) { word = round == 0 ? 0U : static_cast<std::uint32_t>(random()); }
    std::uint8_t bytes[512];
    std::memcpy(bytes, words, sizeof bytes);
    const std::span<const std::uint8_t> all(bytes);
    const std::uint32_t expected = ~test::crc_bitwise(all.subspan(16), test::crc_bitwise(all.first(12)));
    REQUIRE(detail::frame_crc_table(words) == expected);
    if (detail::frame_crc_hardware_available()) { REQUIRE(detail::frame_crc_hardware(words) == expected); }
    words[3] ^= 0xFFFFU; // the CRC field itself is left out
    REQUIRE(detail::frame_crc_table(words) == expected);
  }
}
