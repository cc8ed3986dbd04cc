// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The time tagger without its board: detector pulses and settings in, frames of 32-bit words out, registers over a byte link.
//
// Time. The clock edges of a stream are numbered: edge 0 is the rising edge that ends the clock in which stream_start_o is high; it is
// time 0 of the stream. Row n is the clock period from edge n to edge n+1. A pulse edge at stream time t = (n + x) clocks, 0 <= x < 1,
// is sampled by the delay lines at edge n+1, where its age is (1 - x) clocks, and gets the tag time n * 4096 + fraction with
// fraction = the calibration entry of its code, 4095 - age in 1/4096 clock: the tag time is t in units of 1/4096 clock within the
// delay-line bin. Epoch and coarse time of row n are epoch_preset + n / 4096 and n mod 4096. A setting that is at setting_i when
// edge n+1 samples it is in force from row n on; it must be synchronous to the clock.
//
// Pipeline. Fixed latency from the sampling edge to the row FIFO: 15 clocks (encoder 2, calibration 2, dead time 1, input delay 4,
// sort 6), plus the input delay itself. Then the row FIFO (the drop point, peal_loss), serialiser, word FIFO and framer. Throughput: one
// row of up to Channels hits a clock until the row FIFO is full, one word a clock after it. Back-pressure from frame_ready_i
// reaches back to the row FIFO and no further.
//
// Run control. control.run rising empties everything and starts a stream at time 0 with sequence 0 and counters 0; stream_start_o follows 3
// clocks after the register has changed. control.run falling: no further hit is taken, what is in the pipeline goes out during 512
// clocks, so that the counters end balanced. command.flush empties everything while run is 0. frame_clear_o is high for one clock whenever
// that happens: a frame in transfer is then cut, the next word out is the first of a frame, and the bridge has to drop what it holds.
// Input delays and raw codes belong to a stream: input_delay is taken over at its start, clamped to limits.delay_clocks, and is 0 with
// raw_codes.
//
// Reset: synchronous, active high; loads the registers' reset values; calibration tables keep their contents.
// Parameters: ClockPeriodFs in fs; BuildId, Board and Simulated are what the registers report; Channels: 2, 4, 8 or 16; Taps: 96 or 192
// (what is compiled, see hls/kernels.toml); DelayClocks as in peal_input_delay; RowDepth entries, WordDepth words; Instance tells several simulated cores apart.
`default_nettype none

module peal_core #(
  parameter int unsigned Channels      = 8,
  parameter int unsigned Taps          = 96,
  parameter int unsigned DelayClocks   = 256,
  parameter int unsigned RowDepth      = 256,
  parameter int unsigned WordDepth     = 512,
  parameter int unsigned ClockPeriodFs = 10_000_000,
  parameter logic [31:0] BuildId       = 32'd0,
  parameter logic [31:0] Board         = 32'd1,
  parameter bit          Simulated     = 1'b1,
  parameter int unsigned Instance      = 0
) (
  input  wire logic                clk_sys_i,
  input  wire logic                rst_sys_i,

  input  wire logic [Channels-1:0] pulse_i,
  input  wire logic [7:0]          setting_i,

  input  wire logic                ctl_rx_valid_i,
  output logic                     ctl_rx_ready_o,
  input  wire logic [7:0]          ctl_rx_data_i,
  output logic                     ctl_tx_valid_o,
  input  wire logic                ctl_tx_ready_i,
  output logic      [7:0]          ctl_tx_data_o,

  output logic                     frame_valid_o,
  input  wire logic                frame_ready_i,
  output logic      [31:0]         frame_data_o,
  output logic                     frame_last_o,
  output logic                     frame_clear_o,

  output logic                     stream_start_o
);
  import peal_wire_pkg::*;
  import peal_map_pkg::*;

  localparam int unsigned CodeWidth    = $clog2(Taps + 1);
  localparam int unsigned IndexWidth   = $clog2(Channels);
  localparam int unsigned RowWidth     = $clog2(DelayClocks) + 1;
  localparam int unsigned DelayWidth   = $clog2(DelayClocks) + FractionBits;
  localparam int unsigned TimeWidth    = EpochBits + CoarseBits;
  localparam int unsigned LaneWidth    = FractionBits + IndexWidth + 1;
  localparam int unsigned HitsWidth    = $clog2(Channels + 1);
  localparam int unsigned LevelWidth   = $clog2(RowDepth) + 1;
  // Clocks from the taps to: input of the input delay, its release, the sorted row.
  localparam int unsigned DelayLatency   = 5;
  localparam int unsigned ReleaseLatency = DelayLatency + 3;
  localparam int unsigned SortLatency    = IndexWidth * (IndexWidth + 1) / 2;  // a clock per layer of Batcher's network
  localparam int unsigned RowLatency     = ReleaseLatency + 1 + SortLatency;
  localparam logic [DelayWidth-1:0] DelayMax = DelayWidth'((DelayClocks - 4) * (1 << FractionBits) - 1);

  // Registers ---------------------------------------------------------------------------------------------------------------
  reg2hw_t                     reg2hw;
  logic [7:0]                  setting, setting_q;
  logic                        overflow, overflow_begin, saturated, bank;
  logic                        stored_read;
  logic [StoredIndexWidth-1:0] stored_index;
  logic [31:0]                 stored_word;

  peal_control #(
    .Channels     (Channels),
    .Taps         (Taps),
    .CodeWidth    (CodeWidth),
    .DelayClocks  (DelayClocks - 4),
    .ClockPeriodFs(ClockPeriodFs),
    .BuildId      (BuildId),
    .Board        (Board),
    .Simulated    (Simulated)
  ) u_control (
    .clk_i         (clk_sys_i),
    .rst_i         (rst_sys_i),
    .ctl_rx_valid_i,
    .ctl_rx_ready_o,
    .ctl_rx_data_i,
    .ctl_tx_valid_o,
    .ctl_tx_ready_i,
    .ctl_tx_data_o,
    .setting_i     (setting_q),
    .overflow_i    (overflow),
    .overflow_begin_i(overflow_begin),
    .saturated_i   (saturated),
    .stored_read_o (stored_read),
    .stored_index_o(stored_index),
    .stored_word_i (stored_word),
    .reg2hw_o      (reg2hw),
    .bank_o        (bank)
  );

  // Time base ---------------------------------------------------------------------------------------------------------------
  logic                 clear, start, accept, stream_rst;
  logic [RowWidth-1:0]  row_taps;
  logic                 row_valid, row_first, row_mark;
  logic [TimeWidth-1:0] row_time, row_next_time;
  logic [7:0]           row_setting;

  assign stream_rst    = rst_sys_i || clear;
  assign frame_clear_o = clear;

  peal_coarse #(
    .RowLatency(RowLatency),
    .RowWidth  (RowWidth)
  ) u_coarse (
    .clk_i         (clk_sys_i),
    .rst_i         (rst_sys_i),
    .run_i         (reg2hw.control.run),
    .flush_i       (reg2hw.command.flush),
    .epoch_preset_i(reg2hw.epoch_preset.epoch),
    .heartbeat_i   (reg2hw.heartbeat.clocks),
    .clear_o       (clear),
    .start_o       (start),
    .stream_start_o,
    .accept_o      (accept),
    .row_o         (row_taps),
    .row_valid_o   (row_valid),
    .row_first_o   (row_first),
    .time_o        (row_time), .next_time_o(row_next_time),
    .mark_o        (row_mark)
  );

  assign setting = reg2hw.control.software_setting ? reg2hw.setting.value : setting_i;

  // Sampled beside the taps.
  always_ff @(posedge clk_sys_i) setting_q <= setting;

  peal_shift #(
    .Width(8),
    .Depth(RowLatency)
  ) u_setting (
    .clk_i (clk_sys_i),
    .rst_i (rst_sys_i),
    .data_i(setting_q),
    .data_o(row_setting)
  );

  // Channels ----------------------------------------------------------------------------------------------------------------
  logic                raw_q;
  logic [RowWidth-1:0] row_delay, row_release;
  logic [Channels-1:0] seen, rejected_now, hit_valid, hit_falling, hit_lost;
  logic [FractionBits-1:0] hit_fraction [Channels];

  assign row_delay   = row_taps - RowWidth'(DelayLatency);
  assign row_release = row_taps - RowWidth'(ReleaseLatency);

  always_ff @(posedge clk_sys_i) begin
    if (start) raw_q <= reg2hw.control.raw_codes;
  end

  for (genvar c = 0; c < Channels; c++) begin : gen_channel
    logic [DelayWidth-1:0] delay_q;
    logic                  write;
    assign write = reg2hw.calibration_data_we && reg2hw.calibration_address.channel_index == 4'(c) &&
                   (reg2hw.calibration_address.code >> CodeWidth) == '0;

    always_ff @(posedge clk_sys_i) begin
      if (start) begin
        if (reg2hw.control.raw_codes) delay_q <= '0;
        else if (reg2hw.input_delay[c].units > 24'(DelayMax)) delay_q <= DelayMax;
        else delay_q <= reg2hw.input_delay[c].units[DelayWidth-1:0];
      end
    end

    peal_channel #(
      .Instance   (Instance),
      .Channel    (c),
      .Taps       (Taps),
      .CodeWidth  (CodeWidth),
      .DelayClocks(DelayClocks)
    ) u_channel (
      .clk_i           (clk_sys_i),
      .rst_i           (stream_rst),
      .pulse_i         (pulse_i[c]),
      .enable_rising_i (accept && reg2hw.enable_rising.channels[c]),
      .enable_falling_i(accept && reg2hw.enable_falling.channels[c]),
      .raw_i           (raw_q),
      .bank_i          (bank),
      .write_i         (write),
      .write_code_i    (reg2hw.calibration_address.code[CodeWidth-1:0]),
      .write_fraction_i(reg2hw.calibration_data.fraction),
      .dead_time_i     (reg2hw.dead_time[c].units),
      .delay_i         (delay_q),
      .row_i           (row_delay),
      .release_row_i   (row_release),
      .seen_o          (seen[c]),
      .rejected_o      (rejected_now[c]),
      .hit_valid_o     (hit_valid[c]),
      .hit_falling_o   (hit_falling[c]),
      .hit_fraction_o  (hit_fraction[c]),
      .hit_lost_o      (hit_lost[c])
    );
  end

  // Rows --------------------------------------------------------------------------------------------------------------------
  logic                              row_busy;
  logic [Channels-1:0]               row_present, row_lost;
  logic [Channels*(LaneWidth+1)-1:0] hit_lanes, row_lanes;
  logic [Channels*LaneWidth-1:0]     entry_lanes, head_lanes;
  logic [LevelWidth-1:0]             level;
  logic                              entry_valid, entry_end, entry_mark, entry_change, entry_hits;
  logic [TimeWidth-1:0]              entry_time, head_time;
  logic [Channels*MissedCountWidth-1:0] report_count;
  logic                              report_done, dropped;
  logic                              head_valid, head_ready, head_begin, head_end, head_mark, head_change;
  logic [HitsWidth-1:0]              head_hits;
  logic [7:0]                        head_setting;
  logic                              made_valid, made_ready, word_valid, word_ready;
  logic [31:0]                       made_data, word_data;
  logic [Channels-1:0]               tag_made;

  // Lanes as in peal_sort.
  for (genvar c = 0; c < Channels; c++) begin : gen_hit_lane
    assign hit_lanes[c*(LaneWidth+1) +: LaneWidth+1] = hit_valid[c] ? {1'b0, hit_fraction[c], IndexWidth'(c), hit_falling[c]} : '1;
  end

  peal_sort #(
    .Channels(Channels),
    .LaneBits(LaneWidth + 1)
  ) u_sort (
    .clk_i(clk_sys_i), .rst_i(stream_rst),
    .lanes_i(hit_lanes),
    .lanes_o(row_lanes)
  );

  // Beside the sort: which channels the row holds.
  peal_shift #(
    .Width(1 + 2 * Channels),
    .Depth(SortLatency)
  ) u_row (
    .clk_i (clk_sys_i),
    .rst_i (stream_rst),
    .data_i({|hit_valid, hit_lost & hit_valid, hit_valid}),
    .data_o({row_busy, row_lost, row_present})
  );

  // The number of hits says which lanes are empty.
  for (genvar c = 0; c < Channels; c++) begin : gen_lane
    assign entry_lanes[c*LaneWidth +: LaneWidth] = row_lanes[c*(LaneWidth+1) +: LaneWidth];
    logic unused_empty;
    assign unused_empty = row_lanes[c*(LaneWidth+1) + LaneWidth];
  end

  peal_loss #(
    .Channels (Channels),
    .Depth    (RowDepth),
    .TimeWidth(TimeWidth)
  ) u_loss (
    .clk_i         (clk_sys_i),
    .rst_i         (stream_rst),
    .row_valid_i   (row_valid),
    .row_first_i   (row_first),
    .row_mark_i    (row_mark),
    .row_busy_i    (row_busy),
    .row_time_i    (row_time), .row_next_time_i(row_next_time),
    .row_setting_i (row_setting),
    .row_present_i (row_present),
    .row_lost_i    (row_lost),
    .level_i       (level),
    .entry_valid_o (entry_valid),
    .entry_begin_o (overflow_begin),
    .entry_end_o   (entry_end),
    .entry_mark_o  (entry_mark),
    .entry_change_o(entry_change),
    .entry_hits_o  (entry_hits),
    .entry_time_o  (entry_time),
    .report_done_i (report_done),
    .report_count_o(report_count),
    .overflow_o    (overflow),
    .dropped_o     (dropped),
    .saturated_o   (saturated)
  );

  peal_row_fifo #(
    .Channels (Channels),
    .LaneWidth(LaneWidth),
    .Depth    (RowDepth),
    .TimeWidth(TimeWidth)
  ) u_row_fifo (
    .clk_i          (clk_sys_i),
    .rst_i          (stream_rst),
    .entry_valid_i  (entry_valid),
    .entry_begin_i  (overflow_begin),
    .entry_end_i    (entry_end),
    .entry_mark_i   (entry_mark),
    .entry_change_i (entry_change),
    .entry_hits_i   (entry_hits ? HitsWidth'($countones(row_present)) : '0),
    .entry_time_i   (entry_time),
    .entry_setting_i(row_setting),
    .entry_lanes_i  (entry_lanes),
    .level_o        (level),
    .head_valid_o   (head_valid),
    .head_ready_i   (head_ready),
    .head_begin_o   (head_begin),
    .head_end_o     (head_end),
    .head_mark_o    (head_mark),
    .head_change_o  (head_change),
    .head_hits_o    (head_hits),
    .head_time_o    (head_time),
    .head_setting_o (head_setting),
    .head_lanes_o   (head_lanes)
  );

  // Words and frames --------------------------------------------------------------------------------------------------------
  peal_serialise #(
    .Channels (Channels),
    .LaneWidth(LaneWidth),
    .TimeWidth(TimeWidth)
  ) u_serialise (
    .clk_i         (clk_sys_i),
    .rst_i         (stream_rst),
    .epoch_preset_i(reg2hw.epoch_preset.epoch),
    .head_valid_i  (head_valid),
    .head_ready_o  (head_ready),
    .head_begin_i  (head_begin),
    .head_end_i    (head_end),
    .head_mark_i   (head_mark),
    .head_change_i (head_change),
    .head_hits_i   (head_hits),
    .head_time_i   (head_time),
    .head_setting_i(head_setting),
    .head_lanes_i  (head_lanes),
    .report_count_i(report_count),
    .report_done_o (report_done),
    .word_valid_o  (made_valid),
    .word_ready_i  (made_ready),
    .word_data_o   (made_data),
    .tag_made_o    (tag_made)
  );

  peal_fifo #(
    .Width(32),
    .Depth(WordDepth)
  ) u_word_fifo (
    .clk_i  (clk_sys_i),
    .rst_i  (stream_rst),
    .valid_i(made_valid),
    .ready_o(made_ready),
    .data_i (made_data),
    .valid_o(word_valid),
    .ready_i(word_ready),
    .data_o (word_data),
    .count_o()
  );

  peal_framer u_framer (
    .clk_i         (clk_sys_i),
    .rst_i         (stream_rst),
    .epoch_preset_i(reg2hw.epoch_preset.epoch),
    .stream_id_i   (reg2hw.stream_id.id),
    .word_valid_i  (word_valid),
    .word_ready_o  (word_ready),
    .word_data_i   (word_data),
    .frame_valid_o,
    .frame_ready_i,
    .frame_data_o,
    .frame_last_o
  );

  peal_counters #(
    .Channels(Channels)
  ) u_counters (
    .clk_i        (clk_sys_i),
    .clear_i      (rst_sys_i || start || reg2hw.command.clear_counters),
    .hit_i        (seen),
    .tag_made_i   (tag_made),
    .missed_i     (dropped ? row_present : '0),
    .missed_more_i(dropped ? row_lost : '0),
    .rejected_i   (rejected_now),
    .read_i       (stored_read),
    .index_i      (stored_index),
    .data_o       (stored_word)
  );
endmodule
