// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/dead_time.hpp, peal::hls::dead_time::step, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 0 stages, free running: every clock is one step.
`default_nettype none

module peal_hls_dead_time(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic valid_i,  // dead_time.hpp:41
  input  wire logic [11:0] fraction_i,  // dead_time.hpp:42
  input  wire logic [23:0] dead_time_i,  // dead_time.hpp:43
  output wire logic keep_o,  // dead_time.hpp:46
  output wire logic reject_o  // dead_time.hpp:47
);

  reg         valid_q;  // dead_time.hpp:29
  reg         pass_if_kept_q;  // dead_time.hpp:30
  reg         pass_if_not_q;  // dead_time.hpp:31
  reg         kept_q;  // dead_time.hpp:32
  reg  [11:0] next_fraction_q;  // dead_time.hpp:25
  reg  [11:0] next_rows_q;  // dead_time.hpp:26
  reg         carry_q;  // dead_time.hpp:34
  reg         within_0_q;  // dead_time.hpp:35
  reg         within_1_q;  // dead_time.hpp:35
  reg  [11:0] last_fraction_q;  // dead_time.hpp:25
  reg  [11:0] last_rows_q;  // dead_time.hpp:26
  reg  [11:0] age_q;  // dead_time.hpp:37
  reg         past_q;  // dead_time.hpp:38
  wire        kept_next = valid_q & (kept_q ? pass_if_kept_q : pass_if_not_q);  // dead_time.hpp:29, :30, :31, :32, :53
  wire        reject = valid_q & ~kept_next;  // dead_time.hpp:29, :53, :54
  wire        at = last_rows_q == age_q;  // dead_time.hpp:26, :37, :62
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      valid_q <= 1'h0;  // dead_time.hpp:29
      pass_if_kept_q <= 1'h0;  // dead_time.hpp:30
      pass_if_not_q <= 1'h0;  // dead_time.hpp:31
      kept_q <= 1'h0;  // dead_time.hpp:32
      next_fraction_q <= 12'h0;  // dead_time.hpp:25
      next_rows_q <= 12'h0;  // dead_time.hpp:26
      carry_q <= 1'h0;  // dead_time.hpp:34
      within_0_q <= 1'h0;  // dead_time.hpp:35
      within_1_q <= 1'h0;  // dead_time.hpp:35
      last_fraction_q <= 12'h0;  // dead_time.hpp:25
      last_rows_q <= 12'h0;  // dead_time.hpp:26
      age_q <= 12'h0;  // dead_time.hpp:37
      past_q <= 1'h1;  // dead_time.hpp:38
    end
    else begin
      if (valid_i) begin
        automatic logic [12:0] sum = {1'h0, dead_time_i[11:0]} + {1'h0, fraction_i};  // dead_time.hpp:43, :76
        automatic logic        few = dead_time_i[23:14] == 10'h0;  // dead_time.hpp:43, :80
        automatic logic [2:0]  rows = {1'h0, dead_time_i[13:12]} + {2'h0, sum[12]};  // dead_time.hpp:43, :76, :81
        pass_if_kept_q <= within_0_q | within_1_q & fraction_i >= next_fraction_q;  // dead_time.hpp:25, :30, :35, :64
        pass_if_not_q <= past_q | at & fraction_i >= last_fraction_q;  // dead_time.hpp:25, :31, :38, :62, :65
        next_fraction_q <= sum[11:0];  // dead_time.hpp:25, :76
        next_rows_q <= dead_time_i[23:12];  // dead_time.hpp:26, :43
        carry_q <= sum[12];  // dead_time.hpp:34, :76
        within_0_q <= few & ~(rows[0]) & ~(rows[1]) & ~(rows[2]);  // dead_time.hpp:35, :80, :81, :82
        within_1_q <= few & rows[2:1] == 2'h0;  // dead_time.hpp:35, :80, :81, :83
      end
      if (kept_next) begin
        last_fraction_q <= next_fraction_q;  // dead_time.hpp:25
        last_rows_q <= next_rows_q;  // dead_time.hpp:26
        age_q <= {10'h0, ~carry_q, carry_q};  // dead_time.hpp:34, :37, :69
        past_q <= within_1_q;  // dead_time.hpp:35, :38
      end
      else begin
        if (~past_q)
          age_q <= age_q + 12'h1;  // dead_time.hpp:37, :73
        past_q <= past_q | at;  // dead_time.hpp:38, :62, :71
      end
      valid_q <= valid_i;  // dead_time.hpp:29
      kept_q <= kept_next;  // dead_time.hpp:32, :53
    end
  end // always_ff @(posedge)
  assign keep_o = kept_next;  // dead_time.hpp:53
  assign reject_o = reject;  // dead_time.hpp:54
endmodule
