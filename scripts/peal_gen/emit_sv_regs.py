# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""rtl/gen/peal_map_regs.sv: the register block."""

from .emit_sv_packages import stored_index_width
from .model import Definition, Register
from .rules import WINDOW
from .text import banner, camel, join

HEAD = """//
// Register block: a simple bus on one side, the structs of peal_map_pkg on the other.
// Protocol: req_i with we_i, addr_i (byte offset) and wdata_i for one clock; ack_o, with rdata_o after a read, one clock later. One
// access per clock; nothing ever waits. Stored arrays: stored_read_o with stored_index_o in the clock of req_i asks the memory they are kept
// in, which answers in hw2reg_i.stored one clock later; it is not asked for channels that are not built. A hole, an unaligned offset and a
// channel that is not built read zero and ignore writes.
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
  output      logic        stored_read_o,
  output      logic [StoredIndexWidth-1:0] stored_index_o,
  output      reg2hw_t     reg2hw_o,
  input  wire hw2reg_t     hw2reg_i
);

  if (Channels < 1 || Channels > {count}) begin : gen_bad_channels
    $error("peal_map_regs: Channels must be 1 to {count}");
  end

  logic wr, rd;
  assign wr = req_i && we_i;
  assign rd = req_i && !we_i;

  // Offsets of unbuilt channels and of write-only bits reach nothing.
  logic unused;
  assign unused = ^{{wdata_i, hw2reg_i}};

  // A window is {window} registers: the upper bits of an offset are decoded once for all of them.
  logic [3:0] place;
  assign place = addr_i[5:2];

  // In a window that is an array the place is a channel.
  localparam int unsigned IndexWidth = Channels > 1 ? $clog2(Channels) : 1;
  logic                  built;
  logic [IndexWidth-1:0] index;
  assign built = {{1'b0, place}} < 5'(Channels);
  assign index = place[IndexWidth-1:0];
"""


def registers(d: Definition) -> str:
    count = min(r.count for r in d.registers if r.is_array)
    out = banner("//") + [HEAD.format(count=count, window=WINDOW)]
    for window in _windows(d):
        out.append(f"  logic {_window(window)};")
    out += [f"  assign {_window(window)} = addr_i[15:6] == 10'h{window:03X} && addr_i[1:0] == 2'b00;" for window in _windows(d)] + [""]
    # Declared ahead: a counting field looks at the strobe of a register that may come later.
    out += [f"  logic {register.name}_we_q;" for register in d.registers if register.strobe]
    for register in d.registers:
        if register.access == "rw":
            out += _declare(register)
        elif register.access == "pulse":
            out += _pulse(register)
        elif register.access == "w1c":
            out += _w1c(register)
    out += [""] + _plain([r for r in d.registers if r.access == "rw" and not _counts(r)])
    members = []
    for register in d.registers:
        if register.access == "ro":
            continue
        value = f"{register.name}_q"
        # Of an array only the built channels have registers.
        members.append(f"{register.name}: {register.count * register.fields[0].width}'({value})" if register.is_array else f"{register.name}: {value}")
        if register.strobe:
            members.append(f"{register.name}_we: {register.name}_we_q")
    out += ["", "  assign reg2hw_o = '{"] + [f"    {member}," for member in members[:-1]] + [f"    {members[-1]}", "  };", ""] + _read(d) + ["", "endmodule"]
    return join(out)


