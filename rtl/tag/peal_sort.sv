// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The hits of one clock in the order of their times: the compiled network for this number of channels.
// Lane: {empty, fraction, channel index, falling}, compared as one number; an empty lane is all ones, so empty lanes end up last.
// Latency: one clock per layer, Channels = 2, 4, 8, 16: 1, 3, 6, 10. Throughput: a row a clock, no back-pressure, never full.
// Reset: none needed, rows in flight come out.
//
// Channels: 2, 4, 8 or 16, what is compiled (hls/kernels.toml). LaneBits: width of a lane.
`default_nettype none

module peal_sort #(
  parameter int unsigned Channels = 8,
  parameter int unsigned LaneBits = 17
) (
  input  wire logic                         clk_i,
  input  wire logic                         rst_i,
  input  wire logic [Channels*LaneBits-1:0] lanes_i,
  output logic      [Channels*LaneBits-1:0] lanes_o
);
  if (Channels == 2) begin : gen_sort_2
    peal_hls_sort_2 u_network (.clk_i, .rst_i, .lanes_i, .lanes_o);
  end else if (Channels == 4) begin : gen_sort_4
    peal_hls_sort_4 u_network (.clk_i, .rst_i, .lanes_i, .lanes_o);
  end else if (Channels == 8) begin : gen_sort_8
    peal_hls_sort_8 u_network (.clk_i, .rst_i, .lanes_i, .lanes_o);
  end else if (Channels == 16) begin : gen_sort_16
    peal_hls_sort_16 u_network (.clk_i, .rst_i, .lanes_i, .lanes_o);
  end else begin : gen_bad_channels
    $error("peal_sort: Channels must be 2, 4, 8 or 16");
  end
endmodule
