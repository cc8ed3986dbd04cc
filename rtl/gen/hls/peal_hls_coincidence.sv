// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/coincidence.hpp, peal::hls::coincidence::step<8, 4>, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 2 stages, valid and ready on both sides.
`default_nettype none

module peal_hls_coincidence(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic valid_i,
  output wire logic ready_o,
  input  wire logic in_valid_i,  // coincidence.hpp:44
  input  wire logic [31:0] word_i,  // coincidence.hpp:45
  input  wire logic [7:0] rising_i,  // coincidence.hpp:46
  input  wire logic [7:0] falling_i,  // coincidence.hpp:47
  input  wire logic [23:0] window_i,  // coincidence.hpp:48
  input  wire logic [31:0] pattern_i,  // coincidence.hpp:49
  input  wire logic boundary_i,  // coincidence.hpp:50
  input  wire logic clear_i,  // coincidence.hpp:51
  input  wire logic [29:0] epoch_i,  // coincidence.hpp:52
  output wire logic valid_o,
  input  wire logic ready_i,
  output wire logic [3:0] match_o,  // coincidence.hpp:56
  output wire logic [3:0] across_o  // coincidence.hpp:57
);

  reg  [25:0] deadline_0_q;  // coincidence.hpp:35
  reg  [25:0] deadline_1_q;  // coincidence.hpp:35
  reg  [25:0] deadline_2_q;  // coincidence.hpp:35
  reg  [25:0] deadline_3_q;  // coincidence.hpp:35
  reg  [25:0] deadline_4_q;  // coincidence.hpp:35
  reg  [25:0] deadline_5_q;  // coincidence.hpp:35
  reg  [25:0] deadline_6_q;  // coincidence.hpp:35
  reg  [25:0] deadline_7_q;  // coincidence.hpp:35
  reg  [7:0]  live_q;  // coincidence.hpp:36
  reg  [7:0]  old_q;  // coincidence.hpp:37
  reg  [29:0] epoch_q;  // coincidence.hpp:38
  reg  [29:0] next_q;  // coincidence.hpp:39
  reg         moved_q;  // coincidence.hpp:40
  reg         valid_q1;
  reg         valid_q2;
  wire        advance = ~valid_q2 | ready_i;
  wire        step = advance & valid_i;
  wire        self = word_i[28:24] == 5'h0;  // coincidence.hpp:45, :69
  wire [25:0] _GEN = {epoch_q[1:0], word_i[23:0]};  // coincidence.hpp:38, :45, :65
  wire [25:0] x = deadline_0_q - _GEN;  // coincidence.hpp:35, :65, :71
  wire        live = ~(x[25]);  // coincidence.hpp:71
  wire        eq_71 = word_i[28:24] == 5'h1;  // coincidence.hpp:45, :71
  wire [25:0] x_1 = deadline_1_q - _GEN;  // coincidence.hpp:35, :65, :71
  wire        eq_71_1 = word_i[28:24] == 5'h2;  // coincidence.hpp:45, :71
  wire [25:0] x_2 = deadline_2_q - _GEN;  // coincidence.hpp:35, :65, :71
  wire        eq_71_2 = word_i[28:24] == 5'h3;  // coincidence.hpp:45, :71
  wire [25:0] x_3 = deadline_3_q - _GEN;  // coincidence.hpp:35, :65, :71
  wire        eq_71_3 = word_i[28:24] == 5'h4;  // coincidence.hpp:45, :71
  wire [25:0] x_4 = deadline_4_q - _GEN;  // coincidence.hpp:35, :65, :71
  wire        eq_71_4 = word_i[28:24] == 5'h5;  // coincidence.hpp:45, :71
  wire [25:0] x_5 = deadline_5_q - _GEN;  // coincidence.hpp:35, :65, :71
  wire        eq_71_5 = word_i[28:24] == 5'h6;  // coincidence.hpp:45, :71
  wire [25:0] x_6 = deadline_6_q - _GEN;  // coincidence.hpp:35, :65, :71
  wire        eq_71_6 = word_i[28:24] == 5'h7;  // coincidence.hpp:45, :71
  wire [25:0] x_7 = deadline_7_q - _GEN;  // coincidence.hpp:35, :65, :71
  wire [7:0]  _GEN_0 = {eq_71_6, eq_71_5, eq_71_4, eq_71_3, eq_71_2, eq_71_1, eq_71, self};  // coincidence.hpp:69, :70, :71
  wire        takes_part = |(_GEN_0 & (word_i[29] ? falling_i : rising_i));  // coincidence.hpp:45, :70, :73
  wire        xor_74 = ~clear_i;  // coincidence.hpp:74
  wire        tag = in_valid_i & takes_part & xor_74 & word_i[30] & ~(word_i[31]);  // coincidence.hpp:45, :73, :74
  wire [7:0]  live_1 = live_q & {~(x_7[25]), ~(x_6[25]), ~(x_5[25]), ~(x_4[25]), ~(x_3[25]), ~(x_2[25]), ~(x_1[25]), live};  // coincidence.hpp:36, :71, :75
  wire        xor_80 = ~eq_71_6;  // coincidence.hpp:71, :80
  wire        xor_80_1 = ~eq_71_5;  // coincidence.hpp:71, :80
  wire        xor_80_2 = ~eq_71_4;  // coincidence.hpp:71, :80
  wire        xor_80_3 = ~eq_71_3;  // coincidence.hpp:71, :80
  wire        xor_80_4 = ~eq_71_2;  // coincidence.hpp:71, :80
  wire        xor_80_5 = ~eq_71_1;  // coincidence.hpp:71, :80
  wire        xor_80_6 = ~eq_71;  // coincidence.hpp:71, :80
  wire        xor_80_7 = ~self;  // coincidence.hpp:69, :80
  wire [7:0]  _GEN_1 = {xor_80, xor_80_1, xor_80_2, xor_80_3, xor_80_4, xor_80_5, xor_80_6, xor_80_7};  // coincidence.hpp:80
  reg         concerned_q1;  // coincidence.hpp:81
  reg  [7:0]  and_82_q1;  // coincidence.hpp:82
  reg         any_q1;  // coincidence.hpp:83
  reg         concerned_1_q1;  // coincidence.hpp:81
  reg  [7:0]  and_82_1_q1;  // coincidence.hpp:82
  reg         any_1_q1;  // coincidence.hpp:83
  reg         concerned_2_q1;  // coincidence.hpp:81
  reg  [7:0]  and_82_2_q1;  // coincidence.hpp:82
  reg         any_2_q1;  // coincidence.hpp:83
  reg         concerned_3_q1;  // coincidence.hpp:81
  reg  [7:0]  and_82_3_q1;  // coincidence.hpp:82
  reg         any_3_q1;  // coincidence.hpp:83
  reg         and_84_q2;  // coincidence.hpp:84
  reg         and_85_q2;  // coincidence.hpp:85
  reg         and_84_1_q2;  // coincidence.hpp:84
  reg         and_85_1_q2;  // coincidence.hpp:85
  reg         and_84_2_q2;  // coincidence.hpp:84
  reg         and_85_2_q2;  // coincidence.hpp:85
  reg         and_84_3_q2;  // coincidence.hpp:84
  reg         and_85_3_q2;  // coincidence.hpp:85
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
      automatic logic [7:0] fresh = boundary_i ? 8'h0 : live_1 & ~old_q;  // coincidence.hpp:37, :75, :76
      automatic logic [7:0] others = pattern_i[7:0] & _GEN_1;  // coincidence.hpp:49, :80
      automatic logic       concerned = tag & (|(pattern_i[7:0] & _GEN_0));  // coincidence.hpp:49, :70, :74, :81
      automatic logic [7:0] xor_82 = ~fresh;  // coincidence.hpp:76, :82
      automatic logic [7:0] and_82 = others & xor_82;  // coincidence.hpp:80, :82
      automatic logic [7:0] xor_83 = ~live_1;  // coincidence.hpp:75, :83
      automatic logic       any = (others & xor_83) == 8'h0;  // coincidence.hpp:80, :83
      automatic logic [7:0] others_1 = pattern_i[15:8] & _GEN_1;  // coincidence.hpp:49, :80
      automatic logic       concerned_1 = tag & (|(pattern_i[15:8] & _GEN_0));  // coincidence.hpp:49, :70, :74, :81
      automatic logic [7:0] and_82_1 = xor_82 & others_1;  // coincidence.hpp:80, :82
      automatic logic       any_1 = (xor_83 & others_1) == 8'h0;  // coincidence.hpp:80, :83
      automatic logic [7:0] others_2 = pattern_i[23:16] & _GEN_1;  // coincidence.hpp:49, :80
      automatic logic       concerned_2 = tag & (|(pattern_i[23:16] & _GEN_0));  // coincidence.hpp:49, :70, :74, :81
      automatic logic [7:0] and_82_2 = xor_82 & others_2;  // coincidence.hpp:80, :82
      automatic logic       any_2 = (xor_83 & others_2) == 8'h0;  // coincidence.hpp:80, :83
      automatic logic [7:0] others_3 = pattern_i[31:24] & _GEN_1;  // coincidence.hpp:49, :80
      automatic logic       concerned_3 = tag & (|(pattern_i[31:24] & _GEN_0));  // coincidence.hpp:49, :70, :74, :81
      automatic logic [7:0] and_82_3 = xor_82 & others_3;  // coincidence.hpp:80, :82
      automatic logic       any_3 = (xor_83 & others_3) == 8'h0;  // coincidence.hpp:80, :83
      automatic logic       match = and_82_q1 == 8'h0;  // coincidence.hpp:82
      automatic logic       and_84 = concerned_q1 & match;  // coincidence.hpp:81, :82, :84
      automatic logic       and_85 = concerned_q1 & any_q1 & ~match;  // coincidence.hpp:81, :82, :83, :85
      automatic logic       match_1 = and_82_1_q1 == 8'h0;  // coincidence.hpp:82
      automatic logic       and_84_1 = concerned_1_q1 & match_1;  // coincidence.hpp:81, :82, :84
      automatic logic       and_85_1 = concerned_1_q1 & any_1_q1 & ~match_1;  // coincidence.hpp:81, :82, :83, :85
      automatic logic       match_2 = and_82_2_q1 == 8'h0;  // coincidence.hpp:82
      automatic logic       and_84_2 = concerned_2_q1 & match_2;  // coincidence.hpp:81, :82, :84
      automatic logic       and_85_2 = concerned_2_q1 & any_2_q1 & ~match_2;  // coincidence.hpp:81, :82, :83, :85
      automatic logic       match_3 = and_82_3_q1 == 8'h0;  // coincidence.hpp:82
      automatic logic       and_84_3 = concerned_3_q1 & match_3;  // coincidence.hpp:81, :82, :84
      automatic logic       and_85_3 = concerned_3_q1 & any_3_q1 & ~match_3;  // coincidence.hpp:81, :82, :83, :85
      concerned_q1 <= concerned;  // coincidence.hpp:81
      and_82_q1 <= and_82;  // coincidence.hpp:82
      any_q1 <= any;  // coincidence.hpp:83
      concerned_1_q1 <= concerned_1;  // coincidence.hpp:81
      and_82_1_q1 <= and_82_1;  // coincidence.hpp:82
      any_1_q1 <= any_1;  // coincidence.hpp:83
      concerned_2_q1 <= concerned_2;  // coincidence.hpp:81
      and_82_2_q1 <= and_82_2;  // coincidence.hpp:82
      any_2_q1 <= any_2;  // coincidence.hpp:83
      concerned_3_q1 <= concerned_3;  // coincidence.hpp:81
      and_82_3_q1 <= and_82_3;  // coincidence.hpp:82
      any_3_q1 <= any_3;  // coincidence.hpp:83
      and_84_q2 <= and_84;  // coincidence.hpp:84
      and_85_q2 <= and_85;  // coincidence.hpp:85
      and_84_1_q2 <= and_84_1;  // coincidence.hpp:84
      and_85_1_q2 <= and_85_1;  // coincidence.hpp:85
      and_84_2_q2 <= and_84_2;  // coincidence.hpp:84
      and_85_2_q2 <= and_85_2;  // coincidence.hpp:85
      and_84_3_q2 <= and_84_3;  // coincidence.hpp:84
      and_85_3_q2 <= and_85_3;  // coincidence.hpp:85
    end
    if (rst_i) begin
      deadline_0_q <= 26'h0;  // coincidence.hpp:35
      deadline_1_q <= 26'h0;  // coincidence.hpp:35
      deadline_2_q <= 26'h0;  // coincidence.hpp:35
      deadline_3_q <= 26'h0;  // coincidence.hpp:35
      deadline_4_q <= 26'h0;  // coincidence.hpp:35
      deadline_5_q <= 26'h0;  // coincidence.hpp:35
      deadline_6_q <= 26'h0;  // coincidence.hpp:35
      deadline_7_q <= 26'h0;  // coincidence.hpp:35
      live_q <= 8'h0;  // coincidence.hpp:36
      old_q <= 8'h0;  // coincidence.hpp:37
      epoch_q <= 30'h0;  // coincidence.hpp:38
      next_q <= 30'h1;  // coincidence.hpp:39
      moved_q <= 1'h0;  // coincidence.hpp:40
    end
    else if (step) begin
      automatic logic        new_epoch;  // coincidence.hpp:89
      automatic logic [7:0]  mux_91;  // coincidence.hpp:91
      automatic logic [25:0] deadline;  // coincidence.hpp:93
      automatic logic        or_100;  // coincidence.hpp:100
      automatic logic        moved_next;  // coincidence.hpp:100
      new_epoch = clear_i | in_valid_i & word_i[31] & ~(word_i[30]);  // coincidence.hpp:45, :89
      mux_91 = boundary_i ? 8'hFF : old_q;  // coincidence.hpp:37, :91
      deadline = _GEN + {3'h0, window_i[23:1]};  // coincidence.hpp:48, :65, :93
      or_100 = tag | ~new_epoch;  // coincidence.hpp:74, :89, :100
      moved_next = (moved_q | new_epoch) & ~tag;  // coincidence.hpp:40, :74, :89, :100
      if (tag) begin
        live_q <= _GEN_0 | live_1;  // coincidence.hpp:36, :70, :75, :97
        old_q <= _GEN_1 & mux_91;  // coincidence.hpp:37, :80, :91, :98
      end
      else begin
        automatic logic next_to_last = xor_74 & ~moved_q & next_q == word_i[29:0];  // coincidence.hpp:39, :40, :45, :74, :90
        if (new_epoch & ~next_to_last)
          live_q <= 8'h0;  // coincidence.hpp:36
        old_q <= mux_91;  // coincidence.hpp:37, :91
      end
      if (self & tag)
        deadline_0_q <= deadline;  // coincidence.hpp:35, :93
      if (eq_71 & tag)
        deadline_1_q <= deadline;  // coincidence.hpp:35, :93
      if (eq_71_1 & tag)
        deadline_2_q <= deadline;  // coincidence.hpp:35, :93
      if (eq_71_2 & tag)
        deadline_3_q <= deadline;  // coincidence.hpp:35, :93
      if (eq_71_3 & tag)
        deadline_4_q <= deadline;  // coincidence.hpp:35, :93
      if (eq_71_4 & tag)
        deadline_5_q <= deadline;  // coincidence.hpp:35, :93
      if (eq_71_5 & tag)
        deadline_6_q <= deadline;  // coincidence.hpp:35, :93
      if (eq_71_6 & tag)
        deadline_7_q <= deadline;  // coincidence.hpp:35, :93
      if (~or_100) begin
        automatic logic [29:0] epoch = clear_i ? epoch_i : word_i[29:0];  // coincidence.hpp:45, :88
        epoch_q <= epoch;  // coincidence.hpp:38, :88
        next_q <= epoch + 30'h1;  // coincidence.hpp:39, :88, :104
      end
      moved_q <= moved_next;  // coincidence.hpp:40, :100
    end
  end // always_ff @(posedge)
  assign ready_o = advance;
  assign valid_o = valid_q2;
  assign match_o = {and_84_3_q2, and_84_2_q2, and_84_1_q2, and_84_q2};  // coincidence.hpp:84
  assign across_o = {and_85_3_q2, and_85_2_q2, and_85_1_q2, and_85_q2};  // coincidence.hpp:85
  wire unused = &{1'b0, window_i[0], epoch_q[29:2], x[24:0], x_1[24:0], x_2[24:0], x_3[24:0], x_4[24:0], x_5[24:0], x_6[24:0], x_7[24:0]};  // what the step does not read
endmodule
