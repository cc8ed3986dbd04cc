// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Words -> frames of 128 words: 124 words are collected in one half of a memory while the other half is sent.
// A frame closes when it is full, or at a time mark when no frame was closed since the time mark before it; the rest is filled with zeros.
// The header (magic, version, flags, stream id, sequence, watermark, epoch, CRC) is written when the frame closes, see peal_wire.toml.
// The watermark is the time of the last word of the frame that has one: words come in order of time.
// Latency: a frame starts to leave 7 clocks after its last word. Throughput: 124 words in 130 clocks. Full: while both halves hold
// closed frames word_ready_o is low; it is also low while a frame is filled up and closed. frame_ready_i may come at any time.
// Reset: forgets everything, a frame in transfer is cut; sequence 0, epoch epoch_preset_i.
`default_nettype none

module peal_framer (
  input  wire logic        clk_i,
  input  wire logic        rst_i,
  input  wire logic [peal_wire_pkg::EpochBits-1:0] epoch_preset_i,
  input  wire logic [7:0]  stream_id_i,
  input  wire logic        word_valid_i,
  output logic             word_ready_o,
  input  wire logic [31:0] word_data_i,
  output logic             frame_valid_o,
  input  wire logic        frame_ready_i,
  output logic      [31:0] frame_data_o,
  output logic             frame_last_o
);
  import peal_wire_pkg::*;

  localparam int unsigned SlotWidth = $clog2(FrameWords);

  typedef enum logic [2:0] {StFill, StPad, StHead0, StHead1, StHead2, StFinish, StWait, StCrc} state_e;

  state_e               state_q;
  logic                 bank_q;                 // half being written
  logic [1:0]           closed_q;               // halves that wait to be sent
  logic [SlotWidth-1:0] slot_q;                 // next place in the half
  logic [EpochBits-1:0] epoch_q, frame_epoch_q;
  logic [7:0]           coarse_q;               // in units of 16 clocks
  logic                 overflow_q, closed_since_mark_q;
  logic [15:0]          sequence_q;

  logic                 take, put, mark, slot_last;
  logic [31:0]          put_data, crc;
  logic [SlotWidth-1:0] put_slot;
  logic [EpochBits-1:0] epochs;
  logic [15:0]          watermark_q;

  assign word_ready_o = state_q == StFill && !closed_q[bank_q];
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
        put_data = make_header_word3(crc);
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
      bank_q        <= 1'b0;
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
          bank_q        <= !bank_q;
          slot_q        <= SlotWidth'(HeaderWords);
          frame_epoch_q <= epoch_q;
          sequence_q    <= sequence_q + 1'b1;
        end
        default: state_q <= StFill;
      endcase
    end
  end

  // A clock behind the memory: what becomes a word is long enough a way. The time of the last word stands since StHead0.
  logic        payload_valid_q, header_valid_q;
  logic [31:0] put_data_q;

  always_ff @(posedge clk_i) begin
    watermark_q     <= (epochs[EpochBits-1:8] != '0) ? '1 : {epochs[7:0], coarse_q};
    payload_valid_q <= put && (state_q == StFill || state_q == StPad) && !rst_i;
    header_valid_q  <= state_q == StHead0 || state_q == StHead1 || state_q == StHead2;
    if (put) put_data_q <= put_data;
  end

  // CRC-32C of header words 0-2 and the payload: crc is the sum up to the clock before, which is complete in StWait.
  peal_hls_crc u_crc (
    .clk_i,
    .rst_i,
    .clear_i        (state_q == StCrc),
    .payload_valid_i(payload_valid_q),
    .header_valid_i (header_valid_q),
    .finish_i       (state_q == StWait),
    .word_i         (put_data_q),
    .crc_o          (crc)
  );

  // The memory and the sending side.
  // One half is written while the other is read.
  (* no_rw_check *) logic [31:0] memory [2*FrameWords];
  logic                 send_bank_q, send, send_end;
  logic [SlotWidth-1:0] send_slot_q;

  assign send     = closed_q[send_bank_q] && (!frame_valid_o || frame_ready_i);
  assign send_end = send && send_slot_q == SlotWidth'(FrameWords - 1);

  always_ff @(posedge clk_i) begin
    if (put) memory[{bank_q, put_slot}] <= put_data;
    if (send) frame_data_o <= memory[{send_bank_q, send_slot_q}];
  end

  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      closed_q      <= '0;
      send_bank_q   <= 1'b0;
      send_slot_q   <= '0;
      frame_valid_o <= 1'b0;
      frame_last_o  <= 1'b0;
    end else begin
      if (state_q == StCrc) closed_q[bank_q] <= 1'b1;
      if (send_end) closed_q[send_bank_q] <= 1'b0;
      if (send) begin
        frame_valid_o <= 1'b1;
        frame_last_o  <= send_end;
        send_slot_q   <= send_slot_q + 1'b1;
        if (send_end) send_bank_q <= !send_bank_q;
      end else if (frame_ready_i) begin
        frame_valid_o <= 1'b0;
      end
    end
  end
endmodule
