# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""What the pages made from the program say of its JSON: pages_test.py PEAL; standard library only.

The pages are parsed as a reader would, and every key that a command prints has to be in its table. The pages are made
from lists of fields, the output from the same lists, but on other ways: a key that is only written for some data is
found here when the documents forget it.
"""

import json
import pathlib
import random
import re
import struct
import subprocess
import sys
import tempfile
import unittest

PEAL = ""
DOCS = pathlib.Path("docs")
DATA = pathlib.Path("tests/host/data")
NAMED_BY_DATA = ("metadata", "options", "quantities", "notes")  # objects whose keys are not ours


def tables(page: str) -> dict[str, list[list[str]]]:
    """Heading of second order (empty: before the first) -> rows of all tables under it, without their heads."""
    found = {}
    for section in re.split(r"^## ", "\n" + (DOCS / page).read_text(), flags=re.MULTILINE):
        title, _, text = section.partition("\n")
        rows = [
            [cell.strip() for cell in line.strip("|").split(" | ")]
            for line in text.splitlines()
            if line.startswith("| `")
        ]
        found[title] = rows
    return found


def keys_of(rows: list[list[str]]) -> set[str]:
    return {row[0].strip("` ") for row in rows if len(row) == 3}


def keys_in(value: object, before: str = "") -> set[str]:
    """Keys of an answer, written as the tables write them."""
    found = set()
    for name, inner in value.items():
        key = before + name
        if isinstance(inner, dict) and name not in NAMED_BY_DATA and set(inner) != {"axes", "values"}:
            found |= {key} | keys_in(inner, key + ".")
        elif isinstance(inner, list):
            found.add(key + "[]")
            for element in inner:
                if isinstance(element, dict):
                    found |= keys_in(element, key + "[].")
        else:
            found.add(key)
    return found


class Pages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.measurements, cls.keys = tables("measurements.md"), tables("json-keys.md")
        cls.tags = (
            pathlib.Path(cls.folder.name) / "tags.bin"
        )  # pulses of 10 ns, channel 1 or 2, sometimes 3 and 4 together
        rng, records = random.Random(3), []
        for pulse in range(1, 40000):
            records += [(10_000 * pulse, 1 + rng.randrange(2))] if rng.random() < 0.5 else []
            records += [(10_000 * pulse + 100, c) for c in (3, 4)] if rng.random() < 0.1 else []
        cls.tags.write_bytes(b"".join(struct.pack("<BBHiq", 0, 0, 0, channel, time) for time, channel in records))

    def documented(self, *rows: list[list[str]]) -> set[str]:
        """Keys of the tables, with those of the tables they lead to."""
        own = set().union(*(keys_of(one) for one in rows))
        for group in ("losses", "bell"):
            for key in [key for key in own if key.split(".")[-1] == group]:
                own |= {f"{key}.{inner}" for inner in keys_of(self.keys[group])}
        return own

    def answer(self, *arguments: str) -> dict:
        done = subprocess.run(
            [PEAL, *map(str, arguments), "--json"], capture_output=True, text=True, timeout=120, check=False
        )
        self.assertNotEqual(done.stdout, "", done.stderr)
        return json.loads(done.stdout)

    def check(self, answer: dict, *rows: list[list[str]]):
        self.assertEqual(sorted(keys_in(answer) - self.documented(*rows)), [])

    def test_every_key_and_option_has_a_meaning(self):
        seen = 0
        for page in ("measurements.md", "json-keys.md", "sim-keys.md"):
            before = seen
            for title, rows in tables(page).items():
                for row in rows:
                    seen += 1
                    with self.subTest(page=page, section=title, row=row[0]):
                        self.assertIn(len(row), (3, 5))
                        self.assertGreater(len(row[-1].strip("| ")), 3)
            self.assertGreater(seen, before + 20, page)

    def test_info(self):
        self.check(self.answer("info", self.tags), self.keys["peal info"])
        self.check(self.answer("info", DATA / "bell_counts.csv"), self.keys["peal info"])
        broken = self.tags.with_name("broken.bin")
        broken.write_bytes(self.tags.read_bytes()[:-3])
        answer = self.answer("info", broken, "--as", "swabian-tags")
        self.assertIn("fault", answer)
        self.check(answer, self.keys["peal info"])

    def test_tables_of_bell(self):
        sequence = self.tags.with_name("sequence.csv")
        rng = random.Random(5)
        sequence.write_text(
            "a,b,product\n"
            + "".join(f"{rng.randrange(2)},{rng.randrange(2)},{rng.choice((-1, 1))}\n" for _ in range(3000))
        )
        for arguments in (
            (DATA / "bell_counts.csv",),
            (DATA / "bell_counts.csv", "--experiment", "Innsbruck1998"),
            (DATA / "bell_counts.csv", "--experiment", "Vienna2015"),
            (DATA / "student_lab_16_angles.csv",),
            (sequence, "--form", "11"),
        ):
            with self.subTest(arguments=arguments):
                self.check(self.answer("bell", *arguments), self.keys["peal bell"])

    def test_recordings(self):
        chsh, g2 = self.measurements["chsh"], self.measurements["g2"]
        self.check(
            self.answer("bell", self.tags, "--delays", "0,0,0,0", "--fixed-setting", "0,0"),
            self.keys["peal bell"],
            chsh,
        )
        for more in (
            ("--light", "cw"),
            ("--light", "pulsed", "--period", "10ns", "--zero-delay", "0ns", "--range", "300ns"),
        ):
            self.check(self.answer("g2", self.tags, *more), self.keys["peal g2"], g2)
        self.check(
            self.answer("live", "--source", f"file:{self.tags},pace=max", "--fixed-setting", "1,1"),
            self.keys["peal live"],
            chsh,
        )

    def test_every_kind_of_measurement(self):
        kinds = [title for title in self.measurements if title and not title.startswith("stage ")]
        self.assertIn("rates", kinds)
        more = {"rates": ":step=100us", "coincidences": ":channels=1,2,3", "chsh": ":history=100us"}
        wanted = [word for kind in kinds for word in ("-m", kind + more.get(kind, ""))]
        for where in ((self.tags,), ("--source", f"file:{self.tags},pace=max")):
            answer = self.answer("run", *where, *wanted)
            self.assertEqual([one["kind"] for one in answer["measurements"]], kinds)
            for one in answer["measurements"]:
                with self.subTest(kind=one["kind"]):
                    self.check(one.pop("result"), self.measurements[one["kind"]])
            self.check(answer, self.keys["peal run"])

    def test_options_are_those_of_the_list(self):
        text = subprocess.run([PEAL, "run", "--list"], capture_output=True, text=True, check=True).stdout
        shown = {
            kind: set(re.findall(r"^    (\w+) ", body, re.MULTILINE))
            for kind, body in re.findall(r"^(\w+)\n((?:  .*\n)+)", text, re.MULTILINE)
        }
        for title, rows in self.measurements.items():
            if not title:
                continue
            self.assertEqual(
                {row[0].strip("` ") for row in rows if len(row) == 5}, shown[title.removeprefix("stage ")], title
            )


if __name__ == "__main__":
    PEAL = sys.argv.pop(1)
    unittest.main()
