#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
"""scripts/format: what it makes of the ports of a module, and what it leaves alone."""
import importlib.machinery
import importlib.util
import pathlib
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
LOADER = importlib.machinery.SourceFileLoader("peal_format", str(ROOT / "scripts/format"))
FORMAT = importlib.util.module_from_spec(importlib.util.spec_from_loader("peal_format", LOADER))
LOADER.exec_module(FORMAT)

CROOKED = """\
module peal_a #(
  parameter int unsigned   Width = 4
) (
  input wire logic   clk_i, // rising edge
  // A row.

  input  wire logic [Width-1:0]        data_i [8],
  inout wire logic [ 3 : 0] pin_io,
  output logic signed [1:0][Width-1:0] data_o,
  output  peal_b_pkg::word_t  word_o    // what comes out
);
  input_q   <= 1;   // input wire logic   x,
endmodule
module peal_c(input wire logic  clk_i, output logic  q_o);
  task automatic go(
    input   logic  a
  );
  endtask
endmodule
"""
STRAIGHT = """\
module peal_a #(
  parameter int unsigned   Width = 4
) (
  input  wire logic                          clk_i,  // rising edge
  // A row.

  input  wire logic         [Width-1:0]      data_i [8],
  inout  wire logic         [3:0]            pin_io,
  output logic signed       [1:0][Width-1:0] data_o,
  output peal_b_pkg::word_t                  word_o  // what comes out
);
  input_q   <= 1;   // input wire logic   x,
endmodule
module peal_c(input wire logic  clk_i, output logic  q_o);
  task automatic go(
    input   logic  a
  );
  endtask
endmodule
"""


class Ports(unittest.TestCase):
    maxDiff = None

    def test_columns(self):
        self.assertEqual(FORMAT.align_ports(CROOKED), STRAIGHT)

    def test_what_is_straight_stays(self):
        self.assertEqual(FORMAT.align_ports(STRAIGHT), STRAIGHT)

    def test_every_module_of_the_project_is_read(self):
        """A port in a form the script does not know would stay crooked without a word."""
        for name in FORMAT.sources([]):
            if name.endswith(".sv"):
                inside = False
                for number, line in enumerate((ROOT / name).read_text().splitlines(), 1):
                    inside = inside or (bool(FORMAT.PORTS_BEGIN.match(line)) and ";" not in line)
                    if inside and line.lstrip().startswith(("input ", "output ", "inout ")):
                        with self.subTest(file=name, line=number):
                            self.assertRegex(line, FORMAT.PORT)
                    inside = inside and not FORMAT.PORTS_END.match(line)


if __name__ == "__main__":
    unittest.main()
