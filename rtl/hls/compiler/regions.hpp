// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What of a scheduled design stands in registers, and where each value is computed: in the module, or inside the `if`
// of the always_ff block that alone needs it. A value that only matters under a condition is then computed under it: a
// simulator skips it, and hardware holds still.
#pragma once

#include "compiler/schedule.hpp"

#include <map>
#include <utility>
#include <vector>

namespace peal::hls_compiler {

inline constexpr int module_region = 0;

/// "This condition holds" as 2 * node + 1, "it does not" as 2 * node.
using literal = int;

/// The module, the body of an always_ff block, a branch of an `if` inside one, or what encloses several branches.
struct region {
  int parent = -1;
  int depth = 0;
  node_id condition = no_node; ///< of a branch; no_node: the module, or the body of a block
  bool if_one = true;
  std::vector<literal> any; ///< entered when one of these holds, for values that several branches inside share
  int stage = 0;            ///< the condition and what is assigned are seen from here
  bool always = true;       ///< runs at every clock: nothing is won by computing inside
};

/// A register takes a value at the end of a stage: state element `state`, or rank `rank` of node `of`.
struct assignment {
  int region = module_region;
  int state = -1;
  node_id of = no_node;
  int rank = 0;
  node_id value = no_node; ///< seen from stage rank - 1 or the state's stage
};

struct layout {
  std::vector<bool> live;                      ///< per node: an output or a state element depends on it
  std::vector<bool> computed;                  ///< per node: stands as an operator somewhere
  std::vector<bits> used;                      ///< per node: bits anybody reads
  std::vector<std::map<int, bits>> registered; ///< per node and rank: bits that stand in registers
  std::vector<unsigned> users;
  std::vector<bool> sliced; ///< somebody reads a part
  std::vector<int> home;    ///< per node: the region where it is computed
  std::vector<region> regions;
  std::vector<assignment> assignments;
  std::vector<int> rank_block;    ///< per rank (1 is the first): the region of its block
  std::map<int, int> state_block; ///< per stage with state
  bool is_read(node_id state) const { return !used[static_cast<std::size_t>(state)].is_zero(); }
};

layout lay_out(const design& of, const schedule& plan, const family& delays, const request& asked);

} // namespace peal::hls_compiler
