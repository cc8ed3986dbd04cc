// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// PLL of the ECP5: 25 MHz in, 100 MHz out. locked_o is low until the output is stable.
// Source: Lattice technical note FPGA-TN-02200 (ECP5 sysCLOCK PLL): VCO 600 MHz, inside 400 to 800 MHz.
`default_nettype none

module peal_pll (
  input  wire logic clk_i,
  output logic      clk_o,
  output logic      locked_o
);
  EHXPLLL #(
    .CLKI_DIV    (1),
    .CLKFB_DIV   (4),
    .CLKOP_DIV   (6),
    .CLKOP_CPHASE(5),
    .CLKOP_FPHASE(0),
    .CLKOP_ENABLE("ENABLED"),
    .FEEDBK_PATH ("CLKOP")
  ) u_pll (
    .CLKI        (clk_i),
    .CLKFB       (clk_o),
    .RST         (1'b0),
    .STDBY       (1'b0),
    .PHASESEL0   (1'b0),
    .PHASESEL1   (1'b0),
    .PHASEDIR    (1'b0),
    .PHASESTEP   (1'b0),
    .PHASELOADREG(1'b0),
    .PLLWAKESYNC (1'b0),
    .ENCLKOP     (1'b0),
    .CLKOP       (clk_o),
    .LOCK        (locked_o)
  );
endmodule
