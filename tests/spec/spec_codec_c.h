// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The C99 view of the wire as functions, for the C++ test.
#pragma once

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint32_t peal_spec_c_make(unsigned kind, const uint32_t* values);
int peal_spec_c_is(unsigned kind, uint32_t word);
uint32_t peal_spec_c_get(unsigned kind, unsigned field, uint32_t word);
uint32_t peal_spec_c_header_get(unsigned field, const uint32_t* words);
void peal_spec_c_header_make(const uint32_t* values, uint32_t* words);

/* Constants of the header: name, value; ends with a null name. */
struct peal_spec_c_constant {
  const char* name;
  uint32_t value;
};
extern const struct peal_spec_c_constant peal_spec_c_registers[];

#ifdef __cplusplus
}
#endif
