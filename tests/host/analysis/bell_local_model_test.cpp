// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Local models that cheat as well as they may (memory, knowledge of the setting bias, adversarial stopping) must not
// get p-values below alpha more often than alpha; and errors, identities and tests must agree with independent
// computations.
#include "count_tables.hpp"

#include "peal/bell.hpp"
#include "peal/bell_trials.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <cmath>
#include <random>
#include <vector>

namespace {

constexpr int runs = 1000;

// Most runs with p < alpha that chance explains: mean runs*alpha, standard deviation
// sqrt(runs*alpha*(1-alpha)); four of them are exceeded with probability 3e-5 when p is exactly uniform, less
// when it is conservative.
int allowed(double alpha) { return static_cast<int>(runs * alpha + 4.0 * std::sqrt(runs * alpha * (1.0 - alpha))); }

struct pair_drawing {
  double p[2][2];
  [[nodiscard]] std::pair<int, int> draw(std::mt19937_64& random) const {
    double u = std::uniform_real_distribution<double>()(random);
    for (int x = 0; x < 2; ++x) {
      for (int y = 0; y < 2; ++y) {
        u -= p[x][y];
        if (u < 0.0) { return {x, y}; }
      }
    }
    return {1, 1};
  }
};

pair_drawing biased(double tau) {
  const double hi = 0.5 + tau, lo = 0.5 - tau;
  return {{{hi * hi, hi * lo}, {lo * hi, lo * lo}}};
}

// A deterministic local strategy for one trial: outcomes by own setting only.
struct strategy {
  int a[2];
  int b[2];
};

// The 16 strategies; those that lose the default game at exactly one setting pair, found by trying.
std::vector<strategy> losing_only(int lost_x, int lost_y) {
  std::vector<strategy> found;
  for (int i = 0; i < 16; ++i) {
    const strategy s{{i & 1, (i >> 1) & 1}, {(i >> 2) & 1, (i >> 3) & 1}};
    bool fits = true;
    for (int x = 0; x < 2; ++x) {
      for (int y = 0; y < 2; ++y) {
        fits = fits && peal::chsh_form{}.wins(x, y, s.a[x], s.b[y]) != (x == lost_x && y == lost_y);
      }
    }
    if (fits) { found.push_back(s); }
  }
  return found;
}

// Knows the setting bias and the past: puts its loss on the rarest pair (1, 1); now and then, when well
// ahead, plays another losing pair, which only costs it; picks among equivalent strategies by the parity of
// the last settings.
struct cheating_model {
  std::vector<strategy> best = losing_only(1, 1);
  std::vector<strategy> other = losing_only(0, 1);
  int memory = 0;
  int trials = 0, wins = 0;

  strategy next() {
    const bool far_ahead = trials > 50 && wins > 0.9 * trials;
    const auto& choice = far_ahead ? other : best;
    return choice[static_cast<std::size_t>(memory) % choice.size()];
  }
  void learn(int x, int y, bool win) {
    memory = (memory * 2 + x + y) & 7;
    ++trials;
    wins += win ? 1 : 0;
  }
};

} // namespace

