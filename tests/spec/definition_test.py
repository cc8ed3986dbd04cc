# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""scripts/gen refuses a damaged definition with one line per fault, and its output depends on nothing but the definition."""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SPEC = ROOT / "rtl" / "spec"
sys.path.insert(0, str(ROOT / "scripts"))

from peal_gen.model import DefinitionError, load  # noqa: E402

# What is replaced in which file, and what the line must say.
MUTATIONS = {
    "an overlap of two fields of a register": (
        "peal_map.toml", 'name = "raw_codes", lsb = 1', 'name = "raw_codes", lsb = 0',
        "peal_map.toml: register control, field raw_codes: bits 0:0 overlap field run"),
    "an offset used twice": (
        "peal_map.toml", "offset = 0x034", "offset = 0x030", "register status: offset 0x030 is already used by register fault"),
    "an array that runs into the next": (
        "peal_map.toml", 'name = "hits"\noffset = 0x100', 'name = "hits"\noffset = 0x104',
        "register tags: offset 0x140 is already used by register hits"),
    "a register field beyond bit 31": (
        "peal_map.toml", 'name = "delay_line_taps", lsb = 20, width = 12', 'name = "delay_line_taps", lsb = 20, width = 13',
        "register capabilities, field delay_line_taps: bits 32:20 are outside a 32-bit word"),
    "an offset that is no multiple of four": (
        "peal_map.toml", "offset = 0x02C", "offset = 0x02E", "register heartbeat: offset 0x2E is not a multiple of 4"),
    "an access kind nobody knows": (
        "peal_map.toml", 'access = "pulse"', 'access = "puls"', "register command: access 'puls' is none of ro, rw, pulse, w1c"),
    "a reset value outside the fields": (
        "peal_map.toml", "reset = 0xFFFF\n", "reset = 0x1FFFF\n", "register enable_rising: reset value 0x1FFFF sets bits outside its fields"),
    "a register without a sentence": (
        "peal_map.toml", 'doc = "Run control."\n', "", "register control: doc is missing"),
    "a field without a sentence": (
        "peal_map.toml", ', doc = "Tags were lost on the device."', "", "register fault, field overflow: doc is missing"),
    "a misspelt key": ("peal_map.toml", "strobe = true", "strob = true", "register calibration_data: unknown key 'strob'"),
    "a hole in the identity block": (
        "peal_map.toml", "offset = 0x014", "offset = 0x400", "the identity block has a hole at offset 0x014"),
    "a request code used twice": (
        "peal_wire.toml", "code = 0x54", "code = 0x53", "request stream_stop: code 0x53 is already used by request stream_start"),
    "a word code used twice": (
        "peal_wire.toml", 'name = "kind", lsb = 24, width = 6, value = 2', 'name = "kind", lsb = 24, width = 6, value = 1',
        "word overflow_end: its code is already used by word overflow_begin"),
    "a word of another kind inside the family of missed words": (
        "peal_wire.toml", 'name = "kind", lsb = 24, width = 6, value = 3', 'name = "kind", lsb = 24, width = 6, value = 32',
        "word missed: its code is already used by word setting"),
    "a word with a bit nobody defines": (
        "peal_wire.toml", 'name = "channel_index", lsb = 24, width = 5, doc = "Channel number minus 1." },\n  { name = "time"',
        'name = "channel_index", lsb = 25, width = 4, doc = "Channel number minus 1." },\n  { name = "time"',
        "word tag: its fields do not cover 32 bits"),
    "a fixed value too large for its field": (
        "peal_wire.toml", 'name = "type", lsb = 30, width = 2, value = 2', 'name = "type", lsb = 30, width = 2, value = 4',
        "word epoch, field type: value 4 does not fit 2 bits"),
    "two result codes": ("peal_wire.toml", "code = 2\n", "code = 1\n", "result gateware_timeout: code 0x01 is already used by result bad_argument"),
    "a status entry beyond the reply": (
        "peal_wire.toml", "byte = 12", "byte = 13", "status build: byte 16 is beyond the 16 bytes of get_status"),
    "header fields that overlap": (
        "peal_wire.toml", 'name = "flags"\nword = 0\nlsb = 20', 'name = "flags"\nword = 0\nlsb = 19',
        "frame header word 0, field flags: bits 22:19 overlap field version"),
    "a name used twice": ("peal_wire.toml", 'name = "time_mark"', 'name = "tag"', "word tag: the name is already used"),
    "no TOML at all": ("peal_wire.toml", "[protocol]", "[protocol", "peal_wire.toml: not TOML"),
}


