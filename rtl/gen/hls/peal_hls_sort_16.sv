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
  wire [7:0] mux_54 = swap ? lanes_i[151:144] : lanes_i[7:0];  // sort.hpp:22, :40, :54
  wire [7:0] mux_54_1 = swap ? lanes_i[159:152] : lanes_i[15:8];  // sort.hpp:22, :40, :54
  wire [1:0] mux_54_2 = swap ? lanes_i[161:160] : lanes_i[17:16];  // sort.hpp:22, :40, :54
  wire [7:0] mux_55 = swap ? lanes_i[7:0] : lanes_i[151:144];  // sort.hpp:22, :40, :55
  wire [7:0] mux_55_1 = swap ? lanes_i[15:8] : lanes_i[159:152];  // sort.hpp:22, :40, :55
  wire [1:0] mux_55_2 = swap ? lanes_i[17:16] : lanes_i[161:160];  // sort.hpp:22, :40, :55
  wire       swap_1 = lanes_i[179:162] < lanes_i[35:18];  // sort.hpp:22, :40
  wire [7:0] mux_54_3 = swap_1 ? lanes_i[169:162] : lanes_i[25:18];  // sort.hpp:22, :40, :54
  wire [7:0] mux_54_4 = swap_1 ? lanes_i[177:170] : lanes_i[33:26];  // sort.hpp:22, :40, :54
  wire [1:0] mux_54_5 = swap_1 ? lanes_i[179:178] : lanes_i[35:34];  // sort.hpp:22, :40, :54
  wire [7:0] mux_55_3 = swap_1 ? lanes_i[25:18] : lanes_i[169:162];  // sort.hpp:22, :40, :55
  wire [7:0] mux_55_4 = swap_1 ? lanes_i[33:26] : lanes_i[177:170];  // sort.hpp:22, :40, :55
  wire [1:0] mux_55_5 = swap_1 ? lanes_i[35:34] : lanes_i[179:178];  // sort.hpp:22, :40, :55
  wire       swap_2 = lanes_i[197:180] < lanes_i[53:36];  // sort.hpp:22, :40
  wire [7:0] mux_54_6 = swap_2 ? lanes_i[187:180] : lanes_i[43:36];  // sort.hpp:22, :40, :54
  wire [7:0] mux_54_7 = swap_2 ? lanes_i[195:188] : lanes_i[51:44];  // sort.hpp:22, :40, :54
  wire [1:0] mux_54_8 = swap_2 ? lanes_i[197:196] : lanes_i[53:52];  // sort.hpp:22, :40, :54
  wire [7:0] mux_55_6 = swap_2 ? lanes_i[43:36] : lanes_i[187:180];  // sort.hpp:22, :40, :55
  wire [7:0] mux_55_7 = swap_2 ? lanes_i[51:44] : lanes_i[195:188];  // sort.hpp:22, :40, :55
  wire [1:0] mux_55_8 = swap_2 ? lanes_i[53:52] : lanes_i[197:196];  // sort.hpp:22, :40, :55
  wire       swap_3 = lanes_i[215:198] < lanes_i[71:54];  // sort.hpp:22, :40
  wire [7:0] mux_54_9 = swap_3 ? lanes_i[205:198] : lanes_i[61:54];  // sort.hpp:22, :40, :54
  wire [7:0] mux_54_10 = swap_3 ? lanes_i[213:206] : lanes_i[69:62];  // sort.hpp:22, :40, :54
  wire [1:0] mux_54_11 = swap_3 ? lanes_i[215:214] : lanes_i[71:70];  // sort.hpp:22, :40, :54
  wire [7:0] mux_55_9 = swap_3 ? lanes_i[61:54] : lanes_i[205:198];  // sort.hpp:22, :40, :55
  wire [7:0] mux_55_10 = swap_3 ? lanes_i[69:62] : lanes_i[213:206];  // sort.hpp:22, :40, :55
  wire [1:0] mux_55_11 = swap_3 ? lanes_i[71:70] : lanes_i[215:214];  // sort.hpp:22, :40, :55
  wire       swap_4 = lanes_i[233:216] < lanes_i[89:72];  // sort.hpp:22, :40
  wire [7:0] mux_54_12 = swap_4 ? lanes_i[223:216] : lanes_i[79:72];  // sort.hpp:22, :40, :54
  wire [7:0] mux_54_13 = swap_4 ? lanes_i[231:224] : lanes_i[87:80];  // sort.hpp:22, :40, :54
  wire [1:0] mux_54_14 = swap_4 ? lanes_i[233:232] : lanes_i[89:88];  // sort.hpp:22, :40, :54
  wire [7:0] mux_55_12 = swap_4 ? lanes_i[79:72] : lanes_i[223:216];  // sort.hpp:22, :40, :55
  wire [7:0] mux_55_13 = swap_4 ? lanes_i[87:80] : lanes_i[231:224];  // sort.hpp:22, :40, :55
  wire [1:0] mux_55_14 = swap_4 ? lanes_i[89:88] : lanes_i[233:232];  // sort.hpp:22, :40, :55
  wire       swap_5 = lanes_i[251:234] < lanes_i[107:90];  // sort.hpp:22, :40
  wire [7:0] mux_54_15 = swap_5 ? lanes_i[241:234] : lanes_i[97:90];  // sort.hpp:22, :40, :54
  wire [7:0] mux_54_16 = swap_5 ? lanes_i[249:242] : lanes_i[105:98];  // sort.hpp:22, :40, :54
  wire [1:0] mux_54_17 = swap_5 ? lanes_i[251:250] : lanes_i[107:106];  // sort.hpp:22, :40, :54
  wire [7:0] mux_55_15 = swap_5 ? lanes_i[97:90] : lanes_i[241:234];  // sort.hpp:22, :40, :55
  wire [7:0] mux_55_16 = swap_5 ? lanes_i[105:98] : lanes_i[249:242];  // sort.hpp:22, :40, :55
  wire [1:0] mux_55_17 = swap_5 ? lanes_i[107:106] : lanes_i[251:250];  // sort.hpp:22, :40, :55
  wire       swap_6 = lanes_i[269:252] < lanes_i[125:108];  // sort.hpp:22, :40
  wire [7:0] mux_54_18 = swap_6 ? lanes_i[259:252] : lanes_i[115:108];  // sort.hpp:22, :40, :54
  wire [7:0] mux_54_19 = swap_6 ? lanes_i[267:260] : lanes_i[123:116];  // sort.hpp:22, :40, :54
  wire [1:0] mux_54_20 = swap_6 ? lanes_i[269:268] : lanes_i[125:124];  // sort.hpp:22, :40, :54
  wire [7:0] mux_55_18 = swap_6 ? lanes_i[115:108] : lanes_i[259:252];  // sort.hpp:22, :40, :55
  wire [7:0] mux_55_19 = swap_6 ? lanes_i[123:116] : lanes_i[267:260];  // sort.hpp:22, :40, :55
  wire [1:0] mux_55_20 = swap_6 ? lanes_i[125:124] : lanes_i[269:268];  // sort.hpp:22, :40, :55
  wire       swap_7 = lanes_i[287:270] < lanes_i[143:126];  // sort.hpp:22, :40
  wire [7:0] mux_54_21 = swap_7 ? lanes_i[277:270] : lanes_i[133:126];  // sort.hpp:22, :40, :54
  wire [7:0] mux_54_22 = swap_7 ? lanes_i[285:278] : lanes_i[141:134];  // sort.hpp:22, :40, :54
  wire [1:0] mux_54_23 = swap_7 ? lanes_i[287:286] : lanes_i[143:142];  // sort.hpp:22, :40, :54
  wire [7:0] mux_55_21 = swap_7 ? lanes_i[133:126] : lanes_i[277:270];  // sort.hpp:22, :40, :55
  wire [7:0] mux_55_22 = swap_7 ? lanes_i[141:134] : lanes_i[285:278];  // sort.hpp:22, :40, :55
  wire [1:0] mux_55_23 = swap_7 ? lanes_i[143:142] : lanes_i[287:286];  // sort.hpp:22, :40, :55
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
  wire [7:0] mux_54_24 = swap_8 ? mux_54_12_q1 : mux_54_q1;  // sort.hpp:40, :54
  wire [7:0] mux_54_25 = swap_8 ? mux_54_13_q1 : mux_54_1_q1;  // sort.hpp:40, :54
  wire [1:0] mux_54_26 = swap_8 ? mux_54_14_q1 : mux_54_2_q1;  // sort.hpp:40, :54
  wire [7:0] mux_55_24 = swap_8 ? mux_54_q1 : mux_54_12_q1;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_25 = swap_8 ? mux_54_1_q1 : mux_54_13_q1;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_26 = swap_8 ? mux_54_2_q1 : mux_54_14_q1;  // sort.hpp:40, :54, :55
  wire       swap_9 = {mux_54_17_q1, mux_54_16_q1, mux_54_15_q1} < {mux_54_5_q1, mux_54_4_q1, mux_54_3_q1};  // sort.hpp:40, :53, :54
  wire [7:0] mux_54_27 = swap_9 ? mux_54_15_q1 : mux_54_3_q1;  // sort.hpp:40, :54
  wire [7:0] mux_54_28 = swap_9 ? mux_54_16_q1 : mux_54_4_q1;  // sort.hpp:40, :54
  wire [1:0] mux_54_29 = swap_9 ? mux_54_17_q1 : mux_54_5_q1;  // sort.hpp:40, :54
  wire [7:0] mux_55_27 = swap_9 ? mux_54_3_q1 : mux_54_15_q1;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_28 = swap_9 ? mux_54_4_q1 : mux_54_16_q1;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_29 = swap_9 ? mux_54_5_q1 : mux_54_17_q1;  // sort.hpp:40, :54, :55
  wire       swap_10 = {mux_54_20_q1, mux_54_19_q1, mux_54_18_q1} < {mux_54_8_q1, mux_54_7_q1, mux_54_6_q1};  // sort.hpp:40, :53, :54
  wire [7:0] mux_54_30 = swap_10 ? mux_54_18_q1 : mux_54_6_q1;  // sort.hpp:40, :54
  wire [7:0] mux_54_31 = swap_10 ? mux_54_19_q1 : mux_54_7_q1;  // sort.hpp:40, :54
  wire [1:0] mux_54_32 = swap_10 ? mux_54_20_q1 : mux_54_8_q1;  // sort.hpp:40, :54
  wire [7:0] mux_55_30 = swap_10 ? mux_54_6_q1 : mux_54_18_q1;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_31 = swap_10 ? mux_54_7_q1 : mux_54_19_q1;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_32 = swap_10 ? mux_54_8_q1 : mux_54_20_q1;  // sort.hpp:40, :54, :55
  wire       swap_11 = {mux_54_23_q1, mux_54_22_q1, mux_54_21_q1} < {mux_54_11_q1, mux_54_10_q1, mux_54_9_q1};  // sort.hpp:40, :53, :54
  wire [7:0] mux_54_33 = swap_11 ? mux_54_21_q1 : mux_54_9_q1;  // sort.hpp:40, :54
  wire [7:0] mux_54_34 = swap_11 ? mux_54_22_q1 : mux_54_10_q1;  // sort.hpp:40, :54
  wire [1:0] mux_54_35 = swap_11 ? mux_54_23_q1 : mux_54_11_q1;  // sort.hpp:40, :54
  wire [7:0] mux_55_33 = swap_11 ? mux_54_9_q1 : mux_54_21_q1;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_34 = swap_11 ? mux_54_10_q1 : mux_54_22_q1;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_35 = swap_11 ? mux_54_11_q1 : mux_54_23_q1;  // sort.hpp:40, :54, :55
  wire       swap_12 = {mux_55_14_q1, mux_55_13_q1, mux_55_12_q1} < {mux_55_2_q1, mux_55_1_q1, mux_55_q1};  // sort.hpp:40, :53, :55
  wire [7:0] mux_54_36 = swap_12 ? mux_55_12_q1 : mux_55_q1;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_37 = swap_12 ? mux_55_13_q1 : mux_55_1_q1;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_38 = swap_12 ? mux_55_14_q1 : mux_55_2_q1;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_36 = swap_12 ? mux_55_q1 : mux_55_12_q1;  // sort.hpp:40, :55
  wire [7:0] mux_55_37 = swap_12 ? mux_55_1_q1 : mux_55_13_q1;  // sort.hpp:40, :55
  wire [1:0] mux_55_38 = swap_12 ? mux_55_2_q1 : mux_55_14_q1;  // sort.hpp:40, :55
  wire       swap_13 = {mux_55_17_q1, mux_55_16_q1, mux_55_15_q1} < {mux_55_5_q1, mux_55_4_q1, mux_55_3_q1};  // sort.hpp:40, :53, :55
  wire [7:0] mux_54_39 = swap_13 ? mux_55_15_q1 : mux_55_3_q1;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_40 = swap_13 ? mux_55_16_q1 : mux_55_4_q1;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_41 = swap_13 ? mux_55_17_q1 : mux_55_5_q1;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_39 = swap_13 ? mux_55_3_q1 : mux_55_15_q1;  // sort.hpp:40, :55
  wire [7:0] mux_55_40 = swap_13 ? mux_55_4_q1 : mux_55_16_q1;  // sort.hpp:40, :55
  wire [1:0] mux_55_41 = swap_13 ? mux_55_5_q1 : mux_55_17_q1;  // sort.hpp:40, :55
  wire       swap_14 = {mux_55_20_q1, mux_55_19_q1, mux_55_18_q1} < {mux_55_8_q1, mux_55_7_q1, mux_55_6_q1};  // sort.hpp:40, :53, :55
  wire [7:0] mux_54_42 = swap_14 ? mux_55_18_q1 : mux_55_6_q1;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_43 = swap_14 ? mux_55_19_q1 : mux_55_7_q1;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_44 = swap_14 ? mux_55_20_q1 : mux_55_8_q1;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_42 = swap_14 ? mux_55_6_q1 : mux_55_18_q1;  // sort.hpp:40, :55
  wire [7:0] mux_55_43 = swap_14 ? mux_55_7_q1 : mux_55_19_q1;  // sort.hpp:40, :55
  wire [1:0] mux_55_44 = swap_14 ? mux_55_8_q1 : mux_55_20_q1;  // sort.hpp:40, :55
  wire       swap_15 = {mux_55_23_q1, mux_55_22_q1, mux_55_21_q1} < {mux_55_11_q1, mux_55_10_q1, mux_55_9_q1};  // sort.hpp:40, :53, :55
  wire [7:0] mux_54_45 = swap_15 ? mux_55_21_q1 : mux_55_9_q1;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_46 = swap_15 ? mux_55_22_q1 : mux_55_10_q1;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_47 = swap_15 ? mux_55_23_q1 : mux_55_11_q1;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_45 = swap_15 ? mux_55_9_q1 : mux_55_21_q1;  // sort.hpp:40, :55
  wire [7:0] mux_55_46 = swap_15 ? mux_55_10_q1 : mux_55_22_q1;  // sort.hpp:40, :55
  wire [1:0] mux_55_47 = swap_15 ? mux_55_11_q1 : mux_55_23_q1;  // sort.hpp:40, :55
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
  wire [7:0] mux_54_48 = swap_16 ? mux_54_36_q2 : mux_55_24_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_49 = swap_16 ? mux_54_37_q2 : mux_55_25_q2;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_50 = swap_16 ? mux_54_38_q2 : mux_55_26_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_48 = swap_16 ? mux_55_24_q2 : mux_54_36_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_49 = swap_16 ? mux_55_25_q2 : mux_54_37_q2;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_50 = swap_16 ? mux_55_26_q2 : mux_54_38_q2;  // sort.hpp:40, :54, :55
  wire       swap_17 = {mux_54_41_q2, mux_54_40_q2, mux_54_39_q2} < {mux_55_29_q2, mux_55_28_q2, mux_55_27_q2};  // sort.hpp:40, :53, :54, :55
  wire [7:0] mux_54_51 = swap_17 ? mux_54_39_q2 : mux_55_27_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_52 = swap_17 ? mux_54_40_q2 : mux_55_28_q2;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_53 = swap_17 ? mux_54_41_q2 : mux_55_29_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_51 = swap_17 ? mux_55_27_q2 : mux_54_39_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_52 = swap_17 ? mux_55_28_q2 : mux_54_40_q2;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_53 = swap_17 ? mux_55_29_q2 : mux_54_41_q2;  // sort.hpp:40, :54, :55
  wire       swap_18 = {mux_54_44_q2, mux_54_43_q2, mux_54_42_q2} < {mux_55_32_q2, mux_55_31_q2, mux_55_30_q2};  // sort.hpp:40, :53, :54, :55
  wire [7:0] mux_54_54 = swap_18 ? mux_54_42_q2 : mux_55_30_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_55 = swap_18 ? mux_54_43_q2 : mux_55_31_q2;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_56 = swap_18 ? mux_54_44_q2 : mux_55_32_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_54 = swap_18 ? mux_55_30_q2 : mux_54_42_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_55 = swap_18 ? mux_55_31_q2 : mux_54_43_q2;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_56 = swap_18 ? mux_55_32_q2 : mux_54_44_q2;  // sort.hpp:40, :54, :55
  wire       swap_19 = {mux_54_47_q2, mux_54_46_q2, mux_54_45_q2} < {mux_55_35_q2, mux_55_34_q2, mux_55_33_q2};  // sort.hpp:40, :53, :54, :55
  wire [7:0] mux_54_57 = swap_19 ? mux_54_45_q2 : mux_55_33_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_58 = swap_19 ? mux_54_46_q2 : mux_55_34_q2;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_59 = swap_19 ? mux_54_47_q2 : mux_55_35_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_57 = swap_19 ? mux_55_33_q2 : mux_54_45_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_58 = swap_19 ? mux_55_34_q2 : mux_54_46_q2;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_59 = swap_19 ? mux_55_35_q2 : mux_54_47_q2;  // sort.hpp:40, :54, :55
  wire       swap_20 = {mux_54_32_q2, mux_54_31_q2, mux_54_30_q2} < {mux_54_26_q2, mux_54_25_q2, mux_54_24_q2};  // sort.hpp:40, :53, :54
  wire [7:0] mux_54_60 = swap_20 ? mux_54_30_q2 : mux_54_24_q2;  // sort.hpp:40, :54
  wire [7:0] mux_54_61 = swap_20 ? mux_54_31_q2 : mux_54_25_q2;  // sort.hpp:40, :54
  wire [1:0] mux_54_62 = swap_20 ? mux_54_32_q2 : mux_54_26_q2;  // sort.hpp:40, :54
  wire [7:0] mux_55_60 = swap_20 ? mux_54_24_q2 : mux_54_30_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_61 = swap_20 ? mux_54_25_q2 : mux_54_31_q2;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_62 = swap_20 ? mux_54_26_q2 : mux_54_32_q2;  // sort.hpp:40, :54, :55
  wire       swap_21 = {mux_54_35_q2, mux_54_34_q2, mux_54_33_q2} < {mux_54_29_q2, mux_54_28_q2, mux_54_27_q2};  // sort.hpp:40, :53, :54
  wire [7:0] mux_54_63 = swap_21 ? mux_54_33_q2 : mux_54_27_q2;  // sort.hpp:40, :54
  wire [7:0] mux_54_64 = swap_21 ? mux_54_34_q2 : mux_54_28_q2;  // sort.hpp:40, :54
  wire [1:0] mux_54_65 = swap_21 ? mux_54_35_q2 : mux_54_29_q2;  // sort.hpp:40, :54
  wire [7:0] mux_55_63 = swap_21 ? mux_54_27_q2 : mux_54_33_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_64 = swap_21 ? mux_54_28_q2 : mux_54_34_q2;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_65 = swap_21 ? mux_54_29_q2 : mux_54_35_q2;  // sort.hpp:40, :54, :55
  wire       swap_26 = {mux_55_44_q2, mux_55_43_q2, mux_55_42_q2} < {mux_55_38_q2, mux_55_37_q2, mux_55_36_q2};  // sort.hpp:40, :53, :55
  wire [7:0] mux_54_78 = swap_26 ? mux_55_42_q2 : mux_55_36_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_79 = swap_26 ? mux_55_43_q2 : mux_55_37_q2;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_80 = swap_26 ? mux_55_44_q2 : mux_55_38_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_78 = swap_26 ? mux_55_36_q2 : mux_55_42_q2;  // sort.hpp:40, :55
  wire [7:0] mux_55_79 = swap_26 ? mux_55_37_q2 : mux_55_43_q2;  // sort.hpp:40, :55
  wire [1:0] mux_55_80 = swap_26 ? mux_55_38_q2 : mux_55_44_q2;  // sort.hpp:40, :55
  wire       swap_27 = {mux_55_47_q2, mux_55_46_q2, mux_55_45_q2} < {mux_55_41_q2, mux_55_40_q2, mux_55_39_q2};  // sort.hpp:40, :53, :55
  wire [7:0] mux_54_81 = swap_27 ? mux_55_45_q2 : mux_55_39_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_82 = swap_27 ? mux_55_46_q2 : mux_55_40_q2;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_83 = swap_27 ? mux_55_47_q2 : mux_55_41_q2;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_81 = swap_27 ? mux_55_39_q2 : mux_55_45_q2;  // sort.hpp:40, :55
  wire [7:0] mux_55_82 = swap_27 ? mux_55_40_q2 : mux_55_46_q2;  // sort.hpp:40, :55
  wire [1:0] mux_55_83 = swap_27 ? mux_55_41_q2 : mux_55_47_q2;  // sort.hpp:40, :55
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
  wire [7:0] mux_54_66 = swap_22 ? mux_54_54_q3 : mux_54_48_q3;  // sort.hpp:40, :54
  wire [7:0] mux_54_67 = swap_22 ? mux_54_55_q3 : mux_54_49_q3;  // sort.hpp:40, :54
  wire [1:0] mux_54_68 = swap_22 ? mux_54_56_q3 : mux_54_50_q3;  // sort.hpp:40, :54
  wire [7:0] mux_55_66 = swap_22 ? mux_54_48_q3 : mux_54_54_q3;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_67 = swap_22 ? mux_54_49_q3 : mux_54_55_q3;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_68 = swap_22 ? mux_54_50_q3 : mux_54_56_q3;  // sort.hpp:40, :54, :55
  wire       swap_23 = {mux_54_59_q3, mux_54_58_q3, mux_54_57_q3} < {mux_54_53_q3, mux_54_52_q3, mux_54_51_q3};  // sort.hpp:40, :53, :54
  wire [7:0] mux_54_69 = swap_23 ? mux_54_57_q3 : mux_54_51_q3;  // sort.hpp:40, :54
  wire [7:0] mux_54_70 = swap_23 ? mux_54_58_q3 : mux_54_52_q3;  // sort.hpp:40, :54
  wire [1:0] mux_54_71 = swap_23 ? mux_54_59_q3 : mux_54_53_q3;  // sort.hpp:40, :54
  wire [7:0] mux_55_69 = swap_23 ? mux_54_51_q3 : mux_54_57_q3;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_70 = swap_23 ? mux_54_52_q3 : mux_54_58_q3;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_71 = swap_23 ? mux_54_53_q3 : mux_54_59_q3;  // sort.hpp:40, :54, :55
  wire       swap_24 = {mux_55_56_q3, mux_55_55_q3, mux_55_54_q3} < {mux_55_50_q3, mux_55_49_q3, mux_55_48_q3};  // sort.hpp:40, :53, :55
  wire [7:0] mux_54_72 = swap_24 ? mux_55_54_q3 : mux_55_48_q3;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_73 = swap_24 ? mux_55_55_q3 : mux_55_49_q3;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_74 = swap_24 ? mux_55_56_q3 : mux_55_50_q3;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_72 = swap_24 ? mux_55_48_q3 : mux_55_54_q3;  // sort.hpp:40, :55
  wire [7:0] mux_55_73 = swap_24 ? mux_55_49_q3 : mux_55_55_q3;  // sort.hpp:40, :55
  wire [1:0] mux_55_74 = swap_24 ? mux_55_50_q3 : mux_55_56_q3;  // sort.hpp:40, :55
  wire       swap_25 = {mux_55_59_q3, mux_55_58_q3, mux_55_57_q3} < {mux_55_53_q3, mux_55_52_q3, mux_55_51_q3};  // sort.hpp:40, :53, :55
  wire [7:0] mux_54_75 = swap_25 ? mux_55_57_q3 : mux_55_51_q3;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_76 = swap_25 ? mux_55_58_q3 : mux_55_52_q3;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_77 = swap_25 ? mux_55_59_q3 : mux_55_53_q3;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_75 = swap_25 ? mux_55_51_q3 : mux_55_57_q3;  // sort.hpp:40, :55
  wire [7:0] mux_55_76 = swap_25 ? mux_55_52_q3 : mux_55_58_q3;  // sort.hpp:40, :55
  wire [1:0] mux_55_77 = swap_25 ? mux_55_53_q3 : mux_55_59_q3;  // sort.hpp:40, :55
  wire       swap_38 = {mux_54_65_q3, mux_54_64_q3, mux_54_63_q3} < {mux_54_62_q3, mux_54_61_q3, mux_54_60_q3};  // sort.hpp:40, :53, :54
  wire [7:0] mux_54_114 = swap_38 ? mux_54_63_q3 : mux_54_60_q3;  // sort.hpp:40, :54
  wire [7:0] mux_54_115 = swap_38 ? mux_54_64_q3 : mux_54_61_q3;  // sort.hpp:40, :54
  wire [1:0] mux_54_116 = swap_38 ? mux_54_65_q3 : mux_54_62_q3;  // sort.hpp:40, :54
  wire [7:0] mux_55_114 = swap_38 ? mux_54_60_q3 : mux_54_63_q3;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_115 = swap_38 ? mux_54_61_q3 : mux_54_64_q3;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_116 = swap_38 ? mux_54_62_q3 : mux_54_65_q3;  // sort.hpp:40, :54, :55
  wire       swap_45 = {mux_55_83_q3, mux_55_82_q3, mux_55_81_q3} < {mux_55_80_q3, mux_55_79_q3, mux_55_78_q3};  // sort.hpp:40, :53, :55
  wire [7:0] mux_54_135 = swap_45 ? mux_55_81_q3 : mux_55_78_q3;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_136 = swap_45 ? mux_55_82_q3 : mux_55_79_q3;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_137 = swap_45 ? mux_55_83_q3 : mux_55_80_q3;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_135 = swap_45 ? mux_55_78_q3 : mux_55_81_q3;  // sort.hpp:40, :55
  wire [7:0] mux_55_136 = swap_45 ? mux_55_79_q3 : mux_55_82_q3;  // sort.hpp:40, :55
  wire [1:0] mux_55_137 = swap_45 ? mux_55_80_q3 : mux_55_83_q3;  // sort.hpp:40, :55
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
  wire [7:0] mux_54_84 = swap_28 ? mux_54_72_q4 : mux_55_60_q4;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_85 = swap_28 ? mux_54_73_q4 : mux_55_61_q4;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_86 = swap_28 ? mux_54_74_q4 : mux_55_62_q4;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_84 = swap_28 ? mux_55_60_q4 : mux_54_72_q4;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_85 = swap_28 ? mux_55_61_q4 : mux_54_73_q4;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_86 = swap_28 ? mux_55_62_q4 : mux_54_74_q4;  // sort.hpp:40, :54, :55
  wire       swap_29 = {mux_54_77_q4, mux_54_76_q4, mux_54_75_q4} < {mux_55_65_q4, mux_55_64_q4, mux_55_63_q4};  // sort.hpp:40, :53, :54, :55
  wire [7:0] mux_54_87 = swap_29 ? mux_54_75_q4 : mux_55_63_q4;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_88 = swap_29 ? mux_54_76_q4 : mux_55_64_q4;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_89 = swap_29 ? mux_54_77_q4 : mux_55_65_q4;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_87 = swap_29 ? mux_55_63_q4 : mux_54_75_q4;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_88 = swap_29 ? mux_55_64_q4 : mux_54_76_q4;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_89 = swap_29 ? mux_55_65_q4 : mux_54_77_q4;  // sort.hpp:40, :54, :55
  wire       swap_30 = {mux_54_80_q4, mux_54_79_q4, mux_54_78_q4} < {mux_55_68_q4, mux_55_67_q4, mux_55_66_q4};  // sort.hpp:40, :53, :54, :55
  wire [7:0] mux_54_90 = swap_30 ? mux_54_78_q4 : mux_55_66_q4;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_91 = swap_30 ? mux_54_79_q4 : mux_55_67_q4;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_92 = swap_30 ? mux_54_80_q4 : mux_55_68_q4;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_90 = swap_30 ? mux_55_66_q4 : mux_54_78_q4;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_91 = swap_30 ? mux_55_67_q4 : mux_54_79_q4;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_92 = swap_30 ? mux_55_68_q4 : mux_54_80_q4;  // sort.hpp:40, :54, :55
  wire       swap_31 = {mux_54_83_q4, mux_54_82_q4, mux_54_81_q4} < {mux_55_71_q4, mux_55_70_q4, mux_55_69_q4};  // sort.hpp:40, :53, :54, :55
  wire [7:0] mux_54_93 = swap_31 ? mux_54_81_q4 : mux_55_69_q4;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_94 = swap_31 ? mux_54_82_q4 : mux_55_70_q4;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_95 = swap_31 ? mux_54_83_q4 : mux_55_71_q4;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_93 = swap_31 ? mux_55_69_q4 : mux_54_81_q4;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_94 = swap_31 ? mux_55_70_q4 : mux_54_82_q4;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_95 = swap_31 ? mux_55_71_q4 : mux_54_83_q4;  // sort.hpp:40, :54, :55
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
  wire [7:0] mux_54_96 = swap_32 ? mux_54_66_q5 : mux_54_84_q5;  // sort.hpp:40, :54
  wire [7:0] mux_54_97 = swap_32 ? mux_54_67_q5 : mux_54_85_q5;  // sort.hpp:40, :54
  wire [1:0] mux_54_98 = swap_32 ? mux_54_68_q5 : mux_54_86_q5;  // sort.hpp:40, :54
  wire [7:0] mux_55_96 = swap_32 ? mux_54_84_q5 : mux_54_66_q5;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_97 = swap_32 ? mux_54_85_q5 : mux_54_67_q5;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_98 = swap_32 ? mux_54_86_q5 : mux_54_68_q5;  // sort.hpp:40, :54, :55
  wire       swap_33 = {mux_54_71_q5, mux_54_70_q5, mux_54_69_q5} < {mux_54_89_q5, mux_54_88_q5, mux_54_87_q5};  // sort.hpp:40, :53, :54
  wire [7:0] mux_54_99 = swap_33 ? mux_54_69_q5 : mux_54_87_q5;  // sort.hpp:40, :54
  wire [7:0] mux_54_100 = swap_33 ? mux_54_70_q5 : mux_54_88_q5;  // sort.hpp:40, :54
  wire [1:0] mux_54_101 = swap_33 ? mux_54_71_q5 : mux_54_89_q5;  // sort.hpp:40, :54
  wire [7:0] mux_55_99 = swap_33 ? mux_54_87_q5 : mux_54_69_q5;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_100 = swap_33 ? mux_54_88_q5 : mux_54_70_q5;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_101 = swap_33 ? mux_54_89_q5 : mux_54_71_q5;  // sort.hpp:40, :54, :55
  wire       swap_34 = {mux_55_86_q5, mux_55_85_q5, mux_55_84_q5} < {mux_54_92_q5, mux_54_91_q5, mux_54_90_q5};  // sort.hpp:40, :53, :54, :55
  wire [7:0] mux_54_102 = swap_34 ? mux_55_84_q5 : mux_54_90_q5;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_103 = swap_34 ? mux_55_85_q5 : mux_54_91_q5;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_104 = swap_34 ? mux_55_86_q5 : mux_54_92_q5;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_102 = swap_34 ? mux_54_90_q5 : mux_55_84_q5;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_103 = swap_34 ? mux_54_91_q5 : mux_55_85_q5;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_104 = swap_34 ? mux_54_92_q5 : mux_55_86_q5;  // sort.hpp:40, :54, :55
  wire       swap_35 = {mux_55_89_q5, mux_55_88_q5, mux_55_87_q5} < {mux_54_95_q5, mux_54_94_q5, mux_54_93_q5};  // sort.hpp:40, :53, :54, :55
  wire [7:0] mux_54_105 = swap_35 ? mux_55_87_q5 : mux_54_93_q5;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_106 = swap_35 ? mux_55_88_q5 : mux_54_94_q5;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_107 = swap_35 ? mux_55_89_q5 : mux_54_95_q5;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_105 = swap_35 ? mux_54_93_q5 : mux_55_87_q5;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_106 = swap_35 ? mux_54_94_q5 : mux_55_88_q5;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_107 = swap_35 ? mux_54_95_q5 : mux_55_89_q5;  // sort.hpp:40, :54, :55
  wire       swap_36 = {mux_55_92_q5, mux_55_91_q5, mux_55_90_q5} < {mux_55_74_q5, mux_55_73_q5, mux_55_72_q5};  // sort.hpp:40, :53, :55
  wire [7:0] mux_54_108 = swap_36 ? mux_55_90_q5 : mux_55_72_q5;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_109 = swap_36 ? mux_55_91_q5 : mux_55_73_q5;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_110 = swap_36 ? mux_55_92_q5 : mux_55_74_q5;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_108 = swap_36 ? mux_55_72_q5 : mux_55_90_q5;  // sort.hpp:40, :55
  wire [7:0] mux_55_109 = swap_36 ? mux_55_73_q5 : mux_55_91_q5;  // sort.hpp:40, :55
  wire [1:0] mux_55_110 = swap_36 ? mux_55_74_q5 : mux_55_92_q5;  // sort.hpp:40, :55
  wire       swap_37 = {mux_55_95_q5, mux_55_94_q5, mux_55_93_q5} < {mux_55_77_q5, mux_55_76_q5, mux_55_75_q5};  // sort.hpp:40, :53, :55
  wire [7:0] mux_54_111 = swap_37 ? mux_55_93_q5 : mux_55_75_q5;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_112 = swap_37 ? mux_55_94_q5 : mux_55_76_q5;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_113 = swap_37 ? mux_55_95_q5 : mux_55_77_q5;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_111 = swap_37 ? mux_55_75_q5 : mux_55_93_q5;  // sort.hpp:40, :55
  wire [7:0] mux_55_112 = swap_37 ? mux_55_76_q5 : mux_55_94_q5;  // sort.hpp:40, :55
  wire [1:0] mux_55_113 = swap_37 ? mux_55_77_q5 : mux_55_95_q5;  // sort.hpp:40, :55
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
  wire [7:0] mux_54_117 = swap_39 ? mux_54_99_q6 : mux_54_96_q6;  // sort.hpp:40, :54
  wire [7:0] mux_54_118 = swap_39 ? mux_54_100_q6 : mux_54_97_q6;  // sort.hpp:40, :54
  wire [1:0] mux_54_119 = swap_39 ? mux_54_101_q6 : mux_54_98_q6;  // sort.hpp:40, :54
  wire [7:0] mux_55_117 = swap_39 ? mux_54_96_q6 : mux_54_99_q6;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_118 = swap_39 ? mux_54_97_q6 : mux_54_100_q6;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_119 = swap_39 ? mux_54_98_q6 : mux_54_101_q6;  // sort.hpp:40, :54, :55
  wire       swap_40 = {mux_55_101_q6, mux_55_100_q6, mux_55_99_q6} < {mux_55_98_q6, mux_55_97_q6, mux_55_96_q6};  // sort.hpp:40, :53, :55
  wire [7:0] mux_54_120 = swap_40 ? mux_55_99_q6 : mux_55_96_q6;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_121 = swap_40 ? mux_55_100_q6 : mux_55_97_q6;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_122 = swap_40 ? mux_55_101_q6 : mux_55_98_q6;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_120 = swap_40 ? mux_55_96_q6 : mux_55_99_q6;  // sort.hpp:40, :55
  wire [7:0] mux_55_121 = swap_40 ? mux_55_97_q6 : mux_55_100_q6;  // sort.hpp:40, :55
  wire [1:0] mux_55_122 = swap_40 ? mux_55_98_q6 : mux_55_101_q6;  // sort.hpp:40, :55
  wire       swap_41 = {mux_54_107_q6, mux_54_106_q6, mux_54_105_q6} < {mux_54_104_q6, mux_54_103_q6, mux_54_102_q6};  // sort.hpp:40, :53, :54
  wire [7:0] mux_54_123 = swap_41 ? mux_54_105_q6 : mux_54_102_q6;  // sort.hpp:40, :54
  wire [7:0] mux_54_124 = swap_41 ? mux_54_106_q6 : mux_54_103_q6;  // sort.hpp:40, :54
  wire [1:0] mux_54_125 = swap_41 ? mux_54_107_q6 : mux_54_104_q6;  // sort.hpp:40, :54
  wire [7:0] mux_55_123 = swap_41 ? mux_54_102_q6 : mux_54_105_q6;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_124 = swap_41 ? mux_54_103_q6 : mux_54_106_q6;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_125 = swap_41 ? mux_54_104_q6 : mux_54_107_q6;  // sort.hpp:40, :54, :55
  wire       swap_42 = {mux_55_107_q6, mux_55_106_q6, mux_55_105_q6} < {mux_55_104_q6, mux_55_103_q6, mux_55_102_q6};  // sort.hpp:40, :53, :55
  wire [7:0] mux_54_126 = swap_42 ? mux_55_105_q6 : mux_55_102_q6;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_127 = swap_42 ? mux_55_106_q6 : mux_55_103_q6;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_128 = swap_42 ? mux_55_107_q6 : mux_55_104_q6;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_126 = swap_42 ? mux_55_102_q6 : mux_55_105_q6;  // sort.hpp:40, :55
  wire [7:0] mux_55_127 = swap_42 ? mux_55_103_q6 : mux_55_106_q6;  // sort.hpp:40, :55
  wire [1:0] mux_55_128 = swap_42 ? mux_55_104_q6 : mux_55_107_q6;  // sort.hpp:40, :55
  wire       swap_43 = {mux_54_113_q6, mux_54_112_q6, mux_54_111_q6} < {mux_54_110_q6, mux_54_109_q6, mux_54_108_q6};  // sort.hpp:40, :53, :54
  wire [7:0] mux_54_129 = swap_43 ? mux_54_111_q6 : mux_54_108_q6;  // sort.hpp:40, :54
  wire [7:0] mux_54_130 = swap_43 ? mux_54_112_q6 : mux_54_109_q6;  // sort.hpp:40, :54
  wire [1:0] mux_54_131 = swap_43 ? mux_54_113_q6 : mux_54_110_q6;  // sort.hpp:40, :54
  wire [7:0] mux_55_129 = swap_43 ? mux_54_108_q6 : mux_54_111_q6;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_130 = swap_43 ? mux_54_109_q6 : mux_54_112_q6;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_131 = swap_43 ? mux_54_110_q6 : mux_54_113_q6;  // sort.hpp:40, :54, :55
  wire       swap_44 = {mux_55_113_q6, mux_55_112_q6, mux_55_111_q6} < {mux_55_110_q6, mux_55_109_q6, mux_55_108_q6};  // sort.hpp:40, :53, :55
  wire [7:0] mux_54_132 = swap_44 ? mux_55_111_q6 : mux_55_108_q6;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_133 = swap_44 ? mux_55_112_q6 : mux_55_109_q6;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_134 = swap_44 ? mux_55_113_q6 : mux_55_110_q6;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_132 = swap_44 ? mux_55_108_q6 : mux_55_111_q6;  // sort.hpp:40, :55
  wire [7:0] mux_55_133 = swap_44 ? mux_55_109_q6 : mux_55_112_q6;  // sort.hpp:40, :55
  wire [1:0] mux_55_134 = swap_44 ? mux_55_110_q6 : mux_55_113_q6;  // sort.hpp:40, :55
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
  wire [7:0] mux_54_138 = swap_46 ? mux_54_126_q7 : mux_55_114_q7;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_139 = swap_46 ? mux_54_127_q7 : mux_55_115_q7;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_140 = swap_46 ? mux_54_128_q7 : mux_55_116_q7;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_138 = swap_46 ? mux_55_114_q7 : mux_54_126_q7;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_139 = swap_46 ? mux_55_115_q7 : mux_54_127_q7;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_140 = swap_46 ? mux_55_116_q7 : mux_54_128_q7;  // sort.hpp:40, :54, :55
  wire       swap_47 = {mux_54_131_q7, mux_54_130_q7, mux_54_129_q7} < {mux_55_119_q7, mux_55_118_q7, mux_55_117_q7};  // sort.hpp:40, :53, :54, :55
  wire [7:0] mux_54_141 = swap_47 ? mux_54_129_q7 : mux_55_117_q7;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_142 = swap_47 ? mux_54_130_q7 : mux_55_118_q7;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_143 = swap_47 ? mux_54_131_q7 : mux_55_119_q7;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_141 = swap_47 ? mux_55_117_q7 : mux_54_129_q7;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_142 = swap_47 ? mux_55_118_q7 : mux_54_130_q7;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_143 = swap_47 ? mux_55_119_q7 : mux_54_131_q7;  // sort.hpp:40, :54, :55
  wire       swap_48 = {mux_54_134_q7, mux_54_133_q7, mux_54_132_q7} < {mux_55_122_q7, mux_55_121_q7, mux_55_120_q7};  // sort.hpp:40, :53, :54, :55
  wire [7:0] mux_54_144 = swap_48 ? mux_54_132_q7 : mux_55_120_q7;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_145 = swap_48 ? mux_54_133_q7 : mux_55_121_q7;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_146 = swap_48 ? mux_54_134_q7 : mux_55_122_q7;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_144 = swap_48 ? mux_55_120_q7 : mux_54_132_q7;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_145 = swap_48 ? mux_55_121_q7 : mux_54_133_q7;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_146 = swap_48 ? mux_55_122_q7 : mux_54_134_q7;  // sort.hpp:40, :54, :55
  wire       swap_49 = {mux_54_137_q7, mux_54_136_q7, mux_54_135_q7} < {mux_55_125_q7, mux_55_124_q7, mux_55_123_q7};  // sort.hpp:40, :53, :54, :55
  wire [7:0] mux_54_147 = swap_49 ? mux_54_135_q7 : mux_55_123_q7;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_148 = swap_49 ? mux_54_136_q7 : mux_55_124_q7;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_149 = swap_49 ? mux_54_137_q7 : mux_55_125_q7;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_147 = swap_49 ? mux_55_123_q7 : mux_54_135_q7;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_148 = swap_49 ? mux_55_124_q7 : mux_54_136_q7;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_149 = swap_49 ? mux_55_125_q7 : mux_54_137_q7;  // sort.hpp:40, :54, :55
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
  wire [7:0] mux_54_150 = swap_50 ? mux_54_120_q8 : mux_54_138_q8;  // sort.hpp:40, :54
  wire [7:0] mux_54_151 = swap_50 ? mux_54_121_q8 : mux_54_139_q8;  // sort.hpp:40, :54
  wire [1:0] mux_54_152 = swap_50 ? mux_54_122_q8 : mux_54_140_q8;  // sort.hpp:40, :54
  wire [7:0] mux_55_150 = swap_50 ? mux_54_138_q8 : mux_54_120_q8;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_151 = swap_50 ? mux_54_139_q8 : mux_54_121_q8;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_152 = swap_50 ? mux_54_140_q8 : mux_54_122_q8;  // sort.hpp:40, :54, :55
  wire       swap_51 = {mux_54_125_q8, mux_54_124_q8, mux_54_123_q8} < {mux_54_143_q8, mux_54_142_q8, mux_54_141_q8};  // sort.hpp:40, :53, :54
  wire [7:0] mux_54_153 = swap_51 ? mux_54_123_q8 : mux_54_141_q8;  // sort.hpp:40, :54
  wire [7:0] mux_54_154 = swap_51 ? mux_54_124_q8 : mux_54_142_q8;  // sort.hpp:40, :54
  wire [1:0] mux_54_155 = swap_51 ? mux_54_125_q8 : mux_54_143_q8;  // sort.hpp:40, :54
  wire [7:0] mux_55_153 = swap_51 ? mux_54_141_q8 : mux_54_123_q8;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_154 = swap_51 ? mux_54_142_q8 : mux_54_124_q8;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_155 = swap_51 ? mux_54_143_q8 : mux_54_125_q8;  // sort.hpp:40, :54, :55
  wire       swap_52 = {mux_55_140_q8, mux_55_139_q8, mux_55_138_q8} < {mux_54_146_q8, mux_54_145_q8, mux_54_144_q8};  // sort.hpp:40, :53, :54, :55
  wire [7:0] mux_54_156 = swap_52 ? mux_55_138_q8 : mux_54_144_q8;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_157 = swap_52 ? mux_55_139_q8 : mux_54_145_q8;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_158 = swap_52 ? mux_55_140_q8 : mux_54_146_q8;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_156 = swap_52 ? mux_54_144_q8 : mux_55_138_q8;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_157 = swap_52 ? mux_54_145_q8 : mux_55_139_q8;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_158 = swap_52 ? mux_54_146_q8 : mux_55_140_q8;  // sort.hpp:40, :54, :55
  wire       swap_53 = {mux_55_143_q8, mux_55_142_q8, mux_55_141_q8} < {mux_54_149_q8, mux_54_148_q8, mux_54_147_q8};  // sort.hpp:40, :53, :54, :55
  wire [7:0] mux_54_159 = swap_53 ? mux_55_141_q8 : mux_54_147_q8;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_160 = swap_53 ? mux_55_142_q8 : mux_54_148_q8;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_161 = swap_53 ? mux_55_143_q8 : mux_54_149_q8;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_159 = swap_53 ? mux_54_147_q8 : mux_55_141_q8;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_160 = swap_53 ? mux_54_148_q8 : mux_55_142_q8;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_161 = swap_53 ? mux_54_149_q8 : mux_55_143_q8;  // sort.hpp:40, :54, :55
  wire       swap_54 = {mux_55_146_q8, mux_55_145_q8, mux_55_144_q8} < {mux_55_128_q8, mux_55_127_q8, mux_55_126_q8};  // sort.hpp:40, :53, :55
  wire [7:0] mux_54_162 = swap_54 ? mux_55_144_q8 : mux_55_126_q8;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_163 = swap_54 ? mux_55_145_q8 : mux_55_127_q8;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_164 = swap_54 ? mux_55_146_q8 : mux_55_128_q8;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_162 = swap_54 ? mux_55_126_q8 : mux_55_144_q8;  // sort.hpp:40, :55
  wire [7:0] mux_55_163 = swap_54 ? mux_55_127_q8 : mux_55_145_q8;  // sort.hpp:40, :55
  wire [1:0] mux_55_164 = swap_54 ? mux_55_128_q8 : mux_55_146_q8;  // sort.hpp:40, :55
  wire       swap_55 = {mux_55_149_q8, mux_55_148_q8, mux_55_147_q8} < {mux_55_131_q8, mux_55_130_q8, mux_55_129_q8};  // sort.hpp:40, :53, :55
  wire [7:0] mux_54_165 = swap_55 ? mux_55_147_q8 : mux_55_129_q8;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_166 = swap_55 ? mux_55_148_q8 : mux_55_130_q8;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_167 = swap_55 ? mux_55_149_q8 : mux_55_131_q8;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_165 = swap_55 ? mux_55_129_q8 : mux_55_147_q8;  // sort.hpp:40, :55
  wire [7:0] mux_55_166 = swap_55 ? mux_55_130_q8 : mux_55_148_q8;  // sort.hpp:40, :55
  wire [1:0] mux_55_167 = swap_55 ? mux_55_131_q8 : mux_55_149_q8;  // sort.hpp:40, :55
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
  wire [7:0] mux_54_168 = swap_56 ? mux_54_117_q9 : mux_54_150_q9;  // sort.hpp:40, :54
  wire [7:0] mux_54_169 = swap_56 ? mux_54_118_q9 : mux_54_151_q9;  // sort.hpp:40, :54
  wire [1:0] mux_54_170 = swap_56 ? mux_54_119_q9 : mux_54_152_q9;  // sort.hpp:40, :54
  wire [7:0] mux_55_168 = swap_56 ? mux_54_150_q9 : mux_54_117_q9;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_169 = swap_56 ? mux_54_151_q9 : mux_54_118_q9;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_170 = swap_56 ? mux_54_152_q9 : mux_54_119_q9;  // sort.hpp:40, :54, :55
  wire       swap_57 = {mux_55_152_q9, mux_55_151_q9, mux_55_150_q9} < {mux_54_155_q9, mux_54_154_q9, mux_54_153_q9};  // sort.hpp:40, :53, :54, :55
  wire [7:0] mux_54_171 = swap_57 ? mux_55_150_q9 : mux_54_153_q9;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_172 = swap_57 ? mux_55_151_q9 : mux_54_154_q9;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_173 = swap_57 ? mux_55_152_q9 : mux_54_155_q9;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_171 = swap_57 ? mux_54_153_q9 : mux_55_150_q9;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_172 = swap_57 ? mux_54_154_q9 : mux_55_151_q9;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_173 = swap_57 ? mux_54_155_q9 : mux_55_152_q9;  // sort.hpp:40, :54, :55
  wire       swap_58 = {mux_55_155_q9, mux_55_154_q9, mux_55_153_q9} < {mux_54_158_q9, mux_54_157_q9, mux_54_156_q9};  // sort.hpp:40, :53, :54, :55
  wire [7:0] mux_54_174 = swap_58 ? mux_55_153_q9 : mux_54_156_q9;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_175 = swap_58 ? mux_55_154_q9 : mux_54_157_q9;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_176 = swap_58 ? mux_55_155_q9 : mux_54_158_q9;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_174 = swap_58 ? mux_54_156_q9 : mux_55_153_q9;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_175 = swap_58 ? mux_54_157_q9 : mux_55_154_q9;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_176 = swap_58 ? mux_54_158_q9 : mux_55_155_q9;  // sort.hpp:40, :54, :55
  wire       swap_59 = {mux_55_158_q9, mux_55_157_q9, mux_55_156_q9} < {mux_54_161_q9, mux_54_160_q9, mux_54_159_q9};  // sort.hpp:40, :53, :54, :55
  wire [7:0] mux_54_177 = swap_59 ? mux_55_156_q9 : mux_54_159_q9;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_178 = swap_59 ? mux_55_157_q9 : mux_54_160_q9;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_179 = swap_59 ? mux_55_158_q9 : mux_54_161_q9;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_177 = swap_59 ? mux_54_159_q9 : mux_55_156_q9;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_178 = swap_59 ? mux_54_160_q9 : mux_55_157_q9;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_179 = swap_59 ? mux_54_161_q9 : mux_55_158_q9;  // sort.hpp:40, :54, :55
  wire       swap_60 = {mux_55_161_q9, mux_55_160_q9, mux_55_159_q9} < {mux_54_164_q9, mux_54_163_q9, mux_54_162_q9};  // sort.hpp:40, :53, :54, :55
  wire [7:0] mux_54_180 = swap_60 ? mux_55_159_q9 : mux_54_162_q9;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_181 = swap_60 ? mux_55_160_q9 : mux_54_163_q9;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_182 = swap_60 ? mux_55_161_q9 : mux_54_164_q9;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_180 = swap_60 ? mux_54_162_q9 : mux_55_159_q9;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_181 = swap_60 ? mux_54_163_q9 : mux_55_160_q9;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_182 = swap_60 ? mux_54_164_q9 : mux_55_161_q9;  // sort.hpp:40, :54, :55
  wire       swap_61 = {mux_55_164_q9, mux_55_163_q9, mux_55_162_q9} < {mux_54_167_q9, mux_54_166_q9, mux_54_165_q9};  // sort.hpp:40, :53, :54, :55
  wire [7:0] mux_54_183 = swap_61 ? mux_55_162_q9 : mux_54_165_q9;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_184 = swap_61 ? mux_55_163_q9 : mux_54_166_q9;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_185 = swap_61 ? mux_55_164_q9 : mux_54_167_q9;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_183 = swap_61 ? mux_54_165_q9 : mux_55_162_q9;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_184 = swap_61 ? mux_54_166_q9 : mux_55_163_q9;  // sort.hpp:40, :54, :55
  wire [1:0] mux_55_185 = swap_61 ? mux_54_167_q9 : mux_55_164_q9;  // sort.hpp:40, :54, :55
  wire       swap_62 = {mux_55_167_q9, mux_55_166_q9, mux_55_165_q9} < {mux_55_134_q9, mux_55_133_q9, mux_55_132_q9};  // sort.hpp:40, :53, :55
  wire [7:0] mux_54_186 = swap_62 ? mux_55_165_q9 : mux_55_132_q9;  // sort.hpp:40, :54, :55
  wire [7:0] mux_54_187 = swap_62 ? mux_55_166_q9 : mux_55_133_q9;  // sort.hpp:40, :54, :55
  wire [1:0] mux_54_188 = swap_62 ? mux_55_167_q9 : mux_55_134_q9;  // sort.hpp:40, :54, :55
  wire [7:0] mux_55_186 = swap_62 ? mux_55_132_q9 : mux_55_165_q9;  // sort.hpp:40, :55
  wire [7:0] mux_55_187 = swap_62 ? mux_55_133_q9 : mux_55_166_q9;  // sort.hpp:40, :55
  wire [1:0] mux_55_188 = swap_62 ? mux_55_134_q9 : mux_55_167_q9;  // sort.hpp:40, :55
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
    mux_54_12_q1 <= mux_54_12;  // sort.hpp:54
    mux_54_13_q1 <= mux_54_13;  // sort.hpp:54
    mux_54_14_q1 <= mux_54_14;  // sort.hpp:54
    mux_55_12_q1 <= mux_55_12;  // sort.hpp:55
    mux_55_13_q1 <= mux_55_13;  // sort.hpp:55
    mux_55_14_q1 <= mux_55_14;  // sort.hpp:55
    mux_54_15_q1 <= mux_54_15;  // sort.hpp:54
    mux_54_16_q1 <= mux_54_16;  // sort.hpp:54
    mux_54_17_q1 <= mux_54_17;  // sort.hpp:54
    mux_55_15_q1 <= mux_55_15;  // sort.hpp:55
    mux_55_16_q1 <= mux_55_16;  // sort.hpp:55
    mux_55_17_q1 <= mux_55_17;  // sort.hpp:55
    mux_54_18_q1 <= mux_54_18;  // sort.hpp:54
    mux_54_19_q1 <= mux_54_19;  // sort.hpp:54
    mux_54_20_q1 <= mux_54_20;  // sort.hpp:54
    mux_55_18_q1 <= mux_55_18;  // sort.hpp:55
    mux_55_19_q1 <= mux_55_19;  // sort.hpp:55
    mux_55_20_q1 <= mux_55_20;  // sort.hpp:55
    mux_54_21_q1 <= mux_54_21;  // sort.hpp:54
    mux_54_22_q1 <= mux_54_22;  // sort.hpp:54
    mux_54_23_q1 <= mux_54_23;  // sort.hpp:54
    mux_55_21_q1 <= mux_55_21;  // sort.hpp:55
    mux_55_22_q1 <= mux_55_22;  // sort.hpp:55
    mux_55_23_q1 <= mux_55_23;  // sort.hpp:55
    mux_54_24_q2 <= mux_54_24;  // sort.hpp:54
    mux_54_25_q2 <= mux_54_25;  // sort.hpp:54
    mux_54_26_q2 <= mux_54_26;  // sort.hpp:54
    mux_55_24_q2 <= mux_55_24;  // sort.hpp:55
    mux_55_25_q2 <= mux_55_25;  // sort.hpp:55
    mux_55_26_q2 <= mux_55_26;  // sort.hpp:55
    mux_54_27_q2 <= mux_54_27;  // sort.hpp:54
    mux_54_28_q2 <= mux_54_28;  // sort.hpp:54
    mux_54_29_q2 <= mux_54_29;  // sort.hpp:54
    mux_55_27_q2 <= mux_55_27;  // sort.hpp:55
    mux_55_28_q2 <= mux_55_28;  // sort.hpp:55
    mux_55_29_q2 <= mux_55_29;  // sort.hpp:55
    mux_54_30_q2 <= mux_54_30;  // sort.hpp:54
    mux_54_31_q2 <= mux_54_31;  // sort.hpp:54
    mux_54_32_q2 <= mux_54_32;  // sort.hpp:54
    mux_55_30_q2 <= mux_55_30;  // sort.hpp:55
    mux_55_31_q2 <= mux_55_31;  // sort.hpp:55
    mux_55_32_q2 <= mux_55_32;  // sort.hpp:55
    mux_54_33_q2 <= mux_54_33;  // sort.hpp:54
    mux_54_34_q2 <= mux_54_34;  // sort.hpp:54
    mux_54_35_q2 <= mux_54_35;  // sort.hpp:54
    mux_55_33_q2 <= mux_55_33;  // sort.hpp:55
    mux_55_34_q2 <= mux_55_34;  // sort.hpp:55
    mux_55_35_q2 <= mux_55_35;  // sort.hpp:55
    mux_54_36_q2 <= mux_54_36;  // sort.hpp:54
    mux_54_37_q2 <= mux_54_37;  // sort.hpp:54
    mux_54_38_q2 <= mux_54_38;  // sort.hpp:54
    mux_55_36_q2 <= mux_55_36;  // sort.hpp:55
    mux_55_37_q2 <= mux_55_37;  // sort.hpp:55
    mux_55_38_q2 <= mux_55_38;  // sort.hpp:55
    mux_54_39_q2 <= mux_54_39;  // sort.hpp:54
    mux_54_40_q2 <= mux_54_40;  // sort.hpp:54
    mux_54_41_q2 <= mux_54_41;  // sort.hpp:54
    mux_55_39_q2 <= mux_55_39;  // sort.hpp:55
    mux_55_40_q2 <= mux_55_40;  // sort.hpp:55
    mux_55_41_q2 <= mux_55_41;  // sort.hpp:55
    mux_54_42_q2 <= mux_54_42;  // sort.hpp:54
    mux_54_43_q2 <= mux_54_43;  // sort.hpp:54
    mux_54_44_q2 <= mux_54_44;  // sort.hpp:54
    mux_55_42_q2 <= mux_55_42;  // sort.hpp:55
    mux_55_43_q2 <= mux_55_43;  // sort.hpp:55
    mux_55_44_q2 <= mux_55_44;  // sort.hpp:55
    mux_54_45_q2 <= mux_54_45;  // sort.hpp:54
    mux_54_46_q2 <= mux_54_46;  // sort.hpp:54
    mux_54_47_q2 <= mux_54_47;  // sort.hpp:54
    mux_55_45_q2 <= mux_55_45;  // sort.hpp:55
    mux_55_46_q2 <= mux_55_46;  // sort.hpp:55
    mux_55_47_q2 <= mux_55_47;  // sort.hpp:55
    mux_54_48_q3 <= mux_54_48;  // sort.hpp:54
    mux_54_49_q3 <= mux_54_49;  // sort.hpp:54
    mux_54_50_q3 <= mux_54_50;  // sort.hpp:54
    mux_55_48_q3 <= mux_55_48;  // sort.hpp:55
    mux_55_49_q3 <= mux_55_49;  // sort.hpp:55
    mux_55_50_q3 <= mux_55_50;  // sort.hpp:55
    mux_54_51_q3 <= mux_54_51;  // sort.hpp:54
    mux_54_52_q3 <= mux_54_52;  // sort.hpp:54
    mux_54_53_q3 <= mux_54_53;  // sort.hpp:54
    mux_55_51_q3 <= mux_55_51;  // sort.hpp:55
    mux_55_52_q3 <= mux_55_52;  // sort.hpp:55
    mux_55_53_q3 <= mux_55_53;  // sort.hpp:55
    mux_54_54_q3 <= mux_54_54;  // sort.hpp:54
    mux_54_55_q3 <= mux_54_55;  // sort.hpp:54
    mux_54_56_q3 <= mux_54_56;  // sort.hpp:54
    mux_55_54_q3 <= mux_55_54;  // sort.hpp:55
    mux_55_55_q3 <= mux_55_55;  // sort.hpp:55
    mux_55_56_q3 <= mux_55_56;  // sort.hpp:55
    mux_54_57_q3 <= mux_54_57;  // sort.hpp:54
    mux_54_58_q3 <= mux_54_58;  // sort.hpp:54
    mux_54_59_q3 <= mux_54_59;  // sort.hpp:54
    mux_55_57_q3 <= mux_55_57;  // sort.hpp:55
    mux_55_58_q3 <= mux_55_58;  // sort.hpp:55
    mux_55_59_q3 <= mux_55_59;  // sort.hpp:55
    mux_54_60_q3 <= mux_54_60;  // sort.hpp:54
    mux_54_61_q3 <= mux_54_61;  // sort.hpp:54
    mux_54_62_q3 <= mux_54_62;  // sort.hpp:54
    mux_55_60_q3 <= mux_55_60;  // sort.hpp:55
    mux_55_61_q3 <= mux_55_61;  // sort.hpp:55
    mux_55_62_q3 <= mux_55_62;  // sort.hpp:55
    mux_54_63_q3 <= mux_54_63;  // sort.hpp:54
    mux_54_64_q3 <= mux_54_64;  // sort.hpp:54
    mux_54_65_q3 <= mux_54_65;  // sort.hpp:54
    mux_55_63_q3 <= mux_55_63;  // sort.hpp:55
    mux_55_64_q3 <= mux_55_64;  // sort.hpp:55
    mux_55_65_q3 <= mux_55_65;  // sort.hpp:55
    mux_54_78_q3 <= mux_54_78;  // sort.hpp:54
    mux_54_79_q3 <= mux_54_79;  // sort.hpp:54
    mux_54_80_q3 <= mux_54_80;  // sort.hpp:54
    mux_55_78_q3 <= mux_55_78;  // sort.hpp:55
    mux_55_79_q3 <= mux_55_79;  // sort.hpp:55
    mux_55_80_q3 <= mux_55_80;  // sort.hpp:55
    mux_54_81_q3 <= mux_54_81;  // sort.hpp:54
    mux_54_82_q3 <= mux_54_82;  // sort.hpp:54
    mux_54_83_q3 <= mux_54_83;  // sort.hpp:54
    mux_55_81_q3 <= mux_55_81;  // sort.hpp:55
    mux_55_82_q3 <= mux_55_82;  // sort.hpp:55
    mux_55_83_q3 <= mux_55_83;  // sort.hpp:55
    mux_55_60_q4 <= mux_55_60_q3;  // sort.hpp:55
    mux_55_61_q4 <= mux_55_61_q3;  // sort.hpp:55
    mux_55_62_q4 <= mux_55_62_q3;  // sort.hpp:55
    mux_55_63_q4 <= mux_55_63_q3;  // sort.hpp:55
    mux_55_64_q4 <= mux_55_64_q3;  // sort.hpp:55
    mux_55_65_q4 <= mux_55_65_q3;  // sort.hpp:55
    mux_54_66_q4 <= mux_54_66;  // sort.hpp:54
    mux_54_67_q4 <= mux_54_67;  // sort.hpp:54
    mux_54_68_q4 <= mux_54_68;  // sort.hpp:54
    mux_55_66_q4 <= mux_55_66;  // sort.hpp:55
    mux_55_67_q4 <= mux_55_67;  // sort.hpp:55
    mux_55_68_q4 <= mux_55_68;  // sort.hpp:55
    mux_54_69_q4 <= mux_54_69;  // sort.hpp:54
    mux_54_70_q4 <= mux_54_70;  // sort.hpp:54
    mux_54_71_q4 <= mux_54_71;  // sort.hpp:54
    mux_55_69_q4 <= mux_55_69;  // sort.hpp:55
    mux_55_70_q4 <= mux_55_70;  // sort.hpp:55
    mux_55_71_q4 <= mux_55_71;  // sort.hpp:55
    mux_54_72_q4 <= mux_54_72;  // sort.hpp:54
    mux_54_73_q4 <= mux_54_73;  // sort.hpp:54
    mux_54_74_q4 <= mux_54_74;  // sort.hpp:54
    mux_55_72_q4 <= mux_55_72;  // sort.hpp:55
    mux_55_73_q4 <= mux_55_73;  // sort.hpp:55
    mux_55_74_q4 <= mux_55_74;  // sort.hpp:55
    mux_54_75_q4 <= mux_54_75;  // sort.hpp:54
    mux_54_76_q4 <= mux_54_76;  // sort.hpp:54
    mux_54_77_q4 <= mux_54_77;  // sort.hpp:54
    mux_55_75_q4 <= mux_55_75;  // sort.hpp:55
    mux_55_76_q4 <= mux_55_76;  // sort.hpp:55
    mux_55_77_q4 <= mux_55_77;  // sort.hpp:55
    mux_54_78_q4 <= mux_54_78_q3;  // sort.hpp:54
    mux_54_79_q4 <= mux_54_79_q3;  // sort.hpp:54
    mux_54_80_q4 <= mux_54_80_q3;  // sort.hpp:54
    mux_54_81_q4 <= mux_54_81_q3;  // sort.hpp:54
    mux_54_82_q4 <= mux_54_82_q3;  // sort.hpp:54
    mux_54_83_q4 <= mux_54_83_q3;  // sort.hpp:54
    mux_54_114_q4 <= mux_54_114;  // sort.hpp:54
    mux_54_115_q4 <= mux_54_115;  // sort.hpp:54
    mux_54_116_q4 <= mux_54_116;  // sort.hpp:54
    mux_55_114_q4 <= mux_55_114;  // sort.hpp:55
    mux_55_115_q4 <= mux_55_115;  // sort.hpp:55
    mux_55_116_q4 <= mux_55_116;  // sort.hpp:55
    mux_54_135_q4 <= mux_54_135;  // sort.hpp:54
    mux_54_136_q4 <= mux_54_136;  // sort.hpp:54
    mux_54_137_q4 <= mux_54_137;  // sort.hpp:54
    mux_55_135_q4 <= mux_55_135;  // sort.hpp:55
    mux_55_136_q4 <= mux_55_136;  // sort.hpp:55
    mux_55_137_q4 <= mux_55_137;  // sort.hpp:55
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
    mux_54_84_q5 <= mux_54_84;  // sort.hpp:54
    mux_54_85_q5 <= mux_54_85;  // sort.hpp:54
    mux_54_86_q5 <= mux_54_86;  // sort.hpp:54
    mux_55_84_q5 <= mux_55_84;  // sort.hpp:55
    mux_55_85_q5 <= mux_55_85;  // sort.hpp:55
    mux_55_86_q5 <= mux_55_86;  // sort.hpp:55
    mux_54_87_q5 <= mux_54_87;  // sort.hpp:54
    mux_54_88_q5 <= mux_54_88;  // sort.hpp:54
    mux_54_89_q5 <= mux_54_89;  // sort.hpp:54
    mux_55_87_q5 <= mux_55_87;  // sort.hpp:55
    mux_55_88_q5 <= mux_55_88;  // sort.hpp:55
    mux_55_89_q5 <= mux_55_89;  // sort.hpp:55
    mux_54_90_q5 <= mux_54_90;  // sort.hpp:54
    mux_54_91_q5 <= mux_54_91;  // sort.hpp:54
    mux_54_92_q5 <= mux_54_92;  // sort.hpp:54
    mux_55_90_q5 <= mux_55_90;  // sort.hpp:55
    mux_55_91_q5 <= mux_55_91;  // sort.hpp:55
    mux_55_92_q5 <= mux_55_92;  // sort.hpp:55
    mux_54_93_q5 <= mux_54_93;  // sort.hpp:54
    mux_54_94_q5 <= mux_54_94;  // sort.hpp:54
    mux_54_95_q5 <= mux_54_95;  // sort.hpp:54
    mux_55_93_q5 <= mux_55_93;  // sort.hpp:55
    mux_55_94_q5 <= mux_55_94;  // sort.hpp:55
    mux_55_95_q5 <= mux_55_95;  // sort.hpp:55
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
    mux_54_96_q6 <= mux_54_96;  // sort.hpp:54
    mux_54_97_q6 <= mux_54_97;  // sort.hpp:54
    mux_54_98_q6 <= mux_54_98;  // sort.hpp:54
    mux_55_96_q6 <= mux_55_96;  // sort.hpp:55
    mux_55_97_q6 <= mux_55_97;  // sort.hpp:55
    mux_55_98_q6 <= mux_55_98;  // sort.hpp:55
    mux_54_99_q6 <= mux_54_99;  // sort.hpp:54
    mux_54_100_q6 <= mux_54_100;  // sort.hpp:54
    mux_54_101_q6 <= mux_54_101;  // sort.hpp:54
    mux_55_99_q6 <= mux_55_99;  // sort.hpp:55
    mux_55_100_q6 <= mux_55_100;  // sort.hpp:55
    mux_55_101_q6 <= mux_55_101;  // sort.hpp:55
    mux_54_102_q6 <= mux_54_102;  // sort.hpp:54
    mux_54_103_q6 <= mux_54_103;  // sort.hpp:54
    mux_54_104_q6 <= mux_54_104;  // sort.hpp:54
    mux_55_102_q6 <= mux_55_102;  // sort.hpp:55
    mux_55_103_q6 <= mux_55_103;  // sort.hpp:55
    mux_55_104_q6 <= mux_55_104;  // sort.hpp:55
    mux_54_105_q6 <= mux_54_105;  // sort.hpp:54
    mux_54_106_q6 <= mux_54_106;  // sort.hpp:54
    mux_54_107_q6 <= mux_54_107;  // sort.hpp:54
    mux_55_105_q6 <= mux_55_105;  // sort.hpp:55
    mux_55_106_q6 <= mux_55_106;  // sort.hpp:55
    mux_55_107_q6 <= mux_55_107;  // sort.hpp:55
    mux_54_108_q6 <= mux_54_108;  // sort.hpp:54
    mux_54_109_q6 <= mux_54_109;  // sort.hpp:54
    mux_54_110_q6 <= mux_54_110;  // sort.hpp:54
    mux_55_108_q6 <= mux_55_108;  // sort.hpp:55
    mux_55_109_q6 <= mux_55_109;  // sort.hpp:55
    mux_55_110_q6 <= mux_55_110;  // sort.hpp:55
    mux_54_111_q6 <= mux_54_111;  // sort.hpp:54
    mux_54_112_q6 <= mux_54_112;  // sort.hpp:54
    mux_54_113_q6 <= mux_54_113;  // sort.hpp:54
    mux_55_111_q6 <= mux_55_111;  // sort.hpp:55
    mux_55_112_q6 <= mux_55_112;  // sort.hpp:55
    mux_55_113_q6 <= mux_55_113;  // sort.hpp:55
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
    mux_54_114_q7 <= mux_54_114_q6;  // sort.hpp:54
    mux_54_115_q7 <= mux_54_115_q6;  // sort.hpp:54
    mux_54_116_q7 <= mux_54_116_q6;  // sort.hpp:54
    mux_55_114_q7 <= mux_55_114_q6;  // sort.hpp:55
    mux_55_115_q7 <= mux_55_115_q6;  // sort.hpp:55
    mux_55_116_q7 <= mux_55_116_q6;  // sort.hpp:55
    mux_54_117_q7 <= mux_54_117;  // sort.hpp:54
    mux_54_118_q7 <= mux_54_118;  // sort.hpp:54
    mux_54_119_q7 <= mux_54_119;  // sort.hpp:54
    mux_55_117_q7 <= mux_55_117;  // sort.hpp:55
    mux_55_118_q7 <= mux_55_118;  // sort.hpp:55
    mux_55_119_q7 <= mux_55_119;  // sort.hpp:55
    mux_54_120_q7 <= mux_54_120;  // sort.hpp:54
    mux_54_121_q7 <= mux_54_121;  // sort.hpp:54
    mux_54_122_q7 <= mux_54_122;  // sort.hpp:54
    mux_55_120_q7 <= mux_55_120;  // sort.hpp:55
    mux_55_121_q7 <= mux_55_121;  // sort.hpp:55
    mux_55_122_q7 <= mux_55_122;  // sort.hpp:55
    mux_54_123_q7 <= mux_54_123;  // sort.hpp:54
    mux_54_124_q7 <= mux_54_124;  // sort.hpp:54
    mux_54_125_q7 <= mux_54_125;  // sort.hpp:54
    mux_55_123_q7 <= mux_55_123;  // sort.hpp:55
    mux_55_124_q7 <= mux_55_124;  // sort.hpp:55
    mux_55_125_q7 <= mux_55_125;  // sort.hpp:55
    mux_54_126_q7 <= mux_54_126;  // sort.hpp:54
    mux_54_127_q7 <= mux_54_127;  // sort.hpp:54
    mux_54_128_q7 <= mux_54_128;  // sort.hpp:54
    mux_55_126_q7 <= mux_55_126;  // sort.hpp:55
    mux_55_127_q7 <= mux_55_127;  // sort.hpp:55
    mux_55_128_q7 <= mux_55_128;  // sort.hpp:55
    mux_54_129_q7 <= mux_54_129;  // sort.hpp:54
    mux_54_130_q7 <= mux_54_130;  // sort.hpp:54
    mux_54_131_q7 <= mux_54_131;  // sort.hpp:54
    mux_55_129_q7 <= mux_55_129;  // sort.hpp:55
    mux_55_130_q7 <= mux_55_130;  // sort.hpp:55
    mux_55_131_q7 <= mux_55_131;  // sort.hpp:55
    mux_54_132_q7 <= mux_54_132;  // sort.hpp:54
    mux_54_133_q7 <= mux_54_133;  // sort.hpp:54
    mux_54_134_q7 <= mux_54_134;  // sort.hpp:54
    mux_55_132_q7 <= mux_55_132;  // sort.hpp:55
    mux_55_133_q7 <= mux_55_133;  // sort.hpp:55
    mux_55_134_q7 <= mux_55_134;  // sort.hpp:55
    mux_54_135_q7 <= mux_54_135_q6;  // sort.hpp:54
    mux_54_136_q7 <= mux_54_136_q6;  // sort.hpp:54
    mux_54_137_q7 <= mux_54_137_q6;  // sort.hpp:54
    mux_55_135_q7 <= mux_55_135_q6;  // sort.hpp:55
    mux_55_136_q7 <= mux_55_136_q6;  // sort.hpp:55
    mux_55_137_q7 <= mux_55_137_q6;  // sort.hpp:55
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
    mux_54_138_q8 <= mux_54_138;  // sort.hpp:54
    mux_54_139_q8 <= mux_54_139;  // sort.hpp:54
    mux_54_140_q8 <= mux_54_140;  // sort.hpp:54
    mux_55_138_q8 <= mux_55_138;  // sort.hpp:55
    mux_55_139_q8 <= mux_55_139;  // sort.hpp:55
    mux_55_140_q8 <= mux_55_140;  // sort.hpp:55
    mux_54_141_q8 <= mux_54_141;  // sort.hpp:54
    mux_54_142_q8 <= mux_54_142;  // sort.hpp:54
    mux_54_143_q8 <= mux_54_143;  // sort.hpp:54
    mux_55_141_q8 <= mux_55_141;  // sort.hpp:55
    mux_55_142_q8 <= mux_55_142;  // sort.hpp:55
    mux_55_143_q8 <= mux_55_143;  // sort.hpp:55
    mux_54_144_q8 <= mux_54_144;  // sort.hpp:54
    mux_54_145_q8 <= mux_54_145;  // sort.hpp:54
    mux_54_146_q8 <= mux_54_146;  // sort.hpp:54
    mux_55_144_q8 <= mux_55_144;  // sort.hpp:55
    mux_55_145_q8 <= mux_55_145;  // sort.hpp:55
    mux_55_146_q8 <= mux_55_146;  // sort.hpp:55
    mux_54_147_q8 <= mux_54_147;  // sort.hpp:54
    mux_54_148_q8 <= mux_54_148;  // sort.hpp:54
    mux_54_149_q8 <= mux_54_149;  // sort.hpp:54
    mux_55_147_q8 <= mux_55_147;  // sort.hpp:55
    mux_55_148_q8 <= mux_55_148;  // sort.hpp:55
    mux_55_149_q8 <= mux_55_149;  // sort.hpp:55
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
    mux_54_150_q9 <= mux_54_150;  // sort.hpp:54
    mux_54_151_q9 <= mux_54_151;  // sort.hpp:54
    mux_54_152_q9 <= mux_54_152;  // sort.hpp:54
    mux_55_150_q9 <= mux_55_150;  // sort.hpp:55
    mux_55_151_q9 <= mux_55_151;  // sort.hpp:55
    mux_55_152_q9 <= mux_55_152;  // sort.hpp:55
    mux_54_153_q9 <= mux_54_153;  // sort.hpp:54
    mux_54_154_q9 <= mux_54_154;  // sort.hpp:54
    mux_54_155_q9 <= mux_54_155;  // sort.hpp:54
    mux_55_153_q9 <= mux_55_153;  // sort.hpp:55
    mux_55_154_q9 <= mux_55_154;  // sort.hpp:55
    mux_55_155_q9 <= mux_55_155;  // sort.hpp:55
    mux_54_156_q9 <= mux_54_156;  // sort.hpp:54
    mux_54_157_q9 <= mux_54_157;  // sort.hpp:54
    mux_54_158_q9 <= mux_54_158;  // sort.hpp:54
    mux_55_156_q9 <= mux_55_156;  // sort.hpp:55
    mux_55_157_q9 <= mux_55_157;  // sort.hpp:55
    mux_55_158_q9 <= mux_55_158;  // sort.hpp:55
    mux_54_159_q9 <= mux_54_159;  // sort.hpp:54
    mux_54_160_q9 <= mux_54_160;  // sort.hpp:54
    mux_54_161_q9 <= mux_54_161;  // sort.hpp:54
    mux_55_159_q9 <= mux_55_159;  // sort.hpp:55
    mux_55_160_q9 <= mux_55_160;  // sort.hpp:55
    mux_55_161_q9 <= mux_55_161;  // sort.hpp:55
    mux_54_162_q9 <= mux_54_162;  // sort.hpp:54
    mux_54_163_q9 <= mux_54_163;  // sort.hpp:54
    mux_54_164_q9 <= mux_54_164;  // sort.hpp:54
    mux_55_162_q9 <= mux_55_162;  // sort.hpp:55
    mux_55_163_q9 <= mux_55_163;  // sort.hpp:55
    mux_55_164_q9 <= mux_55_164;  // sort.hpp:55
    mux_54_165_q9 <= mux_54_165;  // sort.hpp:54
    mux_54_166_q9 <= mux_54_166;  // sort.hpp:54
    mux_54_167_q9 <= mux_54_167;  // sort.hpp:54
    mux_55_165_q9 <= mux_55_165;  // sort.hpp:55
    mux_55_166_q9 <= mux_55_166;  // sort.hpp:55
    mux_55_167_q9 <= mux_55_167;  // sort.hpp:55
    mux_54_114_q10 <= mux_54_114_q9;  // sort.hpp:54
    mux_54_115_q10 <= mux_54_115_q9;  // sort.hpp:54
    mux_54_116_q10 <= mux_54_116_q9;  // sort.hpp:54
    mux_55_135_q10 <= mux_55_135_q9;  // sort.hpp:55
    mux_55_136_q10 <= mux_55_136_q9;  // sort.hpp:55
    mux_55_137_q10 <= mux_55_137_q9;  // sort.hpp:55
    mux_54_168_q10 <= mux_54_168;  // sort.hpp:54
    mux_54_169_q10 <= mux_54_169;  // sort.hpp:54
    mux_54_170_q10 <= mux_54_170;  // sort.hpp:54
    mux_55_168_q10 <= mux_55_168;  // sort.hpp:55
    mux_55_169_q10 <= mux_55_169;  // sort.hpp:55
    mux_55_170_q10 <= mux_55_170;  // sort.hpp:55
    mux_54_171_q10 <= mux_54_171;  // sort.hpp:54
    mux_54_172_q10 <= mux_54_172;  // sort.hpp:54
    mux_54_173_q10 <= mux_54_173;  // sort.hpp:54
    mux_55_171_q10 <= mux_55_171;  // sort.hpp:55
    mux_55_172_q10 <= mux_55_172;  // sort.hpp:55
    mux_55_173_q10 <= mux_55_173;  // sort.hpp:55
    mux_54_174_q10 <= mux_54_174;  // sort.hpp:54
    mux_54_175_q10 <= mux_54_175;  // sort.hpp:54
    mux_54_176_q10 <= mux_54_176;  // sort.hpp:54
    mux_55_174_q10 <= mux_55_174;  // sort.hpp:55
    mux_55_175_q10 <= mux_55_175;  // sort.hpp:55
    mux_55_176_q10 <= mux_55_176;  // sort.hpp:55
    mux_54_177_q10 <= mux_54_177;  // sort.hpp:54
    mux_54_178_q10 <= mux_54_178;  // sort.hpp:54
    mux_54_179_q10 <= mux_54_179;  // sort.hpp:54
    mux_55_177_q10 <= mux_55_177;  // sort.hpp:55
    mux_55_178_q10 <= mux_55_178;  // sort.hpp:55
    mux_55_179_q10 <= mux_55_179;  // sort.hpp:55
    mux_54_180_q10 <= mux_54_180;  // sort.hpp:54
    mux_54_181_q10 <= mux_54_181;  // sort.hpp:54
    mux_54_182_q10 <= mux_54_182;  // sort.hpp:54
    mux_55_180_q10 <= mux_55_180;  // sort.hpp:55
    mux_55_181_q10 <= mux_55_181;  // sort.hpp:55
    mux_55_182_q10 <= mux_55_182;  // sort.hpp:55
    mux_54_183_q10 <= mux_54_183;  // sort.hpp:54
    mux_54_184_q10 <= mux_54_184;  // sort.hpp:54
    mux_54_185_q10 <= mux_54_185;  // sort.hpp:54
    mux_55_183_q10 <= mux_55_183;  // sort.hpp:55
    mux_55_184_q10 <= mux_55_184;  // sort.hpp:55
    mux_55_185_q10 <= mux_55_185;  // sort.hpp:55
    mux_54_186_q10 <= mux_54_186;  // sort.hpp:54
    mux_54_187_q10 <= mux_54_187;  // sort.hpp:54
    mux_54_188_q10 <= mux_54_188;  // sort.hpp:54
    mux_55_186_q10 <= mux_55_186;  // sort.hpp:55
    mux_55_187_q10 <= mux_55_187;  // sort.hpp:55
    mux_55_188_q10 <= mux_55_188;  // sort.hpp:55
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
