# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""Python reads and writes the words, frames and registers of tests/vectors like the other languages."""

import importlib.util
import json
import pathlib
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]


def load_module():
    """The generated module alone: the package around it needs the compiled part."""
    spec = importlib.util.spec_from_file_location("peal_gen_module", ROOT / "host" / "python" / "peal" / "_gen.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


gen = load_module()
KINDS = {word.NAME: word for word in gen.WORDS}


def vectors(name):
    return json.loads((ROOT / "tests" / "vectors" / name).read_text(encoding="utf-8"))


class Words(unittest.TestCase):
    def test_words_are_made_and_read_as_in_the_vectors(self):
        for entry in vectors("words.json")["words"]:
            word, value = KINDS[entry["word"]], int(entry["value"], 16)
            with self.subTest(entry=entry):
                self.assertEqual(word.make(**entry["fields"]), value)
                self.assertEqual(tuple(entry["fields"]), word.FIELDS)
                for name, number in entry["fields"].items():
                    self.assertEqual(getattr(word, name)(value), number)
                self.assertEqual([k for k, other in KINDS.items() if other.is_(value)], [entry["word"]])

    def test_a_damaged_word_is_no_word(self):
        for entry in vectors("words.json")["unknown"]:
            self.assertFalse(any(word.is_(int(entry, 16)) for word in gen.WORDS), entry)

    def test_a_word_written_out_by_hand(self):
        self.assertEqual(gen.Tag.make(1, 2, 2 * 4096 + 2048), 0x62002800)
        self.assertEqual(gen.Setting.make(0x123, 0x21), 0xC3123021)


class Frames(unittest.TestCase):
    def test_headers_are_made_and_read_as_in_the_vectors(self):
        for frame in vectors("frames.json")["frames"]:
            if "header" not in frame:
                continue
            data = bytes.fromhex(frame["bytes"])
            words = [int.from_bytes(data[i : i + 4], "little") for i in range(0, len(data), 4)]
            with self.subTest(frame=frame["name"]):
                self.assertEqual(len(data), gen.FRAME_BYTES)
                for name, number in frame["header"].items():
                    self.assertEqual(getattr(gen.Header, name)(words), number)
                self.assertEqual(gen.Header.make(**frame["header"]), words[: gen.HEADER_WORDS])
                self.assertEqual(words[gen.HEADER_WORDS :], [int(w, 16) for w in frame["words"]])


class Registers(unittest.TestCase):
    def test_the_table_says_what_the_vectors_say(self):
        entries = vectors("registers.json")["registers"]
        self.assertEqual(sorted(gen.REGISTERS), sorted(e["name"] for e in entries))
        for entry in entries:
            info = gen.REGISTERS[entry["name"]]
            self.assertEqual((info.offset, info.access, info.count), (entry["offset"], entry["access"], entry["count"]))
            self.assertEqual((info.mask, info.reset), (int(entry["mask"], 16), int(entry["reset"], 16)))
            self.assertEqual(info.fields, {f["name"]: (f["lsb"], f["width"]) for f in entry["fields"]})

    def test_codes_of_the_wire(self):
        self.assertEqual(gen.Request.STREAM_START, 0x53)
        self.assertEqual(gen.Result.GATEWARE_TIMEOUT, 2)
        self.assertEqual(gen.ControlCommand.READ, ord("R"))
        self.assertEqual(gen.STATUS["timeouts"], (8, 4))
        self.assertEqual(gen.REQUEST_BYTES[gen.Request.GET_IDENTITY], 32)


if __name__ == "__main__":
    unittest.main()