TEST_CASE("local models with memory and biased settings: game and martingale p-values keep their promise") {
  const std::uint64_t seed = 20240917;
  INFO("seed " << seed);
  std::mt19937_64 random(seed);
  const double tau = 0.04;
  const double bound = peal::game_win_bound(tau, tau);
  const pair_drawing drawing = biased(tau);
  int game_05 = 0, game_01 = 0, betting_05 = 0, martingale_05 = 0, martingale_01 = 0, unprotected_05 = 0;
  for (int run = 0; run < runs; ++run) {
    cheating_model model;
    peal::chsh_accumulator live({}, bound);
    for (int i = 0; i < 600; ++i) {
      const auto [x, y] = drawing.draw(random);
      const strategy s = model.next();
      live.add(unsigned(x), unsigned(y), unsigned(s.a[x]), unsigned(s.b[y]));
      model.learn(x, y, peal::chsh_form{}.wins(x, y, s.a[x], s.b[y]));
    }
    const std::int64_t wins = peal::game_wins(live.counts(), {});
    REQUIRE(wins == live.martingale().wins());
    const auto game = peal::game_test(600, wins, bound);
    game_05 += game.exact.p < 0.05 ? 1 : 0;
    game_01 += game.exact.p < 0.01 ? 1 : 0;
    betting_05 += game.betting.p < 0.05 ? 1 : 0;
    // p_value() is 1/max over all stopping times: the adversary stops at its best moment.
    martingale_05 += live.martingale().p_value().p < 0.05 ? 1 : 0;
    martingale_01 += live.martingale().p_value().p < 0.01 ? 1 : 0;
    unprotected_05 += peal::game_test(600, wins, 0.75).exact.p < 0.05 ? 1 : 0;
  }
  CAPTURE(game_05, game_01, betting_05, martingale_05, martingale_01, unprotected_05);
  CHECK(game_05 <= allowed(0.05));
  CHECK(game_01 <= allowed(0.01));
  CHECK(betting_05 <= allowed(0.05));
  CHECK(martingale_05 <= allowed(0.05));
  CHECK(martingale_01 <= allowed(0.01));
  CHECK(game_05 >= 10);                  // the model is near the bound, so the test is not empty
  CHECK(unprotected_05 > allowed(0.05)); // and the bias matters: against 3/4 the same runs look like a violation
}

TEST_CASE("local models with known unequal settings: the weighted game keeps its promise, the plain one does not") {
  const std::uint64_t seed = 77;
  INFO("seed " << seed);
  std::mt19937_64 random(seed);
  const peal::setting_probabilities settings{{{0.4, 0.3}, {0.2, 0.1}}};
  const pair_drawing drawing{{{0.4, 0.3}, {0.2, 0.1}}};
  int weighted = 0, plain = 0;
  for (int run = 0; run < runs; ++run) {
    cheating_model model;
    peal::bell_counts counts;
    for (int i = 0; i < 400; ++i) {
      const auto [x, y] = drawing.draw(random);
      const strategy s = model.next();
      ++counts.n[std::size_t(x)][std::size_t(y)][std::size_t(s.a[x])][std::size_t(s.b[y])];
      model.learn(x, y, peal::chsh_form{}.wins(x, y, s.a[x], s.b[y]));
    }
    weighted += peal::weighted_game_test(counts, {}, settings).p < 0.05 ? 1 : 0;
    plain += peal::game_test(400, peal::game_wins(counts, {})).exact.p < 0.05 ? 1 : 0;
  }
  CAPTURE(weighted, plain);
  CHECK(weighted <= allowed(0.05));
  CHECK(plain == runs); // wins 9 of 10 trials without any violation
}

TEST_CASE("local models with losses: the Eberhard game keeps its promise at its bound") {
  const std::uint64_t seed = 4711;
  INFO("seed " << seed);
  std::mt19937_64 random(seed);
  const double epsilon = 0.05;
  const pair_drawing drawing = biased(epsilon / 2);
  int exact = 0, betting = 0, unprotected = 0;
  for (int run = 0; run < runs; ++run) {
    peal::bell_counts counts;
    for (int i = 0; i < 1000; ++i) {
      const auto [x, y] = drawing.draw(random);
      // Mostly silent; else both always detected: relevant at (0,0), the win, and at (1,1), the rarest of the
      // three others.
      const bool silent = std::uniform_real_distribution<double>()(random) < 0.3;
      const std::size_t outcome = silent ? 1 : 0;
      ++counts.n[std::size_t(x)][std::size_t(y)][outcome][outcome];
    }
    const auto j = peal::eberhard(counts);
    const auto test = peal::eberhard_test(j.relevant, j.wins, peal::eberhard_win_bound(epsilon));
    exact += test.exact.p < 0.05 ? 1 : 0;
    betting += test.betting.p < 0.05 ? 1 : 0;
    unprotected += peal::eberhard_test(j.relevant, j.wins).exact.p < 0.05 ? 1 : 0;
  }
  CAPTURE(exact, betting, unprotected);
  CHECK(exact <= allowed(0.05));
  CHECK(betting <= allowed(0.05));
  CHECK(exact >= 10);
  CHECK(unprotected > allowed(0.05));
}

