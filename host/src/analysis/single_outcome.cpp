// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors

#include "peal/bell_trials.hpp"

#include "analysis/refuse.hpp"

#include <algorithm>
#include <cmath>

namespace peal {

namespace {

using detail::require;

constexpr double angle_tolerance_deg = 0.01;

// Distance of two analyser directions: a polariser turned by 180 degrees is the same polariser.
double angle_distance(double a_deg, double b_deg) noexcept { return std::abs(std::remainder(a_deg - b_deg, 180.0)); }

bool same_angle(double a_deg, double b_deg) noexcept { return angle_distance(a_deg, b_deg) < angle_tolerance_deg; }

std::array<double, 2> find_bases(const std::vector<double>& angles_deg, const char* side) {
  std::vector<double> distinct;
  for (const double angle : angles_deg) {
    double folded = std::remainder(angle, 180.0); // -90 ... 90
    if (same_angle(folded, 90.0)) { folded = 90.0; }
    if (std::none_of(distinct.begin(), distinct.end(), [&](double known) { return same_angle(known, folded); })) {
      distinct.push_back(folded);
    }
  }
  std::vector<double> bases;
  for (const double angle : distinct) {
    const bool paired =
        std::any_of(distinct.begin(), distinct.end(), [&](double other) { return same_angle(other, angle + 90.0); });
    if (!paired) { continue; }
    // Of a pair (t, t + 90) the one nearer to 0 stands for it; at a tie the positive one.
    const bool nearer = std::abs(angle) < 45.0 - angle_tolerance_deg || std::abs(angle - 45.0) <= angle_tolerance_deg;
    if (nearer) { bases.push_back(angle); }
  }
  if (distinct.size() != 4 || bases.size() != 2) {
    throw invalid_argument(std::string("single-outcome analysis: side ") + side +
                           " must have two pairs of orthogonal angles; give the angles of the two settings");
  }
  std::sort(bases.begin(), bases.end());
  return {bases[0], bases[1]};
}

const angle_count& find_count(std::span<const angle_count> counts, double alpha_deg, double beta_deg) {
  const angle_count* found = nullptr;
  for (const angle_count& row : counts) {
    if (!same_angle(row.alpha_deg, alpha_deg) || !same_angle(row.beta_deg, beta_deg)) { continue; }
    require(found == nullptr, "single-outcome analysis", "an angle pair is there twice; add the rows up first");
    found = &row;
  }
  if (found == nullptr) {
    throw invalid_argument("single-outcome analysis: no row for angles " + std::to_string(alpha_deg) + ", " +
                           std::to_string(beta_deg) + " (every setting needs all four orthogonal combinations)");
  }
  require(found->coincidences >= 0, "single-outcome analysis", "counts must not be negative");
  require(found->duration_s > 0.0, "single-outcome analysis", "durations must be positive");
  return *found;
}

struct estimate {
  double e = 0.0;
  double sigma = 0.0;
};

estimate correlate(std::span<const angle_count> counts, double alpha_deg, double beta_deg) {
  double rate[4];
  double variance[4];
  double total = 0.0;
  double signed_total = 0.0;
  for (int i = 0; i < 4; ++i) {
    const angle_count& row = find_count(counts, alpha_deg + 90.0 * (i / 2), beta_deg + 90.0 * (i % 2));
    rate[i] = static_cast<double>(row.coincidences) / row.duration_s;
    variance[i] = rate[i] / row.duration_s;
    total += rate[i];
    signed_total += i == 0 || i == 3 ? rate[i] : -rate[i];
  }
  require(total > 0.0, "single-outcome analysis", "a setting pair has no counts");
  const double e = signed_total / total;
  double sum = 0.0;
  for (int i = 0; i < 4; ++i) {
    const double slope = ((i == 0 || i == 3 ? 1.0 : -1.0) - e) / total;
    sum += slope * slope * variance[i];
  }
  return {e, std::sqrt(sum)};
}

double s_of(const double (&e)[2][2], const chsh_form& form) noexcept {
  double s = 0.0;
  for (int x = 0; x < 2; ++x) {
    for (int y = 0; y < 2; ++y) { s += form.wins(x, y, 0, 0) ? e[x][y] : -e[x][y]; }
  }
  return s;
}

} // namespace

chsh_angles find_chsh_angles(std::span<const angle_count> counts) {
  std::vector<double> alphas;
  std::vector<double> betas;
  for (const angle_count& row : counts) {
    alphas.push_back(row.alpha_deg);
    betas.push_back(row.beta_deg);
  }
  return {find_bases(alphas, "A"), find_bases(betas, "B")};
}

single_outcome_result single_outcome_chsh(std::span<const angle_count> counts, const chsh_angles& angles,
                                          const std::optional<chsh_form>& form) {
  single_outcome_result result;
  result.angles = angles;
  result.form_searched = !form;
  double variance = 0.0;
  for (std::size_t x = 0; x < 2; ++x) {
    for (std::size_t y = 0; y < 2; ++y) {
      const estimate value = correlate(counts, angles.alpha_deg[x], angles.beta_deg[y]);
      result.e[x][y] = value.e;
      result.sigma_e[x][y] = value.sigma;
      variance += value.sigma * value.sigma;
    }
  }
  if (form) {
    result.form = *form;
  } else {
    for (const int sign : {1, -1}) {
      for (int x = 0; x < 2; ++x) {
        for (int y = 0; y < 2; ++y) {
          if (const chsh_form candidate{x, y, sign}; s_of(result.e, candidate) > s_of(result.e, result.form)) {
            result.form = candidate;
          }
        }
      }
    }
    result.notes.emplace_back("the form " + to_string(result.form) +
                              " is the largest of eight; the p-value has the factor 8 in it");
  }
  result.s = s_of(result.e, result.form);
  result.sigma = std::sqrt(variance);
  if (result.sigma > 0.0) {
    result.standard_deviations = (result.s - 2.0) / result.sigma;
    result.gaussian = normal_upper_tail(result.standard_deviations);
    if (result.form_searched) { result.gaussian = bonferroni(result.gaussian, 8.0); }
  }
  result.notes.emplace_back(
      "one detector behind each analyser: the four counts of an E were taken one after the other; a source or "
      "detector that drifted meanwhile is not in the error");
  result.notes.emplace_back(
      "fair sampling is assumed; the game, Eberhard and no-signalling tests need all outcomes of each trial");
  return result;
}

} // namespace peal
