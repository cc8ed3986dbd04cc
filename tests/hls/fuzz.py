#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""Random kernels, compiled by peal-hls and compared with what clang makes of the same text.

Each kernel has a random In, State and Out and a body of assignments, ifs, switches, loops with a constant bound, table look-ups and array
elements at variable indices. One that differs is cut down, statement by statement, while it still differs; its text is printed.
"""
import argparse
import pathlib
import random
import re
import shutil
import subprocess
import sys

sys.dont_write_bytecode = True

import bench  # noqa: E402

GENEROUS = 1200.0  # ns: every random loop fits
HEAD = '#pragma once\n#include "uint.hpp"\nnamespace peal::hls::fuzz {{\n\n{}\n\n}}  // namespace peal::hls::fuzz\n'


class Kernel:
    """One kernel as text; `body` is a list of statements that can be left out one by one."""

    def __init__(self, number: int, seed: int) -> None:
        self.name, self.number = f"fuzz_{number}", number
        self.random = r = random.Random(seed * 100_003 + number)
        widths = [1, 2, 3, 5, 7, 8, 9, 12, 13, 16, 17, 24, 31, 32, 33, 42, 64, 65]
        self.inputs = {f"i{k}": r.choice(widths) for k in range(r.randint(1, 4))}
        self.states = {f"s{k}": r.choice(widths) for k in range(r.randint(0, 3))}
        self.outputs = {f"o{k}": r.choice(widths) for k in range(r.randint(1, 3))}
        self.array = (r.choice([3, 4, 5, 8]), r.choice([3, 8, 12])) if r.random() < 0.4 else None        # in the state
        self.vector = (r.choice([2, 3, 4, 6]), r.choice([1, 4, 9])) if r.random() < 0.4 else None         # among the inputs
        self.table = ([r.getrandbits(10) for _ in range(r.choice([5, 8, 16]))], 10) if r.random() < 0.4 else None
        self.grid = ([[r.getrandbits(6) for _ in range(3)] for _ in range(4)], 6) if r.random() < 0.25 else None
        self.locals = {f"v{k}": r.choice(widths) for k in range(3)}
        self.body = [self.statement(2) for _ in range(r.randint(2, 8))]
        self.family = ("ecp5", "hx8k", "ecp5", "up5k")[number % 4]
        self.registered = number % 5 != 4
        # State loops of random kernels are long: in one half the shortest period they allow, found by asking, in the other a generous one.
        self.period = 0.0 if number % 2 else GENEROUS if self.states or self.array else 12.0

    def places(self) -> dict[str, int]:
        found = {f"in.{n}": w for n, w in self.inputs.items()} | dict(self.locals) | {f"state.{n}": w for n, w in self.states.items()}
        return found

    def index(self, count: int, depth: int) -> str:
        """An index that stays inside: C++ promises nothing beyond the end."""
        return f"static_cast<int>({self.expression(16, depth)} % uint<16>({count}u))" if count & (count - 1) else f"static_cast<int>({self.expression(16, depth)} & uint<16>({count - 1}u))"

    def leaf(self, width: int) -> str:
        r = self.random
        kind = r.random()
        if kind < 0.2:
            value = r.choice([0, 1, (1 << width) - 1, r.getrandbits(width), 1 << r.randrange(width)]) & ((1 << min(width, 64)) - 1)
            return f"uint<{width}>({value}ull)"
        if kind < 0.3 and self.array:
            return f"uint<{width}>(state.array[{self.index(self.array[0], -1)}])"
        if kind < 0.4 and self.vector:
            return f"uint<{width}>(in.vector[{self.index(self.vector[0], -1)}])"
        if kind < 0.5 and self.table:
            return f"uint<{width}>(table[{self.index(len(self.table[0]), -1)}])"
        if kind < 0.6 and self.grid:
            return f"uint<{width}>(grid[{self.index(4, -1)}][{self.index(3, -1)}])"
        return f"uint<{width}>({r.choice(list(self.places()))})"

    def expression(self, width: int, depth: int) -> str:
        r = self.random
        if depth <= 0 or r.random() < 0.15:
            return self.leaf(width) if depth >= 0 else f"uint<{width}>({r.choice(list(self.places()))})"
        a = self.expression(width, depth - 1)
        kind = r.choice(["+", "-", "&", "|", "^", "+", "-", "*", "~", "<<", ">>", "?", "cast", "/", "bit", "var"])
        if kind == "~":
            return f"uint<{width}>(~{a})"
        if kind in ("<<", ">>"):
            return f"uint<{width}>({a} {kind} {r.randrange(width)})"
        if kind == "?":
            return f"({self.condition(depth - 1)} ? {a} : {self.expression(width, depth - 1)})"
        if kind == "cast":
            other = r.choice([1, 4, 8, 11, 16, 20, 40])
            return f"uint<{width}>({self.expression(other, depth - 1)})"
        if kind == "/":
            return f"uint<{width}>({a} {r.choice('/%')} uint<{width}>({r.randrange(1, 1 << min(width, 6))}u))"
        if kind == "bit":
            other = r.choice([4, 8, 16, 33])
            return f"uint<{width}>(bit_at({self.expression(other, depth - 1)}, {r.randrange(other)}))"
        if kind == "var" and width >= 4:
            return f"uint<{width}>({a} {r.choice(['<<', '>>'])} static_cast<int>({self.expression(16, depth - 1)} & uint<16>({1 << (width.bit_length() - 2)}u | 1u)))"
        if kind == "*" and width > 24:
            kind = "^"
        return f"uint<{width}>({a} {kind if kind != 'var' else '+'} {self.expression(width, depth - 1)})"

    def condition(self, depth: int) -> str:
        w = self.random.choice([1, 3, 8, 13, 24, 33])
        return f"({self.expression(w, depth)} {self.random.choice(['==', '!=', '<', '<=', '>', '>='])} {self.expression(w, depth)})"

    def target(self) -> tuple[str, int]:
        r = self.random
        if self.array and r.random() < 0.25:
            return f"state.array[{self.index(self.array[0], 1)}]", self.array[1]
        choices = list(self.locals.items()) + [(f"state.{n}", w) for n, w in self.states.items()] + [(f"out.{n}", w) for n, w in self.outputs.items()]
        return r.choice(choices)

    def statement(self, depth: int) -> str:
        r = self.random
        kind = r.random()
        if depth > 0 and kind < 0.3:
            other = f" else {{\n{self.statement(depth - 1)}\n}}" if r.random() < 0.5 else ""
            return f"if ({self.condition(2)}) {{\n{self.statement(depth - 1)}\n{self.statement(depth - 1)}\n}}{other}"
        if depth > 0 and kind < 0.4:
            cases = "\n".join(f"case {k}: {{\n{self.statement(depth - 1)}\n{r.choice(['break;', ''])}\n}}" + ("" if True else "") for k in range(r.randint(2, 4)))
            return f"switch (static_cast<unsigned>({self.expression(3, 1)})) {{\n{cases}\ndefault: {{\n{self.statement(depth - 1)}\n}}\n}}"
        if depth > 0 and kind < 0.5:
            early = f"if ({self.condition(1)}) {r.choice(['break', 'continue'])};\n" if r.random() < 0.5 else ""
            return f"for (int n = 0; n < {r.randint(2, 4)}; ++n) {{\n{early}{self.statement(depth - 1)}\n}}"
        if kind < 0.53:
            return f"if ({self.condition(1)}) return out;"
        place, width = self.target()
        return f"{place} = uint<{width}>({self.expression(width, 3)});"

    def text(self) -> str:
        r, body = random.Random(self.name), "\n".join(self.body)
        state = "".join(f"uint<{w}> {n}{{{r.getrandbits(min(w, 16)) & ((1 << w) - 1)}u}};\n" for n, w in self.states.items())
        state += f"uint<{self.array[1]}> array[{self.array[0]}]{{}};\n" if self.array else ""
        inputs = "".join(f"uint<{w}> {n};\n" for n, w in self.inputs.items())
        inputs += f"uint<{self.vector[1]}> vector[{self.vector[0]}];\n" if self.vector else ""
        outputs = "".join(f"uint<{w}> {n};\n" for n, w in self.outputs.items())
        constants = f"inline constexpr unsigned short table[{len(self.table[0])}] = {{{', '.join(map(str, self.table[0]))}}};\n" if self.table else ""
        if self.grid:
            constants += "inline constexpr unsigned char grid[4][3] = {" + ", ".join("{" + ", ".join(map(str, row)) + "}" for row in self.grid[0]) + "};\n"
        variables = "".join(f"uint<{w}> {n}({k + 1}u);\n" for k, (n, w) in enumerate(self.locals.items())).replace("uint<1> v1(2u)", "uint<1> v1(0u)").replace("uint<1> v2(3u)", "uint<1> v2(1u)")
        member = "State& state, " if state else ""
        return (f"namespace {self.name} {{\n{constants}" + (f"struct State {{\n{state}}};\n" if state else "") +
                f"struct In {{\n{inputs}}};\nstruct Out {{\n{outputs}}};\n\ninline Out step({member}[[maybe_unused]] const In& in) {{\nOut out{{}};\n{variables}{body}\nreturn out;\n}}\n"
                f"}}  // namespace {self.name}")


class Fault(Exception):
    """What differs or breaks; `names` are the kernels it can be pinned to."""

    def __init__(self, text: str, names: list[str]) -> None:
        super().__init__(text)
        self.names = names


def shortest_period(kernel: Kernel, compiler: pathlib.Path, folder: pathlib.Path) -> float:
    """A period whose loops just fit, so that everything outside them is spread over stages: what the refusal names, or a little more."""
    period = 12.0
    for _ in range(4):
        done = subprocess.run([compiler, folder / f"{kernel.name}.hpp", f"peal::hls::fuzz::{kernel.name}::step", "--period-ns", f"{period:.2f}", "--quiet",
                               "--family", kernel.family, "--inputs-registered", "yes" if kernel.registered else "no"],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        needed = re.search(r"needs at least ([\d.]+) ns|alone needs ([\d.]+) ns", done.stdout)
        if done.returncode == 0:
            return period
        if done.returncode != 2 or not needed:
            raise Fault(done.stdout, [kernel.name])
        period = max(period, float(needed.group(1) or needed.group(2))) * 1.05
    return GENEROUS


def attempt(kernels: list[Kernel], compiler: pathlib.Path, folder: pathlib.Path, vectors: int, seed: int) -> None:
    """Throws Fault when one is not equal to its C++."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copy(bench.ROOT / "rtl" / "hls" / "kernels" / "uint.hpp", folder)
    entries = []
    for k in kernels:
        (folder / f"{k.name}.hpp").write_text(HEAD.format(k.text()), encoding="utf-8")
        if k.period == 0:
            k.period = shortest_period(k, compiler, folder)
        entries.append(f'[[kernel]]\nname = "{k.name}"\nheader = "{k.name}.hpp"\nfunction = "peal::hls::fuzz::{k.name}::step"\nfamily = "{k.family}"\n'
                       f"period = {k.period:.2f}\nfree_running = {str(k.number % 3 == 2).lower()}\ninputs_registered = {str(k.registered).lower()}\n")
    (folder / "list.toml").write_text("\n".join(entries), encoding="utf-8")
    try:
        bench.compare(bench.compile_list(compiler, folder / "list.toml", folder), folder, vectors, seed, fast_build=True)
    except bench.Failed as problem:
        raise Fault(str(problem), sorted(set(re.findall(r"^(fuzz_\d+)\b(?=: vector|: stuck|.* DIFFERS)", str(problem), re.MULTILINE)))) from None


