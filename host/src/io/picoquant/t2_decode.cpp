// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/picoquant/t2_decode.hpp"

#include "base/simd.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace peal::io_detail {

static_assert(std::endian::native == std::endian::little, "records are loaded as native words");

namespace {

constexpr std::uint32_t special_bit = 0x8000'0000;
constexpr std::uint32_t time_mask = 0x01FF'FFFF;
constexpr unsigned channel_lsb = 25;
constexpr std::uint32_t overflow_code = special_bit | (63U << channel_lsb);

inline std::uint32_t word_at(const std::uint8_t* at) noexcept {
  std::uint32_t word;
  std::memcpy(&word, at, sizeof word);
  return word;
}

/// Handles the special record at the cursor. True: it was an overflow and the loop goes on.
inline bool take_overflow(t2_cursor& c, std::uint32_t word) noexcept {
  if ((word & ~time_mask) != overflow_code) { return false; }
  const std::uint32_t field = word & time_mask;
  const time_ps wraps = c.counted && field != 0 ? field : 1;
  // wrap_ps < 2^25 * 2^32 and wraps < 2^25: the product fits only because the limit below stops a file long
  // before it matters.
  if (wraps > (c.base_limit_ps - c.base_ps) / c.wrap_ps) { return false; }
  c.base_ps += wraps * c.wrap_ps;
  c.record += sizeof word;
  ++c.overflows;
  return true;
}

inline void take_tag(t2_cursor& c, std::uint32_t word) noexcept {
  c.time[c.written] = c.base_ps + static_cast<time_ps>(std::uint64_t{word & time_mask} * c.tick_ps);
  c.channel[c.written] = static_cast<channel_number>((word >> channel_lsb) + 1);
  ++c.written;
  c.record += sizeof word;
}

void decode_scalar(t2_cursor& c) noexcept {
  while (c.record != c.end && c.written < c.room) {
    const std::uint32_t word = word_at(c.record);
    if ((word & special_bit) == 0) {
      take_tag(c, word);
    } else if (!take_overflow(c, word)) {
      return;
    }
  }
}

std::size_t reversals_scalar(const time_ps* time, std::size_t count, time_ps before) noexcept {
  std::size_t found = 0;
  for (std::size_t i = 0; i < count; ++i) {
    found += time[i] < before ? 1 : 0;
    before = time[i];
  }
  return found;
}

#if PEAL_HAVE_X86

// 16 records at a time while none of them is special; in front of a special one the good ones before it are
// kept, so an overflow costs one extra step and not a run of scalar ones.
PEAL_TARGET_AVX512 void decode_avx512(t2_cursor& c) noexcept {
  const __m512i mask = _mm512_set1_epi64(time_mask);
  const __m512i tick = _mm512_set1_epi64(c.tick_ps);
  const __m512i one = _mm512_set1_epi32(1);
  while (c.record != c.end && c.written < c.room) {
    const auto left = std::min(static_cast<std::size_t>(c.end - c.record) / 4, c.room - c.written);
    const __m512i words = _mm512_loadu_si512(c.record);
    const std::uint32_t special = _mm512_movepi32_mask(words);
    const std::size_t good =
        std::min<std::size_t>(left, special == 0 ? 16 : static_cast<std::size_t>(std::countr_zero(special)));
    const __m512i base = _mm512_set1_epi64(c.base_ps);
    const __m512i low = _mm512_cvtepu32_epi64(_mm512_castsi512_si256(words));
    const __m512i high = _mm512_cvtepu32_epi64(_mm512_extracti64x4_epi64(words, 1));
    time_ps* const time = c.time + c.written;
    _mm512_storeu_si512(time, _mm512_add_epi64(base, _mm512_mul_epu32(_mm512_and_si512(low, mask), tick)));
    _mm512_storeu_si512(time + 8, _mm512_add_epi64(base, _mm512_mul_epu32(_mm512_and_si512(high, mask), tick)));
    const __m512i channels = _mm512_add_epi32(_mm512_srli_epi32(words, channel_lsb), one);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(c.channel + c.written), _mm512_cvtepi32_epi16(channels));
    c.written += good;
    c.record += 4 * good;
    if (good < 16 && good < left && !take_overflow(c, word_at(c.record))) { return; }
  }
}

