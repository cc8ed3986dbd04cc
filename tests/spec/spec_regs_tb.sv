// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The register block behind plain ports. `poke`: what the hardware says for the register at an offset, as the bits a read must show
// (held); `peek`: what the hardware sees of it. The mapping between offsets and structs is written out by hand: a generated one would
// repeat a fault of the generator. Stored arrays are in a memory here that answers a clock after it was asked.

`default_nettype none

module spec_regs_tb
  import peal_map_pkg::*;
#(
  parameter int unsigned Channels = 5
) (
  input  wire logic        clk_sys_i,
  input  wire logic        rst_sys_i,
  input  wire logic        req_i,
  input  wire logic        we_i,
  input  wire logic [15:0] addr_i,
  input  wire logic [31:0] wdata_i,
  output logic             ack_o,
  output logic      [31:0] rdata_o,

  input  wire logic        poke_i,
  input  wire logic [15:0] poke_offset_i,
  input  wire logic [31:0] poke_value_i,
  input  wire logic [2:0]  fault_set_i,
  input  wire logic [15:0] peek_offset_i,
  output logic      [31:0] peek_value_o,
  output logic      [2:0]  command_o,
  output logic             calibration_data_we_o
);

  reg2hw_t reg2hw;
  hw2reg_t hw2reg_q, hw2reg;
  logic stored_read;
  logic [5:0] stored_index;
  logic [31:0] stored_q [64];
  logic [31:0] stored_word_q;

  peal_map_regs #(.Channels(Channels)) u_regs (
    .clk_sys_i, .rst_sys_i, .req_i, .we_i, .addr_i, .wdata_i, .ack_o, .rdata_o,
    .stored_read_o(stored_read), .stored_index_o(stored_index), .reg2hw_o(reg2hw), .hw2reg_i(hw2reg)
  );

  always_comb begin
    hw2reg = hw2reg_q;
    hw2reg.stored = stored_word_q;
    hw2reg.fault.overflow = fault_set_i[0];
    hw2reg.fault.missed_saturated = fault_set_i[1];
    hw2reg.fault.control_link = fault_set_i[2];
  end

  always_ff @(posedge clk_sys_i) begin
    if (rst_sys_i) begin
      hw2reg_q <= '0;
      for (int i = 0; i < 64; i++) stored_q[i] <= '0;
    end else if (poke_i) begin
      case (poke_offset_i)
        16'h000C: hw2reg_q.build_id <= poke_value_i;
        16'h0010: begin
          hw2reg_q.capabilities.channels <= poke_value_i[7:0];
          hw2reg_q.capabilities.fraction_bits <= poke_value_i[15:8];
          hw2reg_q.capabilities.both_edges <= poke_value_i[16];
          hw2reg_q.capabilities.simulated <= poke_value_i[17];
          hw2reg_q.capabilities.delay_line_taps <= poke_value_i[31:20];
        end
        16'h0014: hw2reg_q.clock_period <= poke_value_i;
        16'h0018: begin
          hw2reg_q.limits.delay_clocks <= poke_value_i[15:0];
          hw2reg_q.limits.calibration_codes <= poke_value_i[31:16];
        end
        16'h001C: hw2reg_q.board <= poke_value_i;
        16'h0034: begin
          hw2reg_q.status.running <= poke_value_i[0];
          hw2reg_q.status.overflow <= poke_value_i[1];
          hw2reg_q.status.calibration_bank <= poke_value_i[2];
          hw2reg_q.status.setting <= poke_value_i[15:8];
        end
        default: begin
          if (poke_offset_i[15:8] == 8'h01) stored_q[poke_offset_i[7:2]] <= poke_value_i;
        end
      endcase
    end
  end

  // A memory that was not asked says nothing of use.
  always_ff @(posedge clk_sys_i) stored_word_q <= stored_read ? stored_q[stored_index] : 32'hBAD0BAD0;

  always_comb begin
    peek_value_o = '0;
    case (peek_offset_i)
      16'h0020: begin
        peek_value_o[0] = reg2hw.control.run;
        peek_value_o[1] = reg2hw.control.raw_codes;
        peek_value_o[2] = reg2hw.control.software_setting;
      end
      16'h0024: peek_value_o[7:0] = reg2hw.stream_id.id;
      16'h002C: peek_value_o[23:0] = reg2hw.heartbeat.clocks;
      16'h0030: begin
        peek_value_o[0] = reg2hw.fault.overflow;
        peek_value_o[1] = reg2hw.fault.missed_saturated;
        peek_value_o[2] = reg2hw.fault.control_link;
      end
      16'h0038: peek_value_o[29:0] = reg2hw.epoch_preset.epoch;
      16'h003C: peek_value_o[7:0] = reg2hw.setting.value;
      16'h0040: peek_value_o[15:0] = reg2hw.enable_rising.channels;
      16'h0044: peek_value_o[15:0] = reg2hw.enable_falling.channels;
      16'h0048: peek_value_o = reg2hw.scratch.value;
      16'h0300: begin
        peek_value_o[7:0] = reg2hw.calibration_address.code;
        peek_value_o[11:8] = reg2hw.calibration_address.channel_index;
      end
      16'h0304: peek_value_o[11:0] = reg2hw.calibration_data.fraction;
      default: begin
        case (peek_offset_i[15:6])
          10'h008: peek_value_o[23:0] = reg2hw.dead_time[peek_offset_i[5:2]].units;
          10'h009: peek_value_o[23:0] = reg2hw.input_delay[peek_offset_i[5:2]].units;
          default: ;
        endcase
      end
    endcase
  end

  assign command_o = {reg2hw.command.clear_counters, reg2hw.command.swap_calibration, reg2hw.command.flush};
  assign calibration_data_we_o = reg2hw.calibration_data_we;

  // hw2reg_q holds faults and a stored word nobody uses: the faults are pulses, the words come from the memory.
  logic unused;
  assign unused = ^{hw2reg_q.fault, hw2reg_q.stored, peek_offset_i[1:0], poke_offset_i[1:0]};

endmodule
