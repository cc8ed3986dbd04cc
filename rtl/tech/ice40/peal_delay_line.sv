// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Tapped delay line of one channel on the carry chain of an iCE40: per tap one carry, one LUT that passes the carry on, one flip-flop, which the
// packer puts into one logic cell; consecutive taps are consecutive cells of one column.
// The pulse enters the first carry; tap i sees it after i carries, so tap 0 is the newest sample and the ones of a rising edge grow from
// tap 0 upwards. Latency: the taps appear after the edge that sampled them. Reset: none. The flip-flops sample an asynchronous signal:
// one of them may resolve late; the encoder's first stage leaves it most of a clock.
// Constraints: nothing may be moved or merged (keep on every cell); report timing without the path from pulse_i.
//
// Taps: length of the line; 96 for 100 MHz (worst-case corner of the timing database: 126 ps per tap, 322 ps at every eighth).
// Instance, Channel: for the simulation only.
// Source: carry-chain delay line as in J. Wu, IEEE Trans. Nucl. Sci. 57 (2010) 1543.
`default_nettype none

(* keep_hierarchy *)
module peal_delay_line #(
  parameter int unsigned Taps     = 96,
  parameter int unsigned Instance = 0,
  parameter int unsigned Channel  = 0
) (
  input  wire logic            clk_i,
  input  wire logic            pulse_i,
  output logic      [Taps-1:0] taps_o
);
  // The simulation's parameters have no meaning here, but the module is the same.
  localparam int unsigned Unused = Instance + Channel;
  if (Unused > 1000) begin : gen_never
    $error("peal_delay_line: Instance and Channel are small numbers");
  end

  // One bit per net: a vector here would be one carry chain that reads itself to the tools.
  (* keep *) logic [Taps:0] carry /* verilator split_var */;
  (* keep *) logic [Taps-1:0] pass;
  logic unused_end;
  assign unused_end = carry[Taps];

  (* keep *) SB_CARRY u_first (
    .I0(pulse_i),
    .I1(pulse_i),
    .CI(1'b0),
    .CO(carry[0])
  );

  for (genvar i = 0; i < Taps; i++) begin : gen_tap
    (* keep *) SB_CARRY u_carry (
      .I0(1'b0),
      .I1(1'b1),
      .CI(carry[i]),
      .CO(carry[i+1])
    );
    (* keep *) SB_LUT4 #(
      .LUT_INIT(16'hFF00)
    ) u_pass (
      .I0(1'b0),
      .I1(1'b0),
      .I2(1'b1),
      .I3(carry[i]),
      .O (pass[i])
    );
    (* keep *) SB_DFF u_sample (
      .C(clk_i),
      .D(pass[i]),
      .Q(taps_o[i])
    );
  end
endmodule
