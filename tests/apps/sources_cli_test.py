#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""Times with units, sources and modules of the program `peal`, from outside. Usage: sources_cli_test.py PEAL [CLASS
...]."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

import cli_test
from cli_test import DATA, Case, run, shared


class Units(Case):
    PTU = str(DATA / "picoquant" / "hydraharp_v2_t2_single_channel.ptu.xz")

    def test_a_time_with_its_unit_is_the_time_in_ps(self):
        """The file has one channel, so g2 refuses it; a refusal that comes after the options shows that these were
        read."""
        for given in (
            ["--range", "1us"],
            ["--range", "1e6 ps"],
            ["--range", "0.001ms", "--bin", "0.002 ns"],
            ["--range-ps", "1000000"],
            ["--search", "-0.1us,100 ns"],
            ["--search-ps", "-100000,100000.5"],
            ["--period", "3.12814ns"],
            ["--zero-delay", "-3ns"],
        ):
            with self.subTest(given):
                self.assertIn("no tags on channel 2", self.refusal("g2", self.PTU, *given))

    def test_the_numbers_are_those_of_bare_picoseconds(self):
        path = shared("picoquant_t2_g2/200204_HH400_T2_320MHz_HBT.ptu.xz")
        bare = self.answer(
            "g2",
            path,
            "--range-ps",
            "500000",
            "--bin-ps",
            "2",
            "--period-ps",
            "3128.14",
            "--search-ps",
            "-100000,100000",
        )
        self.assertEqual(bare["range_ps"], 500000)
        self.assertEqual(
            bare,
            self.answer(
                "g2", path, "--range", "0.5us", "--bin", "2ps", "--period", "3.12814ns", "--search", "-100ns,100ns"
            ),
        )

    def test_what_is_no_time_is_refused_with_option_reason_and_example(self):
        for given, why in (
            (["g2", "x", "--range", "0.3ps"], "not a whole number of ps"),
            (["g2", "x", "--range", "-5"], "out of range"),
            (["g2", "x", "--range-ps", "-5"], "out of range"),
            (["g2", "x", "--bin", "2 parsec"], "no unit known"),
            (["g2", "x", "--period", "fast"], "is not a time"),
            (["bell", "x", "--window", "1e30s"], "too large"),
            (["bell", "x", "--delays", "1ns,2ns,3ns,4MHz"], "no unit known"),
            (["live", "--window", "ns"], "is not a time"),
        ):
            with self.subTest(given):
                line = self.refusal(*given)
                self.assertIn(why, line)
                self.assertIn(given[2].removesuffix("-ps") if given[0] != "live" else "--window", line)
                if why != "out of range":
                    self.assertIn("such as 2ns", line)

    def test_help_shows_the_new_names_alone(self):
        for command, names in (
            ("g2", ("range", "bin", "zero-delay", "period", "search")),
            ("bell", ("window", "delays", "setting-period")),
            ("live", ("window", "delays", "setting-period")),
        ):
            text = run(command, "--help").stdout
            for name in names:
                self.assertRegex(text, rf"  --{name} TIME")
                self.assertNotIn(f"--{name}-ps", text)


