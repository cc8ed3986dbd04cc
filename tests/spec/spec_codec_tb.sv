// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The SystemVerilog view of the wire behind plain ports: words made and taken apart by the generated package. Combinational.

`default_nettype none

module spec_codec_tb
  import peal_wire_pkg::*;
(
  input  wire logic [2:0]  kind_i,
  input  wire logic [31:0] value0_i,
  input  wire logic [31:0] value1_i,
  input  wire logic [31:0] value2_i,
  output logic      [31:0] made_o,

  input  wire logic [31:0] word_i,
  output logic      [7:0]  is_o,
  output logic      [31:0] field0_o,
  output logic      [31:0] field1_o,
  output logic      [31:0] field2_o,

  input  wire logic [31:0] header_value_i [8],
  output logic      [31:0] header_made_o [4],
  input  wire logic [31:0] header_word_i [4],
  output logic      [31:0] header_field_o [8]
);

  always_comb begin
    made_o = '0;
    field0_o = '0;
    field1_o = '0;
    field2_o = '0;
    unique case (kind_i)
      3'd0: made_o = FillerWord;
      3'd1: begin
        made_o = make_tag(value0_i[0], value1_i[4:0], value2_i[23:0]);
        field0_o = 32'(word_i[TagFallingLsb+:TagFallingWidth]);
        field1_o = 32'(word_i[TagChannelIndexLsb+:TagChannelIndexWidth]);
        field2_o = 32'(word_i[TagTimeLsb+:TagTimeWidth]);
      end
      3'd2: begin
        made_o = make_epoch(value0_i[29:0]);
        field0_o = 32'(word_i[EpochValueLsb+:EpochValueWidth]);
      end
      3'd3: begin
        made_o = make_time_mark(value0_i[23:0]);
        field0_o = 32'(word_i[TimeMarkTimeLsb+:TimeMarkTimeWidth]);
      end
      3'd4: begin
        made_o = make_overflow_begin(value0_i[23:0]);
        field0_o = 32'(word_i[OverflowBeginTimeLsb+:OverflowBeginTimeWidth]);
      end
      3'd5: begin
        made_o = make_overflow_end(value0_i[23:0]);
        field0_o = 32'(word_i[OverflowEndTimeLsb+:OverflowEndTimeWidth]);
      end
      3'd6: begin
        made_o = make_setting(value0_i[11:0], value1_i[7:0]);
        field0_o = 32'(word_i[SettingCoarseLsb+:SettingCoarseWidth]);
        field1_o = 32'(word_i[SettingValueLsb+:SettingValueWidth]);
      end
      default: begin
        made_o = make_missed(value0_i[4:0], value1_i[23:0]);
        field0_o = 32'(word_i[MissedChannelIndexLsb+:MissedChannelIndexWidth]);
        field1_o = 32'(word_i[MissedCountLsb+:MissedCountWidth]);
      end
    endcase
  end

  assign is_o = {
    is_missed(word_i), is_setting(word_i), is_overflow_end(word_i), is_overflow_begin(word_i),
    is_time_mark(word_i), is_epoch(word_i), is_tag(word_i), is_filler(word_i)
  };

  assign header_made_o[0] = make_header_word0(
    header_value_i[0][15:0], header_value_i[1][3:0], header_value_i[2][3:0], header_value_i[3][7:0]);
  assign header_made_o[1] = make_header_word1(header_value_i[4][15:0], header_value_i[5][15:0]);
  assign header_made_o[2] = make_header_word2(header_value_i[6][29:0]);
  assign header_made_o[3] = make_header_word3(header_value_i[7]);

  assign header_field_o[0] = 32'(header_word_i[HeaderMagicWord][HeaderMagicLsb+:HeaderMagicWidth]);
  assign header_field_o[1] = 32'(header_word_i[HeaderVersionWord][HeaderVersionLsb+:HeaderVersionWidth]);
  assign header_field_o[2] = 32'(header_word_i[HeaderFlagsWord][HeaderFlagsLsb+:HeaderFlagsWidth]);
  assign header_field_o[3] = 32'(header_word_i[HeaderStreamIdWord][HeaderStreamIdLsb+:HeaderStreamIdWidth]);
  assign header_field_o[4] = 32'(header_word_i[HeaderSequenceWord][HeaderSequenceLsb+:HeaderSequenceWidth]);
  assign header_field_o[5] = 32'(header_word_i[HeaderWatermarkWord][HeaderWatermarkLsb+:HeaderWatermarkWidth]);
  assign header_field_o[6] = 32'(header_word_i[HeaderEpochWord][HeaderEpochLsb+:HeaderEpochWidth]);
  assign header_field_o[7] = 32'(header_word_i[HeaderCrcWord][HeaderCrcLsb+:HeaderCrcWidth]);

  // The makers take only as many bits as the field has.
  logic unused;
  assign unused = ^{value0_i, value1_i, value2_i};
  logic [7:0] unused_header;
  for (genvar i = 0; i < 8; i++) begin : gen_unused
    assign unused_header[i] = ^header_value_i[i];
  end

endmodule
