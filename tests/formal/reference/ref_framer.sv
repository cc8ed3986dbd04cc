// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The writing side of the framer, written by hand: reference of hls/kernels/framer.hpp; rtl/link/peal_framer.sv says what it does.
// free_i: the half being filled does not wait to be sent. put_o: put_data_o goes into place put_slot_o; it counts for the CRC as payload or header.
// crc_i: of payload and header, in the clock behind finish_o. close_o: the half is complete with this word.
// Reset: sequence 0, epoch epoch_preset_i.
`default_nettype none

module ref_framer (
  input  wire logic                                         clk_i,
  input  wire logic                                         rst_i,
  input  wire logic [peal_wire_pkg::EpochBits-1:0]          epoch_preset_i,
  input  wire logic [7:0]                                   stream_id_i,
  input  wire logic                                         free_i,
  input  wire logic                                         word_valid_i,
  output logic                                              word_ready_o,
  input  wire logic [31:0]                                  word_data_i,
  input  wire logic [31:0]                                  crc_i,
  output logic                                              put_o,
  output logic      [$clog2(peal_wire_pkg::FrameWords)-1:0] put_slot_o,
  output logic      [31:0]                                  put_data_o,
  output logic                                              payload_o,
  output logic                                              header_o,
  output logic                                              finish_o,
  output logic                                              close_o
);
  import peal_wire_pkg::*;

  localparam int unsigned SlotWidth = $clog2(FrameWords);

  typedef enum logic [2:0] {StFill, StPad, StHead0, StHead1, StHead2, StFinish, StWait, StCrc} state_e;

  state_e               state_q;
  logic [SlotWidth-1:0] slot_q;                 // next place in the half
  logic [EpochBits-1:0] epoch_q, frame_epoch_q;
  logic [7:0]           coarse_q;               // in units of 16 clocks
  logic                 overflow_q, closed_since_mark_q;
  logic [15:0]          sequence_q;

  logic                 take, put, mark, slot_last;
  logic [31:0]          put_data;
  logic [SlotWidth-1:0] put_slot;
  logic [EpochBits-1:0] epochs;
  logic [15:0]          watermark_q;

  assign word_ready_o = state_q == StFill && free_i;
  assign take         = word_valid_i && word_ready_o;
  assign mark         = is_time_mark(word_data_i);
  assign slot_last    = slot_q == SlotWidth'(FrameWords - 1);
  assign epochs       = epoch_q - frame_epoch_q;

  always_comb begin
    put      = 1'b1;
    put_data = word_data_i;
    put_slot = slot_q;
    unique case (state_q)
      StFill: put = take;
      StPad: put_data = FillerWord;
      StHead0: begin
        put_slot = SlotWidth'(0);
        put_data = make_header_word0(FrameMagic, FrameVersion, {3'b000, overflow_q}, stream_id_i);
      end
      StHead1: begin
        put_slot = SlotWidth'(1);
        put_data = make_header_word1(sequence_q, watermark_q);
      end
      StHead2: begin
        put_slot = SlotWidth'(2);
        put_data = make_header_word2(frame_epoch_q);
      end
      StFinish, StWait: put = 1'b0;
      StCrc: begin
        put_slot = SlotWidth'(3);
        put_data = make_header_word3(crc_i);
      end
      default: put = 1'b0;
    endcase
  end

  // What the words say about time and loss.
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      epoch_q             <= epoch_preset_i;
      coarse_q            <= '0;
      overflow_q          <= 1'b0;
      closed_since_mark_q <= 1'b0;
    end else if (take) begin
      if (is_epoch(word_data_i)) begin
        epoch_q  <= word_data_i[EpochValueLsb +: EpochBits];
        coarse_q <= '0;
      end else if (!is_missed(word_data_i)) begin
        // Tags, time marks, overflow and setting words have the coarse time in the same place.
        coarse_q <= word_data_i[FractionBits+CoarseBits-1 -: 8];
      end
      if (is_overflow_begin(word_data_i)) overflow_q <= 1'b1;
      else if (is_overflow_end(word_data_i)) overflow_q <= 1'b0;
      if (mark) closed_since_mark_q <= 1'b0;
      else if (slot_last) closed_since_mark_q <= 1'b1;
    end
  end

  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      state_q       <= StFill;
      slot_q        <= SlotWidth'(HeaderWords);
      frame_epoch_q <= epoch_preset_i;
      sequence_q    <= '0;
    end else begin
      if (put) slot_q <= slot_q + 1'b1;
      unique case (state_q)
        StFill: if (take) begin
          if (slot_last) state_q <= StHead0;
          else if (mark && !closed_since_mark_q) state_q <= StPad;
        end
        StPad: if (slot_last) state_q <= StHead0;
        StHead0: state_q <= StHead1;
        StHead1: state_q <= StHead2;
        StHead2: state_q <= StFinish;
        StFinish: state_q <= StWait;
        StWait: state_q <= StCrc;
        StCrc: begin
          state_q       <= StFill;
          slot_q        <= SlotWidth'(HeaderWords);
          frame_epoch_q <= epoch_q;
          sequence_q    <= sequence_q + 1'b1;
        end
        default: state_q <= StFill;
      endcase
    end
  end

  assign put_o      = put;
  assign put_slot_o = put_slot;
  assign put_data_o = put_data;
  assign payload_o  = put && (state_q == StFill || state_q == StPad);
  assign header_o   = state_q == StHead0 || state_q == StHead1 || state_q == StHead2;
  assign finish_o   = state_q == StWait;
  assign close_o    = state_q == StCrc;

  // The time of the last word stands since StHead0.
  always_ff @(posedge clk_i) watermark_q <= (epochs[EpochBits-1:8] != '0) ? '1 : {epochs[7:0], coarse_q};
endmodule
