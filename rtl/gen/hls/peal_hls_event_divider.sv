// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/event_divider.hpp, peal::hls::event_divider::step, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 1 stage, free running: every clock is one step.
`default_nettype none

module peal_hls_event_divider(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic valid_i,  // event_divider.hpp:26
  input  wire logic [15:0] divider_i,  // event_divider.hpp:27
  input  wire logic restart_i,  // event_divider.hpp:28
  output wire logic keep_o,  // event_divider.hpp:31
  output wire logic reject_o  // event_divider.hpp:32
);

  reg         pass_q;  // event_divider.hpp:21
  reg  [15:0] number_q;  // event_divider.hpp:22
  reg  [15:0] every_q;  // event_divider.hpp:23
  wire        keep = valid_i & pass_q;  // event_divider.hpp:21, :37
  wire        reject = valid_i & ~pass_q;  // event_divider.hpp:21, :38
  wire        pass_next = restart_i | (keep ? divider_i[15:1] == 15'h0 : reject ? number_q == every_q : pass_q);  // event_divider.hpp:21, :22, :23, :37, :38, :40, :43, :44, :47
  reg         keep_q1;  // event_divider.hpp:37
  reg         reject_q1;  // event_divider.hpp:38
  always_ff @(posedge clk_i) begin
    keep_q1 <= keep;  // event_divider.hpp:37
    reject_q1 <= reject;  // event_divider.hpp:38
    if (rst_i) begin
      pass_q <= 1'h1;  // event_divider.hpp:21
      number_q <= 16'h2;  // event_divider.hpp:22
      every_q <= 16'h0;  // event_divider.hpp:23
    end
    else begin
      if (keep) begin
        number_q <= 16'h2;  // event_divider.hpp:22
        every_q <= divider_i;  // event_divider.hpp:23
      end
      else if (reject)
        number_q <= number_q + 16'h1;  // event_divider.hpp:22, :45
      pass_q <= pass_next;  // event_divider.hpp:21, :47
    end
  end // always_ff @(posedge)
  assign keep_o = keep_q1;  // event_divider.hpp:37
  assign reject_o = reject_q1;  // event_divider.hpp:38
endmodule
