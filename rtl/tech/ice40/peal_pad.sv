// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// One bidirectional pin of an iCE40: simple output with enable, simple input.
`default_nettype none

module peal_pad (
  inout  wire logic pad_io,
  input  wire logic drive_i,
  input  wire logic level_i,
  output logic      level_o
);
  SB_IO #(
    .PIN_TYPE(6'b101001)
  ) u_io (
    .PACKAGE_PIN  (pad_io),
    .OUTPUT_ENABLE(drive_i),
    .D_OUT_0      (level_i),
    .D_IN_0       (level_o)
  );
endmodule
