// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/encoder.hpp, peal::hls::encoder::step<96>, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 2 stages, free running: every clock is one step.
`default_nettype none

module peal_hls_encoder_96(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic [95:0] sample_i,  // encoder.hpp:25
  input  wire logic enable_rising_i,  // encoder.hpp:26
  input  wire logic enable_falling_i,  // encoder.hpp:27
  output wire logic valid_o,  // encoder.hpp:31
  output wire logic falling_o,  // encoder.hpp:32
  output wire logic [6:0] code_o  // encoder.hpp:33
);

  reg        level_q;  // encoder.hpp:20
  wire       falling = ~(sample_i[0]);  // encoder.hpp:25, :42
  wire       valid = (level_q ^ sample_i[0]) & (sample_i[0] ? enable_rising_i : enable_falling_i);  // encoder.hpp:20, :25, :44
  reg        falling_q1;  // encoder.hpp:42
  reg  [3:0] count_1_q1;  // encoder.hpp:42
  reg  [3:0] add_42_q1;  // encoder.hpp:42
  reg  [3:0] add_42_1_q1;  // encoder.hpp:42
  reg  [3:0] add_42_2_q1;  // encoder.hpp:42
  reg  [3:0] add_42_3_q1;  // encoder.hpp:42
  reg  [3:0] add_42_4_q1;  // encoder.hpp:42
  reg  [3:0] add_42_5_q1;  // encoder.hpp:42
  reg  [3:0] add_42_6_q1;  // encoder.hpp:42
  reg        valid_q1;  // encoder.hpp:44
  reg        falling_q2;  // encoder.hpp:42
  reg        valid_q2;  // encoder.hpp:44
  reg  [6:0] code_q2;  // encoder.hpp:46
  always_ff @(posedge clk_i) begin
    if (valid) begin
      automatic logic       xor_42 = sample_i[0] ^ sample_i[1];  // encoder.hpp:25, :42
      automatic logic       xor_42_1 = ~xor_42;  // encoder.hpp:42
      automatic logic       xor_42_2 = sample_i[0] ^ ~(sample_i[2]);  // encoder.hpp:25, :42
      automatic logic       xor_42_3 = sample_i[0] ^ ~(sample_i[3]);  // encoder.hpp:25, :42
      automatic logic       xor_42_4 = sample_i[0] ^ ~(sample_i[4]);  // encoder.hpp:25, :42
      automatic logic       xor_42_5 = sample_i[0] ^ ~(sample_i[5]);  // encoder.hpp:25, :42
      automatic logic [2:0] count =
        {1'h0, xor_42_1 | xor_42_2 | xor_42_1 & xor_42_2, xor_42 ^ xor_42_2}
        + {1'h0, xor_42_3 & xor_42_4 | xor_42_3 & xor_42_5 | xor_42_4 & xor_42_5, xor_42_5 ^ xor_42_3 ^ xor_42_4};  // encoder.hpp:42
      automatic logic       xor_42_6 = sample_i[0] ^ ~(sample_i[6]);  // encoder.hpp:25, :42
      automatic logic       xor_42_7 = sample_i[0] ^ ~(sample_i[7]);  // encoder.hpp:25, :42
      automatic logic       xor_42_8 = sample_i[0] ^ ~(sample_i[8]);  // encoder.hpp:25, :42
      automatic logic       xor_42_9 = sample_i[0] ^ ~(sample_i[9]);  // encoder.hpp:25, :42
      automatic logic       xor_42_10 = sample_i[0] ^ ~(sample_i[10]);  // encoder.hpp:25, :42
      automatic logic       xor_42_11 = sample_i[0] ^ ~(sample_i[11]);  // encoder.hpp:25, :42
      automatic logic [3:0] count_1 =
        {1'h0, count}
        + {1'h0,
           {1'h0, xor_42_6 & xor_42_7 | xor_42_6 & xor_42_8 | xor_42_7 & xor_42_8, xor_42_8 ^ xor_42_6 ^ xor_42_7}
             + {1'h0, xor_42_9 & xor_42_10 | xor_42_9 & xor_42_11 | xor_42_10 & xor_42_11, xor_42_11 ^ xor_42_9 ^ xor_42_10}};  // encoder.hpp:42
      automatic logic       xor_42_12 = sample_i[0] ^ ~(sample_i[12]);  // encoder.hpp:25, :42
      automatic logic       xor_42_13 = sample_i[0] ^ ~(sample_i[13]);  // encoder.hpp:25, :42
      automatic logic       xor_42_14 = sample_i[0] ^ ~(sample_i[14]);  // encoder.hpp:25, :42
      automatic logic       xor_42_15 = sample_i[0] ^ ~(sample_i[15]);  // encoder.hpp:25, :42
      automatic logic       xor_42_16 = sample_i[0] ^ ~(sample_i[16]);  // encoder.hpp:25, :42
      automatic logic       xor_42_17 = sample_i[0] ^ ~(sample_i[17]);  // encoder.hpp:25, :42
      automatic logic       xor_42_18 = sample_i[0] ^ ~(sample_i[18]);  // encoder.hpp:25, :42
      automatic logic       xor_42_19 = sample_i[0] ^ ~(sample_i[19]);  // encoder.hpp:25, :42
      automatic logic       xor_42_20 = sample_i[0] ^ ~(sample_i[20]);  // encoder.hpp:25, :42
      automatic logic       xor_42_21 = sample_i[0] ^ ~(sample_i[21]);  // encoder.hpp:25, :42
      automatic logic       xor_42_22 = sample_i[0] ^ ~(sample_i[22]);  // encoder.hpp:25, :42
      automatic logic       xor_42_23 = sample_i[0] ^ ~(sample_i[23]);  // encoder.hpp:25, :42
      automatic logic [3:0] add_42 =
        {1'h0,
         {1'h0, xor_42_12 & xor_42_13 | xor_42_12 & xor_42_14 | xor_42_13 & xor_42_14, xor_42_14 ^ xor_42_12 ^ xor_42_13}
           + {1'h0, xor_42_15 & xor_42_16 | xor_42_15 & xor_42_17 | xor_42_16 & xor_42_17, xor_42_17 ^ xor_42_15 ^ xor_42_16}}
        + {1'h0,
           {1'h0, xor_42_18 & xor_42_19 | xor_42_18 & xor_42_20 | xor_42_19 & xor_42_20, xor_42_20 ^ xor_42_18 ^ xor_42_19}
             + {1'h0, xor_42_21 & xor_42_22 | xor_42_21 & xor_42_23 | xor_42_22 & xor_42_23, xor_42_23 ^ xor_42_21 ^ xor_42_22}};  // encoder.hpp:42
      automatic logic       xor_42_24 = sample_i[0] ^ ~(sample_i[24]);  // encoder.hpp:25, :42
      automatic logic       xor_42_25 = sample_i[0] ^ ~(sample_i[25]);  // encoder.hpp:25, :42
      automatic logic       xor_42_26 = sample_i[0] ^ ~(sample_i[26]);  // encoder.hpp:25, :42
      automatic logic       xor_42_27 = sample_i[0] ^ ~(sample_i[27]);  // encoder.hpp:25, :42
      automatic logic       xor_42_28 = sample_i[0] ^ ~(sample_i[28]);  // encoder.hpp:25, :42
      automatic logic       xor_42_29 = sample_i[0] ^ ~(sample_i[29]);  // encoder.hpp:25, :42
      automatic logic       xor_42_30 = sample_i[0] ^ ~(sample_i[30]);  // encoder.hpp:25, :42
      automatic logic       xor_42_31 = sample_i[0] ^ ~(sample_i[31]);  // encoder.hpp:25, :42
      automatic logic       xor_42_32 = sample_i[0] ^ ~(sample_i[32]);  // encoder.hpp:25, :42
      automatic logic       xor_42_33 = sample_i[0] ^ ~(sample_i[33]);  // encoder.hpp:25, :42
      automatic logic       xor_42_34 = sample_i[0] ^ ~(sample_i[34]);  // encoder.hpp:25, :42
      automatic logic       xor_42_35 = sample_i[0] ^ ~(sample_i[35]);  // encoder.hpp:25, :42
      automatic logic [3:0] add_42_1 =
        {1'h0,
         {1'h0, xor_42_24 & xor_42_25 | xor_42_24 & xor_42_26 | xor_42_25 & xor_42_26, xor_42_26 ^ xor_42_24 ^ xor_42_25}
           + {1'h0, xor_42_27 & xor_42_28 | xor_42_27 & xor_42_29 | xor_42_28 & xor_42_29, xor_42_29 ^ xor_42_27 ^ xor_42_28}}
        + {1'h0,
           {1'h0, xor_42_30 & xor_42_31 | xor_42_30 & xor_42_32 | xor_42_31 & xor_42_32, xor_42_32 ^ xor_42_30 ^ xor_42_31}
             + {1'h0, xor_42_33 & xor_42_34 | xor_42_33 & xor_42_35 | xor_42_34 & xor_42_35, xor_42_35 ^ xor_42_33 ^ xor_42_34}};  // encoder.hpp:42
      automatic logic       xor_42_36 = sample_i[0] ^ ~(sample_i[36]);  // encoder.hpp:25, :42
      automatic logic       xor_42_37 = sample_i[0] ^ ~(sample_i[37]);  // encoder.hpp:25, :42
      automatic logic       xor_42_38 = sample_i[0] ^ ~(sample_i[38]);  // encoder.hpp:25, :42
      automatic logic       xor_42_39 = sample_i[0] ^ ~(sample_i[39]);  // encoder.hpp:25, :42
      automatic logic       xor_42_40 = sample_i[0] ^ ~(sample_i[40]);  // encoder.hpp:25, :42
      automatic logic       xor_42_41 = sample_i[0] ^ ~(sample_i[41]);  // encoder.hpp:25, :42
      automatic logic       xor_42_42 = sample_i[0] ^ ~(sample_i[42]);  // encoder.hpp:25, :42
      automatic logic       xor_42_43 = sample_i[0] ^ ~(sample_i[43]);  // encoder.hpp:25, :42
      automatic logic       xor_42_44 = sample_i[0] ^ ~(sample_i[44]);  // encoder.hpp:25, :42
      automatic logic       xor_42_45 = sample_i[0] ^ ~(sample_i[45]);  // encoder.hpp:25, :42
      automatic logic       xor_42_46 = sample_i[0] ^ ~(sample_i[46]);  // encoder.hpp:25, :42
      automatic logic       xor_42_47 = sample_i[0] ^ ~(sample_i[47]);  // encoder.hpp:25, :42
      automatic logic [3:0] add_42_2 =
        {1'h0,
         {1'h0, xor_42_36 & xor_42_37 | xor_42_36 & xor_42_38 | xor_42_37 & xor_42_38, xor_42_38 ^ xor_42_36 ^ xor_42_37}
           + {1'h0, xor_42_39 & xor_42_40 | xor_42_39 & xor_42_41 | xor_42_40 & xor_42_41, xor_42_41 ^ xor_42_39 ^ xor_42_40}}
        + {1'h0,
           {1'h0, xor_42_42 & xor_42_43 | xor_42_42 & xor_42_44 | xor_42_43 & xor_42_44, xor_42_44 ^ xor_42_42 ^ xor_42_43}
             + {1'h0, xor_42_45 & xor_42_46 | xor_42_45 & xor_42_47 | xor_42_46 & xor_42_47, xor_42_47 ^ xor_42_45 ^ xor_42_46}};  // encoder.hpp:42
      automatic logic       xor_42_48 = sample_i[0] ^ ~(sample_i[48]);  // encoder.hpp:25, :42
      automatic logic       xor_42_49 = sample_i[0] ^ ~(sample_i[49]);  // encoder.hpp:25, :42
      automatic logic       xor_42_50 = sample_i[0] ^ ~(sample_i[50]);  // encoder.hpp:25, :42
      automatic logic       xor_42_51 = sample_i[0] ^ ~(sample_i[51]);  // encoder.hpp:25, :42
      automatic logic       xor_42_52 = sample_i[0] ^ ~(sample_i[52]);  // encoder.hpp:25, :42
      automatic logic       xor_42_53 = sample_i[0] ^ ~(sample_i[53]);  // encoder.hpp:25, :42
      automatic logic       xor_42_54 = sample_i[0] ^ ~(sample_i[54]);  // encoder.hpp:25, :42
      automatic logic       xor_42_55 = sample_i[0] ^ ~(sample_i[55]);  // encoder.hpp:25, :42
      automatic logic       xor_42_56 = sample_i[0] ^ ~(sample_i[56]);  // encoder.hpp:25, :42
      automatic logic       xor_42_57 = sample_i[0] ^ ~(sample_i[57]);  // encoder.hpp:25, :42
      automatic logic       xor_42_58 = sample_i[0] ^ ~(sample_i[58]);  // encoder.hpp:25, :42
      automatic logic       xor_42_59 = sample_i[0] ^ ~(sample_i[59]);  // encoder.hpp:25, :42
      automatic logic [3:0] add_42_3 =
        {1'h0,
         {1'h0, xor_42_48 & xor_42_49 | xor_42_48 & xor_42_50 | xor_42_49 & xor_42_50, xor_42_50 ^ xor_42_48 ^ xor_42_49}
           + {1'h0, xor_42_51 & xor_42_52 | xor_42_51 & xor_42_53 | xor_42_52 & xor_42_53, xor_42_53 ^ xor_42_51 ^ xor_42_52}}
        + {1'h0,
           {1'h0, xor_42_54 & xor_42_55 | xor_42_54 & xor_42_56 | xor_42_55 & xor_42_56, xor_42_56 ^ xor_42_54 ^ xor_42_55}
             + {1'h0, xor_42_57 & xor_42_58 | xor_42_57 & xor_42_59 | xor_42_58 & xor_42_59, xor_42_59 ^ xor_42_57 ^ xor_42_58}};  // encoder.hpp:42
      automatic logic       xor_42_60 = sample_i[0] ^ ~(sample_i[60]);  // encoder.hpp:25, :42
      automatic logic       xor_42_61 = sample_i[0] ^ ~(sample_i[61]);  // encoder.hpp:25, :42
      automatic logic       xor_42_62 = sample_i[0] ^ ~(sample_i[62]);  // encoder.hpp:25, :42
      automatic logic       xor_42_63 = sample_i[0] ^ ~(sample_i[63]);  // encoder.hpp:25, :42
      automatic logic       xor_42_64 = sample_i[0] ^ ~(sample_i[64]);  // encoder.hpp:25, :42
      automatic logic       xor_42_65 = sample_i[0] ^ ~(sample_i[65]);  // encoder.hpp:25, :42
      automatic logic       xor_42_66 = sample_i[0] ^ ~(sample_i[66]);  // encoder.hpp:25, :42
      automatic logic       xor_42_67 = sample_i[0] ^ ~(sample_i[67]);  // encoder.hpp:25, :42
      automatic logic       xor_42_68 = sample_i[0] ^ ~(sample_i[68]);  // encoder.hpp:25, :42
      automatic logic       xor_42_69 = sample_i[0] ^ ~(sample_i[69]);  // encoder.hpp:25, :42
      automatic logic       xor_42_70 = sample_i[0] ^ ~(sample_i[70]);  // encoder.hpp:25, :42
      automatic logic       xor_42_71 = sample_i[0] ^ ~(sample_i[71]);  // encoder.hpp:25, :42
      automatic logic [3:0] add_42_4 =
        {1'h0,
         {1'h0, xor_42_60 & xor_42_61 | xor_42_60 & xor_42_62 | xor_42_61 & xor_42_62, xor_42_62 ^ xor_42_60 ^ xor_42_61}
           + {1'h0, xor_42_63 & xor_42_64 | xor_42_63 & xor_42_65 | xor_42_64 & xor_42_65, xor_42_65 ^ xor_42_63 ^ xor_42_64}}
        + {1'h0,
           {1'h0, xor_42_66 & xor_42_67 | xor_42_66 & xor_42_68 | xor_42_67 & xor_42_68, xor_42_68 ^ xor_42_66 ^ xor_42_67}
             + {1'h0, xor_42_69 & xor_42_70 | xor_42_69 & xor_42_71 | xor_42_70 & xor_42_71, xor_42_71 ^ xor_42_69 ^ xor_42_70}};  // encoder.hpp:42
      automatic logic       xor_42_72 = sample_i[0] ^ ~(sample_i[72]);  // encoder.hpp:25, :42
      automatic logic       xor_42_73 = sample_i[0] ^ ~(sample_i[73]);  // encoder.hpp:25, :42
      automatic logic       xor_42_74 = sample_i[0] ^ ~(sample_i[74]);  // encoder.hpp:25, :42
      automatic logic       xor_42_75 = sample_i[0] ^ ~(sample_i[75]);  // encoder.hpp:25, :42
      automatic logic       xor_42_76 = sample_i[0] ^ ~(sample_i[76]);  // encoder.hpp:25, :42
      automatic logic       xor_42_77 = sample_i[0] ^ ~(sample_i[77]);  // encoder.hpp:25, :42
      automatic logic       xor_42_78 = sample_i[0] ^ ~(sample_i[78]);  // encoder.hpp:25, :42
      automatic logic       xor_42_79 = sample_i[0] ^ ~(sample_i[79]);  // encoder.hpp:25, :42
      automatic logic       xor_42_80 = sample_i[0] ^ ~(sample_i[80]);  // encoder.hpp:25, :42
      automatic logic       xor_42_81 = sample_i[0] ^ ~(sample_i[81]);  // encoder.hpp:25, :42
      automatic logic       xor_42_82 = sample_i[0] ^ ~(sample_i[82]);  // encoder.hpp:25, :42
      automatic logic       xor_42_83 = sample_i[0] ^ ~(sample_i[83]);  // encoder.hpp:25, :42
      automatic logic [3:0] add_42_5 =
        {1'h0,
         {1'h0, xor_42_72 & xor_42_73 | xor_42_72 & xor_42_74 | xor_42_73 & xor_42_74, xor_42_74 ^ xor_42_72 ^ xor_42_73}
           + {1'h0, xor_42_75 & xor_42_76 | xor_42_75 & xor_42_77 | xor_42_76 & xor_42_77, xor_42_77 ^ xor_42_75 ^ xor_42_76}}
        + {1'h0,
           {1'h0, xor_42_78 & xor_42_79 | xor_42_78 & xor_42_80 | xor_42_79 & xor_42_80, xor_42_80 ^ xor_42_78 ^ xor_42_79}
             + {1'h0, xor_42_81 & xor_42_82 | xor_42_81 & xor_42_83 | xor_42_82 & xor_42_83, xor_42_83 ^ xor_42_81 ^ xor_42_82}};  // encoder.hpp:42
      automatic logic       xor_42_84 = sample_i[0] ^ ~(sample_i[84]);  // encoder.hpp:25, :42
      automatic logic       xor_42_85 = sample_i[0] ^ ~(sample_i[85]);  // encoder.hpp:25, :42
      automatic logic       xor_42_86 = sample_i[0] ^ ~(sample_i[86]);  // encoder.hpp:25, :42
      automatic logic       xor_42_87 = sample_i[0] ^ ~(sample_i[87]);  // encoder.hpp:25, :42
      automatic logic       xor_42_88 = sample_i[0] ^ ~(sample_i[88]);  // encoder.hpp:25, :42
      automatic logic       xor_42_89 = sample_i[0] ^ ~(sample_i[89]);  // encoder.hpp:25, :42
      automatic logic       xor_42_90 = sample_i[0] ^ ~(sample_i[90]);  // encoder.hpp:25, :42
      automatic logic       xor_42_91 = sample_i[0] ^ ~(sample_i[91]);  // encoder.hpp:25, :42
      automatic logic       xor_42_92 = sample_i[0] ^ ~(sample_i[92]);  // encoder.hpp:25, :42
      automatic logic       xor_42_93 = sample_i[0] ^ ~(sample_i[93]);  // encoder.hpp:25, :42
      automatic logic       xor_42_94 = sample_i[0] ^ ~(sample_i[94]);  // encoder.hpp:25, :42
      automatic logic       xor_42_95 = sample_i[0] ^ ~(sample_i[95]);  // encoder.hpp:25, :42
      automatic logic [3:0] add_42_6 =
        {1'h0,
         {1'h0, xor_42_84 & xor_42_85 | xor_42_84 & xor_42_86 | xor_42_85 & xor_42_86, xor_42_86 ^ xor_42_84 ^ xor_42_85}
           + {1'h0, xor_42_87 & xor_42_88 | xor_42_87 & xor_42_89 | xor_42_88 & xor_42_89, xor_42_89 ^ xor_42_87 ^ xor_42_88}}
        + {1'h0,
           {1'h0, xor_42_90 & xor_42_91 | xor_42_90 & xor_42_92 | xor_42_91 & xor_42_92, xor_42_92 ^ xor_42_90 ^ xor_42_91}
             + {1'h0, xor_42_93 & xor_42_94 | xor_42_93 & xor_42_95 | xor_42_94 & xor_42_95, xor_42_95 ^ xor_42_93 ^ xor_42_94}};  // encoder.hpp:42
      count_1_q1 <= count_1;  // encoder.hpp:42
      add_42_q1 <= add_42;  // encoder.hpp:42
      add_42_1_q1 <= add_42_1;  // encoder.hpp:42
      add_42_2_q1 <= add_42_2;  // encoder.hpp:42
      add_42_3_q1 <= add_42_3;  // encoder.hpp:42
      add_42_4_q1 <= add_42_4;  // encoder.hpp:42
      add_42_5_q1 <= add_42_5;  // encoder.hpp:42
      add_42_6_q1 <= add_42_6;  // encoder.hpp:42
    end
    falling_q1 <= falling;  // encoder.hpp:42
    valid_q1 <= valid;  // encoder.hpp:44
    if (valid_q1) begin
      automatic logic [4:0] count_2 = {1'h0, count_1_q1} + {1'h0, add_42_q1};  // encoder.hpp:42
      automatic logic [5:0] count_3 = {1'h0, count_2} + {1'h0, {1'h0, add_42_1_q1} + {1'h0, add_42_2_q1}};  // encoder.hpp:42
      automatic logic [6:0] count_4 =
        {1'h0, count_3} + {1'h0, {1'h0, {1'h0, add_42_3_q1} + {1'h0, add_42_4_q1}} + {1'h0, {1'h0, add_42_5_q1} + {1'h0, add_42_6_q1}}};  // encoder.hpp:42
      code_q2 <= count_4;  // encoder.hpp:42, :46
    end
    else
      code_q2 <= 7'h0;  // encoder.hpp:46
    falling_q2 <= falling_q1;  // encoder.hpp:42
    valid_q2 <= valid_q1;  // encoder.hpp:44
    if (rst_i)
      level_q <= 1'h0;  // encoder.hpp:20
    else
      level_q <= sample_i[0];  // encoder.hpp:20, :25
  end // always_ff @(posedge)
  assign valid_o = valid_q2;  // encoder.hpp:44
  assign falling_o = falling_q2;  // encoder.hpp:42
  assign code_o = code_q2;  // encoder.hpp:46
endmodule
