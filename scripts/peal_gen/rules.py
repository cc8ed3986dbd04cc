# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""What a definition must fulfil. Every fault is one line: file, entry, what is wrong."""

import re

WIRE = "peal_wire.toml"
MAP = "peal_map.toml"
WINDOW = 16  # registers the gateware decodes together: an array lies in one window
ACCESS = ("ro", "rw", "pulse", "w1c")
NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")

# Keys an entry must have (with their type) and may have.
_FIELD = ({"name": str, "lsb": int, "width": int}, {"unit": str, "doc": str})
SHAPES = {
    "protocol": ({"major": int, "minor": int}, {}),
    "usb": ({"vendor_id": int, "product_id": int, "firmware_api": int, "bulk_in_endpoint": int, "max_packet_bytes": int}, {}),
    "frame": (
        {"bytes": int, "words": int, "header_words": int, "payload_words": int, "magic": int, "version": int,
         "crc_polynomial": int, "doc": str, "field": list}, {}),
    "frame.field": ({**_FIELD[0], "word": int, "doc": str}, {"unit": str}),
    "time": ({"coarse_bits": int, "fraction_bits": int, "epoch_bits": int}, {}),
    "word": ({"name": str, "doc": str, "fields": list}, {}),
    "word.fields": (_FIELD[0], {**_FIELD[1], "value": int}),
    "request": (
        {"name": str, "code": int, "direction": str, "bytes": int, "time_limit_ms": int, "doc": str}, {"index": str, "value": str}),
    "status": ({"name": str, "byte": int, "bytes": int, "doc": str}, {}),
    "result": ({"name": str, "code": int, "doc": str}, {}),
    "control": ({"name": str, "code": int, "request_bytes": int, "reply_bytes": int, "doc": str}, {"acknowledge": int}),
    "register": (
        {"name": str, "offset": int, "access": str, "doc": str},
        {"count": int, "reset": int, "constant": (int, str), "unit": str, "strobe": bool, "stored": bool, "fields": list}),
    "register.fields": (_FIELD[0], {**_FIELD[1], "increment_after": str}),
}
WIRE_TABLES = ("protocol", "usb", "frame", "time")
WIRE_LISTS = ("word", "request", "status", "result", "control")

KEYWORDS = set(
    """alignas alignof and asm auto bool break case catch char class const constexpr continue default delete do double else enum
    explicit export extern false float for friend goto if inline int long mutable namespace new not or private protected public
    register restrict return short signed sizeof static struct switch template this throw true try typedef typename union
    unsigned using virtual void volatile while xor as async await def del elif except finally from global import in is lambda None
    nonlocal pass raise with yield make""".split())
SV_KEYWORDS = set(
    """always assert assign assume automatic before begin bind bit buf bufif0 byte cell checker clocking config constraint context
    cover cross deassign design disable dist edge end endcase event expect final first_match force forever fork function generate
    genvar illegal_bins include initial inout input inside instance integer interface intersect join library local localparam logic
    matches medium modport module nand negedge nor null output package packed parameter posedge primitive priority program property
    pull0 pulldown pure rand real ref reg release repeat scalared sequence small solve specify string strong strong0 super supply0
    table tagged task time timeprecision timeunit tran tri type unique use uwire var vectored wait wand weak within wire
    wor""".split())


def check_shape(wire: dict, registers: dict) -> list[str]:
    """Tables and keys: nothing missing, nothing misspelt, right types."""
    faults = [f"{WIRE}: unknown table '{key}'" for key in wire if key not in WIRE_TABLES + WIRE_LISTS]
    faults += [f"{MAP}: unknown table '{key}'" for key in registers if key != "register"]
    for table in WIRE_TABLES:
        faults += _shape(WIRE, table, f"[{table}]", wire.get(table, {}))
    for item in wire.get("frame", {}).get("field", []):
        faults += _shape(WIRE, "frame.field", f"frame field {_name(item)}", item)
    for table in WIRE_LISTS:
        if not wire.get(table):
            faults.append(f"{WIRE}: no [[{table}]]")
        for item in wire.get(table, []):
            faults += _shape(WIRE, table, f"{table} {_name(item)}", item)
    for item in wire.get("word", []):
        for part in item.get("fields", []):
            faults += _shape(WIRE, "word.fields", f"word {_name(item)}, field {_name(part)}", part)
    for item in registers.get("register", []):
        faults += _shape(MAP, "register", f"register {_name(item)}", item)
        for part in item.get("fields", []):
            faults += _shape(MAP, "register.fields", f"register {_name(item)}, field {_name(part)}", part)
    return faults


