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

  wire        swap = lanes_i[161:144] < lanes_i[17:0];  // sort.hpp:22, :40
  wire        swap_1 = lanes_i[179:162] < lanes_i[35:18];  // sort.hpp:22, :40
  wire        swap_2 = lanes_i[197:180] < lanes_i[53:36];  // sort.hpp:22, :40
  wire        swap_3 = lanes_i[215:198] < lanes_i[71:54];  // sort.hpp:22, :40
  wire        swap_4 = lanes_i[233:216] < lanes_i[89:72];  // sort.hpp:22, :40
  wire        swap_5 = lanes_i[251:234] < lanes_i[107:90];  // sort.hpp:22, :40
  wire        swap_6 = lanes_i[269:252] < lanes_i[125:108];  // sort.hpp:22, :40
  wire        swap_7 = lanes_i[287:270] < lanes_i[143:126];  // sort.hpp:22, :40
  reg  [17:0] mux_41_q1;  // sort.hpp:41
  reg  [17:0] mux_41_1_q1;  // sort.hpp:41
  reg  [17:0] mux_41_2_q1;  // sort.hpp:41
  reg  [17:0] mux_41_3_q1;  // sort.hpp:41
  reg  [17:0] mux_41_4_q1;  // sort.hpp:41
  reg  [17:0] mux_41_5_q1;  // sort.hpp:41
  reg  [17:0] mux_41_6_q1;  // sort.hpp:41
  reg  [17:0] mux_41_7_q1;  // sort.hpp:41
  reg  [17:0] mux_41_8_q1;  // sort.hpp:41
  reg  [17:0] mux_41_9_q1;  // sort.hpp:41
  reg  [17:0] mux_41_10_q1;  // sort.hpp:41
  reg  [17:0] mux_41_11_q1;  // sort.hpp:41
  reg  [17:0] mux_41_12_q1;  // sort.hpp:41
  reg  [17:0] mux_41_13_q1;  // sort.hpp:41
  reg  [17:0] mux_41_14_q1;  // sort.hpp:41
  reg  [17:0] mux_41_15_q1;  // sort.hpp:41
  wire        swap_8 = mux_41_8_q1 < mux_41_q1;  // sort.hpp:40, :41
  wire        swap_9 = mux_41_10_q1 < mux_41_2_q1;  // sort.hpp:40, :41
  wire        swap_10 = mux_41_12_q1 < mux_41_4_q1;  // sort.hpp:40, :41
  wire        swap_11 = mux_41_14_q1 < mux_41_6_q1;  // sort.hpp:40, :41
  wire        swap_12 = mux_41_9_q1 < mux_41_1_q1;  // sort.hpp:40, :41
  wire        swap_13 = mux_41_11_q1 < mux_41_3_q1;  // sort.hpp:40, :41
  wire        swap_14 = mux_41_13_q1 < mux_41_5_q1;  // sort.hpp:40, :41
  wire        swap_15 = mux_41_15_q1 < mux_41_7_q1;  // sort.hpp:40, :41
  reg  [17:0] mux_41_16_q2;  // sort.hpp:41
  reg  [17:0] mux_41_17_q2;  // sort.hpp:41
  reg  [17:0] mux_41_18_q2;  // sort.hpp:41
  reg  [17:0] mux_41_19_q2;  // sort.hpp:41
  reg  [17:0] mux_41_20_q2;  // sort.hpp:41
  reg  [17:0] mux_41_21_q2;  // sort.hpp:41
  reg  [17:0] mux_41_22_q2;  // sort.hpp:41
  reg  [17:0] mux_41_23_q2;  // sort.hpp:41
  reg  [17:0] mux_41_24_q2;  // sort.hpp:41
  reg  [17:0] mux_41_25_q2;  // sort.hpp:41
  reg  [17:0] mux_41_26_q2;  // sort.hpp:41
  reg  [17:0] mux_41_27_q2;  // sort.hpp:41
  reg  [17:0] mux_41_28_q2;  // sort.hpp:41
  reg  [17:0] mux_41_29_q2;  // sort.hpp:41
  reg  [17:0] mux_41_30_q2;  // sort.hpp:41
  reg  [17:0] mux_41_31_q2;  // sort.hpp:41
  wire        swap_16 = mux_41_24_q2 < mux_41_17_q2;  // sort.hpp:40, :41
  wire        swap_17 = mux_41_26_q2 < mux_41_19_q2;  // sort.hpp:40, :41
  wire        swap_18 = mux_41_28_q2 < mux_41_21_q2;  // sort.hpp:40, :41
  wire        swap_19 = mux_41_30_q2 < mux_41_23_q2;  // sort.hpp:40, :41
  wire        swap_20 = mux_41_20_q2 < mux_41_16_q2;  // sort.hpp:40, :41
  wire        swap_21 = mux_41_22_q2 < mux_41_18_q2;  // sort.hpp:40, :41
  wire        swap_26 = mux_41_29_q2 < mux_41_25_q2;  // sort.hpp:40, :41
  wire        swap_27 = mux_41_31_q2 < mux_41_27_q2;  // sort.hpp:40, :41
  reg  [17:0] mux_41_32_q3;  // sort.hpp:41
  reg  [17:0] mux_41_33_q3;  // sort.hpp:41
  reg  [17:0] mux_41_34_q3;  // sort.hpp:41
  reg  [17:0] mux_41_35_q3;  // sort.hpp:41
  reg  [17:0] mux_41_36_q3;  // sort.hpp:41
  reg  [17:0] mux_41_37_q3;  // sort.hpp:41
  reg  [17:0] mux_41_38_q3;  // sort.hpp:41
  reg  [17:0] mux_41_39_q3;  // sort.hpp:41
  reg  [17:0] mux_41_40_q3;  // sort.hpp:41
  reg  [17:0] mux_41_41_q3;  // sort.hpp:41
  reg  [17:0] mux_41_42_q3;  // sort.hpp:41
  reg  [17:0] mux_41_43_q3;  // sort.hpp:41
  reg  [17:0] mux_41_52_q3;  // sort.hpp:41
  reg  [17:0] mux_41_53_q3;  // sort.hpp:41
  reg  [17:0] mux_41_54_q3;  // sort.hpp:41
  reg  [17:0] mux_41_55_q3;  // sort.hpp:41
  wire        swap_22 = mux_41_36_q3 < mux_41_32_q3;  // sort.hpp:40, :41
  wire        swap_23 = mux_41_38_q3 < mux_41_34_q3;  // sort.hpp:40, :41
  wire        swap_24 = mux_41_37_q3 < mux_41_33_q3;  // sort.hpp:40, :41
  wire        swap_25 = mux_41_39_q3 < mux_41_35_q3;  // sort.hpp:40, :41
  wire        swap_38 = mux_41_42_q3 < mux_41_40_q3;  // sort.hpp:40, :41
  wire        swap_45 = mux_41_55_q3 < mux_41_53_q3;  // sort.hpp:40, :41
  reg  [17:0] mux_41_41_q4;  // sort.hpp:41
  reg  [17:0] mux_41_43_q4;  // sort.hpp:41
  reg  [17:0] mux_41_44_q4;  // sort.hpp:41
  reg  [17:0] mux_41_45_q4;  // sort.hpp:41
  reg  [17:0] mux_41_46_q4;  // sort.hpp:41
  reg  [17:0] mux_41_47_q4;  // sort.hpp:41
  reg  [17:0] mux_41_48_q4;  // sort.hpp:41
  reg  [17:0] mux_41_49_q4;  // sort.hpp:41
  reg  [17:0] mux_41_50_q4;  // sort.hpp:41
  reg  [17:0] mux_41_51_q4;  // sort.hpp:41
  reg  [17:0] mux_41_52_q4;  // sort.hpp:41
  reg  [17:0] mux_41_54_q4;  // sort.hpp:41
  reg  [17:0] lanes_0_q4;  // sort.hpp:41
  reg  [17:0] mux_41_76_q4;  // sort.hpp:41
  reg  [17:0] mux_41_89_q4;  // sort.hpp:41
  reg  [17:0] lanes_15_q4;  // sort.hpp:41
  wire        swap_28 = mux_41_48_q4 < mux_41_41_q4;  // sort.hpp:40, :41
  wire        swap_29 = mux_41_50_q4 < mux_41_43_q4;  // sort.hpp:40, :41
  wire        swap_30 = mux_41_52_q4 < mux_41_45_q4;  // sort.hpp:40, :41
  wire        swap_31 = mux_41_54_q4 < mux_41_47_q4;  // sort.hpp:40, :41
  reg  [17:0] mux_41_44_q5;  // sort.hpp:41
  reg  [17:0] mux_41_46_q5;  // sort.hpp:41
  reg  [17:0] mux_41_49_q5;  // sort.hpp:41
  reg  [17:0] mux_41_51_q5;  // sort.hpp:41
  reg  [17:0] mux_41_56_q5;  // sort.hpp:41
  reg  [17:0] mux_41_57_q5;  // sort.hpp:41
  reg  [17:0] mux_41_58_q5;  // sort.hpp:41
  reg  [17:0] mux_41_59_q5;  // sort.hpp:41
  reg  [17:0] mux_41_60_q5;  // sort.hpp:41
  reg  [17:0] mux_41_61_q5;  // sort.hpp:41
  reg  [17:0] mux_41_62_q5;  // sort.hpp:41
  reg  [17:0] mux_41_63_q5;  // sort.hpp:41
  reg  [17:0] lanes_0_q5;  // sort.hpp:41
  reg  [17:0] mux_41_76_q5;  // sort.hpp:41
  reg  [17:0] mux_41_89_q5;  // sort.hpp:41
  reg  [17:0] lanes_15_q5;  // sort.hpp:41
  wire        swap_32 = mux_41_44_q5 < mux_41_56_q5;  // sort.hpp:40, :41
  wire        swap_33 = mux_41_46_q5 < mux_41_58_q5;  // sort.hpp:40, :41
  wire        swap_34 = mux_41_57_q5 < mux_41_60_q5;  // sort.hpp:40, :41
  wire        swap_35 = mux_41_59_q5 < mux_41_62_q5;  // sort.hpp:40, :41
  wire        swap_36 = mux_41_61_q5 < mux_41_49_q5;  // sort.hpp:40, :41
  wire        swap_37 = mux_41_63_q5 < mux_41_51_q5;  // sort.hpp:40, :41
  reg  [17:0] mux_41_64_q6;  // sort.hpp:41
  reg  [17:0] mux_41_65_q6;  // sort.hpp:41
  reg  [17:0] mux_41_66_q6;  // sort.hpp:41
  reg  [17:0] mux_41_67_q6;  // sort.hpp:41
  reg  [17:0] mux_41_68_q6;  // sort.hpp:41
  reg  [17:0] mux_41_69_q6;  // sort.hpp:41
  reg  [17:0] mux_41_70_q6;  // sort.hpp:41
  reg  [17:0] mux_41_71_q6;  // sort.hpp:41
  reg  [17:0] mux_41_72_q6;  // sort.hpp:41
  reg  [17:0] mux_41_73_q6;  // sort.hpp:41
  reg  [17:0] mux_41_74_q6;  // sort.hpp:41
  reg  [17:0] mux_41_75_q6;  // sort.hpp:41
  reg  [17:0] lanes_0_q6;  // sort.hpp:41
  reg  [17:0] mux_41_76_q6;  // sort.hpp:41
  reg  [17:0] mux_41_89_q6;  // sort.hpp:41
  reg  [17:0] lanes_15_q6;  // sort.hpp:41
  wire        swap_39 = mux_41_66_q6 < mux_41_64_q6;  // sort.hpp:40, :41
  wire        swap_40 = mux_41_67_q6 < mux_41_65_q6;  // sort.hpp:40, :41
  wire        swap_41 = mux_41_70_q6 < mux_41_68_q6;  // sort.hpp:40, :41
  wire        swap_42 = mux_41_71_q6 < mux_41_69_q6;  // sort.hpp:40, :41
  wire        swap_43 = mux_41_74_q6 < mux_41_72_q6;  // sort.hpp:40, :41
  wire        swap_44 = mux_41_75_q6 < mux_41_73_q6;  // sort.hpp:40, :41
  reg  [17:0] lanes_0_q7;  // sort.hpp:41
  reg  [17:0] mux_41_76_q7;  // sort.hpp:41
  reg  [17:0] mux_41_77_q7;  // sort.hpp:41
  reg  [17:0] mux_41_78_q7;  // sort.hpp:41
  reg  [17:0] mux_41_79_q7;  // sort.hpp:41
  reg  [17:0] mux_41_80_q7;  // sort.hpp:41
  reg  [17:0] mux_41_81_q7;  // sort.hpp:41
  reg  [17:0] mux_41_82_q7;  // sort.hpp:41
  reg  [17:0] mux_41_83_q7;  // sort.hpp:41
  reg  [17:0] mux_41_84_q7;  // sort.hpp:41
  reg  [17:0] mux_41_85_q7;  // sort.hpp:41
  reg  [17:0] mux_41_86_q7;  // sort.hpp:41
  reg  [17:0] mux_41_87_q7;  // sort.hpp:41
  reg  [17:0] mux_41_88_q7;  // sort.hpp:41
  reg  [17:0] mux_41_89_q7;  // sort.hpp:41
  reg  [17:0] lanes_15_q7;  // sort.hpp:41
  wire        swap_46 = mux_41_83_q7 < mux_41_76_q7;  // sort.hpp:40, :41
  wire        swap_47 = mux_41_85_q7 < mux_41_78_q7;  // sort.hpp:40, :41
  wire        swap_48 = mux_41_87_q7 < mux_41_80_q7;  // sort.hpp:40, :41
  wire        swap_49 = mux_41_89_q7 < mux_41_82_q7;  // sort.hpp:40, :41
  reg  [17:0] lanes_0_q8;  // sort.hpp:41
  reg  [17:0] mux_41_77_q8;  // sort.hpp:41
  reg  [17:0] mux_41_79_q8;  // sort.hpp:41
  reg  [17:0] mux_41_81_q8;  // sort.hpp:41
  reg  [17:0] mux_41_84_q8;  // sort.hpp:41
  reg  [17:0] mux_41_86_q8;  // sort.hpp:41
  reg  [17:0] mux_41_88_q8;  // sort.hpp:41
  reg  [17:0] lanes_15_q8;  // sort.hpp:41
  reg  [17:0] mux_41_90_q8;  // sort.hpp:41
  reg  [17:0] mux_41_91_q8;  // sort.hpp:41
  reg  [17:0] mux_41_92_q8;  // sort.hpp:41
  reg  [17:0] mux_41_93_q8;  // sort.hpp:41
  reg  [17:0] mux_41_94_q8;  // sort.hpp:41
  reg  [17:0] mux_41_95_q8;  // sort.hpp:41
  reg  [17:0] mux_41_96_q8;  // sort.hpp:41
  reg  [17:0] mux_41_97_q8;  // sort.hpp:41
  wire        swap_50 = mux_41_79_q8 < mux_41_90_q8;  // sort.hpp:40, :41
  wire        swap_51 = mux_41_81_q8 < mux_41_92_q8;  // sort.hpp:40, :41
  wire        swap_52 = mux_41_91_q8 < mux_41_94_q8;  // sort.hpp:40, :41
  wire        swap_53 = mux_41_93_q8 < mux_41_96_q8;  // sort.hpp:40, :41
  wire        swap_54 = mux_41_95_q8 < mux_41_84_q8;  // sort.hpp:40, :41
  wire        swap_55 = mux_41_97_q8 < mux_41_86_q8;  // sort.hpp:40, :41
  reg  [17:0] lanes_0_q9;  // sort.hpp:41
  reg  [17:0] mux_41_77_q9;  // sort.hpp:41
  reg  [17:0] mux_41_88_q9;  // sort.hpp:41
  reg  [17:0] lanes_15_q9;  // sort.hpp:41
  reg  [17:0] mux_41_98_q9;  // sort.hpp:41
  reg  [17:0] mux_41_99_q9;  // sort.hpp:41
  reg  [17:0] mux_41_100_q9;  // sort.hpp:41
  reg  [17:0] mux_41_101_q9;  // sort.hpp:41
  reg  [17:0] mux_41_102_q9;  // sort.hpp:41
  reg  [17:0] mux_41_103_q9;  // sort.hpp:41
  reg  [17:0] mux_41_104_q9;  // sort.hpp:41
  reg  [17:0] mux_41_105_q9;  // sort.hpp:41
  reg  [17:0] mux_41_106_q9;  // sort.hpp:41
  reg  [17:0] mux_41_107_q9;  // sort.hpp:41
  reg  [17:0] mux_41_108_q9;  // sort.hpp:41
  reg  [17:0] mux_41_109_q9;  // sort.hpp:41
  wire        swap_56 = mux_41_77_q9 < mux_41_98_q9;  // sort.hpp:40, :41
  wire        swap_57 = mux_41_99_q9 < mux_41_100_q9;  // sort.hpp:40, :41
  wire        swap_58 = mux_41_101_q9 < mux_41_102_q9;  // sort.hpp:40, :41
  wire        swap_59 = mux_41_103_q9 < mux_41_104_q9;  // sort.hpp:40, :41
  wire        swap_60 = mux_41_105_q9 < mux_41_106_q9;  // sort.hpp:40, :41
  wire        swap_61 = mux_41_107_q9 < mux_41_108_q9;  // sort.hpp:40, :41
  wire        swap_62 = mux_41_109_q9 < mux_41_88_q9;  // sort.hpp:40, :41
  reg  [17:0] lanes_0_q10;  // sort.hpp:41
  reg  [17:0] lanes_15_q10;  // sort.hpp:41
  reg  [17:0] lanes_1_q10;  // sort.hpp:41
  reg  [17:0] lanes_2_q10;  // sort.hpp:41
  reg  [17:0] lanes_3_q10;  // sort.hpp:41
  reg  [17:0] lanes_4_q10;  // sort.hpp:41
  reg  [17:0] lanes_5_q10;  // sort.hpp:41
  reg  [17:0] lanes_6_q10;  // sort.hpp:41
  reg  [17:0] lanes_7_q10;  // sort.hpp:41
  reg  [17:0] lanes_8_q10;  // sort.hpp:41
  reg  [17:0] lanes_9_q10;  // sort.hpp:41
  reg  [17:0] lanes_10_q10;  // sort.hpp:41
  reg  [17:0] lanes_11_q10;  // sort.hpp:41
  reg  [17:0] lanes_12_q10;  // sort.hpp:41
  reg  [17:0] lanes_13_q10;  // sort.hpp:41
  reg  [17:0] lanes_14_q10;  // sort.hpp:41
  always_ff @(posedge clk_i) begin
    if (swap) begin
      mux_41_q1 <= lanes_i[161:144];  // sort.hpp:22, :41
      mux_41_1_q1 <= lanes_i[17:0];  // sort.hpp:22, :41
    end
    else begin
      mux_41_q1 <= lanes_i[17:0];  // sort.hpp:22, :41
      mux_41_1_q1 <= lanes_i[161:144];  // sort.hpp:22, :41
    end
    if (swap_1) begin
      mux_41_2_q1 <= lanes_i[179:162];  // sort.hpp:22, :41
      mux_41_3_q1 <= lanes_i[35:18];  // sort.hpp:22, :41
    end
    else begin
      mux_41_2_q1 <= lanes_i[35:18];  // sort.hpp:22, :41
      mux_41_3_q1 <= lanes_i[179:162];  // sort.hpp:22, :41
    end
    if (swap_2) begin
      mux_41_4_q1 <= lanes_i[197:180];  // sort.hpp:22, :41
      mux_41_5_q1 <= lanes_i[53:36];  // sort.hpp:22, :41
    end
    else begin
      mux_41_4_q1 <= lanes_i[53:36];  // sort.hpp:22, :41
      mux_41_5_q1 <= lanes_i[197:180];  // sort.hpp:22, :41
    end
    if (swap_3) begin
      mux_41_6_q1 <= lanes_i[215:198];  // sort.hpp:22, :41
      mux_41_7_q1 <= lanes_i[71:54];  // sort.hpp:22, :41
    end
    else begin
      mux_41_6_q1 <= lanes_i[71:54];  // sort.hpp:22, :41
      mux_41_7_q1 <= lanes_i[215:198];  // sort.hpp:22, :41
    end
    if (swap_4) begin
      mux_41_8_q1 <= lanes_i[233:216];  // sort.hpp:22, :41
      mux_41_9_q1 <= lanes_i[89:72];  // sort.hpp:22, :41
    end
    else begin
      mux_41_8_q1 <= lanes_i[89:72];  // sort.hpp:22, :41
      mux_41_9_q1 <= lanes_i[233:216];  // sort.hpp:22, :41
    end
    if (swap_5) begin
      mux_41_10_q1 <= lanes_i[251:234];  // sort.hpp:22, :41
      mux_41_11_q1 <= lanes_i[107:90];  // sort.hpp:22, :41
    end
    else begin
      mux_41_10_q1 <= lanes_i[107:90];  // sort.hpp:22, :41
      mux_41_11_q1 <= lanes_i[251:234];  // sort.hpp:22, :41
    end
    if (swap_6) begin
      mux_41_12_q1 <= lanes_i[269:252];  // sort.hpp:22, :41
      mux_41_13_q1 <= lanes_i[125:108];  // sort.hpp:22, :41
    end
    else begin
      mux_41_12_q1 <= lanes_i[125:108];  // sort.hpp:22, :41
      mux_41_13_q1 <= lanes_i[269:252];  // sort.hpp:22, :41
    end
    if (swap_7) begin
      mux_41_14_q1 <= lanes_i[287:270];  // sort.hpp:22, :41
      mux_41_15_q1 <= lanes_i[143:126];  // sort.hpp:22, :41
    end
    else begin
      mux_41_14_q1 <= lanes_i[143:126];  // sort.hpp:22, :41
      mux_41_15_q1 <= lanes_i[287:270];  // sort.hpp:22, :41
    end
    if (swap_8) begin
      mux_41_16_q2 <= mux_41_8_q1;  // sort.hpp:41
      mux_41_17_q2 <= mux_41_q1;  // sort.hpp:41
    end
    else begin
      mux_41_16_q2 <= mux_41_q1;  // sort.hpp:41
      mux_41_17_q2 <= mux_41_8_q1;  // sort.hpp:41
    end
    if (swap_9) begin
      mux_41_18_q2 <= mux_41_10_q1;  // sort.hpp:41
      mux_41_19_q2 <= mux_41_2_q1;  // sort.hpp:41
    end
    else begin
      mux_41_18_q2 <= mux_41_2_q1;  // sort.hpp:41
      mux_41_19_q2 <= mux_41_10_q1;  // sort.hpp:41
    end
    if (swap_10) begin
      mux_41_20_q2 <= mux_41_12_q1;  // sort.hpp:41
      mux_41_21_q2 <= mux_41_4_q1;  // sort.hpp:41
    end
    else begin
      mux_41_20_q2 <= mux_41_4_q1;  // sort.hpp:41
      mux_41_21_q2 <= mux_41_12_q1;  // sort.hpp:41
    end
    if (swap_11) begin
      mux_41_22_q2 <= mux_41_14_q1;  // sort.hpp:41
      mux_41_23_q2 <= mux_41_6_q1;  // sort.hpp:41
    end
    else begin
      mux_41_22_q2 <= mux_41_6_q1;  // sort.hpp:41
      mux_41_23_q2 <= mux_41_14_q1;  // sort.hpp:41
    end
    if (swap_12) begin
      mux_41_24_q2 <= mux_41_9_q1;  // sort.hpp:41
      mux_41_25_q2 <= mux_41_1_q1;  // sort.hpp:41
    end
    else begin
      mux_41_24_q2 <= mux_41_1_q1;  // sort.hpp:41
      mux_41_25_q2 <= mux_41_9_q1;  // sort.hpp:41
    end
    if (swap_13) begin
      mux_41_26_q2 <= mux_41_11_q1;  // sort.hpp:41
      mux_41_27_q2 <= mux_41_3_q1;  // sort.hpp:41
    end
    else begin
      mux_41_26_q2 <= mux_41_3_q1;  // sort.hpp:41
      mux_41_27_q2 <= mux_41_11_q1;  // sort.hpp:41
    end
    if (swap_14) begin
      mux_41_28_q2 <= mux_41_13_q1;  // sort.hpp:41
      mux_41_29_q2 <= mux_41_5_q1;  // sort.hpp:41
    end
    else begin
      mux_41_28_q2 <= mux_41_5_q1;  // sort.hpp:41
      mux_41_29_q2 <= mux_41_13_q1;  // sort.hpp:41
    end
    if (swap_15) begin
      mux_41_30_q2 <= mux_41_15_q1;  // sort.hpp:41
      mux_41_31_q2 <= mux_41_7_q1;  // sort.hpp:41
    end
    else begin
      mux_41_30_q2 <= mux_41_7_q1;  // sort.hpp:41
      mux_41_31_q2 <= mux_41_15_q1;  // sort.hpp:41
    end
    if (swap_16) begin
      mux_41_32_q3 <= mux_41_24_q2;  // sort.hpp:41
      mux_41_33_q3 <= mux_41_17_q2;  // sort.hpp:41
    end
    else begin
      mux_41_32_q3 <= mux_41_17_q2;  // sort.hpp:41
      mux_41_33_q3 <= mux_41_24_q2;  // sort.hpp:41
    end
    if (swap_17) begin
      mux_41_34_q3 <= mux_41_26_q2;  // sort.hpp:41
      mux_41_35_q3 <= mux_41_19_q2;  // sort.hpp:41
    end
    else begin
      mux_41_34_q3 <= mux_41_19_q2;  // sort.hpp:41
      mux_41_35_q3 <= mux_41_26_q2;  // sort.hpp:41
    end
    if (swap_18) begin
      mux_41_36_q3 <= mux_41_28_q2;  // sort.hpp:41
      mux_41_37_q3 <= mux_41_21_q2;  // sort.hpp:41
    end
    else begin
      mux_41_36_q3 <= mux_41_21_q2;  // sort.hpp:41
      mux_41_37_q3 <= mux_41_28_q2;  // sort.hpp:41
    end
    if (swap_19) begin
      mux_41_38_q3 <= mux_41_30_q2;  // sort.hpp:41
      mux_41_39_q3 <= mux_41_23_q2;  // sort.hpp:41
    end
    else begin
      mux_41_38_q3 <= mux_41_23_q2;  // sort.hpp:41
      mux_41_39_q3 <= mux_41_30_q2;  // sort.hpp:41
    end
    if (swap_20) begin
      mux_41_40_q3 <= mux_41_20_q2;  // sort.hpp:41
      mux_41_41_q3 <= mux_41_16_q2;  // sort.hpp:41
    end
    else begin
      mux_41_40_q3 <= mux_41_16_q2;  // sort.hpp:41
      mux_41_41_q3 <= mux_41_20_q2;  // sort.hpp:41
    end
    if (swap_21) begin
      mux_41_42_q3 <= mux_41_22_q2;  // sort.hpp:41
      mux_41_43_q3 <= mux_41_18_q2;  // sort.hpp:41
    end
    else begin
      mux_41_42_q3 <= mux_41_18_q2;  // sort.hpp:41
      mux_41_43_q3 <= mux_41_22_q2;  // sort.hpp:41
    end
    if (swap_26) begin
      mux_41_52_q3 <= mux_41_29_q2;  // sort.hpp:41
      mux_41_53_q3 <= mux_41_25_q2;  // sort.hpp:41
    end
    else begin
      mux_41_52_q3 <= mux_41_25_q2;  // sort.hpp:41
      mux_41_53_q3 <= mux_41_29_q2;  // sort.hpp:41
    end
    if (swap_27) begin
      mux_41_54_q3 <= mux_41_31_q2;  // sort.hpp:41
      mux_41_55_q3 <= mux_41_27_q2;  // sort.hpp:41
    end
    else begin
      mux_41_54_q3 <= mux_41_27_q2;  // sort.hpp:41
      mux_41_55_q3 <= mux_41_31_q2;  // sort.hpp:41
    end
    if (swap_22) begin
      mux_41_44_q4 <= mux_41_36_q3;  // sort.hpp:41
      mux_41_45_q4 <= mux_41_32_q3;  // sort.hpp:41
    end
    else begin
      mux_41_44_q4 <= mux_41_32_q3;  // sort.hpp:41
      mux_41_45_q4 <= mux_41_36_q3;  // sort.hpp:41
    end
    if (swap_23) begin
      mux_41_46_q4 <= mux_41_38_q3;  // sort.hpp:41
      mux_41_47_q4 <= mux_41_34_q3;  // sort.hpp:41
    end
    else begin
      mux_41_46_q4 <= mux_41_34_q3;  // sort.hpp:41
      mux_41_47_q4 <= mux_41_38_q3;  // sort.hpp:41
    end
    if (swap_24) begin
      mux_41_48_q4 <= mux_41_37_q3;  // sort.hpp:41
      mux_41_49_q4 <= mux_41_33_q3;  // sort.hpp:41
    end
    else begin
      mux_41_48_q4 <= mux_41_33_q3;  // sort.hpp:41
      mux_41_49_q4 <= mux_41_37_q3;  // sort.hpp:41
    end
    if (swap_25) begin
      mux_41_50_q4 <= mux_41_39_q3;  // sort.hpp:41
      mux_41_51_q4 <= mux_41_35_q3;  // sort.hpp:41
    end
    else begin
      mux_41_50_q4 <= mux_41_35_q3;  // sort.hpp:41
      mux_41_51_q4 <= mux_41_39_q3;  // sort.hpp:41
    end
    if (swap_38) begin
      lanes_0_q4 <= mux_41_42_q3;  // sort.hpp:41
      mux_41_76_q4 <= mux_41_40_q3;  // sort.hpp:41
    end
    else begin
      lanes_0_q4 <= mux_41_40_q3;  // sort.hpp:41
      mux_41_76_q4 <= mux_41_42_q3;  // sort.hpp:41
    end
    if (swap_45) begin
      mux_41_89_q4 <= mux_41_55_q3;  // sort.hpp:41
      lanes_15_q4 <= mux_41_53_q3;  // sort.hpp:41
    end
    else begin
      mux_41_89_q4 <= mux_41_53_q3;  // sort.hpp:41
      lanes_15_q4 <= mux_41_55_q3;  // sort.hpp:41
    end
    mux_41_41_q4 <= mux_41_41_q3;  // sort.hpp:41
    mux_41_43_q4 <= mux_41_43_q3;  // sort.hpp:41
    mux_41_52_q4 <= mux_41_52_q3;  // sort.hpp:41
    mux_41_54_q4 <= mux_41_54_q3;  // sort.hpp:41
    if (swap_28) begin
      mux_41_56_q5 <= mux_41_48_q4;  // sort.hpp:41
      mux_41_57_q5 <= mux_41_41_q4;  // sort.hpp:41
    end
    else begin
      mux_41_56_q5 <= mux_41_41_q4;  // sort.hpp:41
      mux_41_57_q5 <= mux_41_48_q4;  // sort.hpp:41
    end
    if (swap_29) begin
      mux_41_58_q5 <= mux_41_50_q4;  // sort.hpp:41
      mux_41_59_q5 <= mux_41_43_q4;  // sort.hpp:41
    end
    else begin
      mux_41_58_q5 <= mux_41_43_q4;  // sort.hpp:41
      mux_41_59_q5 <= mux_41_50_q4;  // sort.hpp:41
    end
    if (swap_30) begin
      mux_41_60_q5 <= mux_41_52_q4;  // sort.hpp:41
      mux_41_61_q5 <= mux_41_45_q4;  // sort.hpp:41
    end
    else begin
      mux_41_60_q5 <= mux_41_45_q4;  // sort.hpp:41
      mux_41_61_q5 <= mux_41_52_q4;  // sort.hpp:41
    end
    if (swap_31) begin
      mux_41_62_q5 <= mux_41_54_q4;  // sort.hpp:41
      mux_41_63_q5 <= mux_41_47_q4;  // sort.hpp:41
    end
    else begin
      mux_41_62_q5 <= mux_41_47_q4;  // sort.hpp:41
      mux_41_63_q5 <= mux_41_54_q4;  // sort.hpp:41
    end
    mux_41_44_q5 <= mux_41_44_q4;  // sort.hpp:41
    mux_41_46_q5 <= mux_41_46_q4;  // sort.hpp:41
    mux_41_49_q5 <= mux_41_49_q4;  // sort.hpp:41
    mux_41_51_q5 <= mux_41_51_q4;  // sort.hpp:41
    lanes_0_q5 <= lanes_0_q4;  // sort.hpp:41
    mux_41_76_q5 <= mux_41_76_q4;  // sort.hpp:41
    mux_41_89_q5 <= mux_41_89_q4;  // sort.hpp:41
    lanes_15_q5 <= lanes_15_q4;  // sort.hpp:41
    if (swap_32) begin
      mux_41_64_q6 <= mux_41_44_q5;  // sort.hpp:41
      mux_41_65_q6 <= mux_41_56_q5;  // sort.hpp:41
    end
    else begin
      mux_41_64_q6 <= mux_41_56_q5;  // sort.hpp:41
      mux_41_65_q6 <= mux_41_44_q5;  // sort.hpp:41
    end
    if (swap_33) begin
      mux_41_66_q6 <= mux_41_46_q5;  // sort.hpp:41
      mux_41_67_q6 <= mux_41_58_q5;  // sort.hpp:41
    end
    else begin
      mux_41_66_q6 <= mux_41_58_q5;  // sort.hpp:41
      mux_41_67_q6 <= mux_41_46_q5;  // sort.hpp:41
    end
    if (swap_34) begin
      mux_41_68_q6 <= mux_41_57_q5;  // sort.hpp:41
      mux_41_69_q6 <= mux_41_60_q5;  // sort.hpp:41
    end
    else begin
      mux_41_68_q6 <= mux_41_60_q5;  // sort.hpp:41
      mux_41_69_q6 <= mux_41_57_q5;  // sort.hpp:41
    end
    if (swap_35) begin
      mux_41_70_q6 <= mux_41_59_q5;  // sort.hpp:41
      mux_41_71_q6 <= mux_41_62_q5;  // sort.hpp:41
    end
    else begin
      mux_41_70_q6 <= mux_41_62_q5;  // sort.hpp:41
      mux_41_71_q6 <= mux_41_59_q5;  // sort.hpp:41
    end
    if (swap_36) begin
      mux_41_72_q6 <= mux_41_61_q5;  // sort.hpp:41
      mux_41_73_q6 <= mux_41_49_q5;  // sort.hpp:41
    end
    else begin
      mux_41_72_q6 <= mux_41_49_q5;  // sort.hpp:41
      mux_41_73_q6 <= mux_41_61_q5;  // sort.hpp:41
    end
    if (swap_37) begin
      mux_41_74_q6 <= mux_41_63_q5;  // sort.hpp:41
      mux_41_75_q6 <= mux_41_51_q5;  // sort.hpp:41
    end
    else begin
      mux_41_74_q6 <= mux_41_51_q5;  // sort.hpp:41
      mux_41_75_q6 <= mux_41_63_q5;  // sort.hpp:41
    end
    lanes_0_q6 <= lanes_0_q5;  // sort.hpp:41
    mux_41_76_q6 <= mux_41_76_q5;  // sort.hpp:41
    mux_41_89_q6 <= mux_41_89_q5;  // sort.hpp:41
    lanes_15_q6 <= lanes_15_q5;  // sort.hpp:41
    if (swap_39) begin
      mux_41_77_q7 <= mux_41_66_q6;  // sort.hpp:41
      mux_41_78_q7 <= mux_41_64_q6;  // sort.hpp:41
    end
    else begin
      mux_41_77_q7 <= mux_41_64_q6;  // sort.hpp:41
      mux_41_78_q7 <= mux_41_66_q6;  // sort.hpp:41
    end
    if (swap_40) begin
      mux_41_79_q7 <= mux_41_67_q6;  // sort.hpp:41
      mux_41_80_q7 <= mux_41_65_q6;  // sort.hpp:41
    end
    else begin
      mux_41_79_q7 <= mux_41_65_q6;  // sort.hpp:41
      mux_41_80_q7 <= mux_41_67_q6;  // sort.hpp:41
    end
    if (swap_41) begin
      mux_41_81_q7 <= mux_41_70_q6;  // sort.hpp:41
      mux_41_82_q7 <= mux_41_68_q6;  // sort.hpp:41
    end
    else begin
      mux_41_81_q7 <= mux_41_68_q6;  // sort.hpp:41
      mux_41_82_q7 <= mux_41_70_q6;  // sort.hpp:41
    end
    if (swap_42) begin
      mux_41_83_q7 <= mux_41_71_q6;  // sort.hpp:41
      mux_41_84_q7 <= mux_41_69_q6;  // sort.hpp:41
    end
    else begin
      mux_41_83_q7 <= mux_41_69_q6;  // sort.hpp:41
      mux_41_84_q7 <= mux_41_71_q6;  // sort.hpp:41
    end
    if (swap_43) begin
      mux_41_85_q7 <= mux_41_74_q6;  // sort.hpp:41
      mux_41_86_q7 <= mux_41_72_q6;  // sort.hpp:41
    end
    else begin
      mux_41_85_q7 <= mux_41_72_q6;  // sort.hpp:41
      mux_41_86_q7 <= mux_41_74_q6;  // sort.hpp:41
    end
    if (swap_44) begin
      mux_41_87_q7 <= mux_41_75_q6;  // sort.hpp:41
      mux_41_88_q7 <= mux_41_73_q6;  // sort.hpp:41
    end
    else begin
      mux_41_87_q7 <= mux_41_73_q6;  // sort.hpp:41
      mux_41_88_q7 <= mux_41_75_q6;  // sort.hpp:41
    end
    lanes_0_q7 <= lanes_0_q6;  // sort.hpp:41
    mux_41_76_q7 <= mux_41_76_q6;  // sort.hpp:41
    mux_41_89_q7 <= mux_41_89_q6;  // sort.hpp:41
    lanes_15_q7 <= lanes_15_q6;  // sort.hpp:41
    if (swap_46) begin
      mux_41_90_q8 <= mux_41_83_q7;  // sort.hpp:41
      mux_41_91_q8 <= mux_41_76_q7;  // sort.hpp:41
    end
    else begin
      mux_41_90_q8 <= mux_41_76_q7;  // sort.hpp:41
      mux_41_91_q8 <= mux_41_83_q7;  // sort.hpp:41
    end
    if (swap_47) begin
      mux_41_92_q8 <= mux_41_85_q7;  // sort.hpp:41
      mux_41_93_q8 <= mux_41_78_q7;  // sort.hpp:41
    end
    else begin
      mux_41_92_q8 <= mux_41_78_q7;  // sort.hpp:41
      mux_41_93_q8 <= mux_41_85_q7;  // sort.hpp:41
    end
    if (swap_48) begin
      mux_41_94_q8 <= mux_41_87_q7;  // sort.hpp:41
      mux_41_95_q8 <= mux_41_80_q7;  // sort.hpp:41
    end
    else begin
      mux_41_94_q8 <= mux_41_80_q7;  // sort.hpp:41
      mux_41_95_q8 <= mux_41_87_q7;  // sort.hpp:41
    end
    if (swap_49) begin
      mux_41_96_q8 <= mux_41_89_q7;  // sort.hpp:41
      mux_41_97_q8 <= mux_41_82_q7;  // sort.hpp:41
    end
    else begin
      mux_41_96_q8 <= mux_41_82_q7;  // sort.hpp:41
      mux_41_97_q8 <= mux_41_89_q7;  // sort.hpp:41
    end
    lanes_0_q8 <= lanes_0_q7;  // sort.hpp:41
    mux_41_77_q8 <= mux_41_77_q7;  // sort.hpp:41
    mux_41_79_q8 <= mux_41_79_q7;  // sort.hpp:41
    mux_41_81_q8 <= mux_41_81_q7;  // sort.hpp:41
    mux_41_84_q8 <= mux_41_84_q7;  // sort.hpp:41
    mux_41_86_q8 <= mux_41_86_q7;  // sort.hpp:41
    mux_41_88_q8 <= mux_41_88_q7;  // sort.hpp:41
    lanes_15_q8 <= lanes_15_q7;  // sort.hpp:41
    if (swap_50) begin
      mux_41_98_q9 <= mux_41_79_q8;  // sort.hpp:41
      mux_41_99_q9 <= mux_41_90_q8;  // sort.hpp:41
    end
    else begin
      mux_41_98_q9 <= mux_41_90_q8;  // sort.hpp:41
      mux_41_99_q9 <= mux_41_79_q8;  // sort.hpp:41
    end
    if (swap_51) begin
      mux_41_100_q9 <= mux_41_81_q8;  // sort.hpp:41
      mux_41_101_q9 <= mux_41_92_q8;  // sort.hpp:41
    end
    else begin
      mux_41_100_q9 <= mux_41_92_q8;  // sort.hpp:41
      mux_41_101_q9 <= mux_41_81_q8;  // sort.hpp:41
    end
    if (swap_52) begin
      mux_41_102_q9 <= mux_41_91_q8;  // sort.hpp:41
      mux_41_103_q9 <= mux_41_94_q8;  // sort.hpp:41
    end
    else begin
      mux_41_102_q9 <= mux_41_94_q8;  // sort.hpp:41
      mux_41_103_q9 <= mux_41_91_q8;  // sort.hpp:41
    end
    if (swap_53) begin
      mux_41_104_q9 <= mux_41_93_q8;  // sort.hpp:41
      mux_41_105_q9 <= mux_41_96_q8;  // sort.hpp:41
    end
    else begin
      mux_41_104_q9 <= mux_41_96_q8;  // sort.hpp:41
      mux_41_105_q9 <= mux_41_93_q8;  // sort.hpp:41
    end
    if (swap_54) begin
      mux_41_106_q9 <= mux_41_95_q8;  // sort.hpp:41
      mux_41_107_q9 <= mux_41_84_q8;  // sort.hpp:41
    end
    else begin
      mux_41_106_q9 <= mux_41_84_q8;  // sort.hpp:41
      mux_41_107_q9 <= mux_41_95_q8;  // sort.hpp:41
    end
    if (swap_55) begin
      mux_41_108_q9 <= mux_41_97_q8;  // sort.hpp:41
      mux_41_109_q9 <= mux_41_86_q8;  // sort.hpp:41
    end
    else begin
      mux_41_108_q9 <= mux_41_86_q8;  // sort.hpp:41
      mux_41_109_q9 <= mux_41_97_q8;  // sort.hpp:41
    end
    lanes_0_q9 <= lanes_0_q8;  // sort.hpp:41
    mux_41_77_q9 <= mux_41_77_q8;  // sort.hpp:41
    mux_41_88_q9 <= mux_41_88_q8;  // sort.hpp:41
    lanes_15_q9 <= lanes_15_q8;  // sort.hpp:41
    if (swap_56) begin
      lanes_1_q10 <= mux_41_77_q9;  // sort.hpp:41
      lanes_2_q10 <= mux_41_98_q9;  // sort.hpp:41
    end
    else begin
      lanes_1_q10 <= mux_41_98_q9;  // sort.hpp:41
      lanes_2_q10 <= mux_41_77_q9;  // sort.hpp:41
    end
    if (swap_57) begin
      lanes_3_q10 <= mux_41_99_q9;  // sort.hpp:41
      lanes_4_q10 <= mux_41_100_q9;  // sort.hpp:41
    end
    else begin
      lanes_3_q10 <= mux_41_100_q9;  // sort.hpp:41
      lanes_4_q10 <= mux_41_99_q9;  // sort.hpp:41
    end
    if (swap_58) begin
      lanes_5_q10 <= mux_41_101_q9;  // sort.hpp:41
      lanes_6_q10 <= mux_41_102_q9;  // sort.hpp:41
    end
    else begin
      lanes_5_q10 <= mux_41_102_q9;  // sort.hpp:41
      lanes_6_q10 <= mux_41_101_q9;  // sort.hpp:41
    end
    if (swap_59) begin
      lanes_7_q10 <= mux_41_103_q9;  // sort.hpp:41
      lanes_8_q10 <= mux_41_104_q9;  // sort.hpp:41
    end
    else begin
      lanes_7_q10 <= mux_41_104_q9;  // sort.hpp:41
      lanes_8_q10 <= mux_41_103_q9;  // sort.hpp:41
    end
    if (swap_60) begin
      lanes_9_q10 <= mux_41_105_q9;  // sort.hpp:41
      lanes_10_q10 <= mux_41_106_q9;  // sort.hpp:41
    end
    else begin
      lanes_9_q10 <= mux_41_106_q9;  // sort.hpp:41
      lanes_10_q10 <= mux_41_105_q9;  // sort.hpp:41
    end
    if (swap_61) begin
      lanes_11_q10 <= mux_41_107_q9;  // sort.hpp:41
      lanes_12_q10 <= mux_41_108_q9;  // sort.hpp:41
    end
    else begin
      lanes_11_q10 <= mux_41_108_q9;  // sort.hpp:41
      lanes_12_q10 <= mux_41_107_q9;  // sort.hpp:41
    end
    if (swap_62) begin
      lanes_13_q10 <= mux_41_109_q9;  // sort.hpp:41
      lanes_14_q10 <= mux_41_88_q9;  // sort.hpp:41
    end
    else begin
      lanes_13_q10 <= mux_41_88_q9;  // sort.hpp:41
      lanes_14_q10 <= mux_41_109_q9;  // sort.hpp:41
    end
    lanes_0_q10 <= lanes_0_q9;  // sort.hpp:41
    lanes_15_q10 <= lanes_15_q9;  // sort.hpp:41
  end // always_ff @(posedge)
  assign lanes_o =
    {lanes_15_q10,
     lanes_14_q10,
     lanes_13_q10,
     lanes_12_q10,
     lanes_11_q10,
     lanes_10_q10,
     lanes_9_q10,
     lanes_8_q10,
     lanes_7_q10,
     lanes_6_q10,
     lanes_5_q10,
     lanes_4_q10,
     lanes_3_q10,
     lanes_2_q10,
     lanes_1_q10,
     lanes_0_q10};  // sort.hpp:22, :41
  wire unused = &{1'b0, rst_i};  // what the step does not read
endmodule
