#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""The program `peal` from outside. Usage: cli_test.py PEAL [CLASS ...]; standard library only.

Numbers are the published ones (sources beside the data), asserted through --json, so that the whole way from file to
text is covered.
Data that may not be redistributed is looked for in ../shared/data or $PEAL_SHARED_DATA; without it those tests say NOT
RUN.
"""

import json
import lzma
import os
import pathlib
import pty
import random
import re
import select
import shlex
import signal
import struct
import subprocess
import sys
import tempfile
import time
import unittest

PEAL = ""
SHARED = pathlib.Path(os.environ.get("PEAL_SHARED_DATA", "../shared/data"))
DATA = pathlib.Path("tests/host/data")


def shared(relative: str) -> str:
    path = SHARED / relative
    if not path.exists():
        print(f"NOT RUN: shared data {path} is not here (set PEAL_SHARED_DATA)", file=sys.stderr)
        raise unittest.SkipTest(str(path))
    return str(path)


def run(*arguments: str, timeout: float = 300) -> subprocess.CompletedProcess:
    return subprocess.run([PEAL, *arguments], capture_output=True, text=True, timeout=timeout, check=False)


class Case(unittest.TestCase):
    def answer(self, *arguments: str) -> dict:
        done = run(*arguments, "--json")
        self.assertEqual(done.returncode, 0, f"peal {' '.join(arguments)}: {done.stderr}")
        return json.loads(done.stdout)

    def refusal(self, *arguments: str) -> str:
        """Exit code 2 and exactly one line on stderr that names the program."""
        done = run(*arguments)
        self.assertEqual(
            done.returncode, 2, f"peal {' '.join(arguments)}: exit {done.returncode}\n{done.stdout}\n{done.stderr}"
        )
        lines = done.stderr.strip().split("\n")
        self.assertEqual(len(lines), 1, done.stderr)
        self.assertTrue(lines[0].startswith("peal: "), done.stderr)
        return lines[0]

    def near(self, value: float, published: float, digits: float) -> None:
        """Equal to half a unit of the last published digit."""
        self.assertLessEqual(abs(value - published), 0.5001 * digits, f"{value} is not {published}")


class PublishedTables(Case):
    def test_delft_2015_event_table(self):
        out = self.answer("bell", shared("hensen2015/bell_open_data.txt.xz"), "--tau", "1.08e-5", "--delft-bound")
        bell = out["bell"]
        self.assertEqual(bell["game"]["trials"], 245)
        self.assertEqual(bell["game"]["wins"], 196)
        self.near(bell["chsh"]["s"], 2.42250, 1e-5)
        self.near(bell["chsh"]["sigma"], 0.20383, 1e-5)
        self.near(bell["game"]["exact"]["p"], 0.039175, 1e-6)
        self.near(bell["chsh"]["gaussian"]["p"], 0.019, 1e-3)
        self.near(bell["no_signalling"]["chi_squared"], 2.223, 1e-3)

    def test_innsbruck_1998_counts(self):
        bell = self.answer("bell", str(DATA / "bell_counts.csv"), "--experiment", "Innsbruck1998")["bell"]
        self.assertEqual(bell["trials"], 14573)
        self.near(bell["chsh"]["s"], 2.72757, 1e-5)
        self.near(bell["chsh"]["sigma"], 0.02442, 1e-5)
        self.near(bell["no_signalling"]["chi_squared"], 80.96, 1e-2)
        self.assertTrue(bell["no_signalling"]["fails"])
        self.assertNotIn("eberhard", bell)
        self.assertTrue(any(r["method"] == "Eberhard" and r["reason"] for r in bell["refused"]))

    def test_nist_and_vienna_2015_are_eberhard_tables(self):
        nist = self.answer("bell", str(DATA / "bell_counts.csv"), "--experiment", "NIST2015")["bell"]
        self.assertEqual(nist["outcomes"], "detection_or_none")
        self.near(nist["eberhard"]["j"], 1.207e-5, 1e-8)
        self.near(nist["eberhard"]["sigma"], 0.253e-5, 1e-8)
        vienna = self.answer("bell", str(DATA / "bell_counts.csv"), "--experiment", "Vienna2015")["bell"]
        self.assertEqual(vienna["trials"], 3502784150)
        self.near(vienna["eberhard"]["j"], 7.268140e-6, 1e-12)
        self.assertEqual((vienna["eberhard"]["wins"], vienna["eberhard"]["relevant"]), (141439, 276514))
        # The setting counts are not quite even, so the p-value needs the declared predictability (2.5e-4 in excess,
        # i.e. tau = 1.25e-4).
        self.assertTrue(any(r["method"] == "Eberhard game" for r in vienna["refused"]))
        declared = self.answer("bell", str(DATA / "bell_counts.csv"), "--experiment", "Vienna2015", "--tau", "1.25e-4")[
            "bell"
        ]
        self.near(declared["eberhard_test"]["win_bound"], 0.50025, 1e-6)
        self.near(declared["eberhard_test"]["hoeffding"]["p"] * 1e31, 3.65, 0.01)
        for bell in (nist, vienna):
            self.assertTrue(any(r["method"] == "CHSH game" and r["reason"] for r in bell["refused"]))

    def test_the_invalid_method_is_refused_with_its_reason(self):
        line = self.refusal(
            "bell", str(DATA / "bell_counts.csv"), "--experiment", "Innsbruck1998", "--method", "eberhard"
        )
        self.assertRegex(line, r"no.detection|no click|trial")
        line = self.refusal("bell", str(DATA / "bell_counts.csv"), "--experiment", "Vienna2015", "--method", "chsh")
        self.assertGreater(len(line), 40)

    def test_student_laboratory_angles(self):
        out = self.answer("bell", str(DATA / "student_lab_16_angles.csv"))
        self.near(out["angles"]["s"], 2.5587366, 1e-7)
        self.near(out["angles"]["sigma"], 0.0423, 1e-4)

    def test_innsbruck_sequences(self):
        for run_name, n, s, sigma, wins in (
            ("longdist1", 16050, 2.6596, 0.0237, 13405),
            ("longdist3", 25071, 2.7299, 0.0186, 21139),
            ("longdist23", 38482, 2.6608, 0.0151, 32083),
            ("longdist36", 13723, 2.7052, 0.0256, 11550),
        ):
            with self.subTest(run_name):
                out = self.answer("bell", shared(f"weihs_coincidences/{run_name}.csv.xz"))["sequence"]
                self.assertEqual(out["trials"], n)
                self.near(out["chsh"]["s"], s, 1e-4)
                self.near(out["chsh"]["sigma"], sigma, 1e-4)
                self.assertEqual(out["wins"], wins)
                # Detectors of unequal efficiency make the setting counts unequal: a score against 3/4 would mean
                # nothing.
                self.assertFalse(out["martingale_valid"])
                self.assertTrue(out["caveat"])


class PublishedStreams(Case):
    def test_pulsed_g2_of_the_quantum_dot(self):
        out = self.answer("g2", shared("picoquant_t2_g2/200204_HH400_T2_320MHz_HBT.ptu.xz"))
        self.assertEqual(out["tags"], [159298, 224721])
        self.assertEqual(out["pairs"], 269185)
        pulsed = out["pulsed"]
        self.near(pulsed["period_ps"], 3128.14, 0.04)
        self.assertAlmostEqual(pulsed["zero_delay_ps"], 23936, delta=20)
        self.assertEqual(pulsed["zero_pairs"], 2)
        self.assertAlmostEqual(pulsed["g2_0"], 0.0039, delta=5e-5)
        self.assertLess(pulsed["lower"], 0.0039)
        self.assertGreater(pulsed["upper"], 0.0039 + 0.0028)

    def test_pulsed_g2_with_zero_counts(self):
        out = self.answer("g2", shared("qutag_hbt/19_qutag_80MHz_HBT_sync_filtered.qutag.xz"))
        self.assertEqual(out["tags"], [79314, 94287])
        self.assertEqual(out["pairs"], 6951)
        pulsed = out["pulsed"]
        self.near(pulsed["period_ps"], 12495.7, 0.4)
        self.assertEqual(pulsed["zero_pairs"], 0)
        self.assertEqual(pulsed["g2_0"], 0.0)
        self.assertAlmostEqual(pulsed["upper_limit"], 0.066, delta=0.003)

    def test_g2_says_what_the_tags_do_not_carry(self):
        """Made tags (16 bytes: kind, 0, missed, channel, time): a coherent laser of 10 MHz, continuous light, too few
        tags."""
        draw = random.Random(4)
        laser = [
            (k * 100000 + shift, channel)
            for k in range(1200)
            for channel, shift in ((1, 0), (2, 3100))
            if draw.random() < 0.5
        ]
        steady = [(draw.randrange(10**10), channel) for channel in (1, 2) for _ in range(30000)]
        few = steady[:20] + steady[-20:]
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "tags.bin")
            out, text = {}, {}
            for name, tags in (("laser", laser), ("steady", steady), ("few", few)):
                path.write_bytes(b"".join(struct.pack("<BBHiq", 0, 0, 0, channel, t) for t, channel in sorted(tags)))
                out[name] = self.answer("g2", str(path))
                text[name] = run("g2", str(path)).stdout
                self.assertEqual(text[name].split("\n")[0], out[name]["verdict"])
            self.assertIn("no pulse train", self.refusal("g2", str(path), "--light", "pulsed"))
            path.write_bytes(b"".join(struct.pack("<BBHiq", 0, 0, 0, channel, t) for t, channel in sorted(steady)))
            told = self.answer("g2", str(path), "--light", "cw", "--bin", "1ns")
        self.assertEqual((out["laser"]["light"], out["laser"]["zero"]["kind"]), ("pulsed", "all peaks equal"))
        a, b = ({t // 100000 for t, channel in laser if channel == c} for c in (1, 2))
        self.assertEqual(out["laser"]["pulsed"]["zero_pairs"], len(a & b))
        self.assertLess(out["laser"]["pulsed"]["lower"], 1)
        self.assertGreater(out["laser"]["pulsed"]["upper"], 1)
        self.assertEqual((out["steady"]["light"], out["steady"]["refusal"]), ("flat", ""))
        self.assertGreater(out["steady"]["shape"]["narrowest_dip_ps"], 0)
        self.assertEqual(out["few"]["light"], "cannot be told")
        self.assertTrue(out["few"]["refusal"])
        self.assertNotIn("cw", out["few"])
        self.assertNotIn("pulsed", out["few"])
        self.assertEqual((told["light"], told["light_given"], told["cw"]["bin_ps"]), ("continuous", True, 1001))

    def test_info_of_both(self):
        out = self.answer("info", shared("picoquant_t2_g2/200204_HH400_T2_320MHz_HBT.ptu.xz"))
        self.assertEqual((out["records"], out["rollover_records"], out["tags"]), (409482, 25463, 384019))
        out = self.answer("info", shared("qutag_hbt/19_qutag_80MHz_HBT_sync_filtered.qutag.xz"))
        self.assertEqual(out["reversals"], 173)
        self.assertEqual({c["channel"]: c["tags"] for c in out["channels"]}, {1: 79314, 2: 94287, 5: 94200})

    def test_a_conversion_keeps_every_number(self):
        source = shared("picoquant_t2_g2/200204_HH400_T2_320MHz_HBT.ptu.xz")
        reference = self.answer("g2", source)
        with tempfile.TemporaryDirectory() as folder:
            for name in ("copy.peal", "copy.ptu"):
                copy = os.path.join(folder, name)
                self.assertEqual(run("convert", source, copy).returncode, 0)
                again = self.answer("g2", copy)
                self.assertEqual(again["pairs"], reference["pairs"])
                self.assertEqual(again["pulsed"]["peaks"], reference["pulsed"]["peaks"])
                self.assertIn("already there", self.refusal("convert", source, copy))


class BadInput(Case):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def file(self, name: str, content: bytes) -> str:
        path = os.path.join(self.folder.name, name)
        pathlib.Path(path).write_bytes(content)
        return path

    def test_every_command_refuses_what_is_no_recording(self):
        noise = random.Random(1).randbytes(100_000)
        cases = {
            "missing": os.path.join(self.folder.name, "not-there.ptu"),
            "folder": self.folder.name,
            "empty": self.file("empty.ptu", b""),
            "noise": self.file("noise.peal", noise),
            "text": self.file("words.csv", b"to be or not to be\n" * 100),
            "half a header": self.file("half.ptu", b"PQTTTR\0\0001.0.00\0\0"),
            "broken xz": self.file("broken.ptu.xz", lzma.compress(noise)[:5000]),
        }
        for what, path in cases.items():
            for command in ("info", "bell", "g2"):
                with self.subTest(f"{command} {what}"):
                    self.assertIn(os.path.basename(path.rstrip("/")), self.refusal(command, path))
            with self.subTest(f"convert {what}"):
                self.refusal("convert", path, os.path.join(self.folder.name, "out.peal"))

    def test_a_cut_ptu_gives_no_number_unless_asked_for(self):
        whole = lzma.open(shared("picoquant_t2_g2/200204_HH400_T2_320MHz_HBT.ptu.xz")).read()
        cut = self.file("cut.ptu", whole[: len(whole) // 2 + 1])
        self.assertRegex(self.refusal("g2", cut), r"cut|ends|truncated|short")
        partial = run("g2", cut, "--partial", "--json")
        self.assertEqual(partial.returncode, 0, partial.stderr)
        self.assertIn("warning", partial.stderr)
        json.loads(partial.stdout)
        self.assertEqual(run("info", cut).returncode, 2)

    def test_a_wrong_channel_is_named(self):
        path = shared("picoquant_t2_g2/200204_HH400_T2_320MHz_HBT.ptu.xz")
        self.assertIn("channel 7", self.refusal("g2", path, "--channels", "1,7"))
        self.assertIn("--channels", self.refusal("bell", path))
        self.assertIn("different", self.refusal("g2", path, "--channels", "1,1"))

    def test_a_full_disk_is_reported(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full")
        path = shared("picoquant_t2_g2/200204_HH400_T2_320MHz_HBT.ptu.xz")
        self.refusal("convert", path, "/dev/full", "--to", "peal", "--force")
        self.refusal("convert", path, "/dev/full", "--to", "ptu", "--force")

    def test_tables_with_nonsense_name_the_line(self):
        bad = self.file("counts.csv", b"experiment,a,b,n_pp,n_pm,n_mp,n_mm\nX,1,1,10,2,3,9\nX,1,2,ten,2,3,9\n")
        self.assertRegex(self.refusal("bell", bad), r":3|line 3")
        negative = self.file("negative.csv", b"experiment,a,b,n_pp,n_pm,n_mp,n_mm\nX,1,1,10,2,3,-9\n")
        self.assertRegex(self.refusal("bell", negative), r":2|line 2")


class Usage(Case):
    def test_help_version_and_mistakes(self):
        self.assertEqual(run("--help").returncode, 0)
        self.assertRegex(run("--version").stdout, r"^peal \d+\.\d+\.\d+")
        for command in ("live", "bell", "g2", "info", "convert", "devices"):
            done = run(command, "--help")
            self.assertEqual(done.returncode, 0, command)
            self.assertIn("--help", done.stdout)
        self.refusal()
        self.assertIn("did you mean 'bell'? there is: live, run, bell", self.refusal("bel"))
        self.refusal("bell")
        self.refusal("g2", "x", "--range-ps", "-5")
        self.refusal("bell", "x", "--channels", "1,2")

    def test_help_has_examples_that_parse(self):
        """Every example names options the command has: what it refuses is the missing file or board, nothing of its
        own."""
        for command in ("live", "run", "bell", "g2", "info", "convert", "devices"):
            text = run(command, "--help").stdout
            examples = [line.strip() for line in text.split("Examples:")[1].splitlines() if line.startswith("  peal ")]
            self.assertGreaterEqual(len(examples), 1, command)
            for example in examples:
                with self.subTest(example=example):
                    words = shlex.split(example)
                    self.assertEqual(words[1], command)
                    for option in (word for word in words if word.startswith("-")):
                        self.assertRegex(text, rf"(?m)^ +(-\w,)?{option}\b|^ +{option}[, ]")

    def test_a_mistyped_option_gets_the_one_that_was_meant(self):
        for command, wrong, meant in (
            ("bell", "--chanels", "--channels"),
            ("g2", "--rnage", "--range"),
            ("run", "--measures", "--measure"),
            ("info", "--jsno", "--json"),
            ("convert", "--partal", "--partial"),
            ("live", "--durration", "--duration"),
        ):
            for arguments in ((wrong, "1,2"), (wrong + "=1,2",), ("x", wrong)):
                self.assertIn(f"no option '{wrong}'; did you mean '{meant}'?", self.refusal(command, *arguments))
        self.assertNotIn("did you mean", self.refusal("bell", "x", "--quite-another-thing"))
        self.assertIn("--quite-another-thing", self.refusal("bell", "x", "--quite-another-thing"))
        self.assertIn("channels", self.refusal("bell", "x", "--channels", "1,2"))  # what is right is not called wrong

    def test_a_file_without_a_header_is_read_as_the_user_says(self):
        """Four qcrypto words of 64 bits, which say nothing of their kind: time in units of 1/256 ns above bit 10,
        detectors in bits 3..0."""
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "words.bin")
            words = [(1000 * i << 10) | (1 << i % 2) for i in range(1, 5)]
            pathlib.Path(path).write_bytes(b"".join(struct.pack("<Q", word) for word in words))
            answer = self.answer("info", path, "--as", "qcrypto-a1")
            self.assertEqual((answer["format"], answer["tags"]), ("qcrypto-a1", 4))
            self.assertIn("give one of", self.refusal("info", path, "--as", "nonsense"))

    def test_a_reader_that_goes_away_is_no_crash(self):
        path = shared("picoquant_t2_g2/200204_HH400_T2_320MHz_HBT.ptu.xz")
        peal = subprocess.Popen([PEAL, "info", path], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        peal.stdout.close()
        peal.stderr.close()
        peal.wait(timeout=60)
        self.assertGreaterEqual(peal.returncode, 0, "killed by a signal")


def live_summary(text: str) -> tuple[str, str]:
    """S and p of the last summary in the text."""
    s = re.findall(r"^S +(\d\.\d+ \+- \d\.\d+)", text, re.M)
    p = re.findall(r"^p-value +(\S+)", text, re.M)
    return (s[-1] if s else "", p[-1] if p else "")


class LiveSimulation(Case):
    def test_direct_and_usb_and_the_written_file_give_the_same_numbers(self):
        with tempfile.TemporaryDirectory() as folder:
            found = []
            for transport in ("direct", "usb"):
                tags = os.path.join(folder, transport + ".peal")
                live = run("live", "--simulate", "smoke", "--transport", transport, "--write", tags, "--plain")
                self.assertEqual(live.returncode, 0, live.stderr)
                again = run("bell", tags)
                self.assertEqual(again.returncode, 0, again.stderr)
                self.assertNotEqual(live_summary(live.stdout)[0], "")
                self.assertEqual(live_summary(live.stdout), live_summary(again.stdout))
                self.assertIn("every tag is here", live.stdout)
                found.append(live_summary(again.stdout))
            self.assertEqual(found[0], found[1])

    def test_it_redraws_on_a_terminal_and_restores_the_cursor(self):
        leader, follower = pty.openpty()
        peal = subprocess.Popen([PEAL, "live", "--simulate", "smoke"], stdout=follower, stderr=follower, close_fds=True)
        os.close(follower)
        text = b""
        while True:
            ready, _, _ = select.select([leader], [], [], 120)
            if not ready:
                peal.kill()
                self.fail("no output for two minutes")
            try:
                chunk = os.read(leader, 65536)
            except OSError:
                break
            if not chunk:
                break
            text += chunk
        self.assertEqual(peal.wait(timeout=60), 0, text[-2000:])
        self.assertIn(b"\x1b[?25l", text)
        self.assertGreater(text.rfind(b"\x1b[?25h"), text.rfind(b"\x1b[?25l"))
        self.assertIn("2√2".encode(), text)


class Interruptions(Case):
    def test_ctrl_c_keeps_and_analyses_what_came(self):
        with tempfile.TemporaryDirectory() as folder:
            tags = os.path.join(folder, "run.peal")
            peal = subprocess.Popen(
                [PEAL, "live", "--simulate", "demo", "--write", tags, "--plain"],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            deadline = time.monotonic() + 120
            lines = []
            while time.monotonic() < deadline:
                lines.append(peal.stdout.readline())
                if "S 2." in lines[-1]:
                    break
            peal.send_signal(signal.SIGINT)
            out, err = peal.communicate(timeout=120)
            self.assertEqual(peal.returncode, 0, err)
            text = "".join(lines) + out
            again = run("bell", tags)
            self.assertEqual(again.returncode, 0, again.stderr)
            self.assertNotEqual(live_summary(text)[0], "")
            self.assertEqual(live_summary(text), live_summary(again.stdout))

    def test_a_full_disk_ends_the_run_with_its_analysis(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full")
        done = run("live", "--simulate", "smoke", "--write", "/dev/full", "--force", "--plain")
        self.assertEqual(done.returncode, 2, done.stdout)
        self.assertIn("disk", done.stderr)


if __name__ == "__main__":
    PEAL = os.path.abspath(sys.argv[1])
    program = unittest.main(module="__main__", argv=[sys.argv[0], *sys.argv[2:]], exit=False, verbosity=2)
    sys.exit(0 if program.result.wasSuccessful() else 1)
