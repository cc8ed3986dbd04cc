// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// First-in first-out memory with a valid/ready stream on both sides; the head stands at the output (first word fall through).
// Latency: a word is at the output two clocks after it was taken. Throughput: one word in and one word out a clock.
// Full: ready_o is low and nothing is taken. valid_i may wait for nothing; ready_i may come at any time.
// Reset: synchronous, empties the FIFO; the memory keeps its old contents, which are never shown.
// The memory has one write and one registered read port, so that every FPGA family maps it to block RAM.
//
// Width: bits of a word. Depth: words, a power of two, at least 4.
`default_nettype none

module peal_fifo #(
  parameter int unsigned Width = 32,
  parameter int unsigned Depth = 256,
  localparam int unsigned AddressWidth = $clog2(Depth)
) (
  input  wire logic                  clk_i,
  input  wire logic                  rst_i,
  input  wire logic                  valid_i,
  output logic                       ready_o,
  input  wire logic [Width-1:0]      data_i,
  output logic                       valid_o,
  input  wire logic                  ready_i,
  output logic      [Width-1:0]      data_o,
  output logic      [AddressWidth:0] count_o  // words taken and not yet given
);
  if (Depth < 4 || Depth != (1 << AddressWidth)) begin : gen_bad_depth
    $error("peal_fifo: Depth must be a power of two and at least 4");
  end

  // A word is never used that was read in the clock of its write: no logic is needed for that case.
  (* no_rw_check *) logic [Width-1:0] memory [Depth];
  logic [Width-1:0] head_q;
  // One bit more than an address: equal pointers mean empty, pointers Depth apart mean full.
  logic [AddressWidth:0] write_q, visible_q, read_q, next_q;   // next_q = read_q + 1, so that a pop does not wait for a sum
  logic push, pop, stored;

  assign count_o = write_q - read_q;
  assign ready_o = !count_o[AddressWidth];
  assign valid_o = read_q != visible_q;
  assign data_o  = head_q;
  assign push    = valid_i && ready_o;
  assign pop     = valid_o && ready_i;
  assign stored  = write_q != read_q;

  always_ff @(posedge clk_i) begin
    if (push) memory[write_q[AddressWidth-1:0]] <= data_i;
    // Reading only while something is stored spares the memory (and the simulator) idle accesses. A pop of the last word reads what is not
    // written yet; it is read again before it becomes visible.
    if ((pop || !valid_o) && stored) head_q <= memory[pop ? next_q[AddressWidth-1:0] : read_q[AddressWidth-1:0]];
  end

  always_ff @(posedge clk_i) begin
    if (rst_i) begin
      write_q   <= '0;
      visible_q <= '0;
      read_q    <= '0;
      next_q    <= (AddressWidth + 1)'(1);
    end else begin
      if (push) write_q <= write_q + 1'b1;
      // A word becomes visible one clock after its write, when the read port has had the chance to fetch it.
      visible_q <= write_q;
      if (pop) begin
        read_q <= next_q;
        next_q <= next_q + 1'b1;
      end
    end
  end
endmodule
