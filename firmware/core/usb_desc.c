// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "usb_desc.h"

#include "peal_memory.h"
#include "peal_wire.h"

enum {
  CLASS_VENDOR = 0xFF,
  BUS_POWERED = 0x80,
  TRANSFER_BULK = 2,
  EP0_BYTES = 64,
  FULL_SPEED_PACKET = 64,
  MAX_POWER_2MA = 250
};
enum { DEVICE_BYTES = 18, QUALIFIER_BYTES = 10, CONFIGURATION_BYTES = 9 + 9 + 7 };

#define LOW_BYTE(v) ((uint8_t)((v)&0xFFU))
#define HIGH_BYTE(v) ((uint8_t)((v) >> 8))

static const uint8_t device[DEVICE_BYTES] = {
    DEVICE_BYTES,
    PEAL_DESC_DEVICE,
    0x00,
    0x02, // USB 2.0
    CLASS_VENDOR,
    0x00,
    CLASS_VENDOR,
    EP0_BYTES,
    LOW_BYTE(PEAL_VENDOR_ID),
    HIGH_BYTE(PEAL_VENDOR_ID),
    LOW_BYTE(PEAL_PRODUCT_ID),
    HIGH_BYTE(PEAL_PRODUCT_ID),
    0x00,
    PEAL_FIRMWARE_API, // bcdDevice: the host knows the firmware before it opens the device
    PEAL_STRING_MANUFACTURER,
    PEAL_STRING_PRODUCT,
    PEAL_STRING_SERIAL,
    1,
};

static const uint8_t qualifier[QUALIFIER_BYTES] = {
    QUALIFIER_BYTES, PEAL_DESC_QUALIFIER, 0x00, 0x02, CLASS_VENDOR, 0x00, CLASS_VENDOR, EP0_BYTES, 1, 0,
};

static const uint8_t configuration[CONFIGURATION_BYTES] = {
    9,
    PEAL_DESC_CONFIGURATION,
    CONFIGURATION_BYTES,
    0,
    1,
    1,
    0,
    BUS_POWERED,
    MAX_POWER_2MA,
    9,
    4,
    0,
    0,
    1,
    CLASS_VENDOR,
    0,
    0,
    0, // interface 0, one endpoint
    7,
    5,
    PEAL_BULK_IN_ENDPOINT,
    TRANSFER_BULK,
    LOW_BYTE(PEAL_MAX_PACKET_BYTES),
    HIGH_BYTE(PEAL_MAX_PACKET_BYTES),
    0,
};
enum { OFFSET_TYPE = 1, OFFSET_PACKET = 22 };

static const char manufacturer[] = "Peal";
static const char product[] = "Peal time tagger";
static PEAL_FAR char serial_text[PEAL_SERIAL_CHARACTERS + 1] = "0";

void peal_usb_set_serial(const char* serial) {
  uint8_t i;
  for (i = 0; i < PEAL_SERIAL_CHARACTERS && serial[i] != '\0'; ++i) { serial_text[i] = serial[i]; }
  serial_text[i] = '\0';
}

static uint8_t copy(const uint8_t* from, uint8_t bytes, uint8_t* out) {
  uint8_t i;
  for (i = 0; i < bytes; ++i) { out[i] = from[i]; }
  return bytes;
}

static uint8_t text(const char* characters, uint8_t* out) {
  uint8_t i;
  for (i = 0; characters[i] != '\0'; ++i) {
    out[2 + 2 * i] = (uint8_t)characters[i];
    out[3 + 2 * i] = 0;
  }
  out[0] = (uint8_t)(2 + 2 * i);
  out[1] = PEAL_DESC_STRING;
  return out[0];
}

static uint8_t string(uint8_t index, uint8_t* out) {
  switch (index) {
  case PEAL_STRING_LANGUAGES:
    out[0] = 4;
    out[1] = PEAL_DESC_STRING;
    out[2] = 0x09; // English (United States)
    out[3] = 0x04;
    return 4;
  case PEAL_STRING_MANUFACTURER: return text(manufacturer, out);
  case PEAL_STRING_PRODUCT: return text(product, out);
  case PEAL_STRING_SERIAL: return text(serial_text, out);
  default: return 0;
  }
}

static uint8_t configuration_for(uint8_t type, bool high_speed, uint8_t* out) {
  (void)copy(configuration, CONFIGURATION_BYTES, out);
  out[OFFSET_TYPE] = type;
  if (!high_speed) {
    out[OFFSET_PACKET] = FULL_SPEED_PACKET;
    out[OFFSET_PACKET + 1] = 0;
  }
  return CONFIGURATION_BYTES;
}

uint8_t peal_usb_descriptor(uint8_t type, uint8_t index, bool high_speed, uint8_t* out) {
  if (type == PEAL_DESC_STRING) { return string(index, out); }
  if (index != 0) { return 0; }
  switch (type) {
  case PEAL_DESC_DEVICE: return copy(device, DEVICE_BYTES, out);
  case PEAL_DESC_QUALIFIER: return copy(qualifier, QUALIFIER_BYTES, out);
  case PEAL_DESC_CONFIGURATION: return configuration_for(type, high_speed, out);
  case PEAL_DESC_OTHER_SPEED: return configuration_for(type, !high_speed, out);
  default: return 0;
  }
}
