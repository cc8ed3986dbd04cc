// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What the portable firmware needs from the board under it: the control link to the gateware and the bulk FIFO. Each
// board (and the simulated one) defines these functions; there are no function pointers, the 8051 pays too much for
// them.
#pragma once

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Offers one byte to the gateware's control port. Waits at least 20 ms and at most 25 ms for it to be taken
/// (20 ms: twice the patience of peal_control_port, so after a refusal a half-sent command has been dropped
/// there). Returns false when the time ran out.
bool peal_port_ctl_send(uint8_t byte);

/// Waits for one byte from the gateware's control port, with the same bounds. Returns false, `*byte`
/// untouched, when the time ran out.
bool peal_port_ctl_receive(uint8_t* byte);

/// Empties every buffer between the gateware's frame output and the USB packets, and takes back half a
/// packet. Called while the FIFO does not run. Frames the gateware offers meanwhile wait there.
void peal_port_fifo_reset(void);

/// true: words from the gateware go to the bulk endpoint, 512 bytes a packet. false: none is taken from the
/// gateware any more.
void peal_port_fifo_run(bool run);

#ifdef __cplusplus
}
#endif
