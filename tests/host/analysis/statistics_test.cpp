// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Tails against exact integer sums, intervals against published tables and their own definition.
#include "peal/statistics.hpp"

#include "peal/error.hpp"

#include <boost/multiprecision/cpp_bin_float.hpp>
#include <boost/multiprecision/cpp_int.hpp>
#include <catch2/catch.hpp>

#include <array>
#include <cmath>
#include <random>
#include <vector>

namespace {

using boost::multiprecision::cpp_int;
using real = boost::multiprecision::cpp_bin_float_50;

// log10 P(X >= k), X ~ Binomial(n, numerator/denominator), summed in integers: no rounding before the last step.
double exact_log10_tail(int n, int k, int numerator, int denominator) {
  cpp_int choose = 1; // C(n, j), from j = n downwards
  cpp_int sum = 0;
  std::vector<cpp_int> hit(static_cast<std::size_t>(n) + 1, 1);
  std::vector<cpp_int> miss(static_cast<std::size_t>(n) + 1, 1);
  for (std::size_t i = 1; i < hit.size(); ++i) {
    hit[i] = hit[i - 1] * numerator;
    miss[i] = miss[i - 1] * (denominator - numerator);
  }
  for (int j = n; j >= k; --j) {
    sum += choose * hit[static_cast<std::size_t>(j)] * miss[static_cast<std::size_t>(n - j)];
    choose = choose * j / (n - j + 1);
  }
  const real total = boost::multiprecision::log10(real(sum)) - n * boost::multiprecision::log10(real(denominator));
  return total.convert_to<double>();
}

} // namespace

TEST_CASE("binomial tails equal sums in exact integers, from certain to 1e-900") {
  struct row {
    int n, k, numerator, denominator;
  };
  const row rows[] = {{1, 1, 3, 4},       {10, 0, 3, 4},      {10, 10, 3, 4},         {245, 196, 3, 4},
                      {245, 1, 3, 4},     {300, 237, 3, 4},   {2000, 1500, 3, 4},     {2000, 1700, 3, 4},
                      {2000, 1999, 3, 4}, {3000, 3000, 1, 2}, {3000, 2000, 1, 2},     {3000, 2900, 1, 2},
                      {3000, 2700, 1, 5}, {3000, 2999, 1, 2}, {3000, 2500, 503, 1000}};
  for (const row& r : rows) {
    CAPTURE(r.n, r.k, r.numerator, r.denominator);
    const double expected = exact_log10_tail(r.n, r.k, r.numerator, r.denominator);
    const peal::p_value p = peal::binomial_upper_tail(r.n, r.k, static_cast<double>(r.numerator) / r.denominator);
    CHECK(p.log10_p == Approx(expected).epsilon(1e-11).margin(1e-11));
    if (expected > -300) { CHECK(p.p == Approx(std::pow(10.0, expected)).epsilon(1e-9)); }
    if (expected < -330) {
      CHECK(p.p == 0.0); // between: denormal
    }
  }
}

TEST_CASE("the lower binomial tail is the mirror of the upper one, and both share the observed value") {
  const auto upper = peal::binomial_upper_tail(3000, 2700, 0.5);
  const auto lower = peal::binomial_lower_tail(3000, 300, 0.5);
  CHECK(lower.log10_p == Approx(upper.log10_p).epsilon(1e-12));
  CHECK(peal::binomial_lower_tail(3000, 10, 0.5).log10_p == Approx(exact_log10_tail(3000, 2990, 1, 2)).epsilon(1e-11));
  const double at_k =
      std::pow(10.0, exact_log10_tail(245, 196, 3, 4)) - std::pow(10.0, exact_log10_tail(245, 197, 3, 4));
  CHECK(peal::binomial_upper_tail(245, 196, 0.75).p + peal::binomial_lower_tail(245, 196, 0.75).p ==
        Approx(1.0 + at_k).epsilon(1e-12));
}

