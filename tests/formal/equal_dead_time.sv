// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The compiled dead time keeps and rejects the hits that the hand-written one keeps and rejects. The states are the same but for the last hit
// before a reset, which the compiled module forgets; at the full age, above every dead time, it cannot matter.
`default_nettype none

module equal_dead_time (
  input wire logic        clk_i,
  input wire logic        rst_i,
  input wire logic        valid_i,
  input wire logic [11:0] fraction_i,
  input wire logic [23:0] dead_time_i
);
  logic f_init = 1'b1;
  logic f_first = 1'b1;   // no step yet behind the first clock
  always_ff @(posedge clk_i) f_init <= 1'b0;
  always_ff @(posedge clk_i) f_first <= f_init;
  always_comb if (f_init) assume (rst_i);

  logic keep, reject, ref_keep, ref_reject;
  peal_hls_dead_time u_compiled (.clk_i, .rst_i, .valid_i(valid_i && !rst_i), .fraction_i, .dead_time_i, .keep_o(keep), .reject_o(reject));
  ref_dead_time u_reference (
    .clk_i, .rst_i, .dead_time_i, .hit_valid_i(valid_i), .hit_falling_i(1'b0), .hit_fraction_i(fraction_i), .hit_valid_o(ref_keep), .hit_falling_o(),
    .hit_fraction_o(), .rejected_o(ref_reject)
  );

  always_comb begin
    if (!f_init) begin
      assert (keep == ref_keep);
      assert (reject == ref_reject);
      assert (u_compiled.age_q == u_reference.age_q);
      assert (u_compiled.age_q >= 13'd1 && u_compiled.age_q <= 13'd4097);
      assert (u_compiled.last_q == u_reference.last_q || u_compiled.age_q == 13'd4097);
      assert (u_compiled.until_q == u_reference.until_q || u_compiled.age_q == 13'd4097);
      if (!f_first) assert (u_compiled.until_q < {13'd4097, 12'd0} && u_reference.until_q < {13'd4097, 12'd0});
      cover (keep);
      cover (reject);
    end
  end
endmodule
