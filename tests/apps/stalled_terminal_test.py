#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""A terminal that takes nothing (Ctrl-S, a hung connection) holds up neither reading nor recording. Usage:
stalled_terminal_test.py PEAL"""

import json
import os
import pathlib
import pty
import subprocess
import sys
import tempfile
import time
import unittest

PEAL = ""
FILE = pathlib.Path("tests/host/data/picoquant/hydraharp_v2_t2_single_channel.ptu.xz")
PATIENCE_S = 120  # until the test gives up; nothing depends on it


def info(path: str) -> dict:
    return json.loads(subprocess.run([PEAL, "info", "--json", path], capture_output=True, text=True, check=True).stdout)


class StalledTerminal(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.recording = os.path.join(folder.name, "run.peal")
        self.leader, self.follower = pty.openpty()
        self.addCleanup(os.close, self.leader)
        os.write(self.leader, b"\x13")  # Ctrl-S: every write to the terminal waits from here on

    def start(self, *command: str) -> subprocess.Popen:
        peal = subprocess.Popen(
            [PEAL, *command], stdin=self.follower, stdout=self.follower, stderr=self.follower, close_fds=True
        )
        os.close(self.follower)
        self.addCleanup(lambda: peal.poll() is None and peal.kill())
        return peal

    def wait_for_recording(self, peal: subprocess.Popen) -> None:
        """Until the recording has its end mark, while the terminal stands."""
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            self.assertIsNone(peal.poll(), "it must not be able to end: its last lines wait for the terminal")
            if os.path.exists(self.recording) and b'"complete": true' in pathlib.Path(self.recording).read_bytes():
                return
            time.sleep(0.05)  # between looks at the file; only PATIENCE_S can end in a failure
        self.fail("the run does not complete while its terminal stands still")

    def the_rest(self, peal: subprocess.Popen) -> bytes:
        os.write(self.leader, b"\x11")  # Ctrl-Q
        text = b""
        try:
            while chunk := os.read(self.leader, 65536):
                text += chunk
        except OSError:  # the other side is closed
            pass
        self.assertEqual(peal.wait(timeout=PATIENCE_S), 0, text[-2000:])
        return text

    def check(self, *command: str) -> None:
        peal = self.start(*command, "--source", f"file:{FILE},pace=max", "--write", self.recording)
        self.wait_for_recording(peal)
        whole, recorded = info(str(FILE)), info(self.recording)
        self.assertEqual(recorded["tags"], whole["tags"])
        self.assertEqual(recorded["channels"], whole["channels"])
        self.assertTrue(recorded["losses"]["clean"])
        text = self.the_rest(peal)
        self.assertGreater(text.rfind(b"\x1b[?25h"), text.rfind(b"\x1b[?25l"), "the cursor comes back")

    def test_live(self):
        self.check("live")

    def test_run(self):
        self.check("run", "-m", "rates")


if __name__ == "__main__":
    PEAL = os.path.abspath(sys.argv[1])
    program = unittest.main(module="__main__", argv=[sys.argv[0], *sys.argv[2:]], exit=False, verbosity=2)
    sys.exit(0 if program.result.wasSuccessful() else 1)
