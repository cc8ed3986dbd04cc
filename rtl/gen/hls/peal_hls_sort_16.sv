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
  reg  [7:0] mux_54_q1;  // sort.hpp:54
  reg  [7:0] mux_54_1_q1;  // sort.hpp:54
  reg  [1:0] mux_54_2_q1;  // sort.hpp:54
  reg  [7:0] mux_55_q1;  // sort.hpp:55
  reg  [7:0] mux_55_1_q1;  // sort.hpp:55
  reg  [1:0] mux_55_2_q1;  // sort.hpp:55
  reg  [7:0] mux_54_3_q1;  // sort.hpp:54
  reg  [7:0] mux_54_4_q1;  // sort.hpp:54
  reg  [1:0] mux_54_5_q1;  // sort.hpp:54
  reg  [7:0] mux_55_3_q1;  // sort.hpp:55
  reg  [7:0] mux_55_4_q1;  // sort.hpp:55
  reg  [1:0] mux_55_5_q1;  // sort.hpp:55
  reg  [7:0] mux_54_6_q1;  // sort.hpp:54
  reg  [7:0] mux_54_7_q1;  // sort.hpp:54
  reg  [1:0] mux_54_8_q1;  // sort.hpp:54
  reg  [7:0] mux_55_6_q1;  // sort.hpp:55
  reg  [7:0] mux_55_7_q1;  // sort.hpp:55
  reg  [1:0] mux_55_8_q1;  // sort.hpp:55
  reg  [7:0] mux_54_9_q1;  // sort.hpp:54
  reg  [7:0] mux_54_10_q1;  // sort.hpp:54
  reg  [1:0] mux_54_11_q1;  // sort.hpp:54
  reg  [7:0] mux_55_9_q1;  // sort.hpp:55
  reg  [7:0] mux_55_10_q1;  // sort.hpp:55
  reg  [1:0] mux_55_11_q1;  // sort.hpp:55
  reg  [7:0] mux_54_12_q1;  // sort.hpp:54
  reg  [7:0] mux_54_13_q1;  // sort.hpp:54
  reg  [1:0] mux_54_14_q1;  // sort.hpp:54
  reg  [7:0] mux_55_12_q1;  // sort.hpp:55
  reg  [7:0] mux_55_13_q1;  // sort.hpp:55
  reg  [1:0] mux_55_14_q1;  // sort.hpp:55
  reg  [7:0] mux_54_15_q1;  // sort.hpp:54
  reg  [7:0] mux_54_16_q1;  // sort.hpp:54
  reg  [1:0] mux_54_17_q1;  // sort.hpp:54
  reg  [7:0] mux_55_15_q1;  // sort.hpp:55
  reg  [7:0] mux_55_16_q1;  // sort.hpp:55
  reg  [1:0] mux_55_17_q1;  // sort.hpp:55
  reg  [7:0] mux_54_18_q1;  // sort.hpp:54
  reg  [7:0] mux_54_19_q1;  // sort.hpp:54
  reg  [1:0] mux_54_20_q1;  // sort.hpp:54
  reg  [7:0] mux_55_18_q1;  // sort.hpp:55
  reg  [7:0] mux_55_19_q1;  // sort.hpp:55
  reg  [1:0] mux_55_20_q1;  // sort.hpp:55
  reg  [7:0] mux_54_21_q1;  // sort.hpp:54
  reg  [7:0] mux_54_22_q1;  // sort.hpp:54
  reg  [1:0] mux_54_23_q1;  // sort.hpp:54
  reg  [7:0] mux_55_21_q1;  // sort.hpp:55
  reg  [7:0] mux_55_22_q1;  // sort.hpp:55
  reg  [1:0] mux_55_23_q1;  // sort.hpp:55
  wire       swap_8 = {mux_54_14_q1, mux_54_13_q1, mux_54_12_q1} < {mux_54_2_q1, mux_54_1_q1, mux_54_q1};  // sort.hpp:40, :53, :54
  wire       swap_9 = {mux_54_17_q1, mux_54_16_q1, mux_54_15_q1} < {mux_54_5_q1, mux_54_4_q1, mux_54_3_q1};  // sort.hpp:40, :53, :54
  wire       swap_10 = {mux_54_20_q1, mux_54_19_q1, mux_54_18_q1} < {mux_54_8_q1, mux_54_7_q1, mux_54_6_q1};  // sort.hpp:40, :53, :54
  wire       swap_11 = {mux_54_23_q1, mux_54_22_q1, mux_54_21_q1} < {mux_54_11_q1, mux_54_10_q1, mux_54_9_q1};  // sort.hpp:40, :53, :54
  wire       swap_12 = {mux_55_14_q1, mux_55_13_q1, mux_55_12_q1} < {mux_55_2_q1, mux_55_1_q1, mux_55_q1};  // sort.hpp:40, :53, :55
  wire       swap_13 = {mux_55_17_q1, mux_55_16_q1, mux_55_15_q1} < {mux_55_5_q1, mux_55_4_q1, mux_55_3_q1};  // sort.hpp:40, :53, :55
  wire       swap_14 = {mux_55_20_q1, mux_55_19_q1, mux_55_18_q1} < {mux_55_8_q1, mux_55_7_q1, mux_55_6_q1};  // sort.hpp:40, :53, :55
  wire       swap_15 = {mux_55_23_q1, mux_55_22_q1, mux_55_21_q1} < {mux_55_11_q1, mux_55_10_q1, mux_55_9_q1};  // sort.hpp:40, :53, :55
  reg  [7:0] mux_54_24_q2;  // sort.hpp:54
  reg  [7:0] mux_54_25_q2;  // sort.hpp:54
  reg  [1:0] mux_54_26_q2;  // sort.hpp:54
  reg  [7:0] mux_55_24_q2;  // sort.hpp:55
  reg  [7:0] mux_55_25_q2;  // sort.hpp:55
  reg  [1:0] mux_55_26_q2;  // sort.hpp:55
  reg  [7:0] mux_54_27_q2;  // sort.hpp:54
  reg  [7:0] mux_54_28_q2;  // sort.hpp:54
  reg  [1:0] mux_54_29_q2;  // sort.hpp:54
  reg  [7:0] mux_55_27_q2;  // sort.hpp:55
  reg  [7:0] mux_55_28_q2;  // sort.hpp:55
  reg  [1:0] mux_55_29_q2;  // sort.hpp:55
  reg  [7:0] mux_54_30_q2;  // sort.hpp:54
  reg  [7:0] mux_54_31_q2;  // sort.hpp:54
  reg  [1:0] mux_54_32_q2;  // sort.hpp:54
  reg  [7:0] mux_55_30_q2;  // sort.hpp:55
  reg  [7:0] mux_55_31_q2;  // sort.hpp:55
  reg  [1:0] mux_55_32_q2;  // sort.hpp:55
  reg  [7:0] mux_54_33_q2;  // sort.hpp:54
  reg  [7:0] mux_54_34_q2;  // sort.hpp:54
  reg  [1:0] mux_54_35_q2;  // sort.hpp:54
  reg  [7:0] mux_55_33_q2;  // sort.hpp:55
  reg  [7:0] mux_55_34_q2;  // sort.hpp:55
  reg  [1:0] mux_55_35_q2;  // sort.hpp:55
  reg  [7:0] mux_54_36_q2;  // sort.hpp:54
  reg  [7:0] mux_54_37_q2;  // sort.hpp:54
  reg  [1:0] mux_54_38_q2;  // sort.hpp:54
  reg  [7:0] mux_55_36_q2;  // sort.hpp:55
  reg  [7:0] mux_55_37_q2;  // sort.hpp:55
  reg  [1:0] mux_55_38_q2;  // sort.hpp:55
  reg  [7:0] mux_54_39_q2;  // sort.hpp:54
  reg  [7:0] mux_54_40_q2;  // sort.hpp:54
  reg  [1:0] mux_54_41_q2;  // sort.hpp:54
  reg  [7:0] mux_55_39_q2;  // sort.hpp:55
  reg  [7:0] mux_55_40_q2;  // sort.hpp:55
  reg  [1:0] mux_55_41_q2;  // sort.hpp:55
  reg  [7:0] mux_54_42_q2;  // sort.hpp:54
  reg  [7:0] mux_54_43_q2;  // sort.hpp:54
  reg  [1:0] mux_54_44_q2;  // sort.hpp:54
  reg  [7:0] mux_55_42_q2;  // sort.hpp:55
  reg  [7:0] mux_55_43_q2;  // sort.hpp:55
  reg  [1:0] mux_55_44_q2;  // sort.hpp:55
  reg  [7:0] mux_54_45_q2;  // sort.hpp:54
  reg  [7:0] mux_54_46_q2;  // sort.hpp:54
  reg  [1:0] mux_54_47_q2;  // sort.hpp:54
  reg  [7:0] mux_55_45_q2;  // sort.hpp:55
  reg  [7:0] mux_55_46_q2;  // sort.hpp:55
  reg  [1:0] mux_55_47_q2;  // sort.hpp:55
  wire       swap_16 = {mux_54_38_q2, mux_54_37_q2, mux_54_36_q2} < {mux_55_26_q2, mux_55_25_q2, mux_55_24_q2};  // sort.hpp:40, :53, :54, :55
  wire       swap_17 = {mux_54_41_q2, mux_54_40_q2, mux_54_39_q2} < {mux_55_29_q2, mux_55_28_q2, mux_55_27_q2};  // sort.hpp:40, :53, :54, :55
  wire       swap_18 = {mux_54_44_q2, mux_54_43_q2, mux_54_42_q2} < {mux_55_32_q2, mux_55_31_q2, mux_55_30_q2};  // sort.hpp:40, :53, :54, :55
  wire       swap_19 = {mux_54_47_q2, mux_54_46_q2, mux_54_45_q2} < {mux_55_35_q2, mux_55_34_q2, mux_55_33_q2};  // sort.hpp:40, :53, :54, :55
  wire       swap_20 = {mux_54_32_q2, mux_54_31_q2, mux_54_30_q2} < {mux_54_26_q2, mux_54_25_q2, mux_54_24_q2};  // sort.hpp:40, :53, :54
  wire       swap_21 = {mux_54_35_q2, mux_54_34_q2, mux_54_33_q2} < {mux_54_29_q2, mux_54_28_q2, mux_54_27_q2};  // sort.hpp:40, :53, :54
  wire       swap_26 = {mux_55_44_q2, mux_55_43_q2, mux_55_42_q2} < {mux_55_38_q2, mux_55_37_q2, mux_55_36_q2};  // sort.hpp:40, :53, :55
  wire       swap_27 = {mux_55_47_q2, mux_55_46_q2, mux_55_45_q2} < {mux_55_41_q2, mux_55_40_q2, mux_55_39_q2};  // sort.hpp:40, :53, :55
  reg  [7:0] mux_54_48_q3;  // sort.hpp:54
  reg  [7:0] mux_54_49_q3;  // sort.hpp:54
  reg  [1:0] mux_54_50_q3;  // sort.hpp:54
  reg  [7:0] mux_55_48_q3;  // sort.hpp:55
  reg  [7:0] mux_55_49_q3;  // sort.hpp:55
  reg  [1:0] mux_55_50_q3;  // sort.hpp:55
  reg  [7:0] mux_54_51_q3;  // sort.hpp:54
  reg  [7:0] mux_54_52_q3;  // sort.hpp:54
  reg  [1:0] mux_54_53_q3;  // sort.hpp:54
  reg  [7:0] mux_55_51_q3;  // sort.hpp:55
  reg  [7:0] mux_55_52_q3;  // sort.hpp:55
  reg  [1:0] mux_55_53_q3;  // sort.hpp:55
  reg  [7:0] mux_54_54_q3;  // sort.hpp:54
  reg  [7:0] mux_54_55_q3;  // sort.hpp:54
  reg  [1:0] mux_54_56_q3;  // sort.hpp:54
  reg  [7:0] mux_55_54_q3;  // sort.hpp:55
  reg  [7:0] mux_55_55_q3;  // sort.hpp:55
  reg  [1:0] mux_55_56_q3;  // sort.hpp:55
  reg  [7:0] mux_54_57_q3;  // sort.hpp:54
  reg  [7:0] mux_54_58_q3;  // sort.hpp:54
  reg  [1:0] mux_54_59_q3;  // sort.hpp:54
  reg  [7:0] mux_55_57_q3;  // sort.hpp:55
  reg  [7:0] mux_55_58_q3;  // sort.hpp:55
  reg  [1:0] mux_55_59_q3;  // sort.hpp:55
  reg  [7:0] mux_54_60_q3;  // sort.hpp:54
  reg  [7:0] mux_54_61_q3;  // sort.hpp:54
  reg  [1:0] mux_54_62_q3;  // sort.hpp:54
  reg  [7:0] mux_55_60_q3;  // sort.hpp:55
  reg  [7:0] mux_55_61_q3;  // sort.hpp:55
  reg  [1:0] mux_55_62_q3;  // sort.hpp:55
  reg  [7:0] mux_54_63_q3;  // sort.hpp:54
  reg  [7:0] mux_54_64_q3;  // sort.hpp:54
  reg  [1:0] mux_54_65_q3;  // sort.hpp:54
  reg  [7:0] mux_55_63_q3;  // sort.hpp:55
  reg  [7:0] mux_55_64_q3;  // sort.hpp:55
  reg  [1:0] mux_55_65_q3;  // sort.hpp:55
  reg  [7:0] mux_54_78_q3;  // sort.hpp:54
  reg  [7:0] mux_54_79_q3;  // sort.hpp:54
  reg  [1:0] mux_54_80_q3;  // sort.hpp:54
  reg  [7:0] mux_55_78_q3;  // sort.hpp:55
  reg  [7:0] mux_55_79_q3;  // sort.hpp:55
  reg  [1:0] mux_55_80_q3;  // sort.hpp:55
  reg  [7:0] mux_54_81_q3;  // sort.hpp:54
  reg  [7:0] mux_54_82_q3;  // sort.hpp:54
  reg  [1:0] mux_54_83_q3;  // sort.hpp:54
  reg  [7:0] mux_55_81_q3;  // sort.hpp:55
  reg  [7:0] mux_55_82_q3;  // sort.hpp:55
  reg  [1:0] mux_55_83_q3;  // sort.hpp:55
  wire       swap_22 = {mux_54_56_q3, mux_54_55_q3, mux_54_54_q3} < {mux_54_50_q3, mux_54_49_q3, mux_54_48_q3};  // sort.hpp:40, :53, :54
  wire       swap_23 = {mux_54_59_q3, mux_54_58_q3, mux_54_57_q3} < {mux_54_53_q3, mux_54_52_q3, mux_54_51_q3};  // sort.hpp:40, :53, :54
  wire       swap_24 = {mux_55_56_q3, mux_55_55_q3, mux_55_54_q3} < {mux_55_50_q3, mux_55_49_q3, mux_55_48_q3};  // sort.hpp:40, :53, :55
  wire       swap_25 = {mux_55_59_q3, mux_55_58_q3, mux_55_57_q3} < {mux_55_53_q3, mux_55_52_q3, mux_55_51_q3};  // sort.hpp:40, :53, :55
  wire       swap_38 = {mux_54_65_q3, mux_54_64_q3, mux_54_63_q3} < {mux_54_62_q3, mux_54_61_q3, mux_54_60_q3};  // sort.hpp:40, :53, :54
  wire       swap_45 = {mux_55_83_q3, mux_55_82_q3, mux_55_81_q3} < {mux_55_80_q3, mux_55_79_q3, mux_55_78_q3};  // sort.hpp:40, :53, :55
  reg  [7:0] mux_55_60_q4;  // sort.hpp:55
  reg  [7:0] mux_55_61_q4;  // sort.hpp:55
  reg  [1:0] mux_55_62_q4;  // sort.hpp:55
  reg  [7:0] mux_55_63_q4;  // sort.hpp:55
  reg  [7:0] mux_55_64_q4;  // sort.hpp:55
  reg  [1:0] mux_55_65_q4;  // sort.hpp:55
  reg  [7:0] mux_54_66_q4;  // sort.hpp:54
  reg  [7:0] mux_54_67_q4;  // sort.hpp:54
  reg  [1:0] mux_54_68_q4;  // sort.hpp:54
  reg  [7:0] mux_55_66_q4;  // sort.hpp:55
  reg  [7:0] mux_55_67_q4;  // sort.hpp:55
  reg  [1:0] mux_55_68_q4;  // sort.hpp:55
  reg  [7:0] mux_54_69_q4;  // sort.hpp:54
  reg  [7:0] mux_54_70_q4;  // sort.hpp:54
  reg  [1:0] mux_54_71_q4;  // sort.hpp:54
  reg  [7:0] mux_55_69_q4;  // sort.hpp:55
  reg  [7:0] mux_55_70_q4;  // sort.hpp:55
  reg  [1:0] mux_55_71_q4;  // sort.hpp:55
  reg  [7:0] mux_54_72_q4;  // sort.hpp:54
  reg  [7:0] mux_54_73_q4;  // sort.hpp:54
  reg  [1:0] mux_54_74_q4;  // sort.hpp:54
  reg  [7:0] mux_55_72_q4;  // sort.hpp:55
  reg  [7:0] mux_55_73_q4;  // sort.hpp:55
  reg  [1:0] mux_55_74_q4;  // sort.hpp:55
  reg  [7:0] mux_54_75_q4;  // sort.hpp:54
  reg  [7:0] mux_54_76_q4;  // sort.hpp:54
  reg  [1:0] mux_54_77_q4;  // sort.hpp:54
  reg  [7:0] mux_55_75_q4;  // sort.hpp:55
  reg  [7:0] mux_55_76_q4;  // sort.hpp:55
  reg  [1:0] mux_55_77_q4;  // sort.hpp:55
  reg  [7:0] mux_54_78_q4;  // sort.hpp:54
  reg  [7:0] mux_54_79_q4;  // sort.hpp:54
  reg  [1:0] mux_54_80_q4;  // sort.hpp:54
  reg  [7:0] mux_54_81_q4;  // sort.hpp:54
  reg  [7:0] mux_54_82_q4;  // sort.hpp:54
  reg  [1:0] mux_54_83_q4;  // sort.hpp:54
  reg  [7:0] mux_54_114_q4;  // sort.hpp:54
  reg  [7:0] mux_54_115_q4;  // sort.hpp:54
  reg  [1:0] mux_54_116_q4;  // sort.hpp:54
  reg  [7:0] mux_55_114_q4;  // sort.hpp:55
  reg  [7:0] mux_55_115_q4;  // sort.hpp:55
  reg  [1:0] mux_55_116_q4;  // sort.hpp:55
  reg  [7:0] mux_54_135_q4;  // sort.hpp:54
  reg  [7:0] mux_54_136_q4;  // sort.hpp:54
  reg  [1:0] mux_54_137_q4;  // sort.hpp:54
  reg  [7:0] mux_55_135_q4;  // sort.hpp:55
  reg  [7:0] mux_55_136_q4;  // sort.hpp:55
  reg  [1:0] mux_55_137_q4;  // sort.hpp:55
  wire       swap_28 = {mux_54_74_q4, mux_54_73_q4, mux_54_72_q4} < {mux_55_62_q4, mux_55_61_q4, mux_55_60_q4};  // sort.hpp:40, :53, :54, :55
  wire       swap_29 = {mux_54_77_q4, mux_54_76_q4, mux_54_75_q4} < {mux_55_65_q4, mux_55_64_q4, mux_55_63_q4};  // sort.hpp:40, :53, :54, :55
  wire       swap_30 = {mux_54_80_q4, mux_54_79_q4, mux_54_78_q4} < {mux_55_68_q4, mux_55_67_q4, mux_55_66_q4};  // sort.hpp:40, :53, :54, :55
  wire       swap_31 = {mux_54_83_q4, mux_54_82_q4, mux_54_81_q4} < {mux_55_71_q4, mux_55_70_q4, mux_55_69_q4};  // sort.hpp:40, :53, :54, :55
  reg  [7:0] mux_54_66_q5;  // sort.hpp:54
  reg  [7:0] mux_54_67_q5;  // sort.hpp:54
  reg  [1:0] mux_54_68_q5;  // sort.hpp:54
  reg  [7:0] mux_54_69_q5;  // sort.hpp:54
  reg  [7:0] mux_54_70_q5;  // sort.hpp:54
  reg  [1:0] mux_54_71_q5;  // sort.hpp:54
  reg  [7:0] mux_55_72_q5;  // sort.hpp:55
  reg  [7:0] mux_55_73_q5;  // sort.hpp:55
  reg  [1:0] mux_55_74_q5;  // sort.hpp:55
  reg  [7:0] mux_55_75_q5;  // sort.hpp:55
  reg  [7:0] mux_55_76_q5;  // sort.hpp:55
  reg  [1:0] mux_55_77_q5;  // sort.hpp:55
  reg  [7:0] mux_54_84_q5;  // sort.hpp:54
  reg  [7:0] mux_54_85_q5;  // sort.hpp:54
  reg  [1:0] mux_54_86_q5;  // sort.hpp:54
  reg  [7:0] mux_55_84_q5;  // sort.hpp:55
  reg  [7:0] mux_55_85_q5;  // sort.hpp:55
  reg  [1:0] mux_55_86_q5;  // sort.hpp:55
  reg  [7:0] mux_54_87_q5;  // sort.hpp:54
  reg  [7:0] mux_54_88_q5;  // sort.hpp:54
  reg  [1:0] mux_54_89_q5;  // sort.hpp:54
  reg  [7:0] mux_55_87_q5;  // sort.hpp:55
  reg  [7:0] mux_55_88_q5;  // sort.hpp:55
  reg  [1:0] mux_55_89_q5;  // sort.hpp:55
  reg  [7:0] mux_54_90_q5;  // sort.hpp:54
  reg  [7:0] mux_54_91_q5;  // sort.hpp:54
  reg  [1:0] mux_54_92_q5;  // sort.hpp:54
  reg  [7:0] mux_55_90_q5;  // sort.hpp:55
  reg  [7:0] mux_55_91_q5;  // sort.hpp:55
  reg  [1:0] mux_55_92_q5;  // sort.hpp:55
  reg  [7:0] mux_54_93_q5;  // sort.hpp:54
  reg  [7:0] mux_54_94_q5;  // sort.hpp:54
  reg  [1:0] mux_54_95_q5;  // sort.hpp:54
  reg  [7:0] mux_55_93_q5;  // sort.hpp:55
  reg  [7:0] mux_55_94_q5;  // sort.hpp:55
  reg  [1:0] mux_55_95_q5;  // sort.hpp:55
  reg  [7:0] mux_54_114_q5;  // sort.hpp:54
  reg  [7:0] mux_54_115_q5;  // sort.hpp:54
  reg  [1:0] mux_54_116_q5;  // sort.hpp:54
  reg  [7:0] mux_55_114_q5;  // sort.hpp:55
  reg  [7:0] mux_55_115_q5;  // sort.hpp:55
  reg  [1:0] mux_55_116_q5;  // sort.hpp:55
  reg  [7:0] mux_54_135_q5;  // sort.hpp:54
  reg  [7:0] mux_54_136_q5;  // sort.hpp:54
  reg  [1:0] mux_54_137_q5;  // sort.hpp:54
  reg  [7:0] mux_55_135_q5;  // sort.hpp:55
  reg  [7:0] mux_55_136_q5;  // sort.hpp:55
  reg  [1:0] mux_55_137_q5;  // sort.hpp:55
  wire       swap_32 = {mux_54_68_q5, mux_54_67_q5, mux_54_66_q5} < {mux_54_86_q5, mux_54_85_q5, mux_54_84_q5};  // sort.hpp:40, :53, :54
  wire       swap_33 = {mux_54_71_q5, mux_54_70_q5, mux_54_69_q5} < {mux_54_89_q5, mux_54_88_q5, mux_54_87_q5};  // sort.hpp:40, :53, :54
  wire       swap_34 = {mux_55_86_q5, mux_55_85_q5, mux_55_84_q5} < {mux_54_92_q5, mux_54_91_q5, mux_54_90_q5};  // sort.hpp:40, :53, :54, :55
  wire       swap_35 = {mux_55_89_q5, mux_55_88_q5, mux_55_87_q5} < {mux_54_95_q5, mux_54_94_q5, mux_54_93_q5};  // sort.hpp:40, :53, :54, :55
  wire       swap_36 = {mux_55_92_q5, mux_55_91_q5, mux_55_90_q5} < {mux_55_74_q5, mux_55_73_q5, mux_55_72_q5};  // sort.hpp:40, :53, :55
  wire       swap_37 = {mux_55_95_q5, mux_55_94_q5, mux_55_93_q5} < {mux_55_77_q5, mux_55_76_q5, mux_55_75_q5};  // sort.hpp:40, :53, :55
  reg  [7:0] mux_54_96_q6;  // sort.hpp:54
  reg  [7:0] mux_54_97_q6;  // sort.hpp:54
  reg  [1:0] mux_54_98_q6;  // sort.hpp:54
  reg  [7:0] mux_55_96_q6;  // sort.hpp:55
  reg  [7:0] mux_55_97_q6;  // sort.hpp:55
  reg  [1:0] mux_55_98_q6;  // sort.hpp:55
  reg  [7:0] mux_54_99_q6;  // sort.hpp:54
  reg  [7:0] mux_54_100_q6;  // sort.hpp:54
  reg  [1:0] mux_54_101_q6;  // sort.hpp:54
  reg  [7:0] mux_55_99_q6;  // sort.hpp:55
  reg  [7:0] mux_55_100_q6;  // sort.hpp:55
  reg  [1:0] mux_55_101_q6;  // sort.hpp:55
  reg  [7:0] mux_54_102_q6;  // sort.hpp:54
  reg  [7:0] mux_54_103_q6;  // sort.hpp:54
  reg  [1:0] mux_54_104_q6;  // sort.hpp:54
  reg  [7:0] mux_55_102_q6;  // sort.hpp:55
  reg  [7:0] mux_55_103_q6;  // sort.hpp:55
  reg  [1:0] mux_55_104_q6;  // sort.hpp:55
  reg  [7:0] mux_54_105_q6;  // sort.hpp:54
  reg  [7:0] mux_54_106_q6;  // sort.hpp:54
  reg  [1:0] mux_54_107_q6;  // sort.hpp:54
  reg  [7:0] mux_55_105_q6;  // sort.hpp:55
  reg  [7:0] mux_55_106_q6;  // sort.hpp:55
  reg  [1:0] mux_55_107_q6;  // sort.hpp:55
  reg  [7:0] mux_54_108_q6;  // sort.hpp:54
  reg  [7:0] mux_54_109_q6;  // sort.hpp:54
  reg  [1:0] mux_54_110_q6;  // sort.hpp:54
  reg  [7:0] mux_55_108_q6;  // sort.hpp:55
  reg  [7:0] mux_55_109_q6;  // sort.hpp:55
  reg  [1:0] mux_55_110_q6;  // sort.hpp:55
  reg  [7:0] mux_54_111_q6;  // sort.hpp:54
  reg  [7:0] mux_54_112_q6;  // sort.hpp:54
  reg  [1:0] mux_54_113_q6;  // sort.hpp:54
  reg  [7:0] mux_55_111_q6;  // sort.hpp:55
  reg  [7:0] mux_55_112_q6;  // sort.hpp:55
  reg  [1:0] mux_55_113_q6;  // sort.hpp:55
  reg  [7:0] mux_54_114_q6;  // sort.hpp:54
  reg  [7:0] mux_54_115_q6;  // sort.hpp:54
  reg  [1:0] mux_54_116_q6;  // sort.hpp:54
  reg  [7:0] mux_55_114_q6;  // sort.hpp:55
  reg  [7:0] mux_55_115_q6;  // sort.hpp:55
  reg  [1:0] mux_55_116_q6;  // sort.hpp:55
  reg  [7:0] mux_54_135_q6;  // sort.hpp:54
  reg  [7:0] mux_54_136_q6;  // sort.hpp:54
  reg  [1:0] mux_54_137_q6;  // sort.hpp:54
  reg  [7:0] mux_55_135_q6;  // sort.hpp:55
  reg  [7:0] mux_55_136_q6;  // sort.hpp:55
  reg  [1:0] mux_55_137_q6;  // sort.hpp:55
  wire       swap_39 = {mux_54_101_q6, mux_54_100_q6, mux_54_99_q6} < {mux_54_98_q6, mux_54_97_q6, mux_54_96_q6};  // sort.hpp:40, :53, :54
  wire       swap_40 = {mux_55_101_q6, mux_55_100_q6, mux_55_99_q6} < {mux_55_98_q6, mux_55_97_q6, mux_55_96_q6};  // sort.hpp:40, :53, :55
  wire       swap_41 = {mux_54_107_q6, mux_54_106_q6, mux_54_105_q6} < {mux_54_104_q6, mux_54_103_q6, mux_54_102_q6};  // sort.hpp:40, :53, :54
  wire       swap_42 = {mux_55_107_q6, mux_55_106_q6, mux_55_105_q6} < {mux_55_104_q6, mux_55_103_q6, mux_55_102_q6};  // sort.hpp:40, :53, :55
  wire       swap_43 = {mux_54_113_q6, mux_54_112_q6, mux_54_111_q6} < {mux_54_110_q6, mux_54_109_q6, mux_54_108_q6};  // sort.hpp:40, :53, :54
  wire       swap_44 = {mux_55_113_q6, mux_55_112_q6, mux_55_111_q6} < {mux_55_110_q6, mux_55_109_q6, mux_55_108_q6};  // sort.hpp:40, :53, :55
  reg  [7:0] mux_54_114_q7;  // sort.hpp:54
  reg  [7:0] mux_54_115_q7;  // sort.hpp:54
  reg  [1:0] mux_54_116_q7;  // sort.hpp:54
  reg  [7:0] mux_55_114_q7;  // sort.hpp:55
  reg  [7:0] mux_55_115_q7;  // sort.hpp:55
  reg  [1:0] mux_55_116_q7;  // sort.hpp:55
  reg  [7:0] mux_54_117_q7;  // sort.hpp:54
  reg  [7:0] mux_54_118_q7;  // sort.hpp:54
  reg  [1:0] mux_54_119_q7;  // sort.hpp:54
  reg  [7:0] mux_55_117_q7;  // sort.hpp:55
  reg  [7:0] mux_55_118_q7;  // sort.hpp:55
  reg  [1:0] mux_55_119_q7;  // sort.hpp:55
  reg  [7:0] mux_54_120_q7;  // sort.hpp:54
  reg  [7:0] mux_54_121_q7;  // sort.hpp:54
  reg  [1:0] mux_54_122_q7;  // sort.hpp:54
  reg  [7:0] mux_55_120_q7;  // sort.hpp:55
  reg  [7:0] mux_55_121_q7;  // sort.hpp:55
  reg  [1:0] mux_55_122_q7;  // sort.hpp:55
  reg  [7:0] mux_54_123_q7;  // sort.hpp:54
  reg  [7:0] mux_54_124_q7;  // sort.hpp:54
  reg  [1:0] mux_54_125_q7;  // sort.hpp:54
  reg  [7:0] mux_55_123_q7;  // sort.hpp:55
  reg  [7:0] mux_55_124_q7;  // sort.hpp:55
  reg  [1:0] mux_55_125_q7;  // sort.hpp:55
  reg  [7:0] mux_54_126_q7;  // sort.hpp:54
  reg  [7:0] mux_54_127_q7;  // sort.hpp:54
  reg  [1:0] mux_54_128_q7;  // sort.hpp:54
  reg  [7:0] mux_55_126_q7;  // sort.hpp:55
  reg  [7:0] mux_55_127_q7;  // sort.hpp:55
  reg  [1:0] mux_55_128_q7;  // sort.hpp:55
  reg  [7:0] mux_54_129_q7;  // sort.hpp:54
  reg  [7:0] mux_54_130_q7;  // sort.hpp:54
  reg  [1:0] mux_54_131_q7;  // sort.hpp:54
  reg  [7:0] mux_55_129_q7;  // sort.hpp:55
  reg  [7:0] mux_55_130_q7;  // sort.hpp:55
  reg  [1:0] mux_55_131_q7;  // sort.hpp:55
  reg  [7:0] mux_54_132_q7;  // sort.hpp:54
  reg  [7:0] mux_54_133_q7;  // sort.hpp:54
  reg  [1:0] mux_54_134_q7;  // sort.hpp:54
  reg  [7:0] mux_55_132_q7;  // sort.hpp:55
  reg  [7:0] mux_55_133_q7;  // sort.hpp:55
  reg  [1:0] mux_55_134_q7;  // sort.hpp:55
  reg  [7:0] mux_54_135_q7;  // sort.hpp:54
  reg  [7:0] mux_54_136_q7;  // sort.hpp:54
  reg  [1:0] mux_54_137_q7;  // sort.hpp:54
  reg  [7:0] mux_55_135_q7;  // sort.hpp:55
  reg  [7:0] mux_55_136_q7;  // sort.hpp:55
  reg  [1:0] mux_55_137_q7;  // sort.hpp:55
  wire       swap_46 = {mux_54_128_q7, mux_54_127_q7, mux_54_126_q7} < {mux_55_116_q7, mux_55_115_q7, mux_55_114_q7};  // sort.hpp:40, :53, :54, :55
  wire       swap_47 = {mux_54_131_q7, mux_54_130_q7, mux_54_129_q7} < {mux_55_119_q7, mux_55_118_q7, mux_55_117_q7};  // sort.hpp:40, :53, :54, :55
  wire       swap_48 = {mux_54_134_q7, mux_54_133_q7, mux_54_132_q7} < {mux_55_122_q7, mux_55_121_q7, mux_55_120_q7};  // sort.hpp:40, :53, :54, :55
  wire       swap_49 = {mux_54_137_q7, mux_54_136_q7, mux_54_135_q7} < {mux_55_125_q7, mux_55_124_q7, mux_55_123_q7};  // sort.hpp:40, :53, :54, :55
  reg  [7:0] mux_54_114_q8;  // sort.hpp:54
  reg  [7:0] mux_54_115_q8;  // sort.hpp:54
  reg  [1:0] mux_54_116_q8;  // sort.hpp:54
  reg  [7:0] mux_54_117_q8;  // sort.hpp:54
  reg  [7:0] mux_54_118_q8;  // sort.hpp:54
  reg  [1:0] mux_54_119_q8;  // sort.hpp:54
  reg  [7:0] mux_54_120_q8;  // sort.hpp:54
  reg  [7:0] mux_54_121_q8;  // sort.hpp:54
  reg  [1:0] mux_54_122_q8;  // sort.hpp:54
  reg  [7:0] mux_54_123_q8;  // sort.hpp:54
  reg  [7:0] mux_54_124_q8;  // sort.hpp:54
  reg  [1:0] mux_54_125_q8;  // sort.hpp:54
  reg  [7:0] mux_55_126_q8;  // sort.hpp:55
  reg  [7:0] mux_55_127_q8;  // sort.hpp:55
  reg  [1:0] mux_55_128_q8;  // sort.hpp:55
  reg  [7:0] mux_55_129_q8;  // sort.hpp:55
  reg  [7:0] mux_55_130_q8;  // sort.hpp:55
  reg  [1:0] mux_55_131_q8;  // sort.hpp:55
  reg  [7:0] mux_55_132_q8;  // sort.hpp:55
  reg  [7:0] mux_55_133_q8;  // sort.hpp:55
  reg  [1:0] mux_55_134_q8;  // sort.hpp:55
  reg  [7:0] mux_55_135_q8;  // sort.hpp:55
  reg  [7:0] mux_55_136_q8;  // sort.hpp:55
  reg  [1:0] mux_55_137_q8;  // sort.hpp:55
  reg  [7:0] mux_54_138_q8;  // sort.hpp:54
  reg  [7:0] mux_54_139_q8;  // sort.hpp:54
  reg  [1:0] mux_54_140_q8;  // sort.hpp:54
  reg  [7:0] mux_55_138_q8;  // sort.hpp:55
  reg  [7:0] mux_55_139_q8;  // sort.hpp:55
  reg  [1:0] mux_55_140_q8;  // sort.hpp:55
  reg  [7:0] mux_54_141_q8;  // sort.hpp:54
  reg  [7:0] mux_54_142_q8;  // sort.hpp:54
  reg  [1:0] mux_54_143_q8;  // sort.hpp:54
  reg  [7:0] mux_55_141_q8;  // sort.hpp:55
  reg  [7:0] mux_55_142_q8;  // sort.hpp:55
  reg  [1:0] mux_55_143_q8;  // sort.hpp:55
  reg  [7:0] mux_54_144_q8;  // sort.hpp:54
  reg  [7:0] mux_54_145_q8;  // sort.hpp:54
  reg  [1:0] mux_54_146_q8;  // sort.hpp:54
  reg  [7:0] mux_55_144_q8;  // sort.hpp:55
  reg  [7:0] mux_55_145_q8;  // sort.hpp:55
  reg  [1:0] mux_55_146_q8;  // sort.hpp:55
  reg  [7:0] mux_54_147_q8;  // sort.hpp:54
  reg  [7:0] mux_54_148_q8;  // sort.hpp:54
  reg  [1:0] mux_54_149_q8;  // sort.hpp:54
  reg  [7:0] mux_55_147_q8;  // sort.hpp:55
  reg  [7:0] mux_55_148_q8;  // sort.hpp:55
  reg  [1:0] mux_55_149_q8;  // sort.hpp:55
  wire       swap_50 = {mux_54_122_q8, mux_54_121_q8, mux_54_120_q8} < {mux_54_140_q8, mux_54_139_q8, mux_54_138_q8};  // sort.hpp:40, :53, :54
  wire       swap_51 = {mux_54_125_q8, mux_54_124_q8, mux_54_123_q8} < {mux_54_143_q8, mux_54_142_q8, mux_54_141_q8};  // sort.hpp:40, :53, :54
  wire       swap_52 = {mux_55_140_q8, mux_55_139_q8, mux_55_138_q8} < {mux_54_146_q8, mux_54_145_q8, mux_54_144_q8};  // sort.hpp:40, :53, :54, :55
  wire       swap_53 = {mux_55_143_q8, mux_55_142_q8, mux_55_141_q8} < {mux_54_149_q8, mux_54_148_q8, mux_54_147_q8};  // sort.hpp:40, :53, :54, :55
  wire       swap_54 = {mux_55_146_q8, mux_55_145_q8, mux_55_144_q8} < {mux_55_128_q8, mux_55_127_q8, mux_55_126_q8};  // sort.hpp:40, :53, :55
  wire       swap_55 = {mux_55_149_q8, mux_55_148_q8, mux_55_147_q8} < {mux_55_131_q8, mux_55_130_q8, mux_55_129_q8};  // sort.hpp:40, :53, :55
  reg  [7:0] mux_54_114_q9;  // sort.hpp:54
  reg  [7:0] mux_54_115_q9;  // sort.hpp:54
  reg  [1:0] mux_54_116_q9;  // sort.hpp:54
  reg  [7:0] mux_54_117_q9;  // sort.hpp:54
  reg  [7:0] mux_54_118_q9;  // sort.hpp:54
  reg  [1:0] mux_54_119_q9;  // sort.hpp:54
  reg  [7:0] mux_55_132_q9;  // sort.hpp:55
  reg  [7:0] mux_55_133_q9;  // sort.hpp:55
  reg  [1:0] mux_55_134_q9;  // sort.hpp:55
  reg  [7:0] mux_55_135_q9;  // sort.hpp:55
  reg  [7:0] mux_55_136_q9;  // sort.hpp:55
  reg  [1:0] mux_55_137_q9;  // sort.hpp:55
  reg  [7:0] mux_54_150_q9;  // sort.hpp:54
  reg  [7:0] mux_54_151_q9;  // sort.hpp:54
  reg  [1:0] mux_54_152_q9;  // sort.hpp:54
  reg  [7:0] mux_55_150_q9;  // sort.hpp:55
  reg  [7:0] mux_55_151_q9;  // sort.hpp:55
  reg  [1:0] mux_55_152_q9;  // sort.hpp:55
  reg  [7:0] mux_54_153_q9;  // sort.hpp:54
  reg  [7:0] mux_54_154_q9;  // sort.hpp:54
  reg  [1:0] mux_54_155_q9;  // sort.hpp:54
  reg  [7:0] mux_55_153_q9;  // sort.hpp:55
  reg  [7:0] mux_55_154_q9;  // sort.hpp:55
  reg  [1:0] mux_55_155_q9;  // sort.hpp:55
  reg  [7:0] mux_54_156_q9;  // sort.hpp:54
  reg  [7:0] mux_54_157_q9;  // sort.hpp:54
  reg  [1:0] mux_54_158_q9;  // sort.hpp:54
  reg  [7:0] mux_55_156_q9;  // sort.hpp:55
  reg  [7:0] mux_55_157_q9;  // sort.hpp:55
  reg  [1:0] mux_55_158_q9;  // sort.hpp:55
  reg  [7:0] mux_54_159_q9;  // sort.hpp:54
  reg  [7:0] mux_54_160_q9;  // sort.hpp:54
  reg  [1:0] mux_54_161_q9;  // sort.hpp:54
  reg  [7:0] mux_55_159_q9;  // sort.hpp:55
  reg  [7:0] mux_55_160_q9;  // sort.hpp:55
  reg  [1:0] mux_55_161_q9;  // sort.hpp:55
  reg  [7:0] mux_54_162_q9;  // sort.hpp:54
  reg  [7:0] mux_54_163_q9;  // sort.hpp:54
  reg  [1:0] mux_54_164_q9;  // sort.hpp:54
  reg  [7:0] mux_55_162_q9;  // sort.hpp:55
  reg  [7:0] mux_55_163_q9;  // sort.hpp:55
  reg  [1:0] mux_55_164_q9;  // sort.hpp:55
  reg  [7:0] mux_54_165_q9;  // sort.hpp:54
  reg  [7:0] mux_54_166_q9;  // sort.hpp:54
  reg  [1:0] mux_54_167_q9;  // sort.hpp:54
  reg  [7:0] mux_55_165_q9;  // sort.hpp:55
  reg  [7:0] mux_55_166_q9;  // sort.hpp:55
  reg  [1:0] mux_55_167_q9;  // sort.hpp:55
  wire       swap_56 = {mux_54_119_q9, mux_54_118_q9, mux_54_117_q9} < {mux_54_152_q9, mux_54_151_q9, mux_54_150_q9};  // sort.hpp:40, :53, :54
  wire       swap_57 = {mux_55_152_q9, mux_55_151_q9, mux_55_150_q9} < {mux_54_155_q9, mux_54_154_q9, mux_54_153_q9};  // sort.hpp:40, :53, :54, :55
  wire       swap_58 = {mux_55_155_q9, mux_55_154_q9, mux_55_153_q9} < {mux_54_158_q9, mux_54_157_q9, mux_54_156_q9};  // sort.hpp:40, :53, :54, :55
  wire       swap_59 = {mux_55_158_q9, mux_55_157_q9, mux_55_156_q9} < {mux_54_161_q9, mux_54_160_q9, mux_54_159_q9};  // sort.hpp:40, :53, :54, :55
  wire       swap_60 = {mux_55_161_q9, mux_55_160_q9, mux_55_159_q9} < {mux_54_164_q9, mux_54_163_q9, mux_54_162_q9};  // sort.hpp:40, :53, :54, :55
  wire       swap_61 = {mux_55_164_q9, mux_55_163_q9, mux_55_162_q9} < {mux_54_167_q9, mux_54_166_q9, mux_54_165_q9};  // sort.hpp:40, :53, :54, :55
  wire       swap_62 = {mux_55_167_q9, mux_55_166_q9, mux_55_165_q9} < {mux_55_134_q9, mux_55_133_q9, mux_55_132_q9};  // sort.hpp:40, :53, :55
  reg  [7:0] mux_54_114_q10;  // sort.hpp:54
  reg  [7:0] mux_54_115_q10;  // sort.hpp:54
  reg  [1:0] mux_54_116_q10;  // sort.hpp:54
  reg  [7:0] mux_55_135_q10;  // sort.hpp:55
  reg  [7:0] mux_55_136_q10;  // sort.hpp:55
  reg  [1:0] mux_55_137_q10;  // sort.hpp:55
  reg  [7:0] mux_54_168_q10;  // sort.hpp:54
  reg  [7:0] mux_54_169_q10;  // sort.hpp:54
  reg  [1:0] mux_54_170_q10;  // sort.hpp:54
  reg  [7:0] mux_55_168_q10;  // sort.hpp:55
  reg  [7:0] mux_55_169_q10;  // sort.hpp:55
  reg  [1:0] mux_55_170_q10;  // sort.hpp:55
  reg  [7:0] mux_54_171_q10;  // sort.hpp:54
  reg  [7:0] mux_54_172_q10;  // sort.hpp:54
  reg  [1:0] mux_54_173_q10;  // sort.hpp:54
  reg  [7:0] mux_55_171_q10;  // sort.hpp:55
  reg  [7:0] mux_55_172_q10;  // sort.hpp:55
  reg  [1:0] mux_55_173_q10;  // sort.hpp:55
  reg  [7:0] mux_54_174_q10;  // sort.hpp:54
  reg  [7:0] mux_54_175_q10;  // sort.hpp:54
  reg  [1:0] mux_54_176_q10;  // sort.hpp:54
  reg  [7:0] mux_55_174_q10;  // sort.hpp:55
  reg  [7:0] mux_55_175_q10;  // sort.hpp:55
  reg  [1:0] mux_55_176_q10;  // sort.hpp:55
  reg  [7:0] mux_54_177_q10;  // sort.hpp:54
  reg  [7:0] mux_54_178_q10;  // sort.hpp:54
  reg  [1:0] mux_54_179_q10;  // sort.hpp:54
  reg  [7:0] mux_55_177_q10;  // sort.hpp:55
  reg  [7:0] mux_55_178_q10;  // sort.hpp:55
  reg  [1:0] mux_55_179_q10;  // sort.hpp:55
  reg  [7:0] mux_54_180_q10;  // sort.hpp:54
  reg  [7:0] mux_54_181_q10;  // sort.hpp:54
  reg  [1:0] mux_54_182_q10;  // sort.hpp:54
  reg  [7:0] mux_55_180_q10;  // sort.hpp:55
  reg  [7:0] mux_55_181_q10;  // sort.hpp:55
  reg  [1:0] mux_55_182_q10;  // sort.hpp:55
  reg  [7:0] mux_54_183_q10;  // sort.hpp:54
  reg  [7:0] mux_54_184_q10;  // sort.hpp:54
  reg  [1:0] mux_54_185_q10;  // sort.hpp:54
  reg  [7:0] mux_55_183_q10;  // sort.hpp:55
  reg  [7:0] mux_55_184_q10;  // sort.hpp:55
  reg  [1:0] mux_55_185_q10;  // sort.hpp:55
  reg  [7:0] mux_54_186_q10;  // sort.hpp:54
  reg  [7:0] mux_54_187_q10;  // sort.hpp:54
  reg  [1:0] mux_54_188_q10;  // sort.hpp:54
  reg  [7:0] mux_55_186_q10;  // sort.hpp:55
  reg  [7:0] mux_55_187_q10;  // sort.hpp:55
  reg  [1:0] mux_55_188_q10;  // sort.hpp:55
  always_ff @(posedge clk_i) begin
    if (swap) begin
      mux_54_q1 <= lanes_i[151:144];  // sort.hpp:22, :54
      mux_54_1_q1 <= lanes_i[159:152];  // sort.hpp:22, :54
      mux_54_2_q1 <= lanes_i[161:160];  // sort.hpp:22, :54
      mux_55_q1 <= lanes_i[7:0];  // sort.hpp:22, :55
      mux_55_1_q1 <= lanes_i[15:8];  // sort.hpp:22, :55
      mux_55_2_q1 <= lanes_i[17:16];  // sort.hpp:22, :55
    end
    else begin
      mux_54_q1 <= lanes_i[7:0];  // sort.hpp:22, :54
      mux_54_1_q1 <= lanes_i[15:8];  // sort.hpp:22, :54
      mux_54_2_q1 <= lanes_i[17:16];  // sort.hpp:22, :54
      mux_55_q1 <= lanes_i[151:144];  // sort.hpp:22, :55
      mux_55_1_q1 <= lanes_i[159:152];  // sort.hpp:22, :55
      mux_55_2_q1 <= lanes_i[161:160];  // sort.hpp:22, :55
    end
    if (swap_1) begin
      mux_54_3_q1 <= lanes_i[169:162];  // sort.hpp:22, :54
      mux_54_4_q1 <= lanes_i[177:170];  // sort.hpp:22, :54
      mux_54_5_q1 <= lanes_i[179:178];  // sort.hpp:22, :54
      mux_55_3_q1 <= lanes_i[25:18];  // sort.hpp:22, :55
      mux_55_4_q1 <= lanes_i[33:26];  // sort.hpp:22, :55
      mux_55_5_q1 <= lanes_i[35:34];  // sort.hpp:22, :55
    end
    else begin
      mux_54_3_q1 <= lanes_i[25:18];  // sort.hpp:22, :54
      mux_54_4_q1 <= lanes_i[33:26];  // sort.hpp:22, :54
      mux_54_5_q1 <= lanes_i[35:34];  // sort.hpp:22, :54
      mux_55_3_q1 <= lanes_i[169:162];  // sort.hpp:22, :55
      mux_55_4_q1 <= lanes_i[177:170];  // sort.hpp:22, :55
      mux_55_5_q1 <= lanes_i[179:178];  // sort.hpp:22, :55
    end
    if (swap_2) begin
      mux_54_6_q1 <= lanes_i[187:180];  // sort.hpp:22, :54
      mux_54_7_q1 <= lanes_i[195:188];  // sort.hpp:22, :54
      mux_54_8_q1 <= lanes_i[197:196];  // sort.hpp:22, :54
      mux_55_6_q1 <= lanes_i[43:36];  // sort.hpp:22, :55
      mux_55_7_q1 <= lanes_i[51:44];  // sort.hpp:22, :55
      mux_55_8_q1 <= lanes_i[53:52];  // sort.hpp:22, :55
    end
    else begin
      mux_54_6_q1 <= lanes_i[43:36];  // sort.hpp:22, :54
      mux_54_7_q1 <= lanes_i[51:44];  // sort.hpp:22, :54
      mux_54_8_q1 <= lanes_i[53:52];  // sort.hpp:22, :54
      mux_55_6_q1 <= lanes_i[187:180];  // sort.hpp:22, :55
      mux_55_7_q1 <= lanes_i[195:188];  // sort.hpp:22, :55
      mux_55_8_q1 <= lanes_i[197:196];  // sort.hpp:22, :55
    end
    if (swap_3) begin
      mux_54_9_q1 <= lanes_i[205:198];  // sort.hpp:22, :54
      mux_54_10_q1 <= lanes_i[213:206];  // sort.hpp:22, :54
      mux_54_11_q1 <= lanes_i[215:214];  // sort.hpp:22, :54
      mux_55_9_q1 <= lanes_i[61:54];  // sort.hpp:22, :55
      mux_55_10_q1 <= lanes_i[69:62];  // sort.hpp:22, :55
      mux_55_11_q1 <= lanes_i[71:70];  // sort.hpp:22, :55
    end
    else begin
      mux_54_9_q1 <= lanes_i[61:54];  // sort.hpp:22, :54
      mux_54_10_q1 <= lanes_i[69:62];  // sort.hpp:22, :54
      mux_54_11_q1 <= lanes_i[71:70];  // sort.hpp:22, :54
      mux_55_9_q1 <= lanes_i[205:198];  // sort.hpp:22, :55
      mux_55_10_q1 <= lanes_i[213:206];  // sort.hpp:22, :55
      mux_55_11_q1 <= lanes_i[215:214];  // sort.hpp:22, :55
    end
    if (swap_4) begin
      mux_54_12_q1 <= lanes_i[223:216];  // sort.hpp:22, :54
      mux_54_13_q1 <= lanes_i[231:224];  // sort.hpp:22, :54
      mux_54_14_q1 <= lanes_i[233:232];  // sort.hpp:22, :54
      mux_55_12_q1 <= lanes_i[79:72];  // sort.hpp:22, :55
      mux_55_13_q1 <= lanes_i[87:80];  // sort.hpp:22, :55
      mux_55_14_q1 <= lanes_i[89:88];  // sort.hpp:22, :55
    end
    else begin
      mux_54_12_q1 <= lanes_i[79:72];  // sort.hpp:22, :54
      mux_54_13_q1 <= lanes_i[87:80];  // sort.hpp:22, :54
      mux_54_14_q1 <= lanes_i[89:88];  // sort.hpp:22, :54
      mux_55_12_q1 <= lanes_i[223:216];  // sort.hpp:22, :55
      mux_55_13_q1 <= lanes_i[231:224];  // sort.hpp:22, :55
      mux_55_14_q1 <= lanes_i[233:232];  // sort.hpp:22, :55
    end
    if (swap_5) begin
      mux_54_15_q1 <= lanes_i[241:234];  // sort.hpp:22, :54
      mux_54_16_q1 <= lanes_i[249:242];  // sort.hpp:22, :54
      mux_54_17_q1 <= lanes_i[251:250];  // sort.hpp:22, :54
      mux_55_15_q1 <= lanes_i[97:90];  // sort.hpp:22, :55
      mux_55_16_q1 <= lanes_i[105:98];  // sort.hpp:22, :55
      mux_55_17_q1 <= lanes_i[107:106];  // sort.hpp:22, :55
    end
    else begin
      mux_54_15_q1 <= lanes_i[97:90];  // sort.hpp:22, :54
      mux_54_16_q1 <= lanes_i[105:98];  // sort.hpp:22, :54
      mux_54_17_q1 <= lanes_i[107:106];  // sort.hpp:22, :54
      mux_55_15_q1 <= lanes_i[241:234];  // sort.hpp:22, :55
      mux_55_16_q1 <= lanes_i[249:242];  // sort.hpp:22, :55
      mux_55_17_q1 <= lanes_i[251:250];  // sort.hpp:22, :55
    end
    if (swap_6) begin
      mux_54_18_q1 <= lanes_i[259:252];  // sort.hpp:22, :54
      mux_54_19_q1 <= lanes_i[267:260];  // sort.hpp:22, :54
      mux_54_20_q1 <= lanes_i[269:268];  // sort.hpp:22, :54
      mux_55_18_q1 <= lanes_i[115:108];  // sort.hpp:22, :55
      mux_55_19_q1 <= lanes_i[123:116];  // sort.hpp:22, :55
      mux_55_20_q1 <= lanes_i[125:124];  // sort.hpp:22, :55
    end
    else begin
      mux_54_18_q1 <= lanes_i[115:108];  // sort.hpp:22, :54
      mux_54_19_q1 <= lanes_i[123:116];  // sort.hpp:22, :54
      mux_54_20_q1 <= lanes_i[125:124];  // sort.hpp:22, :54
      mux_55_18_q1 <= lanes_i[259:252];  // sort.hpp:22, :55
      mux_55_19_q1 <= lanes_i[267:260];  // sort.hpp:22, :55
      mux_55_20_q1 <= lanes_i[269:268];  // sort.hpp:22, :55
    end
    if (swap_7) begin
      mux_54_21_q1 <= lanes_i[277:270];  // sort.hpp:22, :54
      mux_54_22_q1 <= lanes_i[285:278];  // sort.hpp:22, :54
      mux_54_23_q1 <= lanes_i[287:286];  // sort.hpp:22, :54
      mux_55_21_q1 <= lanes_i[133:126];  // sort.hpp:22, :55
      mux_55_22_q1 <= lanes_i[141:134];  // sort.hpp:22, :55
      mux_55_23_q1 <= lanes_i[143:142];  // sort.hpp:22, :55
    end
    else begin
      mux_54_21_q1 <= lanes_i[133:126];  // sort.hpp:22, :54
      mux_54_22_q1 <= lanes_i[141:134];  // sort.hpp:22, :54
      mux_54_23_q1 <= lanes_i[143:142];  // sort.hpp:22, :54
      mux_55_21_q1 <= lanes_i[277:270];  // sort.hpp:22, :55
      mux_55_22_q1 <= lanes_i[285:278];  // sort.hpp:22, :55
      mux_55_23_q1 <= lanes_i[287:286];  // sort.hpp:22, :55
    end
    if (swap_8) begin
      mux_54_24_q2 <= mux_54_12_q1;  // sort.hpp:54
      mux_54_25_q2 <= mux_54_13_q1;  // sort.hpp:54
      mux_54_26_q2 <= mux_54_14_q1;  // sort.hpp:54
      mux_55_24_q2 <= mux_54_q1;  // sort.hpp:54, :55
      mux_55_25_q2 <= mux_54_1_q1;  // sort.hpp:54, :55
      mux_55_26_q2 <= mux_54_2_q1;  // sort.hpp:54, :55
    end
    else begin
      mux_54_24_q2 <= mux_54_q1;  // sort.hpp:54
      mux_54_25_q2 <= mux_54_1_q1;  // sort.hpp:54
      mux_54_26_q2 <= mux_54_2_q1;  // sort.hpp:54
      mux_55_24_q2 <= mux_54_12_q1;  // sort.hpp:54, :55
      mux_55_25_q2 <= mux_54_13_q1;  // sort.hpp:54, :55
      mux_55_26_q2 <= mux_54_14_q1;  // sort.hpp:54, :55
    end
    if (swap_9) begin
      mux_54_27_q2 <= mux_54_15_q1;  // sort.hpp:54
      mux_54_28_q2 <= mux_54_16_q1;  // sort.hpp:54
      mux_54_29_q2 <= mux_54_17_q1;  // sort.hpp:54
      mux_55_27_q2 <= mux_54_3_q1;  // sort.hpp:54, :55
      mux_55_28_q2 <= mux_54_4_q1;  // sort.hpp:54, :55
      mux_55_29_q2 <= mux_54_5_q1;  // sort.hpp:54, :55
    end
    else begin
      mux_54_27_q2 <= mux_54_3_q1;  // sort.hpp:54
      mux_54_28_q2 <= mux_54_4_q1;  // sort.hpp:54
      mux_54_29_q2 <= mux_54_5_q1;  // sort.hpp:54
      mux_55_27_q2 <= mux_54_15_q1;  // sort.hpp:54, :55
      mux_55_28_q2 <= mux_54_16_q1;  // sort.hpp:54, :55
      mux_55_29_q2 <= mux_54_17_q1;  // sort.hpp:54, :55
    end
    if (swap_10) begin
      mux_54_30_q2 <= mux_54_18_q1;  // sort.hpp:54
      mux_54_31_q2 <= mux_54_19_q1;  // sort.hpp:54
      mux_54_32_q2 <= mux_54_20_q1;  // sort.hpp:54
      mux_55_30_q2 <= mux_54_6_q1;  // sort.hpp:54, :55
      mux_55_31_q2 <= mux_54_7_q1;  // sort.hpp:54, :55
      mux_55_32_q2 <= mux_54_8_q1;  // sort.hpp:54, :55
    end
    else begin
      mux_54_30_q2 <= mux_54_6_q1;  // sort.hpp:54
      mux_54_31_q2 <= mux_54_7_q1;  // sort.hpp:54
      mux_54_32_q2 <= mux_54_8_q1;  // sort.hpp:54
      mux_55_30_q2 <= mux_54_18_q1;  // sort.hpp:54, :55
      mux_55_31_q2 <= mux_54_19_q1;  // sort.hpp:54, :55
      mux_55_32_q2 <= mux_54_20_q1;  // sort.hpp:54, :55
    end
    if (swap_11) begin
      mux_54_33_q2 <= mux_54_21_q1;  // sort.hpp:54
      mux_54_34_q2 <= mux_54_22_q1;  // sort.hpp:54
      mux_54_35_q2 <= mux_54_23_q1;  // sort.hpp:54
      mux_55_33_q2 <= mux_54_9_q1;  // sort.hpp:54, :55
      mux_55_34_q2 <= mux_54_10_q1;  // sort.hpp:54, :55
      mux_55_35_q2 <= mux_54_11_q1;  // sort.hpp:54, :55
    end
    else begin
      mux_54_33_q2 <= mux_54_9_q1;  // sort.hpp:54
      mux_54_34_q2 <= mux_54_10_q1;  // sort.hpp:54
      mux_54_35_q2 <= mux_54_11_q1;  // sort.hpp:54
      mux_55_33_q2 <= mux_54_21_q1;  // sort.hpp:54, :55
      mux_55_34_q2 <= mux_54_22_q1;  // sort.hpp:54, :55
      mux_55_35_q2 <= mux_54_23_q1;  // sort.hpp:54, :55
    end
    if (swap_12) begin
      mux_54_36_q2 <= mux_55_12_q1;  // sort.hpp:54, :55
      mux_54_37_q2 <= mux_55_13_q1;  // sort.hpp:54, :55
      mux_54_38_q2 <= mux_55_14_q1;  // sort.hpp:54, :55
      mux_55_36_q2 <= mux_55_q1;  // sort.hpp:55
      mux_55_37_q2 <= mux_55_1_q1;  // sort.hpp:55
      mux_55_38_q2 <= mux_55_2_q1;  // sort.hpp:55
    end
    else begin
      mux_54_36_q2 <= mux_55_q1;  // sort.hpp:54, :55
      mux_54_37_q2 <= mux_55_1_q1;  // sort.hpp:54, :55
      mux_54_38_q2 <= mux_55_2_q1;  // sort.hpp:54, :55
      mux_55_36_q2 <= mux_55_12_q1;  // sort.hpp:55
      mux_55_37_q2 <= mux_55_13_q1;  // sort.hpp:55
      mux_55_38_q2 <= mux_55_14_q1;  // sort.hpp:55
    end
    if (swap_13) begin
      mux_54_39_q2 <= mux_55_15_q1;  // sort.hpp:54, :55
      mux_54_40_q2 <= mux_55_16_q1;  // sort.hpp:54, :55
      mux_54_41_q2 <= mux_55_17_q1;  // sort.hpp:54, :55
      mux_55_39_q2 <= mux_55_3_q1;  // sort.hpp:55
      mux_55_40_q2 <= mux_55_4_q1;  // sort.hpp:55
      mux_55_41_q2 <= mux_55_5_q1;  // sort.hpp:55
    end
    else begin
      mux_54_39_q2 <= mux_55_3_q1;  // sort.hpp:54, :55
      mux_54_40_q2 <= mux_55_4_q1;  // sort.hpp:54, :55
      mux_54_41_q2 <= mux_55_5_q1;  // sort.hpp:54, :55
      mux_55_39_q2 <= mux_55_15_q1;  // sort.hpp:55
      mux_55_40_q2 <= mux_55_16_q1;  // sort.hpp:55
      mux_55_41_q2 <= mux_55_17_q1;  // sort.hpp:55
    end
    if (swap_14) begin
      mux_54_42_q2 <= mux_55_18_q1;  // sort.hpp:54, :55
      mux_54_43_q2 <= mux_55_19_q1;  // sort.hpp:54, :55
      mux_54_44_q2 <= mux_55_20_q1;  // sort.hpp:54, :55
      mux_55_42_q2 <= mux_55_6_q1;  // sort.hpp:55
      mux_55_43_q2 <= mux_55_7_q1;  // sort.hpp:55
      mux_55_44_q2 <= mux_55_8_q1;  // sort.hpp:55
    end
    else begin
      mux_54_42_q2 <= mux_55_6_q1;  // sort.hpp:54, :55
      mux_54_43_q2 <= mux_55_7_q1;  // sort.hpp:54, :55
      mux_54_44_q2 <= mux_55_8_q1;  // sort.hpp:54, :55
      mux_55_42_q2 <= mux_55_18_q1;  // sort.hpp:55
      mux_55_43_q2 <= mux_55_19_q1;  // sort.hpp:55
      mux_55_44_q2 <= mux_55_20_q1;  // sort.hpp:55
    end
    if (swap_15) begin
      mux_54_45_q2 <= mux_55_21_q1;  // sort.hpp:54, :55
      mux_54_46_q2 <= mux_55_22_q1;  // sort.hpp:54, :55
      mux_54_47_q2 <= mux_55_23_q1;  // sort.hpp:54, :55
      mux_55_45_q2 <= mux_55_9_q1;  // sort.hpp:55
      mux_55_46_q2 <= mux_55_10_q1;  // sort.hpp:55
      mux_55_47_q2 <= mux_55_11_q1;  // sort.hpp:55
    end
    else begin
      mux_54_45_q2 <= mux_55_9_q1;  // sort.hpp:54, :55
      mux_54_46_q2 <= mux_55_10_q1;  // sort.hpp:54, :55
      mux_54_47_q2 <= mux_55_11_q1;  // sort.hpp:54, :55
      mux_55_45_q2 <= mux_55_21_q1;  // sort.hpp:55
      mux_55_46_q2 <= mux_55_22_q1;  // sort.hpp:55
      mux_55_47_q2 <= mux_55_23_q1;  // sort.hpp:55
    end
    if (swap_16) begin
      mux_54_48_q3 <= mux_54_36_q2;  // sort.hpp:54
      mux_54_49_q3 <= mux_54_37_q2;  // sort.hpp:54
      mux_54_50_q3 <= mux_54_38_q2;  // sort.hpp:54
      mux_55_48_q3 <= mux_55_24_q2;  // sort.hpp:55
      mux_55_49_q3 <= mux_55_25_q2;  // sort.hpp:55
      mux_55_50_q3 <= mux_55_26_q2;  // sort.hpp:55
    end
    else begin
      mux_54_48_q3 <= mux_55_24_q2;  // sort.hpp:54, :55
      mux_54_49_q3 <= mux_55_25_q2;  // sort.hpp:54, :55
      mux_54_50_q3 <= mux_55_26_q2;  // sort.hpp:54, :55
      mux_55_48_q3 <= mux_54_36_q2;  // sort.hpp:54, :55
      mux_55_49_q3 <= mux_54_37_q2;  // sort.hpp:54, :55
      mux_55_50_q3 <= mux_54_38_q2;  // sort.hpp:54, :55
    end
    if (swap_17) begin
      mux_54_51_q3 <= mux_54_39_q2;  // sort.hpp:54
      mux_54_52_q3 <= mux_54_40_q2;  // sort.hpp:54
      mux_54_53_q3 <= mux_54_41_q2;  // sort.hpp:54
      mux_55_51_q3 <= mux_55_27_q2;  // sort.hpp:55
      mux_55_52_q3 <= mux_55_28_q2;  // sort.hpp:55
      mux_55_53_q3 <= mux_55_29_q2;  // sort.hpp:55
    end
    else begin
      mux_54_51_q3 <= mux_55_27_q2;  // sort.hpp:54, :55
      mux_54_52_q3 <= mux_55_28_q2;  // sort.hpp:54, :55
      mux_54_53_q3 <= mux_55_29_q2;  // sort.hpp:54, :55
      mux_55_51_q3 <= mux_54_39_q2;  // sort.hpp:54, :55
      mux_55_52_q3 <= mux_54_40_q2;  // sort.hpp:54, :55
      mux_55_53_q3 <= mux_54_41_q2;  // sort.hpp:54, :55
    end
    if (swap_18) begin
      mux_54_54_q3 <= mux_54_42_q2;  // sort.hpp:54
      mux_54_55_q3 <= mux_54_43_q2;  // sort.hpp:54
      mux_54_56_q3 <= mux_54_44_q2;  // sort.hpp:54
      mux_55_54_q3 <= mux_55_30_q2;  // sort.hpp:55
      mux_55_55_q3 <= mux_55_31_q2;  // sort.hpp:55
      mux_55_56_q3 <= mux_55_32_q2;  // sort.hpp:55
    end
    else begin
      mux_54_54_q3 <= mux_55_30_q2;  // sort.hpp:54, :55
      mux_54_55_q3 <= mux_55_31_q2;  // sort.hpp:54, :55
      mux_54_56_q3 <= mux_55_32_q2;  // sort.hpp:54, :55
      mux_55_54_q3 <= mux_54_42_q2;  // sort.hpp:54, :55
      mux_55_55_q3 <= mux_54_43_q2;  // sort.hpp:54, :55
      mux_55_56_q3 <= mux_54_44_q2;  // sort.hpp:54, :55
    end
    if (swap_19) begin
      mux_54_57_q3 <= mux_54_45_q2;  // sort.hpp:54
      mux_54_58_q3 <= mux_54_46_q2;  // sort.hpp:54
      mux_54_59_q3 <= mux_54_47_q2;  // sort.hpp:54
      mux_55_57_q3 <= mux_55_33_q2;  // sort.hpp:55
      mux_55_58_q3 <= mux_55_34_q2;  // sort.hpp:55
      mux_55_59_q3 <= mux_55_35_q2;  // sort.hpp:55
    end
    else begin
      mux_54_57_q3 <= mux_55_33_q2;  // sort.hpp:54, :55
      mux_54_58_q3 <= mux_55_34_q2;  // sort.hpp:54, :55
      mux_54_59_q3 <= mux_55_35_q2;  // sort.hpp:54, :55
      mux_55_57_q3 <= mux_54_45_q2;  // sort.hpp:54, :55
      mux_55_58_q3 <= mux_54_46_q2;  // sort.hpp:54, :55
      mux_55_59_q3 <= mux_54_47_q2;  // sort.hpp:54, :55
    end
    if (swap_20) begin
      mux_54_60_q3 <= mux_54_30_q2;  // sort.hpp:54
      mux_54_61_q3 <= mux_54_31_q2;  // sort.hpp:54
      mux_54_62_q3 <= mux_54_32_q2;  // sort.hpp:54
      mux_55_60_q3 <= mux_54_24_q2;  // sort.hpp:54, :55
      mux_55_61_q3 <= mux_54_25_q2;  // sort.hpp:54, :55
      mux_55_62_q3 <= mux_54_26_q2;  // sort.hpp:54, :55
    end
    else begin
      mux_54_60_q3 <= mux_54_24_q2;  // sort.hpp:54
      mux_54_61_q3 <= mux_54_25_q2;  // sort.hpp:54
      mux_54_62_q3 <= mux_54_26_q2;  // sort.hpp:54
      mux_55_60_q3 <= mux_54_30_q2;  // sort.hpp:54, :55
      mux_55_61_q3 <= mux_54_31_q2;  // sort.hpp:54, :55
      mux_55_62_q3 <= mux_54_32_q2;  // sort.hpp:54, :55
    end
    if (swap_21) begin
      mux_54_63_q3 <= mux_54_33_q2;  // sort.hpp:54
      mux_54_64_q3 <= mux_54_34_q2;  // sort.hpp:54
      mux_54_65_q3 <= mux_54_35_q2;  // sort.hpp:54
      mux_55_63_q3 <= mux_54_27_q2;  // sort.hpp:54, :55
      mux_55_64_q3 <= mux_54_28_q2;  // sort.hpp:54, :55
      mux_55_65_q3 <= mux_54_29_q2;  // sort.hpp:54, :55
    end
    else begin
      mux_54_63_q3 <= mux_54_27_q2;  // sort.hpp:54
      mux_54_64_q3 <= mux_54_28_q2;  // sort.hpp:54
      mux_54_65_q3 <= mux_54_29_q2;  // sort.hpp:54
      mux_55_63_q3 <= mux_54_33_q2;  // sort.hpp:54, :55
      mux_55_64_q3 <= mux_54_34_q2;  // sort.hpp:54, :55
      mux_55_65_q3 <= mux_54_35_q2;  // sort.hpp:54, :55
    end
    if (swap_26) begin
      mux_54_78_q3 <= mux_55_42_q2;  // sort.hpp:54, :55
      mux_54_79_q3 <= mux_55_43_q2;  // sort.hpp:54, :55
      mux_54_80_q3 <= mux_55_44_q2;  // sort.hpp:54, :55
      mux_55_78_q3 <= mux_55_36_q2;  // sort.hpp:55
      mux_55_79_q3 <= mux_55_37_q2;  // sort.hpp:55
      mux_55_80_q3 <= mux_55_38_q2;  // sort.hpp:55
    end
    else begin
      mux_54_78_q3 <= mux_55_36_q2;  // sort.hpp:54, :55
      mux_54_79_q3 <= mux_55_37_q2;  // sort.hpp:54, :55
      mux_54_80_q3 <= mux_55_38_q2;  // sort.hpp:54, :55
      mux_55_78_q3 <= mux_55_42_q2;  // sort.hpp:55
      mux_55_79_q3 <= mux_55_43_q2;  // sort.hpp:55
      mux_55_80_q3 <= mux_55_44_q2;  // sort.hpp:55
    end
    if (swap_27) begin
      mux_54_81_q3 <= mux_55_45_q2;  // sort.hpp:54, :55
      mux_54_82_q3 <= mux_55_46_q2;  // sort.hpp:54, :55
      mux_54_83_q3 <= mux_55_47_q2;  // sort.hpp:54, :55
      mux_55_81_q3 <= mux_55_39_q2;  // sort.hpp:55
      mux_55_82_q3 <= mux_55_40_q2;  // sort.hpp:55
      mux_55_83_q3 <= mux_55_41_q2;  // sort.hpp:55
    end
    else begin
      mux_54_81_q3 <= mux_55_39_q2;  // sort.hpp:54, :55
      mux_54_82_q3 <= mux_55_40_q2;  // sort.hpp:54, :55
      mux_54_83_q3 <= mux_55_41_q2;  // sort.hpp:54, :55
      mux_55_81_q3 <= mux_55_45_q2;  // sort.hpp:55
      mux_55_82_q3 <= mux_55_46_q2;  // sort.hpp:55
      mux_55_83_q3 <= mux_55_47_q2;  // sort.hpp:55
    end
    if (swap_22) begin
      mux_54_66_q4 <= mux_54_54_q3;  // sort.hpp:54
      mux_54_67_q4 <= mux_54_55_q3;  // sort.hpp:54
      mux_54_68_q4 <= mux_54_56_q3;  // sort.hpp:54
      mux_55_66_q4 <= mux_54_48_q3;  // sort.hpp:54, :55
      mux_55_67_q4 <= mux_54_49_q3;  // sort.hpp:54, :55
      mux_55_68_q4 <= mux_54_50_q3;  // sort.hpp:54, :55
    end
    else begin
      mux_54_66_q4 <= mux_54_48_q3;  // sort.hpp:54
      mux_54_67_q4 <= mux_54_49_q3;  // sort.hpp:54
      mux_54_68_q4 <= mux_54_50_q3;  // sort.hpp:54
      mux_55_66_q4 <= mux_54_54_q3;  // sort.hpp:54, :55
      mux_55_67_q4 <= mux_54_55_q3;  // sort.hpp:54, :55
      mux_55_68_q4 <= mux_54_56_q3;  // sort.hpp:54, :55
    end
    if (swap_23) begin
      mux_54_69_q4 <= mux_54_57_q3;  // sort.hpp:54
      mux_54_70_q4 <= mux_54_58_q3;  // sort.hpp:54
      mux_54_71_q4 <= mux_54_59_q3;  // sort.hpp:54
      mux_55_69_q4 <= mux_54_51_q3;  // sort.hpp:54, :55
      mux_55_70_q4 <= mux_54_52_q3;  // sort.hpp:54, :55
      mux_55_71_q4 <= mux_54_53_q3;  // sort.hpp:54, :55
    end
    else begin
      mux_54_69_q4 <= mux_54_51_q3;  // sort.hpp:54
      mux_54_70_q4 <= mux_54_52_q3;  // sort.hpp:54
      mux_54_71_q4 <= mux_54_53_q3;  // sort.hpp:54
      mux_55_69_q4 <= mux_54_57_q3;  // sort.hpp:54, :55
      mux_55_70_q4 <= mux_54_58_q3;  // sort.hpp:54, :55
      mux_55_71_q4 <= mux_54_59_q3;  // sort.hpp:54, :55
    end
    if (swap_24) begin
      mux_54_72_q4 <= mux_55_54_q3;  // sort.hpp:54, :55
      mux_54_73_q4 <= mux_55_55_q3;  // sort.hpp:54, :55
      mux_54_74_q4 <= mux_55_56_q3;  // sort.hpp:54, :55
      mux_55_72_q4 <= mux_55_48_q3;  // sort.hpp:55
      mux_55_73_q4 <= mux_55_49_q3;  // sort.hpp:55
      mux_55_74_q4 <= mux_55_50_q3;  // sort.hpp:55
    end
    else begin
      mux_54_72_q4 <= mux_55_48_q3;  // sort.hpp:54, :55
      mux_54_73_q4 <= mux_55_49_q3;  // sort.hpp:54, :55
      mux_54_74_q4 <= mux_55_50_q3;  // sort.hpp:54, :55
      mux_55_72_q4 <= mux_55_54_q3;  // sort.hpp:55
      mux_55_73_q4 <= mux_55_55_q3;  // sort.hpp:55
      mux_55_74_q4 <= mux_55_56_q3;  // sort.hpp:55
    end
    if (swap_25) begin
      mux_54_75_q4 <= mux_55_57_q3;  // sort.hpp:54, :55
      mux_54_76_q4 <= mux_55_58_q3;  // sort.hpp:54, :55
      mux_54_77_q4 <= mux_55_59_q3;  // sort.hpp:54, :55
      mux_55_75_q4 <= mux_55_51_q3;  // sort.hpp:55
      mux_55_76_q4 <= mux_55_52_q3;  // sort.hpp:55
      mux_55_77_q4 <= mux_55_53_q3;  // sort.hpp:55
    end
    else begin
      mux_54_75_q4 <= mux_55_51_q3;  // sort.hpp:54, :55
      mux_54_76_q4 <= mux_55_52_q3;  // sort.hpp:54, :55
      mux_54_77_q4 <= mux_55_53_q3;  // sort.hpp:54, :55
      mux_55_75_q4 <= mux_55_57_q3;  // sort.hpp:55
      mux_55_76_q4 <= mux_55_58_q3;  // sort.hpp:55
      mux_55_77_q4 <= mux_55_59_q3;  // sort.hpp:55
    end
    if (swap_38) begin
      mux_54_114_q4 <= mux_54_63_q3;  // sort.hpp:54
      mux_54_115_q4 <= mux_54_64_q3;  // sort.hpp:54
      mux_54_116_q4 <= mux_54_65_q3;  // sort.hpp:54
      mux_55_114_q4 <= mux_54_60_q3;  // sort.hpp:54, :55
      mux_55_115_q4 <= mux_54_61_q3;  // sort.hpp:54, :55
      mux_55_116_q4 <= mux_54_62_q3;  // sort.hpp:54, :55
    end
    else begin
      mux_54_114_q4 <= mux_54_60_q3;  // sort.hpp:54
      mux_54_115_q4 <= mux_54_61_q3;  // sort.hpp:54
      mux_54_116_q4 <= mux_54_62_q3;  // sort.hpp:54
      mux_55_114_q4 <= mux_54_63_q3;  // sort.hpp:54, :55
      mux_55_115_q4 <= mux_54_64_q3;  // sort.hpp:54, :55
      mux_55_116_q4 <= mux_54_65_q3;  // sort.hpp:54, :55
    end
    if (swap_45) begin
      mux_54_135_q4 <= mux_55_81_q3;  // sort.hpp:54, :55
      mux_54_136_q4 <= mux_55_82_q3;  // sort.hpp:54, :55
      mux_54_137_q4 <= mux_55_83_q3;  // sort.hpp:54, :55
      mux_55_135_q4 <= mux_55_78_q3;  // sort.hpp:55
      mux_55_136_q4 <= mux_55_79_q3;  // sort.hpp:55
      mux_55_137_q4 <= mux_55_80_q3;  // sort.hpp:55
    end
    else begin
      mux_54_135_q4 <= mux_55_78_q3;  // sort.hpp:54, :55
      mux_54_136_q4 <= mux_55_79_q3;  // sort.hpp:54, :55
      mux_54_137_q4 <= mux_55_80_q3;  // sort.hpp:54, :55
      mux_55_135_q4 <= mux_55_81_q3;  // sort.hpp:55
      mux_55_136_q4 <= mux_55_82_q3;  // sort.hpp:55
      mux_55_137_q4 <= mux_55_83_q3;  // sort.hpp:55
    end
    mux_55_60_q4 <= mux_55_60_q3;  // sort.hpp:55
    mux_55_61_q4 <= mux_55_61_q3;  // sort.hpp:55
    mux_55_62_q4 <= mux_55_62_q3;  // sort.hpp:55
    mux_55_63_q4 <= mux_55_63_q3;  // sort.hpp:55
    mux_55_64_q4 <= mux_55_64_q3;  // sort.hpp:55
    mux_55_65_q4 <= mux_55_65_q3;  // sort.hpp:55
    mux_54_78_q4 <= mux_54_78_q3;  // sort.hpp:54
    mux_54_79_q4 <= mux_54_79_q3;  // sort.hpp:54
    mux_54_80_q4 <= mux_54_80_q3;  // sort.hpp:54
    mux_54_81_q4 <= mux_54_81_q3;  // sort.hpp:54
    mux_54_82_q4 <= mux_54_82_q3;  // sort.hpp:54
    mux_54_83_q4 <= mux_54_83_q3;  // sort.hpp:54
    if (swap_28) begin
      mux_54_84_q5 <= mux_54_72_q4;  // sort.hpp:54
      mux_54_85_q5 <= mux_54_73_q4;  // sort.hpp:54
      mux_54_86_q5 <= mux_54_74_q4;  // sort.hpp:54
      mux_55_84_q5 <= mux_55_60_q4;  // sort.hpp:55
      mux_55_85_q5 <= mux_55_61_q4;  // sort.hpp:55
      mux_55_86_q5 <= mux_55_62_q4;  // sort.hpp:55
    end
    else begin
      mux_54_84_q5 <= mux_55_60_q4;  // sort.hpp:54, :55
      mux_54_85_q5 <= mux_55_61_q4;  // sort.hpp:54, :55
      mux_54_86_q5 <= mux_55_62_q4;  // sort.hpp:54, :55
      mux_55_84_q5 <= mux_54_72_q4;  // sort.hpp:54, :55
      mux_55_85_q5 <= mux_54_73_q4;  // sort.hpp:54, :55
      mux_55_86_q5 <= mux_54_74_q4;  // sort.hpp:54, :55
    end
    if (swap_29) begin
      mux_54_87_q5 <= mux_54_75_q4;  // sort.hpp:54
      mux_54_88_q5 <= mux_54_76_q4;  // sort.hpp:54
      mux_54_89_q5 <= mux_54_77_q4;  // sort.hpp:54
      mux_55_87_q5 <= mux_55_63_q4;  // sort.hpp:55
      mux_55_88_q5 <= mux_55_64_q4;  // sort.hpp:55
      mux_55_89_q5 <= mux_55_65_q4;  // sort.hpp:55
    end
    else begin
      mux_54_87_q5 <= mux_55_63_q4;  // sort.hpp:54, :55
      mux_54_88_q5 <= mux_55_64_q4;  // sort.hpp:54, :55
      mux_54_89_q5 <= mux_55_65_q4;  // sort.hpp:54, :55
      mux_55_87_q5 <= mux_54_75_q4;  // sort.hpp:54, :55
      mux_55_88_q5 <= mux_54_76_q4;  // sort.hpp:54, :55
      mux_55_89_q5 <= mux_54_77_q4;  // sort.hpp:54, :55
    end
    if (swap_30) begin
      mux_54_90_q5 <= mux_54_78_q4;  // sort.hpp:54
      mux_54_91_q5 <= mux_54_79_q4;  // sort.hpp:54
      mux_54_92_q5 <= mux_54_80_q4;  // sort.hpp:54
      mux_55_90_q5 <= mux_55_66_q4;  // sort.hpp:55
      mux_55_91_q5 <= mux_55_67_q4;  // sort.hpp:55
      mux_55_92_q5 <= mux_55_68_q4;  // sort.hpp:55
    end
    else begin
      mux_54_90_q5 <= mux_55_66_q4;  // sort.hpp:54, :55
      mux_54_91_q5 <= mux_55_67_q4;  // sort.hpp:54, :55
      mux_54_92_q5 <= mux_55_68_q4;  // sort.hpp:54, :55
      mux_55_90_q5 <= mux_54_78_q4;  // sort.hpp:54, :55
      mux_55_91_q5 <= mux_54_79_q4;  // sort.hpp:54, :55
      mux_55_92_q5 <= mux_54_80_q4;  // sort.hpp:54, :55
    end
    if (swap_31) begin
      mux_54_93_q5 <= mux_54_81_q4;  // sort.hpp:54
      mux_54_94_q5 <= mux_54_82_q4;  // sort.hpp:54
      mux_54_95_q5 <= mux_54_83_q4;  // sort.hpp:54
      mux_55_93_q5 <= mux_55_69_q4;  // sort.hpp:55
      mux_55_94_q5 <= mux_55_70_q4;  // sort.hpp:55
      mux_55_95_q5 <= mux_55_71_q4;  // sort.hpp:55
    end
    else begin
      mux_54_93_q5 <= mux_55_69_q4;  // sort.hpp:54, :55
      mux_54_94_q5 <= mux_55_70_q4;  // sort.hpp:54, :55
      mux_54_95_q5 <= mux_55_71_q4;  // sort.hpp:54, :55
      mux_55_93_q5 <= mux_54_81_q4;  // sort.hpp:54, :55
      mux_55_94_q5 <= mux_54_82_q4;  // sort.hpp:54, :55
      mux_55_95_q5 <= mux_54_83_q4;  // sort.hpp:54, :55
    end
    mux_54_66_q5 <= mux_54_66_q4;  // sort.hpp:54
    mux_54_67_q5 <= mux_54_67_q4;  // sort.hpp:54
    mux_54_68_q5 <= mux_54_68_q4;  // sort.hpp:54
    mux_54_69_q5 <= mux_54_69_q4;  // sort.hpp:54
    mux_54_70_q5 <= mux_54_70_q4;  // sort.hpp:54
    mux_54_71_q5 <= mux_54_71_q4;  // sort.hpp:54
    mux_55_72_q5 <= mux_55_72_q4;  // sort.hpp:55
    mux_55_73_q5 <= mux_55_73_q4;  // sort.hpp:55
    mux_55_74_q5 <= mux_55_74_q4;  // sort.hpp:55
    mux_55_75_q5 <= mux_55_75_q4;  // sort.hpp:55
    mux_55_76_q5 <= mux_55_76_q4;  // sort.hpp:55
    mux_55_77_q5 <= mux_55_77_q4;  // sort.hpp:55
    mux_54_114_q5 <= mux_54_114_q4;  // sort.hpp:54
    mux_54_115_q5 <= mux_54_115_q4;  // sort.hpp:54
    mux_54_116_q5 <= mux_54_116_q4;  // sort.hpp:54
    mux_55_114_q5 <= mux_55_114_q4;  // sort.hpp:55
    mux_55_115_q5 <= mux_55_115_q4;  // sort.hpp:55
    mux_55_116_q5 <= mux_55_116_q4;  // sort.hpp:55
    mux_54_135_q5 <= mux_54_135_q4;  // sort.hpp:54
    mux_54_136_q5 <= mux_54_136_q4;  // sort.hpp:54
    mux_54_137_q5 <= mux_54_137_q4;  // sort.hpp:54
    mux_55_135_q5 <= mux_55_135_q4;  // sort.hpp:55
    mux_55_136_q5 <= mux_55_136_q4;  // sort.hpp:55
    mux_55_137_q5 <= mux_55_137_q4;  // sort.hpp:55
    if (swap_32) begin
      mux_54_96_q6 <= mux_54_66_q5;  // sort.hpp:54
      mux_54_97_q6 <= mux_54_67_q5;  // sort.hpp:54
      mux_54_98_q6 <= mux_54_68_q5;  // sort.hpp:54
      mux_55_96_q6 <= mux_54_84_q5;  // sort.hpp:54, :55
      mux_55_97_q6 <= mux_54_85_q5;  // sort.hpp:54, :55
      mux_55_98_q6 <= mux_54_86_q5;  // sort.hpp:54, :55
    end
    else begin
      mux_54_96_q6 <= mux_54_84_q5;  // sort.hpp:54
      mux_54_97_q6 <= mux_54_85_q5;  // sort.hpp:54
      mux_54_98_q6 <= mux_54_86_q5;  // sort.hpp:54
      mux_55_96_q6 <= mux_54_66_q5;  // sort.hpp:54, :55
      mux_55_97_q6 <= mux_54_67_q5;  // sort.hpp:54, :55
      mux_55_98_q6 <= mux_54_68_q5;  // sort.hpp:54, :55
    end
    if (swap_33) begin
      mux_54_99_q6 <= mux_54_69_q5;  // sort.hpp:54
      mux_54_100_q6 <= mux_54_70_q5;  // sort.hpp:54
      mux_54_101_q6 <= mux_54_71_q5;  // sort.hpp:54
      mux_55_99_q6 <= mux_54_87_q5;  // sort.hpp:54, :55
      mux_55_100_q6 <= mux_54_88_q5;  // sort.hpp:54, :55
      mux_55_101_q6 <= mux_54_89_q5;  // sort.hpp:54, :55
    end
    else begin
      mux_54_99_q6 <= mux_54_87_q5;  // sort.hpp:54
      mux_54_100_q6 <= mux_54_88_q5;  // sort.hpp:54
      mux_54_101_q6 <= mux_54_89_q5;  // sort.hpp:54
      mux_55_99_q6 <= mux_54_69_q5;  // sort.hpp:54, :55
      mux_55_100_q6 <= mux_54_70_q5;  // sort.hpp:54, :55
      mux_55_101_q6 <= mux_54_71_q5;  // sort.hpp:54, :55
    end
    if (swap_34) begin
      mux_54_102_q6 <= mux_55_84_q5;  // sort.hpp:54, :55
      mux_54_103_q6 <= mux_55_85_q5;  // sort.hpp:54, :55
      mux_54_104_q6 <= mux_55_86_q5;  // sort.hpp:54, :55
      mux_55_102_q6 <= mux_54_90_q5;  // sort.hpp:54, :55
      mux_55_103_q6 <= mux_54_91_q5;  // sort.hpp:54, :55
      mux_55_104_q6 <= mux_54_92_q5;  // sort.hpp:54, :55
    end
    else begin
      mux_54_102_q6 <= mux_54_90_q5;  // sort.hpp:54
      mux_54_103_q6 <= mux_54_91_q5;  // sort.hpp:54
      mux_54_104_q6 <= mux_54_92_q5;  // sort.hpp:54
      mux_55_102_q6 <= mux_55_84_q5;  // sort.hpp:55
      mux_55_103_q6 <= mux_55_85_q5;  // sort.hpp:55
      mux_55_104_q6 <= mux_55_86_q5;  // sort.hpp:55
    end
    if (swap_35) begin
      mux_54_105_q6 <= mux_55_87_q5;  // sort.hpp:54, :55
      mux_54_106_q6 <= mux_55_88_q5;  // sort.hpp:54, :55
      mux_54_107_q6 <= mux_55_89_q5;  // sort.hpp:54, :55
      mux_55_105_q6 <= mux_54_93_q5;  // sort.hpp:54, :55
      mux_55_106_q6 <= mux_54_94_q5;  // sort.hpp:54, :55
      mux_55_107_q6 <= mux_54_95_q5;  // sort.hpp:54, :55
    end
    else begin
      mux_54_105_q6 <= mux_54_93_q5;  // sort.hpp:54
      mux_54_106_q6 <= mux_54_94_q5;  // sort.hpp:54
      mux_54_107_q6 <= mux_54_95_q5;  // sort.hpp:54
      mux_55_105_q6 <= mux_55_87_q5;  // sort.hpp:55
      mux_55_106_q6 <= mux_55_88_q5;  // sort.hpp:55
      mux_55_107_q6 <= mux_55_89_q5;  // sort.hpp:55
    end
    if (swap_36) begin
      mux_54_108_q6 <= mux_55_90_q5;  // sort.hpp:54, :55
      mux_54_109_q6 <= mux_55_91_q5;  // sort.hpp:54, :55
      mux_54_110_q6 <= mux_55_92_q5;  // sort.hpp:54, :55
      mux_55_108_q6 <= mux_55_72_q5;  // sort.hpp:55
      mux_55_109_q6 <= mux_55_73_q5;  // sort.hpp:55
      mux_55_110_q6 <= mux_55_74_q5;  // sort.hpp:55
    end
    else begin
      mux_54_108_q6 <= mux_55_72_q5;  // sort.hpp:54, :55
      mux_54_109_q6 <= mux_55_73_q5;  // sort.hpp:54, :55
      mux_54_110_q6 <= mux_55_74_q5;  // sort.hpp:54, :55
      mux_55_108_q6 <= mux_55_90_q5;  // sort.hpp:55
      mux_55_109_q6 <= mux_55_91_q5;  // sort.hpp:55
      mux_55_110_q6 <= mux_55_92_q5;  // sort.hpp:55
    end
    if (swap_37) begin
      mux_54_111_q6 <= mux_55_93_q5;  // sort.hpp:54, :55
      mux_54_112_q6 <= mux_55_94_q5;  // sort.hpp:54, :55
      mux_54_113_q6 <= mux_55_95_q5;  // sort.hpp:54, :55
      mux_55_111_q6 <= mux_55_75_q5;  // sort.hpp:55
      mux_55_112_q6 <= mux_55_76_q5;  // sort.hpp:55
      mux_55_113_q6 <= mux_55_77_q5;  // sort.hpp:55
    end
    else begin
      mux_54_111_q6 <= mux_55_75_q5;  // sort.hpp:54, :55
      mux_54_112_q6 <= mux_55_76_q5;  // sort.hpp:54, :55
      mux_54_113_q6 <= mux_55_77_q5;  // sort.hpp:54, :55
      mux_55_111_q6 <= mux_55_93_q5;  // sort.hpp:55
      mux_55_112_q6 <= mux_55_94_q5;  // sort.hpp:55
      mux_55_113_q6 <= mux_55_95_q5;  // sort.hpp:55
    end
    mux_54_114_q6 <= mux_54_114_q5;  // sort.hpp:54
    mux_54_115_q6 <= mux_54_115_q5;  // sort.hpp:54
    mux_54_116_q6 <= mux_54_116_q5;  // sort.hpp:54
    mux_55_114_q6 <= mux_55_114_q5;  // sort.hpp:55
    mux_55_115_q6 <= mux_55_115_q5;  // sort.hpp:55
    mux_55_116_q6 <= mux_55_116_q5;  // sort.hpp:55
    mux_54_135_q6 <= mux_54_135_q5;  // sort.hpp:54
    mux_54_136_q6 <= mux_54_136_q5;  // sort.hpp:54
    mux_54_137_q6 <= mux_54_137_q5;  // sort.hpp:54
    mux_55_135_q6 <= mux_55_135_q5;  // sort.hpp:55
    mux_55_136_q6 <= mux_55_136_q5;  // sort.hpp:55
    mux_55_137_q6 <= mux_55_137_q5;  // sort.hpp:55
    if (swap_39) begin
      mux_54_117_q7 <= mux_54_99_q6;  // sort.hpp:54
      mux_54_118_q7 <= mux_54_100_q6;  // sort.hpp:54
      mux_54_119_q7 <= mux_54_101_q6;  // sort.hpp:54
      mux_55_117_q7 <= mux_54_96_q6;  // sort.hpp:54, :55
      mux_55_118_q7 <= mux_54_97_q6;  // sort.hpp:54, :55
      mux_55_119_q7 <= mux_54_98_q6;  // sort.hpp:54, :55
    end
    else begin
      mux_54_117_q7 <= mux_54_96_q6;  // sort.hpp:54
      mux_54_118_q7 <= mux_54_97_q6;  // sort.hpp:54
      mux_54_119_q7 <= mux_54_98_q6;  // sort.hpp:54
      mux_55_117_q7 <= mux_54_99_q6;  // sort.hpp:54, :55
      mux_55_118_q7 <= mux_54_100_q6;  // sort.hpp:54, :55
      mux_55_119_q7 <= mux_54_101_q6;  // sort.hpp:54, :55
    end
    if (swap_40) begin
      mux_54_120_q7 <= mux_55_99_q6;  // sort.hpp:54, :55
      mux_54_121_q7 <= mux_55_100_q6;  // sort.hpp:54, :55
      mux_54_122_q7 <= mux_55_101_q6;  // sort.hpp:54, :55
      mux_55_120_q7 <= mux_55_96_q6;  // sort.hpp:55
      mux_55_121_q7 <= mux_55_97_q6;  // sort.hpp:55
      mux_55_122_q7 <= mux_55_98_q6;  // sort.hpp:55
    end
    else begin
      mux_54_120_q7 <= mux_55_96_q6;  // sort.hpp:54, :55
      mux_54_121_q7 <= mux_55_97_q6;  // sort.hpp:54, :55
      mux_54_122_q7 <= mux_55_98_q6;  // sort.hpp:54, :55
      mux_55_120_q7 <= mux_55_99_q6;  // sort.hpp:55
      mux_55_121_q7 <= mux_55_100_q6;  // sort.hpp:55
      mux_55_122_q7 <= mux_55_101_q6;  // sort.hpp:55
    end
    if (swap_41) begin
      mux_54_123_q7 <= mux_54_105_q6;  // sort.hpp:54
      mux_54_124_q7 <= mux_54_106_q6;  // sort.hpp:54
      mux_54_125_q7 <= mux_54_107_q6;  // sort.hpp:54
      mux_55_123_q7 <= mux_54_102_q6;  // sort.hpp:54, :55
      mux_55_124_q7 <= mux_54_103_q6;  // sort.hpp:54, :55
      mux_55_125_q7 <= mux_54_104_q6;  // sort.hpp:54, :55
    end
    else begin
      mux_54_123_q7 <= mux_54_102_q6;  // sort.hpp:54
      mux_54_124_q7 <= mux_54_103_q6;  // sort.hpp:54
      mux_54_125_q7 <= mux_54_104_q6;  // sort.hpp:54
      mux_55_123_q7 <= mux_54_105_q6;  // sort.hpp:54, :55
      mux_55_124_q7 <= mux_54_106_q6;  // sort.hpp:54, :55
      mux_55_125_q7 <= mux_54_107_q6;  // sort.hpp:54, :55
    end
    if (swap_42) begin
      mux_54_126_q7 <= mux_55_105_q6;  // sort.hpp:54, :55
      mux_54_127_q7 <= mux_55_106_q6;  // sort.hpp:54, :55
      mux_54_128_q7 <= mux_55_107_q6;  // sort.hpp:54, :55
      mux_55_126_q7 <= mux_55_102_q6;  // sort.hpp:55
      mux_55_127_q7 <= mux_55_103_q6;  // sort.hpp:55
      mux_55_128_q7 <= mux_55_104_q6;  // sort.hpp:55
    end
    else begin
      mux_54_126_q7 <= mux_55_102_q6;  // sort.hpp:54, :55
      mux_54_127_q7 <= mux_55_103_q6;  // sort.hpp:54, :55
      mux_54_128_q7 <= mux_55_104_q6;  // sort.hpp:54, :55
      mux_55_126_q7 <= mux_55_105_q6;  // sort.hpp:55
      mux_55_127_q7 <= mux_55_106_q6;  // sort.hpp:55
      mux_55_128_q7 <= mux_55_107_q6;  // sort.hpp:55
    end
    if (swap_43) begin
      mux_54_129_q7 <= mux_54_111_q6;  // sort.hpp:54
      mux_54_130_q7 <= mux_54_112_q6;  // sort.hpp:54
      mux_54_131_q7 <= mux_54_113_q6;  // sort.hpp:54
      mux_55_129_q7 <= mux_54_108_q6;  // sort.hpp:54, :55
      mux_55_130_q7 <= mux_54_109_q6;  // sort.hpp:54, :55
      mux_55_131_q7 <= mux_54_110_q6;  // sort.hpp:54, :55
    end
    else begin
      mux_54_129_q7 <= mux_54_108_q6;  // sort.hpp:54
      mux_54_130_q7 <= mux_54_109_q6;  // sort.hpp:54
      mux_54_131_q7 <= mux_54_110_q6;  // sort.hpp:54
      mux_55_129_q7 <= mux_54_111_q6;  // sort.hpp:54, :55
      mux_55_130_q7 <= mux_54_112_q6;  // sort.hpp:54, :55
      mux_55_131_q7 <= mux_54_113_q6;  // sort.hpp:54, :55
    end
    if (swap_44) begin
      mux_54_132_q7 <= mux_55_111_q6;  // sort.hpp:54, :55
      mux_54_133_q7 <= mux_55_112_q6;  // sort.hpp:54, :55
      mux_54_134_q7 <= mux_55_113_q6;  // sort.hpp:54, :55
      mux_55_132_q7 <= mux_55_108_q6;  // sort.hpp:55
      mux_55_133_q7 <= mux_55_109_q6;  // sort.hpp:55
      mux_55_134_q7 <= mux_55_110_q6;  // sort.hpp:55
    end
    else begin
      mux_54_132_q7 <= mux_55_108_q6;  // sort.hpp:54, :55
      mux_54_133_q7 <= mux_55_109_q6;  // sort.hpp:54, :55
      mux_54_134_q7 <= mux_55_110_q6;  // sort.hpp:54, :55
      mux_55_132_q7 <= mux_55_111_q6;  // sort.hpp:55
      mux_55_133_q7 <= mux_55_112_q6;  // sort.hpp:55
      mux_55_134_q7 <= mux_55_113_q6;  // sort.hpp:55
    end
    mux_54_114_q7 <= mux_54_114_q6;  // sort.hpp:54
    mux_54_115_q7 <= mux_54_115_q6;  // sort.hpp:54
    mux_54_116_q7 <= mux_54_116_q6;  // sort.hpp:54
    mux_55_114_q7 <= mux_55_114_q6;  // sort.hpp:55
    mux_55_115_q7 <= mux_55_115_q6;  // sort.hpp:55
    mux_55_116_q7 <= mux_55_116_q6;  // sort.hpp:55
    mux_54_135_q7 <= mux_54_135_q6;  // sort.hpp:54
    mux_54_136_q7 <= mux_54_136_q6;  // sort.hpp:54
    mux_54_137_q7 <= mux_54_137_q6;  // sort.hpp:54
    mux_55_135_q7 <= mux_55_135_q6;  // sort.hpp:55
    mux_55_136_q7 <= mux_55_136_q6;  // sort.hpp:55
    mux_55_137_q7 <= mux_55_137_q6;  // sort.hpp:55
    if (swap_46) begin
      mux_54_138_q8 <= mux_54_126_q7;  // sort.hpp:54
      mux_54_139_q8 <= mux_54_127_q7;  // sort.hpp:54
      mux_54_140_q8 <= mux_54_128_q7;  // sort.hpp:54
      mux_55_138_q8 <= mux_55_114_q7;  // sort.hpp:55
      mux_55_139_q8 <= mux_55_115_q7;  // sort.hpp:55
      mux_55_140_q8 <= mux_55_116_q7;  // sort.hpp:55
    end
    else begin
      mux_54_138_q8 <= mux_55_114_q7;  // sort.hpp:54, :55
      mux_54_139_q8 <= mux_55_115_q7;  // sort.hpp:54, :55
      mux_54_140_q8 <= mux_55_116_q7;  // sort.hpp:54, :55
      mux_55_138_q8 <= mux_54_126_q7;  // sort.hpp:54, :55
      mux_55_139_q8 <= mux_54_127_q7;  // sort.hpp:54, :55
      mux_55_140_q8 <= mux_54_128_q7;  // sort.hpp:54, :55
    end
    if (swap_47) begin
      mux_54_141_q8 <= mux_54_129_q7;  // sort.hpp:54
      mux_54_142_q8 <= mux_54_130_q7;  // sort.hpp:54
      mux_54_143_q8 <= mux_54_131_q7;  // sort.hpp:54
      mux_55_141_q8 <= mux_55_117_q7;  // sort.hpp:55
      mux_55_142_q8 <= mux_55_118_q7;  // sort.hpp:55
      mux_55_143_q8 <= mux_55_119_q7;  // sort.hpp:55
    end
    else begin
      mux_54_141_q8 <= mux_55_117_q7;  // sort.hpp:54, :55
      mux_54_142_q8 <= mux_55_118_q7;  // sort.hpp:54, :55
      mux_54_143_q8 <= mux_55_119_q7;  // sort.hpp:54, :55
      mux_55_141_q8 <= mux_54_129_q7;  // sort.hpp:54, :55
      mux_55_142_q8 <= mux_54_130_q7;  // sort.hpp:54, :55
      mux_55_143_q8 <= mux_54_131_q7;  // sort.hpp:54, :55
    end
    if (swap_48) begin
      mux_54_144_q8 <= mux_54_132_q7;  // sort.hpp:54
      mux_54_145_q8 <= mux_54_133_q7;  // sort.hpp:54
      mux_54_146_q8 <= mux_54_134_q7;  // sort.hpp:54
      mux_55_144_q8 <= mux_55_120_q7;  // sort.hpp:55
      mux_55_145_q8 <= mux_55_121_q7;  // sort.hpp:55
      mux_55_146_q8 <= mux_55_122_q7;  // sort.hpp:55
    end
    else begin
      mux_54_144_q8 <= mux_55_120_q7;  // sort.hpp:54, :55
      mux_54_145_q8 <= mux_55_121_q7;  // sort.hpp:54, :55
      mux_54_146_q8 <= mux_55_122_q7;  // sort.hpp:54, :55
      mux_55_144_q8 <= mux_54_132_q7;  // sort.hpp:54, :55
      mux_55_145_q8 <= mux_54_133_q7;  // sort.hpp:54, :55
      mux_55_146_q8 <= mux_54_134_q7;  // sort.hpp:54, :55
    end
    if (swap_49) begin
      mux_54_147_q8 <= mux_54_135_q7;  // sort.hpp:54
      mux_54_148_q8 <= mux_54_136_q7;  // sort.hpp:54
      mux_54_149_q8 <= mux_54_137_q7;  // sort.hpp:54
      mux_55_147_q8 <= mux_55_123_q7;  // sort.hpp:55
      mux_55_148_q8 <= mux_55_124_q7;  // sort.hpp:55
      mux_55_149_q8 <= mux_55_125_q7;  // sort.hpp:55
    end
    else begin
      mux_54_147_q8 <= mux_55_123_q7;  // sort.hpp:54, :55
      mux_54_148_q8 <= mux_55_124_q7;  // sort.hpp:54, :55
      mux_54_149_q8 <= mux_55_125_q7;  // sort.hpp:54, :55
      mux_55_147_q8 <= mux_54_135_q7;  // sort.hpp:54, :55
      mux_55_148_q8 <= mux_54_136_q7;  // sort.hpp:54, :55
      mux_55_149_q8 <= mux_54_137_q7;  // sort.hpp:54, :55
    end
    mux_54_114_q8 <= mux_54_114_q7;  // sort.hpp:54
    mux_54_115_q8 <= mux_54_115_q7;  // sort.hpp:54
    mux_54_116_q8 <= mux_54_116_q7;  // sort.hpp:54
    mux_54_117_q8 <= mux_54_117_q7;  // sort.hpp:54
    mux_54_118_q8 <= mux_54_118_q7;  // sort.hpp:54
    mux_54_119_q8 <= mux_54_119_q7;  // sort.hpp:54
    mux_54_120_q8 <= mux_54_120_q7;  // sort.hpp:54
    mux_54_121_q8 <= mux_54_121_q7;  // sort.hpp:54
    mux_54_122_q8 <= mux_54_122_q7;  // sort.hpp:54
    mux_54_123_q8 <= mux_54_123_q7;  // sort.hpp:54
    mux_54_124_q8 <= mux_54_124_q7;  // sort.hpp:54
    mux_54_125_q8 <= mux_54_125_q7;  // sort.hpp:54
    mux_55_126_q8 <= mux_55_126_q7;  // sort.hpp:55
    mux_55_127_q8 <= mux_55_127_q7;  // sort.hpp:55
    mux_55_128_q8 <= mux_55_128_q7;  // sort.hpp:55
    mux_55_129_q8 <= mux_55_129_q7;  // sort.hpp:55
    mux_55_130_q8 <= mux_55_130_q7;  // sort.hpp:55
    mux_55_131_q8 <= mux_55_131_q7;  // sort.hpp:55
    mux_55_132_q8 <= mux_55_132_q7;  // sort.hpp:55
    mux_55_133_q8 <= mux_55_133_q7;  // sort.hpp:55
    mux_55_134_q8 <= mux_55_134_q7;  // sort.hpp:55
    mux_55_135_q8 <= mux_55_135_q7;  // sort.hpp:55
    mux_55_136_q8 <= mux_55_136_q7;  // sort.hpp:55
    mux_55_137_q8 <= mux_55_137_q7;  // sort.hpp:55
    if (swap_50) begin
      mux_54_150_q9 <= mux_54_120_q8;  // sort.hpp:54
      mux_54_151_q9 <= mux_54_121_q8;  // sort.hpp:54
      mux_54_152_q9 <= mux_54_122_q8;  // sort.hpp:54
      mux_55_150_q9 <= mux_54_138_q8;  // sort.hpp:54, :55
      mux_55_151_q9 <= mux_54_139_q8;  // sort.hpp:54, :55
      mux_55_152_q9 <= mux_54_140_q8;  // sort.hpp:54, :55
    end
    else begin
      mux_54_150_q9 <= mux_54_138_q8;  // sort.hpp:54
      mux_54_151_q9 <= mux_54_139_q8;  // sort.hpp:54
      mux_54_152_q9 <= mux_54_140_q8;  // sort.hpp:54
      mux_55_150_q9 <= mux_54_120_q8;  // sort.hpp:54, :55
      mux_55_151_q9 <= mux_54_121_q8;  // sort.hpp:54, :55
      mux_55_152_q9 <= mux_54_122_q8;  // sort.hpp:54, :55
    end
    if (swap_51) begin
      mux_54_153_q9 <= mux_54_123_q8;  // sort.hpp:54
      mux_54_154_q9 <= mux_54_124_q8;  // sort.hpp:54
      mux_54_155_q9 <= mux_54_125_q8;  // sort.hpp:54
      mux_55_153_q9 <= mux_54_141_q8;  // sort.hpp:54, :55
      mux_55_154_q9 <= mux_54_142_q8;  // sort.hpp:54, :55
      mux_55_155_q9 <= mux_54_143_q8;  // sort.hpp:54, :55
    end
    else begin
      mux_54_153_q9 <= mux_54_141_q8;  // sort.hpp:54
      mux_54_154_q9 <= mux_54_142_q8;  // sort.hpp:54
      mux_54_155_q9 <= mux_54_143_q8;  // sort.hpp:54
      mux_55_153_q9 <= mux_54_123_q8;  // sort.hpp:54, :55
      mux_55_154_q9 <= mux_54_124_q8;  // sort.hpp:54, :55
      mux_55_155_q9 <= mux_54_125_q8;  // sort.hpp:54, :55
    end
    if (swap_52) begin
      mux_54_156_q9 <= mux_55_138_q8;  // sort.hpp:54, :55
      mux_54_157_q9 <= mux_55_139_q8;  // sort.hpp:54, :55
      mux_54_158_q9 <= mux_55_140_q8;  // sort.hpp:54, :55
      mux_55_156_q9 <= mux_54_144_q8;  // sort.hpp:54, :55
      mux_55_157_q9 <= mux_54_145_q8;  // sort.hpp:54, :55
      mux_55_158_q9 <= mux_54_146_q8;  // sort.hpp:54, :55
    end
    else begin
      mux_54_156_q9 <= mux_54_144_q8;  // sort.hpp:54
      mux_54_157_q9 <= mux_54_145_q8;  // sort.hpp:54
      mux_54_158_q9 <= mux_54_146_q8;  // sort.hpp:54
      mux_55_156_q9 <= mux_55_138_q8;  // sort.hpp:55
      mux_55_157_q9 <= mux_55_139_q8;  // sort.hpp:55
      mux_55_158_q9 <= mux_55_140_q8;  // sort.hpp:55
    end
    if (swap_53) begin
      mux_54_159_q9 <= mux_55_141_q8;  // sort.hpp:54, :55
      mux_54_160_q9 <= mux_55_142_q8;  // sort.hpp:54, :55
      mux_54_161_q9 <= mux_55_143_q8;  // sort.hpp:54, :55
      mux_55_159_q9 <= mux_54_147_q8;  // sort.hpp:54, :55
      mux_55_160_q9 <= mux_54_148_q8;  // sort.hpp:54, :55
      mux_55_161_q9 <= mux_54_149_q8;  // sort.hpp:54, :55
    end
    else begin
      mux_54_159_q9 <= mux_54_147_q8;  // sort.hpp:54
      mux_54_160_q9 <= mux_54_148_q8;  // sort.hpp:54
      mux_54_161_q9 <= mux_54_149_q8;  // sort.hpp:54
      mux_55_159_q9 <= mux_55_141_q8;  // sort.hpp:55
      mux_55_160_q9 <= mux_55_142_q8;  // sort.hpp:55
      mux_55_161_q9 <= mux_55_143_q8;  // sort.hpp:55
    end
    if (swap_54) begin
      mux_54_162_q9 <= mux_55_144_q8;  // sort.hpp:54, :55
      mux_54_163_q9 <= mux_55_145_q8;  // sort.hpp:54, :55
      mux_54_164_q9 <= mux_55_146_q8;  // sort.hpp:54, :55
      mux_55_162_q9 <= mux_55_126_q8;  // sort.hpp:55
      mux_55_163_q9 <= mux_55_127_q8;  // sort.hpp:55
      mux_55_164_q9 <= mux_55_128_q8;  // sort.hpp:55
    end
    else begin
      mux_54_162_q9 <= mux_55_126_q8;  // sort.hpp:54, :55
      mux_54_163_q9 <= mux_55_127_q8;  // sort.hpp:54, :55
      mux_54_164_q9 <= mux_55_128_q8;  // sort.hpp:54, :55
      mux_55_162_q9 <= mux_55_144_q8;  // sort.hpp:55
      mux_55_163_q9 <= mux_55_145_q8;  // sort.hpp:55
      mux_55_164_q9 <= mux_55_146_q8;  // sort.hpp:55
    end
    if (swap_55) begin
      mux_54_165_q9 <= mux_55_147_q8;  // sort.hpp:54, :55
      mux_54_166_q9 <= mux_55_148_q8;  // sort.hpp:54, :55
      mux_54_167_q9 <= mux_55_149_q8;  // sort.hpp:54, :55
      mux_55_165_q9 <= mux_55_129_q8;  // sort.hpp:55
      mux_55_166_q9 <= mux_55_130_q8;  // sort.hpp:55
      mux_55_167_q9 <= mux_55_131_q8;  // sort.hpp:55
    end
    else begin
      mux_54_165_q9 <= mux_55_129_q8;  // sort.hpp:54, :55
      mux_54_166_q9 <= mux_55_130_q8;  // sort.hpp:54, :55
      mux_54_167_q9 <= mux_55_131_q8;  // sort.hpp:54, :55
      mux_55_165_q9 <= mux_55_147_q8;  // sort.hpp:55
      mux_55_166_q9 <= mux_55_148_q8;  // sort.hpp:55
      mux_55_167_q9 <= mux_55_149_q8;  // sort.hpp:55
    end
    mux_54_114_q9 <= mux_54_114_q8;  // sort.hpp:54
    mux_54_115_q9 <= mux_54_115_q8;  // sort.hpp:54
    mux_54_116_q9 <= mux_54_116_q8;  // sort.hpp:54
    mux_54_117_q9 <= mux_54_117_q8;  // sort.hpp:54
    mux_54_118_q9 <= mux_54_118_q8;  // sort.hpp:54
    mux_54_119_q9 <= mux_54_119_q8;  // sort.hpp:54
    mux_55_132_q9 <= mux_55_132_q8;  // sort.hpp:55
    mux_55_133_q9 <= mux_55_133_q8;  // sort.hpp:55
    mux_55_134_q9 <= mux_55_134_q8;  // sort.hpp:55
    mux_55_135_q9 <= mux_55_135_q8;  // sort.hpp:55
    mux_55_136_q9 <= mux_55_136_q8;  // sort.hpp:55
    mux_55_137_q9 <= mux_55_137_q8;  // sort.hpp:55
    if (swap_56) begin
      mux_54_168_q10 <= mux_54_117_q9;  // sort.hpp:54
      mux_54_169_q10 <= mux_54_118_q9;  // sort.hpp:54
      mux_54_170_q10 <= mux_54_119_q9;  // sort.hpp:54
      mux_55_168_q10 <= mux_54_150_q9;  // sort.hpp:54, :55
      mux_55_169_q10 <= mux_54_151_q9;  // sort.hpp:54, :55
      mux_55_170_q10 <= mux_54_152_q9;  // sort.hpp:54, :55
    end
    else begin
      mux_54_168_q10 <= mux_54_150_q9;  // sort.hpp:54
      mux_54_169_q10 <= mux_54_151_q9;  // sort.hpp:54
      mux_54_170_q10 <= mux_54_152_q9;  // sort.hpp:54
      mux_55_168_q10 <= mux_54_117_q9;  // sort.hpp:54, :55
      mux_55_169_q10 <= mux_54_118_q9;  // sort.hpp:54, :55
      mux_55_170_q10 <= mux_54_119_q9;  // sort.hpp:54, :55
    end
    if (swap_57) begin
      mux_54_171_q10 <= mux_55_150_q9;  // sort.hpp:54, :55
      mux_54_172_q10 <= mux_55_151_q9;  // sort.hpp:54, :55
      mux_54_173_q10 <= mux_55_152_q9;  // sort.hpp:54, :55
      mux_55_171_q10 <= mux_54_153_q9;  // sort.hpp:54, :55
      mux_55_172_q10 <= mux_54_154_q9;  // sort.hpp:54, :55
      mux_55_173_q10 <= mux_54_155_q9;  // sort.hpp:54, :55
    end
    else begin
      mux_54_171_q10 <= mux_54_153_q9;  // sort.hpp:54
      mux_54_172_q10 <= mux_54_154_q9;  // sort.hpp:54
      mux_54_173_q10 <= mux_54_155_q9;  // sort.hpp:54
      mux_55_171_q10 <= mux_55_150_q9;  // sort.hpp:55
      mux_55_172_q10 <= mux_55_151_q9;  // sort.hpp:55
      mux_55_173_q10 <= mux_55_152_q9;  // sort.hpp:55
    end
    if (swap_58) begin
      mux_54_174_q10 <= mux_55_153_q9;  // sort.hpp:54, :55
      mux_54_175_q10 <= mux_55_154_q9;  // sort.hpp:54, :55
      mux_54_176_q10 <= mux_55_155_q9;  // sort.hpp:54, :55
      mux_55_174_q10 <= mux_54_156_q9;  // sort.hpp:54, :55
      mux_55_175_q10 <= mux_54_157_q9;  // sort.hpp:54, :55
      mux_55_176_q10 <= mux_54_158_q9;  // sort.hpp:54, :55
    end
    else begin
      mux_54_174_q10 <= mux_54_156_q9;  // sort.hpp:54
      mux_54_175_q10 <= mux_54_157_q9;  // sort.hpp:54
      mux_54_176_q10 <= mux_54_158_q9;  // sort.hpp:54
      mux_55_174_q10 <= mux_55_153_q9;  // sort.hpp:55
      mux_55_175_q10 <= mux_55_154_q9;  // sort.hpp:55
      mux_55_176_q10 <= mux_55_155_q9;  // sort.hpp:55
    end
    if (swap_59) begin
      mux_54_177_q10 <= mux_55_156_q9;  // sort.hpp:54, :55
      mux_54_178_q10 <= mux_55_157_q9;  // sort.hpp:54, :55
      mux_54_179_q10 <= mux_55_158_q9;  // sort.hpp:54, :55
      mux_55_177_q10 <= mux_54_159_q9;  // sort.hpp:54, :55
      mux_55_178_q10 <= mux_54_160_q9;  // sort.hpp:54, :55
      mux_55_179_q10 <= mux_54_161_q9;  // sort.hpp:54, :55
    end
    else begin
      mux_54_177_q10 <= mux_54_159_q9;  // sort.hpp:54
      mux_54_178_q10 <= mux_54_160_q9;  // sort.hpp:54
      mux_54_179_q10 <= mux_54_161_q9;  // sort.hpp:54
      mux_55_177_q10 <= mux_55_156_q9;  // sort.hpp:55
      mux_55_178_q10 <= mux_55_157_q9;  // sort.hpp:55
      mux_55_179_q10 <= mux_55_158_q9;  // sort.hpp:55
    end
    if (swap_60) begin
      mux_54_180_q10 <= mux_55_159_q9;  // sort.hpp:54, :55
      mux_54_181_q10 <= mux_55_160_q9;  // sort.hpp:54, :55
      mux_54_182_q10 <= mux_55_161_q9;  // sort.hpp:54, :55
      mux_55_180_q10 <= mux_54_162_q9;  // sort.hpp:54, :55
      mux_55_181_q10 <= mux_54_163_q9;  // sort.hpp:54, :55
      mux_55_182_q10 <= mux_54_164_q9;  // sort.hpp:54, :55
    end
    else begin
      mux_54_180_q10 <= mux_54_162_q9;  // sort.hpp:54
      mux_54_181_q10 <= mux_54_163_q9;  // sort.hpp:54
      mux_54_182_q10 <= mux_54_164_q9;  // sort.hpp:54
      mux_55_180_q10 <= mux_55_159_q9;  // sort.hpp:55
      mux_55_181_q10 <= mux_55_160_q9;  // sort.hpp:55
      mux_55_182_q10 <= mux_55_161_q9;  // sort.hpp:55
    end
    if (swap_61) begin
      mux_54_183_q10 <= mux_55_162_q9;  // sort.hpp:54, :55
      mux_54_184_q10 <= mux_55_163_q9;  // sort.hpp:54, :55
      mux_54_185_q10 <= mux_55_164_q9;  // sort.hpp:54, :55
      mux_55_183_q10 <= mux_54_165_q9;  // sort.hpp:54, :55
      mux_55_184_q10 <= mux_54_166_q9;  // sort.hpp:54, :55
      mux_55_185_q10 <= mux_54_167_q9;  // sort.hpp:54, :55
    end
    else begin
      mux_54_183_q10 <= mux_54_165_q9;  // sort.hpp:54
      mux_54_184_q10 <= mux_54_166_q9;  // sort.hpp:54
      mux_54_185_q10 <= mux_54_167_q9;  // sort.hpp:54
      mux_55_183_q10 <= mux_55_162_q9;  // sort.hpp:55
      mux_55_184_q10 <= mux_55_163_q9;  // sort.hpp:55
      mux_55_185_q10 <= mux_55_164_q9;  // sort.hpp:55
    end
    if (swap_62) begin
      mux_54_186_q10 <= mux_55_165_q9;  // sort.hpp:54, :55
      mux_54_187_q10 <= mux_55_166_q9;  // sort.hpp:54, :55
      mux_54_188_q10 <= mux_55_167_q9;  // sort.hpp:54, :55
      mux_55_186_q10 <= mux_55_132_q9;  // sort.hpp:55
      mux_55_187_q10 <= mux_55_133_q9;  // sort.hpp:55
      mux_55_188_q10 <= mux_55_134_q9;  // sort.hpp:55
    end
    else begin
      mux_54_186_q10 <= mux_55_132_q9;  // sort.hpp:54, :55
      mux_54_187_q10 <= mux_55_133_q9;  // sort.hpp:54, :55
      mux_54_188_q10 <= mux_55_134_q9;  // sort.hpp:54, :55
      mux_55_186_q10 <= mux_55_165_q9;  // sort.hpp:55
      mux_55_187_q10 <= mux_55_166_q9;  // sort.hpp:55
      mux_55_188_q10 <= mux_55_167_q9;  // sort.hpp:55
    end
    mux_54_114_q10 <= mux_54_114_q9;  // sort.hpp:54
    mux_54_115_q10 <= mux_54_115_q9;  // sort.hpp:54
    mux_54_116_q10 <= mux_54_116_q9;  // sort.hpp:54
    mux_55_135_q10 <= mux_55_135_q9;  // sort.hpp:55
    mux_55_136_q10 <= mux_55_136_q9;  // sort.hpp:55
    mux_55_137_q10 <= mux_55_137_q9;  // sort.hpp:55
  end // always_ff @(posedge)
  assign lanes_o =
    {mux_55_137_q10,
     mux_55_136_q10,
     mux_55_135_q10,
     mux_55_188_q10,
     mux_55_187_q10,
     mux_55_186_q10,
     mux_54_188_q10,
     mux_54_187_q10,
     mux_54_186_q10,
     mux_55_185_q10,
     mux_55_184_q10,
     mux_55_183_q10,
     mux_54_185_q10,
     mux_54_184_q10,
     mux_54_183_q10,
     mux_55_182_q10,
     mux_55_181_q10,
     mux_55_180_q10,
     mux_54_182_q10,
     mux_54_181_q10,
     mux_54_180_q10,
     mux_55_179_q10,
     mux_55_178_q10,
     mux_55_177_q10,
     mux_54_179_q10,
     mux_54_178_q10,
     mux_54_177_q10,
     mux_55_176_q10,
     mux_55_175_q10,
     mux_55_174_q10,
     mux_54_176_q10,
     mux_54_175_q10,
     mux_54_174_q10,
     mux_55_173_q10,
     mux_55_172_q10,
     mux_55_171_q10,
     mux_54_173_q10,
     mux_54_172_q10,
     mux_54_171_q10,
     mux_55_170_q10,
     mux_55_169_q10,
     mux_55_168_q10,
     mux_54_170_q10,
     mux_54_169_q10,
     mux_54_168_q10,
     mux_54_116_q10,
     mux_54_115_q10,
     mux_54_114_q10};  // sort.hpp:22, :54, :55
  wire unused = &{1'b0, rst_i};  // what the step does not read
endmodule
