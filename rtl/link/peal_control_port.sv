// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Control link: commands as bytes from the USB bridge, one at a time, become accesses on the register bus.
// Protocol ([[control]] in rtl/spec/peal_wire.toml): ControlRead off_lo off_hi -> 4 data bytes, least significant first;
// ControlWrite off_lo off_hi d0 d1 d2 d3 -> ControlAcknowledge once the register has taken the value. Both byte streams are valid/ready;
// valid never waits for ready, rx_ready_o does not depend on rx_valid_i. While a command is at work rx_ready_o is low, so nothing is lost.
// Bus: bus_req_o for one clock with bus_we_o, bus_addr_o, bus_wdata_o; then bus_ack_i (any number of clocks later) with bus_rdata_i.
// Faults: a byte that is no command is skipped; a command that stops half-way is dropped after TimeoutClocks without a byte, so that a
// bridge that gave up finds the port idle again. Both raise fault_o for one clock (sticky bit fault.control_link).
// Latency from the last command byte to the first reply byte: 3 clocks with a bus that answers in one. Clock domain clk_sys;
// synchronous active-high reset. Parameter TimeoutClocks: 2 or more; the default is 10 ms at 100 MHz, half the patience of the bridge.
// Size: 107 LUT4 and 79 flip-flops on iCE40 (yosys 0.70, read_slang, synth_ice40).

`default_nettype none

module peal_control_port
  import peal_wire_pkg::*;
#(
  parameter int unsigned TimeoutClocks = 1_000_000
) (
  input  wire logic        clk_sys_i,
  input  wire logic        rst_sys_i,

  input  wire logic        rx_valid_i,
  output logic             rx_ready_o,
  input  wire logic [7:0]  rx_data_i,

  output logic             tx_valid_o,
  input  wire logic        tx_ready_i,
  output logic      [7:0]  tx_data_o,

  output logic             bus_req_o,
  output logic             bus_we_o,
  output logic      [15:0] bus_addr_o,
  output logic      [31:0] bus_wdata_o,
  input  wire logic        bus_ack_i,
  input  wire logic [31:0] bus_rdata_i,

  output logic             fault_o
);

  if (TimeoutClocks < 2) begin : gen_bad_timeout
    $error("peal_control_port: TimeoutClocks must be at least 2");
  end

  localparam int unsigned TimerWidth = $clog2(TimeoutClocks + 1);

  typedef enum logic [2:0] {StCommand, StOffsetLow, StOffsetHigh, StData, StRequest, StAnswer, StReply} state_e;

  state_e state_q;
  logic we_q;
  logic [15:0] addr_q;
  logic [31:0] data_q; // data of a write, shifted in from the top; reply, shifted out at the bottom
  logic [1:0] left_q; // data or reply bytes after this one
  logic [TimerWidth-1:0] timer_q;

  assign rx_ready_o = state_q inside {StCommand, StOffsetLow, StOffsetHigh, StData};
  assign tx_valid_o = state_q == StReply;
  assign tx_data_o = data_q[7:0];
  assign bus_req_o = state_q == StRequest;
  assign bus_we_o = we_q;
  assign bus_addr_o = addr_q;
  assign bus_wdata_o = data_q;

  logic rx_taken, is_command, expired;
  assign rx_taken = rx_valid_i && rx_ready_o;
  assign is_command = rx_data_i == ControlRead || rx_data_i == ControlWrite;
  assign expired = timer_q == TimerWidth'(TimeoutClocks);

  always_ff @(posedge clk_sys_i) begin
    if (rst_sys_i || rx_taken || expired || state_q == StCommand || !rx_ready_o) timer_q <= '0;
    else timer_q <= timer_q + TimerWidth'(1);
  end

  always_ff @(posedge clk_sys_i) begin
    fault_o <= 1'b0;
    if (rst_sys_i) begin
      state_q <= StCommand;
      we_q <= 1'b0;
      addr_q <= '0;
      data_q <= '0;
      left_q <= '0;
    end else begin
      unique case (state_q)
        StCommand: begin
          we_q <= rx_data_i == ControlWrite;
          if (rx_taken && is_command) state_q <= StOffsetLow;
          fault_o <= rx_taken && !is_command;
        end
        StOffsetLow: begin
          addr_q[7:0] <= rx_data_i;
          if (rx_taken) state_q <= StOffsetHigh;
        end
        StOffsetHigh: begin
          addr_q[15:8] <= rx_data_i;
          left_q <= 2'd3;
          if (rx_taken) state_q <= we_q ? StData : StRequest;
        end
        StData: begin
          if (rx_taken) begin
            data_q <= {rx_data_i, data_q[31:8]};
            left_q <= left_q - 2'd1;
            if (left_q == 2'd0) state_q <= StRequest;
          end
        end
        StRequest: state_q <= StAnswer;
        StAnswer: begin
          left_q <= we_q ? 2'd0 : 2'd3;
          if (bus_ack_i) begin
            data_q <= we_q ? {24'd0, ControlAcknowledge} : bus_rdata_i;
            state_q <= StReply;
          end
        end
        StReply: begin
          if (tx_ready_i) begin
            data_q <= {8'd0, data_q[31:8]};
            left_q <= left_q - 2'd1;
            if (left_q == 2'd0) state_q <= StCommand;
          end
        end
        default: state_q <= StCommand;
      endcase
      // A byte that comes in the very clock of the end of patience still counts.
      if (expired && !rx_taken) begin
        state_q <= StCommand;
        fault_o <= 1'b1;
      end
    end
  end

endmodule
