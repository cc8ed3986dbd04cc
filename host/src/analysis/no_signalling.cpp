// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors

#include "peal/bell.hpp"

#include "analysis/refuse.hpp"

#include <Eigen/QR> // not Eigenvalues: it costs the compiler several times as much

#include <algorithm>
#include <array>
#include <cmath>

namespace peal {

namespace {

using detail::require;

constexpr std::size_t cell(std::size_t x, std::size_t y, std::size_t a, std::size_t b) noexcept {
  return ((x * 2 + y) * 2 + a) * 2 + b;
}

// A linear combination of the sixteen conditional probabilities p(ab|xy).
using functional = std::array<double, 16>;

// Estimates of p(ab|xy); their covariance is that of four independent multinomials.
struct estimate {
  std::array<double, 16> p{};
  std::array<double, 4> n{};

  [[nodiscard]] double value(const functional& f) const noexcept {
    double sum = 0.0;
    for (std::size_t i = 0; i < 16; ++i) { sum += f[i] * p[i]; }
    return sum;
  }
  [[nodiscard]] double covariance(const functional& f, const functional& g) const noexcept {
    double result = 0.0;
    for (std::size_t pair = 0; pair < 4; ++pair) {
      double fg = 0.0, mean_f = 0.0, mean_g = 0.0;
      for (std::size_t i = 4 * pair; i < 4 * pair + 4; ++i) {
        fg += p[i] * f[i] * g[i];
        mean_f += p[i] * f[i];
        mean_g += p[i] * g[i];
      }
      result += (fg - mean_f * mean_g) / n[pair];
    }
    return result;
  }
};

estimate estimate_from(const bell_counts& counts, double added) {
  estimate result;
  for (std::size_t pair = 0; pair < 4; ++pair) {
    const std::int64_t total = counts.total(static_cast<int>(pair / 2), static_cast<int>(pair % 2));
    require(total > 0, "no-signalling", "a setting pair has no counts");
    result.n[pair] = static_cast<double>(total) + 4.0 * added;
    for (std::size_t i = 0; i < 4; ++i) {
      const std::int64_t count = counts.n[pair / 2][pair % 2][i / 2][i % 2];
      require(count >= 0, "no-signalling", "counts must not be negative");
      result.p[4 * pair + i] = (static_cast<double>(count) + added) / result.n[pair];
    }
  }
  return result;
}

// The four marginal differences that no-signalling makes 0 (order: no_signalling_result::z).
std::array<functional, 4> marginal_differences() noexcept {
  std::array<functional, 4> b{};
  for (std::size_t own = 0; own < 2; ++own) {
    for (std::size_t other = 0; other < 2; ++other) {
      const double sign = other == 0 ? 1.0 : -1.0;
      for (std::size_t partner = 0; partner < 2; ++partner) {
        b[own][cell(own, other, 0, partner)] = sign;
        b[2 + own][cell(other, own, partner, 0)] = sign;
      }
    }
  }
  return b;
}

// Everything both analyses need: differences, their covariance and its (pseudo-)inverse.
struct difference_statistics {
  estimate probabilities; // with the covariance in use
  std::array<functional, 4> b = marginal_differences();
  Eigen::Vector4d difference;
  Eigen::Matrix4d variance;
  Eigen::Matrix4d inverse;
  int rank = 0;