PEAL_TARGET_AVX512 std::size_t reversals_avx512(const time_ps* time, std::size_t count, time_ps before) noexcept {
  if (count == 0) { return 0; }
  std::size_t found = time[0] < before ? 1 : 0;
  std::size_t i = 1;
  for (; i + 8 <= count; i += 8) {
    found += static_cast<std::size_t>(std::popcount(static_cast<unsigned>(
        _mm512_cmplt_epi64_mask(_mm512_loadu_si512(time + i), _mm512_loadu_si512(time + i - 1)))));
  }
  return found + reversals_scalar(time + i, count - i, time[i - 1]);
}

PEAL_TARGET_AVX2 void decode_avx2(t2_cursor& c) noexcept {
  const __m256i mask = _mm256_set1_epi64x(time_mask);
  const __m256i tick = _mm256_set1_epi64x(c.tick_ps);
  const __m256i one = _mm256_set1_epi16(1);
  while (c.record != c.end && c.written < c.room) {
    const auto left = std::min(static_cast<std::size_t>(c.end - c.record) / 4, c.room - c.written);
    const __m256i first = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(c.record));
    const __m256i second = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(c.record + 32));
    const auto special = static_cast<std::uint32_t>(_mm256_movemask_ps(_mm256_castsi256_ps(first))) |
                         static_cast<std::uint32_t>(_mm256_movemask_ps(_mm256_castsi256_ps(second))) << 8;
    const std::size_t good =
        std::min<std::size_t>(left, special == 0 ? 16 : static_cast<std::size_t>(std::countr_zero(special)));
    const __m256i base = _mm256_set1_epi64x(c.base_ps);
    const __m128i quarters[4] = {_mm256_castsi256_si128(first), _mm256_extracti128_si256(first, 1),
                                 _mm256_castsi256_si128(second), _mm256_extracti128_si256(second, 1)};
    time_ps* const time = c.time + c.written;
    for (int q = 0; q < 4; ++q) {
      const __m256i ticks = _mm256_and_si256(_mm256_cvtepu32_epi64(quarters[q]), mask);
      _mm256_storeu_si256(reinterpret_cast<__m256i*>(time + 4 * q),
                          _mm256_add_epi64(base, _mm256_mul_epu32(ticks, tick)));
    }
    // packus works inside 128-bit lanes; the permute puts the quarters back in order.
    const __m256i packed =
        _mm256_packus_epi32(_mm256_srli_epi32(first, channel_lsb), _mm256_srli_epi32(second, channel_lsb));
    const __m256i channels = _mm256_add_epi16(_mm256_permute4x64_epi64(packed, 0xD8), one);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(c.channel + c.written), channels);
    c.written += good;
    c.record += 4 * good;
    if (good < 16 && good < left && !take_overflow(c, word_at(c.record))) { return; }
  }
}

PEAL_TARGET_AVX2 std::size_t reversals_avx2(const time_ps* time, std::size_t count, time_ps before) noexcept {
  if (count == 0) { return 0; }
  std::size_t found = time[0] < before ? 1 : 0;
  std::size_t i = 1;
  for (; i + 4 <= count; i += 4) {
    const __m256i now = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(time + i));
    const __m256i previous = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(time + i - 1));
    const auto less = static_cast<unsigned>(_mm256_movemask_pd(_mm256_castsi256_pd(_mm256_cmpgt_epi64(previous, now))));
    found += static_cast<std::size_t>(std::popcount(less));
  }
  return found + reversals_scalar(time + i, count - i, time[i - 1]);
}

#endif

} // namespace

t2_implementation t2_implementation_for([[maybe_unused]] simd_level level) noexcept {
#if PEAL_HAVE_X86
  if (level == simd_level::avx512) { return {decode_avx512, reversals_avx512}; }
  if (level == simd_level::avx2) { return {decode_avx2, reversals_avx2}; }
#endif
  return {decode_scalar, reversals_scalar};
}

} // namespace peal::io_detail
