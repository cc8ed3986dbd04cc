// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The compiled time base runs as the hand-written one. The line of rows under way runs the other way round; the time between a reset and the first
// clear, when no row needs it, and the heartbeat in the clock after a reset differ.
`default_nettype none

module equal_coarse #(
  parameter int unsigned RowLatency = 15
) (
  input  wire logic        clk_i,
  input  wire logic        rst_i,
  input  wire logic        run_i,
  input  wire logic        flush_i,
  input  wire logic [29:0] epoch_preset_i,
  input  wire logic [23:0] heartbeat_i
);
  localparam int unsigned LineBits = 24;
  localparam logic [LineBits-1:0] Latency = LineBits'(1) << (RowLatency - 1);

  logic        clear, start, stream_start, accept, row_valid, first, mark;
  logic        ref_clear, ref_start, ref_stream_start, ref_accept, ref_row_valid, ref_first, ref_mark;
  logic [8:0]  row, ref_row;
  logic [41:0] time_, ref_time, next_time, ref_next_time;

  logic f_init = 1'b1;
  logic f_reset = 1'b1;     // reset in the clock before
  logic f_cleared = 1'b0;   // cleared since then
  always_ff @(posedge clk_i) begin
    f_init  <= 1'b0;
    f_reset <= rst_i;
    if (rst_i) f_cleared <= 1'b0;
    else if (clear) f_cleared <= 1'b1;
  end
  always_comb if (f_init) assume (rst_i);

  peal_hls_coarse u_compiled (
    .clk_i, .rst_i, .run_i, .flush_i, .epoch_preset_i, .heartbeat_i, .row_latency_i(Latency), .clear_o(clear), .start_o(start), .stream_start_o(stream_start),
    .accept_o(accept), .row_o(row), .row_valid_o(row_valid), .first_o(first), .time_o(time_), .next_time_o(next_time),
    .mark_o(mark)
  );
  ref_coarse u_reference (
    .clk_i, .rst_i, .run_i, .flush_i, .epoch_preset_i, .heartbeat_i, .row_latency_i(Latency), .clear_o(ref_clear), .start_o(ref_start),
    .stream_start_o(ref_stream_start), .accept_o(ref_accept), .row_o(ref_row), .row_valid_o(ref_row_valid), .row_first_o(ref_first), .time_o(ref_time),
    .next_time_o(ref_next_time), .mark_o(ref_mark)
  );

  logic [RowLatency-1:0] f_line;   // the reference's, as the compiled one has it
  for (genvar i = 0; i < RowLatency; i++) begin : gen_line
    assign f_line[i] = u_reference.tick_line_q[RowLatency-1-i];
  end

  always_comb begin
    if (!f_init) begin
      assert (clear == ref_clear && start == ref_start && stream_start == ref_stream_start);
      assert (accept == ref_accept && row == ref_row && row_valid == ref_row_valid && first == ref_first && mark == ref_mark);
      if (row_valid) assert (time_ == ref_time && next_time == ref_next_time);

      assert (u_compiled.run_q == u_reference.run_q && u_compiled.active_q == u_reference.active_q && u_compiled.tick_q == u_reference.tick_q);
      assert (u_compiled.drain_q == u_reference.drain_q);
      assert (u_compiled.tick_line_q == LineBits'(f_line));
      assert (u_compiled.seen_q == u_reference.seen_q && u_compiled.due_q == u_reference.due_q && u_compiled.next_since_q == u_reference.next_since_q);
      assert (u_compiled.epoch_ends_q == (u_compiled.coarse_q == '1));
      if (start) assert (clear);
      if (stream_start) assert (f_cleared);
      if (f_cleared) assert (time_ == ref_time);
      if (!f_cleared) assert (!u_compiled.active_q && !u_compiled.tick_q && f_line == '0);
      if (f_reset) assert (!f_cleared);
      if (!f_reset) assert (u_compiled.heartbeat_q == u_reference.heartbeat_q);
      cover (row_valid && !first);
      cover (clear && !start);
    end
  end
endmodule
