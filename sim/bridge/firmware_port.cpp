// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/bridge/firmware_port.hpp"

#include "peal_port.h"
#include "sim/bridge/simulated_board.hpp"

namespace peal::sim::firmware_port {
namespace {
thread_local simulated_board* selected = nullptr;
}

void select(simulated_board* board) noexcept { selected = board; }

} // namespace peal::sim::firmware_port

using peal::sim::firmware_port::selected;

extern "C" {

bool peal_port_ctl_send(std::uint8_t byte) { return selected->firmware_ctl_send(byte); }
bool peal_port_ctl_receive(std::uint8_t* byte) { return selected->firmware_ctl_receive(byte); }
void peal_port_fifo_reset(void) { selected->firmware_fifo_reset(); }
void peal_port_fifo_run(bool run) { selected->firmware_fifo_run(run); }
}
