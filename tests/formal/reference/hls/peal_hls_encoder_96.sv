// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// ref_encoder behind the ports of the compiled module.
`default_nettype none

module peal_hls_encoder_96 (
  input  wire logic        clk_i,
  input  wire logic        rst_i,
  input  wire logic [95:0] sample_i,
  input  wire logic        enable_rising_i,
  input  wire logic        enable_falling_i,
  output logic             valid_o,
  output logic             falling_o,
  output logic      [6:0]  code_o
);
  ref_encoder #(.Taps(96), .CodeWidth(7)) u_reference (
    .clk_i, .rst_i, .taps_i(sample_i), .enable_rising_i, .enable_falling_i, .hit_valid_o(valid_o), .hit_falling_o(falling_o), .hit_code_o(code_o)
  );
endmodule
