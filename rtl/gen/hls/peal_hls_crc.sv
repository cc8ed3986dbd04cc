// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/crc.hpp, peal::hls::crc::step, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 1 stage, free running: every clock is one step.
`default_nettype none

module peal_hls_crc(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic clear_i,  // crc.hpp:19
  input  wire logic payload_valid_i,  // crc.hpp:20
  input  wire logic header_valid_i,  // crc.hpp:21
  input  wire logic [31:0] word_i,  // crc.hpp:22
  output wire logic [31:0] crc_o  // crc.hpp:25
);

  reg  [31:0] payload_q;  // crc.hpp:15
  reg  [31:0] header_q;  // crc.hpp:16
  wire        xor_60 = header_q[31] ^ header_q[15];  // crc.hpp:16, :60
  wire        xor_60_1 = header_q[28] ^ header_q[12];  // crc.hpp:16, :60
  wire        xor_60_2 = header_q[24] ^ header_q[8];  // crc.hpp:16, :60
  wire        xor_60_3 = header_q[22] ^ header_q[6];  // crc.hpp:16, :60
  wire        xor_60_4 = header_q[28] ^ header_q[20];  // crc.hpp:16, :60
  wire        xor_60_5 = xor_60 ^ header_q[7];  // crc.hpp:16, :60
  wire        xor_60_6 = header_q[13] ^ header_q[5];  // crc.hpp:16, :60
  wire        xor_61 = xor_60_1 ^ header_q[20];  // crc.hpp:16, :60, :61
  wire        xor_61_1 = header_q[2] ^ header_q[10];  // crc.hpp:16, :61
  wire        xor_61_2 = header_q[19] ^ header_q[11];  // crc.hpp:16, :61
  wire        product = xor_60_2 ^ xor_61 ^ xor_60_3 ^ xor_61_1 ^ header_q[17] ^ xor_60_6 ^ xor_60_5 ^ xor_61_2;  // crc.hpp:16, :60, :61
  wire        xor_60_7 = header_q[13] ^ header_q[29];  // crc.hpp:16, :60
  wire        xor_60_8 = header_q[25] ^ header_q[9];  // crc.hpp:16, :60
  wire        xor_60_9 = header_q[7] ^ header_q[23];  // crc.hpp:16, :60
  wire        xor_60_10 = header_q[29] ^ header_q[21];  // crc.hpp:16, :60
  wire        xor_60_11 = header_q[8] ^ header_q[16];  // crc.hpp:16, :60
  wire        xor_60_12 = header_q[6] ^ header_q[14];  // crc.hpp:16, :60
  wire        xor_61_3 = header_q[12] ^ header_q[20];  // crc.hpp:16, :61
  wire        xor_61_4 = header_q[11] ^ header_q[3];  // crc.hpp:16, :61
  wire        xor_61_5 = header_q[18] ^ xor_61_3;  // crc.hpp:16, :61
  wire        xor_60_13 = header_q[14] ^ header_q[30];  // crc.hpp:16, :60
  wire        xor_60_14 = header_q[10] ^ header_q[26];  // crc.hpp:16, :60
  wire        xor_60_15 = header_q[17] ^ header_q[9];  // crc.hpp:16, :60
  wire        xor_60_16 = header_q[15] ^ header_q[7];  // crc.hpp:16, :60
  wire        xor_61_6 = header_q[12] ^ header_q[4];  // crc.hpp:16, :61
  wire        xor_61_7 = header_q[22] ^ xor_60_13;  // crc.hpp:16, :60, :61
  wire        xor_60_17 = header_q[11] ^ header_q[27];  // crc.hpp:16, :60
  wire        xor_60_18 = header_q[10] ^ header_q[18];  // crc.hpp:16, :60
  wire        xor_61_8 = header_q[22] ^ header_q[14];  // crc.hpp:16, :61
  wire        xor_60_19 = header_q[5] ^ header_q[21];  // crc.hpp:16, :60
  wire        xor_60_20 = header_q[16] ^ header_q[0];  // crc.hpp:16, :60
  wire        xor_60_21 = header_q[2] ^ header_q[26];  // crc.hpp:16, :60
  wire        xor_60_22 = header_q[31] ^ xor_60_9;  // crc.hpp:16, :60
  wire        xor_61_9 = header_q[13] ^ xor_60_19;  // crc.hpp:16, :60, :61
  wire        xor_60_23 = header_q[19] ^ header_q[3];  // crc.hpp:16, :60
  wire        xor_60_24 = header_q[9] ^ header_q[1];  // crc.hpp:16, :60
  wire        xor_60_25 = header_q[19] ^ header_q[27];  // crc.hpp:16, :60
  wire        xor_60_26 = xor_60_17 ^ xor_60_23;  // crc.hpp:60
  wire        xor_60_27 = header_q[17] ^ header_q[1];  // crc.hpp:16, :60
  wire        xor_60_28 = header_q[31] ^ header_q[7];  // crc.hpp:16, :60
  wire        xor_60_29 = header_q[29] ^ xor_60_19;  // crc.hpp:16, :60
  wire        xor_60_30 = header_q[11] ^ xor_60_23;  // crc.hpp:16, :60
  wire        xor_60_31 = header_q[24] ^ header_q[0];  // crc.hpp:16, :60
  wire        xor_60_32 = header_q[28] ^ header_q[4];  // crc.hpp:16, :60
  wire        xor_60_33 = header_q[25] ^ header_q[1];  // crc.hpp:16, :60
  wire        xor_60_34 = header_q[2] ^ header_q[18];  // crc.hpp:16, :60
  wire        xor_60_35 = header_q[17] ^ xor_60_8;  // crc.hpp:16, :60
  wire        xor_60_36 = header_q[15] ^ xor_60_9;  // crc.hpp:16, :60
  wire        xor_60_37 = header_q[5] ^ xor_60_7;  // crc.hpp:16, :60
  wire        xor_60_38 = header_q[18] ^ header_q[26];  // crc.hpp:16, :60
  wire        xor_60_39 = header_q[18] ^ xor_60_14;  // crc.hpp:16, :60
  wire        xor_60_40 = xor_60_2 ^ header_q[16];  // crc.hpp:16, :60
  wire        xor_60_41 = header_q[6] ^ xor_60_13;  // crc.hpp:16, :60
  wire        xor_60_42 = header_q[2] ^ xor_60_14;  // crc.hpp:16, :60
  wire        xor_60_43 = xor_60_2 ^ header_q[0];  // crc.hpp:16, :60
  wire        xor_60_44 = header_q[6] ^ header_q[30];  // crc.hpp:16, :60
  wire        xor_61_10 = xor_60_1 ^ header_q[4];  // crc.hpp:16, :60, :61
  wire        xor_61_11 = xor_60_7 ^ xor_60_19;  // crc.hpp:60, :61
  wire        xor_61_12 = xor_60_8 ^ xor_60_27;  // crc.hpp:60, :61
  wire        xor_61_13 = header_q[27] ^ xor_60_23;  // crc.hpp:16, :60, :61
  wire        xor_60_45 = xor_60_3 ^ header_q[30];  // crc.hpp:16, :60
  wire        xor_61_14 = xor_60_2 ^ xor_60_20;  // crc.hpp:60, :61
  wire        xor_60_46 = header_q[20] ^ header_q[4];  // crc.hpp:16, :60
  wire        xor_61_15 = header_q[8] ^ header_q[0];  // crc.hpp:16, :61
  wire        xor_61_16 = xor_60_1 ^ xor_60_46;  // crc.hpp:60, :61
  wire        xor_61_17 = xor_60_14 ^ xor_60_34;  // crc.hpp:60, :61
  wire        xor_61_18 = xor_60_3 ^ xor_61_17;  // crc.hpp:60, :61
  wire        xor_61_19 = xor_60_3 ^ xor_60_13;  // crc.hpp:60, :61
  wire        xor_61_20 = header_q[24] ^ header_q[4];  // crc.hpp:16, :61
  wire        xor_61_21 = xor_60 ^ xor_60_9;  // crc.hpp:60, :61
  wire [31:0] out =
    payload_q
    ^ ~{xor_60_18 ^ header_q[19] ^ xor_60_41 ^ xor_60_17 ^ xor_60_22 ^ header_q[16] ^ xor_60_19 ^ xor_61_6 ^ xor_60_24,
        xor_60_46 ^ xor_61_15 ^ xor_60_39 ^ xor_60_45 ^ xor_60_15 ^ xor_60_37 ^ header_q[15] ^ xor_61_4,
        xor_60_11 ^ xor_61_10 ^ xor_61_1 ^ header_q[14] ^ xor_60_29 ^ xor_60_35 ^ header_q[7] ^ xor_60_23,
        xor_60_5 ^ xor_60_24 ^ header_q[28] ^ xor_60_40 ^ header_q[3] ^ xor_60_17 ^ header_q[6] ^ xor_60_46 ^ header_q[13] ^ xor_60_34,
        header_q[5] ^ xor_60_27 ^ xor_61_13 ^ xor_61_21 ^ header_q[12] ^ xor_61_15 ^ xor_60_41 ^ xor_60_42,
        xor_60_34 ^ xor_60_37 ^ header_q[4] ^ xor_60_20 ^ header_q[7] ^ header_q[11] ^ header_q[26] ^ xor_61_19 ^ xor_60_8 ^ header_q[1],
        header_q[28] ^ xor_61_14 ^ header_q[18] ^ xor_60_13 ^ xor_60_7 ^ xor_60_35 ^ xor_60_26 ^ xor_60_36,
        header_q[17] ^ header_q[14] ^ xor_60_7 ^ header_q[27] ^ xor_60_1 ^ xor_60_40 ^ xor_61_18 ^ xor_61_21,
        header_q[22] ^ xor_60_32 ^ header_q[15] ^ xor_60_39 ^ header_q[17] ^ header_q[25] ^ header_q[13] ^ header_q[19],
        header_q[5] ^ header_q[25] ^ xor_60_9 ^ xor_60_27 ^ header_q[10] ^ xor_60_44 ^ xor_60_30 ^ xor_61_20,
        xor_60_10 ^ header_q[1] ^ xor_60_26 ^ xor_60_28 ^ header_q[12] ^ xor_60_31 ^ header_q[2] ^ xor_61_7,
        xor_60_20 ^ xor_61_16 ^ header_q[14] ^ xor_60_21 ^ header_q[9] ^ xor_60_37 ^ xor_60_25 ^ xor_60_28,
        header_q[8] ^ xor_61_10 ^ xor_60_38 ^ xor_60_44 ^ header_q[13] ^ xor_60_33 ^ header_q[15] ^ xor_60_26,
        xor_60_10 ^ xor_60_44 ^ header_q[23] ^ xor_61_12 ^ xor_60_20 ^ xor_60_21 ^ xor_60_23 ^ xor_61_20,
        xor_60_43 ^ xor_61_16 ^ xor_61_1 ^ xor_61_19 ^ xor_60_8 ^ xor_60_10 ^ xor_60_16 ^ xor_60_26,
        xor_60_2 ^ xor_60_4 ^ xor_60_12 ^ xor_61_17 ^ xor_60_24 ^ xor_61_11 ^ xor_60_9 ^ xor_60_26,
        xor_61_15 ^ xor_61_16 ^ xor_60_6 ^ xor_61_18 ^ xor_60_25 ^ xor_60_22 ^ xor_61_12,
        xor_61_6 ^ xor_61_14 ^ xor_60_38 ^ xor_60_45 ^ xor_60_19 ^ xor_61_12 ^ header_q[7] ^ xor_60_26,
        xor_61_3 ^ xor_60_43 ^ xor_60_13 ^ xor_60_21 ^ header_q[29] ^ xor_61_12 ^ header_q[15] ^ xor_61_13,
        xor_60_42 ^ xor_60_44 ^ xor_60_43 ^ xor_61_10 ^ header_q[27] ^ xor_60_8 ^ xor_61_11,
        xor_60_39 ^ xor_60_41 ^ xor_60_4 ^ xor_60_40 ^ header_q[25] ^ xor_60_10 ^ xor_60_23,
        header_q[24] ^ xor_60_4 ^ xor_60_34 ^ xor_60_35 ^ xor_60_37 ^ xor_60_25 ^ xor_60_36,
        xor_60_14 ^ header_q[30] ^ xor_60_15 ^ header_q[11] ^ xor_60_19 ^ header_q[28] ^ xor_60_28 ^ header_q[22] ^ xor_60_2,
        xor_60_33 ^ xor_61_5 ^ header_q[8] ^ header_q[29] ^ header_q[31] ^ header_q[14] ^ header_q[5] ^ xor_61_2,
        xor_61_2 ^ xor_60_28 ^ header_q[17] ^ header_q[13] ^ xor_60_31 ^ xor_60_32 ^ header_q[30] ^ xor_60_18,
        header_q[14] ^ header_q[4] ^ xor_60_28 ^ xor_60_30 ^ xor_60_27 ^ xor_60_29,
        xor_61 ^ header_q[0] ^ header_q[2] ^ header_q[14] ^ xor_60_22 ^ xor_60_26 ^ xor_61_9 ^ xor_60_24,
        xor_61_8 ^ xor_60_21 ^ header_q[8] ^ header_q[20] ^ header_q[9] ^ xor_61_9 ^ xor_60_20 ^ xor_60_22,
        xor_60_17 ^ header_q[20] ^ header_q[23] ^ xor_60_11 ^ xor_60_18 ^ xor_60_6 ^ xor_61_8 ^ xor_60 ^ xor_60_8,
        header_q[21] ^ xor_60_2 ^ xor_60_16 ^ xor_60_14 ^ xor_61_6 ^ header_q[13] ^ xor_61_7 ^ header_q[19] ^ xor_60_15,
        header_q[21] ^ xor_60_11 ^ xor_61_4 ^ xor_61_5 ^ xor_60_7 ^ xor_60_12 ^ xor_60_8 ^ xor_60_9,
        product};  // crc.hpp:15, :16, :60, :61, :69
  reg  [31:0] out_q1;  // crc.hpp:69
  always_ff @(posedge clk_i) begin
    out_q1 <= out;  // crc.hpp:69
    if (rst_i) begin
      payload_q <= 32'h0;  // crc.hpp:15
      header_q <= 32'hFFFFFFFF;  // crc.hpp:16
    end
    else if (clear_i) begin
      payload_q <= 32'h0;  // crc.hpp:15
      header_q <= 32'hFFFFFFFF;  // crc.hpp:16
    end
    else if (payload_valid_i | header_valid_i) begin
      automatic logic        xor_59 = word_i[20] ^ (header_valid_i ? header_q[20] : payload_q[20]);  // crc.hpp:15, :16, :22, :59
      automatic logic        xor_59_1 = word_i[11] ^ (header_valid_i ? header_q[11] : payload_q[11]);  // crc.hpp:15, :16, :22, :59
      automatic logic        xor_59_2 = word_i[9] ^ (header_valid_i ? header_q[9] : payload_q[9]);  // crc.hpp:15, :16, :22, :59
      automatic logic        xor_60_47 = word_i[16] ^ (header_valid_i ? header_q[16] : payload_q[16]);  // crc.hpp:15, :16, :22, :60
      automatic logic        xor_60_48 = word_i[28] ^ (header_valid_i ? header_q[28] : payload_q[28]);  // crc.hpp:15, :16, :22, :60
      automatic logic        xor_60_49 = word_i[27] ^ (header_valid_i ? header_q[27] : payload_q[27]);  // crc.hpp:15, :16, :22, :60
      automatic logic        xor_60_50 = xor_59_1 ^ xor_60_49;  // crc.hpp:59, :60
      automatic logic        xor_60_51 = word_i[26] ^ (header_valid_i ? header_q[26] : payload_q[26]);  // crc.hpp:15, :16, :22, :60
      automatic logic        xor_60_52 = word_i[25] ^ (header_valid_i ? header_q[25] : payload_q[25]);  // crc.hpp:15, :16, :22, :60
      automatic logic        xor_60_53 = xor_59_2 ^ xor_60_52;  // crc.hpp:59, :60
      automatic logic        xor_60_54 = word_i[24] ^ (header_valid_i ? header_q[24] : payload_q[24]);  // crc.hpp:15, :16, :22, :60
      automatic logic        xor_60_55 = word_i[7] ^ (header_valid_i ? header_q[7] : payload_q[7]);  // crc.hpp:15, :16, :22, :60
      automatic logic        xor_60_56 = word_i[23] ^ (header_valid_i ? header_q[23] : payload_q[23]);  // crc.hpp:15, :16, :22, :60
      automatic logic        xor_60_57 = xor_60_55 ^ xor_60_56;  // crc.hpp:60
      automatic logic        xor_60_58 = word_i[4] ^ (header_valid_i ? header_q[4] : payload_q[4]);  // crc.hpp:15, :16, :22, :60
      automatic logic        xor_60_59 = xor_59 ^ xor_60_58;  // crc.hpp:59, :60
      automatic logic        xor_60_60 = word_i[14] ^ (header_valid_i ? header_q[14] : payload_q[14]);  // crc.hpp:15, :16, :22, :60
      automatic logic        xor_60_61 = word_i[6] ^ (header_valid_i ? header_q[6] : payload_q[6]);  // crc.hpp:15, :16, :22, :60
      automatic logic        xor_60_62 = word_i[5] ^ (header_valid_i ? header_q[5] : payload_q[5]);  // crc.hpp:15, :16, :22, :60
      automatic logic        xor_60_63 = xor_60_48 ^ xor_60_59;  // crc.hpp:60
      automatic logic        xor_60_64 = word_i[2] ^ (header_valid_i ? header_q[2] : payload_q[2]);  // crc.hpp:15, :16, :22, :60
      automatic logic        xor_60_65 = xor_60_51 ^ xor_60_64;  // crc.hpp:60
      automatic logic        xor_61_22 = xor_60_47 ^ xor_60_54;  // crc.hpp:60, :61
      automatic logic        xor_61_23 = xor_60_60 ^ xor_60_61;  // crc.hpp:60, :61
      automatic logic        xor_61_24 = word_i[1] ^ (header_valid_i ? header_q[1] : payload_q[1]);  // crc.hpp:15, :16, :22, :61
      automatic logic        xor_61_25 = xor_60_53 ^ xor_61_24;  // crc.hpp:60, :61
      automatic logic        xor_61_26 = word_i[15] ^ (header_valid_i ? header_q[15] : payload_q[15]);  // crc.hpp:15, :16, :22, :61
      automatic logic        xor_61_27 = xor_60_57 ^ xor_61_26;  // crc.hpp:60, :61
      automatic logic        product_1 = xor_60_63 ^ xor_61_22 ^ xor_60_65 ^ xor_61_23 ^ xor_60_62 ^ xor_61_25 ^ xor_60_50 ^ xor_61_27;  // crc.hpp:60, :61
      automatic logic        xor_59_3 = word_i[21] ^ (header_valid_i ? header_q[21] : payload_q[21]);  // crc.hpp:15, :16, :22, :59
      automatic logic        xor_59_4 = word_i[12] ^ (header_valid_i ? header_q[12] : payload_q[12]);  // crc.hpp:15, :16, :22, :59
      automatic logic        xor_59_5 = word_i[10] ^ (header_valid_i ? header_q[10] : payload_q[10]);  // crc.hpp:15, :16, :22, :59
      automatic logic        xor_60_66 = word_i[29] ^ (header_valid_i ? header_q[29] : payload_q[29]);  // crc.hpp:15, :16, :22, :60
      automatic logic        xor_60_67 = xor_60_48 ^ xor_59_4;  // crc.hpp:59, :60
      automatic logic        xor_60_68 = xor_60_51 ^ xor_59_5;  // crc.hpp:59, :60
      automatic logic        xor_60_69 = word_i[8] ^ (header_valid_i ? header_q[8] : payload_q[8]);  // crc.hpp:15, :16, :22, :60
      automatic logic        xor_60_70 = xor_60_54 ^ xor_60_69;  // crc.hpp:60
      automatic logic        xor_60_71 = xor_60_62 ^ xor_59_3;  // crc.hpp:59, :60
      automatic logic        xor_60_72 = xor_59_3 ^ xor_60_66;  // crc.hpp:59, :60
      automatic logic        xor_60_73 = xor_60_66 ^ xor_60_71;  // crc.hpp:60
      automatic logic        xor_60_74 = word_i[17] ^ (header_valid_i ? header_q[17] : payload_q[17]);  // crc.hpp:15, :16, :22, :60
      automatic logic        xor_60_75 = word_i[3] ^ (header_valid_i ? header_q[3] : payload_q[3]);  // crc.hpp:15, :16, :22, :60
      automatic logic        xor_60_76 = xor_60_49 ^ xor_60_75;  // crc.hpp:60
      automatic logic        xor_61_28 = xor_60_52 ^ xor_60_74;  // crc.hpp:60, :61
      automatic logic        xor_61_29 =
        xor_61_28 ^ xor_60_68 ^ xor_60_73 ^ xor_60_55 ^ xor_61_26 ^ xor_60_47 ^ xor_60_76 ^ xor_60_61 ^ xor_60_67 ^ xor_60_64 ^ xor_60_70;  // crc.hpp:60, :61
      automatic logic        xor_59_6 = word_i[22] ^ (header_valid_i ? header_q[22] : payload_q[22]);  // crc.hpp:15, :16, :22, :59
      automatic logic        xor_59_7 = word_i[13] ^ (header_valid_i ? header_q[13] : payload_q[13]);  // crc.hpp:15, :16, :22, :59
      automatic logic        xor_60_77 = word_i[30] ^ (header_valid_i ? header_q[30] : payload_q[30]);  // crc.hpp:15, :16, :22, :60
      automatic logic        xor_60_78 = xor_60_66 ^ xor_59_7;  // crc.hpp:59, :60
      automatic logic        xor_60_79 = xor_60_61 ^ xor_59_6;  // crc.hpp:59, :60
      automatic logic        xor_60_80 = xor_60_77 ^ xor_60_79;  // crc.hpp:60
      automatic logic        xor_60_81 = xor_60_48 ^ xor_60_58;  // crc.hpp:60
      automatic logic        xor_60_82 = word_i[18] ^ (header_valid_i ? header_q[18] : payload_q[18]);  // crc.hpp:15, :16, :22, :60
      automatic logic        xor_61_30 = xor_60_47 ^ xor_60_69;  // crc.hpp:60, :61
      automatic logic        xor_61_31 = xor_60_53 ^ xor_60_74;  // crc.hpp:60, :61
      automatic logic        xor_61_32 = xor_60_50 ^ xor_60_75;  // crc.hpp:60, :61
      automatic logic        xor_61_33 =
        xor_61_31 ^ xor_60_81 ^ xor_61_32 ^ xor_60_51 ^ xor_61_30 ^ xor_60_78 ^ xor_60_80 ^ xor_60_55 ^ xor_60_82;  // crc.hpp:60, :61
      automatic logic        xor_59_8 = word_i[0] ^ (header_valid_i ? header_q[0] : payload_q[0]);  // crc.hpp:15, :16, :22, :59
      automatic logic        xor_60_83 = word_i[31] ^ (header_valid_i ? header_q[31] : payload_q[31]);  // crc.hpp:15, :16, :22, :60
      automatic logic        xor_60_84 = xor_60_60 ^ xor_60_77;  // crc.hpp:60
      automatic logic        xor_60_85 = xor_60_57 ^ xor_60_83;  // crc.hpp:60
      automatic logic        xor_60_86 = word_i[19] ^ (header_valid_i ? header_q[19] : payload_q[19]);  // crc.hpp:15, :16, :22, :60
      automatic logic        xor_60_87 = xor_60_62 ^ xor_60_66;  // crc.hpp:60
      automatic logic        xor_61_34 = xor_60_68 ^ xor_60_82;  // crc.hpp:60, :61
      automatic logic        xor_61_35 = xor_60_69 ^ xor_59_8;  // crc.hpp:59, :60, :61
      automatic logic        xor_61_36 = xor_60_85 ^ xor_60_86;  // crc.hpp:60, :61
      automatic logic        xor_61_37 =
        xor_61_34 ^ xor_60_74 ^ xor_60_84 ^ xor_60_58 ^ xor_60_67 ^ xor_60_49 ^ xor_61_35 ^ xor_61_36 ^ xor_59_2 ^ xor_60_87;  // crc.hpp:59, :60, :61
      automatic logic        xor_60_88 = xor_60_64 ^ xor_60_82;  // crc.hpp:60
      automatic logic        xor_60_89 = xor_60_47 ^ xor_59_8;  // crc.hpp:59, :60
      automatic logic        xor_60_90 = xor_60_68 ^ xor_60_88;  // crc.hpp:60
      automatic logic        xor_60_91 = xor_60_69 ^ xor_60_89;  // crc.hpp:60
      automatic logic        xor_61_38 = xor_61_36 ^ xor_60_52 ^ xor_60_78 ^ xor_60_58 ^ xor_60_91 ^ xor_60_84 ^ xor_60_90;  // crc.hpp:60, :61
      automatic logic        xor_60_92 = xor_60_75 ^ xor_60_86;  // crc.hpp:60
      automatic logic        xor_60_93 = xor_60_61 ^ xor_60_77;  // crc.hpp:60
      automatic logic        xor_61_39 = xor_61_28 ^ xor_60_85 ^ xor_60_81 ^ xor_60_92 ^ xor_60_91 ^ xor_60_64 ^ xor_60_93;  // crc.hpp:60, :61
      automatic logic        xor_60_94 = xor_61_26 ^ xor_60_83;  // crc.hpp:60, :61
      automatic logic        xor_60_95 = xor_60_56 ^ xor_60_94;  // crc.hpp:60
      automatic logic        xor_61_40 = xor_60_48 ^ xor_61_30 ^ xor_61_23 ^ xor_60_88 ^ xor_60_66 ^ xor_61_28 ^ xor_61_32 ^ xor_60_95;  // crc.hpp:60, :61
      automatic logic        xor_60_96 = xor_61_24 ^ xor_60_74;  // crc.hpp:60, :61
      automatic logic        xor_60_97 = xor_60_52 ^ xor_60_96;  // crc.hpp:60
      automatic logic        xor_60_98 = xor_59 ^ xor_59_4;  // crc.hpp:59, :60
      automatic logic        xor_60_99 = xor_60_50 ^ xor_60_86;  // crc.hpp:60
      automatic logic        xor_60_100 = xor_60_61 ^ xor_60_84;  // crc.hpp:60
      automatic logic        xor_61_41 =
        xor_60_92 ^ xor_59_8 ^ xor_60_97 ^ xor_60_88 ^ xor_60_98 ^ xor_60_50 ^ xor_60_100 ^ xor_60_56 ^ xor_60_87;  // crc.hpp:59, :60, :61
      automatic logic        xor_60_101 = xor_60_51 ^ xor_60_88;  // crc.hpp:60
      automatic logic        xor_60_102 = xor_59_3 ^ xor_59_7;  // crc.hpp:59, :60
      automatic logic        xor_60_103 = xor_59 ^ xor_60_67;  // crc.hpp:59, :60
      automatic logic        xor_60_104 = xor_60_55 ^ xor_60_94;  // crc.hpp:60
      automatic logic        xor_61_42 =
        xor_60_93 ^ xor_61_24 ^ xor_60_101 ^ xor_60_92 ^ xor_60_102 ^ xor_60_54 ^ xor_60_104 ^ xor_60_59 ^ xor_60_67;  // crc.hpp:60, :61
      automatic logic        xor_60_105 = xor_59_3 ^ xor_60_78;  // crc.hpp:59, :60
      automatic logic        xor_60_106 = xor_59_1 ^ xor_60_92;  // crc.hpp:59, :60
      automatic logic        xor_60_107 = xor_59_2 ^ xor_61_24;  // crc.hpp:59, :60, :61
      automatic logic        xor_61_43 = xor_60_70 ^ xor_59_8;  // crc.hpp:59, :60, :61
      automatic logic        xor_61_44 = xor_60_48 ^ xor_61_43 ^ xor_60_51 ^ xor_60_79 ^ xor_60_105 ^ xor_60_107 ^ xor_60_95 ^ xor_60_106;  // crc.hpp:60, :61
      automatic logic        xor_61_45 = xor_60_80 ^ xor_60_87 ^ xor_59_1 ^ xor_61_26 ^ xor_60_67 ^ xor_60_68;  // crc.hpp:59, :60, :61
      automatic logic        xor_61_46 = xor_60_85 ^ xor_60_93 ^ xor_59_4 ^ xor_60_89 ^ xor_60_50 ^ xor_60_78;  // crc.hpp:59, :60, :61
      automatic logic        xor_61_47 = xor_60_62 ^ xor_59_7;  // crc.hpp:59, :60, :61
      automatic logic        xor_61_48 = xor_60_59 ^ xor_59_4;  // crc.hpp:59, :60, :61
      automatic logic        xor_61_49 = xor_61_31 ^ xor_61_47 ^ xor_60_50 ^ xor_60_95 ^ xor_61_30 ^ xor_61_48 ^ xor_60_65 ^ xor_60_93;  // crc.hpp:60, :61
      automatic logic        xor_60_108 = xor_59_1 ^ xor_60_75;  // crc.hpp:59, :60
      automatic logic        xor_60_109 = xor_59_5 ^ xor_60_88;  // crc.hpp:59, :60
      automatic logic        xor_61_50 = xor_59_8 ^ xor_60_109 ^ xor_60_95 ^ xor_61_48 ^ xor_60_108 ^ xor_60_97 ^ xor_60_102;  // crc.hpp:59, :60, :61
      automatic logic        xor_60_110 = xor_60_56 ^ xor_61_26;  // crc.hpp:60, :61
      automatic logic        xor_60_111 = xor_60_49 ^ xor_60_92;  // crc.hpp:60
      automatic logic        xor_61_51 = xor_60_79 ^ xor_60_103 ^ xor_61_27 ^ xor_60_82 ^ xor_60_111 ^ xor_60_53 ^ xor_60_102;  // crc.hpp:60, :61
      automatic logic        xor_60_112 = xor_60_60 ^ xor_59_6;  // crc.hpp:59, :60
      automatic logic        xor_61_52 = xor_60_63 ^ xor_60_70 ^ xor_60_68 ^ xor_60_89 ^ xor_60_57 ^ xor_60_86 ^ xor_60_105 ^ xor_60_112;  // crc.hpp:60, :61
      automatic logic        xor_60_113 = xor_59_6 ^ xor_60_84;  // crc.hpp:59, :60
      automatic logic        xor_60_114 = xor_60_53 ^ xor_60_96;  // crc.hpp:60
      automatic logic        xor_61_53 = xor_59 ^ xor_60_113 ^ xor_60_73 ^ xor_61_43 ^ xor_60_114 ^ xor_60_50 ^ xor_60_110;  // crc.hpp:59, :60, :61
      automatic logic        xor_61_54 = xor_61_25 ^ xor_60_95 ^ xor_59_3 ^ xor_60_80 ^ xor_60_90 ^ xor_61_22 ^ xor_60_67;  // crc.hpp:59, :60, :61
      automatic logic        xor_60_115 = xor_59_2 ^ xor_60_96;  // crc.hpp:59, :60
      automatic logic        xor_60_116 = xor_60_60 ^ xor_60_79;  // crc.hpp:60
      automatic logic        xor_61_55 =
        xor_60_115 ^ xor_60_63 ^ xor_60_78 ^ xor_59_5 ^ xor_59_8 ^ xor_60_92 ^ xor_60_116 ^ xor_60_62 ^ xor_60_94;  // crc.hpp:59, :60, :61
      automatic logic        xor_61_56 = xor_60_48 ^ xor_60_54 ^ xor_60_77 ^ xor_61_34 ^ xor_60_53 ^ xor_60_49 ^ xor_60_72;  // crc.hpp:60, :61
      automatic logic        xor_61_57 = xor_60_52 ^ xor_60_66 ^ xor_60_83 ^ xor_60_99 ^ xor_59_6 ^ xor_60_77 ^ xor_60_48 ^ xor_60_68;  // crc.hpp:59, :60, :61
      automatic logic        xor_61_58 = xor_60_58 ^ xor_59_4;  // crc.hpp:59, :60, :61
      automatic logic        xor_61_59 = xor_61_25 ^ xor_60_104 ^ xor_60_64 ^ xor_60_87 ^ xor_60_100 ^ xor_61_22 ^ xor_61_58;  // crc.hpp:60, :61
      automatic logic        xor_61_60 =
        xor_61_43 ^ xor_59_7 ^ xor_60_84 ^ xor_60_56 ^ xor_60_115 ^ xor_60_63 ^ xor_61_32 ^ xor_59_5 ^ xor_60_83;  // crc.hpp:59, :60, :61
      automatic logic        xor_61_61 = xor_60_47 ^ xor_60_98 ^ xor_60_61 ^ xor_61_34 ^ xor_60_72 ^ xor_60_49 ^ xor_60_85;  // crc.hpp:60, :61
      automatic logic        xor_61_62 = xor_60_71 ^ xor_59_7;  // crc.hpp:59, :60, :61
      automatic logic        xor_61_63 =
        xor_61_62 ^ xor_60_59 ^ xor_60_110 ^ xor_60_65 ^ xor_60_91 ^ xor_60_79 ^ xor_60_84 ^ xor_60_86 ^ xor_60_114;  // crc.hpp:60, :61
      automatic logic        xor_61_64 = xor_60_71 ^ xor_60_115;  // crc.hpp:60, :61
      automatic logic        xor_61_65 = xor_59 ^ xor_61_22 ^ xor_60_90 ^ xor_60_116 ^ xor_60_57 ^ xor_60_94 ^ xor_60_76 ^ xor_61_64;  // crc.hpp:59, :60, :61
      automatic logic        xor_61_66 = xor_61_34 ^ xor_60_112 ^ xor_59 ^ xor_61_35 ^ xor_60_92 ^ xor_61_64;  // crc.hpp:59, :60, :61
      automatic logic        xor_61_67 = xor_60_59 ^ xor_59_8 ^ xor_60_79 ^ xor_60_109 ^ xor_60_99 ^ xor_60_110 ^ xor_59_3 ^ xor_60_107;  // crc.hpp:59, :60, :61
      automatic logic        xor_61_68 =
        xor_61_24 ^ xor_60_71 ^ xor_60_54 ^ xor_60_103 ^ xor_60_57 ^ xor_60_106 ^ xor_60_64 ^ xor_59_5 ^ xor_59_6 ^ xor_60_89;  // crc.hpp:59, :60, :61
      automatic logic        xor_61_69 = xor_60_70 ^ xor_61_48 ^ xor_60_64 ^ xor_60_79 ^ xor_60_97 ^ xor_60_105 ^ xor_60_56 ^ xor_60_108;  // crc.hpp:60, :61
      automatic logic        xor_61_70 =
        xor_61_62 ^ xor_60_54 ^ xor_60_75 ^ xor_59_8 ^ xor_61_58 ^ xor_60_53 ^ xor_60_101 ^ xor_60_57 ^ xor_60_113;  // crc.hpp:59, :60, :61
      automatic logic        xor_61_71 =
        xor_60_95 ^ xor_60_58 ^ xor_60_111 ^ xor_60_68 ^ xor_61_43 ^ xor_60_52 ^ xor_60_116 ^ xor_61_24 ^ xor_61_47;  // crc.hpp:60, :61
      automatic logic [31:0] _GEN;  // crc.hpp:61
      _GEN =
        {xor_61_71,
         xor_61_70,
         xor_61_69,
         xor_61_68,
         xor_61_67,
         xor_61_66,
         xor_61_65,
         xor_61_63,
         xor_61_61,
         xor_61_60,
         xor_61_59,
         xor_61_57,
         xor_61_56,
         xor_61_55,
         xor_61_54,
         xor_61_53,
         xor_61_52,
         xor_61_51,
         xor_61_50,
         xor_61_49,
         xor_61_46,
         xor_61_45,
         xor_61_44,
         xor_61_42,
         xor_61_41,
         xor_61_40,
         xor_61_39,
         xor_61_38,
         xor_61_37,
         xor_61_33,
         xor_61_29,
         product_1};  // crc.hpp:61
      if (payload_valid_i)
        payload_q <= _GEN;  // crc.hpp:15, :61
      if (header_valid_i)
        header_q <= _GEN;  // crc.hpp:16, :61
    end
  end // always_ff @(posedge)
  assign crc_o = out_q1;  // crc.hpp:69
endmodule
