// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// One bidirectional pin of an ECP5.
`default_nettype none

module peal_pad (
  inout  wire logic pad_io,
  input  wire logic drive_i,
  input  wire logic level_i,
  output logic      level_o
);
  TRELLIS_IO #(
    .DIR("BIDIR")
  ) u_io (
    .B(pad_io),
    .I(level_i),
    .T(!drive_i),
    .O(level_o)
  );
endmodule
