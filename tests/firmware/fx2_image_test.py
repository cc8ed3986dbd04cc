# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""The image for the FX2: it fits, and run in an 8051 simulator (s51) it answers requests. The
simulator has no USB: external RAM stands for the registers, so the test writes SETUPDAT, sets the SETUP flag and clears it again, and
reads the reply where the chip would send it from. Type C521: its timer counts clock / 12 as the FX2's does (that of s51's DS320 runs
about nine times too fast); its instructions take three times as long, which no figure here depends on.

Environment: PEAL_FX2_FOLDER, the folder of peal_fx2.ihx and .map; PEAL_S51, the simulator."""

import os
import pathlib
import re
import subprocess
import unittest

FOLDER = pathlib.Path(os.environ["PEAL_FX2_FOLDER"])
S51 = os.environ.get("PEAL_S51", "")

CODE_END, DATA_BYTES, SERIAL = 0x3C00, 0x200, 0x3BE0
USBIRQ, SETUPDAT, EP0BUF, EP0BCL, EP0CS = 0xE65D, 0xE6B8, 0xE740, 0xE68B, 0xE6A0
HSNAK, STALL = 0x80, 0x01


def image() -> dict[int, int]:
    """Address to byte, every line checked."""
    memory = {}
    for line in (FOLDER / "peal_fx2.ihx").read_text(encoding="ascii").split():
        data = bytes.fromhex(line.removeprefix(":"))
        assert sum(data) % 256 == 0, f"checksum of {line}"
        count, address, kind = data[0], int.from_bytes(data[1:3], "big"), data[3]
        assert kind in (0, 1) and len(data) == count + 5, line
        if kind == 0:
            memory |= {address + i: byte for i, byte in enumerate(data[4 : 4 + count])}
    return memory


class Image(unittest.TestCase):
    def test_code_and_data_fit_15_5_kib(self):
        memory = image()
        self.assertIn(0, memory)
        self.assertLess(max(memory), CODE_END)
        self.assertLessEqual(CODE_END + DATA_BYTES, 15.5 * 1024)

    def test_the_serial_is_where_a_loader_looks_for_it(self):
        memory = image()
        self.assertEqual([memory[SERIAL + i] for i in range(17)], [ord("0")] + [0] * 16)


@unittest.skipUnless(S51, "s51 is not here: the image is NOT run")
class Session(unittest.TestCase):
    """One run of the simulator for all questions; each is asked of the device the one before left."""

    def talk(self, *setups):
        """Sends SETUP packets; per packet: data armed for the host, EP0CS afterwards, seconds it took."""
        symbols = (FOLDER / "peal_fx2.map").read_text(encoding="ascii", errors="replace")
        poll = int(re.search(r"([0-9A-F]{8})\s+_fx2_poll\b", symbols)[1], 16)
        commands = [f"break 0x{poll:x}", "run", "dump xram 0xe600 0xe6af"]
        for setup in setups:
            text = " ".join(f"0x{byte:02x}" for byte in setup)
            commands += [f"set mem xram 0x{EP0BCL:x} 0xff", f"set mem xram 0x{EP0CS:x} 0x00", f"set mem xram 0x{SETUPDAT:x} {text}",
                         f"set mem xram 0x{USBIRQ:x} 0x01", "step", "run", f"set mem xram 0x{USBIRQ:x} 0x00",
                         f"dump xram 0x{EP0BUF:x} 0x{EP0BUF + 63:x}", f"dump xram 0x{EP0BCL:x} 0x{EP0BCL:x}", f"dump xram 0x{EP0CS:x} 0x{EP0CS:x}"]
        commands += ["quit", ""]
        done = subprocess.run([S51, "-t", "C521", "-X", "48M", "-R", "1", "-b", str(FOLDER / "peal_fx2.ihx")], input="\n".join(commands),
                              capture_output=True, text=True, timeout=120, check=False)
        runs = done.stdout.split("Simulated ")[1:]
        self.assertEqual(len(runs), len(setups) + 1, done.stdout[-2000:] + done.stderr)
        self.start = self.memory(runs[0])
        answers = []
        for run in runs[1:]:
            memory = self.memory(run)
            length, status = memory[EP0BCL], memory[EP0CS]
            data = bytes(memory[EP0BUF + i] for i in range(length)) if length <= 64 else b""
            answers.append((data, status, float(re.search(r"\(([0-9.e+-]+) sec\)", run)[1])))
        return answers

    @staticmethod
    def memory(text):
        # "0xe68b    12 ." or up to eight bytes to the next multiple of eight, then the same as characters. The echo
        # of the commands may stand in front of it on the line.
        found = {}
        for line, values in re.findall(r"0x([0-9a-f]{4}) +((?:[0-9a-f]{2} )+)", text):
            address = int(line, 16)
            for i, value in enumerate(values.split()[: 8 - address % 8]):
                found.setdefault(address + i, int(value, 16))  # what follows the dump is the next request
        return found

    def test_a_session(self):
        status = (0xC0, 0x55, 0, 0, 0, 0, 16, 0)
        answers = self.talk(
            (0x80, 6, 0, 1, 0, 0, 18, 0),  # 0 device descriptor
            (0x80, 6, 3, 3, 9, 4, 255, 0),  # 1 serial
            (0x00, 9, 1, 0, 0, 0, 0, 0),  # 2 set configuration
            (0x80, 8, 0, 0, 0, 0, 1, 0),  # 3 get configuration
            status,  # 4
            (0xC0, 0x77, 0, 0, 0, 0, 4, 0),  # 5 unknown request
            (0x40, 0x53, 0, 1, 0, 0, 0, 0),  # 6 stream_start with id 256
            status,  # 7
            (0xC0, 0x50, 0, 0, 0, 0, 32, 0),  # 8 identity: nobody answers on the pins
            status,  # 9
            (0xC0, 0x51, 0, 0, 0, 0, 68, 0),  # 10 too many registers
        )
        self.assertEqual(answers[0][0], bytes((18, 1, 0, 2, 0xFF, 0, 0xFF, 64, 0x09, 0x12, 1, 0, 0, 1, 1, 2, 3, 1)))
        self.assertEqual(answers[1][0], bytes((4, 3, ord("0"), 0)))
        self.assertEqual(answers[3][0], b"\x01")
        for number in (0, 1, 2, 3, 4, 6, 8, 10):
            self.assertEqual(answers[number][1], HSNAK, f"request {number}")
        # Firmware API 1, ok, no stream, first request.
        self.assertEqual(answers[4][0][:12], bytes((1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0)))
        self.assertNotEqual(answers[4][0][12:16], bytes(4), "build id")
        self.assertEqual(answers[5][:2], (b"", STALL))
        self.assertEqual(answers[7][0][:8], bytes((1, 1, 0, 0, 3, 0, 0, 0)))
        # One wait of 20 to 25 ms ran out and was counted; the reply has its usual size.
        self.assertEqual(answers[8][0], bytes(32))
        self.assertGreater(answers[8][2], 0.020)
        self.assertLess(answers[8][2], 0.025)
        self.assertEqual(answers[9][0][:12], bytes((1, 2, 0, 0, 5, 0, 0, 0, 1, 0, 0, 0)))
        # 64 zeros do not end a data stage of 68: an empty packet must follow, and is what is armed last.
        self.assertEqual(answers[10][0], b"")

        # What fx2_init() left in the registers.
        expected = {0xE600: 0x10, 0xE601: 0xE3, 0xE602: 0x8C, 0xE609: 0, 0xE612: 0xE0, 0xE618: 0x08, 0xE619: 0, 0xE61A: 0, 0xE61B: 0, 0xE670: 0}
        self.assertEqual({address: self.start[address] for address in expected}, expected)
        self.assertEqual(self.start[0xE680] & 0x0A, 0x02, "on the bus, under its own descriptors")


if __name__ == "__main__":
    unittest.main()
