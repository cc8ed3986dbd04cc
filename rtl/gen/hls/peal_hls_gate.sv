// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/gate.hpp, peal::hls::gate::step<8>, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 2 stages, free running: every clock is one step.
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
              : hits_present_i[0] & (opening_i[0] ^ ~(hits_falling_i[0]));  // gate.hpp:33, :50, row.hpp:16, :17
  wire [11:0] found =
    opening_i[3]
      ? (opening_i[2]
           ? (opening_i[1] ? hits_position_i[95:84] : hits_position_i[83:72])
           : opening_i[1] ? hits_position_i[71:60] : hits_position_i[59:48])
      : opening_i[2]
          ? (opening_i[1] ? hits_position_i[47:36] : hits_position_i[35:24])
          : opening_i[1] ? hits_position_i[23:12] : hits_position_i[11:0];  // gate.hpp:33, :50, row.hpp:18
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
              : hits_present_i[0] & (hits_falling_i[0] ^ ~(closing_i[0]));  // gate.hpp:34, :51, row.hpp:16, :17
  wire [11:0] found_1 =
    closing_i[3]
      ? (closing_i[2]
           ? (closing_i[1] ? hits_position_i[95:84] : hits_position_i[83:72])
           : closing_i[1] ? hits_position_i[71:60] : hits_position_i[59:48])
      : closing_i[2]
          ? (closing_i[1] ? hits_position_i[47:36] : hits_position_i[35:24])
          : closing_i[1] ? hits_position_i[23:12] : hits_position_i[11:0];  // gate.hpp:34, :51, row.hpp:18
  wire [14:0] _GEN = {found, opening_i[3:1]};  // gate.hpp:33, :50, :52
  wire [14:0] _GEN_0 = {found_1, closing_i[3:1]};  // gate.hpp:34, :51, :52
  wire        ult_52 = _GEN < _GEN_0;  // gate.hpp:52
  wire [24:0] end_value = {1'h0, length_i} + {13'h0, found};  // gate.hpp:50, :54
  wire        unlimited = length_i == 24'h0;  // gate.hpp:55
  wire        xor_57 = ~unlimited;  // gate.hpp:55, :57
  wire        all_4 = hits_present_i[0] & ~(hits_falling_i[0]);  // gate.hpp:50, :66, row.hpp:16, :17
  wire        all_5 = all_4 & gated_i[0] | hits_present_i[0] & hits_falling_i[0] & gated_i[1];  // gate.hpp:32, :66, row.hpp:16, :17
  wire        or_66 = hits_present_i[1] & ~(hits_falling_i[1]) & gated_i[2] | hits_present_i[1] & hits_falling_i[1] & gated_i[3];  // gate.hpp:32, :50, :66, row.hpp:16, :17
  wire        or_66_1 = hits_present_i[2] & ~(hits_falling_i[2]) & gated_i[4] | hits_present_i[2] & hits_falling_i[2] & gated_i[5];  // gate.hpp:32, :50, :66, row.hpp:16, :17
  wire        or_66_2 = hits_present_i[3] & ~(hits_falling_i[3]) & gated_i[6] | hits_present_i[3] & hits_falling_i[3] & gated_i[7];  // gate.hpp:32, :50, :66, row.hpp:16, :17
  wire        or_66_3 = hits_present_i[4] & ~(hits_falling_i[4]) & gated_i[8] | hits_present_i[4] & hits_falling_i[4] & gated_i[9];  // gate.hpp:32, :50, :66, row.hpp:16, :17
  wire        or_66_4 = hits_present_i[5] & ~(hits_falling_i[5]) & gated_i[10] | hits_present_i[5] & hits_falling_i[5] & gated_i[11];  // gate.hpp:32, :50, :66, row.hpp:16, :17
  wire        or_66_5 = hits_present_i[6] & ~(hits_falling_i[6]) & gated_i[12] | hits_present_i[6] & hits_falling_i[6] & gated_i[13];  // gate.hpp:32, :50, :66, row.hpp:16, :17
  wire        or_66_6 = hits_present_i[7] & ~(hits_falling_i[7]) & gated_i[14] | hits_present_i[7] & hits_falling_i[7] & gated_i[15];  // gate.hpp:32, :50, :66, row.hpp:16, :17
  wire        xor_76 = ~mux_51;  // gate.hpp:51, :76
  wire        xor_77 = ~unlimited_q;  // gate.hpp:24, :77
  reg  [7:0]  hits_present_q1;  // row.hpp:16
  reg         by_level_q1;  // gate.hpp:36
  reg         level_q1;  // gate.hpp:37
  reg         mux_50_q1;  // gate.hpp:50
  reg         mux_51_q1;  // gate.hpp:51
  reg         ult_52_q1;  // gate.hpp:52
  reg  [12:0] end_value_24_12_q1;  // gate.hpp:54
  reg         xor_57_q1;  // gate.hpp:57
  reg         all_q1;  // gate.hpp:59
  reg         ult_59_q1;  // gate.hpp:59
  reg         ult_59_1_q1;  // gate.hpp:59
  reg         ult_59_2_q1;  // gate.hpp:59
  reg         ult_59_3_q1;  // gate.hpp:59
  reg         ult_59_4_q1;  // gate.hpp:59
  reg         ult_59_5_q1;  // gate.hpp:59
  reg         ult_59_6_q1;  // gate.hpp:59
  reg         all_1_q1;  // gate.hpp:60
  reg         ult_60_q1;  // gate.hpp:60
  reg         ult_60_1_q1;  // gate.hpp:60
  reg         ult_60_2_q1;  // gate.hpp:60
  reg         ult_60_3_q1;  // gate.hpp:60
  reg         ult_60_4_q1;  // gate.hpp:60
  reg         ult_60_5_q1;  // gate.hpp:60
  reg         ult_60_6_q1;  // gate.hpp:60
  reg         all_2_q1;  // gate.hpp:61
  reg         ult_61_q1;  // gate.hpp:61
  reg         ult_61_1_q1;  // gate.hpp:61
  reg         ult_61_2_q1;  // gate.hpp:61
  reg         ult_61_3_q1;  // gate.hpp:61
  reg         ult_61_4_q1;  // gate.hpp:61
  reg         ult_61_5_q1;  // gate.hpp:61
  reg         ult_61_6_q1;  // gate.hpp:61
  reg         all_3_q1;  // gate.hpp:62
  reg         ult_62_q1;  // gate.hpp:62
  reg         ult_62_1_q1;  // gate.hpp:62
  reg         ult_62_2_q1;  // gate.hpp:62
  reg         ult_62_3_q1;  // gate.hpp:62
  reg         ult_62_4_q1;  // gate.hpp:62
  reg         ult_62_5_q1;  // gate.hpp:62
  reg         ult_62_6_q1;  // gate.hpp:62
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
  wire        closed_again = mux_51_q1 & ult_52_q1;  // gate.hpp:51, :52
  wire        in_this_row = end_value_24_12_q1 == 13'h0 & xor_57_q1;  // gate.hpp:54, :57
  wire        xor_63 = ~in_this_row;  // gate.hpp:57, :63
  wire        xor_63_1 = ~ends_q;  // gate.hpp:25, :63
  wire        chosen =
    mux_50_q1 & all_q1 ? ~(closed_again & all_1_q1) & (all_2_q1 | xor_63) : ~(mux_51_q1 & all_1_q1) & open_q & (all_3_q1 | xor_63_1);  // gate.hpp:23, :50, :51, :52, :59, :60, :61, :62, :63
  wire [7:0]  open =
    by_level_q1
      ? {8{level_q1}}
      : {mux_50_q1 & ult_59_6_q1
           ? ~(closed_again & ult_60_6_q1) & (ult_61_6_q1 | xor_63)
           : ~(mux_51_q1 & ult_60_6_q1) & open_q & (ult_62_6_q1 | xor_63_1),
         mux_50_q1 & ult_59_5_q1
           ? ~(closed_again & ult_60_5_q1) & (ult_61_5_q1 | xor_63)
           : ~(mux_51_q1 & ult_60_5_q1) & open_q & (ult_62_5_q1 | xor_63_1),
         mux_50_q1 & ult_59_4_q1
           ? ~(closed_again & ult_60_4_q1) & (ult_61_4_q1 | xor_63)
           : ~(mux_51_q1 & ult_60_4_q1) & open_q & (ult_62_4_q1 | xor_63_1),
         mux_50_q1 & ult_59_3_q1
           ? ~(closed_again & ult_60_3_q1) & (ult_61_3_q1 | xor_63)
           : ~(mux_51_q1 & ult_60_3_q1) & open_q & (ult_62_3_q1 | xor_63_1),
         mux_50_q1 & ult_59_2_q1
           ? ~(closed_again & ult_60_2_q1) & (ult_61_2_q1 | xor_63)
           : ~(mux_51_q1 & ult_60_2_q1) & open_q & (ult_62_2_q1 | xor_63_1),
         mux_50_q1 & ult_59_1_q1
           ? ~(closed_again & ult_60_1_q1) & (ult_61_1_q1 | xor_63)
           : ~(mux_51_q1 & ult_60_1_q1) & open_q & (ult_62_1_q1 | xor_63_1),
         mux_50_q1 & ult_59_q1
           ? ~(closed_again & ult_60_q1) & (ult_61_q1 | xor_63)
           : ~(mux_51_q1 & ult_60_q1) & open_q & (ult_62_q1 | xor_63_1),
         chosen};  // gate.hpp:23, :36, :37, :50, :51, :52, :59, :60, :61, :62, :63, :64
  wire [7:0]  reject = {or_66_6_q1, or_66_5_q1, or_66_4_q1, or_66_3_q1, or_66_2_q1, or_66_1_q1, or_66_q1, all_5_q1} & ~open;  // gate.hpp:64, :66
  wire [7:0]  keep = hits_present_q1 & ~reject;  // gate.hpp:66, :67, row.hpp:16
  reg  [7:0]  reject_q2;  // gate.hpp:66
  reg  [7:0]  keep_q2;  // gate.hpp:67
  always_ff @(posedge clk_i) begin
    rst_q1 <= rst_i;
    if (~by_level_i) begin
      automatic logic [14:0] _GEN_1 = {hits_position_i[11:0], 3'h0};  // gate.hpp:59, row.hpp:18
      automatic logic [14:0] _GEN_2 = {hits_position_i[23:12], 3'h1};  // gate.hpp:59, row.hpp:18
      automatic logic [14:0] _GEN_3 = {hits_position_i[35:24], 3'h2};  // gate.hpp:59, row.hpp:18
      automatic logic [14:0] _GEN_4 = {hits_position_i[47:36], 3'h3};  // gate.hpp:59, row.hpp:18
      automatic logic [14:0] _GEN_5 = {hits_position_i[59:48], 3'h4};  // gate.hpp:59, row.hpp:18
      automatic logic [14:0] _GEN_6 = {hits_position_i[71:60], 3'h5};  // gate.hpp:59, row.hpp:18
      automatic logic [14:0] _GEN_7 = {hits_position_i[83:72], 3'h6};  // gate.hpp:59, row.hpp:18
      automatic logic [14:0] _GEN_8 = {hits_position_i[95:84], 3'h7};  // gate.hpp:59, row.hpp:18
      automatic logic        all = _GEN < _GEN_1;  // gate.hpp:52, :59
      automatic logic        ult_59 = _GEN < _GEN_2;  // gate.hpp:52, :59
      automatic logic        ult_59_1 = _GEN < _GEN_3;  // gate.hpp:52, :59
      automatic logic        ult_59_2 = _GEN < _GEN_4;  // gate.hpp:52, :59
      automatic logic        ult_59_3 = _GEN < _GEN_5;  // gate.hpp:52, :59
      automatic logic        ult_59_4 = _GEN < _GEN_6;  // gate.hpp:52, :59
      automatic logic        ult_59_5 = _GEN < _GEN_7;  // gate.hpp:52, :59
      automatic logic        ult_59_6 = _GEN < _GEN_8;  // gate.hpp:52, :59
      automatic logic        all_1 = _GEN_0 < _GEN_1;  // gate.hpp:52, :59, :60
      automatic logic        ult_60 = _GEN_0 < _GEN_2;  // gate.hpp:52, :59, :60
      automatic logic        ult_60_1 = _GEN_0 < _GEN_3;  // gate.hpp:52, :59, :60
      automatic logic        ult_60_2 = _GEN_0 < _GEN_4;  // gate.hpp:52, :59, :60
      automatic logic        ult_60_3 = _GEN_0 < _GEN_5;  // gate.hpp:52, :59, :60
      automatic logic        ult_60_4 = _GEN_0 < _GEN_6;  // gate.hpp:52, :59, :60
      automatic logic        ult_60_5 = _GEN_0 < _GEN_7;  // gate.hpp:52, :59, :60
      automatic logic        ult_60_6 = _GEN_0 < _GEN_8;  // gate.hpp:52, :59, :60
      automatic logic        all_2 = hits_position_i[11:0] < end_value[11:0];  // gate.hpp:54, :61, row.hpp:18
      automatic logic        ult_61 = hits_position_i[23:12] < end_value[11:0];  // gate.hpp:54, :61, row.hpp:18
      automatic logic        ult_61_1 = hits_position_i[35:24] < end_value[11:0];  // gate.hpp:54, :61, row.hpp:18
      automatic logic        ult_61_2 = hits_position_i[47:36] < end_value[11:0];  // gate.hpp:54, :61, row.hpp:18
      automatic logic        ult_61_3 = hits_position_i[59:48] < end_value[11:0];  // gate.hpp:54, :61, row.hpp:18
      automatic logic        ult_61_4 = hits_position_i[71:60] < end_value[11:0];  // gate.hpp:54, :61, row.hpp:18
      automatic logic        ult_61_5 = hits_position_i[83:72] < end_value[11:0];  // gate.hpp:54, :61, row.hpp:18
      automatic logic        ult_61_6 = hits_position_i[95:84] < end_value[11:0];  // gate.hpp:54, :61, row.hpp:18
      automatic logic        all_3 = hits_position_i[11:0] < end_q;  // gate.hpp:27, :62, row.hpp:18
      automatic logic        ult_62 = hits_position_i[23:12] < end_q;  // gate.hpp:27, :62, row.hpp:18
      automatic logic        ult_62_1 = hits_position_i[35:24] < end_q;  // gate.hpp:27, :62, row.hpp:18
      automatic logic        ult_62_2 = hits_position_i[47:36] < end_q;  // gate.hpp:27, :62, row.hpp:18
      automatic logic        ult_62_3 = hits_position_i[59:48] < end_q;  // gate.hpp:27, :62, row.hpp:18
      automatic logic        ult_62_4 = hits_position_i[71:60] < end_q;  // gate.hpp:27, :62, row.hpp:18
      automatic logic        ult_62_5 = hits_position_i[83:72] < end_q;  // gate.hpp:27, :62, row.hpp:18
      automatic logic        ult_62_6 = hits_position_i[95:84] < end_q;  // gate.hpp:27, :62, row.hpp:18
      all_q1 <= all;  // gate.hpp:59
      ult_59_q1 <= ult_59;  // gate.hpp:59
      ult_59_1_q1 <= ult_59_1;  // gate.hpp:59
      ult_59_2_q1 <= ult_59_2;  // gate.hpp:59
      ult_59_3_q1 <= ult_59_3;  // gate.hpp:59
      ult_59_4_q1 <= ult_59_4;  // gate.hpp:59
      ult_59_5_q1 <= ult_59_5;  // gate.hpp:59
      ult_59_6_q1 <= ult_59_6;  // gate.hpp:59
      all_1_q1 <= all_1;  // gate.hpp:60
      ult_60_q1 <= ult_60;  // gate.hpp:60
      ult_60_1_q1 <= ult_60_1;  // gate.hpp:60
      ult_60_2_q1 <= ult_60_2;  // gate.hpp:60
      ult_60_3_q1 <= ult_60_3;  // gate.hpp:60
      ult_60_4_q1 <= ult_60_4;  // gate.hpp:60
      ult_60_5_q1 <= ult_60_5;  // gate.hpp:60
      ult_60_6_q1 <= ult_60_6;  // gate.hpp:60
      all_2_q1 <= all_2;  // gate.hpp:61
      ult_61_q1 <= ult_61;  // gate.hpp:61
      ult_61_1_q1 <= ult_61_1;  // gate.hpp:61
      ult_61_2_q1 <= ult_61_2;  // gate.hpp:61
      ult_61_3_q1 <= ult_61_3;  // gate.hpp:61
      ult_61_4_q1 <= ult_61_4;  // gate.hpp:61
      ult_61_5_q1 <= ult_61_5;  // gate.hpp:61
      ult_61_6_q1 <= ult_61_6;  // gate.hpp:61
      all_3_q1 <= all_3;  // gate.hpp:62
      ult_62_q1 <= ult_62;  // gate.hpp:62
      ult_62_1_q1 <= ult_62_1;  // gate.hpp:62
      ult_62_2_q1 <= ult_62_2;  // gate.hpp:62
      ult_62_3_q1 <= ult_62_3;  // gate.hpp:62
      ult_62_4_q1 <= ult_62_4;  // gate.hpp:62
      ult_62_5_q1 <= ult_62_5;  // gate.hpp:62
      ult_62_6_q1 <= ult_62_6;  // gate.hpp:62
    end
    hits_present_q1 <= hits_present_i;  // row.hpp:16
    by_level_q1 <= by_level_i;  // gate.hpp:36
    level_q1 <= level_i;  // gate.hpp:37
    mux_50_q1 <= mux_50;  // gate.hpp:50
    mux_51_q1 <= mux_51;  // gate.hpp:51
    ult_52_q1 <= ult_52;  // gate.hpp:52
    end_value_24_12_q1 <= end_value[24:12];  // gate.hpp:54
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
    reject_q2 <= reject;  // gate.hpp:66
    keep_q2 <= keep;  // gate.hpp:67
    if (rst_i) begin
      unlimited_q <= 1'h0;  // gate.hpp:24
      end_q <= 12'h0;  // gate.hpp:27
    end
    else if (mux_50) begin
      unlimited_q <= unlimited;  // gate.hpp:24, :55
      end_q <= end_value[11:0];  // gate.hpp:27, :54
    end
    if (rst_q1) begin
      open_q <= 1'h0;  // gate.hpp:23
      ends_q <= 1'h0;  // gate.hpp:25
      rows_left_q <= 13'h0;  // gate.hpp:26
    end
    else if (mux_50_q1) begin
      open_q <= xor_63 & ~closed_again;  // gate.hpp:23, :52, :63, :70
      ends_q <= xor_57_q1 & end_value_24_12_q1 == 13'h1;  // gate.hpp:25, :54, :57, :72
      rows_left_q <= end_value_24_12_q1 - 13'h1;  // gate.hpp:26, :54, :73
    end
    else begin
      open_q <= xor_76_q1 & open_q & xor_63_1;  // gate.hpp:23, :63, :76
      ends_q <= rows_left_q == 13'h1 & xor_77_q1;  // gate.hpp:25, :26, :77
      rows_left_q <= rows_left_q - 13'h1;  // gate.hpp:26, :78
    end
  end // always_ff @(posedge)
  assign keep_o = keep_q2;  // gate.hpp:67
  assign reject_o = reject_q2;  // gate.hpp:66
endmodule
