#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""Compiles uint_digest.cpp with g++ and with clang, as software and as gateware, and compares what the programs print, line by line.

Exit code 77 (skipped) when one of the compilers is missing.
"""
import argparse
import pathlib
import subprocess
import sys


def digests(compiler: str, flags: list[str], kernels: pathlib.Path, program: pathlib.Path) -> list[str]:
    source = pathlib.Path(__file__).with_name("uint_digest.cpp")
    subprocess.run([compiler, "-std=c++20", "-O0", "-Wall", "-Wextra", "-Werror", *flags, f"-I{kernels}", str(source), "-o", str(program)],
                   check=True)
    return subprocess.run([str(program)], check=True, capture_output=True, text=True).stdout.splitlines()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gxx", required=True)
    parser.add_argument("--clang", required=True)
    parser.add_argument("--kernels", type=pathlib.Path, required=True)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    options = parser.parse_args()
    for name, path in (("g++", options.gxx), ("clang++-16", options.clang)):
        if not path or path.endswith("-NOTFOUND"):
            print(f"SKIPPED: {name} is missing; kernels as gateware (clang) and as model (g++) were NOT compared. Run scripts/setup --tests.")
            return 77
    printed = {(name, kind): digests(compiler, flags, options.kernels, options.build / f"uint_digest_{name}_{kind}")
               for name, compiler in (("gxx", options.gxx), ("clang", options.clang))
               for kind, flags in (("software", []), ("gateware", ["-DPEAL_HLS_GATEWARE"]))}
    first = printed["clang", "gateware"]  # what peal-hls reads
    failed = not first
    for name, lines in printed.items():
        different = [f"clang gateware: {a}\n{' '.join(name)}: {b}" for a, b in zip(first, lines) if a != b]
        if len(lines) != len(first) or different:
            print("\n".join(different) or "different number of lines")
            print(f"{' '.join(name)}: {len(different)} of {len(first)} lines differ from those of clang as gateware")
            failed = True
    if failed:
        return 1
    print(f"{len(first)} lines of digests, the same bits in both compilers, as software and as gateware")
    return 0


if __name__ == "__main__":
    sys.exit(main())
