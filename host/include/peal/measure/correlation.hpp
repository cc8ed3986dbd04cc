// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Correlation of two channels: the histogram of all time differences, and g2 normalised by live time.
//
// Use:
//   peal::measurement_graph graph;
//   const auto id = graph.attach(peal::make_measurement("correlation:channels=1,2,range=100ns,bin=500ps"));
//   graph.push(block);
//   const auto now = std::static_pointer_cast<const peal::correlation_result>(graph.snapshot(id));
#pragma once

#include "peal/g2.hpp"
#include "peal/histogram.hpp"
#include "peal/measure/catalogue.hpp"

#include <cstdint>
#include <memory>
#include <vector>

namespace peal {

struct correlation_options {
  std::vector<channel_number> channels{1, 2}; ///< a, b; the same twice is not possible here: give two inputs
  time_ps range_ps = 100'000;                 ///< differences t_b - t_a from -range to +range
  time_ps bin_ps = 1000;                      ///< bins are centred on multiples of it
  std::vector<time_ps> delays_ps{};           ///< added to the times of a and b; empty: those of the graph
};

struct correlation_result final : result {
  live_clock clock;
  std::vector<channel_number> channels;
  std::vector<channel_delay> delays;
  histogram_bins bins;
  std::vector<std::int64_t> counts;    ///< pairs per bin
  std::vector<live_stretch> stretches; ///< of live time, with the tags of a and b
  std::int64_t tags_a = 0, tags_b = 0; ///< in live time

  [[nodiscard]] std::int64_t pairs() const noexcept;
  /// g2 per bin; empty when a channel is dark or the range is longer than every stretch of live time.
  [[nodiscard]] std::vector<g2_point> g2() const;
  void fields(field_visitor& v) const override;
};

/// Bins as difference_histogram (histogram.hpp), symmetric about 0: bin k holds the differences within half a bin of
/// (k - n) * bin. Tags that came inside overflow intervals are left out, since live time does not hold them.
/// g2 = pairs / sum over live stretches of N_a N_b w (T - |tau|)/T^2 (g2.hpp), standard error Poisson.
/// Memory: the range; a pair belongs to its later tag.
class correlation final : public measurement {
public:
  /// Throws invalid_argument for channels other than two, a range or bin out of range, more than 2^28 bins.
  explicit correlation(correlation_options options = {});
  ~correlation() override;

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

[[nodiscard]] measurement_kind correlation_kind();

} // namespace peal