TEST_CASE("the log-domain tail continues the direct one without a step, at counts beyond 32 bits") {
  // Around the hand-over at relative entropy 600 nats the logarithm must stay smooth: second differences of a
  // smooth curve with curvature 4/n per trial^2 (n = 4e9, steps of 2000) are about 4 * 4e6/4e9 = 4e-3 nats,
  // plus rounding of either branch.
  const std::int64_t n = 4'000'000'000;
  const std::int64_t centre = n / 2 + static_cast<std::int64_t>(std::sqrt(600.0 * static_cast<double>(n) / 2.0));
  std::vector<double> logs;
  for (int i = -20; i <= 20; ++i) {
    logs.push_back(peal::binomial_upper_tail(n, centre + 2000 * i, 0.5).log10_p * std::log(10.0));
  }
  for (std::size_t i = 1; i + 1 < logs.size(); ++i) {
    CAPTURE(i, logs[i]);
    CHECK(logs[i - 1] - 2.0 * logs[i] + logs[i + 1] == Approx(-4e-3).margin(1e-3));
  }
}

TEST_CASE("exact tail, Chernoff and Hoeffding bounds are ordered and hit the reference values") {
  CHECK(peal::chernoff_bound(245, 196, 0.75).p == Approx(0.17987).margin(5e-6));
  CHECK(peal::hoeffding_bound(245, 196, 0.75).p == Approx(0.29376).margin(5e-6));
  for (const int k : {150, 180, 190, 200, 240, 245}) {
    CAPTURE(k);
    const double exact = peal::binomial_upper_tail(245, k, 0.75).log10_p;
    const double chernoff = peal::chernoff_bound(245, k, 0.75).log10_p;
    CHECK(exact <= chernoff + 1e-12);
    CHECK(chernoff <= peal::hoeffding_bound(245, k, 0.75).log10_p + 1e-12);
  }
  CHECK(peal::chernoff_bound(245, 100, 0.75).p == 1.0);
}

TEST_CASE("normal and chi-squared tails match tables and go on below the range of double") {
  CHECK(peal::normal_upper_tail(0.0).p == Approx(0.5));
  CHECK(peal::normal_upper_tail(1.959963984540054).p == Approx(0.025).epsilon(1e-12));
  CHECK(peal::normal_upper_tail(-3.0).p == Approx(0.99865010196837).epsilon(1e-12));
  CHECK(peal::normal_upper_tail(10.0).p == Approx(7.619853024160527e-24).epsilon(1e-12));
  // Asymptotic series of the Mills ratio, good to 1e-8 at z = 40: phi(z)/z (1 - 1/z^2 + 3/z^4).
  const double z = 40.0;
  const double log_tail =
      -0.5 * z * z - 0.5 * std::log(2.0 * M_PI) - std::log(z) + std::log1p(-1 / (z * z) + 3 / std::pow(z, 4));
  CHECK(peal::normal_upper_tail(z).log10_p == Approx(log_tail / std::log(10.0)).epsilon(1e-9));
  CHECK(peal::chi_squared_upper_tail(7.814727903251179, 3).p == Approx(0.05).epsilon(1e-10));
  CHECK(peal::chi_squared_upper_tail(9.487729036781154, 4).p == Approx(0.05).epsilon(1e-10));
  // Two degrees of freedom: exactly exp(-x/2), any depth.
  CHECK(peal::chi_squared_upper_tail(5000.0, 2).log10_p == Approx(-2500.0 / std::log(10.0)).epsilon(1e-12));
  // Four: exp(-x/2)(1 + x/2).
  CHECK(peal::chi_squared_upper_tail(5000.0, 4).log10_p ==
        Approx((-2500.0 + std::log(2501.0)) / std::log(10.0)).epsilon(1e-12));
}

