// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Hand-written second formulation of peal_hls_event_divider, not part of the gateware.
// Counts the events since the last one that passed instead of deciding ahead: an event passes when as many came before it as the divider
// that the passing one brought with it said.
// Latency: 1 clock. Throughput: one event a clock. Never full. Reset: the next event passes.
`default_nettype none

module ref_event_divider #(
  parameter int unsigned Width = 16
) (
  input  wire logic             clk_i,
  input  wire logic             rst_i,
  input  wire logic             valid_i,
  input  wire logic [Width-1:0] divider_i,  // 0 counts as 1
  input  wire logic             restart_i,  // the next event behind this clock passes
  output logic                  keep_o,
  output logic                  reject_o
);
  logic             first_q;                // no event yet, or restarted
  logic [Width-1:0] behind_q, every_q;      // events since the one that passed, and its divider
  logic             pass;

  assign pass = first_q || behind_q + 1'b1 >= every_q;

  always_ff @(posedge clk_i) begin
    if (rst_i) first_q <= 1'b1;
    else if (restart_i) first_q <= 1'b1;
    else if (valid_i) first_q <= 1'b0;
    if (valid_i) begin
      behind_q <= pass ? '0 : behind_q + 1'b1;
      if (pass) every_q <= (divider_i == '0) ? Width'(1) : divider_i;
    end
    keep_o   <= valid_i && pass;
    reject_o <= valid_i && !pass;
  end
endmodule
