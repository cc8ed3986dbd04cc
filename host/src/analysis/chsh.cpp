// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors

#include "peal/bell.hpp"

#include "analysis/refuse.hpp"

#include <cmath>
#include <random>

namespace peal {

namespace {

using detail::require;

// What every correlator contributes to S: +E or -E.
int sign_of(const chsh_form& form, int x, int y) noexcept {
  const int inner = x == form.flipped_x && y == form.flipped_y ? -1 : 1;
  return form.sign < 0 ? -inner : inner;
}

void require_form(const chsh_form& form) {
  require((form.flipped_x == 0 || form.flipped_x == 1) && (form.flipped_y == 0 || form.flipped_y == 1) &&
              (form.sign == 1 || form.sign == -1),
          "CHSH form", "flipped settings must be 0 or 1 and the sign +1 or -1");
}

// S - 2 = 2 - 2 sum(lost/N). A pair that nearly always loses is written 1 - won/N, so that the whole numbers
// cancel as such.
double excess_over_two(const product_counts& counts, const chsh_form& form) noexcept {
  int whole = 1;
  double small = 0.0;
  for (int x = 0; x < 2; ++x) {
    for (int y = 0; y < 2; ++y) {
      const std::int64_t won = sign_of(form, x, y) > 0 ? counts.equal[x][y] : counts.different[x][y];
      const std::int64_t total = counts.total(x, y);
      if (2 * won >= total) {
        small += static_cast<double>(total - won) / static_cast<double>(total);
      } else {
        whole -= 1;
        small -= static_cast<double>(won) / static_cast<double>(total);
      }
    }
  }
  return 2.0 * whole - 2.0 * small;
}

chsh_form best_form(const product_counts& counts) noexcept {
  chsh_form best;
  for (const int sign : {1, -1}) {
    for (int x = 0; x < 2; ++x) {
      for (int y = 0; y < 2; ++y) {
        const chsh_form form{x, y, sign};
        if (excess_over_two(counts, form) > excess_over_two(counts, best)) { best = form; }
      }
    }
  }
  return best;
}

} // namespace

product_counts::product_counts(const bell_counts& counts) noexcept {
  for (std::size_t x = 0; x < 2; ++x) {
    for (std::size_t y = 0; y < 2; ++y) {
      const auto& cell = counts.n[x][y];
      equal[x][y] = cell[0][0] + cell[1][1];
      different[x][y] = cell[0][1] + cell[1][0];
    }
  }
}

std::string to_string(const chsh_form& form) {
  std::string text = "S =";
  for (int x = 0; x < 2; ++x) {
    for (int y = 0; y < 2; ++y) {
      const bool first = x == 0 && y == 0;
      const bool minus = sign_of(form, x, y) < 0;
      if (first) {
        text += minus ? " -" : " ";
      } else {
        text += minus ? " - " : " + ";
      }
      text += 'E';
      text += static_cast<char>('0' + x);
      text += static_cast<char>('0' + y);
    }
  }
  return text;
}

correlator correlation(std::int64_t equal, std::int64_t different, double confidence) {
  require(equal >= 0 && different >= 0, "correlator", "counts must not be negative");
  require(equal + different > 0, "correlator", "a setting pair has no counts; E does not exist there");
  correlator result;
  result.n = equal + different;
  const double n = static_cast<double>(result.n);
  result.e = static_cast<double>(equal - different) / n;
  // 1 - E^2 = 4 equal different / N^2, without cancellation at |E| near 1.
  result.sigma = 2.0 * std::sqrt(static_cast<double>(equal) / n * (static_cast<double>(different) / n) / n);
  const interval p = clopper_pearson(equal, result.n, confidence);
  result.exact = {2.0 * p.lower - 1.0, 2.0 * p.upper - 1.0, confidence};
  return result;
}

chsh_result chsh(const product_counts& counts, const std::optional<chsh_form>& form, double confidence) {
  if (form) { require_form(*form); }
  chsh_result result;
  double variance = 0.0;
  for (int x = 0; x < 2; ++x) {
    for (int y = 0; y < 2; ++y) {
      result.e[x][y] = correlation(counts.equal[x][y], counts.different[x][y], confidence);
      variance += result.e[x][y].sigma * result.e[x][y].sigma;
    }
  }
  result.form_searched = !form;
  result.form = form ? *form : best_form(counts);
  for (int x = 0; x < 2; ++x) {
    for (int y = 0; y < 2; ++y) { result.s += sign_of(result.form, x, y) * result.e[x][y].e; }
  }
  result.s_minus_2 = excess_over_two(counts, result.form);
  result.sigma = std::sqrt(variance);
  if (result.sigma > 0.0) {
    result.standard_deviations = result.s_minus_2 / result.sigma;
    result.gaussian = normal_upper_tail(result.standard_deviations);
    if (result.form_searched) { result.gaussian = bonferroni(result.gaussian, 8.0); }
  }
  return result;
}

chsh_corrected_result chsh_accidental_corrected(const bell_counts& counts, const accidental_table& accidentals,
                                                const chsh_form& form) {
  require_form(form);
  chsh_corrected_result result;
  result.form = form;
  double variance = 0.0;
  for (std::size_t x = 0; x < 2; ++x) {
    for (std::size_t y = 0; y < 2; ++y) {
      double raw = 0.0, total = 0.0, signed_total = 0.0, subtracted = 0.0;
      for (std::size_t a = 0; a < 2; ++a) {
        for (std::size_t b = 0; b < 2; ++b) {
          const double expected = accidentals.expected[x][y][a][b];
          require(expected >= 0.0 && counts.n[x][y][a][b] >= 0, "accidental correction",
                  "counts and expectations must not be negative");
          const double left = static_cast<double>(counts.n[x][y][a][b]) - expected;
          raw += static_cast<double>(counts.n[x][y][a][b]);
          subtracted += expected;
          total += left;
          signed_total += a == b ? left : -left;
        }
      }
      require(raw > 0.0 && total > 0.0, "accidental correction",
              "a setting pair has no counts left after the subtraction");
      const double e = signed_total / total;
      double var_e = 0.0;
      for (std::size_t a = 0; a < 2; ++a) {
        for (std::size_t b = 0; b < 2; ++b) {
          const double slope = ((a == b ? 1.0 : -1.0) - e) / total;
          const double sigma = accidentals.sigma[x][y][a][b];
          var_e += slope * slope * (static_cast<double>(counts.n[x][y][a][b]) + sigma * sigma);
        }
      }
      result.e[x][y] = e;
      result.sigma_e[x][y] = std::sqrt(var_e);
      result.accidental_fraction[x][y] = subtracted / raw;
      result.s += sign_of(form, static_cast<int>(x), static_cast<int>(y)) * e;
      variance += var_e;
    }
  }
  result.sigma = std::sqrt(variance);
  return result;
}

bootstrap_result chsh_bootstrap(const product_counts& counts, const chsh_form& form, int rounds, std::uint64_t seed,
                                resampling kind) {
  require(rounds >= 2, "bootstrap", "need at least two rounds");
  (void)chsh(counts, form); // refuses what has no S

  std::mt19937_64 random(seed);
  const auto draw_e = [&](std::int64_t equal, std::int64_t different) {
    const std::int64_t n = equal + different;
    if (kind == resampling::multinomial) {
      const double p = static_cast<double>(equal) / static_cast<double>(n);
      const std::int64_t k = std::binomial_distribution<std::int64_t>(n, p)(random);
      return static_cast<double>(2 * k - n) / static_cast<double>(n);
    }
    const auto poisson = [&](std::int64_t mean) {
      return mean == 0 ? std::int64_t{0} : std::poisson_distribution<std::int64_t>(static_cast<double>(mean))(random);
    };
    for (;;) { // an empty draw has no E: drawn again, as an empty setting pair would be refused
      const std::int64_t plus = poisson(equal);
      const std::int64_t minus = poisson(different);
      if (plus + minus > 0) { return static_cast<double>(plus - minus) / static_cast<double>(plus + minus); }
    }
  };

  double mean = 0.0;
  double squares = 0.0;
  for (int round = 1; round <= rounds; ++round) {
    double s = 0.0;
    for (int x = 0; x < 2; ++x) {
      for (int y = 0; y < 2; ++y) { s += sign_of(form, x, y) * draw_e(counts.equal[x][y], counts.different[x][y]); }
    }
    const double step = s - mean;
    mean += step / round;
    squares += step * (s - mean);
  }
  return {mean, std::sqrt(squares / (rounds - 1)), rounds};
}

} // namespace peal