def check_wire(wire: dict) -> list[str]:
    faults = _check_frame(wire)
    faults += _names(WIRE, "word", wire["word"])
    for word in wire["word"]:
        where = f"word {word['name']}"
        faults += _doc(WIRE, where, word["doc"])
        faults += _check_fields(WIRE, where, word["fields"], sv=False)
        faults += [f"{WIRE}: {where}: field has the name of its word" for f in word["fields"] if f["name"] == word["name"]]
        if not faults and sum(((1 << f["width"]) - 1) << f["lsb"] for f in word["fields"]) != 0xFFFFFFFF:
            faults.append(f"{WIRE}: {where}: its fields do not cover 32 bits")
    if not faults:
        faults += _check_word_codes(wire["word"])
    for table in ("request", "result", "control"):
        faults += _names(WIRE, table, wire[table]) + _codes(table, wire[table])
    for request in wire["request"]:
        if request["direction"] not in ("in", "out"):
            faults.append(f"{WIRE}: request {request['name']}: direction '{request['direction']}' is neither in nor out")
        if not 0 <= request["bytes"] <= 64:
            faults.append(f"{WIRE}: request {request['name']}: {request['bytes']} bytes do not fit one packet of endpoint 0 (64)")
    if sum("acknowledge" in c for c in wire["control"]) != 1:
        faults.append(f"{WIRE}: exactly one control command has an acknowledge byte")
    return faults + _check_status(wire)


def check_map(registers: dict, wire: dict) -> list[str]:
    entries = registers["register"]
    faults = _names(MAP, "register", entries)
    taken: dict[int, str] = {}
    for entry in entries:
        where = f"register {entry['name']}"
        faults += _check_register(where, entry)
        faults += [f"{MAP}: {where}: the name is a keyword of a generated language"] if entry["name"] in SV_KEYWORDS else []
        for index in range(entry.get("count", 1)):
            offset = entry["offset"] + 4 * index
            if offset in taken:
                faults.append(f"{MAP}: {where}: offset 0x{offset:03X} is already used by register {taken[offset]}")
                break
            taken[offset] = entry["name"]
    names = {entry["name"]: entry for entry in entries}
    for entry in entries:
        for part in entry.get("fields", []):
            source = part.get("increment_after")
            if source and not names.get(source, {}).get("strobe"):
                faults.append(f"{MAP}: register {entry['name']}, field {part['name']}: increment_after names no register with a strobe")
    faults += _check_stored([entry for entry in entries if entry.get("stored")])
    identity = next((r["bytes"] for r in wire["request"] if r["name"] == "get_identity"), 0)
    faults += [f"{MAP}: the identity block has a hole at offset 0x{o:03X}" for o in range(0, identity, 4) if o not in taken]
    return faults


def _check_stored(entries: list[dict]) -> list[str]:
    """One memory behind all stored arrays, addressed with bits of the offset."""
    faults = [f"{MAP}: register {e['name']}: only a ro array of 16 without fields can be stored"
              for e in entries if e["access"] != "ro" or e.get("count", 1) != WINDOW or e.get("fields")]
    offsets = sorted(e["offset"] for e in entries)
    size = 4 * WINDOW * len(offsets)
    if offsets and (size & (size - 1) or offsets[0] % size or offsets != list(range(offsets[0], offsets[0] + size, 4 * WINDOW))):
        faults.append(f"{MAP}: the stored arrays are not 1, 2, 4 ... of them in a row that begins at a multiple of its length")
    return faults


