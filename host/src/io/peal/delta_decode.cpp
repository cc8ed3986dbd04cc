// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/peal/delta_decode.hpp"

#include "base/simd.hpp"
#include "io/byte_stream.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace peal::io_detail {

namespace {

/// One tag; false as delta_decoder.
template <unsigned width>
inline bool step(delta_cursor& c, time_ps& to) noexcept {
  std::uint32_t word = 0;
  std::memcpy(&word, c.delta, sizeof word);
  const std::uint64_t delta = word & escape_code(width);
  c.delta += width;
  if (delta != escape_code(width)) {
    to = static_cast<time_ps>(static_cast<std::uint64_t>(c.base) + delta);
  } else {
    if (c.escapes_left == 0) { return false; }
    to = load_le<time_ps>(c.escape);
    c.escape += sizeof to;
    --c.escapes_left;
  }
  c.reversals += to < c.last ? 1 : 0;
  c.base = c.last = to;
  return to >= c.low && to <= c.high;
}

template <unsigned width>
bool take_scalar(delta_cursor& cursor, std::size_t count, time_ps* to) noexcept {
  delta_cursor c = cursor; // a local: stores through `to` might be stores into the cursor, for all the compiler knows
  bool good = true;
  for (std::size_t i = 0; i < count && good; ++i) { good = step<width>(c, to[i]); }
  cursor = c;
  return good;
}

bool widen_scalar(const std::uint8_t* from, std::size_t count, channel_number* to) noexcept {
  bool named = true;
  for (std::size_t i = 0; i < count; ++i) {
    to[i] = static_cast<std::int8_t>(from[i]);
    named &= from[i] != 0;
  }
  return named;
}

#if PEAL_HAVE_X86

/// Eight deltas, one in each 32-bit lane.
template <unsigned width>
PEAL_TARGET_AVX2 inline __m256i load_deltas(const std::uint8_t* from) noexcept {
  if constexpr (width == 4) {
    return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from));
  } else if constexpr (width == 2) {
    return _mm256_cvtepu16_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(from)));
  } else {
    const __m256i halves =
        _mm256_inserti128_si256(_mm256_castsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(from))),
                                _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + 12)), 1);
    const __m256i spread = _mm256_setr_epi8(0, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8, -1, 9, 10, 11, -1, //
                                            0, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8, -1, 9, 10, 11, -1);
    return _mm256_shuffle_epi8(halves, spread);
  }
}

/// Running sums of four 64-bit lanes.
PEAL_TARGET_AVX2 inline __m256i running_sum(__m256i x) noexcept {
  const __m256i pairs = _mm256_add_epi64(x, _mm256_slli_si256(x, 8));
  const __m256i low_pair = _mm256_permute4x64_epi64(pairs, 0x55);
  return _mm256_add_epi64(pairs, _mm256_blend_epi32(_mm256_setzero_si256(), low_pair, 0xF0));
}

/// Running sums of eight 32-bit lanes: for widths below 4, where they fit.
PEAL_TARGET_AVX2 inline __m256i running_sum_32(__m256i x) noexcept {
  x = _mm256_add_epi32(x, _mm256_slli_si256(x, 4));
  x = _mm256_add_epi32(x, _mm256_slli_si256(x, 8));
  const __m256i low_sum = _mm256_permutevar8x32_epi32(x, _mm256_set1_epi32(3));
  return _mm256_add_epi32(x, _mm256_blend_epi32(_mm256_setzero_si256(), low_sum, 0xF0));
}

/// Sums of eight deltas on `base` into `to`; returns the last one in all lanes.
template <unsigned width>
PEAL_TARGET_AVX2 inline __m256i add_eight(__m256i deltas, __m256i base, time_ps* to) noexcept {
  __m256i low, high;
  if constexpr (width < 4) {
    const __m256i x = running_sum_32(deltas);
    low = _mm256_cvtepu32_epi64(_mm256_castsi256_si128(x));
    high = _mm256_cvtepu32_epi64(_mm256_extracti128_si256(x, 1));
  } else {
    low = running_sum(_mm256_cvtepu32_epi64(_mm256_castsi256_si128(deltas)));
    high = running_sum(_mm256_cvtepu32_epi64(_mm256_extracti128_si256(deltas, 1)));
    high = _mm256_add_epi64(high, _mm256_permute4x64_epi64(low, 0xFF));
  }
  _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), _mm256_add_epi64(base, low));
  _mm256_storeu_si256(reinterpret_cast<__m256i*>(to + 4), _mm256_add_epi64(base, high));
  // Only this addition waits for the group before.
  return _mm256_add_epi64(base, _mm256_permute4x64_epi64(high, 0xFF));
}

