// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Period and phase of a comb of pair differences.
#pragma once

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

struct comb_phase {
  double magnitude = 0.0; ///< |sum w exp(2 pi i d f)|
  double offset_ps = 0.0; ///< comb position nearest to 0
};

/// Fourier sum at the period, exact over all samples. O(samples).
[[nodiscard]] comb_phase fourier_sum(const comb_samples& samples, double period_ps);

/// Chance that differences without a comb reach this magnitude at one of `frequencies` independent periods:
/// |sum|^2/sum(w) is exponential with mean 1 for independent single differences.
[[nodiscard]] double chance_of(double magnitude, double total, double frequencies) noexcept;

struct period_search {
  double period_ps = 0.0;
  double chance = 1.0; ///< of a line this strong without a comb, all periods of the range considered
};

/// Strongest period in [min, max]: FFT of the rebinned differences, then the maximum of the exact sum. Of
/// lines at f, f/2, f/3, ... the lowest with at least half the power is taken, since a sharp comb has all its
/// harmonics equally strong. Throws invalid_argument if the range needs more than 2^24 bins.
[[nodiscard]] period_search find_period(const comb_samples& samples, double min_period_ps, double max_period_ps);

} // namespace peal::detail
