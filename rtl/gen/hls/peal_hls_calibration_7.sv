// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/calibration.hpp, peal::hls::calibration::step<7>, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 1 stage, free running: every clock is one step.
`default_nettype none

module peal_hls_calibration_7(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic [6:0] code_i,  // calibration.hpp:20
  input  wire logic [11:0] entry_i,  // calibration.hpp:21
  input  wire logic raw_i,  // calibration.hpp:22
  output wire logic [11:0] fraction_o  // calibration.hpp:26
);

  reg [11:0] fraction_q1;  // calibration.hpp:37
  always_ff @(posedge clk_i) begin
    if (raw_i)
      fraction_q1 <= {code_i, 5'h0};  // calibration.hpp:37
    else
      fraction_q1 <= entry_i;  // calibration.hpp:37
  end // always_ff @(posedge)
  assign fraction_o = fraction_q1;  // calibration.hpp:37
  wire unused = &{1'b0, rst_i};  // what the step does not read
endmodule
