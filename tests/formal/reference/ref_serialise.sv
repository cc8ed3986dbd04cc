// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What becomes of the head of the row FIFO, written by hand: reference of hls/kernels/serialise.hpp; rtl/tag/peal_serialise.sv says what it does.
// advance_i: the head is valid and its next word can be taken. word_valid_o and word_data_o stand beside it, in the same clock.
// Reset: the epoch in force becomes epoch_preset_i.
//
// Channels, LaneWidth, TimeWidth: as in peal_row_fifo; a lane is {fraction, channel index, falling}.
`default_nettype none

module ref_serialise #(
  parameter int unsigned Channels     = 8,
  parameter int unsigned LaneWidth    = 16,
  parameter int unsigned TimeWidth    = 42,
  localparam int unsigned IndexWidth  = $clog2(Channels),
  localparam int unsigned HitsWidth   = $clog2(Channels + 1),
  localparam int unsigned CoarseBits  = peal_wire_pkg::CoarseBits,
  localparam int unsigned FractionBits = peal_wire_pkg::FractionBits,
  localparam int unsigned EpochBits   = peal_wire_pkg::EpochBits,
  localparam int unsigned CountWidth  = peal_wire_pkg::MissedCountWidth
) (
  input  wire logic                           clk_i,
  input  wire logic                           rst_i,
  input  wire logic [EpochBits-1:0]           epoch_preset_i,
  input  wire logic                           advance_i,
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
  output logic      [31:0]                    word_data_o,
  output logic      [Channels-1:0]            tag_made_o  // a tag word of this channel was made
);
  import peal_wire_pkg::*;

  // What the head still needs, in the order of the words.
  typedef enum logic [1:0] {StMissed, StPlace, StSetting, StTags} step_e;

  step_e                  step_q, step_d, step;
  logic [EpochBits-1:0]   epoch_q, head_epoch;
  logic [CoarseBits-1:0]  coarse;
  logic [IndexWidth-1:0]  index_q, index_d;
  logic                   need_epoch, word_now, last, no_hits;
  logic [31:0]            word;
  logic [LaneWidth-1:0]   lane;
  logic [CountWidth-1:0]  count;
  logic [Channels-1:0]    tag_made;

  assign {head_epoch, coarse} = head_time_i;
  assign need_epoch = head_epoch != epoch_q;
  assign no_hits    = head_hits_i == '0;
  assign lane       = head_lanes_i[index_q*LaneWidth +: LaneWidth];
  assign count      = report_count_i[index_q*CountWidth +: CountWidth];

  // The first step that has something to do: steps that do not apply cost no clock.
  always_comb begin
    step = step_q;
    if (step == StMissed && !head_end_i) step = StPlace;
    if (step == StPlace && !head_begin_i && !head_end_i && !head_mark_i) step = StSetting;
    if (step == StSetting && !head_change_i) step = StTags;
  end

  always_comb begin
    word     = '0;
    word_now = 1'b1;
    last     = 1'b0;
    step_d   = step;
    index_d  = index_q;
    tag_made   = '0;
    if (need_epoch) begin
      word   = make_epoch(head_epoch);
      step_d = step_q;
    end else begin
      unique case (step)
        StMissed: begin
          word     = make_missed(5'(index_q), count);
          word_now = count != '0;
          index_d  = index_q + 1'b1;
          if (index_q == IndexWidth'(Channels - 1)) begin
            step_d  = StPlace;
            index_d = '0;
          end
        end
        StPlace: begin
          word   = head_begin_i ? make_overflow_begin({coarse, {FractionBits{1'b0}}})
                 : head_end_i   ? make_overflow_end({coarse, {FractionBits{1'b0}}})
                                : make_time_mark({coarse, {FractionBits{1'b0}}});
          step_d = StSetting;
          last   = !head_change_i && no_hits;
        end
        StSetting: begin
          word   = make_setting(coarse, head_setting_i);
          step_d = StTags;
          last   = no_hits;
        end
        StTags: begin
          word            = make_tag(lane[0], 5'(lane[IndexWidth:1]), {coarse, lane[LaneWidth-1 -: FractionBits]});
          index_d         = index_q + 1'b1;
          last            = HitsWidth'(index_q) + 1'b1 == head_hits_i;
          tag_made[lane[IndexWidth:1]] = 1'b1;
        end
      endcase
    end
    if (last) begin
      step_d  = StMissed;
      index_d = '0;
    end
  end

  assign head_ready_o  = advance_i && last;
  assign report_done_o = advance_i && !need_epoch && step == StMissed && step_d == StPlace;
  assign tag_made_o    = advance_i ? tag_made : '0;
  assign word_valid_o  = word_now;
  assign word_data_o   = word;

  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      step_q  <= StMissed;
      index_q <= '0;
      epoch_q <= epoch_preset_i;
    end else if (advance_i) begin
      step_q  <= step_d;
      index_q <= index_d;
      if (need_epoch) epoch_q <= head_epoch;
    end
  end
endmodule
