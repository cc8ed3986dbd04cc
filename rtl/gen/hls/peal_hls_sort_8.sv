// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/sort.hpp, peal::hls::sort::step<8>, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 6 stages, free running: every clock is one step.
`default_nettype none

module peal_hls_sort_8(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic [135:0] lanes_i,  // sort.hpp:22
  output wire logic [135:0] lanes_o  // sort.hpp:22
);

  wire        swap = lanes_i[84:68] < lanes_i[16:0];  // sort.hpp:22, :40
  wire        swap_1 = lanes_i[101:85] < lanes_i[33:17];  // sort.hpp:22, :40
  wire        swap_2 = lanes_i[118:102] < lanes_i[50:34];  // sort.hpp:22, :40
  wire        swap_3 = lanes_i[135:119] < lanes_i[67:51];  // sort.hpp:22, :40
  reg  [16:0] mux_41_q1;  // sort.hpp:41
  reg  [16:0] mux_41_1_q1;  // sort.hpp:41
  reg  [16:0] mux_41_2_q1;  // sort.hpp:41
  reg  [16:0] mux_41_3_q1;  // sort.hpp:41
  reg  [16:0] mux_41_4_q1;  // sort.hpp:41
  reg  [16:0] mux_41_5_q1;  // sort.hpp:41
  reg  [16:0] mux_41_6_q1;  // sort.hpp:41
  reg  [16:0] mux_41_7_q1;  // sort.hpp:41
  wire        swap_4 = mux_41_4_q1 < mux_41_q1;  // sort.hpp:40, :41
  wire        swap_5 = mux_41_6_q1 < mux_41_2_q1;  // sort.hpp:40, :41
  wire        swap_6 = mux_41_5_q1 < mux_41_1_q1;  // sort.hpp:40, :41
  wire        swap_7 = mux_41_7_q1 < mux_41_3_q1;  // sort.hpp:40, :41
  reg  [16:0] mux_41_8_q2;  // sort.hpp:41
  reg  [16:0] mux_41_9_q2;  // sort.hpp:41
  reg  [16:0] mux_41_10_q2;  // sort.hpp:41
  reg  [16:0] mux_41_11_q2;  // sort.hpp:41
  reg  [16:0] mux_41_12_q2;  // sort.hpp:41
  reg  [16:0] mux_41_13_q2;  // sort.hpp:41
  reg  [16:0] mux_41_14_q2;  // sort.hpp:41
  reg  [16:0] mux_41_15_q2;  // sort.hpp:41
  wire        swap_8 = mux_41_12_q2 < mux_41_9_q2;  // sort.hpp:40, :41
  wire        swap_9 = mux_41_14_q2 < mux_41_11_q2;  // sort.hpp:40, :41
  wire        swap_10 = mux_41_10_q2 < mux_41_8_q2;  // sort.hpp:40, :41
  wire        swap_13 = mux_41_15_q2 < mux_41_13_q2;  // sort.hpp:40, :41
  reg  [16:0] mux_41_16_q3;  // sort.hpp:41
  reg  [16:0] mux_41_17_q3;  // sort.hpp:41
  reg  [16:0] mux_41_18_q3;  // sort.hpp:41
  reg  [16:0] mux_41_19_q3;  // sort.hpp:41
  reg  [16:0] lanes_0_q3;  // sort.hpp:41
  reg  [16:0] mux_41_20_q3;  // sort.hpp:41
  reg  [16:0] mux_41_25_q3;  // sort.hpp:41
  reg  [16:0] lanes_7_q3;  // sort.hpp:41
  wire        swap_11 = mux_41_18_q3 < mux_41_16_q3;  // sort.hpp:40, :41
  wire        swap_12 = mux_41_19_q3 < mux_41_17_q3;  // sort.hpp:40, :41
  reg  [16:0] lanes_0_q4;  // sort.hpp:41
  reg  [16:0] mux_41_20_q4;  // sort.hpp:41
  reg  [16:0] mux_41_21_q4;  // sort.hpp:41
  reg  [16:0] mux_41_22_q4;  // sort.hpp:41
  reg  [16:0] mux_41_23_q4;  // sort.hpp:41
  reg  [16:0] mux_41_24_q4;  // sort.hpp:41
  reg  [16:0] mux_41_25_q4;  // sort.hpp:41
  reg  [16:0] lanes_7_q4;  // sort.hpp:41
  wire        swap_14 = mux_41_23_q4 < mux_41_20_q4;  // sort.hpp:40, :41
  wire        swap_15 = mux_41_25_q4 < mux_41_22_q4;  // sort.hpp:40, :41
  reg  [16:0] lanes_0_q5;  // sort.hpp:41
  reg  [16:0] mux_41_21_q5;  // sort.hpp:41
  reg  [16:0] mux_41_24_q5;  // sort.hpp:41
  reg  [16:0] lanes_7_q5;  // sort.hpp:41
  reg  [16:0] mux_41_26_q5;  // sort.hpp:41
  reg  [16:0] mux_41_27_q5;  // sort.hpp:41
  reg  [16:0] mux_41_28_q5;  // sort.hpp:41
  reg  [16:0] mux_41_29_q5;  // sort.hpp:41
  wire        swap_16 = mux_41_21_q5 < mux_41_26_q5;  // sort.hpp:40, :41
  wire        swap_17 = mux_41_27_q5 < mux_41_28_q5;  // sort.hpp:40, :41
  wire        swap_18 = mux_41_29_q5 < mux_41_24_q5;  // sort.hpp:40, :41
  reg  [16:0] lanes_0_q6;  // sort.hpp:41
  reg  [16:0] lanes_7_q6;  // sort.hpp:41
  reg  [16:0] lanes_1_q6;  // sort.hpp:41
  reg  [16:0] lanes_2_q6;  // sort.hpp:41
  reg  [16:0] lanes_3_q6;  // sort.hpp:41
  reg  [16:0] lanes_4_q6;  // sort.hpp:41
  reg  [16:0] lanes_5_q6;  // sort.hpp:41
  reg  [16:0] lanes_6_q6;  // sort.hpp:41
  always_ff @(posedge clk_i) begin
    if (swap) begin
      mux_41_q1 <= lanes_i[84:68];  // sort.hpp:22, :41
      mux_41_1_q1 <= lanes_i[16:0];  // sort.hpp:22, :41
    end
    else begin
      mux_41_q1 <= lanes_i[16:0];  // sort.hpp:22, :41
      mux_41_1_q1 <= lanes_i[84:68];  // sort.hpp:22, :41
    end
    if (swap_1) begin
      mux_41_2_q1 <= lanes_i[101:85];  // sort.hpp:22, :41
      mux_41_3_q1 <= lanes_i[33:17];  // sort.hpp:22, :41
    end
    else begin
      mux_41_2_q1 <= lanes_i[33:17];  // sort.hpp:22, :41
      mux_41_3_q1 <= lanes_i[101:85];  // sort.hpp:22, :41
    end
    if (swap_2) begin
      mux_41_4_q1 <= lanes_i[118:102];  // sort.hpp:22, :41
      mux_41_5_q1 <= lanes_i[50:34];  // sort.hpp:22, :41
    end
    else begin
      mux_41_4_q1 <= lanes_i[50:34];  // sort.hpp:22, :41
      mux_41_5_q1 <= lanes_i[118:102];  // sort.hpp:22, :41
    end
    if (swap_3) begin
      mux_41_6_q1 <= lanes_i[135:119];  // sort.hpp:22, :41
      mux_41_7_q1 <= lanes_i[67:51];  // sort.hpp:22, :41
    end
    else begin
      mux_41_6_q1 <= lanes_i[67:51];  // sort.hpp:22, :41
      mux_41_7_q1 <= lanes_i[135:119];  // sort.hpp:22, :41
    end
    if (swap_4) begin
      mux_41_8_q2 <= mux_41_4_q1;  // sort.hpp:41
      mux_41_9_q2 <= mux_41_q1;  // sort.hpp:41
    end
    else begin
      mux_41_8_q2 <= mux_41_q1;  // sort.hpp:41
      mux_41_9_q2 <= mux_41_4_q1;  // sort.hpp:41
    end
    if (swap_5) begin
      mux_41_10_q2 <= mux_41_6_q1;  // sort.hpp:41
      mux_41_11_q2 <= mux_41_2_q1;  // sort.hpp:41
    end
    else begin
      mux_41_10_q2 <= mux_41_2_q1;  // sort.hpp:41
      mux_41_11_q2 <= mux_41_6_q1;  // sort.hpp:41
    end
    if (swap_6) begin
      mux_41_12_q2 <= mux_41_5_q1;  // sort.hpp:41
      mux_41_13_q2 <= mux_41_1_q1;  // sort.hpp:41
    end
    else begin
      mux_41_12_q2 <= mux_41_1_q1;  // sort.hpp:41
      mux_41_13_q2 <= mux_41_5_q1;  // sort.hpp:41
    end
    if (swap_7) begin
      mux_41_14_q2 <= mux_41_7_q1;  // sort.hpp:41
      mux_41_15_q2 <= mux_41_3_q1;  // sort.hpp:41
    end
    else begin
      mux_41_14_q2 <= mux_41_3_q1;  // sort.hpp:41
      mux_41_15_q2 <= mux_41_7_q1;  // sort.hpp:41
    end
    if (swap_8) begin
      mux_41_16_q3 <= mux_41_12_q2;  // sort.hpp:41
      mux_41_17_q3 <= mux_41_9_q2;  // sort.hpp:41
    end
    else begin
      mux_41_16_q3 <= mux_41_9_q2;  // sort.hpp:41
      mux_41_17_q3 <= mux_41_12_q2;  // sort.hpp:41
    end
    if (swap_9) begin
      mux_41_18_q3 <= mux_41_14_q2;  // sort.hpp:41
      mux_41_19_q3 <= mux_41_11_q2;  // sort.hpp:41
    end
    else begin
      mux_41_18_q3 <= mux_41_11_q2;  // sort.hpp:41
      mux_41_19_q3 <= mux_41_14_q2;  // sort.hpp:41
    end
    if (swap_10) begin
      lanes_0_q3 <= mux_41_10_q2;  // sort.hpp:41
      mux_41_20_q3 <= mux_41_8_q2;  // sort.hpp:41
    end
    else begin
      lanes_0_q3 <= mux_41_8_q2;  // sort.hpp:41
      mux_41_20_q3 <= mux_41_10_q2;  // sort.hpp:41
    end
    if (swap_13) begin
      mux_41_25_q3 <= mux_41_15_q2;  // sort.hpp:41
      lanes_7_q3 <= mux_41_13_q2;  // sort.hpp:41
    end
    else begin
      mux_41_25_q3 <= mux_41_13_q2;  // sort.hpp:41
      lanes_7_q3 <= mux_41_15_q2;  // sort.hpp:41
    end
    if (swap_11) begin
      mux_41_21_q4 <= mux_41_18_q3;  // sort.hpp:41
      mux_41_22_q4 <= mux_41_16_q3;  // sort.hpp:41
    end
    else begin
      mux_41_21_q4 <= mux_41_16_q3;  // sort.hpp:41
      mux_41_22_q4 <= mux_41_18_q3;  // sort.hpp:41
    end
    if (swap_12) begin
      mux_41_23_q4 <= mux_41_19_q3;  // sort.hpp:41
      mux_41_24_q4 <= mux_41_17_q3;  // sort.hpp:41
    end
    else begin
      mux_41_23_q4 <= mux_41_17_q3;  // sort.hpp:41
      mux_41_24_q4 <= mux_41_19_q3;  // sort.hpp:41
    end
    lanes_0_q4 <= lanes_0_q3;  // sort.hpp:41
    mux_41_20_q4 <= mux_41_20_q3;  // sort.hpp:41
    mux_41_25_q4 <= mux_41_25_q3;  // sort.hpp:41
    lanes_7_q4 <= lanes_7_q3;  // sort.hpp:41
    if (swap_14) begin
      mux_41_26_q5 <= mux_41_23_q4;  // sort.hpp:41
      mux_41_27_q5 <= mux_41_20_q4;  // sort.hpp:41
    end
    else begin
      mux_41_26_q5 <= mux_41_20_q4;  // sort.hpp:41
      mux_41_27_q5 <= mux_41_23_q4;  // sort.hpp:41
    end
    if (swap_15) begin
      mux_41_28_q5 <= mux_41_25_q4;  // sort.hpp:41
      mux_41_29_q5 <= mux_41_22_q4;  // sort.hpp:41
    end
    else begin
      mux_41_28_q5 <= mux_41_22_q4;  // sort.hpp:41
      mux_41_29_q5 <= mux_41_25_q4;  // sort.hpp:41
    end
    lanes_0_q5 <= lanes_0_q4;  // sort.hpp:41
    mux_41_21_q5 <= mux_41_21_q4;  // sort.hpp:41
    mux_41_24_q5 <= mux_41_24_q4;  // sort.hpp:41
    lanes_7_q5 <= lanes_7_q4;  // sort.hpp:41
    if (swap_16) begin
      lanes_1_q6 <= mux_41_21_q5;  // sort.hpp:41
      lanes_2_q6 <= mux_41_26_q5;  // sort.hpp:41
    end
    else begin
      lanes_1_q6 <= mux_41_26_q5;  // sort.hpp:41
      lanes_2_q6 <= mux_41_21_q5;  // sort.hpp:41
    end
    if (swap_17) begin
      lanes_3_q6 <= mux_41_27_q5;  // sort.hpp:41
      lanes_4_q6 <= mux_41_28_q5;  // sort.hpp:41
    end
    else begin
      lanes_3_q6 <= mux_41_28_q5;  // sort.hpp:41
      lanes_4_q6 <= mux_41_27_q5;  // sort.hpp:41
    end
    if (swap_18) begin
      lanes_5_q6 <= mux_41_29_q5;  // sort.hpp:41
      lanes_6_q6 <= mux_41_24_q5;  // sort.hpp:41
    end
    else begin
      lanes_5_q6 <= mux_41_24_q5;  // sort.hpp:41
      lanes_6_q6 <= mux_41_29_q5;  // sort.hpp:41
    end
    lanes_0_q6 <= lanes_0_q5;  // sort.hpp:41
    lanes_7_q6 <= lanes_7_q5;  // sort.hpp:41
  end // always_ff @(posedge)
  assign lanes_o = {lanes_7_q6, lanes_6_q6, lanes_5_q6, lanes_4_q6, lanes_3_q6, lanes_2_q6, lanes_1_q6, lanes_0_q6};  // sort.hpp:22, :41
  wire unused = &{1'b0, rst_i};  // what the step does not read
endmodule
