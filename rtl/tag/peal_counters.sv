// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Per-channel counters, 32 bit, modulo 2^32: hits = tags + missed + rejected once the pipeline is empty.
// Each input counts one per clock, missed one or two (the hit of the row, and one more lost to a collision). Latency: 1 clock.
// clear_i zeroes all counters; an event in that clock is not counted. Reset is clear_i.
//
// Channels: number of channels.
`default_nettype none

module peal_counters #(
  parameter int unsigned Channels = 8
) (
  input  wire logic                clk_i,
  input  wire logic                clear_i,
  input  wire logic [Channels-1:0] hit_i,
  input  wire logic [Channels-1:0] tag_made_i,
  input  wire logic [Channels-1:0] missed_i,
  input  wire logic [Channels-1:0] missed_more_i,
  input  wire logic [Channels-1:0] rejected_i,
  output logic [Channels-1:0][31:0] hits_o,
  output logic [Channels-1:0][31:0] tags_o,
  output logic [Channels-1:0][31:0] missed_o,
  output logic [Channels-1:0][31:0] rejected_o
);
  for (genvar c = 0; c < Channels; c++) begin : gen_channel
    logic [31:0] hits_q, tags_q, missed_q, rejected_q;

    assign hits_o[c]     = hits_q;
    assign tags_o[c]     = tags_q;
    assign missed_o[c]   = missed_q;
    assign rejected_o[c] = rejected_q;

    always_ff @(posedge clk_i) begin
      if (clear_i) begin
        hits_q     <= '0;
        tags_q     <= '0;
        missed_q   <= '0;
        rejected_q <= '0;
      end else begin
        if (hit_i[c]) hits_q <= hits_q + 32'd1;
        if (tag_made_i[c]) tags_q <= tags_q + 32'd1;
        if (missed_i[c] || missed_more_i[c]) missed_q <= missed_q + 32'(missed_i[c]) + 32'(missed_more_i[c]);
        if (rejected_i[c]) rejected_q <= rejected_q + 32'd1;
      end
    end
  end
endmodule
