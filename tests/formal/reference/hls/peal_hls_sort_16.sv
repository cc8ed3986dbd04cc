// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// ref_sort behind the ports of the compiled module. A row without hits leaves the lanes of the row before.
`default_nettype none

module peal_hls_sort_16 (
  input  wire logic         clk_i,
  input  wire logic         rst_i,
  input  wire logic [287:0] lanes_i,
  output logic      [287:0] lanes_o
);
  logic [15:0] present, falling, index_is_place;
  logic [11:0] fraction [16];
  for (genvar c = 0; c < 16; c++) begin : gen_lane
    assign present[c]        = !lanes_i[c*18 + 17];
    assign fraction[c]       = lanes_i[c*18 + 5 +: 12];
    assign falling[c]        = lanes_i[c*18];
    assign index_is_place[c] = lanes_i[c*18 + 1 +: 4] == 4'(c);
  end
  ref_sort #(.Channels(16)) u_reference (
    .clk_i, .rst_i, .present_i(present), .lost_i('0), .falling_i(falling), .fraction_i(fraction), .busy_o(), .present_o(), .lost_o(), .lanes_o
  );
  logic unused;
  assign unused = &{1'b0, index_is_place};
endmodule
