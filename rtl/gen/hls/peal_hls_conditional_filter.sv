// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/conditional_filter.hpp, peal::hls::conditional_filter::step<8>, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 2 stages, free running: every clock is one step.
`default_nettype none

module peal_hls_conditional_filter(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic [7:0] hits_present_i,  // row.hpp:16
  input  wire logic [7:0] hits_falling_i,  // row.hpp:17
  input  wire logic [95:0] hits_position_i,  // row.hpp:18
  input  wire logic [15:0] trigger_i,  // conditional_filter.hpp:30
  input  wire logic [15:0] filtered_i,  // conditional_filter.hpp:31
  output wire logic [7:0] keep_o,  // conditional_filter.hpp:35
  output wire logic [7:0] reject_o  // conditional_filter.hpp:36
);

  reg  [15:0] open_q;  // conditional_filter.hpp:25
  reg         rst_q1;
  wire        triggers = hits_present_i[0] & (hits_falling_i[0] ? trigger_i[1] : trigger_i[0]);  // conditional_filter.hpp:30, :44, row.hpp:16, :17
  wire        and_44 = hits_present_i[1] & (hits_falling_i[1] ? trigger_i[3] : trigger_i[2]);  // conditional_filter.hpp:30, :44, row.hpp:16, :17
  wire        and_44_1 = hits_present_i[2] & (hits_falling_i[2] ? trigger_i[5] : trigger_i[4]);  // conditional_filter.hpp:30, :44, row.hpp:16, :17
  wire        and_44_2 = hits_present_i[3] & (hits_falling_i[3] ? trigger_i[7] : trigger_i[6]);  // conditional_filter.hpp:30, :44, row.hpp:16, :17
  wire        and_44_3 = hits_present_i[4] & (hits_falling_i[4] ? trigger_i[9] : trigger_i[8]);  // conditional_filter.hpp:30, :44, row.hpp:16, :17
  wire        and_44_4 = hits_present_i[5] & (hits_falling_i[5] ? trigger_i[11] : trigger_i[10]);  // conditional_filter.hpp:30, :44, row.hpp:16, :17
  wire        and_44_5 = hits_present_i[6] & (hits_falling_i[6] ? trigger_i[13] : trigger_i[12]);  // conditional_filter.hpp:30, :44, row.hpp:16, :17
  wire        and_44_6 = hits_present_i[7] & (hits_falling_i[7] ? trigger_i[15] : trigger_i[14]);  // conditional_filter.hpp:30, :44, row.hpp:16, :17
  wire        any = |{and_44_6, and_44_5, and_44_4, and_44_3, and_44_2, and_44_1, and_44, triggers};  // conditional_filter.hpp:44, :45
  wire        ult_55 = hits_position_i[23:12] < hits_position_i[11:0];  // conditional_filter.hpp:55, row.hpp:18
  wire        earlier = and_44 & ult_55;  // conditional_filter.hpp:44, :55
  wire        xor_56 = ~ult_55;  // conditional_filter.hpp:55, :56
  wire        later = and_44 & xor_56;  // conditional_filter.hpp:44, :56
  wire        ult_55_1 = hits_position_i[35:24] < hits_position_i[11:0];  // conditional_filter.hpp:55, row.hpp:18
  wire        earlier_1 = earlier | and_44_1 & ult_55_1;  // conditional_filter.hpp:44, :55
  wire        xor_56_1 = ~ult_55_1;  // conditional_filter.hpp:55, :56
  wire        later_1 = later | and_44_1 & xor_56_1;  // conditional_filter.hpp:44, :56
  wire        ult_55_2 = hits_position_i[47:36] < hits_position_i[11:0];  // conditional_filter.hpp:55, row.hpp:18
  wire        xor_56_2 = ~ult_55_2;  // conditional_filter.hpp:55, :56
  wire        ult_55_3 = hits_position_i[59:48] < hits_position_i[11:0];  // conditional_filter.hpp:55, row.hpp:18
  wire        or_55 = and_44_2 & ult_55_2 | and_44_3 & ult_55_3;  // conditional_filter.hpp:44, :55
  wire        xor_56_3 = ~ult_55_3;  // conditional_filter.hpp:55, :56
  wire        or_56 = and_44_2 & xor_56_2 | and_44_3 & xor_56_3;  // conditional_filter.hpp:44, :56
  wire        ult_55_4 = hits_position_i[71:60] < hits_position_i[11:0];  // conditional_filter.hpp:55, row.hpp:18
  wire        xor_56_4 = ~ult_55_4;  // conditional_filter.hpp:55, :56
  wire        ult_55_5 = hits_position_i[83:72] < hits_position_i[11:0];  // conditional_filter.hpp:55, row.hpp:18
  wire        or_55_1 = and_44_4 & ult_55_4 | and_44_5 & ult_55_5;  // conditional_filter.hpp:44, :55
  wire        xor_56_5 = ~ult_55_5;  // conditional_filter.hpp:55, :56
  wire        or_56_1 = and_44_4 & xor_56_4 | and_44_5 & xor_56_5;  // conditional_filter.hpp:44, :56
  wire        ult_55_6 = hits_position_i[95:84] < hits_position_i[11:0];  // conditional_filter.hpp:55, row.hpp:18
  wire        and_55 = and_44_6 & ult_55_6;  // conditional_filter.hpp:44, :55
  wire        xor_56_6 = ~ult_55_6;  // conditional_filter.hpp:55, :56
  wire        and_56 = and_44_6 & xor_56_6;  // conditional_filter.hpp:44, :56
  wire        filtered = filtered_i[0] & ~(trigger_i[0]);  // conditional_filter.hpp:30, :31, :60
  wire        shown = ~(hits_falling_i[0]);  // conditional_filter.hpp:61, row.hpp:17
  wire        event_value = filtered & hits_present_i[0] & shown;  // conditional_filter.hpp:60, :61, :62, row.hpp:16
  wire        filtered_1 = filtered_i[1] & ~(trigger_i[1]);  // conditional_filter.hpp:30, :31, :60
  wire        event_value_1 = filtered_1 & hits_present_i[0] & hits_falling_i[0];  // conditional_filter.hpp:60, :62, row.hpp:16, :17
  wire        earlier_4 = triggers & xor_56;  // conditional_filter.hpp:44, :55, :56
  wire        later_4 = triggers & ult_55;  // conditional_filter.hpp:44, :55, :56
  wire        ult_55_7 = hits_position_i[35:24] < hits_position_i[23:12];  // conditional_filter.hpp:55, row.hpp:18
  wire        earlier_5 = earlier_4 | and_44_1 & ult_55_7;  // conditional_filter.hpp:44, :55
  wire        xor_56_7 = ~ult_55_7;  // conditional_filter.hpp:55, :56
  wire        later_5 = later_4 | and_44_1 & xor_56_7;  // conditional_filter.hpp:44, :56
  wire        ult_55_8 = hits_position_i[47:36] < hits_position_i[23:12];  // conditional_filter.hpp:55, row.hpp:18
  wire        xor_56_8 = ~ult_55_8;  // conditional_filter.hpp:55, :56
  wire        ult_55_9 = hits_position_i[59:48] < hits_position_i[23:12];  // conditional_filter.hpp:55, row.hpp:18
  wire        or_55_2 = and_44_2 & ult_55_8 | and_44_3 & ult_55_9;  // conditional_filter.hpp:44, :55
  wire        xor_56_9 = ~ult_55_9;  // conditional_filter.hpp:55, :56
  wire        or_56_2 = and_44_2 & xor_56_8 | and_44_3 & xor_56_9;  // conditional_filter.hpp:44, :56
  wire        ult_55_10 = hits_position_i[71:60] < hits_position_i[23:12];  // conditional_filter.hpp:55, row.hpp:18
  wire        xor_56_10 = ~ult_55_10;  // conditional_filter.hpp:55, :56
  wire        ult_55_11 = hits_position_i[83:72] < hits_position_i[23:12];  // conditional_filter.hpp:55, row.hpp:18
  wire        or_55_3 = and_44_4 & ult_55_10 | and_44_5 & ult_55_11;  // conditional_filter.hpp:44, :55
  wire        xor_56_11 = ~ult_55_11;  // conditional_filter.hpp:55, :56
  wire        or_56_3 = and_44_4 & xor_56_10 | and_44_5 & xor_56_11;  // conditional_filter.hpp:44, :56
  wire        ult_55_12 = hits_position_i[95:84] < hits_position_i[23:12];  // conditional_filter.hpp:55, row.hpp:18
  wire        and_55_1 = and_44_6 & ult_55_12;  // conditional_filter.hpp:44, :55
  wire        xor_56_12 = ~ult_55_12;  // conditional_filter.hpp:55, :56
  wire        and_56_1 = and_44_6 & xor_56_12;  // conditional_filter.hpp:44, :56
  wire        filtered_2 = filtered_i[2] & ~(trigger_i[2]);  // conditional_filter.hpp:30, :31, :60
  wire        shown_1 = ~(hits_falling_i[1]);  // conditional_filter.hpp:61, row.hpp:17
  wire        event_value_2 = filtered_2 & hits_present_i[1] & shown_1;  // conditional_filter.hpp:60, :61, :62, row.hpp:16
  wire        filtered_3 = filtered_i[3] & ~(trigger_i[3]);  // conditional_filter.hpp:30, :31, :60
  wire        event_value_3 = filtered_3 & hits_present_i[1] & hits_falling_i[1];  // conditional_filter.hpp:60, :62, row.hpp:16, :17
  wire        earlier_8 = triggers & xor_56_1;  // conditional_filter.hpp:44, :55, :56
  wire        later_8 = triggers & ult_55_1;  // conditional_filter.hpp:44, :55, :56
  wire        earlier_9 = earlier_8 | and_44 & xor_56_7;  // conditional_filter.hpp:44, :55, :56
  wire        later_9 = later_8 | and_44 & ult_55_7;  // conditional_filter.hpp:44, :55, :56
  wire        ult_55_13 = hits_position_i[47:36] < hits_position_i[35:24];  // conditional_filter.hpp:55, row.hpp:18
  wire        xor_56_13 = ~ult_55_13;  // conditional_filter.hpp:55, :56
  wire        ult_55_14 = hits_position_i[59:48] < hits_position_i[35:24];  // conditional_filter.hpp:55, row.hpp:18
  wire        or_55_4 = and_44_2 & ult_55_13 | and_44_3 & ult_55_14;  // conditional_filter.hpp:44, :55
  wire        xor_56_14 = ~ult_55_14;  // conditional_filter.hpp:55, :56
  wire        or_56_4 = and_44_2 & xor_56_13 | and_44_3 & xor_56_14;  // conditional_filter.hpp:44, :56
  wire        ult_55_15 = hits_position_i[71:60] < hits_position_i[35:24];  // conditional_filter.hpp:55, row.hpp:18
  wire        xor_56_15 = ~ult_55_15;  // conditional_filter.hpp:55, :56
  wire        ult_55_16 = hits_position_i[83:72] < hits_position_i[35:24];  // conditional_filter.hpp:55, row.hpp:18
  wire        or_55_5 = and_44_4 & ult_55_15 | and_44_5 & ult_55_16;  // conditional_filter.hpp:44, :55
  wire        xor_56_16 = ~ult_55_16;  // conditional_filter.hpp:55, :56
  wire        or_56_5 = and_44_4 & xor_56_15 | and_44_5 & xor_56_16;  // conditional_filter.hpp:44, :56
  wire        ult_55_17 = hits_position_i[95:84] < hits_position_i[35:24];  // conditional_filter.hpp:55, row.hpp:18
  wire        and_55_2 = and_44_6 & ult_55_17;  // conditional_filter.hpp:44, :55
  wire        xor_56_17 = ~ult_55_17;  // conditional_filter.hpp:55, :56
  wire        and_56_2 = and_44_6 & xor_56_17;  // conditional_filter.hpp:44, :56
  wire        filtered_4 = filtered_i[4] & ~(trigger_i[4]);  // conditional_filter.hpp:30, :31, :60
  wire        shown_2 = ~(hits_falling_i[2]);  // conditional_filter.hpp:61, row.hpp:17
  wire        event_value_4 = filtered_4 & hits_present_i[2] & shown_2;  // conditional_filter.hpp:60, :61, :62, row.hpp:16
  wire        filtered_5 = filtered_i[5] & ~(trigger_i[5]);  // conditional_filter.hpp:30, :31, :60
  wire        event_value_5 = filtered_5 & hits_present_i[2] & hits_falling_i[2];  // conditional_filter.hpp:60, :62, row.hpp:16, :17
  wire        earlier_12 = triggers & xor_56_2;  // conditional_filter.hpp:44, :55, :56
  wire        later_12 = triggers & ult_55_2;  // conditional_filter.hpp:44, :55, :56
  wire        earlier_13 = earlier_12 | and_44 & xor_56_8;  // conditional_filter.hpp:44, :55, :56
  wire        later_13 = later_12 | and_44 & ult_55_8;  // conditional_filter.hpp:44, :55, :56
  wire        ult_55_18 = hits_position_i[59:48] < hits_position_i[47:36];  // conditional_filter.hpp:55, row.hpp:18
  wire        or_55_6 = and_44_1 & xor_56_13 | and_44_3 & ult_55_18;  // conditional_filter.hpp:44, :55, :56
  wire        xor_56_18 = ~ult_55_18;  // conditional_filter.hpp:55, :56
  wire        or_56_6 = and_44_1 & ult_55_13 | and_44_3 & xor_56_18;  // conditional_filter.hpp:44, :55, :56
  wire        ult_55_19 = hits_position_i[71:60] < hits_position_i[47:36];  // conditional_filter.hpp:55, row.hpp:18
  wire        xor_56_19 = ~ult_55_19;  // conditional_filter.hpp:55, :56
  wire        ult_55_20 = hits_position_i[83:72] < hits_position_i[47:36];  // conditional_filter.hpp:55, row.hpp:18
  wire        or_55_7 = and_44_4 & ult_55_19 | and_44_5 & ult_55_20;  // conditional_filter.hpp:44, :55
  wire        xor_56_20 = ~ult_55_20;  // conditional_filter.hpp:55, :56
  wire        or_56_7 = and_44_4 & xor_56_19 | and_44_5 & xor_56_20;  // conditional_filter.hpp:44, :56
  wire        ult_55_21 = hits_position_i[95:84] < hits_position_i[47:36];  // conditional_filter.hpp:55, row.hpp:18
  wire        and_55_3 = and_44_6 & ult_55_21;  // conditional_filter.hpp:44, :55
  wire        xor_56_21 = ~ult_55_21;  // conditional_filter.hpp:55, :56
  wire        and_56_3 = and_44_6 & xor_56_21;  // conditional_filter.hpp:44, :56
  wire        filtered_6 = filtered_i[6] & ~(trigger_i[6]);  // conditional_filter.hpp:30, :31, :60
  wire        shown_3 = ~(hits_falling_i[3]);  // conditional_filter.hpp:61, row.hpp:17
  wire        event_value_6 = filtered_6 & hits_present_i[3] & shown_3;  // conditional_filter.hpp:60, :61, :62, row.hpp:16
  wire        filtered_7 = filtered_i[7] & ~(trigger_i[7]);  // conditional_filter.hpp:30, :31, :60
  wire        event_value_7 = filtered_7 & hits_present_i[3] & hits_falling_i[3];  // conditional_filter.hpp:60, :62, row.hpp:16, :17
  wire        earlier_16 = triggers & xor_56_3;  // conditional_filter.hpp:44, :55, :56
  wire        later_16 = triggers & ult_55_3;  // conditional_filter.hpp:44, :55, :56
  wire        earlier_17 = earlier_16 | and_44 & xor_56_9;  // conditional_filter.hpp:44, :55, :56
  wire        later_17 = later_16 | and_44 & ult_55_9;  // conditional_filter.hpp:44, :55, :56
  wire        or_55_8 = and_44_1 & xor_56_14 | and_44_2 & xor_56_18;  // conditional_filter.hpp:44, :55, :56
  wire        or_56_8 = and_44_1 & ult_55_14 | and_44_2 & ult_55_18;  // conditional_filter.hpp:44, :55, :56
  wire        ult_55_22 = hits_position_i[71:60] < hits_position_i[59:48];  // conditional_filter.hpp:55, row.hpp:18
  wire        xor_56_22 = ~ult_55_22;  // conditional_filter.hpp:55, :56
  wire        ult_55_23 = hits_position_i[83:72] < hits_position_i[59:48];  // conditional_filter.hpp:55, row.hpp:18
  wire        or_55_9 = and_44_4 & ult_55_22 | and_44_5 & ult_55_23;  // conditional_filter.hpp:44, :55
  wire        xor_56_23 = ~ult_55_23;  // conditional_filter.hpp:55, :56
  wire        or_56_9 = and_44_4 & xor_56_22 | and_44_5 & xor_56_23;  // conditional_filter.hpp:44, :56
  wire        ult_55_24 = hits_position_i[95:84] < hits_position_i[59:48];  // conditional_filter.hpp:55, row.hpp:18
  wire        and_55_4 = and_44_6 & ult_55_24;  // conditional_filter.hpp:44, :55
  wire        xor_56_24 = ~ult_55_24;  // conditional_filter.hpp:55, :56
  wire        and_56_4 = and_44_6 & xor_56_24;  // conditional_filter.hpp:44, :56
  wire        filtered_8 = filtered_i[8] & ~(trigger_i[8]);  // conditional_filter.hpp:30, :31, :60
  wire        shown_4 = ~(hits_falling_i[4]);  // conditional_filter.hpp:61, row.hpp:17
  wire        event_value_8 = filtered_8 & hits_present_i[4] & shown_4;  // conditional_filter.hpp:60, :61, :62, row.hpp:16
  wire        filtered_9 = filtered_i[9] & ~(trigger_i[9]);  // conditional_filter.hpp:30, :31, :60
  wire        event_value_9 = filtered_9 & hits_present_i[4] & hits_falling_i[4];  // conditional_filter.hpp:60, :62, row.hpp:16, :17
  wire        earlier_20 = triggers & xor_56_4;  // conditional_filter.hpp:44, :55, :56
  wire        later_20 = triggers & ult_55_4;  // conditional_filter.hpp:44, :55, :56
  wire        earlier_21 = earlier_20 | and_44 & xor_56_10;  // conditional_filter.hpp:44, :55, :56
  wire        later_21 = later_20 | and_44 & ult_55_10;  // conditional_filter.hpp:44, :55, :56
  wire        or_55_10 = and_44_1 & xor_56_15 | and_44_2 & xor_56_19;  // conditional_filter.hpp:44, :55, :56
  wire        or_56_10 = and_44_1 & ult_55_15 | and_44_2 & ult_55_19;  // conditional_filter.hpp:44, :55, :56
  wire        ult_55_25 = hits_position_i[83:72] < hits_position_i[71:60];  // conditional_filter.hpp:55, row.hpp:18
  wire        or_55_11 = and_44_3 & xor_56_22 | and_44_5 & ult_55_25;  // conditional_filter.hpp:44, :55, :56
  wire        xor_56_25 = ~ult_55_25;  // conditional_filter.hpp:55, :56
  wire        or_56_11 = and_44_3 & ult_55_22 | and_44_5 & xor_56_25;  // conditional_filter.hpp:44, :55, :56
  wire        ult_55_26 = hits_position_i[95:84] < hits_position_i[71:60];  // conditional_filter.hpp:55, row.hpp:18
  wire        and_55_5 = and_44_6 & ult_55_26;  // conditional_filter.hpp:44, :55
  wire        xor_56_26 = ~ult_55_26;  // conditional_filter.hpp:55, :56
  wire        and_56_5 = and_44_6 & xor_56_26;  // conditional_filter.hpp:44, :56
  wire        filtered_10 = filtered_i[10] & ~(trigger_i[10]);  // conditional_filter.hpp:30, :31, :60
  wire        shown_5 = ~(hits_falling_i[5]);  // conditional_filter.hpp:61, row.hpp:17
  wire        event_value_10 = filtered_10 & hits_present_i[5] & shown_5;  // conditional_filter.hpp:60, :61, :62, row.hpp:16
  wire        filtered_11 = filtered_i[11] & ~(trigger_i[11]);  // conditional_filter.hpp:30, :31, :60
  wire        event_value_11 = filtered_11 & hits_present_i[5] & hits_falling_i[5];  // conditional_filter.hpp:60, :62, row.hpp:16, :17
  wire        earlier_24 = triggers & xor_56_5;  // conditional_filter.hpp:44, :55, :56
  wire        later_24 = triggers & ult_55_5;  // conditional_filter.hpp:44, :55, :56
  wire        earlier_25 = earlier_24 | and_44 & xor_56_11;  // conditional_filter.hpp:44, :55, :56
  wire        later_25 = later_24 | and_44 & ult_55_11;  // conditional_filter.hpp:44, :55, :56
  wire        or_55_12 = and_44_1 & xor_56_16 | and_44_2 & xor_56_20;  // conditional_filter.hpp:44, :55, :56
  wire        or_56_12 = and_44_1 & ult_55_16 | and_44_2 & ult_55_20;  // conditional_filter.hpp:44, :55, :56
  wire        or_55_13 = and_44_3 & xor_56_23 | and_44_4 & xor_56_25;  // conditional_filter.hpp:44, :55, :56
  wire        or_56_13 = and_44_3 & ult_55_23 | and_44_4 & ult_55_25;  // conditional_filter.hpp:44, :55, :56
  wire        ult_55_27 = hits_position_i[95:84] < hits_position_i[83:72];  // conditional_filter.hpp:55, row.hpp:18
  wire        and_55_6 = and_44_6 & ult_55_27;  // conditional_filter.hpp:44, :55
  wire        xor_56_27 = ~ult_55_27;  // conditional_filter.hpp:55, :56
  wire        and_56_6 = and_44_6 & xor_56_27;  // conditional_filter.hpp:44, :56
  wire        filtered_12 = filtered_i[12] & ~(trigger_i[12]);  // conditional_filter.hpp:30, :31, :60
  wire        shown_6 = ~(hits_falling_i[6]);  // conditional_filter.hpp:61, row.hpp:17
  wire        event_value_12 = filtered_12 & hits_present_i[6] & shown_6;  // conditional_filter.hpp:60, :61, :62, row.hpp:16
  wire        filtered_13 = filtered_i[13] & ~(trigger_i[13]);  // conditional_filter.hpp:30, :31, :60
  wire        event_value_13 = filtered_13 & hits_present_i[6] & hits_falling_i[6];  // conditional_filter.hpp:60, :62, row.hpp:16, :17
  wire        earlier_28 = triggers & xor_56_6;  // conditional_filter.hpp:44, :55, :56
  wire        later_28 = triggers & ult_55_6;  // conditional_filter.hpp:44, :55, :56
  wire        earlier_29 = earlier_28 | and_44 & xor_56_12;  // conditional_filter.hpp:44, :55, :56
  wire        later_29 = later_28 | and_44 & ult_55_12;  // conditional_filter.hpp:44, :55, :56
  wire        or_55_14 = and_44_1 & xor_56_17 | and_44_2 & xor_56_21;  // conditional_filter.hpp:44, :55, :56
  wire        or_56_14 = and_44_1 & ult_55_17 | and_44_2 & ult_55_21;  // conditional_filter.hpp:44, :55, :56
  wire        or_55_15 = and_44_3 & xor_56_24 | and_44_4 & xor_56_26;  // conditional_filter.hpp:44, :55, :56
  wire        or_56_15 = and_44_3 & ult_55_24 | and_44_4 & ult_55_26;  // conditional_filter.hpp:44, :55, :56
  wire        and_55_7 = and_44_5 & xor_56_27;  // conditional_filter.hpp:44, :55, :56
  wire        and_56_7 = and_44_5 & ult_55_27;  // conditional_filter.hpp:44, :55, :56
  wire        filtered_14 = filtered_i[14] & ~(trigger_i[14]);  // conditional_filter.hpp:30, :31, :60
  wire        shown_7 = ~(hits_falling_i[7]);  // conditional_filter.hpp:61, row.hpp:17
  wire        event_value_14 = filtered_14 & hits_present_i[7] & shown_7;  // conditional_filter.hpp:60, :61, :62, row.hpp:16
  wire        filtered_15 = filtered_i[15] & ~(trigger_i[15]);  // conditional_filter.hpp:30, :31, :60
  wire        event_value_15 = filtered_15 & hits_present_i[7] & hits_falling_i[7];  // conditional_filter.hpp:60, :62, row.hpp:16, :17
  reg  [7:0]  hits_present_q1;  // row.hpp:16
  reg         any_q1;  // conditional_filter.hpp:45
  reg         earlier_1_q1;  // conditional_filter.hpp:55
  reg         later_1_q1;  // conditional_filter.hpp:56
  reg         or_55_q1;  // conditional_filter.hpp:55
  reg         or_56_q1;  // conditional_filter.hpp:56
  reg         or_55_1_q1;  // conditional_filter.hpp:55
  reg         or_56_1_q1;  // conditional_filter.hpp:56
  reg         and_55_q1;  // conditional_filter.hpp:55
  reg         and_56_q1;  // conditional_filter.hpp:56
  reg         filtered_q1;  // conditional_filter.hpp:60
  reg         event_value_q1;  // conditional_filter.hpp:62
  reg         filtered_1_q1;  // conditional_filter.hpp:60
  reg         event_value_1_q1;  // conditional_filter.hpp:62
  reg         earlier_5_q1;  // conditional_filter.hpp:55
  reg         later_5_q1;  // conditional_filter.hpp:56
  reg         or_55_2_q1;  // conditional_filter.hpp:55
  reg         or_56_2_q1;  // conditional_filter.hpp:56
  reg         or_55_3_q1;  // conditional_filter.hpp:55
  reg         or_56_3_q1;  // conditional_filter.hpp:56
  reg         and_55_1_q1;  // conditional_filter.hpp:55
  reg         and_56_1_q1;  // conditional_filter.hpp:56
  reg         filtered_2_q1;  // conditional_filter.hpp:60
  reg         event_value_2_q1;  // conditional_filter.hpp:62
  reg         filtered_3_q1;  // conditional_filter.hpp:60
  reg         event_value_3_q1;  // conditional_filter.hpp:62
  reg         earlier_9_q1;  // conditional_filter.hpp:55
  reg         later_9_q1;  // conditional_filter.hpp:56
  reg         or_55_4_q1;  // conditional_filter.hpp:55
  reg         or_56_4_q1;  // conditional_filter.hpp:56
  reg         or_55_5_q1;  // conditional_filter.hpp:55
  reg         or_56_5_q1;  // conditional_filter.hpp:56
  reg         and_55_2_q1;  // conditional_filter.hpp:55
  reg         and_56_2_q1;  // conditional_filter.hpp:56
  reg         filtered_4_q1;  // conditional_filter.hpp:60
  reg         event_value_4_q1;  // conditional_filter.hpp:62
  reg         filtered_5_q1;  // conditional_filter.hpp:60
  reg         event_value_5_q1;  // conditional_filter.hpp:62
  reg         earlier_13_q1;  // conditional_filter.hpp:55
  reg         later_13_q1;  // conditional_filter.hpp:56
  reg         or_55_6_q1;  // conditional_filter.hpp:55
  reg         or_56_6_q1;  // conditional_filter.hpp:56
  reg         or_55_7_q1;  // conditional_filter.hpp:55
  reg         or_56_7_q1;  // conditional_filter.hpp:56
  reg         and_55_3_q1;  // conditional_filter.hpp:55
  reg         and_56_3_q1;  // conditional_filter.hpp:56
  reg         filtered_6_q1;  // conditional_filter.hpp:60
  reg         event_value_6_q1;  // conditional_filter.hpp:62
  reg         filtered_7_q1;  // conditional_filter.hpp:60
  reg         event_value_7_q1;  // conditional_filter.hpp:62
  reg         earlier_17_q1;  // conditional_filter.hpp:55
  reg         later_17_q1;  // conditional_filter.hpp:56
  reg         or_55_8_q1;  // conditional_filter.hpp:55
  reg         or_56_8_q1;  // conditional_filter.hpp:56
  reg         or_55_9_q1;  // conditional_filter.hpp:55
  reg         or_56_9_q1;  // conditional_filter.hpp:56
  reg         and_55_4_q1;  // conditional_filter.hpp:55
  reg         and_56_4_q1;  // conditional_filter.hpp:56
  reg         filtered_8_q1;  // conditional_filter.hpp:60
  reg         event_value_8_q1;  // conditional_filter.hpp:62
  reg         filtered_9_q1;  // conditional_filter.hpp:60
  reg         event_value_9_q1;  // conditional_filter.hpp:62
  reg         earlier_21_q1;  // conditional_filter.hpp:55
  reg         later_21_q1;  // conditional_filter.hpp:56
  reg         or_55_10_q1;  // conditional_filter.hpp:55
  reg         or_56_10_q1;  // conditional_filter.hpp:56
  reg         or_55_11_q1;  // conditional_filter.hpp:55
  reg         or_56_11_q1;  // conditional_filter.hpp:56
  reg         and_55_5_q1;  // conditional_filter.hpp:55
  reg         and_56_5_q1;  // conditional_filter.hpp:56
  reg         filtered_10_q1;  // conditional_filter.hpp:60
  reg         event_value_10_q1;  // conditional_filter.hpp:62
  reg         filtered_11_q1;  // conditional_filter.hpp:60
  reg         event_value_11_q1;  // conditional_filter.hpp:62
  reg         earlier_25_q1;  // conditional_filter.hpp:55
  reg         later_25_q1;  // conditional_filter.hpp:56
  reg         or_55_12_q1;  // conditional_filter.hpp:55
  reg         or_56_12_q1;  // conditional_filter.hpp:56
  reg         or_55_13_q1;  // conditional_filter.hpp:55
  reg         or_56_13_q1;  // conditional_filter.hpp:56
  reg         and_55_6_q1;  // conditional_filter.hpp:55
  reg         and_56_6_q1;  // conditional_filter.hpp:56
  reg         filtered_12_q1;  // conditional_filter.hpp:60
  reg         event_value_12_q1;  // conditional_filter.hpp:62
  reg         filtered_13_q1;  // conditional_filter.hpp:60
  reg         event_value_13_q1;  // conditional_filter.hpp:62
  reg         earlier_29_q1;  // conditional_filter.hpp:55
  reg         later_29_q1;  // conditional_filter.hpp:56
  reg         or_55_14_q1;  // conditional_filter.hpp:55
  reg         or_56_14_q1;  // conditional_filter.hpp:56
  reg         or_55_15_q1;  // conditional_filter.hpp:55
  reg         or_56_15_q1;  // conditional_filter.hpp:56
  reg         and_55_7_q1;  // conditional_filter.hpp:55
  reg         and_56_7_q1;  // conditional_filter.hpp:56
  reg         filtered_14_q1;  // conditional_filter.hpp:60
  reg         event_value_14_q1;  // conditional_filter.hpp:62
  reg         filtered_15_q1;  // conditional_filter.hpp:60
  reg         event_value_15_q1;  // conditional_filter.hpp:62
  wire        earlier_2 = earlier_1_q1 | or_55_q1;  // conditional_filter.hpp:55
  wire        later_2 = later_1_q1 | or_56_q1;  // conditional_filter.hpp:56
  wire        earlier_3 = earlier_2 | or_55_1_q1 | and_55_q1;  // conditional_filter.hpp:55
  wire        later_3 = later_2 | or_56_1_q1 | and_56_q1;  // conditional_filter.hpp:56
  wire        reject = event_value_q1 & ~(earlier_3 | open_q[0]);  // conditional_filter.hpp:25, :55, :62, :63
  wire        open = filtered_q1 & (event_value_q1 ? later_3 : any_q1 | open_q[0]);  // conditional_filter.hpp:25, :45, :56, :60, :62, :64
  wire        reject_1 = reject | event_value_1_q1 & ~(earlier_3 | open_q[1]);  // conditional_filter.hpp:25, :55, :62, :63
  wire        earlier_6 = earlier_5_q1 | or_55_2_q1;  // conditional_filter.hpp:55
  wire        later_6 = later_5_q1 | or_56_2_q1;  // conditional_filter.hpp:56
  wire        earlier_7 = earlier_6 | or_55_3_q1 | and_55_1_q1;  // conditional_filter.hpp:55
  wire        later_7 = later_6 | or_56_3_q1 | and_56_1_q1;  // conditional_filter.hpp:56
  wire        or_63 = event_value_2_q1 & ~(earlier_7 | open_q[2]) | event_value_3_q1 & ~(earlier_7 | open_q[3]);  // conditional_filter.hpp:25, :55, :62, :63
  wire        earlier_10 = earlier_9_q1 | or_55_4_q1;  // conditional_filter.hpp:55
  wire        later_10 = later_9_q1 | or_56_4_q1;  // conditional_filter.hpp:56
  wire        earlier_11 = earlier_10 | or_55_5_q1 | and_55_2_q1;  // conditional_filter.hpp:55
  wire        later_11 = later_10 | or_56_5_q1 | and_56_2_q1;  // conditional_filter.hpp:56
  wire        or_63_1 = event_value_4_q1 & ~(earlier_11 | open_q[4]) | event_value_5_q1 & ~(earlier_11 | open_q[5]);  // conditional_filter.hpp:25, :55, :62, :63
  wire        earlier_14 = earlier_13_q1 | or_55_6_q1;  // conditional_filter.hpp:55
  wire        later_14 = later_13_q1 | or_56_6_q1;  // conditional_filter.hpp:56
  wire        earlier_15 = earlier_14 | or_55_7_q1 | and_55_3_q1;  // conditional_filter.hpp:55
  wire        later_15 = later_14 | or_56_7_q1 | and_56_3_q1;  // conditional_filter.hpp:56
  wire        or_63_2 = event_value_6_q1 & ~(earlier_15 | open_q[6]) | event_value_7_q1 & ~(earlier_15 | open_q[7]);  // conditional_filter.hpp:25, :55, :62, :63
  wire        earlier_18 = earlier_17_q1 | or_55_8_q1;  // conditional_filter.hpp:55
  wire        later_18 = later_17_q1 | or_56_8_q1;  // conditional_filter.hpp:56
  wire        earlier_19 = earlier_18 | or_55_9_q1 | and_55_4_q1;  // conditional_filter.hpp:55
  wire        later_19 = later_18 | or_56_9_q1 | and_56_4_q1;  // conditional_filter.hpp:56
  wire        or_63_3 = event_value_8_q1 & ~(earlier_19 | open_q[8]) | event_value_9_q1 & ~(earlier_19 | open_q[9]);  // conditional_filter.hpp:25, :55, :62, :63
  wire        earlier_22 = earlier_21_q1 | or_55_10_q1;  // conditional_filter.hpp:55
  wire        later_22 = later_21_q1 | or_56_10_q1;  // conditional_filter.hpp:56
  wire        earlier_23 = earlier_22 | or_55_11_q1 | and_55_5_q1;  // conditional_filter.hpp:55
  wire        later_23 = later_22 | or_56_11_q1 | and_56_5_q1;  // conditional_filter.hpp:56
  wire        or_63_4 = event_value_10_q1 & ~(earlier_23 | open_q[10]) | event_value_11_q1 & ~(earlier_23 | open_q[11]);  // conditional_filter.hpp:25, :55, :62, :63
  wire        earlier_26 = earlier_25_q1 | or_55_12_q1;  // conditional_filter.hpp:55
  wire        later_26 = later_25_q1 | or_56_12_q1;  // conditional_filter.hpp:56
  wire        earlier_27 = earlier_26 | or_55_13_q1 | and_55_6_q1;  // conditional_filter.hpp:55
  wire        later_27 = later_26 | or_56_13_q1 | and_56_6_q1;  // conditional_filter.hpp:56
  wire        or_63_5 = event_value_12_q1 & ~(earlier_27 | open_q[12]) | event_value_13_q1 & ~(earlier_27 | open_q[13]);  // conditional_filter.hpp:25, :55, :62, :63
  wire        earlier_30 = earlier_29_q1 | or_55_14_q1;  // conditional_filter.hpp:55
  wire        later_30 = later_29_q1 | or_56_14_q1;  // conditional_filter.hpp:56
  wire        earlier_31 = earlier_30 | or_55_15_q1 | and_55_7_q1;  // conditional_filter.hpp:55
  wire        later_31 = later_30 | or_56_15_q1 | and_56_7_q1;  // conditional_filter.hpp:56
  wire        or_63_6 = event_value_14_q1 & ~(earlier_31 | open_q[14]) | event_value_15_q1 & ~(earlier_31 | open_q[15]);  // conditional_filter.hpp:25, :55, :62, :63
  wire [7:0]  keep = hits_present_q1 & {~or_63_6, ~or_63_5, ~or_63_4, ~or_63_3, ~or_63_2, ~or_63_1, ~or_63, ~reject_1};  // conditional_filter.hpp:63, :67, row.hpp:16
  reg         reject_1_q2;  // conditional_filter.hpp:63
  reg         or_63_q2;  // conditional_filter.hpp:63
  reg         or_63_1_q2;  // conditional_filter.hpp:63
  reg         or_63_2_q2;  // conditional_filter.hpp:63
  reg         or_63_3_q2;  // conditional_filter.hpp:63
  reg         or_63_4_q2;  // conditional_filter.hpp:63
  reg         or_63_5_q2;  // conditional_filter.hpp:63
  reg         or_63_6_q2;  // conditional_filter.hpp:63
  reg  [7:0]  keep_q2;  // conditional_filter.hpp:67
  always_ff @(posedge clk_i) begin
    rst_q1 <= rst_i;
    hits_present_q1 <= hits_present_i;  // row.hpp:16
    any_q1 <= any;  // conditional_filter.hpp:45
    earlier_1_q1 <= earlier_1;  // conditional_filter.hpp:55
    later_1_q1 <= later_1;  // conditional_filter.hpp:56
    or_55_q1 <= or_55;  // conditional_filter.hpp:55
    or_56_q1 <= or_56;  // conditional_filter.hpp:56
    or_55_1_q1 <= or_55_1;  // conditional_filter.hpp:55
    or_56_1_q1 <= or_56_1;  // conditional_filter.hpp:56
    and_55_q1 <= and_55;  // conditional_filter.hpp:55
    and_56_q1 <= and_56;  // conditional_filter.hpp:56
    filtered_q1 <= filtered;  // conditional_filter.hpp:60
    event_value_q1 <= event_value;  // conditional_filter.hpp:62
    filtered_1_q1 <= filtered_1;  // conditional_filter.hpp:60
    event_value_1_q1 <= event_value_1;  // conditional_filter.hpp:62
    earlier_5_q1 <= earlier_5;  // conditional_filter.hpp:55
    later_5_q1 <= later_5;  // conditional_filter.hpp:56
    or_55_2_q1 <= or_55_2;  // conditional_filter.hpp:55
    or_56_2_q1 <= or_56_2;  // conditional_filter.hpp:56
    or_55_3_q1 <= or_55_3;  // conditional_filter.hpp:55
    or_56_3_q1 <= or_56_3;  // conditional_filter.hpp:56
    and_55_1_q1 <= and_55_1;  // conditional_filter.hpp:55
    and_56_1_q1 <= and_56_1;  // conditional_filter.hpp:56
    filtered_2_q1 <= filtered_2;  // conditional_filter.hpp:60
    event_value_2_q1 <= event_value_2;  // conditional_filter.hpp:62
    filtered_3_q1 <= filtered_3;  // conditional_filter.hpp:60
    event_value_3_q1 <= event_value_3;  // conditional_filter.hpp:62
    earlier_9_q1 <= earlier_9;  // conditional_filter.hpp:55
    later_9_q1 <= later_9;  // conditional_filter.hpp:56
    or_55_4_q1 <= or_55_4;  // conditional_filter.hpp:55
    or_56_4_q1 <= or_56_4;  // conditional_filter.hpp:56
    or_55_5_q1 <= or_55_5;  // conditional_filter.hpp:55
    or_56_5_q1 <= or_56_5;  // conditional_filter.hpp:56
    and_55_2_q1 <= and_55_2;  // conditional_filter.hpp:55
    and_56_2_q1 <= and_56_2;  // conditional_filter.hpp:56
    filtered_4_q1 <= filtered_4;  // conditional_filter.hpp:60
    event_value_4_q1 <= event_value_4;  // conditional_filter.hpp:62
    filtered_5_q1 <= filtered_5;  // conditional_filter.hpp:60
    event_value_5_q1 <= event_value_5;  // conditional_filter.hpp:62
    earlier_13_q1 <= earlier_13;  // conditional_filter.hpp:55
    later_13_q1 <= later_13;  // conditional_filter.hpp:56
    or_55_6_q1 <= or_55_6;  // conditional_filter.hpp:55
    or_56_6_q1 <= or_56_6;  // conditional_filter.hpp:56
    or_55_7_q1 <= or_55_7;  // conditional_filter.hpp:55
    or_56_7_q1 <= or_56_7;  // conditional_filter.hpp:56
    and_55_3_q1 <= and_55_3;  // conditional_filter.hpp:55
    and_56_3_q1 <= and_56_3;  // conditional_filter.hpp:56
    filtered_6_q1 <= filtered_6;  // conditional_filter.hpp:60
    event_value_6_q1 <= event_value_6;  // conditional_filter.hpp:62
    filtered_7_q1 <= filtered_7;  // conditional_filter.hpp:60
    event_value_7_q1 <= event_value_7;  // conditional_filter.hpp:62
    earlier_17_q1 <= earlier_17;  // conditional_filter.hpp:55
    later_17_q1 <= later_17;  // conditional_filter.hpp:56
    or_55_8_q1 <= or_55_8;  // conditional_filter.hpp:55
    or_56_8_q1 <= or_56_8;  // conditional_filter.hpp:56
    or_55_9_q1 <= or_55_9;  // conditional_filter.hpp:55
    or_56_9_q1 <= or_56_9;  // conditional_filter.hpp:56
    and_55_4_q1 <= and_55_4;  // conditional_filter.hpp:55
    and_56_4_q1 <= and_56_4;  // conditional_filter.hpp:56
    filtered_8_q1 <= filtered_8;  // conditional_filter.hpp:60
    event_value_8_q1 <= event_value_8;  // conditional_filter.hpp:62
    filtered_9_q1 <= filtered_9;  // conditional_filter.hpp:60
    event_value_9_q1 <= event_value_9;  // conditional_filter.hpp:62
    earlier_21_q1 <= earlier_21;  // conditional_filter.hpp:55
    later_21_q1 <= later_21;  // conditional_filter.hpp:56
    or_55_10_q1 <= or_55_10;  // conditional_filter.hpp:55
    or_56_10_q1 <= or_56_10;  // conditional_filter.hpp:56
    or_55_11_q1 <= or_55_11;  // conditional_filter.hpp:55
    or_56_11_q1 <= or_56_11;  // conditional_filter.hpp:56
    and_55_5_q1 <= and_55_5;  // conditional_filter.hpp:55
    and_56_5_q1 <= and_56_5;  // conditional_filter.hpp:56
    filtered_10_q1 <= filtered_10;  // conditional_filter.hpp:60
    event_value_10_q1 <= event_value_10;  // conditional_filter.hpp:62
    filtered_11_q1 <= filtered_11;  // conditional_filter.hpp:60
    event_value_11_q1 <= event_value_11;  // conditional_filter.hpp:62
    earlier_25_q1 <= earlier_25;  // conditional_filter.hpp:55
    later_25_q1 <= later_25;  // conditional_filter.hpp:56
    or_55_12_q1 <= or_55_12;  // conditional_filter.hpp:55
    or_56_12_q1 <= or_56_12;  // conditional_filter.hpp:56
    or_55_13_q1 <= or_55_13;  // conditional_filter.hpp:55
    or_56_13_q1 <= or_56_13;  // conditional_filter.hpp:56
    and_55_6_q1 <= and_55_6;  // conditional_filter.hpp:55
    and_56_6_q1 <= and_56_6;  // conditional_filter.hpp:56
    filtered_12_q1 <= filtered_12;  // conditional_filter.hpp:60
    event_value_12_q1 <= event_value_12;  // conditional_filter.hpp:62
    filtered_13_q1 <= filtered_13;  // conditional_filter.hpp:60
    event_value_13_q1 <= event_value_13;  // conditional_filter.hpp:62
    earlier_29_q1 <= earlier_29;  // conditional_filter.hpp:55
    later_29_q1 <= later_29;  // conditional_filter.hpp:56
    or_55_14_q1 <= or_55_14;  // conditional_filter.hpp:55
    or_56_14_q1 <= or_56_14;  // conditional_filter.hpp:56
    or_55_15_q1 <= or_55_15;  // conditional_filter.hpp:55
    or_56_15_q1 <= or_56_15;  // conditional_filter.hpp:56
    and_55_7_q1 <= and_55_7;  // conditional_filter.hpp:55
    and_56_7_q1 <= and_56_7;  // conditional_filter.hpp:56
    filtered_14_q1 <= filtered_14;  // conditional_filter.hpp:60
    event_value_14_q1 <= event_value_14;  // conditional_filter.hpp:62
    filtered_15_q1 <= filtered_15;  // conditional_filter.hpp:60
    event_value_15_q1 <= event_value_15;  // conditional_filter.hpp:62
    reject_1_q2 <= reject_1;  // conditional_filter.hpp:63
    or_63_q2 <= or_63;  // conditional_filter.hpp:63
    or_63_1_q2 <= or_63_1;  // conditional_filter.hpp:63
    or_63_2_q2 <= or_63_2;  // conditional_filter.hpp:63
    or_63_3_q2 <= or_63_3;  // conditional_filter.hpp:63
    or_63_4_q2 <= or_63_4;  // conditional_filter.hpp:63
    or_63_5_q2 <= or_63_5;  // conditional_filter.hpp:63
    or_63_6_q2 <= or_63_6;  // conditional_filter.hpp:63
    keep_q2 <= keep;  // conditional_filter.hpp:67
    if (rst_q1)
      open_q <= 16'h0;  // conditional_filter.hpp:25
    else
      open_q <=
        {filtered_15_q1 & (event_value_15_q1 ? later_31 : any_q1 | open_q[15]),
         filtered_14_q1 & (event_value_14_q1 ? later_31 : any_q1 | open_q[14]),
         filtered_13_q1 & (event_value_13_q1 ? later_27 : any_q1 | open_q[13]),
         filtered_12_q1 & (event_value_12_q1 ? later_27 : any_q1 | open_q[12]),
         filtered_11_q1 & (event_value_11_q1 ? later_23 : any_q1 | open_q[11]),
         filtered_10_q1 & (event_value_10_q1 ? later_23 : any_q1 | open_q[10]),
         filtered_9_q1 & (event_value_9_q1 ? later_19 : any_q1 | open_q[9]),
         filtered_8_q1 & (event_value_8_q1 ? later_19 : any_q1 | open_q[8]),
         filtered_7_q1 & (event_value_7_q1 ? later_15 : any_q1 | open_q[7]),
         filtered_6_q1 & (event_value_6_q1 ? later_15 : any_q1 | open_q[6]),
         filtered_5_q1 & (event_value_5_q1 ? later_11 : any_q1 | open_q[5]),
         filtered_4_q1 & (event_value_4_q1 ? later_11 : any_q1 | open_q[4]),
         filtered_3_q1 & (event_value_3_q1 ? later_7 : any_q1 | open_q[3]),
         filtered_2_q1 & (event_value_2_q1 ? later_7 : any_q1 | open_q[2]),
         filtered_1_q1 & (event_value_1_q1 ? later_3 : any_q1 | open_q[1]),
         open};  // conditional_filter.hpp:25, :45, :56, :60, :62, :64
  end // always_ff @(posedge)
  assign keep_o = keep_q2;  // conditional_filter.hpp:67
  assign reject_o = {or_63_6_q2, or_63_5_q2, or_63_4_q2, or_63_3_q2, or_63_2_q2, or_63_1_q2, or_63_q2, reject_1_q2};  // conditional_filter.hpp:63
endmodule
