#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""`peal sim` from outside: lists, reports, bad input, Ctrl-C. Usage: sim_command_test.py PEAL; standard library only."""
import json
import math
import os
import pathlib
import signal
import struct
import subprocess
import sys
import tempfile
import time
import unittest
import xml.etree.ElementTree as xml

PEAL = ""


def run(*arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run([PEAL, *arguments], capture_output=True, text=True, timeout=600, check=False)


class SimCommand(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def path(self, name: str) -> pathlib.Path:
        return pathlib.Path(self.folder.name) / name

    def test_list_names_every_scenario_file(self) -> None:
        done = run("sim", "--list")
        self.assertEqual(done.returncode, 0, done.stderr)
        names = [line.split()[0] for line in done.stdout.splitlines()]
        self.assertEqual(names, sorted(f.stem for f in pathlib.Path("sim/scenarios").glob("*.toml")))

    def test_json_and_junit_tell_the_same(self) -> None:
        report = self.path("report.xml")
        done = run("sim", "dark_lab", "--json", "--junit", str(report))
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        answer = json.loads(done.stdout)
        self.assertTrue(answer["pass"])
        suite = xml.parse(report).getroot()
        self.assertEqual(int(suite.get("tests")), len(answer["expectations"]) + 1)
        self.assertEqual(int(suite.get("failures")), 0)

    def test_an_expectation_that_fails_is_exit_code_1_and_a_failure_in_junit(self) -> None:
        text = pathlib.Path("sim/scenarios/dark_lab.toml").read_text(encoding="utf-8")
        self.assertIn("value = 10\n", text)
        wrong = self.path("wrong.toml")
        wrong.write_text(text.replace("value = 10\n", "value = 15\n").replace('name = "dark_lab"', 'name = "wrong"'), encoding="utf-8")
        report = self.path("report.xml")
        done = run("sim", str(wrong), "--junit", str(report))
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertIn("FAIL", done.stdout)
        self.assertEqual(int(xml.parse(report).getroot().get("failures")), 1)

    def test_waves_are_an_fst_file_and_change_nothing(self) -> None:
        """The header of an FST file: block type 0 of 329 bytes, first and last time, e as a double in the machine's byte order."""
        plain, waves = self.path("plain.peal"), self.path("waves.fst")
        with_waves = self.path("with.peal")
        for target, more in ((plain, []), (with_waves, ["--waves", str(waves)])):
            done = run("sim", "smoke", "--transport", "direct", "--write", str(target), *more)
            if "cannot write waves" in done.stderr:
                self.skipTest("NOT RUN: " + done.stderr.strip())
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        head = waves.read_bytes()[:33]
        block, length, first, last = struct.unpack(">BQQQ", head[:25])
        self.assertEqual((block, length, struct.unpack("=d", head[25:33])[0]), (0, 329, math.e))
        self.assertGreater(last - first, 1000)
        tags = [json.loads(run("info", str(f), "--json").stdout)["tags"] for f in (plain, with_waves)]
        self.assertEqual(tags[0], tags[1])

    def test_the_seed_changes_the_light_and_nothing_else(self) -> None:
        a, b, c = (json.loads(run("sim", "smoke", "--json", "--seed", seed).stdout) for seed in ("21", "21", "22"))
        self.assertEqual(a["quantities"], b["quantities"])
        self.assertNotEqual(a["tags"], c["tags"])

    def test_bad_input_is_one_line_and_exit_code_2(self) -> None:
        broken = self.path("broken.toml")
        broken.write_text("name = \n", encoding="utf-8")
        for arguments in (["sim"], ["sim", "no_such"], ["sim", str(broken)], ["sim", "smoke", "--transport", "pigeon"],
                          ["sim", "smoke", "--write", "/no/such/folder/x.peal"], ["sim", "all", "--write", str(self.path("x.peal"))]):
            done = run(*arguments)
            self.assertEqual(done.returncode, 2, f"{arguments}: {done.stdout}{done.stderr}")
            self.assertEqual(len(done.stderr.strip().splitlines()), 1, done.stderr)

    def test_ctrl_c_ends_in_good_order_with_a_whole_tag_file(self) -> None:
        for transport in ("direct", "usb"):
            tags = self.path(transport + ".peal")
            process = subprocess.Popen([PEAL, "sim", "demo", "--transport", transport, "--write", str(tags)], stdout=subprocess.PIPE,
                                       stderr=subprocess.PIPE, text=True)
            limit = time.monotonic() + 300
            while (not tags.exists() or tags.stat().st_size < 100_000) and process.poll() is None:
                self.assertLess(time.monotonic(), limit, "nothing was written")
                time.sleep(0.02)
            process.send_signal(signal.SIGINT)
            out, error = process.communicate(timeout=300)
            self.assertEqual(process.returncode, 1, out + error)
            self.assertIn("interrupted", out)
            info = run("info", str(tags), "--json")
            self.assertEqual(info.returncode, 0, info.stderr)
            self.assertGreater(json.loads(info.stdout)["tags"], 1000)


if __name__ == "__main__":
    PEAL = os.path.abspath(sys.argv.pop(1))
    unittest.main()
