// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "usb_standard.h"

#include "peal_memory.h"
#include "peal_request.h"
#include "peal_wire.h"
#include "usb_desc.h"

enum { // bRequest
  GET_STATUS = 0,
  CLEAR_FEATURE = 1,
  SET_FEATURE = 3,
  GET_DESCRIPTOR = 6,
  GET_CONFIGURATION = 8,
  SET_CONFIGURATION = 9,
  GET_INTERFACE = 10,
  SET_INTERFACE = 11
};
enum { // bmRequestType of standard requests
  TO_DEVICE = 0x00,
  TO_INTERFACE = 0x01,
  TO_ENDPOINT = 0x02,
  FROM_DEVICE = 0x80,
  FROM_INTERFACE = 0x81,
  FROM_ENDPOINT = 0x82
};
enum { FEATURE_ENDPOINT_HALT = 0, CONFIGURATION = 1 };

static PEAL_FAR uint8_t configuration;
static PEAL_FAR bool halted;

void peal_usb_reset(void) {
  configuration = 0;
  halted = false;
}

static void clear_halt(void) {
  halted = false;
  peal_port_usb_halt(false);
}

static uint8_t set_configuration(uint8_t value) {
  if (value > CONFIGURATION) { return PEAL_OUTCOME_STALL; }
  configuration = value;
  clear_halt();
  peal_port_usb_configured(value != 0);
  if (value == 0) { peal_request_abandon(); }
  return PEAL_OUTCOME_DONE;
}

static uint8_t feature(const uint8_t* setup, bool set) {
  // The one feature is the halt of the bulk endpoint; endpoint 0 is never halted, but asking for it is no fault.
  if (setup[0] != TO_ENDPOINT || setup[2] != FEATURE_ENDPOINT_HALT) { return PEAL_OUTCOME_STALL; }
  if ((setup[4] & 0x7FU) == 0) { return PEAL_OUTCOME_DONE; }
  if (setup[4] != PEAL_BULK_IN_ENDPOINT || configuration == 0) { return PEAL_OUTCOME_STALL; }
  if (set) {
    halted = true;
    peal_port_usb_halt(true);
  } else {
    clear_halt();
  }
  return PEAL_OUTCOME_DONE;
}

// Size of the answer, 0 = STALL.
static uint8_t answer(const uint8_t* setup, bool high_speed, uint8_t* reply) {
  const bool right_interface = configuration != 0 && setup[4] == 0;
  const bool right_endpoint = (setup[4] & 0x7FU) == 0 || (setup[4] == PEAL_BULK_IN_ENDPOINT && configuration != 0);
  switch (setup[1]) {
  case GET_STATUS:
    reply[0] = 0; // bus powered, no remote wake-up
    reply[1] = 0;
    if (setup[0] == FROM_DEVICE) { return 2; }
    if (setup[0] == FROM_INTERFACE && right_interface) { return 2; }
    if (setup[0] == FROM_ENDPOINT && right_endpoint) {
      reply[0] = halted && (setup[4] & 0x7FU) != 0 ? 1 : 0;
      return 2;
    }
    return 0;
  case GET_DESCRIPTOR: return setup[0] == FROM_DEVICE ? peal_usb_descriptor(setup[3], setup[2], high_speed, reply) : 0;
  case GET_CONFIGURATION: reply[0] = configuration; return setup[0] == FROM_DEVICE ? 1 : 0;
  case GET_INTERFACE: reply[0] = 0; return setup[0] == FROM_INTERFACE && right_interface ? 1 : 0;
  default: return 0;
  }
}

uint8_t peal_usb_standard(const uint8_t* setup, bool high_speed, uint8_t* reply, uint8_t* length) {
  const uint16_t wanted = (uint16_t)(setup[6] | (uint16_t)setup[7] << 8);
  uint8_t size;
  *length = 0;
  if ((setup[0] & 0x80U) != 0) {
    size = answer(setup, high_speed, reply);
    if (size == 0) { return PEAL_OUTCOME_STALL; }
    *length = wanted < size ? (uint8_t)wanted : size;
    return PEAL_OUTCOME_REPLY;
  }
  if (wanted != 0) {
    return PEAL_OUTCOME_STALL; // no standard request here has data to the device
  }
  switch (setup[1]) {
  case CLEAR_FEATURE: return feature(setup, false);
  case SET_FEATURE: return feature(setup, true);
  case SET_CONFIGURATION: return setup[0] == TO_DEVICE ? set_configuration(setup[2]) : PEAL_OUTCOME_STALL;
  case SET_INTERFACE:
    if (setup[0] != TO_INTERFACE || configuration == 0 || setup[2] != 0 || setup[4] != 0) { return PEAL_OUTCOME_STALL; }
    clear_halt(); // choosing the alternate setting anew resets the data toggle
    return PEAL_OUTCOME_DONE;
  default: return PEAL_OUTCOME_STALL;
  }
}
