// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "wire/unpack.hpp"

#include "base/simd.hpp"

#include "peal_wire.hpp"

#include <cstring>

namespace peal::detail {
namespace {

// The vector loops below take the fields apart by shifts; these are the places they rely on.
static_assert(wire::word::tag::time(0x00FFFFFFU) == 0x00FFFFFFU);
static_assert(wire::word::tag::channel_index(0x1F000000U) == 31);
static_assert(wire::word::tag::falling(0x20000000U) == 1);
static_assert(wire::word::tag::is(0x7FFFFFFFU) && !wire::word::tag::is(0x80000000U) &&
              !wire::word::tag::is(0xC0000000U));

constexpr std::uint64_t divisor = 4'096'000; // 1/4096 fs per ps

void find_tags_scalar(const std::uint32_t* words, std::uint64_t* mask) noexcept {
  for (unsigned half = 0; half < 2; ++half) {
    std::uint64_t bits = 0;
    for (unsigned i = 0; i < 64; ++i) {
      bits |= static_cast<std::uint64_t>(wire::word::tag::is(words[64 * half + i])) << i;
    }
    mask[half] = bits;
  }
}

void unpack_scalar(const std::uint32_t* words, std::size_t count, const time_scale& scale, time_ps* time,
                   channel_number* channel) noexcept {
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint32_t word = words[i];
    const std::uint64_t ps = (scale.rest + std::uint64_t{wire::word::tag::time(word)} * scale.period_fs) / divisor;
    time[i] = static_cast<time_ps>(static_cast<std::uint64_t>(scale.start_ps) +
                                   ps); // unsigned: wraps instead of overflowing on nonsense
    const int number = static_cast<int>(wire::word::tag::channel_index(word)) + 1;
    channel[i] = static_cast<channel_number>(wire::word::tag::falling(word) != 0 ? -number : number);
  }
}

std::size_t count_reversals_scalar(const time_ps* time, std::size_t count) noexcept {
  std::size_t reversals = 0;
  for (std::size_t i = 1; i < count; ++i) { reversals += time[i] < time[i - 1] ? 1U : 0U; }
  return reversals;
}

constexpr unpack_kernels scalar_kernels{&find_tags_scalar, &unpack_scalar, &count_reversals_scalar};

#if PEAL_HAVE_X86

// Division by 4 096 000 = 2^15 * 125 of n < 2^51 (period below 2^27): with m = n >> 15 < 2^36 and a = m >> 4
// < 2^32 the estimate (a * floor(2^38 / 125)) >> 34 is m/125 less at most 15/125 + 0.14, so its floor is the
// quotient or one less; the remainder decides.
constexpr std::uint64_t vector_period_limit = std::uint64_t{1} << 27;
constexpr long long reciprocal = (1LL << 38) / 125;

PEAL_TARGET_AVX2 void find_tags_avx2(const std::uint32_t* words, std::uint64_t* mask) noexcept {
  const __m256i one = _mm256_set1_epi32(1);
  for (unsigned half = 0; half < 2; ++half) {
    std::uint64_t bits = 0;
    for (unsigned i = 0; i < 64; i += 8) {
      const __m256i word = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(words + 64 * half + i));
      const __m256i tag = _mm256_cmpeq_epi32(_mm256_srli_epi32(word, 30), one);
      bits |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm256_movemask_ps(_mm256_castsi256_ps(tag)))) << i;
    }
    mask[half] = bits;
  }
}

PEAL_TARGET_AVX2 inline __m256i to_ps_avx2(__m128i time, __m256i period, __m256i rest, __m256i start) noexcept {
  const __m256i n = _mm256_add_epi64(_mm256_mul_epu32(_mm256_cvtepu32_epi64(time), period), rest);
  const __m256i m = _mm256_srli_epi64(n, 15);
  const __m256i estimate =
      _mm256_srli_epi64(_mm256_mul_epu32(_mm256_srli_epi64(m, 4), _mm256_set1_epi64x(reciprocal)), 34);
  const __m256i remainder = _mm256_sub_epi64(m, _mm256_mul_epu32(estimate, _mm256_set1_epi64x(125)));
  const __m256i carry =
      _mm256_cmpgt_epi64(remainder, _mm256_set1_epi64x(124)); // -1 where the estimate is one too small
  return _mm256_add_epi64(_mm256_sub_epi64(estimate, carry), start);
}

