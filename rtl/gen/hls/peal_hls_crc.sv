// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/crc.hpp, peal::hls::crc::step, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 1 stage, free running: every clock is one step.
`default_nettype none

module peal_hls_crc(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic clear_i,  // crc.hpp:20
  input  wire logic payload_valid_i,  // crc.hpp:21
  input  wire logic header_valid_i,  // crc.hpp:22
  input  wire logic finish_i,  // crc.hpp:23
  input  wire logic [31:0] word_i,  // crc.hpp:24
  output wire logic [31:0] crc_o  // crc.hpp:27
);

  reg [31:0] payload_q;  // crc.hpp:16
  reg [31:0] header_q;  // crc.hpp:17
  reg [31:0] out_q1;  // crc.hpp:51
  always_ff @(posedge clk_i) begin
    if (finish_i) begin
      automatic logic xor_46 = header_q[31] ^ header_q[15];  // crc.hpp:17, :46
      automatic logic xor_46_1 = header_q[28] ^ header_q[12];  // crc.hpp:17, :46
      automatic logic xor_46_2 = header_q[24] ^ header_q[8];  // crc.hpp:17, :46
      automatic logic xor_46_3 = header_q[22] ^ header_q[6];  // crc.hpp:17, :46
      automatic logic xor_46_4 = header_q[28] ^ header_q[20];  // crc.hpp:17, :46
      automatic logic xor_46_5 = xor_46 ^ header_q[7];  // crc.hpp:17, :46
      automatic logic xor_46_6 = header_q[13] ^ header_q[5];  // crc.hpp:17, :46
      automatic logic xor_46_7 = xor_46_1 ^ header_q[20];  // crc.hpp:17, :46
      automatic logic xor_46_8 = header_q[2] ^ header_q[10];  // crc.hpp:17, :46
      automatic logic xor_46_9 = header_q[19] ^ header_q[11];  // crc.hpp:17, :46
      automatic logic product = xor_46_2 ^ xor_46_7 ^ xor_46_3 ^ xor_46_8 ^ header_q[17] ^ xor_46_6 ^ xor_46_5 ^ xor_46_9;  // crc.hpp:17, :46
      automatic logic xor_46_10 = header_q[13] ^ header_q[29];  // crc.hpp:17, :46
      automatic logic xor_46_11 = header_q[25] ^ header_q[9];  // crc.hpp:17, :46
      automatic logic xor_46_12 = header_q[7] ^ header_q[23];  // crc.hpp:17, :46
      automatic logic xor_46_13 = header_q[29] ^ header_q[21];  // crc.hpp:17, :46
      automatic logic xor_46_14 = header_q[8] ^ header_q[16];  // crc.hpp:17, :46
      automatic logic xor_46_15 = header_q[6] ^ header_q[14];  // crc.hpp:17, :46
      automatic logic xor_46_16 = header_q[12] ^ header_q[20];  // crc.hpp:17, :46
      automatic logic xor_46_17 = header_q[11] ^ header_q[3];  // crc.hpp:17, :46
      automatic logic xor_46_18 = header_q[18] ^ xor_46_16;  // crc.hpp:17, :46
      automatic logic xor_46_19 = header_q[14] ^ header_q[30];  // crc.hpp:17, :46
      automatic logic xor_46_20 = header_q[10] ^ header_q[26];  // crc.hpp:17, :46
      automatic logic xor_46_21 = header_q[17] ^ header_q[9];  // crc.hpp:17, :46
      automatic logic xor_46_22 = header_q[15] ^ header_q[7];  // crc.hpp:17, :46
      automatic logic xor_46_23 = header_q[12] ^ header_q[4];  // crc.hpp:17, :46
      automatic logic xor_46_24 = header_q[22] ^ xor_46_19;  // crc.hpp:17, :46
      automatic logic xor_46_25 = header_q[11] ^ header_q[27];  // crc.hpp:17, :46
      automatic logic xor_46_26 = header_q[10] ^ header_q[18];  // crc.hpp:17, :46
      automatic logic xor_46_27 = header_q[22] ^ header_q[14];  // crc.hpp:17, :46
      automatic logic xor_46_28 = header_q[5] ^ header_q[21];  // crc.hpp:17, :46
      automatic logic xor_46_29 = header_q[16] ^ header_q[0];  // crc.hpp:17, :46
      automatic logic xor_46_30 = header_q[2] ^ header_q[26];  // crc.hpp:17, :46
      automatic logic xor_46_31 = header_q[31] ^ xor_46_12;  // crc.hpp:17, :46
      automatic logic xor_46_32 = header_q[13] ^ xor_46_28;  // crc.hpp:17, :46
      automatic logic xor_46_33 = header_q[19] ^ header_q[3];  // crc.hpp:17, :46
      automatic logic xor_46_34 = header_q[9] ^ header_q[1];  // crc.hpp:17, :46
      automatic logic xor_46_35 = header_q[19] ^ header_q[27];  // crc.hpp:17, :46
      automatic logic xor_46_36 = xor_46_25 ^ xor_46_33;  // crc.hpp:46
      automatic logic xor_46_37 = header_q[17] ^ header_q[1];  // crc.hpp:17, :46
      automatic logic xor_46_38 = header_q[31] ^ header_q[7];  // crc.hpp:17, :46
      automatic logic xor_46_39 = header_q[29] ^ xor_46_28;  // crc.hpp:17, :46
      automatic logic xor_46_40 = header_q[11] ^ xor_46_33;  // crc.hpp:17, :46
      automatic logic xor_46_41 = header_q[24] ^ header_q[0];  // crc.hpp:17, :46
      automatic logic xor_46_42 = header_q[28] ^ header_q[4];  // crc.hpp:17, :46
      automatic logic xor_46_43 = header_q[25] ^ header_q[1];  // crc.hpp:17, :46
      automatic logic xor_46_44 = header_q[2] ^ header_q[18];  // crc.hpp:17, :46
      automatic logic xor_46_45 = header_q[17] ^ xor_46_11;  // crc.hpp:17, :46
      automatic logic xor_46_46 = header_q[15] ^ xor_46_12;  // crc.hpp:17, :46
      automatic logic xor_46_47 = header_q[5] ^ xor_46_10;  // crc.hpp:17, :46
      automatic logic xor_46_48 = header_q[18] ^ header_q[26];  // crc.hpp:17, :46
      automatic logic xor_46_49 = header_q[18] ^ xor_46_20;  // crc.hpp:17, :46
      automatic logic xor_46_50 = xor_46_2 ^ header_q[16];  // crc.hpp:17, :46
      automatic logic xor_46_51 = header_q[6] ^ xor_46_19;  // crc.hpp:17, :46
      automatic logic xor_46_52 = header_q[2] ^ xor_46_20;  // crc.hpp:17, :46
      automatic logic xor_46_53 = xor_46_2 ^ header_q[0];  // crc.hpp:17, :46
      automatic logic xor_46_54 = header_q[6] ^ header_q[30];  // crc.hpp:17, :46
      automatic logic xor_46_55 = xor_46_1 ^ header_q[4];  // crc.hpp:17, :46
      automatic logic xor_46_56 = xor_46_10 ^ xor_46_28;  // crc.hpp:46
      automatic logic xor_46_57 = xor_46_11 ^ xor_46_37;  // crc.hpp:46
      automatic logic xor_46_58 = header_q[27] ^ xor_46_33;  // crc.hpp:17, :46
      automatic logic xor_46_59 = xor_46_3 ^ header_q[30];  // crc.hpp:17, :46
      automatic logic xor_46_60 = xor_46_2 ^ xor_46_29;  // crc.hpp:46
      automatic logic xor_46_61 = header_q[20] ^ header_q[4];  // crc.hpp:17, :46
      automatic logic xor_46_62 = header_q[8] ^ header_q[0];  // crc.hpp:17, :46
      automatic logic xor_46_63 = xor_46_1 ^ xor_46_61;  // crc.hpp:46
      automatic logic xor_46_64 = xor_46_20 ^ xor_46_44;  // crc.hpp:46
      automatic logic xor_46_65 = xor_46_3 ^ xor_46_64;  // crc.hpp:46
      automatic logic xor_46_66 = xor_46_3 ^ xor_46_19;  // crc.hpp:46
      automatic logic xor_46_67 = header_q[24] ^ header_q[4];  // crc.hpp:17, :46
      automatic logic xor_46_68 = xor_46 ^ xor_46_12;  // crc.hpp:46
      out_q1 <=
        payload_q
        ^ ~{xor_46_26 ^ header_q[19] ^ xor_46_51 ^ xor_46_25 ^ xor_46_31 ^ header_q[16] ^ xor_46_28 ^ xor_46_23 ^ xor_46_34,
            xor_46_61 ^ xor_46_62 ^ xor_46_49 ^ xor_46_59 ^ xor_46_21 ^ xor_46_47 ^ header_q[15] ^ xor_46_17,
            xor_46_14 ^ xor_46_55 ^ xor_46_8 ^ header_q[14] ^ xor_46_39 ^ xor_46_45 ^ header_q[7] ^ xor_46_33,
            xor_46_5 ^ xor_46_34 ^ header_q[28] ^ xor_46_50 ^ header_q[3] ^ xor_46_25 ^ header_q[6] ^ xor_46_61 ^ header_q[13] ^ xor_46_44,
            header_q[5] ^ xor_46_37 ^ xor_46_58 ^ xor_46_68 ^ header_q[12] ^ xor_46_62 ^ xor_46_51 ^ xor_46_52,
            xor_46_44 ^ xor_46_47 ^ header_q[4] ^ xor_46_29 ^ header_q[7] ^ header_q[11] ^ header_q[26] ^ xor_46_66 ^ xor_46_11
              ^ header_q[1],
            header_q[28] ^ xor_46_60 ^ header_q[18] ^ xor_46_19 ^ xor_46_10 ^ xor_46_45 ^ xor_46_36 ^ xor_46_46,
            header_q[17] ^ header_q[14] ^ xor_46_10 ^ header_q[27] ^ xor_46_1 ^ xor_46_50 ^ xor_46_65 ^ xor_46_68,
            header_q[22] ^ xor_46_42 ^ header_q[15] ^ xor_46_49 ^ header_q[17] ^ header_q[25] ^ header_q[13] ^ header_q[19],
            header_q[5] ^ header_q[25] ^ xor_46_12 ^ xor_46_37 ^ header_q[10] ^ xor_46_54 ^ xor_46_40 ^ xor_46_67,
            xor_46_13 ^ header_q[1] ^ xor_46_36 ^ xor_46_38 ^ header_q[12] ^ xor_46_41 ^ header_q[2] ^ xor_46_24,
            xor_46_29 ^ xor_46_63 ^ header_q[14] ^ xor_46_30 ^ header_q[9] ^ xor_46_47 ^ xor_46_35 ^ xor_46_38,
            header_q[8] ^ xor_46_55 ^ xor_46_48 ^ xor_46_54 ^ header_q[13] ^ xor_46_43 ^ header_q[15] ^ xor_46_36,
            xor_46_13 ^ xor_46_54 ^ header_q[23] ^ xor_46_57 ^ xor_46_29 ^ xor_46_30 ^ xor_46_33 ^ xor_46_67,
            xor_46_53 ^ xor_46_63 ^ xor_46_8 ^ xor_46_66 ^ xor_46_11 ^ xor_46_13 ^ xor_46_22 ^ xor_46_36,
            xor_46_2 ^ xor_46_4 ^ xor_46_15 ^ xor_46_64 ^ xor_46_34 ^ xor_46_56 ^ xor_46_12 ^ xor_46_36,
            xor_46_62 ^ xor_46_63 ^ xor_46_6 ^ xor_46_65 ^ xor_46_35 ^ xor_46_31 ^ xor_46_57,
            xor_46_23 ^ xor_46_60 ^ xor_46_48 ^ xor_46_59 ^ xor_46_28 ^ xor_46_57 ^ header_q[7] ^ xor_46_36,
            xor_46_16 ^ xor_46_53 ^ xor_46_19 ^ xor_46_30 ^ header_q[29] ^ xor_46_57 ^ header_q[15] ^ xor_46_58,
            xor_46_52 ^ xor_46_54 ^ xor_46_53 ^ xor_46_55 ^ header_q[27] ^ xor_46_11 ^ xor_46_56,
            xor_46_49 ^ xor_46_51 ^ xor_46_4 ^ xor_46_50 ^ header_q[25] ^ xor_46_13 ^ xor_46_33,
            header_q[24] ^ xor_46_4 ^ xor_46_44 ^ xor_46_45 ^ xor_46_47 ^ xor_46_35 ^ xor_46_46,
            xor_46_20 ^ header_q[30] ^ xor_46_21 ^ header_q[11] ^ xor_46_28 ^ header_q[28] ^ xor_46_38 ^ header_q[22] ^ xor_46_2,
            xor_46_43 ^ xor_46_18 ^ header_q[8] ^ header_q[29] ^ header_q[31] ^ header_q[14] ^ header_q[5] ^ xor_46_9,
            xor_46_9 ^ xor_46_38 ^ header_q[17] ^ header_q[13] ^ xor_46_41 ^ xor_46_42 ^ header_q[30] ^ xor_46_26,
            header_q[14] ^ header_q[4] ^ xor_46_38 ^ xor_46_40 ^ xor_46_37 ^ xor_46_39,
            xor_46_7 ^ header_q[0] ^ header_q[2] ^ header_q[14] ^ xor_46_31 ^ xor_46_36 ^ xor_46_32 ^ xor_46_34,
            xor_46_27 ^ xor_46_30 ^ header_q[8] ^ header_q[20] ^ header_q[9] ^ xor_46_32 ^ xor_46_29 ^ xor_46_31,
            xor_46_25 ^ header_q[20] ^ header_q[23] ^ xor_46_14 ^ xor_46_26 ^ xor_46_6 ^ xor_46_27 ^ xor_46 ^ xor_46_11,
            header_q[21] ^ xor_46_2 ^ xor_46_22 ^ xor_46_20 ^ xor_46_23 ^ header_q[13] ^ xor_46_24 ^ header_q[19] ^ xor_46_21,
            header_q[21] ^ xor_46_14 ^ xor_46_17 ^ xor_46_18 ^ xor_46_10 ^ xor_46_15 ^ xor_46_11 ^ xor_46_12,
            product};  // crc.hpp:16, :17, :46, :48, :51
    end
    else
      out_q1 <= 32'h0;  // crc.hpp:51
    if (rst_i) begin
      payload_q <= 32'h0;  // crc.hpp:16
      header_q <= 32'hFFFFFFFF;  // crc.hpp:17
    end
    else if (clear_i) begin
      payload_q <= 32'h0;  // crc.hpp:16
      header_q <= 32'hFFFFFFFF;  // crc.hpp:17
    end
    else if (payload_valid_i | header_valid_i) begin
      automatic logic        xor_45 = word_i[20] ^ (header_valid_i ? header_q[20] : payload_q[20]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_1 = word_i[11] ^ (header_valid_i ? header_q[11] : payload_q[11]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_2 = word_i[9] ^ (header_valid_i ? header_q[9] : payload_q[9]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_3 = word_i[16] ^ (header_valid_i ? header_q[16] : payload_q[16]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_4 = word_i[28] ^ (header_valid_i ? header_q[28] : payload_q[28]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_5 = word_i[27] ^ (header_valid_i ? header_q[27] : payload_q[27]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_6 = xor_45_1 ^ xor_45_5;  // crc.hpp:45
      automatic logic        xor_45_7 = word_i[26] ^ (header_valid_i ? header_q[26] : payload_q[26]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_8 = word_i[25] ^ (header_valid_i ? header_q[25] : payload_q[25]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_9 = xor_45_2 ^ xor_45_8;  // crc.hpp:45
      automatic logic        xor_45_10 = word_i[24] ^ (header_valid_i ? header_q[24] : payload_q[24]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_11 = word_i[7] ^ (header_valid_i ? header_q[7] : payload_q[7]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_12 = word_i[23] ^ (header_valid_i ? header_q[23] : payload_q[23]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_13 = xor_45_11 ^ xor_45_12;  // crc.hpp:45
      automatic logic        xor_45_14 = word_i[4] ^ (header_valid_i ? header_q[4] : payload_q[4]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_15 = xor_45 ^ xor_45_14;  // crc.hpp:45
      automatic logic        xor_45_16 = word_i[14] ^ (header_valid_i ? header_q[14] : payload_q[14]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_17 = word_i[6] ^ (header_valid_i ? header_q[6] : payload_q[6]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_18 = word_i[5] ^ (header_valid_i ? header_q[5] : payload_q[5]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_19 = xor_45_4 ^ xor_45_15;  // crc.hpp:45
      automatic logic        xor_45_20 = word_i[2] ^ (header_valid_i ? header_q[2] : payload_q[2]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_21 = xor_45_7 ^ xor_45_20;  // crc.hpp:45
      automatic logic        xor_45_22 = xor_45_3 ^ xor_45_10;  // crc.hpp:45
      automatic logic        xor_45_23 = xor_45_16 ^ xor_45_17;  // crc.hpp:45
      automatic logic        xor_45_24 = word_i[1] ^ (header_valid_i ? header_q[1] : payload_q[1]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_25 = xor_45_9 ^ xor_45_24;  // crc.hpp:45
      automatic logic        xor_45_26 = word_i[15] ^ (header_valid_i ? header_q[15] : payload_q[15]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_27 = xor_45_13 ^ xor_45_26;  // crc.hpp:45
      automatic logic        product_1 = xor_45_19 ^ xor_45_22 ^ xor_45_21 ^ xor_45_23 ^ xor_45_18 ^ xor_45_25 ^ xor_45_6 ^ xor_45_27;  // crc.hpp:45
      automatic logic        xor_45_28 = word_i[21] ^ (header_valid_i ? header_q[21] : payload_q[21]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_29 = word_i[12] ^ (header_valid_i ? header_q[12] : payload_q[12]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_30 = word_i[10] ^ (header_valid_i ? header_q[10] : payload_q[10]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_31 = word_i[29] ^ (header_valid_i ? header_q[29] : payload_q[29]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_32 = xor_45_4 ^ xor_45_29;  // crc.hpp:45
      automatic logic        xor_45_33 = xor_45_7 ^ xor_45_30;  // crc.hpp:45
      automatic logic        xor_45_34 = word_i[8] ^ (header_valid_i ? header_q[8] : payload_q[8]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_35 = xor_45_10 ^ xor_45_34;  // crc.hpp:45
      automatic logic        xor_45_36 = xor_45_18 ^ xor_45_28;  // crc.hpp:45
      automatic logic        xor_45_37 = xor_45_28 ^ xor_45_31;  // crc.hpp:45
      automatic logic        xor_45_38 = xor_45_31 ^ xor_45_36;  // crc.hpp:45
      automatic logic        xor_45_39 = word_i[17] ^ (header_valid_i ? header_q[17] : payload_q[17]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_40 = word_i[3] ^ (header_valid_i ? header_q[3] : payload_q[3]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_41 = xor_45_5 ^ xor_45_40;  // crc.hpp:45
      automatic logic        xor_45_42 = xor_45_8 ^ xor_45_39;  // crc.hpp:45
      automatic logic        xor_45_43 =
        xor_45_42 ^ xor_45_33 ^ xor_45_38 ^ xor_45_11 ^ xor_45_26 ^ xor_45_3 ^ xor_45_41 ^ xor_45_17 ^ xor_45_32 ^ xor_45_20 ^ xor_45_35;  // crc.hpp:45
      automatic logic        xor_45_44 = word_i[22] ^ (header_valid_i ? header_q[22] : payload_q[22]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_45 = word_i[13] ^ (header_valid_i ? header_q[13] : payload_q[13]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_46 = word_i[30] ^ (header_valid_i ? header_q[30] : payload_q[30]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_47 = xor_45_31 ^ xor_45_45;  // crc.hpp:45
      automatic logic        xor_45_48 = xor_45_17 ^ xor_45_44;  // crc.hpp:45
      automatic logic        xor_45_49 = xor_45_46 ^ xor_45_48;  // crc.hpp:45
      automatic logic        xor_45_50 = xor_45_4 ^ xor_45_14;  // crc.hpp:45
      automatic logic        xor_45_51 = word_i[18] ^ (header_valid_i ? header_q[18] : payload_q[18]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_52 = xor_45_3 ^ xor_45_34;  // crc.hpp:45
      automatic logic        xor_45_53 = xor_45_9 ^ xor_45_39;  // crc.hpp:45
      automatic logic        xor_45_54 = xor_45_6 ^ xor_45_40;  // crc.hpp:45
      automatic logic        xor_45_55 =
        xor_45_53 ^ xor_45_50 ^ xor_45_54 ^ xor_45_7 ^ xor_45_52 ^ xor_45_47 ^ xor_45_49 ^ xor_45_11 ^ xor_45_51;  // crc.hpp:45
      automatic logic        xor_45_56 = word_i[0] ^ (header_valid_i ? header_q[0] : payload_q[0]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_57 = word_i[31] ^ (header_valid_i ? header_q[31] : payload_q[31]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_58 = xor_45_16 ^ xor_45_46;  // crc.hpp:45
      automatic logic        xor_45_59 = xor_45_13 ^ xor_45_57;  // crc.hpp:45
      automatic logic        xor_45_60 = word_i[19] ^ (header_valid_i ? header_q[19] : payload_q[19]);  // crc.hpp:16, :17, :24, :45
      automatic logic        xor_45_61 = xor_45_18 ^ xor_45_31;  // crc.hpp:45
      automatic logic        xor_45_62 = xor_45_33 ^ xor_45_51;  // crc.hpp:45
      automatic logic        xor_45_63 = xor_45_34 ^ xor_45_56;  // crc.hpp:45
      automatic logic        xor_45_64 = xor_45_59 ^ xor_45_60;  // crc.hpp:45
      automatic logic        xor_45_65 =
        xor_45_62 ^ xor_45_39 ^ xor_45_58 ^ xor_45_14 ^ xor_45_32 ^ xor_45_5 ^ xor_45_63 ^ xor_45_64 ^ xor_45_2 ^ xor_45_61;  // crc.hpp:45
      automatic logic        xor_45_66 = xor_45_20 ^ xor_45_51;  // crc.hpp:45
      automatic logic        xor_45_67 = xor_45_3 ^ xor_45_56;  // crc.hpp:45
      automatic logic        xor_45_68 = xor_45_33 ^ xor_45_66;  // crc.hpp:45
      automatic logic        xor_45_69 = xor_45_34 ^ xor_45_67;  // crc.hpp:45
      automatic logic        xor_45_70 = xor_45_64 ^ xor_45_8 ^ xor_45_47 ^ xor_45_14 ^ xor_45_69 ^ xor_45_58 ^ xor_45_68;  // crc.hpp:45
      automatic logic        xor_45_71 = xor_45_40 ^ xor_45_60;  // crc.hpp:45
      automatic logic        xor_45_72 = xor_45_17 ^ xor_45_46;  // crc.hpp:45
      automatic logic        xor_45_73 = xor_45_42 ^ xor_45_59 ^ xor_45_50 ^ xor_45_71 ^ xor_45_69 ^ xor_45_20 ^ xor_45_72;  // crc.hpp:45
      automatic logic        xor_45_74 = xor_45_26 ^ xor_45_57;  // crc.hpp:45
      automatic logic        xor_45_75 = xor_45_12 ^ xor_45_74;  // crc.hpp:45
      automatic logic        xor_45_76 = xor_45_4 ^ xor_45_52 ^ xor_45_23 ^ xor_45_66 ^ xor_45_31 ^ xor_45_42 ^ xor_45_54 ^ xor_45_75;  // crc.hpp:45
      automatic logic        xor_45_77 = xor_45_24 ^ xor_45_39;  // crc.hpp:45
      automatic logic        xor_45_78 = xor_45_8 ^ xor_45_77;  // crc.hpp:45
      automatic logic        xor_45_79 = xor_45 ^ xor_45_29;  // crc.hpp:45
      automatic logic        xor_45_80 = xor_45_6 ^ xor_45_60;  // crc.hpp:45
      automatic logic        xor_45_81 = xor_45_17 ^ xor_45_58;  // crc.hpp:45
      automatic logic        xor_45_82 =
        xor_45_71 ^ xor_45_56 ^ xor_45_78 ^ xor_45_66 ^ xor_45_79 ^ xor_45_6 ^ xor_45_81 ^ xor_45_12 ^ xor_45_61;  // crc.hpp:45
      automatic logic        xor_45_83 = xor_45_7 ^ xor_45_66;  // crc.hpp:45
      automatic logic        xor_45_84 = xor_45_28 ^ xor_45_45;  // crc.hpp:45
      automatic logic        xor_45_85 = xor_45 ^ xor_45_32;  // crc.hpp:45
      automatic logic        xor_45_86 = xor_45_11 ^ xor_45_74;  // crc.hpp:45
      automatic logic        xor_45_87 =
        xor_45_72 ^ xor_45_24 ^ xor_45_83 ^ xor_45_71 ^ xor_45_84 ^ xor_45_10 ^ xor_45_86 ^ xor_45_15 ^ xor_45_32;  // crc.hpp:45
      automatic logic        xor_45_88 = xor_45_28 ^ xor_45_47;  // crc.hpp:45
      automatic logic        xor_45_89 = xor_45_1 ^ xor_45_71;  // crc.hpp:45
      automatic logic        xor_45_90 = xor_45_2 ^ xor_45_24;  // crc.hpp:45
      automatic logic        xor_45_91 = xor_45_35 ^ xor_45_56;  // crc.hpp:45
      automatic logic        xor_45_92 = xor_45_4 ^ xor_45_91 ^ xor_45_7 ^ xor_45_48 ^ xor_45_88 ^ xor_45_90 ^ xor_45_75 ^ xor_45_89;  // crc.hpp:45
      automatic logic        xor_45_93 = xor_45_49 ^ xor_45_61 ^ xor_45_1 ^ xor_45_26 ^ xor_45_32 ^ xor_45_33;  // crc.hpp:45
      automatic logic        xor_45_94 = xor_45_59 ^ xor_45_72 ^ xor_45_29 ^ xor_45_67 ^ xor_45_6 ^ xor_45_47;  // crc.hpp:45
      automatic logic        xor_45_95 = xor_45_18 ^ xor_45_45;  // crc.hpp:45
      automatic logic        xor_45_96 = xor_45_15 ^ xor_45_29;  // crc.hpp:45
      automatic logic        xor_45_97 = xor_45_53 ^ xor_45_95 ^ xor_45_6 ^ xor_45_75 ^ xor_45_52 ^ xor_45_96 ^ xor_45_21 ^ xor_45_72;  // crc.hpp:45
      automatic logic        xor_45_98 = xor_45_1 ^ xor_45_40;  // crc.hpp:45
      automatic logic        xor_45_99 = xor_45_30 ^ xor_45_66;  // crc.hpp:45
      automatic logic        xor_45_100 = xor_45_56 ^ xor_45_99 ^ xor_45_75 ^ xor_45_96 ^ xor_45_98 ^ xor_45_78 ^ xor_45_84;  // crc.hpp:45
      automatic logic        xor_45_101 = xor_45_12 ^ xor_45_26;  // crc.hpp:45
      automatic logic        xor_45_102 = xor_45_5 ^ xor_45_71;  // crc.hpp:45
      automatic logic        xor_45_103 = xor_45_48 ^ xor_45_85 ^ xor_45_27 ^ xor_45_51 ^ xor_45_102 ^ xor_45_9 ^ xor_45_84;  // crc.hpp:45
      automatic logic        xor_45_104 = xor_45_16 ^ xor_45_44;  // crc.hpp:45
      automatic logic        xor_45_105 = xor_45_19 ^ xor_45_35 ^ xor_45_33 ^ xor_45_67 ^ xor_45_13 ^ xor_45_60 ^ xor_45_88 ^ xor_45_104;  // crc.hpp:45
      automatic logic        xor_45_106 = xor_45_44 ^ xor_45_58;  // crc.hpp:45
      automatic logic        xor_45_107 = xor_45_9 ^ xor_45_77;  // crc.hpp:45
      automatic logic        xor_45_108 = xor_45 ^ xor_45_106 ^ xor_45_38 ^ xor_45_91 ^ xor_45_107 ^ xor_45_6 ^ xor_45_101;  // crc.hpp:45
      automatic logic        xor_45_109 = xor_45_25 ^ xor_45_75 ^ xor_45_28 ^ xor_45_49 ^ xor_45_68 ^ xor_45_22 ^ xor_45_32;  // crc.hpp:45
      automatic logic        xor_45_110 = xor_45_2 ^ xor_45_77;  // crc.hpp:45
      automatic logic        xor_45_111 = xor_45_16 ^ xor_45_48;  // crc.hpp:45
      automatic logic        xor_45_112 =
        xor_45_110 ^ xor_45_19 ^ xor_45_47 ^ xor_45_30 ^ xor_45_56 ^ xor_45_71 ^ xor_45_111 ^ xor_45_18 ^ xor_45_74;  // crc.hpp:45
      automatic logic        xor_45_113 = xor_45_4 ^ xor_45_10 ^ xor_45_46 ^ xor_45_62 ^ xor_45_9 ^ xor_45_5 ^ xor_45_37;  // crc.hpp:45
      automatic logic        xor_45_114 = xor_45_8 ^ xor_45_31 ^ xor_45_57 ^ xor_45_80 ^ xor_45_44 ^ xor_45_46 ^ xor_45_4 ^ xor_45_33;  // crc.hpp:45
      automatic logic        xor_45_115 = xor_45_14 ^ xor_45_29;  // crc.hpp:45
      automatic logic        xor_45_116 = xor_45_25 ^ xor_45_86 ^ xor_45_20 ^ xor_45_61 ^ xor_45_81 ^ xor_45_22 ^ xor_45_115;  // crc.hpp:45
      automatic logic        xor_45_117 =
        xor_45_91 ^ xor_45_45 ^ xor_45_58 ^ xor_45_12 ^ xor_45_110 ^ xor_45_19 ^ xor_45_54 ^ xor_45_30 ^ xor_45_57;  // crc.hpp:45
      automatic logic        xor_45_118 = xor_45_3 ^ xor_45_79 ^ xor_45_17 ^ xor_45_62 ^ xor_45_37 ^ xor_45_5 ^ xor_45_59;  // crc.hpp:45
      automatic logic        xor_45_119 = xor_45_36 ^ xor_45_45;  // crc.hpp:45
      automatic logic        xor_45_120 =
        xor_45_119 ^ xor_45_15 ^ xor_45_101 ^ xor_45_21 ^ xor_45_69 ^ xor_45_48 ^ xor_45_58 ^ xor_45_60 ^ xor_45_107;  // crc.hpp:45
      automatic logic        xor_45_121 = xor_45_36 ^ xor_45_110;  // crc.hpp:45
      automatic logic        xor_45_122 = xor_45 ^ xor_45_22 ^ xor_45_68 ^ xor_45_111 ^ xor_45_13 ^ xor_45_74 ^ xor_45_41 ^ xor_45_121;  // crc.hpp:45
      automatic logic        xor_45_123 = xor_45_62 ^ xor_45_104 ^ xor_45 ^ xor_45_63 ^ xor_45_71 ^ xor_45_121;  // crc.hpp:45
      automatic logic        xor_45_124 = xor_45_15 ^ xor_45_56 ^ xor_45_48 ^ xor_45_99 ^ xor_45_80 ^ xor_45_101 ^ xor_45_28 ^ xor_45_90;  // crc.hpp:45
      automatic logic        xor_45_125 =
        xor_45_24 ^ xor_45_36 ^ xor_45_10 ^ xor_45_85 ^ xor_45_13 ^ xor_45_89 ^ xor_45_20 ^ xor_45_30 ^ xor_45_44 ^ xor_45_67;  // crc.hpp:45
      automatic logic        xor_45_126 = xor_45_35 ^ xor_45_96 ^ xor_45_20 ^ xor_45_48 ^ xor_45_78 ^ xor_45_88 ^ xor_45_12 ^ xor_45_98;  // crc.hpp:45
      automatic logic        xor_45_127 =
        xor_45_119 ^ xor_45_10 ^ xor_45_40 ^ xor_45_56 ^ xor_45_115 ^ xor_45_9 ^ xor_45_83 ^ xor_45_13 ^ xor_45_106;  // crc.hpp:45
      automatic logic        xor_45_128 =
        xor_45_75 ^ xor_45_14 ^ xor_45_102 ^ xor_45_33 ^ xor_45_91 ^ xor_45_8 ^ xor_45_111 ^ xor_45_24 ^ xor_45_95;  // crc.hpp:45
      automatic logic [31:0] _GEN;  // crc.hpp:45
      _GEN =
        {xor_45_128,
         xor_45_127,
         xor_45_126,
         xor_45_125,
         xor_45_124,
         xor_45_123,
         xor_45_122,
         xor_45_120,
         xor_45_118,
         xor_45_117,
         xor_45_116,
         xor_45_114,
         xor_45_113,
         xor_45_112,
         xor_45_109,
         xor_45_108,
         xor_45_105,
         xor_45_103,
         xor_45_100,
         xor_45_97,
         xor_45_94,
         xor_45_93,
         xor_45_92,
         xor_45_87,
         xor_45_82,
         xor_45_76,
         xor_45_73,
         xor_45_70,
         xor_45_65,
         xor_45_55,
         xor_45_43,
         product_1};  // crc.hpp:45
      if (payload_valid_i)
        payload_q <= _GEN;  // crc.hpp:16, :45
      if (header_valid_i)
        header_q <= _GEN;  // crc.hpp:17, :45
    end
  end // always_ff @(posedge)
  assign crc_o = out_q1;  // crc.hpp:51
endmodule
