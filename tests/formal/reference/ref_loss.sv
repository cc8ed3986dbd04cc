// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The drop point, written by hand: reference of hls/kernels/loss.hpp; rtl/tag/peal_loss.sv says what it does.
// row_level_max_i, resume_level_max_i: constant; up to that level of the row FIFO a row is written, and an interval ends.
// Reset: no overflow, counts zero.
`default_nettype none

module ref_loss #(
  parameter int unsigned Channels    = 8,
  parameter int unsigned LevelWidth  = 16,
  parameter int unsigned TimeWidth   = 42,
  localparam int unsigned CountWidth = peal_wire_pkg::MissedCountWidth
) (
  input  wire logic                           clk_i,
  input  wire logic                           rst_i,
  // The row of this clock.
  input  wire logic                           row_valid_i,
  input  wire logic                           row_first_i,
  input  wire logic                           row_mark_i,
  input  wire logic                           row_busy_i,
  input  wire logic [TimeWidth-1:0]           row_time_i,
  input  wire logic [TimeWidth-1:0]           row_next_time_i,  // of the row after it
  input  wire logic [7:0]                     row_setting_i,
  input  wire logic [Channels-1:0]            row_present_i,
  input  wire logic [Channels-1:0]            row_lost_i,
  // The entry of this clock.
  input  wire logic [LevelWidth-1:0]          level_i,          // entries in the row FIFO
  input  wire logic [LevelWidth-1:0]          row_level_max_i,
  input  wire logic [LevelWidth-1:0]          resume_level_max_i,
  output logic                                entry_valid_o,
  output logic                                entry_begin_o,
  output logic                                entry_end_o,
  output logic                                entry_mark_o,
  output logic                                entry_change_o,
  output logic                                entry_hits_o,
  output logic      [TimeWidth-1:0]           entry_time_o,
  // The report of the last interval.
  input  wire logic                           report_done_i,
  output logic      [Channels*CountWidth-1:0] report_count_o,
  // For counters and status.
  output logic                                overflow_o,
  output logic                                dropped_o,        // the hits of this row are lost
  output logic                                saturated_o
);
  localparam logic [CountWidth-1:0] CountMax = '1;

  logic       overflow_q, report_busy_q, ended_q;
  logic [7:0] setting_q;
  logic       change, hits, lost, must_keep, begin_now, end_now;

  assign hits      = row_valid_i && row_busy_i;
  assign lost      = hits && |row_lost_i;
  assign change    = row_valid_i && (row_first_i || row_setting_i != setting_q);
  assign must_keep = hits || change;
  assign begin_now = !overflow_q && must_keep && (lost || level_i > row_level_max_i);
  assign end_now   = overflow_q && row_valid_i && !report_busy_q && level_i <= resume_level_max_i;

  assign entry_begin_o  = begin_now;
  assign entry_end_o    = end_now;
  assign entry_mark_o   = row_mark_i && !overflow_q && !begin_now;
  assign entry_change_o = end_now || (change && !overflow_q && !begin_now);
  assign entry_hits_o   = hits && !overflow_q && !begin_now;
  assign entry_valid_o  = begin_now || end_now ||
                          (!overflow_q && (must_keep || (row_mark_i && level_i <= row_level_max_i)));
  assign entry_time_o   = end_now ? row_next_time_i : row_time_i;

  assign overflow_o = overflow_q;
  assign dropped_o  = hits && (overflow_q || begin_now);

  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      overflow_q    <= 1'b0;
      report_busy_q <= 1'b0;
      ended_q       <= 1'b0;
    end else begin
      ended_q <= end_now;
      if (begin_now) overflow_q <= 1'b1;
      else if (end_now) overflow_q <= 1'b0;
      if (end_now) report_busy_q <= 1'b1;
      else if (report_done_i) report_busy_q <= 1'b0;
    end
    if (row_valid_i) setting_q <= row_setting_i;
  end

  // A count stands still at its end; the step after end_now takes it over, and begins anew with what it drops itself.
  logic [Channels-1:0] full;
  assign saturated_o = |full;

  for (genvar c = 0; c < Channels; c++) begin : gen_count
    logic [CountWidth-1:0] count_q, report_q;
    logic [1:0]            now;
    logic [CountWidth:0]   sum;
    logic                  over_q;
    assign now     = dropped_o ? 2'(row_present_i[c]) + 2'(row_lost_i[c]) : 2'd0;
    assign sum     = {1'b0, ended_q ? CountWidth'(0) : count_q} + (CountWidth + 1)'(now);
    assign full[c] = over_q;
    assign report_count_o[c*CountWidth +: CountWidth] = report_q;

    always_ff @(posedge clk_i) begin
      if (rst_i) begin
        count_q <= '0;
        over_q  <= 1'b0;
      end else begin
        count_q <= sum[CountWidth] ? CountMax : sum[CountWidth-1:0];
        over_q  <= sum[CountWidth] || (over_q && !ended_q);
      end
      if (ended_q) report_q <= count_q;
    end
  end
endmodule
