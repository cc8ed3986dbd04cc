// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
peal_delay_line.sv
