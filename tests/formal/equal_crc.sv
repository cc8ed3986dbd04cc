// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The compiled CRC of a frame as the hand-written one: every kind of step that a frame can have, from every state. A word of payload behind a reset reaches
// every sum of payload, a word of header behind that every sum of header, each once; so a list of steps with any words will do. The sum is asked for at any
// time. The compiled sums are polynomials in x^32: value() is what they are in x. Parities of 64 bits in another order are too hard for SAT and easy for
// BDDs, as long as the steps are no variables; hence bad_o: 1 where they differ.
`default_nettype none

module equal_crc (
  input  wire logic        clk_i,
  input  wire logic        finish_i,
  input  wire logic [31:0] word_i,
  output logic             bad_o
);
  logic        rst, clear, payload_valid, header_valid;
  logic [31:0] crc, ref_crc;

  localparam int unsigned Steps = 16;
  typedef enum logic [3:0] {StNone = 4'b0000, StReset = 4'b1000, StPayload = 4'b0010, StHeader = 4'b0001, StClearPayload = 4'b0110, StClearHeader = 4'b0101,
                            StResetHeader = 4'b1001} step_e;
  localparam step_e List [Steps] = '{StReset, StPayload, StPayload, StNone, StHeader, StHeader, StNone, StClearHeader, StPayload, StClearPayload, StPayload,
                                     StHeader, StResetHeader, StPayload, StHeader, StNone};

  logic [$clog2(Steps)-1:0] f_clock = '0;
  logic                     f_heading = 1'b0;
  assign {rst, clear, payload_valid, header_valid} = List[f_clock];
  always_ff @(posedge clk_i) begin
    f_clock   <= f_clock + 1'b1;
    f_heading <= !rst && !clear && (f_heading || header_valid);
  end

  peal_hls_crc u_compiled (
    .clk_i, .rst_i(rst), .clear_i(clear), .payload_valid_i(payload_valid), .header_valid_i(header_valid), .finish_i, .word_i, .crc_o(crc)
  );
  ref_crc u_reference (
    .clk_i, .clear_i(clear || rst), .payload_valid_i(payload_valid), .header_valid_i(header_valid), .finish_i, .word_i, .crc_o(ref_crc)
  );

  // Bit 31 - k of a compiled sum is x^(32 k).
  function automatic logic [31:0][31:0] powers();
    logic [31:0] power;
    power = 32'h8000_0000;
    for (int unsigned k = 0; k < 32; k++) begin
      for (int unsigned i = 0; i < 32; i++) powers[i][31-k] = power[i];
      for (int unsigned i = 0; i < 32; i++) power = {1'b0, power[31:1]} ^ (power[0] ? 32'h82F6_3B78 : 32'h0);
    end
  endfunction
  localparam logic [31:0][31:0] Powers = powers();
  function automatic logic [31:0] value(input logic [31:0] sum);
    for (int unsigned i = 0; i < 32; i++) value[i] = ^(Powers[i] & sum);
  endfunction

  // The sum of a frame without header is nobody's. Not asked for, the compiled sum is 0; the reference keeps its last one. What is compared is bit by bit
  // the same: words that differ, even where that does not matter, are no small BDD.
  logic        f_asked = 1'b0, f_whole = 1'b0;
  logic [31:0] f_crc;
  always_ff @(posedge clk_i) begin
    f_asked <= finish_i;
    f_whole <= f_heading;
  end
  assign f_crc = !f_asked ? 32'h0 : f_whole ? ref_crc : crc;
  assign bad_o = f_clock != '0 &&
                 (crc != f_crc || u_compiled.heading_q != f_heading ||
                  value(f_heading ? u_compiled.payload_q : u_compiled.sum_q) != u_reference.payload_q ||
                  (f_heading ? value(u_compiled.sum_q) : 32'hFFFF_FFFF) != u_reference.header_q);
endmodule
