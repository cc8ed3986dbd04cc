// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/framer.hpp, peal::hls::framer::step, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 2 stages, valid and ready on both sides.
`default_nettype none

module peal_hls_framer(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic valid_i,
  output wire logic ready_o,
  input  wire logic [31:0] word_i,  // framer.hpp:26
  input  wire logic [7:0] stream_id_i,  // framer.hpp:27
  output wire logic valid_o,
  input  wire logic ready_i,
  output wire logic close_o,  // framer.hpp:30
  output wire logic [95:0] header_o  // framer.hpp:31
);

  reg  [29:0] epoch_q;  // framer.hpp:17
  reg  [29:0] frame_epoch_q;  // framer.hpp:18
  reg  [7:0]  sixteenths_q;  // framer.hpp:19
  reg         overflow_q;  // framer.hpp:20
  reg         closed_since_mark_q;  // framer.hpp:21
  reg  [6:0]  count_q;  // framer.hpp:22
  reg  [15:0] sequence_q;  // framer.hpp:23
  reg         valid_q1;
  reg         valid_q2;
  wire        advance = ~valid_q2 | ready_i;
  wire        step = advance & valid_i;
  wire        mark = word_i[31:24] == 8'hC0;  // framer.hpp:26, :38
  wire        last = count_q == 7'h7B;  // framer.hpp:22, :39
  wire        and_40 = word_i[31] & ~(word_i[30]);  // framer.hpp:26, :40
  wire [29:0] epoch_next = and_40 ? word_i[29:0] : epoch_q;  // framer.hpp:17, :26, :40, :43
  wire [7:0]  sixteenths_next = and_40 ? 8'h0 : word_i[29] & word_i[30] & word_i[31] ? sixteenths_q : word_i[23:16];  // framer.hpp:19, :26, :40, :43
  wire        overflow_next = (overflow_q | word_i[31:24] == 8'hC1) & word_i[31:24] != 8'hC2;  // framer.hpp:20, :26, :46, :47
  wire        close = last | mark & ~closed_since_mark_q;  // framer.hpp:21, :38, :39, :50
  reg  [7:0]  stream_id_q1;  // framer.hpp:27
  reg  [29:0] frame_epoch_q1;  // framer.hpp:18
  reg  [15:0] sequence_q1;  // framer.hpp:23
  reg  [7:0]  sixteenths_next_q1;  // framer.hpp:43
  reg         overflow_next_q1;  // framer.hpp:47
  reg         close_q1;  // framer.hpp:50
  reg  [29:0] epochs_q1;  // framer.hpp:53
  reg  [7:0]  stream_id_q2;  // framer.hpp:27
  reg  [29:0] frame_epoch_q2;  // framer.hpp:18
  reg  [15:0] sequence_q2;  // framer.hpp:23
  reg         overflow_next_q2;  // framer.hpp:47
  reg         close_q2;  // framer.hpp:50
  reg  [15:0] watermark_q2;  // framer.hpp:54
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
      automatic logic [29:0] epochs = epoch_next - frame_epoch_q;  // framer.hpp:18, :43, :53
      stream_id_q1 <= stream_id_i;  // framer.hpp:27
      frame_epoch_q1 <= frame_epoch_q;  // framer.hpp:18
      sequence_q1 <= sequence_q;  // framer.hpp:23
      sixteenths_next_q1 <= sixteenths_next;  // framer.hpp:43
      overflow_next_q1 <= overflow_next;  // framer.hpp:47
      close_q1 <= close;  // framer.hpp:50
      epochs_q1 <= epochs;  // framer.hpp:53
      if (epochs_q1[29:8] == 22'h0)
        watermark_q2 <= {epochs_q1[7:0], sixteenths_next_q1};  // framer.hpp:43, :53, :54
      else
        watermark_q2 <= 16'hFFFF;  // framer.hpp:54
      stream_id_q2 <= stream_id_q1;  // framer.hpp:27
      frame_epoch_q2 <= frame_epoch_q1;  // framer.hpp:18
      sequence_q2 <= sequence_q1;  // framer.hpp:23
      overflow_next_q2 <= overflow_next_q1;  // framer.hpp:47
      close_q2 <= close_q1;  // framer.hpp:50
    end
    if (rst_i) begin
      epoch_q <= 30'h0;  // framer.hpp:17
      frame_epoch_q <= 30'h0;  // framer.hpp:18
      sixteenths_q <= 8'h0;  // framer.hpp:19
      overflow_q <= 1'h0;  // framer.hpp:20
      closed_since_mark_q <= 1'h0;  // framer.hpp:21
      count_q <= 7'h0;  // framer.hpp:22
      sequence_q <= 16'h0;  // framer.hpp:23
    end
    else if (step) begin
      automatic logic closed_since_mark_next = (closed_since_mark_q | last) & ~mark;  // framer.hpp:21, :38, :39, :51
      if (close) begin
        frame_epoch_q <= epoch_next;  // framer.hpp:18, :43
        count_q <= 7'h0;  // framer.hpp:22
        sequence_q <= sequence_q + 16'h1;  // framer.hpp:23, :61
      end
      else
        count_q <= count_q + 7'h1;  // framer.hpp:22, :58
      epoch_q <= epoch_next;  // framer.hpp:17, :43
      sixteenths_q <= sixteenths_next;  // framer.hpp:19, :43
      overflow_q <= overflow_next;  // framer.hpp:20, :47
      closed_since_mark_q <= closed_since_mark_next;  // framer.hpp:21, :51
    end
  end // always_ff @(posedge)
  assign ready_o = advance;
  assign valid_o = valid_q2;
  assign close_o = close_q2;  // framer.hpp:50
  assign header_o = {2'h0, frame_epoch_q2, watermark_q2, sequence_q2, stream_id_q2, 3'h0, overflow_next_q2, 20'h14C50};  // framer.hpp:18, :23, :27, :31, :47, :54
endmodule
