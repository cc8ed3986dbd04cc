// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/input_delay.hpp, peal::hls::input_delay::step, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 0 stages, free running: every clock is one step.
`default_nettype none

module peal_hls_input_delay(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic valid_i,  // input_delay.hpp:38
  input  wire logic falling_i,  // input_delay.hpp:39
  input  wire logic [11:0] fraction_i,  // input_delay.hpp:40
  input  wire logic [19:0] delay_i,  // input_delay.hpp:41
  input  wire logic [8:0] row_i,  // input_delay.hpp:42
  output wire logic valid_o,  // input_delay.hpp:27
  output wire logic lost_o,  // input_delay.hpp:28
  output wire logic falling_o,  // input_delay.hpp:29
  output wire logic [11:0] fraction_o,  // input_delay.hpp:30
  output wire logic [8:0] row_o  // input_delay.hpp:31
);

  reg         held_valid_q;  // input_delay.hpp:27
  reg         held_falling_q;  // input_delay.hpp:29
  reg  [11:0] held_fraction_q;  // input_delay.hpp:30
  reg  [8:0]  held_row_q;  // input_delay.hpp:31
  reg         carry_q;  // input_delay.hpp:35
  wire [20:0] add_51 = {1'h0, delay_i} + {9'h0, fraction_i};  // input_delay.hpp:51
  wire        carry = add_51[12] ^ delay_i[12];  // input_delay.hpp:41, :51, :53
  wire        collision = held_valid_q & carry_q & valid_i & ~carry;  // input_delay.hpp:27, :35, :53, :54
  wire        held_valid_next = valid_i & ~collision;  // input_delay.hpp:54, :57
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      held_valid_q <= 1'h0;  // input_delay.hpp:27
      held_falling_q <= 1'h0;  // input_delay.hpp:29
      held_fraction_q <= 12'h0;  // input_delay.hpp:30
      held_row_q <= 9'h0;  // input_delay.hpp:31
      carry_q <= 1'h0;  // input_delay.hpp:35
    end
    else begin
      if (valid_i) begin
        automatic logic [8:0] due_row = row_i + add_51[20:12];  // input_delay.hpp:51, :52
        held_falling_q <= falling_i;  // input_delay.hpp:29
        held_fraction_q <= add_51[11:0];  // input_delay.hpp:30, :51
        held_row_q <= due_row;  // input_delay.hpp:31, :52
        carry_q <= carry;  // input_delay.hpp:35, :53
      end
      held_valid_q <= held_valid_next;  // input_delay.hpp:27, :57
    end
  end // always_ff @(posedge)
  assign valid_o = held_valid_q;  // input_delay.hpp:27
  assign lost_o = collision;  // input_delay.hpp:54
  assign falling_o = held_falling_q;  // input_delay.hpp:29
  assign fraction_o = held_fraction_q;  // input_delay.hpp:30
  assign row_o = held_row_q;  // input_delay.hpp:31
endmodule
