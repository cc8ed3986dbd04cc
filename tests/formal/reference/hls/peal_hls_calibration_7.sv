// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// ref_calibration behind the ports of the compiled module.
`default_nettype none

module peal_hls_calibration_7 (
  input  wire logic        clk_i,
  input  wire logic        rst_i,
  input  wire logic [6:0]  code_i,
  input  wire logic [11:0] entry_i,
  input  wire logic        raw_i,
  output logic      [11:0] fraction_o
);
  ref_calibration #(.CodeWidth(7)) u_reference (.clk_i, .raw_i, .code_i, .entry_i, .fraction_o);
  logic unused;
  assign unused = &{1'b0, rst_i};
endmodule
