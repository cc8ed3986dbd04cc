// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The control link of the FX2 on its pins, against a gateware side that keeps to the table of firmware/README.md, with
// random delays on every edge; with the portable core on top. The source of the port is compiled here with objects in
// the place of the registers.
#include <catch2/catch.hpp>
#include <random>

#define PEAL_FX2_FAKE_REGISTERS "fx2_fake_regs.h"
#include "fake_gateware.hpp"
#include "fx2_port.c"
#include "peal_link.h"
#include "peal_request.h"

namespace {

constexpr unsigned access_ns = 333;

/// Time, timer 0, port D and the four-phase partner behind the pins.
struct partner {
  std::mt19937 random{1};
  peal_test::fake_gateware gateware;
  std::uint64_t now_ns = 0;
  bool strobe = false, to_fx2 = false, fifo_run = false, answer = false;
  bool fx2_drives = false, partner_drives = false;
  std::uint8_t fx2_byte = 0, partner_byte = 0;
  std::uint64_t due_ns = 0; ///< when the partner next looks at the pins
  unsigned max_delay_ns = 2000;
  bool dead = false, stuck_high = false;
  bool collision = false; ///< both sides drove port D
  std::uint32_t timer = 0;
  bool timer_runs = false, overflow = false;
  std::uint64_t timer_rest_ns = 0;

  void pass(std::uint64_t ns) {
    now_ns += ns;
    if (timer_runs) { // 4 MHz
      timer_rest_ns += ns;
      timer += static_cast<std::uint32_t>(timer_rest_ns / 250);
      timer_rest_ns %= 250;
      if (timer > 0xFFFF) { overflow = true; }
      timer &= 0xFFFF;
    }
    if (now_ns >= due_ns) {
      step();
      due_ns = now_ns + random() % (max_delay_ns + 1);
    }
    if (fx2_drives && partner_drives) { collision = true; }
  }

  void step() {
    if (stuck_high) {
      answer = true;
      return;
    }
    if (dead) { return; }
    partner_drives = partner_drives && to_fx2;
    if (strobe && !answer && !to_fx2) {
      gateware.send(fx2_drives ? fx2_byte : 0xFF);
      answer = true;
    } else if (strobe && !answer && to_fx2) {
      std::uint8_t byte = 0;
      if (gateware.receive(&byte)) {
        partner_byte = byte;
        partner_drives = true;
        answer = true;
      }
    } else if (!strobe && answer) {
      partner_drives = false;
      answer = false;
    }
  }
};

partner* side = nullptr;

struct fixture {
  fixture() {
    side = &hardware;
    peal_test::gateware = &hardware.gateware;
    fx2_init();
    peal_request_init(0);
  }
  partner hardware;
};

} // namespace

namespace fx2_fake {
void access() { side->pass(access_ns); }
std::uint8_t pin(unsigned number) {
  side->pass(access_ns);
  REQUIRE(number == 3); // the only input
  return side->answer;
}
void set_pin(unsigned number, bool level) {
  side->pass(access_ns);
  if (number == 0) { side->strobe = level; }
  if (number == 1) { side->to_fx2 = level; }
  if (number == 7) { side->fifo_run = level; }
}
std::uint8_t port_d() {
  side->pass(access_ns);
  return side->partner_drives ? side->partner_byte : 0xFF;
}
void drive_port_d(std::uint8_t value) {
  side->pass(access_ns);
  side->fx2_byte = value;
}
void enable_port_d(std::uint8_t mask) {
  side->pass(access_ns);
  side->fx2_drives = mask == 0xFF;
}
bool timer_overflow() {
  side->pass(access_ns);
  return side->overflow;
}
void set_timer_overflow(bool value) { side->overflow = value; }
void timer_byte(bool high, std::uint8_t value) {
  side->timer = high ? (side->timer & 0xFF) | static_cast<std::uint32_t>(value) << 8 : (side->timer & 0xFF00) | value;
}
void timer_run(bool run) { side->timer_runs = run; }
} // namespace fx2_fake

