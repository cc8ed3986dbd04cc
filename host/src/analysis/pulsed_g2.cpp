// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors

#include "peal/g2.hpp"

#include "analysis/comb.hpp"
#include "analysis/refuse.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace peal {

namespace {

using detail::comb_areas;
using detail::comb_samples;
using detail::require;

// A comb whose Fourier sum over independent differences would be this improbable without one.
constexpr double comb_chance = 1e-6;
// Side peaks scatter more than Poisson when their chi2 is this improbable.
constexpr double scatter_alpha = 1e-3;

std::string number(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.6g", value);
  return text;
}

std::int64_t sides_of(const comb_areas& areas, int half) noexcept {
  std::int64_t sum = 0;
  for (int k = 1; k <= half; ++k) { sum += areas.at(-k) + areas.at(k); }
  return sum;
}

void normalise(pulsed_g2_result& result, const comb_samples& samples, const pulsed_g2_options& options) {
  const int half = options.side_peaks / 2;
  const comb_areas areas = detail::sum_areas(samples, result.zero_delay_ps, result.period_ps);
  require(areas.has(-half, half), "pulsed g2",
          "too few peaks around the zero delay in the range; widen it or lower side_peaks");
  for (int k = -half; k <= half; ++k) {
    result.peaks.push_back({k, result.zero_delay_ps + k * result.period_ps, areas.at(k)});
  }

  const double peaks = options.side_peaks;
  const std::int64_t sides = sides_of(areas, half);
  require(sides > 0, "pulsed g2", "the side peaks are empty; there is nothing to normalise to");
  result.zero_area = areas.at(0);
  result.side_mean = static_cast<double>(sides) / peaks;
  double squares = 0.0;
  for (const comb_peak& peak : result.peaks) {
    const double beside = static_cast<double>(peak.area) - result.side_mean;
    if (peak.index != 0) { squares += beside * beside; }
  }
  const double chi_squared = squares / result.side_mean;
  result.side_chi_squared_per_degree = chi_squared / (peaks - 1.0);
  result.side_mean_sigma = std::sqrt(std::max(result.side_mean, squares / (peaks - 1.0)) / peaks);
  if (options.side_peaks <= 64 && chi_squared_upper_tail(chi_squared, options.side_peaks - 1).p < scatter_alpha) {
    result.notes.emplace_back(
        "the side peaks scatter more than counting noise (blinking, drift, or a wrong period): sigma contains it, "
        "the exact interval does not");
  }

  result.g2_0 = static_cast<double>(result.zero_area) / result.side_mean;
  if (result.zero_area > 0) {
    const double relative = result.side_mean_sigma / result.side_mean;
    result.sigma = result.g2_0 * std::sqrt(1.0 / static_cast<double>(result.zero_area) + relative * relative);
  }
  result.exact = poisson_ratio_interval(result.zero_area, sides, peaks, options.confidence);
  result.upper_limit = poisson_ratio_upper_limit(result.zero_area, sides, peaks, options.confidence);
}

pulsed_g2_result analyse(const comb_samples& samples, const pulsed_g2_options& options) {
  require(options.side_peaks >= 2 && options.side_peaks % 2 == 0, "pulsed g2",
          "side_peaks must be even and at least 2");
  require(options.period_ps > 0.0, "pulsed g2", "the period must be positive");
  require(samples.from_ps < samples.until_ps, "pulsed g2", "the range of differences is empty");
  require(samples.total > 0.0, "pulsed g2", "there are no pairs in the range");
  pulsed_g2_result result;
  result.period_ps = options.period_ps;
  result.zero_delay_ps = options.zero_delay_ps;
  const detail::comb_phase phase = detail::fourier_sum(samples, result.period_ps);
  result.comb_contrast = phase.magnitude / samples.total;
  // |sum|^2 over the number of independent single differences is exponential with mean 1.
  const bool comb = std::exp(-phase.magnitude * phase.magnitude / samples.total) < comb_chance;
  const double beside = std::remainder(result.zero_delay_ps - phase.offset_ps, result.period_ps);
  if (comb && std::abs(beside) > 0.1 * result.period_ps) {
    result.notes.emplace_back("the zero delay lies " + number(beside) + " ps beside the nearest peak of the comb");
  }
  if (!comb) { result.notes.emplace_back("the differences show no comb with this period"); }
  normalise(result, samples, options);
  return result;
}

} // namespace

pulsed_g2_result pulsed_g2(std::span<const std::int64_t> differences_ps, std::int64_t from_ps, std::int64_t until_ps,
                           const pulsed_g2_options& options) {
  comb_samples samples;
  samples.from_ps = static_cast<double>(from_ps);
  samples.until_ps = static_cast<double>(until_ps);
  samples.position_ps.reserve(differences_ps.size());
  samples.weight.reserve(differences_ps.size());
  std::int64_t previous = from_ps;
  for (const std::int64_t d : differences_ps) {
    require(d >= previous, "pulsed g2", "the differences must be ascending and not below the range");
    require(d < until_ps, "pulsed g2", "a difference lies beyond the range");
    if (d == previous && !samples.position_ps.empty()) {
      samples.weight.back() += 1.0;
    } else {
      samples.position_ps.push_back(static_cast<double>(d));
      samples.weight.push_back(1.0);
    }
    previous = d;
  }
  samples.total = static_cast<double>(differences_ps.size());
  return analyse(samples, options);
}

pulsed_g2_result pulsed_g2(const difference_bins& histogram, const pulsed_g2_options& options) {
  const comb_samples samples = detail::samples_of(histogram, "pulsed g2");
  require(static_cast<double>(histogram.width_ps) <= options.period_ps / 8.0, "pulsed g2",
          "the bins are wider than an eighth of the period; use finer bins");
  return analyse(samples, options);
}

} // namespace peal