// Inside a run of deltas times only grow: what a group without escapes cannot do is go backwards, and it is late only
// if its last tag is, which the next group's base or the end shows.
template <unsigned width>
PEAL_TARGET_AVX2 bool take_avx2(delta_cursor& c, std::size_t count, time_ps* to) noexcept {
  const __m256i escape = _mm256_set1_epi32(static_cast<int>(escape_code(width)));
  std::size_t i = 0;
  // The first time of a block need not be that of a tag: it is compared like any other.
  if (count > 0 && !step<width>(c, to[i++])) { return false; }
  __m256i sum = _mm256_set1_epi64x(c.base);
  const std::uint8_t* delta = c.delta; // a local: stores through `to` might be stores into the cursor
  while (i + 8 <= count) {
    const __m256i deltas = load_deltas<width>(delta);
    if (_mm256_movemask_epi8(_mm256_cmpeq_epi32(deltas, escape)) == 0) {
      sum = add_eight<width>(deltas, sum, to + i);
      delta += 8 * width;
      i += 8;
      continue;
    }
    c.base = c.last = to[i - 1];
    c.delta = delta;
    if (c.base > c.high || !take_scalar<width>(c, 8, to + i)) { return false; }
    delta = c.delta;
    sum = _mm256_set1_epi64x(c.base);
    i += 8;
  }
  if (count == 0) { return true; }
  c.delta = delta;
  c.base = c.last = to[i - 1];
  return c.base <= c.high && take_scalar<width>(c, count - i, to + i);
}

PEAL_TARGET_AVX2 bool widen_avx2(const std::uint8_t* from, std::size_t count, channel_number* to) noexcept {
  __m256i unnamed = _mm256_setzero_si256();
  std::size_t i = 0;
  for (; i + 16 <= count; i += 16) {
    const __m256i wide = _mm256_cvtepi8_epi16(_mm_loadu_si128(reinterpret_cast<const __m128i*>(from + i)));
    unnamed = _mm256_or_si256(unnamed, _mm256_cmpeq_epi16(wide, _mm256_setzero_si256()));
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to + i), wide);
  }
  return _mm256_testz_si256(unnamed, unnamed) != 0 && widen_scalar(from + i, count - i, to + i);
}

/// [pattern of escapes][lane]: the last escape at or before the lane; lane 0 where there is none.
constexpr auto last_escape = [] {
  std::array<std::array<std::uint8_t, 8>, 256> lanes{};
  for (unsigned pattern = 0; pattern < 256; ++pattern) {
    std::uint8_t last = 0;
    for (std::uint8_t lane = 0; lane < 8; ++lane) {
      if ((pattern >> lane & 1) != 0) { last = lane; }
      lanes[pattern][lane] = last;
    }
  }
  return lanes;
}();

/// Running sums of eight deltas in 64-bit lanes.
template <unsigned width>
PEAL_TARGET_AVX512 inline __m512i sum_eight(__m256i deltas) noexcept {
  if constexpr (width < 4) { return _mm512_cvtepu32_epi64(running_sum_32(deltas)); }
  const __m512i zero = _mm512_setzero_si512();
  __m512i x = _mm512_cvtepu32_epi64(deltas);
  x = _mm512_add_epi64(x, _mm512_alignr_epi64(x, zero, 7));
  x = _mm512_add_epi64(x, _mm512_alignr_epi64(x, zero, 6));
  return _mm512_add_epi64(x, _mm512_alignr_epi64(x, zero, 4));
}

/// For a run of tags in which something goes backwards: counts how often, and compares all with the limit.
bool recount(const time_ps* time, std::size_t count, delta_cursor& c) noexcept {
  time_ps most = INT64_MIN;
  for (std::size_t i = 0; i < count; ++i) {
    c.reversals += time[i] < c.last ? 1 : 0;
    c.last = time[i];
    most = std::max(most, time[i]);
  }
  return most <= c.high;
}

