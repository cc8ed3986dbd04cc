// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Rows -> words. For every entry of the row FIFO, in this order, each only when it applies: epoch word (the epoch differs from that of the
// word before), missed words of the channels that lost hits, overflow_begin or overflow_end, time mark, setting word, tags in order of time.
// Which word that is and when the head is done is compiled from hls/kernels/serialise.hpp; here is the register of the word, and who waits for whom.
// Latency: 1 clock from head to word. Throughput: one word a clock; an entry costs a clock per word, and an overflow_end a clock per channel.
// Full: while word_ready_i is low the word stays and the head waits. Reset: the epoch in force becomes epoch_preset_i.
//
// Channels: 2, 4, 8 or 16, what is compiled. LaneWidth: 13 and the bits of a channel index; a lane is {fraction, channel index, falling}. TimeWidth: 42.
`default_nettype none

module peal_serialise #(
  parameter int unsigned Channels     = 8,
  parameter int unsigned LaneWidth    = 16,
  parameter int unsigned TimeWidth    = 42,
  localparam int unsigned HitsWidth   = $clog2(Channels + 1),
  localparam int unsigned EpochBits   = peal_wire_pkg::EpochBits,
  localparam int unsigned CountWidth  = peal_wire_pkg::MissedCountWidth
) (
  input  wire logic                           clk_i,
  input  wire logic                           rst_i,
  input  wire logic [EpochBits-1:0]           epoch_preset_i,
  input  wire logic                           head_valid_i,
  output logic                                head_ready_o,
  input  wire logic                           head_begin_i,
  input  wire logic                           head_end_i,
  input  wire logic                           head_mark_i,
  input  wire logic                           head_change_i,
  input  wire logic [HitsWidth-1:0]           head_hits_i,
  input  wire logic [TimeWidth-1:0]           head_time_i,
  input  wire logic [7:0]                     head_setting_i,
  input  wire logic [Channels*LaneWidth-1:0]  head_lanes_i,
  input  wire logic [Channels*CountWidth-1:0] report_count_i,
  output logic                                report_done_o,
  output logic                                word_valid_o,
  input  wire logic                           word_ready_i,
  output logic      [31:0]                    word_data_o,
  output logic      [Channels-1:0]            tag_made_o  // a tag word of this channel was made
);
  logic        step, word_now;
  logic [31:0] word;

  assign step = head_valid_i && (!word_valid_o || word_ready_i);

  // Its reset is clear_i, which loads the epoch.
  if (Channels == 2) begin : gen_serialise_2
    peal_hls_serialise_2 u_words (
      .clk_i, .rst_i(1'b0), .clear_i(rst_i), .epoch_preset_i, .step_i(step), .begin_i(head_begin_i), .end_i(head_end_i), .mark_i(head_mark_i),
      .change_i(head_change_i), .hits_i(5'(head_hits_i)), .time_i(head_time_i), .setting_i(head_setting_i), .lanes_i(head_lanes_i), .missed_i(report_count_i),
      .valid_o(word_now), .word_o(word), .pop_o(head_ready_o), .report_done_o, .tag_made_o
    );
  end else if (Channels == 4) begin : gen_serialise_4
    peal_hls_serialise_4 u_words (
      .clk_i, .rst_i(1'b0), .clear_i(rst_i), .epoch_preset_i, .step_i(step), .begin_i(head_begin_i), .end_i(head_end_i), .mark_i(head_mark_i),
      .change_i(head_change_i), .hits_i(5'(head_hits_i)), .time_i(head_time_i), .setting_i(head_setting_i), .lanes_i(head_lanes_i), .missed_i(report_count_i),
      .valid_o(word_now), .word_o(word), .pop_o(head_ready_o), .report_done_o, .tag_made_o
    );
  end else if (Channels == 8) begin : gen_serialise_8
    peal_hls_serialise_8 u_words (
      .clk_i, .rst_i(1'b0), .clear_i(rst_i), .epoch_preset_i, .step_i(step), .begin_i(head_begin_i), .end_i(head_end_i), .mark_i(head_mark_i),
      .change_i(head_change_i), .hits_i(5'(head_hits_i)), .time_i(head_time_i), .setting_i(head_setting_i), .lanes_i(head_lanes_i), .missed_i(report_count_i),
      .valid_o(word_now), .word_o(word), .pop_o(head_ready_o), .report_done_o, .tag_made_o
    );
  end else if (Channels == 16) begin : gen_serialise_16
    peal_hls_serialise_16 u_words (
      .clk_i, .rst_i(1'b0), .clear_i(rst_i), .epoch_preset_i, .step_i(step), .begin_i(head_begin_i), .end_i(head_end_i), .mark_i(head_mark_i),
      .change_i(head_change_i), .hits_i(5'(head_hits_i)), .time_i(head_time_i), .setting_i(head_setting_i), .lanes_i(head_lanes_i), .missed_i(report_count_i),
      .valid_o(word_now), .word_o(word), .pop_o(head_ready_o), .report_done_o, .tag_made_o
    );
  end else begin : gen_bad_channels
    $error("peal_serialise: Channels must be 2, 4, 8 or 16");
  end

  always_ff @(posedge clk_i) begin
    if (rst_i) word_valid_o <= 1'b0;
    else if (step) word_valid_o <= word_now;
    else if (word_ready_i) word_valid_o <= 1'b0;
    if (step) word_data_o <= word;
  end
endmodule
