// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Cells of the iCE40 family that are named in rtl/tech/ice40, as black boxes with their parameters: the synthesis front end does not see the
// parameters of the vendor library. Initial values and behaviour are the vendor's (iCE40 LP/HX family data sheet).
`default_nettype none

(* blackbox *)
module SB_CARRY (
  input  wire logic I0,
  input  wire logic I1,
  input  wire logic CI,
  output logic      CO
);
endmodule

(* blackbox *)
module SB_LUT4 #(
  parameter logic [15:0] LUT_INIT = 16'h0000
) (
  input  wire logic I0,
  input  wire logic I1,
  input  wire logic I2,
  input  wire logic I3,
  output logic      O
);
endmodule

(* blackbox *)
module SB_DFF (
  input  wire logic C,
  input  wire logic D,
  output logic      Q
);
endmodule

(* blackbox *)
module SB_IO #(
  parameter logic [5:0] PIN_TYPE = 6'b000000,
  parameter logic       PULLUP   = 1'b0
) (
  inout  wire logic PACKAGE_PIN,
  input  wire logic OUTPUT_ENABLE,
  input  wire logic D_OUT_0,
  output logic      D_IN_0
);
endmodule

(* blackbox *)
module SB_PLL40_CORE #(
  parameter              FEEDBACK_PATH = "SIMPLE",
  parameter logic [3:0]  DIVR          = 4'b0000,
  parameter logic [6:0]  DIVF          = 7'b0000000,
  parameter logic [2:0]  DIVQ          = 3'b000,
  parameter logic [2:0]  FILTER_RANGE  = 3'b000
) (
  input  wire logic REFERENCECLK,
  input  wire logic RESETB,
  input  wire logic BYPASS,
  output logic      PLLOUTGLOBAL,
  output logic      LOCK
);
endmodule
