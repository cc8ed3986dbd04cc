// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors

#include "peal/bell.hpp"

#include "refuse.hpp"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace peal {

namespace {

using detail::require;
// Sized at run time on purpose: products of fixed 16 x 16 matrices are unrolled completely and cost the compiler a minute.
using vector16 = Eigen::VectorXd;
using matrix16 = Eigen::MatrixXd;
using matrix4x16 = Eigen::MatrixXd;

constexpr int cell(int x, int y, int a, int b) noexcept { return ((x * 2 + y) * 2 + a) * 2 + b; }

// Conditional probabilities p(ab|xy) and the covariance of their estimates: four independent multinomials.
struct estimate {
  vector16 p = vector16::Zero(16);
  matrix16 covariance = matrix16::Zero(16, 16);
};

estimate estimate_from(const bell_counts& counts, double added) {
  estimate result;
  for (int x = 0; x < 2; ++x) {
    for (int y = 0; y < 2; ++y) {
      const std::int64_t total = counts.total(x, y);
      require(total > 0, "no-signalling", "a setting pair has no counts");
      const double n = static_cast<double>(total) + 4.0 * added;
      const int first = cell(x, y, 0, 0);
      for (int i = 0; i < 4; ++i) {
        const std::int64_t count = counts.n[std::size_t(x)][std::size_t(y)][std::size_t(i / 2)][std::size_t(i % 2)];
        require(count >= 0, "no-signalling", "counts must not be negative");
        result.p(first + i) = (static_cast<double>(count) + added) / n;
      }
      const Eigen::Vector4d block = result.p.segment<4>(first);
      result.covariance.block<4, 4>(first, first) = (Eigen::Matrix4d(block.asDiagonal()) - block * block.transpose()) / n;
    }
  }
  return result;
}

// Rows: the four marginal differences that no-signalling makes 0.
matrix4x16 marginal_differences() {
  matrix4x16 b = matrix4x16::Zero(4, 16);
  for (int own = 0; own < 2; ++own) {
    for (int other = 0; other < 2; ++other) {
      const double sign = other == 0 ? 1.0 : -1.0;
      for (int partner = 0; partner < 2; ++partner) {
        b(own, cell(own, other, 0, partner)) = sign;
        b(2 + own, cell(other, own, partner, 0)) = sign;
      }
    }
  }
  return b;
}

// Everything both analyses need: differences, their covariance and its (pseudo-)inverse.
struct difference_statistics {
  vector16 p;
  matrix16 covariance;
  matrix4x16 b;
  Eigen::Vector4d difference;
  Eigen::Matrix4d variance;
  Eigen::Matrix4d inverse;
  int rank = 0;
};

difference_statistics statistics_of(const bell_counts& counts) {
  difference_statistics s;
  s.b = marginal_differences();
  estimate plain = estimate_from(counts, 0.0);
  s.p = plain.p;
  s.difference = s.b * plain.p;
  s.variance = s.b * plain.covariance * s.b.transpose();
  if ((s.variance.diagonal().array() <= 0.0).any()) {
    plain = estimate_from(counts, 0.5);
    s.variance = s.b * plain.covariance * s.b.transpose();
  }
  s.covariance = plain.covariance;

  // Inverted as a correlation matrix, whose scale is 1, so that "singular" has one meaning for 1e2 and 1e9 counts.
  const Eigen::Vector4d scale = s.variance.diagonal().cwiseSqrt().cwiseInverse();
  const Eigen::Matrix4d correlation = scale.asDiagonal() * s.variance * scale.asDiagonal();
  const Eigen::SelfAdjointEigenSolver<Eigen::Matrix4d> solver(correlation);
  Eigen::Vector4d inverse_values = Eigen::Vector4d::Zero();
  for (int i = 0; i < 4; ++i) {
    if (solver.eigenvalues()(i) > 1e-9) {
      inverse_values(i) = 1.0 / solver.eigenvalues()(i);
      ++s.rank;
    }
  }
  const Eigen::Matrix4d inverse_correlation = solver.eigenvectors() * inverse_values.asDiagonal() * solver.eigenvectors().transpose();
  s.inverse = scale.asDiagonal() * inverse_correlation * scale.asDiagonal();
  return s;
}

p_value times(const p_value& p, double factor) noexcept { return p_value_from_log(p.log10_p * std::numbers::ln10 + std::log(factor)); }

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
  require(tau_a >= 0.0 && tau_a < 0.5 && tau_b >= 0.0 && tau_b < 0.5, "setting bias", "the predictability must lie in [0, 1/2)");
  const double total = static_cast<double>(counts.total());
  require(total > 0.0, "setting bias", "the table is empty");
  if (tau_a == 0.0 && tau_b == 0.0) return setting_uniformity(counts).p;
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
  return times(normal_upper_tail(largest), 8.0); // two-sided, four pairs
}

no_signalling_result no_signalling(const bell_counts& counts) {
  const difference_statistics s = statistics_of(counts);
  no_signalling_result result;
  double largest = 0.0;
  for (int i = 0; i < 4; ++i) {
    result.z[std::size_t(i)] = s.difference(i) / std::sqrt(s.variance(i, i));
    largest = std::max(largest, std::abs(result.z[std::size_t(i)]));
  }
  result.bonferroni = times(normal_upper_tail(largest), 8.0);
  result.combined.chi_squared = std::max(0.0, s.difference.dot(s.inverse * s.difference));
  result.combined.degrees = s.rank;
  result.combined.p = chi_squared_upper_tail(result.combined.chi_squared, std::max(s.rank, 1));
  return result;
}

gls_result gls_chsh(const bell_counts& counts, const chsh_form& form) {
  const difference_statistics s = statistics_of(counts);
  vector16 a(16);
  for (int x = 0; x < 2; ++x)
    for (int y = 0; y < 2; ++y)
      for (int i = 0; i < 4; ++i) a(cell(x, y, i / 2, i % 2)) = form.wins(x, y, i / 2, i % 2) ? 1.0 : -1.0;

  const Eigen::Vector4d coupling = s.b * s.covariance * a;
  gls_result result;
  result.s_minus_2 = chsh(counts, form).s_minus_2 - coupling.dot(s.inverse * s.difference);
  const double variance = a.dot(s.covariance * a) - coupling.dot(s.inverse * coupling);
  result.sigma = std::sqrt(std::max(0.0, variance));
  if (result.sigma > 0.0) {
    result.standard_deviations = result.s_minus_2 / result.sigma;
    result.gaussian = normal_upper_tail(result.standard_deviations);
  }
  return result;
}

} // namespace peal
