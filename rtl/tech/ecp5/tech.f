// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
cells.sv
peal_delay_line.sv
peal_pll.sv
peal_pad.sv
