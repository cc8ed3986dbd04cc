#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""Every kernel of kernels_bad is refused: exit code 2 and one line with file, line, reason and what to write instead.

The line is the one marked `// here`. Requests that no kernel can meet, and tools that are missing, are refused too.
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
KERNELS = HERE.parents[1] / "rtl" / "hls" / "kernels"
GOOD = KERNELS / "dead_time.hpp"
STEP = "peal::hls::dead_time::step"
COMPILER = pathlib.Path()
# Kernel -> words of the reason, words of the way out.
BAD = {
    "unbounded_loop": ("number of turns", "constant bound"),
    "heap": ("heap", "fixed array"),
    "recursion": ("recursion", "loop"),
    "floating_point": ("floating point", "fixed-point"),
    "floating_field": ("floating-point", "uint<N>"),
    "long_loop": ("loop through the state sum", "longer period"),
    "variable_division": ("division by a variable", "table"),
    "does_not_compile": ("no member named 'c'", "clang"),
    "static_variable": ("global or static", "State"),
    "chosen_address": ("address chosen at run time", "choose the values"),
    "no_body": ("no body", "inline"),
}


def refused(*arguments: object, environment: dict | None = None) -> tuple[int, str]:
    done = subprocess.run([str(a) for a in [COMPILER, *arguments]], capture_output=True, text=True, check=False, env=environment)
    return done.returncode, done.stderr.strip()


class Refusals(unittest.TestCase):
    def check_line(self, text: str, why: str, instead: str) -> None:
        self.assertEqual(len(text.splitlines()), 1, text)
        self.assertIn(why, text)
        self.assertIn(";", text)
        self.assertIn(instead, text.split(";", 1)[1])

    def test_every_bad_kernel_is_refused_at_its_line(self) -> None:
        self.assertEqual({path.stem for path in (HERE / "kernels_bad").glob("*.hpp")}, set(BAD))
        for name, (why, instead) in BAD.items():
            with self.subTest(name):
                path = HERE / "kernels_bad" / f"{name}.hpp"
                marked = next(n for n, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1) if "// here" in line)
                code, text = refused(path, "peal::hls::bad::step", "--include", KERNELS, "--period-ns", 8)
                self.assertEqual(code, 2, text)
                self.check_line(text, why, instead)
                self.assertTrue(re.match(rf"peal-hls: \S*{name}\.hpp:{marked}: ", text), f"line {marked} expected: {text}")

    def test_a_function_that_is_not_there_is_refused(self) -> None:
        code, text = refused(GOOD, "peal::hls::dead_time::stride")
        self.assertEqual(code, 2)
        self.check_line(text, "no step function", "inline Out step")

    def test_a_header_that_is_not_there_is_refused(self) -> None:
        code, text = refused(KERNELS / "nowhere.hpp", STEP)
        self.assertEqual(code, 2)
        self.check_line(text, "no such header", "rtl/hls/kernels")

    def test_a_period_no_operator_fits_into_is_refused(self) -> None:
        code, text = refused(GOOD, STEP, "--period-ns", 1)
        self.assertEqual(code, 2)
        self.check_line(text, "no operator fits", "ask for more")

    def test_too_few_stages_are_refused(self) -> None:
        code, text = refused(KERNELS / "sort.hpp", "peal::hls::sort::step<8>", "--period-ns", 8, "--stages", 2)
        self.assertEqual(code, 2)
        self.check_line(text, "stages at 8.00 ns, not 2", "more stages")

    def test_outputs_without_registers_have_one_clock(self) -> None:
        code, text = refused(KERNELS / "sort.hpp", "peal::hls::sort::step<4>", "--free-running", "--stages", 0)
        self.assertEqual(code, 2)
        self.check_line(text, "does not fit into one clock of 10.00 ns", "longer period")
        code, text = refused(KERNELS / "sort.hpp", "peal::hls::sort::step<2>", "--free-running", "--stages", 0)
        self.assertEqual(code, 0, text)

    def test_a_handshake_needs_a_register(self) -> None:
        code, text = refused(GOOD, STEP, "--stages", 0)
        self.assertEqual(code, 2)
        self.check_line(text, "handshake", "--free-running")

    def test_an_unknown_family_is_refused(self) -> None:
        code, text = refused(GOOD, STEP, "--family", "abacus")
        self.assertEqual(code, 2)
        self.check_line(text, "no delay table", "hx8k")

    def test_a_missing_clang_is_named_with_the_fix(self) -> None:
        code, text = refused(GOOD, STEP, "--clang", "/nowhere/clang++")
        self.assertEqual(code, 2)
        self.check_line(text, "does not start", "scripts/setup --tests")

    def test_a_missing_pycde_is_named_with_the_fix(self) -> None:
        environment = dict(os.environ, PEAL_PYTHON="/nowhere/python")
        code, text = refused(GOOD, STEP, "--period-ns", 20, "-o", "/dev/null", environment=environment)
        self.assertEqual(code, 2)
        self.check_line(text, "pycde", "scripts/setup --tests")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--compiler", type=pathlib.Path, required=True)
    options, rest = parser.parse_known_args()
    COMPILER = options.compiler.resolve()
    unittest.main(argv=[sys.argv[0], *rest])
