// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Per-channel counters, 32 bit, modulo 2^32: hits = tags + missed + rejected once the pipeline is empty.
// Each input counts one per clock, missed one or two (the hit of the row, and one more lost to a collision).
//
// The counts are words of one memory, four arrays of 16 in the order of peal_map_pkg. Beside it every count has a short counter of
// its own, its lowest LowWidth bits; a visitor goes round all of them, one a clock, and writes the word anew: the low bits as they are, the high
// bits one up when the low ones have gone through zero since the visit before. So a count costs a few cells instead of 64 and a place in
// a wide mux, and what is read is exact at a time at most RoundClocks + 3 ago.
// Protocol: read_i with index_i (array, channel index) in one clock, data_o in the next; the visitor waits for that clock. No two reads in
// consecutive clocks: the visitor would be held up too long. After clear_i all words read zero until the first round is done.
// clear_i zeroes all counts; an event in that clock is not counted. Reset is clear_i.
//
// Channels: number of channels, 2 to 16.
`default_nettype none

module peal_counters #(
  parameter int unsigned Channels = 8,
  localparam int unsigned StoredIndexWidth = peal_map_pkg::StoredIndexWidth
) (
  input  wire logic                        clk_i,
  input  wire logic                        clear_i,
  input  wire logic [Channels-1:0]         hit_i,
  input  wire logic [Channels-1:0]         tag_made_i,
  input  wire logic [Channels-1:0]         missed_i,
  input  wire logic [Channels-1:0]         missed_more_i,
  input  wire logic [Channels-1:0]         rejected_i,
  input  wire logic                        read_i,
  input  wire logic [StoredIndexWidth-1:0] index_i,
  output logic      [31:0]                 data_o
);
  localparam int unsigned Arrays       = 4;
  localparam int unsigned RoundClocks  = Arrays * Channels;
  // Two visits of a word are up to 2 * RoundClocks apart (a read every second clock), at two events a clock; that must not fill the counter.
  localparam int unsigned LowWidth     = $clog2(4 * RoundClocks + 1);
  localparam int unsigned HighWidth    = 32 - LowWidth;
  localparam int unsigned ChannelWidth = StoredIndexWidth - 2;

  if (Channels < 2 || Channels > 16 || StoredIndexWidth != 6) begin : gen_bad_size
    $error("peal_counters: 2 to 16 channels, in four arrays of 16");
  end

  // The events come at the end of long paths, and nothing waits for a count.
  logic [Channels-1:0] hit_q, tag_made_q, missed_q, missed_more_q, rejected_q, any;

  always_ff @(posedge clk_i) begin
    hit_q         <= clear_i ? '0 : hit_i;
    tag_made_q    <= clear_i ? '0 : tag_made_i;
    missed_q      <= clear_i ? '0 : missed_i;
    missed_more_q <= clear_i ? '0 : missed_more_i;
    rejected_q    <= clear_i ? '0 : rejected_i;
  end

  // The short counters, one vector: in most clocks it stands still as a whole, and a simulation need not look at its parts.
  logic [Channels-1:0][Arrays-1:0][LowWidth-1:0] low_q;

  assign any = hit_q | tag_made_q | missed_q | missed_more_q | rejected_q;

  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      low_q <= '0;
    end else if (any != '0) begin
      for (int unsigned c = 0; c < Channels; c++) begin
        if (any[c]) begin
          low_q[c] <= {low_q[c][3] + LowWidth'(rejected_q[c]), low_q[c][2] + LowWidth'(missed_q[c]) + LowWidth'(missed_more_q[c]),
                       low_q[c][1] + LowWidth'(tag_made_q[c]), low_q[c][0] + LowWidth'(hit_q[c])};
        end
      end
    end
  end

  // The visitor: place, then word and low bits of the place, then the word as it has to be, then its write.
  typedef logic [StoredIndexWidth-1:0] index_t;

  logic [31:0]              memory [1 << StoredIndexWidth];
  logic [31:0]              word_q;
  logic [1:0]               array_q;
  logic [ChannelWidth-1:0]  channel_q;
  logic                     first_q, hidden_q;
  logic                     valid_q, valid_q2, fresh_q, fresh_q2, wrapped_q2;
  index_t                   index_q, index_q2;
  logic [LowWidth-1:0]      low_now_q, low_q2;
  logic [HighWidth-1:0]     high_q2;
  logic                     channel_last;

  assign channel_last = channel_q == ChannelWidth'(Channels - 1);

  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      array_q   <= '0;
      channel_q <= '0;
      first_q   <= 1'b1;
      hidden_q  <= 1'b1;
      valid_q   <= 1'b0;
      valid_q2  <= 1'b0;
    end else begin
      valid_q  <= !read_i;
      valid_q2 <= valid_q;
      if (!read_i) begin
        channel_q <= channel_last ? '0 : channel_q + 1'b1;
        if (channel_last) begin
          array_q <= array_q + 1'b1;
          if (array_q == '1) first_q <= 1'b0;
        end
      end
      if (valid_q2 && !fresh_q2) hidden_q <= 1'b0;
    end
    index_q    <= {array_q, channel_q};
    fresh_q    <= first_q;
    low_now_q  <= low_q[channel_q[$clog2(Channels)-1:0]][array_q];
    word_q     <= memory[read_i ? index_i : {array_q, channel_q}];
    index_q2   <= index_q;
    fresh_q2   <= fresh_q;
    low_q2     <= low_now_q;
    high_q2    <= fresh_q ? '0 : word_q[31:LowWidth];
    wrapped_q2 <= !fresh_q && low_now_q < word_q[LowWidth-1:0];
    if (valid_q2) memory[index_q2] <= {high_q2 + HighWidth'(wrapped_q2), low_q2};
  end

  assign data_o = hidden_q ? '0 : word_q;
endmodule
