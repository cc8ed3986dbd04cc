// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// ref_framer behind the ports of the compiled module.
`default_nettype none

module peal_hls_framer (
  input  wire logic        clk_i,
  input  wire logic        rst_i,
  input  wire logic        clear_i,
  input  wire logic [29:0] epoch_preset_i,
  input  wire logic [7:0]  stream_id_i,
  input  wire logic        free_i,
  input  wire logic        valid_i,
  input  wire logic [31:0] word_i,
  input  wire logic [31:0] crc_i,
  output logic             ready_o,
  output logic             put_o,
  output logic      [6:0]  slot_o,
  output logic      [31:0] data_o,
  output logic             payload_o,
  output logic             header_o,
  output logic             finish_o,
  output logic             close_o
);
  ref_framer u_reference (
    .clk_i, .rst_i(clear_i || rst_i), .epoch_preset_i, .stream_id_i, .free_i, .word_valid_i(valid_i), .word_ready_o(ready_o), .word_data_i(word_i), .crc_i,
    .put_o, .put_slot_o(slot_o), .put_data_o(data_o), .payload_o, .header_o, .finish_o, .close_o
  );
endmodule
