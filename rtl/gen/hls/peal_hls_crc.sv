// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/crc.hpp, peal::hls::crc::step, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 14 ns, 2 stages, valid and ready on both sides.
`default_nettype none

module peal_hls_crc(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic valid_i,
  output wire logic ready_o,
  input  wire logic clear_i,  // crc.hpp:19
  input  wire logic payload_valid_i,  // crc.hpp:20
  input  wire logic header_valid_i,  // crc.hpp:21
  input  wire logic [31:0] word_i,  // crc.hpp:22
  output wire logic valid_o,
  input  wire logic ready_i,
  output wire logic [31:0] crc_o  // crc.hpp:25
);

  reg  [31:0] header_q;  // crc.hpp:16
  reg  [31:0] payload_q;  // crc.hpp:15
  reg         valid_q2;
  wire        advance = ~valid_q2 | ready_i;
  reg         valid_q1;
  wire        step = advance & valid_i;
  wire        xor_32 = word_i[3] ^ word_i[2];  // crc.hpp:22, :32
  wire        xor_32_1 = payload_q[3] ^ payload_q[2];  // crc.hpp:15, :32
  wire        xor_32_2 = word_i[8] ^ word_i[27];  // crc.hpp:22, :32
  wire        xor_32_3 = payload_q[8] ^ payload_q[27];  // crc.hpp:15, :32
  wire        xor_32_4 = word_i[0] ^ word_i[26];  // crc.hpp:22, :32
  wire        xor_32_5 = word_i[8] ^ word_i[1];  // crc.hpp:22, :32
  wire        xor_32_6 = payload_q[0] ^ payload_q[26];  // crc.hpp:15, :32
  wire        xor_32_7 = payload_q[8] ^ payload_q[1];  // crc.hpp:15, :32
  wire        xor_32_8 = word_i[1] ^ word_i[21];  // crc.hpp:22, :32
  wire        xor_32_9 = payload_q[1] ^ payload_q[21];  // crc.hpp:15, :32
  wire        xor_32_10 = word_i[7] ^ word_i[6];  // crc.hpp:22, :32
  wire        xor_32_11 = payload_q[7] ^ payload_q[6];  // crc.hpp:15, :32
  wire        xor_32_12 = word_i[2] ^ word_i[22];  // crc.hpp:22, :32
  wire        xor_32_13 = payload_q[2] ^ payload_q[22];  // crc.hpp:15, :32
  wire        xor_32_14 = word_i[9] ^ word_i[4];  // crc.hpp:22, :32
  wire        xor_32_15 = word_i[13] ^ word_i[5];  // crc.hpp:22, :32
  wire        xor_32_16 = payload_q[9] ^ payload_q[4];  // crc.hpp:15, :32
  wire        xor_32_17 = payload_q[13] ^ payload_q[5];  // crc.hpp:15, :32
  wire        xor_32_18 = word_i[0] ^ word_i[11];  // crc.hpp:22, :32
  wire        xor_32_19 = word_i[7] ^ word_i[31];  // crc.hpp:22, :32
  wire        xor_32_20 = word_i[10] ^ word_i[9];  // crc.hpp:22, :32
  wire        xor_32_21 = payload_q[10] ^ payload_q[9];  // crc.hpp:15, :32
  wire        xor_32_22 = word_i[14] ^ word_i[5];  // crc.hpp:22, :32
  wire        xor_32_23 = payload_q[14] ^ payload_q[5];  // crc.hpp:15, :32
  wire        xor_32_24 = word_i[11] ^ word_i[8];  // crc.hpp:22, :32
  wire        xor_32_25 = payload_q[11] ^ payload_q[8];  // crc.hpp:15, :32
  wire        xor_32_26 = word_i[4] ^ word_i[2];  // crc.hpp:22, :32
  wire        xor_32_27 = payload_q[4] ^ payload_q[2];  // crc.hpp:15, :32
  wire        xor_32_28 = word_i[9] ^ word_i[3];  // crc.hpp:22, :32
  wire        xor_32_29 = word_i[23] ^ word_i[7];  // crc.hpp:22, :32
  wire        xor_32_30 = payload_q[9] ^ payload_q[3];  // crc.hpp:15, :32
  wire        xor_32_31 = payload_q[23] ^ payload_q[7];  // crc.hpp:15, :32
  wire        xor_32_32 = word_i[0] ^ word_i[20];  // crc.hpp:22, :32
  wire        xor_32_33 = payload_q[0] ^ payload_q[20];  // crc.hpp:15, :32
  wire        xor_32_34 = word_i[15] ^ word_i[9];  // crc.hpp:22, :32
  wire        xor_32_35 = payload_q[15] ^ payload_q[9];  // crc.hpp:15, :32
  wire        xor_32_36 = word_i[15] ^ word_i[10];  // crc.hpp:22, :32
  wire        xor_32_37 = payload_q[15] ^ payload_q[10];  // crc.hpp:15, :32
  wire        xor_32_38 = word_i[12] ^ word_i[10];  // crc.hpp:22, :32
  wire        xor_32_39 = payload_q[12] ^ payload_q[10];  // crc.hpp:15, :32
  wire        xor_32_40 = word_i[6] ^ word_i[30];  // crc.hpp:22, :32
  wire        xor_32_41 = payload_q[6] ^ payload_q[30];  // crc.hpp:15, :32
  wire        xor_32_42 = word_i[0] ^ word_i[25];  // crc.hpp:22, :32
  wire        xor_32_43 = word_i[11] ^ word_i[1];  // crc.hpp:22, :32
  wire        xor_32_44 = payload_q[0] ^ payload_q[25];  // crc.hpp:15, :32
  wire        xor_32_45 = payload_q[11] ^ payload_q[1];  // crc.hpp:15, :32
  wire        xor_32_46 = word_i[16] ^ word_i[5];  // crc.hpp:22, :32
  wire        xor_32_47 = payload_q[16] ^ payload_q[5];  // crc.hpp:15, :32
  wire        xor_32_48 = word_i[4] ^ word_i[3];  // crc.hpp:22, :32
  wire        xor_32_49 = payload_q[4] ^ payload_q[3];  // crc.hpp:15, :32
  wire        xor_32_50 = word_i[10] ^ word_i[4];  // crc.hpp:22, :32
  wire        xor_32_51 = payload_q[10] ^ payload_q[4];  // crc.hpp:15, :32
  wire        xor_32_52 = word_i[25] ^ word_i[11];  // crc.hpp:22, :32
  wire        xor_32_53 = word_i[23] ^ word_i[6];  // crc.hpp:22, :32
  wire        xor_32_54 = payload_q[23] ^ payload_q[6];  // crc.hpp:15, :32
  wire        xor_32_55 = word_i[14] ^ word_i[13];  // crc.hpp:22, :32
  wire        xor_32_56 = payload_q[14] ^ payload_q[13];  // crc.hpp:15, :32
  wire        xor_32_57 = word_i[18] ^ word_i[12];  // crc.hpp:22, :32
  wire        xor_32_58 = payload_q[18] ^ payload_q[12];  // crc.hpp:15, :32
  wire        xor_32_59 = word_i[15] ^ word_i[12];  // crc.hpp:22, :32
  wire        xor_32_60 = payload_q[15] ^ payload_q[12];  // crc.hpp:15, :32
  wire        xor_32_61 = word_i[3] ^ word_i[28];  // crc.hpp:22, :32
  wire        xor_32_62 = payload_q[3] ^ payload_q[28];  // crc.hpp:15, :32
  wire        xor_32_63 = word_i[19] ^ word_i[15];  // crc.hpp:22, :32
  wire        xor_32_64 = word_i[2] ^ word_i[17];  // crc.hpp:22, :32
  wire        xor_32_65 = word_i[2] ^ word_i[16];  // crc.hpp:22, :32
  wire        xor_32_66 = word_i[16] ^ word_i[13];  // crc.hpp:22, :32
  wire        xor_32_67 = payload_q[16] ^ payload_q[13];  // crc.hpp:15, :32
  wire        xor_32_68 = word_i[16] ^ word_i[14];  // crc.hpp:22, :32
  wire        xor_32_69 = payload_q[16] ^ payload_q[14];  // crc.hpp:15, :32
  wire        xor_32_70 = word_i[20] ^ word_i[11];  // crc.hpp:22, :32
  wire        xor_32_71 = payload_q[20] ^ payload_q[11];  // crc.hpp:15, :32
  wire        xor_32_72 = word_i[17] ^ word_i[16];  // crc.hpp:22, :32
  wire        xor_32_73 = payload_q[17] ^ payload_q[16];  // crc.hpp:15, :32
  wire        xor_32_74 = xor_32_15 ^ xor_32_68;  // crc.hpp:32
  wire        xor_32_75 = word_i[18] ^ word_i[15];  // crc.hpp:22, :32
  wire        xor_32_76 = payload_q[18] ^ payload_q[15];  // crc.hpp:15, :32
  wire        xor_32_77 = word_i[19] ^ word_i[18];  // crc.hpp:22, :32
  wire        xor_32_78 = payload_q[19] ^ payload_q[18];  // crc.hpp:15, :32
  wire        xor_32_79 = word_i[17] ^ word_i[14];  // crc.hpp:22, :32
  wire        xor_32_80 = word_i[13] ^ word_i[24];  // crc.hpp:22, :32
  wire        xor_32_81 = payload_q[17] ^ payload_q[14];  // crc.hpp:15, :32
  wire        xor_32_82 = word_i[20] ^ word_i[8];  // crc.hpp:22, :32
  wire        xor_32_83 = word_i[13] ^ word_i[29];  // crc.hpp:22, :32
  wire        xor_32_84 = xor_32_14 ^ xor_32_36;  // crc.hpp:32
  wire        xor_32_85 = payload_q[20] ^ payload_q[8];  // crc.hpp:15, :32
  wire        xor_32_86 = payload_q[13] ^ payload_q[29];  // crc.hpp:15, :32
  wire        xor_32_87 = word_i[22] ^ word_i[17];  // crc.hpp:22, :32
  wire        xor_32_88 = payload_q[22] ^ payload_q[17];  // crc.hpp:15, :32
  wire        xor_32_89 = xor_32_59 ^ xor_32_77;  // crc.hpp:32
  wire        xor_32_90 = xor_32_60 ^ xor_32_78;  // crc.hpp:32
  wire        xor_32_91 = word_i[21] ^ word_i[18];  // crc.hpp:22, :32
  wire        xor_32_92 = payload_q[21] ^ payload_q[18];  // crc.hpp:15, :32
  wire        xor_32_93 = word_i[21] ^ word_i[19];  // crc.hpp:22, :32
  wire        xor_32_94 = payload_q[21] ^ payload_q[19];  // crc.hpp:15, :32
  wire        xor_32_95 = word_i[25] ^ word_i[20];  // crc.hpp:22, :32
  wire        xor_32_96 = payload_q[25] ^ payload_q[20];  // crc.hpp:15, :32
  wire        xor_32_97 = xor_32_42 ^ xor_32_82;  // crc.hpp:32
  wire        xor_32_98 = xor_32_44 ^ xor_32_85;  // crc.hpp:32
  wire        xor_32_99 = word_i[22] ^ word_i[14];  // crc.hpp:22, :32
  wire        xor_32_100 = payload_q[22] ^ payload_q[14];  // crc.hpp:15, :32
  wire        xor_32_101 = word_i[3] ^ word_i[22];  // crc.hpp:22, :32
  wire        xor_32_102 = payload_q[3] ^ payload_q[22];  // crc.hpp:15, :32
  wire        xor_32_103 = word_i[26] ^ word_i[20];  // crc.hpp:22, :32
  wire        xor_32_104 = payload_q[26] ^ payload_q[20];  // crc.hpp:15, :32
  wire        xor_32_105 = xor_32_4 ^ xor_32_82;  // crc.hpp:32
  wire        xor_32_106 = xor_32_6 ^ xor_32_85;  // crc.hpp:32
  wire        xor_32_107 = xor_32_8 ^ xor_32_77;  // crc.hpp:32
  wire        xor_32_108 = word_i[5] ^ xor_32_79 ^ xor_32_20 ^ xor_32_101 ^ xor_32_105 ^ xor_32_107;  // crc.hpp:22, :32
  wire        xor_32_109 = xor_32_9 ^ xor_32_78;  // crc.hpp:32
  wire        xor_32_110 = word_i[13] ^ word_i[23];  // crc.hpp:22, :32
  wire        xor_32_111 = xor_32_32 ^ xor_32_43;  // crc.hpp:32
  wire        xor_32_112 = xor_32_33 ^ xor_32_45;  // crc.hpp:32
  wire        xor_32_113 = word_i[27] ^ word_i[21];  // crc.hpp:22, :32
  wire        xor_32_114 = payload_q[27] ^ payload_q[21];  // crc.hpp:15, :32
  wire        xor_32_115 = xor_32_77 ^ xor_32_113;  // crc.hpp:32
  wire        xor_32_116 = xor_32_53 ^ xor_32_111 ^ xor_32_115 ^ xor_32_12 ^ xor_32_84;  // crc.hpp:32
  wire        xor_32_117 = xor_32_78 ^ xor_32_114;  // crc.hpp:32
  wire        xor_32_118 = xor_32_42 ^ xor_32_70;  // crc.hpp:32
  wire        xor_32_119 = xor_32_44 ^ xor_32_71;  // crc.hpp:32
  wire        xor_32_120 = word_i[24] ^ word_i[23];  // crc.hpp:22, :32
  wire        xor_32_121 = payload_q[24] ^ payload_q[23];  // crc.hpp:15, :32
  wire        xor_32_122 = word_i[28] ^ word_i[22];  // crc.hpp:22, :32
  wire        xor_32_123 = payload_q[28] ^ payload_q[22];  // crc.hpp:15, :32
  wire        xor_32_124 = xor_32 ^ xor_32_122 ^ xor_32_46 ^ xor_32_120 ^ xor_32_38 ^ xor_32_93 ^ word_i[7] ^ xor_32_111;  // crc.hpp:22, :32
  wire        xor_32_125 = word_i[29] ^ word_i[23];  // crc.hpp:22, :32
  wire        xor_32_126 = word_i[29] ^ word_i[24];  // crc.hpp:22, :32
  wire        xor_32_127 = payload_q[29] ^ payload_q[24];  // crc.hpp:15, :32
  wire        xor_32_128 = xor_32 ^ xor_32_87;  // crc.hpp:32
  wire        xor_32_129 = xor_32_83 ^ xor_32_120;  // crc.hpp:32
  wire        xor_32_130 = word_i[6] ^ xor_32_24 ^ xor_32_8 ^ xor_32_95 ^ word_i[12] ^ word_i[4] ^ xor_32_128 ^ xor_32_129;  // crc.hpp:22, :32
  wire        xor_32_131 = xor_32_1 ^ xor_32_88;  // crc.hpp:32
  wire        xor_32_132 = xor_32_86 ^ xor_32_121;  // crc.hpp:32
  wire        xor_32_133 =
    xor_32_130 ^ payload_q[6] ^ xor_32_25 ^ xor_32_9 ^ xor_32_96 ^ payload_q[12] ^ payload_q[4] ^ xor_32_131 ^ xor_32_132;  // crc.hpp:15, :32
  wire        xor_32_134 = word_i[1] ^ word_i[27];  // crc.hpp:22, :32
  wire        xor_32_135 = xor_32_38 ^ xor_32_77;  // crc.hpp:32
  wire        xor_32_136 = xor_32_74 ^ xor_32_128 ^ xor_32_53 ^ xor_32_70 ^ xor_32_134 ^ xor_32_135;  // crc.hpp:32
  wire        xor_32_137 = payload_q[1] ^ payload_q[27];  // crc.hpp:15, :32
  wire        xor_32_138 = xor_32_17 ^ xor_32_69 ^ xor_32_78;  // crc.hpp:32
  wire        xor_32_139 = word_i[26] ^ word_i[25];  // crc.hpp:22, :32
  wire        xor_32_140 = payload_q[26] ^ payload_q[25];  // crc.hpp:15, :32
  wire        xor_32_141 = xor_32_70 ^ xor_32_139;  // crc.hpp:32
  wire        xor_32_142 = xor_32_50 ^ xor_32_72 ^ xor_32_15 ^ xor_32_29 ^ xor_32_107 ^ xor_32_141;  // crc.hpp:32
  wire        xor_32_143 = xor_32_71 ^ xor_32_140;  // crc.hpp:32
  wire        xor_32_144 = xor_32_50 ^ xor_32_77;  // crc.hpp:32
  wire        xor_32_145 = word_i[25] ^ xor_32_4;  // crc.hpp:22, :32
  wire        xor_32_146 =
    xor_32_120 ^ xor_32_15 ^ xor_32_99 ^ word_i[7] ^ word_i[30] ^ xor_32_145 ^ word_i[21] ^ xor_32_14 ^ xor_32 ^ xor_32_57;  // crc.hpp:22, :32
  wire        xor_32_147 = payload_q[25] ^ xor_32_6;  // crc.hpp:15, :32
  wire        xor_32_148 =
    xor_32_146 ^ xor_32_121 ^ xor_32_17 ^ xor_32_100 ^ payload_q[7] ^ payload_q[30] ^ xor_32_147 ^ payload_q[21] ^ xor_32_16 ^ xor_32_1
    ^ xor_32_58;  // crc.hpp:15, :32
  wire        xor_32_149 = word_i[2] ^ word_i[28];  // crc.hpp:22, :32
  wire        xor_32_150 = xor_32_48 ^ xor_32_149;  // crc.hpp:32
  wire        xor_32_151 = xor_32_150 ^ word_i[6] ^ xor_32_29 ^ xor_32_32 ^ xor_32_89 ^ xor_32_79 ^ xor_32_80 ^ word_i[11] ^ word_i[21];  // crc.hpp:22, :32
  wire        xor_32_152 = payload_q[2] ^ payload_q[28];  // crc.hpp:15, :32
  wire        xor_32_153 = xor_32_49 ^ xor_32_152;  // crc.hpp:32
  wire        xor_32_154 = xor_32_4 ^ xor_32_95;  // crc.hpp:32
  wire        xor_32_155 = xor_32_6 ^ xor_32_96;  // crc.hpp:32
  wire        xor_32_156 = word_i[6] ^ xor_32_24 ^ xor_32_115 ^ xor_32_87 ^ xor_32_103 ^ word_i[12] ^ word_i[2] ^ word_i[24] ^ xor_32_22;  // crc.hpp:22, :32
  wire        xor_32_157 = xor_32_4 ^ xor_32_70 ^ xor_32_2 ^ xor_32_34 ^ xor_32_68 ^ word_i[24] ^ xor_32_128;  // crc.hpp:22, :32
  wire        xor_32_158 = word_i[8] ^ xor_32_145;  // crc.hpp:22, :32
  wire        xor_32_159 =
    xor_32_50 ^ xor_32_101 ^ word_i[31] ^ xor_32_53 ^ xor_32_63 ^ xor_32_158 ^ word_i[5] ^ xor_32_134 ^ word_i[24] ^ xor_32_55;  // crc.hpp:22, :32
  wire        xor_32_160 =
    xor_32_159 ^ xor_32_102 ^ payload_q[5] ^ payload_q[24] ^ xor_32_51 ^ xor_32_56 ^ xor_32_147 ^ payload_q[31] ^ xor_32_54 ^ payload_q[8]
    ^ payload_q[19] ^ payload_q[15] ^ xor_32_137;  // crc.hpp:15, :32
  wire        xor_32_161 = word_i[5] ^ word_i[29];  // crc.hpp:22, :32
  wire        xor_32_162 =
    word_i[22] ^ word_i[16] ^ word_i[24] ^ word_i[7] ^ xor_32_97 ^ xor_32_161 ^ xor_32_48 ^ xor_32_107 ^ xor_32_55 ^ xor_32_59;  // crc.hpp:22, :32
  wire        xor_32_163 = payload_q[5] ^ payload_q[29];  // crc.hpp:15, :32
  wire        xor_32_164 = word_i[28] ^ word_i[17];  // crc.hpp:22, :32
  wire        xor_32_165 = payload_q[28] ^ payload_q[17];  // crc.hpp:15, :32
  wire        xor_32_166 = xor_32_28 ^ xor_32_122;  // crc.hpp:32
  wire        xor_32_167 = xor_32_10 ^ xor_32_110 ^ xor_32_89 ^ xor_32_95 ^ xor_32_113 ^ xor_32_166;  // crc.hpp:32
  wire        xor_32_168 = xor_32_164 ^ xor_32_59 ^ xor_32_91 ^ xor_32_42 ^ xor_32_134 ^ xor_32_20 ^ xor_32_48 ^ word_i[16] ^ word_i[23];  // crc.hpp:22, :32
  wire        xor_32_169 = xor_32_120 ^ word_i[28] ^ xor_32_26 ^ word_i[16] ^ xor_32_22 ^ xor_32_34 ^ xor_32_134 ^ xor_32_10 ^ xor_32_141;  // crc.hpp:22, :32
  wire        xor_32_170 =
    xor_32_26 ^ xor_32_34 ^ word_i[30] ^ xor_32_15 ^ xor_32_5 ^ xor_32_53 ^ xor_32_68 ^ xor_32_87 ^ xor_32_93 ^ xor_32_154;  // crc.hpp:22, :32
  wire        xor_32_171 = word_i[9] ^ word_i[27] ^ xor_32_164 ^ xor_32_82 ^ xor_32_139 ^ word_i[23] ^ xor_32_126;  // crc.hpp:22, :32
  wire        xor_32_172 = xor_32_68 ^ xor_32_122 ^ xor_32_129 ^ xor_32_50 ^ xor_32_93 ^ word_i[7] ^ xor_32_105;  // crc.hpp:22, :32
  wire        xor_32_173 = word_i[4] ^ xor_32_20 ^ word_i[29] ^ xor_32_22 ^ xor_32_113 ^ word_i[28] ^ xor_32_52;  // crc.hpp:22, :32
  wire        xor_32_174 = payload_q[29] ^ xor_32_23;  // crc.hpp:15, :32
  wire        xor_32_175 = xor_32_87 ^ xor_32_149 ^ xor_32_66 ^ xor_32_161 ^ word_i[24] ^ xor_32_4 ^ xor_32_43 ^ xor_32_144;  // crc.hpp:22, :32
  wire        xor_32_176 =
    xor_32_46 ^ xor_32_126 ^ word_i[21] ^ word_i[15] ^ xor_32_10 ^ xor_32_38 ^ xor_32_2 ^ xor_32_139 ^ xor_32 ^ xor_32_164;  // crc.hpp:22, :32
  wire        xor_32_177 =
    xor_32_28 ^ xor_32_12 ^ xor_32_72 ^ word_i[31] ^ xor_32_10 ^ xor_32_103 ^ xor_32_120 ^ xor_32_36 ^ xor_32_134 ^ xor_32_22 ^ xor_32_91;  // crc.hpp:22, :32
  wire        xor_32_178 = xor_32_75 ^ xor_32_103 ^ xor_32_14 ^ xor_32_61 ^ word_i[17] ^ word_i[7] ^ word_i[13] ^ xor_32_120;  // crc.hpp:22, :32
  wire [1:0]  _GEN = {2{xor_32_133}};  // crc.hpp:32
  wire [2:0]  _GEN_0 = {3{xor_32_148}};  // crc.hpp:32
  wire [3:0]  _GEN_1 = {4{xor_32_160}};  // crc.hpp:32
  wire        xor_32_179 = word_i[18] ^ word_i[10] ^ word_i[9] ^ word_i[28] ^ xor_32_113 ^ xor_32_139 ^ word_i[30] ^ xor_32_126;  // crc.hpp:22, :32
  wire        xor_32_180 = xor_32_150 ^ word_i[0] ^ word_i[30] ^ word_i[8] ^ xor_32_113 ^ word_i[12] ^ word_i[9] ^ xor_32_74 ^ xor_32_77;  // crc.hpp:22, :32
  wire [1:0]  _GEN_2 = {2{xor_32_160}};  // crc.hpp:32
  wire        xor_32_181 = xor_32_22 ^ xor_32_126;  // crc.hpp:32
  wire        xor_32_182 = xor_32_5 ^ xor_32_118 ^ word_i[23] ^ word_i[30] ^ xor_32_34 ^ xor_32_113 ^ xor_32_87 ^ xor_32_181;  // crc.hpp:22, :32
  wire        xor_32_183 = xor_32_5 ^ xor_32_18 ^ xor_32_75 ^ xor_32_93 ^ xor_32_20 ^ xor_32_65 ^ word_i[23] ^ xor_32_83;  // crc.hpp:22, :32
  wire        xor_32_184 = word_i[29] ^ word_i[30];  // crc.hpp:22, :32
  wire        xor_32_185 = word_i[10] ^ word_i[28] ^ xor_32_184 ^ word_i[6] ^ xor_32_59 ^ word_i[26] ^ word_i[11] ^ word_i[22] ^ word_i[5];  // crc.hpp:22, :32
  wire        xor_32_186 = xor_32_122 ^ word_i[10] ^ word_i[2] ^ xor_32_22 ^ xor_32_29 ^ xor_32_57 ^ xor_32_113 ^ word_i[30] ^ xor_32_97;  // crc.hpp:22, :32
  wire        xor_32_187 = xor_32_22 ^ xor_32_125;  // crc.hpp:32
  wire        xor_32_188 = word_i[12] ^ word_i[3] ^ xor_32_64 ^ xor_32_187 ^ xor_32_77 ^ xor_32_134 ^ xor_32_40 ^ xor_32_118;  // crc.hpp:22, :32
  wire        xor_32_189 = xor_32_24 ^ xor_32_59 ^ xor_32_61 ^ xor_32_154 ^ xor_32_15 ^ word_i[24] ^ xor_32_99;  // crc.hpp:22, :32
  wire        xor_32_190 = xor_32_61 ^ xor_32_87;  // crc.hpp:32
  wire        xor_32_191 =
    word_i[29] ^ word_i[7] ^ xor_32_24 ^ xor_32_40 ^ xor_32_14 ^ xor_32_139 ^ word_i[27] ^ word_i[18] ^ xor_32_66 ^ xor_32_190;  // crc.hpp:22, :32
  wire [31:0] _GEN_3 =
    {xor_32_160,
     xor_32_148,
     xor_32_133,
     xor_32_124 ^ xor_32_1 ^ xor_32_123 ^ xor_32_47 ^ xor_32_121 ^ xor_32_39 ^ xor_32_94 ^ payload_q[7] ^ xor_32_112,
     xor_32_116 ^ xor_32_13 ^ xor_32_54 ^ xor_32_16 ^ xor_32_37 ^ xor_32_112 ^ xor_32_117,
     xor_32_108 ^ payload_q[5] ^ xor_32_81 ^ xor_32_21 ^ xor_32_102 ^ xor_32_106 ^ xor_32_109,
     xor_32_177 ^ xor_32_30 ^ xor_32_13 ^ xor_32_73 ^ payload_q[31] ^ xor_32_11 ^ xor_32_104 ^ xor_32_121 ^ xor_32_37 ^ xor_32_137
       ^ xor_32_23 ^ xor_32_92,
     xor_32_170 ^ xor_32_27 ^ xor_32_35 ^ payload_q[30] ^ xor_32_17 ^ xor_32_7 ^ xor_32_54 ^ xor_32_69 ^ xor_32_88 ^ xor_32_94 ^ xor_32_155,
     _GEN_1
       ^ {xor_32_162 ^ payload_q[22] ^ payload_q[16] ^ payload_q[24] ^ payload_q[7] ^ xor_32_98 ^ xor_32_163 ^ xor_32_49 ^ xor_32_109
            ^ xor_32_56 ^ xor_32_60,
          _GEN_0
            ^ {xor_32_151 ^ payload_q[24] ^ xor_32_153 ^ payload_q[6] ^ xor_32_31 ^ xor_32_33 ^ xor_32_90 ^ payload_q[13] ^ xor_32_81
                 ^ payload_q[11] ^ payload_q[21],
               _GEN
                 ^ {xor_32_136 ^ xor_32_54 ^ xor_32_71 ^ xor_32_39 ^ xor_32_137 ^ xor_32_131 ^ xor_32_138,
                    xor_32_178 ^ xor_32_76 ^ xor_32_104 ^ xor_32_16 ^ xor_32_62 ^ payload_q[17] ^ payload_q[7] ^ payload_q[13]
                      ^ xor_32_121}}},
     xor_32_179 ^ payload_q[18] ^ payload_q[10] ^ payload_q[9] ^ payload_q[28] ^ xor_32_114 ^ xor_32_140 ^ payload_q[30] ^ xor_32_127,
     _GEN_2
       ^ {xor_32_171 ^ payload_q[9] ^ payload_q[27] ^ xor_32_165 ^ xor_32_85 ^ xor_32_140 ^ payload_q[23] ^ xor_32_127,
          xor_32_180 ^ xor_32_153 ^ payload_q[0] ^ payload_q[30] ^ payload_q[8] ^ xor_32_114 ^ payload_q[12] ^ payload_q[9] ^ xor_32_138},
     xor_32_182 ^ xor_32_127 ^ xor_32_7 ^ xor_32_119 ^ payload_q[23] ^ payload_q[30] ^ xor_32_35 ^ xor_32_114 ^ xor_32_23 ^ xor_32_88,
     xor_32_172 ^ xor_32_69 ^ xor_32_123 ^ xor_32_132 ^ xor_32_51 ^ xor_32_94 ^ payload_q[7] ^ xor_32_106,
     xor_32_167 ^ xor_32_90 ^ xor_32_96 ^ xor_32_30 ^ xor_32_114 ^ payload_q[13] ^ payload_q[23] ^ xor_32_11 ^ xor_32_123,
     {3{xor_32_160}}
       ^ {xor_32_156 ^ payload_q[6] ^ xor_32_25 ^ xor_32_117 ^ xor_32_88 ^ xor_32_104 ^ payload_q[12] ^ payload_q[2] ^ payload_q[24]
            ^ xor_32_23,
          {2{xor_32_148}}
            ^ {xor_32_142 ^ xor_32_51 ^ xor_32_73 ^ xor_32_17 ^ xor_32_31 ^ xor_32_109 ^ xor_32_143,
               xor_32_183 ^ payload_q[23] ^ xor_32_86 ^ payload_q[0] ^ xor_32_7 ^ payload_q[11] ^ xor_32_76 ^ payload_q[2] ^ payload_q[16]
                 ^ xor_32_21 ^ xor_32_94}},
     xor_32_185 ^ payload_q[10] ^ payload_q[28] ^ payload_q[29] ^ payload_q[30] ^ payload_q[6] ^ xor_32_60 ^ payload_q[26] ^ payload_q[11]
       ^ payload_q[22] ^ payload_q[5],
     _GEN_2
       ^ {xor_32_173 ^ payload_q[4] ^ xor_32_21 ^ xor_32_174 ^ payload_q[25] ^ payload_q[28] ^ payload_q[11] ^ xor_32_114,
          xor_32_186 ^ xor_32_123 ^ payload_q[10] ^ payload_q[2] ^ xor_32_23 ^ xor_32_31 ^ xor_32_58 ^ xor_32_114 ^ payload_q[30]
            ^ xor_32_98},
     xor_32_188 ^ payload_q[23] ^ xor_32_174 ^ payload_q[12] ^ payload_q[3] ^ payload_q[2] ^ payload_q[17] ^ xor_32_78 ^ xor_32_137
       ^ xor_32_41 ^ xor_32_119,
     _GEN_1
       ^ {xor_32_175 ^ xor_32_163 ^ payload_q[24] ^ xor_32_6 ^ xor_32_45 ^ xor_32_51 ^ xor_32_78 ^ xor_32_88 ^ xor_32_67 ^ xor_32_152,
          _GEN_0
            ^ {xor_32_168 ^ xor_32_165 ^ xor_32_60 ^ xor_32_92 ^ xor_32_44 ^ xor_32_137 ^ xor_32_21 ^ xor_32_49 ^ payload_q[16]
                 ^ payload_q[23],
               _GEN
                 ^ {xor_32_157 ^ xor_32_6 ^ xor_32_71 ^ xor_32_3 ^ xor_32_35 ^ xor_32_69 ^ payload_q[24] ^ xor_32_131,
                    xor_32_189 ^ xor_32_25 ^ xor_32_60 ^ xor_32_62 ^ xor_32_155 ^ xor_32_17 ^ payload_q[24] ^ xor_32_100}}},
     xor_32_191 ^ payload_q[7] ^ payload_q[29] ^ xor_32_67 ^ xor_32_25 ^ xor_32_41 ^ xor_32_16 ^ xor_32_140 ^ payload_q[27] ^ payload_q[18]
       ^ xor_32_62 ^ xor_32_88,
     xor_32_176 ^ xor_32_47 ^ xor_32_127 ^ payload_q[21] ^ payload_q[15] ^ xor_32_11 ^ xor_32_39 ^ xor_32_3 ^ xor_32_140 ^ xor_32_1
       ^ xor_32_165,
     xor_32_169 ^ xor_32_121 ^ payload_q[28] ^ xor_32_27 ^ payload_q[16] ^ xor_32_23 ^ xor_32_35 ^ xor_32_137 ^ xor_32_11 ^ xor_32_143};  // crc.hpp:15, :32
  wire        xor_32_192 = header_q[3] ^ header_q[2];  // crc.hpp:16, :32
  wire        xor_32_193 = header_q[8] ^ header_q[27];  // crc.hpp:16, :32
  wire        xor_32_194 = header_q[0] ^ header_q[26];  // crc.hpp:16, :32
  wire        xor_32_195 = header_q[8] ^ header_q[1];  // crc.hpp:16, :32
  wire        xor_32_196 = header_q[1] ^ header_q[21];  // crc.hpp:16, :32
  wire        xor_32_197 = header_q[7] ^ header_q[6];  // crc.hpp:16, :32
  wire        xor_32_198 = header_q[2] ^ header_q[22];  // crc.hpp:16, :32
  wire        xor_32_199 = header_q[9] ^ header_q[4];  // crc.hpp:16, :32
  wire        xor_32_200 = header_q[13] ^ header_q[5];  // crc.hpp:16, :32
  wire        xor_32_201 = header_q[0] ^ header_q[11];  // crc.hpp:16, :32
  wire        xor_32_202 = header_q[7] ^ header_q[31];  // crc.hpp:16, :32
  wire        xor_32_203 = header_q[10] ^ header_q[9];  // crc.hpp:16, :32
  wire        xor_32_204 = header_q[14] ^ header_q[5];  // crc.hpp:16, :32
  wire        xor_32_205 = header_q[11] ^ header_q[8];  // crc.hpp:16, :32
  wire        xor_32_206 = header_q[4] ^ header_q[2];  // crc.hpp:16, :32
  wire        xor_32_207 = header_q[9] ^ header_q[3];  // crc.hpp:16, :32
  wire        xor_32_208 = header_q[23] ^ header_q[7];  // crc.hpp:16, :32
  wire        xor_32_209 = header_q[0] ^ header_q[20];  // crc.hpp:16, :32
  wire        xor_32_210 = header_q[15] ^ header_q[9];  // crc.hpp:16, :32
  wire        xor_32_211 = header_q[15] ^ header_q[10];  // crc.hpp:16, :32
  wire        xor_32_212 = header_q[12] ^ header_q[10];  // crc.hpp:16, :32
  wire        xor_32_213 = header_q[6] ^ header_q[30];  // crc.hpp:16, :32
  wire        xor_32_214 = header_q[0] ^ header_q[25];  // crc.hpp:16, :32
  wire        xor_32_215 = header_q[11] ^ header_q[1];  // crc.hpp:16, :32
  wire        xor_32_216 = header_q[16] ^ header_q[5];  // crc.hpp:16, :32
  wire        xor_32_217 = header_q[4] ^ header_q[3];  // crc.hpp:16, :32
  wire        xor_32_218 = header_q[10] ^ header_q[4];  // crc.hpp:16, :32
  wire        xor_32_219 = header_q[25] ^ header_q[11];  // crc.hpp:16, :32
  wire        xor_32_220 = header_q[23] ^ header_q[6];  // crc.hpp:16, :32
  wire        xor_32_221 = header_q[14] ^ header_q[13];  // crc.hpp:16, :32
  wire        xor_32_222 = header_q[18] ^ header_q[12];  // crc.hpp:16, :32
  wire        xor_32_223 = header_q[15] ^ header_q[12];  // crc.hpp:16, :32
  wire        xor_32_224 = header_q[3] ^ header_q[28];  // crc.hpp:16, :32
  wire        xor_32_225 = header_q[19] ^ header_q[15];  // crc.hpp:16, :32
  wire        xor_32_226 = header_q[2] ^ header_q[17];  // crc.hpp:16, :32
  wire        xor_32_227 = header_q[2] ^ header_q[16];  // crc.hpp:16, :32
  wire        xor_32_228 = header_q[16] ^ header_q[13];  // crc.hpp:16, :32
  wire        xor_32_229 = header_q[16] ^ header_q[14];  // crc.hpp:16, :32
  wire        xor_32_230 = header_q[20] ^ header_q[11];  // crc.hpp:16, :32
  wire        xor_32_231 = header_q[17] ^ header_q[16];  // crc.hpp:16, :32
  wire        xor_32_232 = xor_32_200 ^ xor_32_229;  // crc.hpp:32
  wire        xor_32_233 = header_q[18] ^ header_q[15];  // crc.hpp:16, :32
  wire        xor_32_234 = header_q[19] ^ header_q[18];  // crc.hpp:16, :32
  wire        xor_32_235 = header_q[17] ^ header_q[14];  // crc.hpp:16, :32
  wire        xor_32_236 = header_q[13] ^ header_q[24];  // crc.hpp:16, :32
  wire        xor_32_237 = header_q[20] ^ header_q[8];  // crc.hpp:16, :32
  wire        xor_32_238 = header_q[13] ^ header_q[29];  // crc.hpp:16, :32
  wire        xor_32_239 = xor_32_199 ^ xor_32_211;  // crc.hpp:32
  wire        xor_32_240 = header_q[22] ^ header_q[17];  // crc.hpp:16, :32
  wire        xor_32_241 = xor_32_223 ^ xor_32_234;  // crc.hpp:32
  wire        xor_32_242 = header_q[21] ^ header_q[18];  // crc.hpp:16, :32
  wire        xor_32_243 = header_q[21] ^ header_q[19];  // crc.hpp:16, :32
  wire        xor_32_244 = header_q[25] ^ header_q[20];  // crc.hpp:16, :32
  wire        xor_32_245 = xor_32_214 ^ xor_32_237;  // crc.hpp:32
  wire        xor_32_246 = header_q[22] ^ header_q[14];  // crc.hpp:16, :32
  wire        xor_32_247 = header_q[3] ^ header_q[22];  // crc.hpp:16, :32
  wire        xor_32_248 = header_q[26] ^ header_q[20];  // crc.hpp:16, :32
  wire        xor_32_249 = xor_32_194 ^ xor_32_237;  // crc.hpp:32
  wire        xor_32_250 = xor_32_196 ^ xor_32_234;  // crc.hpp:32
  wire        xor_32_251 = xor_32_108 ^ header_q[5] ^ xor_32_235 ^ xor_32_203 ^ xor_32_247 ^ xor_32_249 ^ xor_32_250;  // crc.hpp:16, :32
  wire        xor_32_252 = header_q[13] ^ header_q[23];  // crc.hpp:16, :32
  wire        xor_32_253 = xor_32_209 ^ xor_32_215;  // crc.hpp:32
  wire        xor_32_254 = header_q[27] ^ header_q[21];  // crc.hpp:16, :32
  wire        xor_32_255 = xor_32_234 ^ xor_32_254;  // crc.hpp:32
  wire        xor_32_256 = xor_32_116 ^ xor_32_220 ^ xor_32_253 ^ xor_32_255 ^ xor_32_198 ^ xor_32_239;  // crc.hpp:32
  wire        xor_32_257 = xor_32_214 ^ xor_32_230;  // crc.hpp:32
  wire        xor_32_258 = header_q[24] ^ header_q[23];  // crc.hpp:16, :32
  wire        xor_32_259 = header_q[28] ^ header_q[22];  // crc.hpp:16, :32
  wire        xor_32_260 =
    xor_32_124 ^ xor_32_192 ^ xor_32_259 ^ xor_32_216 ^ xor_32_258 ^ xor_32_212 ^ xor_32_243 ^ header_q[7] ^ xor_32_253;  // crc.hpp:16, :32
  wire        xor_32_261 = header_q[29] ^ header_q[23];  // crc.hpp:16, :32
  wire        xor_32_262 = header_q[29] ^ header_q[24];  // crc.hpp:16, :32
  wire        xor_32_263 = xor_32_192 ^ xor_32_240;  // crc.hpp:32
  wire        xor_32_264 = xor_32_238 ^ xor_32_258;  // crc.hpp:32
  wire        xor_32_265 =
    xor_32_130 ^ header_q[6] ^ xor_32_205 ^ xor_32_196 ^ xor_32_244 ^ header_q[12] ^ header_q[4] ^ xor_32_263 ^ xor_32_264;  // crc.hpp:16, :32
  wire        xor_32_266 = header_q[1] ^ header_q[27];  // crc.hpp:16, :32
  wire        xor_32_267 = xor_32_212 ^ xor_32_234;  // crc.hpp:32
  wire        xor_32_268 = header_q[26] ^ header_q[25];  // crc.hpp:16, :32
  wire        xor_32_269 = xor_32_230 ^ xor_32_268;  // crc.hpp:32
  wire        xor_32_270 = xor_32_218 ^ xor_32_234;  // crc.hpp:32
  wire        xor_32_271 = header_q[25] ^ xor_32_194;  // crc.hpp:16, :32
  wire        xor_32_272 =
    xor_32_146 ^ xor_32_258 ^ xor_32_200 ^ xor_32_246 ^ header_q[7] ^ header_q[30] ^ xor_32_271 ^ header_q[21] ^ xor_32_199 ^ xor_32_192
    ^ xor_32_222;  // crc.hpp:16, :32
  wire        xor_32_273 = header_q[2] ^ header_q[28];  // crc.hpp:16, :32
  wire        xor_32_274 = xor_32_217 ^ xor_32_273;  // crc.hpp:32
  wire        xor_32_275 = xor_32_194 ^ xor_32_244;  // crc.hpp:32
  wire        xor_32_276 = header_q[8] ^ xor_32_271;  // crc.hpp:16, :32
  wire        xor_32_277 =
    xor_32_159 ^ xor_32_218 ^ xor_32_247 ^ header_q[31] ^ xor_32_220 ^ xor_32_225 ^ xor_32_276 ^ header_q[5] ^ xor_32_266 ^ header_q[24]
    ^ xor_32_221;  // crc.hpp:16, :32
  wire        xor_32_278 = header_q[5] ^ header_q[29];  // crc.hpp:16, :32
  wire        xor_32_279 = header_q[28] ^ header_q[17];  // crc.hpp:16, :32
  wire        xor_32_280 = xor_32_207 ^ xor_32_259;  // crc.hpp:32
  wire        xor_32_281 = xor_32_167 ^ xor_32_197 ^ xor_32_252 ^ xor_32_241 ^ xor_32_244 ^ xor_32_254 ^ xor_32_280;  // crc.hpp:32
  wire        xor_32_282 =
    xor_32_169 ^ xor_32_258 ^ header_q[28] ^ xor_32_206 ^ header_q[16] ^ xor_32_204 ^ xor_32_210 ^ xor_32_266 ^ xor_32_197 ^ xor_32_269;  // crc.hpp:16, :32
  wire        xor_32_283 =
    xor_32_170 ^ xor_32_206 ^ xor_32_210 ^ header_q[30] ^ xor_32_200 ^ xor_32_195 ^ xor_32_220 ^ xor_32_229 ^ xor_32_240 ^ xor_32_243
    ^ xor_32_275;  // crc.hpp:16, :32
  wire        xor_32_284 = xor_32_172 ^ xor_32_229 ^ xor_32_259 ^ xor_32_264 ^ xor_32_218 ^ xor_32_243 ^ header_q[7] ^ xor_32_249;  // crc.hpp:16, :32
  wire        xor_32_285 =
    xor_32_176 ^ xor_32_216 ^ xor_32_262 ^ header_q[21] ^ header_q[15] ^ xor_32_197 ^ xor_32_212 ^ xor_32_193 ^ xor_32_268 ^ xor_32_192
    ^ xor_32_279;  // crc.hpp:16, :32
  wire        xor_32_286 =
    xor_32_177 ^ xor_32_207 ^ xor_32_198 ^ xor_32_231 ^ header_q[31] ^ xor_32_197 ^ xor_32_248 ^ xor_32_258 ^ xor_32_211 ^ xor_32_266
    ^ xor_32_204 ^ xor_32_242;  // crc.hpp:16, :32
  wire [1:0]  _GEN_4 = {2{xor_32_265}};  // crc.hpp:32
  wire [2:0]  _GEN_5 = {3{xor_32_272}};  // crc.hpp:32
  wire [3:0]  _GEN_6 = {4{xor_32_277}};  // crc.hpp:32
  wire        xor_32_287 =
    xor_32_179 ^ header_q[18] ^ header_q[10] ^ header_q[9] ^ header_q[28] ^ xor_32_254 ^ xor_32_268 ^ header_q[30] ^ xor_32_262;  // crc.hpp:16, :32
  wire [1:0]  _GEN_7 = {2{xor_32_277}};  // crc.hpp:32
  wire        xor_32_288 = xor_32_204 ^ xor_32_262;  // crc.hpp:32
  wire        xor_32_289 =
    xor_32_182 ^ xor_32_195 ^ xor_32_257 ^ header_q[23] ^ header_q[30] ^ xor_32_210 ^ xor_32_254 ^ xor_32_240 ^ xor_32_288;  // crc.hpp:16, :32
  wire        xor_32_290 = header_q[29] ^ header_q[30];  // crc.hpp:16, :32
  wire        xor_32_291 =
    xor_32_185 ^ header_q[10] ^ header_q[28] ^ xor_32_290 ^ header_q[6] ^ xor_32_223 ^ header_q[26] ^ header_q[11] ^ header_q[22]
    ^ header_q[5];  // crc.hpp:16, :32
  wire        xor_32_292 = xor_32_204 ^ xor_32_261;  // crc.hpp:32
  wire        xor_32_293 =
    xor_32_188 ^ header_q[12] ^ header_q[3] ^ xor_32_226 ^ xor_32_292 ^ xor_32_234 ^ xor_32_266 ^ xor_32_213 ^ xor_32_257;  // crc.hpp:16, :32
  wire        xor_32_294 = xor_32_224 ^ xor_32_240;  // crc.hpp:32
  wire        xor_32_295 =
    xor_32_191 ^ header_q[29] ^ header_q[7] ^ xor_32_205 ^ xor_32_213 ^ xor_32_199 ^ xor_32_268 ^ header_q[27] ^ header_q[18] ^ xor_32_228
    ^ xor_32_294;  // crc.hpp:16, :32
  wire [31:0] payload_next = clear_i ? 32'h0 : payload_valid_i ? _GEN_3 : payload_q;  // crc.hpp:15, :32, :59, :60
  wire [31:0] state =
    clear_i
      ? 32'hFFFFFFFF
      : header_valid_i
          ? {xor_32_277,
             xor_32_272,
             xor_32_265,
             xor_32_260,
             xor_32_256,
             xor_32_251,
             xor_32_286,
             xor_32_283,
             _GEN_6
               ^ {xor_32_162 ^ header_q[22] ^ header_q[16] ^ header_q[24] ^ header_q[7] ^ xor_32_245 ^ xor_32_278 ^ xor_32_217 ^ xor_32_250
                    ^ xor_32_221 ^ xor_32_223,
                  _GEN_5
                    ^ {xor_32_151 ^ xor_32_274 ^ header_q[6] ^ xor_32_208 ^ xor_32_209 ^ xor_32_241 ^ xor_32_235 ^ xor_32_236 ^ header_q[11]
                         ^ header_q[21],
                       _GEN_4
                         ^ {xor_32_136 ^ xor_32_232 ^ xor_32_263 ^ xor_32_220 ^ xor_32_230 ^ xor_32_266 ^ xor_32_267,
                            xor_32_178 ^ xor_32_233 ^ xor_32_248 ^ xor_32_199 ^ xor_32_224 ^ header_q[17] ^ header_q[7] ^ header_q[13]
                              ^ xor_32_258}}},
             xor_32_287,
             _GEN_7
               ^ {xor_32_171 ^ header_q[9] ^ header_q[27] ^ xor_32_279 ^ xor_32_237 ^ xor_32_268 ^ header_q[23] ^ xor_32_262,
                  xor_32_180 ^ xor_32_274 ^ header_q[0] ^ header_q[30] ^ header_q[8] ^ xor_32_254 ^ header_q[12] ^ header_q[9] ^ xor_32_232
                    ^ xor_32_234},
             xor_32_289,
             xor_32_284,
             xor_32_281,
             {3{xor_32_277}}
               ^ {xor_32_156 ^ header_q[6] ^ xor_32_205 ^ xor_32_255 ^ xor_32_240 ^ xor_32_248 ^ header_q[12] ^ header_q[2] ^ header_q[24]
                    ^ xor_32_204,
                  {2{xor_32_272}}
                    ^ {xor_32_142 ^ xor_32_218 ^ xor_32_231 ^ xor_32_200 ^ xor_32_208 ^ xor_32_250 ^ xor_32_269,
                       xor_32_183 ^ xor_32_195 ^ xor_32_201 ^ xor_32_233 ^ xor_32_243 ^ xor_32_203 ^ xor_32_227 ^ header_q[23]
                         ^ xor_32_238}},
             xor_32_291,
             _GEN_7
               ^ {xor_32_173 ^ header_q[4] ^ xor_32_203 ^ header_q[29] ^ xor_32_204 ^ xor_32_254 ^ header_q[28] ^ xor_32_219,
                  xor_32_186 ^ xor_32_259 ^ header_q[10] ^ header_q[2] ^ xor_32_204 ^ xor_32_208 ^ xor_32_222 ^ xor_32_254 ^ header_q[30]
                    ^ xor_32_245},
             xor_32_293,
             _GEN_6
               ^ {xor_32_175 ^ xor_32_240 ^ xor_32_273 ^ xor_32_228 ^ xor_32_278 ^ header_q[24] ^ xor_32_194 ^ xor_32_215 ^ xor_32_270,
                  _GEN_5
                    ^ {xor_32_168 ^ xor_32_279 ^ xor_32_223 ^ xor_32_242 ^ xor_32_214 ^ xor_32_266 ^ xor_32_203 ^ xor_32_217 ^ header_q[16]
                         ^ header_q[23],
                       _GEN_4
                         ^ {xor_32_157 ^ xor_32_194 ^ xor_32_230 ^ xor_32_193 ^ xor_32_210 ^ xor_32_229 ^ header_q[24] ^ xor_32_263,
                            xor_32_189 ^ xor_32_205 ^ xor_32_223 ^ xor_32_224 ^ xor_32_275 ^ xor_32_200 ^ header_q[24] ^ xor_32_246}}},
             xor_32_295,
             xor_32_285,
             xor_32_282}
          : header_q;  // crc.hpp:16, :32, :59
  wire        or_50 = clear_i | (header_valid_i ? xor_32_282 : header_q[0]);  // crc.hpp:16, :32, :50
  wire        or_50_1 = clear_i | (header_valid_i ? xor_32_285 : header_q[1]);  // crc.hpp:16, :32, :50
  wire        xor_50 = or_50 ^ or_50_1;  // crc.hpp:50
  wire        or_50_2 = clear_i | (header_valid_i ? xor_32_295 : header_q[2]);  // crc.hpp:16, :32, :50
  wire        or_50_3 =
    clear_i
    | (header_valid_i
         ? word_i[30] ^ xor_32_19 ^ xor_32_2 ^ xor_32_135 ^ xor_32_14 ^ xor_32_164 ^ xor_32_4 ^ xor_32_187 ^ header_q[30] ^ xor_32_202
           ^ xor_32_193 ^ xor_32_267 ^ xor_32_199 ^ xor_32_279 ^ xor_32_194 ^ xor_32_292
         : header_q[3]);  // crc.hpp:16, :22, :32, :50
  wire        xor_50_1 = or_50 ^ or_50_3;  // crc.hpp:50
  wire        xor_50_2 = or_50 ^ or_50_2;  // crc.hpp:50
  wire        or_50_4 =
    clear_i
    | (header_valid_i
         ? word_i[30] ^ xor_32_144 ^ xor_32_55 ^ xor_32_158 ^ xor_32_125 ^ xor_32_19 ^ xor_32_65 ^ header_q[30] ^ xor_32_270 ^ xor_32_221
           ^ xor_32_276 ^ xor_32_261 ^ xor_32_202 ^ xor_32_227
         : header_q[4]);  // crc.hpp:16, :22, :32, :50
  wire        xor_50_3 = or_50_1 ^ or_50_2;  // crc.hpp:50
  wire        xor_50_4 = or_50_1 ^ or_50_3;  // crc.hpp:50
  wire        xor_50_5 = word_i[6] ^ word_i[31];  // crc.hpp:22, :50
  wire        xor_50_6 = word_i[30] ^ xor_50_5;  // crc.hpp:22, :50
  wire        xor_50_7 = header_q[6] ^ header_q[31];  // crc.hpp:16, :50
  wire        xor_50_8 = header_q[30] ^ xor_50_7;  // crc.hpp:16, :50
  wire        or_50_5 =
    clear_i
    | (header_valid_i
         ? word_i[8] ^ word_i[19] ^ xor_32_42 ^ xor_32_150 ^ xor_32_29 ^ xor_32_72 ^ xor_50_6 ^ header_q[8] ^ header_q[19] ^ xor_32_214
           ^ xor_32_274 ^ xor_32_208 ^ xor_32_231 ^ xor_50_8
         : header_q[5]);  // crc.hpp:16, :22, :32, :50
  wire        xor_50_9 = or_50_2 ^ or_50_5;  // crc.hpp:50
  wire        or_50_6 =
    clear_i
    | (header_valid_i
         ? xor_32_2 ^ xor_32_52 ^ xor_32 ^ xor_32_75 ^ xor_32_68 ^ xor_32_164 ^ xor_32_125 ^ xor_50_5 ^ xor_32_193 ^ xor_32_219 ^ xor_32_192
           ^ xor_32_233 ^ xor_32_229 ^ xor_32_279 ^ xor_32_261 ^ xor_50_7
         : header_q[6]);  // crc.hpp:16, :32, :50
  wire        xor_50_10 = or_50_2 ^ or_50_3;  // crc.hpp:50
  wire        xor_50_11 = or_50_4 ^ or_50_5;  // crc.hpp:50
  wire        or_50_7 = clear_i | (header_valid_i ? xor_32_293 : header_q[7]);  // crc.hpp:16, :32, :50
  wire        xor_50_12 = or_50_5 ^ or_50_6;  // crc.hpp:50
  wire        xor_50_13 = or_50_6 ^ or_50_7;  // crc.hpp:50
  wire        xor_50_14 = or_50_3 ^ or_50_4;  // crc.hpp:50
  wire        xor_50_15 = word_i[31] ^ word_i[30];  // crc.hpp:22, :50
  wire        xor_50_16 = header_q[31] ^ header_q[30];  // crc.hpp:16, :50
  wire        or_50_8 =
    clear_i
    | (header_valid_i
         ? xor_32_10 ^ xor_32_80 ^ xor_32_150 ^ xor_32_8 ^ xor_32_103 ^ xor_32_89 ^ xor_50_15 ^ xor_32_197 ^ xor_32_236 ^ xor_32_274
           ^ xor_32_196 ^ xor_32_248 ^ xor_32_241 ^ xor_50_16
         : header_q[8]);  // crc.hpp:16, :32, :50
  wire        xor_50_17 = or_50_4 ^ xor_50 ^ or_50_2;  // crc.hpp:50
  wire        xor_50_18 = or_50_4 ^ or_50_6;  // crc.hpp:50
  wire        xor_50_19 = or_50_5 ^ or_50_7;  // crc.hpp:50
  wire        or_50_9 =
    clear_i
    | (header_valid_i
         ? xor_32_4 ^ xor_50_5 ^ xor_32_8 ^ xor_32_24 ^ xor_32_166 ^ xor_32_63 ^ xor_32_129 ^ xor_32_194 ^ xor_50_7 ^ xor_32_196
           ^ xor_32_205 ^ xor_32_280 ^ xor_32_225 ^ xor_32_264
         : header_q[9]);  // crc.hpp:16, :32, :50
  wire        xor_50_20 = xor_50 ^ xor_50_10;  // crc.hpp:50
  wire        xor_50_21 = or_50_7 ^ or_50_8;  // crc.hpp:50
  wire        xor_50_22 = xor_50_12 ^ xor_50_21;  // crc.hpp:50
  wire        xor_50_23 = or_50_3 ^ or_50_6;  // crc.hpp:50
  wire        or_50_10 = clear_i | (header_valid_i ? xor_32_291 : header_q[10]);  // crc.hpp:16, :32, :50
  wire        xor_50_24 = or_50_8 ^ or_50_9;  // crc.hpp:50
  wire        xor_50_25 = xor_50_13 ^ xor_50_24;  // crc.hpp:50
  wire        xor_50_26 = xor_50_2 ^ xor_50_11;  // crc.hpp:50
  wire        xor_50_27 = or_50_9 ^ or_50_10;  // crc.hpp:50
  wire        xor_50_28 = xor_32_10 ^ xor_50_15;  // crc.hpp:32, :50
  wire        xor_50_29 = xor_32_197 ^ xor_50_16;  // crc.hpp:32, :50
  wire        or_50_11 =
    clear_i
    | (header_valid_i
         ? xor_32_66 ^ xor_32_125 ^ word_i[27] ^ word_i[12] ^ xor_32_18 ^ xor_50_28 ^ xor_32_228 ^ xor_32_261 ^ header_q[27] ^ header_q[12]
           ^ xor_32_201 ^ xor_50_29
         : header_q[11]);  // crc.hpp:16, :22, :32, :50
  wire        xor_50_30 = xor_50_4 ^ xor_50_11;  // crc.hpp:50
  wire        xor_50_31 = or_50_9 ^ or_50_11;  // crc.hpp:50
  wire        xor_50_32 = or_50_10 ^ or_50_11;  // crc.hpp:50
  wire        or_50_12 =
    clear_i
    | (header_valid_i
         ? xor_32_66 ^ word_i[5] ^ word_i[23] ^ xor_32_14 ^ xor_32_64 ^ xor_32_2 ^ xor_32_59 ^ xor_32_141 ^ xor_50_6 ^ xor_32_228
           ^ header_q[5] ^ header_q[23] ^ xor_32_199 ^ xor_32_226 ^ xor_32_193 ^ xor_32_223 ^ xor_32_269 ^ xor_50_8
         : header_q[12]);  // crc.hpp:16, :22, :32, :50
  wire        xor_50_33 = or_50_7 ^ or_50_9;  // crc.hpp:50
  wire        xor_50_34 = or_50_6 ^ or_50_8 ^ xor_50_27;  // crc.hpp:50
  wire        xor_50_35 = or_50_10 ^ or_50_12;  // crc.hpp:50
  wire        xor_50_36 = or_50_7 ^ or_50_11;  // crc.hpp:50
  wire        xor_50_37 = or_50_8 ^ or_50_11;  // crc.hpp:50
  wire        xor_50_38 = xor_32_8 ^ xor_32_75;  // crc.hpp:32, :50
  wire        xor_50_39 = xor_32_196 ^ xor_32_233;  // crc.hpp:32, :50
  wire        or_50_13 =
    clear_i
    | (header_valid_i
         ? xor_32_38 ^ xor_32_48 ^ xor_32_64 ^ xor_32_110 ^ xor_50_38 ^ word_i[31] ^ xor_32_118 ^ xor_32_212 ^ xor_32_217 ^ xor_32_226
           ^ xor_32_252 ^ xor_50_39 ^ header_q[31] ^ xor_32_257
         : header_q[13]);  // crc.hpp:16, :22, :32, :50
  wire        xor_50_40 = or_50_11 ^ or_50_13;  // crc.hpp:50
  wire        xor_50_41 = or_50_12 ^ or_50_13;  // crc.hpp:50
  wire        or_50_14 = clear_i | (header_valid_i ? xor_32_281 : header_q[14]);  // crc.hpp:16, :32, :50
  wire        xor_50_42 = or_50_12 ^ or_50_14;  // crc.hpp:50
  wire        xor_50_43 = or_50_8 ^ or_50_10;  // crc.hpp:50
  wire        or_50_15 = clear_i | (header_valid_i ? xor_32_284 : header_q[15]);  // crc.hpp:16, :32, :50
  wire        xor_50_44 = or_50_13 ^ or_50_14;  // crc.hpp:50
  wire        xor_50_45 = xor_50_31 ^ xor_50_41;  // crc.hpp:50
  wire        xor_50_46 = or_50_13 ^ or_50_15;  // crc.hpp:50
  wire        or_50_16 = clear_i | (header_valid_i ? xor_32_289 : header_q[16]);  // crc.hpp:16, :32, :50
  wire        xor_50_47 = or_50_14 ^ or_50_15;  // crc.hpp:50
  wire        xor_50_48 = or_50_14 ^ or_50_16;  // crc.hpp:50
  wire        xor_50_49 = xor_50_35 ^ xor_50_44;  // crc.hpp:50
  wire        xor_50_50 = or_50_4 ^ or_50_7 ^ xor_50_24 ^ xor_50_49;  // crc.hpp:50
  wire        or_50_17 =
    clear_i
    | (header_valid_i
         ? word_i[24] ^ word_i[16] ^ xor_32_53 ^ xor_50_38 ^ xor_32_38 ^ xor_50_15 ^ word_i[2] ^ xor_32_122 ^ word_i[9] ^ xor_32_139
           ^ header_q[24] ^ header_q[16] ^ xor_32_220 ^ xor_50_39 ^ xor_32_212 ^ xor_50_16 ^ header_q[2] ^ xor_32_259 ^ header_q[9]
           ^ xor_32_268
         : header_q[17]);  // crc.hpp:16, :22, :32, :50
  wire        xor_50_51 = or_50_15 ^ or_50_16;  // crc.hpp:50
  wire        xor_50_52 = or_50_15 ^ or_50_17;  // crc.hpp:50
  wire        or_50_18 =
    clear_i
    | (header_valid_i
         ? word_i[1] ^ word_i[19] ^ xor_32_32 ^ xor_50_5 ^ xor_32_55 ^ xor_32_161 ^ xor_32_84 ^ xor_32_190 ^ header_q[1] ^ header_q[19]
           ^ xor_32_209 ^ xor_50_7 ^ xor_32_221 ^ xor_32_278 ^ xor_32_239 ^ xor_32_294
         : header_q[18]);  // crc.hpp:16, :22, :32, :50
  wire        xor_50_53 = or_50_16 ^ or_50_18;  // crc.hpp:50
  wire        or_50_19 = clear_i | (header_valid_i ? xor_32_287 : header_q[19]);  // crc.hpp:16, :32, :50
  wire        xor_50_54 = or_50_17 ^ or_50_19;  // crc.hpp:50
  wire        xor_50_55 = or_50_17 ^ or_50_18;  // crc.hpp:50
  wire        xor_50_56 = xor_50_51 ^ xor_50_55;  // crc.hpp:50
  wire        xor_50_57 = or_50_2 ^ xor_50_49 ^ or_50_6 ^ xor_50_21;  // crc.hpp:50
  wire        or_50_20 =
    clear_i
    | (header_valid_i
         ? xor_32_122 ^ xor_32_184 ^ word_i[31] ^ xor_32_139 ^ word_i[19] ^ word_i[10] ^ word_i[11] ^ word_i[27] ^ xor_32_259 ^ xor_32_290
           ^ header_q[31] ^ xor_32_268 ^ header_q[19] ^ header_q[10] ^ header_q[11] ^ header_q[27]
         : header_q[20]);  // crc.hpp:16, :22, :32, :50
  wire        xor_50_58 = or_50_18 ^ or_50_20;  // crc.hpp:50
  wire        xor_50_59 = or_50_19 ^ or_50_20;  // crc.hpp:50
  wire        xor_50_60 = or_50_18 ^ or_50_19;  // crc.hpp:50
  wire        or_50_21 =
    clear_i
    | (header_valid_i
         ? xor_32_14 ^ xor_32_65 ^ word_i[25] ^ xor_32_59 ^ xor_50_28 ^ word_i[1] ^ xor_32_181 ^ xor_32_199 ^ xor_32_227 ^ header_q[25]
           ^ xor_32_223 ^ xor_50_29 ^ header_q[1] ^ xor_32_288
         : header_q[21]);  // crc.hpp:16, :22, :32, :50
  wire        xor_50_61 = or_50_19 ^ or_50_21;  // crc.hpp:50
  wire        xor_50_62 = xor_50_17 ^ xor_50_22 ^ xor_50_27 ^ xor_50_41;  // crc.hpp:50
  wire        xor_50_63 = xor_50 ^ xor_50_22 ^ xor_50_14 ^ xor_50_31;  // crc.hpp:50
  wire        xor_50_64 = or_50_12 ^ or_50_16 ^ xor_50_55 ^ xor_50_61;  // crc.hpp:50
  wire        xor_50_65 = xor_50_46 ^ xor_50_55;  // crc.hpp:50
  wire        or_50_22 =
    clear_i
    | (header_valid_i
         ? xor_32_120 ^ xor_32_24 ^ xor_50_15 ^ xor_32_20 ^ xor_32_32 ^ xor_32_48 ^ xor_32_134 ^ xor_32_55 ^ xor_32_164 ^ xor_32_258
           ^ xor_32_205 ^ xor_50_16 ^ xor_32_203 ^ xor_32_209 ^ xor_32_217 ^ xor_32_266 ^ xor_32_221 ^ xor_32_279
         : header_q[22]);  // crc.hpp:16, :32, :50
  wire        xor_50_66 = or_50_20 ^ or_50_21;  // crc.hpp:50
  wire        xor_50_67 = xor_50_2 ^ xor_50_14 ^ xor_50_25 ^ xor_50_32 ^ xor_50_42 ^ or_50_15 ^ or_50_19 ^ xor_50_66;  // crc.hpp:50
  wire        xor_50_68 = or_50_3 ^ or_50_5 ^ xor_50_3 ^ xor_50_25 ^ xor_50_32 ^ xor_50_44 ^ xor_50_60 ^ xor_50_66;  // crc.hpp:50
  wire        xor_50_69 = or_50_20 ^ or_50_22;  // crc.hpp:50
  wire        or_50_23 =
    clear_i
    | (header_valid_i
         ? xor_32_103 ^ xor_32_113 ^ word_i[10] ^ xor_32_57 ^ xor_32_10 ^ xor_32_125 ^ word_i[16] ^ word_i[31] ^ xor_32_248 ^ xor_32_254
           ^ header_q[10] ^ xor_32_222 ^ xor_32_197 ^ xor_32_261 ^ header_q[16] ^ header_q[31]
         : header_q[23]);  // crc.hpp:16, :22, :32, :50
  wire        xor_50_70 = or_50_21 ^ or_50_23;  // crc.hpp:50
  wire        or_50_24 = clear_i | (header_valid_i ? xor_32_283 : header_q[24]);  // crc.hpp:16, :32, :50
  wire        xor_50_71 = or_50_22 ^ or_50_23;  // crc.hpp:50
  wire        xor_50_72 = or_50_22 ^ or_50_24;  // crc.hpp:50
  wire        or_50_25 = clear_i | (header_valid_i ? xor_32_286 : header_q[25]);  // crc.hpp:16, :32, :50
  wire        xor_50_73 = or_50_23 ^ or_50_24;  // crc.hpp:50
  wire        or_50_26 = clear_i | (header_valid_i ? xor_32_251 : header_q[26]);  // crc.hpp:16, :32, :50
  wire        xor_50_74 = xor_50_1 ^ xor_50_11 ^ xor_50_34 ^ xor_50_40;  // crc.hpp:50
  wire        xor_50_75 = or_50_22 ^ or_50_26 ^ xor_50_52 ^ xor_50_58;  // crc.hpp:50
  wire        xor_50_76 = or_50_24 ^ or_50_25;  // crc.hpp:50
  wire        xor_50_77 = or_50_23 ^ or_50_26;  // crc.hpp:50
  wire        xor_50_78 = xor_50_77 ^ xor_50_2 ^ xor_50_19 ^ xor_50_24 ^ xor_50_44 ^ or_50_16 ^ or_50_20 ^ or_50_21 ^ or_50_22;  // crc.hpp:50
  wire        or_50_27 = clear_i | (header_valid_i ? xor_32_256 : header_q[27]);  // crc.hpp:16, :32, :50
  wire        xor_50_79 = or_50_23 ^ or_50_27;  // crc.hpp:50
  wire        xor_50_80 = or_50_25 ^ or_50_26;  // crc.hpp:50
  wire        xor_50_81 = xor_50_12 ^ xor_50_17 ^ xor_50_33 ^ xor_50_40 ^ xor_50_48 ^ or_50_18 ^ or_50_22 ^ xor_50_80;  // crc.hpp:50
  wire        xor_50_82 = or_50_24 ^ or_50_26 ^ xor_50_56 ^ xor_50_71;  // crc.hpp:50
  wire        xor_50_83 = or_50_9 ^ or_50_16 ^ xor_50_18 ^ xor_50_20 ^ xor_50_54 ^ xor_50_70 ^ or_50_26 ^ xor_50_76;  // crc.hpp:50
  wire        xor_50_84 = xor_50_23 ^ xor_50_43 ^ xor_50_48 ^ xor_50_60 ^ xor_50_76 ^ xor_50_66 ^ or_50_26;  // crc.hpp:50
  wire        xor_50_85 = or_50_25 ^ or_50_27;  // crc.hpp:50
  wire        xor_50_86 = xor_50_19 ^ xor_50_20 ^ xor_50_45;  // crc.hpp:50
  wire        xor_50_87 = or_50_14 ^ or_50_19 ^ xor_50_66 ^ xor_50_79;  // crc.hpp:50
  wire        xor_50_88 = or_50_5 ^ or_50_8 ^ xor_50_27 ^ xor_50_40 ^ xor_50_47 ^ xor_50_53 ^ xor_50_69 ^ or_50_23;  // crc.hpp:50
  wire        or_50_28 = clear_i | (header_valid_i ? xor_32_260 : header_q[28]);  // crc.hpp:16, :32, :50
  wire        xor_50_89 = xor_50_26 ^ xor_50_34 ^ xor_50_41 ^ or_50_21 ^ xor_50_80 ^ or_50_24 ^ or_50_27;  // crc.hpp:50
  wire        or_50_29 = clear_i | (header_valid_i ? xor_32_265 : header_q[29]);  // crc.hpp:16, :32, :50
  wire        xor_50_90 = or_50_27 ^ xor_50_40 ^ xor_50_51 ^ xor_50_58 ^ or_50_24 ^ xor_50_3 ^ or_50_28 ^ xor_50_14 ^ xor_50_25;  // crc.hpp:50
  wire        xor_50_91 = or_50_4 ^ or_50_10 ^ xor_50_65 ^ or_50_19 ^ or_50_22 ^ xor_50_80 ^ or_50_28;  // crc.hpp:50
  wire        xor_50_92 = or_50_26 ^ or_50_27;  // crc.hpp:50
  wire        xor_50_93 = or_50_28 ^ xor_50_92 ^ xor_50_4 ^ xor_50_18 ^ xor_50_37 ^ xor_50_41 ^ or_50_15 ^ or_50_18 ^ or_50_19 ^ or_50_25;  // crc.hpp:50
  wire        xor_50_94 = or_50_27 ^ or_50_28;  // crc.hpp:50
  wire        xor_50_95 = xor_50_80 ^ xor_50_72 ^ or_50_27;  // crc.hpp:50
  wire        xor_50_96 = xor_50_20 ^ xor_50_24 ^ xor_50_42 ^ xor_50_52;  // crc.hpp:50
  wire        xor_50_97 = xor_50_92 ^ xor_50_59 ^ xor_50_76;  // crc.hpp:50
  wire        xor_50_98 = or_50_1 ^ or_50_5 ^ xor_50_37 ^ xor_50_42 ^ or_50_20 ^ xor_50_60 ^ or_50_25 ^ or_50_29;  // crc.hpp:50
  wire        xor_50_99 = or_50_14 ^ or_50_17 ^ xor_50_30 ^ xor_50_36 ^ xor_50_61 ^ or_50_29;  // crc.hpp:50
  wire        xor_50_100 = or_50_29 ^ xor_50_21 ^ xor_50_23 ^ xor_50_45 ^ xor_50_48 ^ xor_50_58 ^ xor_50_70 ^ or_50_25;  // crc.hpp:50
  wire        or_50_30 = clear_i | (header_valid_i ? xor_32_272 : header_q[30]);  // crc.hpp:16, :32, :50
  wire        xor_50_101 =
    or_50_28 ^ xor_50_61 ^ or_50_25 ^ xor_50_10 ^ or_50_29 ^ xor_50_11 ^ xor_50_21 ^ or_50_16 ^ or_50_17 ^ xor_50_27 ^ xor_50_42;  // crc.hpp:50
  wire        xor_50_102 = xor_50_1 ^ xor_50_21 ^ xor_50_31 ^ xor_50_44 ^ or_50_19 ^ xor_50_56 ^ or_50_23 ^ xor_50_76 ^ xor_50_94;  // crc.hpp:50
  wire        xor_50_103 = or_50_28 ^ or_50_29;  // crc.hpp:50
  wire        xor_50_104 = xor_50_26 ^ xor_50_33 ^ xor_50_41 ^ xor_50_48;  // crc.hpp:50
  wire        xor_50_105 = xor_50_103 ^ xor_50_59 ^ xor_50_92;  // crc.hpp:50
  wire        xor_50_106 = xor_50_85 ^ xor_50_72 ^ or_50_28;  // crc.hpp:50
  wire        xor_50_107 = xor_50_92 ^ xor_50_73 ^ xor_50_103;  // crc.hpp:50
  wire        xor_50_108 = xor_50_9 ^ xor_50_33 ^ xor_50_65 ^ xor_50_59 ^ xor_50_73 ^ xor_50_85 ^ xor_50_103;  // crc.hpp:50
  wire        xor_50_109 = or_50_28 ^ or_50_30;  // crc.hpp:50
  wire        xor_50_110 = or_50_30 ^ xor_50_19 ^ xor_50_24 ^ xor_50_32 ^ or_50_17 ^ or_50_26 ^ or_50_28 ^ or_50_21 ^ xor_50_72;  // crc.hpp:50
  wire        xor_50_111 = or_50 ^ or_50_4 ^ or_50_7 ^ or_50_10 ^ xor_50_40 ^ xor_50_55 ^ or_50_19 ^ or_50_24;  // crc.hpp:50
  wire        xor_50_112 = xor_50_52 ^ xor_50_61 ^ xor_50_72 ^ or_50_26;  // crc.hpp:50
  wire        or_50_31 = clear_i | (header_valid_i ? xor_32_277 : header_q[31]);  // crc.hpp:16, :32, :50
  wire        xor_50_113 =
    or_50_1 ^ or_50_4 ^ xor_50_12 ^ xor_50_32 ^ xor_50_33 ^ xor_50_42 ^ xor_50_53 ^ xor_50_61 ^ or_50_31 ^ xor_50_79 ^ or_50_30;  // crc.hpp:50
  wire        xor_50_114 = or_50_29 ^ or_50_30;  // crc.hpp:50
  wire        xor_50_115 = xor_50_20 ^ xor_50_22 ^ xor_50_35 ^ xor_50_47 ^ xor_50_54 ^ xor_50_77 ^ or_50_27 ^ or_50_30;  // crc.hpp:50
  wire        xor_50_116 = or_50_31 ^ or_50_29 ^ xor_50_94;  // crc.hpp:50
  wire        xor_50_117 = xor_50_13 ^ xor_50_30 ^ xor_50_32 ^ xor_50_54 ^ or_50_30 ^ or_50_25 ^ xor_50_73;  // crc.hpp:50
  wire        xor_50_118 = xor_50_20 ^ xor_50_36 ^ xor_50_42 ^ xor_50_61 ^ or_50_27 ^ or_50_29 ^ xor_50_72 ^ or_50_30;  // crc.hpp:50
  wire        xor_50_119 = xor_50_94 ^ or_50_31;  // crc.hpp:50
  wire        xor_50_120 = xor_50_55 ^ xor_50_59 ^ xor_50_71 ^ xor_50_80;  // crc.hpp:50
  wire        xor_50_121 =
    xor_50_9 ^ xor_50_13 ^ or_50_11 ^ xor_50_43 ^ or_50_12 ^ xor_50_46 ^ xor_50_54 ^ xor_50_69 ^ or_50_24 ^ or_50_28 ^ or_50_31;  // crc.hpp:50
  reg  [31:0] payload_next_q1;  // crc.hpp:59
  reg         xor_50_50_q1;  // crc.hpp:50
  reg         xor_50_57_q1;  // crc.hpp:50
  reg         xor_50_62_q1;  // crc.hpp:50
  reg         xor_50_63_q1;  // crc.hpp:50
  reg         xor_50_64_q1;  // crc.hpp:50
  reg         xor_50_67_q1;  // crc.hpp:50
  reg         xor_50_68_q1;  // crc.hpp:50
  reg         xor_50_74_q1;  // crc.hpp:50
  reg         xor_50_75_q1;  // crc.hpp:50
  reg         xor_50_78_q1;  // crc.hpp:50
  reg         xor_50_81_q1;  // crc.hpp:50
  reg         xor_50_82_q1;  // crc.hpp:50
  reg         xor_50_83_q1;  // crc.hpp:50
  reg         xor_50_84_q1;  // crc.hpp:50
  reg         xor_50_85_q1;  // crc.hpp:50
  reg         xor_50_86_q1;  // crc.hpp:50
  reg         xor_50_87_q1;  // crc.hpp:50
  reg         xor_50_88_q1;  // crc.hpp:50
  reg         or_50_28_q1;  // crc.hpp:50
  reg         xor_50_89_q1;  // crc.hpp:50
  reg         or_50_29_q1;  // crc.hpp:50
  reg         xor_50_90_q1;  // crc.hpp:50
  reg         xor_50_91_q1;  // crc.hpp:50
  reg         xor_50_93_q1;  // crc.hpp:50
  reg         xor_50_95_q1;  // crc.hpp:50
  reg         xor_50_96_q1;  // crc.hpp:50
  reg         xor_50_97_q1;  // crc.hpp:50
  reg         xor_50_98_q1;  // crc.hpp:50
  reg         xor_50_99_q1;  // crc.hpp:50
  reg         xor_50_100_q1;  // crc.hpp:50
  reg         or_50_30_q1;  // crc.hpp:50
  reg         xor_50_101_q1;  // crc.hpp:50
  reg         xor_50_102_q1;  // crc.hpp:50
  reg         xor_50_104_q1;  // crc.hpp:50
  reg         xor_50_105_q1;  // crc.hpp:50
  reg         xor_50_106_q1;  // crc.hpp:50
  reg         xor_50_107_q1;  // crc.hpp:50
  reg         xor_50_108_q1;  // crc.hpp:50
  reg         xor_50_109_q1;  // crc.hpp:50
  reg         xor_50_110_q1;  // crc.hpp:50
  reg         xor_50_111_q1;  // crc.hpp:50
  reg         xor_50_112_q1;  // crc.hpp:50
  reg         or_50_31_q1;  // crc.hpp:50
  reg         xor_50_113_q1;  // crc.hpp:50
  reg         xor_50_114_q1;  // crc.hpp:50
  reg         xor_50_115_q1;  // crc.hpp:50
  reg         xor_50_116_q1;  // crc.hpp:50
  reg         xor_50_117_q1;  // crc.hpp:50
  reg         xor_50_118_q1;  // crc.hpp:50
  reg         xor_50_119_q1;  // crc.hpp:50
  reg         xor_50_120_q1;  // crc.hpp:50
  reg         xor_50_121_q1;  // crc.hpp:50
  wire [1:0]  _GEN_8 = {2{or_50_29_q1}};  // crc.hpp:50
  wire [1:0]  _GEN_9 = {2{or_50_31_q1}};  // crc.hpp:50
  wire [31:0] crc =
    payload_next_q1
    ^ ~{xor_50_113_q1,
        xor_50_74_q1 ^ xor_50_75_q1 ^ xor_50_114_q1,
        xor_50_101_q1,
        _GEN_9 ^ {xor_50_90_q1, xor_50_115_q1},
        {2{or_50_30_q1}} ^ _GEN_8 ^ {xor_50_81_q1, xor_50_102_q1},
        xor_50_57_q1 ^ xor_50_82_q1 ^ xor_50_116_q1,
        xor_50_91_q1,
        xor_50_117_q1,
        _GEN_9 ^ {xor_50_118_q1, xor_50_104_q1 ^ xor_50_105_q1},
        {3{or_50_30_q1}} ^ {xor_50_93_q1, _GEN_8 ^ {xor_50_83_q1, xor_50_67_q1 ^ xor_50_106_q1}},
        xor_50_68_q1 ^ xor_50_107_q1,
        xor_50_119_q1 ^ xor_50_62_q1 ^ xor_50_120_q1,
        {4{or_50_30_q1}}
          ^ {xor_50_63_q1 ^ xor_50_64_q1 ^ xor_50_95_q1,
             {3{or_50_29_q1}} ^ {xor_50_96_q1 ^ xor_50_97_q1, {2{or_50_28_q1}} ^ {xor_50_89_q1, xor_50_84_q1}}},
        xor_50_108_q1,
        {7{or_50_31_q1}}
          ^ {xor_50_110_q1,
             xor_50_98_q1,
             xor_50_109_q1 ^ xor_50_111_q1,
             xor_50_99_q1,
             xor_50_86_q1 ^ xor_50_87_q1 ^ or_50_28_q1,
             xor_50_78_q1,
             xor_50_85_q1 ^ xor_50_88_q1},
        or_50_30_q1 ^ xor_50_50_q1 ^ xor_50_112_q1,
        xor_50_100_q1,
        xor_50_121_q1};  // crc.hpp:50, :54, :59
  reg  [31:0] crc_q2;  // crc.hpp:54
  always_ff @(posedge clk_i) begin
    if (advance) begin
      payload_next_q1 <= payload_next;  // crc.hpp:59
      xor_50_50_q1 <= xor_50_50;  // crc.hpp:50
      xor_50_57_q1 <= xor_50_57;  // crc.hpp:50
      xor_50_62_q1 <= xor_50_62;  // crc.hpp:50
      xor_50_63_q1 <= xor_50_63;  // crc.hpp:50
      xor_50_64_q1 <= xor_50_64;  // crc.hpp:50
      xor_50_67_q1 <= xor_50_67;  // crc.hpp:50
      xor_50_68_q1 <= xor_50_68;  // crc.hpp:50
      xor_50_74_q1 <= xor_50_74;  // crc.hpp:50
      xor_50_75_q1 <= xor_50_75;  // crc.hpp:50
      xor_50_78_q1 <= xor_50_78;  // crc.hpp:50
      xor_50_81_q1 <= xor_50_81;  // crc.hpp:50
      xor_50_82_q1 <= xor_50_82;  // crc.hpp:50
      xor_50_83_q1 <= xor_50_83;  // crc.hpp:50
      xor_50_84_q1 <= xor_50_84;  // crc.hpp:50
      xor_50_85_q1 <= xor_50_85;  // crc.hpp:50
      xor_50_86_q1 <= xor_50_86;  // crc.hpp:50
      xor_50_87_q1 <= xor_50_87;  // crc.hpp:50
      xor_50_88_q1 <= xor_50_88;  // crc.hpp:50
      or_50_28_q1 <= or_50_28;  // crc.hpp:50
      xor_50_89_q1 <= xor_50_89;  // crc.hpp:50
      or_50_29_q1 <= or_50_29;  // crc.hpp:50
      xor_50_90_q1 <= xor_50_90;  // crc.hpp:50
      xor_50_91_q1 <= xor_50_91;  // crc.hpp:50
      xor_50_93_q1 <= xor_50_93;  // crc.hpp:50
      xor_50_95_q1 <= xor_50_95;  // crc.hpp:50
      xor_50_96_q1 <= xor_50_96;  // crc.hpp:50
      xor_50_97_q1 <= xor_50_97;  // crc.hpp:50
      xor_50_98_q1 <= xor_50_98;  // crc.hpp:50
      xor_50_99_q1 <= xor_50_99;  // crc.hpp:50
      xor_50_100_q1 <= xor_50_100;  // crc.hpp:50
      or_50_30_q1 <= or_50_30;  // crc.hpp:50
      xor_50_101_q1 <= xor_50_101;  // crc.hpp:50
      xor_50_102_q1 <= xor_50_102;  // crc.hpp:50
      xor_50_104_q1 <= xor_50_104;  // crc.hpp:50
      xor_50_105_q1 <= xor_50_105;  // crc.hpp:50
      xor_50_106_q1 <= xor_50_106;  // crc.hpp:50
      xor_50_107_q1 <= xor_50_107;  // crc.hpp:50
      xor_50_108_q1 <= xor_50_108;  // crc.hpp:50
      xor_50_109_q1 <= xor_50_109;  // crc.hpp:50
      xor_50_110_q1 <= xor_50_110;  // crc.hpp:50
      xor_50_111_q1 <= xor_50_111;  // crc.hpp:50
      xor_50_112_q1 <= xor_50_112;  // crc.hpp:50
      or_50_31_q1 <= or_50_31;  // crc.hpp:50
      xor_50_113_q1 <= xor_50_113;  // crc.hpp:50
      xor_50_114_q1 <= xor_50_114;  // crc.hpp:50
      xor_50_115_q1 <= xor_50_115;  // crc.hpp:50
      xor_50_116_q1 <= xor_50_116;  // crc.hpp:50
      xor_50_117_q1 <= xor_50_117;  // crc.hpp:50
      xor_50_118_q1 <= xor_50_118;  // crc.hpp:50
      xor_50_119_q1 <= xor_50_119;  // crc.hpp:50
      xor_50_120_q1 <= xor_50_120;  // crc.hpp:50
      xor_50_121_q1 <= xor_50_121;  // crc.hpp:50
      crc_q2 <= crc;  // crc.hpp:54
    end
  end // always_ff @(posedge)
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      valid_q1 <= 1'h0;
      valid_q2 <= 1'h0;
      payload_q <= 32'h0;  // crc.hpp:15
      header_q <= 32'hFFFFFFFF;  // crc.hpp:16
    end
    else begin
      if (advance) begin
        valid_q1 <= valid_i;
        valid_q2 <= valid_q1;
      end
      if (step) begin
        payload_q <= payload_next;  // crc.hpp:15, :59
        header_q <= state;  // crc.hpp:16, :59
      end
    end
  end // always_ff @(posedge)
  assign ready_o = advance;
  assign valid_o = valid_q2;
  assign crc_o = crc_q2;  // crc.hpp:54
endmodule
