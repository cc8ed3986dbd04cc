#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""What `peal bell` decides by itself on recordings whose truth is known: bell_decisions_test.py PEAL [CLASS ...];
standard library only."""

import bisect
import json
import pathlib
import random
import struct
import subprocess
import sys
import tempfile
import unittest

PEAL = ""
SEED = 20261129
DELAY_PS = 40_000  # side B comes so much later
DURATION_PS = 4 * 10**12
PERIOD_PS = 10**8  # between drawings of the settings
HALF_WINDOW_PS = 1000


def tag(key: str, kind: int, value: int) -> bytes:
    return key.encode().ljust(32, b"\0") + struct.pack("<iIq", -1, kind, value)


def write_ptu(path: pathlib.Path, events: list[tuple[int, int]]) -> None:
    """PicoQuant T2, 1 ps: events (time, input), input 64 + m is marker m; 8 + x + 2 y are settings."""
    words, base = [], 0
    for t, c in events:
        wraps, base = (t - base) >> 25, base + ((t - base) >> 25 << 25)
        if wraps > 0:
            words.append(0xFE000000 | wraps)
        words.append((0x80000000 | (c - 64) << 25 if c >= 64 else c << 25) | (t - base))
    head = b"PQTTTR\0\0" + b"1.0.00\0\0" + tag("PealSettingsAsMarkers", 8, -1)
    resolution = struct.unpack("<q", struct.pack("<d", 1e-12))[0]
    for key, kind, value in (
        ("Measurement_Mode", 0x10000008, 2),
        ("TTResultFormat_TTTRRecType", 0x10000008, 0x01010204),
        ("TTResultFormat_BitsPerRecord", 0x10000008, 32),
        ("HW_InpChannels", 0x10000008, 4),
        ("MeasDesc_GlobalResolution", 0x20000008, resolution),
        ("TTResult_NumberOfRecords", 0x10000008, len(words)),
        ("Header_End", 0xFFFF0008, 0),
    ):
        head += tag(key, kind, value)
    path.write_bytes(head + struct.pack(f"<{len(words)}I", *words))


def experiment(pairs: int, background_per_detector: int) -> list[tuple[int, int]]:
    """Pairs with E = +-0.64 by the CHSH pattern (S = 2.56), side B DELAY_PS later, on Poisson background."""
    draw = random.Random(SEED)
    settings = [(draw.getrandbits(1), draw.getrandbits(1)) for _ in range(DURATION_PS // PERIOD_PS + 1)]
    events = [(k * PERIOD_PS, 72 + x + 2 * y) for k, (x, y) in enumerate(settings)]
    for _ in range(pairs):
        t = draw.randrange(DURATION_PS)
        x, y = settings[t // PERIOD_PS]
        a = draw.getrandbits(1)
        equal = draw.random() < 0.5 + 0.32 * (-1 if x and y else 1)
        events += [(t, a), (t + DELAY_PS, 2 + (a if equal else 1 - a))]
    for detector in range(4):
        events += [(draw.randrange(DURATION_PS), detector) for _ in range(background_per_detector)]
    return sorted(events)


def bell(path: pathlib.Path, *options: str) -> subprocess.CompletedProcess:
    return subprocess.run([PEAL, "bell", str(path), *options], capture_output=True, text=True, timeout=300, check=False)


class Delays(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name) / "weak.ptu"

    def test_weak_light_shows_its_delay_in_a_longer_part_of_the_recording(self):
        """8 000 pairs in 4 s on 30 kHz of background: in the first 20 ms there are 40 pairs among 5 000 tags."""
        events = experiment(8_000, 120_000)
        write_ptu(self.path, events)
        done = bell(self.path, "--json")
        self.assertEqual(done.returncode, 0, f"seed {SEED}: {done.stderr}")
        told = json.loads(done.stdout)
        self.assertTrue(told["delays_known"])
        for found, true in zip(told["delays_ps"], (0, 0, -DELAY_PS, -DELAY_PS)):
            self.assertLessEqual(abs(found - true), 1000)
        # An independent count: clicks of A that have one of B within the window behind the delay (all pairs; in
        # one-to-one pairing a click of two pairs counts once, which 2 in 10 000 are: allowed 10).
        sides = [[t for t, c in events if c < 64 and c // 2 == side] for side in (0, 1)]
        count = 0
        for t in sides[0]:
            low = bisect.bisect_left(sides[1], t + DELAY_PS - HALF_WINDOW_PS)
            count += bisect.bisect_right(sides[1], t + DELAY_PS + HALF_WINDOW_PS) - low
        self.assertLessEqual(abs(told["coincidences"] - count), 10, f"seed {SEED}")
        # S of the pairs put in, diluted by the accidentals among the coincidences; 5 standard deviations.
        chsh = told["bell"]["chsh"]
        self.assertLess(abs(chsh["s"] - 2.56 * 8_000 / count), 5 * chsh["sigma"], f"seed {SEED}")

    def test_unrelated_light_has_no_s(self):
        write_ptu(self.path, experiment(0, 40_000))
        done = bell(self.path)
        self.assertEqual(done.returncode, 2, f"seed {SEED}")
        self.assertIn("delays not found", done.stderr)
        self.assertNotRegex(done.stdout, r"(?m)^S +-?\d")
        self.assertNotIn("p-value", done.stdout)


if __name__ == "__main__":
    PEAL = sys.argv.pop(1)
    unittest.main(argv=[sys.argv[0], *sys.argv[1:]], verbosity=2)
