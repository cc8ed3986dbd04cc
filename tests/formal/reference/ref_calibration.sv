// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Hand-written second formulation of peal_hls_calibration_7 and _8, not part of the gateware.
// What the calibration computes behind its memory: the entry of the table, or with raw_i the code itself, left-aligned.
// Latency: 1 clock. Throughput: one code a clock. Never full. Reset: none, nothing is kept.
//
// CodeWidth, FractionWidth: bits of a code and of a fraction.
`default_nettype none

module ref_calibration #(
  parameter int unsigned CodeWidth     = 7,
  parameter int unsigned FractionWidth = 12
) (
  input  wire logic                     clk_i,
  input  wire logic                     raw_i,
  input  wire logic [CodeWidth-1:0]     code_i,
  input  wire logic [FractionWidth-1:0] entry_i,
  output logic      [FractionWidth-1:0] fraction_o
);
  always_ff @(posedge clk_i) fraction_o <= raw_i ? {code_i, {(FractionWidth - CodeWidth){1'b0}}} : entry_i;
endmodule
