// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Endpoint 0 of the FX2: SETUP packets go to the portable core, which says what becomes of the transfer. Everything is
// polled; the stream itself never passes the CPU (slave FIFO with AUTOIN).
#include "fx2_port.h"
#include "fx2_regs.h"
#include "peal_request.h"
#include "usb_desc.h"
#include "usb_standard.h"

#ifndef PEAL_FIRMWARE_BUILD
#error "PEAL_FIRMWARE_BUILD: first 32 bit of the build id, set by the build"
#endif

// At a fixed place so that a loader can write the board's serial into the image (firmware/README.md).
static const __code __at(0x3BE0) char serial[PEAL_SERIAL_CHARACTERS + 1] = "0";

static __xdata uint8_t setup[PEAL_SETUP_BYTES];

static void accept_status_stage(void) { EP0CS |= EP0CS_HSNAK; }

// Waits for endpoint 0 to be free; false when the host gave up and sent another SETUP packet or reset the bus.
static bool endpoint_0_is_free(void) {
  while (EP0CS & EPCS_BUSY) {
    if (USBIRQ & (USBIRQ_SETUP_DATA | USBIRQ_RESET)) { return false; }
  }
  return true;
}

static void arm_endpoint_0(uint8_t bytes) {
  EP0BCH = 0;
  FX2_SYNC();
  EP0BCL = bytes;
  FX2_SYNC();
}

static void reply(uint8_t length) {
  const uint16_t wanted = (uint16_t)(setup[6] | (uint16_t)setup[7] << 8);
  if (length != 0) {
    arm_endpoint_0(length); // nothing asked for: no data stage, only the status stage
  }
  // A full packet that is less than the host asked for does not end the data stage: an empty one does.
  if (length == sizeof EP0BUF && wanted > length) {
    if (!endpoint_0_is_free()) { return; }
    arm_endpoint_0(0);
  }
  accept_status_stage();
}

// Takes the data stage to the device packet by packet. The first packet stays in EP0BUF when it is all there
// is; a longer stage is refused by the core anyway, so of it only the length matters. Returns false when the
// host gave up.
static bool take_data(uint8_t* kept) {
  uint16_t left = (uint16_t)(setup[6] | (uint16_t)setup[7] << 8);
  uint8_t got;
  *kept = 0;
  while (left != 0) {
    arm_endpoint_0(0); // any count arms it for OUT
    if (!endpoint_0_is_free()) { return false; }
    got = EP0BCL;
    if (*kept == 0) { *kept = got; }
    left -= got < left ? got : left;
    if (got < sizeof EP0BUF) {
      break; // a short packet ends the stage
    }
  }
  return true;
}

static void handle_setup(void) {
  uint8_t i, outcome;
  uint8_t length = 0;
  for (i = 0; i < PEAL_SETUP_BYTES; ++i) { setup[i] = SETUPDAT[i]; }
  if ((setup[0] & 0x60) == 0) {
    outcome = peal_usb_standard(setup, (USBCS & USBCS_HIGH_SPEED) != 0, EP0BUF, &length);
  } else {
    outcome = peal_request_setup(setup, EP0BUF, &length);
  }
  if (outcome == PEAL_OUTCOME_DATA) {
    if (!take_data(&length)) { return; }
    outcome = peal_request_data(setup, EP0BUF, length);
  }
  switch (outcome) {
  case PEAL_OUTCOME_REPLY: reply(length); break;
  case PEAL_OUTCOME_DONE: accept_status_stage(); break;
  default: EP0CS |= EPCS_STALL; break;
  }
}

// Leaves the bus as whatever loaded this program and comes back as Peal.
static void renumerate(void) {
  uint8_t i;
  uint16_t n;
  USBCS |= USBCS_DISCONNECT | USBCS_RENUMERATE;
  for (i = 0; i < 10; ++i) { // some 100 ms: the hub must see it
    for (n = 0; n != 0x4000; ++n) { FX2_SYNC(); }
  }
  USBIRQ = 0xFF;
  USBCS &= (uint8_t)~USBCS_DISCONNECT;
}

// Looks once at everything that may have happened. Its own function so that a simulator can stop at it.
void fx2_poll(void) {
  uint8_t events = USBIRQ;
  if (events & USBIRQ_RESET) {
    USBIRQ = USBIRQ_RESET;
    peal_usb_reset();
    peal_request_abandon();
    fx2_set_packet_size();
  }
  if (events & USBIRQ_HIGH_SPEED) {
    USBIRQ = USBIRQ_HIGH_SPEED;
    fx2_set_packet_size();
  }
  if (events & USBIRQ_SUSPEND) {
    USBIRQ = USBIRQ_SUSPEND;
    peal_request_abandon();
  }
  if (events & USBIRQ_SETUP_DATA) {
    USBIRQ = USBIRQ_SETUP_DATA;
    handle_setup();
  }
}

void main(void) {
  fx2_init();
  peal_usb_set_serial(serial);
  peal_usb_reset();
  peal_request_init(PEAL_FIRMWARE_BUILD);
  renumerate();
  for (;;) { fx2_poll(); }
}
