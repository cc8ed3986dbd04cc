// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Two flip-flops per bit that bring slow, unrelated inputs (switches, setting pins) into the clock domain.
// Latency: two to three clocks, each bit on its own: a bus that changes several bits at once may show a mixture for one clock.
//
// Width: bits.
`default_nettype none

module peal_synchroniser #(
  parameter int unsigned Width = 1
) (
  input  wire logic             clk_i,
  input  wire logic [Width-1:0] async_i,
  output logic      [Width-1:0] sync_o
);
  (* keep *) logic [Width-1:0] first_q;
  (* keep *) logic [Width-1:0] second_q;

  always_ff @(posedge clk_i) begin
    first_q  <= async_i;
    second_q <= first_q;
  end

  assign sync_o = second_q;
endmodule
