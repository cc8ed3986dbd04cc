// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The arithmetic of the input delay, written by hand: reference of hls/kernels/input_delay.hpp. The delay is added to the time of the hit; the
// fraction of the sum is the new fraction, its carry moves the hit one row on. Of two hits due in the same row the later one is lost.
// Latency: 1 clock. Reset: forgets the hit held.
`default_nettype none

module ref_input_delay #(
  parameter int unsigned DelayClocks   = 256,
  parameter int unsigned FractionWidth = 12,
  localparam int unsigned RowWidth     = $clog2(DelayClocks) + 1,
  localparam int unsigned DelayWidth   = $clog2(DelayClocks) + FractionWidth
) (
  input  wire logic                     clk_i,
  input  wire logic                     rst_i,
  input  wire logic [DelayWidth-1:0]    delay_i,
  input  wire logic [RowWidth-1:0]      row_i,
  input  wire logic                     hit_valid_i,
  input  wire logic                     hit_falling_i,
  input  wire logic [FractionWidth-1:0] hit_fraction_i,
  output logic                          held_valid_o,
  output logic                          held_lost_o,
  output logic                          held_falling_o,
  output logic      [FractionWidth-1:0] held_fraction_o,
  output logic      [RowWidth-1:0]      held_row_o
);
  logic [DelayWidth:0]      due;
  logic [RowWidth-1:0]      due_row;
  logic                     carry, collision;
  logic                     held_valid_q, held_falling_q, held_carry_q;
  logic [FractionWidth-1:0] held_fraction_q;
  logic [RowWidth-1:0]      held_row_q;

  assign due       = {1'b0, delay_i} + (DelayWidth + 1)'(hit_fraction_i);
  assign due_row   = row_i + due[DelayWidth:FractionWidth];
  // The delay is constant, so only hits of neighbouring clocks can meet: the one held here and the one at the input. They do when the
  // fraction moved the first on by a row, and not the second; comparing the rows would say the same two carry chains later.
  assign carry     = due[FractionWidth] ^ delay_i[FractionWidth];
  assign collision = hit_valid_i && held_valid_q && held_carry_q && !carry;

  assign held_valid_o    = held_valid_q;
  assign held_lost_o     = collision;
  assign held_falling_o  = held_falling_q;
  assign held_fraction_o = held_fraction_q;
  assign held_row_o      = held_row_q;

  always_ff @(posedge clk_i) begin
    held_valid_q <= hit_valid_i && !collision && !rst_i;
    if (hit_valid_i) begin
      held_falling_q  <= hit_falling_i;
      held_fraction_q <= due[FractionWidth-1:0];
      held_row_q      <= due_row;
      held_carry_q    <= carry;
    end
  end
endmodule
