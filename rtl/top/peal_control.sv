// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The registers of the tagger: control link, register block, what a build says about itself, faults, and which calibration table is in use.
// Protocol: control bytes as in peal_control_port; reg2hw_o as in peal_map_pkg; stored arrays (the counters) are asked with stored_read_o and
// stored_index_o and answer in stored_word_i one clock later. Clock domain clk_i. Reset: synchronous, active high; registers load their
// reset values, the first calibration table is in use. Nothing here can fill up.
//
// Channels, Taps, CodeWidth, DelayClocks (first input delay that is too long), ClockPeriodFs, BuildId, Board, Simulated: what the
// registers report.
`default_nettype none

module peal_control
  import peal_map_pkg::*;
#(
  parameter int unsigned Channels      = 8,
  parameter int unsigned Taps          = 96,
  parameter int unsigned CodeWidth     = 7,
  parameter int unsigned DelayClocks   = 252,
  parameter int unsigned ClockPeriodFs = 10_000_000,
  parameter logic [31:0] BuildId       = 32'd0,
  parameter logic [31:0] Board         = 32'd1,
  parameter bit          Simulated     = 1'b1
) (
  input  wire logic                        clk_i,
  input  wire logic                        rst_i,

  input  wire logic                        ctl_rx_valid_i,
  output logic                             ctl_rx_ready_o,
  input  wire logic [7:0]                  ctl_rx_data_i,
  output logic                             ctl_tx_valid_o,
  input  wire logic                        ctl_tx_ready_i,
  output logic      [7:0]                  ctl_tx_data_o,

  // For status and faults.
  input  wire logic [7:0]                  setting_i,
  input  wire logic                        overflow_i,
  input  wire logic                        overflow_begin_i,
  input  wire logic                        saturated_i,

  output logic                             stored_read_o,
  output logic      [StoredIndexWidth-1:0] stored_index_o,
  input  wire logic [31:0]                 stored_word_i,

  output reg2hw_t                          reg2hw_o,
  output logic                             bank_o
);
  logic        bus_req, bus_we, bus_ack;
  logic [15:0] bus_addr;
  logic [31:0] bus_wdata, bus_rdata;
  hw2reg_t     hw2reg;
  logic        control_fault;

  peal_control_port u_control_port (
    .clk_sys_i  (clk_i),
    .rst_sys_i  (rst_i),
    .rx_valid_i (ctl_rx_valid_i),
    .rx_ready_o (ctl_rx_ready_o),
    .rx_data_i  (ctl_rx_data_i),
    .tx_valid_o (ctl_tx_valid_o),
    .tx_ready_i (ctl_tx_ready_i),
    .tx_data_o  (ctl_tx_data_o),
    .bus_req_o  (bus_req),
    .bus_we_o   (bus_we),
    .bus_addr_o (bus_addr),
    .bus_wdata_o(bus_wdata),
    .bus_ack_i  (bus_ack),
    .bus_rdata_i(bus_rdata),
    .fault_o    (control_fault)
  );

  peal_map_regs #(
    .Channels(Channels)
  ) u_registers (
    .clk_sys_i     (clk_i),
    .rst_sys_i     (rst_i),
    .req_i         (bus_req),
    .we_i          (bus_we),
    .addr_i        (bus_addr),
    .wdata_i       (bus_wdata),
    .ack_o         (bus_ack),
    .rdata_o       (bus_rdata),
    .stored_read_o,
    .stored_index_o,
    .reg2hw_o,
    .hw2reg_i      (hw2reg)
  );

  always_comb begin
    hw2reg = '0;
    hw2reg.build_id                     = BuildId;
    hw2reg.capabilities.channels        = 8'(Channels);
    hw2reg.capabilities.fraction_bits   = 8'(peal_wire_pkg::FractionBits);
    hw2reg.capabilities.both_edges      = 1'b1;
    hw2reg.capabilities.simulated       = Simulated;
    hw2reg.capabilities.delay_line_taps = 12'(Taps);
    hw2reg.clock_period                 = ClockPeriodFs;
    hw2reg.limits.delay_clocks          = 16'(DelayClocks);
    hw2reg.limits.calibration_codes     = 16'(1 << CodeWidth);
    hw2reg.board                        = Board;
    hw2reg.fault.overflow               = overflow_begin_i;
    hw2reg.fault.missed_saturated       = saturated_i;
    hw2reg.fault.control_link           = control_fault;
    hw2reg.status.running               = reg2hw_o.control.run;
    hw2reg.status.overflow              = overflow_i;
    hw2reg.status.calibration_bank      = bank_o;
    hw2reg.status.setting               = setting_i;
    hw2reg.stored                       = stored_word_i;
  end

  always_ff @(posedge clk_i) begin
    if (rst_i) bank_o <= 1'b0;
    else if (reg2hw_o.command.swap_calibration) bank_o <= !bank_o;
  end
endmodule
