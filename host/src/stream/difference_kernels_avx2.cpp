// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "stream/difference_kernels.hpp"

#include "base/simd.hpp"

#include <algorithm>
#include <array>

namespace peal::detail {

#if PEAL_HAVE_X86

#define PEAL_KERNEL_TARGET PEAL_TARGET_AVX2

namespace {

// AVX2 has no compress: for each of the 16 masks of four lanes, which 32-bit halves go to the front.
struct compress_table {
  alignas(32) std::array<std::array<std::int32_t, 8>, 16> lane{};
  constexpr compress_table() {
    for (unsigned mask = 0; mask < 16; ++mask) {
      unsigned n = 0;
      for (unsigned b = 0; b < 4; ++b) {
        if ((mask >> b & 1) == 0) { continue; }
        lane[mask][n++] = static_cast<std::int32_t>(2 * b);
        lane[mask][n++] = static_cast<std::int32_t>(2 * b + 1);
      }
    }
  }
};
constexpr compress_table compress;

PEAL_KERNEL_TARGET inline __m256i to_front(__m256i value, unsigned mask) noexcept {
  return _mm256_permutevar8x32_epi32(value,
                                     _mm256_load_si256(reinterpret_cast<const __m256i*>(compress.lane[mask].data())));
}

PEAL_KERNEL_TARGET inline std::uint64_t sides(const std::uint8_t* side) noexcept {
  const auto low =
      static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(side))));
  const auto high =
      static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(side + 32))));
  return low | static_cast<std::uint64_t>(high) << 32;
}

PEAL_KERNEL_TARGET inline bool hits(const time_ps* t, const time_ps* u, std::uint64_t from_b, std::uint64_t unlike,
                                    const difference_range& range, std::uint64_t* out, std::size_t& n) noexcept {
  const __m256i reach = _mm256_set1_epi64x(range.reach);
  const __m256i low = _mm256_set1_epi64x(range.low);
  const __m256i sign = _mm256_set1_epi64x(INT64_MIN); // turns the signed comparison into an unsigned one
  const __m256i span = _mm256_xor_si256(_mm256_set1_epi64x(static_cast<std::int64_t>(range.span)), sign);
  const __m256i bits = _mm256_set_epi64x(8, 4, 2, 1);
  std::size_t count = n;
  __m256i all_far = _mm256_set1_epi64x(-1);
  for (unsigned b = 0; b < 64; b += 4) {
    const __m256i late = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(u + b));
    const __m256i difference = _mm256_sub_epi64(late, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(t + b)));
    all_far = _mm256_and_si256(all_far, _mm256_cmpgt_epi64(difference, reach));
    const __m256i chosen = _mm256_and_si256(_mm256_set1_epi64x(static_cast<std::int64_t>(from_b >> b)), bits);
    const __m256i turned = _mm256_cmpeq_epi64(chosen, bits); // all ones where the earlier tag is of channel b: negate
    const __m256i value = _mm256_sub_epi64(_mm256_sub_epi64(_mm256_xor_si256(difference, turned), turned), low);
    const __m256i inside = _mm256_cmpgt_epi64(span, _mm256_xor_si256(value, sign));
    const unsigned mask = static_cast<unsigned>(_mm256_movemask_pd(_mm256_castsi256_pd(inside))) &
                          static_cast<unsigned>(unlike >> b) & 15U;
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(out + count), to_front(value, mask));
    count += static_cast<std::size_t>(_mm_popcnt_u32(mask));
  }
  n = count;
  return _mm256_movemask_epi8(all_far) != -1;
}

// The same for eight lanes: for each of the 256 masks, which lanes go to the front.
struct compress_table_8 {
  alignas(8) std::array<std::array<std::uint8_t, 8>, 256> lane{};
  constexpr compress_table_8() {
    for (unsigned mask = 0; mask < 256; ++mask) {
      unsigned n = 0;
      for (unsigned b = 0; b < 8; ++b) {
        if ((mask >> b & 1) != 0) { lane[mask][n++] = static_cast<std::uint8_t>(b); }
      }
    }
  }
};
constexpr compress_table_8 compress_8;

