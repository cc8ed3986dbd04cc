// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The compiled dead time keeps and rejects the hits that the hand-written one keeps and rejects, in the same clock. That one decides when a hit
// comes, the compiled one a clock later: while it says keep, its last hit is still the one before. Its rows and age are those of the other
// less what both have in common, and stand still once the dead time is over.
`default_nettype none

module equal_dead_time (
  input  wire logic        clk_i,
  input  wire logic        rst_i,
  input  wire logic        valid_i,
  input  wire logic [11:0] fraction_i,
  input  wire logic [23:0] dead_time_i
);
  logic f_init = 1'b1;
  always_ff @(posedge clk_i) f_init <= 1'b0;
  always_comb if (f_init) assume (rst_i);

  logic        keep, reject, ref_keep, ref_reject;
  logic [12:0] next_rows;   // until the end, from the hit of the clock before
  peal_hls_dead_time u_compiled (.clk_i, .rst_i, .valid_i(valid_i && !rst_i), .fraction_i, .dead_time_i, .keep_o(keep), .reject_o(reject));
  ref_dead_time u_reference (
    .clk_i, .rst_i, .dead_time_i, .hit_valid_i(valid_i), .hit_falling_i(1'b0), .hit_fraction_i(fraction_i), .hit_valid_o(ref_keep), .hit_falling_o(),
    .hit_fraction_o(), .rejected_o(ref_reject)
  );

  assign next_rows = 13'(u_compiled.next_rows_q) + 13'(u_compiled.carry_q);

  always_comb begin
    if (!f_init) begin
      assert (keep == ref_keep);
      assert (reject == ref_reject);
      assert (u_reference.age_q >= 13'd1 && u_reference.age_q <= 13'd4097 && u_reference.until_q < {13'd4097, 12'd0});
      if (u_compiled.valid_q) begin
        assert (u_compiled.within_0_q == (next_rows == 13'd0));
        assert (u_compiled.within_1_q == (next_rows <= 13'd1));
      end
      if (keep) begin
        assert (u_reference.age_q == 13'd1);
        assert (u_reference.until_q == {next_rows, u_compiled.next_fraction_q});
      end else begin
        assert (u_compiled.past_q == (u_reference.age_q > u_reference.until_q[24:12]));
        if (!u_compiled.past_q) begin
          assert (u_compiled.last_fraction_q == u_reference.until_q[11:0]);
          assert (u_compiled.age_q <= u_compiled.last_rows_q);
          assert (13'(u_compiled.last_rows_q) - 13'(u_compiled.age_q) == u_reference.until_q[24:12] - u_reference.age_q);
        end
      end
      cover (keep);
      cover (reject);
    end
  end
endmodule
