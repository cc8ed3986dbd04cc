// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors

#include "peal/statistics.hpp"

#include "analysis/refuse.hpp"

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <cmath>
#include <limits>
#include <numbers>

namespace peal {

namespace {

using detail::require;

// Below exp(-600) the special functions of double run out of range; the log-domain forms take over well before.
constexpr double deep_log = 600.0;

p_value from_probability(double p) noexcept {
  if (!(p < 1.0)) { return {}; }
  return {p, std::log10(p)};
}

// ln n! minus its Stirling approximation. Differences of lgamma() would lose ten digits at 1e9 counts; these
// corrections do not.
double stirling_error(double n) noexcept {
  if (n < 16.0) { return std::lgamma(n + 1.0) - (n + 0.5) * std::log(n) + n - 0.5 * std::log(2.0 * std::numbers::pi); }
  const double n2 = n * n;
  return (1.0 / 12.0 - (1.0 / 360.0 - (1.0 / 1260.0 - 1.0 / (1680.0 * n2)) / n2) / n2) / n;
}

// ln of the binomial probability of exactly k of n, 0 < k < n (saddle point form, Loader 2000).
double log_binomial_mass(double n, double k, double probability) noexcept {
  const double miss = n - k;
  const double deviance = k * std::log(k / (n * probability)) + miss * std::log(miss / (n * (1.0 - probability)));
  return stirling_error(n) - stirling_error(k) - stirling_error(miss) - deviance +
         0.5 * std::log(n / (2.0 * std::numbers::pi * k * miss));
}

// ln P(X >= k) for k far above the mean: first term times the sum of its successors' ratios, all below 1 and falling.
double log_upper_tail_series(double n, double k, double probability) noexcept {
  if (k >= n) { return n * std::log(probability); }
  const double odds = probability / (1.0 - probability);
  double term = 1.0;
  double sum = 1.0;
  for (double j = k; j < n && term > 1e-17 * sum; j += 1.0) {
    term *= (n - j) / (j + 1.0) * odds;
    sum += term;
  }
  return log_binomial_mass(n, k, probability) + std::log(sum);
}

double relative_entropy(double q, double p) noexcept {
  double d = 0.0;
  if (q > 0.0) { d += q * std::log(q / p); }
  if (q < 1.0) { d += (1.0 - q) * std::log((1.0 - q) / (1.0 - p)); }
  return d;
}

void require_binomial(std::int64_t n, std::int64_t k, double probability, const char* where) {
  require(n >= 0 && k >= 0 && k <= n, where, "need 0 <= successes <= trials");
  require(probability > 0.0 && probability < 1.0, where, "the probability must lie in (0, 1)");
}

// ln of the regularised upper incomplete gamma function for x far above a: modified Lentz continued fraction.
double log_gamma_upper(double a, double x) noexcept {
  constexpr double tiny = 1e-300;
  double b = x + 1.0 - a;
  double c = 1.0 / tiny;
  double d = 1.0 / b;
  double h = d;
  for (int i = 1; i < 500; ++i) {
    const double an = -static_cast<double>(i) * (static_cast<double>(i) - a);
    b += 2.0;
    d = 1.0 / (an * d + b);
    c = b + an / c;
    const double step = c * d;
    h *= step;
    if (std::abs(step - 1.0) < 1e-15) { break; }
  }
  return -x + a * std::log(x) - std::lgamma(a) + std::log(h);
}

} // namespace

p_value p_value_from_log(double log_p) noexcept {
  if (!(log_p < 0.0)) { return {}; }
  return {std::exp(log_p), log_p / std::numbers::ln10};
}

p_value bonferroni(const p_value& p, double tests) noexcept {
  if (tests == 1.0) { return p; }
  return p_value_from_log(p.log10_p * std::numbers::ln10 + std::log(tests));
}

p_value binomial_upper_tail(std::int64_t n, std::int64_t k, double probability) {
  require_binomial(n, k, probability, "binomial tail");
  if (k == 0) { return {}; }
  const double trials = static_cast<double>(n);
  const double hits = static_cast<double>(k);
  if (hits > trials * probability && trials * relative_entropy(hits / trials, probability) > deep_log) {
    return p_value_from_log(log_upper_tail_series(trials, hits, probability));
  }
  return from_probability(boost::math::ibeta(hits, trials - hits + 1.0, probability));
}

p_value binomial_lower_tail(std::int64_t n, std::int64_t k, double probability) {
  require_binomial(n, k, probability, "binomial tail");
  if (k == n) { return {}; }
  const double trials = static_cast<double>(n);
  const double hits = static_cast<double>(k);
  if (hits < trials * probability && trials * relative_entropy(hits / trials, probability) > deep_log) {
    return p_value_from_log(log_upper_tail_series(trials, trials - hits, 1.0 - probability));
  }
  return from_probability(boost::math::ibetac(hits + 1.0, trials - hits, probability));
}

p_value normal_upper_tail(double z) noexcept {
  if (std::isnan(z)) { return {}; }
  if (std::isinf(z) && z > 0.0) { return {0.0, -std::numeric_limits<double>::infinity()}; }
  if (0.5 * z * z < deep_log || z < 0.0) { return from_probability(0.5 * std::erfc(z / std::numbers::sqrt2)); }
  return p_value_from_log(log_gamma_upper(0.5, 0.5 * z * z) - std::numbers::ln2);
}

p_value chi_squared_upper_tail(double x, int degrees) {
  require(x >= 0.0, "chi-squared tail", "chi2 must not be negative");
  require(degrees >= 1 && degrees <= 64, "chi-squared tail", "need 1 to 64 degrees of freedom");
  const double a = 0.5 * degrees;
  if (std::isinf(x)) { return {0.0, -std::numeric_limits<double>::infinity()}; }
  if (0.5 * x < deep_log) { return from_probability(boost::math::gamma_q(a, 0.5 * x)); }
  return p_value_from_log(log_gamma_upper(a, 0.5 * x));
}

p_value chernoff_bound(std::int64_t n, std::int64_t k, double probability) {
  require_binomial(n, k, probability, "Chernoff bound");
  if (n == 0) { return {}; }
  const double fraction = static_cast<double>(k) / static_cast<double>(n);
  if (fraction <= probability) { return {}; }
  return p_value_from_log(-static_cast<double>(n) * relative_entropy(fraction, probability));
}

p_value hoeffding_bound(std::int64_t n, std::int64_t k, double probability) {
  require_binomial(n, k, probability, "Hoeffding bound");
  if (n == 0) { return {}; }
  const double excess = static_cast<double>(k) / static_cast<double>(n) - probability;
  if (excess <= 0.0) { return {}; }
  return p_value_from_log(-2.0 * static_cast<double>(n) * excess * excess);
}

p_value fisher_combination(std::span<const double> log10_p) {
  require(!log10_p.empty() && log10_p.size() <= 32, "Fisher combination", "need 1 to 32 p-values");
  double sum = 0.0;
  for (const double value : log10_p) {
    require(value <= 0.0, "Fisher combination", "log10 p must not be positive");
    sum -= 2.0 * std::numbers::ln10 * value;
  }
  return chi_squared_upper_tail(sum, 2 * static_cast<int>(log10_p.size()));
}

} // namespace peal
