// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/chsh_count.hpp, peal::hls::chsh_count::step, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 2 stages, valid and ready on both sides.
`default_nettype none

module peal_hls_chsh_count(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic valid_i,
  output wire logic ready_o,
  input  wire logic [3:0] match_i,  // chsh_count.hpp:31
  input  wire logic [3:0] across_i,  // chsh_count.hpp:32
  input  wire logic [3:0] x_i,  // chsh_count.hpp:33
  input  wire logic [3:0] y_i,  // chsh_count.hpp:34
  input  wire logic known_i,  // chsh_count.hpp:35
  input  wire logic snapshot_i,  // chsh_count.hpp:36
  input  wire logic clear_i,  // chsh_count.hpp:37
  input  wire logic [4:0] read_i,  // chsh_count.hpp:38
  output wire logic valid_o,
  input  wire logic ready_i,
  output wire logic [31:0] value_o  // chsh_count.hpp:41
);

  reg  [31:0] count_0_q;  // chsh_count.hpp:27
  reg  [31:0] count_1_q;  // chsh_count.hpp:27
  reg  [31:0] count_2_q;  // chsh_count.hpp:27
  reg  [31:0] count_3_q;  // chsh_count.hpp:27
  reg  [31:0] count_4_q;  // chsh_count.hpp:27
  reg  [31:0] count_5_q;  // chsh_count.hpp:27
  reg  [31:0] count_6_q;  // chsh_count.hpp:27
  reg  [31:0] count_7_q;  // chsh_count.hpp:27
  reg  [31:0] count_8_q;  // chsh_count.hpp:27
  reg  [31:0] count_9_q;  // chsh_count.hpp:27
  reg  [31:0] count_10_q;  // chsh_count.hpp:27
  reg  [31:0] count_11_q;  // chsh_count.hpp:27
  reg  [31:0] count_12_q;  // chsh_count.hpp:27
  reg  [31:0] count_13_q;  // chsh_count.hpp:27
  reg  [31:0] count_14_q;  // chsh_count.hpp:27
  reg  [31:0] count_15_q;  // chsh_count.hpp:27
  reg  [31:0] count_16_q;  // chsh_count.hpp:27
  reg  [31:0] count_17_q;  // chsh_count.hpp:27
  reg  [31:0] copy_0_q;  // chsh_count.hpp:28
  reg  [31:0] copy_1_q;  // chsh_count.hpp:28
  reg  [31:0] copy_2_q;  // chsh_count.hpp:28
  reg  [31:0] copy_3_q;  // chsh_count.hpp:28
  reg  [31:0] copy_4_q;  // chsh_count.hpp:28
  reg  [31:0] copy_5_q;  // chsh_count.hpp:28
  reg  [31:0] copy_6_q;  // chsh_count.hpp:28
  reg  [31:0] copy_7_q;  // chsh_count.hpp:28
  reg  [31:0] copy_8_q;  // chsh_count.hpp:28
  reg  [31:0] copy_9_q;  // chsh_count.hpp:28
  reg  [31:0] copy_10_q;  // chsh_count.hpp:28
  reg  [31:0] copy_11_q;  // chsh_count.hpp:28
  reg  [31:0] copy_12_q;  // chsh_count.hpp:28
  reg  [31:0] copy_13_q;  // chsh_count.hpp:28
  reg  [31:0] copy_14_q;  // chsh_count.hpp:28
  reg  [31:0] copy_15_q;  // chsh_count.hpp:28
  reg  [31:0] copy_16_q;  // chsh_count.hpp:28
  reg  [31:0] copy_17_q;  // chsh_count.hpp:28
  reg         valid_q1;
  reg         valid_q2;
  wire        advance = ~valid_q2 | ready_i;
  wire        step_q1 = advance & valid_q1;
  reg         snapshot_q1;  // chsh_count.hpp:36
  reg         clear_q1;  // chsh_count.hpp:37
  reg  [4:0]  read_q1;  // chsh_count.hpp:38
  reg         or_51_q1;  // chsh_count.hpp:51
  reg         and_58_q1;  // chsh_count.hpp:58
  reg         and_58_1_q1;  // chsh_count.hpp:58
  reg         and_58_2_q1;  // chsh_count.hpp:58
  reg         and_58_3_q1;  // chsh_count.hpp:58
  reg         and_58_4_q1;  // chsh_count.hpp:58
  reg         and_58_5_q1;  // chsh_count.hpp:58
  reg         and_58_6_q1;  // chsh_count.hpp:58
  reg         and_58_7_q1;  // chsh_count.hpp:58
  reg         and_58_8_q1;  // chsh_count.hpp:58
  reg         and_58_9_q1;  // chsh_count.hpp:58
  reg         and_58_10_q1;  // chsh_count.hpp:58
  reg         and_58_11_q1;  // chsh_count.hpp:58
  reg         and_58_12_q1;  // chsh_count.hpp:58
  reg         and_58_13_q1;  // chsh_count.hpp:58
  reg         and_58_14_q1;  // chsh_count.hpp:58
  reg         and_58_15_q1;  // chsh_count.hpp:58
  reg  [2:0]  mux_60_q1;  // chsh_count.hpp:60
  reg  [2:0]  sum_3_q1;  // chsh_count.hpp:46
  reg  [31:0] out_q2;  // chsh_count.hpp:51
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      valid_q1 <= 1'h0;
      valid_q2 <= 1'h0;
    end
    else if (advance) begin
      valid_q1 <= valid_i;
      valid_q2 <= valid_q1;
    end
    if (advance) begin
      automatic logic       or_51 = read_i[2] | read_i[1] | read_i[3];  // chsh_count.hpp:38, :51
      automatic logic       inside_value = known_i & ~(x_i[1]) & ~(x_i[2]) & ~(x_i[3]) & ~(y_i[1]) & ~(y_i[2]) & ~(y_i[3]);  // chsh_count.hpp:33, :34, :54
      automatic logic       and_57 = inside_value & ~(x_i[0]);  // chsh_count.hpp:33, :54, :57
      automatic logic       xor_57 = ~(y_i[0]);  // chsh_count.hpp:34, :57
      automatic logic       here = and_57 & xor_57;  // chsh_count.hpp:57
      automatic logic       and_58 = here & match_i[0];  // chsh_count.hpp:31, :57, :58
      automatic logic       and_58_1 = here & match_i[1];  // chsh_count.hpp:31, :57, :58
      automatic logic       and_58_2 = here & match_i[2];  // chsh_count.hpp:31, :57, :58
      automatic logic       and_58_3 = here & match_i[3];  // chsh_count.hpp:31, :57, :58
      automatic logic       here_1 = and_57 & y_i[0];  // chsh_count.hpp:34, :57
      automatic logic       and_58_4 = match_i[0] & here_1;  // chsh_count.hpp:31, :57, :58
      automatic logic       and_58_5 = match_i[1] & here_1;  // chsh_count.hpp:31, :57, :58
      automatic logic       and_58_6 = match_i[2] & here_1;  // chsh_count.hpp:31, :57, :58
      automatic logic       and_58_7 = match_i[3] & here_1;  // chsh_count.hpp:31, :57, :58
      automatic logic       and_57_1 = inside_value & x_i[0];  // chsh_count.hpp:33, :54, :57
      automatic logic       here_2 = xor_57 & and_57_1;  // chsh_count.hpp:57
      automatic logic       and_58_8 = match_i[0] & here_2;  // chsh_count.hpp:31, :57, :58
      automatic logic       and_58_9 = match_i[1] & here_2;  // chsh_count.hpp:31, :57, :58
      automatic logic       and_58_10 = match_i[2] & here_2;  // chsh_count.hpp:31, :57, :58
      automatic logic       and_58_11 = match_i[3] & here_2;  // chsh_count.hpp:31, :57, :58
      automatic logic       here_3 = y_i[0] & and_57_1;  // chsh_count.hpp:34, :57
      automatic logic       and_58_12 = match_i[0] & here_3;  // chsh_count.hpp:31, :57, :58
      automatic logic       and_58_13 = match_i[1] & here_3;  // chsh_count.hpp:31, :57, :58
      automatic logic       and_58_14 = match_i[2] & here_3;  // chsh_count.hpp:31, :57, :58
      automatic logic       and_58_15 = match_i[3] & here_3;  // chsh_count.hpp:31, :57, :58
      automatic logic [1:0] sum_2 = {1'h0, across_i[0]} + {1'h0, across_i[1]};  // chsh_count.hpp:32, :46
      automatic logic [2:0] sum_3 = {1'h0, sum_2} + {1'h0, {1'h0, across_i[2]} + {1'h0, across_i[3]}};  // chsh_count.hpp:32, :46
      if (inside_value)
        mux_60_q1 <= 3'h0;  // chsh_count.hpp:60
      else begin
        automatic logic [1:0] sum = {1'h0, match_i[0]} + {1'h0, match_i[1]};  // chsh_count.hpp:31, :46
        automatic logic [2:0] sum_1 = {1'h0, sum} + {1'h0, {1'h0, match_i[2]} + {1'h0, match_i[3]}};  // chsh_count.hpp:31, :46
        mux_60_q1 <= sum_1;  // chsh_count.hpp:46, :60
      end
      snapshot_q1 <= snapshot_i;  // chsh_count.hpp:36
      clear_q1 <= clear_i;  // chsh_count.hpp:37
      read_q1 <= read_i;  // chsh_count.hpp:38
      or_51_q1 <= or_51;  // chsh_count.hpp:51
      and_58_q1 <= and_58;  // chsh_count.hpp:58
      and_58_1_q1 <= and_58_1;  // chsh_count.hpp:58
      and_58_2_q1 <= and_58_2;  // chsh_count.hpp:58
      and_58_3_q1 <= and_58_3;  // chsh_count.hpp:58
      and_58_4_q1 <= and_58_4;  // chsh_count.hpp:58
      and_58_5_q1 <= and_58_5;  // chsh_count.hpp:58
      and_58_6_q1 <= and_58_6;  // chsh_count.hpp:58
      and_58_7_q1 <= and_58_7;  // chsh_count.hpp:58
      and_58_8_q1 <= and_58_8;  // chsh_count.hpp:58
      and_58_9_q1 <= and_58_9;  // chsh_count.hpp:58
      and_58_10_q1 <= and_58_10;  // chsh_count.hpp:58
      and_58_11_q1 <= and_58_11;  // chsh_count.hpp:58
      and_58_12_q1 <= and_58_12;  // chsh_count.hpp:58
      and_58_13_q1 <= and_58_13;  // chsh_count.hpp:58
      and_58_14_q1 <= and_58_14;  // chsh_count.hpp:58
      and_58_15_q1 <= and_58_15;  // chsh_count.hpp:58
      sum_3_q1 <= sum_3;  // chsh_count.hpp:46
      if (read_q1[4]) begin
        if (or_51_q1)
          out_q2 <= 32'h0;  // chsh_count.hpp:51
        else if (read_q1[0])
          out_q2 <= copy_17_q;  // chsh_count.hpp:28, :51
        else
          out_q2 <= copy_16_q;  // chsh_count.hpp:28, :51
      end
      else if (read_q1[3]) begin
        if (read_q1[2]) begin
          if (read_q1[1]) begin
            if (read_q1[0])
              out_q2 <= copy_15_q;  // chsh_count.hpp:28, :51
            else
              out_q2 <= copy_14_q;  // chsh_count.hpp:28, :51
          end
          else if (read_q1[0])
            out_q2 <= copy_13_q;  // chsh_count.hpp:28, :51
          else
            out_q2 <= copy_12_q;  // chsh_count.hpp:28, :51
        end
        else if (read_q1[1]) begin
          if (read_q1[0])
            out_q2 <= copy_11_q;  // chsh_count.hpp:28, :51
          else
            out_q2 <= copy_10_q;  // chsh_count.hpp:28, :51
        end
        else if (read_q1[0])
          out_q2 <= copy_9_q;  // chsh_count.hpp:28, :51
        else
          out_q2 <= copy_8_q;  // chsh_count.hpp:28, :51
      end
      else if (read_q1[2]) begin
        if (read_q1[1]) begin
          if (read_q1[0])
            out_q2 <= copy_7_q;  // chsh_count.hpp:28, :51
          else
            out_q2 <= copy_6_q;  // chsh_count.hpp:28, :51
        end
        else if (read_q1[0])
          out_q2 <= copy_5_q;  // chsh_count.hpp:28, :51
        else
          out_q2 <= copy_4_q;  // chsh_count.hpp:28, :51
      end
      else if (read_q1[1]) begin
        if (read_q1[0])
          out_q2 <= copy_3_q;  // chsh_count.hpp:28, :51
        else
          out_q2 <= copy_2_q;  // chsh_count.hpp:28, :51
      end
      else if (read_q1[0])
        out_q2 <= copy_1_q;  // chsh_count.hpp:28, :51
      else
        out_q2 <= copy_0_q;  // chsh_count.hpp:28, :51
    end
    if (rst_i) begin
      count_0_q <= 32'h0;  // chsh_count.hpp:27
      count_1_q <= 32'h0;  // chsh_count.hpp:27
      count_2_q <= 32'h0;  // chsh_count.hpp:27
      count_3_q <= 32'h0;  // chsh_count.hpp:27
      count_4_q <= 32'h0;  // chsh_count.hpp:27
      count_5_q <= 32'h0;  // chsh_count.hpp:27
      count_6_q <= 32'h0;  // chsh_count.hpp:27
      count_7_q <= 32'h0;  // chsh_count.hpp:27
      count_8_q <= 32'h0;  // chsh_count.hpp:27
      count_9_q <= 32'h0;  // chsh_count.hpp:27
      count_10_q <= 32'h0;  // chsh_count.hpp:27
      count_11_q <= 32'h0;  // chsh_count.hpp:27
      count_12_q <= 32'h0;  // chsh_count.hpp:27
      count_13_q <= 32'h0;  // chsh_count.hpp:27
      count_14_q <= 32'h0;  // chsh_count.hpp:27
      count_15_q <= 32'h0;  // chsh_count.hpp:27
      count_16_q <= 32'h0;  // chsh_count.hpp:27
      count_17_q <= 32'h0;  // chsh_count.hpp:27
      copy_0_q <= 32'h0;  // chsh_count.hpp:28
      copy_1_q <= 32'h0;  // chsh_count.hpp:28
      copy_2_q <= 32'h0;  // chsh_count.hpp:28
      copy_3_q <= 32'h0;  // chsh_count.hpp:28
      copy_4_q <= 32'h0;  // chsh_count.hpp:28
      copy_5_q <= 32'h0;  // chsh_count.hpp:28
      copy_6_q <= 32'h0;  // chsh_count.hpp:28
      copy_7_q <= 32'h0;  // chsh_count.hpp:28
      copy_8_q <= 32'h0;  // chsh_count.hpp:28
      copy_9_q <= 32'h0;  // chsh_count.hpp:28
      copy_10_q <= 32'h0;  // chsh_count.hpp:28
      copy_11_q <= 32'h0;  // chsh_count.hpp:28
      copy_12_q <= 32'h0;  // chsh_count.hpp:28
      copy_13_q <= 32'h0;  // chsh_count.hpp:28
      copy_14_q <= 32'h0;  // chsh_count.hpp:28
      copy_15_q <= 32'h0;  // chsh_count.hpp:28
      copy_16_q <= 32'h0;  // chsh_count.hpp:28
      copy_17_q <= 32'h0;  // chsh_count.hpp:28
    end
    else if (step_q1) begin
      if (clear_q1) begin
        count_0_q <= 32'h0;  // chsh_count.hpp:27
        count_1_q <= 32'h0;  // chsh_count.hpp:27
        count_2_q <= 32'h0;  // chsh_count.hpp:27
        count_3_q <= 32'h0;  // chsh_count.hpp:27
        count_4_q <= 32'h0;  // chsh_count.hpp:27
        count_5_q <= 32'h0;  // chsh_count.hpp:27
        count_6_q <= 32'h0;  // chsh_count.hpp:27
        count_7_q <= 32'h0;  // chsh_count.hpp:27
        count_8_q <= 32'h0;  // chsh_count.hpp:27
        count_9_q <= 32'h0;  // chsh_count.hpp:27
        count_10_q <= 32'h0;  // chsh_count.hpp:27
        count_11_q <= 32'h0;  // chsh_count.hpp:27
        count_12_q <= 32'h0;  // chsh_count.hpp:27
        count_13_q <= 32'h0;  // chsh_count.hpp:27
        count_14_q <= 32'h0;  // chsh_count.hpp:27
        count_15_q <= 32'h0;  // chsh_count.hpp:27
        count_16_q <= 32'h0;  // chsh_count.hpp:27
        count_17_q <= 32'h0;  // chsh_count.hpp:27
        copy_0_q <= 32'h0;  // chsh_count.hpp:28
        copy_1_q <= 32'h0;  // chsh_count.hpp:28
        copy_2_q <= 32'h0;  // chsh_count.hpp:28
        copy_3_q <= 32'h0;  // chsh_count.hpp:28
        copy_4_q <= 32'h0;  // chsh_count.hpp:28
        copy_5_q <= 32'h0;  // chsh_count.hpp:28
        copy_6_q <= 32'h0;  // chsh_count.hpp:28
        copy_7_q <= 32'h0;  // chsh_count.hpp:28
        copy_8_q <= 32'h0;  // chsh_count.hpp:28
        copy_9_q <= 32'h0;  // chsh_count.hpp:28
        copy_10_q <= 32'h0;  // chsh_count.hpp:28
        copy_11_q <= 32'h0;  // chsh_count.hpp:28
        copy_12_q <= 32'h0;  // chsh_count.hpp:28
        copy_13_q <= 32'h0;  // chsh_count.hpp:28
        copy_14_q <= 32'h0;  // chsh_count.hpp:28
        copy_15_q <= 32'h0;  // chsh_count.hpp:28
        copy_16_q <= 32'h0;  // chsh_count.hpp:28
        copy_17_q <= 32'h0;  // chsh_count.hpp:28
      end
      else begin
        automatic logic [31:0] _GEN;  // chsh_count.hpp:58
        automatic logic [31:0] _GEN_0;  // chsh_count.hpp:58
        automatic logic [31:0] _GEN_1;  // chsh_count.hpp:58
        automatic logic [31:0] _GEN_2;  // chsh_count.hpp:58
        automatic logic [31:0] _GEN_3;  // chsh_count.hpp:58
        automatic logic [31:0] _GEN_4;  // chsh_count.hpp:58
        automatic logic [31:0] _GEN_5;  // chsh_count.hpp:58
        automatic logic [31:0] _GEN_6;  // chsh_count.hpp:58
        automatic logic [31:0] _GEN_7;  // chsh_count.hpp:58
        automatic logic [31:0] _GEN_8;  // chsh_count.hpp:58
        automatic logic [31:0] _GEN_9;  // chsh_count.hpp:58
        automatic logic [31:0] _GEN_10;  // chsh_count.hpp:58
        automatic logic [31:0] _GEN_11;  // chsh_count.hpp:58
        automatic logic [31:0] _GEN_12;  // chsh_count.hpp:58
        automatic logic [31:0] _GEN_13;  // chsh_count.hpp:58
        automatic logic [31:0] _GEN_14;  // chsh_count.hpp:58
        automatic logic [31:0] _GEN_15;  // chsh_count.hpp:60
        automatic logic [31:0] _GEN_16;  // chsh_count.hpp:46
        _GEN = {31'h0, and_58_q1};  // chsh_count.hpp:58
        _GEN_0 = {31'h0, and_58_1_q1};  // chsh_count.hpp:58
        _GEN_1 = {31'h0, and_58_2_q1};  // chsh_count.hpp:58
        _GEN_2 = {31'h0, and_58_3_q1};  // chsh_count.hpp:58
        _GEN_3 = {31'h0, and_58_4_q1};  // chsh_count.hpp:58
        _GEN_4 = {31'h0, and_58_5_q1};  // chsh_count.hpp:58
        _GEN_5 = {31'h0, and_58_6_q1};  // chsh_count.hpp:58
        _GEN_6 = {31'h0, and_58_7_q1};  // chsh_count.hpp:58
        _GEN_7 = {31'h0, and_58_8_q1};  // chsh_count.hpp:58
        _GEN_8 = {31'h0, and_58_9_q1};  // chsh_count.hpp:58
        _GEN_9 = {31'h0, and_58_10_q1};  // chsh_count.hpp:58
        _GEN_10 = {31'h0, and_58_11_q1};  // chsh_count.hpp:58
        _GEN_11 = {31'h0, and_58_12_q1};  // chsh_count.hpp:58
        _GEN_12 = {31'h0, and_58_13_q1};  // chsh_count.hpp:58
        _GEN_13 = {31'h0, and_58_14_q1};  // chsh_count.hpp:58
        _GEN_14 = {31'h0, and_58_15_q1};  // chsh_count.hpp:58
        _GEN_15 = {29'h0, mux_60_q1};  // chsh_count.hpp:60
        _GEN_16 = {29'h0, sum_3_q1};  // chsh_count.hpp:46
        if (snapshot_q1) begin
          count_0_q <= _GEN;  // chsh_count.hpp:27, :58
          count_1_q <= _GEN_0;  // chsh_count.hpp:27, :58
          count_2_q <= _GEN_1;  // chsh_count.hpp:27, :58
          count_3_q <= _GEN_2;  // chsh_count.hpp:27, :58
          count_4_q <= _GEN_3;  // chsh_count.hpp:27, :58
          count_5_q <= _GEN_4;  // chsh_count.hpp:27, :58
          count_6_q <= _GEN_5;  // chsh_count.hpp:27, :58
          count_7_q <= _GEN_6;  // chsh_count.hpp:27, :58
          count_8_q <= _GEN_7;  // chsh_count.hpp:27, :58
          count_9_q <= _GEN_8;  // chsh_count.hpp:27, :58
          count_10_q <= _GEN_9;  // chsh_count.hpp:27, :58
          count_11_q <= _GEN_10;  // chsh_count.hpp:27, :58
          count_12_q <= _GEN_11;  // chsh_count.hpp:27, :58
          count_13_q <= _GEN_12;  // chsh_count.hpp:27, :58
          count_14_q <= _GEN_13;  // chsh_count.hpp:27, :58
          count_15_q <= _GEN_14;  // chsh_count.hpp:27, :58
          count_16_q <= _GEN_15;  // chsh_count.hpp:27, :60
          count_17_q <= _GEN_16;  // chsh_count.hpp:27, :46
          copy_0_q <= count_0_q;  // chsh_count.hpp:27, :28
          copy_1_q <= count_1_q;  // chsh_count.hpp:27, :28
          copy_2_q <= count_2_q;  // chsh_count.hpp:27, :28
          copy_3_q <= count_3_q;  // chsh_count.hpp:27, :28
          copy_4_q <= count_4_q;  // chsh_count.hpp:27, :28
          copy_5_q <= count_5_q;  // chsh_count.hpp:27, :28
          copy_6_q <= count_6_q;  // chsh_count.hpp:27, :28
          copy_7_q <= count_7_q;  // chsh_count.hpp:27, :28
          copy_8_q <= count_8_q;  // chsh_count.hpp:27, :28
          copy_9_q <= count_9_q;  // chsh_count.hpp:27, :28
          copy_10_q <= count_10_q;  // chsh_count.hpp:27, :28
          copy_11_q <= count_11_q;  // chsh_count.hpp:27, :28
          copy_12_q <= count_12_q;  // chsh_count.hpp:27, :28
          copy_13_q <= count_13_q;  // chsh_count.hpp:27, :28
          copy_14_q <= count_14_q;  // chsh_count.hpp:27, :28
          copy_15_q <= count_15_q;  // chsh_count.hpp:27, :28
          copy_16_q <= count_16_q;  // chsh_count.hpp:27, :28
          copy_17_q <= count_17_q;  // chsh_count.hpp:27, :28
        end
        else begin
          count_0_q <= count_0_q + _GEN;  // chsh_count.hpp:27, :58, :64
          count_1_q <= count_1_q + _GEN_0;  // chsh_count.hpp:27, :58, :64
          count_2_q <= count_2_q + _GEN_1;  // chsh_count.hpp:27, :58, :64
          count_3_q <= count_3_q + _GEN_2;  // chsh_count.hpp:27, :58, :64
          count_4_q <= count_4_q + _GEN_3;  // chsh_count.hpp:27, :58, :64
          count_5_q <= count_5_q + _GEN_4;  // chsh_count.hpp:27, :58, :64
          count_6_q <= count_6_q + _GEN_5;  // chsh_count.hpp:27, :58, :64
          count_7_q <= count_7_q + _GEN_6;  // chsh_count.hpp:27, :58, :64
          count_8_q <= count_8_q + _GEN_7;  // chsh_count.hpp:27, :58, :64
          count_9_q <= count_9_q + _GEN_8;  // chsh_count.hpp:27, :58, :64
          count_10_q <= count_10_q + _GEN_9;  // chsh_count.hpp:27, :58, :64
          count_11_q <= count_11_q + _GEN_10;  // chsh_count.hpp:27, :58, :64
          count_12_q <= count_12_q + _GEN_11;  // chsh_count.hpp:27, :58, :64
          count_13_q <= count_13_q + _GEN_12;  // chsh_count.hpp:27, :58, :64
          count_14_q <= count_14_q + _GEN_13;  // chsh_count.hpp:27, :58, :64
          count_15_q <= count_15_q + _GEN_14;  // chsh_count.hpp:27, :58, :64
          count_16_q <= count_16_q + _GEN_15;  // chsh_count.hpp:27, :60, :64
          count_17_q <= count_17_q + _GEN_16;  // chsh_count.hpp:27, :46, :64
        end
      end
    end
  end // always_ff @(posedge)
  assign ready_o = advance;
  assign valid_o = valid_q2;
  assign value_o = out_q2;  // chsh_count.hpp:51
endmodule
