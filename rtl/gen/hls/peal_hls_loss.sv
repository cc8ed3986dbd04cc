// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/loss.hpp, peal::hls::loss::step<8>, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 3 stages, valid and ready on both sides.
`default_nettype none

module peal_hls_loss(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic valid_i,
  output wire logic ready_o,
  input  wire logic in_valid_i,  // loss.hpp:30
  input  wire logic first_i,  // loss.hpp:31
  input  wire logic mark_i,  // loss.hpp:32
  input  wire logic busy_i,  // loss.hpp:33
  input  wire logic [41:0] time_i,  // loss.hpp:34
  input  wire logic [7:0] setting_i,  // loss.hpp:35
  input  wire logic [7:0] present_i,  // loss.hpp:36
  input  wire logic [7:0] lost_i,  // loss.hpp:37
  input  wire logic [15:0] level_i,  // loss.hpp:38
  input  wire logic [15:0] depth_i,  // loss.hpp:39
  input  wire logic report_done_i,  // loss.hpp:40
  output wire logic valid_o,
  input  wire logic ready_i,
  output wire logic out_valid_o,  // loss.hpp:43
  output wire logic begin_o,  // loss.hpp:44
  output wire logic end_o,  // loss.hpp:45
  output wire logic mark_o,  // loss.hpp:46
  output wire logic change_o,  // loss.hpp:47
  output wire logic hits_o,  // loss.hpp:48
  output wire logic [41:0] time_o,  // loss.hpp:49
  output wire logic dropped_o,  // loss.hpp:50
  output wire logic saturated_o  // loss.hpp:51
);

  reg         overflow_q;  // loss.hpp:22
  reg         report_busy_q;  // loss.hpp:23
  reg  [7:0]  setting_q;  // loss.hpp:24
  reg  [23:0] count_0_q;  // loss.hpp:25
  reg  [23:0] count_1_q;  // loss.hpp:25
  reg  [23:0] count_2_q;  // loss.hpp:25
  reg  [23:0] count_3_q;  // loss.hpp:25
  reg  [23:0] count_4_q;  // loss.hpp:25
  reg  [23:0] count_5_q;  // loss.hpp:25
  reg  [23:0] count_6_q;  // loss.hpp:25
  reg  [23:0] count_7_q;  // loss.hpp:25
  reg         valid_q1;
  reg         valid_q2;
  reg         valid_q3;
  wire        advance = ~valid_q3 | ready_i;
  wire        step = advance & valid_i;
  wire        step_q1 = advance & valid_q1;
  reg  [41:0] time_q1;  // loss.hpp:34
  reg         hits_q1;  // loss.hpp:57
  reg         lost_q1;  // loss.hpp:58
  reg         change_q1;  // loss.hpp:59
  reg         must_keep_q1;  // loss.hpp:60
  reg         ult_61_q1;  // loss.hpp:61
  reg         room_q1;  // loss.hpp:61
  reg         and_63_q1;  // loss.hpp:63
  reg         and_69_q1;  // loss.hpp:69
  reg  [1:0]  add_79_q1;  // loss.hpp:79
  reg  [1:0]  add_79_1_q1;  // loss.hpp:79
  reg  [1:0]  add_79_2_q1;  // loss.hpp:79
  reg  [1:0]  add_79_3_q1;  // loss.hpp:79
  reg  [1:0]  add_79_4_q1;  // loss.hpp:79
  reg  [1:0]  add_79_5_q1;  // loss.hpp:79
  reg  [1:0]  add_79_6_q1;  // loss.hpp:79
  reg  [1:0]  add_79_7_q1;  // loss.hpp:79
  reg         xor_92_q1;  // loss.hpp:92
  wire        xor_62 = ~overflow_q;  // loss.hpp:22, :62
  wire        begin_value = must_keep_q1 & xor_62 & (lost_q1 | ult_61_q1);  // loss.hpp:58, :60, :61, :62
  wire        end_value = overflow_q & ~report_busy_q & and_63_q1;  // loss.hpp:22, :23, :63
  wire        dropped = hits_q1 & (overflow_q | begin_value);  // loss.hpp:22, :57, :62, :74
  wire [24:0] sum = {1'h0, count_0_q} + {23'h0, add_79_q1};  // loss.hpp:25, :79
  wire [24:0] sum_1 = {1'h0, count_1_q} + {23'h0, add_79_1_q1};  // loss.hpp:25, :79
  wire [24:0] sum_2 = {1'h0, count_2_q} + {23'h0, add_79_2_q1};  // loss.hpp:25, :79
  wire [24:0] sum_3 = {1'h0, count_3_q} + {23'h0, add_79_3_q1};  // loss.hpp:25, :79
  wire [24:0] sum_4 = {1'h0, count_4_q} + {23'h0, add_79_4_q1};  // loss.hpp:25, :79
  wire [24:0] sum_5 = {1'h0, count_5_q} + {23'h0, add_79_5_q1};  // loss.hpp:25, :79
  wire [24:0] sum_6 = {1'h0, count_6_q} + {23'h0, add_79_6_q1};  // loss.hpp:25, :79
  wire [24:0] sum_7 = {1'h0, count_7_q} + {23'h0, add_79_7_q1};  // loss.hpp:25, :79
  wire        or_72 = begin_value | end_value;  // loss.hpp:62, :63, :72
  reg  [41:0] time_q2;  // loss.hpp:34
  reg         begin_value_q2;  // loss.hpp:62
  reg         end_value_q2;  // loss.hpp:63
  reg         hits_1_q2;  // loss.hpp:71
  reg         dropped_q2;  // loss.hpp:74
  reg         saturated_q2;  // loss.hpp:84
  reg         saturated_2_q2;  // loss.hpp:84
  reg         sum_2_24_q2;  // loss.hpp:79
  reg         sum_3_24_q2;  // loss.hpp:79
  reg         sum_4_24_q2;  // loss.hpp:79
  reg         sum_5_24_q2;  // loss.hpp:79
  reg         sum_6_24_q2;  // loss.hpp:79
  reg         sum_7_24_q2;  // loss.hpp:79
  reg         mark_q2;  // loss.hpp:69
  reg         change_1_q2;  // loss.hpp:70
  reg         valid_q2_1;  // loss.hpp:72
  reg         begin_value_q3;  // loss.hpp:62
  reg         end_value_q3;  // loss.hpp:63
  reg         hits_1_q3;  // loss.hpp:71
  reg  [41:0] time_value_q3;  // loss.hpp:73
  reg         dropped_q3;  // loss.hpp:74
  reg         saturated_14_q3;  // loss.hpp:84
  reg         mark_q3;  // loss.hpp:69
  reg         change_1_q3;  // loss.hpp:70
  reg         valid_q3_1;  // loss.hpp:72
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      valid_q1 <= 1'h0;
      valid_q2 <= 1'h0;
      valid_q3 <= 1'h0;
    end
    else if (advance) begin
      valid_q1 <= valid_i;
      valid_q2 <= valid_q1;
      valid_q3 <= valid_q2;
    end
    if (advance) begin
      automatic logic        hits = in_valid_i & busy_i;  // loss.hpp:57
      automatic logic        lost = hits & (|lost_i);  // loss.hpp:57, :58
      automatic logic        change = in_valid_i & (first_i | setting_i != setting_q);  // loss.hpp:24, :59
      automatic logic        must_keep = hits | change;  // loss.hpp:57, :59, :60
      automatic logic        ult_61 = {depth_i[15:1] - 15'h1, depth_i[0]} < level_i;  // loss.hpp:39, :61
      automatic logic        room = ~ult_61;  // loss.hpp:61
      automatic logic        and_63 = in_valid_i & {1'h0, depth_i[15:1]} >= level_i;  // loss.hpp:39, :63
      automatic logic        and_69 = in_valid_i & mark_i;  // loss.hpp:69
      automatic logic [1:0]  add_79 = {1'h0, present_i[0]} + {1'h0, lost_i[0]};  // loss.hpp:36, :37, :79
      automatic logic [1:0]  add_79_1 = {1'h0, present_i[1]} + {1'h0, lost_i[1]};  // loss.hpp:36, :37, :79
      automatic logic [1:0]  add_79_2 = {1'h0, present_i[2]} + {1'h0, lost_i[2]};  // loss.hpp:36, :37, :79
      automatic logic [1:0]  add_79_3 = {1'h0, present_i[3]} + {1'h0, lost_i[3]};  // loss.hpp:36, :37, :79
      automatic logic [1:0]  add_79_4 = {1'h0, present_i[4]} + {1'h0, lost_i[4]};  // loss.hpp:36, :37, :79
      automatic logic [1:0]  add_79_5 = {1'h0, present_i[5]} + {1'h0, lost_i[5]};  // loss.hpp:36, :37, :79
      automatic logic [1:0]  add_79_6 = {1'h0, present_i[6]} + {1'h0, lost_i[6]};  // loss.hpp:36, :37, :79
      automatic logic [1:0]  add_79_7 = {1'h0, present_i[7]} + {1'h0, lost_i[7]};  // loss.hpp:36, :37, :79
      automatic logic        xor_92 = ~report_done_i;  // loss.hpp:92
      automatic logic        keep = xor_62 & ~begin_value;  // loss.hpp:62, :64
      automatic logic        hits_1 = hits_q1 & keep;  // loss.hpp:57, :64, :71
      automatic logic        saturated;  // loss.hpp:84
      automatic logic        mark = keep & and_69_q1;  // loss.hpp:64, :69
      automatic logic        change_1 = end_value | change_q1 & keep;  // loss.hpp:59, :63, :64, :70
      automatic logic        valid = xor_62 & (must_keep_q1 | room_q1 & and_69_q1) | or_72;  // loss.hpp:60, :61, :62, :69, :72
      automatic logic [41:0] time_value = time_q2 + {41'h0, end_value_q2};  // loss.hpp:34, :63, :73
      time_q1 <= time_i;  // loss.hpp:34
      hits_q1 <= hits;  // loss.hpp:57
      lost_q1 <= lost;  // loss.hpp:58
      change_q1 <= change;  // loss.hpp:59
      must_keep_q1 <= must_keep;  // loss.hpp:60
      ult_61_q1 <= ult_61;  // loss.hpp:61
      room_q1 <= room;  // loss.hpp:61
      and_63_q1 <= and_63;  // loss.hpp:63
      and_69_q1 <= and_69;  // loss.hpp:69
      add_79_q1 <= add_79;  // loss.hpp:79
      add_79_1_q1 <= add_79_1;  // loss.hpp:79
      add_79_2_q1 <= add_79_2;  // loss.hpp:79
      add_79_3_q1 <= add_79_3;  // loss.hpp:79
      add_79_4_q1 <= add_79_4;  // loss.hpp:79
      add_79_5_q1 <= add_79_5;  // loss.hpp:79
      add_79_6_q1 <= add_79_6;  // loss.hpp:79
      add_79_7_q1 <= add_79_7;  // loss.hpp:79
      xor_92_q1 <= xor_92;  // loss.hpp:92
      saturated = dropped & sum[24];  // loss.hpp:74, :79, :84
      if (dropped) begin
        automatic logic saturated_1;  // loss.hpp:83
        saturated_1 = saturated | sum_1[24];  // loss.hpp:79, :83, :84
        saturated_2_q2 <= saturated_1;  // loss.hpp:83, :84
      end
      else
        saturated_2_q2 <= saturated;  // loss.hpp:84
      time_q2 <= time_q1;  // loss.hpp:34
      begin_value_q2 <= begin_value;  // loss.hpp:62
      end_value_q2 <= end_value;  // loss.hpp:63
      hits_1_q2 <= hits_1;  // loss.hpp:71
      dropped_q2 <= dropped;  // loss.hpp:74
      saturated_q2 <= saturated;  // loss.hpp:84
      sum_2_24_q2 <= sum_2[24];  // loss.hpp:79
      sum_3_24_q2 <= sum_3[24];  // loss.hpp:79
      sum_4_24_q2 <= sum_4[24];  // loss.hpp:79
      sum_5_24_q2 <= sum_5[24];  // loss.hpp:79
      sum_6_24_q2 <= sum_6[24];  // loss.hpp:79
      sum_7_24_q2 <= sum_7[24];  // loss.hpp:79
      mark_q2 <= mark;  // loss.hpp:69
      change_1_q2 <= change_1;  // loss.hpp:70
      valid_q2_1 <= valid;  // loss.hpp:72
      if (dropped_q2) begin
        automatic logic saturated_3 = saturated_2_q2 | sum_2_24_q2;  // loss.hpp:79, :83, :84
        automatic logic saturated_4 = dropped_q2 ? saturated_3 : saturated_q2;  // loss.hpp:74, :83, :84
        automatic logic saturated_5 = saturated_4 | sum_3_24_q2;  // loss.hpp:79, :83, :84
        automatic logic saturated_6 = dropped_q2 ? saturated_5 : saturated_q2;  // loss.hpp:74, :83, :84
        automatic logic saturated_7 = saturated_6 | sum_4_24_q2;  // loss.hpp:79, :83, :84
        automatic logic saturated_8 = dropped_q2 ? saturated_7 : saturated_q2;  // loss.hpp:74, :83, :84
        automatic logic saturated_9 = saturated_8 | sum_5_24_q2;  // loss.hpp:79, :83, :84
        automatic logic saturated_10 = dropped_q2 ? saturated_9 : saturated_q2;  // loss.hpp:74, :83, :84
        automatic logic saturated_11 = saturated_10 | sum_6_24_q2;  // loss.hpp:79, :83, :84
        automatic logic saturated_12 = dropped_q2 ? saturated_11 : saturated_q2;  // loss.hpp:74, :83, :84
        automatic logic saturated_13 = saturated_12 | sum_7_24_q2;  // loss.hpp:79, :83, :84
        saturated_14_q3 <= saturated_13;  // loss.hpp:83, :84
      end
      else
        saturated_14_q3 <= saturated_q2;  // loss.hpp:84
      begin_value_q3 <= begin_value_q2;  // loss.hpp:62
      end_value_q3 <= end_value_q2;  // loss.hpp:63
      hits_1_q3 <= hits_1_q2;  // loss.hpp:71
      time_value_q3 <= time_value;  // loss.hpp:73
      dropped_q3 <= dropped_q2;  // loss.hpp:74
      mark_q3 <= mark_q2;  // loss.hpp:69
      change_1_q3 <= change_1_q2;  // loss.hpp:70
      valid_q3_1 <= valid_q2_1;  // loss.hpp:72
    end
    if (rst_i) begin
      setting_q <= 8'h0;  // loss.hpp:24
      overflow_q <= 1'h0;  // loss.hpp:22
      report_busy_q <= 1'h0;  // loss.hpp:23
      count_0_q <= 24'h0;  // loss.hpp:25
      count_1_q <= 24'h0;  // loss.hpp:25
      count_2_q <= 24'h0;  // loss.hpp:25
      count_3_q <= 24'h0;  // loss.hpp:25
      count_4_q <= 24'h0;  // loss.hpp:25
      count_5_q <= 24'h0;  // loss.hpp:25
      count_6_q <= 24'h0;  // loss.hpp:25
      count_7_q <= 24'h0;  // loss.hpp:25
    end
    else begin
      if (step) begin
        if (in_valid_i)
          setting_q <= setting_i;  // loss.hpp:24
      end
      if (step_q1) begin
        automatic logic report_busy_next = end_value | report_busy_q & xor_92_q1;  // loss.hpp:23, :63, :92
        if (end_value) begin
          count_0_q <= 24'h0;  // loss.hpp:25
          count_1_q <= 24'h0;  // loss.hpp:25
          count_2_q <= 24'h0;  // loss.hpp:25
          count_3_q <= 24'h0;  // loss.hpp:25
          count_4_q <= 24'h0;  // loss.hpp:25
          count_5_q <= 24'h0;  // loss.hpp:25
          count_6_q <= 24'h0;  // loss.hpp:25
          count_7_q <= 24'h0;  // loss.hpp:25
        end
        else begin
          automatic logic [23:0] mux_84 = dropped ? (sum[24] ? 24'hFFFFFF : sum[23:0]) : count_0_q;  // loss.hpp:25, :74, :79, :82, :84
          automatic logic [23:0] mux_84_1 = dropped ? (sum_1[24] ? 24'hFFFFFF : sum_1[23:0]) : count_1_q;  // loss.hpp:25, :74, :79, :82, :84
          automatic logic [23:0] mux_84_2 = dropped ? (sum_2[24] ? 24'hFFFFFF : sum_2[23:0]) : count_2_q;  // loss.hpp:25, :74, :79, :82, :84
          automatic logic [23:0] mux_84_3 = dropped ? (sum_3[24] ? 24'hFFFFFF : sum_3[23:0]) : count_3_q;  // loss.hpp:25, :74, :79, :82, :84
          automatic logic [23:0] mux_84_4 = dropped ? (sum_4[24] ? 24'hFFFFFF : sum_4[23:0]) : count_4_q;  // loss.hpp:25, :74, :79, :82, :84
          automatic logic [23:0] mux_84_5 = dropped ? (sum_5[24] ? 24'hFFFFFF : sum_5[23:0]) : count_5_q;  // loss.hpp:25, :74, :79, :82, :84
          automatic logic [23:0] mux_84_6 = dropped ? (sum_6[24] ? 24'hFFFFFF : sum_6[23:0]) : count_6_q;  // loss.hpp:25, :74, :79, :82, :84
          automatic logic [23:0] mux_84_7 = dropped ? (sum_7[24] ? 24'hFFFFFF : sum_7[23:0]) : count_7_q;  // loss.hpp:25, :74, :79, :82, :84
          count_0_q <= mux_84;  // loss.hpp:25, :84
          count_1_q <= mux_84_1;  // loss.hpp:25, :84
          count_2_q <= mux_84_2;  // loss.hpp:25, :84
          count_3_q <= mux_84_3;  // loss.hpp:25, :84
          count_4_q <= mux_84_4;  // loss.hpp:25, :84
          count_5_q <= mux_84_5;  // loss.hpp:25, :84
          count_6_q <= mux_84_6;  // loss.hpp:25, :84
          count_7_q <= mux_84_7;  // loss.hpp:25, :84
        end
        if (or_72)
          overflow_q <= ~end_value;  // loss.hpp:22, :63, :91
        report_busy_q <= report_busy_next;  // loss.hpp:23, :92
      end
    end
  end // always_ff @(posedge)
  assign ready_o = advance;
  assign valid_o = valid_q3;
  assign out_valid_o = valid_q3_1;  // loss.hpp:72
  assign begin_o = begin_value_q3;  // loss.hpp:62
  assign end_o = end_value_q3;  // loss.hpp:63
  assign mark_o = mark_q3;  // loss.hpp:69
  assign change_o = change_1_q3;  // loss.hpp:70
  assign hits_o = hits_1_q3;  // loss.hpp:71
  assign time_o = time_value_q3;  // loss.hpp:73
  assign dropped_o = dropped_q3;  // loss.hpp:74
  assign saturated_o = saturated_14_q3;  // loss.hpp:84
endmodule
