// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors

#include "peal/g2.hpp"

#include "analysis/refuse.hpp"

#include <cmath>

namespace peal {

std::vector<g2_point> cw_g2(const difference_bins& histogram, std::int64_t clicks_a, std::int64_t clicks_b,
                            std::int64_t duration_ps) {
  detail::require(histogram.width_ps >= 1, "cw g2", "the bin width must be at least 1 ps");
  detail::require(clicks_a > 0 && clicks_b > 0 && duration_ps > 0, "cw g2", "clicks and duration must be positive");
  const double duration = static_cast<double>(duration_ps);
  // Pairs one bin would hold at zero delay for independent streams.
  const double flat = static_cast<double>(clicks_a) * (static_cast<double>(clicks_b) / duration) *
                      static_cast<double>(histogram.width_ps);
  std::vector<g2_point> curve;
  curve.reserve(histogram.counts.size());
  for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
    const double tau = histogram.centre_ps(i);
    detail::require(std::abs(tau) < duration, "cw g2", "a bin lies beyond the duration of the measurement");
    const std::int64_t pairs = histogram.counts[i];
    detail::require(pairs >= 0, "cw g2", "counts must not be negative");
    const double per_pair = duration / (duration - std::abs(tau)) / flat;
    const double count = static_cast<double>(pairs);
    curve.push_back({tau, count * per_pair, per_pair * (pairs > 0 ? std::sqrt(count) : 1.0), pairs});
  }
  return curve;
}

double accidental_pairs(std::span<const live_stretch> stretches, double tau_ps, double width_ps) noexcept {
  double pairs = 0.0;
  for (const live_stretch& s : stretches) {
    const double t = static_cast<double>(s.duration_ps);
    const double overlap = t - std::abs(tau_ps);
    if (overlap <= 0.0) { continue; }
    pairs += static_cast<double>(s.clicks_a) * (static_cast<double>(s.clicks_b) / t) * width_ps * (overlap / t);
  }
  return pairs;
}

std::vector<g2_point> cw_g2(const difference_bins& histogram, std::span<const live_stretch> stretches) {
  detail::require(histogram.width_ps >= 1, "cw g2", "the bin width must be at least 1 ps");
  detail::require(accidental_pairs(stretches, 0.0, 1.0) > 0.0, "cw g2",
                  "no stretch of live time has tags of both channels");
  std::vector<g2_point> curve;
  curve.reserve(histogram.counts.size());
  for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
    const double tau = histogram.centre_ps(i);
    const double expected = accidental_pairs(stretches, tau, static_cast<double>(histogram.width_ps));
    detail::require(expected > 0.0, "cw g2", "a bin lies beyond the longest stretch of live time");
    const std::int64_t pairs = histogram.counts[i];
    detail::require(pairs >= 0, "cw g2", "counts must not be negative");
    const double count = static_cast<double>(pairs);
    curve.push_back({tau, count / expected, (pairs > 0 ? std::sqrt(count) : 1.0) / expected, pairs});
  }
  return curve;
}

heralded_g2_result heralded_g2(std::int64_t triples, std::int64_t heralds, std::int64_t pairs_12, std::int64_t pairs_13,
                               double confidence) {
  detail::require(triples >= 0 && heralds > 0 && pairs_12 > 0 && pairs_13 > 0, "heralded g2",
                  "need heralds and pairs above 0 and triples not negative");
  const double scale = static_cast<double>(heralds) / static_cast<double>(pairs_12) / static_cast<double>(pairs_13);
  heralded_g2_result result;
  const double count = static_cast<double>(triples);
  result.g2_0 = count * scale;
  if (triples > 0) {
    result.sigma = result.g2_0 * std::sqrt(1.0 / count + 1.0 / static_cast<double>(pairs_12) +
                                           1.0 / static_cast<double>(pairs_13) + 1.0 / static_cast<double>(heralds));
  }
  const interval mean = poisson_interval(triples, confidence);
  result.exact = {mean.lower * scale, mean.upper * scale, confidence};
  result.upper_limit = poisson_upper_limit(triples, confidence) * scale;
  return result;
}

} // namespace peal