def _check_register(where: str, entry: dict) -> list[str]:
    faults = _check_fields(MAP, where, entry.get("fields", []), sv=True)
    faults += _doc(MAP, where, entry["doc"])
    access, count = entry["access"], entry.get("count", 1)
    if access not in ACCESS:
        faults.append(f"{MAP}: {where}: access '{access}' is none of {', '.join(ACCESS)}")
    if entry["offset"] % 4 or not 0 <= entry["offset"] <= 0xFFFC or entry["offset"] + 4 * count > 0x10000:
        faults.append(f"{MAP}: {where}: offset 0x{entry['offset']:X} is not a multiple of 4 below 0x10000")
    if not 1 <= count <= 32:
        faults.append(f"{MAP}: {where}: count {count} is not in 1 to 32")
    if count > 1 and (access not in ("ro", "rw") or entry.get("strobe") or len(entry.get("fields", [])) > 1 or "constant" in entry):
        faults.append(f"{MAP}: {where}: an array is ro or rw, has at most one field, no strobe and no constant")
    if count > 1 and (entry["offset"] % (4 * WINDOW) or count > WINDOW):
        faults.append(f"{MAP}: {where}: an array begins at a multiple of 0x{4 * WINDOW:X} and has at most {WINDOW} registers")
    if access in ("pulse", "w1c", "rw") and not entry.get("fields"):
        faults.append(f"{MAP}: {where}: a {access} register names its fields")
    if ("reset" in entry) != (access == "rw"):
        faults.append(f"{MAP}: {where}: rw registers, and only they, have a reset value")
    if "constant" in entry and (access != "ro" or isinstance(entry["constant"], str) and entry["constant"] not in ("protocol", "layout_hash")):
        faults.append(f"{MAP}: {where}: a constant is ro and a number, 'protocol' or 'layout_hash'")
    if entry.get("strobe") and access != "rw":
        faults.append(f"{MAP}: {where}: only rw registers have a strobe")
    mask = sum(((1 << f["width"]) - 1) << f["lsb"] for f in entry.get("fields", []))
    if entry.get("reset", 0) & ~mask:
        faults.append(f"{MAP}: {where}: reset value 0x{entry['reset']:X} sets bits outside its fields")
    for part in entry.get("fields", []):
        if part.get("increment_after") and (access != "rw" or count > 1):
            faults.append(f"{MAP}: {where}, field {part['name']}: only fields of single rw registers count up")
    return faults


def _check_frame(wire: dict) -> list[str]:
    frame, where = wire["frame"], "[frame]"
    faults = _doc(WIRE, where, frame["doc"]) + _names(WIRE, "frame field", frame["field"])
    if frame["bytes"] != 4 * frame["words"] or frame["header_words"] + frame["payload_words"] != frame["words"]:
        faults.append(f"{WIRE}: {where}: bytes, words, header_words and payload_words do not fit together")
    if frame["bytes"] != wire["usb"]["max_packet_bytes"]:
        faults.append(f"{WIRE}: {where}: a frame must be one packet of {wire['usb']['max_packet_bytes']} bytes")
    for index in range(frame["header_words"]):
        faults += _check_fields(WIRE, f"frame header word {index}", [f for f in frame["field"] if f["word"] == index], sv=False)
    names = {f["name"]: f for f in frame["field"]}
    for part in frame["field"]:
        faults += _doc(WIRE, f"frame field {part['name']}", part["doc"])
        if not 0 <= part["word"] < frame["header_words"]:
            faults.append(f"{WIRE}: frame field {part['name']}: word {part['word']} is outside the header")
    for name in ("magic", "version"):
        if name not in names or frame[name] >> names[name]["width"]:
            faults.append(f"{WIRE}: {where}: {name} 0x{frame[name]:X} does not fit its header field")
    crc = names.get("crc", {})
    if (crc.get("word"), crc.get("lsb"), crc.get("width")) != (frame["header_words"] - 1, 0, 32):
        faults.append(f"{WIRE}: {where}: crc must be the whole last header word")
    return faults


def _check_status(wire: dict) -> list[str]:
    faults, taken = _names(WIRE, "status", wire["status"]), {}
    size = next((r["bytes"] for r in wire["request"] if r["name"] == "get_status"), 0)
    for entry in wire["status"]:
        faults += _doc(WIRE, f"status {entry['name']}", entry["doc"])
        for byte in range(entry["byte"], entry["byte"] + entry["bytes"]):
            if byte in taken:
                faults.append(f"{WIRE}: status {entry['name']}: byte {byte} is already used by status {taken[byte]}")
            if byte >= size:
                faults.append(f"{WIRE}: status {entry['name']}: byte {byte} is beyond the {size} bytes of get_status")
            taken[byte] = entry["name"]
    return faults


