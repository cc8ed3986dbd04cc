// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "wire/crc32c.hpp"

#include "peal_wire.hpp"

#include <array>
#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace peal::detail {
namespace {

static_assert(std::endian::native == std::endian::little, "words are read from memory as they are on the wire");
static_assert(wire::frame_words == 128 && wire::header_words == 4,
              "the split of frame_crc_hardware is made for this frame");

constexpr std::uint32_t reflected_polynomial = 0x82F63B78; // 0x1EDC6F41 with its bits reversed

constexpr std::uint32_t times_x(std::uint32_t value) {
  return (value >> 1) ^ ((value & 1U) != 0 ? reflected_polynomial : 0U);
}

// x^exponent modulo the polynomial, reflected (bit 31 is x^0).
constexpr std::uint32_t power_of_x(unsigned exponent) {
  std::uint32_t value = 0x80000000U;
  for (unsigned i = 0; i < exponent; ++i) { value = times_x(value); }
  return value;
}

using table_type = std::array<std::array<std::uint32_t, 256>, 4>;

// slices[k][b]: effect of byte b followed by k zero bytes.
constexpr table_type make_slices() {
  table_type slices{};
  for (std::uint32_t b = 0; b < 256; ++b) {
    std::uint32_t value = b;
    for (int bit = 0; bit < 8; ++bit) { value = times_x(value); }
    slices[0][b] = value;
  }
  for (std::size_t k = 1; k < 4; ++k) {
    for (std::size_t b = 0; b < 256; ++b) {
      slices[k][b] = (slices[k - 1][b] >> 8) ^ slices[0][slices[k - 1][b] & 0xFFU];
    }
  }
  return slices;
}
constexpr table_type slices = make_slices();

std::uint32_t add_word(std::uint32_t state, std::uint32_t word) noexcept {
  const std::uint32_t v = state ^ word;
  return slices[3][v & 0xFFU] ^ slices[2][(v >> 8) & 0xFFU] ^ slices[1][(v >> 16) & 0xFFU] ^ slices[0][v >> 24];
}

} // namespace

std::uint32_t crc32c(std::span<const std::uint8_t> bytes, std::uint32_t crc) noexcept {
  std::uint32_t state = ~crc;
  for (const std::uint8_t byte : bytes) { state = (state >> 8) ^ slices[0][(state ^ byte) & 0xFFU]; }
  return ~state;
}

std::uint32_t frame_crc_table(const std::uint32_t* words) noexcept {
  std::uint32_t state = 0xFFFFFFFFU;
  for (std::size_t i = 0; i < 3; ++i) { state = add_word(state, words[i]); }
  for (std::size_t i = wire::header_words; i < wire::frame_words; ++i) { state = add_word(state, words[i]); }
  return ~state;
}

#if defined(__x86_64__)

bool frame_crc_hardware_available() noexcept {
  return __builtin_cpu_supports("sse4.2") != 0 && __builtin_cpu_supports("pclmul") != 0;
}

namespace {

// The 62 double words after the header in three chains: 20 (which also carries the header), 21, 21.
constexpr std::size_t first_chain = 20;
constexpr std::size_t other_chain = 21;

// Moving a CRC over n zero bytes is a multiplication by x^(8n). The product of two reflected 32-bit values is
// off by one place, and the CRC instruction that reduces it multiplies by x^32: hence 8n - 33.
constexpr std::uint32_t over_one = power_of_x(8 * 8 * other_chain - 33);
constexpr std::uint32_t over_two = power_of_x(8 * 8 * 2 * other_chain - 33);

__attribute__((target("sse4.2,pclmul"))) std::uint64_t multiply(std::uint64_t crc, std::uint32_t factor) noexcept {
  const __m128i product = _mm_clmulepi64_si128(_mm_cvtsi64_si128(static_cast<long long>(crc)),
                                               _mm_cvtsi32_si128(static_cast<int>(factor)), 0);
  return static_cast<std::uint64_t>(_mm_cvtsi128_si64(product));
}

__attribute__((target("sse4.2"))) inline std::uint64_t load(const unsigned char* at) noexcept {
  std::uint64_t value = 0;
  std::memcpy(&value, at, sizeof value);
  return value;
}

} // namespace

__attribute__((target("sse4.2,pclmul"))) std::uint32_t frame_crc_hardware(const std::uint32_t* words) noexcept {
  const auto* bytes = reinterpret_cast<const unsigned char*>(words);
  std::uint64_t a = _mm_crc32_u64(0xFFFFFFFFU, load(bytes));
  a = _mm_crc32_u32(static_cast<std::uint32_t>(a), words[2]);
  const unsigned char* pa = bytes + 4 * wire::header_words;
  const unsigned char* pb = pa + 8 * first_chain;
  const unsigned char* pc = pb + 8 * other_chain;
  std::uint64_t b = _mm_crc32_u64(0, load(pb));
  std::uint64_t c = _mm_crc32_u64(0, load(pc));
  for (std::size_t i = 0; i < first_chain; ++i) {
    a = _mm_crc32_u64(a, load(pa + 8 * i));
    b = _mm_crc32_u64(b, load(pb + 8 * i + 8));
    c = _mm_crc32_u64(c, load(pc + 8 * i + 8));
  }
  const std::uint64_t joined = multiply(a, over_two) ^ multiply(b, over_one);
  return ~static_cast<std::uint32_t>(_mm_crc32_u64(0, joined) ^ c);
}

#else

bool frame_crc_hardware_available() noexcept { return false; }
std::uint32_t frame_crc_hardware(const std::uint32_t* words) noexcept { return frame_crc_table(words); }

#endif

frame_crc_function best_frame_crc() noexcept {
  return frame_crc_hardware_available() ? &frame_crc_hardware : &frame_crc_table;
}

} // namespace peal::detail
