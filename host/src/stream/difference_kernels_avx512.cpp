// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "stream/difference_kernels.hpp"

#include "base/simd.hpp"

#include <algorithm>

namespace peal::detail {

#if PEAL_HAVE_X86

#define PEAL_KERNEL_TARGET PEAL_TARGET_AVX512

namespace {

PEAL_KERNEL_TARGET inline std::uint64_t sides(const std::uint8_t* side) noexcept {
  return _mm512_movepi8_mask(_mm512_loadu_si512(side));
}

PEAL_KERNEL_TARGET inline bool hits(const time_ps* t, const time_ps* u, std::uint64_t from_b, std::uint64_t unlike,
                                    const difference_range& range, std::uint64_t* out, std::size_t& n) noexcept {
  const __m512i reach = _mm512_set1_epi64(range.reach);
  const __m512i low = _mm512_set1_epi64(range.low);
  const __m512i span = _mm512_set1_epi64(static_cast<std::int64_t>(range.span));
  std::size_t count = n;
  unsigned near = 0;
  for (unsigned b = 0; b < 64; b += 8) {
    const __m512i difference = _mm512_sub_epi64(_mm512_loadu_si512(u + b), _mm512_loadu_si512(t + b));
    near |= _mm512_cmple_epi64_mask(difference, reach);
    const auto turned = static_cast<__mmask8>(from_b >> b);
    const __m512i value =
        _mm512_sub_epi64(_mm512_mask_sub_epi64(difference, turned, _mm512_setzero_si512(), difference), low);
    const __mmask8 hit = _mm512_mask_cmplt_epu64_mask(static_cast<__mmask8>(unlike >> b), value, span);
    // Compress in a register and store all lanes: the store with a mask in memory is several times slower.
    _mm512_storeu_si512(out + count, _mm512_maskz_compress_epi64(hit, value));
    count += static_cast<std::size_t>(_mm_popcnt_u32(hit));
  }
  n = count;
  return near != 0;
}

PEAL_KERNEL_TARGET inline bool hits(const std::uint32_t* t, const std::uint32_t* u, std::uint64_t from_b,
                                    std::uint64_t unlike, const difference_range& range, std::uint32_t* out,
                                    std::size_t& n) noexcept {
  const __m512i reach = _mm512_set1_epi32(static_cast<int>(range.reach));
  const __m512i low = _mm512_set1_epi32(static_cast<int>(range.low));
  const __m512i span = _mm512_set1_epi32(static_cast<int>(range.span));
  std::size_t count = n;
  unsigned near = 0;
  for (unsigned b = 0; b < 64; b += 16) {
    const __m512i difference = _mm512_sub_epi32(_mm512_loadu_si512(u + b), _mm512_loadu_si512(t + b));
    near |= _mm512_cmple_epu32_mask(difference, reach);
    const auto turned = static_cast<__mmask16>(from_b >> b);
    const __m512i value =
        _mm512_sub_epi32(_mm512_mask_sub_epi32(difference, turned, _mm512_setzero_si512(), difference), low);
    const __mmask16 hit = _mm512_mask_cmplt_epu32_mask(static_cast<__mmask16>(unlike >> b), value, span);
    _mm512_storeu_si512(out + count, _mm512_maskz_compress_epi32(hit, value));
    count += static_cast<std::size_t>(_mm_popcnt_u32(hit));
  }
  n = count;
  return near != 0;
}

PEAL_KERNEL_TARGET inline void narrow(const time_ps* time, std::size_t n, std::uint32_t* offset) noexcept {
  const __m512i start = _mm512_set1_epi64(time[0]);
  for (std::size_t k = 0; k < n; k += 8) {
    const __m512i wide = _mm512_sub_epi64(_mm512_loadu_si512(time + k), start);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(offset + k), _mm512_cvtepi64_epi32(wide));
  }
}

} // namespace

#include "stream/difference_sweep_x86.inc.hpp"

PEAL_KERNEL_TARGET void sweep_avx512(const sweep_job& job) noexcept { sweep(job); }

PEAL_KERNEL_TARGET std::size_t thin_avx512(tag_view tags, channel_number a, channel_number b, time_ps* time,
                                           std::uint8_t* side) noexcept {
  const __m512i number_a = _mm512_set1_epi16(a);
  const __m512i number_b = _mm512_set1_epi16(b);
  std::size_t n = 0;
  std::size_t i = 0;
  for (; i + 32 <= tags.size(); i += 32) {
    const __m512i channel = _mm512_loadu_si512(tags.channel.data() + i);
    const std::uint32_t is_b = _mm512_cmpeq_epi16_mask(channel, number_b);
    const std::uint32_t wanted = is_b | _mm512_cmpeq_epi16_mask(channel, number_a);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(side + n), _mm256_movm_epi8(_pext_u32(is_b, wanted)));
    for (unsigned g = 0; g < 32; g += 8) {
      const auto mask = static_cast<__mmask8>(wanted >> g);
      _mm512_storeu_si512(time + n, _mm512_maskz_compress_epi64(mask, _mm512_loadu_si512(tags.time.data() + i + g)));
      n += static_cast<std::size_t>(_mm_popcnt_u32(mask));
    }
  }
  return n + thin_scalar({tags.time.subspan(i), tags.channel.subspan(i)}, a, b, time + n, side + n);
}

#else

void sweep_avx512(const sweep_job& job) noexcept { sweep_scalar(job); }
std::size_t thin_avx512(tag_view tags, channel_number a, channel_number b, time_ps* time, std::uint8_t* side) noexcept {
  return thin_scalar(tags, a, b, time, side);
}

#endif

} // namespace peal::detail
