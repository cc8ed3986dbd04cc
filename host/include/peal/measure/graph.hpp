// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The graph of measurements: source -> order -> stages -> live time -> delays -> channel selections -> measurements.
// What several measurements need is done once: one guard of order, one merge per set of delays, one selection per set
// of channels, one live time. (A measurement attached while the stream runs gets a merge of its own where it has
// delays: the tags that another merge holds came before it.) Edges carry blocks; there is one virtual call per block
// and measurement.
//
// Use:
//   peal::measurement_graph graph({.delays = {{2, -3'100}}});
//   const auto id = graph.attach(peal::make_measurement("correlation:channels=1,2,range=100ns,bin=1ns"));
//   while (source->read(block) == peal::read_status::data) { graph.push(block); }
//   graph.finish();
#pragma once

#include "peal/measure/measurement.hpp"
#include "peal/measure/stage.hpp"

#include <cstdint>
#include <memory>
#include <vector>

namespace peal {

struct graph_options {
  std::vector<channel_delay> delays{}; ///< added to the times of these channels for every measurement without its own
  time_ps count_from = INT64_MIN;      ///< a piece: counts belong to corrected times in [count_from, count_until)
  time_ps count_until = INT64_MAX;
};

/// Number of a measurement in its graph; never used again after detach().
using measurement_id = std::uint64_t;

/// Drives measurements from blocks. One thread at a time (run.hpp brings threads). Deterministic: cutting the stream
/// into other blocks changes no result. Memory: the tags that delays hold back, and while delays are being learnt the
/// stream of the learning time.
class measurement_graph {
public:
  /// Throws invalid_argument for a channel twice or 0, a delay beyond 2^60 ps, or a piece that ends before it starts.
  explicit measurement_graph(graph_options options = {});
  ~measurement_graph();
  measurement_graph(measurement_graph&&) noexcept;
  measurement_graph& operator=(measurement_graph&&) noexcept;

  /// Before the first push(). Throws invalid_argument later.
  void add_stage(std::unique_ptr<stage> one);

  /// Any time before finish(); a measurement attached while the stream runs sees it from the next block on, and its
  /// live time starts there. Throws invalid_argument for no measurement, or needs without meaning: channel 0 or one
  /// twice, delays as in the constructor, a learner that already holds the stream back for others.
  measurement_id attach(std::unique_ptr<measurement> one);
  /// Takes it out, as it is (not finished). Throws invalid_argument for an unknown id.
  std::unique_ptr<measurement> detach(measurement_id id);

  /// The next block of the stream. A tag earlier than its predecessor is left out and counted.
  void push(const tag_block& block);
  /// The stream is over: everything that waited is decided. Throws invalid_argument on push() afterwards.
  void finish();

  [[nodiscard]] result_ptr snapshot(measurement_id id) const;
  [[nodiscard]] const measurement& at(measurement_id id) const;
  [[nodiscard]] std::vector<measurement_id> ids() const;

  /// Live time of the whole stream so far.
  [[nodiscard]] const live_clock& clock() const noexcept;
  /// Tags pushed, also those left out.
  [[nodiscard]] std::uint64_t tags() const noexcept;
  /// Tags left out because they were earlier than their predecessor.
  [[nodiscard]] std::uint64_t time_reversals() const noexcept;
  /// The greatest watermark so far, in uncorrected time.
  [[nodiscard]] time_ps watermark() const noexcept;

  /// A measurement still looks for its delays: the graph holds its part of the stream back.
  [[nodiscard]] bool learning() const;

  /// How much of the stream before and behind a piece this graph needs (its stages, delays and measurements), in
  /// uncorrected time. Nothing: a measurement or a stage has unbounded memory.
  [[nodiscard]] std::optional<reach> memory() const;

private:
  class impl;
  std::unique_ptr<impl> impl_;
};

} // namespace peal
