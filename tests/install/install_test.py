#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""Peal as its user has it: `cmake --install` into an empty folder, the folder moved, host/examples configured with
find_package(peal), built
and run on a recording whose numbers are known by construction (make_raw.cpp)."""

import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TAGS = 8000  # make_raw.cpp: 10 rounds of 4 settings of 100 pairs


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("build", "cmake", "cxx", "flags", "generator", "version", "make-raw"):
        parser.add_argument(f"--{name}", required=True)
    options, sys.argv[1:] = parser.parse_known_args()
    return options


def run(*command, **more) -> subprocess.CompletedProcess:
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, **more)


class Installed(unittest.TestCase):
    """One installation, one build of the examples, looked at by every test."""

    @classmethod
    def setUpClass(cls):
        cls.work = pathlib.Path(tempfile.mkdtemp(prefix="peal-install-"))
        cls.addClassCleanup(shutil.rmtree, cls.work)
        first, cls.prefix = cls.work / "first", cls.work / "moved"
        cls.good(run(ASKED.cmake, "--install", ASKED.build, "--prefix", first))
        first.rename(cls.prefix)
        # A copy: the sources must not find anything of the tree they come from.
        shutil.copytree(ROOT / "host/examples", cls.work / "examples")
        cls.good(cls.configure("build", "-S", cls.work / "examples"))
        cls.good(run(ASKED.cmake, "--build", cls.work / "build"))
        cls.raw = cls.work / "board.raw"
        cls.good(run(ASKED.make_raw, cls.raw))

    @classmethod
    def good(cls, result: subprocess.CompletedProcess) -> str:
        if result.returncode != 0:
            raise AssertionError(f"{' '.join(result.args)}\n{result.stdout}\n{result.stderr}")
        return result.stdout

    @classmethod
    def configure(cls, folder: str, *more) -> subprocess.CompletedProcess:
        return run(ASKED.cmake, "-B", cls.work / folder, "-G", ASKED.generator, f"-DCMAKE_PREFIX_PATH={cls.prefix}",
                   f"-DCMAKE_CXX_COMPILER={ASKED.cxx}", f"-DCMAKE_CXX_FLAGS={ASKED.flags}", *more)

    def example(self, name: str, *arguments) -> str:
        return self.good(run(self.work / "build" / name, *arguments))

    def record(self) -> pathlib.Path:
        path = self.work / f"{self.id()}.peal"
        self.assertEqual(self.example("record", path, self.raw), f"{TAGS} tags from simulated board, none lost\n")
        return path

    def pkg_config(self, *arguments) -> str:
        places = [str(path.parent) for path in self.prefix.rglob("peal.pc")] + os.environ.get(
            "PKG_CONFIG_PATH", ""
        ).split(":")
        return self.good(run("pkg-config", *arguments, "peal", env=os.environ | {"PKG_CONFIG_PATH": ":".join(places)}))

    # ---- the tree

    def test_every_public_header_and_no_other(self):
        there = {
            str(path.relative_to(self.prefix / "include"))
            for path in (self.prefix / "include").rglob("*")
            if path.is_file()
        }
        public = {str(path.relative_to(ROOT / "host/include")) for path in (ROOT / "host/include").rglob("*.hpp")}
        self.assertEqual(there, public | {"peal/version.hpp"})

    def test_licence_and_program_are_there(self):
        self.assertEqual((self.prefix / "share/doc/peal/LICENSE").read_bytes(), (ROOT / "LICENSE").read_bytes())
        self.assertEqual(self.good(run(self.prefix / "bin/peal", "--version")), f"peal {ASKED.version}\n")

    def test_nothing_points_back_to_where_it_was_built(self):
        for path in self.prefix.rglob("*"):
            if path.suffix in {".cmake", ".pc", ".hpp"}:
                with self.subTest(file=path.name):
                    for place in (ASKED.build, str(ROOT), str(self.work)):
                        self.assertNotIn(place, path.read_text())

    # ---- the examples

    def test_record_and_bell(self):
        told = self.example("bell_from_file", self.record())
        # E = 0.7, 0.7, 0.7, -0.7 from 1000 pairs each: sigma = sqrt(4 (1 - 0.49) / 1000). All 4000 coincidences are
        # there.
        self.assertIn("coincidences 4000\n", told)
        self.assertIn("S = 2.8000 +- 0.0452\n", told)

    def test_live_g2(self):
        told = re.fullmatch(
            r"(?:.*\n)*(\d\.\d+) s  (\d+) pairs  g2\(0\) = ([\d.]+) \+- ([\d.]+)\n", self.example("live_g2", self.raw)
        )
        self.assertTrue(told)
        seconds, pairs, g2, sigma = map(float, told.groups())
        # make_raw.cpp: of 100 pairs with 85 equal 43 are (1, 3), with 15 equal 7 are: 10 (43 + 43 + 43 + 7). Channel 1
        # has every second click, channel 3 has 10 (51 + 51 + 51 + 49). 40 times 1001 us pass between the first event
        # and the last time mark.
        self.assertEqual((seconds, pairs), (0.040, 1360))
        truth = 1360 * 40.04e-3 / (2000 * 2020 * 1e-9)
        self.assertAlmostEqual(g2, truth, delta=1e-3 * truth)  # the watermark may stand some clocks from the last event
        self.assertAlmostEqual(sigma, g2 / 1360 ** 0.5, delta=0.1)

    def test_own_measurement(self):
        told = self.example("own_measurement", self.record())
        self.assertRegex(
            told, r"(?m)^shortest_gap_ps +20 us$"
        )  # every second of pairs that are 10 us apart; more from setting to setting
        self.assertRegex(told, r"(?m)^tags_total +2 000$")

    def test_own_format(self):
        table, out = self.work / "tags.csv", self.work / "own.peal"
        table.write_text("".join(f"{1000 * k},{1 + k % 3}\n" for k in range(20001)))
        self.assertEqual(self.example("own_format", table, out), "20001 tags\n")
        told = json.loads(self.good(run(self.prefix / "bin/peal", "info", "--json", out)))
        self.assertEqual((told["tags"], [one["tags"] for one in told["channels"]]), (20001, [6667, 6667, 6667]))
        out.unlink()
        table.write_text("1000,1\nnonsense\n")
        broken = run(self.work / "build/own_format", table, out)
        self.assertEqual((broken.returncode, broken.stderr), (1, f"own_format: {table} line 2: not \"time,channel\"\n"))

    def test_every_example_is_short(self):
        for path in sorted((ROOT / "host/examples").glob("*.cpp")):
            with self.subTest(example=path.name):
                self.assertLess(len(path.read_text().splitlines()), 80)
                self.assertIn(f'example("{path.stem}"', pathlib.Path(__file__).read_text(), "no test runs it")

    # ---- sources of tags

    def test_raw_frames_are_a_live_source(self):
        told = json.loads(self.good(run(self.prefix / "bin/peal", "live", "--source", f"replay:{self.raw}", "--json")))
        self.assertEqual((sum(told["tags"]), told["ending"]), (TAGS, "complete"))

    def test_a_module_of_ones_own(self):
        """The commands of docs/extending.md: the module in a folder of $PEAL_MODULES, and where modules are
        installed."""
        live = [self.prefix / "bin/peal", "live", "--source", "comb:period=80ns,pulses=1000", "--json"]
        module = self.work / "peal-provider-comb.so"
        self.good(
            run(
                ASKED.cxx,
                "-std=c++20",
                "-shared",
                "-fPIC",
                *ASKED.flags.split(),
                ROOT / "tests/apps/modules/comb_module.cpp",
                "-o",
                module,
                *self.pkg_config("--cflags", "--libs").split(),
            )
        )
        self.assertEqual(run(*live).returncode, 2)
        told = json.loads(self.good(run(*live, env=os.environ | {"PEAL_MODULES": str(self.work)})))
        self.assertEqual(told["tags"][:2], [1000, 1000])
        libraries = next(self.prefix.rglob("peal.pc")).parent.parent
        (libraries / "peal").mkdir(exist_ok=True)
        installed = libraries / "peal" / module.name
        shutil.copy(module, installed)
        self.addCleanup(installed.unlink)
        self.assertEqual(json.loads(self.good(run(*live)))["tags"], told["tags"])

    # ---- versions

    def test_ptu_files_carry_the_version(self):
        out = self.work / "version.ptu"
        self.good(run(self.prefix / "bin/peal", "convert", self.record(), out))
        header = out.read_bytes()[:8192]
        # A PTU tag: name (32 bytes), index, type (4 bytes each), length of the text (8 bytes), the text.
        start = header.index(b"CreatorSW_Version".ljust(32, b"\0")) + 48
        self.assertEqual(header[start:start + 32].split(b"\0")[0].decode(), ASKED.version)

    def test_versions_are_compared(self):
        self.assertEqual(self.pkg_config("--modversion").strip(), ASKED.version)
        major, minor, _ = map(int, ASKED.version.split("."))
        for wanted, found in ((f"{major}.{minor}", True), (f"{major}.{minor + 1}", False), (f"{major + 1}.0", False)):
            project = self.work / f"wants-{wanted}"
            project.mkdir()
            (project / "CMakeLists.txt").write_text(
                f"cmake_minimum_required(VERSION 3.25)\nproject(wants LANGUAGES CXX)\n"
                f"find_package(peal {wanted} REQUIRED)\n"
            )
            with self.subTest(wanted=wanted):
                self.assertEqual(self.configure(f"build-{wanted}", "-S", project).returncode == 0, found)

    def test_pkg_config_builds_a_program(self):
        program = self.work / "by-pkg-config"
        self.good(run(ASKED.cxx, "-std=c++20", *ASKED.flags.split(), ROOT / "host/examples/record.cpp", "-o", program,
                      *self.pkg_config("--cflags", "--libs").split()))
        told = self.good(
            run(
                program,
                self.work / "by-pkg-config.peal",
                self.raw,
                env=os.environ | {"LD_LIBRARY_PATH": str(self.prefix / "lib")},
            )
        )
        self.assertTrue(re.match(rf"{TAGS} tags", told), told)


if __name__ == "__main__":
    ASKED = parse()
    unittest.main()
