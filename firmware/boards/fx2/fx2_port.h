// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What main() needs beside the portable ports.
#pragma once

/// Clock, pins, FIFO and endpoints. The device is not yet on the bus.
void fx2_init(void);

/// Packets of the bulk endpoint: 512 bytes at high speed, 64 at full speed.
void fx2_set_packet_size(void);
