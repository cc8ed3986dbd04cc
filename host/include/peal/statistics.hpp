// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Tails, intervals and bounds that every counting experiment needs, exact where an exact form exists and in the log
// domain, so that nothing underflows; and the rates of pair sources (accidentals, CAR, heralding). Pure functions, any
// thread, no allocation unless said.
//
// Use:
//   const peal::p_value p = peal::binomial_upper_tail(245, 196, 0.75);  // 196 wins of 245, at most 3/4 expected
//   std::printf("p = %.4f\n", p.p);
#pragma once

#include <cstdint>
#include <span>

namespace peal {

/// A p-value. `p` is 0 when it is below the range of double (about 1e-308); `log10_p` is good to 1e-300000
/// and beyond.
struct p_value {
  double p = 1.0;
  double log10_p = 0.0;
};

/// p-value from its natural logarithm (values above 0 become p = 1).
[[nodiscard]] p_value p_value_from_log(double log_p) noexcept;

/// The p-value after looking at `tests` >= 1 possibilities and reporting the best (Bonferroni): min(1, tests
/// * p), in the log domain.
[[nodiscard]] p_value bonferroni(const p_value& p, double tests) noexcept;

/// An interval and the confidence it was made for (coverage at least that much, for every true value).
struct interval {
  double lower = 0.0;
  double upper = 0.0;
  double confidence = 0.0;
};

/// Confidence of a two-sided interval of +-1 standard deviation of a normal law.
inline constexpr double one_sigma_confidence = 0.682689492137086;

/// Clopper-Pearson interval of a binomial probability: two-sided, equal tails, exact (never less than the
/// stated coverage). k successes of n trials, 0 <= k <= n, n >= 1; confidence in (0, 1). Bounds are quantiles
/// of Beta(k, n-k+1) and Beta(k+1, n-k). Throws invalid_argument. Source: Clopper and Pearson, Biometrika 26
/// (1934) 404. Checked: 0 of 10 at 95 % -> upper 0.30850.
[[nodiscard]] interval clopper_pearson(std::int64_t k, std::int64_t n, double confidence = 0.95);

/// Garwood interval of a Poisson mean: two-sided, equal tails, exact. k >= 0 counts; confidence in (0, 1).
/// Bounds are quantiles of Gamma(k) and Gamma(k+1). For k = 0 the lower bound is 0 and the upper tail keeps
/// (1-confidence)/2 (3.689 at 95 %); the one-sided limit (2.996 at 95 %) is poisson_upper_limit. Throws
/// invalid_argument. Source: Garwood, Biometrika 28 (1936) 437. Checked: k = 10 at 95 % -> [4.7954, 18.3904].
[[nodiscard]] interval poisson_interval(std::int64_t k, double confidence = 0.95);

/// One-sided upper limit of a Poisson mean: P(N <= k | limit) = 1 - confidence. k = 0, 95 %: -ln 0.05 =
/// 2.9957 ("rule of three").
[[nodiscard]] double poisson_upper_limit(std::int64_t k, double confidence = 0.95);

/// Exact two-sided interval of the ratio of two Poisson means, mean_k/(mean_m/weight): k counts against m
/// counts that were collected with `weight` times the exposure (20 side peaks: weight 20). Given k+m, k is
/// binomial with probability ratio/(ratio+weight), so the Clopper-Pearson bounds carry over; both
/// uncertainties are in it. m = 0: the upper bound is infinite. Throws invalid_argument for negative counts,
/// k + m = 0, weight <= 0. Source: Przyborowski and Wilenski, Biometrika 31 (1940) 313.
[[nodiscard]] interval poisson_ratio_interval(std::int64_t k, std::int64_t m, double weight, double confidence = 0.95);

/// One-sided upper limit of the same ratio. k = 0: 2.9957*weight/m for large m (95 %).
[[nodiscard]] double poisson_ratio_upper_limit(std::int64_t k, std::int64_t m, double weight, double confidence = 0.95);

/// P(X >= k) for X ~ Binomial(n, probability) = I_probability(k, n-k+1), the observed value included. Exact
/// to about 1e-9 relative; log domain below 1e-280. O(1), at worst O(sqrt(n)) in the log domain. 0 <= k <= n,
/// 0 < probability < 1; throws invalid_argument.
/// Checked: (245, 196, 3/4) -> 0.0390777 (Hensen et al., Nature 526, 682).
[[nodiscard]] p_value binomial_upper_tail(std::int64_t n, std::int64_t k, double probability);

/// P(X <= k) for X ~ Binomial(n, probability). Same conditions.
[[nodiscard]] p_value binomial_lower_tail(std::int64_t n, std::int64_t k, double probability);

/// P(Z >= z) of a standard normal variable; log domain below 1e-280.
[[nodiscard]] p_value normal_upper_tail(double z) noexcept;

/// P(chi2 >= x) with `degrees` degrees of freedom (1..64); x >= 0; log domain below 1e-280. Throws invalid_argument.
[[nodiscard]] p_value chi_squared_upper_tail(double x, int degrees);

/// Chernoff bound exp(-n D(k/n || probability)), D the binary relative entropy; 1 when k/n <= probability.
/// Never below the exact tail.
[[nodiscard]] p_value chernoff_bound(std::int64_t n, std::int64_t k, double probability);

/// Hoeffding bound exp(-2n (k/n - probability)^2); 1 when k/n <= probability. Never below the Chernoff bound.
[[nodiscard]] p_value hoeffding_bound(std::int64_t n, std::int64_t k, double probability);

/// Fisher's combination of independent p-values given as log10 p: -2 sum ln p is chi2 with 2m degrees of
/// freedom (m = 1..32).
/// Only for runs whose lengths were fixed beforehand. Throws invalid_argument.
[[nodiscard]] p_value fisher_combination(std::span<const double> log10_p);

/// One kind of event of a test by betting: it was seen `count` times and pays `payoff` per unit staked.
struct bet_outcome {
  std::int64_t count = 0;
  double payoff = 0.0;
};

/// Order-free e-value of a count table: the mean over a fixed set of stakes of prod (1 + stake*payoff)^count.
/// Valid (expected value at most 1, at any stopping time chosen without looking ahead) whenever the expected
/// payoff of one trial, given all before it, is <= 0 under the hypothesis. Stakes: 128 values, geometric over
/// five decades up to 1/max(-payoff), none chosen from the data. The p-value is 1/e (Markov). Price against
/// the best of these stakes in hindsight: at most a factor 128. Throws invalid_argument if no payoff is below
/// 0 (a bet that cannot lose is no test) or a count is negative.
/// Source: Shafer, J. R. Stat. Soc. A 184 (2021) 407, section 2 (betting scores).
[[nodiscard]] p_value betting_p_value(std::span<const bet_outcome> outcomes);

/// Accidental pair rate R_a R_b w in 1/s of two independent Poisson streams. Rates in 1/s, window = full
/// width in ps (|dt| <= w/2).
/// Assumes rates constant over the window and no dead time. Checked: 2e5, 3e5, 2 ns -> 120 /s.
[[nodiscard]] double accidental_rate_hz(double rate_a_hz, double rate_b_hz, double window_ps) noexcept;

/// Accidental n-fold rate n w^(n-1) prod R_i for the rule "latest minus earliest <= w" (w in ps); n = 1: the
/// rate itself; n = 0: 0. For n = 2 this rule's w is half of the full width above, and both give the same
/// rate for the same pairs.
[[nodiscard]] double accidental_nfold_rate_hz(std::span<const double> rates_hz, double window_ps) noexcept;

/// Coincidences-to-accidentals ratio in both conventions; they differ by exactly 1. sigma: Poisson errors of
/// both counts.
struct car_result {
  double total_over_accidental = 0.0; ///< C/A
  double true_over_accidental = 0.0;  ///< (C-A)/A
  double sigma = 0.0;                 ///< of either
};

/// CAR from counts in one window (C) and the expected accidentals A in the same window with standard error
/// sigma_accidentals. Throws invalid_argument unless C >= 0 and A > 0.
[[nodiscard]] car_result coincidence_to_accidental_ratio(std::int64_t coincidences, double accidentals,
                                                         double sigma_accidentals);

/// Klyshko efficiencies and the pair rate.
struct heralding_result {
  double efficiency_a = 0.0; ///< (C-A)/(S_B-D_B): probability that A clicks, heralded by B
  double efficiency_b = 0.0; ///< (C-A)/(S_A-D_A)
  double symmetric = 0.0;    ///< (C-A)/sqrt((S_A-D_A)(S_B-D_B))
  double pair_rate_hz = 0.0; ///< (S_A-D_A)(S_B-D_B)/(C-A)
};

/// Heralding efficiencies from rates in 1/s: singles S, dark counts D, coincidences C, accidentals A (same
/// window). Biased low by dead time, high by uncorrected accidentals. Throws invalid_argument unless C > A
/// and S > D on both sides.
/// Source: Klyshko, Sov. J. Quantum Electron. 10 (1980) 1112. Checked: 1e5, 8e4, 1.2e4 -> 0.15, 0.12, 6.67e5 /s.
[[nodiscard]] heralding_result heralding_efficiency(double singles_a_hz, double singles_b_hz, double coincidences_hz,
                                                    double accidentals_hz = 0.0, double dark_a_hz = 0.0,
                                                    double dark_b_hz = 0.0);

} // namespace peal
