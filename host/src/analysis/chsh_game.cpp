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
} // namespace

double game_win_bound(double tau_a, double tau_b) {
  require(tau_a >= 0.0 && tau_a < 0.5 && tau_b >= 0.0 && tau_b < 0.5, "win bound",
          "the predictability must lie in [0, 1/2)");
  return 1.0 - (0.5 - tau_a) * (0.5 - tau_b);
}

double game_win_bound_delft(double tau) {
  const double bound = 0.75 + 3.0 * (tau + tau * tau);
  require(tau >= 0.0 && bound < 1.0, "win bound",
          "the predictability is negative, or so large that every game can be won");
  return bound;
}

game_result game_test(std::int64_t trials, std::int64_t wins, double win_bound) {
  game_result result;
  result.trials = trials;
  result.wins = wins;
  result.win_bound = win_bound;
  result.exact = binomial_upper_tail(trials, wins, win_bound);
  result.chernoff = chernoff_bound(trials, wins, win_bound);
  result.hoeffding = hoeffding_bound(trials, wins, win_bound);
  const std::array<bet_outcome, 2> bets{bet_outcome{wins, 1.0 - win_bound}, bet_outcome{trials - wins, -win_bound}};
  result.betting = betting_p_value(bets);
  return result;
}

std::int64_t game_wins(const product_counts& counts, const chsh_form& form) noexcept {
  std::int64_t wins = 0;
  for (int x = 0; x < 2; ++x) {
    for (int y = 0; y < 2; ++y) { wins += form.wins(x, y, 0, 0) ? counts.equal[x][y] : counts.different[x][y]; }
  }
  return wins;
}

p_value weighted_game_test(const product_counts& counts, const chsh_form& form, const setting_probabilities& settings) {
  double sum = 0.0;
  for (const auto& row : settings.p) {
    for (const double p : row) {
      require(p > 0.0 && p < 1.0, "weighted game", "every setting pair must have a probability in (0, 1)");
      sum += p;
    }
  }
  require(std::abs(sum - 1.0) < 1e-9, "weighted game", "the setting probabilities must add up to 1");

  constexpr double bound = 0.75;
  std::array<bet_outcome, 5> bets{};
  std::size_t next = 0;
  std::int64_t lost = 0;
  for (int x = 0; x < 2; ++x) {
    for (int y = 0; y < 2; ++y) {
      const bool equal_wins = form.wins(x, y, 0, 0);
      bets[next++] = {equal_wins ? counts.equal[x][y] : counts.different[x][y], 0.25 / settings.p[x][y] - bound};
      lost += equal_wins ? counts.different[x][y] : counts.equal[x][y];
    }
  }
  bets[next] = {lost, -bound};
  return betting_p_value(bets);
}

game_martingale::game_martingale(double win_bound, double expected_limit) : win_bound_(win_bound) {
  require(win_bound > 0.0 && win_bound < expected_limit && expected_limit <= 1.0, "game martingale",
          "need 0 < win bound < expected limit <= 1");
  const double mean = 0.5 * (win_bound + expected_limit);
  const double width = expected_limit - win_bound;
  prior_trials_ = mean * (1.0 - mean) / (width * width / 12.0) - 1.0;
  prior_wins_ = mean * prior_trials_;
}

void game_martingale::add(bool win) noexcept {
  const double guess = (static_cast<double>(wins_) + prior_wins_) / (static_cast<double>(trials_) + prior_trials_);
  const double q = std::max(win_bound_, guess);
  log_e_ += win ? std::log(q / win_bound_) : std::log((1.0 - q) / (1.0 - win_bound_));
  max_log_e_ = std::max(max_log_e_, log_e_);
  trials_ += 1;
  wins_ += win ? 1 : 0;
}

} // namespace peal
