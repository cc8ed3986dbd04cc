// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/coarse.hpp, peal::hls::coarse::step<15>, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 1 stage, free running: every clock is one step.
`default_nettype none

module peal_hls_coarse(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic run_i,  // coarse.hpp:43
  input  wire logic flush_i,  // coarse.hpp:44
  input  wire logic [29:0] epoch_preset_i,  // coarse.hpp:45
  input  wire logic [23:0] heartbeat_i,  // coarse.hpp:46
  output wire logic clear_o,  // coarse.hpp:49
  output wire logic start_o,  // coarse.hpp:50
  output wire logic stream_start_o,  // coarse.hpp:51
  output wire logic accept_o,  // coarse.hpp:52
  output wire logic [8:0] row_o,  // coarse.hpp:53
  output wire logic row_valid_o,  // coarse.hpp:54
  output wire logic first_o,  // coarse.hpp:55
  output wire logic [41:0] time_o,  // coarse.hpp:56
  output wire logic mark_o  // coarse.hpp:57
);

  reg         run_q;  // coarse.hpp:25
  reg         clear_q;  // coarse.hpp:26
  reg         start_q;  // coarse.hpp:27
  reg         stream_start_q;  // coarse.hpp:28
  reg         active_q;  // coarse.hpp:29
  reg         tick_q;  // coarse.hpp:30
  reg  [8:0]  drain_q;  // coarse.hpp:31
  reg  [8:0]  row_q;  // coarse.hpp:32
  reg  [14:0] tick_line_q;  // coarse.hpp:33
  reg         seen_q;  // coarse.hpp:34
  reg  [11:0] coarse_q;  // coarse.hpp:35
  reg  [29:0] epoch_q;  // coarse.hpp:36
  reg         epoch_ends_q;  // coarse.hpp:37
  reg  [23:0] next_since_q;  // coarse.hpp:38
  reg  [23:0] heartbeat_q;  // coarse.hpp:39
  reg         due_q;  // coarse.hpp:40
  wire        accept = run_q & tick_q;  // coarse.hpp:25, :30, :70
  wire        first = tick_line_q[14] & ~seen_q;  // coarse.hpp:33, :34, :73
  wire        mark = due_q & tick_line_q[14];  // coarse.hpp:33, :40, :75
  wire        xor_79 = ~run_q;  // coarse.hpp:25, :79
  wire        next_start = run_i & xor_79;  // coarse.hpp:79
  wire        next_clear = next_start | flush_i & ~run_i;  // coarse.hpp:79, :80
  wire        and_98 = active_q & xor_79;  // coarse.hpp:29, :79, :98
  wire        next_active = active_q & drain_q != 9'h1FF;  // coarse.hpp:29, :31, :100
  wire        next_active_1 = stream_start_q | (and_98 ? next_active : active_q);  // coarse.hpp:28, :29, :98, :100, :101
  wire        next_epoch_ends = coarse_q == 12'hFFE;  // coarse.hpp:35, :108
  wire        next_due = ~due_q & next_since_q >= heartbeat_q;  // coarse.hpp:38, :39, :40, :111
  wire        xor_95 = ~clear_q;  // coarse.hpp:26, :95
  wire        next_active_2 = next_active_1 & xor_95;  // coarse.hpp:95, :101
  wire        next_tick = active_q & xor_95;  // coarse.hpp:29, :95
  wire        next_seen = xor_95 & (seen_q | tick_line_q[14]);  // coarse.hpp:33, :34, :95
  wire        next_epoch_ends_1 = xor_95 & (tick_line_q[14] ? next_epoch_ends : epoch_ends_q);  // coarse.hpp:33, :37, :95, :108
  wire        next_due_1 = xor_95 & (tick_line_q[14] ? next_due : due_q);  // coarse.hpp:33, :40, :95, :111
  reg         clear_q1;  // coarse.hpp:26
  reg         start_q1;  // coarse.hpp:27
  reg         stream_start_q1;  // coarse.hpp:28
  reg  [8:0]  row_q1;  // coarse.hpp:32
  reg         tick_line_14_q1;  // coarse.hpp:33
  reg  [11:0] coarse_q1;  // coarse.hpp:35
  reg  [29:0] epoch_q1;  // coarse.hpp:36
  reg         accept_q1;  // coarse.hpp:70
  reg         first_q1;  // coarse.hpp:73
  reg         mark_q1;  // coarse.hpp:75
  always_ff @(posedge clk_i) begin
    clear_q1 <= clear_q;  // coarse.hpp:26
    start_q1 <= start_q;  // coarse.hpp:27
    stream_start_q1 <= stream_start_q;  // coarse.hpp:28
    row_q1 <= row_q;  // coarse.hpp:32
    tick_line_14_q1 <= tick_line_q[14];  // coarse.hpp:33
    coarse_q1 <= coarse_q;  // coarse.hpp:35
    epoch_q1 <= epoch_q;  // coarse.hpp:36
    accept_q1 <= accept;  // coarse.hpp:70
    first_q1 <= first;  // coarse.hpp:73
    mark_q1 <= mark;  // coarse.hpp:75
    if (rst_i) begin
      run_q <= 1'h0;  // coarse.hpp:25
      clear_q <= 1'h0;  // coarse.hpp:26
      start_q <= 1'h0;  // coarse.hpp:27
      stream_start_q <= 1'h0;  // coarse.hpp:28
      active_q <= 1'h0;  // coarse.hpp:29
      tick_q <= 1'h0;  // coarse.hpp:30
      drain_q <= 9'h0;  // coarse.hpp:31
      row_q <= 9'h0;  // coarse.hpp:32
      tick_line_q <= 15'h0;  // coarse.hpp:33
      seen_q <= 1'h0;  // coarse.hpp:34
      coarse_q <= 12'h0;  // coarse.hpp:35
      epoch_q <= 30'h0;  // coarse.hpp:36
      epoch_ends_q <= 1'h0;  // coarse.hpp:37
      next_since_q <= 24'h1;  // coarse.hpp:38
      heartbeat_q <= 24'h100;  // coarse.hpp:39
      due_q <= 1'h0;  // coarse.hpp:40
    end
    else begin
      if (clear_q) begin
        drain_q <= 9'h0;  // coarse.hpp:31
        row_q <= 9'h0;  // coarse.hpp:32
        tick_line_q <= 15'h0;  // coarse.hpp:33
        coarse_q <= 12'h0;  // coarse.hpp:35
        epoch_q <= epoch_preset_i;  // coarse.hpp:36
        next_since_q <= 24'h1;  // coarse.hpp:38
      end
      else begin
        if (tick_q)
          row_q <= row_q + 9'h1;  // coarse.hpp:32, :103
        if (tick_line_q[14]) begin
          automatic logic [11:0] next_coarse = coarse_q + 12'h1;  // coarse.hpp:35, :106
          automatic logic [29:0] next_epoch = epoch_q + {29'h0, epoch_ends_q};  // coarse.hpp:36, :37, :107
          if (due_q)
            next_since_q <= 24'h2;  // coarse.hpp:38
          else
            next_since_q <= next_since_q + 24'h1;  // coarse.hpp:38, :110
          coarse_q <= next_coarse;  // coarse.hpp:35, :106
          epoch_q <= next_epoch;  // coarse.hpp:36, :107
        end
        if (~(stream_start_q | ~and_98)) begin
          automatic logic [8:0] next_drain = drain_q + 9'h1;  // coarse.hpp:31, :99
          drain_q <= next_drain;  // coarse.hpp:31, :99
        end
        tick_line_q <= {tick_line_q[13:0], tick_q};  // coarse.hpp:30, :33, :104
      end
      if (heartbeat_i[23:8] == 16'h0)
        heartbeat_q <= 24'h100;  // coarse.hpp:39
      else
        heartbeat_q <= heartbeat_i;  // coarse.hpp:39
      run_q <= run_i;  // coarse.hpp:25
      clear_q <= next_clear;  // coarse.hpp:26, :80
      start_q <= next_start;  // coarse.hpp:27, :79
      stream_start_q <= start_q;  // coarse.hpp:27, :28
      active_q <= next_active_2;  // coarse.hpp:29, :95
      tick_q <= next_tick;  // coarse.hpp:30, :95
      seen_q <= next_seen;  // coarse.hpp:34, :95
      epoch_ends_q <= next_epoch_ends_1;  // coarse.hpp:37, :95
      due_q <= next_due_1;  // coarse.hpp:40, :95
    end
  end // always_ff @(posedge)
  assign clear_o = clear_q1;  // coarse.hpp:26
  assign start_o = start_q1;  // coarse.hpp:27
  assign stream_start_o = stream_start_q1;  // coarse.hpp:28
  assign accept_o = accept_q1;  // coarse.hpp:70
  assign row_o = row_q1;  // coarse.hpp:32
  assign row_valid_o = tick_line_14_q1;  // coarse.hpp:33
  assign first_o = first_q1;  // coarse.hpp:73
  assign time_o = {epoch_q1, coarse_q1};  // coarse.hpp:35, :36, :74
  assign mark_o = mark_q1;  // coarse.hpp:75
endmodule
