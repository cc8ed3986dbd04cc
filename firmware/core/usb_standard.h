// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Standard requests of USB 2.0 chapter 9 for a device of one configuration, one interface and one endpoint. For boards
// whose controller leaves them to the firmware (SET_ADDRESS is done by the FX2 itself).
#pragma once

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Bus reset: not configured, not halted.
void peal_usb_reset(void);

/// Handles the SETUP packet of a standard request (bits 6:5 of bmRequestType are 0); the outcomes of
/// peal_request.h without DATA. `reply` has room for 64 bytes. `high_speed`: speed the device runs at.
uint8_t peal_usb_standard(const uint8_t* setup, bool high_speed, uint8_t* reply, uint8_t* length);

/// From the board: halts the bulk endpoint, or ends the halt and sets its data toggle to DATA0.
void peal_port_usb_halt(bool halted);

/// From the board: the host chose the configuration (true) or left it (false); in both cases the data toggle
/// starts at DATA0.
void peal_port_usb_configured(bool configured);

#ifdef __cplusplus
}
#endif
