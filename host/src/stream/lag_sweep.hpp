// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Counting kernel of all-pairs coincidences: every pair (i, i + k) inside one sorted array with t[i + k] - t[i] <=
// half.
#pragma once

#include "peal/simd.hpp"
#include "peal/tag.hpp"

#include <cstddef>
#include <cstdint>

namespace peal::detail {

inline constexpr std::size_t max_coincidence_channels = 64;
/// Row length of the count table: one more place than channels, for tags of no listed channel, and no power of two,
/// which would put a column into few lines of the cache.
inline constexpr std::size_t count_stride = 72;

struct lag_sweep_job {
  const time_ps* time = nullptr;
  const channel_number* channel = nullptr;
  std::size_t size = 0;
  time_ps half = 0;
  const std::uint8_t* place = nullptr;    ///< channel_table::data(); unlisted channels have place `channels`
  const channel_number* number = nullptr; ///< the listed channel numbers
  std::size_t channels = 0;
  std::uint64_t* counts = nullptr; ///< [earlier place][later place], count_stride a row
};

using lag_sweep_function = void (*)(const lag_sweep_job&) noexcept;

void lag_sweep_scalar(const lag_sweep_job& job) noexcept;
void lag_sweep_avx2(const lag_sweep_job& job) noexcept;
void lag_sweep_avx512(const lag_sweep_job& job) noexcept;

[[nodiscard]] inline lag_sweep_function lag_sweep_of(simd_level level) noexcept {
  if (level == simd_level::avx512) { return lag_sweep_avx512; }
  if (level == simd_level::avx2) { return lag_sweep_avx2; }
  return lag_sweep_scalar;
}

/// Pairs of i in [first, last) with j >= i + lag, one by one: the ends of an array, where 64 at once would
/// read past it.
inline void lag_sweep_one_by_one(const lag_sweep_job& job, std::size_t first, std::size_t last,
                                 std::size_t lag) noexcept {
  for (std::size_t i = first; i < last; ++i) {
    const std::uint8_t row = job.place[static_cast<std::uint16_t>(job.channel[i])];
    for (std::size_t j = i + lag; j < job.size && job.time[j] - job.time[i] <= job.half; ++j) {
      ++job.counts[row * count_stride + job.place[static_cast<std::uint16_t>(job.channel[j])]];
    }
  }
}

} // namespace peal::detail
