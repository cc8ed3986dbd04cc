// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/coarse.hpp, peal::hls::coarse::step, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 10 ns, 0 stages, free running: every clock is one step.
`default_nettype none

module peal_hls_coarse(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic run_i,  // coarse.hpp:48
  input  wire logic flush_i,  // coarse.hpp:49
  input  wire logic [29:0] epoch_preset_i,  // coarse.hpp:50
  input  wire logic [23:0] heartbeat_i,  // coarse.hpp:51
  input  wire logic [23:0] row_latency_i,  // coarse.hpp:52
  output wire logic clear_o,  // coarse.hpp:55
  output wire logic start_o,  // coarse.hpp:56
  output wire logic stream_start_o,  // coarse.hpp:57
  output wire logic accept_o,  // coarse.hpp:58
  output wire logic [8:0] row_o,  // coarse.hpp:59
  output wire logic row_valid_o,  // coarse.hpp:60
  output wire logic first_o,  // coarse.hpp:61
  output wire logic [41:0] time_o,  // coarse.hpp:62
  output wire logic [41:0] next_time_o,  // coarse.hpp:63
  output wire logic mark_o  // coarse.hpp:64
);

  reg         run_q;  // coarse.hpp:30
  reg         clear_q;  // coarse.hpp:31
  reg         start_q;  // coarse.hpp:32
  reg         stream_start_q;  // coarse.hpp:33
  reg         active_q;  // coarse.hpp:34
  reg         tick_q;  // coarse.hpp:35
  reg  [8:0]  drain_q;  // coarse.hpp:36
  reg  [8:0]  row_q;  // coarse.hpp:37
  reg  [23:0] tick_line_q;  // coarse.hpp:38
  reg         seen_q;  // coarse.hpp:39
  reg  [11:0] coarse_q;  // coarse.hpp:40
  reg  [29:0] epoch_q;  // coarse.hpp:41
  reg         epoch_ends_q;  // coarse.hpp:42
  reg  [23:0] next_since_q;  // coarse.hpp:43
  reg  [23:0] heartbeat_q;  // coarse.hpp:44
  reg         due_q;  // coarse.hpp:45
  wire        accept = run_q & tick_q;  // coarse.hpp:30, :35, :76
  wire        first = tick_line_q[0] & ~seen_q;  // coarse.hpp:38, :39, :79
  wire [11:0] next_coarse = coarse_q + 12'h1;  // coarse.hpp:40, :81
  wire [29:0] next_epoch = epoch_q + {29'h0, epoch_ends_q};  // coarse.hpp:41, :42, :82
  wire        mark = due_q & tick_line_q[0];  // coarse.hpp:38, :45, :84
  wire        xor_88 = ~run_q;  // coarse.hpp:30, :88
  wire        start_next = run_i & xor_88;  // coarse.hpp:88
  wire        clear_next = start_next | flush_i & ~run_i;  // coarse.hpp:88, :89
  wire        and_107 = active_q & xor_88;  // coarse.hpp:34, :88, :107
  wire        xor_103 = ~clear_q;  // coarse.hpp:31, :103
  wire        active_next = (stream_start_q | (~and_107 | drain_q != 9'h1FF) & active_q) & xor_103;  // coarse.hpp:33, :34, :36, :103, :107, :108
  wire        tick_next = active_q & xor_103;  // coarse.hpp:34, :103
  wire        seen_next = xor_103 & (seen_q | tick_line_q[0]);  // coarse.hpp:38, :39, :103
  wire        epoch_ends_next = xor_103 & (tick_line_q[0] ? coarse_q == 12'hFFE : epoch_ends_q);  // coarse.hpp:38, :40, :42, :103, :115
  wire        due_next = xor_103 & (tick_line_q[0] ? ~due_q & next_since_q >= heartbeat_q : due_q);  // coarse.hpp:38, :43, :44, :45, :103, :119
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      run_q <= 1'h0;  // coarse.hpp:30
      clear_q <= 1'h0;  // coarse.hpp:31
      start_q <= 1'h0;  // coarse.hpp:32
      stream_start_q <= 1'h0;  // coarse.hpp:33
      active_q <= 1'h0;  // coarse.hpp:34
      tick_q <= 1'h0;  // coarse.hpp:35
      drain_q <= 9'h0;  // coarse.hpp:36
      row_q <= 9'h0;  // coarse.hpp:37
      tick_line_q <= 24'h0;  // coarse.hpp:38
      seen_q <= 1'h0;  // coarse.hpp:39
      coarse_q <= 12'h0;  // coarse.hpp:40
      epoch_q <= 30'h0;  // coarse.hpp:41
      epoch_ends_q <= 1'h0;  // coarse.hpp:42
      next_since_q <= 24'h1;  // coarse.hpp:43
      heartbeat_q <= 24'h100;  // coarse.hpp:44
      due_q <= 1'h0;  // coarse.hpp:45
    end
    else begin
      if (clear_q) begin
        drain_q <= 9'h0;  // coarse.hpp:36
        row_q <= 9'h0;  // coarse.hpp:37
        tick_line_q <= 24'h0;  // coarse.hpp:38
        coarse_q <= 12'h0;  // coarse.hpp:40
        epoch_q <= epoch_preset_i;  // coarse.hpp:41
        next_since_q <= 24'h1;  // coarse.hpp:43
      end
      else begin
        if (tick_q)
          row_q <= row_q + 9'h1;  // coarse.hpp:37, :111
        if (tick_line_q[0]) begin
          if (due_q)
            next_since_q <= 24'h2;  // coarse.hpp:43
          else
            next_since_q <= next_since_q + 24'h1;  // coarse.hpp:43, :120
          coarse_q <= next_coarse;  // coarse.hpp:40, :81
          epoch_q <= next_epoch;  // coarse.hpp:41, :82
        end
        if (~(stream_start_q | ~and_107))
          drain_q <= drain_q + 9'h1;  // coarse.hpp:36, :109
        tick_line_q <= {tick_q & row_latency_i[23], tick_line_q[23:1] | (tick_q ? row_latency_i[22:0] : 23'h0)};  // coarse.hpp:35, :38, :52, :112
      end
      if (heartbeat_i[23:8] == 16'h0)
        heartbeat_q <= 24'h100;  // coarse.hpp:44
      else
        heartbeat_q <= heartbeat_i;  // coarse.hpp:44
      run_q <= run_i;  // coarse.hpp:30
      clear_q <= clear_next;  // coarse.hpp:31, :89
      start_q <= start_next;  // coarse.hpp:32, :88
      stream_start_q <= start_q;  // coarse.hpp:32, :33
      active_q <= active_next;  // coarse.hpp:34, :103
      tick_q <= tick_next;  // coarse.hpp:35, :103
      seen_q <= seen_next;  // coarse.hpp:39, :103
      epoch_ends_q <= epoch_ends_next;  // coarse.hpp:42, :103
      due_q <= due_next;  // coarse.hpp:45, :103
    end
  end // always_ff @(posedge)
  assign clear_o = clear_q;  // coarse.hpp:31
  assign start_o = start_q;  // coarse.hpp:32
  assign stream_start_o = stream_start_q;  // coarse.hpp:33
  assign accept_o = accept;  // coarse.hpp:76
  assign row_o = row_q;  // coarse.hpp:37
  assign row_valid_o = tick_line_q[0];  // coarse.hpp:38
  assign first_o = first;  // coarse.hpp:79
  assign time_o = {epoch_q, coarse_q};  // coarse.hpp:40, :41, :80
  assign next_time_o = {next_epoch, next_coarse};  // coarse.hpp:81, :82, :83
  assign mark_o = mark;  // coarse.hpp:84
endmodule
