// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Behaviour of the ECP5 block RAM, put into the body of yosys' DP16KD, which has ports and parameters only: 1024 words of 18 bits, two ports of 1 to 36
// bits, no output register, no use of the output reset, write mode NORMAL (an output does not change while its port writes) or READBEFOREWRITE
// (it shows what was there). Anything else stops the simulation.
// What the data sheet leaves open, a read of the word the other port writes in the same clock, gives the inverse of what was there, so that
// a netlist relying on it is found.
// Source: Lattice technical note FPGA-TN-02204 (ECP5 memory usage): address and byte enables per width.

localparam [20479:0] Image = {
  INITVAL_3F, INITVAL_3E, INITVAL_3D, INITVAL_3C, INITVAL_3B, INITVAL_3A, INITVAL_39, INITVAL_38, INITVAL_37, INITVAL_36, INITVAL_35,
  INITVAL_34, INITVAL_33, INITVAL_32, INITVAL_31, INITVAL_30, INITVAL_2F, INITVAL_2E, INITVAL_2D, INITVAL_2C, INITVAL_2B, INITVAL_2A,
  INITVAL_29, INITVAL_28, INITVAL_27, INITVAL_26, INITVAL_25, INITVAL_24, INITVAL_23, INITVAL_22, INITVAL_21, INITVAL_20, INITVAL_1F,
  INITVAL_1E, INITVAL_1D, INITVAL_1C, INITVAL_1B, INITVAL_1A, INITVAL_19, INITVAL_18, INITVAL_17, INITVAL_16, INITVAL_15, INITVAL_14,
  INITVAL_13, INITVAL_12, INITVAL_11, INITVAL_10, INITVAL_0F, INITVAL_0E, INITVAL_0D, INITVAL_0C, INITVAL_0B, INITVAL_0A, INITVAL_09,
  INITVAL_08, INITVAL_07, INITVAL_06, INITVAL_05, INITVAL_04, INITVAL_03, INITVAL_02, INITVAL_01, INITVAL_00};

reg [17:0] memory [0:1023];
reg [35:0] read_a, read_b;

// Which bits of a pair of 18-bit words (36 bits at an even address) a port of this width touches: first bit, and number of bits.
function automatic [5:0] first_bit(input integer width, input [13:0] address);
  case (width)
    36:      first_bit = 0;
    18:      first_bit = address[4] ? 6'd18 : 6'd0;
    9:       first_bit = (address[4] ? 6'd18 : 6'd0) + (address[3] ? 6'd9 : 6'd0);
    default: first_bit = (address[4] ? 6'd18 : 6'd0) + (address[3] ? 6'd9 : 6'd0) + {3'd0, address[2:0] & ~(width == 4 ? 3'd3 : width == 2 ? 3'd1 : 3'd0)};
  endcase
endfunction

