// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Calibration of one channel: delay-line code -> position of the edge inside its clock, from a double-buffered table.
// The fraction counts from the start of the clock: 0 = edge at its start, 2^FractionWidth - 1 = edge at its end (4095 - age).
// The tables are written while the other bank is in use; bank_i changes between two clocks for all channels at once.
// With raw_i the fraction is the code itself, left-aligned, as a code-density measurement needs it.
// The memory is here, what is computed from its entry is compiled from hls/kernels/calibration.hpp.
// Latency: 2 clocks. Throughput: one hit a clock. Never full. Reset: forgets hits in the pipeline, keeps the tables.
// After configuration both banks hold the table of an ideal line whose Taps taps span exactly one clock.
//
// Taps: length of the line of the ideal table. CodeWidth: bits of a code, 7 or 8. FractionWidth: bits of a fraction, 12.
`default_nettype none

module peal_calibration #(
  parameter int unsigned Taps          = 96,
  parameter int unsigned CodeWidth     = 7,
  parameter int unsigned FractionWidth = 12
) (
  input  wire logic                     clk_i,
  input  wire logic                     rst_i,
  input  wire logic                     raw_i,
  input  wire logic                     bank_i,   // the bank in use
  input  wire logic                     write_i,  // into the other bank
  input  wire logic [CodeWidth-1:0]     write_code_i,
  input  wire logic [FractionWidth-1:0] write_fraction_i,
  input  wire logic                     hit_valid_i,
  input  wire logic                     hit_falling_i,
  input  wire logic [CodeWidth-1:0]     hit_code_i,
  output logic                          hit_valid_o,
  output logic                          hit_falling_o,
  output logic      [FractionWidth-1:0] hit_fraction_o
);
  localparam int unsigned Codes = 1 << CodeWidth;
  localparam int unsigned Units = 1 << FractionWidth;

  logic [FractionWidth-1:0] table_q [2*Codes];
  logic [FractionWidth-1:0] entry_q;
  logic [CodeWidth-1:0]     code_q;
  logic                     valid_q, falling_q;

  // Centre of the bin between taps c-1 and c, as an age; an age beyond the clock counts as its start.
  function automatic logic [FractionWidth-1:0] ideal_fraction(input int unsigned code);
    int unsigned age;
    age = (code == 0) ? 0 : ((2 * code - 1) * Units) / (2 * Taps);
    return (age >= Units) ? '0 : FractionWidth'(Units - 1 - age);
  endfunction

  initial begin
    for (int unsigned i = 0; i < 2 * Codes; i++) table_q[i] = ideal_fraction(i % Codes);
  end

  always_ff @(posedge clk_i) begin
    if (write_i) table_q[{!bank_i, write_code_i}] <= write_fraction_i;
    if (hit_valid_i) begin
      entry_q   <= table_q[{bank_i, hit_code_i}];
      code_q    <= hit_code_i;
      falling_q <= hit_falling_i;
    end
    hit_falling_o <= falling_q;
    valid_q       <= hit_valid_i && !rst_i;
    hit_valid_o   <= valid_q && !rst_i;
  end

  if (CodeWidth == 7 && FractionWidth == 12) begin : gen_7
    peal_hls_calibration_7 u_arithmetic (.clk_i, .rst_i, .code_i(code_q), .entry_i(entry_q), .raw_i, .fraction_o(hit_fraction_o));
  end else if (CodeWidth == 8 && FractionWidth == 12) begin : gen_8
    peal_hls_calibration_8 u_arithmetic (.clk_i, .rst_i, .code_i(code_q), .entry_i(entry_q), .raw_i, .fraction_o(hit_fraction_o));
  end else begin : gen_bad_width
    $error("peal_calibration: a code has 7 or 8 bits, a fraction 12");
  end
endmodule
