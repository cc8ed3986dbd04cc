// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The compiled event divider passes the events that the hand-written one passes. One counts down, the other up: together they are the divider.
`default_nettype none

module equal_event_divider (
  input  wire logic        clk_i,
  input  wire logic        rst_i,
  input  wire logic        valid_i,
  input  wire logic [15:0] divider_i,
  input  wire logic        restart_i
);
  logic f_init = 1'b1;
  always_ff @(posedge clk_i) f_init <= 1'b0;
  always_comb if (f_init) assume (rst_i);

  logic keep, reject, ref_keep, ref_reject;
  peal_hls_event_divider u_compiled (.clk_i, .rst_i, .valid_i(valid_i && !rst_i), .divider_i, .restart_i(restart_i && !rst_i), .keep_o(keep), .reject_o(reject));
  ref_event_divider u_reference (.clk_i, .rst_i, .valid_i(valid_i && !rst_i), .divider_i, .restart_i, .keep_o(ref_keep), .reject_o(ref_reject));

  always_comb begin
    if (!f_init) begin
      assert (keep == ref_keep);
      assert (reject == ref_reject);
      if (u_reference.first_q) assert (u_compiled.pass_q);
      if (!u_reference.first_q) begin
        assert (u_reference.behind_q < u_reference.every_q);
        assert (u_compiled.pass_q == (u_reference.behind_q == u_reference.every_q - 16'd1));
        if (!u_compiled.pass_q) assert (u_compiled.every_q == u_reference.every_q && u_compiled.number_q == u_reference.behind_q + 16'd2);
      end
      cover (keep && u_reference.every_q == 16'd3);
      cover (reject);
    end
  end
endmodule
