// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Looks over a run of times for the short steps: where tags are near each other, or (limit 0) where times do not rise.
#pragma once

#include "peal/simd.hpp"
#include "peal/tag.hpp"

#include <cstddef>
#include <cstdint>

namespace peal::detail {

/// Words that short_steps() writes for `n` times: one bit for each time.
[[nodiscard]] constexpr std::size_t step_words(std::size_t n) noexcept { return (n + 63) / 64; }

/// Bit b of mask[w] is set if time[i + 1] - time[i] <= limit, i = 64 w + b. The bit of the last time and those past the
/// end are 0.
using short_steps_function = void (*)(const time_ps* time, std::size_t n, time_ps limit, std::uint64_t* mask) noexcept;
void short_steps_scalar(const time_ps* time, std::size_t n, time_ps limit, std::uint64_t* mask) noexcept;
void short_steps_avx2(const time_ps* time, std::size_t n, time_ps limit, std::uint64_t* mask) noexcept;
void short_steps_avx512(const time_ps* time, std::size_t n, time_ps limit, std::uint64_t* mask) noexcept;

[[nodiscard]] inline short_steps_function short_steps_of(simd_level level) noexcept {
  return level == simd_level::avx512 ? short_steps_avx512
         : level == simd_level::avx2 ? short_steps_avx2
                                     : short_steps_scalar;
}

} // namespace peal::detail
