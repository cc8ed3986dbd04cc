# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""Prints what the linker used of the FX2's memory; ends with 1 when it does not fit."""

import pathlib
import re
import sys

CODE_LIMIT = 0x3C00  # the serial at 0x3BE0 is part of it
DATA_LIMIT = 0x200
STACK_LIMIT = 64  # bytes the stack must at least have


def sizes(report: str) -> tuple[int, int, int]:
    """Code, external RAM and stack bytes of a .mem file of the SDCC linker."""
    code = re.search(r"ROM/EPROM/FLASH\s+\S+\s+\S+\s+(\d+)", report)
    data = re.search(r"EXTERNAL RAM(?:\s+0x\w+\s+0x\w+)?\s+(\d+)", report)
    stack = re.search(r"with (\d+) bytes available", report)
    if not (code and data and stack) or "ERROR" in report:
        raise ValueError("not the memory report of a link that succeeded")
    return int(code[1]), int(data[1]), int(stack[1])


def main() -> int:
    code, data, stack = sizes(pathlib.Path(sys.argv[1]).read_text(encoding="ascii"))
    print(f"FX2 firmware: code {code} of {CODE_LIMIT} bytes, data {data} of {DATA_LIMIT}, stack {stack}")
    if code > CODE_LIMIT or data > DATA_LIMIT or stack < STACK_LIMIT:
        print("FX2 firmware: does not fit", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
