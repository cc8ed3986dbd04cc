// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The compiled input delay holds and loses the hits that the hand-written one holds and loses, in their rows; what stands in a register without a
// hit may differ.
`default_nettype none

module equal_input_delay (
  input  wire logic        clk_i,
  input  wire logic        rst_i,
  input  wire logic        valid_i,
  input  wire logic        falling_i,
  input  wire logic [11:0] fraction_i,
  input  wire logic [19:0] delay_i,
  input  wire logic [8:0]  row_i
);
  logic f_init = 1'b1;
  always_ff @(posedge clk_i) f_init <= 1'b0;
  always_comb if (f_init) assume (rst_i);

  logic        valid, lost, falling, ref_valid, ref_lost, ref_falling;
  logic [11:0] fraction, ref_fraction;
  logic [8:0]  row, ref_row;
  peal_hls_input_delay u_compiled (
    .clk_i, .rst_i, .valid_i, .falling_i, .fraction_i, .delay_i, .row_i, .valid_o(valid), .lost_o(lost), .falling_o(falling), .fraction_o(fraction), .row_o(row)
  );
  ref_input_delay u_reference (
    .clk_i, .rst_i, .delay_i, .row_i, .hit_valid_i(valid_i), .hit_falling_i(falling_i), .hit_fraction_i(fraction_i), .held_valid_o(ref_valid),
    .held_lost_o(ref_lost), .held_falling_o(ref_falling), .held_fraction_o(ref_fraction), .held_row_o(ref_row)
  );

  always_comb begin
    if (!f_init) begin
      assert (valid == ref_valid);
      assert (lost == ref_lost);
      if (valid) assert (falling == ref_falling && fraction == ref_fraction && row == ref_row && u_compiled.carry_q == u_reference.held_carry_q);
      cover (valid && lost);
      cover (valid && valid_i && !lost);
    end
  end
endmodule
