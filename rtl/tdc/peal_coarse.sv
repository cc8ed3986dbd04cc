// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The time base all channels share: one count per clock, 12 bits inside an epoch and 30 bits of epoch, and the heartbeat. Compiled from
// hls/kernels/coarse.hpp.
// A "row" is everything that happened in one clock period. Rows are numbered from stream start; row 0 begins at the sampling edge that
// ends the clock in which stream_start_o is high, and is sampled one edge later.
//
// run_i rising: clear_o for one clock (resets every stage of the stream), one clock later stream_start_o for one clock, then rows.
// run_i falling: no further hit is accepted, rows go on for 512 clocks so that what is in the pipeline and in the
// input delays leaves it.
// flush_i: clear_o for one clock, only while run_i is low.
// accept_o and row_o stand beside the sampled taps; row_valid_o, row_first_o, time_o, mark_o stand beside the same row RowLatency clocks
// later, at the end of the fixed-latency pipeline. mark_o is high every heartbeat_i rows (at least 256), first at row heartbeat_i; a
// new heartbeat_i counts from two rows later on.
// Throughput: one row a clock; never full. Reset: stopped, a run_i that is high after reset starts a stream.
//
// RowLatency: clocks between taps and end of pipeline, at most 24. RowWidth: bits of a row number, at most 9.
`default_nettype none

module peal_coarse #(
  parameter int unsigned RowLatency = 17,
  parameter int unsigned RowWidth   = 9,
  localparam int unsigned CoarseBits = peal_wire_pkg::CoarseBits,
  localparam int unsigned EpochBits  = peal_wire_pkg::EpochBits,
  localparam int unsigned TimeWidth  = EpochBits + CoarseBits
) (
  input  wire logic                 clk_i,
  input  wire logic                 rst_i,
  input  wire logic                 run_i,
  input  wire logic                 flush_i,
  input  wire logic [EpochBits-1:0] epoch_preset_i,
  input  wire logic [23:0]          heartbeat_i,
  output logic                      clear_o,
  output logic                      start_o,      // clear_o of a start, not of a flush
  output logic                      stream_start_o,
  output logic                      accept_o,
  output logic      [RowWidth-1:0]  row_o,
  output logic                      row_valid_o,
  output logic                      row_first_o,
  output logic      [TimeWidth-1:0] time_o,       // clocks: epoch, coarse
  output logic      [TimeWidth-1:0] next_time_o,  // of the row after it
  output logic                      mark_o
);
  localparam int unsigned LineBits = 24;

  if (RowLatency > LineBits || RowWidth > 9) begin : gen_bad_latency
    $error("peal_coarse: RowLatency is at most 24, RowWidth at most 9");
  end

  logic [8:0] row;
  assign row_o = row[RowWidth-1:0];

  peal_hls_coarse u_time_base (
    .clk_i,
    .rst_i,
    .run_i,
    .flush_i,
    .epoch_preset_i,
    .heartbeat_i,
    .row_latency_i (LineBits'(1) << (RowLatency - 1)),
    .clear_o,
    .start_o,
    .stream_start_o,
    .accept_o,
    .row_o         (row),
    .row_valid_o,
    .first_o       (row_first_o),
    .time_o,
    .next_time_o,
    .mark_o
  );
endmodule
