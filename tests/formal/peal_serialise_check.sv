// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Bound to peal_serialise: an entry leaves only after exactly as many tags as it has hits, each the tag of the lane whose turn it is; a
// report is done only after every channel had its turn; a word that was not taken stays.
`default_nettype none

module peal_serialise_check #(
  parameter int unsigned Channels    = 2,
  parameter int unsigned LaneWidth   = 14,
  parameter int unsigned TimeWidth   = 42,
  localparam int unsigned IndexWidth = $clog2(Channels),
  localparam int unsigned HitsWidth  = $clog2(Channels + 1)
) (
  input  wire logic                          clk_i,
  input  wire logic                          rst_i,
  input  wire logic                          head_valid_i,
  input  wire logic                          head_ready_o,
  input  wire logic                          head_begin_i,
  input  wire logic                          head_end_i,
  input  wire logic                          head_mark_i,
  input  wire logic                          head_change_i,
  input  wire logic [HitsWidth-1:0]          head_hits_i,
  input  wire logic [TimeWidth-1:0]          head_time_i,
  input  wire logic [Channels*LaneWidth-1:0] head_lanes_i,
  input  wire logic                          report_done_o,
  input  wire logic                          word_valid_o,
  input  wire logic                          word_ready_i,
  input  wire logic [31:0]                   word_data_o,
  input  wire logic [Channels-1:0]           tag_made_o,
  input  wire logic [IndexWidth-1:0]         index_q,
  input  wire logic [IndexWidth:0]           after_q,
  input  wire logic                          last_q,
  input  wire logic [3:0]                    places  // one of them: 0 missed or the first word, 1 place, 2 setting, 3 tags
);
  logic f_init = 1'b1;
  always_ff @(posedge clk_i) f_init <= 1'b0;

  // The store in front: a head stays until it is taken; an entry has something to say and no more hits than channels.
  logic                          f_waits = 1'b0;
  logic [Channels*LaneWidth-1:0] f_lanes;
  logic [HitsWidth+TimeWidth+4-1:0] f_head, f_head_now;
  assign f_head_now = {head_begin_i, head_end_i, head_mark_i, head_change_i, head_hits_i, head_time_i};
  always_ff @(posedge clk_i) begin
    f_waits <= head_valid_i && !head_ready_o && !rst_i;
    f_lanes <= head_lanes_i;
    f_head  <= f_head_now;
  end
  always_comb begin
    if (f_init) assume (rst_i);
    if (f_waits && !rst_i) assume (head_valid_i && head_lanes_i == f_lanes && f_head_now == f_head);
    assume (head_hits_i <= HitsWidth'(Channels));
    assume (!head_valid_i || head_begin_i || head_end_i || head_mark_i || head_change_i || head_hits_i != '0);
  end

  logic [HitsWidth-1:0] f_tags = '0;
  logic [IndexWidth:0]  f_made;
  logic [31:0]          f_word;
  logic                 f_stalled = 1'b0;
  logic                 f_tag_now = 1'b0;
  logic [LaneWidth-1:0] f_lane;
  assign f_made = (IndexWidth + 1)'($countones(tag_made_o));
  always_ff @(posedge clk_i) begin
    if (rst_i || head_ready_o) f_tags <= '0;
    else f_tags <= f_tags + HitsWidth'(f_made);
    f_stalled <= word_valid_o && !word_ready_i && !rst_i;
    f_word    <= word_data_o;
    f_tag_now <= f_made != '0 && !rst_i;
    f_lane    <= head_lanes_i[index_q*LaneWidth +: LaneWidth];
  end

  always_comb begin
    if (!f_init && !rst_i) begin
      assert (f_made <= 1);
      assert ($onehot(places));
      assert (after_q == (places[1] || places[2] ? (IndexWidth + 1)'(1) : (IndexWidth + 1)'(index_q) + (IndexWidth + 1)'(2)));
      if (places[0]) assert (last_q == (index_q == IndexWidth'(Channels - 1)));
      if (places[3]) assert (last_q == (HitsWidth'(index_q) + 1'b1 == head_hits_i));
      if (f_made != '0) assert (f_tags == HitsWidth'(index_q) && f_tags < head_hits_i);
      if (f_made != '0) assert (tag_made_o[head_lanes_i[index_q*LaneWidth+1 +: IndexWidth]]);
      if (head_ready_o) assert (HitsWidth'(f_tags + HitsWidth'(f_made)) == head_hits_i);
      if (f_tags != '0) assert (f_waits && f_tags == HitsWidth'(index_q) && f_tags < head_hits_i);
      if (report_done_o) assert (head_end_i && index_q == IndexWidth'(Channels - 1));
      if (f_stalled) assert (word_valid_o && word_data_o == f_word);
      // Where the machine can be: nothing begun without a head that waits, and in every step only what belongs to it.
      if (!f_waits) assert (places[0] && index_q == '0 && f_tags == '0);
      if (places[0]) assert (f_tags == '0);
      if (places[0] && index_q != '0) assert (head_end_i);
      if (places[1]) assert (index_q == '0 && f_tags == '0 && head_end_i);
      if (places[2]) assert (index_q == '0 && f_tags == '0 && head_change_i);
      if (places[3]) assert (f_tags == HitsWidth'(index_q) && f_tags < head_hits_i);
      // The word of a tag carries the lane's channel, edge and fraction.
      if (f_tag_now && word_valid_o) assert (word_data_o[31:30] == 2'd1 && word_data_o[29] == f_lane[0] &&
                                             word_data_o[24 +: IndexWidth] == f_lane[IndexWidth:1] && word_data_o[11:0] == f_lane[LaneWidth-1 -: 12]);
      cover (head_ready_o && head_hits_i == HitsWidth'(Channels));
      cover (head_ready_o && head_end_i && head_change_i);
    end
  end
endmodule

bind peal_serialise peal_serialise_check #(.Channels(Channels), .LaneWidth(LaneWidth), .TimeWidth(TimeWidth)) u_check (
  .*, .index_q(gen_serialise_2.u_words.index_q), .after_q(gen_serialise_2.u_words.after_q), .last_q(gen_serialise_2.u_words.last_q),
  .places({gen_serialise_2.u_words.tags_q, gen_serialise_2.u_words.setting_q, gen_serialise_2.u_words.where_q, gen_serialise_2.u_words.first_q}));
