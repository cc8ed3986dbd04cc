// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/serialise.hpp, peal::hls::serialise::step<16>, by peal-hls; do not edit, run scripts/hls.
// Family ecp5, period 10 ns, 0 stages, free running: every clock is one step.
`default_nettype none

module peal_hls_serialise_16(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic clear_i,  // serialise.hpp:31
  input  wire logic [29:0] epoch_preset_i,  // serialise.hpp:32
  input  wire logic step_i,  // serialise.hpp:33
  input  wire logic begin_i,  // serialise.hpp:34
  input  wire logic end_i,  // serialise.hpp:35
  input  wire logic mark_i,  // serialise.hpp:36
  input  wire logic change_i,  // serialise.hpp:37
  input  wire logic [4:0] hits_i,  // serialise.hpp:38
  input  wire logic [41:0] time_i,  // serialise.hpp:39
  input  wire logic [7:0] setting_i,  // serialise.hpp:40
  input  wire logic [271:0] lanes_i,  // serialise.hpp:41
  input  wire logic [383:0] missed_i,  // serialise.hpp:42
  output wire logic valid_o,  // serialise.hpp:46
  output wire logic [31:0] word_o,  // serialise.hpp:47
  output wire logic pop_o,  // serialise.hpp:48
  output wire logic report_done_o,  // serialise.hpp:49
  output wire logic [15:0] tag_made_o  // serialise.hpp:50
);

  reg  [1:0]  place_q;  // serialise.hpp:20
  reg  [3:0]  index_q;  // serialise.hpp:21
  reg  [4:0]  following_q;  // serialise.hpp:22
  reg  [29:0] epoch_q;  // serialise.hpp:23
  wire        eq_61 = epoch_q == time_i[41:12];  // serialise.hpp:23, :39, :61
  wire        epoch_first = ~eq_61;  // serialise.hpp:61
  wire        xor_62 = ~(place_q[0]);  // serialise.hpp:20, :62
  wire        xor_62_1 = ~(place_q[1]);  // serialise.hpp:20, :62
  wire        at_missed = xor_62 & xor_62_1;  // serialise.hpp:62
  wire        at_where = place_q[0] & xor_62_1;  // serialise.hpp:20, :62
  wire        at_setting = place_q[1] & xor_62;  // serialise.hpp:20, :62
  wire        stands = mark_i | begin_i | end_i;  // serialise.hpp:63
  wire        is_missed = end_i & at_missed;  // serialise.hpp:62, :64
  wire        is_where = stands & (at_where | at_missed & ~end_i);  // serialise.hpp:62, :63, :65
  wire        xor_66 = ~stands;  // serialise.hpp:63, :66
  wire        is_setting = change_i & (at_missed & xor_66 | at_setting | at_where & xor_66);  // serialise.hpp:62, :66
  wire        or_67 = is_setting | is_missed | is_where;  // serialise.hpp:64, :65, :66, :67
  wire        is_tag = ~or_67;  // serialise.hpp:67
  wire        none = hits_i == 5'h0;  // serialise.hpp:68
  wire        last_hit = hits_i == following_q;  // serialise.hpp:22, :70
  wire [23:0] count =
    index_q[3]
      ? (index_q[2]
           ? (index_q[1] ? (index_q[0] ? missed_i[383:360] : missed_i[359:336]) : index_q[0] ? missed_i[335:312] : missed_i[311:288])
           : index_q[1] ? (index_q[0] ? missed_i[287:264] : missed_i[263:240]) : index_q[0] ? missed_i[239:216] : missed_i[215:192])
      : index_q[2]
          ? (index_q[1] ? (index_q[0] ? missed_i[191:168] : missed_i[167:144]) : index_q[0] ? missed_i[143:120] : missed_i[119:96])
          : index_q[1] ? (index_q[0] ? missed_i[95:72] : missed_i[71:48]) : index_q[0] ? missed_i[47:24] : missed_i[23:0];  // serialise.hpp:21, :42, :80
  wire        last_channel = following_q == 5'h10;  // serialise.hpp:22, :69
  wire        done = is_tag & last_hit | is_setting & none | is_where & none & ~change_i;  // serialise.hpp:65, :66, :67, :68, :70, :71
  wire        moves = step_i & eq_61;  // serialise.hpp:61, :72
  wire [3:0]  channel =
    index_q[3]
      ? (index_q[2]
           ? (index_q[1] ? (index_q[0] ? lanes_i[259:256] : lanes_i[242:239]) : index_q[0] ? lanes_i[225:222] : lanes_i[208:205])
           : index_q[1] ? (index_q[0] ? lanes_i[191:188] : lanes_i[174:171]) : index_q[0] ? lanes_i[157:154] : lanes_i[140:137])
      : index_q[2]
          ? (index_q[1] ? (index_q[0] ? lanes_i[123:120] : lanes_i[106:103]) : index_q[0] ? lanes_i[89:86] : lanes_i[72:69])
          : index_q[1] ? (index_q[0] ? lanes_i[55:52] : lanes_i[38:35]) : index_q[0] ? lanes_i[21:18] : lanes_i[4:1];  // serialise.hpp:21, :41, :82
  wire        valid = epoch_first | ~is_missed | (|count);  // serialise.hpp:61, :64, :80, :85
  wire        falling =
    index_q[3]
      ? (index_q[2]
           ? (index_q[1] ? (index_q[0] ? lanes_i[255] : lanes_i[238]) : index_q[0] ? lanes_i[221] : lanes_i[204])
           : index_q[1] ? (index_q[0] ? lanes_i[187] : lanes_i[170]) : index_q[0] ? lanes_i[153] : lanes_i[136])
      : index_q[2]
          ? (index_q[1] ? (index_q[0] ? lanes_i[119] : lanes_i[102]) : index_q[0] ? lanes_i[85] : lanes_i[68])
          : index_q[1] ? (index_q[0] ? lanes_i[51] : lanes_i[34]) : index_q[0] ? lanes_i[17] : lanes_i[0];  // serialise.hpp:21, :41, :95
  wire [11:0] position =
    index_q[3]
      ? (index_q[2]
           ? (index_q[1] ? (index_q[0] ? lanes_i[271:260] : lanes_i[254:243]) : index_q[0] ? lanes_i[237:226] : lanes_i[220:209])
           : index_q[1] ? (index_q[0] ? lanes_i[203:192] : lanes_i[186:175]) : index_q[0] ? lanes_i[169:158] : lanes_i[152:141])
      : index_q[2]
          ? (index_q[1] ? (index_q[0] ? lanes_i[135:124] : lanes_i[118:107]) : index_q[0] ? lanes_i[101:90] : lanes_i[84:73])
          : index_q[1] ? (index_q[0] ? lanes_i[67:56] : lanes_i[50:39]) : index_q[0] ? lanes_i[33:22] : lanes_i[16:5];  // serialise.hpp:21, :41, :95
  wire [31:0] word =
    eq_61
      ? {is_missed ? 3'h7 : is_where | is_setting ? 3'h6 : {2'h1, falling},
         1'h0,
         is_missed
           ? {index_q, count}
           : {is_where ? {2'h0, begin_i ? 2'h1 : {end_i, 1'h0}} : is_setting ? 4'h3 : channel,
              time_i[11:0],
              is_where ? 12'h0 : is_setting ? {4'h0, setting_i} : position}}
      : {2'h2, time_i[41:12]};  // serialise.hpp:21, :39, :61, :64, :65, :66, :80, :82, :87, :88, :91, :95
  wire        pop = done & moves;  // serialise.hpp:71, :72, :97
  wire        report_done = last_channel & is_missed & moves;  // serialise.hpp:64, :69, :72, :98
  wire        and_101 = is_tag & moves;  // serialise.hpp:67, :72, :101
  wire        tag_made = and_101 & channel == 4'h0;  // serialise.hpp:82, :101
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      place_q <= 2'h0;  // serialise.hpp:20
      index_q <= 4'h0;  // serialise.hpp:21
      following_q <= 5'h1;  // serialise.hpp:22
      epoch_q <= 30'h0;  // serialise.hpp:23
    end
    else if (clear_i) begin
      place_q <= 2'h0;  // serialise.hpp:20
      index_q <= 4'h0;  // serialise.hpp:21
      following_q <= 5'h1;  // serialise.hpp:22
      epoch_q <= epoch_preset_i;  // serialise.hpp:23
    end
    else begin
      if (step_i)
        epoch_q <= time_i[41:12];  // serialise.hpp:23, :39
      if (moves) begin
        automatic logic first = done | (is_missed ? last_channel : or_67);  // serialise.hpp:64, :67, :69, :71, :110
        if (done)
          place_q <= 2'h0;  // serialise.hpp:20
        else if (is_missed)
          place_q <= {1'h0, last_channel};  // serialise.hpp:20, :69, :111
        else
          place_q <= {1'h1, ~is_where};  // serialise.hpp:20, :65, :111
        if (first) begin
          index_q <= 4'h0;  // serialise.hpp:21
          following_q <= 5'h1;  // serialise.hpp:22
        end
        else begin
          index_q <= following_q[3:0];  // serialise.hpp:21, :22
          following_q <= following_q + 5'h1;  // serialise.hpp:22, :113
        end
      end
    end
  end // always_ff @(posedge)
  assign valid_o = valid;  // serialise.hpp:85
  assign word_o = word;  // serialise.hpp:88
  assign pop_o = pop;  // serialise.hpp:97
  assign report_done_o = report_done;  // serialise.hpp:98
  assign tag_made_o =
    {and_101 & (&channel),
     and_101 & channel == 4'hE,
     and_101 & channel == 4'hD,
     and_101 & channel == 4'hC,
     and_101 & channel == 4'hB,
     and_101 & channel == 4'hA,
     and_101 & channel == 4'h9,
     and_101 & channel == 4'h8,
     and_101 & channel == 4'h7,
     and_101 & channel == 4'h6,
     and_101 & channel == 4'h5,
     and_101 & channel == 4'h4,
     and_101 & channel == 4'h3,
     and_101 & channel == 4'h2,
     and_101 & channel == 4'h1,
     tag_made};  // serialise.hpp:82, :101
endmodule
