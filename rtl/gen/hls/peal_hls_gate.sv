// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/gate.hpp, peal::hls::gate::step<8>, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 3 stages, free running: every clock is one step.
`default_nettype none

module peal_hls_gate(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic [7:0] hits_present_i,  // row.hpp:16
  input  wire logic [7:0] hits_falling_i,  // row.hpp:17
  input  wire logic [95:0] hits_position_i,  // row.hpp:18
  input  wire logic [15:0] gated_i,  // gate.hpp:32
  input  wire logic [3:0] opening_i,  // gate.hpp:33
  input  wire logic [3:0] closing_i,  // gate.hpp:34
  input  wire logic [23:0] length_i,  // gate.hpp:35
  input  wire logic by_level_i,  // gate.hpp:36
  input  wire logic level_i,  // gate.hpp:37
  output wire logic [7:0] keep_o,  // gate.hpp:41
  output wire logic [7:0] reject_o  // gate.hpp:42
);

  reg         open_q;  // gate.hpp:23
  reg         unlimited_q;  // gate.hpp:24
  reg         ends_q;  // gate.hpp:25
  reg  [12:0] rows_left_q;  // gate.hpp:26
  reg  [11:0] end_q;  // gate.hpp:27
  reg         rst_q1;
  reg         rst_q2;
  wire        and_62_1 = ~(closing_i[1]) & ~(closing_i[2]) & ~(closing_i[3]);  // gate.hpp:34, :62
  wire        mux_65_3 =
    closing_i[3]
      ? (closing_i[2]
           ? (closing_i[1]
                ? hits_present_i[7] & (hits_falling_i[7] ^ ~(closing_i[0]))
                : hits_present_i[6] & (hits_falling_i[6] ^ ~(closing_i[0])))
           : closing_i[1]
               ? hits_present_i[5] & (hits_falling_i[5] ^ ~(closing_i[0]))
               : hits_present_i[4] & (hits_falling_i[4] ^ ~(closing_i[0])))
      : closing_i[2]
          ? (closing_i[1]
               ? hits_present_i[3] & (hits_falling_i[3] ^ ~(closing_i[0]))
               : hits_present_i[2] & (hits_falling_i[2] ^ ~(closing_i[0])))
          : closing_i[1]
              ? hits_present_i[1] & (hits_falling_i[1] ^ ~(closing_i[0]))
              : and_62_1 & hits_present_i[0] & (hits_falling_i[0] ^ ~(closing_i[0]));  // gate.hpp:34, :62, :63, :65, row.hpp:16, :17
  wire        unlimited = length_i == 24'h0;  // gate.hpp:77
  wire        xor_79 = ~unlimited;  // gate.hpp:77, :79
  wire        and_90 = hits_present_i[0] & (hits_falling_i[0] ? gated_i[1] : gated_i[0]);  // gate.hpp:32, :90, row.hpp:16, :17
  wire        and_90_1 = hits_present_i[1] & (hits_falling_i[1] ? gated_i[3] : gated_i[2]);  // gate.hpp:32, :90, row.hpp:16, :17
  wire        and_90_3 = hits_present_i[2] & (hits_falling_i[2] ? gated_i[5] : gated_i[4]);  // gate.hpp:32, :90, row.hpp:16, :17
  wire        and_90_5 = hits_present_i[3] & (hits_falling_i[3] ? gated_i[7] : gated_i[6]);  // gate.hpp:32, :90, row.hpp:16, :17
  wire        and_90_7 = hits_present_i[4] & (hits_falling_i[4] ? gated_i[9] : gated_i[8]);  // gate.hpp:32, :90, row.hpp:16, :17
  wire        and_90_9 = hits_present_i[5] & (hits_falling_i[5] ? gated_i[11] : gated_i[10]);  // gate.hpp:32, :90, row.hpp:16, :17
  wire        and_90_11 = hits_present_i[6] & (hits_falling_i[6] ? gated_i[13] : gated_i[12]);  // gate.hpp:32, :90, row.hpp:16, :17
  wire        and_90_13 = hits_present_i[7] & (hits_falling_i[7] ? gated_i[15] : gated_i[14]);  // gate.hpp:32, :90, row.hpp:16, :17
  wire        xor_101 = ~mux_65_3;  // gate.hpp:65, :101
  reg  [7:0]  hits_present_q1;  // row.hpp:16
  reg  [11:0] hits_position_0_q1;  // row.hpp:18
  reg  [11:0] hits_position_1_q1;  // row.hpp:18
  reg  [11:0] hits_position_2_q1;  // row.hpp:18
  reg  [11:0] hits_position_3_q1;  // row.hpp:18
  reg  [11:0] hits_position_4_q1;  // row.hpp:18
  reg  [11:0] hits_position_5_q1;  // row.hpp:18
  reg  [11:0] hits_position_6_q1;  // row.hpp:18
  reg  [11:0] hits_position_7_q1;  // row.hpp:18
  reg  [23:0] length_q1;  // gate.hpp:35
  reg         by_level_q1;  // gate.hpp:36
  reg         level_q1;  // gate.hpp:37
  reg         mux_65_1_q1;  // gate.hpp:65
  reg  [14:0] mux_65_2_q1;  // gate.hpp:65
  reg         mux_65_3_q1;  // gate.hpp:65
  reg  [14:0] mux_65_4_q1;  // gate.hpp:65
  reg  [11:0] mux_76_q1;  // gate.hpp:76
  reg         unlimited_q1;  // gate.hpp:77
  reg         xor_79_q1;  // gate.hpp:79
  reg         and_90_q1;  // gate.hpp:90
  reg         and_90_1_q1;  // gate.hpp:90
  reg         and_90_3_q1;  // gate.hpp:90
  reg         and_90_5_q1;  // gate.hpp:90
  reg         and_90_7_q1;  // gate.hpp:90
  reg         and_90_9_q1;  // gate.hpp:90
  reg         and_90_11_q1;  // gate.hpp:90
  reg         and_90_13_q1;  // gate.hpp:90
  reg         xor_101_q1;  // gate.hpp:101
  wire        closed_again = mux_65_3_q1 & mux_65_2_q1 < mux_65_4_q1;  // gate.hpp:65, :74
  wire [24:0] end_value = {1'h0, length_q1} + {13'h0, mux_76_q1};  // gate.hpp:35, :76
  wire        eq_79 = end_value[24:12] == 13'h0;  // gate.hpp:76, :79
  wire        xor_102 = ~unlimited_q;  // gate.hpp:24, :102
  reg  [7:0]  hits_present_q2;  // row.hpp:16
  reg         by_level_q2;  // gate.hpp:36
  reg         level_q2;  // gate.hpp:37
  reg         mux_65_1_q2;  // gate.hpp:65
  reg         eq_79_q2;  // gate.hpp:79
  reg         xor_79_q2;  // gate.hpp:79
  reg         opened_q2;  // gate.hpp:85
  reg         xor_87_q2;  // gate.hpp:87
  reg         ult_87_q2;  // gate.hpp:87
  reg         xor_88_q2;  // gate.hpp:88
  reg         ult_88_q2;  // gate.hpp:88
  reg         and_90_q2;  // gate.hpp:90
  reg         opened_1_q2;  // gate.hpp:85
  reg         xor_87_2_q2;  // gate.hpp:87
  reg         ult_87_1_q2;  // gate.hpp:87
  reg         xor_88_2_q2;  // gate.hpp:88
  reg         ult_88_1_q2;  // gate.hpp:88
  reg         and_90_1_q2;  // gate.hpp:90
  reg         opened_2_q2;  // gate.hpp:85
  reg         xor_87_3_q2;  // gate.hpp:87
  reg         ult_87_2_q2;  // gate.hpp:87
  reg         xor_88_3_q2;  // gate.hpp:88
  reg         ult_88_2_q2;  // gate.hpp:88
  reg         and_90_3_q2;  // gate.hpp:90
  reg         opened_3_q2;  // gate.hpp:85
  reg         xor_87_4_q2;  // gate.hpp:87
  reg         ult_87_3_q2;  // gate.hpp:87
  reg         xor_88_4_q2;  // gate.hpp:88
  reg         ult_88_3_q2;  // gate.hpp:88
  reg         and_90_5_q2;  // gate.hpp:90
  reg         opened_4_q2;  // gate.hpp:85
  reg         xor_87_5_q2;  // gate.hpp:87
  reg         ult_87_4_q2;  // gate.hpp:87
  reg         xor_88_5_q2;  // gate.hpp:88
  reg         ult_88_4_q2;  // gate.hpp:88
  reg         and_90_7_q2;  // gate.hpp:90
  reg         opened_5_q2;  // gate.hpp:85
  reg         xor_87_6_q2;  // gate.hpp:87
  reg         ult_87_5_q2;  // gate.hpp:87
  reg         xor_88_6_q2;  // gate.hpp:88
  reg         ult_88_5_q2;  // gate.hpp:88
  reg         and_90_9_q2;  // gate.hpp:90
  reg         opened_6_q2;  // gate.hpp:85
  reg         xor_87_7_q2;  // gate.hpp:87
  reg         ult_87_6_q2;  // gate.hpp:87
  reg         xor_88_7_q2;  // gate.hpp:88
  reg         ult_88_6_q2;  // gate.hpp:88
  reg         and_90_11_q2;  // gate.hpp:90
  reg         opened_7_q2;  // gate.hpp:85
  reg         xor_87_8_q2;  // gate.hpp:87
  reg         ult_87_7_q2;  // gate.hpp:87
  reg         xor_88_8_q2;  // gate.hpp:88
  reg         ult_88_7_q2;  // gate.hpp:88
  reg         and_90_13_q2;  // gate.hpp:90
  reg         xor_101_q2;  // gate.hpp:101
  reg         xor_102_q2;  // gate.hpp:102
  reg         xor_95_q2;  // gate.hpp:95
  reg         eq_97_q2;  // gate.hpp:97
  reg  [12:0] sub_98_q2;  // gate.hpp:98
  wire        in_this_row = eq_79_q2 & xor_79_q2;  // gate.hpp:79
  wire        xor_87_1 = ~in_this_row;  // gate.hpp:79, :87
  wire        by_new = xor_87_q2 & (xor_87_1 | ult_87_q2);  // gate.hpp:87
  wire        xor_88_1 = ~ends_q;  // gate.hpp:25, :88
  wire        by_old = xor_88_q2 & open_q & (xor_88_1 | ult_88_q2);  // gate.hpp:23, :88
  wire        open = by_level_q2 ? level_q2 : opened_q2 ? by_new : by_old;  // gate.hpp:36, :37, :85, :87, :88, :89
  wire        reject = and_90_q2 & ~open;  // gate.hpp:89, :90
  wire        by_new_1 = xor_87_2_q2 & (xor_87_1 | ult_87_1_q2);  // gate.hpp:87
  wire        by_old_1 = xor_88_2_q2 & open_q & (xor_88_1 | ult_88_1_q2);  // gate.hpp:23, :88
  wire        open_1 = by_level_q2 ? level_q2 : opened_1_q2 ? by_new_1 : by_old_1;  // gate.hpp:36, :37, :85, :87, :88, :89
  wire        and_90_2 = and_90_1_q2 & ~open_1;  // gate.hpp:89, :90
  wire        by_new_2 = xor_87_3_q2 & (xor_87_1 | ult_87_2_q2);  // gate.hpp:87
  wire        by_old_2 = xor_88_3_q2 & open_q & (xor_88_1 | ult_88_2_q2);  // gate.hpp:23, :88
  wire        open_2 = by_level_q2 ? level_q2 : opened_2_q2 ? by_new_2 : by_old_2;  // gate.hpp:36, :37, :85, :87, :88, :89
  wire        and_90_4 = and_90_3_q2 & ~open_2;  // gate.hpp:89, :90
  wire        by_new_3 = xor_87_4_q2 & (xor_87_1 | ult_87_3_q2);  // gate.hpp:87
  wire        by_old_3 = xor_88_4_q2 & open_q & (xor_88_1 | ult_88_3_q2);  // gate.hpp:23, :88
  wire        open_3 = by_level_q2 ? level_q2 : opened_3_q2 ? by_new_3 : by_old_3;  // gate.hpp:36, :37, :85, :87, :88, :89
  wire        and_90_6 = and_90_5_q2 & ~open_3;  // gate.hpp:89, :90
  wire        by_new_4 = xor_87_5_q2 & (xor_87_1 | ult_87_4_q2);  // gate.hpp:87
  wire        by_old_4 = xor_88_5_q2 & open_q & (xor_88_1 | ult_88_4_q2);  // gate.hpp:23, :88
  wire        open_4 = by_level_q2 ? level_q2 : opened_4_q2 ? by_new_4 : by_old_4;  // gate.hpp:36, :37, :85, :87, :88, :89
  wire        and_90_8 = and_90_7_q2 & ~open_4;  // gate.hpp:89, :90
  wire        by_new_5 = xor_87_6_q2 & (xor_87_1 | ult_87_5_q2);  // gate.hpp:87
  wire        by_old_5 = xor_88_6_q2 & open_q & (xor_88_1 | ult_88_5_q2);  // gate.hpp:23, :88
  wire        open_5 = by_level_q2 ? level_q2 : opened_5_q2 ? by_new_5 : by_old_5;  // gate.hpp:36, :37, :85, :87, :88, :89
  wire        and_90_10 = and_90_9_q2 & ~open_5;  // gate.hpp:89, :90
  wire        by_new_6 = xor_87_7_q2 & (xor_87_1 | ult_87_6_q2);  // gate.hpp:87
  wire        by_old_6 = xor_88_7_q2 & open_q & (xor_88_1 | ult_88_6_q2);  // gate.hpp:23, :88
  wire        open_6 = by_level_q2 ? level_q2 : opened_6_q2 ? by_new_6 : by_old_6;  // gate.hpp:36, :37, :85, :87, :88, :89
  wire        and_90_12 = and_90_11_q2 & ~open_6;  // gate.hpp:89, :90
  wire        by_new_7 = xor_87_8_q2 & (xor_87_1 | ult_87_7_q2);  // gate.hpp:87
  wire        by_old_7 = xor_88_8_q2 & open_q & (xor_88_1 | ult_88_7_q2);  // gate.hpp:23, :88
  wire        open_7 = by_level_q2 ? level_q2 : opened_7_q2 ? by_new_7 : by_old_7;  // gate.hpp:36, :37, :85, :87, :88, :89
  wire        and_90_14 = and_90_13_q2 & ~open_7;  // gate.hpp:89, :90
  wire [7:0]  keep = hits_present_q2 & {~and_90_14, ~and_90_12, ~and_90_10, ~and_90_8, ~and_90_6, ~and_90_4, ~and_90_2, ~reject};  // gate.hpp:90, :92, row.hpp:16
  reg         reject_q3;  // gate.hpp:90
  reg         and_90_2_q3;  // gate.hpp:90
  reg         and_90_4_q3;  // gate.hpp:90
  reg         and_90_6_q3;  // gate.hpp:90
  reg         and_90_8_q3;  // gate.hpp:90
  reg         and_90_10_q3;  // gate.hpp:90
  reg         and_90_12_q3;  // gate.hpp:90
  reg         and_90_14_q3;  // gate.hpp:90
  reg  [7:0]  keep_q3;  // gate.hpp:92
  always_ff @(posedge clk_i) begin
    automatic logic [14:0] _GEN;  // gate.hpp:55
    automatic logic [14:0] _GEN_0;  // gate.hpp:55
    automatic logic [14:0] _GEN_1;  // gate.hpp:55
    automatic logic [14:0] _GEN_2;  // gate.hpp:55
    automatic logic [14:0] _GEN_3;  // gate.hpp:55
    automatic logic [14:0] _GEN_4;  // gate.hpp:55
    automatic logic [14:0] _GEN_5;  // gate.hpp:55
    rst_q1 <= rst_i;
    rst_q2 <= rst_q1;
    _GEN = {hits_position_i[95:84], 3'h7};  // gate.hpp:55, row.hpp:18
    _GEN_0 = {hits_position_i[83:72], 3'h6};  // gate.hpp:55, row.hpp:18
    _GEN_1 = {hits_position_i[71:60], 3'h5};  // gate.hpp:55, row.hpp:18
    _GEN_2 = {hits_position_i[59:48], 3'h4};  // gate.hpp:55, row.hpp:18
    _GEN_3 = {hits_position_i[47:36], 3'h3};  // gate.hpp:55, row.hpp:18
    _GEN_4 = {hits_position_i[35:24], 3'h2};  // gate.hpp:55, row.hpp:18
    _GEN_5 = {hits_position_i[23:12], 3'h1};  // gate.hpp:55, row.hpp:18
    if (opening_i[3]) begin
      if (opening_i[2]) begin
        if (opening_i[1]) begin
          mux_65_1_q1 <= hits_present_i[7] & (opening_i[0] ^ ~(hits_falling_i[7]));  // gate.hpp:33, :63, :65, row.hpp:16, :17
          mux_65_2_q1 <= _GEN;  // gate.hpp:55, :65
          mux_76_q1 <= hits_position_i[95:84];  // gate.hpp:76, row.hpp:18
        end
        else begin
          mux_65_1_q1 <= hits_present_i[6] & (opening_i[0] ^ ~(hits_falling_i[6]));  // gate.hpp:33, :63, :65, row.hpp:16, :17
          mux_65_2_q1 <= _GEN_0;  // gate.hpp:55, :65
          mux_76_q1 <= hits_position_i[83:72];  // gate.hpp:76, row.hpp:18
        end
      end
      else if (opening_i[1]) begin
        mux_65_1_q1 <= hits_present_i[5] & (opening_i[0] ^ ~(hits_falling_i[5]));  // gate.hpp:33, :63, :65, row.hpp:16, :17
        mux_65_2_q1 <= _GEN_1;  // gate.hpp:55, :65
        mux_76_q1 <= hits_position_i[71:60];  // gate.hpp:76, row.hpp:18
      end
      else begin
        mux_65_1_q1 <= hits_present_i[4] & (opening_i[0] ^ ~(hits_falling_i[4]));  // gate.hpp:33, :63, :65, row.hpp:16, :17
        mux_65_2_q1 <= _GEN_2;  // gate.hpp:55, :65
        mux_76_q1 <= hits_position_i[59:48];  // gate.hpp:76, row.hpp:18
      end
    end
    else if (opening_i[2]) begin
      if (opening_i[1]) begin
        mux_65_1_q1 <= hits_present_i[3] & (opening_i[0] ^ ~(hits_falling_i[3]));  // gate.hpp:33, :63, :65, row.hpp:16, :17
        mux_65_2_q1 <= _GEN_3;  // gate.hpp:55, :65
        mux_76_q1 <= hits_position_i[47:36];  // gate.hpp:76, row.hpp:18
      end
      else begin
        mux_65_1_q1 <= hits_present_i[2] & (opening_i[0] ^ ~(hits_falling_i[2]));  // gate.hpp:33, :63, :65, row.hpp:16, :17
        mux_65_2_q1 <= _GEN_4;  // gate.hpp:55, :65
        mux_76_q1 <= hits_position_i[35:24];  // gate.hpp:76, row.hpp:18
      end
    end
    else if (opening_i[1]) begin
      mux_65_1_q1 <= hits_present_i[1] & (opening_i[0] ^ ~(hits_falling_i[1]));  // gate.hpp:33, :63, :65, row.hpp:16, :17
      mux_65_2_q1 <= _GEN_5;  // gate.hpp:55, :65
      mux_76_q1 <= hits_position_i[23:12];  // gate.hpp:76, row.hpp:18
    end
    else begin
      automatic logic        and_62 = ~(opening_i[1]) & ~(opening_i[2]) & ~(opening_i[3]);  // gate.hpp:33, :62
      automatic logic [11:0] mux_65 = and_62 ? hits_position_i[11:0] : 12'h0;  // gate.hpp:62, :65, row.hpp:18
      mux_65_1_q1 <= hits_present_i[0] & and_62 & (hits_falling_i[0] ^ ~(opening_i[0]));  // gate.hpp:33, :62, :63, :65, row.hpp:16, :17
      mux_65_2_q1 <= {mux_65, 3'h0};  // gate.hpp:65
      mux_76_q1 <= mux_65;  // gate.hpp:65, :76
    end
    if (closing_i[3]) begin
      if (closing_i[2]) begin
        if (closing_i[1])
          mux_65_4_q1 <= _GEN;  // gate.hpp:55, :65
        else
          mux_65_4_q1 <= _GEN_0;  // gate.hpp:55, :65
      end
      else if (closing_i[1])
        mux_65_4_q1 <= _GEN_1;  // gate.hpp:55, :65
      else
        mux_65_4_q1 <= _GEN_2;  // gate.hpp:55, :65
    end
    else if (closing_i[2]) begin
      if (closing_i[1])
        mux_65_4_q1 <= _GEN_3;  // gate.hpp:55, :65
      else
        mux_65_4_q1 <= _GEN_4;  // gate.hpp:55, :65
    end
    else if (closing_i[1])
      mux_65_4_q1 <= _GEN_5;  // gate.hpp:55, :65
    else
      mux_65_4_q1 <= {and_62_1 ? hits_position_i[11:0] : 12'h0, 3'h0};  // gate.hpp:62, :65, row.hpp:18
    hits_present_q1 <= hits_present_i;  // row.hpp:16
    hits_position_0_q1 <= hits_position_i[11:0];  // row.hpp:18
    hits_position_1_q1 <= hits_position_i[23:12];  // row.hpp:18
    hits_position_2_q1 <= hits_position_i[35:24];  // row.hpp:18
    hits_position_3_q1 <= hits_position_i[47:36];  // row.hpp:18
    hits_position_4_q1 <= hits_position_i[59:48];  // row.hpp:18
    hits_position_5_q1 <= hits_position_i[71:60];  // row.hpp:18
    hits_position_6_q1 <= hits_position_i[83:72];  // row.hpp:18
    hits_position_7_q1 <= hits_position_i[95:84];  // row.hpp:18
    length_q1 <= length_i;  // gate.hpp:35
    by_level_q1 <= by_level_i;  // gate.hpp:36
    level_q1 <= level_i;  // gate.hpp:37
    mux_65_3_q1 <= mux_65_3;  // gate.hpp:65
    unlimited_q1 <= unlimited;  // gate.hpp:77
    xor_79_q1 <= xor_79;  // gate.hpp:79
    and_90_q1 <= and_90;  // gate.hpp:90
    and_90_1_q1 <= and_90_1;  // gate.hpp:90
    and_90_3_q1 <= and_90_3;  // gate.hpp:90
    and_90_5_q1 <= and_90_5;  // gate.hpp:90
    and_90_7_q1 <= and_90_7;  // gate.hpp:90
    and_90_9_q1 <= and_90_9;  // gate.hpp:90
    and_90_11_q1 <= and_90_11;  // gate.hpp:90
    and_90_13_q1 <= and_90_13;  // gate.hpp:90
    xor_101_q1 <= xor_101;  // gate.hpp:101
    if (~by_level_q1) begin
      automatic logic [14:0] _GEN_6 = {hits_position_0_q1, 3'h0};  // gate.hpp:55, row.hpp:18
      automatic logic [14:0] _GEN_7 = {hits_position_1_q1, 3'h1};  // gate.hpp:55, row.hpp:18
      automatic logic [14:0] _GEN_8 = {hits_position_2_q1, 3'h2};  // gate.hpp:55, row.hpp:18
      automatic logic [14:0] _GEN_9 = {hits_position_3_q1, 3'h3};  // gate.hpp:55, row.hpp:18
      automatic logic [14:0] _GEN_10 = {hits_position_4_q1, 3'h4};  // gate.hpp:55, row.hpp:18
      automatic logic [14:0] _GEN_11 = {hits_position_5_q1, 3'h5};  // gate.hpp:55, row.hpp:18
      automatic logic [14:0] _GEN_12 = {hits_position_6_q1, 3'h6};  // gate.hpp:55, row.hpp:18
      automatic logic [14:0] _GEN_13 = {hits_position_7_q1, 3'h7};  // gate.hpp:55, row.hpp:18
      automatic logic        opened = mux_65_1_q1 & mux_65_2_q1 < _GEN_6;  // gate.hpp:55, :65, :85
      automatic logic        closed = mux_65_3_q1 & mux_65_4_q1 < _GEN_6;  // gate.hpp:55, :65, :86
      automatic logic        xor_87 = ~(closed_again & closed);  // gate.hpp:74, :86, :87
      automatic logic        ult_87 = hits_position_0_q1 < end_value[11:0];  // gate.hpp:76, :87, row.hpp:18
      automatic logic        xor_88 = ~closed;  // gate.hpp:86, :88
      automatic logic        ult_88 = hits_position_0_q1 < end_q;  // gate.hpp:27, :88, row.hpp:18
      automatic logic        opened_1 = mux_65_1_q1 & mux_65_2_q1 < _GEN_7;  // gate.hpp:55, :65, :85
      automatic logic        closed_1 = mux_65_3_q1 & mux_65_4_q1 < _GEN_7;  // gate.hpp:55, :65, :86
      automatic logic        xor_87_2 = ~(closed_again & closed_1);  // gate.hpp:74, :86, :87
      automatic logic        ult_87_1 = hits_position_1_q1 < end_value[11:0];  // gate.hpp:76, :87, row.hpp:18
      automatic logic        xor_88_2 = ~closed_1;  // gate.hpp:86, :88
      automatic logic        ult_88_1 = hits_position_1_q1 < end_q;  // gate.hpp:27, :88, row.hpp:18
      automatic logic        opened_2 = mux_65_1_q1 & mux_65_2_q1 < _GEN_8;  // gate.hpp:55, :65, :85
      automatic logic        closed_2 = mux_65_3_q1 & mux_65_4_q1 < _GEN_8;  // gate.hpp:55, :65, :86
      automatic logic        xor_87_3 = ~(closed_again & closed_2);  // gate.hpp:74, :86, :87
      automatic logic        ult_87_2 = hits_position_2_q1 < end_value[11:0];  // gate.hpp:76, :87, row.hpp:18
      automatic logic        xor_88_3 = ~closed_2;  // gate.hpp:86, :88
      automatic logic        ult_88_2 = hits_position_2_q1 < end_q;  // gate.hpp:27, :88, row.hpp:18
      automatic logic        opened_3 = mux_65_1_q1 & mux_65_2_q1 < _GEN_9;  // gate.hpp:55, :65, :85
      automatic logic        closed_3 = mux_65_3_q1 & mux_65_4_q1 < _GEN_9;  // gate.hpp:55, :65, :86
      automatic logic        xor_87_4 = ~(closed_again & closed_3);  // gate.hpp:74, :86, :87
      automatic logic        ult_87_3 = hits_position_3_q1 < end_value[11:0];  // gate.hpp:76, :87, row.hpp:18
      automatic logic        xor_88_4 = ~closed_3;  // gate.hpp:86, :88
      automatic logic        ult_88_3 = hits_position_3_q1 < end_q;  // gate.hpp:27, :88, row.hpp:18
      automatic logic        opened_4 = mux_65_1_q1 & mux_65_2_q1 < _GEN_10;  // gate.hpp:55, :65, :85
      automatic logic        closed_4 = mux_65_3_q1 & mux_65_4_q1 < _GEN_10;  // gate.hpp:55, :65, :86
      automatic logic        xor_87_5 = ~(closed_again & closed_4);  // gate.hpp:74, :86, :87
      automatic logic        ult_87_4 = hits_position_4_q1 < end_value[11:0];  // gate.hpp:76, :87, row.hpp:18
      automatic logic        xor_88_5 = ~closed_4;  // gate.hpp:86, :88
      automatic logic        ult_88_4 = hits_position_4_q1 < end_q;  // gate.hpp:27, :88, row.hpp:18
      automatic logic        opened_5 = mux_65_1_q1 & mux_65_2_q1 < _GEN_11;  // gate.hpp:55, :65, :85
      automatic logic        closed_5 = mux_65_3_q1 & mux_65_4_q1 < _GEN_11;  // gate.hpp:55, :65, :86
      automatic logic        xor_87_6 = ~(closed_again & closed_5);  // gate.hpp:74, :86, :87
      automatic logic        ult_87_5 = hits_position_5_q1 < end_value[11:0];  // gate.hpp:76, :87, row.hpp:18
      automatic logic        xor_88_6 = ~closed_5;  // gate.hpp:86, :88
      automatic logic        ult_88_5 = hits_position_5_q1 < end_q;  // gate.hpp:27, :88, row.hpp:18
      automatic logic        opened_6 = mux_65_1_q1 & mux_65_2_q1 < _GEN_12;  // gate.hpp:55, :65, :85
      automatic logic        closed_6 = mux_65_3_q1 & mux_65_4_q1 < _GEN_12;  // gate.hpp:55, :65, :86
      automatic logic        xor_87_7 = ~(closed_again & closed_6);  // gate.hpp:74, :86, :87
      automatic logic        ult_87_6 = hits_position_6_q1 < end_value[11:0];  // gate.hpp:76, :87, row.hpp:18
      automatic logic        xor_88_7 = ~closed_6;  // gate.hpp:86, :88
      automatic logic        ult_88_6 = hits_position_6_q1 < end_q;  // gate.hpp:27, :88, row.hpp:18
      automatic logic        opened_7 = mux_65_1_q1 & mux_65_2_q1 < _GEN_13;  // gate.hpp:55, :65, :85
      automatic logic        closed_7 = mux_65_3_q1 & mux_65_4_q1 < _GEN_13;  // gate.hpp:55, :65, :86
      automatic logic        xor_87_8 = ~(closed_again & closed_7);  // gate.hpp:74, :86, :87
      automatic logic        ult_87_7 = hits_position_7_q1 < end_value[11:0];  // gate.hpp:76, :87, row.hpp:18
      automatic logic        xor_88_8 = ~closed_7;  // gate.hpp:86, :88
      automatic logic        ult_88_7 = hits_position_7_q1 < end_q;  // gate.hpp:27, :88, row.hpp:18
      opened_q2 <= opened;  // gate.hpp:85
      xor_87_q2 <= xor_87;  // gate.hpp:87
      ult_87_q2 <= ult_87;  // gate.hpp:87
      xor_88_q2 <= xor_88;  // gate.hpp:88
      ult_88_q2 <= ult_88;  // gate.hpp:88
      opened_1_q2 <= opened_1;  // gate.hpp:85
      xor_87_2_q2 <= xor_87_2;  // gate.hpp:87
      ult_87_1_q2 <= ult_87_1;  // gate.hpp:87
      xor_88_2_q2 <= xor_88_2;  // gate.hpp:88
      ult_88_1_q2 <= ult_88_1;  // gate.hpp:88
      opened_2_q2 <= opened_2;  // gate.hpp:85
      xor_87_3_q2 <= xor_87_3;  // gate.hpp:87
      ult_87_2_q2 <= ult_87_2;  // gate.hpp:87
      xor_88_3_q2 <= xor_88_3;  // gate.hpp:88
      ult_88_2_q2 <= ult_88_2;  // gate.hpp:88
      opened_3_q2 <= opened_3;  // gate.hpp:85
      xor_87_4_q2 <= xor_87_4;  // gate.hpp:87
      ult_87_3_q2 <= ult_87_3;  // gate.hpp:87
      xor_88_4_q2 <= xor_88_4;  // gate.hpp:88
      ult_88_3_q2 <= ult_88_3;  // gate.hpp:88
      opened_4_q2 <= opened_4;  // gate.hpp:85
      xor_87_5_q2 <= xor_87_5;  // gate.hpp:87
      ult_87_4_q2 <= ult_87_4;  // gate.hpp:87
      xor_88_5_q2 <= xor_88_5;  // gate.hpp:88
      ult_88_4_q2 <= ult_88_4;  // gate.hpp:88
      opened_5_q2 <= opened_5;  // gate.hpp:85
      xor_87_6_q2 <= xor_87_6;  // gate.hpp:87
      ult_87_5_q2 <= ult_87_5;  // gate.hpp:87
      xor_88_6_q2 <= xor_88_6;  // gate.hpp:88
      ult_88_5_q2 <= ult_88_5;  // gate.hpp:88
      opened_6_q2 <= opened_6;  // gate.hpp:85
      xor_87_7_q2 <= xor_87_7;  // gate.hpp:87
      ult_87_6_q2 <= ult_87_6;  // gate.hpp:87
      xor_88_7_q2 <= xor_88_7;  // gate.hpp:88
      ult_88_6_q2 <= ult_88_6;  // gate.hpp:88
      opened_7_q2 <= opened_7;  // gate.hpp:85
      xor_87_8_q2 <= xor_87_8;  // gate.hpp:87
      ult_87_7_q2 <= ult_87_7;  // gate.hpp:87
      xor_88_8_q2 <= xor_88_8;  // gate.hpp:88
      ult_88_7_q2 <= ult_88_7;  // gate.hpp:88
    end
    if (mux_65_1_q1) begin
      automatic logic        xor_95 = ~closed_again;  // gate.hpp:74, :95
      automatic logic        eq_97 = end_value[24:12] == 13'h1;  // gate.hpp:76, :97
      automatic logic [12:0] sub_98 = end_value[24:12] - 13'h1;  // gate.hpp:76, :98
      xor_95_q2 <= xor_95;  // gate.hpp:95
      eq_97_q2 <= eq_97;  // gate.hpp:97
      sub_98_q2 <= sub_98;  // gate.hpp:98
    end
    hits_present_q2 <= hits_present_q1;  // row.hpp:16
    by_level_q2 <= by_level_q1;  // gate.hpp:36
    level_q2 <= level_q1;  // gate.hpp:37
    mux_65_1_q2 <= mux_65_1_q1;  // gate.hpp:65
    eq_79_q2 <= eq_79;  // gate.hpp:79
    xor_79_q2 <= xor_79_q1;  // gate.hpp:79
    and_90_q2 <= and_90_q1;  // gate.hpp:90
    and_90_1_q2 <= and_90_1_q1;  // gate.hpp:90
    and_90_3_q2 <= and_90_3_q1;  // gate.hpp:90
    and_90_5_q2 <= and_90_5_q1;  // gate.hpp:90
    and_90_7_q2 <= and_90_7_q1;  // gate.hpp:90
    and_90_9_q2 <= and_90_9_q1;  // gate.hpp:90
    and_90_11_q2 <= and_90_11_q1;  // gate.hpp:90
    and_90_13_q2 <= and_90_13_q1;  // gate.hpp:90
    xor_101_q2 <= xor_101_q1;  // gate.hpp:101
    xor_102_q2 <= xor_102;  // gate.hpp:102
    reject_q3 <= reject;  // gate.hpp:90
    and_90_2_q3 <= and_90_2;  // gate.hpp:90
    and_90_4_q3 <= and_90_4;  // gate.hpp:90
    and_90_6_q3 <= and_90_6;  // gate.hpp:90
    and_90_8_q3 <= and_90_8;  // gate.hpp:90
    and_90_10_q3 <= and_90_10;  // gate.hpp:90
    and_90_12_q3 <= and_90_12;  // gate.hpp:90
    and_90_14_q3 <= and_90_14;  // gate.hpp:90
    keep_q3 <= keep;  // gate.hpp:92
    if (rst_q1) begin
      unlimited_q <= 1'h0;  // gate.hpp:24
      end_q <= 12'h0;  // gate.hpp:27
    end
    else if (mux_65_1_q1) begin
      unlimited_q <= unlimited_q1;  // gate.hpp:24, :77
      end_q <= end_value[11:0];  // gate.hpp:27, :76
    end
    if (rst_q2) begin
      open_q <= 1'h0;  // gate.hpp:23
      ends_q <= 1'h0;  // gate.hpp:25
      rows_left_q <= 13'h0;  // gate.hpp:26
    end
    else if (mux_65_1_q2) begin
      open_q <= xor_87_1 & xor_95_q2;  // gate.hpp:23, :87, :95
      ends_q <= xor_79_q2 & eq_97_q2;  // gate.hpp:25, :79, :97
      rows_left_q <= sub_98_q2;  // gate.hpp:26, :98
    end
    else begin
      open_q <= xor_101_q2 & open_q & xor_88_1;  // gate.hpp:23, :88, :101
      ends_q <= rows_left_q == 13'h1 & xor_102_q2;  // gate.hpp:25, :26, :102
      rows_left_q <= rows_left_q - 13'h1;  // gate.hpp:26, :103
    end
  end // always_ff @(posedge)
  assign keep_o = keep_q3;  // gate.hpp:92
  assign reject_o = {and_90_14_q3, and_90_12_q3, and_90_10_q3, and_90_8_q3, and_90_6_q3, and_90_4_q3, and_90_2_q3, reject_q3};  // gate.hpp:90
endmodule
