// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "reference_decoder.hpp"

#include "base/crc32c.hpp"
#include "wire/frame_crc.hpp"

#include <catch2/catch.hpp>

#include <cstring>
#include <random>

using namespace peal;

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
    if (detail::crc32c_hardware_available()) { REQUIRE(detail::frame_crc_hardware(words) == expected); }
    words[3] ^= 0xFFFFU; // the CRC field itself is left out
    REQUIRE(detail::frame_crc_table(words) == expected);
  }
}
