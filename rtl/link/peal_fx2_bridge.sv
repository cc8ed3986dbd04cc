// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Between peal_core and an FX2LP: frames into its 8-bit slave FIFO, control bytes over port D. The pins and their protocol are those of
// firmware/README.md, chapter FX2LP.
//
// Frames: words cross to the clock of the slave FIFO in peal_cdc_fifo and leave as bytes, least significant first. slwr_n and the data are
// registered and change together; a byte is taken at every rising edge of ifc_clk with slwr_n low. The full flag is looked at once per
// block of 64 bytes, after it has had SettleClocks to follow the last write: a block always fits into a FIFO that is not full.
// Throughput: 64 bytes in 64 + SettleClocks + 1 clocks, 44 MB/s at 48 MHz. Full: bytes stop at the end of a block, words wait in the FIFO,
// frame_ready_o goes low.
// Permission: while the FX2 holds `allow` low nothing is written and both sides are empty; the gateware has to be stopped and flushed before
// it goes high again. A frame that is cut (frame_clear_i) empties the bridge too; a packet begun is then filled up with zeros, so that the
// next frame starts a packet. What is lost that way is a frame with a wrong CRC.
// Control: four phases per byte between ctl_strobe (PA0), ctl_to_host (PA1) and ctl_answer_o (PA3), all slow against clk_sys.
// Latency: about 10 clocks either way. Reset: synchronous to clk_sys; the slave FIFO side follows through a synchroniser.
//
// Depth: words in the FIFO. SettleClocks: clocks from the last write of a block until the flag counts, at least 4.
`default_nettype none

module peal_fx2_bridge #(
  parameter int unsigned Depth        = 256,
  parameter int unsigned SettleClocks = 4
) (
  input  wire logic        clk_sys_i,
  input  wire logic        rst_sys_i,
  input  wire logic        frame_valid_i,
  output logic             frame_ready_o,
  input  wire logic [31:0] frame_data_i,
  input  wire logic        frame_clear_i,
  output logic             ctl_rx_valid_o,
  input  wire logic        ctl_rx_ready_i,
  output logic      [7:0]  ctl_rx_data_o,
  input  wire logic        ctl_tx_valid_i,
  output logic             ctl_tx_ready_o,
  input  wire logic [7:0]  ctl_tx_data_i,

  // FX2: slave FIFO, clock ifc_clk_i
  input  wire logic        ifc_clk_i,
  input  wire logic        full_n_i,       // FLAGA
  output logic             slwr_n_o,
  output logic      [7:0]  fd_o,
  // FX2: port A and D, not clocked
  input  wire logic        allow_i,        // PA7
  input  wire logic        ctl_strobe_i,   // PA0
  input  wire logic        ctl_to_host_i,  // PA1
  output logic             ctl_answer_o,   // PA3
  input  wire logic [7:0]  ctl_data_i,     // port D
  output logic      [7:0]  ctl_data_o,
  output logic             ctl_drive_o
);
  // Clearing -----------------------------------------------------------------------------------------------------------------
  // A clear lasts 64 clocks of clk_sys, which both sides of the FIFO see whatever the ratio of the clocks.
  // The reading side is cleared first: it must not look at a write pointer that jumps back.
  logic       allow, clear_q, clear_in, clear_ifc;
  logic [5:0] hold_q;

  assign clear_in = clear_q && !hold_q[5];

  peal_synchroniser #(.Width(1)) u_allow (.clk_i(clk_sys_i), .async_i(allow_i), .sync_o(allow));
  peal_synchroniser #(.Width(1)) u_clear (.clk_i(ifc_clk_i), .async_i(clear_q), .sync_o(clear_ifc));

  always_ff @(posedge clk_sys_i) begin
    if (rst_sys_i || frame_clear_i || !allow) begin
      hold_q  <= '1;
      clear_q <= 1'b1;
    end else if (hold_q != '0) begin
      hold_q <= hold_q - 1'b1;
    end else begin
      clear_q <= 1'b0;
    end
  end

  // Words to bytes -----------------------------------------------------------------------------------------------------------
  logic        fifo_ready, word_valid, word_ready;
  logic [31:0] word;

  // A word that the core shows while the bridge is being cleared waits; the core's own clear takes it away if it is of an old stream.
  assign frame_ready_o = fifo_ready && !clear_q && !frame_clear_i;

  peal_cdc_fifo #(
    .Width(32),
    .Depth(Depth)
  ) u_fifo (
    .in_clk_i   (clk_sys_i),
    .in_clear_i (clear_in),
    .in_valid_i (frame_valid_i && frame_ready_o),
    .in_ready_o (fifo_ready),
    .in_data_i  (frame_data_i),
    .out_clk_i  (ifc_clk_i),
    .out_clear_i(clear_ifc),
    .out_valid_o(word_valid),
    .out_ready_i(word_ready),
    .out_data_o (word)
  );

  localparam int unsigned BlockBytes  = 64;
  localparam int unsigned PlaceWidth  = $clog2(peal_wire_pkg::MaxPacketBytes);
  localparam int unsigned SettleWidth = $clog2(SettleClocks + 1);

  logic [PlaceWidth-1:0]  place_q;      // bytes of the packet already written
  logic [SettleWidth-1:0] settle_q;
  logic                   full_n_q, pad_q, open_q, write, write_q, block_last, allow_ifc;

  peal_synchroniser #(.Width(1)) u_allow_ifc (.clk_i(ifc_clk_i), .async_i(allow_i), .sync_o(allow_ifc));

  // open_q: the flag has been seen, this block may be written. pad_q: the packet is filled up with zeros.
  assign write      = open_q && allow_ifc && (pad_q || (word_valid && !clear_ifc));
  assign block_last = place_q[$clog2(BlockBytes)-1:0] == '1;
  assign slwr_n_o   = !write_q;  // registers wake up as 0: no byte is written before the first clock
  assign word_ready = write && !pad_q && place_q[1:0] == 2'd3;

  always_ff @(posedge ifc_clk_i) begin
    full_n_q <= full_n_i;
    write_q  <= write;
    fd_o     <= pad_q ? 8'h00 : word[8*place_q[1:0] +: 8];
    if (!allow_ifc) begin
      // The FX2 empties its FIFO before it allows again: a packet starts at its beginning.
      place_q  <= '0;
      pad_q    <= 1'b0;
      open_q   <= 1'b0;
      settle_q <= SettleWidth'(SettleClocks);
    end else begin
      if (write) place_q <= place_q + 1'b1;
      if (clear_ifc && place_q != '0) pad_q <= 1'b1;
      if (pad_q && write && place_q == '1) pad_q <= 1'b0;
      if (write && block_last) begin
        open_q   <= 1'b0;
        settle_q <= SettleWidth'(SettleClocks);
      end else if (settle_q != '0) begin
        settle_q <= settle_q - 1'b1;
      end else if (full_n_q) begin
        open_q <= 1'b1;
      end
    end
  end

  // Control bytes ------------------------------------------------------------------------------------------------------------
  typedef enum logic [1:0] {StIdle, StTake, StGive, StRelease} state_e;

  state_e state_q;
  logic   strobe, to_host;

  peal_synchroniser #(.Width(2)) u_control (
    .clk_i  (clk_sys_i),
    .async_i({ctl_to_host_i, ctl_strobe_i}),
    .sync_o ({to_host, strobe})
  );

  // Port D is still while the strobe is high, so it needs no synchroniser of its own.
  assign ctl_rx_valid_o = state_q == StTake;
  assign ctl_tx_ready_o = state_q == StGive;
  assign ctl_drive_o    = ctl_answer_o && to_host;

  always_ff @(posedge clk_sys_i) begin
    if (rst_sys_i) begin
      state_q      <= StIdle;
      ctl_answer_o <= 1'b0;
    end else begin
      unique case (state_q)
        StIdle: if (strobe) state_q <= to_host ? StGive : StTake;
        StTake: begin
          if (ctl_rx_ready_i) begin
            state_q      <= StRelease;
            ctl_answer_o <= 1'b1;
          end else if (!strobe) state_q <= StIdle;
        end
        StGive: begin
          if (ctl_tx_valid_i) begin
            state_q      <= StRelease;
            ctl_answer_o <= 1'b1;
          end else if (!strobe) state_q <= StIdle;
        end
        StRelease: if (!strobe) begin
          state_q      <= StIdle;
          ctl_answer_o <= 1'b0;
        end
      endcase
    end
    if (state_q == StIdle) ctl_rx_data_o <= ctl_data_i;
    if (state_q == StGive) ctl_data_o <= ctl_tx_data_i;
  end
endmodule
