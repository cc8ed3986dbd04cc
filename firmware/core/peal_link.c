// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal_link.h"

#include "peal_memory.h"
#include "peal_port.h"
#include "peal_wire.h"

static PEAL_FAR uint32_t timeouts;
static bool doubtful; // a wait ran out: bytes of an old reply may still come

void peal_link_init(void) {
  timeouts = 0;
  doubtful = false;
}

uint32_t peal_link_timeouts(void) { return timeouts; }

static bool send(uint8_t byte) {
  if (peal_port_ctl_send(byte)) { return true; }
  ++timeouts;
  doubtful = true;
  return false;
}

static bool receive(uint8_t* byte) {
  if (peal_port_ctl_receive(byte)) { return true; }
  ++timeouts;
  doubtful = true;
  return false;
}

// After a wait that ran out, the gateware drops its half command by itself; a late reply must not be taken
// for the next one. Silence is what is hoped for here, so it is not counted as a timeout. A reply has at most
// 4 bytes.
static void settle(void) {
  uint8_t byte;
  uint8_t left = 8;
  if (!doubtful) { return; }
  while (left != 0 && peal_port_ctl_receive(&byte)) { --left; }
  doubtful = false;
}

static bool start(uint8_t command, uint16_t offset) {
  settle();
  return send(command) && send((uint8_t)(offset & 0xFFU)) && send((uint8_t)(offset >> 8));
}

bool peal_link_read(uint16_t offset, uint8_t* bytes) {
  uint8_t i;
  if (start(PEAL_CTL_READ, offset)) {
    for (i = 0; i < 4; ++i) {
      if (!receive(&bytes[i])) { break; }
    }
    if (i == 4) { return true; }
  }
  for (i = 0; i < 4; ++i) { bytes[i] = 0; }
  return false;
}

bool peal_link_write(uint16_t offset, const uint8_t* bytes) {
  uint8_t i;
  uint8_t answer = 0;
  if (!start(PEAL_CTL_WRITE, offset)) { return false; }
  for (i = 0; i < 4; ++i) {
    if (!send(bytes[i])) { return false; }
  }
  if (!receive(&answer)) { return false; }
  // Anything else is a byte of a reply nobody waited for: clear the link and say that the write is not known
  // to have happened.
  if (answer == PEAL_CTL_ACKNOWLEDGE) { return true; }
  ++timeouts;
  doubtful = true;
  return false;
}
