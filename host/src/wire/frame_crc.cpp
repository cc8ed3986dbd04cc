// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "wire/frame_crc.hpp"

#include "base/crc32c.hpp"
#include "base/crc32c_parts.hpp"

#include "peal_wire.hpp"

namespace peal::detail {

static_assert(wire::frame_words == 128 && wire::header_words == 4,
              "the split of frame_crc_hardware is made for this frame");

std::uint32_t frame_crc_table(const std::uint32_t* words) noexcept {
  std::uint32_t state = 0xFFFFFFFFU;
  for (std::size_t i = 0; i < 3; ++i) { state = crc_add_word(state, words[i]); }
  for (std::size_t i = wire::header_words; i < wire::frame_words; ++i) { state = crc_add_word(state, words[i]); }
  return ~state;
}

#if PEAL_HAVE_X86

namespace {

// The 62 double words after the header in three chains: 20 (which also carries the header), 21, 21.
constexpr std::size_t first_chain = 20;
constexpr std::size_t other_chain = 21;

constexpr std::uint32_t over_one = crc_step_over(8 * other_chain);
constexpr std::uint32_t over_two = crc_step_over(8 * 2 * other_chain);

} // namespace

PEAL_TARGET_CRC std::uint32_t frame_crc_hardware(const std::uint32_t* words) noexcept {
  const auto* bytes = reinterpret_cast<const unsigned char*>(words);
  std::uint64_t a = _mm_crc32_u64(0xFFFFFFFFU, crc_load(bytes));
  a = _mm_crc32_u32(static_cast<std::uint32_t>(a), words[2]);
  const unsigned char* pa = bytes + 4 * wire::header_words;
  const unsigned char* pb = pa + 8 * first_chain;
  const unsigned char* pc = pb + 8 * other_chain;
  std::uint64_t b = _mm_crc32_u64(0, crc_load(pb));
  std::uint64_t c = _mm_crc32_u64(0, crc_load(pc));
  for (std::size_t i = 0; i < first_chain; ++i) {
    a = _mm_crc32_u64(a, crc_load(pa + 8 * i));
    b = _mm_crc32_u64(b, crc_load(pb + 8 * i + 8));
    c = _mm_crc32_u64(c, crc_load(pc + 8 * i + 8));
  }
  const std::uint64_t joined = crc_multiply(a, over_two) ^ crc_multiply(b, over_one);
  return ~static_cast<std::uint32_t>(_mm_crc32_u64(0, joined) ^ c);
}

#else

std::uint32_t frame_crc_hardware(const std::uint32_t* words) noexcept { return frame_crc_table(words); }

#endif

frame_crc_function best_frame_crc() noexcept {
  return crc32c_hardware_available() ? &frame_crc_hardware : &frame_crc_table;
}

} // namespace peal::detail
