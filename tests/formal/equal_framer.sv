// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The compiled framer writes what the hand-written one writes, in the same clock into the same place.
`default_nettype none

module equal_framer (
  input  wire logic        clk_i,
  input  wire logic        rst_i,
  input  wire logic [29:0] epoch_preset_i,
  input  wire logic [7:0]  stream_id_i,
  input  wire logic        free_i,
  input  wire logic        valid_i,
  input  wire logic [31:0] word_i,
  input  wire logic [31:0] crc_i
);
  logic f_init = 1'b1;
  always_ff @(posedge clk_i) f_init <= 1'b0;
  always_comb if (f_init) assume (rst_i);

  logic        ready, put, payload, header, finish, close, ref_ready, ref_put, ref_payload, ref_header, ref_finish, ref_close;
  logic [6:0]  slot, ref_slot;
  logic [31:0] data, ref_data;
  peal_hls_framer u_compiled (
    .clk_i, .rst_i(1'b0), .clear_i(rst_i), .epoch_preset_i, .stream_id_i, .free_i, .valid_i, .word_i, .crc_i, .ready_o(ready), .put_o(put), .slot_o(slot),
    .data_o(data), .payload_o(payload), .header_o(header), .finish_o(finish), .close_o(close)
  );
  ref_framer u_reference (
    .clk_i, .rst_i, .epoch_preset_i, .stream_id_i, .free_i, .word_valid_i(valid_i), .word_ready_o(ref_ready), .word_data_i(word_i), .crc_i, .put_o(ref_put),
    .put_slot_o(ref_slot), .put_data_o(ref_data), .payload_o(ref_payload), .header_o(ref_header), .finish_o(ref_finish), .close_o(ref_close)
  );

  // One bit a state, in the order in which they come.
  logic [7:0] f_doing;
  assign f_doing = {u_compiled.doing_crc_q, u_compiled.doing_finish_q, u_compiled.doing_settle_q, u_compiled.doing_header2_q, u_compiled.doing_header1_q,
                    u_compiled.doing_header0_q, u_compiled.doing_pad_q, u_compiled.doing_fill_q};

  always_comb begin
    if (!f_init) begin
      assert (ready == ref_ready && put == ref_put && payload == ref_payload && header == ref_header && finish == ref_finish);
      assert (close == ref_close);
      if (put) assert (slot == ref_slot && data == ref_data);
      assert (f_doing == 8'b1 << u_reference.state_q);
      if (f_doing[0] || f_doing[1]) assert (u_compiled.slot_q == u_reference.slot_q && u_compiled.last_q == (u_compiled.slot_q == '1));
      else assert (!u_compiled.last_q);
      assert (u_compiled.epoch_q == u_reference.epoch_q);
      if (u_compiled.fresh_q) assert (f_doing[0] && u_compiled.epoch_q == u_reference.frame_epoch_q);
      else assert (u_compiled.frame_epoch_q == u_reference.frame_epoch_q);
      assert (u_compiled.sixteenths_q == u_reference.coarse_q && u_compiled.sequence_q == u_reference.sequence_q);
      assert (u_compiled.overflow_q == u_reference.overflow_q && u_compiled.closed_since_mark_q == u_reference.closed_since_mark_q);
      if (f_doing[3])
        assert (u_reference.watermark_q == ((u_compiled.behind_q[29:8] != '0) ? 16'hFFFF : {u_compiled.behind_q[7:0], u_compiled.sixteenths_q}));
      cover (payload && !u_compiled.fresh_q && u_compiled.epoch_q != u_compiled.frame_epoch_q && u_compiled.sixteenths_q != '0);
      cover (f_doing[1] && u_compiled.overflow_q);
    end
  end
endmodule
