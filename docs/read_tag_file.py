# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""Reads a Peal tag file with nothing but the standard library: python3 read_tag_file.py FILE prints channel,time_ps.

Written to be read beside tag-file.md. Slow (about a million tags a second) and without CRC checks; use the library for
real work.
"""

import json
import struct
import sys


def read_tag_file(path):
    """Returns (metadata, tags, events): tags = [(time_ps, channel)], events = [(kind, channel, position, time_ps,
    value)]."""
    metadata, tags, events = {}, [], []
    with open(path, "rb") as file:
        if file.read(64)[:8] != b"\x89PEAL\r\n\x1a":
            raise ValueError(f"{path}: not a Peal tag file")
        while len(head := file.read(64)) == 64:
            magic, kind, width, channel_width, _, _, _, micro_width, _, n, n_events, n_escapes, size, now = (
                struct.unpack_from("<4sBBBBIHBBIIIIq", head)
            )
            payload = file.read((size + 63) // 64 * 64)
            if magic != b"PLBK" or len(payload) < size:
                break  # cut or damaged: what came before is good
            if kind == 2:
                metadata.update(json.loads(payload[:size]))
            if kind == 1:
                escapes = iter(struct.unpack_from(f"<{n_escapes}q", payload, n * width))
                channels = struct.unpack_from(f"<{n}{' bh'[channel_width]}", payload, n * width + 8 * n_escapes)
                for i, channel in enumerate(channels):
                    delta = int.from_bytes(payload[i * width:(i + 1) * width], "little")
                    now = next(escapes) if delta == 256**width - 1 else now + delta
                    tags.append((now, channel))
                for at in range(
                    n * width + 8 * n_escapes + n * (channel_width + micro_width), size, 24
                ):  # micro times are passed over
                    event_kind, event_channel, position, time, value = struct.unpack_from("<BxhIqQ", payload, at)
                    events.append((event_kind, event_channel, len(tags) - n + position, time, value))
    return metadata, tags, events


if __name__ == "__main__":
    for tag_time, tag_channel in read_tag_file(sys.argv[1])[1]:
        print(f"{tag_channel},{tag_time}")
