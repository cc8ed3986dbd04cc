// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/sort.hpp, peal::hls::sort::step<2>, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 1 stage, free running: every clock is one step.
`default_nettype none

module peal_hls_sort_2(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic [29:0] lanes_i,  // sort.hpp:22
  output wire logic [29:0] lanes_o  // sort.hpp:22
);

  wire        swap = lanes_i[29:15] < lanes_i[14:0];  // sort.hpp:22, :40
  reg  [14:0] lanes_0_q1;  // sort.hpp:41
  reg  [14:0] lanes_1_q1;  // sort.hpp:41
  always_ff @(posedge clk_i) begin
    if (swap) begin
      lanes_0_q1 <= lanes_i[29:15];  // sort.hpp:22, :41
      lanes_1_q1 <= lanes_i[14:0];  // sort.hpp:22, :41
    end
    else begin
      lanes_0_q1 <= lanes_i[14:0];  // sort.hpp:22, :41
      lanes_1_q1 <= lanes_i[29:15];  // sort.hpp:22, :41
    end
  end // always_ff @(posedge)
  assign lanes_o = {lanes_1_q1, lanes_0_q1};  // sort.hpp:22, :41
  wire unused = &{1'b0, rst_i};  // what the step does not read
endmodule
