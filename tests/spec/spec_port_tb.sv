// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The control port in front of the register block, as in the gateware; the patience of the port is short.

`default_nettype none

module spec_port_tb
  import peal_map_pkg::*;
(
  input  wire logic       clk_sys_i,
  input  wire logic       rst_sys_i,
  input  wire logic       rx_valid_i,
  output logic            rx_ready_o,
  input  wire logic [7:0] rx_data_i,
  output logic            tx_valid_o,
  input  wire logic       tx_ready_i,
  output logic      [7:0] tx_data_o,
  output logic            fault_o,
  output logic            req_o
);

  logic req, we, ack, fault;
  logic [15:0] addr;
  logic [31:0] wdata, rdata;
  reg2hw_t reg2hw;
  logic stored_read;
  logic [5:0] stored_index;
  hw2reg_t hw2reg;

  peal_control_port #(.TimeoutClocks(40)) u_port (
    .clk_sys_i, .rst_sys_i, .rx_valid_i, .rx_ready_o, .rx_data_i, .tx_valid_o, .tx_ready_i, .tx_data_o,
    .bus_req_o(req), .bus_we_o(we), .bus_addr_o(addr), .bus_wdata_o(wdata), .bus_ack_i(ack), .bus_rdata_i(rdata), .fault_o(fault)
  );

  always_comb begin
    hw2reg = '0;
    hw2reg.clock_period = 32'h00989680;
    hw2reg.fault.control_link = fault;
  end

  peal_map_regs #(.Channels(8)) u_regs (
    .clk_sys_i, .rst_sys_i, .req_i(req), .we_i(we), .addr_i(addr), .wdata_i(wdata), .ack_o(ack), .rdata_o(rdata),
    .stored_read_o(stored_read), .stored_index_o(stored_index), .reg2hw_o(reg2hw), .hw2reg_i(hw2reg)
  );

  assign fault_o = fault;
  assign req_o = req;

  logic unused;
  assign unused = ^{reg2hw, stored_read, stored_index};

endmodule
