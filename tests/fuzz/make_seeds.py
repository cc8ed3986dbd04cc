# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""Tiny valid files of every kind, as seeds for the fuzz targets: python3 make_seeds.py tag_stream|tag_file|bell_table FOLDER."""
import json
import pathlib
import struct
import sys

# First byte of a fuzz_tag_stream input: index into its list of kinds.
AUTO, PTU, HT2, QUTAG, TAG_FILE, A0, A1, A1X, A2, SWABIAN = range(10)


def crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0x82F63B78 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def ptu(record_type, unit_s, records):
    def tag(name, kind, value):
        return struct.pack("<32siI8s", name.encode(), -1, kind, value)

    out = b"PQTTTR\0\0" + b"1.0.00\0\0"
    out += tag("HW_Type", 0x4001FFFF, struct.pack("<q", 8)) + b"Seed\0\0\0\0"
    out += tag("TTResultFormat_TTTRRecType", 0x10000008, struct.pack("<q", record_type))
    out += tag("MeasDesc_GlobalResolution", 0x20000008, struct.pack("<d", unit_s))
    out += tag("TTResult_NumberOfRecords", 0x10000008, struct.pack("<q", len(records)))
    return out + tag("Header_End", 0xFFFF0008, bytes(8)) + struct.pack(f"<{len(records)}I", *records)


def ht2(records):
    head = bytearray(696 + 40 + 24)
    head[0:9], head[16:19] = b"HydraHarp", b"2.0"
    struct.pack_into("<i", head, 332, 32)
    struct.pack_into("<i", head, 340, 2)
    struct.pack_into("<d", head, 648, 1.0)
    struct.pack_into("<i", head, 664, 2)
    struct.pack_into("<q", head, len(head) - 8, len(records))
    return bytes(head) + struct.pack(f"<{len(records)}I", *records)


def qutag(records):
    size = 40 + 10 * len(records)
    return bytes(4) + struct.pack("<I", size) + bytes(32) + b"".join(struct.pack("<qH", *record) for record in records)


def block(kind, sequence, payload, widths=(0, 0), counts=(0, 0, 0), times=(0, 0, -(2**63))):
    padded = payload + bytes(-len(payload) % 64)
    head = b"PLBK" + struct.pack("<BBBBIHHIIIIqqqI", kind, *widths, 0, sequence, 0xFFFF, 0, *counts, len(payload), *times, crc32c(padded))
    return head + struct.pack("<I", crc32c(head)) + padded


def tag_file():
    head = b"\x89PEAL\r\n\x1a" + struct.pack("<HHI", 1, 0, 64) + bytes(44)
    head += struct.pack("<I", crc32c(head))
    out = head + block(2, 0, json.dumps({"device": "seed", "sorted": True, "metadata": {"a": "b"}}).encode())
    tags = struct.pack("<3H", 5, 0xFFFF, 7) + struct.pack("<q", 10**12) + struct.pack("<3b", 1, -2, 3)
    event = struct.pack("<BxhIqQ", 4, 0, 1, 10**12, 17)
    index = struct.pack("<QqqII", len(out), 0, 10**12 + 7, 3, 1)
    out += block(1, 1, tags + event, (2, 1), (3, 1, 1), (0, 10**12 + 7, 10**12))
    offset = len(out)
    return out + block(3, 2, index) + block(4, 3, struct.pack("<QQQQ", offset, 64, 3, 1))


def qcrypto():
    return [(256 * 10**9 + 77777 * i) << 10 | 0x300 | (0x10 if i % 5 == 4 else 1 << i % 4) for i in range(12)]


def seeds(kind):
    hydra = [1000, 0x02000000 | 2000, 0xFE000002, 0x80000005, 0x8A000010, 0x04000100]
    words = qcrypto()
    if kind == "tag_stream":
        files = [
            (AUTO, ptu(0x01010204, 1e-12, hydra)), (PTU, ptu(0x00010204, 1e-12, hydra)), (PTU, ptu(0x00010207, 5e-12, hydra)),
            (PTU, ptu(0x00010203, 4e-12, [5, 0xF0000000, 0x10000005, 0xF0000013])), (HT2, ht2(hydra)),
            (AUTO, qutag([(10**12 + 1000 * i, i % 6) for i in range(10)])), (QUTAG, qutag([(5, 1), (3, 2)])),
            (TAG_FILE, tag_file()), (TAG_FILE | 0x40, tag_file()),
            (A1, b"".join(struct.pack("<Q", w) for w in words)), (A1X, b"".join(struct.pack("<II", w >> 32, w & 0xFFFFFFFF) for w in words)),
            (A2, b"".join(b"%016x\n" % w for w in words)), (A0 | 0x80, b"".join(b"%08x\n%08x\n" % (w & 0xFFFFFFFF, w >> 32) for w in words)),
            (SWABIAN, b"".join(struct.pack("<BBHiq", i % 5, 0, 3 * (i % 5 == 4), -2 if i % 2 else 3, 1000 * i) for i in range(10))),
        ]
        return [bytes([first]) + content for first, content in files]
    if kind == "tag_file":
        return [struct.pack("<q", 10**12) + tag_file()]
    return [
        b"experiment,a,b,n_pp,n_pm,n_mp,n_mm\n" + b"".join(b"X,%d,%d,1,2,3,4\n" % (a, b) for a in (1, 2) for b in (1, 2)),
        b"alpha_deg,beta_deg,coincidences\n-45,-22.5,490\n", b"a,b,product\n0,1,-1\n1,1,1\n",
        b"2015-06-26 17:24:12.119993,1,2,5445065,1,5671004,1,1,1,10379,10371,11281,13113,0,0,0,0\n",
    ]


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for number, content in enumerate(seeds(sys.argv[1])):
        (folder / f"seed_{number}").write_bytes(content)
