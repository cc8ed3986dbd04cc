// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Bound to peal_input_delay: no hit vanishes. At every clock hits in = hits out + hits reported lost + hits under way; its FIFO is never asked
// to take a word when full; and a hit leaves in the row it is due in. The invariants say where every waiting hit stands: their rows
// ascend without repetition, none is overdue, and the newest is as far away as the delay says.
`default_nettype none

module peal_input_delay_check #(
  parameter int unsigned DelayClocks   = 4,
  parameter int unsigned FractionWidth = 2,
  localparam int unsigned RowWidth     = $clog2(DelayClocks) + 1,
  localparam int unsigned DelayWidth   = $clog2(DelayClocks) + FractionWidth
) (
  input  wire logic                              clk_i,
  input  wire logic                              rst_i,
  input  wire logic [DelayWidth-1:0]             delay_i,
  input  wire logic [RowWidth-1:0]               row_i,
  input  wire logic [RowWidth-1:0]               release_row_i,
  input  wire logic                              hit_valid_i,
  input  wire logic                              hit_valid_o,
  input  wire logic                              hit_lost_o,
  input  wire logic                              held_valid_q,
  input  wire logic [RowWidth-1:0]               held_row_q,
  input  wire logic                              fifo_ready,
  input  wire logic [RowWidth-1:0]               fifo_count,
  input  wire logic [RowWidth-1:0]               write_q,
  input  wire logic [RowWidth-1:0]               visible_q,
  input  wire logic [RowWidth-1:0]               read_q,
  input  wire logic [RowWidth-1:0]               next_q,
  input  wire logic [RowWidth+FractionWidth+1:0] memory [DelayClocks],
  input  wire logic [RowWidth+FractionWidth+1:0] head_q
);
  logic f_init = 1'b1;
  always_ff @(posedge clk_i) f_init <= 1'b0;

  // Environment, as peal_core drives it: rows count up, the leaving row is three behind, the delay is constant and within its limit.
  logic [RowWidth-1:0]   f_row = '0;
  logic [DelayWidth-1:0] f_delay;
  always_ff @(posedge clk_i) begin
    f_row   <= f_row + 1'b1;
    f_delay <= f_delay;
  end
  always_comb begin
    if (f_init) assume (rst_i);
    assume (row_i == f_row);
    assume (release_row_i == f_row - RowWidth'(3));
    assume (delay_i == f_delay);
    assume (f_delay[DelayWidth-1:FractionWidth] < (DelayWidth - FractionWidth)'(DelayClocks - 4));
  end

  // Modulo 64, more than can ever be under way.
  logic [5:0] f_in = '0, f_out = '0, f_lost = '0;
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      f_in   <= '0;
      f_out  <= '0;
      f_lost <= '0;
    end else begin
      f_in   <= f_in + 6'(hit_valid_i);
      f_out  <= f_out + 6'(hit_valid_o);
      f_lost <= f_lost + 6'(hit_valid_o && hit_lost_o);
    end
  end

  // The waiting hits, oldest first: rows still to pass until each is due, and whether it carries a lost one.
  localparam int unsigned EntryWidth = RowWidth + FractionWidth + 2;
  logic [RowWidth-1:0]    f_whole, f_held, f_visible;
  logic [RowWidth-1:0]    f_rows [DelayClocks];
  logic [DelayClocks-1:0] f_waits, f_carries;
  logic [5:0]             f_waiting;
  assign f_whole   = RowWidth'(f_delay[DelayWidth-1:FractionWidth]);
  assign f_held    = held_row_q - release_row_i;
  assign f_visible = visible_q - read_q;
  for (genvar k = 0; k < DelayClocks; k++) begin : gen_entry
    logic [RowWidth-1:0]   place;
    logic [EntryWidth-1:0] entry;
    assign place        = read_q + RowWidth'(k);
    assign entry        = memory[place[RowWidth-2:0]];
    assign f_waits[k]   = RowWidth'(k) < fifo_count;
    assign f_rows[k]    = entry[RowWidth-1:0] - release_row_i;
    assign f_carries[k] = entry[EntryWidth-1];
    always_comb begin
      if (!f_init && f_waits[k]) begin
        assert (f_rows[k] <= f_whole + RowWidth'(2));
        if (RowWidth'(k) >= f_visible) assert (f_rows[k] >= RowWidth'(1));
        if (held_valid_q) assert (f_rows[k] < f_held);
      end
    end
    if (k > 0) begin : gen_order
      always_comb if (!f_init && f_waits[k]) assert (f_rows[k] > f_rows[k-1]);
    end
  end
  always_comb begin
    f_waiting = '0;
    for (int unsigned k = 0; k < DelayClocks; k++) f_waiting += f_waits[k] ? 6'd1 + 6'(f_carries[k]) : 6'd0;
  end

  always_comb begin
    if (!f_init) begin
      assert (fifo_count <= RowWidth'(DelayClocks));
      assert (f_visible <= fifo_count);
      assert (next_q == RowWidth'(read_q + 1'b1));
      assert (write_q == visible_q || write_q == visible_q + 1'b1);
      if (f_visible != '0) assert (head_q == memory[read_q[RowWidth-2:0]]);
      if (held_valid_q) assert (f_held == f_whole + RowWidth'(2) || f_held == f_whole + RowWidth'(3));
      if (held_valid_q) assert (fifo_ready);
      assert (f_in == f_out + f_lost + (hit_valid_o ? 6'd1 + 6'(hit_lost_o) : 6'd0) + 6'(held_valid_q) + f_waiting);
      cover (f_out == 6'd3 && f_lost == 6'd1 && fifo_count == '0);
      cover (fifo_count == RowWidth'(4));
    end
  end
endmodule

bind peal_input_delay peal_input_delay_check #(.DelayClocks(DelayClocks), .FractionWidth(FractionWidth)) u_check (
  .*, .held_valid_q(u_arithmetic.held_valid_q), .held_row_q(u_arithmetic.held_row_q[RowWidth-1:0]), .fifo_ready(u_waiting.ready_o), .fifo_count(u_waiting.count_o), .write_q(u_waiting.write_q), .visible_q(u_waiting.visible_q),
  .read_q(u_waiting.read_q), .next_q(u_waiting.next_q), .memory(u_waiting.memory), .head_q(u_waiting.head_q));
