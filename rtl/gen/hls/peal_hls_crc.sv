// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/crc.hpp, peal::hls::crc::step, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 1 stage, free running: every clock is one step.
`default_nettype none

module peal_hls_crc(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic clear_i,  // crc.hpp:24
  input  wire logic payload_valid_i,  // crc.hpp:25
  input  wire logic header_valid_i,  // crc.hpp:26
  input  wire logic finish_i,  // crc.hpp:27
  input  wire logic [31:0] word_i,  // crc.hpp:28
  output wire logic [31:0] crc_o  // crc.hpp:31
);

  reg  [31:0] sum_q;  // crc.hpp:19
  reg  [31:0] payload_q;  // crc.hpp:20
  reg         heading_q;  // crc.hpp:21
  wire        or_72 = payload_valid_i | header_valid_i;  // crc.hpp:72
  wire        begins = header_valid_i & ~heading_q;  // crc.hpp:21, :73
  wire        heading_next = (or_72 ? header_valid_i : heading_q) & ~clear_i;  // crc.hpp:21, :72
  reg  [31:0] out_q1;  // crc.hpp:68
  always_ff @(posedge clk_i) begin
    if (finish_i) begin
      automatic logic xor_63 = sum_q[6] ^ sum_q[22];  // crc.hpp:19, :63
      automatic logic xor_63_1 = sum_q[2] ^ sum_q[18];  // crc.hpp:19, :63
      automatic logic xor_63_2 = sum_q[29] ^ sum_q[21];  // crc.hpp:19, :63
      automatic logic xor_63_3 = sum_q[19] ^ sum_q[11];  // crc.hpp:19, :63
      automatic logic xor_63_4 = sum_q[18] ^ sum_q[10];  // crc.hpp:19, :63
      automatic logic xor_63_5 = sum_q[31] ^ sum_q[7];  // crc.hpp:19, :63
      automatic logic xor_63_6 = sum_q[14] ^ xor_63;  // crc.hpp:19, :63
      automatic logic xor_63_7 = xor_63_1 ^ sum_q[10];  // crc.hpp:19, :63
      automatic logic xor_63_8 = sum_q[1] ^ sum_q[9];  // crc.hpp:19, :63
      automatic logic product = xor_63_6 ^ xor_63_7 ^ xor_63_3 ^ xor_63_5 ^ xor_63_2 ^ xor_63_8;  // crc.hpp:63
      automatic logic xor_63_9 = sum_q[20] ^ sum_q[28];  // crc.hpp:19, :63
      automatic logic xor_63_10 = sum_q[29] ^ sum_q[13];  // crc.hpp:19, :63
      automatic logic xor_63_11 = sum_q[28] ^ sum_q[12];  // crc.hpp:19, :63
      automatic logic xor_63_12 = sum_q[20] ^ xor_63_11;  // crc.hpp:19, :63
      automatic logic xor_63_13 = sum_q[9] ^ sum_q[25];  // crc.hpp:19, :63
      automatic logic xor_63_14 = sum_q[24] ^ sum_q[8];  // crc.hpp:19, :63
      automatic logic xor_63_15 = sum_q[16] ^ xor_63_14;  // crc.hpp:19, :63
      automatic logic xor_63_16 = sum_q[5] ^ xor_63_10;  // crc.hpp:19, :63
      automatic logic xor_63_17 = sum_q[1] ^ sum_q[17];  // crc.hpp:19, :63
      automatic logic xor_63_18 = xor_63_13 ^ xor_63_17;  // crc.hpp:63
      automatic logic xor_63_19 = sum_q[16] ^ sum_q[0];  // crc.hpp:19, :63
      automatic logic xor_63_20 = sum_q[11] ^ sum_q[27];  // crc.hpp:19, :63
      automatic logic xor_63_21 = sum_q[18] ^ sum_q[26];  // crc.hpp:19, :63
      automatic logic xor_63_22 = sum_q[22] ^ xor_63_21;  // crc.hpp:19, :63
      automatic logic xor_63_23 = xor_63_1 ^ sum_q[26];  // crc.hpp:19, :63
      automatic logic xor_63_24 = xor_63 ^ xor_63_23;  // crc.hpp:63
      automatic logic xor_63_25 = xor_63_20 ^ sum_q[3];  // crc.hpp:19, :63
      automatic logic xor_63_26 = sum_q[14] ^ sum_q[30];  // crc.hpp:19, :63
      automatic logic xor_63_27 = sum_q[20] ^ sum_q[4];  // crc.hpp:19, :63
      automatic logic xor_63_28 = sum_q[24] ^ sum_q[0];  // crc.hpp:19, :63
      automatic logic xor_63_29 = sum_q[29] ^ sum_q[5];  // crc.hpp:19, :63
      automatic logic xor_63_30 = xor_63 ^ xor_63_26;  // crc.hpp:63
      automatic logic xor_63_31 = sum_q[26] ^ xor_63_30;  // crc.hpp:19, :63
      automatic logic xor_63_32 = sum_q[21] ^ sum_q[13];  // crc.hpp:19, :63
      automatic logic xor_63_33 = sum_q[7] ^ sum_q[23];  // crc.hpp:19, :63
      automatic logic xor_63_34 = sum_q[31] ^ xor_63_33;  // crc.hpp:19, :63
      automatic logic xor_63_35 = sum_q[19] ^ sum_q[3];  // crc.hpp:19, :63
      automatic logic xor_63_36 = sum_q[21] ^ sum_q[5];  // crc.hpp:19, :63
      automatic logic xor_63_37 = sum_q[19] ^ sum_q[27];  // crc.hpp:19, :63
      automatic logic xor_63_38 = xor_63_20 ^ xor_63_35;  // crc.hpp:63
      automatic logic xor_63_39 = sum_q[6] ^ sum_q[26];  // crc.hpp:19, :63
      automatic logic xor_63_40 = sum_q[9] ^ sum_q[17];  // crc.hpp:19, :63
      automatic logic xor_63_41 = xor_63_23 ^ sum_q[22] ^ sum_q[30];  // crc.hpp:19, :63
      automatic logic xor_63_42 = sum_q[28] ^ xor_63_27;  // crc.hpp:19, :63
      automatic logic xor_63_43 = sum_q[24] ^ xor_63_42;  // crc.hpp:19, :63
      automatic logic xor_63_44 = sum_q[10] ^ sum_q[26];  // crc.hpp:19, :63
      automatic logic xor_63_45 = sum_q[2] ^ xor_63_44;  // crc.hpp:19, :63
      automatic logic xor_63_46 = sum_q[16] ^ sum_q[8];  // crc.hpp:19, :63
      automatic logic xor_63_47 = sum_q[8] ^ xor_63_19;  // crc.hpp:19, :63
      automatic logic xor_63_48 = sum_q[31] ^ sum_q[3];  // crc.hpp:19, :63
      automatic logic xor_63_49 = sum_q[1] ^ sum_q[25];  // crc.hpp:19, :63
      automatic logic xor_63_50 = sum_q[24] ^ xor_63_19;  // crc.hpp:19, :63
      automatic logic xor_63_51 = sum_q[11] ^ sum_q[3];  // crc.hpp:19, :63
      automatic logic xor_63_52 = sum_q[6] ^ sum_q[30];  // crc.hpp:19, :63
      automatic logic xor_63_53 = xor_63_11 ^ sum_q[4];  // crc.hpp:19, :63
      automatic logic xor_63_54 = sum_q[5] ^ sum_q[13];  // crc.hpp:19, :63
      automatic logic xor_63_55 = sum_q[27] ^ sum_q[3];  // crc.hpp:19, :63
      automatic logic xor_63_56 = sum_q[12] ^ sum_q[4];  // crc.hpp:19, :63
      automatic logic xor_63_57 = sum_q[31] ^ sum_q[15];  // crc.hpp:19, :63
      automatic logic xor_63_58 = sum_q[7] ^ xor_63_57;  // crc.hpp:19, :63
      automatic logic xor_63_59 = sum_q[23] ^ sum_q[15];  // crc.hpp:19, :63
      automatic logic xor_63_60 = sum_q[29] ^ xor_63_36;  // crc.hpp:19, :63
      automatic logic xor_63_61 = sum_q[17] ^ xor_63_13 ^ sum_q[13] ^ xor_63_36;  // crc.hpp:19, :63
      automatic logic xor_63_62 = xor_63_55 ^ xor_63_59;  // crc.hpp:63
      automatic logic xor_63_63 = sum_q[1] ^ xor_63_13;  // crc.hpp:19, :63
      automatic logic xor_63_64 = sum_q[8] ^ sum_q[0];  // crc.hpp:19, :63
      automatic logic xor_63_65 = xor_63_33 ^ xor_63_57;  // crc.hpp:63
      automatic logic xor_63_66 = sum_q[2] ^ sum_q[10];  // crc.hpp:19, :63
      automatic logic xor_62 = payload_q[28] ^ payload_q[12];  // crc.hpp:20, :62
      automatic logic xor_62_1 = payload_q[24] ^ payload_q[8];  // crc.hpp:20, :62
      automatic logic xor_62_2 = payload_q[22] ^ payload_q[6];  // crc.hpp:20, :62
      automatic logic xor_62_3 = payload_q[4] ^ payload_q[20];  // crc.hpp:20, :62
      automatic logic xor_62_4 = payload_q[17] ^ payload_q[1];  // crc.hpp:20, :62
      automatic logic xor_62_5 = payload_q[22] ^ payload_q[14];  // crc.hpp:20, :62
      automatic logic xor_62_6 = xor_62 ^ payload_q[20];  // crc.hpp:20, :62
      automatic logic xor_62_7 = xor_62 ^ xor_62_3;  // crc.hpp:62
      automatic logic xor_62_8 = payload_q[9] ^ xor_62_4;  // crc.hpp:20, :62
      automatic logic xor_62_9 = payload_q[7] ^ payload_q[15];  // crc.hpp:20, :62
      automatic logic xor_62_10 = xor_62_1 ^ payload_q[0];  // crc.hpp:20, :62
      automatic logic xor_62_11 = xor_62_2 ^ payload_q[14];  // crc.hpp:20, :62
      automatic logic product_1 = xor_62_7 ^ xor_62_10 ^ payload_q[26] ^ xor_62_11 ^ payload_q[13] ^ xor_62_8 ^ payload_q[19] ^ xor_62_9;  // crc.hpp:20, :62
      automatic logic xor_62_12 = payload_q[26] ^ payload_q[10];  // crc.hpp:20, :62
      automatic logic xor_62_13 = payload_q[21] ^ payload_q[5];  // crc.hpp:20, :62
      automatic logic xor_62_14 = payload_q[19] ^ payload_q[3];  // crc.hpp:20, :62
      automatic logic xor_62_15 = payload_q[26] ^ payload_q[18];  // crc.hpp:20, :62
      automatic logic xor_62_16 = payload_q[4] ^ xor_62;  // crc.hpp:20, :62
      automatic logic xor_62_17 = payload_q[1] ^ payload_q[25];  // crc.hpp:20, :62
      automatic logic xor_62_18 = payload_q[13] ^ payload_q[29];  // crc.hpp:20, :62
      automatic logic xor_62_19 = payload_q[21] ^ xor_62_18;  // crc.hpp:20, :62
      automatic logic xor_62_20 = payload_q[19] ^ payload_q[11];  // crc.hpp:20, :62
      automatic logic xor_62_21 = xor_62_13 ^ xor_62_18;  // crc.hpp:62
      automatic logic xor_62_22 = xor_62_14 ^ payload_q[11];  // crc.hpp:20, :62
      automatic logic xor_62_23 = payload_q[17] ^ payload_q[25];  // crc.hpp:20, :62
      automatic logic xor_62_24 = payload_q[24] ^ payload_q[16];  // crc.hpp:20, :62
      automatic logic xor_62_25 = payload_q[20] ^ xor_62_24;  // crc.hpp:20, :62
      automatic logic xor_62_26 = payload_q[0] ^ payload_q[16];  // crc.hpp:20, :62
      automatic logic xor_62_27 = payload_q[11] ^ payload_q[27];  // crc.hpp:20, :62
      automatic logic xor_62_28 = xor_62_2 ^ payload_q[30];  // crc.hpp:20, :62
      automatic logic xor_62_29 = payload_q[26] ^ payload_q[2];  // crc.hpp:20, :62
      automatic logic xor_62_30 = xor_62_13 ^ payload_q[29];  // crc.hpp:20, :62
      automatic logic xor_62_31 = payload_q[3] ^ xor_62_27;  // crc.hpp:20, :62
      automatic logic xor_62_32 = payload_q[7] ^ payload_q[23];  // crc.hpp:20, :62
      automatic logic xor_62_33 = payload_q[8] ^ payload_q[16];  // crc.hpp:20, :62
      automatic logic xor_62_34 = xor_62_8 ^ xor_62_30;  // crc.hpp:62
      automatic logic xor_62_35 = payload_q[15] ^ xor_62_32;  // crc.hpp:20, :62
      automatic logic xor_62_36 = payload_q[13] ^ payload_q[5];  // crc.hpp:20, :62
      automatic logic xor_62_37 = payload_q[28] ^ xor_62_3;  // crc.hpp:20, :62
      automatic logic xor_62_38 = payload_q[16] ^ xor_62_37;  // crc.hpp:20, :62
      automatic logic xor_62_39 = payload_q[6] ^ payload_q[30];  // crc.hpp:20, :62
      automatic logic xor_62_40 = xor_62_1 ^ xor_62_26;  // crc.hpp:62
      automatic logic xor_62_41 = payload_q[6] ^ payload_q[14];  // crc.hpp:20, :62
      automatic logic xor_62_42 = payload_q[3] ^ payload_q[23];  // crc.hpp:20, :62
      automatic logic xor_62_43 = payload_q[15] ^ payload_q[23];  // crc.hpp:20, :62
      automatic logic xor_62_44 = payload_q[14] ^ payload_q[30];  // crc.hpp:20, :62
      automatic logic xor_62_45 = payload_q[22] ^ xor_62_44;  // crc.hpp:20, :62
      automatic logic xor_62_46 = payload_q[18] ^ payload_q[2];  // crc.hpp:20, :62
      automatic logic xor_62_47 = xor_62_12 ^ xor_62_46;  // crc.hpp:62
      automatic logic xor_62_48 = xor_62_45 ^ xor_62_47;  // crc.hpp:62
      automatic logic xor_62_49 = payload_q[19] ^ payload_q[27];  // crc.hpp:20, :62
      automatic logic xor_62_50 = payload_q[4] ^ payload_q[12];  // crc.hpp:20, :62
      automatic logic xor_62_51 = xor_62_14 ^ xor_62_27;  // crc.hpp:62
      automatic logic xor_62_52 = payload_q[8] ^ payload_q[0];  // crc.hpp:20, :62
      automatic logic xor_62_53 = payload_q[24] ^ xor_62_26;  // crc.hpp:20, :62
      automatic logic xor_62_54 = payload_q[9] ^ payload_q[25];  // crc.hpp:20, :62
      automatic logic xor_62_55 = payload_q[17] ^ xor_62_54;  // crc.hpp:20, :62
      automatic logic xor_62_56 = xor_62_1 ^ payload_q[16];  // crc.hpp:20, :62
      automatic logic xor_62_57 = payload_q[5] ^ xor_62_18;  // crc.hpp:20, :62
      automatic logic xor_62_58 = payload_q[3] ^ xor_62_9 ^ payload_q[27];  // crc.hpp:20, :62
      automatic logic xor_62_59 = payload_q[1] ^ xor_62_54;  // crc.hpp:20, :62
      automatic logic xor_62_60 = payload_q[5] ^ payload_q[29];  // crc.hpp:20, :62
      out_q1 <=
        {sum_q[22] ^ sum_q[16] ^ xor_63_1 ^ sum_q[11] ^ sum_q[23] ^ xor_63_57 ^ sum_q[29] ^ xor_63_8,
         sum_q[28] ^ sum_q[4] ^ xor_63_15 ^ xor_63_24 ^ xor_63_62 ^ xor_63_8 ^ xor_63_32,
         sum_q[28] ^ xor_63_50 ^ xor_63_26 ^ xor_63_66 ^ xor_63_2 ^ xor_63_49 ^ sum_q[23] ^ xor_63_55,
         sum_q[12] ^ xor_63_39 ^ xor_63_16 ^ xor_63_28 ^ xor_63_63 ^ xor_63_37 ^ xor_63_58,
         sum_q[22] ^ xor_63_43 ^ sum_q[31] ^ xor_63_45 ^ xor_63_18 ^ xor_63_3 ^ xor_63_29,
         sum_q[28] ^ xor_63_64 ^ xor_63_21 ^ xor_63_26 ^ sum_q[21] ^ sum_q[9] ^ xor_63_38 ^ xor_63_59,
         xor_63_11 ^ xor_63_22 ^ sum_q[7] ^ xor_63_26 ^ xor_63_64 ^ xor_63_51 ^ xor_63_61,
         sum_q[17] ^ xor_63_48 ^ xor_63_15 ^ xor_63_54 ^ xor_63_56 ^ xor_63_52 ^ xor_63_66,
         xor_63_21 ^ xor_63_25 ^ sum_q[6] ^ xor_63_53 ^ sum_q[5] ^ sum_q[25],
         sum_q[4] ^ xor_63_28 ^ sum_q[6] ^ sum_q[18] ^ xor_63_49 ^ xor_63_62,
         sum_q[9] ^ xor_63_17 ^ xor_63_9 ^ xor_63_36 ^ xor_63_65 ^ xor_63_39 ^ xor_63_46,
         sum_q[21] ^ sum_q[25] ^ xor_63_3 ^ xor_63_10 ^ xor_63_42 ^ xor_63_64 ^ xor_63_41 ^ xor_63_65,
         xor_63_12 ^ xor_63_64 ^ xor_63_4 ^ xor_63_26 ^ xor_63_18 ^ sum_q[11] ^ sum_q[15],
         xor_63_11 ^ sum_q[16] ^ sum_q[2] ^ sum_q[26] ^ xor_63_60 ^ xor_63_63 ^ xor_63_35 ^ xor_63_59,
         xor_63_11 ^ xor_63_14 ^ xor_63_27 ^ xor_63_30 ^ xor_63_61 ^ xor_63_45 ^ xor_63_62,
         xor_63_60 ^ sum_q[28] ^ xor_63_59 ^ xor_63_21 ^ xor_63_46 ^ sum_q[19] ^ xor_63_52 ^ sum_q[1] ^ xor_63_20,
         sum_q[24] ^ xor_63_22 ^ sum_q[29] ^ xor_63_56 ^ xor_63_58 ^ sum_q[25] ^ sum_q[3],
         xor_63_37 ^ sum_q[25] ^ xor_63_19 ^ xor_63 ^ xor_63_56 ^ sum_q[30] ^ xor_63_44 ^ xor_63_10 ^ sum_q[23],
         xor_63_55 ^ xor_63_15 ^ sum_q[15] ^ sum_q[18] ^ xor_63_27 ^ xor_63_30 ^ xor_63_32 ^ xor_63_33 ^ xor_63_40,
         xor_63_1 ^ xor_63_52 ^ xor_63_15 ^ xor_63_42 ^ sum_q[19] ^ sum_q[25] ^ xor_63_17 ^ xor_63_54,
         sum_q[18] ^ xor_63_52 ^ sum_q[16] ^ xor_63_53 ^ sum_q[3] ^ sum_q[21] ^ sum_q[17],
         sum_q[14] ^ sum_q[22] ^ xor_63_4 ^ xor_63_12 ^ xor_63_47 ^ xor_63_10 ^ xor_63_51,
         xor_63_4 ^ xor_63_27 ^ sum_q[21] ^ xor_63_50 ^ sum_q[11] ^ xor_63_35 ^ xor_63_34 ^ xor_63_49,
         xor_63_42 ^ xor_63_47 ^ xor_63 ^ xor_63_7 ^ sum_q[29] ^ sum_q[9] ^ xor_63_48,
         sum_q[1] ^ xor_63_45 ^ sum_q[31] ^ xor_63_25 ^ xor_63_6 ^ xor_63_43,
         sum_q[19] ^ xor_63_34 ^ sum_q[5] ^ xor_63_40 ^ sum_q[16] ^ xor_63_41,
         sum_q[12] ^ sum_q[0] ^ xor_63_5 ^ xor_63_39 ^ xor_63_10 ^ xor_63_36 ^ xor_63_13 ^ xor_63_38,
         sum_q[9] ^ xor_63_32 ^ xor_63_34 ^ xor_63_35 ^ xor_63_31 ^ sum_q[16] ^ xor_63_27,
         sum_q[25] ^ xor_63_29 ^ sum_q[19] ^ xor_63_5 ^ xor_63_27 ^ xor_63_28 ^ xor_63_31,
         xor_63_9 ^ xor_63_14 ^ sum_q[0] ^ xor_63_24 ^ sum_q[5] ^ sum_q[7] ^ xor_63_25,
         xor_63_14 ^ xor_63_19 ^ sum_q[2] ^ xor_63_12 ^ xor_63_16 ^ xor_63_3 ^ xor_63_18,
         product}
        ^ ~{xor_62_36 ^ xor_62_54 ^ payload_q[15] ^ xor_62_14 ^ payload_q[8] ^ xor_62_37 ^ xor_62_28 ^ payload_q[31],
            payload_q[6] ^ xor_62_42 ^ payload_q[26] ^ xor_62_25 ^ payload_q[17] ^ xor_62_60,
            xor_62_41 ^ xor_62_60 ^ payload_q[15] ^ xor_62_20 ^ payload_q[26] ^ xor_62_37,
            xor_62_23 ^ payload_q[24] ^ xor_62_27 ^ payload_q[12] ^ xor_62_5 ^ payload_q[19] ^ xor_62_29 ^ payload_q[21] ^ xor_62_35,
            payload_q[12] ^ xor_62_24 ^ payload_q[20] ^ xor_62_5 ^ xor_62_19 ^ xor_62_59 ^ xor_62_15 ^ xor_62_58,
            payload_q[22] ^ payload_q[10] ^ xor_62_6 ^ xor_62_46 ^ payload_q[9] ^ xor_62_57 ^ payload_q[11] ^ xor_62_53,
            payload_q[18] ^ xor_62_44 ^ payload_q[28] ^ xor_62_26 ^ xor_62_20 ^ xor_62_4 ^ xor_62_60,
            payload_q[4] ^ xor_62_29 ^ payload_q[21] ^ xor_62_56 ^ xor_62_17 ^ payload_q[3] ^ xor_62_32,
            payload_q[12] ^ xor_62_39 ^ payload_q[9] ^ payload_q[0] ^ xor_62_19 ^ payload_q[7] ^ xor_62_51,
            payload_q[30] ^ payload_q[2] ^ xor_62 ^ payload_q[8] ^ payload_q[13] ^ xor_62_22 ^ xor_62_13 ^ xor_62_59,
            xor_62 ^ xor_62_56 ^ xor_62_28 ^ payload_q[2] ^ payload_q[17] ^ xor_62_21 ^ xor_62_58,
            xor_62_55 ^ xor_62_3 ^ xor_62_49 ^ payload_q[10] ^ xor_62_52 ^ payload_q[13] ^ xor_62_39 ^ payload_q[7] ^ payload_q[18],
            payload_q[13] ^ xor_62_43 ^ xor_62_16 ^ xor_62_52 ^ xor_62_14 ^ payload_q[27] ^ payload_q[6] ^ payload_q[10] ^ payload_q[1]
              ^ payload_q[2],
            xor_62_20 ^ xor_62_40 ^ payload_q[20] ^ xor_62_48 ^ payload_q[21] ^ xor_62_55,
            xor_62_54 ^ payload_q[24] ^ xor_62_35 ^ payload_q[26] ^ xor_62_3 ^ xor_62_4 ^ xor_62_44 ^ payload_q[19] ^ xor_62_19,
            xor_62_50 ^ xor_62_53 ^ xor_62_11 ^ payload_q[10] ^ payload_q[5] ^ xor_62_55 ^ payload_q[15] ^ payload_q[3],
            xor_62_10 ^ xor_62_50 ^ payload_q[6] ^ xor_62_46 ^ payload_q[25] ^ xor_62_57 ^ xor_62_35 ^ xor_62_49,
            xor_62_5 ^ xor_62_50 ^ payload_q[27] ^ xor_62_56 ^ xor_62_43 ^ xor_62_30 ^ xor_62_55,
            xor_62_3 ^ xor_62_53 ^ payload_q[10] ^ xor_62_44 ^ xor_62_4 ^ xor_62_36 ^ payload_q[15] ^ xor_62_49,
            xor_62_34 ^ payload_q[12] ^ payload_q[11] ^ xor_62_3 ^ xor_62_52 ^ xor_62_2 ^ payload_q[10] ^ payload_q[7] ^ xor_62_44,
            payload_q[21] ^ xor_62_33 ^ xor_62_51 ^ xor_62_39 ^ xor_62_50 ^ xor_62_4 ^ xor_62_46 ^ payload_q[13] ^ xor_62_9,
            payload_q[28] ^ xor_62_33 ^ xor_62_41 ^ xor_62_47 ^ payload_q[9] ^ xor_62_30 ^ payload_q[23] ^ payload_q[11],
            payload_q[4] ^ payload_q[16] ^ payload_q[17] ^ xor_62_48 ^ payload_q[7] ^ xor_62_31 ^ payload_q[9] ^ payload_q[5],
            payload_q[24] ^ xor_62_6 ^ payload_q[10] ^ xor_62_45 ^ payload_q[1] ^ xor_62_21 ^ xor_62_22 ^ xor_62_43,
            xor_62_13 ^ xor_62_41 ^ xor_62_15 ^ xor_62_38 ^ payload_q[25] ^ xor_62_42,
            xor_62_7 ^ xor_62_40 ^ xor_62_12 ^ xor_62_39 ^ xor_62_8 ^ xor_62_19 ^ payload_q[19] ^ payload_q[15],
            xor_62_12 ^ xor_62_38 ^ payload_q[25] ^ payload_q[30] ^ xor_62_36 ^ payload_q[7] ^ payload_q[19],
            xor_62_34 ^ payload_q[22] ^ xor_62_35 ^ payload_q[4] ^ payload_q[30] ^ xor_62_12 ^ xor_62_33 ^ payload_q[2] ^ xor_62_31,
            xor_62_30 ^ xor_62_6 ^ xor_62_31 ^ xor_62_26 ^ xor_62_28 ^ payload_q[9] ^ xor_62_29 ^ payload_q[1] ^ payload_q[23],
            payload_q[22] ^ xor_62_25 ^ xor_62_12 ^ xor_62_21 ^ xor_62_23 ^ xor_62_9 ^ xor_62_22,
            xor_62_17 ^ payload_q[24] ^ payload_q[23] ^ payload_q[6] ^ xor_62_16 ^ xor_62_12 ^ xor_62_13 ^ xor_62_14 ^ payload_q[18],
            product_1};  // crc.hpp:19, :20, :62, :63, :65, :68
    end
    else
      out_q1 <= 32'h0;  // crc.hpp:68
    if (rst_i) begin
      sum_q <= 32'h0;  // crc.hpp:19
      payload_q <= 32'h0;  // crc.hpp:20
      heading_q <= 1'h0;  // crc.hpp:21
    end
    else begin
      if (clear_i)
        sum_q <= 32'h0;  // crc.hpp:19
      else if (or_72) begin
        automatic logic xor_59 = word_i[15] ^ word_i[23];  // crc.hpp:28, :59
        automatic logic xor_59_1 = word_i[18] ^ word_i[10];  // crc.hpp:28, :59
        automatic logic xor_59_2 = word_i[5] ^ word_i[29];  // crc.hpp:28, :59
        automatic logic product_2;  // crc.hpp:59
        automatic logic xor_59_3 = word_i[25] ^ word_i[9];  // crc.hpp:28, :59
        automatic logic xor_59_4 = word_i[16] ^ word_i[0];  // crc.hpp:28, :59
        automatic logic xor_59_5 = word_i[28] ^ word_i[12];  // crc.hpp:28, :59
        automatic logic xor_59_6 = word_i[11] ^ word_i[27];  // crc.hpp:28, :59
        automatic logic xor_59_7 = xor_59_6 ^ word_i[19];  // crc.hpp:28, :59
        automatic logic xor_59_8 = word_i[18] ^ word_i[26];  // crc.hpp:28, :59
        automatic logic xor_59_9 = xor_59_3 ^ word_i[17];  // crc.hpp:28, :59
        automatic logic xor_59_10 = word_i[23] ^ xor_59_7;  // crc.hpp:28, :59
        automatic logic xor_59_11;  // crc.hpp:59
        automatic logic xor_59_12 = word_i[4] ^ word_i[20];  // crc.hpp:28, :59
        automatic logic xor_59_13 = word_i[30] ^ word_i[14];  // crc.hpp:28, :59
        automatic logic xor_59_14 = word_i[17] ^ word_i[1];  // crc.hpp:28, :59
        automatic logic xor_59_15 = word_i[28] ^ word_i[20];  // crc.hpp:28, :59
        automatic logic xor_59_16 = word_i[29] ^ word_i[13];  // crc.hpp:28, :59
        automatic logic xor_59_17 = word_i[21] ^ xor_59_16;  // crc.hpp:28, :59
        automatic logic xor_59_18 = xor_59_5 ^ xor_59_12;  // crc.hpp:59
        automatic logic xor_59_19 = word_i[10] ^ word_i[26];  // crc.hpp:28, :59
        automatic logic xor_59_20 = word_i[18] ^ xor_59_19;  // crc.hpp:28, :59
        automatic logic xor_59_21;  // crc.hpp:59
        automatic logic xor_59_22 = word_i[5] ^ word_i[21];  // crc.hpp:28, :59
        automatic logic xor_59_23 = word_i[3] ^ word_i[19];  // crc.hpp:28, :59
        automatic logic xor_59_24 = word_i[10] ^ word_i[6];  // crc.hpp:28, :59
        automatic logic xor_59_25 = word_i[28] ^ word_i[4];  // crc.hpp:28, :59
        automatic logic xor_59_26 = word_i[0] ^ xor_59_25;  // crc.hpp:28, :59
        automatic logic xor_59_27 = word_i[27] ^ xor_59_23;  // crc.hpp:28, :59
        automatic logic xor_59_28;  // crc.hpp:59
        automatic logic xor_59_29 = word_i[16] ^ word_i[24];  // crc.hpp:28, :59
        automatic logic xor_59_30 = xor_59_4 ^ word_i[24];  // crc.hpp:28, :59
        automatic logic xor_59_31 = word_i[28] ^ xor_59_12;  // crc.hpp:28, :59
        automatic logic xor_59_32;  // crc.hpp:59
        automatic logic xor_59_33 = word_i[23] ^ word_i[7];  // crc.hpp:28, :59
        automatic logic xor_59_34 = word_i[22] ^ xor_59_13;  // crc.hpp:28, :59
        automatic logic xor_59_35 = word_i[16] ^ word_i[8];  // crc.hpp:28, :59
        automatic logic xor_59_36 = word_i[15] ^ xor_59_33;  // crc.hpp:28, :59
        automatic logic xor_59_37 = xor_59_3 ^ word_i[1];  // crc.hpp:28, :59
        automatic logic xor_59_38;  // crc.hpp:59
        automatic logic xor_59_39 = word_i[3] ^ xor_59_6;  // crc.hpp:28, :59
        automatic logic xor_59_40;  // crc.hpp:59
        automatic logic xor_59_41 = word_i[18] ^ word_i[2];  // crc.hpp:28, :59
        automatic logic xor_59_42 = word_i[24] ^ word_i[8];  // crc.hpp:28, :59
        automatic logic xor_59_43 = xor_59_4 ^ xor_59_42;  // crc.hpp:59
        automatic logic xor_59_44;  // crc.hpp:59
        automatic logic xor_59_45 = word_i[9] ^ word_i[17];  // crc.hpp:28, :59
        automatic logic xor_59_46 = word_i[15] ^ word_i[7];  // crc.hpp:28, :59
        automatic logic xor_59_47 = word_i[9] ^ xor_59_14;  // crc.hpp:28, :59
        automatic logic xor_59_48 = xor_59_16 ^ xor_59_22;  // crc.hpp:59
        automatic logic xor_59_49 = word_i[3] ^ word_i[11];  // crc.hpp:28, :59
        automatic logic xor_59_50 = xor_59_46 ^ xor_59_49;  // crc.hpp:59
        automatic logic xor_59_51;  // crc.hpp:59
        automatic logic xor_59_52 = word_i[22] ^ word_i[14];  // crc.hpp:28, :59
        automatic logic xor_59_53 = word_i[5] ^ word_i[13];  // crc.hpp:28, :59
        automatic logic xor_59_54 = xor_59_9 ^ xor_59_53;  // crc.hpp:59
        automatic logic xor_59_55;  // crc.hpp:59
        automatic logic xor_59_56 = word_i[16] ^ xor_59_42;  // crc.hpp:28, :59
        automatic logic xor_59_57 = word_i[3] ^ word_i[27];  // crc.hpp:28, :59
        automatic logic xor_59_58;  // crc.hpp:59
        automatic logic xor_59_59;  // crc.hpp:59
        automatic logic xor_59_60 = word_i[21] ^ word_i[13];  // crc.hpp:28, :59
        automatic logic xor_59_61 = xor_59_13 ^ xor_59_19;  // crc.hpp:59
        automatic logic xor_59_62;  // crc.hpp:59
        automatic logic xor_59_63 = word_i[22] ^ word_i[6];  // crc.hpp:28, :59
        automatic logic xor_59_64 = word_i[14] ^ xor_59_63;  // crc.hpp:28, :59
        automatic logic xor_59_65 = word_i[0] ^ word_i[24];  // crc.hpp:28, :59
        automatic logic xor_59_66 = xor_59_5 ^ word_i[4];  // crc.hpp:28, :59
        automatic logic xor_59_67 = word_i[5] ^ xor_59_16;  // crc.hpp:28, :59
        automatic logic xor_59_68;  // crc.hpp:59
        automatic logic xor_59_69 = word_i[14] ^ word_i[6];  // crc.hpp:28, :59
        automatic logic xor_59_70;  // crc.hpp:59
        automatic logic xor_59_71 = word_i[12] ^ word_i[20];  // crc.hpp:28, :59
        automatic logic xor_59_72;  // crc.hpp:59
        automatic logic xor_59_73 = xor_59_13 ^ xor_59_63;  // crc.hpp:59
        automatic logic xor_59_74;  // crc.hpp:59
        automatic logic xor_59_75 = word_i[30] ^ word_i[6];  // crc.hpp:28, :59
        automatic logic xor_59_76;  // crc.hpp:59
        automatic logic xor_59_77;  // crc.hpp:59
        automatic logic xor_59_78;  // crc.hpp:59
        automatic logic xor_59_79 = xor_59_3 ^ xor_59_14;  // crc.hpp:59
        automatic logic xor_59_80 = word_i[0] ^ word_i[8];  // crc.hpp:28, :59
        automatic logic xor_59_81;  // crc.hpp:59
        automatic logic xor_59_82 = word_i[12] ^ xor_59_12;  // crc.hpp:28, :59
        automatic logic xor_59_83;  // crc.hpp:59
        automatic logic xor_59_84 = word_i[7] ^ xor_59_49;  // crc.hpp:28, :59
        automatic logic xor_59_85;  // crc.hpp:59
        automatic logic xor_59_86;  // crc.hpp:59
        automatic logic xor_59_87;  // crc.hpp:59
        automatic logic xor_59_88 = xor_59_13 ^ word_i[6];  // crc.hpp:28, :59
        automatic logic xor_59_89;  // crc.hpp:59
        automatic logic xor_59_90 = xor_59_19 ^ word_i[2];  // crc.hpp:28, :59
        automatic logic xor_59_91;  // crc.hpp:59
        automatic logic xor_59_92;  // crc.hpp:59
        automatic logic xor_59_93 = word_i[25] ^ word_i[17] ^ xor_59_53;  // crc.hpp:28, :59
        automatic logic xor_59_94 = word_i[27] ^ xor_59_46;  // crc.hpp:28, :59
        automatic logic xor_59_95;  // crc.hpp:59
        automatic logic xor_59_96;  // crc.hpp:59
        automatic logic xor_59_97;  // crc.hpp:59
        automatic logic xor_59_98;  // crc.hpp:59
        product_2 = word_i[16] ^ word_i[28] ^ word_i[22] ^ xor_59_1 ^ word_i[25] ^ xor_59_2 ^ word_i[3] ^ xor_59;  // crc.hpp:28, :59
        xor_59_11 = word_i[22] ^ word_i[30] ^ xor_59_4 ^ xor_59_5 ^ word_i[29] ^ xor_59_8 ^ xor_59_9 ^ xor_59_10;  // crc.hpp:28, :59
        xor_59_21 = xor_59_4 ^ xor_59_18 ^ xor_59_13 ^ xor_59_20 ^ word_i[25] ^ xor_59_14 ^ xor_59_10 ^ xor_59_17;  // crc.hpp:28, :59
        xor_59_28 = word_i[25] ^ word_i[1] ^ xor_59_24 ^ xor_59_26 ^ word_i[29] ^ xor_59_22 ^ xor_59_27;  // crc.hpp:28, :59
        xor_59_32 = xor_59_20 ^ word_i[6] ^ xor_59_30 ^ xor_59_31 ^ word_i[25] ^ word_i[29] ^ xor_59_27;  // crc.hpp:28, :59
        xor_59_38 = xor_59_19 ^ xor_59_34 ^ xor_59_31 ^ xor_59_35 ^ xor_59_37 ^ word_i[3] ^ xor_59_36;  // crc.hpp:28, :59
        xor_59_40 = xor_59_5 ^ xor_59_29 ^ xor_59_34 ^ word_i[2] ^ word_i[17] ^ xor_59_17 ^ word_i[23] ^ xor_59_39;  // crc.hpp:28, :59
        xor_59_44 = word_i[26] ^ xor_59_41 ^ xor_59_5 ^ xor_59_43 ^ word_i[13] ^ xor_59_37 ^ xor_59 ^ xor_59_7;  // crc.hpp:28, :59
        xor_59_51 = xor_59_18 ^ word_i[24] ^ xor_59_13 ^ word_i[2] ^ xor_59_47 ^ xor_59_48 ^ xor_59_50;  // crc.hpp:28, :59
        xor_59_55 = xor_59_52 ^ xor_59_20 ^ xor_59_54 ^ xor_59_26 ^ xor_59_50;  // crc.hpp:59
        xor_59_58 = xor_59_8 ^ xor_59_56 ^ word_i[14] ^ xor_59_36 ^ xor_59_57 ^ xor_59_2 ^ word_i[9];  // crc.hpp:28, :59
        xor_59_59 = word_i[11] ^ word_i[19] ^ xor_59_15 ^ xor_59_8 ^ word_i[24] ^ word_i[1] ^ xor_59_52 ^ xor_59 ^ word_i[13];  // crc.hpp:28, :59
        xor_59_62 = xor_59_10 ^ xor_59_61 ^ xor_59_31 ^ xor_59_56 ^ word_i[25] ^ xor_59_60;  // crc.hpp:28, :59
        xor_59_68 = xor_59_67 ^ word_i[10] ^ word_i[7] ^ xor_59_41 ^ xor_59_65 ^ xor_59_47 ^ xor_59_66 ^ word_i[11] ^ xor_59_64;  // crc.hpp:28, :59
        xor_59_70 = word_i[28] ^ word_i[24] ^ xor_59_19 ^ xor_59_69 ^ xor_59_57 ^ xor_59_45 ^ xor_59_67;  // crc.hpp:28, :59
        xor_59_72 = xor_59_48 ^ word_i[11] ^ xor_59_35 ^ xor_59_1 ^ xor_59_71 ^ word_i[30] ^ xor_59_9 ^ word_i[23] ^ xor_59_63;  // crc.hpp:28, :59
        xor_59_74 = xor_59_22 ^ xor_59_31 ^ xor_59_36 ^ xor_59_8 ^ xor_59_42 ^ word_i[13] ^ xor_59_73 ^ word_i[19] ^ xor_59_45;  // crc.hpp:28, :59
        xor_59_76 = xor_59_46 ^ word_i[1] ^ xor_59_19 ^ xor_59_29 ^ xor_59_41 ^ xor_59_6 ^ xor_59_71 ^ word_i[5] ^ xor_59_75;  // crc.hpp:28, :59
        xor_59_77 = word_i[28] ^ xor_59_35 ^ xor_59_8 ^ xor_59_63 ^ word_i[25] ^ xor_59_17 ^ xor_59 ^ xor_59_39;  // crc.hpp:28, :59
        xor_59_78 = word_i[4] ^ word_i[8] ^ xor_59_1 ^ xor_59_64 ^ xor_59 ^ word_i[19] ^ xor_59_14 ^ word_i[13];  // crc.hpp:28, :59
        xor_59_81 = xor_59_23 ^ xor_59_80 ^ xor_59_53 ^ xor_59_79 ^ xor_59_52 ^ xor_59_71;  // crc.hpp:59
        xor_59_83 = xor_59_47 ^ xor_59_82 ^ xor_59_4 ^ xor_59_24 ^ xor_59_33 ^ xor_59_57;  // crc.hpp:59
        xor_59_85 = xor_59_42 ^ xor_59_66 ^ word_i[10] ^ word_i[22] ^ word_i[9] ^ xor_59_16 ^ xor_59_84;  // crc.hpp:28, :59
        xor_59_86 = word_i[0] ^ xor_59_42 ^ xor_59_5 ^ xor_59_61 ^ xor_59_54 ^ xor_59_7 ^ xor_59_46;  // crc.hpp:28, :59
        xor_59_87 = xor_59_25 ^ xor_59_65 ^ word_i[18] ^ xor_59_69 ^ xor_59_84 ^ xor_59_17 ^ xor_59_79;  // crc.hpp:28, :59
        xor_59_89 = xor_59_46 ^ xor_59_88 ^ xor_59_22 ^ xor_59_79 ^ xor_59_15 ^ xor_59_80;  // crc.hpp:59
        xor_59_91 = xor_59_73 ^ xor_59_90 ^ word_i[20] ^ word_i[8] ^ xor_59_57 ^ xor_59_9 ^ xor_59_60;  // crc.hpp:28, :59
        xor_59_92 = word_i[20] ^ xor_59_30 ^ xor_59_1 ^ xor_59_13 ^ xor_59_17 ^ xor_59_47 ^ word_i[19] ^ word_i[7];  // crc.hpp:28, :59
        xor_59_95 = xor_59_43 ^ xor_59_66 ^ xor_59_88 ^ xor_59_90 ^ xor_59_93 ^ xor_59_94;  // crc.hpp:59
        xor_59_96 = xor_59_4 ^ xor_59_82 ^ word_i[10] ^ xor_59_75 ^ xor_59_16 ^ xor_59_37 ^ word_i[8] ^ xor_59_57;  // crc.hpp:28, :59
        xor_59_97 = word_i[14] ^ xor_59_94 ^ word_i[26] ^ word_i[2] ^ word_i[0] ^ xor_59_17 ^ word_i[4] ^ word_i[31];  // crc.hpp:28, :59
        xor_59_98 = word_i[12] ^ xor_59_30 ^ word_i[4] ^ xor_59_41 ^ word_i[23] ^ xor_59_23 ^ xor_59_52 ^ xor_59_93;  // crc.hpp:28, :59
        if (begins)
          sum_q <=
            {xor_59_98,
             xor_59_97,
             xor_59_96,
             xor_59_95,
             xor_59_92,
             xor_59_91,
             ~xor_59_89,
             ~xor_59_87,
             ~xor_59_86,
             ~xor_59_85,
             xor_59_83,
             xor_59_81,
             ~xor_59_78,
             xor_59_77,
             xor_59_76,
             xor_59_74,
             xor_59_72,
             ~xor_59_70,
             ~xor_59_68,
             ~xor_59_62,
             ~xor_59_59,
             xor_59_58,
             ~xor_59_55,
             ~xor_59_51,
             xor_59_44,
             xor_59_40,
             ~xor_59_38,
             ~xor_59_32,
             ~xor_59_28,
             ~xor_59_21,
             xor_59_11,
             ~product_2};  // crc.hpp:19, :59, :60
        else begin
          automatic logic [3:0] _GEN = {4{sum_q[0]}};  // crc.hpp:19, :58
          automatic logic [1:0] _GEN_0 = {2{sum_q[0]}};  // crc.hpp:19, :58
          sum_q <=
            {xor_59_98,
             xor_59_97,
             xor_59_96,
             xor_59_95,
             xor_59_92,
             xor_59_91,
             xor_59_89,
             xor_59_87,
             xor_59_86,
             xor_59_85,
             xor_59_83,
             xor_59_81,
             xor_59_78,
             xor_59_77,
             xor_59_76,
             xor_59_74,
             xor_59_72,
             xor_59_70,
             xor_59_68,
             xor_59_62,
             xor_59_59,
             xor_59_58,
             xor_59_55,
             xor_59_51,
             xor_59_44,
             xor_59_40,
             xor_59_38,
             xor_59_32,
             xor_59_28,
             xor_59_21,
             xor_59_11,
             product_2}
            ^ {sum_q[0],
               sum_q[31:27],
               sum_q[0] ^ sum_q[26],
               sum_q[25],
               sum_q[24:21] ^ _GEN,
               sum_q[20],
               sum_q[19:18] ^ _GEN_0,
               sum_q[17:15],
               {3{sum_q[0]}} ^ sum_q[14:12],
               sum_q[11],
               sum_q[10:9] ^ _GEN_0,
               sum_q[8],
               sum_q[7:4] ^ _GEN,
               sum_q[3:1]};  // crc.hpp:19, :58, :59
        end
      end
      if (~(clear_i | ~(or_72 & begins)))
        payload_q <= sum_q;  // crc.hpp:19, :20
      heading_q <= heading_next;  // crc.hpp:21, :72
    end
  end // always_ff @(posedge)
  assign crc_o = out_q1;  // crc.hpp:68
endmodule
