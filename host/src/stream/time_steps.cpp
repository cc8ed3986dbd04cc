// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "stream/time_steps.hpp"

#include "base/simd.hpp"

#include <algorithm>

namespace peal::detail {

void flat_steps_scalar(const time_ps* time, std::size_t n, std::uint64_t* mask) noexcept {
  for (std::size_t i = 1; i < n; i += 64) {
    const std::size_t count = std::min<std::size_t>(64, n - i);
    std::uint64_t word = 0;
    for (std::size_t b = 0; b < count; ++b) { word |= static_cast<std::uint64_t>(time[i + b] <= time[i + b - 1]) << b; }
    *mask++ = word;
  }
}

#if PEAL_HAVE_X86

PEAL_TARGET_AVX2 void flat_steps_avx2(const time_ps* time, std::size_t n, std::uint64_t* mask) noexcept {
  std::size_t i = 1;
  for (; i + 64 <= n; i += 64) {
    std::uint64_t rising = 0;
    for (unsigned b = 0; b < 64; b += 4) {
      const __m256i now = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(time + i + b));
      const __m256i before = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(time + i + b - 1));
      const int later = _mm256_movemask_pd(_mm256_castsi256_pd(_mm256_cmpgt_epi64(now, before)));
      rising |= static_cast<std::uint64_t>(static_cast<unsigned>(later)) << b;
    }
    *mask++ = ~rising;
  }
  if (i < n) { flat_steps_scalar(time + i - 1, n - i + 1, mask); }
}

PEAL_TARGET_AVX512 void flat_steps_avx512(const time_ps* time, std::size_t n, std::uint64_t* mask) noexcept {
  std::size_t i = 1;
  for (; i + 64 <= n; i += 64) {
    std::uint64_t flat = 0;
    for (unsigned b = 0; b < 64; b += 8) {
      const __m512i before = _mm512_loadu_si512(time + i + b - 1);
      flat |= static_cast<std::uint64_t>(_mm512_cmple_epi64_mask(_mm512_loadu_si512(time + i + b), before)) << b;
    }
    *mask++ = flat;
  }
  if (i < n) { flat_steps_scalar(time + i - 1, n - i + 1, mask); }
}

#else

void flat_steps_avx2(const time_ps* time, std::size_t n, std::uint64_t* mask) noexcept {
  flat_steps_scalar(time, n, mask);
}
void flat_steps_avx512(const time_ps* time, std::size_t n, std::uint64_t* mask) noexcept {
  flat_steps_scalar(time, n, mask);
}

#endif

} // namespace peal::detail
