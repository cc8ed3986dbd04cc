// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// First-in first-out memory between two unrelated clocks; gray-coded pointers cross over through two flip-flops each.
// Protocol: valid/ready on both sides. Latency: a word is visible at the output 4 to 5 output clocks after it was taken. Throughput: one
// word a clock on either side. Full: ready_o is low; it may stay low a few clocks longer than needed, never shorter.
// Reset: hold clear_i high for at least 4 clocks of either clock, in both domains at once (each side has its own, synchronous copy);
// both pointers return to zero.
// Constraints: the paths between the domains are false paths, but the bits of one pointer must arrive within one clock of the other side.
//
// Width: bits of a word. Depth: words, a power of two, at least 8.
// Source: gray-pointer FIFO, C. Cummings, SNUG 2002 (San Jose).
`default_nettype none

module peal_cdc_fifo #(
  parameter int unsigned Width = 32,
  parameter int unsigned Depth = 256,
  localparam int unsigned AddressWidth = $clog2(Depth)
) (
  input  wire logic             in_clk_i,
  input  wire logic             in_clear_i,
  input  wire logic             in_valid_i,
  output logic                  in_ready_o,
  input  wire logic [Width-1:0] in_data_i,
  input  wire logic             out_clk_i,
  input  wire logic             out_clear_i,
  output logic                  out_valid_o,
  input  wire logic             out_ready_i,
  output logic      [Width-1:0] out_data_o
);
  if (Depth < 8 || Depth != (1 << AddressWidth)) begin : gen_bad_depth
    $error("peal_cdc_fifo: Depth must be a power of two and at least 8");
  end

  logic [Width-1:0] memory [Depth];
  logic [AddressWidth:0] write_q, write_d, write_gray_q, write_gray_seen;
  logic [AddressWidth:0] read_q, read_d, read_gray_q, read_gray_seen;
  logic                  push, fetch, stored_valid_q;

  function automatic logic [AddressWidth:0] gray(input logic [AddressWidth:0] x);
    return x ^ (x >> 1);
  endfunction

  // Full: the pointers differ in the two top bits and nowhere else.
  localparam logic [AddressWidth:0] FullPattern = {2'b11, {(AddressWidth - 1){1'b0}}};

  assign in_ready_o = write_gray_q != (read_gray_seen ^ FullPattern) && !in_clear_i;
  assign push       = in_valid_i && in_ready_o;
  assign write_d    = write_q + {{AddressWidth{1'b0}}, push};

  always_ff @(posedge in_clk_i) begin
    if (push) memory[write_q[AddressWidth-1:0]] <= in_data_i;
    if (in_clear_i) begin
      write_q      <= '0;
      write_gray_q <= '0;
    end else begin
      write_q      <= write_d;
      write_gray_q <= gray(write_d);
    end
  end

  peal_synchroniser #(
    .Width(AddressWidth + 1)
  ) u_read_seen (
    .clk_i  (in_clk_i),
    .async_i(read_gray_q),
    .sync_o (read_gray_seen)
  );

  peal_synchroniser #(
    .Width(AddressWidth + 1)
  ) u_write_seen (
    .clk_i  (out_clk_i),
    .async_i(write_gray_q),
    .sync_o (write_gray_seen)
  );

  // The memory's registered output is the last stage; it is refilled as soon as it is empty or taken.
  assign fetch       = read_gray_q != write_gray_seen && (!stored_valid_q || out_ready_i) && !out_clear_i;
  assign read_d      = read_q + {{AddressWidth{1'b0}}, fetch};
  assign out_valid_o = stored_valid_q;

  always_ff @(posedge out_clk_i) begin
    if (fetch) out_data_o <= memory[read_q[AddressWidth-1:0]];
    if (out_clear_i) begin
      read_q         <= '0;
      read_gray_q    <= '0;
      stored_valid_q <= 1'b0;
    end else begin
      read_q         <= read_d;
      read_gray_q    <= gray(read_d);
      stored_valid_q <= fetch || (stored_valid_q && !out_ready_i);
    end
  end
endmodule