TEST_CASE("quantum statistics win: the martingale finds the violation nearly as fast as the best bet") {
  const std::uint64_t seed = 5;
  INFO("seed " << seed);
  std::mt19937_64 random(seed);
  std::bernoulli_distribution win(0.84);
  peal::game_martingale martingale;
  const int n = 4000;
  for (int i = 0; i < n; ++i) { martingale.add(win(random)); }
  const double best = -peal::chernoff_bound(n, martingale.wins(), 0.75).log10_p;
  CAPTURE(best);
  // Learning q costs about 0.5 ln(n) nats at most with a prior this wide: 1.8 decades for 4000 trials.
  CHECK(-martingale.p_value().log10_p <= best + 0.5); // the running maximum may lie a little above the end point
  CHECK(-martingale.p_value().log10_p >= best - 0.5 * std::log10(n));
}

TEST_CASE("the martingale equals its definition, written out") {
  const bool wins[] = {true, true, false, true, true, true, false, false, true};
  peal::game_martingale martingale(0.75, 0.85);
  const double mean = 0.8, variance = 0.1 * 0.1 / 12.0, size = mean * (1 - mean) / variance - 1;
  double log_e = 0.0, best = 0.0, k = 0.0, n = 0.0;
  for (const bool w : wins) {
    const double q = std::max(0.75, (k + mean * size) / (n + size));
    log_e += std::log(w ? q / 0.75 : (1 - q) / 0.25);
    best = std::max(best, log_e);
    martingale.add(w);
    k += w ? 1 : 0;
    n += 1;
    CHECK(martingale.log_e_value() == Approx(log_e).epsilon(1e-12));
    CHECK(martingale.max_log_e_value() == Approx(best).epsilon(1e-12));
  }
  CHECK(martingale.p_value().p == Approx(std::exp(-best)));
}

TEST_CASE("S - 2 = 4 J on every exactly no-signalling table") {
  const std::uint64_t seed = 99;
  INFO("seed " << seed);
  std::mt19937_64 random(seed);
  std::uniform_int_distribution<std::int64_t> weight(0, 1'000'000);
  for (int table = 0; table < 200; ++table) {
    peal::bell_counts counts;
    for (int i = 0; i < 16; ++i) { // deterministic vertices, integer weights: marginals equal exactly
      const std::int64_t w = weight(random);
      const strategy s{{i & 1, (i >> 1) & 1}, {(i >> 2) & 1, (i >> 3) & 1}};
      for (std::size_t x = 0; x < 2; ++x) {
        for (std::size_t y = 0; y < 2; ++y) { counts.n[x][y][std::size_t(s.a[x])][std::size_t(s.b[y])] += 2 * w; }
      }
    }
    for (int i = 0; i < 8; ++i) { // and the eight nonlocal boxes
      const std::int64_t w = weight(random);
      const peal::chsh_form form{i & 1, (i >> 1) & 1, (i >> 2) != 0 ? 1 : -1};
      for (int x = 0; x < 2; ++x) {
        for (int y = 0; y < 2; ++y) {
          for (int a = 0; a < 2; ++a) {
            for (int b = 0; b < 2; ++b) {
              if (form.wins(x, y, a, b)) {
                counts.n[std::size_t(x)][std::size_t(y)][std::size_t(a)][std::size_t(b)] += w;
              }
            }
          }
        }
      }
    }
    for (int x = 0; x < 2; ++x) {
      for (int y = 0; y < 2; ++y) {
        const peal::chsh_form form{x, y, 1};
        CHECK(peal::chsh(counts, form).s_minus_2 == Approx(4 * peal::eberhard(counts, form).j).margin(1e-12));
        CHECK(peal::chsh(counts, form).s - 2 == Approx(peal::chsh(counts, form).s_minus_2).margin(1e-12));
      }
    }
    CHECK(peal::no_signalling(counts).combined.chi_squared == Approx(0.0).margin(1e-6));
    CHECK(peal::gls_chsh(counts).s_minus_2 == Approx(peal::chsh(counts).s_minus_2).margin(1e-9));
    CHECK(peal::gls_chsh(counts).sigma <= peal::chsh(counts).sigma * (1 + 1e-12));
  }
}

