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

using detail::comb_samples;
using detail::require;

// A line of the spectrum weaker than this is no comb.
constexpr double comb_chance = 1e-6;
// Side peaks scatter more than Poisson when their chi2 is this improbable.
constexpr double scatter_alpha = 1e-3;

std::string number(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.6g", value);
  return text;
}

// Pairs per comb position; position of peaks[i] = zero + (first_index + i) * period.
struct comb_areas {
  std::vector<std::int64_t> area;
  std::int64_t first_index = 0;

  [[nodiscard]] bool has(std::int64_t from, std::int64_t until) const noexcept {
    return from >= first_index && until < first_index + static_cast<std::int64_t>(area.size());
  }
  [[nodiscard]] std::int64_t at(std::int64_t index) const noexcept {
    return area[static_cast<std::size_t>(index - first_index)];
  }
  [[nodiscard]] std::int64_t sides(std::int64_t index, int half) const noexcept {
    std::int64_t sum = 0;
    for (int k = 1; k <= half; ++k) { sum += at(index - k) + at(index + k); }
    return sum;
  }
};

// Only peaks whose whole half-period window lies in the covered range.
comb_areas sum_areas(const comb_samples& samples, double zero_ps, double period_ps) {
  comb_areas result;
  const double first = std::ceil((samples.from_ps - zero_ps) / period_ps + 0.5 - 1e-9);
  const double last = std::floor((samples.until_ps - zero_ps) / period_ps - 0.5 + 1e-9);
  result.first_index = static_cast<std::int64_t>(first);
  if (last < first) { return result; }
  result.area.assign(static_cast<std::size_t>(last - first) + 1, 0);
  for (std::size_t i = 0; i < samples.position_ps.size(); ++i) {
    const double index = std::floor((samples.position_ps[i] - zero_ps) / period_ps + 0.5);
    if (index >= first && index <= last) {
      result.area[static_cast<std::size_t>(index - first)] += std::llround(samples.weight[i]);
    }
  }
  return result;
}

void find_period(pulsed_g2_result& result, const comb_samples& samples, const pulsed_g2_options& options) {
  if (options.period_ps) {
    require(*options.period_ps > 0.0, "pulsed g2", "the period must be positive");
    result.period_ps = *options.period_ps;
    return;
  }
  const double range = samples.until_ps - samples.from_ps;
  const double longest = options.max_period_ps > 0.0 ? options.max_period_ps : range / 40.0;
  require(options.min_period_ps > 0.0 && options.min_period_ps < longest, "pulsed g2",
          "no room between the shortest and the longest period; widen the range of differences or give period_ps");
  const detail::period_search found = detail::find_period(samples, options.min_period_ps, longest);
  if (found.chance > comb_chance) {
    throw invalid_argument("pulsed g2: no comb between " + number(options.min_period_ps) + " and " + number(longest) +
                           " ps in the differences (is the light pulsed?); give period_ps and zero_delay_ps to go on");
  }
  result.period_ps = found.period_ps;
  result.period_searched = true;
}

