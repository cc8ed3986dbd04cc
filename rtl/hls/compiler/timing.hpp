// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Delay model of one stage: gates share a LUT as long as its inputs last; sums that follow one another overlap their
// carries.
#pragma once

#include "compiler/schedule.hpp"

#include <functional>

namespace peal::hls_compiler {

class timing {
public:
  timing(const design& of, const family& delays);

  /// Same stage as the node that is placed: its own arrival; else (in a register) clock-to-q. Constants: nothing.
  struct source {
    bool local = false;
    arrival ready;
  };
  using sources = std::function<source(node_id)>;

  /// When `id` is there, given its arguments. Remembers which signals its LUT reads.
  arrival place(node_id id, const sources& from);
  double registered() const { return delays_.clock_to_q; }
  double carry() const { return delays_.add_bit; }
  /// An operator of that kind and width alone, fed by registers, with setup.
  double alone(node_id id);

private:
  arrival logic(node_id id, const sources& from);
  arrival wires(node_id id, const sources& from) const;

  const graph& g_;
  family delays_;
  std::vector<std::vector<node_id>> cone_; ///< inputs of the LUT that ends in this node
};

} // namespace peal::hls_compiler
