// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Registers of the gateware over the control link. Every wait is bounded (peal_port.h) and counted when it runs out.
#pragma once

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Forgets counts and doubts.
void peal_link_init(void);

/// Reads the register at byte offset `offset` into `bytes` (4, least significant first). Returns false, bytes
/// zero, when the gateware did not answer; worst case two bounded waits, then the link is cleared before its
/// next use.
bool peal_link_read(uint16_t offset, uint8_t* bytes);

/// Writes the 4 `bytes` (least significant first) to the register at byte offset `offset`. Returns true once
/// the register has them.
bool peal_link_write(uint16_t offset, const uint8_t* bytes);

/// Bounded waits that ran out since peal_link_init().
uint32_t peal_link_timeouts(void);

#ifdef __cplusplus
}
#endif
