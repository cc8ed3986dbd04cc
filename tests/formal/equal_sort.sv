// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The compiled sort gives the row of the hand-written one. Every row has a hit here: the compiled network has no state beside the rows under
// way, so what a row becomes does not depend on the rows around it, and the hand-written one only stands still for empty rows.
// Channels: 2 (one compare-exchange of 15 bits) or 4. The 19 comparisons of 8 channels over six clocks take z3 more than four minutes; those are left
// to tests/hls, and to the proof that ref_sort sorts.
`default_nettype none

module equal_sort #(
  parameter int unsigned Channels    = 4,
  localparam int unsigned IndexWidth = $clog2(Channels),
  localparam int unsigned LaneWidth  = 14 + IndexWidth,
  localparam int unsigned Layers     = IndexWidth * (IndexWidth + 1) / 2
) (
  input  wire logic                clk_i,
  input  wire logic                rst_i,
  input  wire logic [Channels-1:0] present_i,
  input  wire logic [Channels-1:0] falling_i,
  input  wire logic [11:0]         fraction_i [Channels]
);
  logic [Layers-1:0] f_fresh = '0;   // as many rows as the network has layers have gone in since the reset
  always_ff @(posedge clk_i) f_fresh <= rst_i ? '0 : (Layers)'({f_fresh, 1'b1});
  always_comb assume (present_i != '0);

  logic [Channels*LaneWidth-1:0] lanes, sorted, ref_sorted;
  logic                          busy;
  for (genvar c = 0; c < Channels; c++) begin : gen_lane
    assign lanes[c*LaneWidth +: LaneWidth] = present_i[c] ? {1'b0, fraction_i[c], IndexWidth'(c), falling_i[c]} : '1;
  end
  if (Channels == 2) begin : gen_2
    peal_hls_sort_2 u_compiled (.clk_i, .rst_i, .lanes_i(lanes), .lanes_o(sorted));
  end else begin : gen_4
    peal_hls_sort_4 u_compiled (.clk_i, .rst_i, .lanes_i(lanes), .lanes_o(sorted));
  end
  ref_sort #(.Channels(Channels)) u_reference (
    .clk_i, .rst_i, .present_i, .lost_i('0), .falling_i, .fraction_i, .busy_o(busy), .present_o(), .lost_o(), .lanes_o(ref_sorted)
  );

  always_comb begin
    if (f_fresh[Layers-1]) begin
      assert (busy);
      assert (sorted == ref_sorted);
      cover (!sorted[Channels*LaneWidth-1]);
    end
  end
endmodule
