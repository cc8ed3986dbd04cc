#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""Compares every kernel of rtl/hls/kernels.toml, compiled, with its C++.

The committed form at the committed period; with --full also valid and ready at three periods each, and a million vectors.
"""
import argparse
import pathlib
import shutil
import sys

sys.dont_write_bytecode = True

import tomllib  # noqa: E402

import bench  # noqa: E402

SEED = 20260


def list_text(kernels: list[dict], base: pathlib.Path, factor: float | None) -> str:
    """The committed list, or with `factor` the handshake form at that multiple of the period, stages free."""
    text = ""
    for k in kernels:
        period = k["period"] * (factor or 1)
        text += f'[[kernel]]\nname = "{k["name"]}"\nheader = "{(base / k["header"]).resolve()}"\nfunction = "{k["function"]}"\nfamily = "{k["family"]}"\nperiod = {period:.3f}\n'
        if factor is None:
            text += f'stages = {k.get("stages", 0)}\nfree_running = {str(k.get("free_running", False)).lower()}\n'
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
    for factor in [None, 1.0, 1.6, 3.0] if arguments.full else [None]:
        folder = (arguments.work / ("committed" if factor is None else f"handshake_{factor}")).resolve()
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        text = list_text(kernels, arguments.list.parent, factor)
        (folder / "list.toml").write_text(text, encoding="utf-8")
        print(f"== {folder.name}")
        try:
            reports = bench.compile_list(arguments.compiler.resolve(), folder / "list.toml", folder)
            print(bench.compare(reports, folder, 1_000_000 if arguments.full else 5_000, SEED, fast_build=not arguments.full))
        except bench.Failed as problem:
            print(problem)
            return bench.SKIPPED if "pycde" in str(problem) else 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
