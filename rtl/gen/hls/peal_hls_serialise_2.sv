// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/serialise.hpp, peal::hls::serialise::step<2>, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 0 stages, free running: every clock is one step.
`default_nettype none

module peal_hls_serialise_2(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic clear_i,  // serialise.hpp:33
  input  wire logic [29:0] epoch_preset_i,  // serialise.hpp:34
  input  wire logic step_i,  // serialise.hpp:35
  input  wire logic begin_i,  // serialise.hpp:36
  input  wire logic end_i,  // serialise.hpp:37
  input  wire logic mark_i,  // serialise.hpp:38
  input  wire logic change_i,  // serialise.hpp:39
  input  wire logic [4:0] hits_i,  // serialise.hpp:40
  input  wire logic [41:0] time_i,  // serialise.hpp:41
  input  wire logic [7:0] setting_i,  // serialise.hpp:42
  input  wire logic [27:0] lanes_i,  // serialise.hpp:43
  input  wire logic [47:0] missed_i,  // serialise.hpp:44
  output wire logic valid_o,  // serialise.hpp:48
  output wire logic [31:0] word_o,  // serialise.hpp:49
  output wire logic pop_o,  // serialise.hpp:50
  output wire logic report_done_o,  // serialise.hpp:51
  output wire logic [1:0] tag_made_o  // serialise.hpp:52
);

  reg         first_q;  // serialise.hpp:20
  reg         where_q;  // serialise.hpp:21
  reg         setting_q;  // serialise.hpp:21
  reg         tags_q;  // serialise.hpp:21
  reg         last_q;  // serialise.hpp:22
  reg         index_q;  // serialise.hpp:23
  reg  [1:0]  after_q;  // serialise.hpp:24
  reg  [29:0] epoch_q;  // serialise.hpp:25
  wire        same_0 = time_i[19:12] == epoch_q[7:0];  // serialise.hpp:25, :41, :63
  wire        same_1 = time_i[27:20] == epoch_q[15:8];  // serialise.hpp:25, :41, :63
  wire        same_2 = time_i[35:28] == epoch_q[23:16];  // serialise.hpp:25, :41, :64
  wire        same_3 = time_i[41:36] == epoch_q[29:24];  // serialise.hpp:25, :41, :64
  wire        and_65 = same_0 & same_2 & same_1 & same_3;  // serialise.hpp:63, :64, :65
  wire        epoch_first = ~and_65;  // serialise.hpp:65
  wire        stands = mark_i | begin_i | end_i;  // serialise.hpp:66
  wire        xor_68 = ~(hits_i[0]);  // serialise.hpp:40, :68
  wire        xor_68_1 = ~(hits_i[1]);  // serialise.hpp:40, :68
  wire        none = xor_68 & xor_68_1;  // serialise.hpp:68
  wire        one = hits_i[0] & xor_68_1;  // serialise.hpp:40, :68
  wire        two = hits_i[1] & xor_68;  // serialise.hpp:40, :68
  wire        begins_where = stands & ~end_i;  // serialise.hpp:66, :69
  wire        xor_69 = ~stands;  // serialise.hpp:66, :69
  wire        begins_setting = change_i & xor_69;  // serialise.hpp:69
  wire        xor_69_1 = ~change_i;  // serialise.hpp:69
  wire        begins_tags = xor_69 & xor_69_1;  // serialise.hpp:69
  wire        is_missed = end_i & first_q;  // serialise.hpp:20, :70
  wire        is_where = where_q | first_q & begins_where;  // serialise.hpp:20, :21, :69, :71
  wire        is_setting = setting_q | first_q & begins_setting;  // serialise.hpp:20, :21, :69, :72
  wire        is_tag = tags_q | first_q & begins_tags;  // serialise.hpp:20, :21, :69, :73
  wire        and_74 = begins_where & xor_69_1;  // serialise.hpp:69, :74
  wire        first_done = none & and_74 | none & begins_setting | one & begins_tags;  // serialise.hpp:68, :69, :74
  wire        and_75 = where_q & xor_69_1;  // serialise.hpp:21, :69, :75
  wire        done = first_q & first_done | none & and_75 | setting_q & none | tags_q & last_q;  // serialise.hpp:20, :21, :22, :68, :74, :75
  wire        moves = step_i & and_65;  // serialise.hpp:65, :76
  wire        and_80 = step_i & end_i;  // serialise.hpp:80
  wire [23:0] count = index_q ? missed_i[47:24] : missed_i[23:0];  // serialise.hpp:23, :44, :80
  wire [23:0] count_1 = and_80 ? count : 24'h0;  // serialise.hpp:80
  wire        channel = index_q ? lanes_i[15] : lanes_i[1];  // serialise.hpp:23, :43, :82
  wire        some =
    (|(and_80 ? (index_q ? missed_i[35:24] : missed_i[11:0]) : 12'h0))
    | (|(and_80 ? (index_q ? missed_i[47:36] : missed_i[23:12]) : 12'h0));  // serialise.hpp:23, :44, :80, :85
  wire        valid = some | epoch_first | ~is_missed;  // serialise.hpp:65, :70, :85, :86
  wire        falling = index_q ? lanes_i[14] : lanes_i[0];  // serialise.hpp:23, :43, :96
  wire [11:0] position = index_q ? lanes_i[27:16] : lanes_i[13:2];  // serialise.hpp:23, :43, :96
  wire [31:0] word =
    and_65
      ? (is_missed
           ? {7'h70, index_q, count_1}
           : {is_where ? {6'h30, begin_i ? 2'h1 : {end_i, 1'h0}} : is_setting ? 8'hC3 : {2'h1, falling, 4'h0, channel},
              time_i[11:0],
              is_where ? 12'h0 : is_setting ? {4'h0, setting_i} : position})
      : {2'h2, time_i[41:12]};  // serialise.hpp:23, :41, :65, :70, :71, :72, :80, :82, :88, :89, :90, :92, :96
  wire        pop = done & moves;  // serialise.hpp:75, :76, :98
  wire        and_99 = last_q & is_missed;  // serialise.hpp:22, :70, :99
  wire        report_done = moves & and_99;  // serialise.hpp:76, :99
  wire        and_102 = is_tag & moves;  // serialise.hpp:73, :76, :102
  wire        xor_112 = ~none;  // serialise.hpp:68, :112
  wire        tags_behind = (begins_setting | and_74) & xor_112;  // serialise.hpp:69, :74, :112
  wire        and_113 = begins_tags & ~one;  // serialise.hpp:68, :69, :113
  wire        more_behind = end_i | and_113;  // serialise.hpp:113
  wire        xor_114 = ~last_q;  // serialise.hpp:22, :114
  wire        more = xor_114 & (tags_q | first_q & more_behind);  // serialise.hpp:20, :21, :113, :114
  wire        last_tag = after_q == hits_i[1:0];  // serialise.hpp:24, :40, :115
  wire        last_channel = after_q[1] & ~(after_q[0]);  // serialise.hpp:24, :115
  wire        and_118 = change_i & is_where;  // serialise.hpp:71, :118
  wire        first_next = clear_i | (moves ? done | is_missed & xor_114 : first_q);  // serialise.hpp:20, :70, :75, :76, :108, :114, :120
  wire        xor_108 = ~clear_i;  // serialise.hpp:108
  wire        where_next = (moves ? and_99 : where_q) & xor_108;  // serialise.hpp:21, :76, :99, :108
  wire        setting_next = xor_108 & (moves ? and_118 : setting_q);  // serialise.hpp:21, :76, :108, :118
  wire        tags_next =
    xor_108 & (moves ? first_q & (tags_behind | and_113) | and_75 & xor_112 | setting_q & xor_112 | tags_q & xor_114 : tags_q);  // serialise.hpp:20, :21, :75, :76, :108, :112, :113, :114, :117
  wire        last_next = xor_108 & (moves ? (first_q ? (end_i ? last_channel : begins_tags ? two : one) : last_tag) : last_q);  // serialise.hpp:20, :22, :68, :69, :76, :108, :115, :116
  wire        index_next = xor_108 & (moves ? ~index_q & more : index_q);  // serialise.hpp:23, :76, :80, :108, :114, :122
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      first_q <= 1'h1;  // serialise.hpp:20
      where_q <= 1'h0;  // serialise.hpp:21
      setting_q <= 1'h0;  // serialise.hpp:21
      tags_q <= 1'h0;  // serialise.hpp:21
      last_q <= 1'h0;  // serialise.hpp:22
      index_q <= 1'h0;  // serialise.hpp:23
      after_q <= 2'h2;  // serialise.hpp:24
      epoch_q <= 30'h0;  // serialise.hpp:25
    end
    else begin
      if (clear_i) begin
        after_q <= 2'h2;  // serialise.hpp:24
        epoch_q <= epoch_preset_i;  // serialise.hpp:25
      end
      else begin
        if (step_i)
          epoch_q <= time_i[41:12];  // serialise.hpp:25, :41
        if (moves) begin
          if (more)
            after_q <= after_q + 2'h1;  // serialise.hpp:24, :122
          else begin
            automatic logic or_122 = and_99 | and_118;  // serialise.hpp:99, :118, :122
            after_q <= {~or_122, or_122};  // serialise.hpp:24, :122
          end
        end
      end
      first_q <= first_next;  // serialise.hpp:20, :108
      where_q <= where_next;  // serialise.hpp:21, :108
      setting_q <= setting_next;  // serialise.hpp:21, :108
      tags_q <= tags_next;  // serialise.hpp:21, :108
      last_q <= last_next;  // serialise.hpp:22, :108
      index_q <= index_next;  // serialise.hpp:23, :108
    end
  end // always_ff @(posedge)
  assign valid_o = valid;  // serialise.hpp:86
  assign word_o = word;  // serialise.hpp:89
  assign pop_o = pop;  // serialise.hpp:98
  assign report_done_o = report_done;  // serialise.hpp:99
  assign tag_made_o = {channel & and_102, and_102 & ~channel};  // serialise.hpp:82, :102
  wire unused = &{1'b0, hits_i[4:2]};  // what the step does not read
endmodule
