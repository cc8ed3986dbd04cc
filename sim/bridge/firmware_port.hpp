// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// firmware/core/peal_port.h for the simulated board: the functions have no context, so the board that runs the firmware
// is chosen here.
#pragma once

namespace peal::sim {

class simulated_board;

namespace firmware_port {

/// The board that the firmware on this thread drives.
void select(simulated_board* board) noexcept;

} // namespace firmware_port
} // namespace peal::sim
