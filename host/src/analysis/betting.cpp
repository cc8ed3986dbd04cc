// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors

#include "peal/statistics.hpp"

#include "analysis/refuse.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace peal {

p_value betting_p_value(std::span<const bet_outcome> outcomes) {
  double worst = 0.0;
  for (const bet_outcome& outcome : outcomes) {
    detail::require(outcome.count >= 0, "betting p-value", "counts must not be negative");
    worst = std::max(worst, -outcome.payoff);
  }
  detail::require(worst > 0.0, "betting p-value", "at least one outcome must lose the stake");

  constexpr int stakes = 128;
  constexpr double decades = 5.0;
  std::array<double, stakes> log_wealth{};
  for (int i = 0; i < stakes; ++i) {
    // Half a step below the largest stake: at the stake itself one lost bet would end the test.
    const double stake = std::pow(10.0, -decades * (i + 0.5) / stakes) / worst;
    for (const bet_outcome& outcome : outcomes) {
      log_wealth[static_cast<std::size_t>(i)] +=
          static_cast<double>(outcome.count) * std::log1p(stake * outcome.payoff);
    }
  }
  const double best = *std::max_element(log_wealth.begin(), log_wealth.end());
  double sum = 0.0;
  for (const double wealth : log_wealth) { sum += std::exp(wealth - best); }
  return p_value_from_log(-(best + std::log(sum / stakes)));
}

} // namespace peal
