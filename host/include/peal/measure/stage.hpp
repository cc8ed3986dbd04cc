// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A stage makes a stream out of a stream: it leaves out tags, moves them, or adds tags of virtual channels. Stages
// stand before all measurements of a graph, in the order in which they were added; delays that only measurements need
// are not stages (measurement_needs::delays).
//
// Use:
//   peal::measurement_graph graph;
//   graph.add_stage(peal::make_stage("coincidence:channels=1,2,window=1ns,as=101"));
//   graph.attach(peal::make_measurement("rates"));
#pragma once

#include "peal/tag.hpp"

#include <memory>
#include <optional>
#include <string>

namespace peal {

/// One thread at a time. Deterministic: any way of cutting the input into blocks gives the same output stream.
class stage {
public:
  virtual ~stage() = default;
  stage() = default;
  stage(const stage&) = delete;
  stage& operator=(const stage&) = delete;

  /// Takes the next block (tags in order of time, watermark valid) and fills `out`, which is empty: tags in order, also
  /// since the block before; events at their place; `out.watermark`: no later tag of the output is earlier. What cannot
  /// be decided yet waits for the next call. Allocates only while it grows.
  virtual void process(const tag_block& in, tag_block& out) = 0;
  /// The stream is over: fills `out` with what waited.
  virtual void finish(tag_block& out) = 0;

  /// How far before a time the input can matter to the output from that time on, in ps; for pieces of a recording.
  /// Nothing: unbounded, the stage needs one pass over everything.
  [[nodiscard]] virtual std::optional<time_ps> memory_ps() const = 0;
  /// The same stage, with nothing seen.
  [[nodiscard]] virtual std::unique_ptr<stage> fresh() const = 0;
};

} // namespace peal
