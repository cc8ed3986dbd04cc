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

  wire       swap = lanes_i[84:68] < lanes_i[16:0];  // sort.hpp:22, :40
  wire [7:0] mux_54 = swap ? lanes_i[75:68] : lanes_i[7:0];  // sort.hpp:22, :40, :54
  wire [7:0] mux_54_1 = swap ? lanes_i[83:76] : lanes_i[15:8];  // sort.hpp:22, :40, :54
  wire       mux_54_2 = swap ? lanes_i[84] : lanes_i[16];  // sort.hpp:22, :40, :54
  wire [7:0] mux_55 = swap ? lanes_i[7:0] : lanes_i[75:68];  // sort.hpp:22, :40, :55
  wire [7:0] mux_55_1 = swap ? lanes_i[15:8] : lanes_i[83:76];  // sort.hpp:22, :40, :55
  wire       mux_55_2 = swap ? lanes_i[16] : lanes_i[84];  // sort.hpp:22, :40, :55
  wire       swap_1 = lanes_i[101:85] < lanes_i[33:17];  // sort.hpp:22, :40
  wire [7:0] mux_54_3 = swap_1 ? lanes_i[92:85] : lanes_i[24:17];  // sort.hpp:22, :40, :54
  wire [7:0] mux_54_4 = swap_1 ? lanes_i[100:93] : lanes_i[32:25];  // sort.hpp:22, :40, :54
  wire       mux_54_5 = swap_1 ? lanes_i[101] : lanes_i[33];  // sort.hpp:22, :40, :54
  wire [7:0] mux_55_3 = swap_1 ? lanes_i[24:17] : lanes_i[92:85];  // sort.hpp:22, :40, :55
  wire [7:0] mux_55_4 = swap_1 ? lanes_i[32:25] : lanes_i[100:93];  // sort.hpp:22, :40, :55
  wire       mux_55_5 = swap_1 ? lanes_i[33] : lanes_i[101];  // sort.hpp:22, :40, :55
  wire       swap_2 = lanes_i[118:102] < lanes_i[50:34];  // sort.hpp:22, :40
  wire [7:0] mux_54_6 = swap_2 ? lanes_i[109:102] : lanes_i[41:34];  // sort.hpp:22, :40, :54
  wire [7:0] mux_54_7 = swap_2 ? lanes_i[117:110] : lanes_i[49:42];  // sort.hpp:22, :40, :54
  wire       mux_54_8 = swap_2 ? lanes_i[118] : lanes_i[50];  // sort.hpp:22, :40, :54
  wire [7:0] mux_55_6 = swap_2 ? lanes_i[41:34] : lanes_i[109:102];  // sort.hpp:22, :40, :55
  wire [7:0] mux_55_7 = swap_2 ? lanes_i[49:42] : lanes_i[117:110];  // sort.hpp:22, :40, :55
  wire       mux_55_8 = swap_2 ? lanes_i[50] : lanes_i[118];  // sort.hpp:22, :40, :55
  wire       swap_3 = lanes_i[135:119] < lanes_i[67:51];  // sort.hpp:22, :40
  wire [7:0] mux_54_9 = swap_3 ? lanes_i[126:119] : lanes_i[58:51];  // sort.hpp:22, :40, :54
  wire [7:0] mux_54_10 = swap_3 ? lanes_i[134:127] : lanes_i[66:59];  // sort.hpp:22, :40, :54
  wire       mux_54_11 = swap_3 ? lanes_i[135] : lanes_i[67];  // sort.hpp:22, :40, :54
  wire [7:0] mux_55_9 = swap_3 ? lanes_i[58:51] : lanes_i[126:119];  // sort.hpp:22, :40, :55
  wire [7:0] mux_55_10 = swap_3 ? lanes_i[66:59] : lanes_i[134:127];  // sort.hpp:22, :40, :55
  wire       mux_55_11 = swap_3 ? lanes_i[67] : lanes_i[135];  // sort.hpp:22, :40, :55
  reg  [7:0] mux_54_q1;  // sort.hpp:54
  reg  [7:0] mux_54_1_q1;  // sort.hpp:54
  reg        mux_54_2_q1;  // sort.hpp:54
  reg  [7:0] mux_55_q1;  // sort.hpp:55
  reg  [7:0] mux_55_1_q1;  // sort.hpp:55
  reg        mux_55_2_q1;  // sort.hpp:55
  reg  [7:0] mux_54_3_q1;  // sort.hpp:54
  reg  [7:0] mux_54_4_q1;  // sort.hpp:54
  reg        mux_54_5_q1;  // sort.hpp:54
  reg  [7:0] mux_55_3_q1;  // sort.hpp:55
  reg  [7:0] mux_55_4_q1;  // sort.hpp:55
  reg        mux_55_5_q1;  // sort.hpp:55
  reg  [7:0] mux_54_6_q1;  // sort.hpp:54
  reg  [7:0] mux_54_7_q1;  // sort.hpp:54
  reg        mux_54_8_q1;  // sort.hpp:54
  reg  [7:0] mux_55_6_q1;  // sort.hpp:55
  reg  [7:0] mux_55_7_q1;  // sort.hpp:55
  reg        mux_55_8_q1;  // sort.hpp:55
  reg  [7:0] mux_54_9_q1;  // sort.hpp:54
  reg  [7:0] mux_54_10_q1;  // sort.hpp:54
  reg        mux_54_11_q1;  // sort.hpp:54
  reg  [7:0] mux_55_9_q1;  // sort.hpp:55
  reg  [7:0] mux_55_10_q1;  // sort.hpp:55
  reg        mux_55_11_q1;  // sort.hpp:55
  wire       swap_4 = {mux_54_8_q1, mux_54_7_q1, mux_54_6_q1} < {mux_54_2_q1, mux_54_1_q1, mux_54_q1};  // sort.hpp:40, :53, :54
  wire [7:0] mux_54_12 = swap_4 ? mux_54_6_q1 : mux_54_q1;  // sort.hpp:40, :54
  wire [7:0] mux_54_13 = swap_4 ? mux_54_7_q1 : mux_54_1_q1;  // sort.hpp:40, :54
  wire       mux_54_14 = swap_4 ? mux_54_8_q1 : mux_54_2_q1;  // sort.hpp:40, :54
  wire [7:0] mux_55_12 = swap_4 ? mux_54_q1 : mux_54_6_q1;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_13 = swap_4 ? mux_54_1_q1 : mux_54_7_q1;  // sort.hpp:40, :54, :55
  wire       mux_55_14 = swap_4 ? mux_54_2_q1 : mux_54_8_q1;  // sort.hpp:40, :54, :55
  wire       swap_5 = {mux_54_11_q1, mux_54_10_q1, mux_54_9_q1} < {mux_54_5_q1, mux_54_4_q1, mux_54_3_q1};  // sort.hpp:40, :53, :54
  wire [7:0] mux_54_15 = swap_5 ? mux_54_9_q1 : mux_54_3_q1;  // sort.hpp:40, :54
  wire [7:0] mux_54_16 = swap_5 ? mux_54_10_q1 : mux_54_4_q1;  // sort.hpp:40, :54
  wire       mux_54_17 = swap_5 ? mux_54_11_q1 : mux_54_5_q1;  // sort.hpp:40, :54
  wire [7:0] mux_55_15 = swap_5 ? mux_54_3_q1 : mux_54_9_q1;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_16 = swap_5 ? mux_54_4_q1 : mux_54_10_q1;  // sort.hpp:40, :54, :55
  wire       mux_55_17 = swap_5 ? mux_54_5_q1 : mux_54_11_q1;  // sort.hpp:40, :54, :55
  wire       swap_6 = {mux_55_8_q1, mux_55_7_q1, mux_55_6_q1} < {mux_55_2_q1, mux_55_1_q1, mux_55_q1};  // sort.hpp:40, :53, :55
  wire [7:0] mux_54_18 = swap_6 ? mux_55_6_q1 : mux_55_q1;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_19 = swap_6 ? mux_55_7_q1 : mux_55_1_q1;  // sort.hpp:40, :54, :55
  wire       mux_54_20 = swap_6 ? mux_55_8_q1 : mux_55_2_q1;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_18 = swap_6 ? mux_55_q1 : mux_55_6_q1;  // sort.hpp:40, :55
  wire [7:0] mux_55_19 = swap_6 ? mux_55_1_q1 : mux_55_7_q1;  // sort.hpp:40, :55
  wire       mux_55_20 = swap_6 ? mux_55_2_q1 : mux_55_8_q1;  // sort.hpp:40, :55
  wire       swap_7 = {mux_55_11_q1, mux_55_10_q1, mux_55_9_q1} < {mux_55_5_q1, mux_55_4_q1, mux_55_3_q1};  // sort.hpp:40, :53, :55
  wire [7:0] mux_54_21 = swap_7 ? mux_55_9_q1 : mux_55_3_q1;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_22 = swap_7 ? mux_55_10_q1 : mux_55_4_q1;  // sort.hpp:40, :54, :55
  wire       mux_54_23 = swap_7 ? mux_55_11_q1 : mux_55_5_q1;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_21 = swap_7 ? mux_55_3_q1 : mux_55_9_q1;  // sort.hpp:40, :55
  wire [7:0] mux_55_22 = swap_7 ? mux_55_4_q1 : mux_55_10_q1;  // sort.hpp:40, :55
  wire       mux_55_23 = swap_7 ? mux_55_5_q1 : mux_55_11_q1;  // sort.hpp:40, :55
  reg  [7:0] mux_54_12_q2;  // sort.hpp:54
  reg  [7:0] mux_54_13_q2;  // sort.hpp:54
  reg        mux_54_14_q2;  // sort.hpp:54
  reg  [7:0] mux_55_12_q2;  // sort.hpp:55
  reg  [7:0] mux_55_13_q2;  // sort.hpp:55
  reg        mux_55_14_q2;  // sort.hpp:55
  reg  [7:0] mux_54_15_q2;  // sort.hpp:54
  reg  [7:0] mux_54_16_q2;  // sort.hpp:54
  reg        mux_54_17_q2;  // sort.hpp:54
  reg  [7:0] mux_55_15_q2;  // sort.hpp:55
  reg  [7:0] mux_55_16_q2;  // sort.hpp:55
  reg        mux_55_17_q2;  // sort.hpp:55
  reg  [7:0] mux_54_18_q2;  // sort.hpp:54
  reg  [7:0] mux_54_19_q2;  // sort.hpp:54
  reg        mux_54_20_q2;  // sort.hpp:54
  reg  [7:0] mux_55_18_q2;  // sort.hpp:55
  reg  [7:0] mux_55_19_q2;  // sort.hpp:55
  reg        mux_55_20_q2;  // sort.hpp:55
  reg  [7:0] mux_54_21_q2;  // sort.hpp:54
  reg  [7:0] mux_54_22_q2;  // sort.hpp:54
  reg        mux_54_23_q2;  // sort.hpp:54
  reg  [7:0] mux_55_21_q2;  // sort.hpp:55
  reg  [7:0] mux_55_22_q2;  // sort.hpp:55
  reg        mux_55_23_q2;  // sort.hpp:55
  wire       swap_8 = {mux_54_20_q2, mux_54_19_q2, mux_54_18_q2} < {mux_55_14_q2, mux_55_13_q2, mux_55_12_q2};  // sort.hpp:40, :53, :54, :55
  wire [7:0] mux_54_24 = swap_8 ? mux_54_18_q2 : mux_55_12_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_25 = swap_8 ? mux_54_19_q2 : mux_55_13_q2;  // sort.hpp:40, :54, :55
  wire       mux_54_26 = swap_8 ? mux_54_20_q2 : mux_55_14_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_24 = swap_8 ? mux_55_12_q2 : mux_54_18_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_25 = swap_8 ? mux_55_13_q2 : mux_54_19_q2;  // sort.hpp:40, :54, :55
  wire       mux_55_26 = swap_8 ? mux_55_14_q2 : mux_54_20_q2;  // sort.hpp:40, :54, :55
  wire       swap_9 = {mux_54_23_q2, mux_54_22_q2, mux_54_21_q2} < {mux_55_17_q2, mux_55_16_q2, mux_55_15_q2};  // sort.hpp:40, :53, :54, :55
  wire [7:0] mux_54_27 = swap_9 ? mux_54_21_q2 : mux_55_15_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_28 = swap_9 ? mux_54_22_q2 : mux_55_16_q2;  // sort.hpp:40, :54, :55
  wire       mux_54_29 = swap_9 ? mux_54_23_q2 : mux_55_17_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_27 = swap_9 ? mux_55_15_q2 : mux_54_21_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_28 = swap_9 ? mux_55_16_q2 : mux_54_22_q2;  // sort.hpp:40, :54, :55
  wire       mux_55_29 = swap_9 ? mux_55_17_q2 : mux_54_23_q2;  // sort.hpp:40, :54, :55
  wire       swap_10 = {mux_54_17_q2, mux_54_16_q2, mux_54_15_q2} < {mux_54_14_q2, mux_54_13_q2, mux_54_12_q2};  // sort.hpp:40, :53, :54
  wire [7:0] mux_54_30 = swap_10 ? mux_54_15_q2 : mux_54_12_q2;  // sort.hpp:40, :54
  wire [7:0] mux_54_31 = swap_10 ? mux_54_16_q2 : mux_54_13_q2;  // sort.hpp:40, :54
  wire       mux_54_32 = swap_10 ? mux_54_17_q2 : mux_54_14_q2;  // sort.hpp:40, :54
  wire [7:0] mux_55_30 = swap_10 ? mux_54_12_q2 : mux_54_15_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_31 = swap_10 ? mux_54_13_q2 : mux_54_16_q2;  // sort.hpp:40, :54, :55
  wire       mux_55_32 = swap_10 ? mux_54_14_q2 : mux_54_17_q2;  // sort.hpp:40, :54, :55
  wire       swap_13 = {mux_55_23_q2, mux_55_22_q2, mux_55_21_q2} < {mux_55_20_q2, mux_55_19_q2, mux_55_18_q2};  // sort.hpp:40, :53, :55
  wire [7:0] mux_54_39 = swap_13 ? mux_55_21_q2 : mux_55_18_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_40 = swap_13 ? mux_55_22_q2 : mux_55_19_q2;  // sort.hpp:40, :54, :55
  wire       mux_54_41 = swap_13 ? mux_55_23_q2 : mux_55_20_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_39 = swap_13 ? mux_55_18_q2 : mux_55_21_q2;  // sort.hpp:40, :55
  wire [7:0] mux_55_40 = swap_13 ? mux_55_19_q2 : mux_55_22_q2;  // sort.hpp:40, :55
  wire       mux_55_41 = swap_13 ? mux_55_20_q2 : mux_55_23_q2;  // sort.hpp:40, :55
  reg  [7:0] mux_54_24_q3;  // sort.hpp:54
  reg  [7:0] mux_54_25_q3;  // sort.hpp:54
  reg        mux_54_26_q3;  // sort.hpp:54
  reg  [7:0] mux_55_24_q3;  // sort.hpp:55
  reg  [7:0] mux_55_25_q3;  // sort.hpp:55
  reg        mux_55_26_q3;  // sort.hpp:55
  reg  [7:0] mux_54_27_q3;  // sort.hpp:54
  reg  [7:0] mux_54_28_q3;  // sort.hpp:54
  reg        mux_54_29_q3;  // sort.hpp:54
  reg  [7:0] mux_55_27_q3;  // sort.hpp:55
  reg  [7:0] mux_55_28_q3;  // sort.hpp:55
  reg        mux_55_29_q3;  // sort.hpp:55
  reg  [7:0] mux_54_30_q3;  // sort.hpp:54
  reg  [7:0] mux_54_31_q3;  // sort.hpp:54
  reg        mux_54_32_q3;  // sort.hpp:54
  reg  [7:0] mux_55_30_q3;  // sort.hpp:55
  reg  [7:0] mux_55_31_q3;  // sort.hpp:55
  reg        mux_55_32_q3;  // sort.hpp:55
  reg  [7:0] mux_54_39_q3;  // sort.hpp:54
  reg  [7:0] mux_54_40_q3;  // sort.hpp:54
  reg        mux_54_41_q3;  // sort.hpp:54
  reg  [7:0] mux_55_39_q3;  // sort.hpp:55
  reg  [7:0] mux_55_40_q3;  // sort.hpp:55
  reg        mux_55_41_q3;  // sort.hpp:55
  wire       swap_11 = {mux_54_29_q3, mux_54_28_q3, mux_54_27_q3} < {mux_54_26_q3, mux_54_25_q3, mux_54_24_q3};  // sort.hpp:40, :53, :54
  wire [7:0] mux_54_33 = swap_11 ? mux_54_27_q3 : mux_54_24_q3;  // sort.hpp:40, :54
  wire [7:0] mux_54_34 = swap_11 ? mux_54_28_q3 : mux_54_25_q3;  // sort.hpp:40, :54
  wire       mux_54_35 = swap_11 ? mux_54_29_q3 : mux_54_26_q3;  // sort.hpp:40, :54
  wire [7:0] mux_55_33 = swap_11 ? mux_54_24_q3 : mux_54_27_q3;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_34 = swap_11 ? mux_54_25_q3 : mux_54_28_q3;  // sort.hpp:40, :54, :55
  wire       mux_55_35 = swap_11 ? mux_54_26_q3 : mux_54_29_q3;  // sort.hpp:40, :54, :55
  wire       swap_12 = {mux_55_29_q3, mux_55_28_q3, mux_55_27_q3} < {mux_55_26_q3, mux_55_25_q3, mux_55_24_q3};  // sort.hpp:40, :53, :55
  wire [7:0] mux_54_36 = swap_12 ? mux_55_27_q3 : mux_55_24_q3;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_37 = swap_12 ? mux_55_28_q3 : mux_55_25_q3;  // sort.hpp:40, :54, :55
  wire       mux_54_38 = swap_12 ? mux_55_29_q3 : mux_55_26_q3;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_36 = swap_12 ? mux_55_24_q3 : mux_55_27_q3;  // sort.hpp:40, :55
  wire [7:0] mux_55_37 = swap_12 ? mux_55_25_q3 : mux_55_28_q3;  // sort.hpp:40, :55
  wire       mux_55_38 = swap_12 ? mux_55_26_q3 : mux_55_29_q3;  // sort.hpp:40, :55
  reg  [7:0] mux_54_30_q4;  // sort.hpp:54
  reg  [7:0] mux_54_31_q4;  // sort.hpp:54
  reg        mux_54_32_q4;  // sort.hpp:54
  reg  [7:0] mux_55_30_q4;  // sort.hpp:55
  reg  [7:0] mux_55_31_q4;  // sort.hpp:55
  reg        mux_55_32_q4;  // sort.hpp:55
  reg  [7:0] mux_54_33_q4;  // sort.hpp:54
  reg  [7:0] mux_54_34_q4;  // sort.hpp:54
  reg        mux_54_35_q4;  // sort.hpp:54
  reg  [7:0] mux_55_33_q4;  // sort.hpp:55
  reg  [7:0] mux_55_34_q4;  // sort.hpp:55
  reg        mux_55_35_q4;  // sort.hpp:55
  reg  [7:0] mux_54_36_q4;  // sort.hpp:54
  reg  [7:0] mux_54_37_q4;  // sort.hpp:54
  reg        mux_54_38_q4;  // sort.hpp:54
  reg  [7:0] mux_55_36_q4;  // sort.hpp:55
  reg  [7:0] mux_55_37_q4;  // sort.hpp:55
  reg        mux_55_38_q4;  // sort.hpp:55
  reg  [7:0] mux_54_39_q4;  // sort.hpp:54
  reg  [7:0] mux_54_40_q4;  // sort.hpp:54
  reg        mux_54_41_q4;  // sort.hpp:54
  reg  [7:0] mux_55_39_q4;  // sort.hpp:55
  reg  [7:0] mux_55_40_q4;  // sort.hpp:55
  reg        mux_55_41_q4;  // sort.hpp:55
  wire       swap_14 = {mux_54_38_q4, mux_54_37_q4, mux_54_36_q4} < {mux_55_32_q4, mux_55_31_q4, mux_55_30_q4};  // sort.hpp:40, :53, :54, :55
  wire [7:0] mux_54_42 = swap_14 ? mux_54_36_q4 : mux_55_30_q4;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_43 = swap_14 ? mux_54_37_q4 : mux_55_31_q4;  // sort.hpp:40, :54, :55
  wire       mux_54_44 = swap_14 ? mux_54_38_q4 : mux_55_32_q4;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_42 = swap_14 ? mux_55_30_q4 : mux_54_36_q4;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_43 = swap_14 ? mux_55_31_q4 : mux_54_37_q4;  // sort.hpp:40, :54, :55
  wire       mux_55_44 = swap_14 ? mux_55_32_q4 : mux_54_38_q4;  // sort.hpp:40, :54, :55
  wire       swap_15 = {mux_54_41_q4, mux_54_40_q4, mux_54_39_q4} < {mux_55_35_q4, mux_55_34_q4, mux_55_33_q4};  // sort.hpp:40, :53, :54, :55
  wire [7:0] mux_54_45 = swap_15 ? mux_54_39_q4 : mux_55_33_q4;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_46 = swap_15 ? mux_54_40_q4 : mux_55_34_q4;  // sort.hpp:40, :54, :55
  wire       mux_54_47 = swap_15 ? mux_54_41_q4 : mux_55_35_q4;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_45 = swap_15 ? mux_55_33_q4 : mux_54_39_q4;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_46 = swap_15 ? mux_55_34_q4 : mux_54_40_q4;  // sort.hpp:40, :54, :55
  wire       mux_55_47 = swap_15 ? mux_55_35_q4 : mux_54_41_q4;  // sort.hpp:40, :54, :55
  reg  [7:0] mux_54_30_q5;  // sort.hpp:54
  reg  [7:0] mux_54_31_q5;  // sort.hpp:54
  reg        mux_54_32_q5;  // sort.hpp:54
  reg  [7:0] mux_54_33_q5;  // sort.hpp:54
  reg  [7:0] mux_54_34_q5;  // sort.hpp:54
  reg        mux_54_35_q5;  // sort.hpp:54
  reg  [7:0] mux_55_36_q5;  // sort.hpp:55
  reg  [7:0] mux_55_37_q5;  // sort.hpp:55
  reg        mux_55_38_q5;  // sort.hpp:55
  reg  [7:0] mux_55_39_q5;  // sort.hpp:55
  reg  [7:0] mux_55_40_q5;  // sort.hpp:55
  reg        mux_55_41_q5;  // sort.hpp:55
  reg  [7:0] mux_54_42_q5;  // sort.hpp:54
  reg  [7:0] mux_54_43_q5;  // sort.hpp:54
  reg        mux_54_44_q5;  // sort.hpp:54
  reg  [7:0] mux_55_42_q5;  // sort.hpp:55
  reg  [7:0] mux_55_43_q5;  // sort.hpp:55
  reg        mux_55_44_q5;  // sort.hpp:55
  reg  [7:0] mux_54_45_q5;  // sort.hpp:54
  reg  [7:0] mux_54_46_q5;  // sort.hpp:54
  reg        mux_54_47_q5;  // sort.hpp:54
  reg  [7:0] mux_55_45_q5;  // sort.hpp:55
  reg  [7:0] mux_55_46_q5;  // sort.hpp:55
  reg        mux_55_47_q5;  // sort.hpp:55
  wire       swap_16 = {mux_54_35_q5, mux_54_34_q5, mux_54_33_q5} < {mux_54_44_q5, mux_54_43_q5, mux_54_42_q5};  // sort.hpp:40, :53, :54
  wire [7:0] mux_54_48 = swap_16 ? mux_54_33_q5 : mux_54_42_q5;  // sort.hpp:40, :54
  wire [7:0] mux_54_49 = swap_16 ? mux_54_34_q5 : mux_54_43_q5;  // sort.hpp:40, :54
  wire       mux_54_50 = swap_16 ? mux_54_35_q5 : mux_54_44_q5;  // sort.hpp:40, :54
  wire [7:0] mux_55_48 = swap_16 ? mux_54_42_q5 : mux_54_33_q5;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_49 = swap_16 ? mux_54_43_q5 : mux_54_34_q5;  // sort.hpp:40, :54, :55
  wire       mux_55_50 = swap_16 ? mux_54_44_q5 : mux_54_35_q5;  // sort.hpp:40, :54, :55
  wire       swap_17 = {mux_55_44_q5, mux_55_43_q5, mux_55_42_q5} < {mux_54_47_q5, mux_54_46_q5, mux_54_45_q5};  // sort.hpp:40, :53, :54, :55
  wire [7:0] mux_54_51 = swap_17 ? mux_55_42_q5 : mux_54_45_q5;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_52 = swap_17 ? mux_55_43_q5 : mux_54_46_q5;  // sort.hpp:40, :54, :55
  wire       mux_54_53 = swap_17 ? mux_55_44_q5 : mux_54_47_q5;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_51 = swap_17 ? mux_54_45_q5 : mux_55_42_q5;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_52 = swap_17 ? mux_54_46_q5 : mux_55_43_q5;  // sort.hpp:40, :54, :55
  wire       mux_55_53 = swap_17 ? mux_54_47_q5 : mux_55_44_q5;  // sort.hpp:40, :54, :55
  wire       swap_18 = {mux_55_47_q5, mux_55_46_q5, mux_55_45_q5} < {mux_55_38_q5, mux_55_37_q5, mux_55_36_q5};  // sort.hpp:40, :53, :55
  wire [7:0] mux_54_54 = swap_18 ? mux_55_45_q5 : mux_55_36_q5;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_55 = swap_18 ? mux_55_46_q5 : mux_55_37_q5;  // sort.hpp:40, :54, :55
  wire       mux_54_56 = swap_18 ? mux_55_47_q5 : mux_55_38_q5;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_54 = swap_18 ? mux_55_36_q5 : mux_55_45_q5;  // sort.hpp:40, :55
  wire [7:0] mux_55_55 = swap_18 ? mux_55_37_q5 : mux_55_46_q5;  // sort.hpp:40, :55
  wire       mux_55_56 = swap_18 ? mux_55_38_q5 : mux_55_47_q5;  // sort.hpp:40, :55
  reg  [7:0] mux_54_30_q6;  // sort.hpp:54
  reg  [7:0] mux_54_31_q6;  // sort.hpp:54
  reg        mux_54_32_q6;  // sort.hpp:54
  reg  [7:0] mux_55_39_q6;  // sort.hpp:55
  reg  [7:0] mux_55_40_q6;  // sort.hpp:55
  reg        mux_55_41_q6;  // sort.hpp:55
  reg  [7:0] mux_54_48_q6;  // sort.hpp:54
  reg  [7:0] mux_54_49_q6;  // sort.hpp:54
  reg        mux_54_50_q6;  // sort.hpp:54
  reg  [7:0] mux_55_48_q6;  // sort.hpp:55
  reg  [7:0] mux_55_49_q6;  // sort.hpp:55
  reg        mux_55_50_q6;  // sort.hpp:55
  reg  [7:0] mux_54_51_q6;  // sort.hpp:54
  reg  [7:0] mux_54_52_q6;  // sort.hpp:54
  reg        mux_54_53_q6;  // sort.hpp:54
  reg  [7:0] mux_55_51_q6;  // sort.hpp:55
  reg  [7:0] mux_55_52_q6;  // sort.hpp:55
  reg        mux_55_53_q6;  // sort.hpp:55
  reg  [7:0] mux_54_54_q6;  // sort.hpp:54
  reg  [7:0] mux_54_55_q6;  // sort.hpp:54
  reg        mux_54_56_q6;  // sort.hpp:54
  reg  [7:0] mux_55_54_q6;  // sort.hpp:55
  reg  [7:0] mux_55_55_q6;  // sort.hpp:55
  reg        mux_55_56_q6;  // sort.hpp:55
  always_ff @(posedge clk_i) begin
    mux_54_q1 <= mux_54;  // sort.hpp:54
    mux_54_1_q1 <= mux_54_1;  // sort.hpp:54
    mux_54_2_q1 <= mux_54_2;  // sort.hpp:54
    mux_55_q1 <= mux_55;  // sort.hpp:55
    mux_55_1_q1 <= mux_55_1;  // sort.hpp:55
    mux_55_2_q1 <= mux_55_2;  // sort.hpp:55
    mux_54_3_q1 <= mux_54_3;  // sort.hpp:54
    mux_54_4_q1 <= mux_54_4;  // sort.hpp:54
    mux_54_5_q1 <= mux_54_5;  // sort.hpp:54
    mux_55_3_q1 <= mux_55_3;  // sort.hpp:55
    mux_55_4_q1 <= mux_55_4;  // sort.hpp:55
    mux_55_5_q1 <= mux_55_5;  // sort.hpp:55
    mux_54_6_q1 <= mux_54_6;  // sort.hpp:54
    mux_54_7_q1 <= mux_54_7;  // sort.hpp:54
    mux_54_8_q1 <= mux_54_8;  // sort.hpp:54
    mux_55_6_q1 <= mux_55_6;  // sort.hpp:55
    mux_55_7_q1 <= mux_55_7;  // sort.hpp:55
    mux_55_8_q1 <= mux_55_8;  // sort.hpp:55
    mux_54_9_q1 <= mux_54_9;  // sort.hpp:54
    mux_54_10_q1 <= mux_54_10;  // sort.hpp:54
    mux_54_11_q1 <= mux_54_11;  // sort.hpp:54
    mux_55_9_q1 <= mux_55_9;  // sort.hpp:55
    mux_55_10_q1 <= mux_55_10;  // sort.hpp:55
    mux_55_11_q1 <= mux_55_11;  // sort.hpp:55
    mux_54_12_q2 <= mux_54_12;  // sort.hpp:54
    mux_54_13_q2 <= mux_54_13;  // sort.hpp:54
    mux_54_14_q2 <= mux_54_14;  // sort.hpp:54
    mux_55_12_q2 <= mux_55_12;  // sort.hpp:55
    mux_55_13_q2 <= mux_55_13;  // sort.hpp:55
    mux_55_14_q2 <= mux_55_14;  // sort.hpp:55
    mux_54_15_q2 <= mux_54_15;  // sort.hpp:54
    mux_54_16_q2 <= mux_54_16;  // sort.hpp:54
    mux_54_17_q2 <= mux_54_17;  // sort.hpp:54
    mux_55_15_q2 <= mux_55_15;  // sort.hpp:55
    mux_55_16_q2 <= mux_55_16;  // sort.hpp:55
    mux_55_17_q2 <= mux_55_17;  // sort.hpp:55
    mux_54_18_q2 <= mux_54_18;  // sort.hpp:54
    mux_54_19_q2 <= mux_54_19;  // sort.hpp:54
    mux_54_20_q2 <= mux_54_20;  // sort.hpp:54
    mux_55_18_q2 <= mux_55_18;  // sort.hpp:55
    mux_55_19_q2 <= mux_55_19;  // sort.hpp:55
    mux_55_20_q2 <= mux_55_20;  // sort.hpp:55
    mux_54_21_q2 <= mux_54_21;  // sort.hpp:54
    mux_54_22_q2 <= mux_54_22;  // sort.hpp:54
    mux_54_23_q2 <= mux_54_23;  // sort.hpp:54
    mux_55_21_q2 <= mux_55_21;  // sort.hpp:55
    mux_55_22_q2 <= mux_55_22;  // sort.hpp:55
    mux_55_23_q2 <= mux_55_23;  // sort.hpp:55
    mux_54_24_q3 <= mux_54_24;  // sort.hpp:54
    mux_54_25_q3 <= mux_54_25;  // sort.hpp:54
    mux_54_26_q3 <= mux_54_26;  // sort.hpp:54
    mux_55_24_q3 <= mux_55_24;  // sort.hpp:55
    mux_55_25_q3 <= mux_55_25;  // sort.hpp:55
    mux_55_26_q3 <= mux_55_26;  // sort.hpp:55
    mux_54_27_q3 <= mux_54_27;  // sort.hpp:54
    mux_54_28_q3 <= mux_54_28;  // sort.hpp:54
    mux_54_29_q3 <= mux_54_29;  // sort.hpp:54
    mux_55_27_q3 <= mux_55_27;  // sort.hpp:55
    mux_55_28_q3 <= mux_55_28;  // sort.hpp:55
    mux_55_29_q3 <= mux_55_29;  // sort.hpp:55
    mux_54_30_q3 <= mux_54_30;  // sort.hpp:54
    mux_54_31_q3 <= mux_54_31;  // sort.hpp:54
    mux_54_32_q3 <= mux_54_32;  // sort.hpp:54
    mux_55_30_q3 <= mux_55_30;  // sort.hpp:55
    mux_55_31_q3 <= mux_55_31;  // sort.hpp:55
    mux_55_32_q3 <= mux_55_32;  // sort.hpp:55
    mux_54_39_q3 <= mux_54_39;  // sort.hpp:54
    mux_54_40_q3 <= mux_54_40;  // sort.hpp:54
    mux_54_41_q3 <= mux_54_41;  // sort.hpp:54
    mux_55_39_q3 <= mux_55_39;  // sort.hpp:55
    mux_55_40_q3 <= mux_55_40;  // sort.hpp:55
    mux_55_41_q3 <= mux_55_41;  // sort.hpp:55
    mux_54_30_q4 <= mux_54_30_q3;  // sort.hpp:54
    mux_54_31_q4 <= mux_54_31_q3;  // sort.hpp:54
    mux_54_32_q4 <= mux_54_32_q3;  // sort.hpp:54
    mux_55_30_q4 <= mux_55_30_q3;  // sort.hpp:55
    mux_55_31_q4 <= mux_55_31_q3;  // sort.hpp:55
    mux_55_32_q4 <= mux_55_32_q3;  // sort.hpp:55
    mux_54_33_q4 <= mux_54_33;  // sort.hpp:54
    mux_54_34_q4 <= mux_54_34;  // sort.hpp:54
    mux_54_35_q4 <= mux_54_35;  // sort.hpp:54
    mux_55_33_q4 <= mux_55_33;  // sort.hpp:55
    mux_55_34_q4 <= mux_55_34;  // sort.hpp:55
    mux_55_35_q4 <= mux_55_35;  // sort.hpp:55
    mux_54_36_q4 <= mux_54_36;  // sort.hpp:54
    mux_54_37_q4 <= mux_54_37;  // sort.hpp:54
    mux_54_38_q4 <= mux_54_38;  // sort.hpp:54
    mux_55_36_q4 <= mux_55_36;  // sort.hpp:55
    mux_55_37_q4 <= mux_55_37;  // sort.hpp:55
    mux_55_38_q4 <= mux_55_38;  // sort.hpp:55
    mux_54_39_q4 <= mux_54_39_q3;  // sort.hpp:54
    mux_54_40_q4 <= mux_54_40_q3;  // sort.hpp:54
    mux_54_41_q4 <= mux_54_41_q3;  // sort.hpp:54
    mux_55_39_q4 <= mux_55_39_q3;  // sort.hpp:55
    mux_55_40_q4 <= mux_55_40_q3;  // sort.hpp:55
    mux_55_41_q4 <= mux_55_41_q3;  // sort.hpp:55
    mux_54_30_q5 <= mux_54_30_q4;  // sort.hpp:54
    mux_54_31_q5 <= mux_54_31_q4;  // sort.hpp:54
    mux_54_32_q5 <= mux_54_32_q4;  // sort.hpp:54
    mux_54_33_q5 <= mux_54_33_q4;  // sort.hpp:54
    mux_54_34_q5 <= mux_54_34_q4;  // sort.hpp:54
    mux_54_35_q5 <= mux_54_35_q4;  // sort.hpp:54
    mux_55_36_q5 <= mux_55_36_q4;  // sort.hpp:55
    mux_55_37_q5 <= mux_55_37_q4;  // sort.hpp:55
    mux_55_38_q5 <= mux_55_38_q4;  // sort.hpp:55
    mux_55_39_q5 <= mux_55_39_q4;  // sort.hpp:55
    mux_55_40_q5 <= mux_55_40_q4;  // sort.hpp:55
    mux_55_41_q5 <= mux_55_41_q4;  // sort.hpp:55
    mux_54_42_q5 <= mux_54_42;  // sort.hpp:54
    mux_54_43_q5 <= mux_54_43;  // sort.hpp:54
    mux_54_44_q5 <= mux_54_44;  // sort.hpp:54
    mux_55_42_q5 <= mux_55_42;  // sort.hpp:55
    mux_55_43_q5 <= mux_55_43;  // sort.hpp:55
    mux_55_44_q5 <= mux_55_44;  // sort.hpp:55
    mux_54_45_q5 <= mux_54_45;  // sort.hpp:54
    mux_54_46_q5 <= mux_54_46;  // sort.hpp:54
    mux_54_47_q5 <= mux_54_47;  // sort.hpp:54
    mux_55_45_q5 <= mux_55_45;  // sort.hpp:55
    mux_55_46_q5 <= mux_55_46;  // sort.hpp:55
    mux_55_47_q5 <= mux_55_47;  // sort.hpp:55
    mux_54_30_q6 <= mux_54_30_q5;  // sort.hpp:54
    mux_54_31_q6 <= mux_54_31_q5;  // sort.hpp:54
    mux_54_32_q6 <= mux_54_32_q5;  // sort.hpp:54
    mux_55_39_q6 <= mux_55_39_q5;  // sort.hpp:55
    mux_55_40_q6 <= mux_55_40_q5;  // sort.hpp:55
    mux_55_41_q6 <= mux_55_41_q5;  // sort.hpp:55
    mux_54_48_q6 <= mux_54_48;  // sort.hpp:54
    mux_54_49_q6 <= mux_54_49;  // sort.hpp:54
    mux_54_50_q6 <= mux_54_50;  // sort.hpp:54
    mux_55_48_q6 <= mux_55_48;  // sort.hpp:55
    mux_55_49_q6 <= mux_55_49;  // sort.hpp:55
    mux_55_50_q6 <= mux_55_50;  // sort.hpp:55
    mux_54_51_q6 <= mux_54_51;  // sort.hpp:54
    mux_54_52_q6 <= mux_54_52;  // sort.hpp:54
    mux_54_53_q6 <= mux_54_53;  // sort.hpp:54
    mux_55_51_q6 <= mux_55_51;  // sort.hpp:55
    mux_55_52_q6 <= mux_55_52;  // sort.hpp:55
    mux_55_53_q6 <= mux_55_53;  // sort.hpp:55
    mux_54_54_q6 <= mux_54_54;  // sort.hpp:54
    mux_54_55_q6 <= mux_54_55;  // sort.hpp:54
    mux_54_56_q6 <= mux_54_56;  // sort.hpp:54
    mux_55_54_q6 <= mux_55_54;  // sort.hpp:55
    mux_55_55_q6 <= mux_55_55;  // sort.hpp:55
    mux_55_56_q6 <= mux_55_56;  // sort.hpp:55
  end // always_ff @(posedge)
  assign lanes_o =
    {mux_55_41_q6,
     mux_55_40_q6,
     mux_55_39_q6,
     mux_55_56_q6,
     mux_55_55_q6,
     mux_55_54_q6,
     mux_54_56_q6,
     mux_54_55_q6,
     mux_54_54_q6,
     mux_55_53_q6,
     mux_55_52_q6,
     mux_55_51_q6,
     mux_54_53_q6,
     mux_54_52_q6,
     mux_54_51_q6,
     mux_55_50_q6,
     mux_55_49_q6,
     mux_55_48_q6,
     mux_54_50_q6,
     mux_54_49_q6,
     mux_54_48_q6,
     mux_54_32_q6,
     mux_54_31_q6,
     mux_54_30_q6};  // sort.hpp:22, :54, :55
  wire unused = &{1'b0, rst_i};  // what the step does not read
endmodule