def fails(kernel: Kernel, compiler: pathlib.Path, folder: pathlib.Path, vectors: int, seed: int) -> str | None:
    try:
        attempt([kernel], compiler, folder, vectors, seed)
    except Fault as fault:
        return str(fault)
    return None


def minimise(kernel: Kernel, trial) -> None:
    """Leaves out statements while the kernel still fails."""
    smaller = True
    while smaller:
        smaller = False
        for position in range(len(kernel.body)):
            kept = kernel.body
            kernel.body = kept[:position] + kept[position + 1:]
            if trial(kernel):
                smaller = True
                break
            kernel.body = kept


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--compiler", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--kernels", type=int, default=500)
    parser.add_argument("--at-once", type=int, default=125)
    parser.add_argument("--vectors", type=int, default=2000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    compiler, work = arguments.compiler.resolve(), arguments.work.resolve()
    print(f"seed {arguments.seed}", flush=True)

    def trial(kernel: Kernel) -> str | None:
        return fails(kernel, compiler, work, arguments.vectors, arguments.seed)

    last = arguments.first + arguments.kernels
    for start in range(arguments.first, last, arguments.at_once):
        kernels = [Kernel(n, arguments.seed) for n in range(start, min(start + arguments.at_once, last))]
        try:
            attempt(kernels, compiler, work, arguments.vectors, arguments.seed)
        except Fault as fault:
            if "pycde" in str(fault) and "missing" in str(fault):
                print(fault)
                return bench.SKIPPED
            print(f"kernels {start} to {start + len(kernels) - 1}: {', '.join(fault.names) or 'one of them'} fails", flush=True)
            for kernel in [k for k in kernels if k.name in fault.names] or kernels:
                if trial(kernel):
                    minimise(kernel, trial)
                    print(f"{kernel.name} at {kernel.period} ns:\n{kernel.text()}\n{trial(kernel)}")
                    return 1
            print(fault)
            return 1
        print(f"kernels {start} to {start + len(kernels) - 1}: equal", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
