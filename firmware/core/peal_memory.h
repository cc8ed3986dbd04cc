// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Where statics live. The 8051 has 128 directly addressed bytes for variables, parameters and stack: what is not
// touched in a loop goes to external RAM.
#pragma once

#ifdef __SDCC
#define PEAL_FAR __xdata
#else
#define PEAL_FAR
#endif
