// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// ref_dead_time behind the ports of the compiled module.
`default_nettype none

module peal_hls_dead_time (
  input  wire logic        clk_i,
  input  wire logic        rst_i,
  input  wire logic        valid_i,
  input  wire logic [11:0] fraction_i,
  input  wire logic [23:0] dead_time_i,
  output logic             keep_o,
  output logic             reject_o
);
  ref_dead_time u_reference (
    .clk_i, .rst_i, .dead_time_i, .hit_valid_i(valid_i), .hit_falling_i(1'b0), .hit_fraction_i(fraction_i), .hit_valid_o(keep_o), .hit_falling_o(),
    .hit_fraction_o(), .rejected_o(reject_o)
  );
endmodule