PEAL_TARGET_AVX2 inline __m256i channels_avx2(__m256i word) noexcept {
  const __m256i number =
      _mm256_add_epi32(_mm256_and_si256(_mm256_srli_epi32(word, 24), _mm256_set1_epi32(31)), _mm256_set1_epi32(1));
  const __m256i sign = _mm256_srai_epi32(_mm256_slli_epi32(word, 2), 31); // all ones for a falling edge
  return _mm256_sub_epi32(_mm256_xor_si256(number, sign), sign);
}

PEAL_TARGET_AVX2 void unpack_avx2(const std::uint32_t* words, std::size_t count, const time_scale& scale, time_ps* time,
                                  channel_number* channel) noexcept {
  const __m256i period = _mm256_set1_epi64x(static_cast<long long>(scale.period_fs));
  const __m256i rest = _mm256_set1_epi64x(static_cast<long long>(scale.rest));
  const __m256i start = _mm256_set1_epi64x(scale.start_ps);
  const __m256i field = _mm256_set1_epi32(0x00FFFFFF);
  for (std::size_t i = 0; i < count; i += 16) {
    const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(words + i));
    const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(words + i + 8));
    const __m256i t0 = _mm256_and_si256(low, field);
    const __m256i t1 = _mm256_and_si256(high, field);
    auto* out = reinterpret_cast<__m256i*>(time + i);
    _mm256_storeu_si256(out + 0, to_ps_avx2(_mm256_castsi256_si128(t0), period, rest, start));
    _mm256_storeu_si256(out + 1, to_ps_avx2(_mm256_extracti128_si256(t0, 1), period, rest, start));
    _mm256_storeu_si256(out + 2, to_ps_avx2(_mm256_castsi256_si128(t1), period, rest, start));
    _mm256_storeu_si256(out + 3, to_ps_avx2(_mm256_extracti128_si256(t1, 1), period, rest, start));
    const __m256i packed =
        _mm256_packs_epi32(channels_avx2(low), channels_avx2(high)); // lanes interleaved: put them right
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(channel + i), _mm256_permute4x64_epi64(packed, 0xD8));
  }
}

PEAL_TARGET_AVX2 std::size_t count_reversals_avx2(const time_ps* time, std::size_t count) noexcept {
  std::size_t i = 1;
  __m256i sum = _mm256_setzero_si256();
  for (; i + 4 <= count; i += 4) {
    const __m256i now = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(time + i));
    const __m256i before = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(time + i - 1));
    sum = _mm256_sub_epi64(sum, _mm256_cmpgt_epi64(before, now));
  }
  alignas(32) std::uint64_t lanes[4];
  _mm256_store_si256(reinterpret_cast<__m256i*>(lanes), sum);
  std::size_t reversals = lanes[0] + lanes[1] + lanes[2] + lanes[3];
  for (; i < count; ++i) { reversals += time[i] < time[i - 1] ? 1U : 0U; }
  return reversals;
}

constexpr unpack_kernels avx2_kernels{&find_tags_avx2, &unpack_avx2, &count_reversals_avx2};

PEAL_TARGET_AVX512 void find_tags_avx512(const std::uint32_t* words, std::uint64_t* mask) noexcept {
  const __m512i one = _mm512_set1_epi32(1);
  for (unsigned half = 0; half < 2; ++half) {
    std::uint64_t bits = 0;
    for (unsigned i = 0; i < 64; i += 16) {
      const __m512i word = _mm512_loadu_si512(words + 64 * half + i);
      bits |= static_cast<std::uint64_t>(_cvtmask16_u32(_mm512_cmpeq_epi32_mask(_mm512_srli_epi32(word, 30), one)))
              << i;
    }
    mask[half] = bits;
  }
}

