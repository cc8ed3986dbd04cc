// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Fixed delay of a bus by Depth clocks (a shift register). Latency Depth, one word a clock, no handshake.
// Reset: clears the whole line.
//
// Width: bits. Depth: clocks, at least 1.
`default_nettype none

module peal_shift #(
  parameter int unsigned Width = 8,
  parameter int unsigned Depth = 4
) (
  input  wire logic             clk_i,
  input  wire logic             rst_i,
  input  wire logic [Width-1:0] data_i,
  output logic      [Width-1:0] data_o
);
  logic [Depth*Width-1:0] line_q;

  assign data_o = line_q[Depth*Width-1 -: Width];

  always_ff @(posedge clk_i) begin
    if (rst_i) line_q <= '0;
    else line_q <= (Depth * Width)'({line_q, data_i});
  end
endmodule
