// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "stream/lag_sweep.hpp"

#include "base/simd.hpp"

namespace peal::detail {

#if PEAL_HAVE_X86

#define PEAL_KERNEL_TARGET PEAL_TARGET_AVX512

namespace {

PEAL_KERNEL_TARGET inline std::uint64_t within(const time_ps* t, const time_ps* u, time_ps half) noexcept {
  const __m512i limit = _mm512_set1_epi64(half);
  std::uint64_t inside = 0;
  for (unsigned b = 0; b < 64; b += 8) {
    const __m512i difference = _mm512_sub_epi64(_mm512_loadu_si512(u + b), _mm512_loadu_si512(t + b));
    inside |= static_cast<std::uint64_t>(_mm512_cmple_epi64_mask(difference, limit)) << b;
  }
  return inside;
}

PEAL_KERNEL_TARGET inline std::uint64_t equals(const channel_number* c, channel_number number) noexcept {
  const __m512i wanted = _mm512_set1_epi16(number);
  const std::uint64_t low = _mm512_cmpeq_epi16_mask(_mm512_loadu_si512(c), wanted);
  const std::uint64_t high = _mm512_cmpeq_epi16_mask(_mm512_loadu_si512(c + 32), wanted);
  return low | high << 32;
}

} // namespace

#include "stream/lag_sweep_x86.inc.hpp"

PEAL_KERNEL_TARGET void lag_sweep_avx512(const lag_sweep_job& job) noexcept { sweep(job); }

#else

void lag_sweep_avx512(const lag_sweep_job& job) noexcept { lag_sweep_scalar(job); }

#endif

} // namespace peal::detail
