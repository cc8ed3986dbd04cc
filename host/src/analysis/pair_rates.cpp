// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors

#include "peal/statistics.hpp"

#include "analysis/refuse.hpp"

#include <cmath>

namespace peal {

namespace {
constexpr double seconds_per_ps = 1e-12;
} // namespace

double accidental_rate_hz(double rate_a_hz, double rate_b_hz, double window_ps) noexcept {
  return rate_a_hz * rate_b_hz * window_ps * seconds_per_ps;
}

double accidental_nfold_rate_hz(std::span<const double> rates_hz, double window_ps) noexcept {
  if (rates_hz.empty()) { return 0.0; }
  double rate = static_cast<double>(rates_hz.size());
  for (std::size_t i = 0; i < rates_hz.size(); ++i) {
    rate *= i == 0 ? rates_hz[i] : rates_hz[i] * window_ps * seconds_per_ps;
  }
  return rate;
}

car_result coincidence_to_accidental_ratio(std::int64_t coincidences, double accidentals, double sigma_accidentals) {
  detail::require(coincidences >= 0 && accidentals > 0.0, "CAR", "need coincidences >= 0 and accidentals > 0");
  const double count = static_cast<double>(coincidences);
  const double ratio = count / accidentals;
  const double relative = sigma_accidentals / accidentals;
  return {ratio, ratio - 1.0, std::sqrt(count / (accidentals * accidentals) + ratio * ratio * relative * relative)};
}

heralding_result heralding_efficiency(double singles_a_hz, double singles_b_hz, double coincidences_hz,
                                      double accidentals_hz, double dark_a_hz, double dark_b_hz) {
  const double a = singles_a_hz - dark_a_hz;
  const double b = singles_b_hz - dark_b_hz;
  const double pairs = coincidences_hz - accidentals_hz;
  detail::require(a > 0.0 && b > 0.0 && pairs > 0.0, "heralding efficiency",
                  "need singles above dark counts and coincidences above accidentals");
  return {pairs / b, pairs / a, pairs / std::sqrt(a * b), a * b / pairs};
}

} // namespace peal
