# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""rtl/gen/peal_map_regs.sv: the register block."""

from .model import Definition, Register
from .text import banner, camel, join

HEAD = """//
// Register block: a simple bus on one side, the structs of peal_map_pkg on the other.
// Protocol: req_i with we_i, addr_i (byte offset) and wdata_i for one clock; ack_o, with rdata_o after a read, one clock later. One
// access per clock; nothing ever waits. A hole, an unaligned offset and a channel that is not built read zero and ignore writes.
// rw: reg2hw_o changes in the clock of ack_o; <name>_we marks that clock. pulse: high in the clock of ack_o, reads zero. w1c: a set
// by the hardware wins over a clear in the same clock. A field that counts up after a write does so at the end of the clock of
// <name>_we; a write to it in that clock wins.
// Clock domain clk_sys; synchronous active-high reset loads the reset values. Parameter Channels: built channels, 1 to {count}.

`default_nettype none

module peal_map_regs
  import peal_map_pkg::*;
#(
  parameter int unsigned Channels = 8
) (
  input  wire logic        clk_sys_i,
  input  wire logic        rst_sys_i,
  input  wire logic        req_i,
  input  wire logic        we_i,
  input  wire logic [15:0] addr_i,
  input  wire logic [31:0] wdata_i,
  output      logic        ack_o,
  output      logic [31:0] rdata_o,
  output      reg2hw_t     reg2hw_o,
  input  wire hw2reg_t     hw2reg_i
);

  if (Channels < 1 || Channels > {count}) begin : gen_bad_channels
    $error("peal_map_regs: Channels must be 1 to {count}");
  end

  logic wr;
  assign wr = req_i && we_i;

  // Offsets of unbuilt channels and of write-only bits reach nothing.
  logic unused;
  assign unused = ^{{wdata_i, hw2reg_i}};"""


def registers(d: Definition) -> str:
    count = min(r.count for r in d.registers if r.is_array)
    out = banner("//") + [HEAD.format(count=count), ""]
    # Declared ahead: a counting field looks at the strobe of a register that may come later.
    out += [f"  logic {register.name}_we_q;" for register in d.registers if register.strobe]
    for register in d.registers:
        if register.access == "rw":
            out += [""] + (_rw_array(register) if register.is_array else _rw(register))
        elif register.access == "pulse":
            out += [""] + _pulse(register)
        elif register.access == "w1c":
            out += [""] + _w1c(register)
    out += ["", "  always_comb begin", "    reg2hw_o = '0;"]
    for register in d.registers:
        if register.access == "ro":
            continue
        if register.is_array:
            out.append(f"    for (int unsigned i = 0; i < Channels; i++) reg2hw_o.{register.name}[i] = {register.name}_q[i];")
        else:
            out.append(f"    reg2hw_o.{register.name} = {register.name}_q;")
        if register.strobe:
            out.append(f"    reg2hw_o.{register.name}_we = {register.name}_we_q;")
    out += ["  end", ""] + _read(d) + ["", "endmodule"]
    return join(out)


def _type(register: Register) -> str:
    return f"reg_{register.name}_t"


def _from_bus(register: Register, target: str, indent: str) -> list[str]:
    return [f"{indent}{target}.{part.name} <= wdata_i[{part.bits}];" for part in register.fields]


def _rw(register: Register) -> list[str]:
    name, reg = register.name, f"{register.name}_q"
    out = [f"  {_type(register)} {reg};"]
    out += ["  always_ff @(posedge clk_sys_i) begin"]
    out += [f"    {name}_we_q <= !rst_sys_i && wr && addr_i == Reg{camel(name)};"] if register.strobe else []
    counting = [part for part in register.fields if part.increment_after]
    out += ["    if (rst_sys_i) begin"]
    out += [f"      {reg}.{part.name} <= {camel(name)}Reset[{part.bits}];" for part in register.fields]
    out += [f"    end else if (wr && addr_i == Reg{camel(name)}) begin"] + _from_bus(register, reg, "      ")
    if counting:
        sources = {part.increment_after for part in counting}
        for source in sorted(sources):
            out += [f"    end else if ({source}_we_q) begin"]
            out += [f"      {reg}.{p.name} <= {reg}.{p.name} + {p.width}'d1;" for p in counting if p.increment_after == source]
    return out + ["    end", "  end"]


