// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Hand-written second formulation of peal_hls_encoder_96 and _192, not part of the gateware.
// Ones counter: the taps of a delay line -> one edge per clock with its code, the age of the edge in taps.
// An edge is a difference between tap 0 of consecutive samples. The code of a rising edge is the number of ones among the taps, that
// of a falling edge the number of zeros: a count does not care in which order the taps switch, so bubbles cannot break it.
// Latency: 2 clocks. Throughput: one sample a clock. Never full. Reset: forgets an edge in the pipeline.
// Limits: at most one edge per clock and channel. A pulse (or a gap) must be longer than one clock, else it may not be seen at all, and
// longer than the whole line, else the far taps still show the edge before and the code is too large.
//
// Taps: length of the line, a multiple of GroupTaps, at most 2^CodeWidth - 1. GroupTaps: taps added up in the first stage.
// Method: population count of the code word, in two adder stages.
`default_nettype none

module ref_encoder #(
  parameter int unsigned Taps      = 96,
  parameter int unsigned GroupTaps = 24,
  parameter int unsigned CodeWidth = 7
) (
  input  wire logic                 clk_i,
  input  wire logic                 rst_i,
  input  wire logic [Taps-1:0]      taps_i,
  input  wire logic                 enable_rising_i,
  input  wire logic                 enable_falling_i,
  output logic                      hit_valid_o,
  output logic                      hit_falling_o,
  output logic      [CodeWidth-1:0] hit_code_o
);
  localparam int unsigned Groups   = Taps / GroupTaps;
  localparam int unsigned SumWidth = $clog2(GroupTaps + 1);

  if (Taps % GroupTaps != 0) begin : gen_bad_taps
    $error("ref_encoder: Taps must be a multiple of GroupTaps");
  end
  if (Taps >= (1 << CodeWidth)) begin : gen_bad_code
    $error("ref_encoder: CodeWidth too small for Taps");
  end

  logic                       level_q;
  logic                       edge_seen;
  logic                       valid_q, falling_q;
  logic [Groups*SumWidth-1:0] sum_q;
  logic [CodeWidth-1:0]       total;

  assign edge_seen = (taps_i[0] != level_q) && (taps_i[0] ? enable_rising_i : enable_falling_i);

  // First stage: sums of groups of taps, of ones after a rising edge and of zeros after a falling one.
  always_ff @(posedge clk_i) begin
    level_q   <= taps_i[0];
    valid_q   <= edge_seen && !rst_i;
    if (edge_seen) begin
      falling_q <= !taps_i[0];
      for (int unsigned g = 0; g < Groups; g++) begin
        sum_q[g*SumWidth +: SumWidth] <=
            SumWidth'($countones(taps_i[g*GroupTaps +: GroupTaps] ^ {GroupTaps{!taps_i[0]}}));
      end
    end
  end

  always_comb begin
    total = '0;
    for (int unsigned g = 0; g < Groups; g++) total = total + CodeWidth'(sum_q[g*SumWidth +: SumWidth]);
  end

  // Second stage: the sum of the groups.
  always_ff @(posedge clk_i) begin
    hit_valid_o <= valid_q && !rst_i;
    if (valid_q) begin
      hit_falling_o <= falling_q;
      hit_code_o    <= total;
    end
  end
endmodule
