// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/dead_time.hpp, peal::hls::dead_time::step, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 1 stage, free running: every clock is one step.
`default_nettype none

module peal_hls_dead_time(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic valid_i,  // dead_time.hpp:24
  input  wire logic [11:0] fraction_i,  // dead_time.hpp:25
  input  wire logic [23:0] dead_time_i,  // dead_time.hpp:26
  output wire logic keep_o,  // dead_time.hpp:29
  output wire logic reject_o  // dead_time.hpp:30
);

  reg  [11:0] last_q;  // dead_time.hpp:21
  reg  [12:0] age_q;  // dead_time.hpp:20
  wire [24:0] elapsed = {age_q, fraction_i} - {13'h0, last_q};  // dead_time.hpp:20, :21, :34
  wire        keep = valid_i & elapsed >= {1'h0, dead_time_i};  // dead_time.hpp:34, :36
  wire        reject = valid_i & ~keep;  // dead_time.hpp:36, :37
  wire [12:0] age_next = keep ? 13'h1 : age_q == 13'h1001 ? age_q : age_q + 13'h1;  // dead_time.hpp:20, :36, :41, :42
  reg         keep_q1;  // dead_time.hpp:36
  reg         reject_q1;  // dead_time.hpp:37
  always_ff @(posedge clk_i) begin
    keep_q1 <= keep;  // dead_time.hpp:36
    reject_q1 <= reject;  // dead_time.hpp:37
  end // always_ff @(posedge)
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      age_q <= 13'h1001;  // dead_time.hpp:20
      last_q <= 12'h0;  // dead_time.hpp:21
    end
    else begin
      age_q <= age_next;  // dead_time.hpp:20, :41
      if (keep)
        last_q <= fraction_i;  // dead_time.hpp:21
    end
  end // always_ff @(posedge)
  assign keep_o = keep_q1;  // dead_time.hpp:36
  assign reject_o = reject_q1;  // dead_time.hpp:37
endmodule
