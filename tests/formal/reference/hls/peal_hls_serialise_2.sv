// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// ref_serialise behind the ports of the compiled module.
`default_nettype none

module peal_hls_serialise_2 (
  input  wire logic        clk_i,
  input  wire logic        rst_i,
  input  wire logic        clear_i,
  input  wire logic [29:0] epoch_preset_i,
  input  wire logic        step_i,
  input  wire logic        begin_i,
  input  wire logic        end_i,
  input  wire logic        mark_i,
  input  wire logic        change_i,
  input  wire logic [4:0]  hits_i,
  input  wire logic [41:0] time_i,
  input  wire logic [7:0]  setting_i,
  input  wire logic [27:0] lanes_i,
  input  wire logic [47:0] missed_i,
  output logic             valid_o,
  output logic      [31:0] word_o,
  output logic             pop_o,
  output logic             report_done_o,
  output logic      [1:0]  tag_made_o
);
  ref_serialise #(.Channels(2), .LaneWidth(14)) u_reference (
    .clk_i, .rst_i(clear_i || rst_i), .epoch_preset_i, .advance_i(step_i), .head_ready_o(pop_o), .head_begin_i(begin_i), .head_end_i(end_i),
    .head_mark_i(mark_i), .head_change_i(change_i), .head_hits_i(hits_i[1:0]), .head_time_i(time_i), .head_setting_i(setting_i),
    .head_lanes_i(lanes_i), .report_count_i(missed_i), .report_done_o, .word_valid_o(valid_o), .word_data_o(word_o), .tag_made_o
  );
  logic unused;
  assign unused = &{1'b0, hits_i[4:2]};
endmodule
