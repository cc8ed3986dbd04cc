// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The compiled drop point decides and counts as the hand-written one, for two channels. A stream begins with a row that says it is the first; the
// report means something once an interval has ended. Outside an interval the compiled counts are those of the last row with hits, which nobody sees.
`default_nettype none

module equal_loss (
  input  wire logic        clk_i,
  input  wire logic        rst_i,
  input  wire logic        valid_i,
  input  wire logic        first_i,
  input  wire logic        mark_i,
  input  wire logic        busy_i,
  input  wire logic [41:0] time_i,
  input  wire logic [41:0] next_time_i,
  input  wire logic [7:0]  setting_i,
  input  wire logic [1:0]  present_i,
  input  wire logic [1:0]  lost_i,
  input  wire logic [15:0] level_i,
  input  wire logic [15:0] row_max_i,
  input  wire logic [15:0] resume_max_i,
  input  wire logic        report_done_i
);
  logic        entry, begins, ends, mark, change, hits, overflow, dropped, saturated;
  logic        ref_entry, ref_begins, ref_ends, ref_mark, ref_change, ref_hits, ref_overflow, ref_dropped, ref_saturated;
  logic [41:0] time_, ref_time;
  logic [47:0] report, ref_report;

  logic f_init = 1'b1;
  logic f_any = 1'b0;        // a row since the reset
  logic f_reported = 1'b0;   // a report has been made since the reset
  always_ff @(posedge clk_i) begin
    f_init     <= 1'b0;
    f_any      <= !rst_i && (f_any || valid_i);
    f_reported <= !rst_i && (f_reported || u_compiled.ended_q);
  end
  always_comb begin
    if (f_init) assume (rst_i);
    if (valid_i && !f_any) assume (first_i);
    assume (!busy_i || valid_i);
    assume (busy_i || (present_i == '0 && lost_i == '0));
  end

  peal_hls_loss_2 u_compiled (
    .clk_i, .rst_i, .valid_i, .first_i, .mark_i, .busy_i, .time_i, .next_time_i, .setting_i, .present_i, .lost_i, .level_i, .row_max_i, .resume_max_i,
    .report_done_i, .valid_o(entry), .begin_o(begins), .end_o(ends), .mark_o(mark), .change_o(change), .hits_o(hits), .time_o(time_), .overflow_o(overflow),
    .dropped_o(dropped), .saturated_o(saturated), .report_o(report)
  );
  ref_loss #(.Channels(2)) u_reference (
    .clk_i, .rst_i, .row_valid_i(valid_i), .row_first_i(first_i), .row_mark_i(mark_i), .row_busy_i(busy_i), .row_time_i(time_i),
    .row_next_time_i(next_time_i), .row_setting_i(setting_i), .row_present_i(present_i), .row_lost_i(lost_i), .level_i,
    .row_level_max_i(row_max_i), .resume_level_max_i(resume_max_i), .entry_valid_o(ref_entry),
    .entry_begin_o(ref_begins), .entry_end_o(ref_ends), .entry_mark_o(ref_mark), .entry_change_o(ref_change), .entry_hits_o(ref_hits),
    .entry_time_o(ref_time), .report_done_i, .report_count_o(ref_report), .overflow_o(ref_overflow), .dropped_o(ref_dropped), .saturated_o(ref_saturated)
  );

  // The compiled counts as the reference has them.
  logic        counts, over_0, over_1;
  logic [23:0] count_0, count_1;
  assign counts  = (overflow && !u_compiled.bare_q) || u_compiled.ended_q;
  assign over_0  = counts && u_compiled.over_0_q;
  assign over_1  = counts && u_compiled.over_1_q;
  assign count_0 = !counts ? '0 : over_0 ? '1 : u_compiled.count_0_q;
  assign count_1 = !counts ? '0 : over_1 ? '1 : u_compiled.count_1_q;

  always_comb begin
    if (!f_init) begin
      assert (entry == ref_entry && begins == ref_begins && ends == ref_ends && mark == ref_mark && change == ref_change && hits == ref_hits);
      assert (time_ == ref_time);
      assert (overflow == ref_overflow && dropped == ref_dropped && saturated == ref_saturated);
      if (f_reported) assert (report == ref_report);
      assert (u_compiled.report_busy_q == u_reference.report_busy_q);
      if (f_any) assert (u_compiled.setting_q == u_reference.setting_q);
      assert (u_compiled.ended_q == u_reference.ended_q);
      assert (!u_compiled.ended_q || !overflow);
      assert (!u_compiled.bare_q || overflow);
      assert (u_reference.gen_count[0].count_q == count_0 && u_reference.gen_count[0].over_q == over_0);
      assert (u_reference.gen_count[1].count_q == count_1 && u_reference.gen_count[1].over_q == over_1);
      cover (ends && dropped);
      cover (f_reported && report[23:0] != '0 && begins);
    end
  end
endmodule
