# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""Builds and runs the comparison of compiled kernels with their C++ (bench.hpp): one model that holds all modules of a list."""
import json
import pathlib
import re
import shutil
import subprocess
import tomllib

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
RIGHT = "-fno-const-bit-op-tree"  # Verilator 5.006 gets ~(a[1] & b[1]) & ~(a[2] & b[2]) wrong with it
CLANG = "clang++-16"
SKIPPED = 77  # a tool that is not there: CTest says so


class Failed(Exception):
    """What went wrong, with the output of the tool."""


def run(arguments: list, where: pathlib.Path) -> str:
    done = subprocess.run([str(a) for a in arguments], cwd=where, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode != 0:
        raise Failed(f"{pathlib.Path(str(arguments[0])).name} ended with {done.returncode}:\n{done.stdout[-6000:]}")
    return done.stdout


def compile_list(compiler: pathlib.Path, kernel_list: pathlib.Path, folder: pathlib.Path) -> list[dict]:
    """peal-hls over a list; the reports, in the order of the list, each with its header."""
    run([compiler, "--batch", kernel_list, "--output", folder, "--report", folder, "--quiet"], ROOT)
    kernels = tomllib.loads(kernel_list.read_text(encoding="utf-8"))["kernel"]
    reports = []
    for kernel in kernels:
        report = json.loads((folder / f"{kernel['name']}.json").read_text(encoding="utf-8"))
        report["header"] = (kernel_list.parent / kernel["header"]).resolve()
        reports.append(report)
    return reports


def pins_of(report: dict, mutants: bool) -> list[tuple[str, int, str]]:
    """Name, width and direction of every port but the clock."""
    pins = [("rst_i", 1, "input")] + [("mutant_i", 16, "input")] * mutants
    pins += [(p["port"], p["width"], "input") for p in report["inputs"]] + [(p["port"], p["width"], "output") for p in report["outputs"]]
    if not report["free_running"]:
        pins += [("valid_i", 1, "input"), ("ready_i", 1, "input"), ("valid_o", 1, "output"), ("ready_o", 1, "output")]
    return pins


def top_module(reports: list[dict], mutants: bool = False) -> str:
    """Every port of every module, with the module's number in front; the clock is common."""
    ports, instances = ["input wire logic clk_i"], []
    for number, r in enumerate(reports):
        pins = pins_of(r, mutants)
        for name, width, direction in pins:
            ports.append(f"{direction} wire logic {f'[{width - 1}:0] ' if width > 1 else ''}k{number}_{name}")
        wires = ", ".join([".clk_i"] + [f".{name}(k{number}_{name})" for name, _, _ in pins])
        instances.append(f"  {r['name']} u_k{number} ({wires});")
    return "`default_nettype none\nmodule bench_top (\n  " + ",\n  ".join(ports) + "\n);\n" + "\n".join(instances) + "\nendmodule\n"


def registers(report: dict, folder: pathlib.Path) -> list[tuple[str, dict]]:
    """The state that stands in registers, by their names; what nobody reads has none."""
    names = set(re.findall(r"\w+_q\b", (folder / f"{report['name']}.sv").read_text(encoding="utf-8")))
    found = [(re.sub(r"[\[.]", "_", s["path"]).replace("]", "") + "_q", s) for s in report.get("state", [])]
    return [(name, s) for name, s in found if name in names]


def configuration(reports: list[dict], folder: pathlib.Path) -> str:
    """For Verilator: the registers of the state can be written."""
    lines = [f'public_flat_rw -module "{r["name"]}" -var "{name}"' for r in reports for name, _ in registers(r, folder)]
    return "`verilator_config\n" + "\n".join(lines) + "\n"


def glue_of(number: int, r: dict, folder: pathlib.Path, mutants: bool) -> str:
    """What bench.hpp asks of one module."""
    step = r["function"]
    fields = [(p["port"], low, f) for p in r["inputs"] for low, f in offsets(p)]
    shown = [(p["port"], low, f) for p in r["outputs"] for low, f in offsets(p)]
    state = registers(r, folder)
    stimulus = f"{step.rsplit('::', 1)[0]}::stimulus" if stimulus_of(r) else "no_stimulus"
    lines = [f"struct glue{number} : signature<decltype(&{step})> {{",
             f'  static constexpr const char *name = "{r["name"]}";',
             f"  static constexpr int stages = {r['stages']};",
             f"  static constexpr bool free_running = {'true' if r['free_running'] else 'false'};",
             f"  static constexpr std::size_t fields = {len(fields)};",
             f"  using stimulus = {stimulus};",
             f"  static out run(state &s, const in &i) {{ return signature::run<&{step}>(s, i); }}",
             f"  static void reset(Vbench_top &t, bool v) {{ t.k{number}_rst_i = v; }}",
             f"  static void mutant([[maybe_unused]] Vbench_top &t, [[maybe_unused]] unsigned m) {{ {f't.k{number}_mutant_i = m;' if mutants else ''} }}"]
    lines.append("  static void randomise([[maybe_unused]] generator &g, [[maybe_unused]] in &i, [[maybe_unused]] const std::array<bool, fields> &held) {")
    lines += [f"    if (!held[{n}]) set(i.{f['path']}, g.corner<{f['width']}>(word_of<{f['width']}>(i.{f['path']})));" for n, (_, _, f) in enumerate(fields)]
    lines.append("  }\n  static void preset([[maybe_unused]] generator &g, [[maybe_unused]] state &s) {")
    lines += [f"    set(s.{f['path']}, g.corner<{f['width']}>(word_of<{f['width']}>(s.{f['path']})));" for _, f in state]
    lines.append("  }\n  static void poke([[maybe_unused]] Vbench_top &t, [[maybe_unused]] const state &s, [[maybe_unused]] int stage) {")
    lines += [f"    if (stage == {f['stage']}) put_bits<0, {f['width']}>(t.rootp->bench_top__DOT__u_k{number}__DOT__{name}, word_of<{f['width']}>(s.{f['path']}));"
              for name, f in state]
    lines.append("  }\n  static std::string wrong([[maybe_unused]] Vbench_top &t, [[maybe_unused]] const state &s, [[maybe_unused]] int stage) {\n    std::string what;")
    values = [(f, f"get_bits<0, {f['width']}>(t.rootp->bench_top__DOT__u_k{number}__DOT__{name})", f"word_of<{f['width']}>(s.{f['path']})") for name, f in state]
    lines += [f"    if (stage == {f['stage']} && {is_} != {want}) what += \"{f['path']} is \" + hex({is_}) + \", not \" + hex({want}) + \"; \";" for f, is_, want in values]
    lines.append("    return what;\n  }\n  static void drive([[maybe_unused]] Vbench_top &t, [[maybe_unused]] const in &i) {")
    lines += [f"    put_bits<{low}, {f['width']}>(t.k{number}_{port}, word_of<{f['width']}>(i.{f['path']}));" for port, low, f in fields]
    pairs = [(f["path"], f"get_bits<{low}, {f['width']}>(t.k{number}_{port})", f"word_of<{f['width']}>(o.{f['path']})") for port, low, f in shown]
    lines.append("  }\n  static bool same(const Vbench_top &t, const out &o) {\n    bool equal = true;")
    lines += [f"    equal &= {is_} == {want};" for _, is_, want in pairs]
    lines.append("    return equal;\n  }\n  static std::string difference(const Vbench_top &t, const out &o) {\n    std::string what;")
    lines += [f'    if ({is_} != {want}) what += "{path} is " + hex({is_}) + ", not " + hex({want}) + "; ";' for path, is_, want in pairs]
    lines.append("    return what;\n  }")
    if not r["free_running"]:
        lines += [f"  static void valid(Vbench_top &t, bool v) {{ t.k{number}_valid_i = v; }}",
                  f"  static void ready(Vbench_top &t, bool v) {{ t.k{number}_ready_i = v; }}",
                  f"  static bool valid_out(const Vbench_top &t) {{ return t.k{number}_valid_o; }}",
                  f"  static bool ready_out(const Vbench_top &t) {{ return t.k{number}_ready_o; }}"]
    return "\n".join(lines) + "\n};"


def stimulus_of(report: dict) -> pathlib.Path | None:
    """tests/hls/stimuli/<header>, if the kernel has one."""
    path = HERE / "stimuli" / report["header"].name
    return path if path.exists() and report["header"].parent == ROOT / "rtl" / "hls" / "kernels" else None


def glue(reports: list[dict], folder: pathlib.Path, seed: int, mutants: bool) -> str:
    headers = sorted({str(r["header"]) for r in reports}) + [f"{HERE}/bench.hpp"] + sorted({str(stimulus_of(r)) for r in reports if stimulus_of(r)})
    text = [f'#include "{h}"' for h in headers] + ['#include "Vbench_top.h"', '#include "Vbench_top___024root.h"', "using namespace peal::hls_bench;"]
    text += [glue_of(number, r, folder, mutants) for number, r in enumerate(reports)]
    text.append("int main(int, char **argv) {\n  Vbench_top top;\n  std::vector<std::unique_ptr<bench_base>> benches;")
    text += [f"  benches.push_back(std::make_unique<bench<Vbench_top, glue{n}>>(top, {seed + n}u));" for n in range(len(reports))]
    run_it = "run_mutants(top, benches, std::strtoull(argv[1], nullptr, 10), argv[2])" if mutants else "run_all(top, benches, std::strtoull(argv[1], nullptr, 10))"
    text.append(f'  std::printf("seed {seed}\\n");\n  return {run_it} != 0;\n}}')
    return "\n".join(text) + "\n"


def offsets(port: dict):
    low = 0
    for field in port["fields"]:
        yield low, field
        low += field["width"]


def build(reports: list[dict], folder: pathlib.Path, seed: int, fast_build: bool = False, mutants: bool = False) -> pathlib.Path:
    """Verilates the modules in `folder` beside their C++; the executable. With `mutants` they have the port of mutants.py, and lint is off."""
    (folder / "bench_top.sv").write_text(top_module(reports, mutants), encoding="utf-8")
    (folder / "bench_top.vlt").write_text(configuration(reports, folder), encoding="utf-8")
    (folder / "glue.cpp").write_text(glue(reports, folder, seed, mutants), encoding="utf-8")
    shutil.rmtree(folder / "obj", ignore_errors=True)
    sources = ["bench_top.vlt", "bench_top.sv"] + [f"{r['name']}.sv" for r in reports]
    level = "-O0" if fast_build else "-O1"
    # A mutant may leave a signal unread or a width odd: that is its point, and no fault of the emitted text.
    lint = ["-Wno-lint", "-Wno-style", "-Wno-fatal"] if mutants else ["-Wall"]
    run(["verilator", *lint, "--cc", "--exe", "--top-module", "bench_top", "-O3", RIGHT, "--x-assign", "unique", "--x-initial", "unique", "--output-split", "20000",
         "-CFLAGS", f"-std=c++20 {level} -w -I{ROOT}/rtl/hls/kernels", "-Mdir", "obj", *sources, "glue.cpp"], folder)
    cache = "ccache" if shutil.which("ccache") else ""  # Verilator's library is the same every time
    run(["make", "-s", "-C", "obj", "-f", "Vbench_top.mk", f"OBJCACHE={cache}", f"CXX={CLANG}", f"LINK={CLANG}", f"OPT_FAST={level}", "OPT_SLOW=-O0", f"OPT_GLOBAL={level}", "Vbench_top"], folder)
    return folder / "obj" / "Vbench_top"


def compare(reports: list[dict], folder: pathlib.Path, vectors: int, seed: int, fast_build: bool = False) -> str:
    """Compares the modules in `folder` with the C++; the output of the run. Throws Failed when one differs."""
    return run([build(reports, folder, seed, fast_build), vectors], folder)
