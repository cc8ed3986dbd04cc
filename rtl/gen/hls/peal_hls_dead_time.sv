// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/dead_time.hpp, peal::hls::dead_time::step, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 1 stage, free running: every clock is one step.
`default_nettype none

module peal_hls_dead_time(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic valid_i,  // dead_time.hpp:26
  input  wire logic [11:0] fraction_i,  // dead_time.hpp:27
  input  wire logic [23:0] dead_time_i,  // dead_time.hpp:28
  output wire logic keep_o,  // dead_time.hpp:31
  output wire logic reject_o  // dead_time.hpp:32
);

  reg  [12:0] age_q;  // dead_time.hpp:21
  reg  [11:0] last_q;  // dead_time.hpp:22
  reg  [24:0] until_q;  // dead_time.hpp:23
  wire        keep = valid_i & {age_q, fraction_i} >= until_q;  // dead_time.hpp:21, :23, :36, :38
  wire        reject = valid_i & ~keep;  // dead_time.hpp:38, :39
  reg         keep_q1;  // dead_time.hpp:38
  reg         reject_q1;  // dead_time.hpp:39
  always_ff @(posedge clk_i) begin
    keep_q1 <= keep;  // dead_time.hpp:38
    reject_q1 <= reject;  // dead_time.hpp:39
    if (rst_i) begin
      age_q <= 13'h1001;  // dead_time.hpp:21
      last_q <= 12'h0;  // dead_time.hpp:22
      until_q <= 25'h0;  // dead_time.hpp:23
    end
    else begin
      automatic logic [24:0] _GEN;  // dead_time.hpp:41
      _GEN = {1'h0, dead_time_i};  // dead_time.hpp:41
      if (keep) begin
        automatic logic [24:0] from_here;  // dead_time.hpp:41
        from_here = {13'h0, fraction_i} + _GEN;  // dead_time.hpp:36, :41
        age_q <= 13'h1;  // dead_time.hpp:21
        last_q <= fraction_i;  // dead_time.hpp:22
        until_q <= from_here;  // dead_time.hpp:23, :41
      end
      else begin
        automatic logic [24:0] from_last;  // dead_time.hpp:42
        from_last = _GEN + {13'h0, last_q};  // dead_time.hpp:22, :41, :42
        if (age_q != 13'h1001)
          age_q <= age_q + 13'h1;  // dead_time.hpp:21, :48
        until_q <= from_last;  // dead_time.hpp:23, :42
      end
    end
  end // always_ff @(posedge)
  assign keep_o = keep_q1;  // dead_time.hpp:38
  assign reject_o = reject_q1;  // dead_time.hpp:39
endmodule
