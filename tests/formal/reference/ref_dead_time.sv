// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Hand-written second formulation of peal_hls_dead_time, not part of the gateware.
// Programmable dead time of one channel, non-extending: a hit closer than dead_time_i to the last hit that was let through is rejected.
// Both edges share it. The distance is the full time between the two in units of a fraction; the clocks in between are counted and the count
// stands still at more than the longest dead time, so neither the epoch nor its wrap enters. The dead time is the one that stood beside the hit
// that was let through.
// Latency: 1 clock. Throughput: one hit a clock. Never full. Reset: no hit yet, the first is let through.
//
// FractionWidth: bits of a fraction; dead_time_i has twice as many, in units of 1/2^FractionWidth clock, 0 = off.
`default_nettype none

module ref_dead_time #(
  parameter int unsigned FractionWidth = 12
) (
  input  wire logic                       clk_i,
  input  wire logic                       rst_i,
  input  wire logic [2*FractionWidth-1:0] dead_time_i,
  input  wire logic                       hit_valid_i,
  input  wire logic                       hit_falling_i,
  input  wire logic [FractionWidth-1:0]   hit_fraction_i,
  output logic                            hit_valid_o,
  output logic                            hit_falling_o,
  output logic      [FractionWidth-1:0]   hit_fraction_o,
  output logic                            rejected_o
);
  localparam int unsigned            AgeWidth = FractionWidth + 1;
  localparam logic [AgeWidth-1:0]    AgeMax   = {1'b1, {FractionWidth{1'b0}}} + 1'b1;
  localparam int unsigned            Width    = AgeWidth + FractionWidth;

  logic [AgeWidth-1:0]      age_q;    // clocks since the last hit let through
  logic [Width-1:0]         until_q;  // that hit + dead_time_i: hits before it, on the scale of age_q, are too close
  logic                     keep;

  assign keep = hit_valid_i && {age_q, hit_fraction_i} >= until_q;

  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      age_q       <= AgeMax;
      until_q     <= '0;
      hit_valid_o <= 1'b0;
      rejected_o  <= 1'b0;
    end else begin
      hit_valid_o <= keep;
      rejected_o  <= hit_valid_i && !keep;
      if (keep) until_q <= Width'(dead_time_i) + Width'(hit_fraction_i);
      if (keep) age_q <= AgeWidth'(1);
      else if (age_q != AgeMax) age_q <= age_q + 1'b1;
    end
    if (keep) begin
      hit_falling_o  <= hit_falling_i;
      hit_fraction_o <= hit_fraction_i;
    end
  end
endmodule
