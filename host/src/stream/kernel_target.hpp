// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// One place for the function attributes of the vector kernels. Only functions that carry them may use the intrinsics,
// so the library itself runs on any machine of its architecture.
#pragma once

#if defined(__x86_64__)
#define PEAL_HAVE_X86 1
#include <immintrin.h>
#define PEAL_TARGET_AVX2 __attribute__((target("avx2,bmi,bmi2,lzcnt,popcnt")))
#define PEAL_TARGET_AVX512 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx2,bmi,bmi2,lzcnt,popcnt")))
#else
#define PEAL_HAVE_X86 0
#endif
