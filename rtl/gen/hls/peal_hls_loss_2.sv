// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/loss.hpp, peal::hls::loss::step<2>, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 0 stages, free running: every clock is one step.
`default_nettype none

module peal_hls_loss_2(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic valid_i,  // loss.hpp:31
  input  wire logic first_i,  // loss.hpp:32
  input  wire logic mark_i,  // loss.hpp:33
  input  wire logic busy_i,  // loss.hpp:34
  input  wire logic [41:0] time_i,  // loss.hpp:35
  input  wire logic [7:0] setting_i,  // loss.hpp:36
  input  wire logic [1:0] present_i,  // loss.hpp:37
  input  wire logic [1:0] lost_i,  // loss.hpp:38
  input  wire logic [15:0] level_i,  // loss.hpp:39
  input  wire logic [15:0] row_max_i,  // loss.hpp:40
  input  wire logic [15:0] resume_max_i,  // loss.hpp:41
  input  wire logic report_done_i,  // loss.hpp:42
  output wire logic valid_o,  // loss.hpp:46
  output wire logic begin_o,  // loss.hpp:47
  output wire logic end_o,  // loss.hpp:48
  output wire logic mark_o,  // loss.hpp:49
  output wire logic change_o,  // loss.hpp:50
  output wire logic hits_o,  // loss.hpp:51
  output wire logic [41:0] time_o,  // loss.hpp:52
  output wire logic overflow_o,  // loss.hpp:53
  output wire logic dropped_o,  // loss.hpp:54
  output wire logic saturated_o,  // loss.hpp:55
  output wire logic [47:0] report_o  // loss.hpp:56
);

  reg         overflow_q;  // loss.hpp:23
  reg         report_busy_q;  // loss.hpp:24
  reg  [7:0]  setting_q;  // loss.hpp:25
  reg  [23:0] count_0_q;  // loss.hpp:26
  reg  [23:0] count_1_q;  // loss.hpp:26
  reg  [23:0] report_0_q;  // loss.hpp:27
  reg  [23:0] report_1_q;  // loss.hpp:27
  wire        hits = valid_i & busy_i;  // loss.hpp:65
  wire        lost = hits & ~(~(lost_i[0]) & ~(lost_i[1]));  // loss.hpp:38, :65, :66
  wire        change = valid_i & (first_i | setting_i != setting_q);  // loss.hpp:25, :67
  wire        must_keep = hits | change;  // loss.hpp:65, :67, :68
  wire        ult_69 = row_max_i < level_i;  // loss.hpp:69
  wire        room = ~ult_69;  // loss.hpp:69
  wire        xor_70 = ~overflow_q;  // loss.hpp:23, :70
  wire        begin_value = must_keep & xor_70 & (lost | ult_69);  // loss.hpp:66, :68, :69, :70
  wire        end_value = overflow_q & ~report_busy_q & valid_i & resume_max_i >= level_i;  // loss.hpp:23, :24, :71
  wire        keep = xor_70 & ~begin_value;  // loss.hpp:70, :72
  wire        mark = mark_i & keep;  // loss.hpp:72, :77
  wire        change_1 = end_value | change & keep;  // loss.hpp:67, :71, :72, :78
  wire        hits_1 = hits & keep;  // loss.hpp:65, :72, :79
  wire        or_80 = begin_value | end_value;  // loss.hpp:70, :71, :80
  wire        valid = or_80 | xor_70 & (must_keep | mark_i & room);  // loss.hpp:68, :69, :70, :80
  wire [41:0] time_value = end_value ? time_i + 42'h1 : time_i;  // loss.hpp:71, :81
  wire        dropped = hits & (overflow_q | begin_value);  // loss.hpp:23, :65, :70, :83
  wire [24:0] sum = {1'h0, count_0_q} + {23'h0, {1'h0, present_i[0]} + {1'h0, lost_i[0]}};  // loss.hpp:26, :37, :38, :88
  wire [23:0] more = sum[24] ? 24'hFFFFFF : sum[23:0];  // loss.hpp:88, :90
  wire        or_93 = end_value | dropped;  // loss.hpp:71, :83, :93
  wire [24:0] sum_1 = {1'h0, count_1_q} + {23'h0, {1'h0, present_i[1]} + {1'h0, lost_i[1]}};  // loss.hpp:26, :37, :38, :88
  wire [23:0] more_1 = sum_1[24] ? 24'hFFFFFF : sum_1[23:0];  // loss.hpp:88, :90
  wire        any_over = sum[24] | sum_1[24];  // loss.hpp:88, :91
  wire        saturated = dropped & any_over;  // loss.hpp:83, :91, :98
  wire        report_busy_next = end_value | report_busy_q & ~report_done_i;  // loss.hpp:24, :71, :101
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      overflow_q <= 1'h0;  // loss.hpp:23
      report_busy_q <= 1'h0;  // loss.hpp:24
      setting_q <= 8'h0;  // loss.hpp:25
      count_0_q <= 24'h0;  // loss.hpp:26
      count_1_q <= 24'h0;  // loss.hpp:26
      report_0_q <= 24'h0;  // loss.hpp:27
      report_1_q <= 24'h0;  // loss.hpp:27
    end
    else begin
      if (valid_i)
        setting_q <= setting_i;  // loss.hpp:25
      if (end_value) begin
        if (hits) begin
          report_0_q <= more;  // loss.hpp:27, :90
          report_1_q <= more_1;  // loss.hpp:27, :90
        end
        else begin
          report_0_q <= count_0_q;  // loss.hpp:26, :27
          report_1_q <= count_1_q;  // loss.hpp:26, :27
        end
      end
      if (or_80)
        overflow_q <= ~end_value;  // loss.hpp:23, :71, :100
      if (or_93) begin
        if (end_value) begin
          count_0_q <= 24'h0;  // loss.hpp:26
          count_1_q <= 24'h0;  // loss.hpp:26
        end
        else begin
          count_0_q <= more;  // loss.hpp:26, :90
          count_1_q <= more_1;  // loss.hpp:26, :90
        end
      end
      report_busy_q <= report_busy_next;  // loss.hpp:24, :101
    end
  end // always_ff @(posedge)
  assign valid_o = valid;  // loss.hpp:80
  assign begin_o = begin_value;  // loss.hpp:70
  assign end_o = end_value;  // loss.hpp:71
  assign mark_o = mark;  // loss.hpp:77
  assign change_o = change_1;  // loss.hpp:78
  assign hits_o = hits_1;  // loss.hpp:79
  assign time_o = time_value;  // loss.hpp:81
  assign overflow_o = overflow_q;  // loss.hpp:23
  assign dropped_o = dropped;  // loss.hpp:83
  assign saturated_o = saturated;  // loss.hpp:98
  assign report_o = {report_1_q, report_0_q};  // loss.hpp:27, :56
endmodule
