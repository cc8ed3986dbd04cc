// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The arithmetic behind CRC-32C: powers of x for joining chains, tables for going on by a byte or a word.
#pragma once

#include "base/simd.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace peal::detail {

static_assert(std::endian::native == std::endian::little, "words are loaded as they stand in memory");

constexpr std::uint32_t crc_times_x(std::uint32_t value) noexcept {
  constexpr std::uint32_t reflected_polynomial = 0x82F63B78; // 0x1EDC6F41 with its bits reversed
  return (value >> 1) ^ ((value & 1U) != 0 ? reflected_polynomial : 0U);
}

/// x^exponent modulo the polynomial, reflected (bit 31 is x^0).
constexpr std::uint32_t crc_power_of_x(unsigned exponent) noexcept {
  std::uint32_t value = 0x80000000U;
  for (unsigned i = 0; i < exponent; ++i) { value = crc_times_x(value); }
  return value;
}

/// The factor that moves a CRC over `bytes` zero bytes: x^(8 bytes). The product of two reflected 32-bit values is off
/// by one place, and the CRC instruction that reduces it multiplies by x^32: hence 33 less.
constexpr std::uint32_t crc_step_over(unsigned bytes) noexcept { return crc_power_of_x(8 * bytes - 33); }

/// [k][b]: effect of byte b followed by k zero bytes.
inline constexpr auto crc_slices = [] {
  std::array<std::array<std::uint32_t, 256>, 4> slices{};
  for (std::uint32_t b = 0; b < 256; ++b) {
    std::uint32_t value = b;
    for (int bit = 0; bit < 8; ++bit) { value = crc_times_x(value); }
    slices[0][b] = value;
  }
  for (std::size_t k = 1; k < 4; ++k) {
    for (std::size_t b = 0; b < 256; ++b) {
      slices[k][b] = (slices[k - 1][b] >> 8) ^ slices[0][slices[k - 1][b] & 0xFFU];
    }
  }
  return slices;
}();

inline std::uint32_t crc_add_byte(std::uint32_t state, std::uint8_t byte) noexcept {
  return (state >> 8) ^ crc_slices[0][(state ^ byte) & 0xFFU];
}

inline std::uint32_t crc_add_word(std::uint32_t state, std::uint32_t word) noexcept {
  const std::uint32_t v = state ^ word;
  return crc_slices[3][v & 0xFFU] ^ crc_slices[2][(v >> 8) & 0xFFU] ^ crc_slices[1][(v >> 16) & 0xFFU] ^
         crc_slices[0][v >> 24];
}

#if PEAL_HAVE_X86

PEAL_TARGET_CRC inline std::uint64_t crc_multiply(std::uint64_t crc, std::uint32_t factor) noexcept {
  const __m128i product = _mm_clmulepi64_si128(_mm_cvtsi64_si128(static_cast<long long>(crc)),
                                               _mm_cvtsi32_si128(static_cast<int>(factor)), 0);
  return static_cast<std::uint64_t>(_mm_cvtsi128_si64(product));
}

inline std::uint64_t crc_load(const std::uint8_t* at) noexcept {
  std::uint64_t value = 0;
  std::memcpy(&value, at, sizeof value);
  return value;
}

#endif

} // namespace peal::detail
