// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Cells of the ECP5 family that are named in rtl/tech/ecp5, as black boxes with their parameters: the synthesis front end does not see the
// parameters of the vendor library. Behaviour is the vendor's (ECP5 family data sheet).
`default_nettype none

(* blackbox *)
module CCU2C #(
  parameter logic [15:0] INIT0     = 16'h0000,
  parameter logic [15:0] INIT1     = 16'h0000,
  parameter              INJECT1_0 = "YES",
  parameter              INJECT1_1 = "YES"
) (
  input  wire logic CIN,
  input  wire logic A0,
  input  wire logic B0,
  input  wire logic C0,
  input  wire logic D0,
  input  wire logic A1,
  input  wire logic B1,
  input  wire logic C1,
  input  wire logic D1,
  output logic      S0,
  output logic      S1,
  output logic      COUT
);
endmodule

(* blackbox *)
module TRELLIS_FF #(
  parameter GSR    = "ENABLED",
  parameter CEMUX  = "CE",
  parameter CLKMUX = "CLK",
  parameter LSRMUX = "LSR",
  parameter SRMODE = "LSR_OVER_CE",
  parameter REGSET = "RESET"
) (
  input  wire logic CLK,
  input  wire logic LSR,
  input  wire logic CE,
  input  wire logic DI,
  output logic      Q
);
endmodule

(* blackbox *)
module TRELLIS_IO #(
  parameter DIR = "BIDIR"
) (
  inout  wire logic B,
  input  wire logic I,
  input  wire logic T,
  output logic      O
);
endmodule

(* blackbox *)
module EHXPLLL #(
  parameter int CLKI_DIV     = 1,
  parameter int CLKFB_DIV    = 1,
  parameter int CLKOP_DIV    = 8,
  parameter int CLKOP_CPHASE = 0,
  parameter int CLKOP_FPHASE = 0,
  parameter     CLKOP_ENABLE = "ENABLED",
  parameter     FEEDBK_PATH  = "CLKOP"
) (
  input  wire logic CLKI,
  input  wire logic CLKFB,
  input  wire logic RST,
  input  wire logic STDBY,
  input  wire logic PHASESEL0,
  input  wire logic PHASESEL1,
  input  wire logic PHASEDIR,
  input  wire logic PHASESTEP,
  input  wire logic PHASELOADREG,
  input  wire logic PLLWAKESYNC,
  input  wire logic ENCLKOP,
  output logic      CLKOP,
  output logic      LOCK
);
endmodule
