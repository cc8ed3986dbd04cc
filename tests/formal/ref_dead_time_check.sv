// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Bound to ref_dead_time: hits in = hits let through + hits rejected, one clock later; a hit closer than the dead time never passes.
`default_nettype none

module ref_dead_time_check #(
  parameter int unsigned FractionWidth = 4
) (
  input  wire logic                       clk_i,
  input  wire logic                       rst_i,
  input  wire logic [2*FractionWidth-1:0] dead_time_i,
  input  wire logic                       hit_valid_i,
  input  wire logic [FractionWidth-1:0]   hit_fraction_i,
  input  wire logic                       hit_valid_o,
  input  wire logic                       rejected_o,
  input  wire logic                       keep,
  input  wire logic [FractionWidth:0]     age_q,
  input  wire logic [2*FractionWidth:0]   until_q
);
  logic f_init = 1'b1;
  always_ff @(posedge clk_i) f_init <= 1'b0;
  always_comb if (f_init) assume (rst_i);

  // Sums over the run, modulo 256.
  logic [7:0] f_in = '0, f_out = '0, f_rejected = '0;
  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      f_in       <= '0;
      f_out      <= '0;
      f_rejected <= '0;
    end else begin
      f_in       <= f_in + 8'(hit_valid_i);
      f_out      <= f_out + 8'(hit_valid_o);
      f_rejected <= f_rejected + 8'(rejected_o);
    end
  end

  // The time of the last hit let through, from a clock that the design does not have: 12 bits more than the longest dead time.
  logic [2*FractionWidth+12-1:0] f_now = '0, f_last = '0, f_here;
  logic                          f_any = 1'b0;
  logic [2*FractionWidth-1:0]    f_dead;     // the dead time in force: that beside the last hit let through
  logic [FractionWidth+12-1:0]   f_clock = '0, f_clock_last = '0, f_age;
  assign f_here = {f_clock, hit_fraction_i};
  assign f_age  = f_clock - f_clock_last;
  always_ff @(posedge clk_i) begin
    f_clock <= f_clock + 1'b1;
    f_now   <= f_here;
    if (rst_i) f_any <= 1'b0;
    else if (keep) f_any <= 1'b1;
    if (keep && !rst_i) begin
      f_last       <= f_here;
      f_dead       <= dead_time_i;
      f_clock_last <= f_clock;
    end
  end

  always_comb begin
    // The free clock must not come round within the proof's horizon of one dead time.
    assume (!f_any || f_age < (FractionWidth + 12)'(1 << (FractionWidth + 8)));
    if (!f_init) begin
      assert (f_in == f_out + f_rejected + 8'(hit_valid_o) + 8'(rejected_o));
      assert (!(hit_valid_o && rejected_o));
      if (f_any) assert (f_last[2*FractionWidth+12-1:FractionWidth] == f_clock_last);
      if (f_any) assert (f_age >= 1);
      if (f_any) assert (age_q == ((f_age > (FractionWidth + 12)'((1 << FractionWidth) + 1)) ? (FractionWidth + 1)'((1 << FractionWidth) + 1) : f_age[FractionWidth:0]));
      if (!f_any) assert (age_q == (FractionWidth + 1)'((1 << FractionWidth) + 1));
      if (f_any) assert (until_q == (2 * FractionWidth + 1)'(f_dead) + (2 * FractionWidth + 1)'(f_last[FractionWidth-1:0]));
      if (!f_any) assert (until_q == '0);
      if (!f_any && hit_valid_i) assert (keep);
      if (f_any && keep && !rst_i) assert (f_here - f_last >= (2 * FractionWidth + 12)'(f_dead));
      cover (rejected_o);
      cover (f_any && keep && f_dead > (2 * FractionWidth)'(1 << FractionWidth));
    end
  end
endmodule

bind ref_dead_time ref_dead_time_check #(.FractionWidth(FractionWidth)) u_check (.*);
