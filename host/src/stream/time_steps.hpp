// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Looks over a run of times for the places where they do not rise: the kernel under everything that has to know whether
// and where tags are out of order.
#pragma once

#include "peal/simd.hpp"
#include "peal/tag.hpp"

#include <cstddef>
#include <cstdint>

namespace peal::detail {

/// Words that flat_steps() writes for `n` times.
[[nodiscard]] constexpr std::size_t step_words(std::size_t n) noexcept { return (n + 62) / 64; }

/// Bit b of mask[w] is set if time[i] <= time[i - 1], i = 1 + 64 w + b < n; bits past the end are 0.
using flat_steps_function = void (*)(const time_ps* time, std::size_t n, std::uint64_t* mask) noexcept;
void flat_steps_scalar(const time_ps* time, std::size_t n, std::uint64_t* mask) noexcept;
void flat_steps_avx2(const time_ps* time, std::size_t n, std::uint64_t* mask) noexcept;
void flat_steps_avx512(const time_ps* time, std::size_t n, std::uint64_t* mask) noexcept;

[[nodiscard]] inline flat_steps_function flat_steps_of(simd_level level) noexcept {
  return level == simd_level::avx512 ? flat_steps_avx512
         : level == simd_level::avx2 ? flat_steps_avx2
                                     : flat_steps_scalar;
}

} // namespace peal::detail
