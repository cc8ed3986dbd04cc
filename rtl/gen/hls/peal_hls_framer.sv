// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/framer.hpp, peal::hls::framer::step, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 0 stages, free running: every clock is one step.
`default_nettype none

module peal_hls_framer(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic clear_i,  // framer.hpp:38
  input  wire logic [29:0] epoch_preset_i,  // framer.hpp:39
  input  wire logic [7:0] stream_id_i,  // framer.hpp:40
  input  wire logic free_i,  // framer.hpp:41
  input  wire logic valid_i,  // framer.hpp:42
  input  wire logic [31:0] word_i,  // framer.hpp:43
  input  wire logic [31:0] crc_i,  // framer.hpp:44
  output wire logic ready_o,  // framer.hpp:47
  output wire logic put_o,  // framer.hpp:48
  output wire logic [6:0] slot_o,  // framer.hpp:49
  output wire logic [31:0] data_o,  // framer.hpp:50
  output wire logic payload_o,  // framer.hpp:51
  output wire logic header_o,  // framer.hpp:52
  output wire logic finish_o,  // framer.hpp:53
  output wire logic close_o  // framer.hpp:54
);

  reg  [2:0]  doing_q;  // framer.hpp:27
  reg  [6:0]  slot_q;  // framer.hpp:28
  reg  [29:0] epoch_q;  // framer.hpp:29
  reg  [29:0] frame_epoch_q;  // framer.hpp:30
  reg  [29:0] behind_q;  // framer.hpp:31
  reg  [7:0]  sixteenths_q;  // framer.hpp:32
  reg         overflow_q;  // framer.hpp:33
  reg         closed_since_mark_q;  // framer.hpp:34
  reg  [15:0] sequence_q;  // framer.hpp:35
  wire        xor_82 = ~(doing_q[0]);  // framer.hpp:27, :82
  wire        xor_82_1 = ~(doing_q[1]);  // framer.hpp:27, :82
  wire        xor_82_2 = ~(doing_q[2]);  // framer.hpp:27, :82
  wire        and_82 = xor_82_1 & xor_82_2;  // framer.hpp:82
  wire        filling = xor_82 & and_82;  // framer.hpp:82
  wire        padding = doing_q[0] & and_82;  // framer.hpp:27, :82
  wire        last = &slot_q;  // framer.hpp:28, :83
  wire        mark = word_i[31:24] == 8'hC0;  // framer.hpp:43, :84
  wire        ready = free_i & filling;  // framer.hpp:82, :87
  wire        taken = valid_i & ready;  // framer.hpp:87, :88
  wire        payload = padding | taken;  // framer.hpp:82, :88, :89
  wire        put = doing_q[2] | payload;  // framer.hpp:27, :89, :90
  wire        and_91 = doing_q[1] & xor_82_2;  // framer.hpp:27, :82, :91
  wire        finish = doing_q[0] & and_91;  // framer.hpp:27, :91
  wire        and_92 = doing_q[1] & doing_q[2];  // framer.hpp:27, :92
  wire        close = doing_q[0] & and_92;  // framer.hpp:27, :92
  wire        header = doing_q[2] & ~close;  // framer.hpp:27, :92, :93
  wire [6:0]  slot = doing_q[2] ? {5'h0, doing_q[1:0]} : slot_q;  // framer.hpp:27, :28, :94
  wire [15:0] watermark = behind_q[29:8] == 22'h0 ? {behind_q[7:0], sixteenths_q} : 16'hFFFF;  // framer.hpp:31, :32, :72
  wire [31:0] data =
    doing_q[2]
      ? (xor_82 & xor_82_1
           ? {stream_id_i, 3'h0, overflow_q, 20'h14C50}
           : doing_q[0] & xor_82_1 ? {watermark, sequence_q} : xor_82 & doing_q[1] ? {2'h0, frame_epoch_q} : crc_i)
      : padding ? 32'h0 : word_i;  // framer.hpp:27, :30, :33, :35, :72, :73, :74, :75, :76, :82, :95
  wire        and_104 = doing_q[2] & xor_82_1;  // framer.hpp:27, :82, :104
  wire        and_104_1 = xor_82 & and_104;  // framer.hpp:82, :104
  wire        eq_65 = word_i[31:24] == 8'hC2;  // framer.hpp:43, :65
  wire        or_101 = filling | padding;  // framer.hpp:82, :101
  wire        or_101_1 = doing_q[0] & and_104 | or_101 | finish | xor_82 & and_91 | and_104_1 | xor_82 & and_92;  // framer.hpp:27, :82, :91, :92, :101, :104
  wire        and_101 = filling & taken;  // framer.hpp:82, :88, :101
  wire        xor_101 = ~clear_i;  // framer.hpp:101
  wire        overflow_next = ((word_i[31:24] == 8'hC1 | eq_65) & and_101 ? ~eq_65 : overflow_q) & xor_101;  // framer.hpp:33, :43, :64, :65, :66, :101
  wire        closed_since_mark_next = xor_101 & (and_101 ? ~mark & (closed_since_mark_q | last) : closed_since_mark_q);  // framer.hpp:34, :68, :83, :84, :101
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      doing_q <= 3'h0;  // framer.hpp:27
      slot_q <= 7'h4;  // framer.hpp:28
      epoch_q <= 30'h0;  // framer.hpp:29
      frame_epoch_q <= 30'h0;  // framer.hpp:30
      behind_q <= 30'h0;  // framer.hpp:31
      sixteenths_q <= 8'h0;  // framer.hpp:32
      overflow_q <= 1'h0;  // framer.hpp:33
      closed_since_mark_q <= 1'h0;  // framer.hpp:34
      sequence_q <= 16'h0;  // framer.hpp:35
    end
    else begin
      if (clear_i) begin
        doing_q <= 3'h0;  // framer.hpp:27
        epoch_q <= epoch_preset_i;  // framer.hpp:29
        frame_epoch_q <= epoch_preset_i;  // framer.hpp:30
        behind_q <= 30'h0;  // framer.hpp:31
        sixteenths_q <= 8'h0;  // framer.hpp:32
        sequence_q <= 16'h0;  // framer.hpp:35
      end
      else begin
        automatic logic [2:0] _GEN;  // framer.hpp:101
        automatic logic       and_58;  // framer.hpp:58
        _GEN = {3{finish}};  // framer.hpp:91, :101
        and_58 = word_i[31] & ~(word_i[30]);  // framer.hpp:43, :58
        if (doing_q[2]) begin
          if (doing_q[1]) begin
            if (doing_q[0])
              doing_q <= _GEN;  // framer.hpp:27, :101
            else
              doing_q <= 3'h2;  // framer.hpp:27
          end
          else
            doing_q <= {1'h1, doing_q[0], xor_82};  // framer.hpp:27, :82, :101
        end
        else if (doing_q[1]) begin
          if (doing_q[0])
            doing_q <= _GEN;  // framer.hpp:27, :101
          else
            doing_q <= 3'h3;  // framer.hpp:27
        end
        else if (doing_q[0]) begin
          if (last)
            doing_q <= 3'h4;  // framer.hpp:27
        end
        else if (taken) begin
          if (last)
            doing_q <= 3'h4;  // framer.hpp:27
          else if (mark & ~closed_since_mark_q)
            doing_q <= 3'h1;  // framer.hpp:27
        end
        if (~or_101_1) begin
          frame_epoch_q <= epoch_q;  // framer.hpp:29, :30
          sequence_q <= sequence_q + 16'h1;  // framer.hpp:35, :123
        end
        if (and_101) begin
          if (and_58)
            sixteenths_q <= 8'h0;  // framer.hpp:32
          else if (~(word_i[29] & word_i[30] & word_i[31]))
            sixteenths_q <= word_i[23:16];  // framer.hpp:32, :43
        end
        if (and_58 & and_101)
          epoch_q <= word_i[29:0];  // framer.hpp:29, :43
        if (~(or_101 | ~and_104_1))
          behind_q <= epoch_q - frame_epoch_q;  // framer.hpp:29, :30, :31, :112
      end
      if (clear_i | ~or_101_1)
        slot_q <= 7'h4;  // framer.hpp:28
      else if (payload)
        slot_q <= slot_q + 7'h1;  // framer.hpp:28, :103
      overflow_q <= overflow_next;  // framer.hpp:33, :101
      closed_since_mark_q <= closed_since_mark_next;  // framer.hpp:34, :101
    end
  end // always_ff @(posedge)
  assign ready_o = ready;  // framer.hpp:87
  assign put_o = put;  // framer.hpp:90
  assign slot_o = slot;  // framer.hpp:94
  assign data_o = data;  // framer.hpp:95
  assign payload_o = payload;  // framer.hpp:89
  assign header_o = header;  // framer.hpp:93
  assign finish_o = finish;  // framer.hpp:91
  assign close_o = close;  // framer.hpp:92
endmodule
