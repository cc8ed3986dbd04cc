// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "stream/time_steps.hpp"

#include "base/simd.hpp"

#include <algorithm>

namespace peal::detail {

void short_steps_scalar(const time_ps* time, std::size_t n, time_ps limit, std::uint64_t* mask) noexcept {
  for (std::size_t i = 0; i < n; i += 64) {
    const std::size_t count = std::min<std::size_t>(64, n - 1 - i);
    std::uint64_t word = 0;
    for (std::size_t b = 0; b < count; ++b) {
      word |= static_cast<std::uint64_t>(time[i + b + 1] - time[i + b] <= limit) << b;
    }
    *mask++ = word;
  }
}

#if PEAL_HAVE_X86

PEAL_TARGET_AVX2 void short_steps_avx2(const time_ps* time, std::size_t n, time_ps limit,
                                       std::uint64_t* mask) noexcept {
  const __m256i most = _mm256_set1_epi64x(limit);
  std::size_t i = 0;
  for (; i + 64 < n; i += 64) {
    std::uint64_t longer = 0;
    for (unsigned b = 0; b < 64; b += 4) {
      const __m256i now = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(time + i + b));
      const __m256i next = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(time + i + b + 1));
      const __m256i over = _mm256_cmpgt_epi64(_mm256_sub_epi64(next, now), most);
      longer |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm256_movemask_pd(_mm256_castsi256_pd(over)))) << b;
    }
    *mask++ = ~longer;
  }
  short_steps_scalar(time + i, n - i, limit, mask);
}

PEAL_TARGET_AVX512 void short_steps_avx512(const time_ps* time, std::size_t n, time_ps limit,
                                           std::uint64_t* mask) noexcept {
  const __m512i most = _mm512_set1_epi64(limit);
  std::size_t i = 0;
  for (; i + 64 < n; i += 64) {
    std::uint64_t within = 0;
    for (unsigned b = 0; b < 64; b += 8) {
      const __m512i step = _mm512_sub_epi64(_mm512_loadu_si512(time + i + b + 1), _mm512_loadu_si512(time + i + b));
      within |= static_cast<std::uint64_t>(_mm512_cmple_epi64_mask(step, most)) << b;
    }
    *mask++ = within;
  }
  short_steps_scalar(time + i, n - i, limit, mask);
}

#else

void short_steps_avx2(const time_ps* time, std::size_t n, time_ps limit, std::uint64_t* mask) noexcept {
  short_steps_scalar(time, n, limit, mask);
}
void short_steps_avx512(const time_ps* time, std::size_t n, time_ps limit, std::uint64_t* mask) noexcept {
  short_steps_scalar(time, n, limit, mask);
}

#endif

} // namespace peal::detail
