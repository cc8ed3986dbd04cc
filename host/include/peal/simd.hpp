// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Which vector instructions the kernels use. Every level gives the same integers; only the speed differs.
//
// Use:
//   const peal::simd_level level = peal::best_simd_level();
//   std::printf("kernels use %s\n", peal::name_of(level));
#pragma once

#include <cstdint>

namespace peal {

/// Instruction set of a kernel. A level is valid only if the machine has it (simd_available).
enum class simd_level : std::uint8_t {
  scalar, ///< plain C++, any machine
  avx2,   ///< x86-64 with AVX2, BMI, BMI2 and POPCNT
  avx512, ///< x86-64 with AVX-512 F, BW, DQ and VL
};

/// True if this machine (and its operating system) can run kernels of `level`. Constant time, any thread.
[[nodiscard]] bool simd_available(simd_level level) noexcept;

/// The fastest level of this machine. The environment variable PEAL_SIMD (scalar, avx2, avx512) lowers it for all
/// kernels of the library, for comparisons; it is read once.
[[nodiscard]] simd_level best_simd_level() noexcept;

/// "scalar", "avx2", "avx512".
[[nodiscard]] const char* name_of(simd_level level) noexcept;

} // namespace peal
