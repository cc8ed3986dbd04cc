// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The vector instructions of this machine, for the inside of the library; peal/simd.hpp is the face of it. The only
// place that asks the processor (base/simd.cpp) and the only one that names the instructions of a level: a kernel is a
// function that carries one of the attributes below, and only such functions may use the intrinsics. So the library
// itself runs on any machine of its architecture. Whoever picks a kernel starts from best_simd_level(), which obeys
// PEAL_SIMD.
#pragma once

#include "peal/simd.hpp"

#if defined(__x86_64__)
#define PEAL_HAVE_X86 1
#if defined(__GNUC__) && !defined(__clang__)
// GCC 12 warns about the deliberately undefined operands inside its own AVX-512 header (GCC bug 105593).
#pragma GCC diagnostic ignored "-Wuninitialized"
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#include <immintrin.h>
/// Exactly what simd_available() asks for.
#define PEAL_TARGET_AVX2 __attribute__((target("avx2,bmi,bmi2,popcnt")))
#define PEAL_TARGET_CRC __attribute__((target("sse4.2,pclmul")))
#define PEAL_TARGET_AVX512 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx2,bmi,bmi2,popcnt")))
#else
#define PEAL_HAVE_X86 0
#endif

namespace peal {

/// Whether functions with PEAL_TARGET_CRC may be called: SSE4.2 and PCLMULQDQ.
[[nodiscard]] bool crc_instruction_available() noexcept;

} // namespace peal
