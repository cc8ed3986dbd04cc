// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors

#include "peal/bell_trials.hpp"

#include "analysis/refuse.hpp"
#include "analysis/transitions.hpp"

#include <algorithm>
#include <cmath>
#include <random>

namespace peal {

namespace {

using detail::require;
using category_counts = std::array<std::int64_t, 8>;

// Category 0..7 of a trial: setting pair and whether the outcomes were equal.
std::size_t category_of(const product_trial& trial) noexcept {
  return (trial.x * 2u + trial.y) * 2u + (trial.product > 0 ? 0u : 1u);
}

product_counts table_of(const category_counts& counts) noexcept {
  product_counts table;
  for (std::size_t i = 0; i < 4; ++i) {
    table.equal[i / 2][i % 2] = counts[2 * i];
    table.different[i / 2][i % 2] = counts[2 * i + 1];
  }
  return table;
}

bool complete(const product_counts& table) noexcept {
  return table.total(0, 0) > 0 && table.total(0, 1) > 0 && table.total(1, 0) > 0 && table.total(1, 1) > 0;
}

double s_of(const product_counts& table, const chsh_form& form) noexcept {
  double s = 0.0;
  for (int x = 0; x < 2; ++x) {
    for (int y = 0; y < 2; ++y) {
      const double e =
          static_cast<double>(table.equal[x][y] - table.different[x][y]) / static_cast<double>(table.total(x, y));
      s += form.wins(x, y, 0, 0) ? e : -e;
    }
  }
  return s;
}

// Moving blocks: runs of neighbouring trials are drawn whole, so that drifts shorter than a block enter the error.
double block_bootstrap(std::span<const product_trial> trials, const chsh_form& form, std::int64_t block, int rounds,
                       std::uint64_t seed) {
  const std::size_t n = trials.size();
  std::vector<category_counts> before(n + 1);
  for (std::size_t i = 0; i < n; ++i) {
    before[i + 1] = before[i];
    ++before[i + 1][category_of(trials[i])];
  }
  const auto length = static_cast<std::size_t>(block);
  std::mt19937_64 random(seed);
  std::uniform_int_distribution<std::size_t> start(0, n - length);
  double mean = 0.0;
  double squares = 0.0;
  for (int round = 1; round <= rounds;) {
    category_counts sum{};
    for (std::size_t drawn = 0; drawn < n; drawn += length) {
      const std::size_t first = start(random);
      const std::size_t last = first + std::min(length, n - drawn);
      for (std::size_t c = 0; c < sum.size(); ++c) { sum[c] += before[last][c] - before[first][c]; }
    }
    const product_counts table = table_of(sum);
    if (!complete(table)) {
      continue; // an empty pair has no S; drawn again, as the plain analysis refuses it
    }
    const double s = s_of(table, form);
    const double step = s - mean;
    mean += step / round;
    squares += step * (s - mean);
    ++round;
  }
  return std::sqrt(squares / (rounds - 1));
}

} // namespace

sequence_result analyse_sequence(std::span<const product_trial> trials, const sequence_options& options) {
  require(options.running_step >= 0 && options.block_length >= 0, "sequence analysis",
          "steps and block lengths must not be negative");
  require(options.bootstrap_rounds == 0 || options.bootstrap_rounds >= 2, "sequence analysis",
          "need 0 or at least 2 bootstrap rounds");
  sequence_result result;
  result.martingale = game_martingale(options.win_bound);
  category_counts counts{};
  detail::transition_table successions{};
  std::size_t previous = 4;
  std::int64_t seen = 0;
  for (const product_trial& trial : trials) {
    require(trial.x <= 1 && trial.y <= 1, "sequence analysis", "a setting is neither 0 nor 1");
    require(trial.product == 1 || trial.product == -1, "sequence analysis",
            "a product of outcomes is neither +1 nor -1");
    ++counts[category_of(trial)];
    const std::size_t pair = trial.x * 2u + trial.y;
    if (previous < 4) { ++successions[previous][pair]; }
    previous = pair;
    result.martingale.add(options.form.wins(trial.x, trial.y, 0, trial.product > 0 ? 0 : 1));
    ++seen;
    if (options.running_step > 0 && seen % options.running_step == 0) {
      const product_counts table = table_of(counts);
      if (complete(table)) {
        const chsh_result now = chsh(table, options.form);
        result.running.push_back({seen, now.s, now.sigma});
      }
    }
  }
  result.counts = table_of(counts);
  require(complete(result.counts), "sequence analysis", "a setting pair never occurs");
  result.chsh = chsh(result.counts, options.form);

  const auto n = static_cast<std::int64_t>(trials.size());
  result.block_length = options.block_length > 0
                            ? std::min(options.block_length, n)
                            : std::min(n, static_cast<std::int64_t>(std::ceil(std::cbrt(static_cast<double>(n)))));
  if (options.bootstrap_rounds > 0) {
    result.block_bootstrap_sigma =
        block_bootstrap(trials, options.form, result.block_length, options.bootstrap_rounds, options.seed);
  }

  result.settings = setting_uniformity(result.counts);
  const auto memory = detail::succession_test(successions);
  result.setting_memory = memory.value_or(chi_squared_result{});
  if (result.settings.p.p < options.alpha) {
    result.caveat = "the setting pairs are not used equally often, so a win count against the bound is biased; S with "
                    "one E per pair "
                    "is not";
  } else if (result.setting_memory.p.p < options.alpha) {
    result.caveat = "a setting pair can be guessed from the one before it, so the bound of the game does not hold";
  }
  result.martingale_valid = result.caveat.empty();
  return result;
}

} // namespace peal
