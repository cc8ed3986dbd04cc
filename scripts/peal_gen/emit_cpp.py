# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""host/gen/*.hpp: constexpr readers and makers, nothing included but <cstdint>."""

from .model import Definition, Field, Register, Word
from .text import banner, comment, described, field_doc, join, one_line

U32 = "std::uint32_t"
U16 = "std::uint16_t"


def wire(d: Definition) -> str:
    usb, frame, time = d.wire["usb"], d.frame, d.wire["time"]
    out = banner("//") + [
        "//",
        "// The wire: frames, 32-bit words and USB requests (rtl/spec/README.md has the tables). A word is a value, not a layout in",
        "// memory: read it from bytes with load().",
        "#pragma once",
        "",
        "#include <cstdint>",
        "",
        "namespace peal::wire {",
        "",
        _constant(U16, "protocol_major", d.wire["protocol"]["major"]),
        _constant(U16, "protocol_minor", d.wire["protocol"]["minor"]),
        _constant(U32, "layout_hash", d.layout_hash, 8),
        "",
        _constant(U16, "vendor_id", usb["vendor_id"], 4),
        _constant(U16, "product_id", usb["product_id"], 4),
        _constant("std::uint8_t", "firmware_api", usb["firmware_api"]),
        _constant("std::uint8_t", "bulk_in_endpoint", usb["bulk_in_endpoint"], 2),
        _constant("unsigned", "max_packet_bytes", usb["max_packet_bytes"]),
        "",
        _constant("unsigned", "frame_bytes", frame["bytes"]),
        _constant("unsigned", "frame_words", frame["words"]),
        _constant("unsigned", "header_words", frame["header_words"]),
        _constant("unsigned", "payload_words", frame["payload_words"]),
        _constant(U32, "frame_magic", frame["magic"], 4),
        _constant(U32, "frame_version", frame["version"]),
        _constant(U32, "crc_polynomial", frame["crc_polynomial"], 8),
        "",
        _constant("unsigned", "coarse_bits", time["coarse_bits"]),
        _constant("unsigned", "fraction_bits", time["fraction_bits"]),
        _constant("unsigned", "epoch_bits", time["epoch_bits"]),
        "",
        "/// The little-endian word at `bytes` (no alignment needed).",
        f"[[nodiscard]] constexpr {U32} load(const std::uint8_t* bytes) noexcept {{",
        f"  return static_cast<{U32}>(bytes[0]) | static_cast<{U32}>(bytes[1]) << 8 | static_cast<{U32}>(bytes[2]) << 16 |",
        f"         static_cast<{U32}>(bytes[3]) << 24;",
        "}",
        "",
        "/// Writes `word` little-endian to `bytes`.",
        f"constexpr void store(std::uint8_t* bytes, {U32} word) noexcept {{",
        "  for (unsigned i = 0; i < 4; ++i) bytes[i] = static_cast<std::uint8_t>(word >> (8 * i));",
        "}",
        "",
        "/// One struct per word: is() wants every fixed bit (also the reserved zeros) right; the getters assume is(); make() keeps the",
        "/// low bits of each value that fit its field.",
        "namespace word {",
    ]
    for word in d.words:
        out += [""] + _word(word)
    out += ["", "} // namespace word", "", "/// The header of a frame as words; `words` points at its first word.", "namespace header {"]
    for part in d.header:
        out += [""] + _header_field(part)
    out += ["", "} // namespace header", ""]
    out += _requests(d)
    return join(out + ["", "} // namespace peal::wire"])


def _word(word: Word) -> list[str]:
    out = comment("///", one_line(word.doc)) + [f"struct {word.name} {{"]
    out += [
        f"  static constexpr {U32} fixed_mask = 0x{word.fixed_mask:08X}, fixed_value = 0x{word.fixed_value:08X};",
        f"  [[nodiscard]] static constexpr bool is({U32} w) noexcept {{ return (w & fixed_mask) == fixed_value; }}",
    ]
    for part in word.free:
        out += comment("  ///", field_doc(part)) + [
            f"  [[nodiscard]] static constexpr {U32} {part.name}({U32} w) noexcept {{ return {_get('w', part)}; }}",
        ]
    arguments = ", ".join(f"{U32} {part.name}_value" for part in word.free)
    value = " | ".join(["fixed_value"] + [_put(f"{part.name}_value", part) for part in word.free])
    body = f"  [[nodiscard]] static constexpr {U32} make({arguments}) noexcept {{ return {value}; }}"
    if len(body) > 130:
        body = f"  [[nodiscard]] static constexpr {U32} make({arguments}) noexcept {{\n    return {value};\n  }}"
    return out + [body, "};"]


def _header_field(part: Field) -> list[str]:
    target = f"words[{part.word}]"
    kept = f"({target} & 0x{0xFFFFFFFF & ~part.mask:08X}U) | " if part.width < 32 else ""
    return comment("///", field_doc(part)) + [
        f"[[nodiscard]] constexpr {U32} {part.name}(const {U32}* words) noexcept {{ return {_get(target, part)}; }}",
        f"constexpr void set_{part.name}({U32}* words, {U32} v) noexcept {{",
        f"  {target} = {kept}{_put('v', part)};",
        "}",
    ]


