// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/sort.hpp, peal::hls::sort::step<4>, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 3 stages, free running: every clock is one step.
`default_nettype none

module peal_hls_sort_4(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic [63:0] lanes_i,  // sort.hpp:22
  output wire logic [63:0] lanes_o  // sort.hpp:22
);

  wire        swap = lanes_i[47:32] < lanes_i[15:0];  // sort.hpp:22, :40
  wire        swap_1 = lanes_i[63:48] < lanes_i[31:16];  // sort.hpp:22, :40
  reg  [15:0] sorted_low_q1;  // sort.hpp:41
  reg  [15:0] sorted_high_q1;  // sort.hpp:41
  reg  [15:0] sorted_low_1_q1;  // sort.hpp:41
  reg  [15:0] sorted_high_1_q1;  // sort.hpp:41
  wire        swap_2 = sorted_low_1_q1 < sorted_low_q1;  // sort.hpp:40, :41
  wire        swap_3 = sorted_high_1_q1 < sorted_high_q1;  // sort.hpp:40, :41
  reg  [15:0] sorted_low_2_q2;  // sort.hpp:41
  reg  [15:0] sorted_high_2_q2;  // sort.hpp:41
  reg  [15:0] sorted_low_3_q2;  // sort.hpp:41
  reg  [15:0] sorted_high_3_q2;  // sort.hpp:41
  wire        swap_4 = sorted_low_3_q2 < sorted_high_2_q2;  // sort.hpp:40, :41
  reg  [15:0] sorted_low_2_q3;  // sort.hpp:41
  reg  [15:0] sorted_high_3_q3;  // sort.hpp:41
  reg  [15:0] sorted_low_4_q3;  // sort.hpp:41
  reg  [15:0] sorted_high_4_q3;  // sort.hpp:41
  always_ff @(posedge clk_i) begin
    if (swap) begin
      sorted_low_q1 <= lanes_i[47:32];  // sort.hpp:22, :41
      sorted_high_q1 <= lanes_i[15:0];  // sort.hpp:22, :41
    end
    else begin
      sorted_low_q1 <= lanes_i[15:0];  // sort.hpp:22, :41
      sorted_high_q1 <= lanes_i[47:32];  // sort.hpp:22, :41
    end
    if (swap_1) begin
      sorted_low_1_q1 <= lanes_i[63:48];  // sort.hpp:22, :41
      sorted_high_1_q1 <= lanes_i[31:16];  // sort.hpp:22, :41
    end
    else begin
      sorted_low_1_q1 <= lanes_i[31:16];  // sort.hpp:22, :41
      sorted_high_1_q1 <= lanes_i[63:48];  // sort.hpp:22, :41
    end
    if (swap_2) begin
      sorted_low_2_q2 <= sorted_low_1_q1;  // sort.hpp:41
      sorted_high_2_q2 <= sorted_low_q1;  // sort.hpp:41
    end
    else begin
      sorted_low_2_q2 <= sorted_low_q1;  // sort.hpp:41
      sorted_high_2_q2 <= sorted_low_1_q1;  // sort.hpp:41
    end
    if (swap_3) begin
      sorted_low_3_q2 <= sorted_high_1_q1;  // sort.hpp:41
      sorted_high_3_q2 <= sorted_high_q1;  // sort.hpp:41
    end
    else begin
      sorted_low_3_q2 <= sorted_high_q1;  // sort.hpp:41
      sorted_high_3_q2 <= sorted_high_1_q1;  // sort.hpp:41
    end
    if (swap_4) begin
      sorted_low_4_q3 <= sorted_low_3_q2;  // sort.hpp:41
      sorted_high_4_q3 <= sorted_high_2_q2;  // sort.hpp:41
    end
    else begin
      sorted_low_4_q3 <= sorted_high_2_q2;  // sort.hpp:41
      sorted_high_4_q3 <= sorted_low_3_q2;  // sort.hpp:41
    end
    sorted_low_2_q3 <= sorted_low_2_q2;  // sort.hpp:41
    sorted_high_3_q3 <= sorted_high_3_q2;  // sort.hpp:41
  end // always_ff @(posedge)
  assign lanes_o = {sorted_high_3_q3, sorted_high_4_q3, sorted_low_4_q3, sorted_low_2_q3};  // sort.hpp:22, :41
  wire unused = &{1'b0, rst_i};  // what the step does not read
endmodule
