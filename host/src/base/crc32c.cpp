// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "base/crc32c.hpp"

#include "base/crc32c_parts.hpp"

namespace peal::detail {

std::uint32_t crc32c_table(std::span<const std::uint8_t> bytes, std::uint32_t crc) noexcept {
  std::uint32_t state = ~crc;
  for (; bytes.size() >= 4; bytes = bytes.subspan(4)) {
    std::uint32_t word = 0;
    std::memcpy(&word, bytes.data(), sizeof word);
    state = crc_add_word(state, word);
  }
  for (const std::uint8_t byte : bytes) { state = crc_add_byte(state, byte); }
  return ~state;
}

#if PEAL_HAVE_X86

namespace {

/// As many groups of three chains of `chain` bytes as there are. `chain` is a multiple of 8.
template <unsigned chain>
PEAL_TARGET_CRC std::uint64_t take_chains(std::uint64_t state, const std::uint8_t*& at, std::size_t& left) noexcept {
  constexpr std::uint32_t over_one = crc_step_over(chain), over_two = crc_step_over(2 * chain);
  for (; left >= 3 * std::size_t{chain}; left -= 3 * std::size_t{chain}, at += 3 * std::size_t{chain}) {
    std::uint64_t a = state, b = 0, c = 0;
    for (unsigned i = 0; i < chain; i += 8) {
      a = _mm_crc32_u64(a, crc_load(at + i));
      b = _mm_crc32_u64(b, crc_load(at + chain + i));
      c = _mm_crc32_u64(c, crc_load(at + 2 * std::size_t{chain} + i));
    }
    state = _mm_crc32_u64(0, crc_multiply(a, over_two) ^ crc_multiply(b, over_one)) ^ c;
  }
  return state;
}

} // namespace

PEAL_TARGET_CRC std::uint32_t crc32c_hardware(std::span<const std::uint8_t> bytes, std::uint32_t crc) noexcept {
  constexpr unsigned long_chain = 1024, short_chain = 128;
  const std::uint8_t* at = bytes.data();
  std::size_t left = bytes.size();
  std::uint64_t state = ~crc;
  state = take_chains<long_chain>(state, at, left);
  state = take_chains<short_chain>(state, at, left);
  for (; left >= 8; left -= 8, at += 8) { state = _mm_crc32_u64(state, crc_load(at)); }
  auto last = static_cast<std::uint32_t>(state);
  for (; left > 0; --left, ++at) { last = _mm_crc32_u8(last, *at); }
  return ~last;
}

#else

std::uint32_t crc32c_hardware(std::span<const std::uint8_t> bytes, std::uint32_t crc) noexcept {
  return crc32c_table(bytes, crc);
}

#endif

bool crc32c_hardware_available() noexcept { return crc_instruction_available(); }

std::uint32_t crc32c(std::span<const std::uint8_t> bytes, std::uint32_t crc) noexcept {
  static const bool by_hardware = crc32c_hardware_available() && best_simd_level() != simd_level::scalar;
  static const auto fastest = by_hardware ? &crc32c_hardware : &crc32c_table;
  return fastest(bytes, crc);
}

} // namespace peal::detail
