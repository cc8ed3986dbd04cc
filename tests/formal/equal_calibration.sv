// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The compiled arithmetic of the calibration is the hand-written one, for both widths of a code.
`default_nettype none

module equal_calibration (
  input  wire logic        clk_i,
  input  wire logic        rst_i,
  input  wire logic        raw_i,
  input  wire logic [7:0]  code_i,
  input  wire logic [11:0] entry_i
);
  logic f_init = 1'b1;
  always_ff @(posedge clk_i) f_init <= 1'b0;

  logic [11:0] fraction_7, fraction_8, ref_7, ref_8;
  peal_hls_calibration_7 u_compiled_7 (.clk_i, .rst_i, .code_i(code_i[6:0]), .entry_i, .raw_i, .fraction_o(fraction_7));
  peal_hls_calibration_8 u_compiled_8 (.clk_i, .rst_i, .code_i, .entry_i, .raw_i, .fraction_o(fraction_8));
  ref_calibration #(.CodeWidth(7)) u_reference_7 (.clk_i, .raw_i, .code_i(code_i[6:0]), .entry_i, .fraction_o(ref_7));
  ref_calibration #(.CodeWidth(8)) u_reference_8 (.clk_i, .raw_i, .code_i, .entry_i, .fraction_o(ref_8));

  always_comb begin
    if (!f_init) begin
      assert (fraction_7 == ref_7);
      assert (fraction_8 == ref_8);
      cover (fraction_7 != fraction_8);
    end
  end
endmodule
