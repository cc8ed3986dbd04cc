// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/serialise.hpp, peal::hls::serialise::step<8>, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 3 stages, valid and ready on both sides.
`default_nettype none

module peal_hls_serialise(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic valid_i,
  output wire logic ready_o,
  input  wire logic begin_i,  // serialise.hpp:25
  input  wire logic end_i,  // serialise.hpp:26
  input  wire logic mark_i,  // serialise.hpp:27
  input  wire logic change_i,  // serialise.hpp:28
  input  wire logic [4:0] hits_i,  // serialise.hpp:29
  input  wire logic [41:0] time_i,  // serialise.hpp:30
  input  wire logic [7:0] setting_i,  // serialise.hpp:31
  input  wire logic [135:0] lanes_i,  // serialise.hpp:32
  input  wire logic [191:0] missed_i,  // serialise.hpp:33
  output wire logic valid_o,
  input  wire logic ready_i,
  output wire logic out_valid_o,  // serialise.hpp:37
  output wire logic [31:0] word_o,  // serialise.hpp:38
  output wire logic pop_o,  // serialise.hpp:39
  output wire logic report_done_o,  // serialise.hpp:40
  output wire logic [7:0] tag_made_o  // serialise.hpp:41
);

  reg  [1:0]  place_q;  // serialise.hpp:19
  reg  [4:0]  index_q;  // serialise.hpp:20
  reg  [29:0] epoch_q;  // serialise.hpp:21
  reg         valid_q1;
  reg         valid_q2;
  reg         valid_q3;
  wire        advance = ~valid_q3 | ready_i;
  wire        step = advance & valid_i;
  wire        step_q1 = advance & valid_q1;
  reg         end_q1;  // serialise.hpp:26
  reg         change_q1;  // serialise.hpp:28
  reg  [41:0] time_q1;  // serialise.hpp:30
  reg  [7:0]  setting_q1;  // serialise.hpp:31
  reg  [15:0] lanes_0_15_0_q1;  // serialise.hpp:32
  reg  [15:0] lanes_1_15_0_q1;  // serialise.hpp:32
  reg  [15:0] lanes_2_15_0_q1;  // serialise.hpp:32
  reg  [15:0] lanes_3_15_0_q1;  // serialise.hpp:32
  reg  [15:0] lanes_4_15_0_q1;  // serialise.hpp:32
  reg  [15:0] lanes_5_15_0_q1;  // serialise.hpp:32
  reg  [15:0] lanes_6_15_0_q1;  // serialise.hpp:32
  reg  [15:0] lanes_7_15_0_q1;  // serialise.hpp:32
  reg  [23:0] missed_0_q1;  // serialise.hpp:33
  reg  [23:0] missed_1_q1;  // serialise.hpp:33
  reg  [23:0] missed_2_q1;  // serialise.hpp:33
  reg  [23:0] missed_3_q1;  // serialise.hpp:33
  reg  [23:0] missed_4_q1;  // serialise.hpp:33
  reg  [23:0] missed_5_q1;  // serialise.hpp:33
  reg  [23:0] missed_6_q1;  // serialise.hpp:33
  reg  [23:0] missed_7_q1;  // serialise.hpp:33
  reg         stands_q1;  // serialise.hpp:63
  reg         xor_65_q1;  // serialise.hpp:65
  reg         xor_66_q1;  // serialise.hpp:66
  reg  [4:0]  sub_68_q1;  // serialise.hpp:68
  reg         none_q1;  // serialise.hpp:49
  reg         eq_60_q1;  // serialise.hpp:60
  reg         epoch_first_q1;  // serialise.hpp:60
  reg         xor_97_q1;  // serialise.hpp:97
  reg  [1:0]  mux_90_q1;  // serialise.hpp:90
  reg         and_91_q1;  // serialise.hpp:91
  reg         xor_92_q1;  // serialise.hpp:92
  wire        xor_62 = ~(place_q[0]);  // serialise.hpp:19, :62
  wire        xor_62_1 = ~(place_q[1]);  // serialise.hpp:19, :62
  wire        at_missed = xor_62 & xor_62_1;  // serialise.hpp:62
  wire        at_where = place_q[0] & xor_62_1;  // serialise.hpp:19, :62
  wire        last_channel = index_q == 5'h7;  // serialise.hpp:20, :74
  wire        at_setting = place_q[1] & xor_62;  // serialise.hpp:19, :62
  wire        is_missed = end_q1 & at_missed;  // serialise.hpp:26, :62, :64
  wire        is_where = stands_q1 & (at_where | at_missed & xor_65_q1);  // serialise.hpp:62, :63, :65
  wire        is_setting = change_q1 & (at_missed & xor_66_q1 | at_where & xor_66_q1 | at_setting);  // serialise.hpp:28, :62, :66
  wire        last_hit = index_q == sub_68_q1;  // serialise.hpp:20, :68
  reg  [41:0] time_q2;  // serialise.hpp:30
  reg  [4:0]  index_q2;  // serialise.hpp:20
  reg  [23:0] count_q2;  // serialise.hpp:77
  reg         eq_60_q2;  // serialise.hpp:60
  reg         is_missed_q2;  // serialise.hpp:64
  reg         falling_q2;  // serialise.hpp:100
  reg         xor_85_q2;  // serialise.hpp:85
  reg         or_83_q2;  // serialise.hpp:83
  reg         pop_q2;  // serialise.hpp:83
  reg         report_done_q2;  // serialise.hpp:83
  reg         or_83_1_q2;  // serialise.hpp:83
  reg  [2:0]  mux_83_q2;  // serialise.hpp:83
  reg  [11:0] mux_83_1_q2;  // serialise.hpp:83
  reg  [7:0]  tag_made_1_q2;  // serialise.hpp:56
  reg         valid_q3_1;  // serialise.hpp:83
  reg         pop_q3;  // serialise.hpp:83
  reg         report_done_q3;  // serialise.hpp:83
  reg  [31:0] word_q3;  // serialise.hpp:83
  reg  [7:0]  tag_made_1_q3;  // serialise.hpp:56
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
      automatic logic        stands = mark_i | begin_i | end_i;  // serialise.hpp:63
      automatic logic        xor_65 = ~end_i;  // serialise.hpp:65
      automatic logic        xor_66 = ~stands;  // serialise.hpp:63, :66
      automatic logic [4:0]  sub_68 = hits_i - 5'h1;  // serialise.hpp:68
      automatic logic        none = hits_i == 5'h0;  // serialise.hpp:49
      automatic logic        eq_60 = epoch_q == time_i[41:12];  // serialise.hpp:21, :30, :60
      automatic logic        epoch_first = ~eq_60;  // serialise.hpp:60
      automatic logic        xor_97 = ~none;  // serialise.hpp:49, :97
      automatic logic        and_91 = none & ~change_i;  // serialise.hpp:49, :91
      automatic logic        xor_92 = ~and_91;  // serialise.hpp:91, :92
      automatic logic        and_77;  // serialise.hpp:77
      automatic logic [23:0] count;  // serialise.hpp:77
      automatic logic        and_100;  // serialise.hpp:100
      automatic logic        xor_85;  // serialise.hpp:85
      automatic logic        xor_83 = ~is_missed;  // serialise.hpp:64, :83
      automatic logic        or_83 = epoch_first_q1 | xor_83;  // serialise.hpp:60, :83
      automatic logic        pop = xor_83 & eq_60_q1 & (is_where ? and_91_q1 : is_setting ? none_q1 : last_hit);  // serialise.hpp:49, :60, :65, :66, :68, :83, :91
      automatic logic        report_done = eq_60_q1 & last_channel & is_missed;  // serialise.hpp:60, :64, :74, :83
      automatic logic        or_83_1 = is_where | is_setting;  // serialise.hpp:65, :66, :83
      automatic logic        valid = xor_85_q2 | or_83_q2;  // serialise.hpp:83, :85
      if (begin_i)
        mux_90_q1 <= 2'h1;  // serialise.hpp:90
      else
        mux_90_q1 <= {end_i, 1'h0};  // serialise.hpp:90
      end_q1 <= end_i;  // serialise.hpp:26
      change_q1 <= change_i;  // serialise.hpp:28
      time_q1 <= time_i;  // serialise.hpp:30
      setting_q1 <= setting_i;  // serialise.hpp:31
      lanes_0_15_0_q1 <= lanes_i[15:0];  // serialise.hpp:32
      lanes_1_15_0_q1 <= lanes_i[32:17];  // serialise.hpp:32
      lanes_2_15_0_q1 <= lanes_i[49:34];  // serialise.hpp:32
      lanes_3_15_0_q1 <= lanes_i[66:51];  // serialise.hpp:32
      lanes_4_15_0_q1 <= lanes_i[83:68];  // serialise.hpp:32
      lanes_5_15_0_q1 <= lanes_i[100:85];  // serialise.hpp:32
      lanes_6_15_0_q1 <= lanes_i[117:102];  // serialise.hpp:32
      lanes_7_15_0_q1 <= lanes_i[134:119];  // serialise.hpp:32
      missed_0_q1 <= missed_i[23:0];  // serialise.hpp:33
      missed_1_q1 <= missed_i[47:24];  // serialise.hpp:33
      missed_2_q1 <= missed_i[71:48];  // serialise.hpp:33
      missed_3_q1 <= missed_i[95:72];  // serialise.hpp:33
      missed_4_q1 <= missed_i[119:96];  // serialise.hpp:33
      missed_5_q1 <= missed_i[143:120];  // serialise.hpp:33
      missed_6_q1 <= missed_i[167:144];  // serialise.hpp:33
      missed_7_q1 <= missed_i[191:168];  // serialise.hpp:33
      stands_q1 <= stands;  // serialise.hpp:63
      xor_65_q1 <= xor_65;  // serialise.hpp:65
      xor_66_q1 <= xor_66;  // serialise.hpp:66
      sub_68_q1 <= sub_68;  // serialise.hpp:68
      none_q1 <= none;  // serialise.hpp:49
      eq_60_q1 <= eq_60;  // serialise.hpp:60
      epoch_first_q1 <= epoch_first;  // serialise.hpp:60
      xor_97_q1 <= xor_97;  // serialise.hpp:97
      and_91_q1 <= and_91;  // serialise.hpp:91
      xor_92_q1 <= xor_92;  // serialise.hpp:92
      and_77 = ~(index_q[3]) & ~(index_q[4]);  // serialise.hpp:20, :77
      count =
        and_77
          ? (index_q[2]
               ? (index_q[1] ? (index_q[0] ? missed_7_q1 : missed_6_q1) : index_q[0] ? missed_5_q1 : missed_4_q1)
               : index_q[1] ? (index_q[0] ? missed_3_q1 : missed_2_q1) : index_q[0] ? missed_1_q1 : missed_0_q1)
          : 24'h0;  // serialise.hpp:20, :33, :77
      and_100 = index_q == 5'h0 & lanes_0_15_0_q1[0];  // serialise.hpp:20, :32, :74, :100
      xor_85 = |count;  // serialise.hpp:77, :85
      if (and_77) begin
        if (index_q[2]) begin
          if (index_q[1]) begin
            if (index_q[0])
              falling_q2 <= lanes_7_15_0_q1[0];  // serialise.hpp:32, :100
            else
              falling_q2 <= lanes_6_15_0_q1[0];  // serialise.hpp:32, :100
          end
          else if (index_q[0])
            falling_q2 <= lanes_5_15_0_q1[0];  // serialise.hpp:32, :100
          else
            falling_q2 <= lanes_4_15_0_q1[0];  // serialise.hpp:32, :100
        end
        else if (index_q[1]) begin
          if (index_q[0])
            falling_q2 <= lanes_3_15_0_q1[0];  // serialise.hpp:32, :100
          else
            falling_q2 <= lanes_2_15_0_q1[0];  // serialise.hpp:32, :100
        end
        else if (index_q[0])
          falling_q2 <= lanes_1_15_0_q1[0];  // serialise.hpp:32, :100
        else
          falling_q2 <= and_100;  // serialise.hpp:100
      end
      else
        falling_q2 <= and_100;  // serialise.hpp:100
      if (is_where) begin
        mux_83_q2 <= {1'h0, mux_90_q1};  // serialise.hpp:83, :90
        mux_83_1_q2 <= 12'h0;  // serialise.hpp:83
      end
      else if (is_setting) begin
        mux_83_q2 <= 3'h3;  // serialise.hpp:83
        mux_83_1_q2 <= {4'h0, setting_q1};  // serialise.hpp:31, :83
      end
      else begin
        if (and_77) begin
          if (index_q[2]) begin
            if (index_q[1]) begin
              if (index_q[0])
                mux_83_q2 <= lanes_7_15_0_q1[3:1];  // serialise.hpp:32, :83
              else
                mux_83_q2 <= lanes_6_15_0_q1[3:1];  // serialise.hpp:32, :83
            end
            else if (index_q[0])
              mux_83_q2 <= lanes_5_15_0_q1[3:1];  // serialise.hpp:32, :83
            else
              mux_83_q2 <= lanes_4_15_0_q1[3:1];  // serialise.hpp:32, :83
          end
          else if (index_q[1]) begin
            if (index_q[0])
              mux_83_q2 <= lanes_3_15_0_q1[3:1];  // serialise.hpp:32, :83
            else
              mux_83_q2 <= lanes_2_15_0_q1[3:1];  // serialise.hpp:32, :83
          end
          else if (index_q[0])
            mux_83_q2 <= lanes_1_15_0_q1[3:1];  // serialise.hpp:32, :83
          else
            mux_83_q2 <= lanes_0_15_0_q1[3:1];  // serialise.hpp:32, :83
        end
        else
          mux_83_q2 <= 3'h0;  // serialise.hpp:83
        mux_83_1_q2 <=
          {and_77
             ? (index_q[2]
                  ? (index_q[1]
                       ? (index_q[0] ? lanes_7_15_0_q1[15:8] : lanes_6_15_0_q1[15:8])
                       : index_q[0] ? lanes_5_15_0_q1[15:8] : lanes_4_15_0_q1[15:8])
                  : index_q[1]
                      ? (index_q[0] ? lanes_3_15_0_q1[15:8] : lanes_2_15_0_q1[15:8])
                      : index_q[0] ? lanes_1_15_0_q1[15:8] : lanes_0_15_0_q1[15:8])
             : 8'h0,
           and_77
             ? (index_q[2]
                  ? (index_q[1]
                       ? (index_q[0] ? lanes_7_15_0_q1[7:4] : lanes_6_15_0_q1[7:4])
                       : index_q[0] ? lanes_5_15_0_q1[7:4] : lanes_4_15_0_q1[7:4])
                  : index_q[1]
                      ? (index_q[0] ? lanes_3_15_0_q1[7:4] : lanes_2_15_0_q1[7:4])
                      : index_q[0] ? lanes_1_15_0_q1[7:4] : lanes_0_15_0_q1[7:4])
             : 4'h0};  // serialise.hpp:20, :32, :77, :83, :100
      end
      if (eq_60_q1 & ~(is_missed | or_83_1)) begin
        automatic logic and_100_1;  // serialise.hpp:100
        automatic logic xor_100;  // serialise.hpp:100
        automatic logic and_100_2;  // serialise.hpp:100
        automatic logic and_100_3;  // serialise.hpp:100
        automatic logic xor_100_1;  // serialise.hpp:100
        automatic logic xor_100_2;  // serialise.hpp:100
        automatic logic and_100_4;  // serialise.hpp:100
        automatic logic tag_made;  // serialise.hpp:100
        automatic logic and_102;  // serialise.hpp:102
        automatic logic and_102_1;  // serialise.hpp:102
        automatic logic and_102_2;  // serialise.hpp:102
        and_100_1 =
          and_77
          & (index_q[2]
               ? (index_q[1]
                    ? (index_q[0] ? lanes_7_15_0_q1[1] : lanes_6_15_0_q1[1])
                    : index_q[0] ? lanes_5_15_0_q1[1] : lanes_4_15_0_q1[1])
               : index_q[1]
                   ? (index_q[0] ? lanes_3_15_0_q1[1] : lanes_2_15_0_q1[1])
                   : index_q[0] ? lanes_1_15_0_q1[1] : lanes_0_15_0_q1[1]);  // serialise.hpp:20, :32, :77, :100
        xor_100 = ~and_100_1;  // serialise.hpp:100
        and_100_2 =
          and_77
          & (index_q[2]
               ? (index_q[1]
                    ? (index_q[0] ? lanes_7_15_0_q1[2] : lanes_6_15_0_q1[2])
                    : index_q[0] ? lanes_5_15_0_q1[2] : lanes_4_15_0_q1[2])
               : index_q[1]
                   ? (index_q[0] ? lanes_3_15_0_q1[2] : lanes_2_15_0_q1[2])
                   : index_q[0] ? lanes_1_15_0_q1[2] : lanes_0_15_0_q1[2]);  // serialise.hpp:20, :32, :77, :100
        and_100_3 =
          and_77
          & (index_q[2]
               ? (index_q[1]
                    ? (index_q[0] ? lanes_7_15_0_q1[3] : lanes_6_15_0_q1[3])
                    : index_q[0] ? lanes_5_15_0_q1[3] : lanes_4_15_0_q1[3])
               : index_q[1]
                   ? (index_q[0] ? lanes_3_15_0_q1[3] : lanes_2_15_0_q1[3])
                   : index_q[0] ? lanes_1_15_0_q1[3] : lanes_0_15_0_q1[3]);  // serialise.hpp:20, :32, :77, :100
        xor_100_1 = ~and_100_2;  // serialise.hpp:100
        xor_100_2 = ~and_100_3;  // serialise.hpp:100
        and_100_4 = xor_100_1 & xor_100_2;  // serialise.hpp:100
        tag_made = xor_100 & and_100_4;  // serialise.hpp:100
        and_102 = and_100_2 & xor_100_2;  // serialise.hpp:100, :102
        and_102_1 = and_100_3 & xor_100_1;  // serialise.hpp:100, :102
        and_102_2 = and_100_2 & and_100_3;  // serialise.hpp:100, :102
        tag_made_1_q2 <=
          {and_100_1 & and_102_2,
           xor_100 & and_102_2,
           and_100_1 & and_102_1,
           xor_100 & and_102_1,
           and_100_1 & and_102,
           xor_100 & and_102,
           and_100_1 & and_100_4,
           tag_made};  // serialise.hpp:56, :100, :102
      end
      else
        tag_made_1_q2 <= 8'h0;  // serialise.hpp:56
      time_q2 <= time_q1;  // serialise.hpp:30
      index_q2 <= index_q;  // serialise.hpp:20
      count_q2 <= count;  // serialise.hpp:77
      eq_60_q2 <= eq_60_q1;  // serialise.hpp:60
      is_missed_q2 <= is_missed;  // serialise.hpp:64
      xor_85_q2 <= xor_85;  // serialise.hpp:85
      or_83_q2 <= or_83;  // serialise.hpp:83
      pop_q2 <= pop;  // serialise.hpp:83
      report_done_q2 <= report_done;  // serialise.hpp:83
      or_83_1_q2 <= or_83_1;  // serialise.hpp:83
      if (eq_60_q2) begin
        if (is_missed_q2)
          word_q3 <= {3'h7, index_q2, count_q2};  // serialise.hpp:20, :77, :83, :84
        else
          word_q3 <= {or_83_1_q2 ? 3'h6 : {2'h1, falling_q2}, 2'h0, mux_83_q2, time_q2[11:0], mux_83_1_q2};  // serialise.hpp:30, :83, :100
      end
      else
        word_q3 <= {2'h2, time_q2[41:12]};  // serialise.hpp:30, :82, :83
      valid_q3_1 <= valid;  // serialise.hpp:83
      pop_q3 <= pop_q2;  // serialise.hpp:83
      report_done_q3 <= report_done_q2;  // serialise.hpp:83
      tag_made_1_q3 <= tag_made_1_q2;  // serialise.hpp:56
    end
    if (rst_i) begin
      epoch_q <= 30'h0;  // serialise.hpp:21
      place_q <= 2'h0;  // serialise.hpp:19
      index_q <= 5'h0;  // serialise.hpp:20
    end
    else begin
      if (step)
        epoch_q <= time_i[41:12];  // serialise.hpp:21, :30
      if (step_q1) begin
        if (eq_60_q1) begin
          automatic logic [4:0] next_index;  // serialise.hpp:69
          next_index = index_q + 5'h1;  // serialise.hpp:20, :69
          if (is_missed) begin
            if (last_channel)
              index_q <= 5'h0;  // serialise.hpp:20
            else
              index_q <= next_index;  // serialise.hpp:20, :69
            place_q <= {1'h0, last_channel};  // serialise.hpp:19, :74, :88
          end
          else if (is_where) begin
            if (and_91_q1)
              index_q <= 5'h0;  // serialise.hpp:20
            place_q <= {xor_92_q1, 1'h0};  // serialise.hpp:19, :92
          end
          else if (is_setting) begin
            if (none_q1)
              index_q <= 5'h0;  // serialise.hpp:20
            place_q <= {2{xor_97_q1}};  // serialise.hpp:19, :97
          end
          else begin
            automatic logic xor_105 = ~last_hit;  // serialise.hpp:68, :105
            if (last_hit)
              index_q <= 5'h0;  // serialise.hpp:20
            else
              index_q <= next_index;  // serialise.hpp:20, :69
            place_q <= {2{xor_105}};  // serialise.hpp:19, :105
          end
        end
      end
    end
  end // always_ff @(posedge)
  assign ready_o = advance;
  assign valid_o = valid_q3;
  assign out_valid_o = valid_q3_1;  // serialise.hpp:83
  assign word_o = word_q3;  // serialise.hpp:83
  assign pop_o = pop_q3;  // serialise.hpp:83
  assign report_done_o = report_done_q3;  // serialise.hpp:83
  assign tag_made_o = tag_made_1_q3;  // serialise.hpp:56
  wire unused = &{1'b0, lanes_i[135], lanes_i[118], lanes_i[101], lanes_i[84], lanes_i[67], lanes_i[50], lanes_i[33], lanes_i[16]};  // what the step does not read
endmodule
