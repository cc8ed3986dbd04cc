// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Coincidences of all pairs of some channels.
//
// Use:
//   peal::measurement_graph graph;
//   graph.attach(std::make_unique<peal::coincidences>(peal::coincidences_options{.channels = {1, 2, 3}, .window_ps =
//   2000})); graph.push(block); graph.finish();
#pragma once

#include "peal/measure/catalogue.hpp"

#include <cstdint>
#include <memory>
#include <vector>

namespace peal {

struct coincidences_options {
  std::vector<channel_number> channels{1, 2};
  time_ps window_ps = 1000;         ///< full width
  std::vector<time_ps> delays_ps{}; ///< added to the times of `channels`, in their order; empty: those of the graph
};

struct coincidences_result final : result {
  live_clock clock;
  std::vector<channel_number> channels;
  time_ps window_ps = 0;
  std::vector<channel_delay> delays;
  std::vector<std::uint64_t> tags; ///< by place of the channel
  std::vector<std::uint64_t>
      counts; ///< matrix over places, symmetric, row-major; diagonal: pairs of tags of one channel

  [[nodiscard]] std::uint64_t count_at(std::size_t i, std::size_t j) const { return counts[i * channels.size() + j]; }
  void fields(field_visitor& v) const override;
};

/// All pairs of tags with |dt| <= window/2 (coincidence.hpp): a tag may take part in many. Overflow intervals and gaps
/// are not cut out: the coincidences there are real ones, but fewer than there were.
/// Memory: half a window; a pair belongs to its later tag.
class coincidences final : public measurement {
public:
  /// Throws invalid_argument for no or repeated channels, more than the kernel takes, a window out of range, or a
  /// number of delays that is not that of the channels.
  explicit coincidences(coincidences_options options = {});
  ~coincidences() override;

  [[nodiscard]] measurement_needs needs() const override;
  void delays_known(std::span<const channel_delay> delays) override;
  void take(const measured_block& block) override;
  void finish() override;
  [[nodiscard]] result_ptr snapshot() const override;
  [[nodiscard]] std::optional<reach> memory() const override;
  void count_between(time_ps from, time_ps until) override;
  [[nodiscard]] std::unique_ptr<measurement> fresh() const override;
  void merge(const measurement& later) override;

private:
  class impl;
  std::unique_ptr<impl> impl_;
};

[[nodiscard]] measurement_kind coincidences_kind();

} // namespace peal