TEST_CASE("Garwood intervals equal the published table (95 %)") {
  struct row {
    int k;
    double lower, upper;
  };
  for (const row& r : {row{0, 0.0, 3.689}, row{1, 0.0253, 5.572}, row{2, 0.2422, 7.225}, row{5, 1.623, 11.668},
                       row{10, 4.795, 18.390}, row{20, 12.217, 30.888}, row{100, 81.36, 121.63}}) {
    CAPTURE(r.k);
    const peal::interval i = peal::poisson_interval(r.k);
    CHECK(i.lower == Approx(r.lower).margin(6e-4).epsilon(1e-4));
    CHECK(i.upper == Approx(r.upper).margin(6e-4).epsilon(1e-4));
  }
  CHECK(peal::poisson_upper_limit(0) == Approx(-std::log(0.05)).epsilon(1e-12));
  CHECK(peal::poisson_upper_limit(1) == Approx(4.7439).margin(5e-5));
}

TEST_CASE("Clopper-Pearson intervals equal tables and leave exactly the promised tails") {
  CHECK(peal::clopper_pearson(0, 10).upper == Approx(0.30850).margin(5e-6));
  CHECK(peal::clopper_pearson(5, 10).lower == Approx(0.18709).margin(5e-6));
  CHECK(peal::clopper_pearson(5, 10).upper == Approx(0.81291).margin(5e-6));
  CHECK(peal::clopper_pearson(10, 10).lower == Approx(1.0 - 0.30850).margin(5e-6));
  const peal::interval wide = peal::clopper_pearson(875'392'736, 3'502'784'150);
  CHECK(peal::binomial_upper_tail(3'502'784'150, 875'392'736, wide.lower).p == Approx(0.025).epsilon(1e-6));
  CHECK(peal::binomial_lower_tail(3'502'784'150, 875'392'736, wide.upper).p == Approx(0.025).epsilon(1e-6));
}

TEST_CASE("intervals cover every true value at least as often as they say") {
  // Exact coverage: sum of the probabilities of the counts whose interval holds the true mean.
  for (const double mean : {0.05, 0.4, 1.0, 2.3, 7.7, 20.0}) {
    double covered = 0.0;
    double term = std::exp(-mean);
    for (int k = 0; k < 100; ++k) {
      const peal::interval i = peal::poisson_interval(k, 0.9);
      if (i.lower <= mean && mean <= i.upper) { covered += term; }
      term *= mean / (k + 1);
    }
    CAPTURE(mean);
    CHECK(covered >= 0.9 - 1e-12);
  }
}

TEST_CASE("the ratio interval covers, with zero counts and with few side counts") {
  // Exact double sum over both Poisson counts; ratio 0.3 at side mean 2 (20 peaks).
  const double ratio = 0.3, side = 40.0, weight = 20.0;
  double covered = 0.0, limited = 0.0, all = 0.0;
  double pk = std::exp(-ratio * side / weight);
  for (int k = 0; k < 30; ++k) {
    double pm = std::exp(-side);
    for (int m = 0; m < 150; ++m) {
      if (k + m > 0) {
        const peal::interval i = peal::poisson_ratio_interval(k, m, weight, 0.95);
        if (i.lower <= ratio && ratio <= i.upper) { covered += pk * pm; }
        if (ratio <= peal::poisson_ratio_upper_limit(k, m, weight, 0.95)) { limited += pk * pm; }
        all += pk * pm;
      }
      pm *= side / (m + 1);
    }
    pk *= ratio * side / weight / (k + 1);
  }
  CHECK(all == Approx(1.0).epsilon(1e-9));
  CHECK(covered >= 0.95);
  CHECK(limited >= 0.95);
  // Zero counts against a well known mean: the rule of three.
  CHECK(peal::poisson_ratio_upper_limit(0, 20'000'000, 20.0) == Approx(2.9957e-6).epsilon(1e-4));
}

TEST_CASE("an order-free bet pays what its definition says and costs at most the number of stakes") {
  const std::array<peal::bet_outcome, 2> bets{peal::bet_outcome{1600, 0.25}, peal::bet_outcome{300, -0.75}};
  // Best stake in hindsight: log e = n D(k/n || 3/4).
  const double ceiling = -peal::chernoff_bound(1900, 1600, 0.75).log10_p;
  const double got = -peal::betting_p_value(bets).log10_p;
  CHECK(got <= ceiling);
  CHECK(got >= ceiling - std::log10(128.0));
  // Fair at the bound: the expectation over Binomial(12, 3/4) is exactly 1 (p never reports e-values below 1,
  // so sum e itself by hand).
  double expectation = 0.0, mass = std::pow(0.25, 12);
  for (int k = 0; k <= 12; ++k) {
    double e = 0.0;
    for (int i = 0; i < 128; ++i) {
      const double stake = std::pow(10.0, -5.0 * (i + 0.5) / 128) / 0.75;
      e += std::pow(1 + 0.25 * stake, k) * std::pow(1 - 0.75 * stake, 12 - k) / 128;
    }
    const std::array<peal::bet_outcome, 2> row{peal::bet_outcome{k, 0.25}, peal::bet_outcome{12 - k, -0.75}};
    CHECK(peal::betting_p_value(row).p == Approx(std::min(1.0, 1.0 / e)).epsilon(1e-10));
    expectation += mass * e;
    mass *= 3.0 * (12 - k) / (k + 1);
  }
  CHECK(expectation == Approx(1.0).epsilon(1e-12));
  const std::array<peal::bet_outcome, 1> never{peal::bet_outcome{3, 0.1}};
  CHECK_THROWS_AS(peal::betting_p_value(never), peal::invalid_argument);
}

TEST_CASE("rates of pair sources equal the reference values") {
  CHECK(peal::accidental_rate_hz(2e5, 3e5, 2000.0) == Approx(120.0));
  const std::array<double, 2> two{2e5, 3e5};
  CHECK(peal::accidental_nfold_rate_hz(two, 1000.0) == Approx(120.0)); // max - min <= 1 ns is |dt| <= w/2 with w = 2 ns
  const std::array<double, 3> three{1e5, 1e5, 1e5};
  CHECK(peal::accidental_nfold_rate_hz(three, 1e4) == Approx(3.0 * 1e15 * 1e-16));
  const auto h = peal::heralding_efficiency(1e5, 8e4, 1.2e4);
  CHECK(h.efficiency_a == Approx(0.15));
  CHECK(h.efficiency_b == Approx(0.12));
  CHECK(h.pair_rate_hz == Approx(6.6667e5).epsilon(1e-4));
  CHECK_THROWS_AS(peal::heralding_efficiency(1e5, 8e4, 10.0, 20.0), peal::invalid_argument);
  const auto car = peal::coincidence_to_accidental_ratio(8890, 10.0, 1.0);
  CHECK(car.total_over_accidental - car.true_over_accidental == Approx(1.0));
  CHECK(car.sigma == Approx(889.0 * std::sqrt(1.0 / 8890 + 0.01)).epsilon(1e-9));
  const std::array<double, 2> logs{-2.0, -3.0};
  const double x = -2.0 * std::log(1e-5);
  CHECK(peal::fisher_combination(logs).p == Approx(std::exp(-x / 2) * (1 + x / 2)));
}

TEST_CASE("arguments without meaning are refused") {
  CHECK_THROWS_AS(peal::binomial_upper_tail(10, 11, 0.5), peal::invalid_argument);
  CHECK_THROWS_AS(peal::binomial_upper_tail(10, 5, 1.0), peal::invalid_argument);
  CHECK_THROWS_AS(peal::clopper_pearson(0, 0), peal::invalid_argument);
  CHECK_THROWS_AS(peal::poisson_interval(-1), peal::invalid_argument);
  CHECK_THROWS_AS(peal::poisson_ratio_interval(0, 0, 20.0), peal::invalid_argument);
  CHECK_THROWS_AS(peal::poisson_interval(3, 1.0), peal::invalid_argument);
}
