// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Which operator works in which clock. A stage is what happens between two ranks of registers; stage 0 starts at the
// inputs, rank k ends stage k - 1, and the outputs leave rank `stages`. With 0 ranks everything works in stage 0 and
// the outputs are wires from it.
#pragma once

#include "compiler/design.hpp"

#include <string>
#include <vector>

namespace peal::hls_compiler {

/// Delays of one family in ns, from families/<family>.toml.
struct family {
  std::string name;
  double clock_to_q = 0, setup = 0;
  double lut = 0, route = 0;
  unsigned lut_inputs = 4;
  double add_base = 0, add_bit = 0; ///< without the route to it
  double compare_base = 0, compare_bit = 0;
  double table_level = 0; ///< each address bit beyond the inputs of one LUT
  double level() const { return lut + route; }
};
family load_family(const std::string& name, const std::string& folder);

/// When a node's bits are there, in ns after the clock edge: bit i at min(last, first + i * carry).
struct arrival {
  double first = 0, last = 0;
};

struct schedule {
  int stages = 0;                ///< ranks of registers
  std::vector<int> stage;        ///< per node
  std::vector<arrival> ready;    ///< per node, inside its stage
  std::vector<int> state_stage;  ///< per state element
  double estimate_ns = 0;        ///< longest stage with clock-to-q and setup
  std::vector<double> stage_ns;  ///< the same per stage
  std::vector<node_id> critical; ///< operators of the longest path
};

/// Breaks operators that are wider than the period. Throws refusal when that is not enough.
design split_wide(const design& from, const family& delays, const request& asked);

/// Places every node. Throws refusal: state loop longer than the period, period impossible, more stages
/// needed than asked for.
schedule place_nodes(const design& of, const family& delays, const request& asked);

/// Nodes on a way from a state element back to one that it depends on; the number of the loop, or -1.
struct loops {
  std::vector<int> of_node, of_state;
  int count = 0;
};
loops find_loops(const design& of);

/// Operators of the longest chain that ends in `end` within its stage.
std::vector<node_id> longest_path(const design& of, const schedule& plan, node_id end);

} // namespace peal::hls_compiler
