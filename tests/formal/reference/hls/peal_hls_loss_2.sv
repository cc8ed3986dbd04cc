// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// ref_loss behind the ports of the compiled module.
`default_nettype none

module peal_hls_loss_2 (
  input  wire logic        clk_i,
  input  wire logic        rst_i,
  input  wire logic        valid_i,
  input  wire logic        first_i,
  input  wire logic        mark_i,
  input  wire logic        busy_i,
  input  wire logic [41:0] time_i,
  input  wire logic [41:0] next_time_i,
  input  wire logic [7:0]  setting_i,
  input  wire logic [1:0]  present_i,
  input  wire logic [1:0]  lost_i,
  input  wire logic [15:0] level_i,
  input  wire logic [15:0] row_max_i,
  input  wire logic [15:0] resume_max_i,
  input  wire logic        report_done_i,
  output logic             valid_o,
  output logic             begin_o,
  output logic             end_o,
  output logic             mark_o,
  output logic             change_o,
  output logic             hits_o,
  output logic      [41:0] time_o,
  output logic             overflow_o,
  output logic             dropped_o,
  output logic             saturated_o,
  output logic      [47:0] report_o
);
  ref_loss #(.Channels(2)) u_reference (
    .clk_i, .rst_i, .row_valid_i(valid_i), .row_first_i(first_i), .row_mark_i(mark_i), .row_busy_i(busy_i), .row_time_i(time_i),
    .row_next_time_i(next_time_i), .row_setting_i(setting_i), .row_present_i(present_i), .row_lost_i(lost_i), .level_i, .row_level_max_i(row_max_i), .resume_level_max_i(resume_max_i), .entry_valid_o(valid_o),
    .entry_begin_o(begin_o), .entry_end_o(end_o), .entry_mark_o(mark_o), .entry_change_o(change_o), .entry_hits_o(hits_o), .entry_time_o(time_o),
    .report_done_i, .report_count_o(report_o), .overflow_o, .dropped_o, .saturated_o
  );
endmodule
