// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors

#include "peal/bell.hpp"

#include "analysis/refuse.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace peal {

namespace {

using detail::require;

// The four events of J. Outcome 0 = detected (d), 1 = not detected (n).
struct eberhard_term {
  std::size_t x, y, a, b;
};

std::array<eberhard_term, 4> terms_of(const chsh_form& form) {
  require(form.sign == 1 && (form.flipped_x == 0 || form.flipped_x == 1) &&
              (form.flipped_y == 0 || form.flipped_y == 1),
          "Eberhard", "the form must have sign +1 and flipped settings 0 or 1: \"detected\" cannot be relabelled");
  const auto fx = static_cast<std::size_t>(form.flipped_x);
  const auto fy = static_cast<std::size_t>(form.flipped_y);
  return {{{1 - fx, 1 - fy, 0, 0}, {1 - fx, fy, 0, 1}, {fx, 1 - fy, 1, 0}, {fx, fy, 0, 0}}};
}

} // namespace

eberhard_result eberhard(const bell_counts& counts, const chsh_form& form) {
  eberhard_result result;
  result.form = form;
  double variance = 0.0;
  const auto terms = terms_of(form);
  for (std::size_t i = 0; i < terms.size(); ++i) {
    const auto [x, y, a, b] = terms[i];
    const std::int64_t total = counts.total(static_cast<int>(x), static_cast<int>(y));
    const std::int64_t count = counts.n[x][y][a][b];
    require(total > 0 && count >= 0, "Eberhard", "a setting pair has no trials, or a count is negative");
    const double n = static_cast<double>(total);
    const double p = static_cast<double>(count) / n;
    result.j += i == 0 ? p : -p;
    variance += p * (1.0 - p) / n;
    result.relevant += count;
    if (i == 0) { result.wins = count; }
  }
  result.sigma = std::sqrt(variance);
  if (result.sigma > 0.0) {
    result.standard_deviations = result.j / result.sigma;
    result.gaussian = normal_upper_tail(result.standard_deviations);
  }
  return result;
}

double eberhard_win_bound(const setting_probabilities& settings, const chsh_form& form) {
  const auto terms = terms_of(form);
  double rest = 1.0;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    const double p = settings.p[terms[i].x][terms[i].y];
    require(p > 0.0 && p < 1.0, "Eberhard", "every setting pair must have a probability in (0, 1)");
    if (i > 0) { rest = std::min(rest, p); }
  }
  const double win = settings.p[terms[0].x][terms[0].y];
  return win / (win + rest);
}

double eberhard_win_bound(double epsilon) {
  require(epsilon >= 0.0 && epsilon < 1.0, "Eberhard", "the excess predictability must lie in [0, 1)");
  return (1.0 + epsilon) * (1.0 + epsilon) / (2.0 * (1.0 + epsilon * epsilon));
}

eberhard_test_result eberhard_test(std::int64_t relevant, std::int64_t wins, double win_bound) {
  eberhard_test_result result;
  result.wins = wins;
  result.relevant = relevant;
  result.win_bound = win_bound;
  result.exact = binomial_upper_tail(relevant, wins, win_bound);
  result.hoeffding = hoeffding_bound(relevant, wins, win_bound);
  const std::array<bet_outcome, 2> bets{bet_outcome{wins, 1.0 - win_bound}, bet_outcome{relevant - wins, -win_bound}};
  result.betting = betting_p_value(bets);
  return result;
}

} // namespace peal
