// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Vendor requests of endpoint 0 ([[request]] in rtl/spec/peal_wire.toml), without a register of any chip: 8 bytes of
// SETUP in, outcome and reply out. A board feeds it and does what the outcome says. Not reentrant; one caller.
#pragma once

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { PEAL_SETUP_BYTES = 8, PEAL_REPLY_BYTES = 64 };

/// What the board does with the control transfer (values of the functions below, in one byte).
enum {
  PEAL_OUTCOME_STALL, ///< the request is not known: STALL endpoint 0
  PEAL_OUTCOME_REPLY, ///< IN: send `*length` bytes of `reply`, then the status stage (with length 0 only that)
  PEAL_OUTCOME_DATA,  ///< OUT: take all wLength bytes of the data stage, keep the first 64, then call
                      ///< peal_request_data()
  PEAL_OUTCOME_DONE   ///< OUT: finish with the status stage
};

/// Starts from nothing: counters zero, no stream. `build` = first 32 bit of the firmware build id. Does not
/// touch the gateware.
void peal_request_init(uint32_t build);

/// Handles the SETUP packet of a vendor request (bmRequestType 0xC0 or 0x40; all others STALL). `reply` has
/// room for 64 bytes.
/// Any known request ends in REPLY or DONE whatever its arguments: the result code is in get_status. wValue
/// and wIndex a request does not name are ignored. A reply has min(wLength, its size) bytes, zero where data
/// is missing.
/// Worst case: two bounded waits of peal_port.h when the gateware is silent (then result gateware_timeout;
/// registers written before the silence keep their new values).
uint8_t peal_request_setup(const uint8_t* setup, uint8_t* reply, uint8_t* length);

/// Handles the data stage of the request `setup` after PEAL_OUTCOME_DATA; `length` bytes (at most 64) of it
/// are in `data`. Always PEAL_OUTCOME_DONE.
uint8_t peal_request_data(const uint8_t* setup, const uint8_t* data, uint8_t length);

/// The host went away or reset the bus: stops a running stream, as stream_stop does. Not counted as a request.
void peal_request_abandon(void);

#ifdef __cplusplus
}
#endif
