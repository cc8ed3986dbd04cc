// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// ref_crc behind the ports of the compiled module, which gives its sum at every clock.
`default_nettype none

module peal_hls_crc (
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic clear_i,
  input  wire logic payload_valid_i,
  input  wire logic header_valid_i,
  input  wire logic [31:0] word_i,
  output logic [31:0] crc_o
);
  ref_crc u_reference (.clk_i, .clear_i(clear_i || rst_i), .payload_valid_i, .header_valid_i, .finish_i(1'b1), .word_i, .crc_o);
endmodule
