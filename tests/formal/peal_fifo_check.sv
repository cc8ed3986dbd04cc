// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Bound to peal_fifo: a word, followed from its entry by a place number that may be any, comes out unchanged and in its turn; the count is
// right; nothing is taken when full. Helper invariants tie the memory and the head register to the pointers.
`default_nettype none

module peal_fifo_check #(
  parameter int unsigned Width = 4,
  parameter int unsigned Depth = 4,
  localparam int unsigned AddressWidth = $clog2(Depth)
) (
  input  wire logic                  clk_i,
  input  wire logic                  rst_i,
  input  wire logic                  valid_i,
  input  wire logic                  ready_o,
  input  wire logic [Width-1:0]      data_i,
  input  wire logic                  valid_o,
  input  wire logic                  ready_i,
  input  wire logic [Width-1:0]      data_o,
  input  wire logic [AddressWidth:0] count_o,
  input  wire logic [AddressWidth:0] write_q,
  input  wire logic [AddressWidth:0] visible_q,
  input  wire logic [AddressWidth:0] read_q,
  input  wire logic [AddressWidth:0] next_q,
  input  wire logic [Width-1:0]      memory [Depth],
  input  wire logic [Width-1:0]      head_q
);
  logic f_init = 1'b1;
  always_ff @(posedge clk_i) f_init <= 1'b0;
  always_comb if (f_init) assume (rst_i);

  // Any place, the same in all steps: a register without reset value that never changes.
  logic [AddressWidth:0] f_place;
  always_ff @(posedge clk_i) f_place <= f_place;

  logic             f_inside = 1'b0;
  logic [Width-1:0] f_word;
  logic             f_enter, f_leave;
  logic [AddressWidth:0] f_age;
  assign f_enter = valid_i && ready_o && write_q == f_place;
  assign f_leave = valid_o && ready_i && read_q == f_place;
  assign f_age   = f_place - read_q;
  always_ff @(posedge clk_i) begin
    if (rst_i) f_inside <= 1'b0;
    else if (f_enter) f_inside <= 1'b1;
    else if (f_leave) f_inside <= 1'b0;
    if (f_enter) f_word <= data_i;
  end

  logic [AddressWidth:0] f_visible;
  assign f_visible = visible_q - read_q;
  always_comb begin
    if (!f_init) begin
      assert (count_o <= (AddressWidth + 1)'(Depth));
      assert (f_visible <= count_o);
      assert (next_q == (AddressWidth + 1)'(read_q + 1'b1));
      assert (write_q == visible_q || write_q == visible_q + 1'b1);
      if (f_inside) assert (f_age < count_o);
      if (f_inside) assert (memory[f_place[AddressWidth-1:0]] == f_word);
      if (valid_o) assert (head_q == memory[read_q[AddressWidth-1:0]]);
      if (f_inside && valid_o && read_q == f_place) assert (data_o == f_word);
      if (count_o == (AddressWidth + 1)'(Depth)) assert (!ready_o);
      cover (count_o == (AddressWidth + 1)'(Depth) && f_inside);
      cover (f_leave && f_inside);
    end
  end
endmodule

bind peal_fifo peal_fifo_check #(.Width(Width), .Depth(Depth)) u_check (.*);