class Sources(Case):
    PTU = Units.PTU
    MODULES = os.environ.get("PEAL_TEST_MODULES", "")

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.old = os.environ.pop("PEAL_MODULES", None)
        self.addCleanup(lambda: os.environ.update({} if self.old is None else {"PEAL_MODULES": self.old}))
        self.addCleanup(lambda: os.environ.pop("PEAL_MODULES", None))

    def module(self, name: str) -> str:
        return os.path.join(self.MODULES, f"peal-provider-{name}.so")

    def offer(self, *modules: str) -> None:
        """Puts copies of these modules into a folder of their own and names it in PEAL_MODULES."""
        folder = os.path.join(self.folder.name, "-".join(modules))
        os.makedirs(folder)
        for name in modules:
            shutil.copy(self.module(name), folder)
        os.environ["PEAL_MODULES"] = f"/nonexistent::{folder}"

    def test_a_recorded_file_is_a_live_source(self):
        for pace in ("max", "1000"):
            out = self.answer("live", "--source", f"file:{self.PTU},pace={pace}")
            self.assertEqual((out["ending"], out["tags"][0]), ("complete", 305565))
            self.assertIn("picoquant-ptu-t2", out["title"])

    def test_what_is_recorded_from_a_file_is_the_file(self):
        copy = os.path.join(self.folder.name, "copy.peal")
        done = run("live", "--source", f"file:{self.PTU},pace=max", "--write", copy, "--plain")
        self.assertEqual(done.returncode, 0, done.stderr)
        converted = os.path.join(self.folder.name, "converted.peal")
        self.assertEqual(run("convert", self.PTU, converted).returncode, 0)
        keys = ("tags", "channels", "first_ps", "last_ps", "losses")
        mine, theirs = self.answer("info", copy), self.answer("info", converted)
        self.assertEqual({k: mine[k] for k in keys}, {k: theirs[k] for k in keys})

    def test_mistakes_are_one_line_that_says_what_there_is(self):
        line = self.refusal("live", "--source", "laser")
        for sentence in ("no source 'laser'", "usb (a board on USB)", "replay (", "file (", "$PEAL_MODULES"):
            self.assertIn(sentence, line)
        self.assertIn("it has: path, pace", self.refusal("live", "--source", f"file:{self.PTU},pcae=1"))
        self.assertIn("max or a number above 0", self.refusal("live", "--source", f"file:{self.PTU},pace=never"))
        self.assertIn("not a recording", self.refusal("live", "--source", "replay:README.md"))
        self.assertIn("cannot open", self.refusal("live", "--source", "file:not-there.peal"))
        self.refusal("live", "--source", "file:x", "--simulate", "demo")
        self.refusal("live", "--transport", "direct")

    def test_a_module_brings_a_source(self):
        self.offer("comb")
        out = self.answer("live", "--source", "comb:period=80ns,pulses=12345", "--channels", "1,3,2,4")
        self.assertEqual((out["tags"], out["title"]), ([12345, 0, 12345, 0], "comb, not silicon"))
        self.assertEqual(sum(map(sum, out["matrix"])) if "matrix" in out else out["coincidences"], 12345)
        self.assertIn("not a whole number", self.refusal("live", "--source", "comb:0.3ps"))
        listed = run("devices").stdout
        self.assertRegex(listed, r"comb +two channels that click together")
        self.assertIn("(default: 12.5ns)", listed)

    def test_modules_that_cannot_be_used_say_why(self):
        self.offer("comb", "other_abi", "no_table")
        pathlib.Path(os.environ["PEAL_MODULES"].split(":")[-1], "peal-provider-text.so").write_text("no library")
        self.assertRegex(
            self.refusal("live", "--source", "other_abi"),
            r"interface version \d+, this program has version \d+; build both",
        )
        self.assertIn("is no module of Peal", self.refusal("live", "--source", "no_table"))
        self.assertIn("cannot be loaded", self.refusal("live", "--source", "text"))
        # The good one beside them is not harmed, and the list names the bad ones.
        self.assertEqual(self.answer("live", "--source", "comb:pulses=3")["tags"][0], 3)
        self.assertEqual(run("devices").stdout.count("NOT USABLE module"), 3)
        self.assertIn("interface version", self.refusal("live", "--source", "laser"))

    def test_modules_are_found_as_installed_and_beside_the_program(self):
        folder = pathlib.Path(self.folder.name)
        modules = folder / os.environ["PEAL_TEST_MODULE_FOLDER"]
        (folder / "bin").mkdir()
        modules.mkdir(parents=True)
        program = shutil.copy(cli_test.PEAL, folder / "bin" / "peal")
        live = [program, "live", "--source", "comb:pulses=5", "--json"]
        absent = subprocess.run(live, capture_output=True, text=True, check=False)
        self.assertEqual(absent.returncode, 2)
        self.assertIn("no source 'comb'", absent.stderr)
        for place in (modules, folder / "bin"):
            shutil.copy(self.module("comb"), place)
            found = subprocess.run(live, capture_output=True, text=True, check=False)
            self.assertEqual(found.returncode, 0, found.stderr)
            os.remove(place / "peal-provider-comb.so")

    def test_a_program_alone_says_how_to_get_the_simulation(self):
        program = shutil.copy(cli_test.PEAL, os.path.join(self.folder.name, "peal"))
        for arguments, why in (
            (["sim", "smoke"], "scripts/build release"),
            (["live", "--simulate", "demo"], "no source 'simulated'"),
        ):
            done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
            self.assertEqual((done.returncode, done.stdout), (2, ""))
            self.assertIn(why, done.stderr)
            self.assertEqual(done.stderr.count("\n"), 1)
        listed = subprocess.run([program, "--help"], capture_output=True, text=True, check=False).stdout
        self.assertNotRegex(listed, r"\n  sim ")

    def test_another_program_beside_is_a_subcommand(self):
        program = shutil.copy(cli_test.PEAL, os.path.join(self.folder.name, "peal"))
        script = pathlib.Path(self.folder.name, "peal-echo")
        script.write_text("#!/bin/sh\necho \"$# $1 $2\"\nexit 7\n")
        script.chmod(0o755)
        done = subprocess.run([program, "echo", "--a b", "c"], capture_output=True, text=True, check=False)
        self.assertEqual((done.returncode, done.stdout), (7, "2 --a b c\n"))


class SimulatedSources(Case):
    def test_every_way_to_the_same_photons_gives_the_same_numbers(self):
        """Live, its raw frames decoded again, its tag file at both paces: one analysis, to the last digit."""
        with tempfile.TemporaryDirectory() as folder:
            raw, tags = os.path.join(folder, "board.raw"), os.path.join(folder, "board.peal")
            short = self.answer("live", "--simulate", "smoke", "--transport", "direct", "--no-systemc", "--write", tags)
            self.assertEqual(sum(short["tags"]), 12887)
            known = ["--window", "2ns", "--setting-period", "1us"]
            sources = [
                f"simulated:smoke,systemc=no,transport=direct,record={raw}",
                "simulated:scenario=smoke",
                f"replay:{raw}",
                f"file:{tags}",
                f"file:{tags},pace=max",
            ]
            for text in sources:
                with self.subTest(text):
                    out = self.answer("live", "--source", text, *known)
                    self.assertEqual({k: v for k, v in out.items() if k not in ("title", "written")},
                                     {k: v for k, v in short.items() if k not in ("title", "written")})
            self.assertIn("already there", self.refusal("live", "--source", sources[0]))
            self.assertIn("there is:", self.refusal("live", "--source", "simulated:nothing"))
            self.assertIn("usb or direct", self.refusal("live", "--source", "simulated:smoke,transport=air"))


if __name__ == "__main__":
    cli_test.PEAL = os.path.abspath(sys.argv[1])
    program = unittest.main(module="__main__", argv=[sys.argv[0], *sys.argv[2:]], exit=False, verbosity=2)
    sys.exit(0 if program.result.wasSuccessful() else 1)
