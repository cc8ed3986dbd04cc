// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The FX2's pins, timer and registers as objects: every access moves time on and is seen by the gateware side of the
// test.
#pragma once

#include <cstdint>

namespace fx2_fake {

/// Implemented by the test. An access costs about four clocks of the 8051 = 333 ns at 48 MHz.
void access();
std::uint8_t pin(unsigned number);
void set_pin(unsigned number, bool level);
std::uint8_t port_d();
void drive_port_d(std::uint8_t value);
void enable_port_d(std::uint8_t mask);
bool timer_overflow();
void set_timer_overflow(bool value);
void timer_byte(bool high, std::uint8_t value);
void timer_run(bool run);

struct pin_proxy {
  unsigned number;
  operator bool() const { return pin(number) != 0; }
  pin_proxy& operator=(int level) {
    set_pin(number, level != 0);
    return *this;
  }
};
struct port_d_proxy {
  operator std::uint8_t() const { return port_d(); }
  port_d_proxy& operator=(int value) {
    drive_port_d(static_cast<std::uint8_t>(value));
    return *this;
  }
};
struct port_d_enable_proxy {
  port_d_enable_proxy& operator=(int value) {
    enable_port_d(static_cast<std::uint8_t>(value));
    return *this;
  }
};
struct overflow_proxy {
  operator bool() const { return timer_overflow(); }
  overflow_proxy& operator=(int value) {
    set_timer_overflow(value != 0);
    return *this;
  }
};
struct run_proxy {
  run_proxy& operator=(int value) {
    timer_run(value != 0);
    return *this;
  }
};
struct timer_proxy {
  bool high;
  timer_proxy& operator=(int value) {
    timer_byte(high, static_cast<std::uint8_t>(value));
    return *this;
  }
};

} // namespace fx2_fake

static fx2_fake::pin_proxy PA0{0}, PA1{1}, PA3{3}, PA7{7};
static fx2_fake::port_d_proxy IOD;
static fx2_fake::port_d_enable_proxy OED;
static fx2_fake::overflow_proxy TF0;
static fx2_fake::run_proxy TR0;
static fx2_fake::timer_proxy TL0{false}, TH0{true};

// Plain memory.
static std::uint8_t CPUCS, IFCONFIG, PINFLAGSAB, PINFLAGSCD, FIFORESET, FIFOPINPOLAR, REVCTL, EP1OUTCFG, EP1INCFG,
    EP2CFG, EP4CFG, EP6CFG, EP8CFG;
static std::uint8_t EP2FIFOCFG, EP4FIFOCFG, EP6FIFOCFG, EP8FIFOCFG, EP2AUTOINLENH, EP2AUTOINLENL, PORTACFG, USBCS,
    TOGCTL, EP2CS;
static std::uint8_t IOA, OEA, IE, TMOD, CKCON;

#define FX2_SYNC() fx2_fake::access()
