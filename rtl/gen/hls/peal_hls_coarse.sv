// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/coarse.hpp, peal::hls::coarse::step, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 0 stages, free running: every clock is one step.
`default_nettype none

module peal_hls_coarse(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic run_i,  // coarse.hpp:47
  input  wire logic flush_i,  // coarse.hpp:48
  input  wire logic [29:0] epoch_preset_i,  // coarse.hpp:49
  input  wire logic [23:0] heartbeat_i,  // coarse.hpp:50
  input  wire logic [23:0] row_latency_i,  // coarse.hpp:51
  output wire logic clear_o,  // coarse.hpp:54
  output wire logic start_o,  // coarse.hpp:55
  output wire logic stream_start_o,  // coarse.hpp:56
  output wire logic accept_o,  // coarse.hpp:57
  output wire logic [8:0] row_o,  // coarse.hpp:58
  output wire logic row_valid_o,  // coarse.hpp:59
  output wire logic first_o,  // coarse.hpp:60
  output wire logic [41:0] time_o,  // coarse.hpp:61
  output wire logic mark_o  // coarse.hpp:62
);

  reg         run_q;  // coarse.hpp:29
  reg         clear_q;  // coarse.hpp:30
  reg         start_q;  // coarse.hpp:31
  reg         stream_start_q;  // coarse.hpp:32
  reg         active_q;  // coarse.hpp:33
  reg         tick_q;  // coarse.hpp:34
  reg  [8:0]  drain_q;  // coarse.hpp:35
  reg  [8:0]  row_q;  // coarse.hpp:36
  reg  [23:0] tick_line_q;  // coarse.hpp:37
  reg         seen_q;  // coarse.hpp:38
  reg  [11:0] coarse_q;  // coarse.hpp:39
  reg  [29:0] epoch_q;  // coarse.hpp:40
  reg         epoch_ends_q;  // coarse.hpp:41
  reg  [23:0] next_since_q;  // coarse.hpp:42
  reg  [23:0] heartbeat_q;  // coarse.hpp:43
  reg         due_q;  // coarse.hpp:44
  wire        accept = run_q & tick_q;  // coarse.hpp:29, :34, :74
  wire        first = tick_line_q[0] & ~seen_q;  // coarse.hpp:37, :38, :77
  wire        mark = due_q & tick_line_q[0];  // coarse.hpp:37, :44, :79
  wire        xor_83 = ~run_q;  // coarse.hpp:29, :83
  wire        start_next = run_i & xor_83;  // coarse.hpp:83
  wire        clear_next = start_next | flush_i & ~run_i;  // coarse.hpp:83, :84
  wire        and_102 = active_q & xor_83;  // coarse.hpp:33, :83, :102
  wire        xor_98 = ~clear_q;  // coarse.hpp:30, :98
  wire        active_next = (stream_start_q | (~and_102 | drain_q != 9'h1FF) & active_q) & xor_98;  // coarse.hpp:32, :33, :35, :98, :102, :103
  wire        tick_next = active_q & xor_98;  // coarse.hpp:33, :98
  wire        seen_next = xor_98 & (seen_q | tick_line_q[0]);  // coarse.hpp:37, :38, :98
  wire        epoch_ends_next = xor_98 & (tick_line_q[0] ? coarse_q == 12'hFFE : epoch_ends_q);  // coarse.hpp:37, :39, :41, :98, :110
  wire        due_next = xor_98 & (tick_line_q[0] ? ~due_q & next_since_q >= heartbeat_q : due_q);  // coarse.hpp:37, :42, :43, :44, :98, :114
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      run_q <= 1'h0;  // coarse.hpp:29
      clear_q <= 1'h0;  // coarse.hpp:30
      start_q <= 1'h0;  // coarse.hpp:31
      stream_start_q <= 1'h0;  // coarse.hpp:32
      active_q <= 1'h0;  // coarse.hpp:33
      tick_q <= 1'h0;  // coarse.hpp:34
      drain_q <= 9'h0;  // coarse.hpp:35
      row_q <= 9'h0;  // coarse.hpp:36
      tick_line_q <= 24'h0;  // coarse.hpp:37
      seen_q <= 1'h0;  // coarse.hpp:38
      coarse_q <= 12'h0;  // coarse.hpp:39
      epoch_q <= 30'h0;  // coarse.hpp:40
      epoch_ends_q <= 1'h0;  // coarse.hpp:41
      next_since_q <= 24'h1;  // coarse.hpp:42
      heartbeat_q <= 24'h100;  // coarse.hpp:43
      due_q <= 1'h0;  // coarse.hpp:44
    end
    else begin
      if (clear_q) begin
        drain_q <= 9'h0;  // coarse.hpp:35
        row_q <= 9'h0;  // coarse.hpp:36
        tick_line_q <= 24'h0;  // coarse.hpp:37
        coarse_q <= 12'h0;  // coarse.hpp:39
        epoch_q <= epoch_preset_i;  // coarse.hpp:40
        next_since_q <= 24'h1;  // coarse.hpp:42
      end
      else begin
        if (tick_q)
          row_q <= row_q + 9'h1;  // coarse.hpp:36, :106
        if (tick_line_q[0]) begin
          if (due_q)
            next_since_q <= 24'h2;  // coarse.hpp:42
          else
            next_since_q <= next_since_q + 24'h1;  // coarse.hpp:42, :115
          coarse_q <= coarse_q + 12'h1;  // coarse.hpp:39, :111
          epoch_q <= epoch_q + {29'h0, epoch_ends_q};  // coarse.hpp:40, :41, :109
        end
        if (~(stream_start_q | ~and_102))
          drain_q <= drain_q + 9'h1;  // coarse.hpp:35, :104
        tick_line_q <= {tick_q & row_latency_i[23], tick_line_q[23:1] | (tick_q ? row_latency_i[22:0] : 23'h0)};  // coarse.hpp:34, :37, :51, :107
      end
      if (heartbeat_i[23:8] == 16'h0)
        heartbeat_q <= 24'h100;  // coarse.hpp:43
      else
        heartbeat_q <= heartbeat_i;  // coarse.hpp:43
      run_q <= run_i;  // coarse.hpp:29
      clear_q <= clear_next;  // coarse.hpp:30, :84
      start_q <= start_next;  // coarse.hpp:31, :83
      stream_start_q <= start_q;  // coarse.hpp:31, :32
      active_q <= active_next;  // coarse.hpp:33, :98
      tick_q <= tick_next;  // coarse.hpp:34, :98
      seen_q <= seen_next;  // coarse.hpp:38, :98
      epoch_ends_q <= epoch_ends_next;  // coarse.hpp:41, :98
      due_q <= due_next;  // coarse.hpp:44, :98
    end
  end // always_ff @(posedge)
  assign clear_o = clear_q;  // coarse.hpp:30
  assign start_o = start_q;  // coarse.hpp:31
  assign stream_start_o = stream_start_q;  // coarse.hpp:32
  assign accept_o = accept;  // coarse.hpp:74
  assign row_o = row_q;  // coarse.hpp:36
  assign row_valid_o = tick_line_q[0];  // coarse.hpp:37
  assign first_o = first;  // coarse.hpp:77
  assign time_o = {epoch_q, coarse_q};  // coarse.hpp:39, :40, :78
  assign mark_o = mark;  // coarse.hpp:79
endmodule
