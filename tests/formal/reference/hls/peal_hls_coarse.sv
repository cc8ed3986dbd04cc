// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// ref_coarse behind the ports of the compiled module.
`default_nettype none

module peal_hls_coarse (
  input  wire logic        clk_i,
  input  wire logic        rst_i,
  input  wire logic        run_i,
  input  wire logic        flush_i,
  input  wire logic [29:0] epoch_preset_i,
  input  wire logic [23:0] heartbeat_i,
  input  wire logic [23:0] row_latency_i,
  output logic             clear_o,
  output logic             start_o,
  output logic             stream_start_o,
  output logic             accept_o,
  output logic      [8:0]  row_o,
  output logic             row_valid_o,
  output logic             first_o,
  output logic      [41:0] time_o,
  output logic      [41:0] next_time_o,
  output logic             mark_o
);
  ref_coarse u_reference (
    .clk_i, .rst_i, .run_i, .flush_i, .epoch_preset_i, .heartbeat_i, .row_latency_i, .clear_o, .start_o, .stream_start_o, .accept_o, .row_o, .row_valid_o,
    .row_first_o(first_o), .time_o, .next_time_o, .mark_o
  );
endmodule
