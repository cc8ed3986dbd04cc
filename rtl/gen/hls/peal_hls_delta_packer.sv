// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/delta_packer.hpp, peal::hls::delta_packer::step, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 2 stages, valid and ready on both sides.
`default_nettype none

module peal_hls_delta_packer(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic valid_i,
  output wire logic ready_o,
  input  wire logic in_valid_i,  // delta_packer.hpp:29
  input  wire logic [48:0] code_i,  // delta_packer.hpp:30
  input  wire logic [5:0] length_i,  // delta_packer.hpp:31
  input  wire logic close_i,  // delta_packer.hpp:32
  output wire logic valid_o,
  input  wire logic ready_i,
  output wire logic [95:0] word_o,  // delta_packer.hpp:35
  output wire logic [1:0] count_o,  // delta_packer.hpp:36
  output wire logic closed_o  // delta_packer.hpp:37
);

  reg  [31:0] rest_q;  // delta_packer.hpp:24
  reg  [4:0]  level_q;  // delta_packer.hpp:25
  reg  [11:0] room_q;  // delta_packer.hpp:26
  reg         valid_q1;
  reg         valid_q2;
  wire        advance = ~valid_q2 | ready_i;
  wire        step = advance & valid_i;
  wire        step_q1 = advance & valid_q1;
  wire [5:0]  length = in_valid_i ? length_i : 6'h0;  // delta_packer.hpp:43
  wire [6:0]  total = {1'h0, length} + {2'h0, level_q};  // delta_packer.hpp:25, :43, :45
  wire [11:0] _GEN = {6'h0, length};  // delta_packer.hpp:43, :53
  wire        closed = in_valid_i & (close_i | room_q < _GEN);  // delta_packer.hpp:26, :53
  reg         level_4_q1;  // delta_packer.hpp:25
  reg  [15:0] word_q1;  // delta_packer.hpp:44
  reg  [31:0] mux_44_q1;  // delta_packer.hpp:44
  reg  [31:0] mux_44_1_q1;  // delta_packer.hpp:44
  reg  [15:0] mux_44_2_q1;  // delta_packer.hpp:44
  reg  [31:0] mux_44_3_q1;  // delta_packer.hpp:44
  reg  [1:0]  total_6_5_q1;  // delta_packer.hpp:45
  reg         closed_q1;  // delta_packer.hpp:53
  reg         and_54_q1;  // delta_packer.hpp:54
  reg         and_58_q1;  // delta_packer.hpp:58
  reg         and_58_1_q1;  // delta_packer.hpp:58
  wire [31:0] word_1 = level_4_q1 ? mux_44_q1 : mux_44_1_q1;  // delta_packer.hpp:25, :44
  wire [31:0] word_2 = rest_q | (level_4_q1 ? {mux_44_2_q1, 16'h0} : mux_44_3_q1);  // delta_packer.hpp:24, :25, :44
  reg  [15:0] word_q2;  // delta_packer.hpp:44
  reg  [31:0] word_1_q2;  // delta_packer.hpp:44
  reg  [31:0] word_2_q2;  // delta_packer.hpp:44
  reg         closed_q2;  // delta_packer.hpp:53
  reg  [1:0]  count_q2;  // delta_packer.hpp:54
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      valid_q1 <= 1'h0;
      valid_q2 <= 1'h0;
    end
    else if (advance) begin
      valid_q1 <= valid_i;
      valid_q2 <= valid_q1;
    end
    if (advance) begin
      automatic logic       and_54 = closed & (|(total[4:0]));  // delta_packer.hpp:45, :53, :54
      automatic logic       xor_58 = ~(total[6]);  // delta_packer.hpp:45, :58
      automatic logic       and_58 = ~(total[5]) & xor_58;  // delta_packer.hpp:45, :58
      automatic logic       and_58_1 = total[5] & xor_58;  // delta_packer.hpp:45, :58
      automatic logic [1:0] count = total_6_5_q1 + {1'h0, and_54_q1};  // delta_packer.hpp:45, :54
      if (level_q[3]) begin
        if (level_q[2]) begin
          if (level_q[1]) begin
            if (level_q[0]) begin
              if (in_valid_i) begin
                mux_44_q1 <= code_i[32:1];  // delta_packer.hpp:30, :44
                mux_44_1_q1 <= code_i[48:17];  // delta_packer.hpp:30, :44
              end
              else begin
                mux_44_q1 <= 32'h0;  // delta_packer.hpp:44
                mux_44_1_q1 <= 32'h0;  // delta_packer.hpp:44
              end
            end
            else begin
              if (in_valid_i)
                mux_44_q1 <= code_i[33:2];  // delta_packer.hpp:30, :44
              else
                mux_44_q1 <= 32'h0;  // delta_packer.hpp:44
              mux_44_1_q1 <= {1'h0, in_valid_i ? code_i[48:18] : 31'h0};  // delta_packer.hpp:30, :44
            end
          end
          else begin
            if (level_q[0]) begin
              if (in_valid_i)
                mux_44_q1 <= code_i[34:3];  // delta_packer.hpp:30, :44
              else
                mux_44_q1 <= 32'h0;  // delta_packer.hpp:44
            end
            else if (in_valid_i)
              mux_44_q1 <= code_i[35:4];  // delta_packer.hpp:30, :44
            else
              mux_44_q1 <= 32'h0;  // delta_packer.hpp:44
            mux_44_1_q1 <= {2'h0, level_q[0] ? (in_valid_i ? code_i[48:19] : 30'h0) : {1'h0, in_valid_i ? code_i[48:20] : 29'h0}};  // delta_packer.hpp:25, :30, :44
          end
        end
        else begin
          if (level_q[1]) begin
            if (level_q[0]) begin
              if (in_valid_i)
                mux_44_q1 <= code_i[36:5];  // delta_packer.hpp:30, :44
              else
                mux_44_q1 <= 32'h0;  // delta_packer.hpp:44
            end
            else if (in_valid_i)
              mux_44_q1 <= code_i[37:6];  // delta_packer.hpp:30, :44
            else
              mux_44_q1 <= 32'h0;  // delta_packer.hpp:44
          end
          else if (level_q[0]) begin
            if (in_valid_i)
              mux_44_q1 <= code_i[38:7];  // delta_packer.hpp:30, :44
            else
              mux_44_q1 <= 32'h0;  // delta_packer.hpp:44
          end
          else if (in_valid_i)
            mux_44_q1 <= code_i[39:8];  // delta_packer.hpp:30, :44
          else
            mux_44_q1 <= 32'h0;  // delta_packer.hpp:44
          mux_44_1_q1 <=
            {4'h0,
             level_q[1]
               ? (level_q[0] ? (in_valid_i ? code_i[48:21] : 28'h0) : {1'h0, in_valid_i ? code_i[48:22] : 27'h0})
               : {2'h0, level_q[0] ? (in_valid_i ? code_i[48:23] : 26'h0) : {1'h0, in_valid_i ? code_i[48:24] : 25'h0}}};  // delta_packer.hpp:25, :30, :44
        end
        mux_44_2_q1 <=
          {level_q[2]
             ? {level_q[1]
                  ? {level_q[0] ? {in_valid_i & code_i[0], 1'h0} : in_valid_i ? code_i[1:0] : 2'h0, 2'h0}
                  : level_q[0] ? {in_valid_i ? code_i[2:0] : 3'h0, 1'h0} : in_valid_i ? code_i[3:0] : 4'h0,
                4'h0}
             : level_q[1]
                 ? {level_q[0] ? {in_valid_i ? code_i[4:0] : 5'h0, 1'h0} : in_valid_i ? code_i[5:0] : 6'h0, 2'h0}
                 : level_q[0] ? {in_valid_i ? code_i[6:0] : 7'h0, 1'h0} : in_valid_i ? code_i[7:0] : 8'h0,
           8'h0};  // delta_packer.hpp:25, :30, :44
        mux_44_3_q1 <=
          {level_q[2]
             ? {level_q[1]
                  ? {level_q[0] ? {in_valid_i ? code_i[16:0] : 17'h0, 1'h0} : in_valid_i ? code_i[17:0] : 18'h0, 2'h0}
                  : level_q[0] ? {in_valid_i ? code_i[18:0] : 19'h0, 1'h0} : in_valid_i ? code_i[19:0] : 20'h0,
                4'h0}
             : level_q[1]
                 ? {level_q[0] ? {in_valid_i ? code_i[20:0] : 21'h0, 1'h0} : in_valid_i ? code_i[21:0] : 22'h0, 2'h0}
                 : level_q[0] ? {in_valid_i ? code_i[22:0] : 23'h0, 1'h0} : in_valid_i ? code_i[23:0] : 24'h0,
           8'h0};  // delta_packer.hpp:25, :30, :44
      end
      else begin
        if (level_q[2]) begin
          if (level_q[1]) begin
            if (level_q[0]) begin
              if (in_valid_i)
                mux_44_q1 <= code_i[40:9];  // delta_packer.hpp:30, :44
              else
                mux_44_q1 <= 32'h0;  // delta_packer.hpp:44
            end
            else if (in_valid_i)
              mux_44_q1 <= code_i[41:10];  // delta_packer.hpp:30, :44
            else
              mux_44_q1 <= 32'h0;  // delta_packer.hpp:44
          end
          else if (level_q[0]) begin
            if (in_valid_i)
              mux_44_q1 <= code_i[42:11];  // delta_packer.hpp:30, :44
            else
              mux_44_q1 <= 32'h0;  // delta_packer.hpp:44
          end
          else if (in_valid_i)
            mux_44_q1 <= code_i[43:12];  // delta_packer.hpp:30, :44
          else
            mux_44_q1 <= 32'h0;  // delta_packer.hpp:44
          mux_44_2_q1 <=
            {level_q[1]
               ? {level_q[0] ? {in_valid_i ? code_i[8:0] : 9'h0, 1'h0} : in_valid_i ? code_i[9:0] : 10'h0, 2'h0}
               : level_q[0] ? {in_valid_i ? code_i[10:0] : 11'h0, 1'h0} : in_valid_i ? code_i[11:0] : 12'h0,
             4'h0};  // delta_packer.hpp:25, :30, :44
          mux_44_3_q1 <=
            {level_q[1]
               ? {level_q[0] ? {in_valid_i ? code_i[24:0] : 25'h0, 1'h0} : in_valid_i ? code_i[25:0] : 26'h0, 2'h0}
               : level_q[0] ? {in_valid_i ? code_i[26:0] : 27'h0, 1'h0} : in_valid_i ? code_i[27:0] : 28'h0,
             4'h0};  // delta_packer.hpp:25, :30, :44
        end
        else if (level_q[1]) begin
          if (level_q[0]) begin
            if (in_valid_i)
              mux_44_q1 <= code_i[44:13];  // delta_packer.hpp:30, :44
            else
              mux_44_q1 <= 32'h0;  // delta_packer.hpp:44
          end
          else if (in_valid_i)
            mux_44_q1 <= code_i[45:14];  // delta_packer.hpp:30, :44
          else
            mux_44_q1 <= 32'h0;  // delta_packer.hpp:44
          mux_44_2_q1 <= {level_q[0] ? {in_valid_i ? code_i[12:0] : 13'h0, 1'h0} : in_valid_i ? code_i[13:0] : 14'h0, 2'h0};  // delta_packer.hpp:25, :30, :44
          mux_44_3_q1 <= {level_q[0] ? {in_valid_i ? code_i[28:0] : 29'h0, 1'h0} : in_valid_i ? code_i[29:0] : 30'h0, 2'h0};  // delta_packer.hpp:25, :30, :44
        end
        else if (level_q[0]) begin
          if (in_valid_i)
            mux_44_q1 <= code_i[46:15];  // delta_packer.hpp:30, :44
          else
            mux_44_q1 <= 32'h0;  // delta_packer.hpp:44
          mux_44_2_q1 <= {in_valid_i ? code_i[14:0] : 15'h0, 1'h0};  // delta_packer.hpp:30, :44
          mux_44_3_q1 <= {in_valid_i ? code_i[30:0] : 31'h0, 1'h0};  // delta_packer.hpp:30, :44
        end
        else if (in_valid_i) begin
          mux_44_q1 <= code_i[47:16];  // delta_packer.hpp:30, :44
          mux_44_2_q1 <= code_i[15:0];  // delta_packer.hpp:30, :44
          mux_44_3_q1 <= code_i[31:0];  // delta_packer.hpp:30, :44
        end
        else begin
          mux_44_q1 <= 32'h0;  // delta_packer.hpp:44
          mux_44_2_q1 <= 16'h0;  // delta_packer.hpp:44
          mux_44_3_q1 <= 32'h0;  // delta_packer.hpp:44
        end
        mux_44_1_q1 <=
          {8'h0,
           level_q[2]
             ? (level_q[1]
                  ? (level_q[0] ? (in_valid_i ? code_i[48:25] : 24'h0) : {1'h0, in_valid_i ? code_i[48:26] : 23'h0})
                  : {2'h0, level_q[0] ? (in_valid_i ? code_i[48:27] : 22'h0) : {1'h0, in_valid_i ? code_i[48:28] : 21'h0}})
             : {4'h0,
                level_q[1]
                  ? (level_q[0] ? (in_valid_i ? code_i[48:29] : 20'h0) : {1'h0, in_valid_i ? code_i[48:30] : 19'h0})
                  : {2'h0, level_q[0] ? (in_valid_i ? code_i[48:31] : 18'h0) : {1'h0, in_valid_i ? code_i[48:32] : 17'h0}}}};  // delta_packer.hpp:25, :30, :44
      end
      if (level_q[4]) begin
        if (level_q[3]) begin
          if (level_q[2]) begin
            if (level_q[1]) begin
              if (level_q[0]) begin
                if (in_valid_i)
                  word_q1 <= code_i[48:33];  // delta_packer.hpp:30, :44
                else
                  word_q1 <= 16'h0;  // delta_packer.hpp:44
              end
              else
                word_q1 <= {1'h0, in_valid_i ? code_i[48:34] : 15'h0};  // delta_packer.hpp:30, :44
            end
            else
              word_q1 <= {2'h0, level_q[0] ? (in_valid_i ? code_i[48:35] : 14'h0) : {1'h0, in_valid_i ? code_i[48:36] : 13'h0}};  // delta_packer.hpp:25, :30, :44
          end
          else
            word_q1 <=
              {4'h0,
               level_q[1]
                 ? (level_q[0] ? (in_valid_i ? code_i[48:37] : 12'h0) : {1'h0, in_valid_i ? code_i[48:38] : 11'h0})
                 : {2'h0, level_q[0] ? (in_valid_i ? code_i[48:39] : 10'h0) : {1'h0, in_valid_i ? code_i[48:40] : 9'h0}}};  // delta_packer.hpp:25, :30, :44
        end
        else
          word_q1 <=
            {8'h0,
             level_q[2]
               ? (level_q[1]
                    ? (level_q[0] ? (in_valid_i ? code_i[48:41] : 8'h0) : {1'h0, in_valid_i ? code_i[48:42] : 7'h0})
                    : {2'h0, level_q[0] ? (in_valid_i ? code_i[48:43] : 6'h0) : {1'h0, in_valid_i ? code_i[48:44] : 5'h0}})
               : {4'h0,
                  level_q[1]
                    ? (level_q[0] ? (in_valid_i ? code_i[48:45] : 4'h0) : {1'h0, in_valid_i ? code_i[48:46] : 3'h0})
                    : {2'h0, level_q[0] ? (in_valid_i ? code_i[48:47] : 2'h0) : {1'h0, in_valid_i & code_i[48]}}}};  // delta_packer.hpp:25, :30, :44
      end
      else
        word_q1 <= 16'h0;  // delta_packer.hpp:44
      level_4_q1 <= level_q[4];  // delta_packer.hpp:25
      total_6_5_q1 <= total[6:5];  // delta_packer.hpp:45
      closed_q1 <= closed;  // delta_packer.hpp:53
      and_54_q1 <= and_54;  // delta_packer.hpp:54
      and_58_q1 <= and_58;  // delta_packer.hpp:58
      and_58_1_q1 <= and_58_1;  // delta_packer.hpp:58
      word_q2 <= word_q1;  // delta_packer.hpp:44
      word_1_q2 <= word_1;  // delta_packer.hpp:44
      word_2_q2 <= word_2;  // delta_packer.hpp:44
      closed_q2 <= closed_q1;  // delta_packer.hpp:53
      count_q2 <= count;  // delta_packer.hpp:54
    end
    if (rst_i) begin
      level_q <= 5'h0;  // delta_packer.hpp:25
      room_q <= 12'hF4F;  // delta_packer.hpp:26
      rest_q <= 32'h0;  // delta_packer.hpp:24
    end
    else begin
      if (step) begin
        if (closed) begin
          level_q <= 5'h0;  // delta_packer.hpp:25
          room_q <= 12'hF4F;  // delta_packer.hpp:26
        end
        else begin
          level_q <= total[4:0];  // delta_packer.hpp:25, :45
          room_q <= room_q - _GEN;  // delta_packer.hpp:26, :53, :60
        end
      end
      if (step_q1) begin
        if (closed_q1)
          rest_q <= 32'h0;  // delta_packer.hpp:24
        else if (and_58_q1)
          rest_q <= word_2;  // delta_packer.hpp:24, :44
        else if (and_58_1_q1)
          rest_q <= word_1;  // delta_packer.hpp:24, :44
        else
          rest_q <= {16'h0, word_q1};  // delta_packer.hpp:24, :44, :52
      end
    end
  end // always_ff @(posedge)
  assign ready_o = advance;
  assign valid_o = valid_q2;
  assign word_o = {16'h0, word_q2, word_1_q2, word_2_q2};  // delta_packer.hpp:35, :44
  assign count_o = count_q2;  // delta_packer.hpp:54
  assign closed_o = closed_q2;  // delta_packer.hpp:53
endmodule
