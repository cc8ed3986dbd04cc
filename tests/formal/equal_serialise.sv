// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The compiled serialiser makes the words of the hand-written one from every entry, for two channels. An entry stands until it is done, has
// something to say and no more hits than channels (peal_serialise_check proves the rest from the same).
`default_nettype none

module equal_serialise (
  input  wire logic        clk_i,
  input  wire logic        rst_i,
  input  wire logic [29:0] epoch_preset_i,
  input  wire logic        valid_i,
  input  wire logic        ready_i,
  input  wire logic        begin_i,
  input  wire logic        end_i,
  input  wire logic        mark_i,
  input  wire logic        change_i,
  input  wire logic [1:0]  hits_i,
  input  wire logic [41:0] time_i,
  input  wire logic [7:0]  setting_i,
  input  wire logic [27:0] lanes_i,
  input  wire logic [47:0] missed_i
);
  logic        step, made, pop, report_done, ref_made, ref_pop, ref_report_done;
  logic [31:0] word, ref_word;
  logic [1:0]  tag_made, ref_tag_made;
  assign step = valid_i && ready_i;

  logic        f_init = 1'b1;
  logic        f_waits = 1'b0;
  logic [47:0] f_head, f_head_now;
  assign f_head_now = {begin_i, end_i, mark_i, change_i, hits_i, time_i};
  always_ff @(posedge clk_i) begin
    f_init  <= 1'b0;
    f_waits <= valid_i && !pop && !rst_i;
    f_head  <= f_head_now;
  end
  always_comb begin
    if (f_init) assume (rst_i);
    if (f_waits && !rst_i) assume (valid_i && f_head_now == f_head);
    assume (hits_i <= 2'd2);
    assume (!valid_i || begin_i || end_i || mark_i || change_i || hits_i != '0);
  end

  peal_hls_serialise_2 u_compiled (
    .clk_i, .rst_i(1'b0), .clear_i(rst_i), .epoch_preset_i, .step_i(step), .begin_i, .end_i, .mark_i, .change_i, .hits_i(5'(hits_i)), .time_i, .setting_i,
    .lanes_i, .missed_i, .valid_o(made), .word_o(word), .pop_o(pop), .report_done_o(report_done), .tag_made_o(tag_made)
  );
  ref_serialise #(.Channels(2), .LaneWidth(14)) u_reference (
    .clk_i, .rst_i, .epoch_preset_i, .advance_i(step), .head_ready_o(ref_pop), .head_begin_i(begin_i), .head_end_i(end_i), .head_mark_i(mark_i),
    .head_change_i(change_i), .head_hits_i(hits_i), .head_time_i(time_i), .head_setting_i(setting_i), .head_lanes_i(lanes_i), .report_count_i(missed_i),
    .report_done_o(ref_report_done), .word_valid_o(ref_made), .word_data_o(ref_word), .tag_made_o(ref_tag_made)
  );

  // The reference goes through the place of the setting word when there is none.
  logic [1:0] f_place;
  assign f_place = u_reference.step_q == 2'd2 && !change_i ? 2'd3 : u_reference.step_q;
  always_comb begin
    if (!f_init) begin
      if (step && !rst_i) assert (made == ref_made && word == ref_word && pop == ref_pop && report_done == ref_report_done && tag_made == ref_tag_made);
      if (!step) assert (!pop && !report_done && tag_made == '0 && !ref_pop && !ref_report_done && ref_tag_made == '0);
      assert (u_compiled.index_q == u_reference.index_q && u_compiled.epoch_q == u_reference.epoch_q);
      assert (u_compiled.after_q == (u_compiled.where_q || u_compiled.setting_q ? 2'd1 : 2'(u_compiled.index_q) + 2'd2));
      if (u_compiled.first_q) assert (u_compiled.last_q == u_compiled.index_q);
      // Where the machine can be: nothing begun without a head that waits, and in every place only what belongs to it.
      if (!rst_i) begin
        assert ({u_compiled.tags_q, u_compiled.setting_q, u_compiled.where_q, u_compiled.first_q} == 4'b1 << f_place);
        if (u_compiled.tags_q) assert (u_compiled.last_q == (2'(u_compiled.index_q) + 2'd1 == hits_i));
        if (!f_waits) assert (f_place == 2'd0 && u_compiled.index_q == '0);
        if (f_place == 2'd0 && u_compiled.index_q != '0) assert (end_i);
        if (f_place == 2'd1) assert (u_compiled.index_q == '0 && end_i);
        if (f_place == 2'd2) assert (u_compiled.index_q == '0 && change_i);
        if (f_place == 2'd3) assert (2'(u_compiled.index_q) < hits_i);
      end
      cover (pop && hits_i == 2'd2);
      cover (pop && end_i && change_i && missed_i[47:24] != '0);
    end
  end
endmodule
