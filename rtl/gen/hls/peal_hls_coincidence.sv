// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/coincidence.hpp, peal::hls::coincidence::step<8, 4>, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 3 stages, valid and ready on both sides.
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
  reg         valid_q3;
  wire        advance = ~valid_q3 | ready_i;
  wire        step_q1 = advance & valid_q1;
  wire        step_q2 = advance & valid_q2;
  reg         valid_q1_1;  // coincidence.hpp:44
  reg  [29:0] word_29_0_q1;  // coincidence.hpp:45
  reg  [22:0] window_23_1_q1;  // coincidence.hpp:48
  reg         boundary_q1;  // coincidence.hpp:50
  reg         self_q1;  // coincidence.hpp:69
  reg         eq_71_q1;  // coincidence.hpp:71
  reg         eq_71_1_q1;  // coincidence.hpp:71
  reg         eq_71_2_q1;  // coincidence.hpp:71
  reg         eq_71_3_q1;  // coincidence.hpp:71
  reg         eq_71_4_q1;  // coincidence.hpp:71
  reg         eq_71_5_q1;  // coincidence.hpp:71
  reg         eq_71_6_q1;  // coincidence.hpp:71
  reg         takes_part_q1;  // coincidence.hpp:73
  reg         xor_74_q1;  // coincidence.hpp:74
  reg         and_74_q1;  // coincidence.hpp:74
  reg         xor_80_q1;  // coincidence.hpp:80
  reg         xor_80_1_q1;  // coincidence.hpp:80
  reg         xor_80_2_q1;  // coincidence.hpp:80
  reg         xor_80_3_q1;  // coincidence.hpp:80
  reg         xor_80_4_q1;  // coincidence.hpp:80
  reg         xor_80_5_q1;  // coincidence.hpp:80
  reg         xor_80_6_q1;  // coincidence.hpp:80
  reg         xor_80_7_q1;  // coincidence.hpp:80
  reg  [7:0]  others_q1;  // coincidence.hpp:80
  reg         xor_81_q1;  // coincidence.hpp:81
  reg  [7:0]  others_1_q1;  // coincidence.hpp:80
  reg         xor_81_1_q1;  // coincidence.hpp:81
  reg  [7:0]  others_2_q1;  // coincidence.hpp:80
  reg         xor_81_2_q1;  // coincidence.hpp:81
  reg  [7:0]  others_3_q1;  // coincidence.hpp:80
  reg         xor_81_3_q1;  // coincidence.hpp:81
  reg  [29:0] epoch_q1;  // coincidence.hpp:88
  reg         new_epoch_q1;  // coincidence.hpp:89
  reg         xor_100_q1;  // coincidence.hpp:100
  wire [25:0] _GEN = {epoch_q[1:0], word_29_0_q1[23:0]};  // coincidence.hpp:38, :45, :65
  wire [25:0] x = deadline_0_q - _GEN;  // coincidence.hpp:35, :65, :71
  wire [25:0] x_1 = deadline_1_q - _GEN;  // coincidence.hpp:35, :65, :71
  wire [25:0] x_2 = deadline_2_q - _GEN;  // coincidence.hpp:35, :65, :71
  wire [25:0] x_3 = deadline_3_q - _GEN;  // coincidence.hpp:35, :65, :71
  wire [25:0] x_4 = deadline_4_q - _GEN;  // coincidence.hpp:35, :65, :71
  wire [25:0] x_5 = deadline_5_q - _GEN;  // coincidence.hpp:35, :65, :71
  wire [25:0] x_6 = deadline_6_q - _GEN;  // coincidence.hpp:35, :65, :71
  wire [25:0] x_7 = deadline_7_q - _GEN;  // coincidence.hpp:35, :65, :71
  wire        tag = valid_q1_1 & takes_part_q1 & and_74_q1;  // coincidence.hpp:44, :73, :74
  wire        or_100 = tag | xor_100_q1;  // coincidence.hpp:74, :100
  reg  [29:0] word_29_0_q2;  // coincidence.hpp:45
  reg         boundary_q2;  // coincidence.hpp:50
  reg         self_q2;  // coincidence.hpp:69
  reg         live_q2;  // coincidence.hpp:71
  reg         eq_71_q2;  // coincidence.hpp:71
  reg         xor_71_q2;  // coincidence.hpp:71
  reg         eq_71_1_q2;  // coincidence.hpp:71
  reg         xor_71_1_q2;  // coincidence.hpp:71
  reg         eq_71_2_q2;  // coincidence.hpp:71
  reg         xor_71_2_q2;  // coincidence.hpp:71
  reg         eq_71_3_q2;  // coincidence.hpp:71
  reg         xor_71_3_q2;  // coincidence.hpp:71
  reg         eq_71_4_q2;  // coincidence.hpp:71
  reg         xor_71_4_q2;  // coincidence.hpp:71
  reg         eq_71_5_q2;  // coincidence.hpp:71
  reg         xor_71_5_q2;  // coincidence.hpp:71
  reg         eq_71_6_q2;  // coincidence.hpp:71
  reg         xor_71_6_q2;  // coincidence.hpp:71
  reg         xor_74_q2;  // coincidence.hpp:74
  reg         tag_q2;  // coincidence.hpp:74
  reg  [7:0]  xor_76_q2;  // coincidence.hpp:76
  reg  [7:0]  others_q2;  // coincidence.hpp:80
  reg         concerned_q2;  // coincidence.hpp:81
  reg  [7:0]  others_1_q2;  // coincidence.hpp:80
  reg         concerned_1_q2;  // coincidence.hpp:81
  reg  [7:0]  others_2_q2;  // coincidence.hpp:80
  reg         concerned_2_q2;  // coincidence.hpp:81
  reg  [7:0]  others_3_q2;  // coincidence.hpp:80
  reg         concerned_3_q2;  // coincidence.hpp:81
  reg         new_epoch_q2;  // coincidence.hpp:89
  reg         xor_90_q2;  // coincidence.hpp:90
  reg  [29:0] add_104_q2;  // coincidence.hpp:104
  reg         or_100_q2;  // coincidence.hpp:100
  wire [7:0]  live_1 = live_q & {xor_71_6_q2, xor_71_5_q2, xor_71_4_q2, xor_71_3_q2, xor_71_2_q2, xor_71_1_q2, xor_71_q2, live_q2};  // coincidence.hpp:36, :71, :75
  reg         and_84_q3;  // coincidence.hpp:84
  reg         and_85_q3;  // coincidence.hpp:85
  reg         and_84_1_q3;  // coincidence.hpp:84
  reg         and_85_1_q3;  // coincidence.hpp:85
  reg         and_84_2_q3;  // coincidence.hpp:84
  reg         and_85_2_q3;  // coincidence.hpp:85
  reg         and_84_3_q3;  // coincidence.hpp:84
  reg         and_85_3_q3;  // coincidence.hpp:85
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
      automatic logic        self = word_i[28:24] == 5'h0;  // coincidence.hpp:45, :69
      automatic logic        eq_71 = word_i[28:24] == 5'h1;  // coincidence.hpp:45, :71
      automatic logic        eq_71_1 = word_i[28:24] == 5'h2;  // coincidence.hpp:45, :71
      automatic logic        eq_71_2 = word_i[28:24] == 5'h3;  // coincidence.hpp:45, :71
      automatic logic        eq_71_3 = word_i[28:24] == 5'h4;  // coincidence.hpp:45, :71
      automatic logic        eq_71_4 = word_i[28:24] == 5'h5;  // coincidence.hpp:45, :71
      automatic logic        eq_71_5 = word_i[28:24] == 5'h6;  // coincidence.hpp:45, :71
      automatic logic        eq_71_6 = word_i[28:24] == 5'h7;  // coincidence.hpp:45, :71
      automatic logic [7:0]  _GEN_0 = {eq_71_6, eq_71_5, eq_71_4, eq_71_3, eq_71_2, eq_71_1, eq_71, self};  // coincidence.hpp:69, :70, :71
      automatic logic        takes_part = |(_GEN_0 & (word_i[29] ? falling_i : rising_i));  // coincidence.hpp:45, :70, :73
      automatic logic        xor_74 = ~clear_i;  // coincidence.hpp:74
      automatic logic        and_74 = xor_74 & word_i[30] & ~(word_i[31]);  // coincidence.hpp:45, :74
      automatic logic        xor_80 = ~eq_71_6;  // coincidence.hpp:71, :80
      automatic logic        xor_80_1 = ~eq_71_5;  // coincidence.hpp:71, :80
      automatic logic        xor_80_2 = ~eq_71_4;  // coincidence.hpp:71, :80
      automatic logic        xor_80_3 = ~eq_71_3;  // coincidence.hpp:71, :80
      automatic logic        xor_80_4 = ~eq_71_2;  // coincidence.hpp:71, :80
      automatic logic        xor_80_5 = ~eq_71_1;  // coincidence.hpp:71, :80
      automatic logic        xor_80_6 = ~eq_71;  // coincidence.hpp:71, :80
      automatic logic        xor_80_7 = ~self;  // coincidence.hpp:69, :80
      automatic logic [7:0]  _GEN_1 = {xor_80, xor_80_1, xor_80_2, xor_80_3, xor_80_4, xor_80_5, xor_80_6, xor_80_7};  // coincidence.hpp:80
      automatic logic [7:0]  others = pattern_i[7:0] & _GEN_1;  // coincidence.hpp:49, :80
      automatic logic        xor_81 = |(pattern_i[7:0] & _GEN_0);  // coincidence.hpp:49, :70, :81
      automatic logic [7:0]  others_1 = pattern_i[15:8] & _GEN_1;  // coincidence.hpp:49, :80
      automatic logic        xor_81_1 = |(pattern_i[15:8] & _GEN_0);  // coincidence.hpp:49, :70, :81
      automatic logic [7:0]  others_2 = pattern_i[23:16] & _GEN_1;  // coincidence.hpp:49, :80
      automatic logic        xor_81_2 = |(pattern_i[23:16] & _GEN_0);  // coincidence.hpp:49, :70, :81
      automatic logic [7:0]  others_3 = pattern_i[31:24] & _GEN_1;  // coincidence.hpp:49, :80
      automatic logic        xor_81_3 = |(pattern_i[31:24] & _GEN_0);  // coincidence.hpp:49, :70, :81
      automatic logic        new_epoch = clear_i | in_valid_i & word_i[31] & ~(word_i[30]);  // coincidence.hpp:45, :89
      automatic logic        xor_100 = ~new_epoch;  // coincidence.hpp:89, :100
      automatic logic        live = ~(x[25]);  // coincidence.hpp:71
      automatic logic        xor_71 = ~(x_1[25]);  // coincidence.hpp:71
      automatic logic        xor_71_1 = ~(x_2[25]);  // coincidence.hpp:71
      automatic logic        xor_71_2 = ~(x_3[25]);  // coincidence.hpp:71
      automatic logic        xor_71_3 = ~(x_4[25]);  // coincidence.hpp:71
      automatic logic        xor_71_4 = ~(x_5[25]);  // coincidence.hpp:71
      automatic logic        xor_71_5 = ~(x_6[25]);  // coincidence.hpp:71
      automatic logic        xor_71_6 = ~(x_7[25]);  // coincidence.hpp:71
      automatic logic [7:0]  xor_76 = ~old_q;  // coincidence.hpp:37, :76
      automatic logic        concerned = tag & xor_81_q1;  // coincidence.hpp:74, :81
      automatic logic        concerned_1 = tag & xor_81_1_q1;  // coincidence.hpp:74, :81
      automatic logic        concerned_2 = tag & xor_81_2_q1;  // coincidence.hpp:74, :81
      automatic logic        concerned_3 = tag & xor_81_3_q1;  // coincidence.hpp:74, :81
      automatic logic        xor_90 = ~moved_q;  // coincidence.hpp:40, :90
      automatic logic [29:0] add_104 = epoch_q1 + 30'h1;  // coincidence.hpp:88, :104
      automatic logic [7:0]  fresh = boundary_q2 ? 8'h0 : live_1 & xor_76_q2;  // coincidence.hpp:50, :75, :76
      automatic logic [7:0]  xor_82 = ~fresh;  // coincidence.hpp:76, :82
      automatic logic        match = (others_q2 & xor_82) == 8'h0;  // coincidence.hpp:80, :82
      automatic logic [7:0]  xor_83 = ~live_1;  // coincidence.hpp:75, :83
      automatic logic        any = (others_q2 & xor_83) == 8'h0;  // coincidence.hpp:80, :83
      automatic logic        and_84 = concerned_q2 & match;  // coincidence.hpp:81, :82, :84
      automatic logic        and_85 = concerned_q2 & any & ~match;  // coincidence.hpp:81, :82, :83, :85
      automatic logic        match_1 = (xor_82 & others_1_q2) == 8'h0;  // coincidence.hpp:80, :82
      automatic logic        any_1 = (xor_83 & others_1_q2) == 8'h0;  // coincidence.hpp:80, :83
      automatic logic        and_84_1 = concerned_1_q2 & match_1;  // coincidence.hpp:81, :82, :84
      automatic logic        and_85_1 = concerned_1_q2 & any_1 & ~match_1;  // coincidence.hpp:81, :82, :83, :85
      automatic logic        match_2 = (xor_82 & others_2_q2) == 8'h0;  // coincidence.hpp:80, :82
      automatic logic        any_2 = (xor_83 & others_2_q2) == 8'h0;  // coincidence.hpp:80, :83
      automatic logic        and_84_2 = concerned_2_q2 & match_2;  // coincidence.hpp:81, :82, :84
      automatic logic        and_85_2 = concerned_2_q2 & any_2 & ~match_2;  // coincidence.hpp:81, :82, :83, :85
      automatic logic        match_3 = (xor_82 & others_3_q2) == 8'h0;  // coincidence.hpp:80, :82
      automatic logic        any_3 = (xor_83 & others_3_q2) == 8'h0;  // coincidence.hpp:80, :83
      automatic logic        and_84_3 = concerned_3_q2 & match_3;  // coincidence.hpp:81, :82, :84
      automatic logic        and_85_3 = concerned_3_q2 & any_3 & ~match_3;  // coincidence.hpp:81, :82, :83, :85
      if (clear_i)
        epoch_q1 <= epoch_i;  // coincidence.hpp:88
      else
        epoch_q1 <= word_i[29:0];  // coincidence.hpp:45, :88
      valid_q1_1 <= in_valid_i;  // coincidence.hpp:44
      word_29_0_q1 <= word_i[29:0];  // coincidence.hpp:45
      window_23_1_q1 <= window_i[23:1];  // coincidence.hpp:48
      boundary_q1 <= boundary_i;  // coincidence.hpp:50
      self_q1 <= self;  // coincidence.hpp:69
      eq_71_q1 <= eq_71;  // coincidence.hpp:71
      eq_71_1_q1 <= eq_71_1;  // coincidence.hpp:71
      eq_71_2_q1 <= eq_71_2;  // coincidence.hpp:71
      eq_71_3_q1 <= eq_71_3;  // coincidence.hpp:71
      eq_71_4_q1 <= eq_71_4;  // coincidence.hpp:71
      eq_71_5_q1 <= eq_71_5;  // coincidence.hpp:71
      eq_71_6_q1 <= eq_71_6;  // coincidence.hpp:71
      takes_part_q1 <= takes_part;  // coincidence.hpp:73
      xor_74_q1 <= xor_74;  // coincidence.hpp:74
      and_74_q1 <= and_74;  // coincidence.hpp:74
      xor_80_q1 <= xor_80;  // coincidence.hpp:80
      xor_80_1_q1 <= xor_80_1;  // coincidence.hpp:80
      xor_80_2_q1 <= xor_80_2;  // coincidence.hpp:80
      xor_80_3_q1 <= xor_80_3;  // coincidence.hpp:80
      xor_80_4_q1 <= xor_80_4;  // coincidence.hpp:80
      xor_80_5_q1 <= xor_80_5;  // coincidence.hpp:80
      xor_80_6_q1 <= xor_80_6;  // coincidence.hpp:80
      xor_80_7_q1 <= xor_80_7;  // coincidence.hpp:80
      others_q1 <= others;  // coincidence.hpp:80
      xor_81_q1 <= xor_81;  // coincidence.hpp:81
      others_1_q1 <= others_1;  // coincidence.hpp:80
      xor_81_1_q1 <= xor_81_1;  // coincidence.hpp:81
      others_2_q1 <= others_2;  // coincidence.hpp:80
      xor_81_2_q1 <= xor_81_2;  // coincidence.hpp:81
      others_3_q1 <= others_3;  // coincidence.hpp:80
      xor_81_3_q1 <= xor_81_3;  // coincidence.hpp:81
      new_epoch_q1 <= new_epoch;  // coincidence.hpp:89
      xor_100_q1 <= xor_100;  // coincidence.hpp:100
      word_29_0_q2 <= word_29_0_q1;  // coincidence.hpp:45
      boundary_q2 <= boundary_q1;  // coincidence.hpp:50
      self_q2 <= self_q1;  // coincidence.hpp:69
      live_q2 <= live;  // coincidence.hpp:71
      eq_71_q2 <= eq_71_q1;  // coincidence.hpp:71
      xor_71_q2 <= xor_71;  // coincidence.hpp:71
      eq_71_1_q2 <= eq_71_1_q1;  // coincidence.hpp:71
      xor_71_1_q2 <= xor_71_1;  // coincidence.hpp:71
      eq_71_2_q2 <= eq_71_2_q1;  // coincidence.hpp:71
      xor_71_2_q2 <= xor_71_2;  // coincidence.hpp:71
      eq_71_3_q2 <= eq_71_3_q1;  // coincidence.hpp:71
      xor_71_3_q2 <= xor_71_3;  // coincidence.hpp:71
      eq_71_4_q2 <= eq_71_4_q1;  // coincidence.hpp:71
      xor_71_4_q2 <= xor_71_4;  // coincidence.hpp:71
      eq_71_5_q2 <= eq_71_5_q1;  // coincidence.hpp:71
      xor_71_5_q2 <= xor_71_5;  // coincidence.hpp:71
      eq_71_6_q2 <= eq_71_6_q1;  // coincidence.hpp:71
      xor_71_6_q2 <= xor_71_6;  // coincidence.hpp:71
      xor_74_q2 <= xor_74_q1;  // coincidence.hpp:74
      tag_q2 <= tag;  // coincidence.hpp:74
      xor_76_q2 <= xor_76;  // coincidence.hpp:76
      others_q2 <= others_q1;  // coincidence.hpp:80
      concerned_q2 <= concerned;  // coincidence.hpp:81
      others_1_q2 <= others_1_q1;  // coincidence.hpp:80
      concerned_1_q2 <= concerned_1;  // coincidence.hpp:81
      others_2_q2 <= others_2_q1;  // coincidence.hpp:80
      concerned_2_q2 <= concerned_2;  // coincidence.hpp:81
      others_3_q2 <= others_3_q1;  // coincidence.hpp:80
      concerned_3_q2 <= concerned_3;  // coincidence.hpp:81
      new_epoch_q2 <= new_epoch_q1;  // coincidence.hpp:89
      xor_90_q2 <= xor_90;  // coincidence.hpp:90
      add_104_q2 <= add_104;  // coincidence.hpp:104
      or_100_q2 <= or_100;  // coincidence.hpp:100
      and_84_q3 <= and_84;  // coincidence.hpp:84
      and_85_q3 <= and_85;  // coincidence.hpp:85
      and_84_1_q3 <= and_84_1;  // coincidence.hpp:84
      and_85_1_q3 <= and_85_1;  // coincidence.hpp:85
      and_84_2_q3 <= and_84_2;  // coincidence.hpp:84
      and_85_2_q3 <= and_85_2;  // coincidence.hpp:85
      and_84_3_q3 <= and_84_3;  // coincidence.hpp:84
      and_85_3_q3 <= and_85_3;  // coincidence.hpp:85
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
      old_q <= 8'h0;  // coincidence.hpp:37
      epoch_q <= 30'h0;  // coincidence.hpp:38
      moved_q <= 1'h0;  // coincidence.hpp:40
      live_q <= 8'h0;  // coincidence.hpp:36
      next_q <= 30'h1;  // coincidence.hpp:39
    end
    else begin
      if (step_q1) begin
        automatic logic [7:0]  mux_91;  // coincidence.hpp:91
        automatic logic [25:0] deadline;  // coincidence.hpp:93
        automatic logic        moved_next = (moved_q | new_epoch_q1) & ~tag;  // coincidence.hpp:40, :74, :89, :100
        mux_91 = boundary_q1 ? 8'hFF : old_q;  // coincidence.hpp:37, :50, :91
        deadline = _GEN + {3'h0, window_23_1_q1};  // coincidence.hpp:48, :65, :93
        if (tag)
          old_q <= {xor_80_q1, xor_80_1_q1, xor_80_2_q1, xor_80_3_q1, xor_80_4_q1, xor_80_5_q1, xor_80_6_q1, xor_80_7_q1} & mux_91;  // coincidence.hpp:37, :80, :91, :98
        else
          old_q <= mux_91;  // coincidence.hpp:37, :91
        if (self_q1 & tag)
          deadline_0_q <= deadline;  // coincidence.hpp:35, :93
        if (eq_71_q1 & tag)
          deadline_1_q <= deadline;  // coincidence.hpp:35, :93
        if (eq_71_1_q1 & tag)
          deadline_2_q <= deadline;  // coincidence.hpp:35, :93
        if (eq_71_2_q1 & tag)
          deadline_3_q <= deadline;  // coincidence.hpp:35, :93
        if (eq_71_3_q1 & tag)
          deadline_4_q <= deadline;  // coincidence.hpp:35, :93
        if (eq_71_4_q1 & tag)
          deadline_5_q <= deadline;  // coincidence.hpp:35, :93
        if (eq_71_5_q1 & tag)
          deadline_6_q <= deadline;  // coincidence.hpp:35, :93
        if (eq_71_6_q1 & tag)
          deadline_7_q <= deadline;  // coincidence.hpp:35, :93
        if (~or_100)
          epoch_q <= epoch_q1;  // coincidence.hpp:38, :88
        moved_q <= moved_next;  // coincidence.hpp:40, :100
      end
      if (step_q2) begin
        if (tag_q2)
          live_q <= {eq_71_6_q2, eq_71_5_q2, eq_71_4_q2, eq_71_3_q2, eq_71_2_q2, eq_71_1_q2, eq_71_q2, self_q2} | live_1;  // coincidence.hpp:36, :69, :70, :71, :75, :97
        else begin
          automatic logic next_to_last = xor_74_q2 & xor_90_q2 & next_q == word_29_0_q2;  // coincidence.hpp:39, :45, :74, :90
          if (new_epoch_q2 & ~next_to_last)
            live_q <= 8'h0;  // coincidence.hpp:36
        end
        if (~or_100_q2)
          next_q <= add_104_q2;  // coincidence.hpp:39, :104
      end
    end
  end // always_ff @(posedge)
  assign ready_o = advance;
  assign valid_o = valid_q3;
  assign match_o = {and_84_3_q3, and_84_2_q3, and_84_1_q3, and_84_q3};  // coincidence.hpp:84
  assign across_o = {and_85_3_q3, and_85_2_q3, and_85_1_q3, and_85_q3};  // coincidence.hpp:85
  wire unused = &{1'b0, window_i[0], epoch_q[29:2], x[24:0], x_1[24:0], x_2[24:0], x_3[24:0], x_4[24:0], x_5[24:0], x_6[24:0], x_7[24:0]};  // what the step does not read
endmodule
