// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Hand-written second formulation of peal_hls_sort_2 to _16, not part of the gateware.
// Sorts the hits of one row by fraction, equal fractions by channel index: Batcher's merge-exchange network, one register per layer.
// Rows without hits move through as a single bit and leave the lanes alone.
// Lane: {empty, fraction, channel index, falling}; an empty lane is all ones, so empty lanes end up last. present_i and lost_i
// (a bit per channel) travel beside the row unsorted.
// Latency: Layers = t(t+1)/2 clocks for 2^t channels (6 for 8). Throughput: one row a clock. Never full. Reset: forgets all rows.
//
// Channels: lanes, a power of two from 2 to 16. FractionWidth: bits of a fraction.
// Source: K. E. Batcher, AFIPS SJCC 32 (1968) 307; merge exchange as in Knuth, TAOCP 3, 5.2.2 algorithm M.
`default_nettype none

module ref_sort #(
  parameter int unsigned Channels      = 8,
  parameter int unsigned FractionWidth = 12,
  localparam int unsigned IndexWidth   = $clog2(Channels),
  localparam int unsigned LaneWidth    = FractionWidth + IndexWidth + 2
) (
  input  wire logic                          clk_i,
  input  wire logic                          rst_i,
  input  wire logic [Channels-1:0]           present_i,
  input  wire logic [Channels-1:0]           lost_i,
  input  wire logic [Channels-1:0]           falling_i,
  input  wire logic [FractionWidth-1:0]      fraction_i [Channels],
  output logic                               busy_o,  // the row has a hit
  output logic      [Channels-1:0]           present_o,
  output logic      [Channels-1:0]           lost_o,
  output logic      [Channels*LaneWidth-1:0] lanes_o  // lane 0 in the lowest bits
);
  localparam int unsigned Layers = IndexWidth * (IndexWidth + 1) / 2;

  if (Channels < 2 || Channels > 16 || Channels != (1 << IndexWidth)) begin : gen_bad_channels
    $error("ref_sort: Channels must be 2, 4, 8 or 16");
  end

  // Layer l belongs to the pass with step p = Channels/2, Channels/4 ... 1; pass number a (from 0) has a+1 layers.
  function automatic int unsigned pass_of(input int unsigned layer);
    int unsigned first;
    pass_of = 0;
    first   = 0;
    for (int unsigned a = 0; a < IndexWidth; a++) begin
      if (layer >= first) pass_of = a;
      first = first + a + 1;
    end
  endfunction
  function automatic int unsigned step_of(input int unsigned layer);
    return (Channels / 2) >> pass_of(layer);
  endfunction
  function automatic int unsigned round_of(input int unsigned layer);
    return layer - pass_of(layer) * (pass_of(layer) + 1) / 2;
  endfunction
  // Distance of the partners and the lanes that start a pair: (lane & step) == match.
  function automatic int unsigned distance_of(input int unsigned layer);
    return (round_of(layer) == 0) ? step_of(layer) : ((Channels / 2) >> (round_of(layer) - 1)) - step_of(layer);
  endfunction
  function automatic int unsigned match_of(input int unsigned layer);
    return (round_of(layer) == 0) ? 0 : step_of(layer);
  endfunction

  logic [Layers-1:0]   busy_q;
  logic [Layers:0]     busy;            // bit l: the row in front of layer l has a hit
  logic [Channels-1:0] present_q [Layers];
  logic [Channels-1:0] lost_q    [Layers];

  assign busy      = {busy_q, |present_i};
  assign busy_o    = busy_q[Layers-1];
  assign present_o = present_q[Layers-1];
  assign lost_o    = lost_q[Layers-1];

  always_ff @(posedge clk_i) begin
    busy_q <= rst_i ? '0 : busy[Layers-1:0];
    if (busy[0]) begin
      present_q[0] <= present_i;
      lost_q[0]    <= lost_i;
    end
    for (int unsigned l = 1; l < Layers; l++) begin
      if (busy[l]) begin
        present_q[l] <= present_q[l-1];
        lost_q[l]    <= lost_q[l-1];
      end
    end
  end

  for (genvar l = 0; l <= Layers; l++) begin : gen_layer
    for (genvar c = 0; c < Channels; c++) begin : gen_lane
      logic [LaneWidth-1:0] lane;
      if (l == 0) begin : gen_in
        assign lane = present_i[c] ? {1'b0, fraction_i[c], IndexWidth'(c), falling_i[c]} : '1;
      end else begin : gen_sorted
        localparam int unsigned Step     = step_of(l - 1);
        localparam int unsigned Distance = distance_of(l - 1);
        localparam int unsigned Match    = match_of(l - 1);
        if ((c & Step) == Match && c + Distance < Channels) begin : gen_lower
          always_ff @(posedge clk_i) begin
            if (busy[l-1]) begin
              lane <= (gen_layer[l-1].gen_lane[c].lane > gen_layer[l-1].gen_lane[c+Distance].lane)
                          ? gen_layer[l-1].gen_lane[c+Distance].lane
                          : gen_layer[l-1].gen_lane[c].lane;
            end
          end
        end else if (c >= Distance && ((c - Distance) & Step) == Match) begin : gen_upper
          always_ff @(posedge clk_i) begin
            if (busy[l-1]) begin
              lane <= (gen_layer[l-1].gen_lane[c-Distance].lane > gen_layer[l-1].gen_lane[c].lane)
                          ? gen_layer[l-1].gen_lane[c-Distance].lane
                          : gen_layer[l-1].gen_lane[c].lane;
            end
          end
        end else begin : gen_alone
          always_ff @(posedge clk_i) begin
            if (busy[l-1]) lane <= gen_layer[l-1].gen_lane[c].lane;
          end
        end
      end
    end
  end

  for (genvar c = 0; c < Channels; c++) begin : gen_out
    assign lanes_o[c*LaneWidth +: LaneWidth] = gen_layer[Layers].gen_lane[c].lane;
  end
endmodule
