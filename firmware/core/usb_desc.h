// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// USB descriptors: one configuration, one vendor-class interface, one bulk IN endpoint.
#pragma once

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
  PEAL_DESC_DEVICE = 1,
  PEAL_DESC_CONFIGURATION = 2,
  PEAL_DESC_STRING = 3,
  PEAL_DESC_QUALIFIER = 6,
  PEAL_DESC_OTHER_SPEED = 7
};

enum { PEAL_STRING_LANGUAGES = 0, PEAL_STRING_MANUFACTURER = 1, PEAL_STRING_PRODUCT = 2, PEAL_STRING_SERIAL = 3 };

/// Room for any descriptor.
enum { PEAL_DESC_BYTES = 64, PEAL_SERIAL_CHARACTERS = 16 };

/// Serial string of this board: up to 16 ASCII characters, copied. Until it is called the serial is "0".
void peal_usb_set_serial(const char* serial);

/// Writes the descriptor `type` (enum above) with string or configuration number `index` to `out` (64 bytes).
/// `high_speed`: speed the device runs at; the other speed decides OTHER_SPEED. Returns its length, 0 when
/// there is no such descriptor (STALL).
uint8_t peal_usb_descriptor(uint8_t type, uint8_t index, bool high_speed, uint8_t* out);

#ifdef __cplusplus
}
#endif
