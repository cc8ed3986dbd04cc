// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors

#include "peal/statistics.hpp"

#include "analysis/refuse.hpp"

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <limits>

namespace peal {

namespace {

using detail::require;

void require_confidence(double confidence, const char* where) {
  require(confidence > 0.0 && confidence < 1.0, where, "the confidence must lie in (0, 1)");
}

// The bounds of a binomial probability that leave `tail` on their side.
double binomial_lower(std::int64_t k, std::int64_t n, double tail) {
  if (k == 0) { return 0.0; }
  return boost::math::ibeta_inv(static_cast<double>(k), static_cast<double>(n - k) + 1.0, tail);
}

double binomial_upper(std::int64_t k, std::int64_t n, double tail) {
  if (k == n) { return 1.0; }
  return boost::math::ibetac_inv(static_cast<double>(k) + 1.0, static_cast<double>(n - k), tail);
}

double ratio_of(double probability, double weight) {
  if (probability >= 1.0) { return std::numeric_limits<double>::infinity(); }
  return weight * probability / (1.0 - probability);
}

void require_ratio(std::int64_t k, std::int64_t m, double weight) {
  require(k >= 0 && m >= 0 && k + m > 0, "Poisson ratio", "need counts >= 0, not both 0");
  require(weight > 0.0, "Poisson ratio", "the exposure ratio must be positive");
}

} // namespace

interval clopper_pearson(std::int64_t k, std::int64_t n, double confidence) {
  require(n >= 1 && k >= 0 && k <= n, "Clopper-Pearson interval",
          "need 0 <= successes <= trials and at least one trial");
  require_confidence(confidence, "Clopper-Pearson interval");
  const double tail = 0.5 * (1.0 - confidence);
  return {binomial_lower(k, n, tail), binomial_upper(k, n, tail), confidence};
}

interval poisson_interval(std::int64_t k, double confidence) {
  require(k >= 0, "Poisson interval", "counts must not be negative");
  require_confidence(confidence, "Poisson interval");
  const double tail = 0.5 * (1.0 - confidence);
  const double count = static_cast<double>(k);
  return {k == 0 ? 0.0 : boost::math::gamma_p_inv(count, tail), boost::math::gamma_q_inv(count + 1.0, tail),
          confidence};
}

double poisson_upper_limit(std::int64_t k, double confidence) {
  require(k >= 0, "Poisson limit", "counts must not be negative");
  require_confidence(confidence, "Poisson limit");
  return boost::math::gamma_q_inv(static_cast<double>(k) + 1.0, 1.0 - confidence);
}

interval poisson_ratio_interval(std::int64_t k, std::int64_t m, double weight, double confidence) {
  require_ratio(k, m, weight);
  const interval p = clopper_pearson(k, k + m, confidence);
  return {ratio_of(p.lower, weight), ratio_of(p.upper, weight), confidence};
}

double poisson_ratio_upper_limit(std::int64_t k, std::int64_t m, double weight, double confidence) {
  require_ratio(k, m, weight);
  require_confidence(confidence, "Poisson ratio");
  return ratio_of(binomial_upper(k, k + m, 1.0 - confidence), weight);
}

} // namespace peal
