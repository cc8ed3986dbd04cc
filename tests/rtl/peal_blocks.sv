// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The blocks of the tagger side by side under one clock and reset, so that one model serves all block tests. No logic of its own.
// Encoder, dead time, sort and CRC are the hand-written references (tests/formal/reference): the gateware has them compiled, and tests/hls compares those.
// The other blocks are those of the gateware: what is compiled with the memories and handshakes around it.
`default_nettype none

module peal_blocks (
  input  wire logic        clk_i,
  input  wire logic        rst_i,

  input  wire logic        fifo_valid_i,
  output logic             fifo_ready_o,
  input  wire logic [15:0] fifo_data_i,
  output logic             fifo_valid_o,
  input  wire logic        fifo_ready_i,
  output logic      [15:0] fifo_data_o,
  output logic      [3:0]  fifo_count_o,

  input  wire logic [95:0] enc_taps_i,
  input  wire logic        enc_rising_i,
  input  wire logic        enc_falling_i,
  output logic             enc_valid_o,
  output logic             enc_falling_o,
  output logic      [6:0]  enc_code_o,

  input  wire logic        cal_raw_i,
  input  wire logic        cal_bank_i,
  input  wire logic        cal_write_i,
  input  wire logic [6:0]  cal_write_code_i,
  input  wire logic [11:0] cal_write_fraction_i,
  input  wire logic        cal_valid_i,
  input  wire logic        cal_falling_i,
  input  wire logic [6:0]  cal_code_i,
  output logic             cal_valid_o,
  output logic             cal_falling_o,
  output logic      [11:0] cal_fraction_o,

  input  wire logic [23:0] dead_time_i,
  input  wire logic        dead_valid_i,
  input  wire logic        dead_falling_i,
  input  wire logic [11:0] dead_fraction_i,
  output logic             dead_valid_o,
  output logic             dead_falling_o,
  output logic      [11:0] dead_fraction_o,
  output logic             dead_rejected_o,

  input  wire logic [19:0] delay_i,
  input  wire logic [8:0]  delay_row_i,
  input  wire logic        delay_valid_i,
  input  wire logic        delay_falling_i,
  input  wire logic [11:0] delay_fraction_i,
  output logic             delay_valid_o,
  output logic             delay_falling_o,
  output logic      [11:0] delay_fraction_o,
  output logic             delay_lost_o,

  input  wire logic [7:0]  sort_present_i,
  input  wire logic [7:0]  sort_lost_i,
  input  wire logic [7:0]  sort_falling_i,
  input  wire logic [11:0] sort_fraction_i [8],
  output logic             sort_busy_o,
  output logic      [7:0]  sort_present_o,
  output logic      [7:0]  sort_lost_o,
  output logic      [16:0] sort_lane_o [8],

  input  wire logic        loss_valid_i,
  input  wire logic        loss_first_i,
  input  wire logic        loss_mark_i,
  input  wire logic        loss_busy_i,
  input  wire logic [41:0] loss_time_i,
  input  wire logic [41:0] loss_next_time_i,
  input  wire logic [7:0]  loss_setting_i,
  input  wire logic [7:0]  loss_present_i,
  input  wire logic [7:0]  loss_lost_i,
  input  wire logic [4:0]  loss_level_i,
  output logic             loss_valid_o,
  output logic             loss_begin_o,
  output logic             loss_end_o,
  output logic             loss_mark_o,
  output logic             loss_change_o,
  output logic             loss_hits_o,
  output logic      [41:0] loss_time_o,
  input  wire logic        loss_done_i,
  output logic      [23:0] loss_count_o [8],
  output logic             loss_overflow_o,
  output logic             loss_dropped_o,
  output logic             loss_saturated_o,

  input  wire logic [29:0] ser_preset_i,
  input  wire logic        ser_valid_i,
  output logic             ser_ready_o,
  input  wire logic        ser_begin_i,
  input  wire logic        ser_end_i,
  input  wire logic        ser_mark_i,
  input  wire logic        ser_change_i,
  input  wire logic [3:0]  ser_hits_i,
  input  wire logic [41:0] ser_time_i,
  input  wire logic [7:0]  ser_setting_i,
  input  wire logic [15:0] ser_lane_i [8],
  input  wire logic [23:0] ser_count_i [8],
  output logic             ser_done_o,
  output logic             ser_word_valid_o,
  input  wire logic        ser_word_ready_i,
  output logic      [31:0] ser_word_o,
  output logic      [7:0]  ser_tag_made_o,

  input  wire logic        crc_clear_i,
  input  wire logic        crc_payload_i,
  input  wire logic        crc_header_i,
  input  wire logic        crc_finish_i,
  input  wire logic [31:0] crc_word_i,
  output logic      [31:0] crc_o,

  input  wire logic [29:0] frm_preset_i,
  input  wire logic [7:0]  frm_stream_i,
  input  wire logic        frm_word_valid_i,
  output logic             frm_word_ready_o,
  input  wire logic [31:0] frm_word_i,
  output logic             frm_valid_o,
  input  wire logic        frm_ready_i,
  output logic      [31:0] frm_data_o,
  output logic             frm_last_o,

  input  wire logic        row_run_i,
  input  wire logic        row_flush_i,
  input  wire logic [29:0] row_preset_i,
  input  wire logic [23:0] row_heartbeat_i,
  output logic             row_clear_o,
  output logic             row_start_o,
  output logic             row_stream_start_o,
  output logic             row_accept_o,
  output logic      [8:0]  row_o,
  output logic             row_valid_o,
  output logic             row_first_o,
  output logic      [41:0] row_time_o,
  output logic      [41:0] row_next_time_o,
  output logic             row_mark_o
);
  peal_fifo #(.Width(16), .Depth(8)) u_fifo (
    .clk_i, .rst_i, .valid_i(fifo_valid_i), .ready_o(fifo_ready_o), .data_i(fifo_data_i), .valid_o(fifo_valid_o),
    .ready_i(fifo_ready_i), .data_o(fifo_data_o), .count_o(fifo_count_o)
  );

  ref_encoder u_encoder (
    .clk_i, .rst_i, .taps_i(enc_taps_i), .enable_rising_i(enc_rising_i), .enable_falling_i(enc_falling_i),
    .hit_valid_o(enc_valid_o), .hit_falling_o(enc_falling_o), .hit_code_o(enc_code_o)
  );

  peal_calibration u_calibration (
    .clk_i, .rst_i, .raw_i(cal_raw_i), .bank_i(cal_bank_i), .write_i(cal_write_i), .write_code_i(cal_write_code_i),
    .write_fraction_i(cal_write_fraction_i), .hit_valid_i(cal_valid_i), .hit_falling_i(cal_falling_i), .hit_code_i(cal_code_i),
    .hit_valid_o(cal_valid_o), .hit_falling_o(cal_falling_o), .hit_fraction_o(cal_fraction_o)
  );

  ref_dead_time u_dead_time (
    .clk_i, .rst_i, .dead_time_i, .hit_valid_i(dead_valid_i), .hit_falling_i(dead_falling_i), .hit_fraction_i(dead_fraction_i),
    .hit_valid_o(dead_valid_o), .hit_falling_o(dead_falling_o), .hit_fraction_o(dead_fraction_o), .rejected_o(dead_rejected_o)
  );

  peal_input_delay u_input_delay (
    .clk_i, .rst_i, .delay_i, .row_i(delay_row_i), .release_row_i(delay_row_i - 9'd3), .hit_valid_i(delay_valid_i),
    .hit_falling_i(delay_falling_i), .hit_fraction_i(delay_fraction_i), .hit_valid_o(delay_valid_o),
    .hit_falling_o(delay_falling_o), .hit_fraction_o(delay_fraction_o), .hit_lost_o(delay_lost_o)
  );

  logic [8*17-1:0] sort_lanes;
  ref_sort u_sort (
    .clk_i, .rst_i, .present_i(sort_present_i), .lost_i(sort_lost_i), .falling_i(sort_falling_i), .fraction_i(sort_fraction_i),
    .busy_o(sort_busy_o), .present_o(sort_present_o), .lost_o(sort_lost_o), .lanes_o(sort_lanes)
  );

  logic [8*24-1:0] loss_counts;
  peal_loss #(.Depth(16)) u_loss (
    .clk_i, .rst_i, .row_valid_i(loss_valid_i), .row_first_i(loss_first_i), .row_mark_i(loss_mark_i), .row_busy_i(loss_busy_i),
    .row_time_i(loss_time_i), .row_next_time_i(loss_next_time_i), .row_setting_i(loss_setting_i),
    .row_present_i(loss_present_i), .row_lost_i(loss_lost_i), .level_i(loss_level_i),
    .entry_valid_o(loss_valid_o), .entry_begin_o(loss_begin_o), .entry_end_o(loss_end_o),
    .entry_mark_o(loss_mark_o), .entry_change_o(loss_change_o), .entry_hits_o(loss_hits_o), .entry_time_o(loss_time_o),
    .report_done_i(loss_done_i), .report_count_o(loss_counts), .overflow_o(loss_overflow_o), .dropped_o(loss_dropped_o),
    .saturated_o(loss_saturated_o)
  );

  logic [8*16-1:0] ser_lanes;
  logic [8*24-1:0] ser_counts;
  peal_serialise u_serialise (
    .clk_i, .rst_i, .epoch_preset_i(ser_preset_i), .head_valid_i(ser_valid_i), .head_ready_o(ser_ready_o),
    .head_begin_i(ser_begin_i), .head_end_i(ser_end_i), .head_mark_i(ser_mark_i), .head_change_i(ser_change_i),
    .head_hits_i(ser_hits_i), .head_time_i(ser_time_i), .head_setting_i(ser_setting_i), .head_lanes_i(ser_lanes),
    .report_count_i(ser_counts), .report_done_o(ser_done_o), .word_valid_o(ser_word_valid_o), .word_ready_i(ser_word_ready_i),
    .word_data_o(ser_word_o), .tag_made_o(ser_tag_made_o)
  );

  for (genvar c = 0; c < 8; c++) begin : gen_lane
    assign sort_lane_o[c]        = sort_lanes[c*17 +: 17];
    assign loss_count_o[c]       = loss_counts[c*24 +: 24];
    assign ser_lanes[c*16 +: 16]  = ser_lane_i[c];
    assign ser_counts[c*24 +: 24] = ser_count_i[c];
  end

  ref_crc u_crc (
    .clk_i, .clear_i(crc_clear_i), .payload_valid_i(crc_payload_i), .header_valid_i(crc_header_i), .finish_i(crc_finish_i),
    .word_i(crc_word_i), .crc_o
  );

  peal_framer u_framer (
    .clk_i, .rst_i, .epoch_preset_i(frm_preset_i), .stream_id_i(frm_stream_i), .word_valid_i(frm_word_valid_i),
    .word_ready_o(frm_word_ready_o), .word_data_i(frm_word_i), .frame_valid_o(frm_valid_o), .frame_ready_i(frm_ready_i),
    .frame_data_o(frm_data_o), .frame_last_o(frm_last_o)
  );

  peal_coarse #(.RowLatency(15)) u_coarse (
    .clk_i, .rst_i, .run_i(row_run_i), .flush_i(row_flush_i), .epoch_preset_i(row_preset_i), .heartbeat_i(row_heartbeat_i),
    .clear_o(row_clear_o), .start_o(row_start_o), .stream_start_o(row_stream_start_o), .accept_o(row_accept_o), .row_o,
    .row_valid_o, .row_first_o, .time_o(row_time_o), .next_time_o(row_next_time_o), .mark_o(row_mark_o)
  );
endmodule
