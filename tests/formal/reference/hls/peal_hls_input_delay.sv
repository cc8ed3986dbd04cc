// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// ref_input_delay behind the ports of the compiled module.
`default_nettype none

module peal_hls_input_delay (
  input  wire logic        clk_i,
  input  wire logic        rst_i,
  input  wire logic        valid_i,
  input  wire logic        falling_i,
  input  wire logic [11:0] fraction_i,
  input  wire logic [19:0] delay_i,
  input  wire logic [8:0]  row_i,
  output logic             valid_o,
  output logic             lost_o,
  output logic             falling_o,
  output logic      [11:0] fraction_o,
  output logic      [8:0]  row_o
);
  ref_input_delay u_reference (
    .clk_i, .rst_i, .delay_i, .row_i, .hit_valid_i(valid_i), .hit_falling_i(falling_i), .hit_fraction_i(fraction_i), .held_valid_o(valid_o),
    .held_lost_o(lost_o), .held_falling_o(falling_o), .held_fraction_o(fraction_o), .held_row_o(row_o)
  );
endmodule
