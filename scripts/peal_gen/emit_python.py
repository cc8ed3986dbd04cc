# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""host/python/peal/_gen.py: the same for Python; every reader and maker also works on NumPy arrays of uint32."""

import textwrap

from .model import Definition, Field, Word
from .text import banner, camel, field_doc, join, one_line


def module(d: Definition) -> str:
    usb, frame, time = d.wire["usb"], d.frame, d.wire["time"]
    out = banner("#") + [
        '"""The wire and the registers of Peal. Words are integers (or NumPy arrays of uint32)."""',
        "",
        "import enum",
        "from typing import NamedTuple",
        "",
        f"PROTOCOL_MAJOR = {d.wire['protocol']['major']}",
        f"PROTOCOL_MINOR = {d.wire['protocol']['minor']}",
        f"LAYOUT_HASH = 0x{d.layout_hash:08X}",
        "",
        f"VENDOR_ID = 0x{usb['vendor_id']:04X}",
        f"PRODUCT_ID = 0x{usb['product_id']:04X}",
        f"FIRMWARE_API = {usb['firmware_api']}",
        f"BULK_IN_ENDPOINT = 0x{usb['bulk_in_endpoint']:02X}",
        f"MAX_PACKET_BYTES = {usb['max_packet_bytes']}",
        "",
        f"FRAME_BYTES = {frame['bytes']}",
        f"FRAME_WORDS = {frame['words']}",
        f"HEADER_WORDS = {frame['header_words']}",
        f"PAYLOAD_WORDS = {frame['payload_words']}",
        f"FRAME_MAGIC = 0x{frame['magic']:04X}",
        f"FRAME_VERSION = {frame['version']}",
        f"CRC_POLYNOMIAL = 0x{frame['crc_polynomial']:08X}",
        f"COARSE_BITS = {time['coarse_bits']}",
        f"FRACTION_BITS = {time['fraction_bits']}",
        f"EPOCH_BITS = {time['epoch_bits']}",
    ]
    for word in d.words:
        out += ["", ""] + _word(word)
    out += ["", "", "WORDS = (" + ", ".join(camel(w.name) for w in d.words) + ")"]
    out += ["", "", "class Header:", '    """The header of a frame; `words` is its first words (a list or an array)."""']
    for part in d.header:
        out += ["", "    @staticmethod", f"    def {part.name}(words):"] + _doc(field_doc(part), 8)
        out += [f"        return {_get(f'words[{part.word}]', part)}"]
    out += ["", "    @staticmethod", "    def make(" + ", ".join(part.name for part in d.header) + "):"]
    out += _doc("The header words of these values.", 8) + ["        return ["]
    for index in range(d.header_words()):
        out.append("            " + " | ".join(_put(p.name, p) for p in d.header if p.word == index) + ",")
    out += ["        ]"]
    for name, key, doc in (("Request", "request", "Vendor requests on endpoint 0."), ("Result", "result", "What became of the last request."),
                           ("ControlCommand", "control", "First byte on the control link.")):
        out += ["", "", f"class {name}(enum.IntEnum):"] + _doc(doc, 4) + [""]
        out += [f"    {e['name'].upper()} = 0x{e['code']:02X}" for e in d.wire[key]]
    out += ["", "", f"CONTROL_ACKNOWLEDGE = 0x{d.acknowledge():02X}", "",
            "# Most bytes of the reply or data of a request.", "REQUEST_BYTES = {"]
    out += [f"    Request.{r['name'].upper()}: {r['bytes']}," for r in d.wire["request"]]
    out += ["}", "", "# Reply to get_status: name -> (first byte, bytes).", "STATUS = {"]
    out += [f'    "{s["name"]}": ({s["byte"]}, {s["bytes"]}),' for s in d.wire["status"]]
    return join(out + ["}"] + _registers(d))


def _word(word: Word) -> list[str]:
    out = [f"class {camel(word.name)}:"] + _doc(word.doc, 4) + [
        "",
        f'    NAME = "{word.name}"',
        "    FIELDS = (" + "".join(f'"{part.name}", ' for part in word.free).rstrip() + ")",
        "",
        "    @staticmethod",
        "    def is_(w):",
        f"        return (w & 0x{word.fixed_mask:08X}) == 0x{word.fixed_value:08X}",
    ]
    for part in word.free:
        out += ["", "    @staticmethod", f"    def {part.name}(w):"] + _doc(field_doc(part), 8) + [f"        return {_get('w', part)}"]
    value = " | ".join([f"0x{word.fixed_value:08X}"] + [_put(part.name, part) for part in word.free])
    return out + ["", "    @staticmethod", "    def make(" + ", ".join(p.name for p in word.free) + "):", f"        return {value}"]


def _registers(d: Definition) -> list[str]:
    out = ["", "", "class RegisterInfo(NamedTuple):", '    """One register; `fields` maps a name to (lsb, width)."""', "",
           "    name: str", "    offset: int", "    access: str", "    count: int", "    mask: int", "    reset: int", "    fields: dict", "", "",
           "REGISTERS = {"]
    for r in d.registers:
        fields = ", ".join(f'"{f.name}": ({f.lsb}, {f.width})' for f in r.fields)
        entry = (f'    "{r.name}": RegisterInfo("{r.name}", 0x{r.offset:03X}, "{r.access}", {r.count}, 0x{r.mask:08X}, '
                 f'0x{r.constant or r.reset:08X}, {{{fields}}}),')
        if len(entry) > 120:
            parts = [f'            "{f.name}": ({f.lsb}, {f.width}),' for f in r.fields]
            head = f'        "{r.name}", 0x{r.offset:03X}, "{r.access}", {r.count}, 0x{r.mask:08X}, 0x{r.constant or r.reset:08X},'
            out += [f'    "{r.name}": RegisterInfo(', head, "        {", *parts, "        },", "    ),"]
        else:
            out.append(entry)
    return out + ["}"]


def _doc(text: str, indent: int) -> list[str]:
    pad = " " * indent
    text = one_line(text)
    if indent + len(text) + 6 <= 110:
        return [f'{pad}"""{text}"""']
    lines = textwrap.wrap(text, 106 - indent)
    return [f'{pad}"""{lines[0]}'] + [pad + line for line in lines[1:]] + [f'{pad}"""']


def _get(name: str, part: Field) -> str:
    return f"({name} >> {part.lsb}) & 0x{part.limit:X}" if part.lsb else f"{name} & 0x{part.limit:X}"


def _put(name: str, part: Field) -> str:
    return f"(({name} & 0x{part.limit:X}) << {part.lsb})" if part.lsb else f"({name} & 0x{part.limit:X})"