function automatic [35:0] write_mask(input integer width, input [13:0] address);
  case (width)
    36:      write_mask = {{9{address[3]}}, {9{address[2]}}, {9{address[1]}}, {9{address[0]}}};
    18:      write_mask = {18'd0, {9{address[1]}}, {9{address[0]}}} << first_bit(width, address);
    default: write_mask = ((36'd1 << width) - 36'd1) << first_bit(width, address);
  endcase
endfunction

wire [13:0] ad_a = {ADA13, ADA12, ADA11, ADA10, ADA9, ADA8, ADA7, ADA6, ADA5, ADA4, ADA3, ADA2, ADA1, ADA0};
wire [13:0] ad_b = {ADB13, ADB12, ADB11, ADB10, ADB9, ADB8, ADB7, ADB6, ADB5, ADB4, ADB3, ADB2, ADB1, ADB0};
wire [17:0] di_a = {DIA17, DIA16, DIA15, DIA14, DIA13, DIA12, DIA11, DIA10, DIA9, DIA8, DIA7, DIA6, DIA5, DIA4, DIA3, DIA2, DIA1, DIA0};
wire [17:0] di_b = {DIB17, DIB16, DIB15, DIB14, DIB13, DIB12, DIB11, DIB10, DIB9, DIB8, DIB7, DIB6, DIB5, DIB4, DIB3, DIB2, DIB1, DIB0};

wire        write_a  = CEA && WEA;
wire        write_b  = CEB && WEB;
wire [35:0] mask_a   = write_a ? write_mask(DATA_WIDTH_A, ad_a) : 36'd0;
wire [35:0] mask_b   = write_b ? write_mask(DATA_WIDTH_B, ad_b) : 36'd0;
wire [35:0] data_a   = DATA_WIDTH_A == 36 ? {di_b, di_a} : {18'd0, di_a} << first_bit(DATA_WIDTH_A, ad_a);
wire [35:0] data_b   = {18'd0, di_b} << first_bit(DATA_WIDTH_B, ad_b);
wire [8:0]  pair_a   = ad_a[13:5];
wire [8:0]  pair_b   = ad_b[13:5];
wire        same     = pair_a == pair_b;
wire [35:0] stored_a = {memory[{pair_a, 1'b1}], memory[{pair_a, 1'b0}]};
wire [35:0] stored_b = {memory[{pair_b, 1'b1}], memory[{pair_b, 1'b0}]};
wire [35:0] seen_a   = (stored_a ^ (same ? mask_b : 36'd0)) >> first_bit(DATA_WIDTH_A, ad_a);
wire [35:0] seen_b   = (stored_b ^ (same ? mask_a : 36'd0)) >> first_bit(DATA_WIDTH_B, ad_b);

integer i;
initial begin
  for (i = 0; i < 1024; i = i + 1) memory[i] = Image[20*i +: 18];
  read_a = 0;
  read_b = 0;
  if (REGMODE_A != "NOREG" || REGMODE_B != "NOREG" || (WRITEMODE_A != "NORMAL" && WRITEMODE_A != "READBEFOREWRITE") ||
      (WRITEMODE_B != "NORMAL" && WRITEMODE_B != "READBEFOREWRITE") || CLKAMUX != "CLKA" || CLKBMUX != "CLKB" ||
      CSDECODE_A != "0b000" || CSDECODE_B != "0b000") begin
    $display("DP16KD: a mode without a model in %m");
    $stop;
  end
end

always @(posedge CLKA) begin
  if (|mask_a[17:0])  memory[{pair_a, 1'b0}] <= (stored_a[17:0]  & ~mask_a[17:0])  | (data_a[17:0]  & mask_a[17:0]);
  if (|mask_a[35:18]) memory[{pair_a, 1'b1}] <= (stored_a[35:18] & ~mask_a[35:18]) | (data_a[35:18] & mask_a[35:18]);
  if (CEA && (!WEA || WRITEMODE_A == "READBEFOREWRITE")) read_a <= seen_a;
  if (RSTA) $stop;
end

always @(posedge CLKB) begin
  if (|mask_b[17:0])  memory[{pair_b, 1'b0}] <= (stored_b[17:0]  & ~mask_b[17:0])  | (data_b[17:0]  & mask_b[17:0]);
  if (|mask_b[35:18]) memory[{pair_b, 1'b1}] <= (stored_b[35:18] & ~mask_b[35:18]) | (data_b[35:18] & mask_b[35:18]);
  if (CEB && (!WEB || WRITEMODE_B == "READBEFOREWRITE")) read_b <= seen_b;
  if (RSTB) $stop;
end

// A port of 36 bits reads its low half at A's outputs and its high half at B's.
assign {DOA17, DOA16, DOA15, DOA14, DOA13, DOA12, DOA11, DOA10, DOA9, DOA8, DOA7, DOA6, DOA5, DOA4, DOA3, DOA2, DOA1, DOA0} =
  DATA_WIDTH_B == 36 ? read_b[17:0] : read_a[17:0];
assign {DOB17, DOB16, DOB15, DOB14, DOB13, DOB12, DOB11, DOB10, DOB9, DOB8, DOB7, DOB6, DOB5, DOB4, DOB3, DOB2, DOB1, DOB0} =
  DATA_WIDTH_B == 36 ? read_b[35:18] : read_b[17:0];