  [[nodiscard]] Eigen::Vector4d coupling(const functional& f) const noexcept {
    Eigen::Vector4d result;
    for (std::size_t i = 0; i < 4; ++i) { result(static_cast<int>(i)) = probabilities.covariance(b[i], f); }
    return result;
  }
};

difference_statistics statistics_of(const bell_counts& counts) {
  difference_statistics s;
  s.probabilities = estimate_from(counts, 0.0);
  for (std::size_t i = 0; i < 4; ++i) { s.difference(static_cast<int>(i)) = s.probabilities.value(s.b[i]); }
  const auto fill_variance = [&] {
    for (std::size_t i = 0; i < 4; ++i) { s.variance.col(static_cast<int>(i)) = s.coupling(s.b[i]); }
  };
  fill_variance();
  if (s.variance.diagonal().minCoeff() <= 0.0) {
    s.probabilities = estimate_from(counts, 0.5);
    fill_variance();
  }

  // Inverted as a correlation matrix, whose scale is 1, so that "singular" has one meaning for 1e2 and 1e9 counts.
  const Eigen::Vector4d scale = s.variance.diagonal().cwiseSqrt().cwiseInverse();
  const Eigen::Matrix4d correlation = scale.asDiagonal() * s.variance * scale.asDiagonal();
  Eigen::CompleteOrthogonalDecomposition<Eigen::Matrix4d> decomposition;
  decomposition.setThreshold(1e-9);
  decomposition.compute(correlation);
  s.inverse = scale.asDiagonal() * Eigen::Matrix4d(decomposition.pseudoInverse()) * scale.asDiagonal();
  s.rank = static_cast<int>(decomposition.rank());
  return s;
}

} // namespace

chi_squared_result setting_uniformity(const product_counts& counts, const setting_probabilities& expected) {
  const double total = static_cast<double>(counts.total());
  require(total > 0.0, "setting uniformity", "the table is empty");
  chi_squared_result result;
  result.degrees = 3;
  for (int x = 0; x < 2; ++x) {
    for (int y = 0; y < 2; ++y) {
      const double mean = total * expected.p[x][y];
      require(mean > 0.0, "setting uniformity", "every setting pair must have a probability above 0");
      const double difference = static_cast<double>(counts.total(x, y)) - mean;
      result.chi_squared += difference * difference / mean;
    }
  }
  result.p = chi_squared_upper_tail(result.chi_squared, result.degrees);
  return result;
}

p_value settings_within_bias(const product_counts& counts, double tau_a, double tau_b) {
  require(tau_a >= 0.0 && tau_a < 0.5 && tau_b >= 0.0 && tau_b < 0.5, "setting bias",
          "the predictability must lie in [0, 1/2)");
  const double total = static_cast<double>(counts.total());
  require(total > 0.0, "setting bias", "the table is empty");
  if (tau_a == 0.0 && tau_b == 0.0) { return setting_uniformity(counts).p; }
  const double low = (0.5 - tau_a) * (0.5 - tau_b);
  const double high = (0.5 + tau_a) * (0.5 + tau_b);
  double largest = 0.0;
  for (int x = 0; x < 2; ++x) {
    for (int y = 0; y < 2; ++y) {
      const double fraction = static_cast<double>(counts.total(x, y)) / total;
      const double nearest = std::clamp(fraction, low, high);
      largest = std::max(largest, std::abs(fraction - nearest) / std::sqrt(nearest * (1.0 - nearest) / total));
    }
  }
  return bonferroni(normal_upper_tail(largest), 8.0); // two-sided, four pairs
}

no_signalling_result no_signalling(const bell_counts& counts) {
  const difference_statistics s = statistics_of(counts);
  no_signalling_result result;
  double largest = 0.0;
  for (int i = 0; i < 4; ++i) {
    result.z[std::size_t(i)] = s.difference(i) / std::sqrt(s.variance(i, i));
    largest = std::max(largest, std::abs(result.z[std::size_t(i)]));
  }
  result.bonferroni = bonferroni(normal_upper_tail(largest), 8.0);
  result.combined.chi_squared = std::max(0.0, s.difference.dot(s.inverse * s.difference));
  result.combined.degrees = s.rank;
  result.combined.p = chi_squared_upper_tail(result.combined.chi_squared, std::max(s.rank, 1));
  return result;
}

gls_result gls_chsh(const bell_counts& counts, const chsh_form& form) {
  const difference_statistics s = statistics_of(counts);
  functional win{};
  for (std::size_t i = 0; i < 16; ++i) {
    const auto bit = [&](unsigned position) { return static_cast<int>((i >> position) & 1u); };
    win[i] = form.wins(bit(3), bit(2), bit(1), bit(0)) ? 1.0 : -1.0;
  }
  const Eigen::Vector4d coupling = s.coupling(win);
  gls_result result;
  result.s_minus_2 = chsh(counts, form).s_minus_2 - coupling.dot(s.inverse * s.difference);
  const double variance = s.probabilities.covariance(win, win) - coupling.dot(s.inverse * coupling);
  result.sigma = std::sqrt(std::max(0.0, variance));
  if (result.sigma > 0.0) {
    result.standard_deviations = result.s_minus_2 / result.sigma;
    result.gaussian = normal_upper_tail(result.standard_deviations);
  }
  return result;
}

} // namespace peal