def _rw_array(register: Register) -> list[str]:
    name, reg = register.name, f"{register.name}_q"
    part = register.fields[0]
    return [
        f"  {_type(register)} [Channels-1:0] {reg};",
        "  always_ff @(posedge clk_sys_i) begin",
        "    for (int unsigned i = 0; i < Channels; i++) begin",
        f"      if (rst_sys_i) {reg}[i].{part.name} <= {camel(name)}Reset[{part.bits}];",
        f"      else if (wr && addr_i == Reg{camel(name)} + 16'(4 * i)) {reg}[i].{part.name} <= wdata_i[{part.bits}];",
        "    end",
        "  end",
    ]


def _pulse(register: Register) -> list[str]:
    reg = f"{register.name}_q"
    out = [f"  {_type(register)} {reg};", "  always_ff @(posedge clk_sys_i) begin", f"    {reg} <= '0;",
           f"    if (!rst_sys_i && wr && addr_i == Reg{camel(register.name)}) begin"]
    return out + _from_bus(register, reg, "      ") + ["    end", "  end"]


def _w1c(register: Register) -> list[str]:
    name, reg = register.name, f"{register.name}_q"
    bits = ", ".join(f"wdata_i[{part.bits}]" for part in sorted(register.fields, key=lambda f: -f.lsb))
    return [
        f"  {_type(register)} {reg}, {name}_clear;",
        f"  assign {name}_clear = wr && addr_i == Reg{camel(name)} ? {_type(register)}'({{{bits}}}) : '0;",
        "  always_ff @(posedge clk_sys_i) begin",
        f"    if (rst_sys_i) {reg} <= '0;",
        f"    else {reg} <= ({reg} & ~{name}_clear) | hw2reg_i.{name};",
        "  end",
    ]


def _read(d: Definition) -> list[str]:
    # One AND-OR plane: every branch is exclusive, so nothing ripples through a priority chain.
    # The plane is quiet between accesses, which spares the simulation its wide muxes.
    head = ["  logic [31:0] rdata_d;", "  always_comb begin", "    rdata_d = '0;", "    if (req_i) begin"]
    out = []
    for register in d.registers:
        if register.access == "pulse":
            continue
        name = camel(register.name)
        source = f"hw2reg_i.{register.name}" if register.access == "ro" else f"{register.name}_q"
        if register.is_array:
            out.append("    for (int unsigned i = 0; i < Channels; i++) begin")
            condition, source, indent = f"addr_i == Reg{name} + 16'(4 * i)", f"{source}[i]", "      "
        else:
            condition, indent = f"addr_i == Reg{name}", "    "
        if register.constant is not None:
            out.append(f"{indent}if ({condition}) rdata_d |= {name}Value;")
        elif not register.fields:
            out.append(f"{indent}if ({condition}) rdata_d |= {source};")
        else:
            out.append(f"{indent}if ({condition}) begin")
            out += [f"{indent}  rdata_d[{part.bits}] |= {source}.{part.name};" for part in register.fields]
            out.append(f"{indent}end")
        if register.is_array:
            out.append("    end")
    out = head + [f"  {line}" for line in out]
    out += ["    end", "  end", "", "  always_ff @(posedge clk_sys_i) begin", "    ack_o <= req_i && !rst_sys_i;",
            "    if (rst_sys_i) rdata_o <= '0;", "    else if (req_i) rdata_o <= we_i ? '0 : rdata_d;", "  end"]
    return out
