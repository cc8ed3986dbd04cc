// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include <cstdio>

#include "fake_gateware.hpp"
#include "peal_port.h"
#include "usb_standard.h"

using peal_test::gateware;

bool peal_port_ctl_send(uint8_t byte) { return gateware->send(byte); }
bool peal_port_ctl_receive(uint8_t* byte) { return gateware->receive(byte); }
void peal_port_fifo_reset(void) { gateware->log.emplace_back("fifo reset"); }
void peal_port_fifo_run(bool run) { gateware->log.emplace_back(run ? "fifo run" : "fifo stop"); }
void peal_port_usb_halt(bool halted) { gateware->log.emplace_back(halted ? "halt" : "no halt"); }
void peal_port_usb_configured(bool configured) {
  gateware->log.emplace_back(configured ? "configured" : "not configured");
}