PEAL_TARGET_AVX512 inline __m512i to_ps_avx512(__m256i time, __m512i period, __m512i rest, __m512i start) noexcept {
  const __m512i n = _mm512_add_epi64(_mm512_mul_epu32(_mm512_cvtepu32_epi64(time), period), rest);
  const __m512i m = _mm512_srli_epi64(n, 15);
  const __m512i estimate =
      _mm512_srli_epi64(_mm512_mul_epu32(_mm512_srli_epi64(m, 4), _mm512_set1_epi64(reciprocal)), 34);
  const __m512i remainder = _mm512_sub_epi64(m, _mm512_mul_epu32(estimate, _mm512_set1_epi64(125)));
  const __mmask8 carry = _mm512_cmpgt_epi64_mask(remainder, _mm512_set1_epi64(124));
  const __m512i sum = _mm512_add_epi64(estimate, start);
  return _mm512_mask_add_epi64(sum, carry, sum, _mm512_set1_epi64(1));
}

PEAL_TARGET_AVX512 void unpack_avx512(const std::uint32_t* words, std::size_t count, const time_scale& scale,
                                      time_ps* time, channel_number* channel) noexcept {
  const __m512i period = _mm512_set1_epi64(static_cast<long long>(scale.period_fs));
  const __m512i rest = _mm512_set1_epi64(static_cast<long long>(scale.rest));
  const __m512i start = _mm512_set1_epi64(scale.start_ps);
  const __m512i field = _mm512_set1_epi32(0x00FFFFFF);
  for (std::size_t i = 0; i < count; i += 16) {
    const __m512i word = _mm512_loadu_si512(words + i);
    const __m512i t = _mm512_and_si512(word, field);
    _mm512_storeu_si512(time + i, to_ps_avx512(_mm512_castsi512_si256(t), period, rest, start));
    _mm512_storeu_si512(time + i + 8, to_ps_avx512(_mm512_extracti64x4_epi64(t, 1), period, rest, start));
    const __m512i number =
        _mm512_add_epi32(_mm512_and_si512(_mm512_srli_epi32(word, 24), _mm512_set1_epi32(31)), _mm512_set1_epi32(1));
    const __m512i sign = _mm512_srai_epi32(_mm512_slli_epi32(word, 2), 31); // all ones for a falling edge
    const __m512i signed_number = _mm512_sub_epi32(_mm512_xor_si512(number, sign), sign);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(channel + i), _mm512_cvtepi32_epi16(signed_number));
  }
}

PEAL_TARGET_AVX512 std::size_t count_reversals_avx512(const time_ps* time, std::size_t count) noexcept {
  std::size_t reversals = 0;
  for (std::size_t i = 1; i < count; i += 8) {
    const std::size_t left = count - i;
    const auto lanes = static_cast<__mmask8>(left >= 8 ? 0xFFU : (1U << left) - 1U);
    const __m512i now = _mm512_maskz_loadu_epi64(lanes, time + i);
    const __m512i before = _mm512_maskz_loadu_epi64(lanes, time + i - 1);
    reversals += static_cast<std::size_t>(__builtin_popcount(_cvtmask8_u32(_mm512_cmplt_epi64_mask(now, before))));
  }
  return reversals;
}

constexpr unpack_kernels avx512_kernels{&find_tags_avx512, &unpack_avx512, &count_reversals_avx512};

#endif

} // namespace

const unpack_kernels& unpack_kernels_for([[maybe_unused]] simd_level level,
                                         [[maybe_unused]] std::uint64_t clock_period_fs) noexcept {
#if PEAL_HAVE_X86
  if (clock_period_fs < vector_period_limit) {
    if (level == simd_level::avx512) { return avx512_kernels; }
    if (level == simd_level::avx2) { return avx2_kernels; }
  }
#endif
  return scalar_kernels;
}

} // namespace peal::detail