def _requests(d: Definition) -> list[str]:
    requests, results, status, control = (d.wire[k] for k in ("request", "result", "status", "control"))
    out = ["/// Vendor requests on endpoint 0 (bmRequestType 0xC0 in, 0x40 out)."]
    out += _enum("request", [(r["name"], r["code"], r["doc"]) for r in requests])
    out += ["", "/// Size of the reply or of the data of a request (the most it may have).", "namespace request_bytes {"]
    out += [_constant("unsigned", r["name"], r["bytes"]) for r in requests]
    out += ["} // namespace request_bytes", "", "/// The firmware answers within this time, whatever the gateware does.", "namespace request_time_limit_ms {"]
    out += [_constant("unsigned", r["name"], r["time_limit_ms"]) for r in requests]
    out += ["} // namespace request_time_limit_ms", "", "/// What became of the last request."]
    out += _enum("result", [(r["name"], r["code"], r["doc"]) for r in results])
    out += ["", "/// The reply to get_status: first byte and size of each entry.", "namespace status {"]
    for entry in status:
        out += comment("///", one_line(entry["doc"])) + [_constant("unsigned", f"{entry['name']}_byte", entry["byte"]),
                _constant("unsigned", f"{entry['name']}_bytes", entry["bytes"])]
    out += ["} // namespace status", "", "/// First byte on the control link between bridge and gateware."]
    out += _enum("control_command", [(c["name"], c["code"], c["doc"]) for c in control])
    return out + ["", "/// Answers a write on the control link.", _constant("std::uint8_t", "control_acknowledge", d.acknowledge(), 2)]


def register_map(d: Definition) -> str:
    out = banner("//") + [
        "//",
        "// Registers: byte offsets and fields (rtl/spec/README.md has the table).",
        "#pragma once",
        "",
        "#include <cstdint>",
        "",
        "namespace peal::map {",
        "",
        "/// Kinds of access. pulse: writing 1 acts for one clock, reads zero. w1c: sticky, writing 1 clears.",
        "enum class access : std::uint8_t { ro, rw, pulse, w1c };",
    ]
    for register in d.registers:
        out += [""] + comment("///", f"{described(register.doc, register.unit)} ({register.access})")
        if register.is_array:
            out += [
                f"[[nodiscard]] constexpr {U16} {register.name}(unsigned channel_index) noexcept {{",
                f"  return static_cast<{U16}>(0x{register.offset:03X} + 4 * channel_index);",
                "}",
                _constant("unsigned", f"{register.name}_count", register.count),
            ]
        else:
            out.append(_constant(U16, register.name, register.offset, 3))
        if register.constant is not None:
            out.append(_constant(U32, f"{register.name}_value", register.constant, 8))
        if register.access == "rw":
            out.append(_constant(U32, f"{register.name}_reset", register.reset, 8))
        if register.fields:
            out += _register_fields(register)
    out += [
        "",
        "/// One line of the table of registers, in order of the offset; an array is one line.",
        "struct register_info {",
        "  const char* name;",
        f"  {U16} offset;",
        "  access kind;",
        "  std::uint8_t count;",
        f"  {U32} mask;  ///< bits that mean something",
        f"  {U32} reset; ///< value after reset (rw) or the constant",
        "};",
        "",
        "inline constexpr register_info registers[] = {",
    ]
    for r in sorted(d.registers, key=lambda r: r.offset):
        out.append(f'    {{"{r.name}", 0x{r.offset:03X}, access::{r.access}, {r.count}, 0x{r.mask:08X}, 0x{r.constant or r.reset:08X}}},')
    return join(out + ["};", "", "} // namespace peal::map"])


def _register_fields(register: Register) -> list[str]:
    out = [f"namespace {register.name}_field {{"]
    for part in register.fields:
        doc = field_doc(part, register.doc)
        out += comment("///", doc) if part.doc else []
        out += [
            f"struct {part.name} {{",
            f"  static constexpr unsigned lsb = {part.lsb}, width = {part.width};",
            f"  static constexpr {U32} mask = 0x{part.mask:08X};",
            f"  [[nodiscard]] static constexpr {U32} get({U32} reg) noexcept {{ return {_get('reg', part)}; }}",
            f"  [[nodiscard]] static constexpr {U32} put({U32} value) noexcept {{ return {_put('value', part)}; }}",
            "};",
        ]
    return out + [f"}} // namespace {register.name}_field"]


def _get(name: str, part: Field) -> str:
    shifted = f"{name} >> {part.lsb}" if part.lsb else name
    if part.lsb + part.width == 32:
        return shifted
    return f"({shifted}) & 0x{part.limit:X}U" if part.lsb else f"{name} & 0x{part.limit:X}U"


def _put(name: str, part: Field) -> str:
    if part.width == 32:
        return name
    kept = f"({name} & 0x{part.limit:X}U)"
    return f"{kept} << {part.lsb}" if part.lsb else kept


def _enum(name: str, items: list[tuple[str, int, str]]) -> list[str]:
    out = [f"enum class {name} : std::uint8_t {{"]
    for item, code, doc in items:
        out += comment("  ///", one_line(doc)) + [f"  {item} = 0x{code:02X},"]
    return out + ["};"]


def _constant(kind: str, name: str, value: int, digits: int = 0) -> str:
    return f"inline constexpr {kind} {name} = " + (f"0x{value:0{digits}X};" if digits else f"{value};")