def run(*arguments):
    return subprocess.run([sys.executable, str(ROOT / "scripts" / "gen"), *map(str, arguments)], capture_output=True, text=True, check=False)


class Definition(unittest.TestCase):
    def setUp(self):
        self.place = tempfile.TemporaryDirectory()
        self.addCleanup(self.place.cleanup)
        self.folder = pathlib.Path(self.place.name)
        self.spec = self.folder / "definition"
        shutil.copytree(SPEC, self.spec)

    def change(self, file, old, new):
        path = self.spec / file
        text = path.read_text(encoding="utf-8")
        self.assertIn(old, text, "the mutation no longer fits the definition")
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def test_each_fault_has_its_line(self):
        for name, (file, old, new, expected) in MUTATIONS.items():
            with self.subTest(fault=name):
                shutil.rmtree(self.spec)
                shutil.copytree(SPEC, self.spec)
                self.change(file, old, new)
                with self.assertRaises(DefinitionError) as refused:
                    load(self.spec)
                lines = refused.exception.lines
                self.assertTrue(any(expected in line for line in lines), lines)
                self.assertTrue(all(line.startswith("peal_") and "\n" not in line for line in lines), lines)

    def test_a_refused_definition_writes_nothing(self):
        self.change("peal_map.toml", "offset = 0x034", "offset = 0x030")
        done = run("--spec", self.spec, "--root", self.folder / "out")
        self.assertEqual(done.returncode, 2)
        self.assertEqual(done.stderr, "gen: peal_map.toml: register status: offset 0x030 is already used by register fault\n")
        self.assertFalse((self.folder / "out").exists())

    def test_a_missing_definition_is_one_line(self):
        done = run("--spec", self.folder / "nowhere")
        self.assertEqual(done.returncode, 2)
        self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)

    def test_the_same_definition_gives_the_same_bytes_anywhere(self):
        out = self.folder / "out"
        self.assertEqual(run("--spec", self.spec, "--root", out).returncode, 0)
        for name in run("--list").stdout.split():
            self.assertEqual((out / name).read_bytes(), (ROOT / name).read_bytes(), name)

    def test_check_shows_what_is_stale(self):
        out = self.folder / "out"
        run("--spec", self.spec, "--root", out)
        self.assertEqual(run("--check", "--spec", self.spec, "--root", out).returncode, 0)
        self.change("peal_wire.toml", "code = 0x54", "code = 0x5F")
        done = run("--check", "--spec", self.spec, "--root", out)
        self.assertEqual(done.returncode, 1)
        self.assertIn("-  stream_stop = 0x54,", done.stdout)
        self.assertIn("+  stream_stop = 0x5F,", done.stdout)
        self.assertIn("stale", done.stderr)

    def test_the_layout_hash_ignores_sentences_and_nothing_else(self):
        before = load(self.spec).layout_hash
        self.change("peal_map.toml", 'doc = "Run control."', 'doc = "Another sentence."')
        self.assertEqual(load(self.spec).layout_hash, before)
        self.change("peal_map.toml", "reset = 100000", "reset = 100001")
        self.assertNotEqual(load(self.spec).layout_hash, before)


if __name__ == "__main__":
    unittest.main()
