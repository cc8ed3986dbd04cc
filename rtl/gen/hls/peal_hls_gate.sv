// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/gate.hpp, peal::hls::gate::step<8>, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 3 stages, free running: every clock is one step.
`default_nettype none

module peal_hls_gate(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic [7:0] hits_present_i,  // row.hpp:20
  input  wire logic [7:0] hits_falling_i,  // row.hpp:21
  input  wire logic [95:0] hits_position_i,  // row.hpp:22
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
  wire        mux_50 =
    opening_i[3]
      ? (opening_i[2]
           ? (opening_i[1]
                ? hits_present_i[7] & (opening_i[0] ^ ~(hits_falling_i[7]))
                : hits_present_i[6] & (opening_i[0] ^ ~(hits_falling_i[6])))
           : opening_i[1]
               ? hits_present_i[5] & (opening_i[0] ^ ~(hits_falling_i[5]))
               : hits_present_i[4] & (opening_i[0] ^ ~(hits_falling_i[4])))
      : opening_i[2]
          ? (opening_i[1]
               ? hits_present_i[3] & (opening_i[0] ^ ~(hits_falling_i[3]))
               : hits_present_i[2] & (opening_i[0] ^ ~(hits_falling_i[2])))
          : opening_i[1]
              ? hits_present_i[1] & (opening_i[0] ^ ~(hits_falling_i[1]))
              : hits_present_i[0] & (opening_i[0] ^ ~(hits_falling_i[0]));  // gate.hpp:33, :50, row.hpp:20, :21
  wire        mux_51 =
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
              : hits_present_i[0] & (hits_falling_i[0] ^ ~(closing_i[0]));  // gate.hpp:34, :51, row.hpp:20, :21
  wire        unlimited = length_i == 24'h0;  // gate.hpp:55
  wire        xor_57 = ~unlimited;  // gate.hpp:55, :57
  wire        all_4 = hits_present_i[0] & ~(hits_falling_i[0]);  // gate.hpp:50, :66, row.hpp:20, :21
  wire        all_5 = all_4 & gated_i[0] | hits_present_i[0] & hits_falling_i[0] & gated_i[1];  // gate.hpp:32, :66, row.hpp:20, :21
  wire        or_66 = hits_present_i[1] & ~(hits_falling_i[1]) & gated_i[2] | hits_present_i[1] & hits_falling_i[1] & gated_i[3];  // gate.hpp:32, :50, :66, row.hpp:20, :21
  wire        or_66_1 = hits_present_i[2] & ~(hits_falling_i[2]) & gated_i[4] | hits_present_i[2] & hits_falling_i[2] & gated_i[5];  // gate.hpp:32, :50, :66, row.hpp:20, :21
  wire        or_66_2 = hits_present_i[3] & ~(hits_falling_i[3]) & gated_i[6] | hits_present_i[3] & hits_falling_i[3] & gated_i[7];  // gate.hpp:32, :50, :66, row.hpp:20, :21
  wire        or_66_3 = hits_present_i[4] & ~(hits_falling_i[4]) & gated_i[8] | hits_present_i[4] & hits_falling_i[4] & gated_i[9];  // gate.hpp:32, :50, :66, row.hpp:20, :21
  wire        or_66_4 = hits_present_i[5] & ~(hits_falling_i[5]) & gated_i[10] | hits_present_i[5] & hits_falling_i[5] & gated_i[11];  // gate.hpp:32, :50, :66, row.hpp:20, :21
  wire        or_66_5 = hits_present_i[6] & ~(hits_falling_i[6]) & gated_i[12] | hits_present_i[6] & hits_falling_i[6] & gated_i[13];  // gate.hpp:32, :50, :66, row.hpp:20, :21
  wire        or_66_6 = hits_present_i[7] & ~(hits_falling_i[7]) & gated_i[14] | hits_present_i[7] & hits_falling_i[7] & gated_i[15];  // gate.hpp:32, :50, :66, row.hpp:20, :21
  wire        xor_76 = ~mux_51;  // gate.hpp:51, :76
  wire        xor_77 = ~unlimited_q;  // gate.hpp:24, :77
  reg  [7:0]  hits_present_q1;  // row.hpp:20
  reg  [11:0] hits_position_0_q1;  // row.hpp:22
  reg  [11:0] hits_position_1_q1;  // row.hpp:22
  reg  [11:0] hits_position_2_q1;  // row.hpp:22
  reg  [11:0] hits_position_3_q1;  // row.hpp:22
  reg  [11:0] hits_position_4_q1;  // row.hpp:22
  reg  [11:0] hits_position_5_q1;  // row.hpp:22
  reg  [11:0] hits_position_6_q1;  // row.hpp:22
  reg  [11:0] hits_position_7_q1;  // row.hpp:22
  reg  [2:0]  opening_3_1_q1;  // gate.hpp:33
  reg  [2:0]  closing_3_1_q1;  // gate.hpp:34
  reg  [23:0] length_q1;  // gate.hpp:35
  reg         by_level_q1;  // gate.hpp:36
  reg         level_q1;  // gate.hpp:37
  reg         mux_50_q1;  // gate.hpp:50
  reg  [11:0] found_q1;  // gate.hpp:50
  reg         mux_51_q1;  // gate.hpp:51
  reg  [11:0] found_1_q1;  // gate.hpp:51
  reg         xor_57_q1;  // gate.hpp:57
  reg         all_5_q1;  // gate.hpp:66
  reg         or_66_q1;  // gate.hpp:66
  reg         or_66_1_q1;  // gate.hpp:66
  reg         or_66_2_q1;  // gate.hpp:66
  reg         or_66_3_q1;  // gate.hpp:66
  reg         or_66_4_q1;  // gate.hpp:66
  reg         or_66_5_q1;  // gate.hpp:66
  reg         or_66_6_q1;  // gate.hpp:66
  reg         xor_76_q1;  // gate.hpp:76
  reg         xor_77_q1;  // gate.hpp:77
  wire [14:0] _GEN = {found_q1, opening_3_1_q1};  // gate.hpp:33, :50, :52
  wire [14:0] _GEN_0 = {found_1_q1, closing_3_1_q1};  // gate.hpp:34, :51, :52
  wire        closed_again = mux_51_q1 & _GEN < _GEN_0;  // gate.hpp:51, :52
  wire [24:0] end_value = {1'h0, length_q1} + {13'h0, found_q1};  // gate.hpp:35, :50, :54
  wire        eq_57 = end_value[24:12] == 13'h0;  // gate.hpp:54, :57
  wire        and_77 = rows_left_q == 13'h1 & xor_77_q1;  // gate.hpp:26, :77
  wire        xor_70 = ~closed_again;  // gate.hpp:52, :70
  wire        eq_72 = end_value[24:12] == 13'h1;  // gate.hpp:54, :72
  reg  [7:0]  hits_present_q2;  // row.hpp:20
  reg         by_level_q2;  // gate.hpp:36
  reg         level_q2;  // gate.hpp:37
  reg         mux_50_q2;  // gate.hpp:50
  reg         eq_57_q2;  // gate.hpp:57
  reg         xor_57_q2;  // gate.hpp:57
  reg         all_2_q2;  // gate.hpp:61
  reg         ult_61_q2;  // gate.hpp:61
  reg         ult_61_1_q2;  // gate.hpp:61
  reg         ult_61_2_q2;  // gate.hpp:61
  reg         ult_61_3_q2;  // gate.hpp:61
  reg         ult_61_4_q2;  // gate.hpp:61
  reg         ult_61_5_q2;  // gate.hpp:61
  reg         ult_61_6_q2;  // gate.hpp:61
  reg         all_3_q2;  // gate.hpp:62
  reg         ult_62_q2;  // gate.hpp:62
  reg         ult_62_1_q2;  // gate.hpp:62
  reg         ult_62_2_q2;  // gate.hpp:62
  reg         ult_62_3_q2;  // gate.hpp:62
  reg         ult_62_4_q2;  // gate.hpp:62
  reg         ult_62_5_q2;  // gate.hpp:62
  reg         ult_62_6_q2;  // gate.hpp:62
  reg         and_63_q2;  // gate.hpp:63
  reg         xor_63_q2;  // gate.hpp:63
  reg         xor_63_2_q2;  // gate.hpp:63
  reg         and_63_1_q2;  // gate.hpp:63
  reg         xor_63_4_q2;  // gate.hpp:63
  reg         xor_63_5_q2;  // gate.hpp:63
  reg         and_63_2_q2;  // gate.hpp:63
  reg         xor_63_6_q2;  // gate.hpp:63
  reg         xor_63_7_q2;  // gate.hpp:63
  reg         and_63_3_q2;  // gate.hpp:63
  reg         xor_63_8_q2;  // gate.hpp:63
  reg         xor_63_9_q2;  // gate.hpp:63
  reg         and_63_4_q2;  // gate.hpp:63
  reg         xor_63_10_q2;  // gate.hpp:63
  reg         xor_63_11_q2;  // gate.hpp:63
  reg         and_63_5_q2;  // gate.hpp:63
  reg         xor_63_12_q2;  // gate.hpp:63
  reg         xor_63_13_q2;  // gate.hpp:63
  reg         and_63_6_q2;  // gate.hpp:63
  reg         xor_63_14_q2;  // gate.hpp:63
  reg         xor_63_15_q2;  // gate.hpp:63
  reg         and_63_7_q2;  // gate.hpp:63
  reg         xor_63_16_q2;  // gate.hpp:63
  reg         xor_63_17_q2;  // gate.hpp:63
  reg         all_5_q2;  // gate.hpp:66
  reg         or_66_q2;  // gate.hpp:66
  reg         or_66_1_q2;  // gate.hpp:66
  reg         or_66_2_q2;  // gate.hpp:66
  reg         or_66_3_q2;  // gate.hpp:66
  reg         or_66_4_q2;  // gate.hpp:66
  reg         or_66_5_q2;  // gate.hpp:66
  reg         or_66_6_q2;  // gate.hpp:66
  reg         xor_76_q2;  // gate.hpp:76
  reg         and_77_q2;  // gate.hpp:77
  reg         xor_70_q2;  // gate.hpp:70
  reg         eq_72_q2;  // gate.hpp:72
  wire        in_this_row = eq_57_q2 & xor_57_q2;  // gate.hpp:57
  wire        xor_63_1 = ~in_this_row;  // gate.hpp:57, :63
  wire        xor_63_3 = ~ends_q;  // gate.hpp:25, :63
  wire        chosen = and_63_q2 ? xor_63_q2 & (all_2_q2 | xor_63_1) : xor_63_2_q2 & open_q & (all_3_q2 | xor_63_3);  // gate.hpp:23, :61, :62, :63
  wire [7:0]  open =
    by_level_q2
      ? {8{level_q2}}
      : {and_63_7_q2 ? xor_63_16_q2 & (ult_61_6_q2 | xor_63_1) : xor_63_17_q2 & open_q & (ult_62_6_q2 | xor_63_3),
         and_63_6_q2 ? xor_63_14_q2 & (ult_61_5_q2 | xor_63_1) : xor_63_15_q2 & open_q & (ult_62_5_q2 | xor_63_3),
         and_63_5_q2 ? xor_63_12_q2 & (ult_61_4_q2 | xor_63_1) : xor_63_13_q2 & open_q & (ult_62_4_q2 | xor_63_3),
         and_63_4_q2 ? xor_63_10_q2 & (ult_61_3_q2 | xor_63_1) : xor_63_11_q2 & open_q & (ult_62_3_q2 | xor_63_3),
         and_63_3_q2 ? xor_63_8_q2 & (ult_61_2_q2 | xor_63_1) : xor_63_9_q2 & open_q & (ult_62_2_q2 | xor_63_3),
         and_63_2_q2 ? xor_63_6_q2 & (ult_61_1_q2 | xor_63_1) : xor_63_7_q2 & open_q & (ult_62_1_q2 | xor_63_3),
         and_63_1_q2 ? xor_63_4_q2 & (ult_61_q2 | xor_63_1) : xor_63_5_q2 & open_q & (ult_62_q2 | xor_63_3),
         chosen};  // gate.hpp:23, :36, :37, :61, :62, :63, :64
  wire [7:0]  reject = {or_66_6_q2, or_66_5_q2, or_66_4_q2, or_66_3_q2, or_66_2_q2, or_66_1_q2, or_66_q2, all_5_q2} & ~open;  // gate.hpp:64, :66
  wire [7:0]  keep = hits_present_q2 & ~reject;  // gate.hpp:66, :67, row.hpp:20
  reg  [7:0]  reject_q3;  // gate.hpp:66
  reg  [7:0]  keep_q3;  // gate.hpp:67
  always_ff @(posedge clk_i) begin
    rst_q1 <= rst_i;
    rst_q2 <= rst_q1;
    if (opening_i[3]) begin
      if (opening_i[2]) begin
        if (opening_i[1])
          found_q1 <= hits_position_i[95:84];  // gate.hpp:50, row.hpp:22
        else
          found_q1 <= hits_position_i[83:72];  // gate.hpp:50, row.hpp:22
      end
      else if (opening_i[1])
        found_q1 <= hits_position_i[71:60];  // gate.hpp:50, row.hpp:22
      else
        found_q1 <= hits_position_i[59:48];  // gate.hpp:50, row.hpp:22
    end
    else if (opening_i[2]) begin
      if (opening_i[1])
        found_q1 <= hits_position_i[47:36];  // gate.hpp:50, row.hpp:22
      else
        found_q1 <= hits_position_i[35:24];  // gate.hpp:50, row.hpp:22
    end
    else if (opening_i[1])
      found_q1 <= hits_position_i[23:12];  // gate.hpp:50, row.hpp:22
    else
      found_q1 <= hits_position_i[11:0];  // gate.hpp:50, row.hpp:22
    if (closing_i[3]) begin
      if (closing_i[2]) begin
        if (closing_i[1])
          found_1_q1 <= hits_position_i[95:84];  // gate.hpp:51, row.hpp:22
        else
          found_1_q1 <= hits_position_i[83:72];  // gate.hpp:51, row.hpp:22
      end
      else if (closing_i[1])
        found_1_q1 <= hits_position_i[71:60];  // gate.hpp:51, row.hpp:22
      else
        found_1_q1 <= hits_position_i[59:48];  // gate.hpp:51, row.hpp:22
    end
    else if (closing_i[2]) begin
      if (closing_i[1])
        found_1_q1 <= hits_position_i[47:36];  // gate.hpp:51, row.hpp:22
      else
        found_1_q1 <= hits_position_i[35:24];  // gate.hpp:51, row.hpp:22
    end
    else if (closing_i[1])
      found_1_q1 <= hits_position_i[23:12];  // gate.hpp:51, row.hpp:22
    else
      found_1_q1 <= hits_position_i[11:0];  // gate.hpp:51, row.hpp:22
    hits_present_q1 <= hits_present_i;  // row.hpp:20
    hits_position_0_q1 <= hits_position_i[11:0];  // row.hpp:22
    hits_position_1_q1 <= hits_position_i[23:12];  // row.hpp:22
    hits_position_2_q1 <= hits_position_i[35:24];  // row.hpp:22
    hits_position_3_q1 <= hits_position_i[47:36];  // row.hpp:22
    hits_position_4_q1 <= hits_position_i[59:48];  // row.hpp:22
    hits_position_5_q1 <= hits_position_i[71:60];  // row.hpp:22
    hits_position_6_q1 <= hits_position_i[83:72];  // row.hpp:22
    hits_position_7_q1 <= hits_position_i[95:84];  // row.hpp:22
    opening_3_1_q1 <= opening_i[3:1];  // gate.hpp:33
    closing_3_1_q1 <= closing_i[3:1];  // gate.hpp:34
    length_q1 <= length_i;  // gate.hpp:35
    by_level_q1 <= by_level_i;  // gate.hpp:36
    level_q1 <= level_i;  // gate.hpp:37
    mux_50_q1 <= mux_50;  // gate.hpp:50
    mux_51_q1 <= mux_51;  // gate.hpp:51
    xor_57_q1 <= xor_57;  // gate.hpp:57
    all_5_q1 <= all_5;  // gate.hpp:66
    or_66_q1 <= or_66;  // gate.hpp:66
    or_66_1_q1 <= or_66_1;  // gate.hpp:66
    or_66_2_q1 <= or_66_2;  // gate.hpp:66
    or_66_3_q1 <= or_66_3;  // gate.hpp:66
    or_66_4_q1 <= or_66_4;  // gate.hpp:66
    or_66_5_q1 <= or_66_5;  // gate.hpp:66
    or_66_6_q1 <= or_66_6;  // gate.hpp:66
    xor_76_q1 <= xor_76;  // gate.hpp:76
    xor_77_q1 <= xor_77;  // gate.hpp:77
    if (~by_level_q1) begin
      automatic logic [14:0] _GEN_1 = {hits_position_0_q1, 3'h0};  // gate.hpp:59, row.hpp:22
      automatic logic [14:0] _GEN_2 = {hits_position_1_q1, 3'h1};  // gate.hpp:59, row.hpp:22
      automatic logic [14:0] _GEN_3 = {hits_position_2_q1, 3'h2};  // gate.hpp:59, row.hpp:22
      automatic logic [14:0] _GEN_4 = {hits_position_3_q1, 3'h3};  // gate.hpp:59, row.hpp:22
      automatic logic [14:0] _GEN_5 = {hits_position_4_q1, 3'h4};  // gate.hpp:59, row.hpp:22
      automatic logic [14:0] _GEN_6 = {hits_position_5_q1, 3'h5};  // gate.hpp:59, row.hpp:22
      automatic logic [14:0] _GEN_7 = {hits_position_6_q1, 3'h6};  // gate.hpp:59, row.hpp:22
      automatic logic [14:0] _GEN_8 = {hits_position_7_q1, 3'h7};  // gate.hpp:59, row.hpp:22
      automatic logic        all = _GEN < _GEN_1;  // gate.hpp:52, :59
      automatic logic        all_1 = _GEN_0 < _GEN_1;  // gate.hpp:52, :59, :60
      automatic logic        ult_60 = _GEN_0 < _GEN_2;  // gate.hpp:52, :59, :60
      automatic logic        ult_60_1 = _GEN_0 < _GEN_3;  // gate.hpp:52, :59, :60
      automatic logic        ult_60_2 = _GEN_0 < _GEN_4;  // gate.hpp:52, :59, :60
      automatic logic        ult_60_3 = _GEN_0 < _GEN_5;  // gate.hpp:52, :59, :60
      automatic logic        ult_60_4 = _GEN_0 < _GEN_6;  // gate.hpp:52, :59, :60
      automatic logic        ult_60_5 = _GEN_0 < _GEN_7;  // gate.hpp:52, :59, :60
      automatic logic        ult_60_6 = _GEN_0 < _GEN_8;  // gate.hpp:52, :59, :60
      automatic logic        all_2 = hits_position_0_q1 < end_value[11:0];  // gate.hpp:54, :61, row.hpp:22
      automatic logic        ult_61 = hits_position_1_q1 < end_value[11:0];  // gate.hpp:54, :61, row.hpp:22
      automatic logic        ult_61_1 = hits_position_2_q1 < end_value[11:0];  // gate.hpp:54, :61, row.hpp:22
      automatic logic        ult_61_2 = hits_position_3_q1 < end_value[11:0];  // gate.hpp:54, :61, row.hpp:22
      automatic logic        ult_61_3 = hits_position_4_q1 < end_value[11:0];  // gate.hpp:54, :61, row.hpp:22
      automatic logic        ult_61_4 = hits_position_5_q1 < end_value[11:0];  // gate.hpp:54, :61, row.hpp:22
      automatic logic        ult_61_5 = hits_position_6_q1 < end_value[11:0];  // gate.hpp:54, :61, row.hpp:22
      automatic logic        ult_61_6 = hits_position_7_q1 < end_value[11:0];  // gate.hpp:54, :61, row.hpp:22
      automatic logic        all_3 = hits_position_0_q1 < end_q;  // gate.hpp:27, :62, row.hpp:22
      automatic logic        ult_62 = hits_position_1_q1 < end_q;  // gate.hpp:27, :62, row.hpp:22
      automatic logic        ult_62_1 = hits_position_2_q1 < end_q;  // gate.hpp:27, :62, row.hpp:22
      automatic logic        ult_62_2 = hits_position_3_q1 < end_q;  // gate.hpp:27, :62, row.hpp:22
      automatic logic        ult_62_3 = hits_position_4_q1 < end_q;  // gate.hpp:27, :62, row.hpp:22
      automatic logic        ult_62_4 = hits_position_5_q1 < end_q;  // gate.hpp:27, :62, row.hpp:22
      automatic logic        ult_62_5 = hits_position_6_q1 < end_q;  // gate.hpp:27, :62, row.hpp:22
      automatic logic        ult_62_6 = hits_position_7_q1 < end_q;  // gate.hpp:27, :62, row.hpp:22
      automatic logic        and_63 = mux_50_q1 & all;  // gate.hpp:50, :59, :63
      automatic logic        xor_63 = ~(closed_again & all_1);  // gate.hpp:52, :60, :63
      automatic logic        xor_63_2 = ~(mux_51_q1 & all_1);  // gate.hpp:51, :60, :63
      automatic logic        and_63_1 = mux_50_q1 & _GEN < _GEN_2;  // gate.hpp:50, :52, :59, :63
      automatic logic        xor_63_4 = ~(closed_again & ult_60);  // gate.hpp:52, :60, :63
      automatic logic        xor_63_5 = ~(mux_51_q1 & ult_60);  // gate.hpp:51, :60, :63
      automatic logic        and_63_2 = mux_50_q1 & _GEN < _GEN_3;  // gate.hpp:50, :52, :59, :63
      automatic logic        xor_63_6 = ~(closed_again & ult_60_1);  // gate.hpp:52, :60, :63
      automatic logic        xor_63_7 = ~(mux_51_q1 & ult_60_1);  // gate.hpp:51, :60, :63
      automatic logic        and_63_3 = mux_50_q1 & _GEN < _GEN_4;  // gate.hpp:50, :52, :59, :63
      automatic logic        xor_63_8 = ~(closed_again & ult_60_2);  // gate.hpp:52, :60, :63
      automatic logic        xor_63_9 = ~(mux_51_q1 & ult_60_2);  // gate.hpp:51, :60, :63
      automatic logic        and_63_4 = mux_50_q1 & _GEN < _GEN_5;  // gate.hpp:50, :52, :59, :63
      automatic logic        xor_63_10 = ~(closed_again & ult_60_3);  // gate.hpp:52, :60, :63
      automatic logic        xor_63_11 = ~(mux_51_q1 & ult_60_3);  // gate.hpp:51, :60, :63
      automatic logic        and_63_5 = mux_50_q1 & _GEN < _GEN_6;  // gate.hpp:50, :52, :59, :63
      automatic logic        xor_63_12 = ~(closed_again & ult_60_4);  // gate.hpp:52, :60, :63
      automatic logic        xor_63_13 = ~(mux_51_q1 & ult_60_4);  // gate.hpp:51, :60, :63
      automatic logic        and_63_6 = mux_50_q1 & _GEN < _GEN_7;  // gate.hpp:50, :52, :59, :63
      automatic logic        xor_63_14 = ~(closed_again & ult_60_5);  // gate.hpp:52, :60, :63
      automatic logic        xor_63_15 = ~(mux_51_q1 & ult_60_5);  // gate.hpp:51, :60, :63
      automatic logic        and_63_7 = mux_50_q1 & _GEN < _GEN_8;  // gate.hpp:50, :52, :59, :63
      automatic logic        xor_63_16 = ~(closed_again & ult_60_6);  // gate.hpp:52, :60, :63
      automatic logic        xor_63_17 = ~(mux_51_q1 & ult_60_6);  // gate.hpp:51, :60, :63
      all_2_q2 <= all_2;  // gate.hpp:61
      ult_61_q2 <= ult_61;  // gate.hpp:61
      ult_61_1_q2 <= ult_61_1;  // gate.hpp:61
      ult_61_2_q2 <= ult_61_2;  // gate.hpp:61
      ult_61_3_q2 <= ult_61_3;  // gate.hpp:61
      ult_61_4_q2 <= ult_61_4;  // gate.hpp:61
      ult_61_5_q2 <= ult_61_5;  // gate.hpp:61
      ult_61_6_q2 <= ult_61_6;  // gate.hpp:61
      all_3_q2 <= all_3;  // gate.hpp:62
      ult_62_q2 <= ult_62;  // gate.hpp:62
      ult_62_1_q2 <= ult_62_1;  // gate.hpp:62
      ult_62_2_q2 <= ult_62_2;  // gate.hpp:62
      ult_62_3_q2 <= ult_62_3;  // gate.hpp:62
      ult_62_4_q2 <= ult_62_4;  // gate.hpp:62
      ult_62_5_q2 <= ult_62_5;  // gate.hpp:62
      ult_62_6_q2 <= ult_62_6;  // gate.hpp:62
      and_63_q2 <= and_63;  // gate.hpp:63
      xor_63_q2 <= xor_63;  // gate.hpp:63
      xor_63_2_q2 <= xor_63_2;  // gate.hpp:63
      and_63_1_q2 <= and_63_1;  // gate.hpp:63
      xor_63_4_q2 <= xor_63_4;  // gate.hpp:63
      xor_63_5_q2 <= xor_63_5;  // gate.hpp:63
      and_63_2_q2 <= and_63_2;  // gate.hpp:63
      xor_63_6_q2 <= xor_63_6;  // gate.hpp:63
      xor_63_7_q2 <= xor_63_7;  // gate.hpp:63
      and_63_3_q2 <= and_63_3;  // gate.hpp:63
      xor_63_8_q2 <= xor_63_8;  // gate.hpp:63
      xor_63_9_q2 <= xor_63_9;  // gate.hpp:63
      and_63_4_q2 <= and_63_4;  // gate.hpp:63
      xor_63_10_q2 <= xor_63_10;  // gate.hpp:63
      xor_63_11_q2 <= xor_63_11;  // gate.hpp:63
      and_63_5_q2 <= and_63_5;  // gate.hpp:63
      xor_63_12_q2 <= xor_63_12;  // gate.hpp:63
      xor_63_13_q2 <= xor_63_13;  // gate.hpp:63
      and_63_6_q2 <= and_63_6;  // gate.hpp:63
      xor_63_14_q2 <= xor_63_14;  // gate.hpp:63
      xor_63_15_q2 <= xor_63_15;  // gate.hpp:63
      and_63_7_q2 <= and_63_7;  // gate.hpp:63
      xor_63_16_q2 <= xor_63_16;  // gate.hpp:63
      xor_63_17_q2 <= xor_63_17;  // gate.hpp:63
    end
    hits_present_q2 <= hits_present_q1;  // row.hpp:20
    by_level_q2 <= by_level_q1;  // gate.hpp:36
    level_q2 <= level_q1;  // gate.hpp:37
    mux_50_q2 <= mux_50_q1;  // gate.hpp:50
    eq_57_q2 <= eq_57;  // gate.hpp:57
    xor_57_q2 <= xor_57_q1;  // gate.hpp:57
    all_5_q2 <= all_5_q1;  // gate.hpp:66
    or_66_q2 <= or_66_q1;  // gate.hpp:66
    or_66_1_q2 <= or_66_1_q1;  // gate.hpp:66
    or_66_2_q2 <= or_66_2_q1;  // gate.hpp:66
    or_66_3_q2 <= or_66_3_q1;  // gate.hpp:66
    or_66_4_q2 <= or_66_4_q1;  // gate.hpp:66
    or_66_5_q2 <= or_66_5_q1;  // gate.hpp:66
    or_66_6_q2 <= or_66_6_q1;  // gate.hpp:66
    xor_76_q2 <= xor_76_q1;  // gate.hpp:76
    and_77_q2 <= and_77;  // gate.hpp:77
    xor_70_q2 <= xor_70;  // gate.hpp:70
    eq_72_q2 <= eq_72;  // gate.hpp:72
    reject_q3 <= reject;  // gate.hpp:66
    keep_q3 <= keep;  // gate.hpp:67
    if (rst_i)
      unlimited_q <= 1'h0;  // gate.hpp:24
    else if (mux_50)
      unlimited_q <= unlimited;  // gate.hpp:24, :55
    if (rst_q1) begin
      rows_left_q <= 13'h0;  // gate.hpp:26
      end_q <= 12'h0;  // gate.hpp:27
    end
    else if (mux_50_q1) begin
      rows_left_q <= end_value[24:12] - 13'h1;  // gate.hpp:26, :54, :73
      end_q <= end_value[11:0];  // gate.hpp:27, :54
    end
    else
      rows_left_q <= rows_left_q - 13'h1;  // gate.hpp:26, :78
    if (rst_q2) begin
      open_q <= 1'h0;  // gate.hpp:23
      ends_q <= 1'h0;  // gate.hpp:25
    end
    else if (mux_50_q2) begin
      open_q <= xor_63_1 & xor_70_q2;  // gate.hpp:23, :63, :70
      ends_q <= xor_57_q2 & eq_72_q2;  // gate.hpp:25, :57, :72
    end
    else begin
      open_q <= xor_76_q2 & open_q & xor_63_3;  // gate.hpp:23, :63, :76
      ends_q <= and_77_q2;  // gate.hpp:25, :77
    end
  end // always_ff @(posedge)
  assign keep_o = keep_q3;  // gate.hpp:67
  assign reject_o = reject_q3;  // gate.hpp:66
endmodule
