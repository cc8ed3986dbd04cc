// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/input_delay.hpp, peal::hls::input_delay::step, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 2 stages, free running: every clock is one step.
`default_nettype none

module peal_hls_input_delay(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic valid_i,  // input_delay.hpp:34
  input  wire logic falling_i,  // input_delay.hpp:35
  input  wire logic [11:0] fraction_i,  // input_delay.hpp:36
  input  wire logic [19:0] delay_i,  // input_delay.hpp:37
  input  wire logic [8:0] row_i,  // input_delay.hpp:38
  output wire logic valid_o,  // input_delay.hpp:24
  output wire logic lost_o,  // input_delay.hpp:25
  output wire logic falling_o,  // input_delay.hpp:26
  output wire logic [11:0] fraction_o,  // input_delay.hpp:27
  output wire logic [8:0] row_o  // input_delay.hpp:28
);

  reg         held_valid_q;  // input_delay.hpp:24
  reg         held_falling_q;  // input_delay.hpp:26
  reg  [11:0] held_fraction_q;  // input_delay.hpp:27
  reg  [8:0]  held_row_q;  // input_delay.hpp:28
  reg         rst_q1;
  wire [20:0] add_47 = {1'h0, delay_i} + {9'h0, fraction_i};  // input_delay.hpp:47
  wire [8:0]  due_row = row_i + add_47[20:12];  // input_delay.hpp:47, :48
  reg         valid_q1;  // input_delay.hpp:34
  reg         held_falling_q1;  // input_delay.hpp:26
  reg  [11:0] held_fraction_q1;  // input_delay.hpp:27
  reg  [8:0]  due_row_q1;  // input_delay.hpp:48
  wire        collision = valid_q1 & held_valid_q & held_row_q == due_row_q1;  // input_delay.hpp:24, :28, :34, :48, :49
  wire        held_valid_next = valid_q1 & ~collision;  // input_delay.hpp:34, :49, :52
  reg         held_valid_q2;  // input_delay.hpp:24
  reg         held_falling_q2;  // input_delay.hpp:26
  reg  [11:0] held_fraction_q2;  // input_delay.hpp:27
  reg  [8:0]  held_row_q2;  // input_delay.hpp:28
  reg         collision_q2;  // input_delay.hpp:49
  always_ff @(posedge clk_i) begin
    rst_q1 <= rst_i;
    valid_q1 <= valid_i;  // input_delay.hpp:34
    held_falling_q1 <= held_falling_q;  // input_delay.hpp:26
    held_fraction_q1 <= held_fraction_q;  // input_delay.hpp:27
    due_row_q1 <= due_row;  // input_delay.hpp:48
    held_valid_q2 <= held_valid_q;  // input_delay.hpp:24
    held_falling_q2 <= held_falling_q1;  // input_delay.hpp:26
    held_fraction_q2 <= held_fraction_q1;  // input_delay.hpp:27
    held_row_q2 <= held_row_q;  // input_delay.hpp:28
    collision_q2 <= collision;  // input_delay.hpp:49
    if (rst_i) begin
      held_falling_q <= 1'h0;  // input_delay.hpp:26
      held_fraction_q <= 12'h0;  // input_delay.hpp:27
    end
    else if (valid_i) begin
      held_falling_q <= falling_i;  // input_delay.hpp:26
      held_fraction_q <= add_47[11:0];  // input_delay.hpp:27, :47
    end
    if (rst_q1) begin
      held_valid_q <= 1'h0;  // input_delay.hpp:24
      held_row_q <= 9'h0;  // input_delay.hpp:28
    end
    else begin
      if (valid_q1)
        held_row_q <= due_row_q1;  // input_delay.hpp:28, :48
      held_valid_q <= held_valid_next;  // input_delay.hpp:24, :52
    end
  end // always_ff @(posedge)
  assign valid_o = held_valid_q2;  // input_delay.hpp:24
  assign lost_o = collision_q2;  // input_delay.hpp:49
  assign falling_o = held_falling_q2;  // input_delay.hpp:26
  assign fraction_o = held_fraction_q2;  // input_delay.hpp:27
  assign row_o = held_row_q2;  // input_delay.hpp:28
endmodule
