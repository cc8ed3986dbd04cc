// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/event_divider.hpp, peal::hls::event_divider::step, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 1 stage, free running: every clock is one step.
`default_nettype none

module peal_hls_event_divider(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic valid_i,  // event_divider.hpp:25
  input  wire logic [15:0] divider_i,  // event_divider.hpp:26
  input  wire logic restart_i,  // event_divider.hpp:27
  output wire logic keep_o,  // event_divider.hpp:30
  output wire logic reject_o  // event_divider.hpp:31
);

  reg         pass_q;  // event_divider.hpp:21
  reg  [15:0] skip_q;  // event_divider.hpp:22
  wire        keep = valid_i & pass_q;  // event_divider.hpp:21, :36
  wire        reject = valid_i & ~pass_q;  // event_divider.hpp:21, :37
  wire        off = divider_i[15:1] == 15'h0;  // event_divider.hpp:38
  wire        pass_next = restart_i | (keep ? off : reject ? skip_q == 16'h1 : pass_q);  // event_divider.hpp:21, :22, :36, :37, :38, :42, :43, :46
  reg         keep_q1;  // event_divider.hpp:36
  reg         reject_q1;  // event_divider.hpp:37
  always_ff @(posedge clk_i) begin
    keep_q1 <= keep;  // event_divider.hpp:36
    reject_q1 <= reject;  // event_divider.hpp:37
    if (rst_i) begin
      pass_q <= 1'h1;  // event_divider.hpp:21
      skip_q <= 16'h0;  // event_divider.hpp:22
    end
    else begin
      if (keep)
        skip_q <= divider_i - 16'h1;  // event_divider.hpp:22, :41
      else if (reject)
        skip_q <= skip_q - 16'h1;  // event_divider.hpp:22, :44
      pass_q <= pass_next;  // event_divider.hpp:21, :46
    end
  end // always_ff @(posedge)
  assign keep_o = keep_q1;  // event_divider.hpp:36
  assign reject_o = reject_q1;  // event_divider.hpp:37
endmodule
