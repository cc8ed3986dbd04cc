# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""rtl/gen/*_pkg.sv: constants, packed structs and the makers and readers of words."""

from .model import Definition, Field, Register, Word
from .text import banner, camel, comment, described, field_doc, join, one_line

NETTYPE = [
    "",
    "`default_nettype none",
    "",
    "// A package offers more than any one design uses.",
    "/* verilator lint_off UNUSEDPARAM */",
]
END = ["", "endpackage", "/* verilator lint_on UNUSEDPARAM */"]


def wire(d: Definition) -> str:
    usb, frame, time = d.wire["usb"], d.frame, d.wire["time"]
    widths = {f.name: f.width for f in d.header}
    out = banner("//") + ["//", "// The wire: frames and 32-bit words (rtl/spec/README.md has the tables)."] + NETTYPE + [
        "package peal_wire_pkg;",
        "",
        _vector("ProtocolMajor", 16, d.wire["protocol"]["major"]),
        _vector("ProtocolMinor", 16, d.wire["protocol"]["minor"]),
        _vector("LayoutHash", 32, d.layout_hash),
        "",
        _int("MaxPacketBytes", usb["max_packet_bytes"]),
        _int("FrameBytes", frame["bytes"]),
        _int("FrameWords", frame["words"]),
        _int("HeaderWords", frame["header_words"]),
        _int("PayloadWords", frame["payload_words"]),
        _vector("FrameMagic", widths["magic"], frame["magic"]),
        _vector("FrameVersion", widths["version"], frame["version"]),
        _vector("CrcPolynomial", 32, frame["crc_polynomial"]),
        "",
        _int("CoarseBits", time["coarse_bits"]),
        _int("FractionBits", time["fraction_bits"]),
        _int("EpochBits", time["epoch_bits"]),
        "",
        "  // Bytes on the control link.",
    ]
    out += [_vector(f"Control{camel(c['name'])}", 8, c["code"]) for c in d.wire["control"]]
    out += [_vector("ControlAcknowledge", 8, d.acknowledge())]
    for word in d.words:
        out += [""] + _word(word)
    out += ["", "  // Frame header."]
    for part in d.header:
        name = f"Header{camel(part.name)}"
        out += comment("  //", field_doc(part)) + [_int(f"{name}Word", part.word), _int(f"{name}Lsb", part.lsb), _int(f"{name}Width", part.width)]
    for index in range(d.header_words()):
        out += [""] + _maker(f"make_header_word{index}", [f for f in d.header if f.word == index], 0)
    return join(out + END)


def _word(word: Word) -> list[str]:
    name = camel(word.name)
    out = comment("  //", one_line(word.doc))
    for part in word.fields:
        if part.doc:
            out += comment("  //", field_doc(part))
        out += [_int(f"{name}{camel(part.name)}Lsb", part.lsb), _int(f"{name}{camel(part.name)}Width", part.width)]
        if part.value is not None:
            out.append(_vector(f"{name}{camel(part.name)}Value", part.width, part.value))
    out += [
        f"  function automatic logic is_{word.name}(input logic [31:0] w_i);",
        f"    is_{word.name} = (w_i & 32'h{word.fixed_mask:08X}) == 32'h{word.fixed_value:08X};",
        "  endfunction",
    ]
    return out + _maker(f"make_{word.name}", list(word.free), word.fixed_value)


def _maker(function: str, free: list[Field], fixed: int) -> list[str]:
    arguments = ", ".join(f"input logic{_range(part)} {part.name}_i" for part in free)
    # A function without arguments is not worth a call in SystemVerilog: the word is a constant.
    if not free:
        return [_vector(camel(function.removeprefix("make_")) + "Word", 32, fixed)]
    out = [f"  function automatic logic [31:0] {function}({arguments});"]
    if len(out[0]) > 130:
        out = [f"  function automatic logic [31:0] {function}("]
        out += [f"    input logic{_range(part)} {part.name}_i{');' if part is free[-1] else ','}" for part in free]
    out.append(f"    {function} = 32'h{fixed:08X};")
    out += [f"    {function}[{part.bits}] = {part.name}_i;" for part in free]
    return out + ["  endfunction"]


def register_map(d: Definition) -> str:
    out = banner("//") + ["//", "// Registers: byte offsets, fields and the structs between register block and hardware."] + NETTYPE + [
        "package peal_map_pkg;",
    ]
    for register in d.registers:
        name = camel(register.name)
        out += [""] + comment("  //", f"{described(register.doc, register.unit)} ({register.access})") + [_vector(f"Reg{name}", 16, register.offset)]
        if register.is_array:
            out.append(_int(f"Reg{name}Count", register.count))
        if register.constant is not None:
            out.append(_vector(f"{name}Value", 32, register.constant))
        if register.access == "rw":
            out.append(_vector(f"{name}Reset", 32, register.reset))
        for part in register.fields:
            out += [_int(f"{name}{camel(part.name)}Lsb", part.lsb), _int(f"{name}{camel(part.name)}Width", part.width)]
        if register.fields and register.constant is None:
            out += ["  typedef struct packed {"]
            for part in sorted(register.fields, key=lambda f: -f.lsb):
                out += (comment("    //", field_doc(part)) if part.doc else []) + [f"    logic{_range(part)} {part.name};"]
            out += [f"  }} reg_{register.name}_t;"]
    if d.stored:
        out += ["", "  // Words of the memory behind the stored arrays: array, then channel index.", _int("StoredIndexWidth", stored_index_width(d))]
    out += ["", "  // From the registers to the hardware. rw: the value. pulse: high for one clock. w1c: the sticky bits.",
            "  // <name>_we: high for one clock, the first in which <name> has the value just written.", "  typedef struct packed {"]
    for register in d.registers:
        if register.access != "ro":
            out += [_member(register)] + ([f"    logic {register.name}_we;"] if register.strobe else [])
    out += ["  } reg2hw_t;", "", "  // From the hardware to the registers. ro: the value, as it is read. w1c: 1 sets the bit.", "  typedef struct packed {"]
    out += [_member(r) for r in d.registers if r.access in ("ro", "w1c") and r.constant is None and not r.stored]
    if d.stored:
        names = ", ".join(r.name for r in d.stored)
        out += comment("    //", f"The word of the memory of {names} that was asked for in the clock before.") + ["    logic [31:0] stored;"]
    return join(out + ["  } hw2reg_t;"] + END)


def stored_index_width(d: Definition) -> int:
    return (sum(r.count for r in d.stored) - 1).bit_length()


def _member(register: Register) -> str:
    array = f" [{register.count - 1}:0]" if register.is_array else ""
    if register.fields:
        return f"    reg_{register.name}_t{array} {register.name};"
    return f"    logic{array} [31:0] {register.name};" if not array else f"    logic{array}[31:0] {register.name};"


def _range(part: Field) -> str:
    return f" [{part.width - 1}:0]" if part.width > 1 else ""


def _vector(name: str, width: int, value: int) -> str:
    return f"  localparam logic [{width - 1}:0] {name} = {width}'h{value:0{(width + 3) // 4}X};"


def _int(name: str, value: int) -> str:
    return f"  localparam int unsigned {name} = {value};"
