// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The compiled encoder sees the edges of the hand-written one and counts the same. One sample, in clock 2, is free; of the others only tap 0 is,
// which is the level that makes it an edge. Everything else is 0 there, so a tap that waits a clock too long or too short is missed in the sum.
// Sums of 96 bits in another order are too hard for SAT and easy for BDDs, hence bad_o: 1 where they differ.
`default_nettype none

module equal_encoder #(
  parameter int unsigned Taps       = 96,
  localparam int unsigned CodeWidth = $clog2(Taps + 1)
) (
  input  wire logic            clk_i,
  input  wire logic [Taps-1:0] taps_i,
  input  wire logic            enable_rising_i,
  input  wire logic            enable_falling_i,
  output logic                 bad_o
);
  logic [2:0] f_clock = '0;
  always_ff @(posedge clk_i) f_clock <= f_clock + 3'd1;

  logic [Taps-1:0]      taps;
  logic                 valid, falling, ref_valid, ref_falling;
  logic [CodeWidth-1:0] code, ref_code;
  assign taps = (f_clock == 3'd2) ? taps_i : Taps'(taps_i[0]);

  if (Taps == 96) begin : gen_96
    peal_hls_encoder_96 u_compiled (
      .clk_i, .rst_i(1'b0), .sample_i(taps), .enable_rising_i, .enable_falling_i, .valid_o(valid), .falling_o(falling), .code_o(code)
    );
  end else begin : gen_192
    peal_hls_encoder_192 u_compiled (
      .clk_i, .rst_i(1'b0), .sample_i(taps), .enable_rising_i, .enable_falling_i, .valid_o(valid), .falling_o(falling), .code_o(code)
    );
  end
  ref_encoder #(.Taps(Taps), .CodeWidth(CodeWidth)) u_reference (
    .clk_i, .rst_i(1'b0), .taps_i(taps), .enable_rising_i, .enable_falling_i, .hit_valid_o(ref_valid), .hit_falling_o(ref_falling), .hit_code_o(ref_code)
  );
  assign bad_o = f_clock == 3'd4 && (valid != ref_valid || (valid && (falling != ref_falling || code != ref_code)));
endmodule
