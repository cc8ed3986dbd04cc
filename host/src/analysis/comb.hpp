// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Phase and areas of a comb of pair differences with a known period.
#pragma once

#include "peal/g2.hpp"

#include <cstdint>
#include <vector>

namespace peal::detail {

/// Differences (or bin centres) with how often they occurred, all within [from_ps, until_ps).
struct comb_samples {
  std::vector<double> position_ps;
  std::vector<double> weight;
  double total = 0.0;
  double from_ps = 0.0;
  double until_ps = 0.0;
};

/// The bins with pairs, each at its centre. Throws invalid_argument ("`where`: ...") for no bins or negative counts.
[[nodiscard]] comb_samples samples_of(const difference_bins& histogram, const char* where);

struct comb_phase {
  double magnitude = 0.0; ///< |sum w exp(2 pi i d f)|
  double offset_ps = 0.0; ///< comb position nearest to 0
};

/// Fourier sum at the period, exact over all samples. O(samples).
[[nodiscard]] comb_phase fourier_sum(const comb_samples& samples, double period_ps);

/// Pairs per comb position: of position zero + index * period, within half a period.
struct comb_areas {
  std::vector<std::int64_t> area;
  std::int64_t first_index = 0;

  [[nodiscard]] std::int64_t last_index() const noexcept {
    return first_index + static_cast<std::int64_t>(area.size()) - 1;
  }
  [[nodiscard]] bool has(std::int64_t from, std::int64_t until) const noexcept {
    return from >= first_index && until <= last_index();
  }
  [[nodiscard]] std::int64_t at(std::int64_t index) const noexcept {
    return area[static_cast<std::size_t>(index - first_index)];
  }
};

/// Only peaks whose whole half-period window lies in the covered range.
[[nodiscard]] comb_areas sum_areas(const comb_samples& samples, double zero_ps, double period_ps);

} // namespace peal::detail