TEST_CASE("the bootstrap agrees with the error formula to 2 %, in both ways of drawing") {
  // 20000 rounds: relative standard error of sigma 1/sqrt(40000) = 0.5 %, so 2 % is four of them. Poisson
  // drawing adds terms of relative size 1/N, at most 2 % of variance at N = 51: only the large table is drawn
  // that way.
  const std::uint64_t seed = 12;
  INFO("seed " << seed);
  for (const char* name : {"Delft2015", "Innsbruck1998"}) {
    const peal::bell_counts counts = peal_test::published(name);
    const auto s = peal::chsh(counts);
    const auto boot = peal::chsh_bootstrap(counts, {}, 20000, seed);
    CHECK(boot.sigma_s == Approx(s.sigma).epsilon(0.02));
    CHECK(boot.mean_s == Approx(s.s).margin(5 * s.sigma / std::sqrt(20000.0)));
    const auto again = peal::chsh_bootstrap(counts, {}, 20000, seed);
    CHECK(again.sigma_s == boot.sigma_s);
  }
  const peal::bell_counts counts = peal_test::published("Innsbruck1998");
  CHECK(peal::chsh_bootstrap(counts, {}, 20000, seed, peal::resampling::poisson).sigma_s ==
        Approx(peal::chsh(counts).sigma).epsilon(0.02));
}

TEST_CASE("no-signalling data pass the no-signalling test as often as chi2 says, and the corrected S scatters by its "
          "own sigma") {
  const std::uint64_t seed = 31;
  INFO("seed " << seed);
  std::mt19937_64 random(seed);
  // Unequal marginals: a partly entangled state with losses, p(++)...; the same at all four pairs, so
  // no-signalling holds exactly.
  const std::array<double, 4> p{0.31, 0.08, 0.13, 0.48};
  int below = 0;
  double sum = 0.0, squares = 0.0, sigma = 0.0;
  for (int run = 0; run < runs; ++run) {
    peal::bell_counts counts;
    for (auto& row : counts.n) {
      for (auto& pair : row) {
        std::int64_t left = 700;
        double rest = 1.0;
        for (std::size_t i = 0; i < 4; ++i) {
          const std::int64_t k =
              i == 3 ? left : std::binomial_distribution<std::int64_t>(left, std::min(1.0, p[i] / rest))(random);
          pair[i / 2][i % 2] = k;
          left -= k;
          rest -= p[i];
        }
      }
    }
    below += peal::no_signalling(counts).combined.p.p < 0.05 ? 1 : 0;
    const auto gls = peal::gls_chsh(counts);
    sum += gls.s_minus_2;
    squares += gls.s_minus_2 * gls.s_minus_2;
    sigma += gls.sigma / runs;
  }
  CHECK(below <= allowed(0.05));
  CHECK(below >= 50 - 4 * 7); // and not fewer: four standard deviations (6.9) below the mean
  const double mean = sum / runs;
  const double scatter = std::sqrt(squares / runs - mean * mean);
  CHECK(mean == Approx(2 * (p[0] + p[3] - p[1] - p[2]) - 2.0).margin(4 * sigma / std::sqrt(runs)));
  CHECK(scatter == Approx(sigma).epsilon(4 / std::sqrt(2.0 * runs)));
}

TEST_CASE("frequencies of biased bits are accepted with their bias and refused without") {
  const std::uint64_t seed = 8;
  INFO("seed " << seed);
  std::mt19937_64 random(seed);
  const pair_drawing drawing = biased(0.03);
  int accepted = 0, uniform = 0;
  for (int run = 0; run < 200; ++run) {
    peal::product_counts counts;
    for (int i = 0; i < 20000; ++i) {
      const auto [x, y] = drawing.draw(random);
      ++counts.equal[x][y];
    }
    accepted += peal::settings_within_bias(counts, 0.03, 0.03).p > 1e-3 ? 1 : 0;
    uniform += peal::settings_within_bias(counts, 0.0, 0.0).p > 1e-3 ? 1 : 0;
  }
  CHECK(accepted >= 197); // expected 0.2 refused in 200
  CHECK(uniform == 0);    // the frequency of (1,1) is 10 standard deviations low
}
