# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""rtl/spec/README.md: the definition as tables and bit diagrams."""

from .model import Definition, Field, Register
from .text import described, field_doc, join, one_line
from .model import BANNER


def readme(d: Definition) -> str:
    usb, frame = d.wire["usb"], d.frame
    protocol = d.wire["protocol"]
    out = [
        "<!-- SPDX-License-Identifier: Apache-2.0 -->",
        "<!-- SPDX-FileCopyrightText: The Peal authors -->",
        f"<!-- {BANNER} -->",
        "# The border between device and host",
        "",
        "Definition: [peal_wire.toml](peal_wire.toml) (frames, words, USB) and [peal_map.toml](peal_map.toml) (registers). `scripts/gen`",
        "writes this page, the SystemVerilog packages and register block, the C, C++ and Python headers and the test vectors from them.",
        "",
        f"Protocol {protocol['major']}.{protocol['minor']}, layout hash 0x{d.layout_hash:08X}. Everything is little-endian.",
        "",
        f"## Frame ({frame['bytes']} bytes, {frame['words']} words)",
        "",
        one_line(frame["doc"]),
        "",
        "| Bytes | Content |",
        "|---|---|",
    ]
    for index in range(d.header_words()):
        parts = ", ".join(f"{f.name} ({f.bits})" for f in d.header if f.word == index)
        out.append(f"| {4 * index}-{4 * index + 3} | header word {index}: {parts} |")
    first = 4 * d.header_words()
    out += [f"| {first}-{frame['bytes'] - 1} | {frame['payload_words']} words |", ""]
    for index in range(d.header_words()):
        out += [f"Header word {index}:", "", "```"] + _diagram([f for f in d.header if f.word == index]) + ["```", ""]
    out += ["| Field | Word | Bits | Unit | Meaning |", "|---|---|---|---|---|"]
    out += [f"| {f.name} | {f.word} | {f.bits} | {f.unit} | {_cell(f.doc)} |" for f in d.header]
    out += ["", "## Words", "", "| Word | Fixed bits (mask = value) | Meaning |", "|---|---|---|"]
    out += [f"| [{w.name}](#{w.name}) | 0x{w.fixed_mask:08X} = 0x{w.fixed_value:08X} | {_cell(w.doc)} |" for w in d.words]
    out += ["", "A word that fits none of these lines is damaged or from a newer minor version; a host counts it and goes on."]
    for word in d.words:
        out += ["", f"### {word.name}", "", one_line(word.doc), "", "```"] + _diagram(word.fields) + ["```", "",
                "| Field | Bits | Value | Unit | Meaning |", "|---|---|---|---|---|"]
        out += [f"| {f.name} | {f.bits} | {'' if f.value is None else f.value} | {f.unit} | {_cell(f.doc)} |" for f in word.fields]
    out += ["", "## USB", "",
            f"Vendor 0x{usb['vendor_id']:04X}, product 0x{usb['product_id']:04X}; `bcdDevice` high byte = firmware API {usb['firmware_api']}; bulk IN "
            f"endpoint 0x{usb['bulk_in_endpoint']:02X} with {usb['max_packet_bytes']}-byte packets (one frame each).", "",
            "Vendor requests on endpoint 0 (bmRequestType 0xC0 in, 0x40 out). Unknown request: STALL. Known request with a bad argument: reply",
            "of the usual size, the code in get_status.", "",
            "| Request | Code | Direction | Bytes | wValue | wIndex | Time limit | Meaning |", "|---|---|---|---|---|---|---|---|"]
    out += [f"| {r['name']} | 0x{r['code']:02X} | {r['direction']} | {r['bytes']} | {r.get('value', '0')} | {r.get('index', '0')} | "
            f"{r['time_limit_ms']} ms | {_cell(r['doc'])} |" for r in d.wire["request"]]
    out += ["", "Reply to get_status:", "", "| Bytes | Entry | Meaning |", "|---|---|---|"]
    for s in d.wire["status"]:
        last = s["byte"] + s["bytes"] - 1
        out.append(f"| {s['byte']}{'' if s['bytes'] == 1 else f'-{last}'} | {s['name']} | {_cell(s['doc'])} |")
    out += ["", "| Result | Code | Meaning |", "|---|---|---|"]
    out += [f"| {r['name']} | {r['code']} | {_cell(r['doc'])} |" for r in d.wire["result"]]
    out += ["", "## Control link", "", "| Command | Code | Bytes | Reply bytes | Meaning |", "|---|---|---|---|---|"]
    out += [f"| {c['name']} | 0x{c['code']:02X} | {c['request_bytes']} | {c['reply_bytes']} | {_cell(c['doc'])} |" for c in d.wire["control"]]
    out += ["", "## Registers", "",
            "ro: hardware value. rw: read and write. pulse: writing 1 acts for one clock, reads zero. w1c: sticky, writing 1 clears, a set by the",
            "hardware wins. Arrays have one register per channel index (stride 4). Holes and channels that are not built read zero.", "",
            "| Offset | Register | Access | Reset | Meaning |", "|---|---|---|---|---|"]
    out += [_register_row(r) for r in sorted(d.registers, key=lambda r: r.offset)]
    for register in d.registers:
        if register.fields:
            out += ["", f"### {register.name} (0x{register.offset:03X})", "", "```"] + _diagram(register.fields) + ["```", "",
                    "| Field | Bits | Unit | Meaning |", "|---|---|---|---|"]
            out += [f"| {f.name} | {f.bits} | {f.unit} | {_cell(f.doc or register.doc)} |" for f in register.fields]
    return join(out)


def _register_row(r: Register) -> str:
    offset = f"0x{r.offset:03X}" + (f" + 4 i, i < {r.count}" if r.is_array else "")
    if r.constant is not None:
        reset = f"0x{r.constant:08X}"
    else:
        reset = f"0x{r.reset:X}" if r.access == "rw" else ""
    return f"| {offset} | {r.name} | {r.access} | {reset} | {_cell(described(r.doc, r.unit))} |"


def _cell(text: str) -> str:
    return one_line(text).replace("|", "\\|")


def _diagram(fields) -> list[str]:
    """Bits 31 to 0 in two characters each; a name that does not fit is cut to the letters that do."""
    cells, bit = [], 32
    for part in sorted(fields, key=lambda f: -f.lsb):
        top = part.lsb + part.width
        if top < bit:
            cells.append(("-", bit - top))
        cells.append((_label(part), part.width))
        bit = part.lsb
    if bit:
        cells.append(("-", bit))
    scale = " 3 3 2 2 2 2 2 2 2 2 2 2 1 1 1 1 1 1 1 1 1 1 0 0 0 0 0 0 0 0 0 0"
    scale2 = " 1 0 9 8 7 6 5 4 3 2 1 0 9 8 7 6 5 4 3 2 1 0 9 8 7 6 5 4 3 2 1 0"
    rule = "+" + "".join("-" * (2 * width - 1) + "+" for _, width in cells)
    row = "|" + "".join(text[: 2 * width - 1].center(2 * width - 1) + "|" for text, width in cells)
    return [scale, scale2, rule, row, rule]


def _label(part: Field) -> str:
    if part.value is None:
        return part.name
    long = f"{part.name} = {part.value}"
    return long if len(long) <= 2 * part.width - 1 else str(part.value)
