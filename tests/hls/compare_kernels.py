#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""Compares every kernel of rtl/hls/kernels.toml, compiled, with its C++.

The committed form at the committed period; with --full also valid and ready at three periods each (1, 1.6 and 3 times the committed one, in
percent behind the name), and a million vectors of each.
"""
import argparse
import pathlib
import shutil
import sys

sys.dont_write_bytecode = True

import tomllib  # noqa: E402

import bench  # noqa: E402

SEED = 20260


def entries(kernels: list[dict], base: pathlib.Path, factor: float | None) -> str:
    """The committed list, or with `factor` the handshake form at that multiple of the period, stages free."""
    text = ""
    for k in kernels:
        period, name = k["period"] * (factor or 1), k["name"] + (f"_{factor * 100:.0f}" if factor else "")
        text += f'[[kernel]]\nname = "{name}"\nheader = "{(base / k["header"]).resolve()}"\nfunction = "{k["function"]}"\nfamily = "{k["family"]}"\nperiod = {period:.3f}\n'
        if factor is None:
            text += f"free_running = {str(k.get('free_running', False)).lower()}\n" + (f"stages = {k['stages']}\n" if "stages" in k else "")
    return text


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--compiler", type=pathlib.Path, required=True)
    parser.add_argument("--list", type=pathlib.Path, default=bench.ROOT / "rtl" / "hls" / "kernels.toml")
    parser.add_argument("--work", type=pathlib.Path, required=True, help="folder for everything that is built")
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="these modules")
    arguments = parser.parse_args()
    kernels = tomllib.loads(arguments.list.read_text(encoding="utf-8"))["kernel"]
    kernels = [k for k in kernels if not arguments.only or k["name"] in arguments.only]
    folder = arguments.work.resolve()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    forms = [None, 1.0, 1.6, 3.0] if arguments.full else [None]  # one model of all of them: the library of Verilator is compiled once
    (folder / "list.toml").write_text("".join(entries(kernels, arguments.list.parent, factor) for factor in forms), encoding="utf-8")
    try:
        reports = bench.compile_list(arguments.compiler.resolve(), folder / "list.toml", folder)
        print(bench.compare(reports, folder, 1_000_000 if arguments.full else 5_000, SEED, fast_build=not arguments.full))
    except bench.Failed as problem:
        print(problem)
        return bench.SKIPPED if "pycde" in str(problem) else 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
