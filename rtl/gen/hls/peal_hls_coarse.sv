// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Generated from rtl/hls/kernels/coarse.hpp, peal::hls::coarse::step<14>, by peal-hls; do not edit, run scripts/hls.
// Family hx8k, period 12 ns, 2 stages, free running: every clock is one step.
`default_nettype none

module peal_hls_coarse(
  input  wire logic clk_i,
  input  wire logic rst_i,
  input  wire logic run_i,  // coarse.hpp:38
  input  wire logic flush_i,  // coarse.hpp:39
  input  wire logic [29:0] epoch_preset_i,  // coarse.hpp:40
  input  wire logic [23:0] heartbeat_i,  // coarse.hpp:41
  output wire logic clear_o,  // coarse.hpp:44
  output wire logic start_o,  // coarse.hpp:45
  output wire logic stream_start_o,  // coarse.hpp:46
  output wire logic accept_o,  // coarse.hpp:47
  output wire logic [8:0] row_o,  // coarse.hpp:48
  output wire logic row_valid_o,  // coarse.hpp:49
  output wire logic first_o,  // coarse.hpp:50
  output wire logic [41:0] time_o,  // coarse.hpp:51
  output wire logic mark_o  // coarse.hpp:52
);

  reg  [23:0] since_mark_q;  // coarse.hpp:35
  reg  [41:0] time_q;  // coarse.hpp:34
  reg         seen_q;  // coarse.hpp:33
  reg  [13:0] tick_line_q;  // coarse.hpp:32
  reg  [8:0]  row_q;  // coarse.hpp:31
  reg  [8:0]  drain_q;  // coarse.hpp:30
  reg         tick_q;  // coarse.hpp:29
  reg         active_q;  // coarse.hpp:28
  reg         stream_start_q;  // coarse.hpp:27
  reg         clear_q;  // coarse.hpp:25
  reg         run_q;  // coarse.hpp:24
  wire        accept = run_q & tick_q;  // coarse.hpp:24, :29, :65
  wire        first = tick_line_q[13] & ~seen_q;  // coarse.hpp:32, :33, :68
  wire [23:0] mux_56 = heartbeat_i < 24'h100 ? 24'h100 : heartbeat_i;  // coarse.hpp:56
  wire        xor_74 = ~run_q;  // coarse.hpp:24, :74
  wire        next_start = run_i & xor_74;  // coarse.hpp:74
  wire        next_clear = next_start | flush_i & ~run_i;  // coarse.hpp:74, :75
  wire        and_89 = active_q & xor_74;  // coarse.hpp:28, :74, :89
  wire [8:0]  next_drain = drain_q + 9'h1;  // coarse.hpp:30, :90
  wire        next_active = active_q & drain_q != 9'h1FF;  // coarse.hpp:28, :30, :91
  wire        next_active_1 = stream_start_q | (and_89 ? next_active : active_q);  // coarse.hpp:27, :28, :89, :91, :92
  wire [8:0]  next_drain_1 = stream_start_q | ~and_89 ? drain_q : next_drain;  // coarse.hpp:27, :30, :89, :90, :92
  wire [8:0]  next_row = tick_q ? row_q + 9'h1 : row_q;  // coarse.hpp:29, :31, :94
  wire [41:0] add_97 = time_q + 42'h1;  // coarse.hpp:34, :97
  wire        xor_86 = ~clear_q;  // coarse.hpp:25, :86
  wire        next_active_2 = next_active_1 & xor_86;  // coarse.hpp:86, :92
  wire        next_tick = active_q & xor_86;  // coarse.hpp:28, :86
  wire [8:0]  next_drain_2 = clear_q ? 9'h0 : next_drain_1;  // coarse.hpp:25, :86, :92
  wire [8:0]  next_row_1 = clear_q ? 9'h0 : next_row;  // coarse.hpp:25, :86, :94
  wire [13:0] next_tick_line = clear_q ? 14'h0 : {tick_line_q[12:0], tick_q};  // coarse.hpp:25, :29, :32, :86, :95
  wire        next_seen = xor_86 & (seen_q | tick_line_q[13]);  // coarse.hpp:32, :33, :86
  reg         clear_q1;  // coarse.hpp:25
  reg         start_q1;  // coarse.hpp:26
  reg         stream_start_q1;  // coarse.hpp:27
  reg  [8:0]  row_q1;  // coarse.hpp:31
  reg         tick_line_13_q1;  // coarse.hpp:32
  reg  [41:0] time_q1;  // coarse.hpp:34
  reg         accept_q1;  // coarse.hpp:65
  reg         first_q1;  // coarse.hpp:68
  reg  [23:0] mux_56_q1;  // coarse.hpp:56
  wire        mark = tick_line_13_q1 & since_mark_q >= mux_56_q1;  // coarse.hpp:32, :35, :56, :70
  wire [23:0] next_since_mark = mark ? 24'h1 : since_mark_q + 24'h1;  // coarse.hpp:35, :70, :99
  wire [23:0] next_since_mark_1 = clear_q1 ? 24'h0 : tick_line_13_q1 ? next_since_mark : since_mark_q;  // coarse.hpp:25, :32, :35, :86, :99
  reg         clear_q2;  // coarse.hpp:25
  reg         start_q2;  // coarse.hpp:26
  reg         stream_start_q2;  // coarse.hpp:27
  reg  [8:0]  row_q2;  // coarse.hpp:31
  reg         tick_line_13_q2;  // coarse.hpp:32
  reg  [41:0] time_q2;  // coarse.hpp:34
  reg         accept_q2;  // coarse.hpp:65
  reg         first_q2;  // coarse.hpp:68
  reg         mark_q2;  // coarse.hpp:70
  reg         start_q;  // coarse.hpp:26
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      run_q <= 1'h0;  // coarse.hpp:24
      clear_q <= 1'h0;  // coarse.hpp:25
      start_q <= 1'h0;  // coarse.hpp:26
      stream_start_q <= 1'h0;  // coarse.hpp:27
      active_q <= 1'h0;  // coarse.hpp:28
      tick_q <= 1'h0;  // coarse.hpp:29
      drain_q <= 9'h0;  // coarse.hpp:30
      row_q <= 9'h0;  // coarse.hpp:31
      tick_line_q <= 14'h0;  // coarse.hpp:32
      seen_q <= 1'h0;  // coarse.hpp:33
      time_q <= 42'h0;  // coarse.hpp:34
    end
    else begin
      run_q <= run_i;  // coarse.hpp:24
      clear_q <= next_clear;  // coarse.hpp:25, :75
      start_q <= next_start;  // coarse.hpp:26, :74
      stream_start_q <= start_q;  // coarse.hpp:26, :27
      active_q <= next_active_2;  // coarse.hpp:28, :86
      tick_q <= next_tick;  // coarse.hpp:29, :86
      drain_q <= next_drain_2;  // coarse.hpp:30, :86
      row_q <= next_row_1;  // coarse.hpp:31, :86
      tick_line_q <= next_tick_line;  // coarse.hpp:32, :86
      seen_q <= next_seen;  // coarse.hpp:33, :86
      time_q <=
        {clear_q ? epoch_preset_i[29:28] : tick_line_q[13] ? add_97[41:40] : time_q[41:40],
         clear_q ? epoch_preset_i[27:20] : tick_line_q[13] ? add_97[39:32] : time_q[39:32],
         clear_q ? epoch_preset_i[19:12] : tick_line_q[13] ? add_97[31:24] : time_q[31:24],
         clear_q ? epoch_preset_i[11:4] : tick_line_q[13] ? add_97[23:16] : time_q[23:16],
         clear_q ? {epoch_preset_i[3:0], 4'h0} : tick_line_q[13] ? add_97[15:8] : time_q[15:8],
         clear_q ? 8'h0 : tick_line_q[13] ? add_97[7:0] : time_q[7:0]};  // coarse.hpp:25, :32, :34, :40, :83, :86, :97, :102
    end
  end // always_ff @(posedge)
  reg         rst_q1;
  always_ff @(posedge clk_i) begin
    clear_q1 <= clear_q;  // coarse.hpp:25
    start_q1 <= start_q;  // coarse.hpp:26
    stream_start_q1 <= stream_start_q;  // coarse.hpp:27
    row_q1 <= row_q;  // coarse.hpp:31
    tick_line_13_q1 <= tick_line_q[13];  // coarse.hpp:32
    time_q1 <= time_q;  // coarse.hpp:34
    accept_q1 <= accept;  // coarse.hpp:65
    first_q1 <= first;  // coarse.hpp:68
    mux_56_q1 <= mux_56;  // coarse.hpp:56
    clear_q2 <= clear_q1;  // coarse.hpp:25
    start_q2 <= start_q1;  // coarse.hpp:26
    stream_start_q2 <= stream_start_q1;  // coarse.hpp:27
    row_q2 <= row_q1;  // coarse.hpp:31
    tick_line_13_q2 <= tick_line_13_q1;  // coarse.hpp:32
    time_q2 <= time_q1;  // coarse.hpp:34
    accept_q2 <= accept_q1;  // coarse.hpp:65
    first_q2 <= first_q1;  // coarse.hpp:68
    mark_q2 <= mark;  // coarse.hpp:70
    rst_q1 <= rst_i;
  end // always_ff @(posedge)
  always_ff @(posedge clk_i) begin
    if (rst_q1)
      since_mark_q <= 24'h0;  // coarse.hpp:35
    else
      since_mark_q <= next_since_mark_1;  // coarse.hpp:35, :86
  end // always_ff @(posedge)
  assign clear_o = clear_q2;  // coarse.hpp:25
  assign start_o = start_q2;  // coarse.hpp:26
  assign stream_start_o = stream_start_q2;  // coarse.hpp:27
  assign accept_o = accept_q2;  // coarse.hpp:65
  assign row_o = row_q2;  // coarse.hpp:31
  assign row_valid_o = tick_line_13_q2;  // coarse.hpp:32
  assign first_o = first_q2;  // coarse.hpp:68
  assign time_o = time_q2;  // coarse.hpp:34
  assign mark_o = mark_q2;  // coarse.hpp:70
endmodule
