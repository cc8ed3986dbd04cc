// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The time base, written by hand: reference of hls/kernels/coarse.hpp; rtl/tdc/peal_coarse.sv says what it does. row_latency_i: bit n - 1 is high when
// a row is n clocks under way from the taps to the end of the pipeline.
// Reset: stopped, a run_i that is high after reset starts a stream.
//
// DrainClocks: longer than pipeline and longest input delay together. LineBits: longest pipeline.
`default_nettype none

module ref_coarse #(
  parameter int unsigned LineBits    = 24,
  parameter int unsigned DrainClocks = 512,
  parameter int unsigned RowWidth    = 9,
  localparam int unsigned CoarseBits = peal_wire_pkg::CoarseBits,
  localparam int unsigned EpochBits  = peal_wire_pkg::EpochBits,
  localparam int unsigned TimeWidth  = EpochBits + CoarseBits
) (
  input  wire logic                 clk_i,
  input  wire logic                 rst_i,
  input  wire logic                 run_i,
  input  wire logic                 flush_i,
  input  wire logic [EpochBits-1:0] epoch_preset_i,
  input  wire logic [23:0]          heartbeat_i,
  input  wire logic [LineBits-1:0]  row_latency_i,
  output logic                      clear_o,
  output logic                      start_o,  // clear_o of a start, not of a flush
  output logic                      stream_start_o,
  output logic                      accept_o,
  output logic      [RowWidth-1:0]  row_o,
  output logic                      row_valid_o,
  output logic                      row_first_o,
  output logic      [TimeWidth-1:0] time_o,   // clocks: epoch, coarse
  output logic      [TimeWidth-1:0] next_time_o,
  output logic                      mark_o
);
  localparam int unsigned DrainWidth   = $clog2(DrainClocks);
  localparam logic [23:0] HeartbeatMin = 24'd256;

  logic                  run_q, clear_q, start_q, stream_start_q;
  logic                  active_q, tick_q;
  logic [DrainWidth-1:0] drain_q;
  logic [RowWidth-1:0]   row_q;
  logic [LineBits-1:0]   tick_line_q;
  logic                  seen_q;
  logic [TimeWidth-1:0]  time_q;
  logic [23:0]           next_since_q;           // rows since the last mark, seen from the row after this one
  logic [23:0]           heartbeat_q;
  logic                  due_q;

  assign clear_o        = clear_q;
  assign start_o        = start_q;
  assign stream_start_o = stream_start_q;
  assign accept_o       = tick_q && run_q;
  assign row_o          = row_q;
  assign row_valid_o    = |(tick_line_q & row_latency_i);
  assign row_first_o    = row_valid_o && !seen_q;
  assign time_o         = time_q;
  assign next_time_o    = time_q + 1'b1;
  assign mark_o         = row_valid_o && due_q;

  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      run_q          <= 1'b0;
      clear_q        <= 1'b0;
      start_q        <= 1'b0;
      stream_start_q <= 1'b0;
    end else begin
      run_q          <= run_i;
      start_q        <= run_i && !run_q;
      clear_q        <= (run_i && !run_q) || (flush_i && !run_i);
      stream_start_q <= start_q;
    end
  end

  always_ff @(posedge clk_i) begin
    if (rst_i || clear_q) begin
      active_q    <= 1'b0;
      tick_q      <= 1'b0;
      drain_q     <= '0;
      row_q       <= '0;
      tick_line_q <= '0;
    end else begin
      if (stream_start_q) active_q <= 1'b1;
      else if (active_q && !run_q) begin
        drain_q <= drain_q + 1'b1;
        if (drain_q == DrainWidth'(DrainClocks - 1)) active_q <= 1'b0;
      end
      tick_q      <= active_q;
      if (tick_q) row_q <= row_q + 1'b1;
      tick_line_q <= {tick_line_q[LineBits-2:0], tick_q};
    end
  end

  always_ff @(posedge clk_i) begin
    if (rst_i || clear_q) begin
      time_q       <= {epoch_preset_i, {CoarseBits{1'b0}}};
      seen_q       <= 1'b0;
      next_since_q <= 24'd1;
      due_q        <= 1'b0;
    end else if (row_valid_o) begin
      time_q       <= next_time_o;
      seen_q       <= 1'b1;
      next_since_q <= mark_o ? 24'd2 : next_since_q + 1'b1;
      due_q        <= !mark_o && next_since_q >= heartbeat_q;
    end
    heartbeat_q <= (heartbeat_i[23:8] == '0) ? HeartbeatMin : heartbeat_i;
  end
endmodule
