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
  reg  [3:0] count_2_q1;  // encoder.hpp:42
  reg  [3:0] add_42_q1;  // encoder.hpp:42
  reg  [3:0] add_42_1_q1;  // encoder.hpp:42
  reg  [3:0] add_42_2_q1;  // encoder.hpp:42
  reg  [3:0] add_42_3_q1;  // encoder.hpp:42
  reg  [3:0] add_42_4_q1;  // encoder.hpp:42
  reg  [3:0] add_42_5_q1;  // encoder.hpp:42
  reg  [3:0] add_42_6_q1;  // encoder.hpp:42
  reg  [3:0] add_42_7_q1;  // encoder.hpp:42
  reg  [3:0] add_42_8_q1;  // encoder.hpp:42
  reg  [3:0] add_42_9_q1;  // encoder.hpp:42
  reg  [3:0] add_42_10_q1;  // encoder.hpp:42
  reg        valid_q1;  // encoder.hpp:44
  reg        falling_q2;  // encoder.hpp:42
  reg        valid_q2;  // encoder.hpp:44
  reg  [6:0] code_q2;  // encoder.hpp:46
  always_ff @(posedge clk_i) begin
    if (valid) begin
      automatic logic [1:0] count = {1'h0, sample_i[0] ^ ~(sample_i[1])} + 2'h1;  // encoder.hpp:25, :42
      automatic logic [2:0] count_1 = {1'h0, count} + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[2])} + {1'h0, sample_i[0] ^ ~(sample_i[3])}};  // encoder.hpp:25, :42
      automatic logic [3:0] count_2 =
        {1'h0, count_1}
        + {1'h0,
           {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[4])} + {1'h0, sample_i[0] ^ ~(sample_i[5])}}
             + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[6])} + {1'h0, sample_i[0] ^ ~(sample_i[7])}}};  // encoder.hpp:25, :42
      automatic logic [3:0] add_42 =
        {1'h0,
         {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[8])} + {1'h0, sample_i[0] ^ ~(sample_i[9])}}
           + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[10])} + {1'h0, sample_i[0] ^ ~(sample_i[11])}}}
        + {1'h0,
           {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[12])} + {1'h0, sample_i[0] ^ ~(sample_i[13])}}
             + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[14])} + {1'h0, sample_i[0] ^ ~(sample_i[15])}}};  // encoder.hpp:25, :42
      automatic logic [3:0] add_42_1 =
        {1'h0,
         {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[16])} + {1'h0, sample_i[0] ^ ~(sample_i[17])}}
           + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[18])} + {1'h0, sample_i[0] ^ ~(sample_i[19])}}}
        + {1'h0,
           {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[20])} + {1'h0, sample_i[0] ^ ~(sample_i[21])}}
             + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[22])} + {1'h0, sample_i[0] ^ ~(sample_i[23])}}};  // encoder.hpp:25, :42
      automatic logic [3:0] add_42_2 =
        {1'h0,
         {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[24])} + {1'h0, sample_i[0] ^ ~(sample_i[25])}}
           + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[26])} + {1'h0, sample_i[0] ^ ~(sample_i[27])}}}
        + {1'h0,
           {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[28])} + {1'h0, sample_i[0] ^ ~(sample_i[29])}}
             + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[30])} + {1'h0, sample_i[0] ^ ~(sample_i[31])}}};  // encoder.hpp:25, :42
      automatic logic [3:0] add_42_3 =
        {1'h0,
         {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[32])} + {1'h0, sample_i[0] ^ ~(sample_i[33])}}
           + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[34])} + {1'h0, sample_i[0] ^ ~(sample_i[35])}}}
        + {1'h0,
           {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[36])} + {1'h0, sample_i[0] ^ ~(sample_i[37])}}
             + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[38])} + {1'h0, sample_i[0] ^ ~(sample_i[39])}}};  // encoder.hpp:25, :42
      automatic logic [3:0] add_42_4 =
        {1'h0,
         {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[40])} + {1'h0, sample_i[0] ^ ~(sample_i[41])}}
           + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[42])} + {1'h0, sample_i[0] ^ ~(sample_i[43])}}}
        + {1'h0,
           {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[44])} + {1'h0, sample_i[0] ^ ~(sample_i[45])}}
             + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[46])} + {1'h0, sample_i[0] ^ ~(sample_i[47])}}};  // encoder.hpp:25, :42
      automatic logic [3:0] add_42_5 =
        {1'h0,
         {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[48])} + {1'h0, sample_i[0] ^ ~(sample_i[49])}}
           + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[50])} + {1'h0, sample_i[0] ^ ~(sample_i[51])}}}
        + {1'h0,
           {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[52])} + {1'h0, sample_i[0] ^ ~(sample_i[53])}}
             + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[54])} + {1'h0, sample_i[0] ^ ~(sample_i[55])}}};  // encoder.hpp:25, :42
      automatic logic [3:0] add_42_6 =
        {1'h0,
         {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[56])} + {1'h0, sample_i[0] ^ ~(sample_i[57])}}
           + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[58])} + {1'h0, sample_i[0] ^ ~(sample_i[59])}}}
        + {1'h0,
           {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[60])} + {1'h0, sample_i[0] ^ ~(sample_i[61])}}
             + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[62])} + {1'h0, sample_i[0] ^ ~(sample_i[63])}}};  // encoder.hpp:25, :42
      automatic logic [3:0] add_42_7 =
        {1'h0,
         {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[64])} + {1'h0, sample_i[0] ^ ~(sample_i[65])}}
           + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[66])} + {1'h0, sample_i[0] ^ ~(sample_i[67])}}}
        + {1'h0,
           {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[68])} + {1'h0, sample_i[0] ^ ~(sample_i[69])}}
             + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[70])} + {1'h0, sample_i[0] ^ ~(sample_i[71])}}};  // encoder.hpp:25, :42
      automatic logic [3:0] add_42_8 =
        {1'h0,
         {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[72])} + {1'h0, sample_i[0] ^ ~(sample_i[73])}}
           + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[74])} + {1'h0, sample_i[0] ^ ~(sample_i[75])}}}
        + {1'h0,
           {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[76])} + {1'h0, sample_i[0] ^ ~(sample_i[77])}}
             + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[78])} + {1'h0, sample_i[0] ^ ~(sample_i[79])}}};  // encoder.hpp:25, :42
      automatic logic [3:0] add_42_9 =
        {1'h0,
         {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[80])} + {1'h0, sample_i[0] ^ ~(sample_i[81])}}
           + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[82])} + {1'h0, sample_i[0] ^ ~(sample_i[83])}}}
        + {1'h0,
           {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[84])} + {1'h0, sample_i[0] ^ ~(sample_i[85])}}
             + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[86])} + {1'h0, sample_i[0] ^ ~(sample_i[87])}}};  // encoder.hpp:25, :42
      automatic logic [3:0] add_42_10 =
        {1'h0,
         {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[88])} + {1'h0, sample_i[0] ^ ~(sample_i[89])}}
           + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[90])} + {1'h0, sample_i[0] ^ ~(sample_i[91])}}}
        + {1'h0,
           {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[92])} + {1'h0, sample_i[0] ^ ~(sample_i[93])}}
             + {1'h0, {1'h0, sample_i[0] ^ ~(sample_i[94])} + {1'h0, sample_i[0] ^ ~(sample_i[95])}}};  // encoder.hpp:25, :42
      count_2_q1 <= count_2;  // encoder.hpp:42
      add_42_q1 <= add_42;  // encoder.hpp:42
      add_42_1_q1 <= add_42_1;  // encoder.hpp:42
      add_42_2_q1 <= add_42_2;  // encoder.hpp:42
      add_42_3_q1 <= add_42_3;  // encoder.hpp:42
      add_42_4_q1 <= add_42_4;  // encoder.hpp:42
      add_42_5_q1 <= add_42_5;  // encoder.hpp:42
      add_42_6_q1 <= add_42_6;  // encoder.hpp:42
      add_42_7_q1 <= add_42_7;  // encoder.hpp:42
      add_42_8_q1 <= add_42_8;  // encoder.hpp:42
      add_42_9_q1 <= add_42_9;  // encoder.hpp:42
      add_42_10_q1 <= add_42_10;  // encoder.hpp:42
    end
    falling_q1 <= falling;  // encoder.hpp:42
    valid_q1 <= valid;  // encoder.hpp:44
    if (valid_q1) begin
      automatic logic [4:0] count_3 = {1'h0, count_2_q1} + {1'h0, add_42_q1};  // encoder.hpp:42
      automatic logic [5:0] count_4 = {1'h0, count_3} + {1'h0, {1'h0, add_42_1_q1} + {1'h0, add_42_2_q1}};  // encoder.hpp:42
      automatic logic [6:0] count_5 =
        {1'h0, count_4} + {1'h0, {1'h0, {1'h0, add_42_3_q1} + {1'h0, add_42_4_q1}} + {1'h0, {1'h0, add_42_5_q1} + {1'h0, add_42_6_q1}}};  // encoder.hpp:42
      automatic logic [6:0] count_6 =
        count_5 + {1'h0, {1'h0, {1'h0, add_42_7_q1} + {1'h0, add_42_8_q1}} + {1'h0, {1'h0, add_42_9_q1} + {1'h0, add_42_10_q1}}};  // encoder.hpp:42
      code_q2 <= count_6;  // encoder.hpp:42, :46
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
