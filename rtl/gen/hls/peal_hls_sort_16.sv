// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/sort.hpp, peal::hls::sort::step<16>, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 10 stages, free running: every clock is one step.
`default_nettype none

module peal_hls_sort_16(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic [287:0] lanes_i,  // sort.hpp:22
  output wire logic [287:0] lanes_o  // sort.hpp:22
);

  wire       swap = lanes_i[161:144] < lanes_i[17:0];  // sort.hpp:22, :40
  wire       swap_1 = lanes_i[179:162] < lanes_i[35:18];  // sort.hpp:22, :40
  wire       swap_2 = lanes_i[197:180] < lanes_i[53:36];  // sort.hpp:22, :40
  wire       swap_3 = lanes_i[215:198] < lanes_i[71:54];  // sort.hpp:22, :40
  wire       swap_4 = lanes_i[233:216] < lanes_i[89:72];  // sort.hpp:22, :40
  wire       swap_5 = lanes_i[251:234] < lanes_i[107:90];  // sort.hpp:22, :40
  wire       swap_6 = lanes_i[269:252] < lanes_i[125:108];  // sort.hpp:22, :40
  wire       swap_7 = lanes_i[287:270] < lanes_i[143:126];  // sort.hpp:22, :40
  reg  [7:0] mux_78_q1;  // sort.hpp:78
  reg  [7:0] mux_78_1_q1;  // sort.hpp:78
  reg  [1:0] mux_78_2_q1;  // sort.hpp:78
  reg  [7:0] mux_79_q1;  // sort.hpp:79
  reg  [7:0] mux_79_1_q1;  // sort.hpp:79
  reg  [1:0] mux_79_2_q1;  // sort.hpp:79
  reg  [7:0] mux_78_3_q1;  // sort.hpp:78
  reg  [7:0] mux_78_4_q1;  // sort.hpp:78
  reg  [1:0] mux_78_5_q1;  // sort.hpp:78
  reg  [7:0] mux_79_3_q1;  // sort.hpp:79
  reg  [7:0] mux_79_4_q1;  // sort.hpp:79
  reg  [1:0] mux_79_5_q1;  // sort.hpp:79
  reg  [7:0] mux_78_6_q1;  // sort.hpp:78
  reg  [7:0] mux_78_7_q1;  // sort.hpp:78
  reg  [1:0] mux_78_8_q1;  // sort.hpp:78
  reg  [7:0] mux_79_6_q1;  // sort.hpp:79
  reg  [7:0] mux_79_7_q1;  // sort.hpp:79
  reg  [1:0] mux_79_8_q1;  // sort.hpp:79
  reg  [7:0] mux_78_9_q1;  // sort.hpp:78
  reg  [7:0] mux_78_10_q1;  // sort.hpp:78
  reg  [1:0] mux_78_11_q1;  // sort.hpp:78
  reg  [7:0] mux_79_9_q1;  // sort.hpp:79
  reg  [7:0] mux_79_10_q1;  // sort.hpp:79
  reg  [1:0] mux_79_11_q1;  // sort.hpp:79
  reg  [7:0] mux_78_12_q1;  // sort.hpp:78
  reg  [7:0] mux_78_13_q1;  // sort.hpp:78
  reg  [1:0] mux_78_14_q1;  // sort.hpp:78
  reg  [7:0] mux_79_12_q1;  // sort.hpp:79
  reg  [7:0] mux_79_13_q1;  // sort.hpp:79
  reg  [1:0] mux_79_14_q1;  // sort.hpp:79
  reg  [7:0] mux_78_15_q1;  // sort.hpp:78
  reg  [7:0] mux_78_16_q1;  // sort.hpp:78
  reg  [1:0] mux_78_17_q1;  // sort.hpp:78
  reg  [7:0] mux_79_15_q1;  // sort.hpp:79
  reg  [7:0] mux_79_16_q1;  // sort.hpp:79
  reg  [1:0] mux_79_17_q1;  // sort.hpp:79
  reg  [7:0] mux_78_18_q1;  // sort.hpp:78
  reg  [7:0] mux_78_19_q1;  // sort.hpp:78
  reg  [1:0] mux_78_20_q1;  // sort.hpp:78
  reg  [7:0] mux_79_18_q1;  // sort.hpp:79
  reg  [7:0] mux_79_19_q1;  // sort.hpp:79
  reg  [1:0] mux_79_20_q1;  // sort.hpp:79
  reg  [7:0] mux_78_21_q1;  // sort.hpp:78
  reg  [7:0] mux_78_22_q1;  // sort.hpp:78
  reg  [1:0] mux_78_23_q1;  // sort.hpp:78
  reg  [7:0] mux_79_21_q1;  // sort.hpp:79
  reg  [7:0] mux_79_22_q1;  // sort.hpp:79
  reg  [1:0] mux_79_23_q1;  // sort.hpp:79
  wire       swap_8 = {mux_78_14_q1, mux_78_13_q1, mux_78_12_q1} < {mux_78_2_q1, mux_78_1_q1, mux_78_q1};  // sort.hpp:40, :77, :78
  wire       swap_9 = {mux_78_17_q1, mux_78_16_q1, mux_78_15_q1} < {mux_78_5_q1, mux_78_4_q1, mux_78_3_q1};  // sort.hpp:40, :77, :78
  wire       swap_10 = {mux_78_20_q1, mux_78_19_q1, mux_78_18_q1} < {mux_78_8_q1, mux_78_7_q1, mux_78_6_q1};  // sort.hpp:40, :77, :78
  wire       swap_11 = {mux_78_23_q1, mux_78_22_q1, mux_78_21_q1} < {mux_78_11_q1, mux_78_10_q1, mux_78_9_q1};  // sort.hpp:40, :77, :78
  wire       swap_12 = {mux_79_14_q1, mux_79_13_q1, mux_79_12_q1} < {mux_79_2_q1, mux_79_1_q1, mux_79_q1};  // sort.hpp:40, :77, :79
  wire       swap_13 = {mux_79_17_q1, mux_79_16_q1, mux_79_15_q1} < {mux_79_5_q1, mux_79_4_q1, mux_79_3_q1};  // sort.hpp:40, :77, :79
  wire       swap_14 = {mux_79_20_q1, mux_79_19_q1, mux_79_18_q1} < {mux_79_8_q1, mux_79_7_q1, mux_79_6_q1};  // sort.hpp:40, :77, :79
  wire       swap_15 = {mux_79_23_q1, mux_79_22_q1, mux_79_21_q1} < {mux_79_11_q1, mux_79_10_q1, mux_79_9_q1};  // sort.hpp:40, :77, :79
  reg  [7:0] mux_78_24_q2;  // sort.hpp:78
  reg  [7:0] mux_78_25_q2;  // sort.hpp:78
  reg  [1:0] mux_78_26_q2;  // sort.hpp:78
  reg  [7:0] mux_79_24_q2;  // sort.hpp:79
  reg  [7:0] mux_79_25_q2;  // sort.hpp:79
  reg  [1:0] mux_79_26_q2;  // sort.hpp:79
  reg  [7:0] mux_78_27_q2;  // sort.hpp:78
  reg  [7:0] mux_78_28_q2;  // sort.hpp:78
  reg  [1:0] mux_78_29_q2;  // sort.hpp:78
  reg  [7:0] mux_79_27_q2;  // sort.hpp:79
  reg  [7:0] mux_79_28_q2;  // sort.hpp:79
  reg  [1:0] mux_79_29_q2;  // sort.hpp:79
  reg  [7:0] mux_78_30_q2;  // sort.hpp:78
  reg  [7:0] mux_78_31_q2;  // sort.hpp:78
  reg  [1:0] mux_78_32_q2;  // sort.hpp:78
  reg  [7:0] mux_79_30_q2;  // sort.hpp:79
  reg  [7:0] mux_79_31_q2;  // sort.hpp:79
  reg  [1:0] mux_79_32_q2;  // sort.hpp:79
  reg  [7:0] mux_78_33_q2;  // sort.hpp:78
  reg  [7:0] mux_78_34_q2;  // sort.hpp:78
  reg  [1:0] mux_78_35_q2;  // sort.hpp:78
  reg  [7:0] mux_79_33_q2;  // sort.hpp:79
  reg  [7:0] mux_79_34_q2;  // sort.hpp:79
  reg  [1:0] mux_79_35_q2;  // sort.hpp:79
  reg  [7:0] mux_78_36_q2;  // sort.hpp:78
  reg  [7:0] mux_78_37_q2;  // sort.hpp:78
  reg  [1:0] mux_78_38_q2;  // sort.hpp:78
  reg  [7:0] mux_79_36_q2;  // sort.hpp:79
  reg  [7:0] mux_79_37_q2;  // sort.hpp:79
  reg  [1:0] mux_79_38_q2;  // sort.hpp:79
  reg  [7:0] mux_78_39_q2;  // sort.hpp:78
  reg  [7:0] mux_78_40_q2;  // sort.hpp:78
  reg  [1:0] mux_78_41_q2;  // sort.hpp:78
  reg  [7:0] mux_79_39_q2;  // sort.hpp:79
  reg  [7:0] mux_79_40_q2;  // sort.hpp:79
  reg  [1:0] mux_79_41_q2;  // sort.hpp:79
  reg  [7:0] mux_78_42_q2;  // sort.hpp:78
  reg  [7:0] mux_78_43_q2;  // sort.hpp:78
  reg  [1:0] mux_78_44_q2;  // sort.hpp:78
  reg  [7:0] mux_79_42_q2;  // sort.hpp:79
  reg  [7:0] mux_79_43_q2;  // sort.hpp:79
  reg  [1:0] mux_79_44_q2;  // sort.hpp:79
  reg  [7:0] mux_78_45_q2;  // sort.hpp:78
  reg  [7:0] mux_78_46_q2;  // sort.hpp:78
  reg  [1:0] mux_78_47_q2;  // sort.hpp:78
  reg  [7:0] mux_79_45_q2;  // sort.hpp:79
  reg  [7:0] mux_79_46_q2;  // sort.hpp:79
  reg  [1:0] mux_79_47_q2;  // sort.hpp:79
  wire       swap_16 = {mux_78_38_q2, mux_78_37_q2, mux_78_36_q2} < {mux_79_26_q2, mux_79_25_q2, mux_79_24_q2};  // sort.hpp:40, :77, :78, :79
  wire       swap_17 = {mux_78_41_q2, mux_78_40_q2, mux_78_39_q2} < {mux_79_29_q2, mux_79_28_q2, mux_79_27_q2};  // sort.hpp:40, :77, :78, :79
  wire       swap_18 = {mux_78_44_q2, mux_78_43_q2, mux_78_42_q2} < {mux_79_32_q2, mux_79_31_q2, mux_79_30_q2};  // sort.hpp:40, :77, :78, :79
  wire       swap_19 = {mux_78_47_q2, mux_78_46_q2, mux_78_45_q2} < {mux_79_35_q2, mux_79_34_q2, mux_79_33_q2};  // sort.hpp:40, :77, :78, :79
  wire       swap_20 = {mux_78_32_q2, mux_78_31_q2, mux_78_30_q2} < {mux_78_26_q2, mux_78_25_q2, mux_78_24_q2};  // sort.hpp:40, :77, :78
  wire       swap_21 = {mux_78_35_q2, mux_78_34_q2, mux_78_33_q2} < {mux_78_29_q2, mux_78_28_q2, mux_78_27_q2};  // sort.hpp:40, :77, :78
  wire       swap_26 = {mux_79_44_q2, mux_79_43_q2, mux_79_42_q2} < {mux_79_38_q2, mux_79_37_q2, mux_79_36_q2};  // sort.hpp:40, :77, :79
  wire       swap_27 = {mux_79_47_q2, mux_79_46_q2, mux_79_45_q2} < {mux_79_41_q2, mux_79_40_q2, mux_79_39_q2};  // sort.hpp:40, :77, :79
  reg  [7:0] mux_78_48_q3;  // sort.hpp:78
  reg  [7:0] mux_78_49_q3;  // sort.hpp:78
  reg  [1:0] mux_78_50_q3;  // sort.hpp:78
  reg  [7:0] mux_79_48_q3;  // sort.hpp:79
  reg  [7:0] mux_79_49_q3;  // sort.hpp:79
  reg  [1:0] mux_79_50_q3;  // sort.hpp:79
  reg  [7:0] mux_78_51_q3;  // sort.hpp:78
  reg  [7:0] mux_78_52_q3;  // sort.hpp:78
  reg  [1:0] mux_78_53_q3;  // sort.hpp:78
  reg  [7:0] mux_79_51_q3;  // sort.hpp:79
  reg  [7:0] mux_79_52_q3;  // sort.hpp:79
  reg  [1:0] mux_79_53_q3;  // sort.hpp:79
  reg  [7:0] mux_78_54_q3;  // sort.hpp:78
  reg  [7:0] mux_78_55_q3;  // sort.hpp:78
  reg  [1:0] mux_78_56_q3;  // sort.hpp:78
  reg  [7:0] mux_79_54_q3;  // sort.hpp:79
  reg  [7:0] mux_79_55_q3;  // sort.hpp:79
  reg  [1:0] mux_79_56_q3;  // sort.hpp:79
  reg  [7:0] mux_78_57_q3;  // sort.hpp:78
  reg  [7:0] mux_78_58_q3;  // sort.hpp:78
  reg  [1:0] mux_78_59_q3;  // sort.hpp:78
  reg  [7:0] mux_79_57_q3;  // sort.hpp:79
  reg  [7:0] mux_79_58_q3;  // sort.hpp:79
  reg  [1:0] mux_79_59_q3;  // sort.hpp:79
  reg  [7:0] mux_78_60_q3;  // sort.hpp:78
  reg  [7:0] mux_78_61_q3;  // sort.hpp:78
  reg  [1:0] mux_78_62_q3;  // sort.hpp:78
  reg  [7:0] mux_79_60_q3;  // sort.hpp:79
  reg  [7:0] mux_79_61_q3;  // sort.hpp:79
  reg  [1:0] mux_79_62_q3;  // sort.hpp:79
  reg  [7:0] mux_78_63_q3;  // sort.hpp:78
  reg  [7:0] mux_78_64_q3;  // sort.hpp:78
  reg  [1:0] mux_78_65_q3;  // sort.hpp:78
  reg  [7:0] mux_79_63_q3;  // sort.hpp:79
  reg  [7:0] mux_79_64_q3;  // sort.hpp:79
  reg  [1:0] mux_79_65_q3;  // sort.hpp:79
  reg  [7:0] mux_78_78_q3;  // sort.hpp:78
  reg  [7:0] mux_78_79_q3;  // sort.hpp:78
  reg  [1:0] mux_78_80_q3;  // sort.hpp:78
  reg  [7:0] mux_79_78_q3;  // sort.hpp:79
  reg  [7:0] mux_79_79_q3;  // sort.hpp:79
  reg  [1:0] mux_79_80_q3;  // sort.hpp:79
  reg  [7:0] mux_78_81_q3;  // sort.hpp:78
  reg  [7:0] mux_78_82_q3;  // sort.hpp:78
  reg  [1:0] mux_78_83_q3;  // sort.hpp:78
  reg  [7:0] mux_79_81_q3;  // sort.hpp:79
  reg  [7:0] mux_79_82_q3;  // sort.hpp:79
  reg  [1:0] mux_79_83_q3;  // sort.hpp:79
  wire       swap_22 = {mux_78_56_q3, mux_78_55_q3, mux_78_54_q3} < {mux_78_50_q3, mux_78_49_q3, mux_78_48_q3};  // sort.hpp:40, :77, :78
  wire       swap_23 = {mux_78_59_q3, mux_78_58_q3, mux_78_57_q3} < {mux_78_53_q3, mux_78_52_q3, mux_78_51_q3};  // sort.hpp:40, :77, :78
  wire       swap_24 = {mux_79_56_q3, mux_79_55_q3, mux_79_54_q3} < {mux_79_50_q3, mux_79_49_q3, mux_79_48_q3};  // sort.hpp:40, :77, :79
  wire       swap_25 = {mux_79_59_q3, mux_79_58_q3, mux_79_57_q3} < {mux_79_53_q3, mux_79_52_q3, mux_79_51_q3};  // sort.hpp:40, :77, :79
  wire       swap_38 = {mux_78_65_q3, mux_78_64_q3, mux_78_63_q3} < {mux_78_62_q3, mux_78_61_q3, mux_78_60_q3};  // sort.hpp:40, :77, :78
  wire       swap_45 = {mux_79_83_q3, mux_79_82_q3, mux_79_81_q3} < {mux_79_80_q3, mux_79_79_q3, mux_79_78_q3};  // sort.hpp:40, :77, :79
  reg  [7:0] mux_79_60_q4;  // sort.hpp:79
  reg  [7:0] mux_79_61_q4;  // sort.hpp:79
  reg  [1:0] mux_79_62_q4;  // sort.hpp:79
  reg  [7:0] mux_79_63_q4;  // sort.hpp:79
  reg  [7:0] mux_79_64_q4;  // sort.hpp:79
  reg  [1:0] mux_79_65_q4;  // sort.hpp:79
  reg  [7:0] mux_78_66_q4;  // sort.hpp:78
  reg  [7:0] mux_78_67_q4;  // sort.hpp:78
  reg  [1:0] mux_78_68_q4;  // sort.hpp:78
  reg  [7:0] mux_79_66_q4;  // sort.hpp:79
  reg  [7:0] mux_79_67_q4;  // sort.hpp:79
  reg  [1:0] mux_79_68_q4;  // sort.hpp:79
  reg  [7:0] mux_78_69_q4;  // sort.hpp:78
  reg  [7:0] mux_78_70_q4;  // sort.hpp:78
  reg  [1:0] mux_78_71_q4;  // sort.hpp:78
  reg  [7:0] mux_79_69_q4;  // sort.hpp:79
  reg  [7:0] mux_79_70_q4;  // sort.hpp:79
  reg  [1:0] mux_79_71_q4;  // sort.hpp:79
  reg  [7:0] mux_78_72_q4;  // sort.hpp:78
  reg  [7:0] mux_78_73_q4;  // sort.hpp:78
  reg  [1:0] mux_78_74_q4;  // sort.hpp:78
  reg  [7:0] mux_79_72_q4;  // sort.hpp:79
  reg  [7:0] mux_79_73_q4;  // sort.hpp:79
  reg  [1:0] mux_79_74_q4;  // sort.hpp:79
  reg  [7:0] mux_78_75_q4;  // sort.hpp:78
  reg  [7:0] mux_78_76_q4;  // sort.hpp:78
  reg  [1:0] mux_78_77_q4;  // sort.hpp:78
  reg  [7:0] mux_79_75_q4;  // sort.hpp:79
  reg  [7:0] mux_79_76_q4;  // sort.hpp:79
  reg  [1:0] mux_79_77_q4;  // sort.hpp:79
  reg  [7:0] mux_78_78_q4;  // sort.hpp:78
  reg  [7:0] mux_78_79_q4;  // sort.hpp:78
  reg  [1:0] mux_78_80_q4;  // sort.hpp:78
  reg  [7:0] mux_78_81_q4;  // sort.hpp:78
  reg  [7:0] mux_78_82_q4;  // sort.hpp:78
  reg  [1:0] mux_78_83_q4;  // sort.hpp:78
  reg  [7:0] mux_78_114_q4;  // sort.hpp:78
  reg  [7:0] mux_78_115_q4;  // sort.hpp:78
  reg  [1:0] mux_78_116_q4;  // sort.hpp:78
  reg  [7:0] mux_79_114_q4;  // sort.hpp:79
  reg  [7:0] mux_79_115_q4;  // sort.hpp:79
  reg  [1:0] mux_79_116_q4;  // sort.hpp:79
  reg  [7:0] mux_78_135_q4;  // sort.hpp:78
  reg  [7:0] mux_78_136_q4;  // sort.hpp:78
  reg  [1:0] mux_78_137_q4;  // sort.hpp:78
  reg  [7:0] mux_79_135_q4;  // sort.hpp:79
  reg  [7:0] mux_79_136_q4;  // sort.hpp:79
  reg  [1:0] mux_79_137_q4;  // sort.hpp:79
  wire       swap_28 = {mux_78_74_q4, mux_78_73_q4, mux_78_72_q4} < {mux_79_62_q4, mux_79_61_q4, mux_79_60_q4};  // sort.hpp:40, :77, :78, :79
  wire       swap_29 = {mux_78_77_q4, mux_78_76_q4, mux_78_75_q4} < {mux_79_65_q4, mux_79_64_q4, mux_79_63_q4};  // sort.hpp:40, :77, :78, :79
  wire       swap_30 = {mux_78_80_q4, mux_78_79_q4, mux_78_78_q4} < {mux_79_68_q4, mux_79_67_q4, mux_79_66_q4};  // sort.hpp:40, :77, :78, :79
  wire       swap_31 = {mux_78_83_q4, mux_78_82_q4, mux_78_81_q4} < {mux_79_71_q4, mux_79_70_q4, mux_79_69_q4};  // sort.hpp:40, :77, :78, :79
  reg  [7:0] mux_78_66_q5;  // sort.hpp:78
  reg  [7:0] mux_78_67_q5;  // sort.hpp:78
  reg  [1:0] mux_78_68_q5;  // sort.hpp:78
  reg  [7:0] mux_78_69_q5;  // sort.hpp:78
  reg  [7:0] mux_78_70_q5;  // sort.hpp:78
  reg  [1:0] mux_78_71_q5;  // sort.hpp:78
  reg  [7:0] mux_79_72_q5;  // sort.hpp:79
  reg  [7:0] mux_79_73_q5;  // sort.hpp:79
  reg  [1:0] mux_79_74_q5;  // sort.hpp:79
  reg  [7:0] mux_79_75_q5;  // sort.hpp:79
  reg  [7:0] mux_79_76_q5;  // sort.hpp:79
  reg  [1:0] mux_79_77_q5;  // sort.hpp:79
  reg  [7:0] mux_78_84_q5;  // sort.hpp:78
  reg  [7:0] mux_78_85_q5;  // sort.hpp:78
  reg  [1:0] mux_78_86_q5;  // sort.hpp:78
  reg  [7:0] mux_79_84_q5;  // sort.hpp:79
  reg  [7:0] mux_79_85_q5;  // sort.hpp:79
  reg  [1:0] mux_79_86_q5;  // sort.hpp:79
  reg  [7:0] mux_78_87_q5;  // sort.hpp:78
  reg  [7:0] mux_78_88_q5;  // sort.hpp:78
  reg  [1:0] mux_78_89_q5;  // sort.hpp:78
  reg  [7:0] mux_79_87_q5;  // sort.hpp:79
  reg  [7:0] mux_79_88_q5;  // sort.hpp:79
  reg  [1:0] mux_79_89_q5;  // sort.hpp:79
  reg  [7:0] mux_78_90_q5;  // sort.hpp:78
  reg  [7:0] mux_78_91_q5;  // sort.hpp:78
  reg  [1:0] mux_78_92_q5;  // sort.hpp:78
  reg  [7:0] mux_79_90_q5;  // sort.hpp:79
  reg  [7:0] mux_79_91_q5;  // sort.hpp:79
  reg  [1:0] mux_79_92_q5;  // sort.hpp:79
  reg  [7:0] mux_78_93_q5;  // sort.hpp:78
  reg  [7:0] mux_78_94_q5;  // sort.hpp:78
  reg  [1:0] mux_78_95_q5;  // sort.hpp:78
  reg  [7:0] mux_79_93_q5;  // sort.hpp:79
  reg  [7:0] mux_79_94_q5;  // sort.hpp:79
  reg  [1:0] mux_79_95_q5;  // sort.hpp:79
  reg  [7:0] mux_78_114_q5;  // sort.hpp:78
  reg  [7:0] mux_78_115_q5;  // sort.hpp:78
  reg  [1:0] mux_78_116_q5;  // sort.hpp:78
  reg  [7:0] mux_79_114_q5;  // sort.hpp:79
  reg  [7:0] mux_79_115_q5;  // sort.hpp:79
  reg  [1:0] mux_79_116_q5;  // sort.hpp:79
  reg  [7:0] mux_78_135_q5;  // sort.hpp:78
  reg  [7:0] mux_78_136_q5;  // sort.hpp:78
  reg  [1:0] mux_78_137_q5;  // sort.hpp:78
  reg  [7:0] mux_79_135_q5;  // sort.hpp:79
  reg  [7:0] mux_79_136_q5;  // sort.hpp:79
  reg  [1:0] mux_79_137_q5;  // sort.hpp:79
  wire       swap_32 = {mux_78_68_q5, mux_78_67_q5, mux_78_66_q5} < {mux_78_86_q5, mux_78_85_q5, mux_78_84_q5};  // sort.hpp:40, :77, :78
  wire       swap_33 = {mux_78_71_q5, mux_78_70_q5, mux_78_69_q5} < {mux_78_89_q5, mux_78_88_q5, mux_78_87_q5};  // sort.hpp:40, :77, :78
  wire       swap_34 = {mux_79_86_q5, mux_79_85_q5, mux_79_84_q5} < {mux_78_92_q5, mux_78_91_q5, mux_78_90_q5};  // sort.hpp:40, :77, :78, :79
  wire       swap_35 = {mux_79_89_q5, mux_79_88_q5, mux_79_87_q5} < {mux_78_95_q5, mux_78_94_q5, mux_78_93_q5};  // sort.hpp:40, :77, :78, :79
  wire       swap_36 = {mux_79_92_q5, mux_79_91_q5, mux_79_90_q5} < {mux_79_74_q5, mux_79_73_q5, mux_79_72_q5};  // sort.hpp:40, :77, :79
  wire       swap_37 = {mux_79_95_q5, mux_79_94_q5, mux_79_93_q5} < {mux_79_77_q5, mux_79_76_q5, mux_79_75_q5};  // sort.hpp:40, :77, :79
  reg  [7:0] mux_78_96_q6;  // sort.hpp:78
  reg  [7:0] mux_78_97_q6;  // sort.hpp:78
  reg  [1:0] mux_78_98_q6;  // sort.hpp:78
  reg  [7:0] mux_79_96_q6;  // sort.hpp:79
  reg  [7:0] mux_79_97_q6;  // sort.hpp:79
  reg  [1:0] mux_79_98_q6;  // sort.hpp:79
  reg  [7:0] mux_78_99_q6;  // sort.hpp:78
  reg  [7:0] mux_78_100_q6;  // sort.hpp:78
  reg  [1:0] mux_78_101_q6;  // sort.hpp:78
  reg  [7:0] mux_79_99_q6;  // sort.hpp:79
  reg  [7:0] mux_79_100_q6;  // sort.hpp:79
  reg  [1:0] mux_79_101_q6;  // sort.hpp:79
  reg  [7:0] mux_78_102_q6;  // sort.hpp:78
  reg  [7:0] mux_78_103_q6;  // sort.hpp:78
  reg  [1:0] mux_78_104_q6;  // sort.hpp:78
  reg  [7:0] mux_79_102_q6;  // sort.hpp:79
  reg  [7:0] mux_79_103_q6;  // sort.hpp:79
  reg  [1:0] mux_79_104_q6;  // sort.hpp:79
  reg  [7:0] mux_78_105_q6;  // sort.hpp:78
  reg  [7:0] mux_78_106_q6;  // sort.hpp:78
  reg  [1:0] mux_78_107_q6;  // sort.hpp:78
  reg  [7:0] mux_79_105_q6;  // sort.hpp:79
  reg  [7:0] mux_79_106_q6;  // sort.hpp:79
  reg  [1:0] mux_79_107_q6;  // sort.hpp:79
  reg  [7:0] mux_78_108_q6;  // sort.hpp:78
  reg  [7:0] mux_78_109_q6;  // sort.hpp:78
  reg  [1:0] mux_78_110_q6;  // sort.hpp:78
  reg  [7:0] mux_79_108_q6;  // sort.hpp:79
  reg  [7:0] mux_79_109_q6;  // sort.hpp:79
  reg  [1:0] mux_79_110_q6;  // sort.hpp:79
  reg  [7:0] mux_78_111_q6;  // sort.hpp:78
  reg  [7:0] mux_78_112_q6;  // sort.hpp:78
  reg  [1:0] mux_78_113_q6;  // sort.hpp:78
  reg  [7:0] mux_79_111_q6;  // sort.hpp:79
  reg  [7:0] mux_79_112_q6;  // sort.hpp:79
  reg  [1:0] mux_79_113_q6;  // sort.hpp:79
  reg  [7:0] mux_78_114_q6;  // sort.hpp:78
  reg  [7:0] mux_78_115_q6;  // sort.hpp:78
  reg  [1:0] mux_78_116_q6;  // sort.hpp:78
  reg  [7:0] mux_79_114_q6;  // sort.hpp:79
  reg  [7:0] mux_79_115_q6;  // sort.hpp:79
  reg  [1:0] mux_79_116_q6;  // sort.hpp:79
  reg  [7:0] mux_78_135_q6;  // sort.hpp:78
  reg  [7:0] mux_78_136_q6;  // sort.hpp:78
  reg  [1:0] mux_78_137_q6;  // sort.hpp:78
  reg  [7:0] mux_79_135_q6;  // sort.hpp:79
  reg  [7:0] mux_79_136_q6;  // sort.hpp:79
  reg  [1:0] mux_79_137_q6;  // sort.hpp:79
  wire       swap_39 = {mux_78_101_q6, mux_78_100_q6, mux_78_99_q6} < {mux_78_98_q6, mux_78_97_q6, mux_78_96_q6};  // sort.hpp:40, :77, :78
  wire       swap_40 = {mux_79_101_q6, mux_79_100_q6, mux_79_99_q6} < {mux_79_98_q6, mux_79_97_q6, mux_79_96_q6};  // sort.hpp:40, :77, :79
  wire       swap_41 = {mux_78_107_q6, mux_78_106_q6, mux_78_105_q6} < {mux_78_104_q6, mux_78_103_q6, mux_78_102_q6};  // sort.hpp:40, :77, :78
  wire       swap_42 = {mux_79_107_q6, mux_79_106_q6, mux_79_105_q6} < {mux_79_104_q6, mux_79_103_q6, mux_79_102_q6};  // sort.hpp:40, :77, :79
  wire       swap_43 = {mux_78_113_q6, mux_78_112_q6, mux_78_111_q6} < {mux_78_110_q6, mux_78_109_q6, mux_78_108_q6};  // sort.hpp:40, :77, :78
  wire       swap_44 = {mux_79_113_q6, mux_79_112_q6, mux_79_111_q6} < {mux_79_110_q6, mux_79_109_q6, mux_79_108_q6};  // sort.hpp:40, :77, :79
  reg  [7:0] mux_78_114_q7;  // sort.hpp:78
  reg  [7:0] mux_78_115_q7;  // sort.hpp:78
  reg  [1:0] mux_78_116_q7;  // sort.hpp:78
  reg  [7:0] mux_79_114_q7;  // sort.hpp:79
  reg  [7:0] mux_79_115_q7;  // sort.hpp:79
  reg  [1:0] mux_79_116_q7;  // sort.hpp:79
  reg  [7:0] mux_78_117_q7;  // sort.hpp:78
  reg  [7:0] mux_78_118_q7;  // sort.hpp:78
  reg  [1:0] mux_78_119_q7;  // sort.hpp:78
  reg  [7:0] mux_79_117_q7;  // sort.hpp:79
  reg  [7:0] mux_79_118_q7;  // sort.hpp:79
  reg  [1:0] mux_79_119_q7;  // sort.hpp:79
  reg  [7:0] mux_78_120_q7;  // sort.hpp:78
  reg  [7:0] mux_78_121_q7;  // sort.hpp:78
  reg  [1:0] mux_78_122_q7;  // sort.hpp:78
  reg  [7:0] mux_79_120_q7;  // sort.hpp:79
  reg  [7:0] mux_79_121_q7;  // sort.hpp:79
  reg  [1:0] mux_79_122_q7;  // sort.hpp:79
  reg  [7:0] mux_78_123_q7;  // sort.hpp:78
  reg  [7:0] mux_78_124_q7;  // sort.hpp:78
  reg  [1:0] mux_78_125_q7;  // sort.hpp:78
  reg  [7:0] mux_79_123_q7;  // sort.hpp:79
  reg  [7:0] mux_79_124_q7;  // sort.hpp:79
  reg  [1:0] mux_79_125_q7;  // sort.hpp:79
  reg  [7:0] mux_78_126_q7;  // sort.hpp:78
  reg  [7:0] mux_78_127_q7;  // sort.hpp:78
  reg  [1:0] mux_78_128_q7;  // sort.hpp:78
  reg  [7:0] mux_79_126_q7;  // sort.hpp:79
  reg  [7:0] mux_79_127_q7;  // sort.hpp:79
  reg  [1:0] mux_79_128_q7;  // sort.hpp:79
  reg  [7:0] mux_78_129_q7;  // sort.hpp:78
  reg  [7:0] mux_78_130_q7;  // sort.hpp:78
  reg  [1:0] mux_78_131_q7;  // sort.hpp:78
  reg  [7:0] mux_79_129_q7;  // sort.hpp:79
  reg  [7:0] mux_79_130_q7;  // sort.hpp:79
  reg  [1:0] mux_79_131_q7;  // sort.hpp:79
  reg  [7:0] mux_78_132_q7;  // sort.hpp:78
  reg  [7:0] mux_78_133_q7;  // sort.hpp:78
  reg  [1:0] mux_78_134_q7;  // sort.hpp:78
  reg  [7:0] mux_79_132_q7;  // sort.hpp:79
  reg  [7:0] mux_79_133_q7;  // sort.hpp:79
  reg  [1:0] mux_79_134_q7;  // sort.hpp:79
  reg  [7:0] mux_78_135_q7;  // sort.hpp:78
  reg  [7:0] mux_78_136_q7;  // sort.hpp:78
  reg  [1:0] mux_78_137_q7;  // sort.hpp:78
  reg  [7:0] mux_79_135_q7;  // sort.hpp:79
  reg  [7:0] mux_79_136_q7;  // sort.hpp:79
  reg  [1:0] mux_79_137_q7;  // sort.hpp:79
  wire       swap_46 = {mux_78_128_q7, mux_78_127_q7, mux_78_126_q7} < {mux_79_116_q7, mux_79_115_q7, mux_79_114_q7};  // sort.hpp:40, :77, :78, :79
  wire       swap_47 = {mux_78_131_q7, mux_78_130_q7, mux_78_129_q7} < {mux_79_119_q7, mux_79_118_q7, mux_79_117_q7};  // sort.hpp:40, :77, :78, :79
  wire       swap_48 = {mux_78_134_q7, mux_78_133_q7, mux_78_132_q7} < {mux_79_122_q7, mux_79_121_q7, mux_79_120_q7};  // sort.hpp:40, :77, :78, :79
  wire       swap_49 = {mux_78_137_q7, mux_78_136_q7, mux_78_135_q7} < {mux_79_125_q7, mux_79_124_q7, mux_79_123_q7};  // sort.hpp:40, :77, :78, :79
  reg  [7:0] mux_78_114_q8;  // sort.hpp:78
  reg  [7:0] mux_78_115_q8;  // sort.hpp:78
  reg  [1:0] mux_78_116_q8;  // sort.hpp:78
  reg  [7:0] mux_78_117_q8;  // sort.hpp:78
  reg  [7:0] mux_78_118_q8;  // sort.hpp:78
  reg  [1:0] mux_78_119_q8;  // sort.hpp:78
  reg  [7:0] mux_78_120_q8;  // sort.hpp:78
  reg  [7:0] mux_78_121_q8;  // sort.hpp:78
  reg  [1:0] mux_78_122_q8;  // sort.hpp:78
  reg  [7:0] mux_78_123_q8;  // sort.hpp:78
  reg  [7:0] mux_78_124_q8;  // sort.hpp:78
  reg  [1:0] mux_78_125_q8;  // sort.hpp:78
  reg  [7:0] mux_79_126_q8;  // sort.hpp:79
  reg  [7:0] mux_79_127_q8;  // sort.hpp:79
  reg  [1:0] mux_79_128_q8;  // sort.hpp:79
  reg  [7:0] mux_79_129_q8;  // sort.hpp:79
  reg  [7:0] mux_79_130_q8;  // sort.hpp:79
  reg  [1:0] mux_79_131_q8;  // sort.hpp:79
  reg  [7:0] mux_79_132_q8;  // sort.hpp:79
  reg  [7:0] mux_79_133_q8;  // sort.hpp:79
  reg  [1:0] mux_79_134_q8;  // sort.hpp:79
  reg  [7:0] mux_79_135_q8;  // sort.hpp:79
  reg  [7:0] mux_79_136_q8;  // sort.hpp:79
  reg  [1:0] mux_79_137_q8;  // sort.hpp:79
  reg  [7:0] mux_78_138_q8;  // sort.hpp:78
  reg  [7:0] mux_78_139_q8;  // sort.hpp:78
  reg  [1:0] mux_78_140_q8;  // sort.hpp:78
  reg  [7:0] mux_79_138_q8;  // sort.hpp:79
  reg  [7:0] mux_79_139_q8;  // sort.hpp:79
  reg  [1:0] mux_79_140_q8;  // sort.hpp:79
  reg  [7:0] mux_78_141_q8;  // sort.hpp:78
  reg  [7:0] mux_78_142_q8;  // sort.hpp:78
  reg  [1:0] mux_78_143_q8;  // sort.hpp:78
  reg  [7:0] mux_79_141_q8;  // sort.hpp:79
  reg  [7:0] mux_79_142_q8;  // sort.hpp:79
  reg  [1:0] mux_79_143_q8;  // sort.hpp:79
  reg  [7:0] mux_78_144_q8;  // sort.hpp:78
  reg  [7:0] mux_78_145_q8;  // sort.hpp:78
  reg  [1:0] mux_78_146_q8;  // sort.hpp:78
  reg  [7:0] mux_79_144_q8;  // sort.hpp:79
  reg  [7:0] mux_79_145_q8;  // sort.hpp:79
  reg  [1:0] mux_79_146_q8;  // sort.hpp:79
  reg  [7:0] mux_78_147_q8;  // sort.hpp:78
  reg  [7:0] mux_78_148_q8;  // sort.hpp:78
  reg  [1:0] mux_78_149_q8;  // sort.hpp:78
  reg  [7:0] mux_79_147_q8;  // sort.hpp:79
  reg  [7:0] mux_79_148_q8;  // sort.hpp:79
  reg  [1:0] mux_79_149_q8;  // sort.hpp:79
  wire       swap_50 = {mux_78_122_q8, mux_78_121_q8, mux_78_120_q8} < {mux_78_140_q8, mux_78_139_q8, mux_78_138_q8};  // sort.hpp:40, :77, :78
  wire       swap_51 = {mux_78_125_q8, mux_78_124_q8, mux_78_123_q8} < {mux_78_143_q8, mux_78_142_q8, mux_78_141_q8};  // sort.hpp:40, :77, :78
  wire       swap_52 = {mux_79_140_q8, mux_79_139_q8, mux_79_138_q8} < {mux_78_146_q8, mux_78_145_q8, mux_78_144_q8};  // sort.hpp:40, :77, :78, :79
  wire       swap_53 = {mux_79_143_q8, mux_79_142_q8, mux_79_141_q8} < {mux_78_149_q8, mux_78_148_q8, mux_78_147_q8};  // sort.hpp:40, :77, :78, :79
  wire       swap_54 = {mux_79_146_q8, mux_79_145_q8, mux_79_144_q8} < {mux_79_128_q8, mux_79_127_q8, mux_79_126_q8};  // sort.hpp:40, :77, :79
  wire       swap_55 = {mux_79_149_q8, mux_79_148_q8, mux_79_147_q8} < {mux_79_131_q8, mux_79_130_q8, mux_79_129_q8};  // sort.hpp:40, :77, :79
  reg  [7:0] mux_78_114_q9;  // sort.hpp:78
  reg  [7:0] mux_78_115_q9;  // sort.hpp:78
  reg  [1:0] mux_78_116_q9;  // sort.hpp:78
  reg  [7:0] mux_78_117_q9;  // sort.hpp:78
  reg  [7:0] mux_78_118_q9;  // sort.hpp:78
  reg  [1:0] mux_78_119_q9;  // sort.hpp:78
  reg  [7:0] mux_79_132_q9;  // sort.hpp:79
  reg  [7:0] mux_79_133_q9;  // sort.hpp:79
  reg  [1:0] mux_79_134_q9;  // sort.hpp:79
  reg  [7:0] mux_79_135_q9;  // sort.hpp:79
  reg  [7:0] mux_79_136_q9;  // sort.hpp:79
  reg  [1:0] mux_79_137_q9;  // sort.hpp:79
  reg  [7:0] mux_78_150_q9;  // sort.hpp:78
  reg  [7:0] mux_78_151_q9;  // sort.hpp:78
  reg  [1:0] mux_78_152_q9;  // sort.hpp:78
  reg  [7:0] mux_79_150_q9;  // sort.hpp:79
  reg  [7:0] mux_79_151_q9;  // sort.hpp:79
  reg  [1:0] mux_79_152_q9;  // sort.hpp:79
  reg  [7:0] mux_78_153_q9;  // sort.hpp:78
  reg  [7:0] mux_78_154_q9;  // sort.hpp:78
  reg  [1:0] mux_78_155_q9;  // sort.hpp:78
  reg  [7:0] mux_79_153_q9;  // sort.hpp:79
  reg  [7:0] mux_79_154_q9;  // sort.hpp:79
  reg  [1:0] mux_79_155_q9;  // sort.hpp:79
  reg  [7:0] mux_78_156_q9;  // sort.hpp:78
  reg  [7:0] mux_78_157_q9;  // sort.hpp:78
  reg  [1:0] mux_78_158_q9;  // sort.hpp:78
  reg  [7:0] mux_79_156_q9;  // sort.hpp:79
  reg  [7:0] mux_79_157_q9;  // sort.hpp:79
  reg  [1:0] mux_79_158_q9;  // sort.hpp:79
  reg  [7:0] mux_78_159_q9;  // sort.hpp:78
  reg  [7:0] mux_78_160_q9;  // sort.hpp:78
  reg  [1:0] mux_78_161_q9;  // sort.hpp:78
  reg  [7:0] mux_79_159_q9;  // sort.hpp:79
  reg  [7:0] mux_79_160_q9;  // sort.hpp:79
  reg  [1:0] mux_79_161_q9;  // sort.hpp:79
  reg  [7:0] mux_78_162_q9;  // sort.hpp:78
  reg  [7:0] mux_78_163_q9;  // sort.hpp:78
  reg  [1:0] mux_78_164_q9;  // sort.hpp:78
  reg  [7:0] mux_79_162_q9;  // sort.hpp:79
  reg  [7:0] mux_79_163_q9;  // sort.hpp:79
  reg  [1:0] mux_79_164_q9;  // sort.hpp:79
  reg  [7:0] mux_78_165_q9;  // sort.hpp:78
  reg  [7:0] mux_78_166_q9;  // sort.hpp:78
  reg  [1:0] mux_78_167_q9;  // sort.hpp:78
  reg  [7:0] mux_79_165_q9;  // sort.hpp:79
  reg  [7:0] mux_79_166_q9;  // sort.hpp:79
  reg  [1:0] mux_79_167_q9;  // sort.hpp:79
  wire       swap_56 = {mux_78_119_q9, mux_78_118_q9, mux_78_117_q9} < {mux_78_152_q9, mux_78_151_q9, mux_78_150_q9};  // sort.hpp:40, :77, :78
  wire       swap_57 = {mux_79_152_q9, mux_79_151_q9, mux_79_150_q9} < {mux_78_155_q9, mux_78_154_q9, mux_78_153_q9};  // sort.hpp:40, :77, :78, :79
  wire       swap_58 = {mux_79_155_q9, mux_79_154_q9, mux_79_153_q9} < {mux_78_158_q9, mux_78_157_q9, mux_78_156_q9};  // sort.hpp:40, :77, :78, :79
  wire       swap_59 = {mux_79_158_q9, mux_79_157_q9, mux_79_156_q9} < {mux_78_161_q9, mux_78_160_q9, mux_78_159_q9};  // sort.hpp:40, :77, :78, :79
  wire       swap_60 = {mux_79_161_q9, mux_79_160_q9, mux_79_159_q9} < {mux_78_164_q9, mux_78_163_q9, mux_78_162_q9};  // sort.hpp:40, :77, :78, :79
  wire       swap_61 = {mux_79_164_q9, mux_79_163_q9, mux_79_162_q9} < {mux_78_167_q9, mux_78_166_q9, mux_78_165_q9};  // sort.hpp:40, :77, :78, :79
  wire       swap_62 = {mux_79_167_q9, mux_79_166_q9, mux_79_165_q9} < {mux_79_134_q9, mux_79_133_q9, mux_79_132_q9};  // sort.hpp:40, :77, :79
  reg  [7:0] mux_78_114_q10;  // sort.hpp:78
  reg  [7:0] mux_78_115_q10;  // sort.hpp:78
  reg  [1:0] mux_78_116_q10;  // sort.hpp:78
  reg  [7:0] mux_79_135_q10;  // sort.hpp:79
  reg  [7:0] mux_79_136_q10;  // sort.hpp:79
  reg  [1:0] mux_79_137_q10;  // sort.hpp:79
  reg  [7:0] mux_78_168_q10;  // sort.hpp:78
  reg  [7:0] mux_78_169_q10;  // sort.hpp:78
  reg  [1:0] mux_78_170_q10;  // sort.hpp:78
  reg  [7:0] mux_79_168_q10;  // sort.hpp:79
  reg  [7:0] mux_79_169_q10;  // sort.hpp:79
  reg  [1:0] mux_79_170_q10;  // sort.hpp:79
  reg  [7:0] mux_78_171_q10;  // sort.hpp:78
  reg  [7:0] mux_78_172_q10;  // sort.hpp:78
  reg  [1:0] mux_78_173_q10;  // sort.hpp:78
  reg  [7:0] mux_79_171_q10;  // sort.hpp:79
  reg  [7:0] mux_79_172_q10;  // sort.hpp:79
  reg  [1:0] mux_79_173_q10;  // sort.hpp:79
  reg  [7:0] mux_78_174_q10;  // sort.hpp:78
  reg  [7:0] mux_78_175_q10;  // sort.hpp:78
  reg  [1:0] mux_78_176_q10;  // sort.hpp:78
  reg  [7:0] mux_79_174_q10;  // sort.hpp:79
  reg  [7:0] mux_79_175_q10;  // sort.hpp:79
  reg  [1:0] mux_79_176_q10;  // sort.hpp:79
  reg  [7:0] mux_78_177_q10;  // sort.hpp:78
  reg  [7:0] mux_78_178_q10;  // sort.hpp:78
  reg  [1:0] mux_78_179_q10;  // sort.hpp:78
  reg  [7:0] mux_79_177_q10;  // sort.hpp:79
  reg  [7:0] mux_79_178_q10;  // sort.hpp:79
  reg  [1:0] mux_79_179_q10;  // sort.hpp:79
  reg  [7:0] mux_78_180_q10;  // sort.hpp:78
  reg  [7:0] mux_78_181_q10;  // sort.hpp:78
  reg  [1:0] mux_78_182_q10;  // sort.hpp:78
  reg  [7:0] mux_79_180_q10;  // sort.hpp:79
  reg  [7:0] mux_79_181_q10;  // sort.hpp:79
  reg  [1:0] mux_79_182_q10;  // sort.hpp:79
  reg  [7:0] mux_78_183_q10;  // sort.hpp:78
  reg  [7:0] mux_78_184_q10;  // sort.hpp:78
  reg  [1:0] mux_78_185_q10;  // sort.hpp:78
  reg  [7:0] mux_79_183_q10;  // sort.hpp:79
  reg  [7:0] mux_79_184_q10;  // sort.hpp:79
  reg  [1:0] mux_79_185_q10;  // sort.hpp:79
  reg  [7:0] mux_78_186_q10;  // sort.hpp:78
  reg  [7:0] mux_78_187_q10;  // sort.hpp:78
  reg  [1:0] mux_78_188_q10;  // sort.hpp:78
  reg  [7:0] mux_79_186_q10;  // sort.hpp:79
  reg  [7:0] mux_79_187_q10;  // sort.hpp:79
  reg  [1:0] mux_79_188_q10;  // sort.hpp:79
  always_ff @(posedge clk_i) begin
    if (swap) begin
      mux_78_q1 <= lanes_i[151:144];  // sort.hpp:22, :78
      mux_78_1_q1 <= lanes_i[159:152];  // sort.hpp:22, :78
      mux_78_2_q1 <= lanes_i[161:160];  // sort.hpp:22, :78
      mux_79_q1 <= lanes_i[7:0];  // sort.hpp:22, :79
      mux_79_1_q1 <= lanes_i[15:8];  // sort.hpp:22, :79
      mux_79_2_q1 <= lanes_i[17:16];  // sort.hpp:22, :79
    end
    else begin
      mux_78_q1 <= lanes_i[7:0];  // sort.hpp:22, :78
      mux_78_1_q1 <= lanes_i[15:8];  // sort.hpp:22, :78
      mux_78_2_q1 <= lanes_i[17:16];  // sort.hpp:22, :78
      mux_79_q1 <= lanes_i[151:144];  // sort.hpp:22, :79
      mux_79_1_q1 <= lanes_i[159:152];  // sort.hpp:22, :79
      mux_79_2_q1 <= lanes_i[161:160];  // sort.hpp:22, :79
    end
    if (swap_1) begin
      mux_78_3_q1 <= lanes_i[169:162];  // sort.hpp:22, :78
      mux_78_4_q1 <= lanes_i[177:170];  // sort.hpp:22, :78
      mux_78_5_q1 <= lanes_i[179:178];  // sort.hpp:22, :78
      mux_79_3_q1 <= lanes_i[25:18];  // sort.hpp:22, :79
      mux_79_4_q1 <= lanes_i[33:26];  // sort.hpp:22, :79
      mux_79_5_q1 <= lanes_i[35:34];  // sort.hpp:22, :79
    end
    else begin
      mux_78_3_q1 <= lanes_i[25:18];  // sort.hpp:22, :78
      mux_78_4_q1 <= lanes_i[33:26];  // sort.hpp:22, :78
      mux_78_5_q1 <= lanes_i[35:34];  // sort.hpp:22, :78
      mux_79_3_q1 <= lanes_i[169:162];  // sort.hpp:22, :79
      mux_79_4_q1 <= lanes_i[177:170];  // sort.hpp:22, :79
      mux_79_5_q1 <= lanes_i[179:178];  // sort.hpp:22, :79
    end
    if (swap_2) begin
      mux_78_6_q1 <= lanes_i[187:180];  // sort.hpp:22, :78
      mux_78_7_q1 <= lanes_i[195:188];  // sort.hpp:22, :78
      mux_78_8_q1 <= lanes_i[197:196];  // sort.hpp:22, :78
      mux_79_6_q1 <= lanes_i[43:36];  // sort.hpp:22, :79
      mux_79_7_q1 <= lanes_i[51:44];  // sort.hpp:22, :79
      mux_79_8_q1 <= lanes_i[53:52];  // sort.hpp:22, :79
    end
    else begin
      mux_78_6_q1 <= lanes_i[43:36];  // sort.hpp:22, :78
      mux_78_7_q1 <= lanes_i[51:44];  // sort.hpp:22, :78
      mux_78_8_q1 <= lanes_i[53:52];  // sort.hpp:22, :78
      mux_79_6_q1 <= lanes_i[187:180];  // sort.hpp:22, :79
      mux_79_7_q1 <= lanes_i[195:188];  // sort.hpp:22, :79
      mux_79_8_q1 <= lanes_i[197:196];  // sort.hpp:22, :79
    end
    if (swap_3) begin
      mux_78_9_q1 <= lanes_i[205:198];  // sort.hpp:22, :78
      mux_78_10_q1 <= lanes_i[213:206];  // sort.hpp:22, :78
      mux_78_11_q1 <= lanes_i[215:214];  // sort.hpp:22, :78
      mux_79_9_q1 <= lanes_i[61:54];  // sort.hpp:22, :79
      mux_79_10_q1 <= lanes_i[69:62];  // sort.hpp:22, :79
      mux_79_11_q1 <= lanes_i[71:70];  // sort.hpp:22, :79
    end
    else begin
      mux_78_9_q1 <= lanes_i[61:54];  // sort.hpp:22, :78
      mux_78_10_q1 <= lanes_i[69:62];  // sort.hpp:22, :78
      mux_78_11_q1 <= lanes_i[71:70];  // sort.hpp:22, :78
      mux_79_9_q1 <= lanes_i[205:198];  // sort.hpp:22, :79
      mux_79_10_q1 <= lanes_i[213:206];  // sort.hpp:22, :79
      mux_79_11_q1 <= lanes_i[215:214];  // sort.hpp:22, :79
    end
    if (swap_4) begin
      mux_78_12_q1 <= lanes_i[223:216];  // sort.hpp:22, :78
      mux_78_13_q1 <= lanes_i[231:224];  // sort.hpp:22, :78
      mux_78_14_q1 <= lanes_i[233:232];  // sort.hpp:22, :78
      mux_79_12_q1 <= lanes_i[79:72];  // sort.hpp:22, :79
      mux_79_13_q1 <= lanes_i[87:80];  // sort.hpp:22, :79
      mux_79_14_q1 <= lanes_i[89:88];  // sort.hpp:22, :79
    end
    else begin
      mux_78_12_q1 <= lanes_i[79:72];  // sort.hpp:22, :78
      mux_78_13_q1 <= lanes_i[87:80];  // sort.hpp:22, :78
      mux_78_14_q1 <= lanes_i[89:88];  // sort.hpp:22, :78
      mux_79_12_q1 <= lanes_i[223:216];  // sort.hpp:22, :79
      mux_79_13_q1 <= lanes_i[231:224];  // sort.hpp:22, :79
      mux_79_14_q1 <= lanes_i[233:232];  // sort.hpp:22, :79
    end
    if (swap_5) begin
      mux_78_15_q1 <= lanes_i[241:234];  // sort.hpp:22, :78
      mux_78_16_q1 <= lanes_i[249:242];  // sort.hpp:22, :78
      mux_78_17_q1 <= lanes_i[251:250];  // sort.hpp:22, :78
      mux_79_15_q1 <= lanes_i[97:90];  // sort.hpp:22, :79
      mux_79_16_q1 <= lanes_i[105:98];  // sort.hpp:22, :79
      mux_79_17_q1 <= lanes_i[107:106];  // sort.hpp:22, :79
    end
    else begin
      mux_78_15_q1 <= lanes_i[97:90];  // sort.hpp:22, :78
      mux_78_16_q1 <= lanes_i[105:98];  // sort.hpp:22, :78
      mux_78_17_q1 <= lanes_i[107:106];  // sort.hpp:22, :78
      mux_79_15_q1 <= lanes_i[241:234];  // sort.hpp:22, :79
      mux_79_16_q1 <= lanes_i[249:242];  // sort.hpp:22, :79
      mux_79_17_q1 <= lanes_i[251:250];  // sort.hpp:22, :79
    end
    if (swap_6) begin
      mux_78_18_q1 <= lanes_i[259:252];  // sort.hpp:22, :78
      mux_78_19_q1 <= lanes_i[267:260];  // sort.hpp:22, :78
      mux_78_20_q1 <= lanes_i[269:268];  // sort.hpp:22, :78
      mux_79_18_q1 <= lanes_i[115:108];  // sort.hpp:22, :79
      mux_79_19_q1 <= lanes_i[123:116];  // sort.hpp:22, :79
      mux_79_20_q1 <= lanes_i[125:124];  // sort.hpp:22, :79
    end
    else begin
      mux_78_18_q1 <= lanes_i[115:108];  // sort.hpp:22, :78
      mux_78_19_q1 <= lanes_i[123:116];  // sort.hpp:22, :78
      mux_78_20_q1 <= lanes_i[125:124];  // sort.hpp:22, :78
      mux_79_18_q1 <= lanes_i[259:252];  // sort.hpp:22, :79
      mux_79_19_q1 <= lanes_i[267:260];  // sort.hpp:22, :79
      mux_79_20_q1 <= lanes_i[269:268];  // sort.hpp:22, :79
    end
    if (swap_7) begin
      mux_78_21_q1 <= lanes_i[277:270];  // sort.hpp:22, :78
      mux_78_22_q1 <= lanes_i[285:278];  // sort.hpp:22, :78
      mux_78_23_q1 <= lanes_i[287:286];  // sort.hpp:22, :78
      mux_79_21_q1 <= lanes_i[133:126];  // sort.hpp:22, :79
      mux_79_22_q1 <= lanes_i[141:134];  // sort.hpp:22, :79
      mux_79_23_q1 <= lanes_i[143:142];  // sort.hpp:22, :79
    end
    else begin
      mux_78_21_q1 <= lanes_i[133:126];  // sort.hpp:22, :78
      mux_78_22_q1 <= lanes_i[141:134];  // sort.hpp:22, :78
      mux_78_23_q1 <= lanes_i[143:142];  // sort.hpp:22, :78
      mux_79_21_q1 <= lanes_i[277:270];  // sort.hpp:22, :79
      mux_79_22_q1 <= lanes_i[285:278];  // sort.hpp:22, :79
      mux_79_23_q1 <= lanes_i[287:286];  // sort.hpp:22, :79
    end
    if (swap_8) begin
      mux_78_24_q2 <= mux_78_12_q1;  // sort.hpp:78
      mux_78_25_q2 <= mux_78_13_q1;  // sort.hpp:78
      mux_78_26_q2 <= mux_78_14_q1;  // sort.hpp:78
      mux_79_24_q2 <= mux_78_q1;  // sort.hpp:78, :79
      mux_79_25_q2 <= mux_78_1_q1;  // sort.hpp:78, :79
      mux_79_26_q2 <= mux_78_2_q1;  // sort.hpp:78, :79
    end
    else begin
      mux_78_24_q2 <= mux_78_q1;  // sort.hpp:78
      mux_78_25_q2 <= mux_78_1_q1;  // sort.hpp:78
      mux_78_26_q2 <= mux_78_2_q1;  // sort.hpp:78
      mux_79_24_q2 <= mux_78_12_q1;  // sort.hpp:78, :79
      mux_79_25_q2 <= mux_78_13_q1;  // sort.hpp:78, :79
      mux_79_26_q2 <= mux_78_14_q1;  // sort.hpp:78, :79
    end
    if (swap_9) begin
      mux_78_27_q2 <= mux_78_15_q1;  // sort.hpp:78
      mux_78_28_q2 <= mux_78_16_q1;  // sort.hpp:78
      mux_78_29_q2 <= mux_78_17_q1;  // sort.hpp:78
      mux_79_27_q2 <= mux_78_3_q1;  // sort.hpp:78, :79
      mux_79_28_q2 <= mux_78_4_q1;  // sort.hpp:78, :79
      mux_79_29_q2 <= mux_78_5_q1;  // sort.hpp:78, :79
    end
    else begin
      mux_78_27_q2 <= mux_78_3_q1;  // sort.hpp:78
      mux_78_28_q2 <= mux_78_4_q1;  // sort.hpp:78
      mux_78_29_q2 <= mux_78_5_q1;  // sort.hpp:78
      mux_79_27_q2 <= mux_78_15_q1;  // sort.hpp:78, :79
      mux_79_28_q2 <= mux_78_16_q1;  // sort.hpp:78, :79
      mux_79_29_q2 <= mux_78_17_q1;  // sort.hpp:78, :79
    end
    if (swap_10) begin
      mux_78_30_q2 <= mux_78_18_q1;  // sort.hpp:78
      mux_78_31_q2 <= mux_78_19_q1;  // sort.hpp:78
      mux_78_32_q2 <= mux_78_20_q1;  // sort.hpp:78
      mux_79_30_q2 <= mux_78_6_q1;  // sort.hpp:78, :79
      mux_79_31_q2 <= mux_78_7_q1;  // sort.hpp:78, :79
      mux_79_32_q2 <= mux_78_8_q1;  // sort.hpp:78, :79
    end
    else begin
      mux_78_30_q2 <= mux_78_6_q1;  // sort.hpp:78
      mux_78_31_q2 <= mux_78_7_q1;  // sort.hpp:78
      mux_78_32_q2 <= mux_78_8_q1;  // sort.hpp:78
      mux_79_30_q2 <= mux_78_18_q1;  // sort.hpp:78, :79
      mux_79_31_q2 <= mux_78_19_q1;  // sort.hpp:78, :79
      mux_79_32_q2 <= mux_78_20_q1;  // sort.hpp:78, :79
    end
    if (swap_11) begin
      mux_78_33_q2 <= mux_78_21_q1;  // sort.hpp:78
      mux_78_34_q2 <= mux_78_22_q1;  // sort.hpp:78
      mux_78_35_q2 <= mux_78_23_q1;  // sort.hpp:78
      mux_79_33_q2 <= mux_78_9_q1;  // sort.hpp:78, :79
      mux_79_34_q2 <= mux_78_10_q1;  // sort.hpp:78, :79
      mux_79_35_q2 <= mux_78_11_q1;  // sort.hpp:78, :79
    end
    else begin
      mux_78_33_q2 <= mux_78_9_q1;  // sort.hpp:78
      mux_78_34_q2 <= mux_78_10_q1;  // sort.hpp:78
      mux_78_35_q2 <= mux_78_11_q1;  // sort.hpp:78
      mux_79_33_q2 <= mux_78_21_q1;  // sort.hpp:78, :79
      mux_79_34_q2 <= mux_78_22_q1;  // sort.hpp:78, :79
      mux_79_35_q2 <= mux_78_23_q1;  // sort.hpp:78, :79
    end
    if (swap_12) begin
      mux_78_36_q2 <= mux_79_12_q1;  // sort.hpp:78, :79
      mux_78_37_q2 <= mux_79_13_q1;  // sort.hpp:78, :79
      mux_78_38_q2 <= mux_79_14_q1;  // sort.hpp:78, :79
      mux_79_36_q2 <= mux_79_q1;  // sort.hpp:79
      mux_79_37_q2 <= mux_79_1_q1;  // sort.hpp:79
      mux_79_38_q2 <= mux_79_2_q1;  // sort.hpp:79
    end
    else begin
      mux_78_36_q2 <= mux_79_q1;  // sort.hpp:78, :79
      mux_78_37_q2 <= mux_79_1_q1;  // sort.hpp:78, :79
      mux_78_38_q2 <= mux_79_2_q1;  // sort.hpp:78, :79
      mux_79_36_q2 <= mux_79_12_q1;  // sort.hpp:79
      mux_79_37_q2 <= mux_79_13_q1;  // sort.hpp:79
      mux_79_38_q2 <= mux_79_14_q1;  // sort.hpp:79
    end
    if (swap_13) begin
      mux_78_39_q2 <= mux_79_15_q1;  // sort.hpp:78, :79
      mux_78_40_q2 <= mux_79_16_q1;  // sort.hpp:78, :79
      mux_78_41_q2 <= mux_79_17_q1;  // sort.hpp:78, :79
      mux_79_39_q2 <= mux_79_3_q1;  // sort.hpp:79
      mux_79_40_q2 <= mux_79_4_q1;  // sort.hpp:79
      mux_79_41_q2 <= mux_79_5_q1;  // sort.hpp:79
    end
    else begin
      mux_78_39_q2 <= mux_79_3_q1;  // sort.hpp:78, :79
      mux_78_40_q2 <= mux_79_4_q1;  // sort.hpp:78, :79
      mux_78_41_q2 <= mux_79_5_q1;  // sort.hpp:78, :79
      mux_79_39_q2 <= mux_79_15_q1;  // sort.hpp:79
      mux_79_40_q2 <= mux_79_16_q1;  // sort.hpp:79
      mux_79_41_q2 <= mux_79_17_q1;  // sort.hpp:79
    end
    if (swap_14) begin
      mux_78_42_q2 <= mux_79_18_q1;  // sort.hpp:78, :79
      mux_78_43_q2 <= mux_79_19_q1;  // sort.hpp:78, :79
      mux_78_44_q2 <= mux_79_20_q1;  // sort.hpp:78, :79
      mux_79_42_q2 <= mux_79_6_q1;  // sort.hpp:79
      mux_79_43_q2 <= mux_79_7_q1;  // sort.hpp:79
      mux_79_44_q2 <= mux_79_8_q1;  // sort.hpp:79
    end
    else begin
      mux_78_42_q2 <= mux_79_6_q1;  // sort.hpp:78, :79
      mux_78_43_q2 <= mux_79_7_q1;  // sort.hpp:78, :79
      mux_78_44_q2 <= mux_79_8_q1;  // sort.hpp:78, :79
      mux_79_42_q2 <= mux_79_18_q1;  // sort.hpp:79
      mux_79_43_q2 <= mux_79_19_q1;  // sort.hpp:79
      mux_79_44_q2 <= mux_79_20_q1;  // sort.hpp:79
    end
    if (swap_15) begin
      mux_78_45_q2 <= mux_79_21_q1;  // sort.hpp:78, :79
      mux_78_46_q2 <= mux_79_22_q1;  // sort.hpp:78, :79
      mux_78_47_q2 <= mux_79_23_q1;  // sort.hpp:78, :79
      mux_79_45_q2 <= mux_79_9_q1;  // sort.hpp:79
      mux_79_46_q2 <= mux_79_10_q1;  // sort.hpp:79
      mux_79_47_q2 <= mux_79_11_q1;  // sort.hpp:79
    end
    else begin
      mux_78_45_q2 <= mux_79_9_q1;  // sort.hpp:78, :79
      mux_78_46_q2 <= mux_79_10_q1;  // sort.hpp:78, :79
      mux_78_47_q2 <= mux_79_11_q1;  // sort.hpp:78, :79
      mux_79_45_q2 <= mux_79_21_q1;  // sort.hpp:79
      mux_79_46_q2 <= mux_79_22_q1;  // sort.hpp:79
      mux_79_47_q2 <= mux_79_23_q1;  // sort.hpp:79
    end
    if (swap_16) begin
      mux_78_48_q3 <= mux_78_36_q2;  // sort.hpp:78
      mux_78_49_q3 <= mux_78_37_q2;  // sort.hpp:78
      mux_78_50_q3 <= mux_78_38_q2;  // sort.hpp:78
      mux_79_48_q3 <= mux_79_24_q2;  // sort.hpp:79
      mux_79_49_q3 <= mux_79_25_q2;  // sort.hpp:79
      mux_79_50_q3 <= mux_79_26_q2;  // sort.hpp:79
    end
    else begin
      mux_78_48_q3 <= mux_79_24_q2;  // sort.hpp:78, :79
      mux_78_49_q3 <= mux_79_25_q2;  // sort.hpp:78, :79
      mux_78_50_q3 <= mux_79_26_q2;  // sort.hpp:78, :79
      mux_79_48_q3 <= mux_78_36_q2;  // sort.hpp:78, :79
      mux_79_49_q3 <= mux_78_37_q2;  // sort.hpp:78, :79
      mux_79_50_q3 <= mux_78_38_q2;  // sort.hpp:78, :79
    end
    if (swap_17) begin
      mux_78_51_q3 <= mux_78_39_q2;  // sort.hpp:78
      mux_78_52_q3 <= mux_78_40_q2;  // sort.hpp:78
      mux_78_53_q3 <= mux_78_41_q2;  // sort.hpp:78
      mux_79_51_q3 <= mux_79_27_q2;  // sort.hpp:79
      mux_79_52_q3 <= mux_79_28_q2;  // sort.hpp:79
      mux_79_53_q3 <= mux_79_29_q2;  // sort.hpp:79
    end
    else begin
      mux_78_51_q3 <= mux_79_27_q2;  // sort.hpp:78, :79
      mux_78_52_q3 <= mux_79_28_q2;  // sort.hpp:78, :79
      mux_78_53_q3 <= mux_79_29_q2;  // sort.hpp:78, :79
      mux_79_51_q3 <= mux_78_39_q2;  // sort.hpp:78, :79
      mux_79_52_q3 <= mux_78_40_q2;  // sort.hpp:78, :79
      mux_79_53_q3 <= mux_78_41_q2;  // sort.hpp:78, :79
    end
    if (swap_18) begin
      mux_78_54_q3 <= mux_78_42_q2;  // sort.hpp:78
      mux_78_55_q3 <= mux_78_43_q2;  // sort.hpp:78
      mux_78_56_q3 <= mux_78_44_q2;  // sort.hpp:78
      mux_79_54_q3 <= mux_79_30_q2;  // sort.hpp:79
      mux_79_55_q3 <= mux_79_31_q2;  // sort.hpp:79
      mux_79_56_q3 <= mux_79_32_q2;  // sort.hpp:79
    end
    else begin
      mux_78_54_q3 <= mux_79_30_q2;  // sort.hpp:78, :79
      mux_78_55_q3 <= mux_79_31_q2;  // sort.hpp:78, :79
      mux_78_56_q3 <= mux_79_32_q2;  // sort.hpp:78, :79
      mux_79_54_q3 <= mux_78_42_q2;  // sort.hpp:78, :79
      mux_79_55_q3 <= mux_78_43_q2;  // sort.hpp:78, :79
      mux_79_56_q3 <= mux_78_44_q2;  // sort.hpp:78, :79
    end
    if (swap_19) begin
      mux_78_57_q3 <= mux_78_45_q2;  // sort.hpp:78
      mux_78_58_q3 <= mux_78_46_q2;  // sort.hpp:78
      mux_78_59_q3 <= mux_78_47_q2;  // sort.hpp:78
      mux_79_57_q3 <= mux_79_33_q2;  // sort.hpp:79
      mux_79_58_q3 <= mux_79_34_q2;  // sort.hpp:79
      mux_79_59_q3 <= mux_79_35_q2;  // sort.hpp:79
    end
    else begin
      mux_78_57_q3 <= mux_79_33_q2;  // sort.hpp:78, :79
      mux_78_58_q3 <= mux_79_34_q2;  // sort.hpp:78, :79
      mux_78_59_q3 <= mux_79_35_q2;  // sort.hpp:78, :79
      mux_79_57_q3 <= mux_78_45_q2;  // sort.hpp:78, :79
      mux_79_58_q3 <= mux_78_46_q2;  // sort.hpp:78, :79
      mux_79_59_q3 <= mux_78_47_q2;  // sort.hpp:78, :79
    end
    if (swap_20) begin
      mux_78_60_q3 <= mux_78_30_q2;  // sort.hpp:78
      mux_78_61_q3 <= mux_78_31_q2;  // sort.hpp:78
      mux_78_62_q3 <= mux_78_32_q2;  // sort.hpp:78
      mux_79_60_q3 <= mux_78_24_q2;  // sort.hpp:78, :79
      mux_79_61_q3 <= mux_78_25_q2;  // sort.hpp:78, :79
      mux_79_62_q3 <= mux_78_26_q2;  // sort.hpp:78, :79
    end
    else begin
      mux_78_60_q3 <= mux_78_24_q2;  // sort.hpp:78
      mux_78_61_q3 <= mux_78_25_q2;  // sort.hpp:78
      mux_78_62_q3 <= mux_78_26_q2;  // sort.hpp:78
      mux_79_60_q3 <= mux_78_30_q2;  // sort.hpp:78, :79
      mux_79_61_q3 <= mux_78_31_q2;  // sort.hpp:78, :79
      mux_79_62_q3 <= mux_78_32_q2;  // sort.hpp:78, :79
    end
    if (swap_21) begin
      mux_78_63_q3 <= mux_78_33_q2;  // sort.hpp:78
      mux_78_64_q3 <= mux_78_34_q2;  // sort.hpp:78
      mux_78_65_q3 <= mux_78_35_q2;  // sort.hpp:78
      mux_79_63_q3 <= mux_78_27_q2;  // sort.hpp:78, :79
      mux_79_64_q3 <= mux_78_28_q2;  // sort.hpp:78, :79
      mux_79_65_q3 <= mux_78_29_q2;  // sort.hpp:78, :79
    end
    else begin
      mux_78_63_q3 <= mux_78_27_q2;  // sort.hpp:78
      mux_78_64_q3 <= mux_78_28_q2;  // sort.hpp:78
      mux_78_65_q3 <= mux_78_29_q2;  // sort.hpp:78
      mux_79_63_q3 <= mux_78_33_q2;  // sort.hpp:78, :79
      mux_79_64_q3 <= mux_78_34_q2;  // sort.hpp:78, :79
      mux_79_65_q3 <= mux_78_35_q2;  // sort.hpp:78, :79
    end
    if (swap_26) begin
      mux_78_78_q3 <= mux_79_42_q2;  // sort.hpp:78, :79
      mux_78_79_q3 <= mux_79_43_q2;  // sort.hpp:78, :79
      mux_78_80_q3 <= mux_79_44_q2;  // sort.hpp:78, :79
      mux_79_78_q3 <= mux_79_36_q2;  // sort.hpp:79
      mux_79_79_q3 <= mux_79_37_q2;  // sort.hpp:79
      mux_79_80_q3 <= mux_79_38_q2;  // sort.hpp:79
    end
    else begin
      mux_78_78_q3 <= mux_79_36_q2;  // sort.hpp:78, :79
      mux_78_79_q3 <= mux_79_37_q2;  // sort.hpp:78, :79
      mux_78_80_q3 <= mux_79_38_q2;  // sort.hpp:78, :79
      mux_79_78_q3 <= mux_79_42_q2;  // sort.hpp:79
      mux_79_79_q3 <= mux_79_43_q2;  // sort.hpp:79
      mux_79_80_q3 <= mux_79_44_q2;  // sort.hpp:79
    end
    if (swap_27) begin
      mux_78_81_q3 <= mux_79_45_q2;  // sort.hpp:78, :79
      mux_78_82_q3 <= mux_79_46_q2;  // sort.hpp:78, :79
      mux_78_83_q3 <= mux_79_47_q2;  // sort.hpp:78, :79
      mux_79_81_q3 <= mux_79_39_q2;  // sort.hpp:79
      mux_79_82_q3 <= mux_79_40_q2;  // sort.hpp:79
      mux_79_83_q3 <= mux_79_41_q2;  // sort.hpp:79
    end
    else begin
      mux_78_81_q3 <= mux_79_39_q2;  // sort.hpp:78, :79
      mux_78_82_q3 <= mux_79_40_q2;  // sort.hpp:78, :79
      mux_78_83_q3 <= mux_79_41_q2;  // sort.hpp:78, :79
      mux_79_81_q3 <= mux_79_45_q2;  // sort.hpp:79
      mux_79_82_q3 <= mux_79_46_q2;  // sort.hpp:79
      mux_79_83_q3 <= mux_79_47_q2;  // sort.hpp:79
    end
    if (swap_22) begin
      mux_78_66_q4 <= mux_78_54_q3;  // sort.hpp:78
      mux_78_67_q4 <= mux_78_55_q3;  // sort.hpp:78
      mux_78_68_q4 <= mux_78_56_q3;  // sort.hpp:78
      mux_79_66_q4 <= mux_78_48_q3;  // sort.hpp:78, :79
      mux_79_67_q4 <= mux_78_49_q3;  // sort.hpp:78, :79
      mux_79_68_q4 <= mux_78_50_q3;  // sort.hpp:78, :79
    end
    else begin
      mux_78_66_q4 <= mux_78_48_q3;  // sort.hpp:78
      mux_78_67_q4 <= mux_78_49_q3;  // sort.hpp:78
      mux_78_68_q4 <= mux_78_50_q3;  // sort.hpp:78
      mux_79_66_q4 <= mux_78_54_q3;  // sort.hpp:78, :79
      mux_79_67_q4 <= mux_78_55_q3;  // sort.hpp:78, :79
      mux_79_68_q4 <= mux_78_56_q3;  // sort.hpp:78, :79
    end
    if (swap_23) begin
      mux_78_69_q4 <= mux_78_57_q3;  // sort.hpp:78
      mux_78_70_q4 <= mux_78_58_q3;  // sort.hpp:78
      mux_78_71_q4 <= mux_78_59_q3;  // sort.hpp:78
      mux_79_69_q4 <= mux_78_51_q3;  // sort.hpp:78, :79
      mux_79_70_q4 <= mux_78_52_q3;  // sort.hpp:78, :79
      mux_79_71_q4 <= mux_78_53_q3;  // sort.hpp:78, :79
    end
    else begin
      mux_78_69_q4 <= mux_78_51_q3;  // sort.hpp:78
      mux_78_70_q4 <= mux_78_52_q3;  // sort.hpp:78
      mux_78_71_q4 <= mux_78_53_q3;  // sort.hpp:78
      mux_79_69_q4 <= mux_78_57_q3;  // sort.hpp:78, :79
      mux_79_70_q4 <= mux_78_58_q3;  // sort.hpp:78, :79
      mux_79_71_q4 <= mux_78_59_q3;  // sort.hpp:78, :79
    end
    if (swap_24) begin
      mux_78_72_q4 <= mux_79_54_q3;  // sort.hpp:78, :79
      mux_78_73_q4 <= mux_79_55_q3;  // sort.hpp:78, :79
      mux_78_74_q4 <= mux_79_56_q3;  // sort.hpp:78, :79
      mux_79_72_q4 <= mux_79_48_q3;  // sort.hpp:79
      mux_79_73_q4 <= mux_79_49_q3;  // sort.hpp:79
      mux_79_74_q4 <= mux_79_50_q3;  // sort.hpp:79
    end
    else begin
      mux_78_72_q4 <= mux_79_48_q3;  // sort.hpp:78, :79
      mux_78_73_q4 <= mux_79_49_q3;  // sort.hpp:78, :79
      mux_78_74_q4 <= mux_79_50_q3;  // sort.hpp:78, :79
      mux_79_72_q4 <= mux_79_54_q3;  // sort.hpp:79
      mux_79_73_q4 <= mux_79_55_q3;  // sort.hpp:79
      mux_79_74_q4 <= mux_79_56_q3;  // sort.hpp:79
    end
    if (swap_25) begin
      mux_78_75_q4 <= mux_79_57_q3;  // sort.hpp:78, :79
      mux_78_76_q4 <= mux_79_58_q3;  // sort.hpp:78, :79
      mux_78_77_q4 <= mux_79_59_q3;  // sort.hpp:78, :79
      mux_79_75_q4 <= mux_79_51_q3;  // sort.hpp:79
      mux_79_76_q4 <= mux_79_52_q3;  // sort.hpp:79
      mux_79_77_q4 <= mux_79_53_q3;  // sort.hpp:79
    end
    else begin
      mux_78_75_q4 <= mux_79_51_q3;  // sort.hpp:78, :79
      mux_78_76_q4 <= mux_79_52_q3;  // sort.hpp:78, :79
      mux_78_77_q4 <= mux_79_53_q3;  // sort.hpp:78, :79
      mux_79_75_q4 <= mux_79_57_q3;  // sort.hpp:79
      mux_79_76_q4 <= mux_79_58_q3;  // sort.hpp:79
      mux_79_77_q4 <= mux_79_59_q3;  // sort.hpp:79
    end
    if (swap_38) begin
      mux_78_114_q4 <= mux_78_63_q3;  // sort.hpp:78
      mux_78_115_q4 <= mux_78_64_q3;  // sort.hpp:78
      mux_78_116_q4 <= mux_78_65_q3;  // sort.hpp:78
      mux_79_114_q4 <= mux_78_60_q3;  // sort.hpp:78, :79
      mux_79_115_q4 <= mux_78_61_q3;  // sort.hpp:78, :79
      mux_79_116_q4 <= mux_78_62_q3;  // sort.hpp:78, :79
    end
    else begin
      mux_78_114_q4 <= mux_78_60_q3;  // sort.hpp:78
      mux_78_115_q4 <= mux_78_61_q3;  // sort.hpp:78
      mux_78_116_q4 <= mux_78_62_q3;  // sort.hpp:78
      mux_79_114_q4 <= mux_78_63_q3;  // sort.hpp:78, :79
      mux_79_115_q4 <= mux_78_64_q3;  // sort.hpp:78, :79
      mux_79_116_q4 <= mux_78_65_q3;  // sort.hpp:78, :79
    end
    if (swap_45) begin
      mux_78_135_q4 <= mux_79_81_q3;  // sort.hpp:78, :79
      mux_78_136_q4 <= mux_79_82_q3;  // sort.hpp:78, :79
      mux_78_137_q4 <= mux_79_83_q3;  // sort.hpp:78, :79
      mux_79_135_q4 <= mux_79_78_q3;  // sort.hpp:79
      mux_79_136_q4 <= mux_79_79_q3;  // sort.hpp:79
      mux_79_137_q4 <= mux_79_80_q3;  // sort.hpp:79
    end
    else begin
      mux_78_135_q4 <= mux_79_78_q3;  // sort.hpp:78, :79
      mux_78_136_q4 <= mux_79_79_q3;  // sort.hpp:78, :79
      mux_78_137_q4 <= mux_79_80_q3;  // sort.hpp:78, :79
      mux_79_135_q4 <= mux_79_81_q3;  // sort.hpp:79
      mux_79_136_q4 <= mux_79_82_q3;  // sort.hpp:79
      mux_79_137_q4 <= mux_79_83_q3;  // sort.hpp:79
    end
    mux_79_60_q4 <= mux_79_60_q3;  // sort.hpp:79
    mux_79_61_q4 <= mux_79_61_q3;  // sort.hpp:79
    mux_79_62_q4 <= mux_79_62_q3;  // sort.hpp:79
    mux_79_63_q4 <= mux_79_63_q3;  // sort.hpp:79
    mux_79_64_q4 <= mux_79_64_q3;  // sort.hpp:79
    mux_79_65_q4 <= mux_79_65_q3;  // sort.hpp:79
    mux_78_78_q4 <= mux_78_78_q3;  // sort.hpp:78
    mux_78_79_q4 <= mux_78_79_q3;  // sort.hpp:78
    mux_78_80_q4 <= mux_78_80_q3;  // sort.hpp:78
    mux_78_81_q4 <= mux_78_81_q3;  // sort.hpp:78
    mux_78_82_q4 <= mux_78_82_q3;  // sort.hpp:78
    mux_78_83_q4 <= mux_78_83_q3;  // sort.hpp:78
    if (swap_28) begin
      mux_78_84_q5 <= mux_78_72_q4;  // sort.hpp:78
      mux_78_85_q5 <= mux_78_73_q4;  // sort.hpp:78
      mux_78_86_q5 <= mux_78_74_q4;  // sort.hpp:78
      mux_79_84_q5 <= mux_79_60_q4;  // sort.hpp:79
      mux_79_85_q5 <= mux_79_61_q4;  // sort.hpp:79
      mux_79_86_q5 <= mux_79_62_q4;  // sort.hpp:79
    end
    else begin
      mux_78_84_q5 <= mux_79_60_q4;  // sort.hpp:78, :79
      mux_78_85_q5 <= mux_79_61_q4;  // sort.hpp:78, :79
      mux_78_86_q5 <= mux_79_62_q4;  // sort.hpp:78, :79
      mux_79_84_q5 <= mux_78_72_q4;  // sort.hpp:78, :79
      mux_79_85_q5 <= mux_78_73_q4;  // sort.hpp:78, :79
      mux_79_86_q5 <= mux_78_74_q4;  // sort.hpp:78, :79
    end
    if (swap_29) begin
      mux_78_87_q5 <= mux_78_75_q4;  // sort.hpp:78
      mux_78_88_q5 <= mux_78_76_q4;  // sort.hpp:78
      mux_78_89_q5 <= mux_78_77_q4;  // sort.hpp:78
      mux_79_87_q5 <= mux_79_63_q4;  // sort.hpp:79
      mux_79_88_q5 <= mux_79_64_q4;  // sort.hpp:79
      mux_79_89_q5 <= mux_79_65_q4;  // sort.hpp:79
    end
    else begin
      mux_78_87_q5 <= mux_79_63_q4;  // sort.hpp:78, :79
      mux_78_88_q5 <= mux_79_64_q4;  // sort.hpp:78, :79
      mux_78_89_q5 <= mux_79_65_q4;  // sort.hpp:78, :79
      mux_79_87_q5 <= mux_78_75_q4;  // sort.hpp:78, :79
      mux_79_88_q5 <= mux_78_76_q4;  // sort.hpp:78, :79
      mux_79_89_q5 <= mux_78_77_q4;  // sort.hpp:78, :79
    end
    if (swap_30) begin
      mux_78_90_q5 <= mux_78_78_q4;  // sort.hpp:78
      mux_78_91_q5 <= mux_78_79_q4;  // sort.hpp:78
      mux_78_92_q5 <= mux_78_80_q4;  // sort.hpp:78
      mux_79_90_q5 <= mux_79_66_q4;  // sort.hpp:79
      mux_79_91_q5 <= mux_79_67_q4;  // sort.hpp:79
      mux_79_92_q5 <= mux_79_68_q4;  // sort.hpp:79
    end
    else begin
      mux_78_90_q5 <= mux_79_66_q4;  // sort.hpp:78, :79
      mux_78_91_q5 <= mux_79_67_q4;  // sort.hpp:78, :79
      mux_78_92_q5 <= mux_79_68_q4;  // sort.hpp:78, :79
      mux_79_90_q5 <= mux_78_78_q4;  // sort.hpp:78, :79
      mux_79_91_q5 <= mux_78_79_q4;  // sort.hpp:78, :79
      mux_79_92_q5 <= mux_78_80_q4;  // sort.hpp:78, :79
    end
    if (swap_31) begin
      mux_78_93_q5 <= mux_78_81_q4;  // sort.hpp:78
      mux_78_94_q5 <= mux_78_82_q4;  // sort.hpp:78
      mux_78_95_q5 <= mux_78_83_q4;  // sort.hpp:78
      mux_79_93_q5 <= mux_79_69_q4;  // sort.hpp:79
      mux_79_94_q5 <= mux_79_70_q4;  // sort.hpp:79
      mux_79_95_q5 <= mux_79_71_q4;  // sort.hpp:79
    end
    else begin
      mux_78_93_q5 <= mux_79_69_q4;  // sort.hpp:78, :79
      mux_78_94_q5 <= mux_79_70_q4;  // sort.hpp:78, :79
      mux_78_95_q5 <= mux_79_71_q4;  // sort.hpp:78, :79
      mux_79_93_q5 <= mux_78_81_q4;  // sort.hpp:78, :79
      mux_79_94_q5 <= mux_78_82_q4;  // sort.hpp:78, :79
      mux_79_95_q5 <= mux_78_83_q4;  // sort.hpp:78, :79
    end
    mux_78_66_q5 <= mux_78_66_q4;  // sort.hpp:78
    mux_78_67_q5 <= mux_78_67_q4;  // sort.hpp:78
    mux_78_68_q5 <= mux_78_68_q4;  // sort.hpp:78
    mux_78_69_q5 <= mux_78_69_q4;  // sort.hpp:78
    mux_78_70_q5 <= mux_78_70_q4;  // sort.hpp:78
    mux_78_71_q5 <= mux_78_71_q4;  // sort.hpp:78
    mux_79_72_q5 <= mux_79_72_q4;  // sort.hpp:79
    mux_79_73_q5 <= mux_79_73_q4;  // sort.hpp:79
    mux_79_74_q5 <= mux_79_74_q4;  // sort.hpp:79
    mux_79_75_q5 <= mux_79_75_q4;  // sort.hpp:79
    mux_79_76_q5 <= mux_79_76_q4;  // sort.hpp:79
    mux_79_77_q5 <= mux_79_77_q4;  // sort.hpp:79
    mux_78_114_q5 <= mux_78_114_q4;  // sort.hpp:78
    mux_78_115_q5 <= mux_78_115_q4;  // sort.hpp:78
    mux_78_116_q5 <= mux_78_116_q4;  // sort.hpp:78
    mux_79_114_q5 <= mux_79_114_q4;  // sort.hpp:79
    mux_79_115_q5 <= mux_79_115_q4;  // sort.hpp:79
    mux_79_116_q5 <= mux_79_116_q4;  // sort.hpp:79
    mux_78_135_q5 <= mux_78_135_q4;  // sort.hpp:78
    mux_78_136_q5 <= mux_78_136_q4;  // sort.hpp:78
    mux_78_137_q5 <= mux_78_137_q4;  // sort.hpp:78
    mux_79_135_q5 <= mux_79_135_q4;  // sort.hpp:79
    mux_79_136_q5 <= mux_79_136_q4;  // sort.hpp:79
    mux_79_137_q5 <= mux_79_137_q4;  // sort.hpp:79
    if (swap_32) begin
      mux_78_96_q6 <= mux_78_66_q5;  // sort.hpp:78
      mux_78_97_q6 <= mux_78_67_q5;  // sort.hpp:78
      mux_78_98_q6 <= mux_78_68_q5;  // sort.hpp:78
      mux_79_96_q6 <= mux_78_84_q5;  // sort.hpp:78, :79
      mux_79_97_q6 <= mux_78_85_q5;  // sort.hpp:78, :79
      mux_79_98_q6 <= mux_78_86_q5;  // sort.hpp:78, :79
    end
    else begin
      mux_78_96_q6 <= mux_78_84_q5;  // sort.hpp:78
      mux_78_97_q6 <= mux_78_85_q5;  // sort.hpp:78
      mux_78_98_q6 <= mux_78_86_q5;  // sort.hpp:78
      mux_79_96_q6 <= mux_78_66_q5;  // sort.hpp:78, :79
      mux_79_97_q6 <= mux_78_67_q5;  // sort.hpp:78, :79
      mux_79_98_q6 <= mux_78_68_q5;  // sort.hpp:78, :79
    end
    if (swap_33) begin
      mux_78_99_q6 <= mux_78_69_q5;  // sort.hpp:78
      mux_78_100_q6 <= mux_78_70_q5;  // sort.hpp:78
      mux_78_101_q6 <= mux_78_71_q5;  // sort.hpp:78
      mux_79_99_q6 <= mux_78_87_q5;  // sort.hpp:78, :79
      mux_79_100_q6 <= mux_78_88_q5;  // sort.hpp:78, :79
      mux_79_101_q6 <= mux_78_89_q5;  // sort.hpp:78, :79
    end
    else begin
      mux_78_99_q6 <= mux_78_87_q5;  // sort.hpp:78
      mux_78_100_q6 <= mux_78_88_q5;  // sort.hpp:78
      mux_78_101_q6 <= mux_78_89_q5;  // sort.hpp:78
      mux_79_99_q6 <= mux_78_69_q5;  // sort.hpp:78, :79
      mux_79_100_q6 <= mux_78_70_q5;  // sort.hpp:78, :79
      mux_79_101_q6 <= mux_78_71_q5;  // sort.hpp:78, :79
    end
    if (swap_34) begin
      mux_78_102_q6 <= mux_79_84_q5;  // sort.hpp:78, :79
      mux_78_103_q6 <= mux_79_85_q5;  // sort.hpp:78, :79
      mux_78_104_q6 <= mux_79_86_q5;  // sort.hpp:78, :79
      mux_79_102_q6 <= mux_78_90_q5;  // sort.hpp:78, :79
      mux_79_103_q6 <= mux_78_91_q5;  // sort.hpp:78, :79
      mux_79_104_q6 <= mux_78_92_q5;  // sort.hpp:78, :79
    end
    else begin
      mux_78_102_q6 <= mux_78_90_q5;  // sort.hpp:78
      mux_78_103_q6 <= mux_78_91_q5;  // sort.hpp:78
      mux_78_104_q6 <= mux_78_92_q5;  // sort.hpp:78
      mux_79_102_q6 <= mux_79_84_q5;  // sort.hpp:79
      mux_79_103_q6 <= mux_79_85_q5;  // sort.hpp:79
      mux_79_104_q6 <= mux_79_86_q5;  // sort.hpp:79
    end
    if (swap_35) begin
      mux_78_105_q6 <= mux_79_87_q5;  // sort.hpp:78, :79
      mux_78_106_q6 <= mux_79_88_q5;  // sort.hpp:78, :79
      mux_78_107_q6 <= mux_79_89_q5;  // sort.hpp:78, :79
      mux_79_105_q6 <= mux_78_93_q5;  // sort.hpp:78, :79
      mux_79_106_q6 <= mux_78_94_q5;  // sort.hpp:78, :79
      mux_79_107_q6 <= mux_78_95_q5;  // sort.hpp:78, :79
    end
    else begin
      mux_78_105_q6 <= mux_78_93_q5;  // sort.hpp:78
      mux_78_106_q6 <= mux_78_94_q5;  // sort.hpp:78
      mux_78_107_q6 <= mux_78_95_q5;  // sort.hpp:78
      mux_79_105_q6 <= mux_79_87_q5;  // sort.hpp:79
      mux_79_106_q6 <= mux_79_88_q5;  // sort.hpp:79
      mux_79_107_q6 <= mux_79_89_q5;  // sort.hpp:79
    end
    if (swap_36) begin
      mux_78_108_q6 <= mux_79_90_q5;  // sort.hpp:78, :79
      mux_78_109_q6 <= mux_79_91_q5;  // sort.hpp:78, :79
      mux_78_110_q6 <= mux_79_92_q5;  // sort.hpp:78, :79
      mux_79_108_q6 <= mux_79_72_q5;  // sort.hpp:79
      mux_79_109_q6 <= mux_79_73_q5;  // sort.hpp:79
      mux_79_110_q6 <= mux_79_74_q5;  // sort.hpp:79
    end
    else begin
      mux_78_108_q6 <= mux_79_72_q5;  // sort.hpp:78, :79
      mux_78_109_q6 <= mux_79_73_q5;  // sort.hpp:78, :79
      mux_78_110_q6 <= mux_79_74_q5;  // sort.hpp:78, :79
      mux_79_108_q6 <= mux_79_90_q5;  // sort.hpp:79
      mux_79_109_q6 <= mux_79_91_q5;  // sort.hpp:79
      mux_79_110_q6 <= mux_79_92_q5;  // sort.hpp:79
    end
    if (swap_37) begin
      mux_78_111_q6 <= mux_79_93_q5;  // sort.hpp:78, :79
      mux_78_112_q6 <= mux_79_94_q5;  // sort.hpp:78, :79
      mux_78_113_q6 <= mux_79_95_q5;  // sort.hpp:78, :79
      mux_79_111_q6 <= mux_79_75_q5;  // sort.hpp:79
      mux_79_112_q6 <= mux_79_76_q5;  // sort.hpp:79
      mux_79_113_q6 <= mux_79_77_q5;  // sort.hpp:79
    end
    else begin
      mux_78_111_q6 <= mux_79_75_q5;  // sort.hpp:78, :79
      mux_78_112_q6 <= mux_79_76_q5;  // sort.hpp:78, :79
      mux_78_113_q6 <= mux_79_77_q5;  // sort.hpp:78, :79
      mux_79_111_q6 <= mux_79_93_q5;  // sort.hpp:79
      mux_79_112_q6 <= mux_79_94_q5;  // sort.hpp:79
      mux_79_113_q6 <= mux_79_95_q5;  // sort.hpp:79
    end
    mux_78_114_q6 <= mux_78_114_q5;  // sort.hpp:78
    mux_78_115_q6 <= mux_78_115_q5;  // sort.hpp:78
    mux_78_116_q6 <= mux_78_116_q5;  // sort.hpp:78
    mux_79_114_q6 <= mux_79_114_q5;  // sort.hpp:79
    mux_79_115_q6 <= mux_79_115_q5;  // sort.hpp:79
    mux_79_116_q6 <= mux_79_116_q5;  // sort.hpp:79
    mux_78_135_q6 <= mux_78_135_q5;  // sort.hpp:78
    mux_78_136_q6 <= mux_78_136_q5;  // sort.hpp:78
    mux_78_137_q6 <= mux_78_137_q5;  // sort.hpp:78
    mux_79_135_q6 <= mux_79_135_q5;  // sort.hpp:79
    mux_79_136_q6 <= mux_79_136_q5;  // sort.hpp:79
    mux_79_137_q6 <= mux_79_137_q5;  // sort.hpp:79
    if (swap_39) begin
      mux_78_117_q7 <= mux_78_99_q6;  // sort.hpp:78
      mux_78_118_q7 <= mux_78_100_q6;  // sort.hpp:78
      mux_78_119_q7 <= mux_78_101_q6;  // sort.hpp:78
      mux_79_117_q7 <= mux_78_96_q6;  // sort.hpp:78, :79
      mux_79_118_q7 <= mux_78_97_q6;  // sort.hpp:78, :79
      mux_79_119_q7 <= mux_78_98_q6;  // sort.hpp:78, :79
    end
    else begin
      mux_78_117_q7 <= mux_78_96_q6;  // sort.hpp:78
      mux_78_118_q7 <= mux_78_97_q6;  // sort.hpp:78
      mux_78_119_q7 <= mux_78_98_q6;  // sort.hpp:78
      mux_79_117_q7 <= mux_78_99_q6;  // sort.hpp:78, :79
      mux_79_118_q7 <= mux_78_100_q6;  // sort.hpp:78, :79
      mux_79_119_q7 <= mux_78_101_q6;  // sort.hpp:78, :79
    end
    if (swap_40) begin
      mux_78_120_q7 <= mux_79_99_q6;  // sort.hpp:78, :79
      mux_78_121_q7 <= mux_79_100_q6;  // sort.hpp:78, :79
      mux_78_122_q7 <= mux_79_101_q6;  // sort.hpp:78, :79
      mux_79_120_q7 <= mux_79_96_q6;  // sort.hpp:79
      mux_79_121_q7 <= mux_79_97_q6;  // sort.hpp:79
      mux_79_122_q7 <= mux_79_98_q6;  // sort.hpp:79
    end
    else begin
      mux_78_120_q7 <= mux_79_96_q6;  // sort.hpp:78, :79
      mux_78_121_q7 <= mux_79_97_q6;  // sort.hpp:78, :79
      mux_78_122_q7 <= mux_79_98_q6;  // sort.hpp:78, :79
      mux_79_120_q7 <= mux_79_99_q6;  // sort.hpp:79
      mux_79_121_q7 <= mux_79_100_q6;  // sort.hpp:79
      mux_79_122_q7 <= mux_79_101_q6;  // sort.hpp:79
    end
    if (swap_41) begin
      mux_78_123_q7 <= mux_78_105_q6;  // sort.hpp:78
      mux_78_124_q7 <= mux_78_106_q6;  // sort.hpp:78
      mux_78_125_q7 <= mux_78_107_q6;  // sort.hpp:78
      mux_79_123_q7 <= mux_78_102_q6;  // sort.hpp:78, :79
      mux_79_124_q7 <= mux_78_103_q6;  // sort.hpp:78, :79
      mux_79_125_q7 <= mux_78_104_q6;  // sort.hpp:78, :79
    end
    else begin
      mux_78_123_q7 <= mux_78_102_q6;  // sort.hpp:78
      mux_78_124_q7 <= mux_78_103_q6;  // sort.hpp:78
      mux_78_125_q7 <= mux_78_104_q6;  // sort.hpp:78
      mux_79_123_q7 <= mux_78_105_q6;  // sort.hpp:78, :79
      mux_79_124_q7 <= mux_78_106_q6;  // sort.hpp:78, :79
      mux_79_125_q7 <= mux_78_107_q6;  // sort.hpp:78, :79
    end
    if (swap_42) begin
      mux_78_126_q7 <= mux_79_105_q6;  // sort.hpp:78, :79
      mux_78_127_q7 <= mux_79_106_q6;  // sort.hpp:78, :79
      mux_78_128_q7 <= mux_79_107_q6;  // sort.hpp:78, :79
      mux_79_126_q7 <= mux_79_102_q6;  // sort.hpp:79
      mux_79_127_q7 <= mux_79_103_q6;  // sort.hpp:79
      mux_79_128_q7 <= mux_79_104_q6;  // sort.hpp:79
    end
    else begin
      mux_78_126_q7 <= mux_79_102_q6;  // sort.hpp:78, :79
      mux_78_127_q7 <= mux_79_103_q6;  // sort.hpp:78, :79
      mux_78_128_q7 <= mux_79_104_q6;  // sort.hpp:78, :79
      mux_79_126_q7 <= mux_79_105_q6;  // sort.hpp:79
      mux_79_127_q7 <= mux_79_106_q6;  // sort.hpp:79
      mux_79_128_q7 <= mux_79_107_q6;  // sort.hpp:79
    end
    if (swap_43) begin
      mux_78_129_q7 <= mux_78_111_q6;  // sort.hpp:78
      mux_78_130_q7 <= mux_78_112_q6;  // sort.hpp:78
      mux_78_131_q7 <= mux_78_113_q6;  // sort.hpp:78
      mux_79_129_q7 <= mux_78_108_q6;  // sort.hpp:78, :79
      mux_79_130_q7 <= mux_78_109_q6;  // sort.hpp:78, :79
      mux_79_131_q7 <= mux_78_110_q6;  // sort.hpp:78, :79
    end
    else begin
      mux_78_129_q7 <= mux_78_108_q6;  // sort.hpp:78
      mux_78_130_q7 <= mux_78_109_q6;  // sort.hpp:78
      mux_78_131_q7 <= mux_78_110_q6;  // sort.hpp:78
      mux_79_129_q7 <= mux_78_111_q6;  // sort.hpp:78, :79
      mux_79_130_q7 <= mux_78_112_q6;  // sort.hpp:78, :79
      mux_79_131_q7 <= mux_78_113_q6;  // sort.hpp:78, :79
    end
    if (swap_44) begin
      mux_78_132_q7 <= mux_79_111_q6;  // sort.hpp:78, :79
      mux_78_133_q7 <= mux_79_112_q6;  // sort.hpp:78, :79
      mux_78_134_q7 <= mux_79_113_q6;  // sort.hpp:78, :79
      mux_79_132_q7 <= mux_79_108_q6;  // sort.hpp:79
      mux_79_133_q7 <= mux_79_109_q6;  // sort.hpp:79
      mux_79_134_q7 <= mux_79_110_q6;  // sort.hpp:79
    end
    else begin
      mux_78_132_q7 <= mux_79_108_q6;  // sort.hpp:78, :79
      mux_78_133_q7 <= mux_79_109_q6;  // sort.hpp:78, :79
      mux_78_134_q7 <= mux_79_110_q6;  // sort.hpp:78, :79
      mux_79_132_q7 <= mux_79_111_q6;  // sort.hpp:79
      mux_79_133_q7 <= mux_79_112_q6;  // sort.hpp:79
      mux_79_134_q7 <= mux_79_113_q6;  // sort.hpp:79
    end
    mux_78_114_q7 <= mux_78_114_q6;  // sort.hpp:78
    mux_78_115_q7 <= mux_78_115_q6;  // sort.hpp:78
    mux_78_116_q7 <= mux_78_116_q6;  // sort.hpp:78
    mux_79_114_q7 <= mux_79_114_q6;  // sort.hpp:79
    mux_79_115_q7 <= mux_79_115_q6;  // sort.hpp:79
    mux_79_116_q7 <= mux_79_116_q6;  // sort.hpp:79
    mux_78_135_q7 <= mux_78_135_q6;  // sort.hpp:78
    mux_78_136_q7 <= mux_78_136_q6;  // sort.hpp:78
    mux_78_137_q7 <= mux_78_137_q6;  // sort.hpp:78
    mux_79_135_q7 <= mux_79_135_q6;  // sort.hpp:79
    mux_79_136_q7 <= mux_79_136_q6;  // sort.hpp:79
    mux_79_137_q7 <= mux_79_137_q6;  // sort.hpp:79
    if (swap_46) begin
      mux_78_138_q8 <= mux_78_126_q7;  // sort.hpp:78
      mux_78_139_q8 <= mux_78_127_q7;  // sort.hpp:78
      mux_78_140_q8 <= mux_78_128_q7;  // sort.hpp:78
      mux_79_138_q8 <= mux_79_114_q7;  // sort.hpp:79
      mux_79_139_q8 <= mux_79_115_q7;  // sort.hpp:79
      mux_79_140_q8 <= mux_79_116_q7;  // sort.hpp:79
    end
    else begin
      mux_78_138_q8 <= mux_79_114_q7;  // sort.hpp:78, :79
      mux_78_139_q8 <= mux_79_115_q7;  // sort.hpp:78, :79
      mux_78_140_q8 <= mux_79_116_q7;  // sort.hpp:78, :79
      mux_79_138_q8 <= mux_78_126_q7;  // sort.hpp:78, :79
      mux_79_139_q8 <= mux_78_127_q7;  // sort.hpp:78, :79
      mux_79_140_q8 <= mux_78_128_q7;  // sort.hpp:78, :79
    end
    if (swap_47) begin
      mux_78_141_q8 <= mux_78_129_q7;  // sort.hpp:78
      mux_78_142_q8 <= mux_78_130_q7;  // sort.hpp:78
      mux_78_143_q8 <= mux_78_131_q7;  // sort.hpp:78
      mux_79_141_q8 <= mux_79_117_q7;  // sort.hpp:79
      mux_79_142_q8 <= mux_79_118_q7;  // sort.hpp:79
      mux_79_143_q8 <= mux_79_119_q7;  // sort.hpp:79
    end
    else begin
      mux_78_141_q8 <= mux_79_117_q7;  // sort.hpp:78, :79
      mux_78_142_q8 <= mux_79_118_q7;  // sort.hpp:78, :79
      mux_78_143_q8 <= mux_79_119_q7;  // sort.hpp:78, :79
      mux_79_141_q8 <= mux_78_129_q7;  // sort.hpp:78, :79
      mux_79_142_q8 <= mux_78_130_q7;  // sort.hpp:78, :79
      mux_79_143_q8 <= mux_78_131_q7;  // sort.hpp:78, :79
    end
    if (swap_48) begin
      mux_78_144_q8 <= mux_78_132_q7;  // sort.hpp:78
      mux_78_145_q8 <= mux_78_133_q7;  // sort.hpp:78
      mux_78_146_q8 <= mux_78_134_q7;  // sort.hpp:78
      mux_79_144_q8 <= mux_79_120_q7;  // sort.hpp:79
      mux_79_145_q8 <= mux_79_121_q7;  // sort.hpp:79
      mux_79_146_q8 <= mux_79_122_q7;  // sort.hpp:79
    end
    else begin
      mux_78_144_q8 <= mux_79_120_q7;  // sort.hpp:78, :79
      mux_78_145_q8 <= mux_79_121_q7;  // sort.hpp:78, :79
      mux_78_146_q8 <= mux_79_122_q7;  // sort.hpp:78, :79
      mux_79_144_q8 <= mux_78_132_q7;  // sort.hpp:78, :79
      mux_79_145_q8 <= mux_78_133_q7;  // sort.hpp:78, :79
      mux_79_146_q8 <= mux_78_134_q7;  // sort.hpp:78, :79
    end
    if (swap_49) begin
      mux_78_147_q8 <= mux_78_135_q7;  // sort.hpp:78
      mux_78_148_q8 <= mux_78_136_q7;  // sort.hpp:78
      mux_78_149_q8 <= mux_78_137_q7;  // sort.hpp:78
      mux_79_147_q8 <= mux_79_123_q7;  // sort.hpp:79
      mux_79_148_q8 <= mux_79_124_q7;  // sort.hpp:79
      mux_79_149_q8 <= mux_79_125_q7;  // sort.hpp:79
    end
    else begin
      mux_78_147_q8 <= mux_79_123_q7;  // sort.hpp:78, :79
      mux_78_148_q8 <= mux_79_124_q7;  // sort.hpp:78, :79
      mux_78_149_q8 <= mux_79_125_q7;  // sort.hpp:78, :79
      mux_79_147_q8 <= mux_78_135_q7;  // sort.hpp:78, :79
      mux_79_148_q8 <= mux_78_136_q7;  // sort.hpp:78, :79
      mux_79_149_q8 <= mux_78_137_q7;  // sort.hpp:78, :79
    end
    mux_78_114_q8 <= mux_78_114_q7;  // sort.hpp:78
    mux_78_115_q8 <= mux_78_115_q7;  // sort.hpp:78
    mux_78_116_q8 <= mux_78_116_q7;  // sort.hpp:78
    mux_78_117_q8 <= mux_78_117_q7;  // sort.hpp:78
    mux_78_118_q8 <= mux_78_118_q7;  // sort.hpp:78
    mux_78_119_q8 <= mux_78_119_q7;  // sort.hpp:78
    mux_78_120_q8 <= mux_78_120_q7;  // sort.hpp:78
    mux_78_121_q8 <= mux_78_121_q7;  // sort.hpp:78
    mux_78_122_q8 <= mux_78_122_q7;  // sort.hpp:78
    mux_78_123_q8 <= mux_78_123_q7;  // sort.hpp:78
    mux_78_124_q8 <= mux_78_124_q7;  // sort.hpp:78
    mux_78_125_q8 <= mux_78_125_q7;  // sort.hpp:78
    mux_79_126_q8 <= mux_79_126_q7;  // sort.hpp:79
    mux_79_127_q8 <= mux_79_127_q7;  // sort.hpp:79
    mux_79_128_q8 <= mux_79_128_q7;  // sort.hpp:79
    mux_79_129_q8 <= mux_79_129_q7;  // sort.hpp:79
    mux_79_130_q8 <= mux_79_130_q7;  // sort.hpp:79
    mux_79_131_q8 <= mux_79_131_q7;  // sort.hpp:79
    mux_79_132_q8 <= mux_79_132_q7;  // sort.hpp:79
    mux_79_133_q8 <= mux_79_133_q7;  // sort.hpp:79
    mux_79_134_q8 <= mux_79_134_q7;  // sort.hpp:79
    mux_79_135_q8 <= mux_79_135_q7;  // sort.hpp:79
    mux_79_136_q8 <= mux_79_136_q7;  // sort.hpp:79
    mux_79_137_q8 <= mux_79_137_q7;  // sort.hpp:79
    if (swap_50) begin
      mux_78_150_q9 <= mux_78_120_q8;  // sort.hpp:78
      mux_78_151_q9 <= mux_78_121_q8;  // sort.hpp:78
      mux_78_152_q9 <= mux_78_122_q8;  // sort.hpp:78
      mux_79_150_q9 <= mux_78_138_q8;  // sort.hpp:78, :79
      mux_79_151_q9 <= mux_78_139_q8;  // sort.hpp:78, :79
      mux_79_152_q9 <= mux_78_140_q8;  // sort.hpp:78, :79
    end
    else begin
      mux_78_150_q9 <= mux_78_138_q8;  // sort.hpp:78
      mux_78_151_q9 <= mux_78_139_q8;  // sort.hpp:78
      mux_78_152_q9 <= mux_78_140_q8;  // sort.hpp:78
      mux_79_150_q9 <= mux_78_120_q8;  // sort.hpp:78, :79
      mux_79_151_q9 <= mux_78_121_q8;  // sort.hpp:78, :79
      mux_79_152_q9 <= mux_78_122_q8;  // sort.hpp:78, :79
    end
    if (swap_51) begin
      mux_78_153_q9 <= mux_78_123_q8;  // sort.hpp:78
      mux_78_154_q9 <= mux_78_124_q8;  // sort.hpp:78
      mux_78_155_q9 <= mux_78_125_q8;  // sort.hpp:78
      mux_79_153_q9 <= mux_78_141_q8;  // sort.hpp:78, :79
      mux_79_154_q9 <= mux_78_142_q8;  // sort.hpp:78, :79
      mux_79_155_q9 <= mux_78_143_q8;  // sort.hpp:78, :79
    end
    else begin
      mux_78_153_q9 <= mux_78_141_q8;  // sort.hpp:78
      mux_78_154_q9 <= mux_78_142_q8;  // sort.hpp:78
      mux_78_155_q9 <= mux_78_143_q8;  // sort.hpp:78
      mux_79_153_q9 <= mux_78_123_q8;  // sort.hpp:78, :79
      mux_79_154_q9 <= mux_78_124_q8;  // sort.hpp:78, :79
      mux_79_155_q9 <= mux_78_125_q8;  // sort.hpp:78, :79
    end
    if (swap_52) begin
      mux_78_156_q9 <= mux_79_138_q8;  // sort.hpp:78, :79
      mux_78_157_q9 <= mux_79_139_q8;  // sort.hpp:78, :79
      mux_78_158_q9 <= mux_79_140_q8;  // sort.hpp:78, :79
      mux_79_156_q9 <= mux_78_144_q8;  // sort.hpp:78, :79
      mux_79_157_q9 <= mux_78_145_q8;  // sort.hpp:78, :79
      mux_79_158_q9 <= mux_78_146_q8;  // sort.hpp:78, :79
    end
    else begin
      mux_78_156_q9 <= mux_78_144_q8;  // sort.hpp:78
      mux_78_157_q9 <= mux_78_145_q8;  // sort.hpp:78
      mux_78_158_q9 <= mux_78_146_q8;  // sort.hpp:78
      mux_79_156_q9 <= mux_79_138_q8;  // sort.hpp:79
      mux_79_157_q9 <= mux_79_139_q8;  // sort.hpp:79
      mux_79_158_q9 <= mux_79_140_q8;  // sort.hpp:79
    end
    if (swap_53) begin
      mux_78_159_q9 <= mux_79_141_q8;  // sort.hpp:78, :79
      mux_78_160_q9 <= mux_79_142_q8;  // sort.hpp:78, :79
      mux_78_161_q9 <= mux_79_143_q8;  // sort.hpp:78, :79
      mux_79_159_q9 <= mux_78_147_q8;  // sort.hpp:78, :79
      mux_79_160_q9 <= mux_78_148_q8;  // sort.hpp:78, :79
      mux_79_161_q9 <= mux_78_149_q8;  // sort.hpp:78, :79
    end
    else begin
      mux_78_159_q9 <= mux_78_147_q8;  // sort.hpp:78
      mux_78_160_q9 <= mux_78_148_q8;  // sort.hpp:78
      mux_78_161_q9 <= mux_78_149_q8;  // sort.hpp:78
      mux_79_159_q9 <= mux_79_141_q8;  // sort.hpp:79
      mux_79_160_q9 <= mux_79_142_q8;  // sort.hpp:79
      mux_79_161_q9 <= mux_79_143_q8;  // sort.hpp:79
    end
    if (swap_54) begin
      mux_78_162_q9 <= mux_79_144_q8;  // sort.hpp:78, :79
      mux_78_163_q9 <= mux_79_145_q8;  // sort.hpp:78, :79
      mux_78_164_q9 <= mux_79_146_q8;  // sort.hpp:78, :79
      mux_79_162_q9 <= mux_79_126_q8;  // sort.hpp:79
      mux_79_163_q9 <= mux_79_127_q8;  // sort.hpp:79
      mux_79_164_q9 <= mux_79_128_q8;  // sort.hpp:79
    end
    else begin
      mux_78_162_q9 <= mux_79_126_q8;  // sort.hpp:78, :79
      mux_78_163_q9 <= mux_79_127_q8;  // sort.hpp:78, :79
      mux_78_164_q9 <= mux_79_128_q8;  // sort.hpp:78, :79
      mux_79_162_q9 <= mux_79_144_q8;  // sort.hpp:79
      mux_79_163_q9 <= mux_79_145_q8;  // sort.hpp:79
      mux_79_164_q9 <= mux_79_146_q8;  // sort.hpp:79
    end
    if (swap_55) begin
      mux_78_165_q9 <= mux_79_147_q8;  // sort.hpp:78, :79
      mux_78_166_q9 <= mux_79_148_q8;  // sort.hpp:78, :79
      mux_78_167_q9 <= mux_79_149_q8;  // sort.hpp:78, :79
      mux_79_165_q9 <= mux_79_129_q8;  // sort.hpp:79
      mux_79_166_q9 <= mux_79_130_q8;  // sort.hpp:79
      mux_79_167_q9 <= mux_79_131_q8;  // sort.hpp:79
    end
    else begin
      mux_78_165_q9 <= mux_79_129_q8;  // sort.hpp:78, :79
      mux_78_166_q9 <= mux_79_130_q8;  // sort.hpp:78, :79
      mux_78_167_q9 <= mux_79_131_q8;  // sort.hpp:78, :79
      mux_79_165_q9 <= mux_79_147_q8;  // sort.hpp:79
      mux_79_166_q9 <= mux_79_148_q8;  // sort.hpp:79
      mux_79_167_q9 <= mux_79_149_q8;  // sort.hpp:79
    end
    mux_78_114_q9 <= mux_78_114_q8;  // sort.hpp:78
    mux_78_115_q9 <= mux_78_115_q8;  // sort.hpp:78
    mux_78_116_q9 <= mux_78_116_q8;  // sort.hpp:78
    mux_78_117_q9 <= mux_78_117_q8;  // sort.hpp:78
    mux_78_118_q9 <= mux_78_118_q8;  // sort.hpp:78
    mux_78_119_q9 <= mux_78_119_q8;  // sort.hpp:78
    mux_79_132_q9 <= mux_79_132_q8;  // sort.hpp:79
    mux_79_133_q9 <= mux_79_133_q8;  // sort.hpp:79
    mux_79_134_q9 <= mux_79_134_q8;  // sort.hpp:79
    mux_79_135_q9 <= mux_79_135_q8;  // sort.hpp:79
    mux_79_136_q9 <= mux_79_136_q8;  // sort.hpp:79
    mux_79_137_q9 <= mux_79_137_q8;  // sort.hpp:79
    if (swap_56) begin
      mux_78_168_q10 <= mux_78_117_q9;  // sort.hpp:78
      mux_78_169_q10 <= mux_78_118_q9;  // sort.hpp:78
      mux_78_170_q10 <= mux_78_119_q9;  // sort.hpp:78
      mux_79_168_q10 <= mux_78_150_q9;  // sort.hpp:78, :79
      mux_79_169_q10 <= mux_78_151_q9;  // sort.hpp:78, :79
      mux_79_170_q10 <= mux_78_152_q9;  // sort.hpp:78, :79
    end
    else begin
      mux_78_168_q10 <= mux_78_150_q9;  // sort.hpp:78
      mux_78_169_q10 <= mux_78_151_q9;  // sort.hpp:78
      mux_78_170_q10 <= mux_78_152_q9;  // sort.hpp:78
      mux_79_168_q10 <= mux_78_117_q9;  // sort.hpp:78, :79
      mux_79_169_q10 <= mux_78_118_q9;  // sort.hpp:78, :79
      mux_79_170_q10 <= mux_78_119_q9;  // sort.hpp:78, :79
    end
    if (swap_57) begin
      mux_78_171_q10 <= mux_79_150_q9;  // sort.hpp:78, :79
      mux_78_172_q10 <= mux_79_151_q9;  // sort.hpp:78, :79
      mux_78_173_q10 <= mux_79_152_q9;  // sort.hpp:78, :79
      mux_79_171_q10 <= mux_78_153_q9;  // sort.hpp:78, :79
      mux_79_172_q10 <= mux_78_154_q9;  // sort.hpp:78, :79
      mux_79_173_q10 <= mux_78_155_q9;  // sort.hpp:78, :79
    end
    else begin
      mux_78_171_q10 <= mux_78_153_q9;  // sort.hpp:78
      mux_78_172_q10 <= mux_78_154_q9;  // sort.hpp:78
      mux_78_173_q10 <= mux_78_155_q9;  // sort.hpp:78
      mux_79_171_q10 <= mux_79_150_q9;  // sort.hpp:79
      mux_79_172_q10 <= mux_79_151_q9;  // sort.hpp:79
      mux_79_173_q10 <= mux_79_152_q9;  // sort.hpp:79
    end
    if (swap_58) begin
      mux_78_174_q10 <= mux_79_153_q9;  // sort.hpp:78, :79
      mux_78_175_q10 <= mux_79_154_q9;  // sort.hpp:78, :79
      mux_78_176_q10 <= mux_79_155_q9;  // sort.hpp:78, :79
      mux_79_174_q10 <= mux_78_156_q9;  // sort.hpp:78, :79
      mux_79_175_q10 <= mux_78_157_q9;  // sort.hpp:78, :79
      mux_79_176_q10 <= mux_78_158_q9;  // sort.hpp:78, :79
    end
    else begin
      mux_78_174_q10 <= mux_78_156_q9;  // sort.hpp:78
      mux_78_175_q10 <= mux_78_157_q9;  // sort.hpp:78
      mux_78_176_q10 <= mux_78_158_q9;  // sort.hpp:78
      mux_79_174_q10 <= mux_79_153_q9;  // sort.hpp:79
      mux_79_175_q10 <= mux_79_154_q9;  // sort.hpp:79
      mux_79_176_q10 <= mux_79_155_q9;  // sort.hpp:79
    end
    if (swap_59) begin
      mux_78_177_q10 <= mux_79_156_q9;  // sort.hpp:78, :79
      mux_78_178_q10 <= mux_79_157_q9;  // sort.hpp:78, :79
      mux_78_179_q10 <= mux_79_158_q9;  // sort.hpp:78, :79
      mux_79_177_q10 <= mux_78_159_q9;  // sort.hpp:78, :79
      mux_79_178_q10 <= mux_78_160_q9;  // sort.hpp:78, :79
      mux_79_179_q10 <= mux_78_161_q9;  // sort.hpp:78, :79
    end
    else begin
      mux_78_177_q10 <= mux_78_159_q9;  // sort.hpp:78
      mux_78_178_q10 <= mux_78_160_q9;  // sort.hpp:78
      mux_78_179_q10 <= mux_78_161_q9;  // sort.hpp:78
      mux_79_177_q10 <= mux_79_156_q9;  // sort.hpp:79
      mux_79_178_q10 <= mux_79_157_q9;  // sort.hpp:79
      mux_79_179_q10 <= mux_79_158_q9;  // sort.hpp:79
    end
    if (swap_60) begin
      mux_78_180_q10 <= mux_79_159_q9;  // sort.hpp:78, :79
      mux_78_181_q10 <= mux_79_160_q9;  // sort.hpp:78, :79
      mux_78_182_q10 <= mux_79_161_q9;  // sort.hpp:78, :79
      mux_79_180_q10 <= mux_78_162_q9;  // sort.hpp:78, :79
      mux_79_181_q10 <= mux_78_163_q9;  // sort.hpp:78, :79
      mux_79_182_q10 <= mux_78_164_q9;  // sort.hpp:78, :79
    end
    else begin
      mux_78_180_q10 <= mux_78_162_q9;  // sort.hpp:78
      mux_78_181_q10 <= mux_78_163_q9;  // sort.hpp:78
      mux_78_182_q10 <= mux_78_164_q9;  // sort.hpp:78
      mux_79_180_q10 <= mux_79_159_q9;  // sort.hpp:79
      mux_79_181_q10 <= mux_79_160_q9;  // sort.hpp:79
      mux_79_182_q10 <= mux_79_161_q9;  // sort.hpp:79
    end
    if (swap_61) begin
      mux_78_183_q10 <= mux_79_162_q9;  // sort.hpp:78, :79
      mux_78_184_q10 <= mux_79_163_q9;  // sort.hpp:78, :79
      mux_78_185_q10 <= mux_79_164_q9;  // sort.hpp:78, :79
      mux_79_183_q10 <= mux_78_165_q9;  // sort.hpp:78, :79
      mux_79_184_q10 <= mux_78_166_q9;  // sort.hpp:78, :79
      mux_79_185_q10 <= mux_78_167_q9;  // sort.hpp:78, :79
    end
    else begin
      mux_78_183_q10 <= mux_78_165_q9;  // sort.hpp:78
      mux_78_184_q10 <= mux_78_166_q9;  // sort.hpp:78
      mux_78_185_q10 <= mux_78_167_q9;  // sort.hpp:78
      mux_79_183_q10 <= mux_79_162_q9;  // sort.hpp:79
      mux_79_184_q10 <= mux_79_163_q9;  // sort.hpp:79
      mux_79_185_q10 <= mux_79_164_q9;  // sort.hpp:79
    end
    if (swap_62) begin
      mux_78_186_q10 <= mux_79_165_q9;  // sort.hpp:78, :79
      mux_78_187_q10 <= mux_79_166_q9;  // sort.hpp:78, :79
      mux_78_188_q10 <= mux_79_167_q9;  // sort.hpp:78, :79
      mux_79_186_q10 <= mux_79_132_q9;  // sort.hpp:79
      mux_79_187_q10 <= mux_79_133_q9;  // sort.hpp:79
      mux_79_188_q10 <= mux_79_134_q9;  // sort.hpp:79
    end
    else begin
      mux_78_186_q10 <= mux_79_132_q9;  // sort.hpp:78, :79
      mux_78_187_q10 <= mux_79_133_q9;  // sort.hpp:78, :79
      mux_78_188_q10 <= mux_79_134_q9;  // sort.hpp:78, :79
      mux_79_186_q10 <= mux_79_165_q9;  // sort.hpp:79
      mux_79_187_q10 <= mux_79_166_q9;  // sort.hpp:79
      mux_79_188_q10 <= mux_79_167_q9;  // sort.hpp:79
    end
    mux_78_114_q10 <= mux_78_114_q9;  // sort.hpp:78
    mux_78_115_q10 <= mux_78_115_q9;  // sort.hpp:78
    mux_78_116_q10 <= mux_78_116_q9;  // sort.hpp:78
    mux_79_135_q10 <= mux_79_135_q9;  // sort.hpp:79
    mux_79_136_q10 <= mux_79_136_q9;  // sort.hpp:79
    mux_79_137_q10 <= mux_79_137_q9;  // sort.hpp:79
  end // always_ff @(posedge)
  assign lanes_o =
    {mux_79_137_q10,
     mux_79_136_q10,
     mux_79_135_q10,
     mux_79_188_q10,
     mux_79_187_q10,
     mux_79_186_q10,
     mux_78_188_q10,
     mux_78_187_q10,
     mux_78_186_q10,
     mux_79_185_q10,
     mux_79_184_q10,
     mux_79_183_q10,
     mux_78_185_q10,
     mux_78_184_q10,
     mux_78_183_q10,
     mux_79_182_q10,
     mux_79_181_q10,
     mux_79_180_q10,
     mux_78_182_q10,
     mux_78_181_q10,
     mux_78_180_q10,
     mux_79_179_q10,
     mux_79_178_q10,
     mux_79_177_q10,
     mux_78_179_q10,
     mux_78_178_q10,
     mux_78_177_q10,
     mux_79_176_q10,
     mux_79_175_q10,
     mux_79_174_q10,
     mux_78_176_q10,
     mux_78_175_q10,
     mux_78_174_q10,
     mux_79_173_q10,
     mux_79_172_q10,
     mux_79_171_q10,
     mux_78_173_q10,
     mux_78_172_q10,
     mux_78_171_q10,
     mux_79_170_q10,
     mux_79_169_q10,
     mux_79_168_q10,
     mux_78_170_q10,
     mux_78_169_q10,
     mux_78_168_q10,
     mux_78_116_q10,
     mux_78_115_q10,
     mux_78_114_q10};  // sort.hpp:22, :78, :79
  wire unused = &{1'b0, rst_i};  // what the step does not read
endmodule
