// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The compiled CRC steps as the hand-written one from every state: a word of payload and a word of header behind the reset reach all of them,
// each once. Then comes a step with any inputs (both valid bits at once are not allowed), then the sum of it. Parities of 64 bits in another order are
// too hard for SAT and easy for BDDs, hence bad_o: 1 where they differ.
`default_nettype none

module equal_crc (
  input wire logic        clk_i,
  input wire logic        rst_i,
  input wire logic        clear_i,
  input wire logic        payload_valid_i,
  input wire logic        header_valid_i,
  input wire logic        finish_i,
  input wire logic [31:0] word_i,
  output logic            bad_o
);
  logic [2:0] f_clock = '0;
  always_ff @(posedge clk_i) f_clock <= f_clock + 3'd1;

  logic        rst, clear, payload_valid, header_valid, finish;
  logic [31:0] crc, ref_crc;
  assign rst           = f_clock == 3'd0 || (f_clock == 3'd3 && rst_i);
  assign clear         = f_clock == 3'd3 && clear_i;
  assign payload_valid = f_clock == 3'd1 || (f_clock == 3'd3 && payload_valid_i);
  assign finish        = f_clock != 3'd3 || finish_i;
  assign header_valid  = f_clock == 3'd2 || (f_clock == 3'd3 && header_valid_i && !payload_valid_i);

  peal_hls_crc u_compiled (
    .clk_i, .rst_i(rst), .clear_i(clear), .payload_valid_i(payload_valid), .header_valid_i(header_valid), .finish_i(finish), .word_i, .crc_o(crc)
  );
  ref_crc u_reference (
    .clk_i, .clear_i(clear || rst), .payload_valid_i(payload_valid), .header_valid_i(header_valid), .finish_i(finish), .word_i, .crc_o(ref_crc)
  );
  // Not asked for, the compiled sum is 0; the reference keeps its last one.
  logic f_asked = 1'b0;
  always_ff @(posedge clk_i) f_asked <= finish;
  assign bad_o = (f_clock >= 3'd1 && (u_compiled.payload_q != u_reference.payload_q || u_compiled.header_q != u_reference.header_q)) ||
                 (f_clock >= 3'd2 && crc != (f_asked ? ref_crc : 32'h0));
endmodule
