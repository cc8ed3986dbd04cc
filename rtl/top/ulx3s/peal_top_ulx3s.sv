// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// ECP5 on an ULX3S (85F) with an FX2LP module on the GP/GN header: 8 channels, 100 MHz from the board's 25 MHz.
// A tap of this carry chain is 62 to 71 ps (speed grade 6), so a clock takes more of them than on the iCE40: 192, with 8-bit codes.
// Clocks: clk_sys from the PLL, ifc_clk from the FX2; they meet in peal_fx2_bridge only. Reset: from the PLL's lock.
`default_nettype none

module peal_top_ulx3s (
  input  wire logic       clk_25mhz_i,
  input  wire logic [7:0] pulse_i,
  input  wire logic [7:0] setting_i,
  input  wire logic       ifc_clk_i,       // FX2 IFCLK
  input  wire logic       fx2_full_n_i,    // FX2 FLAGA (CTL0)
  output logic            fx2_slwr_n_o,    // FX2 SLWR (RDY1)
  output logic            fx2_slrd_n_o,    // FX2 SLRD (RDY0)
  output logic            fx2_sloe_n_o,    // FX2 SLOE (PA2)
  output logic            fx2_pktend_n_o,  // FX2 PKTEND (PA6)
  output logic      [1:0] fx2_fifoadr_o,   // FX2 FIFOADR (PA4, PA5)
  output logic      [7:0] fx2_fd_o,        // FX2 FD (port B)
  input  wire logic       fx2_allow_i,     // FX2 PA7
  input  wire logic       fx2_strobe_i,    // FX2 PA0
  input  wire logic       fx2_to_host_i,   // FX2 PA1
  output logic            fx2_answer_o,    // FX2 PA3
  inout  wire logic [7:0] fx2_pd_io,       // FX2 port D
  output logic      [7:0] led_o
);
  logic        clk_sys, locked, locked_sys, rst_sys;
  logic  [3:0] reset_q;
  logic  [7:0] setting, pd_in, pd_out;
  logic        pd_drive;
  logic        rx_valid, rx_ready, tx_valid, tx_ready;
  logic  [7:0] rx_data, tx_data;
  logic        frame_valid, frame_ready, frame_last, frame_clear, stream_start;
  logic [31:0] frame_data;
  logic [23:0] blink_q;

  peal_pll u_pll (
    .clk_i   (clk_25mhz_i),
    .clk_o   (clk_sys),
    .locked_o(locked)
  );

  // Reset for 15 clocks after the PLL has locked.
  peal_synchroniser #(.Width(1)) u_locked (.clk_i(clk_sys), .async_i(locked), .sync_o(locked_sys));
  initial reset_q = '0;
  always_ff @(posedge clk_sys) begin
    if (!locked_sys) reset_q <= '0;
    else if (reset_q != '1) reset_q <= reset_q + 1'b1;
    rst_sys <= reset_q != '1;
  end

  peal_synchroniser #(.Width(8)) u_setting (.clk_i(clk_sys), .async_i(setting_i), .sync_o(setting));

  peal_core #(
    .Taps         (192),
    .ClockPeriodFs(10_000_000),
    .Board        (32'd3),
    .Simulated    (1'b0)
  ) u_core (
    .clk_sys_i     (clk_sys),
    .rst_sys_i     (rst_sys),
    .pulse_i       (pulse_i),
    .setting_i     (setting),
    .ctl_rx_valid_i(rx_valid),
    .ctl_rx_ready_o(rx_ready),
    .ctl_rx_data_i (rx_data),
    .ctl_tx_valid_o(tx_valid),
    .ctl_tx_ready_i(tx_ready),
    .ctl_tx_data_o (tx_data),
    .frame_valid_o (frame_valid),
    .frame_ready_i (frame_ready),
    .frame_data_o  (frame_data),
    .frame_last_o  (frame_last),
    .frame_clear_o (frame_clear),
    .stream_start_o(stream_start)
  );

  peal_fx2_bridge u_bridge (
    .clk_sys_i     (clk_sys),
    .rst_sys_i     (rst_sys),
    .frame_valid_i (frame_valid),
    .frame_ready_o (frame_ready),
    .frame_data_i  (frame_data),
    .frame_clear_i (frame_clear),
    .ctl_rx_valid_o(rx_valid),
    .ctl_rx_ready_i(rx_ready),
    .ctl_rx_data_o (rx_data),
    .ctl_tx_valid_i(tx_valid),
    .ctl_tx_ready_o(tx_ready),
    .ctl_tx_data_i (tx_data),
    .ifc_clk_i,
    .full_n_i      (fx2_full_n_i),
    .slwr_n_o      (fx2_slwr_n_o),
    .fd_o          (fx2_fd_o),
    .allow_i       (fx2_allow_i),
    .ctl_strobe_i  (fx2_strobe_i),
    .ctl_to_host_i (fx2_to_host_i),
    .ctl_answer_o  (fx2_answer_o),
    .ctl_data_i    (pd_in),
    .ctl_data_o    (pd_out),
    .ctl_drive_o   (pd_drive)
  );

  for (genvar i = 0; i < 8; i++) begin : gen_port_d
    peal_pad u_pad (
      .pad_io (fx2_pd_io[i]),
      .drive_i(pd_drive),
      .level_i(pd_out[i]),
      .level_o(pd_in[i])
    );
  end

  // Endpoint 2, write only, packets committed by their length.
  assign fx2_slrd_n_o   = 1'b1;
  assign fx2_sloe_n_o   = 1'b1;
  assign fx2_pktend_n_o = 1'b1;
  assign fx2_fifoadr_o  = 2'b00;

  // Lights: clock alive, ready, stream started (toggles), frames leaving, waiting for the FX2.
  logic started_q;
  always_ff @(posedge clk_sys) begin
    blink_q <= rst_sys ? '0 : blink_q + 1'b1;
    if (rst_sys) started_q <= 1'b0;
    else if (stream_start) started_q <= !started_q;
  end
  assign led_o = {3'b000, frame_valid && !frame_ready, frame_last, started_q, !rst_sys, blink_q[23]};
endmodule
