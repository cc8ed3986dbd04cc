// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/serialise.hpp, peal::hls::serialise::step<8>, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 20 ns, 1 stage, valid and ready on both sides.
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

  reg  [29:0] epoch_q;  // serialise.hpp:21
  reg  [4:0]  index_q;  // serialise.hpp:20
  reg  [1:0]  place_q;  // serialise.hpp:19
  reg         valid_q1;
  wire        advance = ~valid_q1 | ready_i;
  wire        step = advance & valid_i;
  wire        none = hits_i == 5'h0;  // serialise.hpp:49
  wire        eq_58 = epoch_q == time_i[41:12];  // serialise.hpp:21, :30, :58
  wire [1:0]  place = place_q == 2'h0 & ~end_i ? 2'h1 : place_q;  // serialise.hpp:19, :64
  wire [1:0]  place_1 = place == 2'h1 & ~(mark_i | begin_i | end_i) ? 2'h2 : place;  // serialise.hpp:64, :65
  wire        xor_66 = ~change_i;  // serialise.hpp:66
  wire        and_66 = place_1 == 2'h2 & xor_66;  // serialise.hpp:65, :66
  wire [1:0]  place_2 = and_66 ? 2'h3 : place_1;  // serialise.hpp:65, :66
  wire        eq_68 = place_2 == 2'h0;  // serialise.hpp:66, :68
  wire        eq_68_1 = place_2 == 2'h1;  // serialise.hpp:66, :68
  wire        eq_68_2 = place_2 == 2'h2;  // serialise.hpp:66, :68
  wire        eq_71 = index_q[4:3] == 2'h0;  // serialise.hpp:20, :71
  wire        eq_71_1 = index_q == 5'h7;  // serialise.hpp:20, :71
  wire [23:0] count =
    eq_71
      ? (index_q[2]
           ? (index_q[1] ? (index_q[0] ? missed_i[191:168] : missed_i[167:144]) : index_q[0] ? missed_i[143:120] : missed_i[119:96])
           : index_q[1] ? (index_q[0] ? missed_i[95:72] : missed_i[71:48]) : index_q[0] ? missed_i[47:24] : missed_i[23:0])
      : 24'h0;  // serialise.hpp:20, :33, :71
  wire [4:0]  add_80 = index_q + 5'h1;  // serialise.hpp:20, :80
  wire        and_96 = index_q == 5'h0 & lanes_i[0];  // serialise.hpp:20, :32, :71, :96
  wire        falling =
    eq_71
      ? (index_q[2]
           ? (index_q[1] ? (index_q[0] ? lanes_i[119] : lanes_i[102]) : index_q[0] ? lanes_i[85] : lanes_i[68])
           : index_q[1] ? (index_q[0] ? lanes_i[51] : lanes_i[34]) : index_q[0] ? lanes_i[17] : and_96)
      : and_96;  // serialise.hpp:20, :32, :71, :96
  wire [2:0]  channel =
    eq_71
      ? (index_q[2]
           ? (index_q[1] ? (index_q[0] ? lanes_i[122:120] : lanes_i[105:103]) : index_q[0] ? lanes_i[88:86] : lanes_i[71:69])
           : index_q[1] ? (index_q[0] ? lanes_i[54:52] : lanes_i[37:35]) : index_q[0] ? lanes_i[20:18] : lanes_i[3:1])
      : 3'h0;  // serialise.hpp:20, :32, :71, :95
  wire        tag_made = channel == 3'h0;  // serialise.hpp:95, :96
  wire        or_102 = eq_68_1 | eq_68_2;  // serialise.hpp:68, :102
  wire        xor_102 = ~eq_68;  // serialise.hpp:68, :102
  wire        and_102 = xor_102 & (eq_68_1 ? none & xor_66 : eq_68_2 ? none : hits_i == add_80);  // serialise.hpp:49, :66, :68, :80, :84, :101, :102
  wire [1:0]  place_3 = eq_68 ? (eq_71_1 ? 2'h1 : place_2) : eq_68_1 ? 2'h2 : and_66 | eq_68_2 ? 2'h3 : place_1;  // serialise.hpp:65, :66, :68, :71, :102
  wire [1:0]  place_4 = and_102 ? 2'h0 : place_3;  // serialise.hpp:102, :106
  wire [29:0] epoch_next = eq_58 ? epoch_q : time_i[41:12];  // serialise.hpp:21, :30, :58, :61
  wire        valid = (|count) | ~eq_58 | xor_102;  // serialise.hpp:58, :61, :71, :74, :102
  wire        pop = eq_58 & and_102;  // serialise.hpp:58, :61, :102
  wire        report_done = eq_68 & eq_58 & eq_71_1;  // serialise.hpp:58, :61, :68, :71
  wire [31:0] word =
    eq_58
      ? (eq_68
           ? {3'h7, index_q, count}
           : {or_102 ? 3'h6 : {2'h1, falling},
              2'h0,
              eq_68_1 ? {1'h0, begin_i ? 2'h1 : {end_i, 1'h0}} : eq_68_2 ? 3'h3 : channel,
              time_i[11:0],
              eq_68_1
                ? 12'h0
                : eq_68_2
                    ? {4'h0, setting_i}
                    : {eq_71
                         ? (index_q[2]
                              ? (index_q[1]
                                   ? (index_q[0] ? lanes_i[134:127] : lanes_i[117:110])
                                   : index_q[0] ? lanes_i[100:93] : lanes_i[83:76])
                              : index_q[1] ? (index_q[0] ? lanes_i[66:59] : lanes_i[49:42]) : index_q[0] ? lanes_i[32:25] : lanes_i[15:8])
                         : 8'h0,
                       eq_71
                         ? (index_q[2]
                              ? (index_q[1]
                                   ? (index_q[0] ? lanes_i[126:123] : lanes_i[109:106])
                                   : index_q[0] ? lanes_i[92:89] : lanes_i[75:72])
                              : index_q[1] ? (index_q[0] ? lanes_i[58:55] : lanes_i[41:38]) : index_q[0] ? lanes_i[24:21] : lanes_i[7:4])
                         : 4'h0}})
      : {2'h2, time_i[41:12]};  // serialise.hpp:20, :30, :32, :58, :60, :61, :68, :71, :73, :83, :93, :95, :96, :102
  wire [7:0]  tag_made_1 =
    eq_58 & ~(eq_68 | or_102)
      ? {&channel, channel == 3'h6, channel == 3'h5, channel == 3'h4, channel == 3'h3, channel == 3'h2, channel == 3'h1, tag_made}
      : 8'h0;  // serialise.hpp:56, :58, :61, :68, :95, :96, :98, :102
  reg         valid_q1_1;  // serialise.hpp:61
  reg         pop_q1;  // serialise.hpp:61
  reg         report_done_q1;  // serialise.hpp:61
  reg  [31:0] word_q1;  // serialise.hpp:61
  reg  [7:0]  tag_made_1_q1;  // serialise.hpp:56
  always_ff @(posedge clk_i) begin
    if (advance) begin
      valid_q1_1 <= valid;  // serialise.hpp:61
      pop_q1 <= pop;  // serialise.hpp:61
      report_done_q1 <= report_done;  // serialise.hpp:61
      word_q1 <= word;  // serialise.hpp:61
      tag_made_1_q1 <= tag_made_1;  // serialise.hpp:56
    end
  end // always_ff @(posedge)
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      valid_q1 <= 1'h0;
      place_q <= 2'h0;  // serialise.hpp:19
      index_q <= 5'h0;  // serialise.hpp:20
      epoch_q <= 30'h0;  // serialise.hpp:21
    end
    else begin
      if (advance)
        valid_q1 <= valid_i;
      if (step & eq_58) begin
        place_q <= place_4;  // serialise.hpp:19, :106
        index_q <= and_102 ? 5'h0 : eq_68 ? (eq_71_1 ? 5'h0 : add_80) : or_102 ? index_q : add_80;  // serialise.hpp:20, :68, :71, :80, :102, :106
      end
      if (step)
        epoch_q <= epoch_next;  // serialise.hpp:21, :61
    end
  end // always_ff @(posedge)
  assign ready_o = advance;
  assign valid_o = valid_q1;
  assign out_valid_o = valid_q1_1;  // serialise.hpp:61
  assign word_o = word_q1;  // serialise.hpp:61
  assign pop_o = pop_q1;  // serialise.hpp:61
  assign report_done_o = report_done_q1;  // serialise.hpp:61
  assign tag_made_o = tag_made_1_q1;  // serialise.hpp:56
  wire unused = &{1'b0, lanes_i[135], lanes_i[118], lanes_i[101], lanes_i[84], lanes_i[67], lanes_i[50], lanes_i[33], lanes_i[16]};  // what the step does not read
endmodule
