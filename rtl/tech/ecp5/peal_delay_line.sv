// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Tapped delay line of one channel on the carry chain of an ECP5: one tap per CCU2C, sampled by a flip-flop of the same slice.
// Each half of a CCU2C passes the carry on (LUT of ones: carry out = carry in) and shows its inverse at the sum output; the flip-flops
// sample the first half's and the taps are inverted back behind them. The second half's output lies within a few ps of the next first
// half's, so it would add cells and no resolution. The pulse enters the chain in the first CCU2C; tap 0 is the newest sample.
// Latency: the taps appear after the edge that sampled them. Reset: none. The flip-flops sample an asynchronous signal: one of them may
// resolve late; the encoder's first stage leaves it most of a clock.
// Constraints: nothing may be moved or merged (keep on every cell); report timing without the path from pulse_i.
//
// Taps: length of the line; 62 to 71 ps per tap at speed grade 6 (timing database), so 192 for 100 MHz.
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
  localparam int unsigned Unused = Instance + Channel;
  if (Unused > 1000) begin : gen_never
    $error("peal_delay_line: Instance and Channel are small numbers");
  end

  (* keep *) logic [Taps:0]   carry /* verilator split_var */;
  (* keep *) logic [Taps-1:0] sum;
  (* keep *) logic [Taps-1:0] sample_q;
  logic unused_end;
  assign unused_end = carry[Taps];

  // First half: the generate input (A0) becomes the carry; second half passes it on.
  (* keep *) CCU2C #(
    .INIT0    (16'h000A),
    .INIT1    (16'hFFFF),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) u_first (
    .CIN (1'b0),
    .A0  (pulse_i),
    .B0  (1'b0),
    .C0  (1'b1),
    .D0  (1'b1),
    .A1  (1'b0),
    .B1  (1'b0),
    .C1  (1'b1),
    .D1  (1'b1),
    .S0  (),
    .S1  (),
    .COUT(carry[0])
  );

  for (genvar i = 0; i < Taps; i++) begin : gen_tap
    (* keep *) CCU2C #(
      .INIT0    (16'hFFFF),
      .INIT1    (16'hFFFF),
      .INJECT1_0("NO"),
      .INJECT1_1("NO")
    ) u_carry (
      .CIN (carry[i]),
      .A0  (1'b0),
      .B0  (1'b0),
      .C0  (1'b1),
      .D0  (1'b1),
      .A1  (1'b0),
      .B1  (1'b0),
      .C1  (1'b1),
      .D1  (1'b1),
      .S0  (sum[i]),
      .S1  (),
      .COUT(carry[i+1])
    );
    (* keep *) TRELLIS_FF #(
      .GSR   ("DISABLED"),
      .CEMUX ("1"),
      .LSRMUX("LSR"),
      .REGSET("RESET")
    ) u_sample (
      .CLK(clk_i),
      .LSR(1'b0),
      .CE (1'b1),
      .DI (sum[i]),
      .Q  (sample_q[i])
    );
  end

  assign taps_o = ~sample_q;
endmodule
