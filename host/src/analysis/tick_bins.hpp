// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A histogram of differences by the ticks of the instrument, with the level of independent streams.
#pragma once

#include "peal/light.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace peal::detail {

/// Pairs per tick; tick `first` + k lies at (first + k) * tick_ps. Sums over ranges of ticks are O(1).
class tick_bins {
public:
  /// A tick narrower than the bins becomes a bin.
  tick_bins(const difference_bins& histogram, double tick_ps, double slope_per_ps);

  [[nodiscard]] double tick_ps() const noexcept { return tick_ps_; }
  [[nodiscard]] std::int64_t first() const noexcept { return first_; }
  [[nodiscard]] std::int64_t end() const noexcept { return first_ + static_cast<std::int64_t>(sum_.size()) - 1; }
  /// Pairs in the ticks [from, until), clipped to the histogram.
  [[nodiscard]] std::int64_t pairs(std::int64_t from, std::int64_t until) const noexcept;
  /// Length of these ticks in ps of the level at zero delay: the level falls with |delay|.
  [[nodiscard]] double length_ps(std::int64_t from, std::int64_t until) const noexcept;
  [[nodiscard]] double position_ps(double tick) const noexcept { return tick * tick_ps_ + offset_ps_; }

private:
  double tick_ps_ = 1.0;
  double slope_per_ps_ = 0.0;
  double offset_ps_ = 0.0; ///< of tick 0 (half a ps where bins are centred between two)
  std::int64_t first_ = 0;
  std::vector<std::int64_t> sum_; ///< before each tick
};

struct edge_fit {
  double smooth = 0.0; ///< log likelihood over a flat level
  double hard = 0.0;
};

/// Smooth dips (exponential and Gaussian) against an interval with sharp ends, both near `centre_ps`.
[[nodiscard]] edge_fit fit_edges(const tick_bins& bins, double centre_ps, double window_ps, double level_per_ps);

} // namespace peal::detail
