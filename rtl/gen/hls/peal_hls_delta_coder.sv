// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/delta_coder.hpp, peal::hls::delta_coder::step<8>, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 15 ns, 2 stages, valid and ready on both sides.
`default_nettype none

module peal_hls_delta_coder(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic valid_i,
  output wire logic ready_o,
  input  wire logic in_valid_i,  // delta_coder.hpp:36
  input  wire logic [31:0] word_i,  // delta_coder.hpp:37
  input  wire logic [4:0] remainder_bits_i,  // delta_coder.hpp:38
  input  wire logic both_edges_i,  // delta_coder.hpp:39
  input  wire logic restart_i,  // delta_coder.hpp:40
  input  wire logic clear_i,  // delta_coder.hpp:41
  input  wire logic [29:0] epoch_i,  // delta_coder.hpp:42
  output wire logic valid_o,
  input  wire logic ready_i,
  output wire logic out_valid_o,  // delta_coder.hpp:45
  output wire logic [48:0] code_o,  // delta_coder.hpp:46
  output wire logic [5:0] length_o,  // delta_coder.hpp:47
  output wire logic [29:0] epoch_o  // delta_coder.hpp:48
);

  reg  [23:0] last_q;  // delta_coder.hpp:33
  reg         ahead_q;  // delta_coder.hpp:32
  reg  [29:0] after_q;  // delta_coder.hpp:31
  reg  [29:0] next_q;  // delta_coder.hpp:30
  reg  [29:0] epoch_q;  // delta_coder.hpp:29
  reg         valid_q2;
  wire        advance = ~valid_q2 | ready_i;
  reg         valid_q1;
  wire        step = advance & valid_i;
  wire        is_tag = word_i[31:30] == 2'h1;  // delta_coder.hpp:37, :59
  wire        is_epoch = word_i[31:30] == 2'h2;  // delta_coder.hpp:37, :60
  wire [23:0] last = restart_i ? 24'h0 : last_q;  // delta_coder.hpp:33, :64
  wire [24:0] distance = {ahead_q, word_i[23:0]} - {1'h0, last};  // delta_coder.hpp:32, :37, :64, :67
  wire        ult_68 = remainder_bits_i > 5'h18;  // delta_coder.hpp:68
  wire [4:0]  k = ult_68 ? 5'h18 : remainder_bits_i;  // delta_coder.hpp:68
  wire        xor_69 = ~ult_68;  // delta_coder.hpp:68, :69
  wire        and_69 = remainder_bits_i[0] & xor_69;  // delta_coder.hpp:38, :69
  wire [24:0] x = and_69 ? {1'h0, distance[24:1]} : distance;  // delta_coder.hpp:67, :69
  wire        and_69_1 = xor_69 & remainder_bits_i[1];  // delta_coder.hpp:38, :69
  wire [24:0] x_1 = and_69_1 ? {2'h0, and_69 ? {1'h0, distance[24:3]} : distance[24:2]} : x;  // delta_coder.hpp:67, :69
  wire        and_69_2 = xor_69 & remainder_bits_i[2];  // delta_coder.hpp:38, :69
  wire [24:0] x_2 =
    and_69_2
      ? {4'h0, and_69_1 ? {2'h0, and_69 ? {1'h0, distance[24:7]} : distance[24:6]} : and_69 ? {1'h0, distance[24:5]} : distance[24:4]}
      : x_1;  // delta_coder.hpp:67, :69
  wire        or_69 = ult_68 | remainder_bits_i[3];  // delta_coder.hpp:38, :68, :69
  wire [24:0] x_3 =
    or_69
      ? {8'h0,
         and_69_2
           ? {4'h0,
              and_69_1 ? {2'h0, and_69 ? {1'h0, distance[24:15]} : distance[24:14]} : and_69 ? {1'h0, distance[24:13]} : distance[24:12]}
           : and_69_1 ? {2'h0, and_69 ? {1'h0, distance[24:11]} : distance[24:10]} : and_69 ? {1'h0, distance[24:9]} : distance[24:8]}
      : x_2;  // delta_coder.hpp:67, :69
  wire        or_69_1 = ult_68 | remainder_bits_i[4];  // delta_coder.hpp:38, :68, :69
  wire [2:0]  mux_69 = and_69 ? {1'h0, distance[24:23]} : distance[24:22];  // delta_coder.hpp:67, :69
  wire        xor_69_1 = ~and_69;  // delta_coder.hpp:69
  wire        and_69_3 = distance[24] & xor_69_1;  // delta_coder.hpp:67, :69
  wire        xor_69_2 = ~and_69_1;  // delta_coder.hpp:69
  wire        xor_69_3 = ~and_69_2;  // delta_coder.hpp:69
  wire        and_69_4 = and_69_3 & xor_69_2 & xor_69_3;  // delta_coder.hpp:69
  wire [8:0]  mux_69_1 =
    or_69
      ? {8'h0, and_69_4}
      : and_69_2
          ? {4'h0, and_69_1 ? {2'h0, mux_69} : and_69 ? {1'h0, distance[24:21]} : distance[24:20]}
          : and_69_1 ? {2'h0, and_69 ? {1'h0, distance[24:19]} : distance[24:18]} : and_69 ? {1'h0, distance[24:17]} : distance[24:16];  // delta_coder.hpp:67, :69
  wire [2:0]  mux_70 = and_69_1 ? {xor_69_1, 2'h0} : {2'h3, xor_69_1};  // delta_coder.hpp:69, :70
  wire        and_70 = xor_69_1 & xor_69_2;  // delta_coder.hpp:69, :70
  wire        and_70_1 = xor_69_3 & and_70;  // delta_coder.hpp:69, :70
  wire [3:0]  mux_75 =
    or_69
      ? (and_69_2
           ? (and_69_1 ? (and_69 ? distance[18:15] : distance[17:14]) : and_69 ? distance[16:13] : distance[15:12])
           : and_69_1 ? (and_69 ? distance[14:11] : distance[13:10]) : and_69 ? distance[12:9] : distance[11:8])
      : and_69_2
          ? (and_69_1 ? (and_69 ? distance[10:7] : distance[9:6]) : and_69 ? distance[8:5] : distance[7:4])
          : and_69_1 ? (and_69 ? distance[6:3] : distance[5:2]) : and_69 ? distance[4:1] : distance[3:0];  // delta_coder.hpp:67, :69, :75
  wire [3:0]  mux_75_1 =
    or_69
      ? {3'h0, and_69_4}
      : and_69_2
          ? (and_69_1 ? {1'h0, mux_69} : and_69 ? distance[24:21] : distance[23:20])
          : and_69_1 ? (and_69 ? distance[22:19] : distance[21:18]) : and_69 ? distance[20:17] : distance[19:16];  // delta_coder.hpp:67, :69, :75
  wire        mux_76 = and_69 ? distance[3] : distance[2];  // delta_coder.hpp:67, :69, :76
  wire        mux_76_1 = and_69 ? distance[5] : distance[4];  // delta_coder.hpp:67, :69, :76
  wire        mux_76_2 = and_69 ? distance[7] : distance[6];  // delta_coder.hpp:67, :69, :76
  wire        mux_76_3 = and_69 ? distance[9] : distance[8];  // delta_coder.hpp:67, :69, :76
  wire        mux_76_4 = and_69 ? distance[11] : distance[10];  // delta_coder.hpp:67, :69, :76
  wire        mux_76_5 = and_69 ? distance[13] : distance[12];  // delta_coder.hpp:67, :69, :76
  wire        mux_76_6 = and_69 ? distance[15] : distance[14];  // delta_coder.hpp:67, :69, :76
  wire        mux_76_7 =
    or_69
      ? (and_69_2 ? (and_69_1 ? mux_76_6 : mux_76_5) : and_69_1 ? mux_76_4 : mux_76_3)
      : and_69_2 ? (and_69_1 ? mux_76_2 : mux_76_1) : and_69_1 ? mux_76 : and_69 ? distance[1] : distance[0];  // delta_coder.hpp:67, :69, :76
  wire        mux_76_8 = and_69 ? distance[17] : distance[16];  // delta_coder.hpp:67, :69, :76
  wire        mux_76_9 = and_69 ? distance[19] : distance[18];  // delta_coder.hpp:67, :69, :76
  wire        mux_76_10 = and_69 ? distance[21] : distance[20];  // delta_coder.hpp:67, :69, :76
  wire        mux_76_11 = and_69 ? distance[23] : distance[22];  // delta_coder.hpp:67, :69, :76
  wire        mux_76_12 = or_69 ? and_69_4 : and_69_2 ? (and_69_1 ? mux_76_11 : mux_76_10) : and_69_1 ? mux_76_9 : mux_76_8;  // delta_coder.hpp:69, :76
  wire        mux_76_14 = and_69 ? distance[4] : distance[3];  // delta_coder.hpp:67, :69, :76
  wire        mux_76_15 = and_69 ? distance[6] : distance[5];  // delta_coder.hpp:67, :69, :76
  wire        mux_76_16 = and_69 ? distance[8] : distance[7];  // delta_coder.hpp:67, :69, :76
  wire        mux_76_17 = and_69 ? distance[10] : distance[9];  // delta_coder.hpp:67, :69, :76
  wire        mux_76_18 = and_69 ? distance[12] : distance[11];  // delta_coder.hpp:67, :69, :76
  wire        mux_76_19 = and_69 ? distance[14] : distance[13];  // delta_coder.hpp:67, :69, :76
  wire        mux_76_20 = and_69 ? distance[16] : distance[15];  // delta_coder.hpp:67, :69, :76
  wire        mux_76_21 =
    or_69
      ? (and_69_2 ? (and_69_1 ? mux_76_20 : mux_76_19) : and_69_1 ? mux_76_18 : mux_76_17)
      : and_69_2 ? (and_69_1 ? mux_76_16 : mux_76_15) : and_69_1 ? mux_76_14 : and_69 ? distance[2] : distance[1];  // delta_coder.hpp:67, :69, :76
  wire        mux_76_22 = and_69 ? distance[18] : distance[17];  // delta_coder.hpp:67, :69, :76
  wire        mux_76_23 = and_69 ? distance[20] : distance[19];  // delta_coder.hpp:67, :69, :76
  wire        mux_76_24 = and_69 ? distance[22] : distance[21];  // delta_coder.hpp:67, :69, :76
  wire        mux_76_25 = and_69 ? distance[24] : distance[23];  // delta_coder.hpp:67, :69, :76
  wire        xor_76_1 = ~or_69;  // delta_coder.hpp:69, :76
  wire        and_76 = (and_69_2 ? (and_69_1 ? mux_76_25 : mux_76_24) : and_69_1 ? mux_76_23 : mux_76_22) & xor_76_1;  // delta_coder.hpp:69, :76
  wire        mux_76_28 =
    or_69
      ? (and_69_2 ? (and_69_1 ? mux_76_8 : mux_76_6) : and_69_1 ? mux_76_5 : mux_76_4)
      : and_69_2 ? (and_69_1 ? mux_76_3 : mux_76_2) : and_69_1 ? mux_76_1 : mux_76;  // delta_coder.hpp:69, :76
  wire        and_76_1 = xor_76_1 & (and_69_2 ? (and_69_1 ? and_69_3 : mux_76_11) : and_69_1 ? mux_76_10 : mux_76_9);  // delta_coder.hpp:69, :76
  wire        mux_76_30 =
    or_69
      ? (and_69_2 ? (and_69_1 ? mux_76_22 : mux_76_20) : and_69_1 ? mux_76_19 : mux_76_18)
      : and_69_2 ? (and_69_1 ? mux_76_17 : mux_76_16) : and_69_1 ? mux_76_15 : mux_76_14;  // delta_coder.hpp:69, :76
  wire        and_76_2 = xor_76_1 & (and_69_2 ? xor_69_2 & mux_76_25 : and_69_1 ? mux_76_24 : mux_76_23);  // delta_coder.hpp:69, :76
  wire        or_72 = xor_69_1 | xor_69_2;  // delta_coder.hpp:69, :72
  wire [1:0]  _GEN = {1'h1, xor_69_1};  // delta_coder.hpp:69, :72
  wire [1:0]  mux_72 = and_69_1 ? 2'h0 : _GEN;  // delta_coder.hpp:69, :72
  wire        or_72_1 = and_69_1 | and_69_2;  // delta_coder.hpp:69, :72
  wire [1:0]  mux_72_1 = or_72_1 ? 2'h0 : _GEN;  // delta_coder.hpp:72
  wire        or_72_2 = or_69 | or_69_1;  // delta_coder.hpp:69, :72
  wire        or_72_3 = or_72_1 | or_72_2;  // delta_coder.hpp:72
  wire [1:0]  or_72_4 = word_i[28:27] | ~(or_72_3 ? 2'h0 : _GEN) & distance[1:0];  // delta_coder.hpp:37, :67, :72
  wire        or_74 = word_i[29] | word_i[27];  // delta_coder.hpp:37, :74
  wire [1:0]  _GEN_0 = {xor_69_1, 1'h0};  // delta_coder.hpp:69, :74
  wire [1:0]  mux_74 = and_69_1 ? _GEN_0 : 2'h3;  // delta_coder.hpp:69, :74
  wire        xor_74 = ~or_69_1;  // delta_coder.hpp:69, :74
  wire        or_74_1 = word_i[28] | distance[0] & ~(and_70_1 & xor_76_1 & xor_74);  // delta_coder.hpp:37, :67, :70, :74, :76
  wire [1:0]  _GEN_1 = {1'h1, or_72};  // delta_coder.hpp:72, :77
  wire        or_77 = and_69_2 | or_69;  // delta_coder.hpp:69, :77
  wire        or_77_1 = or_69_1 | or_77;  // delta_coder.hpp:69, :77
  wire [1:0]  and_77 = distance[3:2] & ~(or_77_1 ? 2'h0 : _GEN_1);  // delta_coder.hpp:67, :77
  wire [1:0]  and_77_1 = ~(or_77_1 ? 2'h0 : mux_74) & distance[2:1];  // delta_coder.hpp:67, :74, :77
  wire [3:0]  mux_77 = both_edges_i ? {and_77_1, or_74_1, or_74} : {and_77, or_72_4};  // delta_coder.hpp:72, :74, :77
  wire [2:0]  mux_77_1 = and_69_2 ? mux_70 : 3'h7;  // delta_coder.hpp:69, :70, :77
  wire [3:0]  _GEN_2 = {1'h1, mux_70};  // delta_coder.hpp:70, :77
  wire [3:0]  mux_77_2 = and_69_2 ? 4'h0 : _GEN_2;  // delta_coder.hpp:69, :77
  wire [3:0]  _GEN_3 = {mux_70, 1'h0};  // delta_coder.hpp:70, :77
  wire [3:0]  mux_77_3 = and_69_2 ? _GEN_3 : 4'hF;  // delta_coder.hpp:69, :77
  wire [2:0]  mux_77_4 = and_69_2 ? 3'h0 : mux_70;  // delta_coder.hpp:69, :70, :77
  wire [7:0]  mux_77_5 =
    both_edges_i
      ? ~(or_69_1 ? 8'h0 : or_69 ? {mux_77_4, 5'h0} : {4'hF, mux_77_3}) & distance[10:3]
      : ~(or_69_1 ? 8'h0 : or_69 ? {mux_77_2, 4'h0} : {5'h1F, mux_77_1}) & distance[11:4];  // delta_coder.hpp:67, :69, :77
  wire        and_77_2 = and_69_2 & or_69;  // delta_coder.hpp:69, :77
  wire [2:0]  mux_77_6 = and_77_2 ? mux_70 : 3'h7;  // delta_coder.hpp:70, :77
  wire [3:0]  mux_77_7 = or_77 ? 4'h0 : _GEN_2;  // delta_coder.hpp:77
  wire [3:0]  mux_77_8 = and_77_2 ? _GEN_3 : 4'hF;  // delta_coder.hpp:77
  wire [2:0]  mux_77_9 = or_77 ? 3'h0 : mux_70;  // delta_coder.hpp:70, :77
  wire [7:0]  mux_77_10 =
    both_edges_i
      ? ~(or_69_1 ? {mux_77_9, 5'h0} : {4'hF, mux_77_8}) & distance[18:11]
      : ~(or_69_1 ? {mux_77_7, 4'h0} : {5'h1F, mux_77_6}) & distance[19:12];  // delta_coder.hpp:67, :69, :77
  wire [4:0]  _GEN_4 = {2'h3, mux_77_1};  // delta_coder.hpp:77
  wire [4:0]  mux_77_11 = or_69 ? {and_70_1, 4'h0} : _GEN_4;  // delta_coder.hpp:69, :70, :77
  wire [4:0]  _GEN_5 = {1'h1, mux_77_3};  // delta_coder.hpp:77
  wire [4:0]  mux_77_12 =
    both_edges_i ? ~(or_69_1 ? (or_69 ? 5'h0 : _GEN_5) : 5'h1F) & distance[23:19] : distance[24:20] & ~(or_69_1 ? mux_77_11 : 5'h1F);  // delta_coder.hpp:67, :69, :77
  wire        xor_77 = ~or_77_1;  // delta_coder.hpp:77
  wire        and_77_3 = distance[2] & ~(or_72 & xor_77);  // delta_coder.hpp:67, :72, :77
  wire        and_77_4 = distance[1] & ~(xor_69_2 & xor_77);  // delta_coder.hpp:67, :69, :77
  wire [2:0]  mux_77_13 = both_edges_i ? {and_77_4, or_74_1, or_74} : {and_77_3, or_72_4};  // delta_coder.hpp:72, :74, :77
  wire [6:0]  mux_77_14 =
    both_edges_i
      ? distance[9:3] & ~(or_69_1 ? 7'h0 : or_69 ? {mux_72_1, 5'h0} : {3'h7, mux_77_3})
      : distance[10:4] & ~(or_69_1 ? 7'h0 : or_69 ? {mux_77_4, 4'h0} : {4'hF, mux_77_1});  // delta_coder.hpp:67, :69, :72, :77
  wire        mux_77_15 = both_edges_i ? and_77_3 : distance[3] & or_77_1;  // delta_coder.hpp:67, :77
  wire [1:0]  mux_77_16 = and_69_1 | or_77 ? 2'h0 : _GEN;  // delta_coder.hpp:69, :72, :77
  wire [6:0]  mux_77_17 =
    both_edges_i
      ? distance[17:11] & ~(or_69_1 ? {mux_77_16, 5'h0} : {3'h7, mux_77_8})
      : distance[18:12] & ~(or_69_1 ? {mux_77_9, 4'h0} : {4'hF, mux_77_6});  // delta_coder.hpp:67, :69, :77
  wire        and_77_5 = distance[10] & ~(xor_74 & (xor_76_1 | xor_69_3 & or_72));  // delta_coder.hpp:67, :69, :72, :74, :76, :77
  wire        mux_77_18 = both_edges_i ? and_77_5 : distance[11] & ~(xor_74 & (xor_69_3 | xor_76_1));  // delta_coder.hpp:67, :69, :74, :76, :77
  wire        xor_77_1 = ~or_77;  // delta_coder.hpp:77
  wire        mux_77_19 = both_edges_i ? distance[18] & ~(xor_74 | or_72 & xor_77_1) : distance[19] & ~(xor_74 | xor_77_1);  // delta_coder.hpp:67, :72, :74, :77
  wire [1:0]  mux_77_21 = both_edges_i ? {or_74_1, or_74} : or_72_4;  // delta_coder.hpp:72, :74, :77
  wire        mux_77_22 = both_edges_i ? or_74 : word_i[27] | distance[0] & ~(xor_69_1 & ~or_72_3);  // delta_coder.hpp:37, :67, :69, :72, :74, :77
  wire [5:0]  and_77_6 = distance[9:4] & ~(or_69_1 ? 6'h0 : or_69 ? {mux_72_1, 4'h0} : {3'h7, mux_77_1});  // delta_coder.hpp:67, :69, :72, :77
  wire [5:0]  _GEN_6 = {2'h3, mux_77_3};  // delta_coder.hpp:77
  wire [5:0]  mux_77_23 = both_edges_i ? distance[8:3] & ~(or_69_1 ? 6'h0 : or_69 ? {and_70_1, 5'h0} : _GEN_6) : and_77_6;  // delta_coder.hpp:67, :69, :70, :77
  wire [4:0]  and_77_7 = ~(or_72_2 ? 5'h0 : _GEN_5) & distance[7:3];  // delta_coder.hpp:67, :72, :77
  wire [4:0]  mux_77_24 = both_edges_i ? and_77_7 : ~(or_69_1 ? 5'h0 : mux_77_11) & distance[8:4];  // delta_coder.hpp:67, :69, :77
  wire [1:0]  mux_77_25 = both_edges_i ? and_77_1 : and_77;  // delta_coder.hpp:77
  wire        or_77_2 = word_i[28] | distance[1] & or_72_3;  // delta_coder.hpp:37, :67, :72, :77
  wire [1:0]  mux_77_26 = both_edges_i ? {and_77_4, or_74_1} : {and_77_3, or_77_2};  // delta_coder.hpp:74, :77
  wire        and_77_8 = and_70 & xor_77_1;  // delta_coder.hpp:70, :77
  wire [5:0]  mux_77_28 =
    both_edges_i
      ? distance[16:11] & ~(or_69_1 ? {and_77_8, 5'h0} : {2'h3, mux_77_8})
      : distance[17:12] & ~(or_69_1 ? {mux_77_16, 4'h0} : {3'h7, mux_77_6});  // delta_coder.hpp:67, :69, :77
  wire [4:0]  mux_77_29 =
    both_edges_i
      ? ~(or_69_1 ? 5'h0 : {1'h1, mux_77_8}) & distance[15:11]
      : ~(or_69_1 ? {and_77_8, 4'h0} : {2'h3, mux_77_6}) & distance[16:12];  // delta_coder.hpp:67, :69, :77
  wire [1:0]  and_77_9 = distance[10:9] & ~(or_69_1 ? 2'h0 : or_69 ? (and_69_2 ? 2'h0 : mux_74) : 2'h3);  // delta_coder.hpp:67, :69, :74, :77
  wire [1:0]  mux_77_30 = both_edges_i ? and_77_9 : distance[11:10] & ~(or_69_1 ? 2'h0 : or_69 ? (and_69_2 ? 2'h0 : _GEN_1) : 2'h3);  // delta_coder.hpp:67, :69, :77
  wire [1:0]  mux_77_31 = both_edges_i ? distance[9:8] & ~(or_69_1 ? 2'h0 : or_69 ? mux_72_1 : 2'h3) : and_77_9;  // delta_coder.hpp:67, :69, :72, :77
  wire [1:0]  and_77_10 = distance[18:17] & ~(or_69_1 ? (or_77 ? 2'h0 : mux_74) : 2'h3);  // delta_coder.hpp:67, :69, :74, :77
  wire [1:0]  mux_77_33 = both_edges_i ? and_77_10 : distance[19:18] & ~(or_69_1 ? (or_77 ? 2'h0 : _GEN_1) : 2'h3);  // delta_coder.hpp:67, :69, :77
  wire [1:0]  mux_77_34 = both_edges_i ? distance[17:16] & ~(or_69_1 ? mux_77_16 : 2'h3) : and_77_10;  // delta_coder.hpp:67, :69, :77
  wire [3:0]  _GEN_7 = {1'h1, mux_77_1};  // delta_coder.hpp:77
  wire [3:0]  and_77_12 = distance[7:4] & ~(or_72_2 ? 4'h0 : _GEN_7);  // delta_coder.hpp:67, :72, :77
  wire [3:0]  mux_77_36 = both_edges_i ? distance[6:3] & ~(or_72_2 ? 4'h0 : mux_77_3) : and_77_12;  // delta_coder.hpp:67, :72, :77
  wire [2:0]  _GEN_8 = {mux_72, 1'h0};  // delta_coder.hpp:72, :77
  wire [2:0]  mux_77_37 = and_69_2 ? _GEN_8 : 3'h7;  // delta_coder.hpp:69, :77
  wire [2:0]  mux_77_38 = both_edges_i ? distance[5:3] & ~(or_72_2 ? 3'h0 : mux_77_37) : distance[6:4] & ~(or_72_2 ? 3'h0 : mux_77_1);  // delta_coder.hpp:67, :72, :77
  wire [1:0]  mux_77_39 = and_69_2 ? mux_72 : 2'h3;  // delta_coder.hpp:69, :72, :77
  wire [1:0]  _GEN_9 = {and_70, 1'h0};  // delta_coder.hpp:70, :77
  wire [1:0]  mux_77_40 = and_69_2 ? _GEN_9 : 2'h3;  // delta_coder.hpp:69, :77
  wire [1:0]  mux_77_41 = both_edges_i ? distance[4:3] & ~(or_72_2 ? 2'h0 : mux_77_40) : distance[5:4] & ~(or_72_2 ? 2'h0 : mux_77_39);  // delta_coder.hpp:67, :72, :77
  wire        or_77_3 = xor_69_3 | and_70;  // delta_coder.hpp:69, :70, :77
  wire        and_77_13 = xor_76_1 & or_77_3;  // delta_coder.hpp:76, :77
  wire        xor_77_2 = ~or_72_2;  // delta_coder.hpp:72, :77
  wire        and_77_14 = distance[3] & ~(xor_69_3 & xor_77_2);  // delta_coder.hpp:67, :69, :77
  wire        mux_77_42 = both_edges_i ? and_77_14 : distance[4] & ~(xor_74 & and_77_13);  // delta_coder.hpp:67, :74, :77
  wire [3:0]  and_77_15 = distance[15:12] & ~(or_69_1 ? 4'h0 : {1'h1, mux_77_6});  // delta_coder.hpp:67, :69, :77
  wire [3:0]  mux_77_44 = both_edges_i ? distance[14:11] & ~(or_69_1 ? 4'h0 : mux_77_8) : and_77_15;  // delta_coder.hpp:67, :69, :77
  wire [2:0]  mux_77_45 =
    both_edges_i ? distance[13:11] & ~(or_69_1 ? 3'h0 : and_77_2 ? _GEN_8 : 3'h7) : distance[14:12] & ~(or_69_1 ? 3'h0 : mux_77_6);  // delta_coder.hpp:67, :69, :77
  wire [1:0]  mux_77_46 =
    both_edges_i
      ? distance[12:11] & ~(or_69_1 ? 2'h0 : and_77_2 ? _GEN_9 : 2'h3)
      : distance[13:12] & ~(or_69_1 ? 2'h0 : and_77_2 ? mux_72 : 2'h3);  // delta_coder.hpp:67, :69, :72, :77
  wire        xor_77_3 = ~and_77_2;  // delta_coder.hpp:77
  wire        mux_77_47 = both_edges_i ? distance[11] & ~(xor_74 & xor_77_3) : distance[12] & ~(xor_74 & (and_70 | xor_77_3));  // delta_coder.hpp:67, :70, :74, :77
  wire [3:0]  and_77_16 = distance[10:7] & ~(or_69_1 ? 4'h0 : or_69 ? {mux_77_4, 1'h0} : 4'hF);  // delta_coder.hpp:67, :69, :77
  wire [3:0]  mux_77_48 = both_edges_i ? and_77_16 : distance[11:8] & ~(or_69_1 ? 4'h0 : or_69 ? mux_77_2 : 4'hF);  // delta_coder.hpp:67, :69, :77
  wire        or_77_4 = xor_69_3 | or_72;  // delta_coder.hpp:69, :72, :77
  wire [3:0]  and_77_17 = distance[9:6] & ~(or_69_1 ? 4'h0 : or_69 ? {mux_72_1, 2'h0} : {3'h7, or_77_4});  // delta_coder.hpp:67, :69, :72, :77
  wire [3:0]  mux_77_49 = both_edges_i ? and_77_17 : and_77_16;  // delta_coder.hpp:77
  wire [1:0]  mux_77_50 = and_69_1 & and_69_2 ? _GEN_0 : 2'h3;  // delta_coder.hpp:69, :74, :77
  wire [3:0]  mux_77_51 = or_69 ? {and_70_1, 3'h0} : {2'h3, mux_77_50};  // delta_coder.hpp:69, :70, :77
  wire [3:0]  and_77_18 = distance[8:5] & ~(or_69_1 ? 4'h0 : mux_77_51);  // delta_coder.hpp:67, :69, :77
  wire [3:0]  mux_77_52 = both_edges_i ? and_77_18 : and_77_17;  // delta_coder.hpp:77
  wire [3:0]  mux_77_53 = both_edges_i ? and_77_12 : and_77_18;  // delta_coder.hpp:77
  wire [3:0]  and_77_19 = distance[23:20] & ~(or_69_1 ? (or_69 ? 4'h0 : _GEN_7) : 4'hF);  // delta_coder.hpp:67, :69, :77
  wire [3:0]  mux_77_54 = both_edges_i ? distance[22:19] & ~(or_69_1 ? (or_69 ? 4'h0 : mux_77_3) : 4'hF) : and_77_19;  // delta_coder.hpp:67, :69, :77
  wire [2:0]  mux_77_55 =
    both_edges_i
      ? distance[21:19] & ~(or_69_1 ? (or_69 ? 3'h0 : mux_77_37) : 3'h7)
      : distance[22:20] & ~(or_69_1 ? (or_69 ? 3'h0 : mux_77_1) : 3'h7);  // delta_coder.hpp:67, :69, :77
  wire [1:0]  mux_77_56 =
    both_edges_i
      ? distance[20:19] & ~(or_69_1 ? (or_69 ? 2'h0 : mux_77_40) : 2'h3)
      : distance[21:20] & ~(or_69_1 ? (or_69 ? 2'h0 : mux_77_39) : 2'h3);  // delta_coder.hpp:67, :69, :77
  wire        mux_77_57 = both_edges_i ? distance[19] & ~(xor_74 | xor_69_3 & xor_76_1) : distance[20] & ~(xor_74 | and_77_13);  // delta_coder.hpp:67, :69, :74, :76, :77
  wire [3:0]  and_77_20 = distance[18:15] & ~(or_69_1 ? {mux_77_9, 1'h0} : 4'hF);  // delta_coder.hpp:67, :69, :77
  wire [3:0]  mux_77_58 = both_edges_i ? and_77_20 : distance[19:16] & ~(or_69_1 ? mux_77_7 : 4'hF);  // delta_coder.hpp:67, :69, :77
  wire [3:0]  and_77_21 = distance[17:14] & ~(or_69_1 ? {mux_77_16, 2'h0} : {3'h7, or_72 | xor_77_3});  // delta_coder.hpp:67, :69, :72, :77
  wire [3:0]  mux_77_59 = both_edges_i ? and_77_21 : and_77_20;  // delta_coder.hpp:77
  wire [3:0]  and_77_22 = distance[16:13] & ~(or_69_1 ? {and_77_8, 3'h0} : {2'h3, and_69_1 & and_77_2 ? _GEN_0 : 2'h3});  // delta_coder.hpp:67, :69, :74, :77
  wire [3:0]  mux_77_60 = both_edges_i ? and_77_22 : and_77_21;  // delta_coder.hpp:77
  wire [3:0]  mux_77_61 = both_edges_i ? and_77_15 : and_77_22;  // delta_coder.hpp:77
  wire        or_77_5 = and_70_1 | xor_76_1;  // delta_coder.hpp:70, :76, :77
  wire        mux_77_62 = both_edges_i ? distance[23] & ~(xor_76_1 | xor_74) : distance[24] & ~(xor_74 | or_77_5);  // delta_coder.hpp:67, :74, :76, :77
  wire [1:0]  mux_77_63 =
    both_edges_i
      ? distance[23:22] & ~(or_69_1 ? (or_69 ? 2'h0 : {1'h1, or_77_4}) : 2'h3)
      : distance[24:23] & ~(or_69 & or_69_1 ? {and_70_1, 1'h0} : 2'h3);  // delta_coder.hpp:67, :69, :70, :77
  wire [2:0]  mux_77_64 =
    both_edges_i
      ? distance[23:21] & ~(or_69_1 ? (or_69 ? 3'h0 : {1'h1, mux_77_50}) : 3'h7)
      : distance[24:22] & ~(or_69_1 ? (or_69 ? {and_70_1, 2'h0} : {2'h3, or_77_4}) : 3'h7);  // delta_coder.hpp:67, :69, :70, :77
  wire [3:0]  mux_77_65 = both_edges_i ? and_77_19 : distance[24:21] & ~(or_69_1 ? mux_77_51 : 4'hF);  // delta_coder.hpp:67, :69, :77
  wire        xor_77_4 = ~or_72_1;  // delta_coder.hpp:72, :77
  wire        and_77_23 = distance[9] & ~(xor_74 & (xor_76_1 | xor_77_4));  // delta_coder.hpp:67, :74, :76, :77
  wire        mux_77_69 = both_edges_i ? and_77_23 : and_77_5;  // delta_coder.hpp:77
  wire        and_77_24 = distance[8] & ~(xor_74 & or_77_5);  // delta_coder.hpp:67, :74, :77
  wire        mux_77_70 = both_edges_i ? and_77_24 : and_77_23;  // delta_coder.hpp:77
  wire        and_77_25 = distance[7] & or_72_2;  // delta_coder.hpp:67, :72, :77
  wire        mux_77_71 = both_edges_i ? and_77_25 : and_77_24;  // delta_coder.hpp:77
  wire        and_77_26 = distance[6] & ~(xor_77_2 & or_77_4);  // delta_coder.hpp:67, :77
  wire        mux_77_72 = both_edges_i ? and_77_26 : and_77_25;  // delta_coder.hpp:77
  wire        and_77_27 = distance[5] & ~(xor_77_2 & (xor_69_2 | xor_69_3));  // delta_coder.hpp:67, :69, :77
  wire        mux_77_73 = both_edges_i ? and_77_27 : and_77_26;  // delta_coder.hpp:77
  wire        and_77_28 = distance[4] & ~(or_77_3 & xor_77_2);  // delta_coder.hpp:67, :77
  wire        mux_77_74 = both_edges_i ? and_77_28 : and_77_27;  // delta_coder.hpp:77
  wire        mux_77_75 = both_edges_i ? and_77_4 : and_77_3;  // delta_coder.hpp:77
  wire        mux_77_76 = both_edges_i ? or_74_1 : or_77_2;  // delta_coder.hpp:74, :77
  wire        and_77_29 = xor_69_1 & xor_77_4;  // delta_coder.hpp:69, :77
  wire [5:0]  mux_77_77 = both_edges_i ? distance[8:3] & ~(or_69_1 ? 6'h0 : or_69 ? {and_77_29, 5'h0} : _GEN_6) : and_77_6;  // delta_coder.hpp:67, :69, :77
  wire [4:0]  mux_77_78 = both_edges_i ? and_77_7 : distance[8:4] & ~(or_69_1 ? 5'h0 : or_69 ? {and_77_29, 4'h0} : _GEN_4);  // delta_coder.hpp:67, :69, :77
  wire        mux_77_79 = both_edges_i ? and_77_14 : and_77_28;  // delta_coder.hpp:77
  wire [5:0]  add_78 = {1'h0, k} + {5'h0, both_edges_i};  // delta_coder.hpp:68, :78
  wire        and_79 = (both_edges_i | ~(word_i[29])) & word_i[28:27] == 2'h0;  // delta_coder.hpp:37, :79, :80
  wire [29:0] value_next = word_i[29:0] + 30'h1;  // delta_coder.hpp:37, :83
  wire        xor_85 = ~clear_i;  // delta_coder.hpp:85
  wire        take = in_valid_i & xor_85;  // delta_coder.hpp:85
  wire        and_86 = is_epoch & take;  // delta_coder.hpp:60, :85, :86
  wire        may_vanish = and_86 & ~ahead_q;  // delta_coder.hpp:32, :86
  wire        vanishes = may_vanish & next_q == word_i[29:0];  // delta_coder.hpp:30, :37, :86, :87
  wire        xor_88 = ~vanishes;  // delta_coder.hpp:87, :88
  wire        sets_epoch = and_86 & xor_88;  // delta_coder.hpp:86, :88
  wire        says_ahead = take & ahead_q & ~is_epoch;  // delta_coder.hpp:32, :60, :85, :89
  wire        valid = take & xor_88;  // delta_coder.hpp:85, :88, :94
  wire [29:0] epoch = says_ahead ? next_q : epoch_q;  // delta_coder.hpp:29, :30, :89, :97
  wire [29:0] next = says_ahead ? after_q : next_q;  // delta_coder.hpp:30, :31, :89, :98
  wire [23:0] kept = says_ahead | in_valid_i & restart_i ? 24'h0 : last_q;  // delta_coder.hpp:33, :89, :99
  wire [23:0] behind = is_tag & take ? word_i[23:0] : kept;  // delta_coder.hpp:37, :59, :85, :99, :100
  wire [29:0] epoch_1 = clear_i ? epoch_i : sets_epoch ? word_i[29:0] : epoch;  // delta_coder.hpp:37, :88, :97, :101
  wire [29:0] next_next = clear_i ? epoch_i + 30'h1 : sets_epoch ? value_next : next;  // delta_coder.hpp:83, :88, :98, :102
  wire        ahead_next = vanishes | xor_85 & ahead_q & ~in_valid_i;  // delta_coder.hpp:32, :85, :87, :104
  wire [23:0] last_next = clear_i | sets_epoch ? 24'h0 : behind;  // delta_coder.hpp:88, :100, :105
  reg  [31:0] word_q1;  // delta_coder.hpp:37
  reg         ahead_q1;  // delta_coder.hpp:32
  reg         is_tag_q1;  // delta_coder.hpp:59
  reg  [24:0] x_3_q1;  // delta_coder.hpp:69
  reg         or_69_1_q1;  // delta_coder.hpp:69
  reg  [8:0]  mux_69_1_q1;  // delta_coder.hpp:69
  reg  [3:0]  mux_75_q1;  // delta_coder.hpp:75
  reg  [3:0]  mux_75_1_q1;  // delta_coder.hpp:75
  reg         mux_76_7_q1;  // delta_coder.hpp:76
  reg         mux_76_12_q1;  // delta_coder.hpp:76
  reg         mux_76_21_q1;  // delta_coder.hpp:76
  reg         and_76_q1;  // delta_coder.hpp:76
  reg         mux_76_28_q1;  // delta_coder.hpp:76
  reg         and_76_1_q1;  // delta_coder.hpp:76
  reg         mux_76_30_q1;  // delta_coder.hpp:76
  reg         and_76_2_q1;  // delta_coder.hpp:76
  reg  [3:0]  mux_77_q1;  // delta_coder.hpp:77
  reg  [7:0]  mux_77_5_q1;  // delta_coder.hpp:77
  reg  [7:0]  mux_77_10_q1;  // delta_coder.hpp:77
  reg  [4:0]  mux_77_12_q1;  // delta_coder.hpp:77
  reg  [2:0]  mux_77_13_q1;  // delta_coder.hpp:77
  reg  [6:0]  mux_77_14_q1;  // delta_coder.hpp:77
  reg         mux_77_15_q1;  // delta_coder.hpp:77
  reg  [6:0]  mux_77_17_q1;  // delta_coder.hpp:77
  reg         mux_77_18_q1;  // delta_coder.hpp:77
  reg         mux_77_19_q1;  // delta_coder.hpp:77
  reg  [1:0]  mux_77_21_q1;  // delta_coder.hpp:77
  reg         mux_77_22_q1;  // delta_coder.hpp:77
  reg  [5:0]  mux_77_23_q1;  // delta_coder.hpp:77
  reg  [4:0]  mux_77_24_q1;  // delta_coder.hpp:77
  reg  [1:0]  mux_77_25_q1;  // delta_coder.hpp:77
  reg  [1:0]  mux_77_26_q1;  // delta_coder.hpp:77
  reg  [5:0]  mux_77_28_q1;  // delta_coder.hpp:77
  reg  [4:0]  mux_77_29_q1;  // delta_coder.hpp:77
  reg  [1:0]  mux_77_30_q1;  // delta_coder.hpp:77
  reg  [1:0]  mux_77_31_q1;  // delta_coder.hpp:77
  reg  [1:0]  mux_77_33_q1;  // delta_coder.hpp:77
  reg  [1:0]  mux_77_34_q1;  // delta_coder.hpp:77
  reg  [3:0]  mux_77_36_q1;  // delta_coder.hpp:77
  reg  [2:0]  mux_77_38_q1;  // delta_coder.hpp:77
  reg  [1:0]  mux_77_41_q1;  // delta_coder.hpp:77
  reg         mux_77_42_q1;  // delta_coder.hpp:77
  reg  [3:0]  mux_77_44_q1;  // delta_coder.hpp:77
  reg  [2:0]  mux_77_45_q1;  // delta_coder.hpp:77
  reg  [1:0]  mux_77_46_q1;  // delta_coder.hpp:77
  reg         mux_77_47_q1;  // delta_coder.hpp:77
  reg  [3:0]  mux_77_48_q1;  // delta_coder.hpp:77
  reg  [3:0]  mux_77_49_q1;  // delta_coder.hpp:77
  reg  [3:0]  mux_77_52_q1;  // delta_coder.hpp:77
  reg  [3:0]  mux_77_53_q1;  // delta_coder.hpp:77
  reg  [3:0]  mux_77_54_q1;  // delta_coder.hpp:77
  reg  [2:0]  mux_77_55_q1;  // delta_coder.hpp:77
  reg  [1:0]  mux_77_56_q1;  // delta_coder.hpp:77
  reg         mux_77_57_q1;  // delta_coder.hpp:77
  reg  [3:0]  mux_77_58_q1;  // delta_coder.hpp:77
  reg  [3:0]  mux_77_59_q1;  // delta_coder.hpp:77
  reg  [3:0]  mux_77_60_q1;  // delta_coder.hpp:77
  reg  [3:0]  mux_77_61_q1;  // delta_coder.hpp:77
  reg         mux_77_62_q1;  // delta_coder.hpp:77
  reg  [1:0]  mux_77_63_q1;  // delta_coder.hpp:77
  reg  [2:0]  mux_77_64_q1;  // delta_coder.hpp:77
  reg  [3:0]  mux_77_65_q1;  // delta_coder.hpp:77
  reg         mux_77_69_q1;  // delta_coder.hpp:77
  reg         mux_77_70_q1;  // delta_coder.hpp:77
  reg         mux_77_71_q1;  // delta_coder.hpp:77
  reg         mux_77_72_q1;  // delta_coder.hpp:77
  reg         mux_77_73_q1;  // delta_coder.hpp:77
  reg         mux_77_74_q1;  // delta_coder.hpp:77
  reg         mux_77_75_q1;  // delta_coder.hpp:77
  reg         mux_77_76_q1;  // delta_coder.hpp:77
  reg  [5:0]  mux_77_77_q1;  // delta_coder.hpp:77
  reg  [4:0]  mux_77_78_q1;  // delta_coder.hpp:77
  reg         mux_77_79_q1;  // delta_coder.hpp:77
  reg  [5:0]  add_78_q1;  // delta_coder.hpp:78
  reg         and_79_q1;  // delta_coder.hpp:79
  reg         valid_q1_1;  // delta_coder.hpp:94
  reg  [29:0] epoch_1_q1;  // delta_coder.hpp:101
  wire [24:0] quotient = or_69_1_q1 ? {16'h0, mux_69_1_q1} : x_3_q1;  // delta_coder.hpp:69
  wire [3:0]  q = or_69_1_q1 ? mux_75_1_q1 : mux_75_q1;  // delta_coder.hpp:69, :75
  wire        mux_76_13 = or_69_1_q1 ? mux_76_12_q1 : mux_76_7_q1;  // delta_coder.hpp:69, :76
  wire        xor_76 = ~mux_76_13;  // delta_coder.hpp:76
  wire        mux_76_26 = or_69_1_q1 ? and_76_q1 : mux_76_21_q1;  // delta_coder.hpp:69, :76
  wire [2:0]  mux_76_27 = mux_76_26 ? {xor_76, 2'h0} : {2'h3, xor_76};  // delta_coder.hpp:76
  wire        mux_76_29 = or_69_1_q1 ? and_76_1_q1 : mux_76_28_q1;  // delta_coder.hpp:69, :76
  wire        mux_76_31 = or_69_1_q1 ? and_76_2_q1 : mux_76_30_q1;  // delta_coder.hpp:69, :76
  wire [5:0]  mux_77_20 = mux_76_13 ? {mux_77_12_q1, mux_77_19_q1} : {1'h0, mux_77_12_q1};  // delta_coder.hpp:76, :77
  wire [1:0]  mux_77_27 = mux_76_13 ? mux_77_26_q1 : mux_77_25_q1;  // delta_coder.hpp:76, :77
  wire [1:0]  mux_77_32 = mux_76_13 ? mux_77_31_q1 : mux_77_30_q1;  // delta_coder.hpp:76, :77
  wire [1:0]  mux_77_35 = mux_76_13 ? mux_77_34_q1 : mux_77_33_q1;  // delta_coder.hpp:76, :77
  wire        and_77_11 = xor_76 & word_q1[24];  // delta_coder.hpp:37, :76, :77
  wire [3:0]  _GEN_10 = {mux_77_22_q1, word_q1[26:24]};  // delta_coder.hpp:37, :77
  wire [3:0]  mux_77_43 =
    mux_76_26 ? (mux_76_13 ? _GEN_10 : {mux_77_21_q1, word_q1[26:25]}) : mux_76_13 ? {mux_77_13_q1, word_q1[26]} : mux_77_q1;  // delta_coder.hpp:37, :76, :77
  wire [3:0]  mux_77_66 =
    mux_76_26 ? (mux_76_13 ? mux_77_65_q1 : {1'h0, mux_77_64_q1}) : {2'h0, mux_76_13 ? mux_77_63_q1 : {1'h0, mux_77_62_q1}};  // delta_coder.hpp:76, :77
  wire [7:0]  mux_77_67 =
    mux_76_29
      ? {mux_76_26
           ? {mux_76_13 ? {mux_77_47_q1, mux_77_18_q1} : mux_77_46_q1, mux_77_32}
           : mux_76_13 ? {mux_77_45_q1, mux_77_18_q1} : mux_77_44_q1,
         mux_76_26 ? (mux_76_13 ? mux_77_53_q1 : mux_77_52_q1) : mux_76_13 ? mux_77_49_q1 : mux_77_48_q1}
      : mux_76_26
          ? {mux_76_13 ? {mux_77_29_q1, mux_77_18_q1} : mux_77_28_q1, mux_77_32}
          : mux_76_13 ? {mux_77_17_q1, mux_77_18_q1} : mux_77_10_q1;  // delta_coder.hpp:76, :77
  wire [7:0]  mux_77_68 =
    mux_76_29
      ? {mux_76_26
           ? {mux_76_13 ? {mux_77_57_q1, mux_77_19_q1} : mux_77_56_q1, mux_77_35}
           : mux_76_13 ? {mux_77_55_q1, mux_77_19_q1} : mux_77_54_q1,
         mux_76_26 ? (mux_76_13 ? mux_77_61_q1 : mux_77_60_q1) : mux_76_13 ? mux_77_59_q1 : mux_77_58_q1}
      : mux_76_26 ? {mux_77_20, mux_77_35} : {2'h0, mux_77_20};  // delta_coder.hpp:76, :77
  wire [5:0]  add_78_1 = {2'h0, q} + add_78_q1;  // delta_coder.hpp:75, :78
  wire        coded = is_tag_q1 & quotient < 25'h10 & and_79_q1;  // delta_coder.hpp:59, :69, :79
  wire [7:0]  mux_95 =
    coded
      ? {(mux_76_31
            ? 7'h0
            : mux_76_29
                ? {mux_76_26 ? {and_77_11, 2'h0} : mux_76_13 ? {word_q1[25:24], 1'h0} : word_q1[26:24], 4'h0}
                : mux_76_26
                    ? {mux_76_13 ? {mux_77_22_q1, word_q1[26:24], 1'h0} : {mux_77_21_q1, word_q1[26:24]}, 2'h0}
                    : mux_76_13 ? {mux_77_13_q1, word_q1[26:24], 1'h0} : {mux_77_q1, word_q1[26:24]})
           | ~(mux_76_31 ? 7'h0 : {1'h1, mux_76_29 ? {mux_76_27, 3'h0} : {4'hF, mux_76_26 ? {xor_76, 1'h0} : 2'h3}}),
         ~(xor_76 & ~mux_76_26 & ~mux_76_29 & ~mux_76_31)}
      : 8'hFF;  // delta_coder.hpp:37, :76, :77, :79, :95
  wire [7:0]  mux_95_1 =
    coded
      ? {mux_76_31
           ? (mux_76_29
                ? (mux_76_26 ? and_77_11 : mux_76_13 ? word_q1[25] : word_q1[26])
                : mux_76_26 ? (mux_76_13 ? mux_77_22_q1 : mux_77_76_q1) : mux_76_13 ? mux_77_75_q1 : mux_77_15_q1)
           : mux_76_29
               ? (mux_76_26 ? (mux_76_13 ? mux_77_42_q1 : mux_77_74_q1) : mux_76_13 ? mux_77_73_q1 : mux_77_72_q1)
               : mux_76_26 ? (mux_76_13 ? mux_77_71_q1 : mux_77_70_q1) : mux_76_13 ? mux_77_69_q1 : mux_77_18_q1,
         ~(mux_76_31 ? (mux_76_29 ? {mux_76_27, 4'h0} : {4'hF, mux_76_27}) : 7'h7F)
           | (mux_76_31
                ? {mux_76_29
                     ? {mux_76_26 ? 2'h0 : mux_76_13 ? {word_q1[24], 1'h0} : word_q1[25:24], 4'h0}
                     : mux_76_26
                         ? {mux_76_13 ? {word_q1[26:24], 1'h0} : _GEN_10, 2'h0}
                         : mux_76_13 ? {mux_77_21_q1, word_q1[26:24], 1'h0} : {mux_77_13_q1, word_q1[26:24]},
                   1'h0}
                : mux_76_29
                    ? {mux_76_26
                         ? {mux_76_13 ? mux_77_15_q1 : mux_77_79_q1, mux_77_27}
                         : mux_76_13 ? {mux_77_41_q1, mux_77_15_q1} : mux_77_38_q1,
                       mux_77_43}
                    : mux_76_26
                        ? {mux_76_13 ? {mux_77_36_q1, mux_77_15_q1} : mux_77_78_q1, mux_77_27}
                        : mux_76_13 ? {mux_77_77_q1, mux_77_15_q1} : mux_77_14_q1)}
      : 8'hFF;  // delta_coder.hpp:37, :76, :77, :79, :95
  wire [7:0]  mux_95_2 =
    coded
      ? (mux_76_31
           ? (mux_76_29
                ? {mux_76_26
                     ? {mux_76_13 ? {mux_77_42_q1, mux_77_15_q1} : mux_77_41_q1, mux_77_27}
                     : mux_76_13 ? {mux_77_38_q1, mux_77_15_q1} : mux_77_36_q1,
                   mux_77_43}
                : mux_76_26
                    ? {mux_76_13 ? {mux_77_24_q1, mux_77_15_q1} : mux_77_23_q1, mux_77_27}
                    : mux_76_13 ? {mux_77_14_q1, mux_77_15_q1} : mux_77_5_q1)
           : mux_77_67)
      : {word_q1[6:0], ahead_q1};  // delta_coder.hpp:32, :37, :76, :77, :79, :90, :95
  wire [7:0]  mux_95_3 = coded ? (mux_76_31 ? mux_77_67 : mux_77_68) : word_q1[14:7];  // delta_coder.hpp:37, :76, :77, :79, :95
  wire [7:0]  mux_95_4 = coded ? (mux_76_31 ? mux_77_68 : {4'h0, mux_76_29 ? mux_77_66 : 4'h0}) : word_q1[22:15];  // delta_coder.hpp:37, :76, :77, :79, :95
  wire [7:0]  mux_95_5 = coded ? {4'h0, mux_76_29 & mux_76_31 ? mux_77_66 : 4'h0} : word_q1[30:23];  // delta_coder.hpp:37, :76, :77, :79, :95
  wire        and_95 = word_q1[31] & ~coded;  // delta_coder.hpp:37, :79, :95
  wire [5:0]  length = coded ? {add_78_1[5:2] + 4'h1, add_78_1[1:0]} : 6'h31;  // delta_coder.hpp:78, :79, :96
  reg         valid_q2_1;  // delta_coder.hpp:94
  reg  [7:0]  mux_95_q2;  // delta_coder.hpp:95
  reg  [7:0]  mux_95_1_q2;  // delta_coder.hpp:95
  reg  [7:0]  mux_95_2_q2;  // delta_coder.hpp:95
  reg  [7:0]  mux_95_3_q2;  // delta_coder.hpp:95
  reg  [7:0]  mux_95_4_q2;  // delta_coder.hpp:95
  reg  [7:0]  mux_95_5_q2;  // delta_coder.hpp:95
  reg         and_95_q2;  // delta_coder.hpp:95
  reg  [5:0]  length_q2;  // delta_coder.hpp:96
  reg  [29:0] epoch_1_q2;  // delta_coder.hpp:101
  always_ff @(posedge clk_i) begin
    if (advance) begin
      word_q1 <= word_i;  // delta_coder.hpp:37
      ahead_q1 <= ahead_q;  // delta_coder.hpp:32
      is_tag_q1 <= is_tag;  // delta_coder.hpp:59
      x_3_q1 <= x_3;  // delta_coder.hpp:69
      or_69_1_q1 <= or_69_1;  // delta_coder.hpp:69
      mux_69_1_q1 <= mux_69_1;  // delta_coder.hpp:69
      mux_75_q1 <= mux_75;  // delta_coder.hpp:75
      mux_75_1_q1 <= mux_75_1;  // delta_coder.hpp:75
      mux_76_7_q1 <= mux_76_7;  // delta_coder.hpp:76
      mux_76_12_q1 <= mux_76_12;  // delta_coder.hpp:76
      mux_76_21_q1 <= mux_76_21;  // delta_coder.hpp:76
      and_76_q1 <= and_76;  // delta_coder.hpp:76
      mux_76_28_q1 <= mux_76_28;  // delta_coder.hpp:76
      and_76_1_q1 <= and_76_1;  // delta_coder.hpp:76
      mux_76_30_q1 <= mux_76_30;  // delta_coder.hpp:76
      and_76_2_q1 <= and_76_2;  // delta_coder.hpp:76
      mux_77_q1 <= mux_77;  // delta_coder.hpp:77
      mux_77_5_q1 <= mux_77_5;  // delta_coder.hpp:77
      mux_77_10_q1 <= mux_77_10;  // delta_coder.hpp:77
      mux_77_12_q1 <= mux_77_12;  // delta_coder.hpp:77
      mux_77_13_q1 <= mux_77_13;  // delta_coder.hpp:77
      mux_77_14_q1 <= mux_77_14;  // delta_coder.hpp:77
      mux_77_15_q1 <= mux_77_15;  // delta_coder.hpp:77
      mux_77_17_q1 <= mux_77_17;  // delta_coder.hpp:77
      mux_77_18_q1 <= mux_77_18;  // delta_coder.hpp:77
      mux_77_19_q1 <= mux_77_19;  // delta_coder.hpp:77
      mux_77_21_q1 <= mux_77_21;  // delta_coder.hpp:77
      mux_77_22_q1 <= mux_77_22;  // delta_coder.hpp:77
      mux_77_23_q1 <= mux_77_23;  // delta_coder.hpp:77
      mux_77_24_q1 <= mux_77_24;  // delta_coder.hpp:77
      mux_77_25_q1 <= mux_77_25;  // delta_coder.hpp:77
      mux_77_26_q1 <= mux_77_26;  // delta_coder.hpp:77
      mux_77_28_q1 <= mux_77_28;  // delta_coder.hpp:77
      mux_77_29_q1 <= mux_77_29;  // delta_coder.hpp:77
      mux_77_30_q1 <= mux_77_30;  // delta_coder.hpp:77
      mux_77_31_q1 <= mux_77_31;  // delta_coder.hpp:77
      mux_77_33_q1 <= mux_77_33;  // delta_coder.hpp:77
      mux_77_34_q1 <= mux_77_34;  // delta_coder.hpp:77
      mux_77_36_q1 <= mux_77_36;  // delta_coder.hpp:77
      mux_77_38_q1 <= mux_77_38;  // delta_coder.hpp:77
      mux_77_41_q1 <= mux_77_41;  // delta_coder.hpp:77
      mux_77_42_q1 <= mux_77_42;  // delta_coder.hpp:77
      mux_77_44_q1 <= mux_77_44;  // delta_coder.hpp:77
      mux_77_45_q1 <= mux_77_45;  // delta_coder.hpp:77
      mux_77_46_q1 <= mux_77_46;  // delta_coder.hpp:77
      mux_77_47_q1 <= mux_77_47;  // delta_coder.hpp:77
      mux_77_48_q1 <= mux_77_48;  // delta_coder.hpp:77
      mux_77_49_q1 <= mux_77_49;  // delta_coder.hpp:77
      mux_77_52_q1 <= mux_77_52;  // delta_coder.hpp:77
      mux_77_53_q1 <= mux_77_53;  // delta_coder.hpp:77
      mux_77_54_q1 <= mux_77_54;  // delta_coder.hpp:77
      mux_77_55_q1 <= mux_77_55;  // delta_coder.hpp:77
      mux_77_56_q1 <= mux_77_56;  // delta_coder.hpp:77
      mux_77_57_q1 <= mux_77_57;  // delta_coder.hpp:77
      mux_77_58_q1 <= mux_77_58;  // delta_coder.hpp:77
      mux_77_59_q1 <= mux_77_59;  // delta_coder.hpp:77
      mux_77_60_q1 <= mux_77_60;  // delta_coder.hpp:77
      mux_77_61_q1 <= mux_77_61;  // delta_coder.hpp:77
      mux_77_62_q1 <= mux_77_62;  // delta_coder.hpp:77
      mux_77_63_q1 <= mux_77_63;  // delta_coder.hpp:77
      mux_77_64_q1 <= mux_77_64;  // delta_coder.hpp:77
      mux_77_65_q1 <= mux_77_65;  // delta_coder.hpp:77
      mux_77_69_q1 <= mux_77_69;  // delta_coder.hpp:77
      mux_77_70_q1 <= mux_77_70;  // delta_coder.hpp:77
      mux_77_71_q1 <= mux_77_71;  // delta_coder.hpp:77
      mux_77_72_q1 <= mux_77_72;  // delta_coder.hpp:77
      mux_77_73_q1 <= mux_77_73;  // delta_coder.hpp:77
      mux_77_74_q1 <= mux_77_74;  // delta_coder.hpp:77
      mux_77_75_q1 <= mux_77_75;  // delta_coder.hpp:77
      mux_77_76_q1 <= mux_77_76;  // delta_coder.hpp:77
      mux_77_77_q1 <= mux_77_77;  // delta_coder.hpp:77
      mux_77_78_q1 <= mux_77_78;  // delta_coder.hpp:77
      mux_77_79_q1 <= mux_77_79;  // delta_coder.hpp:77
      add_78_q1 <= add_78;  // delta_coder.hpp:78
      and_79_q1 <= and_79;  // delta_coder.hpp:79
      valid_q1_1 <= valid;  // delta_coder.hpp:94
      epoch_1_q1 <= epoch_1;  // delta_coder.hpp:101
      valid_q2_1 <= valid_q1_1;  // delta_coder.hpp:94
      mux_95_q2 <= mux_95;  // delta_coder.hpp:95
      mux_95_1_q2 <= mux_95_1;  // delta_coder.hpp:95
      mux_95_2_q2 <= mux_95_2;  // delta_coder.hpp:95
      mux_95_3_q2 <= mux_95_3;  // delta_coder.hpp:95
      mux_95_4_q2 <= mux_95_4;  // delta_coder.hpp:95
      mux_95_5_q2 <= mux_95_5;  // delta_coder.hpp:95
      and_95_q2 <= and_95;  // delta_coder.hpp:95
      length_q2 <= length;  // delta_coder.hpp:96
      epoch_1_q2 <= epoch_1_q1;  // delta_coder.hpp:101
    end
  end // always_ff @(posedge)
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      valid_q1 <= 1'h0;
      valid_q2 <= 1'h0;
      epoch_q <= 30'h0;  // delta_coder.hpp:29
      next_q <= 30'h1;  // delta_coder.hpp:30
      after_q <= 30'h0;  // delta_coder.hpp:31
      ahead_q <= 1'h0;  // delta_coder.hpp:32
      last_q <= 24'h0;  // delta_coder.hpp:33
    end
    else begin
      if (advance) begin
        valid_q1 <= valid_i;
        valid_q2 <= valid_q1;
      end
      if (step) begin
        epoch_q <= epoch_1;  // delta_coder.hpp:29, :101
        next_q <= next_next;  // delta_coder.hpp:30, :102
      end
      if (step & may_vanish)
        after_q <= value_next;  // delta_coder.hpp:31, :83
      if (step) begin
        ahead_q <= ahead_next;  // delta_coder.hpp:32, :104
        last_q <= last_next;  // delta_coder.hpp:33, :105
      end
    end
  end // always_ff @(posedge)
  assign ready_o = advance;
  assign valid_o = valid_q2;
  assign out_valid_o = valid_q2_1;  // delta_coder.hpp:94
  assign code_o = {and_95_q2, mux_95_5_q2, mux_95_4_q2, mux_95_3_q2, mux_95_2_q2, mux_95_1_q2, mux_95_q2};  // delta_coder.hpp:95, peal_hls_wrapper.cpp:9
  assign length_o = length_q2;  // delta_coder.hpp:96
  assign epoch_o = epoch_1_q2;  // delta_coder.hpp:101
endmodule