def _windows(d: Definition) -> list[int]:
    """Windows with registers of which the block itself holds or reads something."""
    return sorted({r.offset // (4 * WINDOW) for r in d.registers if not r.stored})


def _window(window: int) -> str:
    return f"window_{4 * WINDOW * window:03x}"


def _selected(register: Register) -> str:
    """Condition: the offset on the bus is this register's."""
    window, place = divmod(register.offset // 4, WINDOW)
    return f"{_window(window)} && place == 4'd{place}"


def _type(register: Register) -> str:
    return f"reg_{register.name}_t"


def _word(register: Register, source: str) -> str:
    """The register as its struct: the bits of its fields from a word of the bus."""
    parts = [f"{source}[{part.bits}]" for part in sorted(register.fields, key=lambda f: -f.lsb)]
    return f"{_type(register)}'({{{', '.join(parts)}}})"


def _reset(register: Register) -> str:
    return _word(register, f"{camel(register.name)}Reset")


def _counts(register: Register) -> bool:
    return any(part.increment_after for part in register.fields)


def _declare(register: Register) -> list[str]:
    """Storage, and what a register needs beside what all plain ones have in common."""
    name, reg = register.name, f"{register.name}_q"
    out = [f"  {_type(register)} {'[Channels-1:0] ' if register.is_array else ''}{reg};"]
    if register.strobe:
        out.append(f"  always_ff @(posedge clk_sys_i) {name}_we_q <= !rst_sys_i && wr && {_selected(register)};")
    if not _counts(register):
        return out
    out += ["  always_ff @(posedge clk_sys_i) begin", f"    if (rst_sys_i) {reg} <= {_reset(register)};",
            f"    else if (wr && {_selected(register)}) {reg} <= {_word(register, 'wdata_i')};"]
    for source in sorted({part.increment_after for part in register.fields if part.increment_after}):
        out += [f"    else if ({source}_we_q) begin"]
        out += [f"      {reg}.{p.name} <= {reg}.{p.name} + {p.width}'d1;" for p in register.fields if p.increment_after == source]
        out += ["    end"]
    return out + ["  end"]


def _plain(plain: list[Register]) -> list[str]:
    """All registers that only a write changes, one process: without a write a simulation looks at none of them."""
    out = ["  always_ff @(posedge clk_sys_i) begin", "    if (rst_sys_i) begin"]
    for register in plain:
        out.append(f"      {register.name}_q <= " + (f"{{Channels{{{_reset(register)}}}}};" if register.is_array else f"{_reset(register)};"))
    out.append("    end else if (wr) begin")
    for window in sorted({r.offset // (4 * WINDOW) for r in plain}):
        inside = [r for r in plain if r.offset // (4 * WINDOW) == window]
        if inside[0].is_array:
            out.append(f"      if ({_window(window)} && built) {inside[0].name}_q[index] <= {_word(inside[0], 'wdata_i')};")
            continue
        out += [f"      if ({_window(window)}) begin", "        unique case (place)"]
        out += [f"          4'd{r.offset // 4 % WINDOW}: {r.name}_q <= {_word(r, 'wdata_i')};" for r in inside]
        out += ["          default: ;", "        endcase", "      end"]
    return out + ["    end", "  end"]


def _pulse(register: Register) -> list[str]:
    reg = f"{register.name}_q"
    return [
        f"  {_type(register)} {reg};", "  always_ff @(posedge clk_sys_i) begin", f"    {reg} <= '0;",
        f"    if (!rst_sys_i && wr && {_selected(register)}) {reg} <= {_word(register, 'wdata_i')};", "  end",
    ]


def _w1c(register: Register) -> list[str]:
    name, reg = register.name, f"{register.name}_q"
    return [
        f"  {_type(register)} {reg}, {name}_clear;",
        f"  assign {name}_clear = wr && {_selected(register)} ? {_word(register, 'wdata_i')} : '0;",
        "  always_ff @(posedge clk_sys_i) begin",
        f"    if (rst_sys_i) {reg} <= '0;",
        f"    else {reg} <= ({reg} & ~{name}_clear) | hw2reg_i.{name};",
        "  end",
    ]


def _read(d: Definition) -> list[str]:
    # One word per window, kept in flip-flops; the words of the windows that were not asked for are zero, and the OR of all is the answer.
    # So a read is two short steps instead of one mux over everything, and the plane is quiet between accesses.
    out, terms = [], []
    for window in _windows(d):
        name = _window(window).replace("window", "read")
        inside = [r for r in d.registers if r.offset // (4 * WINDOW) == window and r.access != "pulse"]
        terms.append(f"{name}_q")
        out += [f"  logic [31:0] {name}_q;", "  always_ff @(posedge clk_sys_i) begin", f"    {name}_q <= '0;",
                f"    if (!rst_sys_i && rd && {_window(window)}) begin"]
        if inside[0].is_array:
            out += ["      if (built) begin", *_onto(inside[0], f"{name}_q", "        ", f"{inside[0].name}_q[index]"), "      end"]
        else:
            out.append("      unique case (place)")
            for register in inside:
                lines = _onto(register, f"{name}_q", "          ", f"hw2reg_i.{register.name}" if register.access == "ro" else f"{register.name}_q")
                out += [f"        4'd{register.offset // 4 % WINDOW}: begin", *lines, "        end"]
            out += ["        default: ;", "      endcase"]
        out += ["    end", "  end", ""]
    if d.stored:
        low = 2 + stored_index_width(d)
        base = d.stored[0].offset >> low
        out += [f"  assign stored_read_o = rd && addr_i[15:{low}] == {16 - low}'d{base} && addr_i[1:0] == 2'b00 && built;",
                f"  assign stored_index_o = addr_i[{low - 1}:2];", "  logic stored_q;",
                "  always_ff @(posedge clk_sys_i) stored_q <= stored_read_o && !rst_sys_i;", ""]
        terms.append("(stored_q ? hw2reg_i.stored : '0)")
    else:
        out += ["  assign stored_read_o = 1'b0;", "  assign stored_index_o = '0;", ""]
    out += [f"  assign rdata_o = {' | '.join(terms)};", "", "  always_ff @(posedge clk_sys_i) ack_o <= req_i && !rst_sys_i;"]
    return out


def _onto(register: Register, target: str, indent: str, source: str) -> list[str]:
    """The bits of a register, as the bus reads them, onto a word of zeros."""
    if register.constant is not None:
        return [f"{indent}{target} <= {camel(register.name)}Value;"]
    if not register.fields:
        return [f"{indent}{target} <= {source};"]
    return [f"{indent}{target}[{part.bits}] <= {source}.{part.name};" for part in register.fields]
