// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// One kernel between the rooms of the compiler: what was asked for, and the step as ports, state and value graph.
#pragma once

#include "compiler/graph.hpp"

#include <stdexcept>
#include <string>
#include <vector>

namespace peal::hls_compiler {

/// What the user asked for.
struct request {
  std::string header;   ///< path as given
  std::string function; ///< peal::hls::dead_time::step, with its template arguments
  std::string name;     ///< module
  std::string family;   ///< hx8k, up5k, ecp5
  double period_ns = 0;
  double target_ns =
      0; ///< what stages are filled up to, where place and route takes more than estimated; 0 = period_ns
  static constexpr int fewest = -1;
  int stages = fewest; ///< ranks of registers, exactly; 0 = outputs are wires from inputs and state; fewest = as few as
                       ///< meet the period
  bool free_running = false; ///< no valid and ready
  bool inputs_registered = true;
  double aim_ns() const { return target_ns > 0 ? target_ns : period_ns; }
  std::string include; ///< one more folder for #include
  std::string library; ///< folder of the house's kernels, behind it
  std::string clang;   ///< empty: the one found when the compiler was built
};

/// The kernel cannot become hardware: one line, what and what to write instead. The exit code is 2.
class refusal : public std::runtime_error {
public:
  using std::runtime_error::runtime_error;
};

/// One scalar of a struct.
struct field {
  std::string port; ///< names of the members on the way, joined by _; elements of an array share it
  std::string name; ///< with the array indices
  std::string path; ///< as C++ writes it: held.valid, count[3]
  unsigned width = 0;
  place where;
  node_id node = no_node; ///< input: its node; output: its value; state: the register
  node_id next = no_node; ///< state: value after the step
  bits reset;             ///< state: value before the first step
};

struct design {
  graph values;
  std::vector<field> inputs, outputs, state;
  std::string input_type, output_type, state_type;
  place function; ///< where the step function is

  /// Every node that is the value of an output or the next value of a state element.
  std::vector<node_id> roots() const {
    std::vector<node_id> all;
    for (const field& f : outputs) { all.push_back(f.node); }
    for (const field& f : state) { all.push_back(f.next); }
    return all;
  }
};

/// Front end: C++ header -> design (clang, then LLVM). Throws refusal.
design read_kernel(const request& asked);

/// The same design with constant products as shifted sums, chains of sums balanced, unneeded high bits cut,
/// selections as trees.
design optimise(const design& from);

} // namespace peal::hls_compiler
