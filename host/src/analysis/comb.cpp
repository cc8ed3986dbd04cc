// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors

#include "analysis/comb.hpp"

#include "analysis/refuse.hpp"

#include <cmath>
#include <numbers>

namespace peal::detail {

comb_samples samples_of(const difference_bins& histogram, const char* where) {
  require(histogram.width_ps >= 1 && !histogram.counts.empty(), where, "the histogram has no bins");
  const double width = static_cast<double>(histogram.width_ps);
  comb_samples samples;
  samples.from_ps = static_cast<double>(histogram.first_ps);
  samples.until_ps = samples.from_ps + width * static_cast<double>(histogram.counts.size());
  for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
    require(histogram.counts[i] >= 0, where, "counts must not be negative");
    if (histogram.counts[i] == 0) { continue; }
    samples.position_ps.push_back(histogram.centre_ps(i));
    samples.weight.push_back(static_cast<double>(histogram.counts[i]));
    samples.total += samples.weight.back();
  }
  return samples;
}

comb_phase fourier_sum(const comb_samples& samples, double period_ps) {
  double re = 0.0;
  double im = 0.0;
  const double frequency = 2.0 * std::numbers::pi / period_ps;
  for (std::size_t i = 0; i < samples.position_ps.size(); ++i) {
    const double angle = frequency * samples.position_ps[i];
    re += samples.weight[i] * std::cos(angle);
    im += samples.weight[i] * std::sin(angle);
  }
  return {std::hypot(re, im), std::atan2(im, re) / frequency};
}

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

} // namespace peal::detail
