// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The registers of the FX2LP (CY7C68013A) this firmware uses, by absolute address. Names and addresses: EZ-USB
// Technical Reference Manual, chapter 15 "Registers".
#pragma once

#include <stdint.h>

// A test on the PC puts its own registers in the place of the chip's.
#ifdef PEAL_FX2_FAKE_REGISTERS
#include PEAL_FX2_FAKE_REGISTERS
#else

#define FX2_XREG(address)                                                                                              \
  static volatile __xdata __at(address)                                                                                \
  uint8_t

FX2_XREG(0xE600) CPUCS;
FX2_XREG(0xE601) IFCONFIG;
FX2_XREG(0xE602) PINFLAGSAB;
FX2_XREG(0xE603) PINFLAGSCD;
FX2_XREG(0xE604) FIFORESET;
FX2_XREG(0xE609) FIFOPINPOLAR;
FX2_XREG(0xE60B) REVCTL;
FX2_XREG(0xE610) EP1OUTCFG;
FX2_XREG(0xE611) EP1INCFG;
FX2_XREG(0xE612) EP2CFG;
FX2_XREG(0xE613) EP4CFG;
FX2_XREG(0xE614) EP6CFG;
FX2_XREG(0xE615) EP8CFG;
FX2_XREG(0xE618) EP2FIFOCFG;
FX2_XREG(0xE619) EP4FIFOCFG;
FX2_XREG(0xE61A) EP6FIFOCFG;
FX2_XREG(0xE61B) EP8FIFOCFG;
FX2_XREG(0xE620) EP2AUTOINLENH;
FX2_XREG(0xE621) EP2AUTOINLENL;
FX2_XREG(0xE65D) USBIRQ;
FX2_XREG(0xE670) PORTACFG;
FX2_XREG(0xE680) USBCS;
FX2_XREG(0xE683) TOGCTL;
FX2_XREG(0xE68A) EP0BCH;
FX2_XREG(0xE68B) EP0BCL;
FX2_XREG(0xE6A0) EP0CS;
FX2_XREG(0xE6A3) EP2CS;
static volatile __xdata __at(0xE6B8) uint8_t SETUPDAT[8];
static __xdata __at(0xE740) uint8_t EP0BUF[64];

__sfr __at(0x80) IOA;
__sfr __at(0x88) TCON;
__sfr __at(0x89) TMOD;
__sfr __at(0x8A) TL0;
__sfr __at(0x8C) TH0;
__sfr __at(0x8E) CKCON;
__sfr __at(0xA8) IE;
__sfr __at(0xB0) IOD;
__sfr __at(0xB2) OEA;
__sfr __at(0xB5) OED;
__sbit __at(0x80) PA0;
__sbit __at(0x81) PA1;
__sbit __at(0x83) PA3;
__sbit __at(0x87) PA7;
__sbit __at(0x8C) TR0;
__sbit __at(0x8D) TF0;

// Writes to the FIFO and endpoint registers need this distance: 3 cycles with CPU and interface both at 48 MHz.
// clang-format off
#define FX2_SYNC() __asm__("nop\n nop\n nop\n")
// clang-format on
#endif

enum { CPUCS_48MHZ = 0x10 };
enum { IFCONFIG_INTERNAL = 0x80, IFCONFIG_48MHZ = 0x40, IFCONFIG_CLOCK_OUT = 0x20, IFCONFIG_SLAVE_FIFO = 0x03 };
enum { EPCFG_BULK_IN_QUAD_512 = 0xE0, EPCFG_OFF = 0x20 };
enum { FIFOCFG_AUTOIN = 0x08 };
enum { FLAG_EP2_FULL = 0x0C, FLAG_EP2_EMPTY = 0x08 };
enum { FIFORESET_NAK_ALL = 0x80, FIFORESET_EP2 = 0x02 };
enum { REVCTL_SKIP_COMMIT = 0x01, REVCTL_NO_AUTO_ARM = 0x02 };
enum { USBIRQ_SETUP_DATA = 0x01, USBIRQ_SUSPEND = 0x08, USBIRQ_RESET = 0x10, USBIRQ_HIGH_SPEED = 0x20 };
enum { USBCS_HIGH_SPEED = 0x80, USBCS_DISCONNECT = 0x08, USBCS_RENUMERATE = 0x02 };
enum { EP0CS_HSNAK = 0x80, EPCS_BUSY = 0x02, EPCS_STALL = 0x01 };
enum { TOGCTL_RESET = 0x20, TOGCTL_IN = 0x10 };
