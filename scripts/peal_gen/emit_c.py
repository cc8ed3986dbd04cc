# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""firmware/gen/peal_wire.h: C99 for gcc, clang and SDCC; the registers are in it too, the firmware reads them by offset."""

from .model import Definition, Field, Register, Word
from .text import banner, comment, field_doc, join, one_line


def wire(d: Definition) -> str:
    usb, frame, time = d.wire["usb"], d.frame, d.wire["time"]
    out = banner("//") + [
        "//",
        "// The wire and the registers for C99. int has 16 bits on the 8051, so 32-bit values carry UL.",
        "#pragma once",
        "",
        "#include <stdint.h>",
        "",
        _define("PEAL_PROTOCOL_MAJOR", f"{d.wire['protocol']['major']}U"),
        _define("PEAL_PROTOCOL_MINOR", f"{d.wire['protocol']['minor']}U"),
        _define("PEAL_LAYOUT_HASH", f"0x{d.layout_hash:08X}UL"),
        "",
        _define("PEAL_VENDOR_ID", f"0x{usb['vendor_id']:04X}U"),
        _define("PEAL_PRODUCT_ID", f"0x{usb['product_id']:04X}U"),
        _define("PEAL_FIRMWARE_API", f"{usb['firmware_api']}U"),
        _define("PEAL_BULK_IN_ENDPOINT", f"0x{usb['bulk_in_endpoint']:02X}U"),
        _define("PEAL_MAX_PACKET_BYTES", f"{usb['max_packet_bytes']}U"),
        "",
        _define("PEAL_FRAME_BYTES", f"{frame['bytes']}U"),
        _define("PEAL_FRAME_WORDS", f"{frame['words']}U"),
        _define("PEAL_HEADER_WORDS", f"{frame['header_words']}U"),
        _define("PEAL_PAYLOAD_WORDS", f"{frame['payload_words']}U"),
        _define("PEAL_FRAME_MAGIC", f"0x{frame['magic']:04X}U"),
        _define("PEAL_FRAME_VERSION", f"{frame['version']}U"),
        _define("PEAL_CRC_POLYNOMIAL", f"0x{frame['crc_polynomial']:08X}UL"),
        _define("PEAL_COARSE_BITS", f"{time['coarse_bits']}U"),
        _define("PEAL_FRACTION_BITS", f"{time['fraction_bits']}U"),
        _define("PEAL_EPOCH_BITS", f"{time['epoch_bits']}U"),
        "",
        "// --- Words: IS tells the kind, one getter per free field, MAKE takes the free fields in order.",
    ]
    for word in d.words:
        out += _word(word)
    out += ["", "// --- Frame header; `words` is an array of uint32_t."]
    for part in d.header:
        name = f"PEAL_HEADER_{part.name.upper()}"
        target = f"(words)[{part.word}]"
        out += comment("//", field_doc(part)) + [_define(f"{name}(words)", _get(target, part)),
                _define(f"{name}_SET(words, v)", f"({target} = ({target} & 0x{0xFFFFFFFF & ~part.mask:08X}UL) | {_put('v', part)})")]
    out += ["", "// --- USB vendor requests."]
    for r in d.wire["request"]:
        name = f"PEAL_REQUEST_{r['name'].upper()}"
        out += comment("//", one_line(r['doc'])) + [_define(name, f"0x{r['code']:02X}U"), _define(f"{name}_BYTES", f"{r['bytes']}U"),
                _define(f"{name}_TIME_LIMIT_MS", f"{r['time_limit_ms']}U")]
    out += ["", "// --- Results."]
    for r in d.wire["result"]:
        out += comment("//", one_line(r['doc'])) + [_define(f"PEAL_RESULT_{r['name'].upper()}", f"{r['code']}U")]
    out += ["", "// --- Reply to get_status: first byte and size of each entry."]
    for s in d.wire["status"]:
        name = f"PEAL_STATUS_{s['name'].upper()}"
        out += comment("//", one_line(s['doc'])) + [_define(f"{name}_BYTE", f"{s['byte']}U"), _define(f"{name}_BYTES", f"{s['bytes']}U")]
    out += ["", "// --- Control link between bridge and gateware."]
    for c in d.wire["control"]:
        out += comment("//", one_line(c['doc'])) + [_define(f"PEAL_CTL_{c['name'].upper()}", f"0x{c['code']:02X}U")]
    out += [_define("PEAL_CTL_ACKNOWLEDGE", f"0x{d.acknowledge():02X}U"), "", "// --- Registers: byte offsets, fields."]
    for register in d.registers:
        out += _register(register)
    return join(out)


def _word(word: Word) -> list[str]:
    name = f"PEAL_WORD_{word.name.upper()}"
    out = comment("//", one_line(word.doc)) + [
           _define(f"{name}_IS(w)", f"(((w) & 0x{word.fixed_mask:08X}UL) == 0x{word.fixed_value:08X}UL)")]
    for part in word.free:
        out += comment("//", field_doc(part)) + [_define(f"{name}_{part.name.upper()}(w)", _get("(w)", part))]
    arguments = ", ".join(part.name for part in word.free)
    value = " | ".join([f"0x{word.fixed_value:08X}UL"] + [_put(part.name, part) for part in word.free])
    return out + [_define(f"{name}_MAKE({arguments})", f"({value})")]


def _register(register: Register) -> list[str]:
    name = f"PEAL_REG_{register.name.upper()}"
    offset = f"0x{register.offset:03X}U"
    out = comment("//", one_line(register.doc))
    if register.is_array:
        out += [_define(f"{name}(channel_index)", f"({offset} + 4U * (channel_index))"), _define(f"{name}_COUNT", f"{register.count}U")]
    else:
        out.append(_define(name, offset))
    if register.constant is not None:
        out.append(_define(f"PEAL_{register.name.upper()}_VALUE", f"0x{register.constant:08X}UL"))
    for part in register.fields:
        base = f"PEAL_{register.name.upper()}_{part.name.upper()}"
        out += [_define(f"{base}_LSB", f"{part.lsb}U"), _define(f"{base}_MASK", f"0x{part.mask:08X}UL")]
    return out


def _get(name: str, part: Field) -> str:
    shifted = f"({name} >> {part.lsb})" if part.lsb else name
    return f"({shifted} & 0x{part.limit:X}UL)"


def _put(name: str, part: Field) -> str:
    kept = f"((uint32_t)({name}) & 0x{part.limit:X}UL)"
    return f"({kept} << {part.lsb})" if part.lsb else kept


def _define(name: str, value: str) -> str:
    return f"#define {name} {value}"
