// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Hand-written second formulation of peal_hls_crc, not part of the gateware.
// CRC-32C (Castagnoli) of a frame: header words 0-2, then the 124 payload words; the CRC field itself is left out.
// The payload comes first in time and the header last (watermark and flags are known at the end), so the two parts are summed apart:
// a CRC is linear, the sum of the header moved on by 124 words of zeros (a constant matrix) plus the sum of the payload is the CRC.
// Protocol: clear_i starts a frame; payload_valid_i and header_valid_i take word_i; finish_i computes crc_o, valid from the next clock on.
// Latency: 1 clock. Throughput: one 32-bit word a clock. Never full. Reset: by clear_i.
// Bits are taken as the bytes travel: least significant byte first, least significant bit first (reflected polynomial).
//
// Source: polynomial 0x1EDC6F41, Castagnoli et al., IEEE Trans. Commun. 41 (1993) 883; init and final xor all ones.
`default_nettype none

module ref_crc (
  input  wire logic        clk_i,
  input  wire logic        clear_i,
  input  wire logic        payload_valid_i,
  input  wire logic        header_valid_i,
  input  wire logic        finish_i,
  input  wire logic [31:0] word_i,
  output logic      [31:0] crc_o
);
  // The polynomial of peal_wire_pkg with its bits in reverse order.
  localparam logic [31:0] Polynomial = {<<{peal_wire_pkg::CrcPolynomial}};

  // Column i: the state 1 << i after 124 words of zeros.
  localparam logic [31:0] Advance [32] = '{
    32'h4E36F0B0, 32'h9C6DE160, 32'h3D37B431, 32'h7A6F6862,
    32'hF4DED0C4, 32'hEC51D779, 32'hDD4FD803, 32'hBF73C6F7,
    32'h7B0BFB1F, 32'hF617F63E, 32'hE9C39A8D, 32'hD66B43EB,
    32'hA93AF127, 32'h579994BF, 32'hAF33297E, 32'h5B8A240D,
    32'hB714481A, 32'h6BC4E6C5, 32'hD789CD8A, 32'hAAFFEDE5,
    32'h5013AD3B, 32'hA0275A76, 32'h45A2C21D, 32'h8B45843A,
    32'h13677E85, 32'h26CEFD0A, 32'h4D9DFA14, 32'h9B3BF428,
    32'h339B9EA1, 32'h67373D42, 32'hCE6E7A84, 32'h993083F9
  };
  if (peal_wire_pkg::PayloadWords != 124) begin : gen_bad_payload
    $error("ref_crc: the matrix is for 124 payload words");
  end

  // Row i: which bits of the argument make bit i of the result. As parities the sums become flat trees of LUTs; written as the shift register
  // they come from they stay a dozen LUTs deep.
  typedef logic [31:0][31:0] matrix_t;

  function automatic matrix_t absorb_matrix();
    logic [31:0] column;
    for (int unsigned j = 0; j < 32; j++) begin
      column = 32'd1 << j;
      for (int unsigned i = 0; i < 32; i++) column = {1'b0, column[31:1]} ^ (column[0] ? Polynomial : 32'h0);
      for (int unsigned i = 0; i < 32; i++) absorb_matrix[i][j] = column[i];
    end
  endfunction

  function automatic matrix_t advance_matrix();
    for (int unsigned j = 0; j < 32; j++) begin
      for (int unsigned i = 0; i < 32; i++) advance_matrix[i][j] = Advance[j][i];
    end
  endfunction

  localparam matrix_t AbsorbRows  = absorb_matrix();
  localparam matrix_t AdvanceRows = advance_matrix();

  function automatic logic [31:0] absorb(input logic [31:0] state, input logic [31:0] word);
    for (int unsigned i = 0; i < 32; i++) absorb[i] = ^(AbsorbRows[i] & (state ^ word));
  endfunction

  function automatic logic [31:0] advance(input logic [31:0] state);
    for (int unsigned i = 0; i < 32; i++) advance[i] = ^(AdvanceRows[i] & state);
  endfunction

  logic [31:0] payload_q, header_q;

  always_ff @(posedge clk_i) begin
    if (clear_i) payload_q <= '0;
    else if (payload_valid_i) payload_q <= absorb(payload_q, word_i);
    if (clear_i) header_q <= '1;
    else if (header_valid_i) header_q <= absorb(header_q, word_i);
    if (finish_i) crc_o <= ~(advance(header_q) ^ payload_q);
  end
endmodule
