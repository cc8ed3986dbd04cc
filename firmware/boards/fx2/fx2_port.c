// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The control link and the bulk FIFO on the pins of the FX2 (firmware/README.md has the table).
// Control bytes: port D, four phases, one direction at a time. PA1 = 0: the FX2 drives port D; PA0 rises: byte valid;
// PA3 rises: taken; PA0 falls; PA3 falls. PA1 = 1: the gateware may drive port D; PA0 rises: the FX2 waits; PA3 rises:
// byte valid; PA0 falls: read; PA3 falls and port D is released. PA7 = 1: the gateware may write frames into the slave
// FIFO.
#include "fx2_port.h"

#include "fx2_regs.h"
#include "peal_port.h"
#include "usb_standard.h"

#define STROBE PA0
#define TO_FX2 PA1
#define ANSWER PA3
#define FIFO_RUN PA7

enum { OUTPUTS = 0x83 }; // PA0, PA1, PA7

// Timer 0 counts 48 MHz / 12. Two overflows from this start are 90 000 counts = 22.5 ms, inside the 20 to 25
// ms of peal_port.h.
enum { WAIT_START = 0xA070, WAIT_OVERFLOWS = 2 };

static uint8_t overflows;

static void wait_begin(void) {
  TR0 = 0;
  TL0 = WAIT_START & 0xFF;
  TH0 = WAIT_START >> 8;
  TF0 = 0;
  overflows = 0;
  TR0 = 1;
}

static bool wait_is_over(void) {
  if (!TF0) { return false; }
  TF0 = 0;
  return ++overflows >= WAIT_OVERFLOWS;
}

static bool wait_for_answer(bool level) {
  while (ANSWER != level) {
    if (wait_is_over()) { return false; }
  }
  return true;
}

bool peal_port_ctl_send(uint8_t byte) {
  bool taken;
  TO_FX2 = 0;
  wait_begin();
  if (!wait_for_answer(false)) {
    return false; // the gateware may still drive port D
  }
  IOD = byte;
  OED = 0xFF;
  STROBE = 1;
  taken = wait_for_answer(true);
  STROBE = 0;
  // A byte the gateware has not let go of is not sent: the next one would be taken for it.
  taken = taken && wait_for_answer(false);
  OED = 0;
  return taken;
}

bool peal_port_ctl_receive(uint8_t* byte) {
  bool good;
  OED = 0;
  TO_FX2 = 1;
  STROBE = 1;
  wait_begin();
  good = wait_for_answer(true);
  if (good) { *byte = IOD; }
  STROBE = 0;
  return wait_for_answer(false) && good;
}

void peal_port_fifo_reset(void) {
  FIFORESET = FIFORESET_NAK_ALL;
  FX2_SYNC();
  EP2FIFOCFG = 0;
  FX2_SYNC(); // manual while it is reset, else a part of a packet could be committed
  FIFORESET = FIFORESET_NAK_ALL | FIFORESET_EP2;
  FX2_SYNC();
  EP2FIFOCFG = FIFOCFG_AUTOIN;
  FX2_SYNC();
  FIFORESET = 0;
  FX2_SYNC();
}

void peal_port_fifo_run(bool run) { FIFO_RUN = run; }

static void reset_toggle(void) {
  TOGCTL = TOGCTL_IN | 2;
  TOGCTL = TOGCTL_IN | 2 | TOGCTL_RESET;
}

void peal_port_usb_halt(bool halted) {
  if (halted) {
    EP2CS |= EPCS_STALL;
  } else {
    EP2CS &= (uint8_t)~EPCS_STALL;
    reset_toggle();
  }
}

void peal_port_usb_configured(bool configured) {
  (void)configured;
  fx2_set_packet_size();
  reset_toggle();
}

void fx2_set_packet_size(void) {
  if (USBCS & USBCS_HIGH_SPEED) {
    EP2AUTOINLENH = 512 >> 8;
    FX2_SYNC();
    EP2AUTOINLENL = 0;
    FX2_SYNC();
  } else {
    EP2AUTOINLENH = 0;
    FX2_SYNC();
    EP2AUTOINLENL = 64;
    FX2_SYNC();
  }
}

void fx2_init(void) {
  IE = 0; // everything is polled
  CPUCS = CPUCS_48MHZ;
  FX2_SYNC();
  REVCTL = REVCTL_NO_AUTO_ARM | REVCTL_SKIP_COMMIT;
  FX2_SYNC();

  IOA = 0;
  OEA = OUTPUTS;
  OED = 0;
  PORTACFG = 0;
  FX2_SYNC();    // PA0, PA1, PA3, PA7 are plain pins
  TMOD = 0x01;   // timer 0: 16 bit
  CKCON &= 0xF7; // timer 0 counts clock / 12

  // Slave FIFO, 8 bit on port B, clock to the gateware. FLAGA low: full, FLAGB low: empty.
  IFCONFIG = IFCONFIG_INTERNAL | IFCONFIG_48MHZ | IFCONFIG_CLOCK_OUT | IFCONFIG_SLAVE_FIFO;
  FX2_SYNC();
  PINFLAGSAB = (uint8_t)(FLAG_EP2_EMPTY << 4 | FLAG_EP2_FULL);
  FX2_SYNC();
  PINFLAGSCD = 0;
  FX2_SYNC();
  FIFOPINPOLAR = 0;
  FX2_SYNC();
  EP1OUTCFG = EPCFG_OFF;
  FX2_SYNC();
  EP1INCFG = EPCFG_OFF;
  FX2_SYNC();
  EP2CFG = EPCFG_BULK_IN_QUAD_512;
  FX2_SYNC();
  EP4CFG = EPCFG_OFF;
  FX2_SYNC();
  EP6CFG = EPCFG_OFF;
  FX2_SYNC();
  EP8CFG = EPCFG_OFF;
  FX2_SYNC();
  // One FIFO with 16 bits is enough to take port D away from the control link, and 16 bits is their reset state.
  EP4FIFOCFG = 0;
  FX2_SYNC();
  EP6FIFOCFG = 0;
  FX2_SYNC();
  EP8FIFOCFG = 0;
  FX2_SYNC();
  fx2_set_packet_size();
  peal_port_fifo_reset();
}
