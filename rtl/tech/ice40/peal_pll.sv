// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// PLL of the iCE40: 12 MHz in, 100.5 MHz out (12 MHz * 67 / 8), on a global net. locked_o is low until the output is stable.
// Source: Lattice technical note FPGA-TN-02052 (sysCLOCK PLL): VCO 804 MHz, inside 533 to 1066 MHz.
`default_nettype none

module peal_pll (
  input  wire logic clk_i,
  output logic      clk_o,
  output logic      locked_o
);
  SB_PLL40_CORE #(
    .FEEDBACK_PATH("SIMPLE"),
    .DIVR         (4'b0000),
    .DIVF         (7'b1000010),
    .DIVQ         (3'b011),
    .FILTER_RANGE (3'b001)
  ) u_pll (
    .REFERENCECLK(clk_i),
    .RESETB      (1'b1),
    .BYPASS      (1'b0),
    .PLLOUTGLOBAL(clk_o),
    .LOCK        (locked_o)
  );
endmodule