PEAL_KERNEL_TARGET inline bool hits(const std::uint32_t* t, const std::uint32_t* u, std::uint64_t from_b,
                                    std::uint64_t unlike, const difference_range& range, std::uint32_t* out,
                                    std::size_t& n) noexcept {
  const __m256i reach = _mm256_set1_epi32(static_cast<int>(range.reach));
  const __m256i low = _mm256_set1_epi32(static_cast<int>(range.low));
  const __m256i sign = _mm256_set1_epi32(INT32_MIN); // turns the signed comparison into an unsigned one
  const __m256i span = _mm256_xor_si256(_mm256_set1_epi32(static_cast<int>(range.span)), sign);
  const __m256i bits = _mm256_set_epi32(128, 64, 32, 16, 8, 4, 2, 1);
  std::size_t count = n;
  __m256i all_far = _mm256_set1_epi32(-1);
  for (unsigned b = 0; b < 64; b += 8) {
    const __m256i late = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(u + b));
    const __m256i difference = _mm256_sub_epi32(late, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(t + b)));
    all_far = _mm256_and_si256(all_far, _mm256_cmpgt_epi32(difference, reach));
    const __m256i chosen = _mm256_and_si256(_mm256_set1_epi32(static_cast<int>(from_b >> b & 0xFF)), bits);
    const __m256i turned = _mm256_cmpeq_epi32(chosen, bits); // all ones where the earlier tag is of channel b: negate
    const __m256i value = _mm256_sub_epi32(_mm256_sub_epi32(_mm256_xor_si256(difference, turned), turned), low);
    const __m256i inside = _mm256_cmpgt_epi32(span, _mm256_xor_si256(value, sign));
    const unsigned mask = static_cast<unsigned>(_mm256_movemask_ps(_mm256_castsi256_ps(inside))) &
                          static_cast<unsigned>(unlike >> b) & 0xFFU;
    const __m128i lanes = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(compress_8.lane[mask].data()));
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(out + count),
                        _mm256_permutevar8x32_epi32(value, _mm256_cvtepu8_epi32(lanes)));
    count += static_cast<std::size_t>(_mm_popcnt_u32(mask));
  }
  n = count;
  return _mm256_movemask_epi8(all_far) != -1;
}

PEAL_KERNEL_TARGET inline void narrow(const time_ps* time, std::size_t n, std::uint32_t* offset) noexcept {
  const __m256i start = _mm256_set1_epi64x(time[0]);
  const __m256i even = _mm256_set_epi32(7, 5, 3, 1, 6, 4, 2, 0);
  for (std::size_t k = 0; k < n; k += 4) {
    const __m256i wide = _mm256_sub_epi64(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(time + k)), start);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(offset + k),
                     _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(wide, even)));
  }
}

} // namespace

#include "stream/difference_sweep_x86.inc.hpp"

PEAL_KERNEL_TARGET void sweep_avx2(const sweep_job& job) noexcept { sweep(job); }

PEAL_KERNEL_TARGET std::size_t thin_avx2(tag_view tags, channel_number a, channel_number b, time_ps* time,
                                         std::uint8_t* side) noexcept {
  const __m256i number_a = _mm256_set1_epi16(a);
  const __m256i number_b = _mm256_set1_epi16(b);
  std::size_t n = 0;
  std::size_t i = 0;
  for (; i + 16 <= tags.size(); i += 16) {
    const __m256i channel = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(tags.channel.data() + i));
    const __m256i equal_b = _mm256_cmpeq_epi16(channel, number_b);
    const __m256i equal = _mm256_or_si256(equal_b, _mm256_cmpeq_epi16(channel, number_a));
    // Two equal mask bits per 16-bit lane; pext keeps one of them.
    const auto is_b = _pext_u32(static_cast<std::uint32_t>(_mm256_movemask_epi8(equal_b)), 0x55555555U);
    const auto wanted = _pext_u32(static_cast<std::uint32_t>(_mm256_movemask_epi8(equal)), 0x55555555U);
    const std::uint32_t kept_b = _pext_u32(is_b, wanted);
    const std::uint64_t byte = 0x0101010101010101U;
    _mm_storeu_si128(reinterpret_cast<__m128i*>(side + n),
                     _mm_set_epi64x(static_cast<std::int64_t>(_pdep_u64(kept_b >> 8, byte) * 0xFF),
                                    static_cast<std::int64_t>(_pdep_u64(kept_b, byte) * 0xFF)));
    for (unsigned g = 0; g < 16; g += 4) {
      const unsigned mask = wanted >> g & 15U;
      const __m256i four = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(tags.time.data() + i + g));
      _mm256_storeu_si256(reinterpret_cast<__m256i*>(time + n), to_front(four, mask));
      n += static_cast<std::size_t>(_mm_popcnt_u32(mask));
    }
  }
  return n + thin_scalar({tags.time.subspan(i), tags.channel.subspan(i)}, a, b, time + n, side + n);
}

#else

void sweep_avx2(const sweep_job& job) noexcept { sweep_scalar(job); }
std::size_t thin_avx2(tag_view tags, channel_number a, channel_number b, time_ps* time, std::uint8_t* side) noexcept {
  return thin_scalar(tags, a, b, time, side);
}

#endif

} // namespace peal::detail
