// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The row FIFO: the elastic store behind the drop point. Packs the fields of an entry, keeps them in peal_fifo, and unpacks the head, which
// stands in flip-flops of its own: from a block RAM the way through the serialiser would be too long for a clock.
// Latency: 3 clocks. Throughput: one entry in and one out a clock. Full: the writer (peal_loss) looks at level_o and never writes
// into a full FIFO; the entry in the flip-flops does not count. Reset: empties it.
//
// Channels, LaneWidth: as in peal_sort, without the empty bit of a lane. Depth: entries.
`default_nettype none

module peal_row_fifo #(
  parameter int unsigned Channels    = 8,
  parameter int unsigned LaneWidth   = 16,
  parameter int unsigned Depth       = 256,
  parameter int unsigned TimeWidth   = 42,
  localparam int unsigned HitsWidth  = $clog2(Channels + 1),
  localparam int unsigned LevelWidth = $clog2(Depth) + 1
) (
  input  wire logic                          clk_i,
  input  wire logic                          rst_i,
  input  wire logic                          entry_valid_i,
  input  wire logic                          entry_begin_i,
  input  wire logic                          entry_end_i,
  input  wire logic                          entry_mark_i,
  input  wire logic                          entry_change_i,
  input  wire logic [HitsWidth-1:0]          entry_hits_i,
  input  wire logic [TimeWidth-1:0]          entry_time_i,
  input  wire logic [7:0]                    entry_setting_i,
  input  wire logic [Channels*LaneWidth-1:0] entry_lanes_i,
  output logic      [LevelWidth-1:0]         level_o,
  output logic                               head_valid_o,
  input  wire logic                          head_ready_i,
  output logic                               head_begin_o,
  output logic                               head_end_o,
  output logic                               head_mark_o,
  output logic                               head_change_o,
  output logic      [HitsWidth-1:0]          head_hits_o,
  output logic      [TimeWidth-1:0]          head_time_o,
  output logic      [7:0]                    head_setting_o,
  output logic      [Channels*LaneWidth-1:0] head_lanes_o
);
  localparam int unsigned Width = 4 + HitsWidth + TimeWidth + 8 + Channels * LaneWidth;

  logic             fifo_valid, fifo_ready;
  logic [Width-1:0] fifo_data, head_q;

  peal_fifo #(
    .Width(Width),
    .Depth(Depth)
  ) u_fifo (
    .clk_i,
    .rst_i,
    .valid_i(entry_valid_i),
    .ready_o(),
    .data_i ({entry_begin_i, entry_end_i, entry_mark_i, entry_change_i, entry_hits_i, entry_time_i, entry_setting_i,
              entry_lanes_i}),
    .valid_o(fifo_valid),
    .ready_i(fifo_ready),
    .data_o (fifo_data),
    .count_o(level_o)
  );

  assign fifo_ready = !head_valid_o || head_ready_i;
  assign {head_begin_o, head_end_o, head_mark_o, head_change_o, head_hits_o, head_time_o, head_setting_o, head_lanes_o} = head_q;

  always_ff @(posedge clk_i) begin
    if (rst_i) head_valid_o <= 1'b0;
    else if (fifo_ready) head_valid_o <= fifo_valid;
    if (fifo_ready && fifo_valid) head_q <= fifo_data;
  end
endmodule