// The comb position that is lowest against its own neighbours. Given both counts, the position's share is
// binomial under "a peak like the others" with probability 1/(1 + side peaks); Bonferroni over the positions
// looked at.
void search_zero(pulsed_g2_result& result, const comb_samples& samples, const pulsed_g2_options& options,
                 double offset_ps) {
  const int half = options.side_peaks / 2;
  const comb_areas areas = sum_areas(samples, offset_ps, result.period_ps);
  const bool limited = options.search_from_ps != 0.0 || options.search_until_ps != 0.0;
  require(!limited || options.search_from_ps < options.search_until_ps, "pulsed g2",
          "the search range for the zero delay is empty");
  std::int64_t best = 0;
  p_value best_p;
  for (std::size_t i = 0; i < areas.area.size(); ++i) {
    const std::int64_t index = areas.first_index + static_cast<std::int64_t>(i);
    const double position = offset_ps + static_cast<double>(index) * result.period_ps;
    if (!areas.has(index - half, index + half)) { continue; }
    if (limited && (position < options.search_from_ps || position > options.search_until_ps)) { continue; }
    const std::int64_t own = areas.area[i];
    const std::int64_t all = own + areas.sides(index, half);
    const p_value p = binomial_lower_tail(all, own, 1.0 / (1.0 + options.side_peaks));
    if (result.positions_searched == 0 || p.log10_p < best_p.log10_p) {
      best = index;
      best_p = p;
    }
    ++result.positions_searched;
  }
  require(result.positions_searched > 0, "pulsed g2",
          "no comb position has enough neighbours in the range; widen the range of differences");
  result.zero_delay_p = bonferroni(best_p, result.positions_searched);
  result.zero_delay_ps = offset_ps + static_cast<double>(best) * result.period_ps;
  result.zero_delay_searched = true;
  if (result.zero_delay_p.p > options.search_alpha) {
    throw invalid_argument("pulsed g2: no peak is missing: the lowest of " + std::to_string(result.positions_searched) +
                           " comb positions, at " + number(result.zero_delay_ps) +
                           " ps, is that low with probability " + number(result.zero_delay_p.p) +
                           " by chance; give zero_delay_ps (from the cable lengths or a coherent source)");
  }
  result.notes.emplace_back("the zero delay was not given: " + number(result.zero_delay_ps) +
                            " ps is the missing peak among " + std::to_string(result.positions_searched) +
                            " positions searched");
}

void normalise(pulsed_g2_result& result, const comb_samples& samples, const pulsed_g2_options& options) {
  const int half = options.side_peaks / 2;
  const comb_areas areas = sum_areas(samples, result.zero_delay_ps, result.period_ps);
  require(areas.has(-half, half), "pulsed g2",
          "too few peaks around the zero delay in the range; widen it or lower side_peaks");
  for (int k = -half; k <= half; ++k) {
    result.peaks.push_back({k, result.zero_delay_ps + k * result.period_ps, areas.at(k)});
  }

  const double peaks = options.side_peaks;
  const std::int64_t sides = areas.sides(0, half);
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
  require(samples.from_ps < samples.until_ps, "pulsed g2", "the range of differences is empty");
  require(samples.total > 0.0, "pulsed g2", "there are no pairs in the range");
  pulsed_g2_result result;
  find_period(result, samples, options);
  const detail::comb_phase phase = detail::fourier_sum(samples, result.period_ps);
  result.comb_contrast = phase.magnitude / samples.total;
  const bool comb = detail::chance_of(phase.magnitude, samples.total, 1.0) < comb_chance;
  if (options.zero_delay_ps) {
    result.zero_delay_ps = *options.zero_delay_ps;
    const double beside = std::remainder(result.zero_delay_ps - phase.offset_ps, result.period_ps);
    if (comb && std::abs(beside) > 0.1 * result.period_ps) {
      result.notes.emplace_back("the given zero delay lies " + number(beside) +
                                " ps beside the nearest peak of the comb");
    }
  } else {
    require(comb, "pulsed g2", "no comb with this period in the differences; give zero_delay_ps or check the period");
    search_zero(result, samples, options, phase.offset_ps);
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
  require(histogram.width_ps >= 1 && !histogram.counts.empty(), "pulsed g2", "the histogram has no bins");
  const double width = static_cast<double>(histogram.width_ps);
  comb_samples samples;
  samples.from_ps = static_cast<double>(histogram.first_ps);
  samples.until_ps = samples.from_ps + width * static_cast<double>(histogram.counts.size());
  for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
    require(histogram.counts[i] >= 0, "pulsed g2", "counts must not be negative");
    if (histogram.counts[i] == 0) { continue; }
    samples.position_ps.push_back(histogram.centre_ps(i));
    samples.weight.push_back(static_cast<double>(histogram.counts[i]));
    samples.total += samples.weight.back();
  }
  pulsed_g2_options fitting = options;
  if (options.period_ps) {
    require(width <= *options.period_ps / 8.0, "pulsed g2",
            "the bins are wider than an eighth of the period; use finer bins");
  } else {
    fitting.min_period_ps =
        std::max(options.min_period_ps, 8.0 * width); // finer structure cannot be seen in these bins
  }
  return analyse(samples, fitting);
}

} // namespace peal