def _check_word_codes(words: list[dict]) -> list[str]:
    """Two words can be told apart only by a bit that both fix, to different values."""
    codes = []
    for word in words:
        fixed = [f for f in word["fields"] if "value" in f]
        mask = sum(((1 << f["width"]) - 1) << f["lsb"] for f in fixed)
        codes.append((word["name"], mask, sum(f["value"] << f["lsb"] for f in fixed)))
    faults = []
    for index, (name, mask, value) in enumerate(codes):
        for other, other_mask, other_value in codes[:index]:
            if not (value ^ other_value) & mask & other_mask:
                faults.append(f"{WIRE}: word {name}: its code is already used by word {other}")
    return faults


def _check_fields(file: str, where: str, fields: list[dict], *, sv: bool) -> list[str]:
    faults = _names(file, f"{where}, field", fields)
    taken: dict[int, str] = {}
    for part in fields:
        here = f"{file}: {where}, field {part['name']}"
        lsb, width = part["lsb"], part["width"]
        if lsb < 0 or width < 1 or lsb + width > 32:
            faults.append(f"{here}: bits {lsb + width - 1}:{lsb} are outside a 32-bit word")
            continue
        clash = sorted({taken[b] for b in range(lsb, lsb + width) if b in taken})
        if clash:
            faults.append(f"{here}: bits {lsb + width - 1}:{lsb} overlap field {', '.join(clash)}")
        taken |= {b: part["name"] for b in range(lsb, lsb + width)}
        if "value" in part and part["value"] >> width:
            faults.append(f"{here}: value {part['value']} does not fit {width} bits")
        if sv and part["name"] in SV_KEYWORDS:
            faults.append(f"{here}: the name is a keyword of a generated language")
        # The sentence of a single-field entry is the entry's own; a fixed code needs none.
        if "value" not in part and len(fields) > 1:
            faults += _doc(file, f"{where}, field {part['name']}", part.get("doc", ""))
        if "doc" in part and "value" not in part:
            faults += _doc(file, f"{where}, field {part['name']}", part["doc"]) if len(fields) == 1 else []
    return faults


def _names(file: str, kind: str, entries: list[dict]) -> list[str]:
    faults, seen = [], set()
    for entry in entries:
        name = entry["name"]
        if not NAME.fullmatch(name):
            faults.append(f"{file}: {kind} {name}: a name is snake_case")
        if name in KEYWORDS:
            faults.append(f"{file}: {kind} {name}: the name is a keyword of a generated language")
        if name in seen:
            faults.append(f"{file}: {kind} {name}: the name is already used")
        seen.add(name)
    return faults


def _codes(kind: str, entries: list[dict]) -> list[str]:
    faults, seen = [], {}
    for entry in entries:
        code, where = entry["code"], f"{kind} {entry['name']}"
        faults += _doc(WIRE, where, entry["doc"])
        if not 0 <= code <= 0xFF:
            faults.append(f"{WIRE}: {where}: code {code} does not fit a byte")
        if code in seen:
            faults.append(f"{WIRE}: {where}: code 0x{code:02X} is already used by {kind} {seen[code]}")
        seen[code] = entry["name"]
    return faults


def _doc(file: str, where: str, doc: str) -> list[str]:
    if not doc.strip():
        return [f"{file}: {where}: doc is missing"]
    return [] if doc.strip()[-1] in ".?!" else [f"{file}: {where}: doc is not a sentence (no full stop)"]


def _shape(file: str, kind: str, where: str, entry: dict) -> list[str]:
    required, optional = SHAPES[kind]
    known = {**required, **optional}
    faults = [f"{file}: {where}: {key} is missing" for key in required if key not in entry]
    for key, value in entry.items():
        if key not in known:
            faults.append(f"{file}: {where}: unknown key '{key}'")
        elif not isinstance(value, known[key]) or (isinstance(value, bool) and known[key] is not bool):
            faults.append(f"{file}: {where}: {key} has the wrong type")
        elif key == "doc" and "\n" not in value and not value.strip():
            faults.append(f"{file}: {where}: doc is missing")
    return faults


def _name(entry: dict) -> str:
    return str(entry.get("name", "without a name"))
