// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The one drop point. Everything before it has fixed latency and never waits, everything after it is elastic and loses nothing.
// A row with hits, a setting change or a time mark becomes one entry of the row FIFO. When there is no room for it (or the row has
// lost a hit to a collision in the input delay) an overflow interval begins: the row is dropped whole, an overflow_begin entry takes a place
// that rows can never take, and hits are counted per channel, both edges together, 24 bit saturating. The interval ends with an
// overflow_end entry as soon as the FIFO has room again and the report of the interval before it has been sent; the row in that clock is
// still dropped, rows are complete from the next one on. The counts move to a shadow bank that the serialiser reads.
// Between begin and end only these two entries are written: time marks and setting changes of the interval are not kept (the end entry
// carries the setting in force). A time mark alone that finds no room is left out without an overflow, since nothing is lost with it.
// Latency: 0 clocks to the row FIFO. Throughput: one row a clock. Reset: no overflow, counts zero.
//
// Channels: as in peal_sort. Depth: entries of the row FIFO, at least 8; recovery needs half of them free.
`default_nettype none

module peal_loss #(
  parameter int unsigned Channels    = 8,
  parameter int unsigned Depth       = 256,
  parameter int unsigned TimeWidth   = 42,
  localparam int unsigned CountWidth = peal_wire_pkg::MissedCountWidth,
  localparam int unsigned LevelWidth = $clog2(Depth) + 1
) (
  input  wire logic                           clk_i,
  input  wire logic                           rst_i,
  // The row of this clock.
  input  wire logic                           row_valid_i,
  input  wire logic                           row_first_i,
  input  wire logic                           row_mark_i,
  input  wire logic                           row_busy_i,
  input  wire logic [TimeWidth-1:0]           row_time_i,
  input  wire logic [7:0]                     row_setting_i,
  input  wire logic [Channels-1:0]            row_present_i,
  input  wire logic [Channels-1:0]            row_lost_i,
  // The entry of this clock.
  input  wire logic [LevelWidth-1:0]          level_i,          // entries in the row FIFO
  output logic                           entry_valid_o,
  output logic                           entry_begin_o,
  output logic                           entry_end_o,
  output logic                           entry_mark_o,
  output logic                           entry_change_o,
  output logic                           entry_hits_o,
  output logic [TimeWidth-1:0]           entry_time_o,
  // The report of the last interval.
  input  wire logic                           report_done_i,
  output logic [Channels*CountWidth-1:0] report_count_o,
  // For counters and status.
  output logic                           overflow_o,
  output logic                           dropped_o,        // the hits of this row are lost
  output logic                           saturated_o
);
  // One place stays free for overflow_begin.
  localparam logic [LevelWidth-1:0] RowLevelMax    = LevelWidth'(Depth - 2);
  localparam logic [LevelWidth-1:0] ResumeLevelMax = LevelWidth'(Depth / 2);
  localparam logic [CountWidth-1:0] CountMax       = '1;

  logic       overflow_q, report_busy_q;
  logic [7:0] setting_q;
  logic       change, hits, lost, must_keep, begin_now, end_now;

  assign hits      = row_valid_i && row_busy_i;
  assign lost      = hits && |row_lost_i;
  assign change    = row_valid_i && (row_first_i || row_setting_i != setting_q);
  assign must_keep = hits || change;
  assign begin_now = !overflow_q && must_keep && (lost || level_i > RowLevelMax);
  assign end_now   = overflow_q && row_valid_i && !report_busy_q && level_i <= ResumeLevelMax;

  assign entry_begin_o  = begin_now;
  assign entry_end_o    = end_now;
  assign entry_mark_o   = row_mark_i && !overflow_q && !begin_now;
  assign entry_change_o = end_now || (change && !overflow_q && !begin_now);
  assign entry_hits_o   = hits && !overflow_q && !begin_now;
  assign entry_valid_o  = begin_now || end_now ||
                          (!overflow_q && (must_keep || (row_mark_i && level_i <= RowLevelMax)));
  // Chosen, not added: end_now comes late.
  assign entry_time_o   = end_now ? row_time_i + 1'b1 : row_time_i;

  assign overflow_o = overflow_q;
  assign dropped_o  = hits && (overflow_q || begin_now);

  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      overflow_q    <= 1'b0;
      report_busy_q <= 1'b0;
    end else begin
      if (begin_now) overflow_q <= 1'b1;
      else if (end_now) overflow_q <= 1'b0;
      if (end_now) report_busy_q <= 1'b1;
      else if (report_done_i) report_busy_q <= 1'b0;
    end
    if (row_valid_i) setting_q <= row_setting_i;
  end

  logic [Channels-1:0] full;
  assign saturated_o = |full;

  for (genvar c = 0; c < Channels; c++) begin : gen_count
    logic [CountWidth-1:0] count_q, count_d, report_q;
    logic [CountWidth:0]   sum;
    assign sum     = {1'b0, count_q} + (CountWidth + 1)'(row_present_i[c]) + (CountWidth + 1)'(row_lost_i[c]);
    assign count_d = !dropped_o ? count_q : sum[CountWidth] ? CountMax : sum[CountWidth-1:0];
    assign full[c] = dropped_o && sum[CountWidth];
    assign report_count_o[c*CountWidth +: CountWidth] = report_q;

    always_ff @(posedge clk_i) begin
      if (rst_i || end_now) count_q <= '0;
      else if (dropped_o) count_q <= count_d;
      if (end_now) report_q <= count_d;
    end
  end
endmodule
