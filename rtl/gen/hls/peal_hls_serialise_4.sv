// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/serialise.hpp, peal::hls::serialise::step<4>, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 0 stages, free running: every clock is one step.
`default_nettype none

module peal_hls_serialise_4(
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
  input  wire logic [59:0] lanes_i,  // serialise.hpp:41
  input  wire logic [95:0] missed_i,  // serialise.hpp:42
  output wire logic valid_o,  // serialise.hpp:46
  output wire logic [31:0] word_o,  // serialise.hpp:47
  output wire logic pop_o,  // serialise.hpp:48
  output wire logic report_done_o,  // serialise.hpp:49
  output wire logic [3:0] tag_made_o  // serialise.hpp:50
);

  reg  [1:0]  place_q;  // serialise.hpp:20
  reg  [1:0]  index_q;  // serialise.hpp:21
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
  wire        and_77 = index_q[0] & ~(index_q[1]);  // serialise.hpp:21, :77
  wire [23:0] count = and_77 ? missed_i[47:24] : missed_i[23:0];  // serialise.hpp:42, :77
  wire        and_77_1 = index_q[1] & ~(index_q[0]);  // serialise.hpp:21, :77
  wire [23:0] count_1 = and_77_1 ? missed_i[71:48] : count;  // serialise.hpp:42, :77
  wire        and_77_2 = &index_q;  // serialise.hpp:21, :77
  wire [23:0] count_2 = and_77_2 ? missed_i[95:72] : count_1;  // serialise.hpp:42, :77
  wire        last_channel = following_q == 5'h4;  // serialise.hpp:22, :69
  wire        done = is_tag & last_hit | is_setting & none | is_where & none & ~change_i;  // serialise.hpp:65, :66, :67, :68, :70, :71
  wire        moves = step_i & eq_61;  // serialise.hpp:61, :72
  wire [1:0]  channel = and_77_2 ? lanes_i[47:46] : and_77_1 ? lanes_i[32:31] : and_77 ? lanes_i[17:16] : lanes_i[2:1];  // serialise.hpp:41, :77, :82
  wire        valid = epoch_first | ~is_missed | (|count_2);  // serialise.hpp:61, :64, :77, :85
  wire        falling = and_77_2 ? lanes_i[45] : and_77_1 ? lanes_i[30] : and_77 ? lanes_i[15] : lanes_i[0];  // serialise.hpp:41, :77, :95
  wire [11:0] position = and_77_2 ? lanes_i[59:48] : and_77_1 ? lanes_i[44:33] : and_77 ? lanes_i[29:18] : lanes_i[14:3];  // serialise.hpp:41, :77, :95
  wire [31:0] word =
    eq_61
      ? {is_missed ? 3'h7 : is_where | is_setting ? 3'h6 : {2'h1, falling},
         3'h0,
         is_missed
           ? {index_q, count_2}
           : {is_where ? (begin_i ? 2'h1 : {end_i, 1'h0}) : is_setting ? 2'h3 : channel,
              time_i[11:0],
              is_where ? 12'h0 : is_setting ? {4'h0, setting_i} : position}}
      : {2'h2, time_i[41:12]};  // serialise.hpp:21, :39, :61, :64, :65, :66, :77, :82, :87, :88, :91, :95
  wire        pop = done & moves;  // serialise.hpp:71, :72, :97
  wire        report_done = last_channel & is_missed & moves;  // serialise.hpp:64, :69, :72, :98
  wire        and_101 = is_tag & moves;  // serialise.hpp:67, :72, :101
  wire        mux_101 = and_77_2 ? lanes_i[46] : and_77_1 ? lanes_i[31] : and_77 ? lanes_i[16] : lanes_i[1];  // serialise.hpp:41, :77, :101
  wire        mux_101_1 = and_77_2 ? lanes_i[47] : and_77_1 ? lanes_i[32] : and_77 ? lanes_i[17] : lanes_i[2];  // serialise.hpp:41, :77, :101
  wire        xor_101 = ~mux_101;  // serialise.hpp:101
  wire        xor_101_1 = ~mux_101_1;  // serialise.hpp:101
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      place_q <= 2'h0;  // serialise.hpp:20
      index_q <= 2'h0;  // serialise.hpp:21
      following_q <= 5'h1;  // serialise.hpp:22
      epoch_q <= 30'h0;  // serialise.hpp:23
    end
    else if (clear_i) begin
      place_q <= 2'h0;  // serialise.hpp:20
      index_q <= 2'h0;  // serialise.hpp:21
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
          index_q <= 2'h0;  // serialise.hpp:21
          following_q <= 5'h1;  // serialise.hpp:22
        end
        else begin
          index_q <= following_q[1:0];  // serialise.hpp:21, :22
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
    {and_101 & mux_101 & mux_101_1, and_101 & mux_101_1 & xor_101, and_101 & mux_101 & xor_101_1, and_101 & xor_101 & xor_101_1};  // serialise.hpp:101
endmodule
