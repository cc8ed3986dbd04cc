// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// One channel: delay line, encoder, calibration, dead time, input delay. Encoder, dead time and the arithmetic of the calibration are compiled
// from hls/kernels.
// A hit is an edge: a difference between tap 0 of consecutive samples. At most one a clock: a pulse (or a gap) must be longer than one clock,
// else it may not be seen at all, and longer than the whole line, else the far taps still show the edge before and the code is too large.
// Latency: HitLatency (9) clocks from the taps to the hit at the output, at delay 0. Throughput: one hit a clock. Never full.
// Reset: forgets hits on the way; the calibration tables stay.
//
// Taps: length of the line, 96 or 192. The others as in the blocks; Instance and Channel are for the delay line of the simulation.
`default_nettype none

module peal_channel #(
  parameter int unsigned Instance      = 0,
  parameter int unsigned Channel       = 0,
  parameter int unsigned Taps          = 96,
  parameter int unsigned CodeWidth     = 7,
  parameter int unsigned DelayClocks   = 256,
  localparam int unsigned FractionWidth = peal_wire_pkg::FractionBits,
  localparam int unsigned RowWidth     = $clog2(DelayClocks) + 1,
  localparam int unsigned DelayWidth   = $clog2(DelayClocks) + FractionWidth
) (
  input  wire logic                       clk_i,
  input  wire logic                       rst_i,
  input  wire logic                       pulse_i,
  input  wire logic                       enable_rising_i,
  input  wire logic                       enable_falling_i,
  input  wire logic                       raw_i,
  input  wire logic                       bank_i,
  input  wire logic                       write_i,
  input  wire logic [CodeWidth-1:0]       write_code_i,
  input  wire logic [FractionWidth-1:0]   write_fraction_i,
  input  wire logic [2*FractionWidth-1:0] dead_time_i,
  input  wire logic [DelayWidth-1:0]      delay_i,
  input  wire logic [RowWidth-1:0]        row_i,   // rows as peal_input_delay wants them
  input  wire logic [RowWidth-1:0]        release_row_i,
  output logic                            seen_o,  // an enabled edge, for the counter
  output logic                            rejected_o,
  output logic                            hit_valid_o,
  output logic                            hit_falling_o,
  output logic      [FractionWidth-1:0]   hit_fraction_o,
  output logic                            hit_lost_o
);
  logic [Taps-1:0]          taps;
  logic                     rst_q;
  logic                     edge_valid, code_valid, code_falling;
  logic [CodeWidth-1:0]     code;
  logic                     fine_valid, fine_falling;
  logic [FractionWidth-1:0] fine_fraction;
  logic                     kept_valid, kept_falling;
  logic [FractionWidth-1:0] kept_fraction;

  assign seen_o = code_valid;

  peal_delay_line #(
    .Taps    (Taps),
    .Instance(Instance),
    .Channel (Channel)
  ) u_delay_line (
    .clk_i,
    .pulse_i,
    .taps_o(taps)
  );

  // The encoder follows the level of the line through a reset, so that none of its ends is an edge; what a reset has to forget are the edges
  // in its two stages.
  if (Taps == 96) begin : gen_encoder_96
    peal_hls_encoder_96 u_encoder (
      .clk_i,
      .rst_i           (1'b0),
      .sample_i        (taps),
      .enable_rising_i (enable_rising_i && !rst_i),
      .enable_falling_i(enable_falling_i && !rst_i),
      .valid_o         (edge_valid),
      .falling_o       (code_falling),
      .code_o          (code)
    );
  end else if (Taps == 192) begin : gen_encoder_192
    peal_hls_encoder_192 u_encoder (
      .clk_i,
      .rst_i           (1'b0),
      .sample_i        (taps),
      .enable_rising_i (enable_rising_i && !rst_i),
      .enable_falling_i(enable_falling_i && !rst_i),
      .valid_o         (edge_valid),
      .falling_o       (code_falling),
      .code_o          (code)
    );
  end else begin : gen_bad_taps
    $error("peal_channel: a line has 96 or 192 taps");
  end

  always_ff @(posedge clk_i) rst_q <= rst_i;
  assign code_valid = edge_valid && !rst_q;

  peal_calibration #(
    .Taps         (Taps),
    .CodeWidth    (CodeWidth),
    .FractionWidth(FractionWidth)
  ) u_calibration (
    .clk_i,
    .rst_i,
    .raw_i,
    .bank_i,
    .write_i,
    .write_code_i,
    .write_fraction_i,
    .hit_valid_i   (code_valid),
    .hit_falling_i (code_falling),
    .hit_code_i    (code),
    .hit_valid_o   (fine_valid),
    .hit_falling_o (fine_falling),
    .hit_fraction_o(fine_fraction)
  );

  peal_hls_dead_time u_dead_time (
    .clk_i,
    .rst_i,
    .valid_i    (fine_valid && !rst_i),
    .fraction_i (fine_fraction),
    .dead_time_i,
    .keep_o     (kept_valid),
    .reject_o   (rejected_o)
  );

  always_ff @(posedge clk_i) begin
    kept_falling  <= fine_falling;
    kept_fraction <= fine_fraction;
  end

  peal_input_delay #(
    .DelayClocks  (DelayClocks),
    .FractionWidth(FractionWidth)
  ) u_input_delay (
    .clk_i,
    .rst_i,
    .delay_i,
    .row_i,
    .release_row_i,
    .hit_valid_i   (kept_valid),
    .hit_falling_i (kept_falling),
    .hit_fraction_i(kept_fraction),
    .hit_valid_o,
    .hit_falling_o,
    .hit_fraction_o,
    .hit_lost_o
  );
endmodule
