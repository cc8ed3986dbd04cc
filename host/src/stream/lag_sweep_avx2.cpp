// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "stream/lag_sweep.hpp"

#include "base/simd.hpp"

namespace peal::detail {

#if PEAL_HAVE_X86

#define PEAL_KERNEL_TARGET PEAL_TARGET_AVX2

namespace {

PEAL_KERNEL_TARGET inline std::uint64_t within(const time_ps* t, const time_ps* u, time_ps half) noexcept {
  const __m256i limit = _mm256_set1_epi64x(half);
  std::uint64_t outside = 0;
  for (unsigned b = 0; b < 64; b += 4) {
    const __m256i early = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(t + b));
    const __m256i late = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(u + b));
    const __m256i over = _mm256_cmpgt_epi64(_mm256_sub_epi64(late, early), limit);
    outside |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm256_movemask_pd(_mm256_castsi256_pd(over)))) << b;
  }
  return ~outside;
}

PEAL_KERNEL_TARGET inline std::uint64_t equals(const channel_number* c, channel_number number) noexcept {
  const __m256i wanted = _mm256_set1_epi16(number);
  std::uint64_t mask = 0;
  for (unsigned b = 0; b < 64; b += 32) {
    const __m256i low = _mm256_cmpeq_epi16(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(c + b)), wanted);
    const __m256i high = _mm256_cmpeq_epi16(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(c + b + 16)), wanted);
    // packs works inside 128-bit lanes; the permutation puts the four quarters back into order.
    const __m256i bytes = _mm256_permute4x64_epi64(_mm256_packs_epi16(low, high), 0xD8);
    mask |= static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm256_movemask_epi8(bytes))) << b;
  }
  return mask;
}

} // namespace

#include "stream/lag_sweep_x86.inc.hpp"

PEAL_KERNEL_TARGET void lag_sweep_avx2(const lag_sweep_job& job) noexcept { sweep(job); }

#else

void lag_sweep_avx2(const lag_sweep_job& job) noexcept { lag_sweep_scalar(job); }

#endif

} // namespace peal::detail
