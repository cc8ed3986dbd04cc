// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Tapped delay line of one channel, simulation: the taps come from C++, which holds the pulses and the model of the line in picoseconds.
// peal_tdl_sample is called once per channel and clock, at the sampling edge; tap 0 is the newest sample of the input, higher taps
// look further back. Latency: the taps appear after the edge that sampled them. Reset: none.
//
// Taps: length of the line. Instance, Channel: passed to C++ to find the right model.
`default_nettype none

module peal_delay_line #(
  parameter int unsigned Taps     = 96,
  parameter int unsigned Instance = 0,
  parameter int unsigned Channel  = 0
) (
  input  wire logic            clk_i,
  input  wire logic            pulse_i,  // not used: the pulses are in C++
  output logic      [Taps-1:0] taps_o
);
  import "DPI-C" function void peal_tdl_sample(input int inst, input int channel, output bit [Taps-1:0] taps);

  bit   [Taps-1:0] sample;
  logic            unused_pulse;

  assign unused_pulse = pulse_i;

  always @(posedge clk_i) begin
    peal_tdl_sample(Instance, Channel, sample);
    taps_o <= sample;
  end
endmodule
