// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/loss.hpp, peal::hls::loss::step<16>, by peal-hls; do not edit, run scripts/hls.
// Family ecp5, period 10 ns, 0 stages, free running: every clock is one step.
`default_nettype none

module peal_hls_loss_16(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic valid_i,  // loss.hpp:39
  input  wire logic first_i,  // loss.hpp:40
  input  wire logic mark_i,  // loss.hpp:41
  input  wire logic busy_i,  // loss.hpp:42
  input  wire logic [41:0] time_i,  // loss.hpp:43
  input  wire logic [41:0] next_time_i,  // loss.hpp:44
  input  wire logic [7:0] setting_i,  // loss.hpp:45
  input  wire logic [15:0] present_i,  // loss.hpp:46
  input  wire logic [15:0] lost_i,  // loss.hpp:47
  input  wire logic [15:0] level_i,  // loss.hpp:48
  input  wire logic [15:0] row_max_i,  // loss.hpp:49
  input  wire logic [15:0] resume_max_i,  // loss.hpp:50
  input  wire logic report_done_i,  // loss.hpp:51
  output wire logic valid_o,  // loss.hpp:55
  output wire logic begin_o,  // loss.hpp:56
  output wire logic end_o,  // loss.hpp:57
  output wire logic mark_o,  // loss.hpp:58
  output wire logic change_o,  // loss.hpp:59
  output wire logic hits_o,  // loss.hpp:60
  output wire logic [41:0] time_o,  // loss.hpp:61
  output wire logic overflow_o,  // loss.hpp:62
  output wire logic dropped_o,  // loss.hpp:63
  output wire logic saturated_o,  // loss.hpp:64
  output wire logic [383:0] report_o  // loss.hpp:65
);

  reg         overflow_q;  // loss.hpp:25
  reg         report_busy_q;  // loss.hpp:26
  reg         ended_q;  // loss.hpp:27
  reg         bare_q;  // loss.hpp:28
  reg  [7:0]  setting_q;  // loss.hpp:29
  reg  [23:0] count_0_q;  // loss.hpp:30
  reg  [23:0] count_1_q;  // loss.hpp:30
  reg  [23:0] count_2_q;  // loss.hpp:30
  reg  [23:0] count_3_q;  // loss.hpp:30
  reg  [23:0] count_4_q;  // loss.hpp:30
  reg  [23:0] count_5_q;  // loss.hpp:30
  reg  [23:0] count_6_q;  // loss.hpp:30
  reg  [23:0] count_7_q;  // loss.hpp:30
  reg  [23:0] count_8_q;  // loss.hpp:30
  reg  [23:0] count_9_q;  // loss.hpp:30
  reg  [23:0] count_10_q;  // loss.hpp:30
  reg  [23:0] count_11_q;  // loss.hpp:30
  reg  [23:0] count_12_q;  // loss.hpp:30
  reg  [23:0] count_13_q;  // loss.hpp:30
  reg  [23:0] count_14_q;  // loss.hpp:30
  reg  [23:0] count_15_q;  // loss.hpp:30
  reg         over_0_q;  // loss.hpp:31
  reg         over_1_q;  // loss.hpp:31
  reg         over_2_q;  // loss.hpp:31
  reg         over_3_q;  // loss.hpp:31
  reg         over_4_q;  // loss.hpp:31
  reg         over_5_q;  // loss.hpp:31
  reg         over_6_q;  // loss.hpp:31
  reg         over_7_q;  // loss.hpp:31
  reg         over_8_q;  // loss.hpp:31
  reg         over_9_q;  // loss.hpp:31
  reg         over_10_q;  // loss.hpp:31
  reg         over_11_q;  // loss.hpp:31
  reg         over_12_q;  // loss.hpp:31
  reg         over_13_q;  // loss.hpp:31
  reg         over_14_q;  // loss.hpp:31
  reg         over_15_q;  // loss.hpp:31
  reg  [23:0] report_0_q;  // loss.hpp:32
  reg  [23:0] report_1_q;  // loss.hpp:32
  reg  [23:0] report_2_q;  // loss.hpp:32
  reg  [23:0] report_3_q;  // loss.hpp:32
  reg  [23:0] report_4_q;  // loss.hpp:32
  reg  [23:0] report_5_q;  // loss.hpp:32
  reg  [23:0] report_6_q;  // loss.hpp:32
  reg  [23:0] report_7_q;  // loss.hpp:32
  reg  [23:0] report_8_q;  // loss.hpp:32
  reg  [23:0] report_9_q;  // loss.hpp:32
  reg  [23:0] report_10_q;  // loss.hpp:32
  reg  [23:0] report_11_q;  // loss.hpp:32
  reg  [23:0] report_12_q;  // loss.hpp:32
  reg  [23:0] report_13_q;  // loss.hpp:32
  reg  [23:0] report_14_q;  // loss.hpp:32
  reg  [23:0] report_15_q;  // loss.hpp:32
  wire        hits = valid_i & busy_i;  // loss.hpp:74
  wire        lost = hits & (|lost_i);  // loss.hpp:74, :75
  wire        change = valid_i & (first_i | setting_i != setting_q);  // loss.hpp:29, :76
  wire        must_keep = hits | change;  // loss.hpp:74, :76, :77
  wire        ult_78 = row_max_i < level_i;  // loss.hpp:78
  wire        room = ~ult_78;  // loss.hpp:78
  wire        xor_79 = ~overflow_q;  // loss.hpp:25, :79
  wire        fits = xor_79 & room & ~lost;  // loss.hpp:75, :78, :79
  wire        and_80 = must_keep & xor_79;  // loss.hpp:77, :79, :80
  wire        begin_value = and_80 & (lost | ult_78);  // loss.hpp:75, :78, :80
  wire        end_value = overflow_q & ~report_busy_q & valid_i & resume_max_i >= level_i;  // loss.hpp:25, :26, :81
  wire        keep = xor_79 & ~begin_value;  // loss.hpp:79, :80, :82
  wire        mark = mark_i & keep;  // loss.hpp:82, :87
  wire        change_1 = end_value | change & fits;  // loss.hpp:76, :79, :81, :88
  wire        hits_1 = hits & fits;  // loss.hpp:74, :79, :89
  wire        valid = and_80 | end_value | xor_79 & mark_i & room;  // loss.hpp:78, :79, :80, :81, :90
  wire [41:0] time_value = end_value ? next_time_i : time_i;  // loss.hpp:81, :91
  wire        dropped = hits & (overflow_q | begin_value);  // loss.hpp:25, :74, :80, :93
  wire        inside_value = overflow_q & ~bare_q;  // loss.hpp:25, :28, :96
  wire        or_104 = busy_i | bare_q;  // loss.hpp:28, :104
  wire        any_over = over_0_q | over_1_q;  // loss.hpp:31, :100
  wire        any_over_1 = any_over | over_2_q | over_3_q;  // loss.hpp:31, :100
  wire        any_over_2 = any_over_1 | over_4_q | over_5_q | over_6_q | over_7_q;  // loss.hpp:31, :100
  wire        any_over_3 = any_over_2 | over_8_q | over_9_q | over_10_q | over_11_q | over_12_q | over_13_q | over_14_q | over_15_q;  // loss.hpp:31, :100
  wire        saturated = any_over_3 & (ended_q | inside_value);  // loss.hpp:27, :96, :100, :111
  wire        bare_next = begin_value & ~hits;  // loss.hpp:74, :80, :113
  wire        report_busy_next = end_value | report_busy_q & ~report_done_i;  // loss.hpp:26, :81, :115
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      overflow_q <= 1'h0;  // loss.hpp:25
      report_busy_q <= 1'h0;  // loss.hpp:26
      ended_q <= 1'h0;  // loss.hpp:27
      bare_q <= 1'h0;  // loss.hpp:28
      setting_q <= 8'h0;  // loss.hpp:29
      count_0_q <= 24'h0;  // loss.hpp:30
      count_1_q <= 24'h0;  // loss.hpp:30
      count_2_q <= 24'h0;  // loss.hpp:30
      count_3_q <= 24'h0;  // loss.hpp:30
      count_4_q <= 24'h0;  // loss.hpp:30
      count_5_q <= 24'h0;  // loss.hpp:30
      count_6_q <= 24'h0;  // loss.hpp:30
      count_7_q <= 24'h0;  // loss.hpp:30
      count_8_q <= 24'h0;  // loss.hpp:30
      count_9_q <= 24'h0;  // loss.hpp:30
      count_10_q <= 24'h0;  // loss.hpp:30
      count_11_q <= 24'h0;  // loss.hpp:30
      count_12_q <= 24'h0;  // loss.hpp:30
      count_13_q <= 24'h0;  // loss.hpp:30
      count_14_q <= 24'h0;  // loss.hpp:30
      count_15_q <= 24'h0;  // loss.hpp:30
      over_0_q <= 1'h0;  // loss.hpp:31
      over_1_q <= 1'h0;  // loss.hpp:31
      over_2_q <= 1'h0;  // loss.hpp:31
      over_3_q <= 1'h0;  // loss.hpp:31
      over_4_q <= 1'h0;  // loss.hpp:31
      over_5_q <= 1'h0;  // loss.hpp:31
      over_6_q <= 1'h0;  // loss.hpp:31
      over_7_q <= 1'h0;  // loss.hpp:31
      over_8_q <= 1'h0;  // loss.hpp:31
      over_9_q <= 1'h0;  // loss.hpp:31
      over_10_q <= 1'h0;  // loss.hpp:31
      over_11_q <= 1'h0;  // loss.hpp:31
      over_12_q <= 1'h0;  // loss.hpp:31
      over_13_q <= 1'h0;  // loss.hpp:31
      over_14_q <= 1'h0;  // loss.hpp:31
      over_15_q <= 1'h0;  // loss.hpp:31
      report_0_q <= 24'hFFFFFF;  // loss.hpp:32
      report_1_q <= 24'hFFFFFF;  // loss.hpp:32
      report_2_q <= 24'hFFFFFF;  // loss.hpp:32
      report_3_q <= 24'hFFFFFF;  // loss.hpp:32
      report_4_q <= 24'hFFFFFF;  // loss.hpp:32
      report_5_q <= 24'hFFFFFF;  // loss.hpp:32
      report_6_q <= 24'hFFFFFF;  // loss.hpp:32
      report_7_q <= 24'hFFFFFF;  // loss.hpp:32
      report_8_q <= 24'hFFFFFF;  // loss.hpp:32
      report_9_q <= 24'hFFFFFF;  // loss.hpp:32
      report_10_q <= 24'hFFFFFF;  // loss.hpp:32
      report_11_q <= 24'hFFFFFF;  // loss.hpp:32
      report_12_q <= 24'hFFFFFF;  // loss.hpp:32
      report_13_q <= 24'hFFFFFF;  // loss.hpp:32
      report_14_q <= 24'hFFFFFF;  // loss.hpp:32
      report_15_q <= 24'hFFFFFF;  // loss.hpp:32
    end
    else begin
      if (valid_i)
        setting_q <= setting_i;  // loss.hpp:29
      if (overflow_q)
        overflow_q <= ~end_value;  // loss.hpp:25, :81, :114
      else
        overflow_q <= begin_value;  // loss.hpp:25, :80
      if (ended_q & over_0_q)
        report_0_q <= 24'hFFFFFF;  // loss.hpp:32
      else if (ended_q)
        report_0_q <= count_0_q;  // loss.hpp:30, :32
      if (or_104) begin
        automatic logic [1:0]  now;  // loss.hpp:105
        automatic logic [24:0] sum;  // loss.hpp:106
        automatic logic [1:0]  now_1;  // loss.hpp:105
        automatic logic [24:0] sum_1;  // loss.hpp:106
        automatic logic [1:0]  now_2;  // loss.hpp:105
        automatic logic [24:0] sum_2;  // loss.hpp:106
        automatic logic [1:0]  now_3;  // loss.hpp:105
        automatic logic [24:0] sum_3;  // loss.hpp:106
        automatic logic [1:0]  now_4;  // loss.hpp:105
        automatic logic [24:0] sum_4;  // loss.hpp:106
        automatic logic [1:0]  now_5;  // loss.hpp:105
        automatic logic [24:0] sum_5;  // loss.hpp:106
        automatic logic [1:0]  now_6;  // loss.hpp:105
        automatic logic [24:0] sum_6;  // loss.hpp:106
        automatic logic [1:0]  now_7;  // loss.hpp:105
        automatic logic [24:0] sum_7;  // loss.hpp:106
        automatic logic [1:0]  now_8;  // loss.hpp:105
        automatic logic [24:0] sum_8;  // loss.hpp:106
        automatic logic [1:0]  now_9;  // loss.hpp:105
        automatic logic [24:0] sum_9;  // loss.hpp:106
        automatic logic [1:0]  now_10;  // loss.hpp:105
        automatic logic [24:0] sum_10;  // loss.hpp:106
        automatic logic [1:0]  now_11;  // loss.hpp:105
        automatic logic [24:0] sum_11;  // loss.hpp:106
        automatic logic [1:0]  now_12;  // loss.hpp:105
        automatic logic [24:0] sum_12;  // loss.hpp:106
        automatic logic [1:0]  now_13;  // loss.hpp:105
        automatic logic [24:0] sum_13;  // loss.hpp:106
        automatic logic [1:0]  now_14;  // loss.hpp:105
        automatic logic [24:0] sum_14;  // loss.hpp:106
        automatic logic [1:0]  now_15;  // loss.hpp:105
        automatic logic [24:0] sum_15;  // loss.hpp:106
        now = {1'h0, present_i[0]} + {1'h0, lost_i[0]};  // loss.hpp:46, :47, :105
        sum = {1'h0, count_0_q} + {23'h0, now};  // loss.hpp:30, :105, :106
        now_1 = {1'h0, present_i[1]} + {1'h0, lost_i[1]};  // loss.hpp:46, :47, :105
        sum_1 = {1'h0, count_1_q} + {23'h0, now_1};  // loss.hpp:30, :105, :106
        now_2 = {1'h0, present_i[2]} + {1'h0, lost_i[2]};  // loss.hpp:46, :47, :105
        sum_2 = {1'h0, count_2_q} + {23'h0, now_2};  // loss.hpp:30, :105, :106
        now_3 = {1'h0, present_i[3]} + {1'h0, lost_i[3]};  // loss.hpp:46, :47, :105
        sum_3 = {1'h0, count_3_q} + {23'h0, now_3};  // loss.hpp:30, :105, :106
        now_4 = {1'h0, present_i[4]} + {1'h0, lost_i[4]};  // loss.hpp:46, :47, :105
        sum_4 = {1'h0, count_4_q} + {23'h0, now_4};  // loss.hpp:30, :105, :106
        now_5 = {1'h0, present_i[5]} + {1'h0, lost_i[5]};  // loss.hpp:46, :47, :105
        sum_5 = {1'h0, count_5_q} + {23'h0, now_5};  // loss.hpp:30, :105, :106
        now_6 = {1'h0, present_i[6]} + {1'h0, lost_i[6]};  // loss.hpp:46, :47, :105
        sum_6 = {1'h0, count_6_q} + {23'h0, now_6};  // loss.hpp:30, :105, :106
        now_7 = {1'h0, present_i[7]} + {1'h0, lost_i[7]};  // loss.hpp:46, :47, :105
        sum_7 = {1'h0, count_7_q} + {23'h0, now_7};  // loss.hpp:30, :105, :106
        now_8 = {1'h0, present_i[8]} + {1'h0, lost_i[8]};  // loss.hpp:46, :47, :105
        sum_8 = {1'h0, count_8_q} + {23'h0, now_8};  // loss.hpp:30, :105, :106
        now_9 = {1'h0, present_i[9]} + {1'h0, lost_i[9]};  // loss.hpp:46, :47, :105
        sum_9 = {1'h0, count_9_q} + {23'h0, now_9};  // loss.hpp:30, :105, :106
        now_10 = {1'h0, present_i[10]} + {1'h0, lost_i[10]};  // loss.hpp:46, :47, :105
        sum_10 = {1'h0, count_10_q} + {23'h0, now_10};  // loss.hpp:30, :105, :106
        now_11 = {1'h0, present_i[11]} + {1'h0, lost_i[11]};  // loss.hpp:46, :47, :105
        sum_11 = {1'h0, count_11_q} + {23'h0, now_11};  // loss.hpp:30, :105, :106
        now_12 = {1'h0, present_i[12]} + {1'h0, lost_i[12]};  // loss.hpp:46, :47, :105
        sum_12 = {1'h0, count_12_q} + {23'h0, now_12};  // loss.hpp:30, :105, :106
        now_13 = {1'h0, present_i[13]} + {1'h0, lost_i[13]};  // loss.hpp:46, :47, :105
        sum_13 = {1'h0, count_13_q} + {23'h0, now_13};  // loss.hpp:30, :105, :106
        now_14 = {1'h0, present_i[14]} + {1'h0, lost_i[14]};  // loss.hpp:46, :47, :105
        sum_14 = {1'h0, count_14_q} + {23'h0, now_14};  // loss.hpp:30, :105, :106
        now_15 = {1'h0, present_i[15]} + {1'h0, lost_i[15]};  // loss.hpp:46, :47, :105
        sum_15 = {1'h0, count_15_q} + {23'h0, now_15};  // loss.hpp:30, :105, :106
        if (inside_value) begin
          count_0_q <= sum[23:0];  // loss.hpp:30, :106
          count_1_q <= sum_1[23:0];  // loss.hpp:30, :106
          count_2_q <= sum_2[23:0];  // loss.hpp:30, :106
          count_3_q <= sum_3[23:0];  // loss.hpp:30, :106
          count_4_q <= sum_4[23:0];  // loss.hpp:30, :106
          count_5_q <= sum_5[23:0];  // loss.hpp:30, :106
          count_6_q <= sum_6[23:0];  // loss.hpp:30, :106
          count_7_q <= sum_7[23:0];  // loss.hpp:30, :106
          count_8_q <= sum_8[23:0];  // loss.hpp:30, :106
          count_9_q <= sum_9[23:0];  // loss.hpp:30, :106
          count_10_q <= sum_10[23:0];  // loss.hpp:30, :106
          count_11_q <= sum_11[23:0];  // loss.hpp:30, :106
          count_12_q <= sum_12[23:0];  // loss.hpp:30, :106
          count_13_q <= sum_13[23:0];  // loss.hpp:30, :106
          count_14_q <= sum_14[23:0];  // loss.hpp:30, :106
          count_15_q <= sum_15[23:0];  // loss.hpp:30, :106
        end
        else begin
          count_0_q <= {22'h0, now};  // loss.hpp:30, :105, :108
          count_1_q <= {22'h0, now_1};  // loss.hpp:30, :105, :108
          count_2_q <= {22'h0, now_2};  // loss.hpp:30, :105, :108
          count_3_q <= {22'h0, now_3};  // loss.hpp:30, :105, :108
          count_4_q <= {22'h0, now_4};  // loss.hpp:30, :105, :108
          count_5_q <= {22'h0, now_5};  // loss.hpp:30, :105, :108
          count_6_q <= {22'h0, now_6};  // loss.hpp:30, :105, :108
          count_7_q <= {22'h0, now_7};  // loss.hpp:30, :105, :108
          count_8_q <= {22'h0, now_8};  // loss.hpp:30, :105, :108
          count_9_q <= {22'h0, now_9};  // loss.hpp:30, :105, :108
          count_10_q <= {22'h0, now_10};  // loss.hpp:30, :105, :108
          count_11_q <= {22'h0, now_11};  // loss.hpp:30, :105, :108
          count_12_q <= {22'h0, now_12};  // loss.hpp:30, :105, :108
          count_13_q <= {22'h0, now_13};  // loss.hpp:30, :105, :108
          count_14_q <= {22'h0, now_14};  // loss.hpp:30, :105, :108
          count_15_q <= {22'h0, now_15};  // loss.hpp:30, :105, :108
        end
        over_0_q <= inside_value & (over_0_q | sum[24]);  // loss.hpp:31, :96, :106, :107
        over_1_q <= inside_value & (over_1_q | sum_1[24]);  // loss.hpp:31, :96, :106, :107
        over_2_q <= inside_value & (over_2_q | sum_2[24]);  // loss.hpp:31, :96, :106, :107
        over_3_q <= inside_value & (over_3_q | sum_3[24]);  // loss.hpp:31, :96, :106, :107
        over_4_q <= inside_value & (over_4_q | sum_4[24]);  // loss.hpp:31, :96, :106, :107
        over_5_q <= inside_value & (over_5_q | sum_5[24]);  // loss.hpp:31, :96, :106, :107
        over_6_q <= inside_value & (over_6_q | sum_6[24]);  // loss.hpp:31, :96, :106, :107
        over_7_q <= inside_value & (over_7_q | sum_7[24]);  // loss.hpp:31, :96, :106, :107
        over_8_q <= inside_value & (over_8_q | sum_8[24]);  // loss.hpp:31, :96, :106, :107
        over_9_q <= inside_value & (over_9_q | sum_9[24]);  // loss.hpp:31, :96, :106, :107
        over_10_q <= inside_value & (over_10_q | sum_10[24]);  // loss.hpp:31, :96, :106, :107
        over_11_q <= inside_value & (over_11_q | sum_11[24]);  // loss.hpp:31, :96, :106, :107
        over_12_q <= inside_value & (over_12_q | sum_12[24]);  // loss.hpp:31, :96, :106, :107
        over_13_q <= inside_value & (over_13_q | sum_13[24]);  // loss.hpp:31, :96, :106, :107
        over_14_q <= inside_value & (over_14_q | sum_14[24]);  // loss.hpp:31, :96, :106, :107
        over_15_q <= inside_value & (over_15_q | sum_15[24]);  // loss.hpp:31, :96, :106, :107
      end
      if (ended_q & over_1_q)
        report_1_q <= 24'hFFFFFF;  // loss.hpp:32
      else if (ended_q)
        report_1_q <= count_1_q;  // loss.hpp:30, :32
      if (ended_q & over_2_q)
        report_2_q <= 24'hFFFFFF;  // loss.hpp:32
      else if (ended_q)
        report_2_q <= count_2_q;  // loss.hpp:30, :32
      if (ended_q & over_3_q)
        report_3_q <= 24'hFFFFFF;  // loss.hpp:32
      else if (ended_q)
        report_3_q <= count_3_q;  // loss.hpp:30, :32
      if (ended_q & over_4_q)
        report_4_q <= 24'hFFFFFF;  // loss.hpp:32
      else if (ended_q)
        report_4_q <= count_4_q;  // loss.hpp:30, :32
      if (ended_q & over_5_q)
        report_5_q <= 24'hFFFFFF;  // loss.hpp:32
      else if (ended_q)
        report_5_q <= count_5_q;  // loss.hpp:30, :32
      if (ended_q & over_6_q)
        report_6_q <= 24'hFFFFFF;  // loss.hpp:32
      else if (ended_q)
        report_6_q <= count_6_q;  // loss.hpp:30, :32
      if (ended_q & over_7_q)
        report_7_q <= 24'hFFFFFF;  // loss.hpp:32
      else if (ended_q)
        report_7_q <= count_7_q;  // loss.hpp:30, :32
      if (ended_q & over_8_q)
        report_8_q <= 24'hFFFFFF;  // loss.hpp:32
      else if (ended_q)
        report_8_q <= count_8_q;  // loss.hpp:30, :32
      if (ended_q & over_9_q)
        report_9_q <= 24'hFFFFFF;  // loss.hpp:32
      else if (ended_q)
        report_9_q <= count_9_q;  // loss.hpp:30, :32
      if (ended_q & over_10_q)
        report_10_q <= 24'hFFFFFF;  // loss.hpp:32
      else if (ended_q)
        report_10_q <= count_10_q;  // loss.hpp:30, :32
      if (ended_q & over_11_q)
        report_11_q <= 24'hFFFFFF;  // loss.hpp:32
      else if (ended_q)
        report_11_q <= count_11_q;  // loss.hpp:30, :32
      if (ended_q & over_12_q)
        report_12_q <= 24'hFFFFFF;  // loss.hpp:32
      else if (ended_q)
        report_12_q <= count_12_q;  // loss.hpp:30, :32
      if (ended_q & over_13_q)
        report_13_q <= 24'hFFFFFF;  // loss.hpp:32
      else if (ended_q)
        report_13_q <= count_13_q;  // loss.hpp:30, :32
      if (ended_q & over_14_q)
        report_14_q <= 24'hFFFFFF;  // loss.hpp:32
      else if (ended_q)
        report_14_q <= count_14_q;  // loss.hpp:30, :32
      if (ended_q & over_15_q)
        report_15_q <= 24'hFFFFFF;  // loss.hpp:32
      else if (ended_q)
        report_15_q <= count_15_q;  // loss.hpp:30, :32
      report_busy_q <= report_busy_next;  // loss.hpp:26, :115
      ended_q <= end_value;  // loss.hpp:27, :81
      bare_q <= bare_next;  // loss.hpp:28, :113
    end
  end // always_ff @(posedge)
  assign valid_o = valid;  // loss.hpp:90
  assign begin_o = begin_value;  // loss.hpp:80
  assign end_o = end_value;  // loss.hpp:81
  assign mark_o = mark;  // loss.hpp:87
  assign change_o = change_1;  // loss.hpp:88
  assign hits_o = hits_1;  // loss.hpp:89
  assign time_o = time_value;  // loss.hpp:91
  assign overflow_o = overflow_q;  // loss.hpp:25
  assign dropped_o = dropped;  // loss.hpp:93
  assign saturated_o = saturated;  // loss.hpp:111
  assign report_o =
    {report_15_q,
     report_14_q,
     report_13_q,
     report_12_q,
     report_11_q,
     report_10_q,
     report_9_q,
     report_8_q,
     report_7_q,
     report_6_q,
     report_5_q,
     report_4_q,
     report_3_q,
     report_2_q,
     report_1_q,
     report_0_q};  // loss.hpp:32, :65
endmodule
