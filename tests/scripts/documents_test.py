#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""The documents are true where a program can tell: documents_test.py PEAL.

Every link leads to a file (and every `#part` to a heading), every row of README's "Where is X?" has a test, every `peal COMMAND`, `--option`,
`scripts/NAME` and `peal sim NAME` in the documents exists, and sources carry their licence and stay below the size a file may have.
"""
import functools
import pathlib
import re
import subprocess
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PEAL = sys.argv.pop(1) if len(sys.argv) > 1 and not sys.argv[1].startswith("-") else str(ROOT / "build/dev/bin/peal")
LIMITS = {".cpp": 600, ".hpp": 600, ".h": 600, ".c": 350, ".sv": 400, ".py": 500}  # lines a file may have
WITHOUT_LIMIT = re.compile(r"(^|/)gen/")


@functools.cache
def files() -> list[str]:
    listed = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=False)
    return [name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]


def documents() -> list[pathlib.Path]:
    return [ROOT / name for name in files() if name.endswith(".md")]


def anchors(document: pathlib.Path) -> set[str]:
    headings = re.findall(r"^#+ +(.+)$", document.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", h.lower()).replace(" ", "-") for h in headings}


def code(document: pathlib.Path) -> list[str]:
    """Inline code and the lines of code blocks."""
    text = document.read_text()
    blocks = re.findall(r"^```[^\n]*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    rest = re.sub(r"^```[^\n]*\n.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    return [line.split("#")[0] for block in blocks for line in block.splitlines()] + re.findall(r"`([^`\n]+)`", rest)


@functools.cache
def help_of(*command: str) -> str:
    return subprocess.run([PEAL, *command, "--help"], capture_output=True, text=True, check=False).stdout


class Documents(unittest.TestCase):
    def test_every_link_leads_somewhere(self):
        for document in documents():
            for target in re.findall(r"\]\(([^)\s]+)\)", document.read_text()):
                if re.match(r"[a-z]+:", target):
                    continue
                with self.subTest(document=document.name, link=target):
                    place, _, part = target.partition("#")
                    path = (document.parent / place).resolve() if place else document
                    self.assertTrue(path.exists(), "no such file")
                    if part:
                        self.assertIn(part, anchors(path), "no such heading")

    def test_where_is_x_names_a_test_for_everything(self):
        table = (ROOT / "README.md").read_text().split("## Where is X?")[1].split("\n## ")[0]
        rows = [line for line in table.splitlines() if line.startswith("| ")][1:]
        self.assertGreater(len(rows), 5)
        for row in rows:
            cells = [cell.strip() for cell in row.strip("|").split("|")]
            with self.subTest(feature=cells[0]):
                self.assertRegex(cells[-1], r"\]\(tests/")

    def test_named_commands_and_options_exist(self):
        commands = set(re.findall(r"^  (\w[\w-]*)", help_of().split("Subcommands:")[-1], re.MULTILINE))
        self.assertIn("bell", commands)
        scenarios = {path.stem for path in (ROOT / "sim/scenarios").glob("*.toml")}
        for document in documents():
            for text in code(document):
                for words in (part.split() for part in re.findall(r"(?:^|[ /])peal ((?:[\w./-]+ ?)+)", text)):
                    with self.subTest(document=document.name, code=text):
                        self.assertIn(words[0], commands)
                        for option in re.findall(r"(?<!\S)--[\w-]+", text):
                            self.assertIn(option, help_of(words[0]) + help_of())
                        if words[0] == "sim" and len(words) > 1 and words[1].isidentifier() and not words[1].isupper() and words[1] != "all":
                            self.assertIn(words[1], scenarios)

    def test_named_scripts_exist(self):
        for document in documents():
            for text in code(document):
                for name in re.findall(r"(?:^|[ ./])scripts/([\w.]+)", text):
                    with self.subTest(document=document.name, code=text):
                        self.assertTrue((ROOT / "scripts" / name).exists())


class Sources(unittest.TestCase):
    def test_every_source_says_its_licence(self):
        for name in files():
            if pathlib.Path(name).suffix in {".cpp", ".hpp", ".h", ".c", ".sv", ".py", ".toml", ".cmake", ".f", ".vlt"} or name.endswith("CMakeLists.txt"):
                with self.subTest(file=name):
                    self.assertIn("SPDX-License-Identifier: Apache-2.0", (ROOT / name).read_text()[:600])

    def test_no_source_outgrows_its_limit(self):
        for name in files():
            limit = LIMITS.get(pathlib.Path(name).suffix)
            if limit and not WITHOUT_LIMIT.search(name):
                with self.subTest(file=name):
                    self.assertLessEqual(len((ROOT / name).read_text().splitlines()), limit)

    def test_no_binary_among_the_sources(self):
        for name in files():
            with self.subTest(file=name):
                if b"\0" in (ROOT / name).read_bytes():
                    self.assertTrue(name.startswith("tests/"), "binary data belongs to the tests, with its licence beside it")


if __name__ == "__main__":
    unittest.main()
