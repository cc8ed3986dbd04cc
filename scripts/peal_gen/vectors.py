# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""tests/vectors/*.json: words, frames and registers that every language must read and write alike."""

import itertools
import json
import random

from .model import BANNER, Definition, Field, Word

SEED = 20051


def words(d: Definition) -> str:
    rng = random.Random(SEED)
    entries = []
    for word in d.words:
        for values in _cases(word, rng):
            entries.append({"word": word.name, "fields": values, "value": f"0x{word.make(values):08X}"})
    unknown = [value for value in _suspects(d, rng) if not any((value & w.fixed_mask) == w.fixed_value for w in d.words)]
    return _json({"about": f"Words and their fields; {BANNER}.", "words": entries, "unknown": [f"0x{v:08X}" for v in unknown]})


def _cases(word: Word, rng: random.Random) -> list[dict[str, int]]:
    """Zero, all ones, each field's corners with the others at zero and at their limit, and eight random sets."""
    free = word.free
    sets = [{f.name: 0 for f in free}, {f.name: f.limit for f in free}]
    for part, value in itertools.chain.from_iterable(((f, v) for v in _corners(f)) for f in free):
        sets.append({f.name: value if f is part else 0 for f in free})
        sets.append({f.name: value if f is part else f.limit for f in free})
    sets += [{f.name: rng.randrange(f.limit + 1) for f in free} for _ in range(8)]
    unique = []
    for entry in sets:
        if entry not in unique:
            unique.append(entry)
    return unique


def _corners(part: Field) -> list[int]:
    return sorted({0, 1, part.limit >> 1, (part.limit >> 1) + 1 & part.limit, part.limit - 1, part.limit})


def _suspects(d: Definition, rng: random.Random) -> list[int]:
    """Each word with one fixed bit turned over, and random numbers."""
    flipped = [w.fixed_value ^ 1 << bit for w in d.words for bit in range(32) if w.fixed_mask >> bit & 1]
    return list(dict.fromkeys(flipped + [rng.randrange(1 << 32) for _ in range(64)]))


def crc32c(d: Definition, data: bytes) -> int:
    """CRC of the definition: reflected, init and xorout all ones."""
    polynomial = int(f"{d.frame['crc_polynomial']:032b}"[::-1], 2)
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (polynomial if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def frames(d: Definition) -> str:
    rng = random.Random(SEED + 1)
    tag, payload = d.word("tag"), d.frame["payload_words"]
    limits = {f.name: f.limit for f in d.header}
    zero = {name: 0 for name in limits}
    sets = [
        ("all filler, all zero", zero, []),
        ("all header fields at their limit", limits, [tag.make({"falling": 1, "channel_index": 31, "time": 0xFFFFFF})] * payload),
        ("124 tags", {**zero, "stream_id": 7, "sequence": 1, "watermark": 4}, _tags(tag, payload, rng)),
        ("closed by a time mark", {**zero, "stream_id": 7, "sequence": 2, "watermark": 255, "epoch": 3},
         _tags(tag, 5, rng) + [d.word("epoch").make({"value": 4}), d.word("time_mark").make({"time": 0x064000})]),
        ("an overflow with missed counts", {**zero, "flags": 0, "stream_id": 8, "sequence": 0xFFFF, "epoch": 0x3FFFFFFF}, _overflow(d, tag, rng)),
        ("an overflow that goes on", {**zero, "flags": 1, "stream_id": 255}, [d.word("overflow_begin").make({"time": 0x001000})]),
    ]
    entries = []
    for name, values, body in sets:
        values = {**values, "magic": d.frame["magic"], "version": d.frame["version"]}
        entries.append(_frame(d, name, values, body, ""))
    damaged = entries[2]
    entries.append(_damage(damaged, "one bit of the payload turned over", 200, "crc"))
    entries.append(_damage(damaged, "one bit of the watermark turned over", 6, "crc"))
    entries.append(_damage(damaged, "one bit of the CRC turned over", 12, "crc"))
    other = {**zero, "magic": d.frame["magic"] ^ 1, "version": d.frame["version"]}
    entries.append(_frame(d, "another magic, CRC right", other, [], "magic"))
    other = {**zero, "magic": d.frame["magic"], "version": d.frame["version"] + 1}
    entries.append(_frame(d, "a later version, CRC right", other, [], "version"))
    return _json({"about": f"Frames as bytes; fault: what a host must refuse them for; {BANNER}.", "crc_check": "0xE3069283", "frames": entries})


def _tags(tag: Word, count: int, rng: random.Random) -> list[int]:
    times = sorted(rng.randrange(1 << 24) for _ in range(count))
    return [tag.make({"falling": rng.randrange(2), "channel_index": rng.randrange(8), "time": t}) for t in times]


def _overflow(d: Definition, tag: Word, rng: random.Random) -> list[int]:
    missed = d.word("missed")
    body = _tags(tag, 3, rng) + [d.word("overflow_begin").make({"time": 0xFFF000}), d.word("epoch").make({"value": 0})]
    body += [missed.make({"channel_index": i, "count": c}) for i, c in ((0, 1), (3, 0xFFFFFF), (7, 1234))]
    body += [d.word("overflow_end").make({"time": 0x002000}), d.word("setting").make({"coarse": 2, "value": 0x21})]
    return body + _tags(tag, 3, rng)


def _frame(d: Definition, name: str, values: dict[str, int], body: list[int], fault: str) -> dict:
    count = d.header_words()
    body = body + [d.word("filler").fixed_value] * (d.frame["payload_words"] - len(body))
    head = [sum((values[f.name] & f.limit) << f.lsb for f in d.header if f.word == i and f.name != "crc") for i in range(count)]
    covered = b"".join(w.to_bytes(4, "little") for w in head[:-1] + body)
    head[-1] = crc32c(d, covered)
    data = b"".join(w.to_bytes(4, "little") for w in head + body)
    fields = {f.name: values[f.name] for f in d.header if f.name != "crc"} | {"crc": head[-1]}
    return {"name": name, "fault": fault, "header": fields, "words": [f"0x{w:08X}" for w in body], "bytes": data.hex()}


def _damage(frame: dict, name: str, byte: int, fault: str) -> dict:
    data = bytearray.fromhex(frame["bytes"])
    data[byte] ^= 0x10
    return {"name": name, "fault": fault, "bytes": data.hex()}


def registers(d: Definition) -> str:
    entries = []
    for r in sorted(d.registers, key=lambda r: r.offset):
        entries.append({
            "name": r.name, "offset": r.offset, "access": r.access, "count": r.count, "mask": f"0x{r.mask:08X}",
            "reset": f"0x{r.constant or r.reset:08X}", "constant": r.constant is not None, "strobe": r.strobe,
            "fields": [{"name": f.name, "lsb": f.lsb, "width": f.width, "increment_after": f.increment_after} for f in r.fields],
        })
    taken = {r.offset + 4 * i for r in d.registers for i in range(r.count)}
    end = max(taken) + 64
    holes = [offset for offset in range(0, end, 4) if offset not in taken] + [0x1000, 0x8020, 0xFFFC]
    return _json({"about": f"Registers for the walk in simulation; {BANNER}.", "registers": entries, "holes": holes})


def _json(tree: dict) -> str:
    """One entry of a list per line: small, and a diff shows what changed."""
    out = []
    for key, value in tree.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            rows = ",\n".join("    " + json.dumps(item) for item in value)
            out.append(f'  "{key}": [\n{rows}\n  ]')
        else:
            out.append(f'  "{key}": {json.dumps(value)}')
    return "{\n" + ",\n".join(out) + "\n}\n"
