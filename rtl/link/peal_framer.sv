// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Words -> frames of 128 words: 124 words are collected in one half of a memory while the other half is sent.
// A frame closes when it is full, or at a time mark when no frame was closed since the time mark before it; the rest is filled with zeros.
// The header (magic, version, flags, stream id, sequence, watermark, epoch, CRC) is written when the frame closes, see peal_wire.toml.
// The watermark is the time of the last word of the frame that has one: words come in order of time.
// What is written where is compiled from hls/kernels/framer.hpp, the CRC from hls/kernels/crc.hpp; the memory and the sending side are here.
// Latency: a frame starts to leave 7 clocks after its last word. Throughput: 124 words in 130 clocks. Full: while both halves hold
// closed frames word_ready_o is low; it is also low while a frame is filled up and closed. frame_ready_i may come at any time.
// Reset: forgets everything, a frame in transfer is cut; sequence 0, epoch epoch_preset_i.
`default_nettype none

module peal_framer (
  input  wire logic                                clk_i,
  input  wire logic                                rst_i,
  input  wire logic [peal_wire_pkg::EpochBits-1:0] epoch_preset_i,
  input  wire logic [7:0]                          stream_id_i,
  input  wire logic                                word_valid_i,
  output logic                                     word_ready_o,
  input  wire logic [31:0]                         word_data_i,
  output logic                                     frame_valid_o,
  input  wire logic                                frame_ready_i,
  output logic      [31:0]                         frame_data_o,
  output logic                                     frame_last_o
);
  import peal_wire_pkg::*;

  localparam int unsigned SlotWidth = $clog2(FrameWords);

  logic                 bank_q;                 // half being written
  logic [1:0]           closed_q;               // halves that wait to be sent
  logic                 put, payload, header, finish, close;
  logic [SlotWidth-1:0] put_slot;
  logic [31:0]          put_data, crc;
  logic                 payload_valid_q, header_valid_q;
  logic [31:0]          put_data_q;

  // Its reset is clear_i, which loads the epoch.
  peal_hls_framer u_writer (
    .clk_i,
    .rst_i    (1'b0),
    .clear_i  (rst_i),
    .epoch_preset_i,
    .stream_id_i,
    .free_i   (!closed_q[bank_q]),
    .valid_i  (word_valid_i),
    .word_i   (word_data_i),
    .crc_i    (crc),
    .ready_o  (word_ready_o),
    .put_o    (put),
    .slot_o   (put_slot),
    .data_o   (put_data),
    .payload_o(payload),
    .header_o (header),
    .finish_o (finish),
    .close_o  (close)
  );

  // A clock behind the memory: what becomes a word is long enough a way.
  always_ff @(posedge clk_i) begin
    payload_valid_q <= payload && !rst_i;
    header_valid_q  <= header && !rst_i;
    if (put) put_data_q <= put_data;
  end

  // CRC-32C of header words 0-2 and the payload: crc is the sum up to the clock before, which is complete when the writer asks for it.
  peal_hls_crc u_crc (
    .clk_i,
    .rst_i,
    .clear_i        (close),
    .payload_valid_i(payload_valid_q),
    .header_valid_i (header_valid_q),
    .finish_i       (finish),
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
      bank_q        <= 1'b0;
      closed_q      <= '0;
      send_bank_q   <= 1'b0;
      send_slot_q   <= '0;
      frame_valid_o <= 1'b0;
      frame_last_o  <= 1'b0;
    end else begin
      if (close) begin
        bank_q           <= !bank_q;
        closed_q[bank_q] <= 1'b1;
      end
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
