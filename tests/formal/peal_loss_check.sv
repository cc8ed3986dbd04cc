// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Bound to peal_loss: per channel hits in = hits kept + hits counted as missed, at every clock, as long as no count saturated (which is
// signalled); begin and end alternate; a report stands two clocks after the end and is not overwritten before it was sent; no entry is written into a full store.
`default_nettype none

module peal_loss_check #(
  parameter int unsigned Channels   = 2,
  parameter int unsigned Depth      = 8,
  parameter int unsigned TimeWidth  = 4,
  localparam int unsigned CountWidth = peal_wire_pkg::MissedCountWidth,
  localparam int unsigned LevelWidth = $clog2(Depth) + 1
) (
  input  wire logic                           clk_i,
  input  wire logic                           rst_i,
  input  wire logic                           row_valid_i,
  input  wire logic                           row_busy_i,
  input  wire logic [Channels-1:0]            row_present_i,
  input  wire logic [Channels-1:0]            row_lost_i,
  input  wire logic [LevelWidth-1:0]          level_i,
  input  wire logic                           entry_valid_o,
  input  wire logic                           entry_begin_o,
  input  wire logic                           entry_end_o,
  input  wire logic                           entry_hits_o,
  input  wire logic                           report_done_i,
  input  wire logic [Channels*CountWidth-1:0] report_count_o,
  input  wire logic                           overflow_o,
  input  wire logic                           dropped_o,
  input  wire logic                           saturated_o,
  input  wire logic                           report_busy_q,
  input  wire logic                           ended_q,
  input  wire logic                           bare_q,
  input  wire logic [CountWidth-1:0]          count_0_q,
  input  wire logic                           over_0_q
);
  logic f_init = 1'b1;
  always_ff @(posedge clk_i) f_init <= 1'b0;

  // The store behind: entries come in as written here, and leave when they like, at most one a clock.
  logic [LevelWidth-1:0] f_full = '0;   // the level if nothing left in the clock before
  always_ff @(posedge clk_i) f_full <= rst_i ? '0 : level_i + LevelWidth'(entry_valid_o);
  always_comb begin
    if (f_init) assume (rst_i);
    assume (level_i == f_full || (f_full != '0 && level_i == f_full - 1'b1));
    // A row is busy if and only if a channel is present; a lost hit comes with a present one of its channel.
    assume (row_busy_i == |row_present_i);
    assume ((row_lost_i & ~row_present_i) == '0);
    assume (row_valid_i || !row_busy_i);
  end

  // Channel 0 stands for any: the channels are alike. What is counted and not yet in a report; else the count means nothing.
  logic [CountWidth-1:0] f_count;
  assign f_count = (overflow_o && !bare_q) || ended_q ? count_0_q : '0;
  logic [CountWidth-1:0] f_in = '0, f_kept = '0, f_reported = '0;
  logic                  f_saturated = 1'b0, f_open = 1'b0;
  logic [CountWidth-1:0] f_report = '0, f_due = '0;
  logic [1:0]            f_hits;
  assign f_hits = {1'b0, row_present_i[0]} + {1'b0, row_lost_i[0]};
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      f_in        <= '0;
      f_kept      <= '0;
      f_reported  <= '0;
      f_saturated <= 1'b0;
      f_open      <= 1'b0;
    end else begin
      if (row_valid_i) f_in <= f_in + CountWidth'(f_hits);
      if (entry_hits_o) f_kept <= f_kept + CountWidth'(row_present_i[0]);
      if (entry_end_o) f_reported <= f_reported + f_count + (dropped_o ? CountWidth'(f_hits) : '0);
      if (saturated_o) f_saturated <= 1'b1;
      if (entry_begin_o) f_open <= 1'b1;
      else if (entry_end_o) f_open <= 1'b0;
    end
    f_report <= report_count_o[CountWidth-1:0];
    f_due    <= over_0_q ? '1 : count_0_q;
  end

  logic f_busy_before = 1'b0, f_done_before = 1'b0, f_ended_before = 1'b0, f_end_before = 1'b0, f_rst_before = 1'b1;
  always_ff @(posedge clk_i) begin
    f_busy_before  <= report_busy_q;
    f_done_before  <= report_done_i;
    f_ended_before <= ended_q;
    f_end_before   <= entry_end_o && !rst_i;
    f_rst_before   <= rst_i;
  end

  always_comb begin
    if (!f_init) begin
      if (!f_saturated) assert (f_in == f_kept + f_reported + (ended_q ? '0 : f_count));
      if (over_0_q && (ended_q || (overflow_o && !bare_q))) assert (saturated_o);
      assert (f_open == overflow_o);
      assert (ended_q == f_end_before);
      if (ended_q) assert (!overflow_o && report_busy_q);
      if (bare_q) assert (overflow_o);
      assert (!(entry_begin_o && entry_end_o));
      if (entry_begin_o) assert (!overflow_o);
      if (entry_end_o) assert (overflow_o && !report_busy_q);
      if (f_busy_before && !f_done_before && !f_rst_before) assert (report_busy_q);
      if (entry_hits_o) assert (!dropped_o && row_lost_i == '0);
      assert (f_full <= LevelWidth'(Depth));
      if (!overflow_o) assert (f_full <= LevelWidth'(Depth - 1));
      if (entry_valid_o) assert (level_i < LevelWidth'(Depth));
      if (!f_rst_before) assert (report_count_o[CountWidth-1:0] == (f_ended_before ? f_due : f_report));
      cover (entry_end_o && f_count > CountWidth'(2));
      cover (ended_q && entry_begin_o && dropped_o);
      cover (entry_begin_o && f_reported > CountWidth'(1));
      cover (level_i == LevelWidth'(Depth));
    end
  end
endmodule

bind peal_loss peal_loss_check #(.Channels(Channels), .Depth(Depth), .TimeWidth(TimeWidth)) u_check (
  .*, .report_busy_q(gen_loss_2.u_decision.report_busy_q), .ended_q(gen_loss_2.u_decision.ended_q), .bare_q(gen_loss_2.u_decision.bare_q),
  .count_0_q(gen_loss_2.u_decision.count_0_q), .over_0_q(gen_loss_2.u_decision.over_0_q));