TEST_CASE("registers are written and read over the pins, whatever the delays") {
  for (unsigned delay : {0U, 500U, 5000U, 100000U}) {
    CAPTURE(delay);
    fixture f;
    f.hardware.max_delay_ns = delay;
    for (unsigned i = 0; i < 50; ++i) {
      const auto offset = static_cast<std::uint16_t>(0x200 + 4 * (i % 16));
      const std::uint8_t out[4] = {static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(3 * i), 0xFF,
                                   static_cast<std::uint8_t>(~i)};
      std::uint8_t back[4] = {};
      REQUIRE(peal_link_write(offset, out));
      REQUIRE(peal_link_read(offset, back));
      REQUIRE(std::equal(out, out + 4, back));
    }
    CHECK_FALSE(f.hardware.collision);
    CHECK(peal_link_timeouts() == 0);
    CHECK(f.hardware.gateware.leftover() == 0);
  }
}

TEST_CASE("a gateware that is not there costs 20 to 25 ms a wait, and its pins are let go") {
  fixture f;
  f.hardware.dead = true;
  const std::uint64_t before = f.hardware.now_ns;
  CHECK_FALSE(peal_port_ctl_send(0x52));
  const std::uint64_t sent = f.hardware.now_ns;
  std::uint8_t byte = 0x77;
  CHECK_FALSE(peal_port_ctl_receive(&byte));
  const std::uint64_t received = f.hardware.now_ns;
  CHECK(sent - before >= 20'000'000);
  CHECK(sent - before <= 25'000'000);
  CHECK(received - sent >= 20'000'000);
  CHECK(received - sent <= 25'000'000);
  CHECK(byte == 0x77);
  CHECK_FALSE(f.hardware.strobe);
  CHECK_FALSE(f.hardware.fx2_drives);
  // It comes back.
  f.hardware.dead = false;
  const std::uint8_t word[4] = {1, 2, 3, 4};
  CHECK(peal_link_write(0x048, word));
}

TEST_CASE("an answer line stuck high is a timeout, not a byte") {
  fixture f;
  f.hardware.stuck_high = true;
  f.hardware.pass(10'000);
  const std::uint64_t before = f.hardware.now_ns;
  CHECK_FALSE(peal_port_ctl_send(0x52));
  CHECK_FALSE(f.hardware.fx2_drives); // the other side may be driving
  CHECK(f.hardware.now_ns - before <= 25'000'000);
  std::uint8_t byte = 0;
  CHECK_FALSE(peal_port_ctl_receive(&byte));
}

TEST_CASE("a stream starts and stops over the pins, the FIFO switch with it") {
  fixture f;
  const std::uint8_t start[8] = {0x40, 0x53, 5, 0, 0, 0, 0, 0}, stop[8] = {0x40, 0x54, 0, 0, 0, 0, 0, 0};
  std::uint8_t reply[PEAL_REPLY_BYTES], length;
  CHECK_FALSE(f.hardware.fifo_run);
  REQUIRE(peal_request_setup(start, reply, &length) == PEAL_OUTCOME_DONE);
  CHECK(f.hardware.fifo_run);
  CHECK(f.hardware.gateware.registers[0x020] == 1);
  CHECK(f.hardware.gateware.registers[0x024] == 5);
  CHECK(EP2FIFOCFG == FIFOCFG_AUTOIN);
  CHECK(FIFORESET == 0);
  REQUIRE(peal_request_setup(stop, reply, &length) == PEAL_OUTCOME_DONE);
  CHECK_FALSE(f.hardware.fifo_run);
  CHECK(f.hardware.gateware.registers[0x020] == 0);
  CHECK_FALSE(f.hardware.collision);
}

TEST_CASE("packets have 512 bytes at high speed and 64 at full speed") {
  fixture f;
  USBCS = USBCS_HIGH_SPEED;
  peal_port_usb_configured(true);
  CHECK(EP2AUTOINLENH * 256 + EP2AUTOINLENL == 512);
  USBCS = 0;
  peal_port_usb_configured(true);
  CHECK(EP2AUTOINLENH * 256 + EP2AUTOINLENL == 64);
  CHECK(TOGCTL == (TOGCTL_RESET | TOGCTL_IN | 2));
}
