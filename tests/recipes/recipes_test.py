#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""The recipes of docs/extending.md work: recipes_test.py [--keep FOLDER].

The page itself is carried out: in a copy of the tree the files it shows are written and the lines it adds are added,
all recipes together, and the copy is built (without the simulation). Then what each recipe promises is looked for with
the program. Standard library only.
"""

import collections
import json
import os
import pathlib
import random
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
MOST_LINES = 3  # by hand, in files that were there before
TARGETS = ("peal", "peal_pages", "measure_waits_test")

Recipe = collections.namedtuple("Recipe", "files edits")  # {path: text}, [(path, lines with ' ' or '+' in front)]


def recipes(page: str) -> dict[str, Recipe]:
    """Heading -> what stands under it. A file: **`path`** and a block; a change: `path` between In and a colon, then
    diff blocks."""
    found = {}
    for section in re.split(r"^## ", page, flags=re.MULTILINE)[1:]:
        title, _, text = section.partition("\n")
        files, edits, path = {}, [], ""
        parts = re.split(r"^(```\w*\n.*?^```)$", text, flags=re.MULTILINE | re.DOTALL)
        for prose, block in zip(parts[::2], [*parts[1::2], ""]):
            new = re.search(r"^\*\*`([\w./-]+)`\*\*[^\n]*\n*\Z", prose, re.MULTILINE)
            if change := re.findall(r"^In `([\w./-]+)`:$", prose, re.MULTILINE):
                path = change[-1]
            if new and block:
                files[new[1]] = block.split("\n", 1)[1].removesuffix("```")
            elif block.startswith("```diff\n"):
                edits.append((path, block.split("\n")[1:-1]))
        found[title] = Recipe(files, edits)
    return found


def apply(recipe: Recipe, tree: pathlib.Path) -> None:
    for name, text in recipe.files.items():
        assert not (tree / name).exists(), f"{name} is there already"
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).write_text(text)
    for name, lines in recipe.edits:
        assert all(line[:1] in {" ", "+"} for line in lines), f"{name}: a line that is neither kept nor added"
        before = "".join(line[1:] + "\n" for line in lines if line[0] == " ")
        old = (tree / name).read_text()
        assert before and old.count(before) == 1, f"{name}: the place is not there, or not the only one:\n{before}"
        (tree / name).write_text(old.replace(before, "".join(line[1:] + "\n" for line in lines)))


def shell(*command, folder: pathlib.Path, **more) -> str:
    done = subprocess.run(
        [str(word) for word in command],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        **more,
    )
    if done.returncode != 0:
        raise AssertionError(
            f"{' '.join(map(str, command))}: exit {done.returncode}\n" + "\n".join(done.stdout.splitlines()[-60:])
        )
    return done.stdout


class Recipes(unittest.TestCase):
    keep = ""

    @classmethod
    def setUpClass(cls):
        cls.recipes = recipes((ROOT / "docs/extending.md").read_text())
        cls.folder = pathlib.Path(cls.keep or tempfile.mkdtemp(prefix="peal_recipes_"))
        if not cls.keep:
            cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        cls.tree, cls.build = cls.folder / "tree", cls.folder / "tree/build/host"
        listed = subprocess.run(
            ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        for name in listed.stdout.splitlines():
            if (ROOT / name).is_file():
                (cls.tree / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, cls.tree / name)
        for recipe in cls.recipes.values():
            apply(recipe, cls.tree)
        # Objects of an ordinary build are found again by ccache: the same commands from the same place inside the tree.
        environment = {**os.environ, "CCACHE_BASEDIR": str(cls.folder)}
        shell(
            "cmake",
            "-G",
            "Ninja",
            "-S",
            cls.tree,
            "-B",
            cls.build,
            "-DCMAKE_BUILD_TYPE=Release",
            "-DPEAL_SIM=OFF",
            "-DPEAL_HLS=OFF",
            "-DPEAL_TESTS=ON",
            "-DPEAL_WARNINGS_AS_ERRORS=ON",
            folder=cls.folder,
            env=environment,
        )
        shell("ninja", "-C", cls.build, "-j2", *TARGETS, folder=cls.folder, env=environment)
        shell(cls.build / "bin/peal_pages", cls.tree / "docs", folder=cls.folder)
        cls.clicks = cls.folder / "clicks"  # the end of the name says nothing
        rng = random.Random(7)
        cls.times, now = [], 0
        for _ in range(20000):
            now += rng.randrange(1, 300_000)
            cls.times.append((now, rng.randrange(1, 4)))
        cls.clicks.write_bytes(b"DEMOCLK1" + b"".join(struct.pack("<qi", *tag) for tag in cls.times))

    def peal(self, *arguments) -> str:
        done = subprocess.run(
            [self.build / "bin/peal", *map(str, arguments)],
            cwd=self.folder,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        self.assertEqual(done.returncode, 0, f"peal {' '.join(map(str, arguments))}: {done.stderr}")
        return done.stdout

    def page(self, name: str) -> str:
        return (self.tree / "docs" / name).read_text()

    def test_each_recipe_is_short_and_complete(self):
        self.assertEqual(list(self.recipes), ["A measurement", "A file format", "A source of tags"])
        for title, recipe in self.recipes.items():
            with self.subTest(recipe=title):
                self.assertTrue(recipe.files)
                added = [line for _, lines in recipe.edits for line in lines if line.startswith("+")]
                self.assertTrue(0 < len(added) <= MOST_LINES, added)
                for path, _ in recipe.edits:
                    self.assertTrue((ROOT / path).is_file(), path)

    def test_the_new_sources_are_of_one_hand_and_know_whom_they_may(self):
        shell("git", "init", "-q", folder=self.tree)
        shell(self.tree / "scripts/check_layers", folder=self.tree)
        formatter = shutil.which("clang-format-16")
        if formatter is None:
            self.skipTest("NOT RUN: clang-format-16 is not here")
        touched = {
            path
            for recipe in self.recipes.values()
            for path in (*recipe.files, *(name for name, _ in recipe.edits))
            if path.endswith("pp")
        }
        shell(formatter, "--dry-run", "-Werror", *sorted(touched), folder=self.tree)

    def test_the_measurement_is_listed_and_documented(self):
        self.assertRegex(self.peal("run", "--list"), r"(?m)^waits\n +Waiting times of one channel\.\n +channel ")
        section = self.page("measurements.md").split("\n## waits\n")[1].split("\n## ")[0]
        self.assertIn("| `range` | time | `1 us` | 1 ps to 1 s | longer waits are not counted |", section)
        self.assertIn("| `counts` |", section)

    def test_the_measurement_counts_what_is_there(self):
        shell(self.build / "bin/measure_waits_test", folder=self.tree)
        mine = [time for time, channel in self.times if channel == 2]
        expected = [0] * 50
        for before, after in zip(mine, mine[1:]):
            if after - before < 500_000:
                expected[(after - before) // 10_000] += 1
        for threads in (1, 3):
            answer = json.loads(
                self.peal("run", self.clicks, "-j", threads, "-m", "w=waits:channel=2,range=500ns,bin=10ns", "--json")
            )
            measured = answer["measurements"][0]
            self.assertEqual((measured["name"], measured["kind"]), ("w", "waits"))
            self.assertEqual(measured["result"]["counts"]["values"], expected)
            self.assertEqual(measured["result"]["counts"]["axes"][0]["step"], 10_000)

    def test_the_format_is_detected_named_and_documented(self):
        for more in ((), ("--as", "demo")):
            answer = json.loads(self.peal("info", self.clicks, *more, "--json"))
            self.assertEqual((answer["format"], answer["tags"], answer["first_ps"]), ("demo", 20000, self.times[0][0]))
        self.assertIn("demo", self.peal("info", "--help"))
        self.assertIn("| `demo` | .demo | clicks of a demo | first 8 bytes |", self.page("formats.md"))

    def test_the_source_is_listed_and_streams(self):
        devices = subprocess.run(
            [self.build / "bin/peal", "devices"], capture_output=True, text=True, check=False
        ).stdout
        self.assertRegex(devices, r"(?m)^dark +two detectors in the dark, clicking at random\n +rate ")
        answer = json.loads(self.peal("run", "--source", "dark:rate=5kHz,clicks=30000", "-m", "rates", "--json"))
        self.assertEqual((answer["ending"], answer["tags"]), ("complete", 30000))
        for channel in answer["measurements"][0]["result"]["channels"]:
            # Share of the channel and length of the run both vary by sqrt(1/30000): sqrt(2/30000) = 0.82 % together;
            # six of these.
            self.assertAlmostEqual(channel["rate_hz"], 5000, delta=6 * 0.0082 * 5000)

    def test_no_other_page_changes(self):
        self.assertEqual(self.page("json-keys.md"), (ROOT / "docs/json-keys.md").read_text())
        for name, heading in (("formats.md", "`demo`"), ("measurements.md", "waits")):
            kept = [
                line
                for line in self.page(name).splitlines()
                if line in set((ROOT / "docs" / name).read_text().splitlines())
            ]
            self.assertEqual(
                sorted(set((ROOT / "docs" / name).read_text().splitlines()) - set(kept)),
                [],
                f"{name}: more than {heading} was changed",
            )


if __name__ == "__main__":
    if "--keep" in sys.argv:
        at = sys.argv.index("--keep")
        Recipes.keep = sys.argv[at + 1]
        del sys.argv[at:at + 2]
    unittest.main()
