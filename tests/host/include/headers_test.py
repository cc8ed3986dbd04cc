#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""The public headers as a user meets them: headers_test.py --cxx COMPILER --include FOLDER ...

Each compiles alone, and without a warning; each opens with a comment that ends in a few lines of use, and these
compile:

  // Use:
  //   peal::count_rates rates;
  //   while (source->read(block) == peal::read_status::data) { rates.process(block); }

Names that such lines may use without making them: `block` (peal::tag_block), `source` and `link` (unique pointers to a
peal::source and a peal::transport). Headers of a folder (peal/measure) are used together: their lines may use all of
that folder. That the headers include nothing foreign is checked by scripts/check_layers.
"""

import argparse
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import unittest

LONGEST_USE = 8  # lines
PARAMETERS = ("[[maybe_unused]] peal::tag_block& block, [[maybe_unused]] std::unique_ptr<peal::source> source, "
              "[[maybe_unused]] std::unique_ptr<peal::transport> link")
FLAGS = [
    "-std=c++20",
    "-fsyntax-only",
    "-Wall",
    "-Wextra",
    "-Wpedantic",
    "-Wshadow",
    "-Wconversion",
    "-Werror",
    "-x",
    "c++",
]


def headers() -> dict[str, pathlib.Path]:
    return {
        str(path.relative_to(root)): path
        for root in map(pathlib.Path, ASKED.include)
        for path in sorted(root.rglob("*.hpp"))
    }


def use_of(path: pathlib.Path) -> list[str]:
    """The lines behind `// Use:` in the comment a header opens with; empty: none."""
    opening = re.match(r"(?://[^\n]*\n)+", path.read_text(encoding="utf-8")).group().splitlines()
    if "// Use:" not in opening:
        return []
    lines = opening[opening.index("// Use:") + 1:]
    return [line.removeprefix("//   ") for line in lines] if all(line.startswith("//   ") for line in lines) else []


def program(name: str, path: pathlib.Path) -> str:
    """The header first and alone, twice; then, in a function, its lines of use. A user shadows and leaves unused what
    he likes."""
    body = "\n".join("  " + line for line in use_of(path))
    folder = str(pathlib.PurePosixPath(name).parent)
    more = "".join(
        f'#include "{other}"\n' for other in headers() if folder != "peal" and other.startswith(folder + "/")
    )
    calm = "".join(
        f'#pragma GCC diagnostic ignored "-W{kind}"\n'
        for kind in ("shadow", "unused-variable", "unused-but-set-variable")
    )
    return (f'#include "{name}"\n#include "{name}"\n{calm}'
            f'#include "peal/source.hpp"\n#include "peal/transport.hpp"\n#include <cstdio>\n#include <memory>\n{more}'
            f"void use({PARAMETERS});\nvoid use({PARAMETERS}) {{\n{{\n{body}\n}}\n}}\n")


def complaints(code: str) -> str:
    command = [ASKED.cxx, *FLAGS, *(f"-I{folder}" for folder in ASKED.include), "-"]
    result = subprocess.run(command, input=code, capture_output=True, text=True, check=False)
    return result.stderr if result.returncode else ""


class PublicHeaders(unittest.TestCase):
    def test_there_are_headers(self):
        self.assertIn("peal/tag.hpp", headers())
        self.assertIn("peal/version.hpp", headers())

    def test_each_opens_with_lines_of_use(self):
        for name, path in headers().items():
            with self.subTest(header=name):
                lines = use_of(path)
                self.assertTrue(lines, "the opening comment has no `// Use:` with lines of code, each after `//   `")
                self.assertLessEqual(len(lines), LONGEST_USE)

    def test_each_compiles_alone_and_with_its_lines_of_use(self):
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            results = {name: pool.submit(complaints, program(name, path)) for name, path in headers().items()}
        for name, result in results.items():
            with self.subTest(header=name):
                self.assertEqual(result.result(), "")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--cxx", required=True)
    parser.add_argument("--include", action="append", required=True)
    ASKED, sys.argv[1:] = parser.parse_known_args()
    unittest.main()
