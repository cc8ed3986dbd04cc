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
  wire        eq_63 = epoch_q == time_i[41:12];  // serialise.hpp:25, :41, :63
  wire        epoch_first = ~eq_63;  // serialise.hpp:63
  wire        stands = mark_i | begin_i | end_i;  // serialise.hpp:64
  wire        xor_66 = ~(hits_i[0]);  // serialise.hpp:40, :66
  wire        xor_66_1 = ~(hits_i[1]);  // serialise.hpp:40, :66
  wire        none = xor_66 & xor_66_1;  // serialise.hpp:66
  wire        one = hits_i[0] & xor_66_1;  // serialise.hpp:40, :66
  wire        begins_where = stands & ~end_i;  // serialise.hpp:64, :67
  wire        xor_67 = ~stands;  // serialise.hpp:64, :67
  wire        begins_setting = change_i & xor_67;  // serialise.hpp:67
  wire        xor_67_1 = ~change_i;  // serialise.hpp:67
  wire        begins_tags = xor_67 & xor_67_1;  // serialise.hpp:67
  wire        and_72 = begins_where & xor_67_1;  // serialise.hpp:67, :72
  wire        and_73 = where_q & xor_67_1;  // serialise.hpp:21, :67, :73
  wire [23:0] count = index_q ? missed_i[47:24] : missed_i[23:0];  // serialise.hpp:23, :44, :79
  wire        two = hits_i[1] & xor_66;  // serialise.hpp:40, :66
  wire        is_missed = end_i & first_q;  // serialise.hpp:20, :68
  wire        is_where = where_q | first_q & begins_where;  // serialise.hpp:20, :21, :67, :69
  wire        is_setting = setting_q | first_q & begins_setting;  // serialise.hpp:20, :21, :67, :70
  wire        is_tag = tags_q | first_q & begins_tags;  // serialise.hpp:20, :21, :67, :71
  wire        first_done = one & begins_tags | none & begins_setting | none & and_72;  // serialise.hpp:66, :67, :72
  wire        done = none & and_73 | first_q & first_done | setting_q & none | tags_q & last_q;  // serialise.hpp:20, :21, :22, :66, :72, :73
  wire        moves = step_i & eq_63;  // serialise.hpp:63, :74
  wire        channel = index_q ? lanes_i[15] : lanes_i[1];  // serialise.hpp:23, :43, :84
  wire        valid =
    epoch_first | ~is_missed | (|(index_q ? missed_i[35:24] : missed_i[11:0])) | (|(index_q ? missed_i[47:36] : missed_i[23:12]));  // serialise.hpp:23, :44, :63, :68, :87
  wire        falling = index_q ? lanes_i[14] : lanes_i[0];  // serialise.hpp:23, :43, :97
  wire [11:0] position = index_q ? lanes_i[27:16] : lanes_i[13:2];  // serialise.hpp:23, :43, :97
  wire [31:0] word =
    eq_63
      ? (is_missed
           ? {7'h70, index_q, count}
           : {is_where ? {6'h30, begin_i ? 2'h1 : {end_i, 1'h0}} : is_setting ? 8'hC3 : {2'h1, falling, 4'h0, channel},
              time_i[11:0],
              is_where ? 12'h0 : is_setting ? {4'h0, setting_i} : position})
      : {2'h2, time_i[41:12]};  // serialise.hpp:23, :41, :63, :68, :69, :70, :79, :84, :89, :90, :91, :93, :97
  wire        pop = done & moves;  // serialise.hpp:73, :74, :99
  wire        and_100 = last_q & is_missed;  // serialise.hpp:22, :68, :100
  wire        report_done = moves & and_100;  // serialise.hpp:74, :100
  wire        and_103 = is_tag & moves;  // serialise.hpp:71, :74, :103
  wire        xor_113 = ~none;  // serialise.hpp:66, :113
  wire        tags_behind = (begins_setting | and_72) & xor_113;  // serialise.hpp:67, :72, :113
  wire        and_114 = begins_tags & ~one;  // serialise.hpp:66, :67, :114
  wire        more_behind = end_i | and_114;  // serialise.hpp:114
  wire        xor_115 = ~last_q;  // serialise.hpp:22, :115
  wire        more = xor_115 & (tags_q | first_q & more_behind);  // serialise.hpp:20, :21, :114, :115
  wire        last_tag = after_q == hits_i[1:0];  // serialise.hpp:24, :40, :116
  wire        last_channel = after_q[1] & ~(after_q[0]);  // serialise.hpp:24, :116
  wire        and_119 = change_i & is_where;  // serialise.hpp:69, :119
  wire        first_next = clear_i | (moves ? done | is_missed & xor_115 : first_q);  // serialise.hpp:20, :68, :73, :74, :109, :115, :121
  wire        xor_109 = ~clear_i;  // serialise.hpp:109
  wire        where_next = (moves ? and_100 : where_q) & xor_109;  // serialise.hpp:21, :74, :100, :109
  wire        setting_next = xor_109 & (moves ? and_119 : setting_q);  // serialise.hpp:21, :74, :109, :119
  wire        tags_next =
    xor_109 & (moves ? first_q & (tags_behind | and_114) | and_73 & xor_113 | setting_q & xor_113 | tags_q & xor_115 : tags_q);  // serialise.hpp:20, :21, :73, :74, :109, :113, :114, :115, :118
  wire        last_next = xor_109 & (moves ? (first_q ? (end_i ? last_channel : begins_tags ? two : one) : last_tag) : last_q);  // serialise.hpp:20, :22, :66, :67, :74, :109, :116, :117
  wire        index_next = xor_109 & (moves ? more & ~index_q : index_q);  // serialise.hpp:23, :74, :109, :115, :122, :123
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
            after_q <= after_q + 2'h1;  // serialise.hpp:24, :123
          else begin
            automatic logic or_123 = and_100 | and_119;  // serialise.hpp:100, :119, :123
            after_q <= {~or_123, or_123};  // serialise.hpp:24, :123
          end
        end
      end
      first_q <= first_next;  // serialise.hpp:20, :109
      where_q <= where_next;  // serialise.hpp:21, :109
      setting_q <= setting_next;  // serialise.hpp:21, :109
      tags_q <= tags_next;  // serialise.hpp:21, :109
      last_q <= last_next;  // serialise.hpp:22, :109
      index_q <= index_next;  // serialise.hpp:23, :109
    end
  end // always_ff @(posedge)
  assign valid_o = valid;  // serialise.hpp:87
  assign word_o = word;  // serialise.hpp:90
  assign pop_o = pop;  // serialise.hpp:99
  assign report_done_o = report_done;  // serialise.hpp:100
  assign tag_made_o = {channel & and_103, and_103 & ~channel};  // serialise.hpp:84, :103
  wire unused = &{1'b0, hits_i[4:2]};  // what the step does not read
endmodule
