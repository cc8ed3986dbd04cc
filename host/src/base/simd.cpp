// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "base/simd.hpp"

#include <cstdlib>
#include <cstring>
#include <initializer_list>

namespace peal {

bool simd_available(simd_level level) noexcept {
#if PEAL_HAVE_X86
  switch (level) {
  case simd_level::scalar: return true;
  case simd_level::avx2:
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2") &&
           __builtin_cpu_supports("popcnt");
  case simd_level::avx512:
    return simd_available(simd_level::avx2) && __builtin_cpu_supports("avx512f") &&
           __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vl");
  }
  return false;
#else
  return level == simd_level::scalar;
#endif
}

bool crc_instruction_available() noexcept {
#if PEAL_HAVE_X86
  return __builtin_cpu_supports("sse4.2") && __builtin_cpu_supports("pclmul");
#else
  return false;
#endif
}

simd_level best_simd_level() noexcept {
  static const simd_level best = [] {
    simd_level cap = simd_level::avx512;
    if (const char* wish = std::getenv("PEAL_SIMD")) {
      for (const simd_level level : {simd_level::scalar, simd_level::avx2}) {
        if (std::strcmp(wish, name_of(level)) == 0) { cap = level; }
      }
    }
    for (const simd_level level : {simd_level::avx512, simd_level::avx2}) {
      if (level <= cap && simd_available(level)) { return level; }
    }
    return simd_level::scalar;
  }();
  return best;
}

const char* name_of(simd_level level) noexcept {
  switch (level) {
  case simd_level::avx512: return "avx512";
  case simd_level::avx2: return "avx2";
  case simd_level::scalar: break;
  }
  return "scalar";
}

} // namespace peal
