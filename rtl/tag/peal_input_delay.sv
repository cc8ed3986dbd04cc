// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Input delay of one channel: holds every hit until the clock its delayed time falls into, so that rows stay rows.
// The delay is added to the time of the hit; the fraction of the sum is the new fraction, its carry moves the hit one row on. That arithmetic is
// compiled from hls/kernels/input_delay.hpp, the waiting room is here: a FIFO in block RAM with the row each hit is due in; as the delay is
// constant during a stream they leave in the order of arrival.
// Two hits due in the same row: the later one is lost, and the row carries lost_o for it (this needs edges less than a clock apart).
// Latency: 4 clocks at delay 0 (release_row_i is row_i - 3). Throughput: one hit a clock. Never full within the limit below: no more hits
// can wait than there are rows. Reset: forgets all hits.
//
// DelayClocks: slots, a power of two up to 256; delay_i (constant while hits come) must be below (DelayClocks - 4) clocks: with a hit in every clock the
// FIFO would otherwise be full for one of them, and a hit would vanish (tests/formal found it).
// FractionWidth: bits of a fraction, at most 12.
`default_nettype none

module peal_input_delay #(
  parameter int unsigned DelayClocks   = 256,
  parameter int unsigned FractionWidth = 12,
  localparam int unsigned RowWidth     = $clog2(DelayClocks) + 1,
  localparam int unsigned DelayWidth   = $clog2(DelayClocks) + FractionWidth
) (
  input  wire logic                     clk_i,
  input  wire logic                     rst_i,
  input  wire logic [DelayWidth-1:0]    delay_i,        // 1/2^FractionWidth clock
  input  wire logic [RowWidth-1:0]      row_i,          // number of the row at the input
  input  wire logic [RowWidth-1:0]      release_row_i,  // number of the row that leaves next: row_i - 3
  input  wire logic                     hit_valid_i,
  input  wire logic                     hit_falling_i,
  input  wire logic [FractionWidth-1:0] hit_fraction_i,
  output logic                          hit_valid_o,
  output logic                          hit_falling_o,
  output logic      [FractionWidth-1:0] hit_fraction_o,
  output logic                          hit_lost_o      // a later hit of the same row was lost
);
  localparam int unsigned EntryWidth   = RowWidth + FractionWidth + 2;
  // What is compiled; smaller fractions stand at the upper end, smaller rows count on beyond their bits.
  localparam int unsigned FullRow      = 9;
  localparam int unsigned FullFraction = 12;
  localparam int unsigned FullDelay    = 20;

  if (FractionWidth > FullFraction || RowWidth > FullRow) begin : gen_bad_width
    $error("peal_input_delay: FractionWidth is at most 12, DelayClocks at most 256");
  end

  logic                     held_valid, held_lost, held_falling;
  logic [FullFraction-1:0]  held_fraction;
  logic [FullRow-1:0]       held_row;
  logic                     head_valid, head_lost, head_falling, release_now;
  logic [FractionWidth-1:0] head_fraction;
  logic [RowWidth-1:0]      head_row;

  peal_hls_input_delay u_arithmetic (
    .clk_i,
    .rst_i,
    .valid_i   (hit_valid_i),
    .falling_i (hit_falling_i),
    .fraction_i(FullFraction'(hit_fraction_i) << (FullFraction - FractionWidth)),
    .delay_i   (FullDelay'(delay_i) << (FullFraction - FractionWidth)),
    .row_i     (FullRow'(row_i)),
    .valid_o   (held_valid),
    .lost_o    (held_lost),
    .falling_o (held_falling),
    .fraction_o(held_fraction),
    .row_o     (held_row)
  );

  peal_fifo #(
    .Width(EntryWidth),
    .Depth(DelayClocks)
  ) u_waiting (
    .clk_i,
    .rst_i,
    .valid_i(held_valid),
    .ready_o(),
    .data_i ({held_lost, held_falling, held_fraction[FullFraction-1 -: FractionWidth], held_row[RowWidth-1:0]}),
    .valid_o(head_valid),
    .ready_i(release_now),
    .data_o ({head_lost, head_falling, head_fraction, head_row}),
    .count_o()
  );

  assign release_now = head_valid && head_row == release_row_i;

  always_ff @(posedge clk_i) begin
    hit_valid_o <= release_now && !rst_i;
    if (release_now) begin
      hit_falling_o  <= head_falling;
      hit_fraction_o <= head_fraction;
      hit_lost_o     <= head_lost;
    end
  end
endmodule
