#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""Compiles uint_digest.cpp with g++ and with clang and compares what the two programs print, line by line.

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
    masked = digests(options.gxx, [], options.kernels, options.build / "uint_digest_gxx")
    bit_int = digests(options.clang, [], options.kernels, options.build / "uint_digest_clang")
    different = [f"g++   {a}\nclang {b}" for a, b in zip(masked, bit_int) if a != b]
    if len(masked) != len(bit_int) or not masked or different:
        print("\n".join(different) or "different number of lines")
        print(f"{len(different)} of {len(masked)} pairs of widths differ between g++ and clang")
        return 1
    print(f"{len(masked)} pairs of widths, the same bits in both compilers")
    return 0


if __name__ == "__main__":
    sys.exit(main())