// Eight tags at a time whatever they are. Sums run over the group with nothing in place of escapes; behind an escape
// its time less the sum at its place is added, before the first one what the group began with. No branch depends on the
// data, so a file full of escapes is as fast as one without. As long as nothing goes backwards the last tag is the
// latest.
template <unsigned width>
PEAL_TARGET_AVX512 bool take_avx512(delta_cursor& c, std::size_t count, time_ps* to) noexcept {
  const __m256i escape = _mm256_set1_epi32(static_cast<int>(escape_code(width)));
  const __m512i zero = _mm512_setzero_si512(), top = _mm512_set1_epi64(7);
  __m512i base = _mm512_set1_epi64(c.base), steps = zero;
  __m512i before = _mm512_set1_epi64(std::max(c.last, -c.high)); // so that no difference wraps
  // Locals: stores through `to` might be stores into the cursor, for all the compiler knows.
  const std::uint8_t *delta = c.delta, *const escapes = c.escape;
  const std::size_t allowed = c.escapes_left;
  std::size_t i = 0, used = 0;
  for (; i + 8 <= count && used <= allowed; i += 8, delta += 8 * width) {
    const __m256i deltas = load_deltas<width>(delta);
    const __m256i is_escape = _mm256_cmpeq_epi32(deltas, escape);
    const auto escaped = static_cast<unsigned>(_mm256_movemask_ps(_mm256_castsi256_ps(is_escape)));
    const auto lanes = static_cast<__mmask8>(escaped);
    const auto ahead = static_cast<__mmask8>((escaped & (0U - escaped)) - 1); // of the first escape
    __m512i times = _mm512_loadu_si512(escapes + 8 * used);
    asm("" : "+v"(times)); // expanding straight from memory is slower
    used += static_cast<std::size_t>(std::popcount(escaped));
    const __m512i sum = sum_eight<width>(_mm256_andnot_si256(is_escape, deltas));
    const __m512i offset = _mm512_mask_sub_epi64(zero, lanes, _mm512_mask_expand_epi64(zero, lanes, times), sum);
    const __m512i from =
        _mm512_cvtepu8_epi64(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(last_escape[escaped].data())));
    const __m512i rest = _mm512_add_epi64(sum, _mm512_permutexvar_epi64(from, offset));
    const __m512i time = _mm512_mask_add_epi64(rest, ahead, rest, base);
    _mm512_storeu_si512(to + i, time);
    steps = _mm512_or_si512(steps, _mm512_sub_epi64(time, _mm512_alignr_epi64(time, before, 7)));
    before = time;
    base = _mm512_permutexvar_epi64(top, time);
  }
  if (used > allowed) { return false; }
  c.delta = delta;
  c.escape += 8 * used;
  c.escapes_left -= used;
  if (_mm512_movepi64_mask(steps) != 0 && !recount(to, i, c)) { return false; }
  if (i > 0) {
    if (to[0] < c.low) { return false; }
    c.base = c.last = to[i - 1];
  }
  return c.base <= c.high && take_scalar<width>(c, count - i, to + i);
}

#endif

} // namespace

bool escapes_inside(const delta_cursor& c) noexcept {
  bool inside = true;
  for (std::size_t i = 0; i < c.escapes_left; ++i) {
    const auto time = load_le<time_ps>(c.escape + 8 * i);
    inside &= time >= c.low && time <= c.high;
  }
  return inside;
}

delta_decoder delta_decoder_for([[maybe_unused]] simd_level level, unsigned width) noexcept {
#if PEAL_HAVE_X86
  if (level == simd_level::avx512) {
    return width == 2 ? take_avx512<2> : width == 3 ? take_avx512<3> : take_avx512<4>;
  }
  if (level == simd_level::avx2) { return width == 2 ? take_avx2<2> : width == 3 ? take_avx2<3> : take_avx2<4>; }
#endif
  return width == 2 ? take_scalar<2> : width == 3 ? take_scalar<3> : take_scalar<4>;
}

channel_widener channel_widener_for([[maybe_unused]] simd_level level) noexcept {
#if PEAL_HAVE_X86
  if (level != simd_level::scalar) { return widen_avx2; }
#endif
  return widen_scalar;
}

} // namespace peal::io_detail
