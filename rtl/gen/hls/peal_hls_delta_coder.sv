// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/delta_coder.hpp, peal::hls::delta_coder::step<8>, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 5 stages, valid and ready on both sides.
`default_nettype none

module peal_hls_delta_coder(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic valid_i,
  output wire logic ready_o,
  input  wire logic in_valid_i,  // delta_coder.hpp:35
  input  wire logic [31:0] word_i,  // delta_coder.hpp:36
  input  wire logic [4:0] remainder_bits_i,  // delta_coder.hpp:37
  input  wire logic both_edges_i,  // delta_coder.hpp:38
  input  wire logic restart_i,  // delta_coder.hpp:39
  input  wire logic clear_i,  // delta_coder.hpp:40
  input  wire logic [29:0] epoch_i,  // delta_coder.hpp:41
  output wire logic valid_o,
  input  wire logic ready_i,
  output wire logic out_valid_o,  // delta_coder.hpp:44
  output wire logic [48:0] code_o,  // delta_coder.hpp:45
  output wire logic [5:0] length_o,  // delta_coder.hpp:46
  output wire logic [29:0] epoch_o  // delta_coder.hpp:47
);

  reg  [29:0] epoch_q;  // delta_coder.hpp:29
  reg  [29:0] seen_q;  // delta_coder.hpp:30
  reg         ahead_q;  // delta_coder.hpp:31
  reg  [23:0] last_q;  // delta_coder.hpp:32
  reg         valid_q1;
  reg         valid_q2;
  reg         valid_q3;
  reg         valid_q4;
  reg         valid_q5;
  wire        advance = ~valid_q5 | ready_i;
  wire        step = advance & valid_i;
  wire        step_q1 = advance & valid_q1;
  wire        step_q2 = advance & valid_q2;
  wire        is_epoch = word_i[31] & ~(word_i[30]);  // delta_coder.hpp:36, :59
  wire        xor_83 = ~clear_i;  // delta_coder.hpp:83
  wire        take = in_valid_i & xor_83;  // delta_coder.hpp:83
  wire        and_84 = is_epoch & take;  // delta_coder.hpp:59, :83, :84
  reg  [31:0] word_q1;  // delta_coder.hpp:36
  reg         both_edges_q1;  // delta_coder.hpp:38
  reg         restart_q1;  // delta_coder.hpp:39
  reg         clear_q1;  // delta_coder.hpp:40
  reg  [29:0] epoch_q1;  // delta_coder.hpp:41
  reg  [29:0] seen_q1;  // delta_coder.hpp:30
  reg         and_68_q1;  // delta_coder.hpp:68
  reg         and_68_1_q1;  // delta_coder.hpp:68
  reg         and_68_2_q1;  // delta_coder.hpp:68
  reg         or_68_q1;  // delta_coder.hpp:68
  reg         or_68_1_q1;  // delta_coder.hpp:68
  reg         xor_68_1_q1;  // delta_coder.hpp:68
  reg         xor_68_2_q1;  // delta_coder.hpp:68
  reg         and_68_4_q1;  // delta_coder.hpp:68
  reg  [2:0]  mux_69_q1;  // delta_coder.hpp:69
  reg         and_69_1_q1;  // delta_coder.hpp:69
  reg         xor_75_1_q1;  // delta_coder.hpp:75
  reg  [1:0]  mux_71_q1;  // delta_coder.hpp:71
  reg  [1:0]  mux_71_1_q1;  // delta_coder.hpp:71
  reg         or_71_2_q1;  // delta_coder.hpp:71
  reg         or_71_3_q1;  // delta_coder.hpp:71
  reg         or_73_q1;  // delta_coder.hpp:73
  reg         xor_73_q1;  // delta_coder.hpp:73
  reg         xor_73_1_q1;  // delta_coder.hpp:73
  reg  [1:0]  mux_76_q1;  // delta_coder.hpp:76
  reg         or_76_q1;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_1_q1;  // delta_coder.hpp:76
  reg         or_76_1_q1;  // delta_coder.hpp:76
  reg  [1:0]  xor_76_q1;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_2_q1;  // delta_coder.hpp:76
  reg  [1:0]  xor_76_1_q1;  // delta_coder.hpp:76
  reg         and_76_2_q1;  // delta_coder.hpp:76
  reg         xor_76_6_q1;  // delta_coder.hpp:76
  reg         xor_76_7_q1;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_19_q1;  // delta_coder.hpp:76
  reg         xor_76_8_q1;  // delta_coder.hpp:76
  reg         xor_76_9_q1;  // delta_coder.hpp:76
  reg         and_76_9_q1;  // delta_coder.hpp:76
  reg         xor_76_11_q1;  // delta_coder.hpp:76
  reg         xor_76_12_q1;  // delta_coder.hpp:76
  reg         and_76_14_q1;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_34_q1;  // delta_coder.hpp:76
  reg  [1:0]  xor_76_13_q1;  // delta_coder.hpp:76
  reg         xor_76_16_q1;  // delta_coder.hpp:76
  reg         xor_76_17_q1;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_42_q1;  // delta_coder.hpp:76
  reg  [1:0]  xor_76_18_q1;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_43_q1;  // delta_coder.hpp:76
  reg         xor_76_20_q1;  // delta_coder.hpp:76
  reg         or_76_4_q1;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_50_q1;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_51_q1;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_55_q1;  // delta_coder.hpp:76
  reg         or_76_5_q1;  // delta_coder.hpp:76
  reg         xor_76_21_q1;  // delta_coder.hpp:76
  reg         xor_76_22_q1;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_65_q1;  // delta_coder.hpp:76
  reg         or_76_6_q1;  // delta_coder.hpp:76
  reg  [2:0]  mux_76_71_q1;  // delta_coder.hpp:76
  reg  [1:0]  xor_76_33_q1;  // delta_coder.hpp:76
  reg  [1:0]  xor_76_34_q1;  // delta_coder.hpp:76
  reg         xor_76_35_q1;  // delta_coder.hpp:76
  reg         xor_76_36_q1;  // delta_coder.hpp:76
  reg         xor_76_37_q1;  // delta_coder.hpp:76
  reg         xor_76_38_q1;  // delta_coder.hpp:76
  reg         xor_76_39_q1;  // delta_coder.hpp:76
  reg         xor_76_40_q1;  // delta_coder.hpp:76
  reg         xor_76_42_q1;  // delta_coder.hpp:76
  reg         and_76_48_q1;  // delta_coder.hpp:76
  reg  [5:0]  add_77_q1;  // delta_coder.hpp:77
  reg         and_78_q1;  // delta_coder.hpp:78
  reg         take_q1;  // delta_coder.hpp:83
  reg         and_84_q1;  // delta_coder.hpp:84
  reg  [29:0] add_84_q1;  // delta_coder.hpp:84
  reg         and_87_q1;  // delta_coder.hpp:87
  reg         and_96_q1;  // delta_coder.hpp:96
  reg         and_97_q1;  // delta_coder.hpp:97
  reg         and_100_q1;  // delta_coder.hpp:100
  wire        vanishes = and_84_q1 & word_q1[29:0] == add_84_q1 & ~ahead_q;  // delta_coder.hpp:31, :36, :84, :85
  wire        xor_86 = ~vanishes;  // delta_coder.hpp:85, :86
  wire        sets_epoch = and_84_q1 & xor_86;  // delta_coder.hpp:84, :86
  wire        says_ahead = ahead_q & and_87_q1;  // delta_coder.hpp:31, :87
  reg  [31:0] word_q2;  // delta_coder.hpp:36
  reg         both_edges_q2;  // delta_coder.hpp:38
  reg         clear_q2;  // delta_coder.hpp:40
  reg  [29:0] epoch_q2;  // delta_coder.hpp:41
  reg  [29:0] seen_q2;  // delta_coder.hpp:30
  reg         ahead_q2;  // delta_coder.hpp:31
  reg  [24:0] distance_q2;  // delta_coder.hpp:66
  reg         and_68_q2;  // delta_coder.hpp:68
  reg         and_68_1_q2;  // delta_coder.hpp:68
  reg         and_68_2_q2;  // delta_coder.hpp:68
  reg         or_68_q2;  // delta_coder.hpp:68
  reg         or_68_1_q2;  // delta_coder.hpp:68
  reg         xor_68_1_q2;  // delta_coder.hpp:68
  reg         xor_68_2_q2;  // delta_coder.hpp:68
  reg         and_68_4_q2;  // delta_coder.hpp:68
  reg  [3:0]  mux_74_q2;  // delta_coder.hpp:74
  reg  [3:0]  mux_74_1_q2;  // delta_coder.hpp:74
  reg  [3:0]  mux_74_2_q2;  // delta_coder.hpp:74
  reg  [3:0]  mux_74_3_q2;  // delta_coder.hpp:74
  reg  [3:0]  mux_74_4_q2;  // delta_coder.hpp:74
  reg  [3:0]  mux_74_5_q2;  // delta_coder.hpp:74
  reg         mux_75_3_q2;  // delta_coder.hpp:75
  reg         mux_75_4_q2;  // delta_coder.hpp:75
  reg         mux_75_5_q2;  // delta_coder.hpp:75
  reg         mux_75_6_q2;  // delta_coder.hpp:75
  reg         mux_75_7_q2;  // delta_coder.hpp:75
  reg         mux_75_10_q2;  // delta_coder.hpp:75
  reg         mux_75_12_q2;  // delta_coder.hpp:75
  reg         mux_75_17_q2;  // delta_coder.hpp:75
  reg         xor_75_1_q2;  // delta_coder.hpp:75
  reg         mux_75_18_q2;  // delta_coder.hpp:75
  reg         mux_75_19_q2;  // delta_coder.hpp:75
  reg         mux_75_20_q2;  // delta_coder.hpp:75
  reg         mux_75_21_q2;  // delta_coder.hpp:75
  reg         mux_75_24_q2;  // delta_coder.hpp:75
  reg         mux_75_26_q2;  // delta_coder.hpp:75
  reg         mux_75_29_q2;  // delta_coder.hpp:75
  reg         mux_75_30_q2;  // delta_coder.hpp:75
  reg         mux_75_32_q2;  // delta_coder.hpp:75
  reg         mux_75_33_q2;  // delta_coder.hpp:75
  reg  [3:0]  mux_76_3_q2;  // delta_coder.hpp:76
  reg  [7:0]  mux_76_8_q2;  // delta_coder.hpp:76
  reg  [7:0]  and_76_3_q2;  // delta_coder.hpp:76
  reg  [7:0]  xor_76_2_q2;  // delta_coder.hpp:76
  reg  [4:0]  xor_76_3_q2;  // delta_coder.hpp:76
  reg  [4:0]  xor_76_4_q2;  // delta_coder.hpp:76
  reg  [2:0]  mux_76_16_q2;  // delta_coder.hpp:76
  reg  [6:0]  mux_76_17_q2;  // delta_coder.hpp:76
  reg         mux_76_18_q2;  // delta_coder.hpp:76
  reg  [6:0]  and_76_6_q2;  // delta_coder.hpp:76
  reg  [6:0]  and_76_7_q2;  // delta_coder.hpp:76
  reg         mux_76_21_q2;  // delta_coder.hpp:76
  reg         and_76_10_q2;  // delta_coder.hpp:76
  reg         xor_76_11_q2;  // delta_coder.hpp:76
  reg         mux_76_24_q2;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_25_q2;  // delta_coder.hpp:76
  reg  [4:0]  mux_76_26_q2;  // delta_coder.hpp:76
  reg  [5:0]  mux_76_27_q2;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_28_q2;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_29_q2;  // delta_coder.hpp:76
  reg  [4:0]  and_76_13_q2;  // delta_coder.hpp:76
  reg  [4:0]  and_76_15_q2;  // delta_coder.hpp:76
  reg  [5:0]  and_76_16_q2;  // delta_coder.hpp:76
  reg  [5:0]  and_76_17_q2;  // delta_coder.hpp:76
  reg  [1:0]  and_76_18_q2;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_33_q2;  // delta_coder.hpp:76
  reg  [1:0]  and_76_19_q2;  // delta_coder.hpp:76
  reg  [1:0]  and_76_20_q2;  // delta_coder.hpp:76
  reg  [1:0]  and_76_21_q2;  // delta_coder.hpp:76
  reg  [1:0]  xor_76_14_q2;  // delta_coder.hpp:76
  reg         mux_76_40_q2;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_44_q2;  // delta_coder.hpp:76
  reg  [2:0]  mux_76_46_q2;  // delta_coder.hpp:76
  reg  [3:0]  mux_76_47_q2;  // delta_coder.hpp:76
  reg         and_76_26_q2;  // delta_coder.hpp:76
  reg         and_76_27_q2;  // delta_coder.hpp:76
  reg  [1:0]  and_76_28_q2;  // delta_coder.hpp:76
  reg  [1:0]  and_76_29_q2;  // delta_coder.hpp:76
  reg  [2:0]  and_76_30_q2;  // delta_coder.hpp:76
  reg  [2:0]  and_76_31_q2;  // delta_coder.hpp:76
  reg  [3:0]  and_76_32_q2;  // delta_coder.hpp:76
  reg  [3:0]  and_76_33_q2;  // delta_coder.hpp:76
  reg  [3:0]  mux_76_57_q2;  // delta_coder.hpp:76
  reg  [3:0]  mux_76_58_q2;  // delta_coder.hpp:76
  reg  [3:0]  mux_76_59_q2;  // delta_coder.hpp:76
  reg  [3:0]  mux_76_60_q2;  // delta_coder.hpp:76
  reg         xor_76_21_q2;  // delta_coder.hpp:76
  reg         xor_76_22_q2;  // delta_coder.hpp:76
  reg  [1:0]  xor_76_23_q2;  // delta_coder.hpp:76
  reg  [1:0]  xor_76_24_q2;  // delta_coder.hpp:76
  reg  [2:0]  xor_76_25_q2;  // delta_coder.hpp:76
  reg  [2:0]  xor_76_26_q2;  // delta_coder.hpp:76
  reg  [3:0]  xor_76_27_q2;  // delta_coder.hpp:76
  reg  [3:0]  xor_76_28_q2;  // delta_coder.hpp:76
  reg  [3:0]  and_76_38_q2;  // delta_coder.hpp:76
  reg  [3:0]  and_76_39_q2;  // delta_coder.hpp:76
  reg  [3:0]  and_76_40_q2;  // delta_coder.hpp:76
  reg  [3:0]  xor_76_29_q2;  // delta_coder.hpp:76
  reg  [3:0]  xor_76_30_q2;  // delta_coder.hpp:76
  reg  [2:0]  xor_76_31_q2;  // delta_coder.hpp:76
  reg  [2:0]  xor_76_32_q2;  // delta_coder.hpp:76
  reg  [1:0]  xor_76_33_q2;  // delta_coder.hpp:76
  reg  [1:0]  xor_76_34_q2;  // delta_coder.hpp:76
  reg         xor_76_35_q2;  // delta_coder.hpp:76
  reg         xor_76_36_q2;  // delta_coder.hpp:76
  reg         mux_76_82_q2;  // delta_coder.hpp:76
  reg         mux_76_83_q2;  // delta_coder.hpp:76
  reg         mux_76_84_q2;  // delta_coder.hpp:76
  reg         mux_76_85_q2;  // delta_coder.hpp:76
  reg         mux_76_86_q2;  // delta_coder.hpp:76
  reg         mux_76_87_q2;  // delta_coder.hpp:76
  reg         mux_76_88_q2;  // delta_coder.hpp:76
  reg         mux_76_89_q2;  // delta_coder.hpp:76
  reg         mux_76_91_q2;  // delta_coder.hpp:76
  reg  [4:0]  mux_76_92_q2;  // delta_coder.hpp:76
  reg  [5:0]  mux_76_93_q2;  // delta_coder.hpp:76
  reg  [5:0]  add_77_q2;  // delta_coder.hpp:77
  reg         and_78_q2;  // delta_coder.hpp:78
  reg         sets_epoch_q2;  // delta_coder.hpp:86
  reg         says_ahead_q2;  // delta_coder.hpp:87
  reg         valid_q2_1;  // delta_coder.hpp:92
  wire [29:0] epoch = says_ahead_q2 ? seen_q2 : epoch_q;  // delta_coder.hpp:29, :30, :87, :95
  wire [29:0] epoch_1 = clear_q2 ? epoch_q2 : sets_epoch_q2 ? word_q2[29:0] : epoch;  // delta_coder.hpp:36, :40, :41, :86, :95, :98
  reg  [31:0] word_q3;  // delta_coder.hpp:36
  reg         ahead_q3;  // delta_coder.hpp:31
  reg  [24:0] quotient_q3;  // delta_coder.hpp:68
  reg  [3:0]  q_q3;  // delta_coder.hpp:74
  reg         mux_75_13_q3;  // delta_coder.hpp:75
  reg         xor_75_q3;  // delta_coder.hpp:75
  reg         mux_75_27_q3;  // delta_coder.hpp:75
  reg         mux_75_31_q3;  // delta_coder.hpp:75
  reg         mux_75_34_q3;  // delta_coder.hpp:75
  reg  [3:0]  mux_76_3_q3;  // delta_coder.hpp:76
  reg  [7:0]  mux_76_8_q3;  // delta_coder.hpp:76
  reg  [7:0]  mux_76_13_q3;  // delta_coder.hpp:76
  reg  [4:0]  mux_76_15_q3;  // delta_coder.hpp:76
  reg  [2:0]  mux_76_16_q3;  // delta_coder.hpp:76
  reg  [6:0]  mux_76_17_q3;  // delta_coder.hpp:76
  reg         mux_76_18_q3;  // delta_coder.hpp:76
  reg  [6:0]  mux_76_20_q3;  // delta_coder.hpp:76
  reg         mux_76_21_q3;  // delta_coder.hpp:76
  reg         mux_76_22_q3;  // delta_coder.hpp:76
  reg         mux_76_24_q3;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_25_q3;  // delta_coder.hpp:76
  reg  [4:0]  mux_76_26_q3;  // delta_coder.hpp:76
  reg  [5:0]  mux_76_27_q3;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_28_q3;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_29_q3;  // delta_coder.hpp:76
  reg  [4:0]  mux_76_31_q3;  // delta_coder.hpp:76
  reg  [5:0]  mux_76_32_q3;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_33_q3;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_35_q3;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_37_q3;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_38_q3;  // delta_coder.hpp:76
  reg         and_76_22_q3;  // delta_coder.hpp:76
  reg         mux_76_40_q3;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_44_q3;  // delta_coder.hpp:76
  reg  [2:0]  mux_76_46_q3;  // delta_coder.hpp:76
  reg  [3:0]  mux_76_47_q3;  // delta_coder.hpp:76
  reg         mux_76_49_q3;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_52_q3;  // delta_coder.hpp:76
  reg  [2:0]  mux_76_53_q3;  // delta_coder.hpp:76
  reg  [3:0]  mux_76_54_q3;  // delta_coder.hpp:76
  reg  [3:0]  mux_76_57_q3;  // delta_coder.hpp:76
  reg  [3:0]  mux_76_58_q3;  // delta_coder.hpp:76
  reg  [3:0]  mux_76_59_q3;  // delta_coder.hpp:76
  reg  [3:0]  mux_76_60_q3;  // delta_coder.hpp:76
  reg         mux_76_61_q3;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_62_q3;  // delta_coder.hpp:76
  reg  [2:0]  mux_76_63_q3;  // delta_coder.hpp:76
  reg  [3:0]  mux_76_64_q3;  // delta_coder.hpp:76
  reg  [3:0]  mux_76_66_q3;  // delta_coder.hpp:76
  reg  [3:0]  mux_76_67_q3;  // delta_coder.hpp:76
  reg  [3:0]  mux_76_68_q3;  // delta_coder.hpp:76
  reg  [3:0]  mux_76_69_q3;  // delta_coder.hpp:76
  reg  [3:0]  mux_76_70_q3;  // delta_coder.hpp:76
  reg  [2:0]  mux_76_72_q3;  // delta_coder.hpp:76
  reg  [1:0]  mux_76_73_q3;  // delta_coder.hpp:76
  reg         mux_76_74_q3;  // delta_coder.hpp:76
  reg         and_76_41_q3;  // delta_coder.hpp:76
  reg         mux_76_82_q3;  // delta_coder.hpp:76
  reg         mux_76_83_q3;  // delta_coder.hpp:76
  reg         mux_76_84_q3;  // delta_coder.hpp:76
  reg         mux_76_85_q3;  // delta_coder.hpp:76
  reg         mux_76_86_q3;  // delta_coder.hpp:76
  reg         mux_76_87_q3;  // delta_coder.hpp:76
  reg         mux_76_88_q3;  // delta_coder.hpp:76
  reg         mux_76_89_q3;  // delta_coder.hpp:76
  reg         mux_76_91_q3;  // delta_coder.hpp:76
  reg  [4:0]  mux_76_92_q3;  // delta_coder.hpp:76
  reg  [5:0]  mux_76_93_q3;  // delta_coder.hpp:76
  reg         and_76_49_q3;  // delta_coder.hpp:76
  reg         and_76_50_q3;  // delta_coder.hpp:76
  reg  [5:0]  add_77_q3;  // delta_coder.hpp:77
  reg         and_78_q3;  // delta_coder.hpp:78
  reg         valid_q3_1;  // delta_coder.hpp:92
  reg  [29:0] epoch_1_q3;  // delta_coder.hpp:98
  reg  [31:0] word_q4;  // delta_coder.hpp:36
  reg         ahead_q4;  // delta_coder.hpp:31
  reg  [7:0]  mux_76_78_q4;  // delta_coder.hpp:76
  reg  [7:0]  mux_76_79_q4;  // delta_coder.hpp:76
  reg  [7:0]  mux_76_80_q4;  // delta_coder.hpp:76
  reg  [3:0]  mux_76_81_q4;  // delta_coder.hpp:76
  reg         mux_76_90_q4;  // delta_coder.hpp:76
  reg         xor_76_43_q4;  // delta_coder.hpp:76
  reg  [6:0]  or_76_8_q4;  // delta_coder.hpp:76
  reg  [6:0]  or_76_9_q4;  // delta_coder.hpp:76
  reg  [1:0]  add_77_1_1_0_q4;  // delta_coder.hpp:77
  reg  [3:0]  add_77_2_q4;  // delta_coder.hpp:77
  reg         ult_78_q4;  // delta_coder.hpp:78
  reg         and_78_q4;  // delta_coder.hpp:78
  reg         valid_q4_1;  // delta_coder.hpp:92
  reg  [29:0] epoch_1_q4;  // delta_coder.hpp:98
  reg         valid_q5_1;  // delta_coder.hpp:92
  reg  [7:0]  mux_93_q5;  // delta_coder.hpp:93
  reg  [7:0]  mux_93_1_q5;  // delta_coder.hpp:93
  reg  [7:0]  mux_93_2_q5;  // delta_coder.hpp:93
  reg  [7:0]  mux_93_3_q5;  // delta_coder.hpp:93
  reg  [7:0]  mux_93_4_q5;  // delta_coder.hpp:93
  reg  [7:0]  mux_93_5_q5;  // delta_coder.hpp:93
  reg         and_93_q5;  // delta_coder.hpp:93
  reg  [5:0]  length_q5;  // delta_coder.hpp:94
  reg  [29:0] epoch_1_q5;  // delta_coder.hpp:98
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      valid_q1 <= 1'h0;
      valid_q2 <= 1'h0;
      valid_q3 <= 1'h0;
      valid_q4 <= 1'h0;
      valid_q5 <= 1'h0;
    end
    else if (advance) begin
      valid_q1 <= valid_i;
      valid_q2 <= valid_q1;
      valid_q3 <= valid_q2;
      valid_q4 <= valid_q3;
      valid_q5 <= valid_q4;
    end
    if (advance) begin
      automatic logic        is_tag = word_i[30] & ~(word_i[31]);  // delta_coder.hpp:36, :58
      automatic logic        ult_67 = remainder_bits_i > 5'h18;  // delta_coder.hpp:67
      automatic logic [4:0]  k = ult_67 ? 5'h18 : remainder_bits_i;  // delta_coder.hpp:67
      automatic logic        xor_68 = ~ult_67;  // delta_coder.hpp:67, :68
      automatic logic        and_68 = remainder_bits_i[0] & xor_68;  // delta_coder.hpp:37, :68
      automatic logic        and_68_1 = xor_68 & remainder_bits_i[1];  // delta_coder.hpp:37, :68
      automatic logic        and_68_2;  // delta_coder.hpp:68
      automatic logic        or_68 = ult_67 | remainder_bits_i[3];  // delta_coder.hpp:37, :67, :68
      automatic logic        or_68_1 = ult_67 | remainder_bits_i[4];  // delta_coder.hpp:37, :67, :68
      automatic logic        xor_68_1;  // delta_coder.hpp:68
      automatic logic        xor_68_2 = ~and_68_1;  // delta_coder.hpp:68
      automatic logic        xor_68_3;  // delta_coder.hpp:68
      automatic logic        and_68_4;  // delta_coder.hpp:68
      automatic logic        and_69;  // delta_coder.hpp:69
      automatic logic        and_69_1;  // delta_coder.hpp:69
      automatic logic        xor_75_1 = ~or_68;  // delta_coder.hpp:68, :75
      automatic logic        or_71;  // delta_coder.hpp:71
      automatic logic [1:0]  _GEN;  // delta_coder.hpp:71
      automatic logic [1:0]  mux_71;  // delta_coder.hpp:71
      automatic logic        or_71_1;  // delta_coder.hpp:71
      automatic logic        or_71_2 = or_68 | or_68_1;  // delta_coder.hpp:68, :71
      automatic logic        or_71_3;  // delta_coder.hpp:71
      automatic logic        or_73 = word_i[29] | word_i[27];  // delta_coder.hpp:36, :73
      automatic logic [1:0]  _GEN_0;  // delta_coder.hpp:73
      automatic logic [1:0]  mux_73;  // delta_coder.hpp:73
      automatic logic        xor_73 = ~or_68_1;  // delta_coder.hpp:68, :73
      automatic logic        xor_73_1;  // delta_coder.hpp:73
      automatic logic        or_76;  // delta_coder.hpp:76
      automatic logic        or_76_1;  // delta_coder.hpp:76
      automatic logic [1:0]  xor_76;  // delta_coder.hpp:76
      automatic logic [1:0]  _GEN_1;  // delta_coder.hpp:76
      automatic logic [1:0]  xor_76_1;  // delta_coder.hpp:76
      automatic logic        and_76_2;  // delta_coder.hpp:76
      automatic logic        xor_76_5;  // delta_coder.hpp:76
      automatic logic        xor_76_6;  // delta_coder.hpp:76
      automatic logic        xor_76_7;  // delta_coder.hpp:76
      automatic logic [1:0]  mux_76_19;  // delta_coder.hpp:76
      automatic logic        xor_76_8;  // delta_coder.hpp:76
      automatic logic        xor_76_9;  // delta_coder.hpp:76
      automatic logic        xor_76_10;  // delta_coder.hpp:76
      automatic logic        and_76_9;  // delta_coder.hpp:76
      automatic logic        xor_76_11;  // delta_coder.hpp:76
      automatic logic        xor_76_12;  // delta_coder.hpp:76
      automatic logic        and_76_14;  // delta_coder.hpp:76
      automatic logic [1:0]  xor_76_13;  // delta_coder.hpp:76
      automatic logic        xor_76_15 = ~or_71_2;  // delta_coder.hpp:71, :76
      automatic logic        xor_76_16;  // delta_coder.hpp:76
      automatic logic        or_76_3;  // delta_coder.hpp:76
      automatic logic        and_76_24;  // delta_coder.hpp:76
      automatic logic        xor_76_17;  // delta_coder.hpp:76
      automatic logic [1:0]  _GEN_2;  // delta_coder.hpp:76
      automatic logic [1:0]  mux_76_41;  // delta_coder.hpp:76
      automatic logic [1:0]  xor_76_18;  // delta_coder.hpp:76
      automatic logic        xor_76_19;  // delta_coder.hpp:76
      automatic logic        xor_76_20;  // delta_coder.hpp:76
      automatic logic        or_76_4;  // delta_coder.hpp:76
      automatic logic        or_76_5;  // delta_coder.hpp:76
      automatic logic        xor_76_21;  // delta_coder.hpp:76
      automatic logic        xor_76_22;  // delta_coder.hpp:76
      automatic logic        or_76_6;  // delta_coder.hpp:76
      automatic logic [1:0]  xor_76_33;  // delta_coder.hpp:76
      automatic logic [1:0]  xor_76_34;  // delta_coder.hpp:76
      automatic logic        xor_76_35 = ~(xor_75_1 | xor_73);  // delta_coder.hpp:73, :75, :76
      automatic logic        or_76_7;  // delta_coder.hpp:76
      automatic logic        xor_76_36;  // delta_coder.hpp:76
      automatic logic        xor_76_37;  // delta_coder.hpp:76
      automatic logic        xor_76_38;  // delta_coder.hpp:76
      automatic logic        xor_76_39;  // delta_coder.hpp:76
      automatic logic        xor_76_40;  // delta_coder.hpp:76
      automatic logic        xor_76_41;  // delta_coder.hpp:76
      automatic logic        xor_76_42;  // delta_coder.hpp:76
      automatic logic        and_76_48;  // delta_coder.hpp:76
      automatic logic [5:0]  add_77 = {1'h0, k} + {5'h0, both_edges_i};  // delta_coder.hpp:67, :77
      automatic logic        and_78 = is_tag & (both_edges_i | ~(word_i[29])) & word_i[28:27] == 2'h0;  // delta_coder.hpp:36, :58, :78, :79
      automatic logic [29:0] add_84 = seen_q + 30'h1;  // delta_coder.hpp:30, :84
      automatic logic        and_87 = take & ~is_epoch;  // delta_coder.hpp:59, :83, :87
      automatic logic        and_96 = in_valid_i & restart_i;  // delta_coder.hpp:96
      automatic logic        and_97 = is_tag & take;  // delta_coder.hpp:58, :83, :97
      automatic logic        and_100 = xor_83 & ~in_valid_i;  // delta_coder.hpp:83, :100
      automatic logic [3:0]  _GEN_3 = {mux_69_q1, 1'h0};  // delta_coder.hpp:69, :76
      automatic logic [3:0]  _GEN_4;  // delta_coder.hpp:76
      automatic logic [2:0]  _GEN_5 = {mux_71_q1, 1'h0};  // delta_coder.hpp:71, :76
      automatic logic [23:0] last = restart_q1 ? 24'h0 : last_q;  // delta_coder.hpp:32, :39, :63
      automatic logic [24:0] distance;  // delta_coder.hpp:66
      automatic logic        mux_75_7;  // delta_coder.hpp:75
      automatic logic        mux_75_8;  // delta_coder.hpp:75
      automatic logic        mux_75_9;  // delta_coder.hpp:75
      automatic logic        mux_75_11;  // delta_coder.hpp:75
      automatic logic        mux_75_21;  // delta_coder.hpp:75
      automatic logic        mux_75_22;  // delta_coder.hpp:75
      automatic logic        mux_75_23;  // delta_coder.hpp:75
      automatic logic        mux_75_25;  // delta_coder.hpp:75
      automatic logic [3:0]  mux_76_5;  // delta_coder.hpp:76
      automatic logic [2:0]  mux_76_7;  // delta_coder.hpp:76
      automatic logic [2:0]  mux_76_9 = or_76_q1 ? 3'h0 : mux_69_q1;  // delta_coder.hpp:69, :76
      automatic logic [3:0]  mux_76_10 = and_76_2_q1 ? _GEN_3 : 4'hF;  // delta_coder.hpp:76
      automatic logic [7:0]  and_76_3;  // delta_coder.hpp:76
      automatic logic [3:0]  mux_76_11;  // delta_coder.hpp:76
      automatic logic [2:0]  mux_76_12 = and_76_2_q1 ? mux_69_q1 : 3'h7;  // delta_coder.hpp:69, :76
      automatic logic [7:0]  xor_76_2;  // delta_coder.hpp:76
      automatic logic [4:0]  _GEN_6;  // delta_coder.hpp:76
      automatic logic [4:0]  xor_76_3;  // delta_coder.hpp:76
      automatic logic [4:0]  _GEN_7;  // delta_coder.hpp:76
      automatic logic [4:0]  mux_76_14;  // delta_coder.hpp:76
      automatic logic [4:0]  xor_76_4;  // delta_coder.hpp:76
      automatic logic [6:0]  and_76_6;  // delta_coder.hpp:76
      automatic logic [6:0]  and_76_7;  // delta_coder.hpp:76
      automatic logic        and_76_10;  // delta_coder.hpp:76
      automatic logic [4:0]  and_76_13;  // delta_coder.hpp:76
      automatic logic [4:0]  and_76_15;  // delta_coder.hpp:76
      automatic logic [5:0]  and_76_16;  // delta_coder.hpp:76
      automatic logic [5:0]  and_76_17;  // delta_coder.hpp:76
      automatic logic [1:0]  and_76_18;  // delta_coder.hpp:76
      automatic logic [1:0]  and_76_19;  // delta_coder.hpp:76
      automatic logic [1:0]  and_76_20;  // delta_coder.hpp:76
      automatic logic [1:0]  and_76_21;  // delta_coder.hpp:76
      automatic logic [1:0]  xor_76_14 = ~(or_68_1_q1 ? mux_76_2_q1 : 2'h3);  // delta_coder.hpp:68, :76
      automatic logic [2:0]  mux_76_45;  // delta_coder.hpp:76
      automatic logic [3:0]  _GEN_8;  // delta_coder.hpp:76
      automatic logic        and_76_26;  // delta_coder.hpp:76
      automatic logic        and_76_27;  // delta_coder.hpp:76
      automatic logic [1:0]  and_76_28;  // delta_coder.hpp:76
      automatic logic [1:0]  and_76_29;  // delta_coder.hpp:76
      automatic logic [2:0]  and_76_30;  // delta_coder.hpp:76
      automatic logic [2:0]  and_76_31;  // delta_coder.hpp:76
      automatic logic [3:0]  and_76_32;  // delta_coder.hpp:76
      automatic logic [3:0]  and_76_33;  // delta_coder.hpp:76
      automatic logic [3:0]  mux_76_56 = or_68_q1 ? {and_69_1_q1, 3'h0} : {2'h3, mux_76_55_q1};  // delta_coder.hpp:68, :69, :76
      automatic logic [1:0]  xor_76_23 = ~(or_68_1_q1 ? mux_76_42_q1 : 2'h3);  // delta_coder.hpp:68, :76
      automatic logic [1:0]  xor_76_24 = ~(or_68_1_q1 ? (or_68_q1 ? 2'h0 : mux_76_43_q1) : 2'h3);  // delta_coder.hpp:68, :76
      automatic logic [2:0]  xor_76_25;  // delta_coder.hpp:76
      automatic logic [2:0]  xor_76_26;  // delta_coder.hpp:76
      automatic logic [3:0]  xor_76_27;  // delta_coder.hpp:76
      automatic logic [3:0]  xor_76_28;  // delta_coder.hpp:76
      automatic logic [3:0]  and_76_38;  // delta_coder.hpp:76
      automatic logic [3:0]  and_76_39;  // delta_coder.hpp:76
      automatic logic [3:0]  and_76_40;  // delta_coder.hpp:76
      automatic logic [3:0]  xor_76_29;  // delta_coder.hpp:76
      automatic logic [3:0]  xor_76_30 = ~(or_68_1_q1 ? mux_76_56 : 4'hF);  // delta_coder.hpp:68, :76
      automatic logic [2:0]  xor_76_31 = ~(or_68_1_q1 ? (or_68_q1 ? 3'h0 : {1'h1, mux_76_55_q1}) : 3'h7);  // delta_coder.hpp:68, :76
      automatic logic [2:0]  xor_76_32 = ~(or_68_1_q1 ? mux_76_71_q1 : 3'h7);  // delta_coder.hpp:68, :76
      automatic logic        valid = take_q1 & xor_86;  // delta_coder.hpp:83, :86, :92
      automatic logic [2:0]  mux_76_4;  // delta_coder.hpp:76
      automatic logic        and_76_5;  // delta_coder.hpp:76
      automatic logic        and_76_8;  // delta_coder.hpp:76
      automatic logic [3:0]  and_76_25;  // delta_coder.hpp:76
      automatic logic [3:0]  and_76_34;  // delta_coder.hpp:76
      automatic logic [3:0]  and_76_35;  // delta_coder.hpp:76
      automatic logic [3:0]  and_76_36;  // delta_coder.hpp:76
      automatic logic        and_76_42;  // delta_coder.hpp:76
      automatic logic        and_76_43;  // delta_coder.hpp:76
      automatic logic        and_76_44;  // delta_coder.hpp:76
      automatic logic        and_76_45;  // delta_coder.hpp:76
      automatic logic        and_76_46;  // delta_coder.hpp:76
      automatic logic        and_76_47;  // delta_coder.hpp:76
      automatic logic        and_68_3 = distance_q2[24] & xor_68_1_q2;  // delta_coder.hpp:66, :68
      automatic logic        and_68_5;  // delta_coder.hpp:68
      automatic logic        mux_75 = and_68_q2 ? distance_q2[23] : distance_q2[22];  // delta_coder.hpp:66, :68, :75
      automatic logic        mux_75_1 = and_68_q2 ? distance_q2[21] : distance_q2[20];  // delta_coder.hpp:66, :68, :75
      automatic logic        mux_75_2 = and_68_q2 ? distance_q2[19] : distance_q2[18];  // delta_coder.hpp:66, :68, :75
      automatic logic        mux_75_13;  // delta_coder.hpp:75
      automatic logic        xor_75;  // delta_coder.hpp:75
      automatic logic        mux_75_14 = and_68_q2 ? distance_q2[24] : distance_q2[23];  // delta_coder.hpp:66, :68, :75
      automatic logic        mux_75_15 = and_68_q2 ? distance_q2[22] : distance_q2[21];  // delta_coder.hpp:66, :68, :75
      automatic logic        mux_75_16 = and_68_q2 ? distance_q2[20] : distance_q2[19];  // delta_coder.hpp:66, :68, :75
      automatic logic        mux_75_27 =
        or_68_1_q2
          ? (and_68_2_q2 ? (and_68_1_q2 ? mux_75_14 : mux_75_15) : and_68_1_q2 ? mux_75_16 : mux_75_17_q2) & xor_75_1_q2
          : or_68_q2
              ? (and_68_2_q2 ? (and_68_1_q2 ? mux_75_18_q2 : mux_75_19_q2) : and_68_1_q2 ? mux_75_20_q2 : mux_75_21_q2)
              : and_68_2_q2 ? mux_75_24_q2 : mux_75_26_q2;  // delta_coder.hpp:68, :75
      automatic logic        mux_75_31 =
        or_68_1_q2
          ? xor_75_1_q2 & (and_68_2_q2 ? (and_68_1_q2 ? and_68_3 : mux_75) : and_68_1_q2 ? mux_75_1 : mux_75_2)
          : or_68_q2
              ? (and_68_2_q2 ? (and_68_1_q2 ? mux_75_3_q2 : mux_75_4_q2) : and_68_1_q2 ? mux_75_5_q2 : mux_75_6_q2)
              : and_68_2_q2 ? mux_75_29_q2 : mux_75_30_q2;  // delta_coder.hpp:68, :75
      automatic logic        mux_75_34 =
        or_68_1_q2
          ? xor_75_1_q2 & (and_68_2_q2 ? xor_68_2_q2 & mux_75_14 : and_68_1_q2 ? mux_75_15 : mux_75_16)
          : or_68_q2
              ? (and_68_2_q2 ? (and_68_1_q2 ? mux_75_17_q2 : mux_75_18_q2) : and_68_1_q2 ? mux_75_19_q2 : mux_75_20_q2)
              : and_68_2_q2 ? mux_75_32_q2 : mux_75_33_q2;  // delta_coder.hpp:68, :75
      automatic logic        and_76_22;  // delta_coder.hpp:76
      automatic logic [3:0]  and_76_37;  // delta_coder.hpp:76
      automatic logic        and_76_41 = mux_75_31 & mux_75_34;  // delta_coder.hpp:75, :76
      automatic logic        and_76_49;  // delta_coder.hpp:76
      automatic logic        and_76_50 = ~mux_75_31 & ~mux_75_34;  // delta_coder.hpp:75, :76
      automatic logic [3:0]  _GEN_9 = {mux_76_24_q3, word_q3[26:24]};  // delta_coder.hpp:36, :76
      automatic logic [2:0]  mux_75_28 = mux_75_27_q3 ? {xor_75_q3, 2'h0} : {2'h3, xor_75_q3};  // delta_coder.hpp:75
      automatic logic [1:0]  mux_76_30;  // delta_coder.hpp:76
      automatic logic [3:0]  mux_76_48;  // delta_coder.hpp:76
      automatic logic [3:0]  mux_76_75;  // delta_coder.hpp:76
      automatic logic        xor_76_43 = ~(and_76_49_q3 & and_76_50_q3);  // delta_coder.hpp:76
      automatic logic [6:0]  or_76_8 =
        (mux_75_34_q3
           ? 7'h0
           : mux_75_31_q3
               ? {mux_75_27_q3 ? {and_76_22_q3, 2'h0} : mux_75_13_q3 ? {word_q3[25:24], 1'h0} : word_q3[26:24], 4'h0}
               : mux_75_27_q3
                   ? {mux_75_13_q3 ? {mux_76_24_q3, word_q3[26:24], 1'h0} : {mux_76_25_q3, word_q3[26:24]}, 2'h0}
                   : mux_75_13_q3 ? {mux_76_16_q3, word_q3[26:24], 1'h0} : {mux_76_3_q3, word_q3[26:24]})
        | ~(mux_75_34_q3 ? 7'h0 : {1'h1, mux_75_31_q3 ? {mux_75_28, 3'h0} : {4'hF, mux_75_27_q3 ? {xor_75_q3, 1'h0} : 2'h3}});  // delta_coder.hpp:36, :75, :76
      automatic logic [6:0]  or_76_9;  // delta_coder.hpp:76
      automatic logic [5:0]  add_77_1 = {2'h0, q_q3} + add_77_q3;  // delta_coder.hpp:74, :77
      automatic logic [3:0]  add_77_2 = add_77_1[5:2] + 4'h1;  // delta_coder.hpp:77
      automatic logic        ult_78 = quotient_q3 < 25'h10;  // delta_coder.hpp:68, :78
      automatic logic [5:0]  mux_76_23 = mux_75_13_q3 ? {mux_76_15_q3, mux_76_22_q3} : {1'h0, mux_76_15_q3};  // delta_coder.hpp:75, :76
      automatic logic [1:0]  mux_76_36 = mux_75_13_q3 ? mux_76_33_q3 : mux_76_35_q3;  // delta_coder.hpp:75, :76
      automatic logic [1:0]  mux_76_39 = mux_75_13_q3 ? mux_76_37_q3 : mux_76_38_q3;  // delta_coder.hpp:75, :76
      automatic logic [7:0]  mux_76_76;  // delta_coder.hpp:76
      automatic logic [7:0]  mux_76_77;  // delta_coder.hpp:76
      automatic logic        coded = ult_78_q4 & and_78_q4;  // delta_coder.hpp:78
      automatic logic        and_93 = word_q4[31] & ~coded;  // delta_coder.hpp:36, :78, :93
      and_68_2 = xor_68 & remainder_bits_i[2];  // delta_coder.hpp:37, :68
      xor_68_1 = ~and_68;  // delta_coder.hpp:68
      xor_68_3 = ~and_68_2;  // delta_coder.hpp:68
      and_68_4 = xor_68_2 & xor_68_3;  // delta_coder.hpp:68
      and_69 = xor_68_1 & xor_68_2;  // delta_coder.hpp:68, :69
      and_69_1 = xor_68_3 & and_69;  // delta_coder.hpp:68, :69
      or_71 = xor_68_1 | xor_68_2;  // delta_coder.hpp:68, :71
      _GEN = {1'h1, xor_68_1};  // delta_coder.hpp:68, :71
      mux_71 = and_68_1 ? 2'h0 : _GEN;  // delta_coder.hpp:68, :71
      or_71_1 = and_68_1 | and_68_2;  // delta_coder.hpp:68, :71
      or_71_3 = or_71_1 | or_71_2;  // delta_coder.hpp:71
      _GEN_0 = {xor_68_1, 1'h0};  // delta_coder.hpp:68, :73
      mux_73 = and_68_1 ? _GEN_0 : 2'h3;  // delta_coder.hpp:68, :73
      xor_73_1 = ~(and_69_1 & xor_75_1 & xor_73);  // delta_coder.hpp:69, :73, :75
      or_76 = and_68_2 | or_68;  // delta_coder.hpp:68, :76
      or_76_1 = or_68_1 | or_76;  // delta_coder.hpp:68, :76
      xor_76 = ~(or_76_1 ? 2'h0 : mux_73);  // delta_coder.hpp:73, :76
      _GEN_1 = {1'h1, or_71};  // delta_coder.hpp:71, :76
      xor_76_1 = ~(or_76_1 ? 2'h0 : _GEN_1);  // delta_coder.hpp:76
      and_76_2 = and_68_2 & or_68;  // delta_coder.hpp:68, :76
      xor_76_5 = ~or_76_1;  // delta_coder.hpp:76
      xor_76_6 = ~(xor_68_2 & xor_76_5);  // delta_coder.hpp:68, :76
      xor_76_7 = ~(or_71 & xor_76_5);  // delta_coder.hpp:71, :76
      mux_76_19 = and_68_1 | or_76 ? 2'h0 : _GEN;  // delta_coder.hpp:68, :71, :76
      xor_76_8 = ~(xor_73 & (xor_75_1 | xor_68_3 & or_71));  // delta_coder.hpp:68, :71, :73, :75, :76
      xor_76_9 = ~(xor_73 & (xor_68_3 | xor_75_1));  // delta_coder.hpp:68, :73, :75, :76
      xor_76_10 = ~or_76;  // delta_coder.hpp:76
      and_76_9 = or_71 & xor_76_10;  // delta_coder.hpp:71, :76
      xor_76_11 = ~(xor_73 | xor_76_10);  // delta_coder.hpp:73, :76
      xor_76_12 = ~or_71_3;  // delta_coder.hpp:71, :76
      and_76_14 = and_69 & xor_76_10;  // delta_coder.hpp:69, :76
      xor_76_13 = ~(or_68_1 ? mux_76_19 : 2'h3);  // delta_coder.hpp:68, :76
      xor_76_16 = ~(xor_68_3 & xor_76_15);  // delta_coder.hpp:68, :76
      or_76_3 = xor_68_3 | and_69;  // delta_coder.hpp:68, :69, :76
      and_76_24 = xor_75_1 & or_76_3;  // delta_coder.hpp:75, :76
      xor_76_17 = ~(xor_73 & and_76_24);  // delta_coder.hpp:73, :76
      _GEN_2 = {and_69, 1'h0};  // delta_coder.hpp:69, :76
      mux_76_41 = and_68_2 ? _GEN_2 : 2'h3;  // delta_coder.hpp:68, :76
      xor_76_18 = ~(or_71_2 ? 2'h0 : mux_76_41);  // delta_coder.hpp:71, :76
      xor_76_19 = ~and_76_2;  // delta_coder.hpp:76
      xor_76_20 = ~(xor_73 & xor_76_19);  // delta_coder.hpp:73, :76
      or_76_4 = and_69 | xor_76_19;  // delta_coder.hpp:69, :76
      or_76_5 = xor_68_3 | or_71;  // delta_coder.hpp:68, :71, :76
      xor_76_21 = ~(xor_73 | xor_68_3 & xor_75_1);  // delta_coder.hpp:68, :73, :75, :76
      xor_76_22 = ~(xor_73 | and_76_24);  // delta_coder.hpp:73, :76
      or_76_6 = or_71 | xor_76_19;  // delta_coder.hpp:71, :76
      xor_76_33 = ~(or_68_1 ? (or_68 ? 2'h0 : {1'h1, or_76_5}) : 2'h3);  // delta_coder.hpp:68, :76
      xor_76_34 = ~(or_68 & or_68_1 ? {and_69_1, 1'h0} : 2'h3);  // delta_coder.hpp:68, :69, :76
      or_76_7 = and_69_1 | xor_75_1;  // delta_coder.hpp:69, :75, :76
      xor_76_36 = ~(xor_73 | or_76_7);  // delta_coder.hpp:73, :76
      xor_76_37 = ~(xor_76_15 & or_76_3);  // delta_coder.hpp:76
      xor_76_38 = ~(xor_76_15 & (xor_68_2 | xor_68_3));  // delta_coder.hpp:68, :76
      xor_76_39 = ~(xor_76_15 & or_76_5);  // delta_coder.hpp:76
      xor_76_40 = ~(xor_73 & or_76_7);  // delta_coder.hpp:73, :76
      xor_76_41 = ~or_71_1;  // delta_coder.hpp:71, :76
      xor_76_42 = ~(xor_73 & (xor_75_1 | xor_76_41));  // delta_coder.hpp:73, :75, :76
      and_76_48 = xor_68_1 & xor_76_41;  // delta_coder.hpp:68, :76
      if (and_68_1)
        mux_69_q1 <= {xor_68_1, 2'h0};  // delta_coder.hpp:68, :69
      else
        mux_69_q1 <= {2'h3, xor_68_1};  // delta_coder.hpp:68, :69
      if (and_68_2) begin
        mux_76_q1 <= 2'h0;  // delta_coder.hpp:76
        mux_76_43_q1 <= mux_71;  // delta_coder.hpp:71, :76
      end
      else begin
        mux_76_q1 <= mux_73;  // delta_coder.hpp:73, :76
        mux_76_43_q1 <= 2'h3;  // delta_coder.hpp:76
      end
      if (or_68) begin
        if (and_68_2)
          mux_76_34_q1 <= 2'h0;  // delta_coder.hpp:76
        else
          mux_76_34_q1 <= _GEN_1;  // delta_coder.hpp:76
        mux_76_42_q1 <= 2'h0;  // delta_coder.hpp:76
        mux_76_71_q1 <= {and_69_1, 2'h0};  // delta_coder.hpp:69, :76
      end
      else begin
        mux_76_34_q1 <= 2'h3;  // delta_coder.hpp:76
        mux_76_42_q1 <= mux_76_41;  // delta_coder.hpp:76
        mux_76_71_q1 <= {2'h3, or_76_5};  // delta_coder.hpp:76
      end
      if (or_71_1)
        mux_71_1_q1 <= 2'h0;  // delta_coder.hpp:71
      else
        mux_71_1_q1 <= _GEN;  // delta_coder.hpp:71
      if (or_76) begin
        mux_76_1_q1 <= 2'h0;  // delta_coder.hpp:76
        mux_76_2_q1 <= 2'h0;  // delta_coder.hpp:76
      end
      else begin
        mux_76_1_q1 <= mux_73;  // delta_coder.hpp:73, :76
        mux_76_2_q1 <= _GEN_1;  // delta_coder.hpp:76
      end
      if (and_76_2) begin
        mux_76_50_q1 <= _GEN_2;  // delta_coder.hpp:76
        mux_76_51_q1 <= mux_71;  // delta_coder.hpp:71, :76
      end
      else begin
        mux_76_50_q1 <= 2'h3;  // delta_coder.hpp:76
        mux_76_51_q1 <= 2'h3;  // delta_coder.hpp:76
      end
      if (and_68_1 & and_68_2)
        mux_76_55_q1 <= _GEN_0;  // delta_coder.hpp:73, :76
      else
        mux_76_55_q1 <= 2'h3;  // delta_coder.hpp:76
      if (and_68_1 & and_76_2)
        mux_76_65_q1 <= _GEN_0;  // delta_coder.hpp:73, :76
      else
        mux_76_65_q1 <= 2'h3;  // delta_coder.hpp:76
      word_q1 <= word_i;  // delta_coder.hpp:36
      both_edges_q1 <= both_edges_i;  // delta_coder.hpp:38
      restart_q1 <= restart_i;  // delta_coder.hpp:39
      clear_q1 <= clear_i;  // delta_coder.hpp:40
      epoch_q1 <= epoch_i;  // delta_coder.hpp:41
      seen_q1 <= seen_q;  // delta_coder.hpp:30
      and_68_q1 <= and_68;  // delta_coder.hpp:68
      and_68_1_q1 <= and_68_1;  // delta_coder.hpp:68
      and_68_2_q1 <= and_68_2;  // delta_coder.hpp:68
      or_68_q1 <= or_68;  // delta_coder.hpp:68
      or_68_1_q1 <= or_68_1;  // delta_coder.hpp:68
      xor_68_1_q1 <= xor_68_1;  // delta_coder.hpp:68
      xor_68_2_q1 <= xor_68_2;  // delta_coder.hpp:68
      and_68_4_q1 <= and_68_4;  // delta_coder.hpp:68
      and_69_1_q1 <= and_69_1;  // delta_coder.hpp:69
      xor_75_1_q1 <= xor_75_1;  // delta_coder.hpp:75
      mux_71_q1 <= mux_71;  // delta_coder.hpp:71
      or_71_2_q1 <= or_71_2;  // delta_coder.hpp:71
      or_71_3_q1 <= or_71_3;  // delta_coder.hpp:71
      or_73_q1 <= or_73;  // delta_coder.hpp:73
      xor_73_q1 <= xor_73;  // delta_coder.hpp:73
      xor_73_1_q1 <= xor_73_1;  // delta_coder.hpp:73
      or_76_q1 <= or_76;  // delta_coder.hpp:76
      or_76_1_q1 <= or_76_1;  // delta_coder.hpp:76
      xor_76_q1 <= xor_76;  // delta_coder.hpp:76
      xor_76_1_q1 <= xor_76_1;  // delta_coder.hpp:76
      and_76_2_q1 <= and_76_2;  // delta_coder.hpp:76
      xor_76_6_q1 <= xor_76_6;  // delta_coder.hpp:76
      xor_76_7_q1 <= xor_76_7;  // delta_coder.hpp:76
      mux_76_19_q1 <= mux_76_19;  // delta_coder.hpp:76
      xor_76_8_q1 <= xor_76_8;  // delta_coder.hpp:76
      xor_76_9_q1 <= xor_76_9;  // delta_coder.hpp:76
      and_76_9_q1 <= and_76_9;  // delta_coder.hpp:76
      xor_76_11_q1 <= xor_76_11;  // delta_coder.hpp:76
      xor_76_12_q1 <= xor_76_12;  // delta_coder.hpp:76
      and_76_14_q1 <= and_76_14;  // delta_coder.hpp:76
      xor_76_13_q1 <= xor_76_13;  // delta_coder.hpp:76
      xor_76_16_q1 <= xor_76_16;  // delta_coder.hpp:76
      xor_76_17_q1 <= xor_76_17;  // delta_coder.hpp:76
      xor_76_18_q1 <= xor_76_18;  // delta_coder.hpp:76
      xor_76_20_q1 <= xor_76_20;  // delta_coder.hpp:76
      or_76_4_q1 <= or_76_4;  // delta_coder.hpp:76
      or_76_5_q1 <= or_76_5;  // delta_coder.hpp:76
      xor_76_21_q1 <= xor_76_21;  // delta_coder.hpp:76
      xor_76_22_q1 <= xor_76_22;  // delta_coder.hpp:76
      or_76_6_q1 <= or_76_6;  // delta_coder.hpp:76
      xor_76_33_q1 <= xor_76_33;  // delta_coder.hpp:76
      xor_76_34_q1 <= xor_76_34;  // delta_coder.hpp:76
      xor_76_35_q1 <= xor_76_35;  // delta_coder.hpp:76
      xor_76_36_q1 <= xor_76_36;  // delta_coder.hpp:76
      xor_76_37_q1 <= xor_76_37;  // delta_coder.hpp:76
      xor_76_38_q1 <= xor_76_38;  // delta_coder.hpp:76
      xor_76_39_q1 <= xor_76_39;  // delta_coder.hpp:76
      xor_76_40_q1 <= xor_76_40;  // delta_coder.hpp:76
      xor_76_42_q1 <= xor_76_42;  // delta_coder.hpp:76
      and_76_48_q1 <= and_76_48;  // delta_coder.hpp:76
      add_77_q1 <= add_77;  // delta_coder.hpp:77
      and_78_q1 <= and_78;  // delta_coder.hpp:78
      take_q1 <= take;  // delta_coder.hpp:83
      and_84_q1 <= and_84;  // delta_coder.hpp:84
      add_84_q1 <= add_84;  // delta_coder.hpp:84
      and_87_q1 <= and_87;  // delta_coder.hpp:87
      and_96_q1 <= and_96;  // delta_coder.hpp:96
      and_97_q1 <= and_97;  // delta_coder.hpp:97
      and_100_q1 <= and_100;  // delta_coder.hpp:100
      _GEN_4 = {1'h1, mux_69_q1};  // delta_coder.hpp:69, :76
      distance = {ahead_q, word_q1[23:0]} - {1'h0, last};  // delta_coder.hpp:31, :36, :63, :66
      mux_75_7 = and_68_q1 ? distance[9] : distance[8];  // delta_coder.hpp:66, :68, :75
      mux_75_8 = and_68_q1 ? distance[7] : distance[6];  // delta_coder.hpp:66, :68, :75
      mux_75_9 = and_68_q1 ? distance[5] : distance[4];  // delta_coder.hpp:66, :68, :75
      mux_75_11 = and_68_q1 ? distance[3] : distance[2];  // delta_coder.hpp:66, :68, :75
      mux_75_21 = and_68_q1 ? distance[10] : distance[9];  // delta_coder.hpp:66, :68, :75
      mux_75_22 = and_68_q1 ? distance[8] : distance[7];  // delta_coder.hpp:66, :68, :75
      mux_75_23 = and_68_q1 ? distance[6] : distance[5];  // delta_coder.hpp:66, :68, :75
      mux_75_25 = and_68_q1 ? distance[4] : distance[3];  // delta_coder.hpp:66, :68, :75
      mux_76_5 = and_68_2_q1 ? _GEN_3 : 4'hF;  // delta_coder.hpp:68, :76
      mux_76_7 = and_68_2_q1 ? mux_69_q1 : 3'h7;  // delta_coder.hpp:68, :69, :76
      and_76_3 = distance[18:11] & ~(or_68_1_q1 ? {mux_76_9, 5'h0} : {4'hF, mux_76_10});  // delta_coder.hpp:66, :68, :76
      mux_76_11 = or_76_q1 ? 4'h0 : _GEN_4;  // delta_coder.hpp:76
      xor_76_2 = ~(or_68_1_q1 ? {mux_76_11, 4'h0} : {5'h1F, mux_76_12});  // delta_coder.hpp:68, :76
      _GEN_6 = {1'h1, mux_76_5};  // delta_coder.hpp:76
      xor_76_3 = ~(or_68_1_q1 ? (or_68_q1 ? 5'h0 : _GEN_6) : 5'h1F);  // delta_coder.hpp:68, :76
      _GEN_7 = {2'h3, mux_76_7};  // delta_coder.hpp:76
      mux_76_14 = or_68_q1 ? {and_69_1_q1, 4'h0} : _GEN_7;  // delta_coder.hpp:68, :69, :76
      xor_76_4 = ~(or_68_1_q1 ? mux_76_14 : 5'h1F);  // delta_coder.hpp:68, :76
      and_76_6 = distance[17:11] & ~(or_68_1_q1 ? {mux_76_19_q1, 5'h0} : {3'h7, mux_76_10});  // delta_coder.hpp:66, :68, :76
      and_76_7 = distance[18:12] & ~(or_68_1_q1 ? {mux_76_9, 4'h0} : {4'hF, mux_76_12});  // delta_coder.hpp:66, :68, :76
      and_76_10 = distance[18] & ~(xor_73_q1 | and_76_9_q1);  // delta_coder.hpp:66, :73, :76
      and_76_13 = distance[15:11] & ~(or_68_1_q1 ? 5'h0 : {1'h1, mux_76_10});  // delta_coder.hpp:66, :68, :76
      and_76_15 = distance[16:12] & ~(or_68_1_q1 ? {and_76_14_q1, 4'h0} : {2'h3, mux_76_12});  // delta_coder.hpp:66, :68, :76
      and_76_16 = distance[16:11] & ~(or_68_1_q1 ? {and_76_14_q1, 5'h0} : {2'h3, mux_76_10});  // delta_coder.hpp:66, :68, :76
      and_76_17 = distance[17:12] & ~(or_68_1_q1 ? {mux_76_19_q1, 4'h0} : {3'h7, mux_76_12});  // delta_coder.hpp:66, :68, :76
      and_76_18 = distance[10:9] & ~(or_68_1_q1 ? 2'h0 : or_68_q1 ? mux_76_q1 : 2'h3);  // delta_coder.hpp:66, :68, :76
      and_76_19 = distance[11:10] & ~(or_68_1_q1 ? 2'h0 : mux_76_34_q1);  // delta_coder.hpp:66, :68, :76
      and_76_20 = distance[17:16] & xor_76_13_q1;  // delta_coder.hpp:66, :76
      and_76_21 = distance[18:17] & ~(or_68_1_q1 ? mux_76_1_q1 : 2'h3);  // delta_coder.hpp:66, :68, :76
      mux_76_45 = and_68_2_q1 ? _GEN_5 : 3'h7;  // delta_coder.hpp:68, :76
      _GEN_8 = {1'h1, mux_76_7};  // delta_coder.hpp:76
      and_76_26 = distance[11] & xor_76_20_q1;  // delta_coder.hpp:66, :76
      and_76_27 = distance[12] & ~(xor_73_q1 & or_76_4_q1);  // delta_coder.hpp:66, :73, :76
      and_76_28 = distance[12:11] & ~(or_68_1_q1 ? 2'h0 : mux_76_50_q1);  // delta_coder.hpp:66, :68, :76
      and_76_29 = distance[13:12] & ~(or_68_1_q1 ? 2'h0 : mux_76_51_q1);  // delta_coder.hpp:66, :68, :76
      and_76_30 = distance[13:11] & ~(or_68_1_q1 ? 3'h0 : and_76_2_q1 ? _GEN_5 : 3'h7);  // delta_coder.hpp:66, :68, :76
      and_76_31 = distance[14:12] & ~(or_68_1_q1 ? 3'h0 : mux_76_12);  // delta_coder.hpp:66, :68, :76
      and_76_32 = distance[14:11] & ~(or_68_1_q1 ? 4'h0 : mux_76_10);  // delta_coder.hpp:66, :68, :76
      and_76_33 = distance[15:12] & ~(or_68_1_q1 ? 4'h0 : {1'h1, mux_76_12});  // delta_coder.hpp:66, :68, :76
      xor_76_25 = ~(or_68_1_q1 ? (or_68_q1 ? 3'h0 : mux_76_45) : 3'h7);  // delta_coder.hpp:68, :76
      xor_76_26 = ~(or_68_1_q1 ? (or_68_q1 ? 3'h0 : mux_76_7) : 3'h7);  // delta_coder.hpp:68, :76
      xor_76_27 = ~(or_68_1_q1 ? (or_68_q1 ? 4'h0 : mux_76_5) : 4'hF);  // delta_coder.hpp:68, :76
      xor_76_28 = ~(or_68_1_q1 ? (or_68_q1 ? 4'h0 : _GEN_8) : 4'hF);  // delta_coder.hpp:68, :76
      and_76_38 = distance[16:13] & ~(or_68_1_q1 ? {and_76_14_q1, 3'h0} : {2'h3, mux_76_65_q1});  // delta_coder.hpp:66, :68, :76
      and_76_39 = distance[17:14] & ~(or_68_1_q1 ? {mux_76_19_q1, 2'h0} : {3'h7, or_76_6_q1});  // delta_coder.hpp:66, :68, :76
      and_76_40 = distance[18:15] & ~(or_68_1_q1 ? {mux_76_9, 1'h0} : 4'hF);  // delta_coder.hpp:66, :68, :76
      xor_76_29 = ~(or_68_1_q1 ? mux_76_11 : 4'hF);  // delta_coder.hpp:68, :76
      mux_76_4 = and_68_2_q1 ? 3'h0 : mux_69_q1;  // delta_coder.hpp:68, :69, :76
      and_76_5 = distance[2] & xor_76_7_q1;  // delta_coder.hpp:66, :76
      and_76_8 = distance[10] & xor_76_8_q1;  // delta_coder.hpp:66, :76
      and_76_25 = distance[7:4] & ~(or_71_2_q1 ? 4'h0 : _GEN_8);  // delta_coder.hpp:66, :71, :76
      and_76_34 = distance[8:5] & ~(or_68_1_q1 ? 4'h0 : mux_76_56);  // delta_coder.hpp:66, :68, :76
      and_76_35 = distance[9:6] & ~(or_68_1_q1 ? 4'h0 : or_68_q1 ? {mux_71_1_q1, 2'h0} : {3'h7, or_76_5_q1});  // delta_coder.hpp:66, :68, :71, :76
      and_76_36 = distance[10:7] & ~(or_68_1_q1 ? 4'h0 : or_68_q1 ? {mux_76_4, 1'h0} : 4'hF);  // delta_coder.hpp:66, :68, :76
      and_76_42 = distance[4] & xor_76_37_q1;  // delta_coder.hpp:66, :76
      and_76_43 = distance[5] & xor_76_38_q1;  // delta_coder.hpp:66, :76
      and_76_44 = distance[6] & xor_76_39_q1;  // delta_coder.hpp:66, :76
      and_76_45 = distance[7] & or_71_2_q1;  // delta_coder.hpp:66, :71, :76
      and_76_46 = distance[8] & xor_76_40_q1;  // delta_coder.hpp:66, :76
      and_76_47 = distance[9] & xor_76_42_q1;  // delta_coder.hpp:66, :76
      if (both_edges_q1) begin
        automatic logic [5:0] _GEN_10;  // delta_coder.hpp:76
        automatic logic       or_73_1;  // delta_coder.hpp:73
        automatic logic [1:0] and_76;  // delta_coder.hpp:76
        automatic logic       and_76_4;  // delta_coder.hpp:76
        automatic logic [4:0] and_76_11;  // delta_coder.hpp:76
        automatic logic       and_76_23;  // delta_coder.hpp:76
        _GEN_10 = {2'h3, mux_76_5};  // delta_coder.hpp:76
        or_73_1 = word_q1[28] | distance[0] & xor_73_1_q1;  // delta_coder.hpp:36, :66, :73
        and_76 = distance[2:1] & xor_76_q1;  // delta_coder.hpp:66, :76
        and_76_4 = distance[1] & xor_76_6_q1;  // delta_coder.hpp:66, :76
        and_76_11 = distance[7:3] & ~(or_71_2_q1 ? 5'h0 : _GEN_6);  // delta_coder.hpp:66, :71, :76
        and_76_23 = distance[3] & xor_76_16_q1;  // delta_coder.hpp:66, :76
        mux_76_3_q2 <= {and_76, or_73_1, or_73_q1};  // delta_coder.hpp:73, :76
        mux_76_8_q2 <= distance[10:3] & ~(or_68_1_q1 ? 8'h0 : or_68_q1 ? {mux_76_4, 5'h0} : {4'hF, mux_76_5});  // delta_coder.hpp:66, :68, :76
        mux_76_16_q2 <= {and_76_4, or_73_1, or_73_q1};  // delta_coder.hpp:73, :76
        mux_76_17_q2 <= distance[9:3] & ~(or_68_1_q1 ? 7'h0 : or_68_q1 ? {mux_71_1_q1, 5'h0} : {3'h7, mux_76_5});  // delta_coder.hpp:66, :68, :71, :76
        mux_76_18_q2 <= and_76_5;  // delta_coder.hpp:76
        mux_76_21_q2 <= and_76_8;  // delta_coder.hpp:76
        mux_76_24_q2 <= or_73_q1;  // delta_coder.hpp:73, :76
        mux_76_25_q2 <= {or_73_1, or_73_q1};  // delta_coder.hpp:73, :76
        mux_76_26_q2 <= and_76_11;  // delta_coder.hpp:76
        mux_76_27_q2 <= distance[8:3] & ~(or_68_1_q1 ? 6'h0 : or_68_q1 ? {and_69_1_q1, 5'h0} : _GEN_10);  // delta_coder.hpp:66, :68, :69, :76
        mux_76_28_q2 <= {and_76_4, or_73_1};  // delta_coder.hpp:73, :76
        mux_76_29_q2 <= and_76;  // delta_coder.hpp:76
        mux_76_33_q2 <= distance[9:8] & ~(or_68_1_q1 ? 2'h0 : or_68_q1 ? mux_71_1_q1 : 2'h3);  // delta_coder.hpp:66, :68, :71, :76
        mux_76_40_q2 <= and_76_23;  // delta_coder.hpp:76
        mux_76_44_q2 <= distance[4:3] & xor_76_18_q1;  // delta_coder.hpp:66, :76
        mux_76_46_q2 <= distance[5:3] & ~(or_71_2_q1 ? 3'h0 : mux_76_45);  // delta_coder.hpp:66, :71, :76
        mux_76_47_q2 <= distance[6:3] & ~(or_71_2_q1 ? 4'h0 : mux_76_5);  // delta_coder.hpp:66, :71, :76
        mux_76_57_q2 <= and_76_25;  // delta_coder.hpp:76
        mux_76_58_q2 <= and_76_34;  // delta_coder.hpp:76
        mux_76_59_q2 <= and_76_35;  // delta_coder.hpp:76
        mux_76_60_q2 <= and_76_36;  // delta_coder.hpp:76
        mux_76_82_q2 <= or_73_1;  // delta_coder.hpp:73, :76
        mux_76_83_q2 <= and_76_4;  // delta_coder.hpp:76
        mux_76_84_q2 <= and_76_42;  // delta_coder.hpp:76
        mux_76_85_q2 <= and_76_43;  // delta_coder.hpp:76
        mux_76_86_q2 <= and_76_44;  // delta_coder.hpp:76
        mux_76_87_q2 <= and_76_45;  // delta_coder.hpp:76
        mux_76_88_q2 <= and_76_46;  // delta_coder.hpp:76
        mux_76_89_q2 <= and_76_47;  // delta_coder.hpp:76
        mux_76_91_q2 <= and_76_23;  // delta_coder.hpp:76
        mux_76_92_q2 <= and_76_11;  // delta_coder.hpp:76
        mux_76_93_q2 <= distance[8:3] & ~(or_68_1_q1 ? 6'h0 : or_68_q1 ? {and_76_48_q1, 5'h0} : _GEN_10);  // delta_coder.hpp:66, :68, :76
      end
      else begin
        automatic logic [1:0] or_71_4;  // delta_coder.hpp:71
        automatic logic [1:0] and_76_1;  // delta_coder.hpp:76
        automatic logic [3:0] mux_76_6;  // delta_coder.hpp:76
        automatic logic [5:0] and_76_12;  // delta_coder.hpp:76
        automatic logic       or_76_2;  // delta_coder.hpp:76
        or_71_4 = distance[1:0] & ~(or_71_3_q1 ? 2'h0 : {1'h1, xor_68_1_q1}) | word_q1[28:27];  // delta_coder.hpp:36, :66, :68, :71
        and_76_1 = distance[3:2] & xor_76_1_q1;  // delta_coder.hpp:66, :76
        mux_76_6 = and_68_2_q1 ? 4'h0 : _GEN_4;  // delta_coder.hpp:68, :76
        and_76_12 = distance[9:4] & ~(or_68_1_q1 ? 6'h0 : or_68_q1 ? {mux_71_1_q1, 4'h0} : {3'h7, mux_76_7});  // delta_coder.hpp:66, :68, :71, :76
        or_76_2 = word_q1[28] | distance[1] & or_71_3_q1;  // delta_coder.hpp:36, :66, :71, :76
        mux_76_3_q2 <= {and_76_1, or_71_4};  // delta_coder.hpp:71, :76
        mux_76_8_q2 <= distance[11:4] & ~(or_68_1_q1 ? 8'h0 : or_68_q1 ? {mux_76_6, 4'h0} : {5'h1F, mux_76_7});  // delta_coder.hpp:66, :68, :76
        mux_76_16_q2 <= {and_76_5, or_71_4};  // delta_coder.hpp:71, :76
        mux_76_17_q2 <= distance[10:4] & ~(or_68_1_q1 ? 7'h0 : or_68_q1 ? {mux_76_4, 4'h0} : {4'hF, mux_76_7});  // delta_coder.hpp:66, :68, :76
        mux_76_18_q2 <= distance[3] & or_76_1_q1;  // delta_coder.hpp:66, :76
        mux_76_21_q2 <= distance[11] & xor_76_9_q1;  // delta_coder.hpp:66, :76
        mux_76_24_q2 <= word_q1[27] | distance[0] & ~(xor_68_1_q1 & xor_76_12_q1);  // delta_coder.hpp:36, :66, :68, :76
        mux_76_25_q2 <= or_71_4;  // delta_coder.hpp:71, :76
        mux_76_26_q2 <= distance[8:4] & ~(or_68_1_q1 ? 5'h0 : mux_76_14);  // delta_coder.hpp:66, :68, :76
        mux_76_27_q2 <= and_76_12;  // delta_coder.hpp:76
        mux_76_28_q2 <= {and_76_5, or_76_2};  // delta_coder.hpp:76
        mux_76_29_q2 <= and_76_1;  // delta_coder.hpp:76
        mux_76_33_q2 <= and_76_18;  // delta_coder.hpp:76
        mux_76_40_q2 <= distance[4] & xor_76_17_q1;  // delta_coder.hpp:66, :76
        mux_76_44_q2 <= distance[5:4] & ~(or_71_2_q1 ? 2'h0 : mux_76_43_q1);  // delta_coder.hpp:66, :71, :76
        mux_76_46_q2 <= distance[6:4] & ~(or_71_2_q1 ? 3'h0 : mux_76_7);  // delta_coder.hpp:66, :71, :76
        mux_76_47_q2 <= and_76_25;  // delta_coder.hpp:76
        mux_76_57_q2 <= and_76_34;  // delta_coder.hpp:76
        mux_76_58_q2 <= and_76_35;  // delta_coder.hpp:76
        mux_76_59_q2 <= and_76_36;  // delta_coder.hpp:76
        mux_76_60_q2 <= distance[11:8] & ~(or_68_1_q1 ? 4'h0 : or_68_q1 ? mux_76_6 : 4'hF);  // delta_coder.hpp:66, :68, :76
        mux_76_82_q2 <= or_76_2;  // delta_coder.hpp:76
        mux_76_83_q2 <= and_76_5;  // delta_coder.hpp:76
        mux_76_84_q2 <= and_76_43;  // delta_coder.hpp:76
        mux_76_85_q2 <= and_76_44;  // delta_coder.hpp:76
        mux_76_86_q2 <= and_76_45;  // delta_coder.hpp:76
        mux_76_87_q2 <= and_76_46;  // delta_coder.hpp:76
        mux_76_88_q2 <= and_76_47;  // delta_coder.hpp:76
        mux_76_89_q2 <= and_76_8;  // delta_coder.hpp:76
        mux_76_91_q2 <= and_76_42;  // delta_coder.hpp:76
        mux_76_92_q2 <= distance[8:4] & ~(or_68_1_q1 ? 5'h0 : or_68_q1 ? {and_76_48_q1, 4'h0} : _GEN_7);  // delta_coder.hpp:66, :68, :76
        mux_76_93_q2 <= and_76_12;  // delta_coder.hpp:76
      end
      if (and_68_q1) begin
        mux_74_q2 <= distance[18:15];  // delta_coder.hpp:66, :74
        mux_74_1_q2 <= distance[16:13];  // delta_coder.hpp:66, :74
        mux_74_2_q2 <= distance[14:11];  // delta_coder.hpp:66, :74
        mux_74_3_q2 <= distance[12:9];  // delta_coder.hpp:66, :74
        mux_75_3_q2 <= distance[17];  // delta_coder.hpp:66, :75
        mux_75_4_q2 <= distance[15];  // delta_coder.hpp:66, :75
        mux_75_5_q2 <= distance[13];  // delta_coder.hpp:66, :75
        mux_75_6_q2 <= distance[11];  // delta_coder.hpp:66, :75
        mux_75_17_q2 <= distance[18];  // delta_coder.hpp:66, :75
        mux_75_18_q2 <= distance[16];  // delta_coder.hpp:66, :75
        mux_75_19_q2 <= distance[14];  // delta_coder.hpp:66, :75
        mux_75_20_q2 <= distance[12];  // delta_coder.hpp:66, :75
      end
      else begin
        mux_74_q2 <= distance[17:14];  // delta_coder.hpp:66, :74
        mux_74_1_q2 <= distance[15:12];  // delta_coder.hpp:66, :74
        mux_74_2_q2 <= distance[13:10];  // delta_coder.hpp:66, :74
        mux_74_3_q2 <= distance[11:8];  // delta_coder.hpp:66, :74
        mux_75_3_q2 <= distance[16];  // delta_coder.hpp:66, :75
        mux_75_4_q2 <= distance[14];  // delta_coder.hpp:66, :75
        mux_75_5_q2 <= distance[12];  // delta_coder.hpp:66, :75
        mux_75_6_q2 <= distance[10];  // delta_coder.hpp:66, :75
        mux_75_17_q2 <= distance[17];  // delta_coder.hpp:66, :75
        mux_75_18_q2 <= distance[15];  // delta_coder.hpp:66, :75
        mux_75_19_q2 <= distance[13];  // delta_coder.hpp:66, :75
        mux_75_20_q2 <= distance[11];  // delta_coder.hpp:66, :75
      end
      if (and_68_1_q1) begin
        if (and_68_q1) begin
          mux_74_4_q2 <= distance[10:7];  // delta_coder.hpp:66, :74
          mux_74_5_q2 <= distance[6:3];  // delta_coder.hpp:66, :74
        end
        else begin
          mux_74_4_q2 <= distance[9:6];  // delta_coder.hpp:66, :74
          mux_74_5_q2 <= distance[5:2];  // delta_coder.hpp:66, :74
        end
        mux_75_10_q2 <= mux_75_8;  // delta_coder.hpp:75
        mux_75_12_q2 <= mux_75_11;  // delta_coder.hpp:75
        mux_75_24_q2 <= mux_75_22;  // delta_coder.hpp:75
        mux_75_26_q2 <= mux_75_25;  // delta_coder.hpp:75
        mux_75_29_q2 <= mux_75_7;  // delta_coder.hpp:75
        mux_75_30_q2 <= mux_75_9;  // delta_coder.hpp:75
        mux_75_32_q2 <= mux_75_21;  // delta_coder.hpp:75
        mux_75_33_q2 <= mux_75_23;  // delta_coder.hpp:75
      end
      else begin
        if (and_68_q1) begin
          mux_74_4_q2 <= distance[8:5];  // delta_coder.hpp:66, :74
          mux_74_5_q2 <= distance[4:1];  // delta_coder.hpp:66, :74
          mux_75_12_q2 <= distance[1];  // delta_coder.hpp:66, :75
          mux_75_26_q2 <= distance[2];  // delta_coder.hpp:66, :75
        end
        else begin
          mux_74_4_q2 <= distance[7:4];  // delta_coder.hpp:66, :74
          mux_74_5_q2 <= distance[3:0];  // delta_coder.hpp:66, :74
          mux_75_12_q2 <= distance[0];  // delta_coder.hpp:66, :75
          mux_75_26_q2 <= distance[1];  // delta_coder.hpp:66, :75
        end
        mux_75_10_q2 <= mux_75_9;  // delta_coder.hpp:75
        mux_75_24_q2 <= mux_75_23;  // delta_coder.hpp:75
        mux_75_29_q2 <= mux_75_8;  // delta_coder.hpp:75
        mux_75_30_q2 <= mux_75_11;  // delta_coder.hpp:75
        mux_75_32_q2 <= mux_75_22;  // delta_coder.hpp:75
        mux_75_33_q2 <= mux_75_25;  // delta_coder.hpp:75
      end
      word_q2 <= word_q1;  // delta_coder.hpp:36
      both_edges_q2 <= both_edges_q1;  // delta_coder.hpp:38
      clear_q2 <= clear_q1;  // delta_coder.hpp:40
      epoch_q2 <= epoch_q1;  // delta_coder.hpp:41
      seen_q2 <= seen_q1;  // delta_coder.hpp:30
      ahead_q2 <= ahead_q;  // delta_coder.hpp:31
      distance_q2 <= distance;  // delta_coder.hpp:66
      and_68_q2 <= and_68_q1;  // delta_coder.hpp:68
      and_68_1_q2 <= and_68_1_q1;  // delta_coder.hpp:68
      and_68_2_q2 <= and_68_2_q1;  // delta_coder.hpp:68
      or_68_q2 <= or_68_q1;  // delta_coder.hpp:68
      or_68_1_q2 <= or_68_1_q1;  // delta_coder.hpp:68
      xor_68_1_q2 <= xor_68_1_q1;  // delta_coder.hpp:68
      xor_68_2_q2 <= xor_68_2_q1;  // delta_coder.hpp:68
      and_68_4_q2 <= and_68_4_q1;  // delta_coder.hpp:68
      mux_75_7_q2 <= mux_75_7;  // delta_coder.hpp:75
      xor_75_1_q2 <= xor_75_1_q1;  // delta_coder.hpp:75
      mux_75_21_q2 <= mux_75_21;  // delta_coder.hpp:75
      and_76_3_q2 <= and_76_3;  // delta_coder.hpp:76
      xor_76_2_q2 <= xor_76_2;  // delta_coder.hpp:76
      xor_76_3_q2 <= xor_76_3;  // delta_coder.hpp:76
      xor_76_4_q2 <= xor_76_4;  // delta_coder.hpp:76
      and_76_6_q2 <= and_76_6;  // delta_coder.hpp:76
      and_76_7_q2 <= and_76_7;  // delta_coder.hpp:76
      and_76_10_q2 <= and_76_10;  // delta_coder.hpp:76
      xor_76_11_q2 <= xor_76_11_q1;  // delta_coder.hpp:76
      and_76_13_q2 <= and_76_13;  // delta_coder.hpp:76
      and_76_15_q2 <= and_76_15;  // delta_coder.hpp:76
      and_76_16_q2 <= and_76_16;  // delta_coder.hpp:76
      and_76_17_q2 <= and_76_17;  // delta_coder.hpp:76
      and_76_18_q2 <= and_76_18;  // delta_coder.hpp:76
      and_76_19_q2 <= and_76_19;  // delta_coder.hpp:76
      and_76_20_q2 <= and_76_20;  // delta_coder.hpp:76
      and_76_21_q2 <= and_76_21;  // delta_coder.hpp:76
      xor_76_14_q2 <= xor_76_14;  // delta_coder.hpp:76
      and_76_26_q2 <= and_76_26;  // delta_coder.hpp:76
      and_76_27_q2 <= and_76_27;  // delta_coder.hpp:76
      and_76_28_q2 <= and_76_28;  // delta_coder.hpp:76
      and_76_29_q2 <= and_76_29;  // delta_coder.hpp:76
      and_76_30_q2 <= and_76_30;  // delta_coder.hpp:76
      and_76_31_q2 <= and_76_31;  // delta_coder.hpp:76
      and_76_32_q2 <= and_76_32;  // delta_coder.hpp:76
      and_76_33_q2 <= and_76_33;  // delta_coder.hpp:76
      xor_76_21_q2 <= xor_76_21_q1;  // delta_coder.hpp:76
      xor_76_22_q2 <= xor_76_22_q1;  // delta_coder.hpp:76
      xor_76_23_q2 <= xor_76_23;  // delta_coder.hpp:76
      xor_76_24_q2 <= xor_76_24;  // delta_coder.hpp:76
      xor_76_25_q2 <= xor_76_25;  // delta_coder.hpp:76
      xor_76_26_q2 <= xor_76_26;  // delta_coder.hpp:76
      xor_76_27_q2 <= xor_76_27;  // delta_coder.hpp:76
      xor_76_28_q2 <= xor_76_28;  // delta_coder.hpp:76
      and_76_38_q2 <= and_76_38;  // delta_coder.hpp:76
      and_76_39_q2 <= and_76_39;  // delta_coder.hpp:76
      and_76_40_q2 <= and_76_40;  // delta_coder.hpp:76
      xor_76_29_q2 <= xor_76_29;  // delta_coder.hpp:76
      xor_76_30_q2 <= xor_76_30;  // delta_coder.hpp:76
      xor_76_31_q2 <= xor_76_31;  // delta_coder.hpp:76
      xor_76_32_q2 <= xor_76_32;  // delta_coder.hpp:76
      xor_76_33_q2 <= xor_76_33_q1;  // delta_coder.hpp:76
      xor_76_34_q2 <= xor_76_34_q1;  // delta_coder.hpp:76
      xor_76_35_q2 <= xor_76_35_q1;  // delta_coder.hpp:76
      xor_76_36_q2 <= xor_76_36_q1;  // delta_coder.hpp:76
      add_77_q2 <= add_77_q1;  // delta_coder.hpp:77
      and_78_q2 <= and_78_q1;  // delta_coder.hpp:78
      sets_epoch_q2 <= sets_epoch;  // delta_coder.hpp:86
      says_ahead_q2 <= says_ahead;  // delta_coder.hpp:87
      valid_q2_1 <= valid;  // delta_coder.hpp:92
      and_68_5 = and_68_3 & and_68_4_q2;  // delta_coder.hpp:68
      mux_75_13 =
        or_68_1_q2
          ? (or_68_q2 ? and_68_5 : and_68_2_q2 ? (and_68_1_q2 ? mux_75 : mux_75_1) : and_68_1_q2 ? mux_75_2 : mux_75_3_q2)
          : or_68_q2
              ? (and_68_2_q2 ? (and_68_1_q2 ? mux_75_4_q2 : mux_75_5_q2) : and_68_1_q2 ? mux_75_6_q2 : mux_75_7_q2)
              : and_68_2_q2 ? mux_75_10_q2 : mux_75_12_q2;  // delta_coder.hpp:68, :75
      xor_75 = ~mux_75_13;  // delta_coder.hpp:75
      and_76_22 = xor_75 & word_q2[24];  // delta_coder.hpp:36, :75, :76
      and_76_37 = distance_q2[23:20] & xor_76_28_q2;  // delta_coder.hpp:66, :76
      and_76_49 = xor_75 & ~mux_75_27;  // delta_coder.hpp:75, :76
      if (both_edges_q2) begin
        mux_76_13_q3 <= and_76_3_q2;  // delta_coder.hpp:76
        mux_76_15_q3 <= distance_q2[23:19] & xor_76_3_q2;  // delta_coder.hpp:66, :76
        mux_76_20_q3 <= and_76_6_q2;  // delta_coder.hpp:76
        mux_76_22_q3 <= and_76_10_q2;  // delta_coder.hpp:76
        mux_76_31_q3 <= and_76_13_q2;  // delta_coder.hpp:76
        mux_76_32_q3 <= and_76_16_q2;  // delta_coder.hpp:76
        mux_76_35_q3 <= and_76_18_q2;  // delta_coder.hpp:76
        mux_76_37_q3 <= and_76_20_q2;  // delta_coder.hpp:76
        mux_76_38_q3 <= and_76_21_q2;  // delta_coder.hpp:76
        mux_76_49_q3 <= and_76_26_q2;  // delta_coder.hpp:76
        mux_76_52_q3 <= and_76_28_q2;  // delta_coder.hpp:76
        mux_76_53_q3 <= and_76_30_q2;  // delta_coder.hpp:76
        mux_76_54_q3 <= and_76_32_q2;  // delta_coder.hpp:76
        mux_76_61_q3 <= distance_q2[19] & xor_76_21_q2;  // delta_coder.hpp:66, :76
        mux_76_62_q3 <= distance_q2[20:19] & xor_76_23_q2;  // delta_coder.hpp:66, :76
        mux_76_63_q3 <= distance_q2[21:19] & xor_76_25_q2;  // delta_coder.hpp:66, :76
        mux_76_64_q3 <= distance_q2[22:19] & xor_76_27_q2;  // delta_coder.hpp:66, :76
        mux_76_66_q3 <= and_76_33_q2;  // delta_coder.hpp:76
        mux_76_67_q3 <= and_76_38_q2;  // delta_coder.hpp:76
        mux_76_68_q3 <= and_76_39_q2;  // delta_coder.hpp:76
        mux_76_69_q3 <= and_76_40_q2;  // delta_coder.hpp:76
        mux_76_70_q3 <= and_76_37;  // delta_coder.hpp:76
        mux_76_72_q3 <= distance_q2[23:21] & xor_76_31_q2;  // delta_coder.hpp:66, :76
        mux_76_73_q3 <= distance_q2[23:22] & xor_76_33_q2;  // delta_coder.hpp:66, :76
        mux_76_74_q3 <= distance_q2[23] & xor_76_35_q2;  // delta_coder.hpp:66, :76
      end
      else begin
        mux_76_13_q3 <= distance_q2[19:12] & xor_76_2_q2;  // delta_coder.hpp:66, :76
        mux_76_15_q3 <= distance_q2[24:20] & xor_76_4_q2;  // delta_coder.hpp:66, :76
        mux_76_20_q3 <= and_76_7_q2;  // delta_coder.hpp:76
        mux_76_22_q3 <= distance_q2[19] & xor_76_11_q2;  // delta_coder.hpp:66, :76
        mux_76_31_q3 <= and_76_15_q2;  // delta_coder.hpp:76
        mux_76_32_q3 <= and_76_17_q2;  // delta_coder.hpp:76
        mux_76_35_q3 <= and_76_19_q2;  // delta_coder.hpp:76
        mux_76_37_q3 <= and_76_21_q2;  // delta_coder.hpp:76
        mux_76_38_q3 <= distance_q2[19:18] & xor_76_14_q2;  // delta_coder.hpp:66, :76
        mux_76_49_q3 <= and_76_27_q2;  // delta_coder.hpp:76
        mux_76_52_q3 <= and_76_29_q2;  // delta_coder.hpp:76
        mux_76_53_q3 <= and_76_31_q2;  // delta_coder.hpp:76
        mux_76_54_q3 <= and_76_33_q2;  // delta_coder.hpp:76
        mux_76_61_q3 <= distance_q2[20] & xor_76_22_q2;  // delta_coder.hpp:66, :76
        mux_76_62_q3 <= distance_q2[21:20] & xor_76_24_q2;  // delta_coder.hpp:66, :76
        mux_76_63_q3 <= distance_q2[22:20] & xor_76_26_q2;  // delta_coder.hpp:66, :76
        mux_76_64_q3 <= and_76_37;  // delta_coder.hpp:76
        mux_76_66_q3 <= and_76_38_q2;  // delta_coder.hpp:76
        mux_76_67_q3 <= and_76_39_q2;  // delta_coder.hpp:76
        mux_76_68_q3 <= and_76_40_q2;  // delta_coder.hpp:76
        mux_76_69_q3 <= distance_q2[19:16] & xor_76_29_q2;  // delta_coder.hpp:66, :76
        mux_76_70_q3 <= distance_q2[24:21] & xor_76_30_q2;  // delta_coder.hpp:66, :76
        mux_76_72_q3 <= distance_q2[24:22] & xor_76_32_q2;  // delta_coder.hpp:66, :76
        mux_76_73_q3 <= distance_q2[24:23] & xor_76_34_q2;  // delta_coder.hpp:66, :76
        mux_76_74_q3 <= distance_q2[24] & xor_76_36_q2;  // delta_coder.hpp:66, :76
      end
      if (or_68_1_q2) begin
        automatic logic [2:0] mux_68;  // delta_coder.hpp:68
        mux_68 = and_68_q2 ? {1'h0, distance_q2[24:23]} : distance_q2[24:22];  // delta_coder.hpp:66, :68
        if (or_68_q2)
          q_q3 <= {3'h0, and_68_5};  // delta_coder.hpp:68, :74
        else if (and_68_2_q2) begin
          if (and_68_1_q2)
            q_q3 <= {1'h0, mux_68};  // delta_coder.hpp:68, :74
          else if (and_68_q2)
            q_q3 <= distance_q2[24:21];  // delta_coder.hpp:66, :74
          else
            q_q3 <= distance_q2[23:20];  // delta_coder.hpp:66, :74
        end
        else if (and_68_1_q2) begin
          if (and_68_q2)
            q_q3 <= distance_q2[22:19];  // delta_coder.hpp:66, :74
          else
            q_q3 <= distance_q2[21:18];  // delta_coder.hpp:66, :74
        end
        else if (and_68_q2)
          q_q3 <= distance_q2[20:17];  // delta_coder.hpp:66, :74
        else
          q_q3 <= distance_q2[19:16];  // delta_coder.hpp:66, :74
        quotient_q3 <=
          {16'h0,
           or_68_q2
             ? {8'h0, and_68_5}
             : and_68_2_q2
                 ? {4'h0, and_68_1_q2 ? {2'h0, mux_68} : and_68_q2 ? {1'h0, distance_q2[24:21]} : distance_q2[24:20]}
                 : and_68_1_q2
                     ? {2'h0, and_68_q2 ? {1'h0, distance_q2[24:19]} : distance_q2[24:18]}
                     : and_68_q2 ? {1'h0, distance_q2[24:17]} : distance_q2[24:16]};  // delta_coder.hpp:66, :68
      end
      else if (or_68_q2) begin
        if (and_68_2_q2) begin
          if (and_68_1_q2)
            q_q3 <= mux_74_q2;  // delta_coder.hpp:74
          else
            q_q3 <= mux_74_1_q2;  // delta_coder.hpp:74
        end
        else if (and_68_1_q2)
          q_q3 <= mux_74_2_q2;  // delta_coder.hpp:74
        else
          q_q3 <= mux_74_3_q2;  // delta_coder.hpp:74
        quotient_q3 <=
          {8'h0,
           and_68_2_q2
             ? {4'h0,
                and_68_1_q2
                  ? {2'h0, and_68_q2 ? {1'h0, distance_q2[24:15]} : distance_q2[24:14]}
                  : and_68_q2 ? {1'h0, distance_q2[24:13]} : distance_q2[24:12]}
             : and_68_1_q2
                 ? {2'h0, and_68_q2 ? {1'h0, distance_q2[24:11]} : distance_q2[24:10]}
                 : and_68_q2 ? {1'h0, distance_q2[24:9]} : distance_q2[24:8]};  // delta_coder.hpp:66, :68
      end
      else if (and_68_2_q2) begin
        quotient_q3 <=
          {4'h0,
           and_68_1_q2
             ? {2'h0, and_68_q2 ? {1'h0, distance_q2[24:7]} : distance_q2[24:6]}
             : and_68_q2 ? {1'h0, distance_q2[24:5]} : distance_q2[24:4]};  // delta_coder.hpp:66, :68
        q_q3 <= mux_74_4_q2;  // delta_coder.hpp:74
      end
      else begin
        if (and_68_1_q2)
          quotient_q3 <= {2'h0, and_68_q2 ? {1'h0, distance_q2[24:3]} : distance_q2[24:2]};  // delta_coder.hpp:66, :68
        else if (and_68_q2)
          quotient_q3 <= {1'h0, distance_q2[24:1]};  // delta_coder.hpp:66, :68
        else
          quotient_q3 <= distance_q2;  // delta_coder.hpp:66, :68
        q_q3 <= mux_74_5_q2;  // delta_coder.hpp:74
      end
      word_q3 <= word_q2;  // delta_coder.hpp:36
      ahead_q3 <= ahead_q2;  // delta_coder.hpp:31
      mux_75_13_q3 <= mux_75_13;  // delta_coder.hpp:75
      xor_75_q3 <= xor_75;  // delta_coder.hpp:75
      mux_75_27_q3 <= mux_75_27;  // delta_coder.hpp:75
      mux_75_31_q3 <= mux_75_31;  // delta_coder.hpp:75
      mux_75_34_q3 <= mux_75_34;  // delta_coder.hpp:75
      mux_76_3_q3 <= mux_76_3_q2;  // delta_coder.hpp:76
      mux_76_8_q3 <= mux_76_8_q2;  // delta_coder.hpp:76
      mux_76_16_q3 <= mux_76_16_q2;  // delta_coder.hpp:76
      mux_76_17_q3 <= mux_76_17_q2;  // delta_coder.hpp:76
      mux_76_18_q3 <= mux_76_18_q2;  // delta_coder.hpp:76
      mux_76_21_q3 <= mux_76_21_q2;  // delta_coder.hpp:76
      mux_76_24_q3 <= mux_76_24_q2;  // delta_coder.hpp:76
      mux_76_25_q3 <= mux_76_25_q2;  // delta_coder.hpp:76
      mux_76_26_q3 <= mux_76_26_q2;  // delta_coder.hpp:76
      mux_76_27_q3 <= mux_76_27_q2;  // delta_coder.hpp:76
      mux_76_28_q3 <= mux_76_28_q2;  // delta_coder.hpp:76
      mux_76_29_q3 <= mux_76_29_q2;  // delta_coder.hpp:76
      mux_76_33_q3 <= mux_76_33_q2;  // delta_coder.hpp:76
      and_76_22_q3 <= and_76_22;  // delta_coder.hpp:76
      mux_76_40_q3 <= mux_76_40_q2;  // delta_coder.hpp:76
      mux_76_44_q3 <= mux_76_44_q2;  // delta_coder.hpp:76
      mux_76_46_q3 <= mux_76_46_q2;  // delta_coder.hpp:76
      mux_76_47_q3 <= mux_76_47_q2;  // delta_coder.hpp:76
      mux_76_57_q3 <= mux_76_57_q2;  // delta_coder.hpp:76
      mux_76_58_q3 <= mux_76_58_q2;  // delta_coder.hpp:76
      mux_76_59_q3 <= mux_76_59_q2;  // delta_coder.hpp:76
      mux_76_60_q3 <= mux_76_60_q2;  // delta_coder.hpp:76
      and_76_41_q3 <= and_76_41;  // delta_coder.hpp:76
      mux_76_82_q3 <= mux_76_82_q2;  // delta_coder.hpp:76
      mux_76_83_q3 <= mux_76_83_q2;  // delta_coder.hpp:76
      mux_76_84_q3 <= mux_76_84_q2;  // delta_coder.hpp:76
      mux_76_85_q3 <= mux_76_85_q2;  // delta_coder.hpp:76
      mux_76_86_q3 <= mux_76_86_q2;  // delta_coder.hpp:76
      mux_76_87_q3 <= mux_76_87_q2;  // delta_coder.hpp:76
      mux_76_88_q3 <= mux_76_88_q2;  // delta_coder.hpp:76
      mux_76_89_q3 <= mux_76_89_q2;  // delta_coder.hpp:76
      mux_76_91_q3 <= mux_76_91_q2;  // delta_coder.hpp:76
      mux_76_92_q3 <= mux_76_92_q2;  // delta_coder.hpp:76
      mux_76_93_q3 <= mux_76_93_q2;  // delta_coder.hpp:76
      and_76_49_q3 <= and_76_49;  // delta_coder.hpp:76
      and_76_50_q3 <= and_76_50;  // delta_coder.hpp:76
      add_77_q3 <= add_77_q2;  // delta_coder.hpp:77
      and_78_q3 <= and_78_q2;  // delta_coder.hpp:78
      valid_q3_1 <= valid_q2_1;  // delta_coder.hpp:92
      epoch_1_q3 <= epoch_1;  // delta_coder.hpp:98
      mux_76_30 = mux_75_13_q3 ? mux_76_28_q3 : mux_76_29_q3;  // delta_coder.hpp:75, :76
      mux_76_48 =
        mux_75_27_q3 ? (mux_75_13_q3 ? _GEN_9 : {mux_76_25_q3, word_q3[26:25]}) : mux_75_13_q3 ? {mux_76_16_q3, word_q3[26]} : mux_76_3_q3;  // delta_coder.hpp:36, :75, :76
      mux_76_75 =
        mux_75_27_q3 ? (mux_75_13_q3 ? mux_76_70_q3 : {1'h0, mux_76_72_q3}) : {2'h0, mux_75_13_q3 ? mux_76_73_q3 : {1'h0, mux_76_74_q3}};  // delta_coder.hpp:75, :76
      or_76_9 =
        ~(mux_75_34_q3 ? (mux_75_31_q3 ? {mux_75_28, 4'h0} : {4'hF, mux_75_28}) : 7'h7F)
        | (mux_75_34_q3
             ? {mux_75_31_q3
                  ? {mux_75_27_q3 ? 2'h0 : mux_75_13_q3 ? {word_q3[24], 1'h0} : word_q3[25:24], 4'h0}
                  : mux_75_27_q3
                      ? {mux_75_13_q3 ? {word_q3[26:24], 1'h0} : _GEN_9, 2'h0}
                      : mux_75_13_q3 ? {mux_76_25_q3, word_q3[26:24], 1'h0} : {mux_76_16_q3, word_q3[26:24]},
                1'h0}
             : mux_75_31_q3
                 ? {mux_75_27_q3
                      ? {mux_75_13_q3 ? mux_76_18_q3 : mux_76_91_q3, mux_76_30}
                      : mux_75_13_q3 ? {mux_76_44_q3, mux_76_18_q3} : mux_76_46_q3,
                    mux_76_48}
                 : mux_75_27_q3
                     ? {mux_75_13_q3 ? {mux_76_47_q3, mux_76_18_q3} : mux_76_92_q3, mux_76_30}
                     : mux_75_13_q3 ? {mux_76_93_q3, mux_76_18_q3} : mux_76_17_q3);  // delta_coder.hpp:36, :75, :76
      mux_76_76 =
        mux_75_31_q3
          ? {mux_75_27_q3
               ? {mux_75_13_q3 ? {mux_76_49_q3, mux_76_21_q3} : mux_76_52_q3, mux_76_36}
               : mux_75_13_q3 ? {mux_76_53_q3, mux_76_21_q3} : mux_76_54_q3,
             mux_75_27_q3 ? (mux_75_13_q3 ? mux_76_57_q3 : mux_76_58_q3) : mux_75_13_q3 ? mux_76_59_q3 : mux_76_60_q3}
          : mux_75_27_q3
              ? {mux_75_13_q3 ? {mux_76_31_q3, mux_76_21_q3} : mux_76_32_q3, mux_76_36}
              : mux_75_13_q3 ? {mux_76_20_q3, mux_76_21_q3} : mux_76_13_q3;  // delta_coder.hpp:75, :76
      mux_76_77 =
        mux_75_31_q3
          ? {mux_75_27_q3
               ? {mux_75_13_q3 ? {mux_76_61_q3, mux_76_22_q3} : mux_76_62_q3, mux_76_39}
               : mux_75_13_q3 ? {mux_76_63_q3, mux_76_22_q3} : mux_76_64_q3,
             mux_75_27_q3 ? (mux_75_13_q3 ? mux_76_66_q3 : mux_76_67_q3) : mux_75_13_q3 ? mux_76_68_q3 : mux_76_69_q3}
          : mux_75_27_q3 ? {mux_76_23, mux_76_39} : {2'h0, mux_76_23};  // delta_coder.hpp:75, :76
      if (mux_75_34_q3) begin
        if (mux_75_31_q3) begin
          if (mux_75_27_q3)
            mux_76_90_q4 <= and_76_22_q3;  // delta_coder.hpp:76
          else if (mux_75_13_q3)
            mux_76_90_q4 <= word_q3[25];  // delta_coder.hpp:36, :76
          else
            mux_76_90_q4 <= word_q3[26];  // delta_coder.hpp:36, :76
          mux_76_78_q4 <=
            {mux_75_27_q3
               ? {mux_75_13_q3 ? {mux_76_40_q3, mux_76_18_q3} : mux_76_44_q3, mux_76_30}
               : mux_75_13_q3 ? {mux_76_46_q3, mux_76_18_q3} : mux_76_47_q3,
             mux_76_48};  // delta_coder.hpp:75, :76
        end
        else if (mux_75_27_q3) begin
          if (mux_75_13_q3)
            mux_76_90_q4 <= mux_76_24_q3;  // delta_coder.hpp:76
          else
            mux_76_90_q4 <= mux_76_82_q3;  // delta_coder.hpp:76
          mux_76_78_q4 <= {mux_75_13_q3 ? {mux_76_26_q3, mux_76_18_q3} : mux_76_27_q3, mux_76_30};  // delta_coder.hpp:75, :76
        end
        else if (mux_75_13_q3) begin
          mux_76_78_q4 <= {mux_76_17_q3, mux_76_18_q3};  // delta_coder.hpp:76
          mux_76_90_q4 <= mux_76_83_q3;  // delta_coder.hpp:76
        end
        else begin
          mux_76_78_q4 <= mux_76_8_q3;  // delta_coder.hpp:76
          mux_76_90_q4 <= mux_76_18_q3;  // delta_coder.hpp:76
        end
        mux_76_79_q4 <= mux_76_76;  // delta_coder.hpp:76
        mux_76_80_q4 <= mux_76_77;  // delta_coder.hpp:76
      end
      else begin
        if (mux_75_31_q3) begin
          if (mux_75_27_q3) begin
            if (mux_75_13_q3)
              mux_76_90_q4 <= mux_76_40_q3;  // delta_coder.hpp:76
            else
              mux_76_90_q4 <= mux_76_84_q3;  // delta_coder.hpp:76
          end
          else if (mux_75_13_q3)
            mux_76_90_q4 <= mux_76_85_q3;  // delta_coder.hpp:76
          else
            mux_76_90_q4 <= mux_76_86_q3;  // delta_coder.hpp:76
        end
        else if (mux_75_27_q3) begin
          if (mux_75_13_q3)
            mux_76_90_q4 <= mux_76_87_q3;  // delta_coder.hpp:76
          else
            mux_76_90_q4 <= mux_76_88_q3;  // delta_coder.hpp:76
        end
        else if (mux_75_13_q3)
          mux_76_90_q4 <= mux_76_89_q3;  // delta_coder.hpp:76
        else
          mux_76_90_q4 <= mux_76_21_q3;  // delta_coder.hpp:76
        mux_76_78_q4 <= mux_76_76;  // delta_coder.hpp:76
        mux_76_79_q4 <= mux_76_77;  // delta_coder.hpp:76
        mux_76_80_q4 <= {4'h0, mux_75_31_q3 ? mux_76_75 : 4'h0};  // delta_coder.hpp:75, :76
      end
      if (and_76_41_q3)
        mux_76_81_q4 <= mux_76_75;  // delta_coder.hpp:76
      else
        mux_76_81_q4 <= 4'h0;  // delta_coder.hpp:76
      word_q4 <= word_q3;  // delta_coder.hpp:36
      ahead_q4 <= ahead_q3;  // delta_coder.hpp:31
      xor_76_43_q4 <= xor_76_43;  // delta_coder.hpp:76
      or_76_8_q4 <= or_76_8;  // delta_coder.hpp:76
      or_76_9_q4 <= or_76_9;  // delta_coder.hpp:76
      add_77_1_1_0_q4 <= add_77_1[1:0];  // delta_coder.hpp:77
      add_77_2_q4 <= add_77_2;  // delta_coder.hpp:77
      ult_78_q4 <= ult_78;  // delta_coder.hpp:78
      and_78_q4 <= and_78_q3;  // delta_coder.hpp:78
      valid_q4_1 <= valid_q3_1;  // delta_coder.hpp:92
      epoch_1_q4 <= epoch_1_q3;  // delta_coder.hpp:98
      if (coded) begin
        mux_93_q5 <= {or_76_8_q4, xor_76_43_q4};  // delta_coder.hpp:76, :93
        mux_93_1_q5 <= {mux_76_90_q4, or_76_9_q4};  // delta_coder.hpp:76, :93
        mux_93_2_q5 <= mux_76_78_q4;  // delta_coder.hpp:76, :93
        mux_93_3_q5 <= mux_76_79_q4;  // delta_coder.hpp:76, :93
        mux_93_4_q5 <= mux_76_80_q4;  // delta_coder.hpp:76, :93
        mux_93_5_q5 <= {4'h0, mux_76_81_q4};  // delta_coder.hpp:76, :93
        length_q5 <= {add_77_2_q4, add_77_1_1_0_q4};  // delta_coder.hpp:77, :94
      end
      else begin
        mux_93_q5 <= 8'hFF;  // delta_coder.hpp:93
        mux_93_1_q5 <= 8'hFF;  // delta_coder.hpp:93
        mux_93_2_q5 <= {word_q4[6:0], ahead_q4};  // delta_coder.hpp:31, :36, :88, :93
        mux_93_3_q5 <= word_q4[14:7];  // delta_coder.hpp:36, :93
        mux_93_4_q5 <= word_q4[22:15];  // delta_coder.hpp:36, :93
        mux_93_5_q5 <= word_q4[30:23];  // delta_coder.hpp:36, :93
        length_q5 <= 6'h31;  // delta_coder.hpp:94
      end
      valid_q5_1 <= valid_q4_1;  // delta_coder.hpp:92
      and_93_q5 <= and_93;  // delta_coder.hpp:93
      epoch_1_q5 <= epoch_1_q4;  // delta_coder.hpp:98
    end
    if (rst_i) begin
      seen_q <= 30'h0;  // delta_coder.hpp:30
      ahead_q <= 1'h0;  // delta_coder.hpp:31
      last_q <= 24'h0;  // delta_coder.hpp:32
      epoch_q <= 30'h0;  // delta_coder.hpp:29
    end
    else begin
      if (step) begin
        if (clear_i)
          seen_q <= epoch_i;  // delta_coder.hpp:30
        else if (and_84)
          seen_q <= word_i[29:0];  // delta_coder.hpp:30, :36
      end
      if (step_q1) begin
        automatic logic ahead_next = vanishes | ahead_q & and_100_q1;  // delta_coder.hpp:31, :85, :100
        if (clear_q1 | sets_epoch)
          last_q <= 24'h0;  // delta_coder.hpp:32
        else if (and_97_q1)
          last_q <= word_q1[23:0];  // delta_coder.hpp:32, :36
        else if (says_ahead | and_96_q1)
          last_q <= 24'h0;  // delta_coder.hpp:32
        ahead_q <= ahead_next;  // delta_coder.hpp:31, :100
      end
      if (step_q2)
        epoch_q <= epoch_1;  // delta_coder.hpp:29, :98
    end
  end // always_ff @(posedge)
  assign ready_o = advance;
  assign valid_o = valid_q5;
  assign out_valid_o = valid_q5_1;  // delta_coder.hpp:92
  assign code_o = {and_93_q5, mux_93_5_q5, mux_93_4_q5, mux_93_3_q5, mux_93_2_q5, mux_93_1_q5, mux_93_q5};  // delta_coder.hpp:93, peal_hls_wrapper.cpp:9
  assign length_o = length_q5;  // delta_coder.hpp:94
  assign epoch_o = epoch_1_q5;  // delta_coder.hpp:98
endmodule
