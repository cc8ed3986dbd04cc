// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// ref_crc behind the ports of the compiled module.
`default_nettype none

module peal_hls_crc (
  input  wire logic        clk_i,
  input  wire logic        rst_i,
  input  wire logic        clear_i,
  input  wire logic        payload_valid_i,
  input  wire logic        header_valid_i,
  input  wire logic        finish_i,
  input  wire logic [31:0] word_i,
  output logic      [31:0] crc_o
);
  ref_crc u_reference (.clk_i, .clear_i(clear_i || rst_i), .payload_valid_i, .header_valid_i, .finish_i, .word_i, .crc_o);
endmodule
