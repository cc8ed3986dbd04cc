// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The one drop point. Everything before it has fixed latency and never waits, everything after it is elastic and loses nothing.
// A row with hits, a setting change or a time mark becomes one entry of the row FIFO. When there is no room for it (or the row has
// lost a hit to a collision in the input delay) an overflow interval begins: the row is dropped whole, an overflow_begin entry takes a place
// that rows can never take, and hits are counted per channel, both edges together, 24 bit saturating. The interval ends with an
// overflow_end entry as soon as the FIFO has room again and the report of the interval before it has been sent; the row in that clock is
// still dropped, rows are complete from the next one on. The counts move to a shadow bank that the serialiser reads; it stands two clocks after the end
// entry was written, the row FIFO takes three.
// Between begin and end only these two entries are written: time marks and setting changes of the interval are not kept (the end entry
// carries the setting in force). A time mark alone that finds no room is left out without an overflow, since nothing is lost with it.
// All of that is compiled from hls/kernels/loss.hpp.
// Latency: 0 clocks to the row FIFO. Throughput: one row a clock. Reset: no overflow, counts zero.
//
// Channels: 2, 4, 8 or 16, what is compiled. Depth: entries of the row FIFO, at least 8; recovery needs half of them free. TimeWidth: at most 42.
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
  input  wire logic [TimeWidth-1:0]           row_next_time_i,  // of the row after it
  input  wire logic [7:0]                     row_setting_i,
  input  wire logic [Channels-1:0]            row_present_i,
  input  wire logic [Channels-1:0]            row_lost_i,
  // The entry of this clock.
  input  wire logic [LevelWidth-1:0]          level_i,          // entries in the row FIFO
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
  output logic                                saturated_o       // of the interval that is counted, or was in the clock before
);
  // What is compiled.
  localparam int unsigned FullTime  = 42;
  localparam int unsigned FullLevel = 16;
  // One place stays free for overflow_begin.
  localparam logic [FullLevel-1:0] RowLevelMax    = FullLevel'(Depth - 2);
  localparam logic [FullLevel-1:0] ResumeLevelMax = FullLevel'(Depth / 2);

  logic [FullTime-1:0]  row_time, row_next_time, entry_time;
  logic [FullLevel-1:0] level;
  assign row_time      = FullTime'(row_time_i);
  assign row_next_time = FullTime'(row_next_time_i);
  assign level         = FullLevel'(level_i);
  assign entry_time_o  = entry_time[TimeWidth-1:0];

  if (Channels == 2) begin : gen_loss_2
    peal_hls_loss_2 u_decision (
      .clk_i, .rst_i, .valid_i(row_valid_i), .first_i(row_first_i), .mark_i(row_mark_i), .busy_i(row_busy_i), .time_i(row_time),
      .next_time_i(row_next_time), .setting_i(row_setting_i), .present_i(row_present_i), .lost_i(row_lost_i), .level_i(level),
      .row_max_i(RowLevelMax), .resume_max_i(ResumeLevelMax), .report_done_i, .valid_o(entry_valid_o), .begin_o(entry_begin_o), .end_o(entry_end_o),
      .mark_o(entry_mark_o), .change_o(entry_change_o), .hits_o(entry_hits_o), .time_o(entry_time), .overflow_o, .dropped_o, .saturated_o, .report_o(report_count_o)
    );
  end else if (Channels == 4) begin : gen_loss_4
    peal_hls_loss_4 u_decision (
      .clk_i, .rst_i, .valid_i(row_valid_i), .first_i(row_first_i), .mark_i(row_mark_i), .busy_i(row_busy_i), .time_i(row_time),
      .next_time_i(row_next_time), .setting_i(row_setting_i), .present_i(row_present_i), .lost_i(row_lost_i), .level_i(level),
      .row_max_i(RowLevelMax), .resume_max_i(ResumeLevelMax), .report_done_i, .valid_o(entry_valid_o), .begin_o(entry_begin_o), .end_o(entry_end_o),
      .mark_o(entry_mark_o), .change_o(entry_change_o), .hits_o(entry_hits_o), .time_o(entry_time), .overflow_o, .dropped_o, .saturated_o, .report_o(report_count_o)
    );
  end else if (Channels == 8) begin : gen_loss_8
    peal_hls_loss_8 u_decision (
      .clk_i, .rst_i, .valid_i(row_valid_i), .first_i(row_first_i), .mark_i(row_mark_i), .busy_i(row_busy_i), .time_i(row_time),
      .next_time_i(row_next_time), .setting_i(row_setting_i), .present_i(row_present_i), .lost_i(row_lost_i), .level_i(level),
      .row_max_i(RowLevelMax), .resume_max_i(ResumeLevelMax), .report_done_i, .valid_o(entry_valid_o), .begin_o(entry_begin_o), .end_o(entry_end_o),
      .mark_o(entry_mark_o), .change_o(entry_change_o), .hits_o(entry_hits_o), .time_o(entry_time), .overflow_o, .dropped_o, .saturated_o, .report_o(report_count_o)
    );
  end else if (Channels == 16) begin : gen_loss_16
    peal_hls_loss_16 u_decision (
      .clk_i, .rst_i, .valid_i(row_valid_i), .first_i(row_first_i), .mark_i(row_mark_i), .busy_i(row_busy_i), .time_i(row_time),
      .next_time_i(row_next_time), .setting_i(row_setting_i), .present_i(row_present_i), .lost_i(row_lost_i), .level_i(level),
      .row_max_i(RowLevelMax), .resume_max_i(ResumeLevelMax), .report_done_i, .valid_o(entry_valid_o), .begin_o(entry_begin_o), .end_o(entry_end_o),
      .mark_o(entry_mark_o), .change_o(entry_change_o), .hits_o(entry_hits_o), .time_o(entry_time), .overflow_o, .dropped_o, .saturated_o, .report_o(report_count_o)
    );
  end else begin : gen_bad_channels
    $error("peal_loss: Channels must be 2, 4, 8 or 16");
  end
endmodule
