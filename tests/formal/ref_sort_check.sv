// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Bound to ref_sort: Layers clocks after a row went in, its lanes come out in ascending order, and the lane of any one channel is among them
// exactly as often as it went in (once, if the channel had a hit).
`default_nettype none

module ref_sort_check #(
  parameter int unsigned Channels      = 4,
  parameter int unsigned FractionWidth = 3,
  localparam int unsigned IndexWidth   = $clog2(Channels),
  localparam int unsigned LaneWidth    = FractionWidth + IndexWidth + 2,
  localparam int unsigned Layers       = IndexWidth * (IndexWidth + 1) / 2
) (
  input  wire logic                          clk_i,
  input  wire logic                          rst_i,
  input  wire logic [Channels-1:0]           present_i,
  input  wire logic [Channels-1:0]           falling_i,
  input  wire logic [FractionWidth-1:0]      fraction_i [Channels],
  input  wire logic                          busy_o,
  input  wire logic [Channels-1:0]           present_o,
  input  wire logic [Channels*LaneWidth-1:0] lanes_o
);
  logic f_init = 1'b1;
  always_ff @(posedge clk_i) f_init <= 1'b0;
  always_comb if (f_init) assume (rst_i);

  logic [IndexWidth-1:0] f_channel;
  always_ff @(posedge clk_i) f_channel <= f_channel;

  // What went in, as many clocks ago as the network has layers.
  logic [Layers-1:0]    f_fresh = '0;   // the row went in after the reset
  logic [LaneWidth-1:0] f_lane [Layers];
  logic [Channels-1:0]  f_present [Layers];
  always_ff @(posedge clk_i) begin
    f_fresh <= rst_i ? '0 : {f_fresh[Layers-2:0], 1'b1};
    f_lane[0] <= {1'b0, fraction_i[f_channel], f_channel, falling_i[f_channel]};
    f_present[0] <= present_i;
    for (int unsigned l = 1; l < Layers; l++) begin
      f_lane[l]    <= f_lane[l-1];
      f_present[l] <= f_present[l-1];
    end
  end

  logic [Channels-1:0] f_match;
  for (genvar c = 0; c < Channels; c++) begin : gen_match
    assign f_match[c] = lanes_o[c*LaneWidth +: LaneWidth] == f_lane[Layers-1];
    if (c > 0) begin : gen_order
      always_comb if (f_fresh[Layers-1] && busy_o) assert (lanes_o[(c-1)*LaneWidth +: LaneWidth] <= lanes_o[c*LaneWidth +: LaneWidth]);
    end
  end
  always_comb begin
    if (f_fresh[Layers-1]) begin
      assert (busy_o == (f_present[Layers-1] != '0));
      if (busy_o) assert (present_o == f_present[Layers-1]);
      if (busy_o && f_present[Layers-1][f_channel]) assert ($countones(f_match) == 1);
      if (busy_o && !f_present[Layers-1][f_channel]) assert ($countones(f_match) == 0);
      cover (busy_o && f_present[Layers-1] == '1);
    end
  end
endmodule

bind ref_sort ref_sort_check #(.Channels(Channels), .FractionWidth(FractionWidth)) u_check (.*);
