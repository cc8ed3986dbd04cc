// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// One-to-one coincidences of two sides: every click is used at most once.
//
// Use:
//   peal::measurement_graph graph;
//   const auto id = graph.attach(peal::make_measurement("pairing:a=1,2,b=3,4,window=2ns"));
//   graph.push(block);
//   const auto now = std::static_pointer_cast<const peal::pairing_result>(graph.snapshot(id));
#pragma once

#include "peal/measure/catalogue.hpp"

#include <memory>
#include <vector>

namespace peal {

struct pairing_measurement_options {
  std::vector<channel_number> side_a{1};
  std::vector<channel_number> side_b{2};
  time_ps window_ps = 1000; ///< full width
  double_click_policy double_clicks = double_click_policy::assign_random;
  std::int64_t seed = 1;            ///< of the draws at double clicks
  std::vector<time_ps> delays_ps{}; ///< of side A, then of side B; empty: those of the graph
};

struct pairing_result final : result {
  live_clock clock;
  std::vector<channel_number> side_a, side_b;
  time_ps window_ps = 0;
  pairing_counts counts;
  /// Share of the clicks of a side that have a partner (Klyshko's heralding ratio of the other side); 0 without clicks.
  [[nodiscard]] double paired_share_a() const noexcept;
  [[nodiscard]] double paired_share_b() const noexcept;
  void fields(field_visitor& v) const override;
};

/// Mutual nearest neighbours (coincidence_pairing in coincidence.hpp). Overflow intervals are not cut out.
/// Memory: one window on both sides; a pair belongs to its earlier click, a click to its own time.
class pairing final : public measurement {
public:
  /// Throws invalid_argument as coincidence_pairing.
  explicit pairing(pairing_measurement_options options = {});
  ~pairing() override;

  [[nodiscard]] measurement_needs needs() const override;
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

[[nodiscard]] measurement_kind pairing_kind();

} // namespace peal
