// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Inner loops of the frame decoder, one set per instruction set. All sets give the same result for the same words.
#pragma once

#include "peal/simd.hpp"
#include "peal/tag.hpp"

#include <cstddef>
#include <cstdint>

namespace peal::detail {

/// Vector loops read and write whole vectors: inputs and outputs need this many elements more than asked for.
inline constexpr std::size_t unpack_slack = 16;

/// Scale from the time field of a word to picoseconds: start_ps + (rest + time * period_fs) / 4 096 000,
/// rounded down. `rest` holds what is left of the epoch's start in 1/4096 fs and the half picosecond of the
/// rounding; it is below 2^23.
struct time_scale {
  time_ps start_ps = 0;
  std::uint64_t rest = 0;
  std::uint64_t period_fs = 0; // below 2^31
};

struct unpack_kernels {
  /// Bit i of mask[i / 64]: payload word i is a tag. Reads 128 words.
  void (*find_tags)(const std::uint32_t* words, std::uint64_t* mask) noexcept;
  /// Tag words to time and channel; reads and writes `count` elements and up to unpack_slack after them.
  void (*unpack)(const std::uint32_t* words, std::size_t count, const time_scale& scale, time_ps* time,
                 channel_number* channel) noexcept;
  /// Number of i in 1 .. count-1 with time[i] < time[i-1].
  std::size_t (*count_reversals)(const time_ps* time, std::size_t count) noexcept;
};

/// Loops of a level that this machine has (simd_available). The vector loops divide by a 32-bit reciprocal that holds
/// for clock periods below 2^27 fs (134 ns); for slower clocks the scalar loops are returned whatever the level.
[[nodiscard]] const unpack_kernels& unpack_kernels_for(simd_level level, std::uint64_t clock_period_fs) noexcept;

} // namespace peal::detail
