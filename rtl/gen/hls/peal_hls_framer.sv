// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/framer.hpp, peal::hls::framer::step, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 0 stages, free running: every clock is one step.
`default_nettype none

module peal_hls_framer(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic clear_i,  // framer.hpp:41
  input  wire logic [29:0] epoch_preset_i,  // framer.hpp:42
  input  wire logic [7:0] stream_id_i,  // framer.hpp:43
  input  wire logic free_i,  // framer.hpp:44
  input  wire logic valid_i,  // framer.hpp:45
  input  wire logic [31:0] word_i,  // framer.hpp:46
  input  wire logic [31:0] crc_i,  // framer.hpp:47
  output wire logic ready_o,  // framer.hpp:50
  output wire logic put_o,  // framer.hpp:51
  output wire logic [6:0] slot_o,  // framer.hpp:52
  output wire logic [31:0] data_o,  // framer.hpp:53
  output wire logic payload_o,  // framer.hpp:54
  output wire logic header_o,  // framer.hpp:55
  output wire logic finish_o,  // framer.hpp:56
  output wire logic close_o  // framer.hpp:57
);

  reg         doing_fill_q;  // framer.hpp:25
  reg         doing_pad_q;  // framer.hpp:25
  reg         doing_header0_q;  // framer.hpp:25
  reg         doing_header1_q;  // framer.hpp:25
  reg         doing_header2_q;  // framer.hpp:25
  reg         doing_settle_q;  // framer.hpp:25
  reg         doing_finish_q;  // framer.hpp:25
  reg         doing_crc_q;  // framer.hpp:25
  reg  [6:0]  slot_q;  // framer.hpp:29
  reg         last_q;  // framer.hpp:30
  reg         fresh_q;  // framer.hpp:31
  reg  [29:0] epoch_q;  // framer.hpp:32
  reg  [29:0] frame_epoch_q;  // framer.hpp:33
  reg  [29:0] behind_q;  // framer.hpp:34
  reg  [7:0]  sixteenths_q;  // framer.hpp:35
  reg         overflow_q;  // framer.hpp:36
  reg         closed_since_mark_q;  // framer.hpp:37
  reg  [15:0] sequence_q;  // framer.hpp:38
  wire        mark = word_i[31:24] == 8'hC0;  // framer.hpp:46, :101
  wire        heading = doing_header2_q | doing_header0_q | doing_header1_q;  // framer.hpp:25, :102
  wire        ready = free_i & doing_fill_q;  // framer.hpp:25, :105
  wire        taken = valid_i & ready;  // framer.hpp:105, :106
  wire        payload = doing_pad_q | taken;  // framer.hpp:25, :106, :107
  wire        put = heading | doing_crc_q | payload;  // framer.hpp:25, :102, :107, :108
  wire [6:0]  slot = doing_fill_q | doing_pad_q ? slot_q : {5'h0, doing_header2_q | doing_crc_q, doing_header1_q | doing_crc_q};  // framer.hpp:25, :29, :112, :113
  wire        far = (|(behind_q[18:8])) | (|(behind_q[29:19]));  // framer.hpp:34, :76
  wire [15:0] watermark = far ? 16'hFFFF : {behind_q[7:0], sixteenths_q};  // framer.hpp:34, :35, :76, :77
  wire [31:0] data =
    doing_fill_q
      ? word_i
      : doing_pad_q
          ? 32'h0
          : doing_header0_q
              ? {stream_id_i, 3'h0, overflow_q, 20'h14C50}
              : doing_header1_q ? {watermark, sequence_q} : doing_header2_q ? {2'h0, frame_epoch_q} : crc_i;  // framer.hpp:25, :33, :36, :38, :77, :79, :80, :81, :114
  wire        fills_up = mark & taken & ~closed_since_mark_q;  // framer.hpp:37, :86, :101, :106
  wire        eq_71 = word_i[31:24] == 8'hC2;  // framer.hpp:46, :71
  wire        doing_fill_next = clear_i | doing_crc_q | doing_fill_q & ~(fills_up | last_q & taken);  // framer.hpp:25, :30, :86, :88, :106, :119
  wire        xor_119 = ~clear_i;  // framer.hpp:119
  wire        doing_pad_next = (doing_pad_q | fills_up) & ~last_q & xor_119;  // framer.hpp:25, :30, :86, :89, :119
  wire        doing_header0_next = last_q & payload & xor_119;  // framer.hpp:30, :90, :107, :119
  wire        doing_header1_next = doing_header0_q & xor_119;  // framer.hpp:25, :119
  wire        doing_header2_next = doing_header1_q & xor_119;  // framer.hpp:25, :119
  wire        doing_settle_next = doing_header2_q & xor_119;  // framer.hpp:25, :119
  wire        doing_finish_next = doing_settle_q & xor_119;  // framer.hpp:25, :119
  wire        doing_crc_next = doing_finish_q & xor_119;  // framer.hpp:25, :119
  wire        fresh_next = clear_i | doing_crc_q;  // framer.hpp:25, :119
  wire        last_next = xor_119 & (doing_crc_q | ~payload ? last_q : slot_q == 7'h7E);  // framer.hpp:25, :29, :30, :107, :119, :130
  wire        overflow_next = (taken & (word_i[31:24] == 8'hC1 | eq_71) ? ~eq_71 : overflow_q) & xor_119;  // framer.hpp:36, :46, :70, :71, :72, :106, :119, :125
  wire        closed_since_mark_next = (taken ? ~mark & (last_q | closed_since_mark_q) : closed_since_mark_q) & xor_119;  // framer.hpp:30, :37, :72, :101, :106, :119, :125
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      doing_fill_q <= 1'h1;  // framer.hpp:25
      doing_pad_q <= 1'h0;  // framer.hpp:25
      doing_header0_q <= 1'h0;  // framer.hpp:25
      doing_header1_q <= 1'h0;  // framer.hpp:25
      doing_header2_q <= 1'h0;  // framer.hpp:25
      doing_settle_q <= 1'h0;  // framer.hpp:25
      doing_finish_q <= 1'h0;  // framer.hpp:25
      doing_crc_q <= 1'h0;  // framer.hpp:25
      slot_q <= 7'h4;  // framer.hpp:29
      last_q <= 1'h0;  // framer.hpp:30
      fresh_q <= 1'h1;  // framer.hpp:31
      epoch_q <= 30'h0;  // framer.hpp:32
      frame_epoch_q <= 30'h0;  // framer.hpp:33
      behind_q <= 30'h0;  // framer.hpp:34
      sixteenths_q <= 8'h0;  // framer.hpp:35
      overflow_q <= 1'h0;  // framer.hpp:36
      closed_since_mark_q <= 1'h0;  // framer.hpp:37
      sequence_q <= 16'h0;  // framer.hpp:38
    end
    else begin
      if (clear_i) begin
        epoch_q <= epoch_preset_i;  // framer.hpp:32
        frame_epoch_q <= 30'h0;  // framer.hpp:33
        behind_q <= 30'h0;  // framer.hpp:34
        sixteenths_q <= 8'h0;  // framer.hpp:35
        sequence_q <= 16'h0;  // framer.hpp:38
      end
      else begin
        automatic logic and_64;  // framer.hpp:64
        and_64 = word_i[31] & ~(word_i[30]);  // framer.hpp:46, :64
        if (doing_header0_q)
          behind_q <= epoch_q - frame_epoch_q;  // framer.hpp:32, :33, :34, :121
        if (doing_crc_q)
          sequence_q <= sequence_q + 16'h1;  // framer.hpp:38, :128
        if (fresh_q)
          frame_epoch_q <= epoch_q;  // framer.hpp:32, :33
        if (taken) begin
          if (and_64)
            sixteenths_q <= 8'h0;  // framer.hpp:35
          else if (~(word_i[29] & word_i[30] & word_i[31]))
            sixteenths_q <= word_i[23:16];  // framer.hpp:35, :46
        end
        if (taken & and_64)
          epoch_q <= word_i[29:0];  // framer.hpp:32, :46
      end
      if (fresh_next)
        slot_q <= 7'h4;  // framer.hpp:29
      else if (payload)
        slot_q <= slot_q + 7'h1;  // framer.hpp:29, :131
      doing_fill_q <= doing_fill_next;  // framer.hpp:25, :119
      doing_pad_q <= doing_pad_next;  // framer.hpp:25, :119
      doing_header0_q <= doing_header0_next;  // framer.hpp:25, :119
      doing_header1_q <= doing_header1_next;  // framer.hpp:25, :119
      doing_header2_q <= doing_header2_next;  // framer.hpp:25, :119
      doing_settle_q <= doing_settle_next;  // framer.hpp:25, :119
      doing_finish_q <= doing_finish_next;  // framer.hpp:25, :119
      doing_crc_q <= doing_crc_next;  // framer.hpp:25, :119
      last_q <= last_next;  // framer.hpp:30, :119
      fresh_q <= fresh_next;  // framer.hpp:31, :119
      overflow_q <= overflow_next;  // framer.hpp:36, :119
      closed_since_mark_q <= closed_since_mark_next;  // framer.hpp:37, :119
    end
  end // always_ff @(posedge)
  assign ready_o = ready;  // framer.hpp:105
  assign put_o = put;  // framer.hpp:108
  assign slot_o = slot;  // framer.hpp:113
  assign data_o = data;  // framer.hpp:114
  assign payload_o = payload;  // framer.hpp:107
  assign header_o = heading;  // framer.hpp:102
  assign finish_o = doing_finish_q;  // framer.hpp:25
  assign close_o = doing_crc_q;  // framer.hpp:25
endmodule
