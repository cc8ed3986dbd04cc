// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The delay line as a black box: what is synthesised with it keeps its instances, and a simulation of the netlist puts the delay line of
// rtl/tech/sim in their place. Ports and parameters are those of every rtl/tech/*/peal_delay_line.sv.
`default_nettype none

(* blackbox *)
module peal_delay_line #(
  parameter int unsigned Taps     = 96,
  parameter int unsigned Instance = 0,
  parameter int unsigned Channel  = 0
) (
  input  wire logic            clk_i,
  input  wire logic            pulse_i,
  output logic      [Taps-1:0] taps_o
);
endmodule
