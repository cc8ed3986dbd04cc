#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""CIRCT text -> SystemVerilog, with the CIRCT that PyPI's pycde carries. One process lowers any number of modules.

usage: lower.py JOBS.json, a list of {"name", "mlir", "output", "header": [lines]}; "output" is written.
Exit code 3: pycde is missing.
"""
import json
import pathlib
import re
import sys

PASSES = "builtin.module(canonicalize,cse,hw.module(hw-legalize-modules,prettify-verilog,hw-cleanup))"
STRUCTURE = re.compile(r"^\s*(always_ff|if|else|end|begin)\b")
PORT = re.compile(r"^  (input|output)\s+(\[\d+:\d+\])?\s*(\w+)(,?)(.*)$")


# A declaration may go on in the next line; an input is one from its name on.
LOCAL = re.compile(r"^(\s*)automatic logic\s+(?:\[\d+:0\])?\s*(\w+)")
DECLARED = re.compile(r"^\s*(?:input|reg|wire|automatic logic)\s+(?:wire logic\s+)?(?:\[(\d+):0\])?\s*(\w+)\s*(=|;|,|$)")
TARGET = re.compile(r"^\s*(?:assign\s+)?(\w+)(?:\[[\d:]+\])?\s*(?:<=|=)")


def nobody_reads(lines: list[str]) -> list[str]:
    """Signals, and parts of signals, that are never read."""
    widths: dict[str, int] = {}
    read: dict[str, set[int]] = {}
    for line in lines:
        line = line.split("//")[0]
        declared, target = DECLARED.match(line), TARGET.match(line)
        if declared:
            widths[declared.group(2)] = int(declared.group(1) or 0) + 1
            line = line[declared.end():]
        elif target:
            line = line[target.end():]
        for name, high, low in re.findall(r"\b([A-Za-z_]\w*)(?:\[(\d+)(?::(\d+))?\])?", line):
            bits = range(int(low or high), int(high) + 1) if high else range(4096)
            read.setdefault(name, set()).update(bits)
    unread = []
    for name, width in widths.items():
        missing = [bit for bit in range(width) if bit not in read.get(name, ())]
        while missing:
            low = high = missing.pop()
            while missing and missing[-1] == low - 1:
                low = missing.pop()
            whole = low == 0 and high == width - 1
            unread.append(name if whole else f"{name}[{high}]" if high == low else f"{name}[{high}:{low}]")
    return unread


def waive_locals(lines: list[str], unread: list[str]) -> tuple[list[str], list[str]]:
    """A variable of a block cannot be read in the module: where CIRCT found that some of its bits are not needed, its declaration says so. The
    lines, and the unread signals of the module."""
    parts = {name.split("[")[0] for name in unread}
    made, inside = [], set()
    for line in lines:
        local = LOCAL.match(line)
        if local and local.group(2) in parts:
            inside.add(local.group(2))
            indent = local.group(1)
            made += [f"{indent}// Not all of its bits are needed:", f"{indent}// verilator lint_off UNUSEDSIGNAL", line, f"{indent}// verilator lint_on UNUSEDSIGNAL"]
        else:
            made.append(line)
    return made, [name for name in unread if name.split("[")[0] not in inside]


def house_style(text: str, job: dict) -> str:
    """Header lines, ports that stand `default_nettype none, and the signals nobody reads."""
    lines = []
    for line in text.strip().splitlines():
        port = PORT.match(line)
        if port:
            direction, width, name, comma, rest = port.groups()
            kind = "input  wire logic" if direction == "input" else "output wire logic"
            line = f"  {kind} {width + ' ' if width else ''}{name}{comma}{rest}"
        if line.startswith("endmodule"):
            lines, unread = waive_locals(lines, nobody_reads(lines))
            if unread:
                lines.append(f"  wire unused = &{{1'b0, {', '.join(unread)}}};  // what the step does not read")
        line = re.sub(r"\s*\t// ", "  // ", line)
        lines.append((line.split("  // ")[0] if STRUCTURE.match(line) else line).rstrip())
    body = "\n".join(lines)
    return "\n".join(job["header"]) + "\n`default_nettype none\n\n" + body + "\n"


def main() -> int:
    try:
        from pycde import circt
        from pycde.circt.ir import Context, Module
        from pycde.circt.passmanager import PassManager
    except ImportError as problem:
        print(f"pycde is missing ({problem}); run scripts/setup --tests", file=sys.stderr)
        return 3
    jobs = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    with Context() as context:
        context.enable_multithreading(False)  # the order of what threads allocate must not reach the output
        circt.register_dialects(context)
        for job in jobs:
            module = Module.parse(job["mlir"])
            PassManager.parse(PASSES).run(module.operation)
            raw = pathlib.Path(job["output"] + ".raw")
            with open(raw, "w", encoding="utf-8") as file:
                circt.export_verilog(module, file)
            text = raw.read_text(encoding="utf-8")
            raw.unlink()
            pathlib.Path(job["output"]).write_text(house_style(text, job), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
