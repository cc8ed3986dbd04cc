// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The compiled CRC of a frame as the hand-written one from every state. A word of payload behind the reset reaches every sum of payload, a word of header
// behind that, if there is one, every sum of header, each once. Then comes a step with any inputs that a frame can have there, then the sum of it. The compiled sums
// are polynomials in x^32: value() is what they are in x. Parities of 64 bits in another order are too hard for SAT and easy for BDDs, hence bad_o: 1
// where they differ.
`default_nettype none

module equal_crc (
  input wire logic        clk_i,
  input wire logic        rst_i,
  input wire logic        clear_i,
  input wire logic        payload_valid_i,
  input wire logic        header_valid_i,
  input wire logic        finish_i,
  input wire logic        second_i,  // the word behind the first is one of header
  input wire logic [31:0] word_i,
  output logic            bad_o
);
  logic        rst, clear, payload_valid, header_valid, finish;
  logic [31:0] crc, ref_crc;

  // What the step is is chosen before the words: a BDD with its choice behind the words would remember what each choice makes of them.
  logic [2:0] f_clock = '0;
  logic       f_heading = 1'b0;
  logic       f_rst, f_clear, f_payload, f_header, f_finish, f_head_second;
  always_ff @(posedge clk_i) begin
    f_clock   <= f_clock + 3'd1;
    f_heading <= !rst && !clear && (f_heading || header_valid);
    if (f_clock == 3'd0) {f_rst, f_clear, f_payload, f_header, f_finish, f_head_second} <= {rst_i, clear_i, payload_valid_i, header_valid_i, finish_i, second_i};
  end
  assign rst           = f_clock == 3'd0 || (f_clock == 3'd3 && f_rst);
  assign clear         = f_clock == 3'd3 && f_clear;
  assign payload_valid = f_clock == 3'd1 || (f_clock == 3'd3 && f_payload && !f_heading);
  assign header_valid  = (f_clock == 3'd2 && f_head_second) || (f_clock == 3'd3 && f_header && !payload_valid);
  assign finish        = f_clock != 3'd3 || f_finish;

  peal_hls_crc u_compiled (
    .clk_i, .rst_i(rst), .clear_i(clear), .payload_valid_i(payload_valid), .header_valid_i(header_valid), .finish_i(finish), .word_i, .crc_o(crc)
  );
  ref_crc u_reference (
    .clk_i, .clear_i(clear || rst), .payload_valid_i(payload_valid), .header_valid_i(header_valid), .finish_i(finish), .word_i, .crc_o(ref_crc)
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

  // The sum of a frame without header is nobody's. Not asked for, the compiled sum is 0; the reference keeps its last one.
  logic f_asked = 1'b0, f_whole = 1'b0, f_same_crc;
  always_ff @(posedge clk_i) begin
    f_asked <= finish && !rst;
    f_whole <= f_heading;
  end
  assign f_same_crc = f_asked ? !f_whole || crc == ref_crc : crc == 32'h0;
  assign bad_o = f_clock >= 3'd1 &&
                 (!f_same_crc || u_compiled.heading_q != f_heading ||
                  value(f_heading ? u_compiled.payload_q : u_compiled.sum_q) != u_reference.payload_q ||
                  (f_heading ? value(u_compiled.sum_q) : 32'hFFFF_FFFF) != u_reference.header_q);
endmodule
