// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Count rates per channel that know what was lost, and their trace in time.
//
// Use:
//   peal::measurement_graph graph;
//   const auto id = graph.attach(std::make_unique<peal::rates>(peal::rates_options{.channels = {1, 2}}));
//   graph.push(block);
//   const auto now = std::static_pointer_cast<const peal::rates_result>(graph.snapshot(id));
#pragma once

#include "peal/measure/catalogue.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace peal {

struct rates_options {
  std::vector<channel_number> channels{}; ///< empty: every channel that shows up
  time_ps step_ps = 0;                    ///< of the trace, counted from time 0 of the stream; 0: no trace
  std::int64_t max_steps = 3600;          ///< the trace keeps the last so many steps
};

/// Counts of one channel.
struct channel_counts {
  std::uint64_t counts = 0;          ///< tags in live time
  std::uint64_t counts_not_live = 0; ///< tags that came inside overflow intervals (the device sends what it can)
  std::uint64_t missed = 0;          ///< tags the device reports as lost
  friend bool operator==(const channel_counts&, const channel_counts&) = default;
};

/// One step of the trace.
struct rates_step {
  time_ps live_ps = 0;                               ///< live time inside the step
  std::map<channel_number, channel_counts> channels; ///< channels seen or missed in the step
  friend bool operator==(const rates_step&, const rates_step&) = default;
};

struct rates_result final : result {
  live_clock clock;
  std::map<channel_number, channel_counts> channels;
  time_ps step_ps = 0;
  std::map<std::int64_t, rates_step> trace; ///< by number of the step: it covers [number, number + 1) * step_ps

  [[nodiscard]] channel_counts counts(channel_number channel) const;
  /// Counts in live time per second of live time; 0 without live time.
  [[nodiscard]] double rate_hz(channel_number channel) const;
  /// Standard error of rate_hz, sqrt(counts) / live time.
  [[nodiscard]] double rate_error_hz(channel_number channel) const;
  /// Tags of all channels, in live time or not.
  [[nodiscard]] std::uint64_t tags() const;
  void fields(field_visitor& v) const override;
};

/// rate = counts / live time, standard error sqrt(counts) / live time (Poisson; dead time of the detector not
/// corrected). Missed tags are reported beside the counts, never added to them: rates in live time are unbiased without
/// them. Memory: none, a tag counts by itself. O(1) a tag.
class rates final : public measurement {
public:
  /// Throws invalid_argument for a negative step or number of steps.
  explicit rates(rates_options options = {});
  ~rates() override;

  [[nodiscard]] measurement_needs needs() const override;
  void take(const measured_block& block) override;
  [[nodiscard]] result_ptr snapshot() const override;
  [[nodiscard]] std::optional<reach> memory() const override { return reach{}; }
  void count_between(time_ps from, time_ps until) override;
  [[nodiscard]] std::unique_ptr<measurement> fresh() const override;
  void merge(const measurement& later) override;

private:
  class impl;
  std::unique_ptr<impl> impl_;
};

[[nodiscard]] measurement_kind rates_kind();

} // namespace peal
