// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/conditional_filter.hpp, peal::hls::conditional_filter::step<8>, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 2 stages, free running: every clock is one step.
`default_nettype none

module peal_hls_conditional_filter(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic [7:0] hits_present_i,  // row.hpp:20
  input  wire logic [7:0] hits_falling_i,  // row.hpp:21
  input  wire logic [95:0] hits_position_i,  // row.hpp:22
  input  wire logic [15:0] trigger_i,  // conditional_filter.hpp:30
  input  wire logic [15:0] filtered_i,  // conditional_filter.hpp:31
  output wire logic [7:0] keep_o,  // conditional_filter.hpp:35
  output wire logic [7:0] reject_o  // conditional_filter.hpp:36
);

  reg  [15:0] open_q;  // conditional_filter.hpp:25
  reg         rst_q1;
  wire        all = hits_present_i[0] & ~(hits_falling_i[0]);  // conditional_filter.hpp:42, row.hpp:20, :21
  wire        and_42 = hits_present_i[0] & hits_falling_i[0];  // conditional_filter.hpp:42, row.hpp:20, :21
  wire        and_42_1 = hits_present_i[1] & ~(hits_falling_i[1]);  // conditional_filter.hpp:42, row.hpp:20, :21
  wire        and_42_2 = hits_present_i[1] & hits_falling_i[1];  // conditional_filter.hpp:42, row.hpp:20, :21
  wire        and_42_3 = hits_present_i[2] & ~(hits_falling_i[2]);  // conditional_filter.hpp:42, row.hpp:20, :21
  wire        and_42_4 = hits_present_i[2] & hits_falling_i[2];  // conditional_filter.hpp:42, row.hpp:20, :21
  wire        and_42_5 = hits_present_i[3] & ~(hits_falling_i[3]);  // conditional_filter.hpp:42, row.hpp:20, :21
  wire        and_42_6 = hits_present_i[3] & hits_falling_i[3];  // conditional_filter.hpp:42, row.hpp:20, :21
  wire        and_42_7 = hits_present_i[4] & ~(hits_falling_i[4]);  // conditional_filter.hpp:42, row.hpp:20, :21
  wire        and_42_8 = hits_present_i[4] & hits_falling_i[4];  // conditional_filter.hpp:42, row.hpp:20, :21
  wire        and_42_9 = hits_present_i[5] & ~(hits_falling_i[5]);  // conditional_filter.hpp:42, row.hpp:20, :21
  wire        and_42_10 = hits_present_i[5] & hits_falling_i[5];  // conditional_filter.hpp:42, row.hpp:20, :21
  wire        and_42_11 = hits_present_i[6] & ~(hits_falling_i[6]);  // conditional_filter.hpp:42, row.hpp:20, :21
  wire        and_42_12 = hits_present_i[6] & hits_falling_i[6];  // conditional_filter.hpp:42, row.hpp:20, :21
  wire        and_42_13 = hits_present_i[7] & ~(hits_falling_i[7]);  // conditional_filter.hpp:42, row.hpp:20, :21
  wire        and_42_14 = hits_present_i[7] & hits_falling_i[7];  // conditional_filter.hpp:42, row.hpp:20, :21
  wire        all_1 = all & trigger_i[0] | and_42 & trigger_i[1];  // conditional_filter.hpp:30, :42
  wire        or_42 = and_42_1 & trigger_i[2] | and_42_2 & trigger_i[3];  // conditional_filter.hpp:30, :42
  wire        or_42_1 = and_42_3 & trigger_i[4] | and_42_4 & trigger_i[5];  // conditional_filter.hpp:30, :42
  wire        or_42_2 = and_42_5 & trigger_i[6] | and_42_6 & trigger_i[7];  // conditional_filter.hpp:30, :42
  wire        or_42_3 = and_42_7 & trigger_i[8] | and_42_8 & trigger_i[9];  // conditional_filter.hpp:30, :42
  wire        or_42_4 = and_42_9 & trigger_i[10] | and_42_10 & trigger_i[11];  // conditional_filter.hpp:30, :42
  wire        or_42_5 = and_42_11 & trigger_i[12] | and_42_12 & trigger_i[13];  // conditional_filter.hpp:30, :42
  wire        or_42_6 = and_42_13 & trigger_i[14] | and_42_14 & trigger_i[15];  // conditional_filter.hpp:30, :42
  wire        ult_43 = hits_position_i[23:12] < hits_position_i[11:0];  // conditional_filter.hpp:43, row.hpp:22
  wire        behind = or_42 & ult_43;  // conditional_filter.hpp:42, :43
  wire        xor_43 = ~ult_43;  // conditional_filter.hpp:43
  wire        before_one = or_42 & xor_43;  // conditional_filter.hpp:42, :43
  wire        ult_43_1 = hits_position_i[35:24] < hits_position_i[11:0];  // conditional_filter.hpp:43, row.hpp:22
  wire        behind_1 = behind | or_42_1 & ult_43_1;  // conditional_filter.hpp:42, :43
  wire        xor_43_1 = ~ult_43_1;  // conditional_filter.hpp:43
  wire        before_one_1 = before_one | or_42_1 & xor_43_1;  // conditional_filter.hpp:42, :43
  wire        ult_43_2 = hits_position_i[47:36] < hits_position_i[11:0];  // conditional_filter.hpp:43, row.hpp:22
  wire        xor_43_2 = ~ult_43_2;  // conditional_filter.hpp:43
  wire        ult_43_3 = hits_position_i[59:48] < hits_position_i[11:0];  // conditional_filter.hpp:43, row.hpp:22
  wire        or_43 = or_42_2 & ult_43_2 | or_42_3 & ult_43_3;  // conditional_filter.hpp:42, :43
  wire        xor_43_3 = ~ult_43_3;  // conditional_filter.hpp:43
  wire        or_43_1 = or_42_2 & xor_43_2 | or_42_3 & xor_43_3;  // conditional_filter.hpp:42, :43
  wire        ult_43_4 = hits_position_i[71:60] < hits_position_i[11:0];  // conditional_filter.hpp:43, row.hpp:22
  wire        xor_43_4 = ~ult_43_4;  // conditional_filter.hpp:43
  wire        ult_43_5 = hits_position_i[83:72] < hits_position_i[11:0];  // conditional_filter.hpp:43, row.hpp:22
  wire        or_43_2 = or_42_4 & ult_43_4 | or_42_5 & ult_43_5;  // conditional_filter.hpp:42, :43
  wire        xor_43_5 = ~ult_43_5;  // conditional_filter.hpp:43
  wire        or_43_3 = or_42_4 & xor_43_4 | or_42_5 & xor_43_5;  // conditional_filter.hpp:42, :43
  wire        ult_43_6 = hits_position_i[95:84] < hits_position_i[11:0];  // conditional_filter.hpp:43, row.hpp:22
  wire        and_43 = or_42_6 & ult_43_6;  // conditional_filter.hpp:42, :43
  wire        xor_43_6 = ~ult_43_6;  // conditional_filter.hpp:43
  wire        and_43_1 = or_42_6 & xor_43_6;  // conditional_filter.hpp:42, :43
  wire        behind_4 = all_1 & xor_43;  // conditional_filter.hpp:42, :43
  wire        before_one_4 = all_1 & ult_43;  // conditional_filter.hpp:42, :43
  wire        ult_43_7 = hits_position_i[35:24] < hits_position_i[23:12];  // conditional_filter.hpp:43, row.hpp:22
  wire        behind_5 = behind_4 | or_42_1 & ult_43_7;  // conditional_filter.hpp:42, :43
  wire        xor_43_7 = ~ult_43_7;  // conditional_filter.hpp:43
  wire        before_one_5 = before_one_4 | or_42_1 & xor_43_7;  // conditional_filter.hpp:42, :43
  wire        ult_43_8 = hits_position_i[47:36] < hits_position_i[23:12];  // conditional_filter.hpp:43, row.hpp:22
  wire        xor_43_8 = ~ult_43_8;  // conditional_filter.hpp:43
  wire        ult_43_9 = hits_position_i[59:48] < hits_position_i[23:12];  // conditional_filter.hpp:43, row.hpp:22
  wire        or_43_4 = or_42_2 & ult_43_8 | or_42_3 & ult_43_9;  // conditional_filter.hpp:42, :43
  wire        xor_43_9 = ~ult_43_9;  // conditional_filter.hpp:43
  wire        or_43_5 = or_42_2 & xor_43_8 | or_42_3 & xor_43_9;  // conditional_filter.hpp:42, :43
  wire        ult_43_10 = hits_position_i[71:60] < hits_position_i[23:12];  // conditional_filter.hpp:43, row.hpp:22
  wire        xor_43_10 = ~ult_43_10;  // conditional_filter.hpp:43
  wire        ult_43_11 = hits_position_i[83:72] < hits_position_i[23:12];  // conditional_filter.hpp:43, row.hpp:22
  wire        or_43_6 = or_42_4 & ult_43_10 | or_42_5 & ult_43_11;  // conditional_filter.hpp:42, :43
  wire        xor_43_11 = ~ult_43_11;  // conditional_filter.hpp:43
  wire        or_43_7 = or_42_4 & xor_43_10 | or_42_5 & xor_43_11;  // conditional_filter.hpp:42, :43
  wire        ult_43_12 = hits_position_i[95:84] < hits_position_i[23:12];  // conditional_filter.hpp:43, row.hpp:22
  wire        and_43_2 = or_42_6 & ult_43_12;  // conditional_filter.hpp:42, :43
  wire        xor_43_12 = ~ult_43_12;  // conditional_filter.hpp:43
  wire        and_43_3 = or_42_6 & xor_43_12;  // conditional_filter.hpp:42, :43
  wire        behind_8 = all_1 & xor_43_1;  // conditional_filter.hpp:42, :43
  wire        before_one_8 = all_1 & ult_43_1;  // conditional_filter.hpp:42, :43
  wire        behind_9 = behind_8 | or_42 & xor_43_7;  // conditional_filter.hpp:42, :43
  wire        before_one_9 = before_one_8 | or_42 & ult_43_7;  // conditional_filter.hpp:42, :43
  wire        ult_43_13 = hits_position_i[47:36] < hits_position_i[35:24];  // conditional_filter.hpp:43, row.hpp:22
  wire        xor_43_13 = ~ult_43_13;  // conditional_filter.hpp:43
  wire        ult_43_14 = hits_position_i[59:48] < hits_position_i[35:24];  // conditional_filter.hpp:43, row.hpp:22
  wire        or_43_8 = or_42_2 & ult_43_13 | or_42_3 & ult_43_14;  // conditional_filter.hpp:42, :43
  wire        xor_43_14 = ~ult_43_14;  // conditional_filter.hpp:43
  wire        or_43_9 = or_42_2 & xor_43_13 | or_42_3 & xor_43_14;  // conditional_filter.hpp:42, :43
  wire        ult_43_15 = hits_position_i[71:60] < hits_position_i[35:24];  // conditional_filter.hpp:43, row.hpp:22
  wire        xor_43_15 = ~ult_43_15;  // conditional_filter.hpp:43
  wire        ult_43_16 = hits_position_i[83:72] < hits_position_i[35:24];  // conditional_filter.hpp:43, row.hpp:22
  wire        or_43_10 = or_42_4 & ult_43_15 | or_42_5 & ult_43_16;  // conditional_filter.hpp:42, :43
  wire        xor_43_16 = ~ult_43_16;  // conditional_filter.hpp:43
  wire        or_43_11 = or_42_4 & xor_43_15 | or_42_5 & xor_43_16;  // conditional_filter.hpp:42, :43
  wire        ult_43_17 = hits_position_i[95:84] < hits_position_i[35:24];  // conditional_filter.hpp:43, row.hpp:22
  wire        and_43_4 = or_42_6 & ult_43_17;  // conditional_filter.hpp:42, :43
  wire        xor_43_17 = ~ult_43_17;  // conditional_filter.hpp:43
  wire        and_43_5 = or_42_6 & xor_43_17;  // conditional_filter.hpp:42, :43
  wire        behind_12 = all_1 & xor_43_2;  // conditional_filter.hpp:42, :43
  wire        before_one_12 = all_1 & ult_43_2;  // conditional_filter.hpp:42, :43
  wire        behind_13 = behind_12 | or_42 & xor_43_8;  // conditional_filter.hpp:42, :43
  wire        before_one_13 = before_one_12 | or_42 & ult_43_8;  // conditional_filter.hpp:42, :43
  wire        ult_43_18 = hits_position_i[59:48] < hits_position_i[47:36];  // conditional_filter.hpp:43, row.hpp:22
  wire        or_43_12 = or_42_1 & xor_43_13 | or_42_3 & ult_43_18;  // conditional_filter.hpp:42, :43
  wire        xor_43_18 = ~ult_43_18;  // conditional_filter.hpp:43
  wire        or_43_13 = or_42_1 & ult_43_13 | or_42_3 & xor_43_18;  // conditional_filter.hpp:42, :43
  wire        ult_43_19 = hits_position_i[71:60] < hits_position_i[47:36];  // conditional_filter.hpp:43, row.hpp:22
  wire        xor_43_19 = ~ult_43_19;  // conditional_filter.hpp:43
  wire        ult_43_20 = hits_position_i[83:72] < hits_position_i[47:36];  // conditional_filter.hpp:43, row.hpp:22
  wire        or_43_14 = or_42_4 & ult_43_19 | or_42_5 & ult_43_20;  // conditional_filter.hpp:42, :43
  wire        xor_43_20 = ~ult_43_20;  // conditional_filter.hpp:43
  wire        or_43_15 = or_42_4 & xor_43_19 | or_42_5 & xor_43_20;  // conditional_filter.hpp:42, :43
  wire        ult_43_21 = hits_position_i[95:84] < hits_position_i[47:36];  // conditional_filter.hpp:43, row.hpp:22
  wire        and_43_6 = or_42_6 & ult_43_21;  // conditional_filter.hpp:42, :43
  wire        xor_43_21 = ~ult_43_21;  // conditional_filter.hpp:43
  wire        and_43_7 = or_42_6 & xor_43_21;  // conditional_filter.hpp:42, :43
  wire        behind_16 = all_1 & xor_43_3;  // conditional_filter.hpp:42, :43
  wire        before_one_16 = all_1 & ult_43_3;  // conditional_filter.hpp:42, :43
  wire        behind_17 = behind_16 | or_42 & xor_43_9;  // conditional_filter.hpp:42, :43
  wire        before_one_17 = before_one_16 | or_42 & ult_43_9;  // conditional_filter.hpp:42, :43
  wire        or_43_16 = or_42_1 & xor_43_14 | or_42_2 & xor_43_18;  // conditional_filter.hpp:42, :43
  wire        or_43_17 = or_42_1 & ult_43_14 | or_42_2 & ult_43_18;  // conditional_filter.hpp:42, :43
  wire        ult_43_22 = hits_position_i[71:60] < hits_position_i[59:48];  // conditional_filter.hpp:43, row.hpp:22
  wire        xor_43_22 = ~ult_43_22;  // conditional_filter.hpp:43
  wire        ult_43_23 = hits_position_i[83:72] < hits_position_i[59:48];  // conditional_filter.hpp:43, row.hpp:22
  wire        or_43_18 = or_42_4 & ult_43_22 | or_42_5 & ult_43_23;  // conditional_filter.hpp:42, :43
  wire        xor_43_23 = ~ult_43_23;  // conditional_filter.hpp:43
  wire        or_43_19 = or_42_4 & xor_43_22 | or_42_5 & xor_43_23;  // conditional_filter.hpp:42, :43
  wire        ult_43_24 = hits_position_i[95:84] < hits_position_i[59:48];  // conditional_filter.hpp:43, row.hpp:22
  wire        and_43_8 = or_42_6 & ult_43_24;  // conditional_filter.hpp:42, :43
  wire        xor_43_24 = ~ult_43_24;  // conditional_filter.hpp:43
  wire        and_43_9 = or_42_6 & xor_43_24;  // conditional_filter.hpp:42, :43
  wire        behind_20 = all_1 & xor_43_4;  // conditional_filter.hpp:42, :43
  wire        before_one_20 = all_1 & ult_43_4;  // conditional_filter.hpp:42, :43
  wire        behind_21 = behind_20 | or_42 & xor_43_10;  // conditional_filter.hpp:42, :43
  wire        before_one_21 = before_one_20 | or_42 & ult_43_10;  // conditional_filter.hpp:42, :43
  wire        or_43_20 = or_42_1 & xor_43_15 | or_42_2 & xor_43_19;  // conditional_filter.hpp:42, :43
  wire        or_43_21 = or_42_1 & ult_43_15 | or_42_2 & ult_43_19;  // conditional_filter.hpp:42, :43
  wire        ult_43_25 = hits_position_i[83:72] < hits_position_i[71:60];  // conditional_filter.hpp:43, row.hpp:22
  wire        or_43_22 = or_42_3 & xor_43_22 | or_42_5 & ult_43_25;  // conditional_filter.hpp:42, :43
  wire        xor_43_25 = ~ult_43_25;  // conditional_filter.hpp:43
  wire        or_43_23 = or_42_3 & ult_43_22 | or_42_5 & xor_43_25;  // conditional_filter.hpp:42, :43
  wire        ult_43_26 = hits_position_i[95:84] < hits_position_i[71:60];  // conditional_filter.hpp:43, row.hpp:22
  wire        and_43_10 = or_42_6 & ult_43_26;  // conditional_filter.hpp:42, :43
  wire        xor_43_26 = ~ult_43_26;  // conditional_filter.hpp:43
  wire        and_43_11 = or_42_6 & xor_43_26;  // conditional_filter.hpp:42, :43
  wire        behind_24 = all_1 & xor_43_5;  // conditional_filter.hpp:42, :43
  wire        before_one_24 = all_1 & ult_43_5;  // conditional_filter.hpp:42, :43
  wire        behind_25 = behind_24 | or_42 & xor_43_11;  // conditional_filter.hpp:42, :43
  wire        before_one_25 = before_one_24 | or_42 & ult_43_11;  // conditional_filter.hpp:42, :43
  wire        or_43_24 = or_42_1 & xor_43_16 | or_42_2 & xor_43_20;  // conditional_filter.hpp:42, :43
  wire        or_43_25 = or_42_1 & ult_43_16 | or_42_2 & ult_43_20;  // conditional_filter.hpp:42, :43
  wire        or_43_26 = or_42_3 & xor_43_23 | or_42_4 & xor_43_25;  // conditional_filter.hpp:42, :43
  wire        or_43_27 = or_42_3 & ult_43_23 | or_42_4 & ult_43_25;  // conditional_filter.hpp:42, :43
  wire        ult_43_27 = hits_position_i[95:84] < hits_position_i[83:72];  // conditional_filter.hpp:43, row.hpp:22
  wire        and_43_12 = or_42_6 & ult_43_27;  // conditional_filter.hpp:42, :43
  wire        xor_43_27 = ~ult_43_27;  // conditional_filter.hpp:43
  wire        and_43_13 = or_42_6 & xor_43_27;  // conditional_filter.hpp:42, :43
  wire        behind_28 = all_1 & xor_43_6;  // conditional_filter.hpp:42, :43
  wire        before_one_28 = all_1 & ult_43_6;  // conditional_filter.hpp:42, :43
  wire        behind_29 = behind_28 | or_42 & xor_43_12;  // conditional_filter.hpp:42, :43
  wire        before_one_29 = before_one_28 | or_42 & ult_43_12;  // conditional_filter.hpp:42, :43
  wire        or_43_28 = or_42_1 & xor_43_17 | or_42_2 & xor_43_21;  // conditional_filter.hpp:42, :43
  wire        or_43_29 = or_42_1 & ult_43_17 | or_42_2 & ult_43_21;  // conditional_filter.hpp:42, :43
  wire        or_43_30 = or_42_3 & xor_43_24 | or_42_4 & xor_43_26;  // conditional_filter.hpp:42, :43
  wire        or_43_31 = or_42_3 & ult_43_24 | or_42_4 & ult_43_26;  // conditional_filter.hpp:42, :43
  wire        and_43_14 = or_42_5 & xor_43_27;  // conditional_filter.hpp:42, :43
  wire        and_43_15 = or_42_5 & ult_43_27;  // conditional_filter.hpp:42, :43
  wire        xor_44 = |{or_42_6, or_42_5, or_42_4, or_42_3, or_42_2, or_42_1, or_42, all_1};  // conditional_filter.hpp:42, :44
  wire        all_2 = filtered_i[0] & ~(trigger_i[0]);  // conditional_filter.hpp:30, :31, :50
  wire        and_50 = filtered_i[2] & ~(trigger_i[2]);  // conditional_filter.hpp:30, :31, :50
  wire        and_50_1 = filtered_i[4] & ~(trigger_i[4]);  // conditional_filter.hpp:30, :31, :50
  wire        and_50_2 = filtered_i[6] & ~(trigger_i[6]);  // conditional_filter.hpp:30, :31, :50
  wire        and_50_3 = filtered_i[8] & ~(trigger_i[8]);  // conditional_filter.hpp:30, :31, :50
  wire        and_50_4 = filtered_i[10] & ~(trigger_i[10]);  // conditional_filter.hpp:30, :31, :50
  wire        and_50_5 = filtered_i[12] & ~(trigger_i[12]);  // conditional_filter.hpp:30, :31, :50
  wire        and_50_6 = filtered_i[14] & ~(trigger_i[14]);  // conditional_filter.hpp:30, :31, :50
  wire        and_53 = all & all_2;  // conditional_filter.hpp:42, :50, :53
  wire        and_53_1 = and_42_1 & and_50;  // conditional_filter.hpp:42, :50, :53
  wire        and_53_2 = and_42_3 & and_50_1;  // conditional_filter.hpp:42, :50, :53
  wire        and_53_3 = and_42_5 & and_50_2;  // conditional_filter.hpp:42, :50, :53
  wire        and_53_4 = and_42_7 & and_50_3;  // conditional_filter.hpp:42, :50, :53
  wire        and_53_5 = and_42_9 & and_50_4;  // conditional_filter.hpp:42, :50, :53
  wire        and_53_6 = and_42_11 & and_50_5;  // conditional_filter.hpp:42, :50, :53
  wire        and_53_7 = and_42_13 & and_50_6;  // conditional_filter.hpp:42, :50, :53
  wire        all_4 = filtered_i[1] & ~(trigger_i[1]);  // conditional_filter.hpp:30, :31, :50
  wire        and_50_7 = filtered_i[3] & ~(trigger_i[3]);  // conditional_filter.hpp:30, :31, :50
  wire        and_50_8 = filtered_i[5] & ~(trigger_i[5]);  // conditional_filter.hpp:30, :31, :50
  wire        and_50_9 = filtered_i[7] & ~(trigger_i[7]);  // conditional_filter.hpp:30, :31, :50
  wire        and_50_10 = filtered_i[9] & ~(trigger_i[9]);  // conditional_filter.hpp:30, :31, :50
  wire        and_50_11 = filtered_i[11] & ~(trigger_i[11]);  // conditional_filter.hpp:30, :31, :50
  wire        and_50_12 = filtered_i[13] & ~(trigger_i[13]);  // conditional_filter.hpp:30, :31, :50
  wire        and_50_13 = filtered_i[15] & ~(trigger_i[15]);  // conditional_filter.hpp:30, :31, :50
  wire        and_53_8 = and_42 & all_4;  // conditional_filter.hpp:42, :50, :53
  wire        and_53_9 = and_42_2 & and_50_7;  // conditional_filter.hpp:42, :50, :53
  wire        and_53_10 = and_42_4 & and_50_8;  // conditional_filter.hpp:42, :50, :53
  wire        and_53_11 = and_42_6 & and_50_9;  // conditional_filter.hpp:42, :50, :53
  wire        and_53_12 = and_42_8 & and_50_10;  // conditional_filter.hpp:42, :50, :53
  wire        and_53_13 = and_42_10 & and_50_11;  // conditional_filter.hpp:42, :50, :53
  wire        and_53_14 = and_42_12 & and_50_12;  // conditional_filter.hpp:42, :50, :53
  wire        and_53_15 = and_42_14 & and_50_13;  // conditional_filter.hpp:42, :50, :53
  reg  [7:0]  hits_present_q1;  // row.hpp:20
  reg         behind_1_q1;  // conditional_filter.hpp:43
  reg         before_one_1_q1;  // conditional_filter.hpp:43
  reg         or_43_q1;  // conditional_filter.hpp:43
  reg         or_43_1_q1;  // conditional_filter.hpp:43
  reg         or_43_2_q1;  // conditional_filter.hpp:43
  reg         or_43_3_q1;  // conditional_filter.hpp:43
  reg         and_43_q1;  // conditional_filter.hpp:43
  reg         and_43_1_q1;  // conditional_filter.hpp:43
  reg         behind_5_q1;  // conditional_filter.hpp:43
  reg         before_one_5_q1;  // conditional_filter.hpp:43
  reg         or_43_4_q1;  // conditional_filter.hpp:43
  reg         or_43_5_q1;  // conditional_filter.hpp:43
  reg         or_43_6_q1;  // conditional_filter.hpp:43
  reg         or_43_7_q1;  // conditional_filter.hpp:43
  reg         and_43_2_q1;  // conditional_filter.hpp:43
  reg         and_43_3_q1;  // conditional_filter.hpp:43
  reg         behind_9_q1;  // conditional_filter.hpp:43
  reg         before_one_9_q1;  // conditional_filter.hpp:43
  reg         or_43_8_q1;  // conditional_filter.hpp:43
  reg         or_43_9_q1;  // conditional_filter.hpp:43
  reg         or_43_10_q1;  // conditional_filter.hpp:43
  reg         or_43_11_q1;  // conditional_filter.hpp:43
  reg         and_43_4_q1;  // conditional_filter.hpp:43
  reg         and_43_5_q1;  // conditional_filter.hpp:43
  reg         behind_13_q1;  // conditional_filter.hpp:43
  reg         before_one_13_q1;  // conditional_filter.hpp:43
  reg         or_43_12_q1;  // conditional_filter.hpp:43
  reg         or_43_13_q1;  // conditional_filter.hpp:43
  reg         or_43_14_q1;  // conditional_filter.hpp:43
  reg         or_43_15_q1;  // conditional_filter.hpp:43
  reg         and_43_6_q1;  // conditional_filter.hpp:43
  reg         and_43_7_q1;  // conditional_filter.hpp:43
  reg         behind_17_q1;  // conditional_filter.hpp:43
  reg         before_one_17_q1;  // conditional_filter.hpp:43
  reg         or_43_16_q1;  // conditional_filter.hpp:43
  reg         or_43_17_q1;  // conditional_filter.hpp:43
  reg         or_43_18_q1;  // conditional_filter.hpp:43
  reg         or_43_19_q1;  // conditional_filter.hpp:43
  reg         and_43_8_q1;  // conditional_filter.hpp:43
  reg         and_43_9_q1;  // conditional_filter.hpp:43
  reg         behind_21_q1;  // conditional_filter.hpp:43
  reg         before_one_21_q1;  // conditional_filter.hpp:43
  reg         or_43_20_q1;  // conditional_filter.hpp:43
  reg         or_43_21_q1;  // conditional_filter.hpp:43
  reg         or_43_22_q1;  // conditional_filter.hpp:43
  reg         or_43_23_q1;  // conditional_filter.hpp:43
  reg         and_43_10_q1;  // conditional_filter.hpp:43
  reg         and_43_11_q1;  // conditional_filter.hpp:43
  reg         behind_25_q1;  // conditional_filter.hpp:43
  reg         before_one_25_q1;  // conditional_filter.hpp:43
  reg         or_43_24_q1;  // conditional_filter.hpp:43
  reg         or_43_25_q1;  // conditional_filter.hpp:43
  reg         or_43_26_q1;  // conditional_filter.hpp:43
  reg         or_43_27_q1;  // conditional_filter.hpp:43
  reg         and_43_12_q1;  // conditional_filter.hpp:43
  reg         and_43_13_q1;  // conditional_filter.hpp:43
  reg         behind_29_q1;  // conditional_filter.hpp:43
  reg         before_one_29_q1;  // conditional_filter.hpp:43
  reg         or_43_28_q1;  // conditional_filter.hpp:43
  reg         or_43_29_q1;  // conditional_filter.hpp:43
  reg         or_43_30_q1;  // conditional_filter.hpp:43
  reg         or_43_31_q1;  // conditional_filter.hpp:43
  reg         and_43_14_q1;  // conditional_filter.hpp:43
  reg         and_43_15_q1;  // conditional_filter.hpp:43
  reg         xor_44_q1;  // conditional_filter.hpp:44
  reg         all_2_q1;  // conditional_filter.hpp:50
  reg         and_50_q1;  // conditional_filter.hpp:50
  reg         and_50_1_q1;  // conditional_filter.hpp:50
  reg         and_50_2_q1;  // conditional_filter.hpp:50
  reg         and_50_3_q1;  // conditional_filter.hpp:50
  reg         and_50_4_q1;  // conditional_filter.hpp:50
  reg         and_50_5_q1;  // conditional_filter.hpp:50
  reg         and_50_6_q1;  // conditional_filter.hpp:50
  reg         and_53_q1;  // conditional_filter.hpp:53
  reg         and_53_1_q1;  // conditional_filter.hpp:53
  reg         and_53_2_q1;  // conditional_filter.hpp:53
  reg         and_53_3_q1;  // conditional_filter.hpp:53
  reg         and_53_4_q1;  // conditional_filter.hpp:53
  reg         and_53_5_q1;  // conditional_filter.hpp:53
  reg         and_53_6_q1;  // conditional_filter.hpp:53
  reg         and_53_7_q1;  // conditional_filter.hpp:53
  reg         all_4_q1;  // conditional_filter.hpp:50
  reg         and_50_7_q1;  // conditional_filter.hpp:50
  reg         and_50_8_q1;  // conditional_filter.hpp:50
  reg         and_50_9_q1;  // conditional_filter.hpp:50
  reg         and_50_10_q1;  // conditional_filter.hpp:50
  reg         and_50_11_q1;  // conditional_filter.hpp:50
  reg         and_50_12_q1;  // conditional_filter.hpp:50
  reg         and_50_13_q1;  // conditional_filter.hpp:50
  reg         and_53_8_q1;  // conditional_filter.hpp:53
  reg         and_53_9_q1;  // conditional_filter.hpp:53
  reg         and_53_10_q1;  // conditional_filter.hpp:53
  reg         and_53_11_q1;  // conditional_filter.hpp:53
  reg         and_53_12_q1;  // conditional_filter.hpp:53
  reg         and_53_13_q1;  // conditional_filter.hpp:53
  reg         and_53_14_q1;  // conditional_filter.hpp:53
  reg         and_53_15_q1;  // conditional_filter.hpp:53
  wire        behind_2 = behind_1_q1 | or_43_q1;  // conditional_filter.hpp:43
  wire        before_one_2 = before_one_1_q1 | or_43_1_q1;  // conditional_filter.hpp:43
  wire        behind_3 = behind_2 | or_43_2_q1 | and_43_q1;  // conditional_filter.hpp:43
  wire        before_one_3 = before_one_2 | or_43_3_q1 | and_43_1_q1;  // conditional_filter.hpp:43
  wire        behind_6 = behind_5_q1 | or_43_4_q1;  // conditional_filter.hpp:43
  wire        before_one_6 = before_one_5_q1 | or_43_5_q1;  // conditional_filter.hpp:43
  wire        behind_7 = behind_6 | or_43_6_q1 | and_43_2_q1;  // conditional_filter.hpp:43
  wire        before_one_7 = before_one_6 | or_43_7_q1 | and_43_3_q1;  // conditional_filter.hpp:43
  wire        behind_10 = behind_9_q1 | or_43_8_q1;  // conditional_filter.hpp:43
  wire        before_one_10 = before_one_9_q1 | or_43_9_q1;  // conditional_filter.hpp:43
  wire        behind_11 = behind_10 | or_43_10_q1 | and_43_4_q1;  // conditional_filter.hpp:43
  wire        before_one_11 = before_one_10 | or_43_11_q1 | and_43_5_q1;  // conditional_filter.hpp:43
  wire        behind_14 = behind_13_q1 | or_43_12_q1;  // conditional_filter.hpp:43
  wire        before_one_14 = before_one_13_q1 | or_43_13_q1;  // conditional_filter.hpp:43
  wire        behind_15 = behind_14 | or_43_14_q1 | and_43_6_q1;  // conditional_filter.hpp:43
  wire        before_one_15 = before_one_14 | or_43_15_q1 | and_43_7_q1;  // conditional_filter.hpp:43
  wire        behind_18 = behind_17_q1 | or_43_16_q1;  // conditional_filter.hpp:43
  wire        before_one_18 = before_one_17_q1 | or_43_17_q1;  // conditional_filter.hpp:43
  wire        behind_19 = behind_18 | or_43_18_q1 | and_43_8_q1;  // conditional_filter.hpp:43
  wire        before_one_19 = before_one_18 | or_43_19_q1 | and_43_9_q1;  // conditional_filter.hpp:43
  wire        behind_22 = behind_21_q1 | or_43_20_q1;  // conditional_filter.hpp:43
  wire        before_one_22 = before_one_21_q1 | or_43_21_q1;  // conditional_filter.hpp:43
  wire        behind_23 = behind_22 | or_43_22_q1 | and_43_10_q1;  // conditional_filter.hpp:43
  wire        before_one_23 = before_one_22 | or_43_23_q1 | and_43_11_q1;  // conditional_filter.hpp:43
  wire        behind_26 = behind_25_q1 | or_43_24_q1;  // conditional_filter.hpp:43
  wire        before_one_26 = before_one_25_q1 | or_43_25_q1;  // conditional_filter.hpp:43
  wire        behind_27 = behind_26 | or_43_26_q1 | and_43_12_q1;  // conditional_filter.hpp:43
  wire        before_one_27 = before_one_26 | or_43_27_q1 | and_43_13_q1;  // conditional_filter.hpp:43
  wire        behind_30 = behind_29_q1 | or_43_28_q1;  // conditional_filter.hpp:43
  wire        before_one_30 = before_one_29_q1 | or_43_29_q1;  // conditional_filter.hpp:43
  wire        behind_31 = behind_30 | or_43_30_q1 | and_43_14_q1;  // conditional_filter.hpp:43
  wire        before_one_31 = before_one_30 | or_43_31_q1 | and_43_15_q1;  // conditional_filter.hpp:43
  wire        chosen = and_53_q1 & ~(behind_3 | open_q[0]);  // conditional_filter.hpp:25, :43, :53
  wire        chosen_1 = and_53_q1 ? before_one_3 : xor_44_q1 | open_q[0];  // conditional_filter.hpp:25, :43, :44, :53, :54
  wire        all_3 = all_2_q1 & chosen_1;  // conditional_filter.hpp:50, :54
  wire        chosen_2 = and_53_8_q1 & ~(behind_3 | open_q[1]);  // conditional_filter.hpp:25, :43, :53
  wire        chosen_3 = and_53_8_q1 ? before_one_3 : xor_44_q1 | open_q[1];  // conditional_filter.hpp:25, :43, :44, :53, :54
  wire [7:0]  reject =
    {and_53_7_q1 & ~(behind_31 | open_q[14]),
     and_53_6_q1 & ~(behind_27 | open_q[12]),
     and_53_5_q1 & ~(behind_23 | open_q[10]),
     and_53_4_q1 & ~(behind_19 | open_q[8]),
     and_53_3_q1 & ~(behind_15 | open_q[6]),
     and_53_2_q1 & ~(behind_11 | open_q[4]),
     and_53_1_q1 & ~(behind_7 | open_q[2]),
     chosen}
    | {and_53_15_q1 & ~(behind_31 | open_q[15]),
       and_53_14_q1 & ~(behind_27 | open_q[13]),
       and_53_13_q1 & ~(behind_23 | open_q[11]),
       and_53_12_q1 & ~(behind_19 | open_q[9]),
       and_53_11_q1 & ~(behind_15 | open_q[7]),
       and_53_10_q1 & ~(behind_11 | open_q[5]),
       and_53_9_q1 & ~(behind_7 | open_q[3]),
       chosen_2};  // conditional_filter.hpp:25, :43, :53
  wire [7:0]  keep = hits_present_q1 & ~reject;  // conditional_filter.hpp:53, :56, row.hpp:20
  reg  [7:0]  reject_q2;  // conditional_filter.hpp:53
  reg  [7:0]  keep_q2;  // conditional_filter.hpp:56
  always_ff @(posedge clk_i) begin
    rst_q1 <= rst_i;
    hits_present_q1 <= hits_present_i;  // row.hpp:20
    behind_1_q1 <= behind_1;  // conditional_filter.hpp:43
    before_one_1_q1 <= before_one_1;  // conditional_filter.hpp:43
    or_43_q1 <= or_43;  // conditional_filter.hpp:43
    or_43_1_q1 <= or_43_1;  // conditional_filter.hpp:43
    or_43_2_q1 <= or_43_2;  // conditional_filter.hpp:43
    or_43_3_q1 <= or_43_3;  // conditional_filter.hpp:43
    and_43_q1 <= and_43;  // conditional_filter.hpp:43
    and_43_1_q1 <= and_43_1;  // conditional_filter.hpp:43
    behind_5_q1 <= behind_5;  // conditional_filter.hpp:43
    before_one_5_q1 <= before_one_5;  // conditional_filter.hpp:43
    or_43_4_q1 <= or_43_4;  // conditional_filter.hpp:43
    or_43_5_q1 <= or_43_5;  // conditional_filter.hpp:43
    or_43_6_q1 <= or_43_6;  // conditional_filter.hpp:43
    or_43_7_q1 <= or_43_7;  // conditional_filter.hpp:43
    and_43_2_q1 <= and_43_2;  // conditional_filter.hpp:43
    and_43_3_q1 <= and_43_3;  // conditional_filter.hpp:43
    behind_9_q1 <= behind_9;  // conditional_filter.hpp:43
    before_one_9_q1 <= before_one_9;  // conditional_filter.hpp:43
    or_43_8_q1 <= or_43_8;  // conditional_filter.hpp:43
    or_43_9_q1 <= or_43_9;  // conditional_filter.hpp:43
    or_43_10_q1 <= or_43_10;  // conditional_filter.hpp:43
    or_43_11_q1 <= or_43_11;  // conditional_filter.hpp:43
    and_43_4_q1 <= and_43_4;  // conditional_filter.hpp:43
    and_43_5_q1 <= and_43_5;  // conditional_filter.hpp:43
    behind_13_q1 <= behind_13;  // conditional_filter.hpp:43
    before_one_13_q1 <= before_one_13;  // conditional_filter.hpp:43
    or_43_12_q1 <= or_43_12;  // conditional_filter.hpp:43
    or_43_13_q1 <= or_43_13;  // conditional_filter.hpp:43
    or_43_14_q1 <= or_43_14;  // conditional_filter.hpp:43
    or_43_15_q1 <= or_43_15;  // conditional_filter.hpp:43
    and_43_6_q1 <= and_43_6;  // conditional_filter.hpp:43
    and_43_7_q1 <= and_43_7;  // conditional_filter.hpp:43
    behind_17_q1 <= behind_17;  // conditional_filter.hpp:43
    before_one_17_q1 <= before_one_17;  // conditional_filter.hpp:43
    or_43_16_q1 <= or_43_16;  // conditional_filter.hpp:43
    or_43_17_q1 <= or_43_17;  // conditional_filter.hpp:43
    or_43_18_q1 <= or_43_18;  // conditional_filter.hpp:43
    or_43_19_q1 <= or_43_19;  // conditional_filter.hpp:43
    and_43_8_q1 <= and_43_8;  // conditional_filter.hpp:43
    and_43_9_q1 <= and_43_9;  // conditional_filter.hpp:43
    behind_21_q1 <= behind_21;  // conditional_filter.hpp:43
    before_one_21_q1 <= before_one_21;  // conditional_filter.hpp:43
    or_43_20_q1 <= or_43_20;  // conditional_filter.hpp:43
    or_43_21_q1 <= or_43_21;  // conditional_filter.hpp:43
    or_43_22_q1 <= or_43_22;  // conditional_filter.hpp:43
    or_43_23_q1 <= or_43_23;  // conditional_filter.hpp:43
    and_43_10_q1 <= and_43_10;  // conditional_filter.hpp:43
    and_43_11_q1 <= and_43_11;  // conditional_filter.hpp:43
    behind_25_q1 <= behind_25;  // conditional_filter.hpp:43
    before_one_25_q1 <= before_one_25;  // conditional_filter.hpp:43
    or_43_24_q1 <= or_43_24;  // conditional_filter.hpp:43
    or_43_25_q1 <= or_43_25;  // conditional_filter.hpp:43
    or_43_26_q1 <= or_43_26;  // conditional_filter.hpp:43
    or_43_27_q1 <= or_43_27;  // conditional_filter.hpp:43
    and_43_12_q1 <= and_43_12;  // conditional_filter.hpp:43
    and_43_13_q1 <= and_43_13;  // conditional_filter.hpp:43
    behind_29_q1 <= behind_29;  // conditional_filter.hpp:43
    before_one_29_q1 <= before_one_29;  // conditional_filter.hpp:43
    or_43_28_q1 <= or_43_28;  // conditional_filter.hpp:43
    or_43_29_q1 <= or_43_29;  // conditional_filter.hpp:43
    or_43_30_q1 <= or_43_30;  // conditional_filter.hpp:43
    or_43_31_q1 <= or_43_31;  // conditional_filter.hpp:43
    and_43_14_q1 <= and_43_14;  // conditional_filter.hpp:43
    and_43_15_q1 <= and_43_15;  // conditional_filter.hpp:43
    xor_44_q1 <= xor_44;  // conditional_filter.hpp:44
    all_2_q1 <= all_2;  // conditional_filter.hpp:50
    and_50_q1 <= and_50;  // conditional_filter.hpp:50
    and_50_1_q1 <= and_50_1;  // conditional_filter.hpp:50
    and_50_2_q1 <= and_50_2;  // conditional_filter.hpp:50
    and_50_3_q1 <= and_50_3;  // conditional_filter.hpp:50
    and_50_4_q1 <= and_50_4;  // conditional_filter.hpp:50
    and_50_5_q1 <= and_50_5;  // conditional_filter.hpp:50
    and_50_6_q1 <= and_50_6;  // conditional_filter.hpp:50
    and_53_q1 <= and_53;  // conditional_filter.hpp:53
    and_53_1_q1 <= and_53_1;  // conditional_filter.hpp:53
    and_53_2_q1 <= and_53_2;  // conditional_filter.hpp:53
    and_53_3_q1 <= and_53_3;  // conditional_filter.hpp:53
    and_53_4_q1 <= and_53_4;  // conditional_filter.hpp:53
    and_53_5_q1 <= and_53_5;  // conditional_filter.hpp:53
    and_53_6_q1 <= and_53_6;  // conditional_filter.hpp:53
    and_53_7_q1 <= and_53_7;  // conditional_filter.hpp:53
    all_4_q1 <= all_4;  // conditional_filter.hpp:50
    and_50_7_q1 <= and_50_7;  // conditional_filter.hpp:50
    and_50_8_q1 <= and_50_8;  // conditional_filter.hpp:50
    and_50_9_q1 <= and_50_9;  // conditional_filter.hpp:50
    and_50_10_q1 <= and_50_10;  // conditional_filter.hpp:50
    and_50_11_q1 <= and_50_11;  // conditional_filter.hpp:50
    and_50_12_q1 <= and_50_12;  // conditional_filter.hpp:50
    and_50_13_q1 <= and_50_13;  // conditional_filter.hpp:50
    and_53_8_q1 <= and_53_8;  // conditional_filter.hpp:53
    and_53_9_q1 <= and_53_9;  // conditional_filter.hpp:53
    and_53_10_q1 <= and_53_10;  // conditional_filter.hpp:53
    and_53_11_q1 <= and_53_11;  // conditional_filter.hpp:53
    and_53_12_q1 <= and_53_12;  // conditional_filter.hpp:53
    and_53_13_q1 <= and_53_13;  // conditional_filter.hpp:53
    and_53_14_q1 <= and_53_14;  // conditional_filter.hpp:53
    and_53_15_q1 <= and_53_15;  // conditional_filter.hpp:53
    reject_q2 <= reject;  // conditional_filter.hpp:53
    keep_q2 <= keep;  // conditional_filter.hpp:56
    if (rst_q1)
      open_q <= 16'h0;  // conditional_filter.hpp:25
    else
      open_q <=
        {and_50_13_q1 & (and_53_15_q1 ? before_one_31 : xor_44_q1 | open_q[15]),
         and_50_6_q1 & (and_53_7_q1 ? before_one_31 : xor_44_q1 | open_q[14]),
         and_50_12_q1 & (and_53_14_q1 ? before_one_27 : xor_44_q1 | open_q[13]),
         and_50_5_q1 & (and_53_6_q1 ? before_one_27 : xor_44_q1 | open_q[12]),
         and_50_11_q1 & (and_53_13_q1 ? before_one_23 : xor_44_q1 | open_q[11]),
         and_50_4_q1 & (and_53_5_q1 ? before_one_23 : xor_44_q1 | open_q[10]),
         and_50_10_q1 & (and_53_12_q1 ? before_one_19 : xor_44_q1 | open_q[9]),
         and_50_3_q1 & (and_53_4_q1 ? before_one_19 : xor_44_q1 | open_q[8]),
         and_50_9_q1 & (and_53_11_q1 ? before_one_15 : xor_44_q1 | open_q[7]),
         and_50_2_q1 & (and_53_3_q1 ? before_one_15 : xor_44_q1 | open_q[6]),
         and_50_8_q1 & (and_53_10_q1 ? before_one_11 : xor_44_q1 | open_q[5]),
         and_50_1_q1 & (and_53_2_q1 ? before_one_11 : xor_44_q1 | open_q[4]),
         and_50_7_q1 & (and_53_9_q1 ? before_one_7 : xor_44_q1 | open_q[3]),
         and_50_q1 & (and_53_1_q1 ? before_one_7 : xor_44_q1 | open_q[2]),
         all_4_q1 & chosen_3,
         all_3};  // conditional_filter.hpp:25, :43, :44, :50, :53, :54
  end // always_ff @(posedge)
  assign keep_o = keep_q2;  // conditional_filter.hpp:56
  assign reject_o = reject_q2;  // conditional_filter.hpp:53
endmodule
