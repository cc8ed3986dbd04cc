// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Bell tests on counts: CHSH, the CHSH game, CH/Eberhard, no-signalling. Pure functions; counts are integers until the
// last step.
//
// What may be computed depends on what the two outcomes of a side are. Two detectors per side, a row only when both
// sides clicked: a coincidence table (CHSH under fair sampling). One outcome per side in every trial, "no click"
// included: a trial table (CHSH without that assumption, and CH/Eberhard). analyse_counts() refuses what the data
// cannot carry and says why.
//
// Use:
//   peal::bell_counts counts;  // n[x][y][a][b]
//   counts.n[0] = {{{{{{23, 3}}, {{4, 23}}}}, {{{{33, 11}}, {{5, 30}}}}}};
//   counts.n[1] = {{{{{{22, 10}}, {{6, 24}}}}, {{{{4, 20}}, {{21, 6}}}}}};
//   const peal::bell_analysis found = peal::analyse_counts(counts);
//   std::printf("S = %.3f +- %.3f\n", found.chsh.s, found.chsh.sigma);
#pragma once

#include "peal/statistics.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace peal {

/// Sixteen values [x][y][a][b]: settings x (side A) and y (side B) in {0, 1}; outcomes a, b: 0 = "+" or
/// detected, 1 = "-" or not detected.
template <typename Value>
using bell_table = std::array<std::array<std::array<std::array<Value, 2>, 2>, 2>, 2>;

/// Counts n[x][y][a][b].
struct bell_counts {
  bell_table<std::int64_t> n{};

  [[nodiscard]] std::int64_t total(int x, int y) const noexcept {
    const auto& cell = n[static_cast<std::size_t>(x)][static_cast<std::size_t>(y)];
    return cell[0][0] + cell[0][1] + cell[1][0] + cell[1][1];
  }
  [[nodiscard]] std::int64_t total() const noexcept { return total(0, 0) + total(0, 1) + total(1, 0) + total(1, 1); }
};

/// Counts by the product of the outcomes only, all that CHSH needs: equal[x][y] (a = b) and different[x][y] (a != b).
struct product_counts {
  std::int64_t equal[2][2] = {};
  std::int64_t different[2][2] = {};

  product_counts() = default;
  product_counts(const bell_counts& counts) noexcept; // NOLINT: conversion wanted, it only forgets
  [[nodiscard]] std::int64_t total(int x, int y) const noexcept { return equal[x][y] + different[x][y]; }
  [[nodiscard]] std::int64_t total() const noexcept { return total(0, 0) + total(0, 1) + total(1, 0) + total(1, 1); }
};

/// Which of the eight CHSH expressions: S = sign * (sum of the four E, with E[flipped_x][flipped_y] negated).
/// Fix it before looking at the data; the default is S = E00 + E01 + E10 - E11.
struct chsh_form {
  int flipped_x = 1;
  int flipped_y = 1;
  int sign = 1; ///< +1 or -1

  /// True if outcomes (a, b) at settings (x, y) win the CHSH game of this form, i.e. contribute +1 to S.
  /// Arguments 0 or 1.
  [[nodiscard]] bool wins(int x, int y, int a, int b) const noexcept {
    const bool anti = (x == flipped_x && y == flipped_y) != (sign < 0);
    return (a != b) == anti;
  }
  friend bool operator==(const chsh_form&, const chsh_form&) = default;
};

/// "S = E00 + E01 + E10 - E11" of a form.
[[nodiscard]] std::string to_string(const chsh_form& form);

/// One correlator with its errors.
struct correlator {
  double e = 0.0;
  double sigma = 0.0; ///< sqrt((1-E^2)/N); 0 at |E| = 1, where only the interval says anything
  interval exact;     ///< Clopper-Pearson on the fraction of equal outcomes, mapped to E
  std::int64_t n = 0;
};

/// E = (N_equal - N_different)/N of one setting pair; multinomial = Poisson error to first order. Throws
/// invalid_argument for N = 0 or negative counts. Checked: Delft 2015 E00 = 0.73585.
[[nodiscard]] correlator correlation(std::int64_t equal, std::int64_t different,
                                     double confidence = one_sigma_confidence);

/// CHSH value from raw counts.
struct chsh_result {
  chsh_form form;
  bool form_searched =
      false; ///< the form was chosen from the data as the largest of eight; `gaussian` has the factor 8 in it
  correlator e[2][2];
  double s = 0.0;
  double s_minus_2 =
      0.0; ///< formed from the integers, not by subtraction: tables with almost only "no click" lose digits otherwise
  double sigma = 0.0;               ///< sqrt(sum var E); assumes independent identical trials
  double standard_deviations = 0.0; ///< (S-2)/sigma; 0 when sigma is 0 (all |E| = 1: no statement)
  p_value gaussian; ///< one-sided normal tail of the above ("conventional"); not memory-robust; 1 when sigma is 0
};

/// S and its error. Without a form the largest of the eight expressions is taken and form_searched is set.
/// Throws invalid_argument if a setting pair has no counts. O(1).
/// Source: Clauser, Horne, Shimony, Holt, Phys. Rev. Lett. 23 (1969) 880. Checked: Delft 2015 2.42250 +- 0.20383,
/// Innsbruck 1998 (longdist35) 2.72757 +- 0.02442.
[[nodiscard]] chsh_result chsh(const product_counts& counts, const std::optional<chsh_form>& form = chsh_form{},
                               double confidence = one_sigma_confidence);

/// CHSH value after subtraction of expected accidentals. Never replaces the raw one: it stands beside it.
struct chsh_corrected_result {
  chsh_form form;
  double e[2][2] = {};
  double sigma_e[2][2] = {};
  double accidental_fraction[2][2] = {}; ///< subtracted / raw, per setting pair
  double s = 0.0;
  double sigma = 0.0;
};

/// Expected accidentals per cell (counts, from singles rates, window and live time, or from sidebands), with
/// their standard errors.
struct accidental_table {
  bell_table<double> expected{};
  bell_table<double> sigma{};
};

/// Corrected S: E = (P-M)/(P+M) of n - accidentals; var E = sum_cells (s_cell - E)^2 (n + sigma_acc^2) /
/// (P+M)^2 with s_cell = +-1. Throws invalid_argument if a corrected setting pair has no counts left or an
/// expectation is negative.
[[nodiscard]] chsh_corrected_result
chsh_accidental_corrected(const bell_counts& counts, const accidental_table& accidentals, const chsh_form& form = {});

enum class resampling : std::uint8_t {
  multinomial, ///< per setting pair with its N fixed
  poisson,     ///< every cell for itself
};

struct bootstrap_result {
  double mean_s = 0.0;
  double sigma_s = 0.0;
  int rounds = 0;
};

/// Parametric bootstrap of S, the cross-check of sigma (relative standard error of sigma_s: 1/sqrt(2 rounds)).
/// rounds >= 2; same seed, same result (mt19937_64). O(rounds). Throws invalid_argument as chsh() does.
/// Checked: Innsbruck 1998: 0.0244 within 2 %.
[[nodiscard]] bootstrap_result chsh_bootstrap(const product_counts& counts, const chsh_form& form, int rounds,
                                              std::uint64_t seed, resampling kind = resampling::multinomial);

// ---- the CHSH game

/// Win bound 1 - (1/2-tau_a)(1/2-tau_b) of any local model, memory included, when each setting bit can be
/// guessed with probability at most 1/2 + tau. 0 <= tau < 1/2; throws invalid_argument. tau = 0: 3/4.
[[nodiscard]] double game_win_bound(double tau_a = 0.0, double tau_b = 0.0);

/// Win bound 3/4 + 3(tau + tau^2) of the Delft analysis (also covers bits produced early). Hensen et al.,
/// Nature 526, 682.
[[nodiscard]] double game_win_bound_delft(double tau);

struct game_result {
  std::int64_t trials = 0;
  std::int64_t wins = 0;
  double win_bound = 0.75;
  p_value exact;     ///< binomial tail: valid for a number of trials fixed beforehand, any memory
  p_value chernoff;  ///< weaker, for comparison
  p_value hoeffding; ///< weaker, for comparison
  p_value
      betting; ///< order-free e-value of the counts: valid also when the run was stopped by looking (betting_p_value)
};

/// p-value of `wins` of `trials` against a win bound. Assumes settings drawn as the bound says: check
/// setting_uniformity() first. Throws invalid_argument. Source: Elkouss and Wehner, npj Quantum Inf. 2 (2016)
/// 16042 (the binomial tail is tight over all local models with memory). Checked: 245, 196 -> 0.0390777; with
/// tau = 1.08e-5 (Delft bound) 0.0391746.
[[nodiscard]] game_result game_test(std::int64_t trials, std::int64_t wins, double win_bound = 0.75);

/// Number of trials that win the game of `form`.
[[nodiscard]] std::int64_t game_wins(const product_counts& counts, const chsh_form& form) noexcept;

/// Probabilities with which setting pairs are drawn, p[x][y], sum 1.
struct setting_probabilities {
  double p[2][2] = {{0.25, 0.25}, {0.25, 0.25}};
};

/// p-value for settings drawn with known, unequal probabilities: a win at (x, y) scores 1/(4 p[x][y]). A
/// local deterministic strategy wins at most three of the four pairs, so the expected score is at most 3/4,
/// whatever the past; betting on score - 3/4 gives an e-value (betting_p_value), order-free and valid at any
/// stopping time. Probabilities guessed from the same data make it void. Throws invalid_argument if a
/// probability is not in (0, 1) or the sum differs from 1 by more than 1e-9.
[[nodiscard]] p_value weighted_game_test(const product_counts& counts, const chsh_form& form,
                                         const setting_probabilities& settings);

/// Anytime-valid p-value of a win sequence: test supermartingale M_n = prod (q_i/beta)^w_i
/// ((1-q_i)/(1-beta))^(1-w_i), q_i >= beta predicted from the past only; p = 1/max M (Ville). May be read
/// after every trial and the run stopped at any time.
/// Predictor: posterior mean of a Beta prior with mean and variance of the uniform law between the win bound
/// and `expected_limit` (what physics allows: (2+sqrt 2)/4 for the CHSH game), clipped at the bound. One
/// thread at a time; add(): two logarithms, noexcept.
class game_martingale {
public:
  /// 0 < win_bound < expected_limit <= 1. Throws invalid_argument.
  explicit game_martingale(double win_bound = 0.75, double expected_limit = 0.85355339059327373);

  void add(bool win) noexcept;

  [[nodiscard]] std::int64_t trials() const noexcept { return trials_; }
  [[nodiscard]] std::int64_t wins() const noexcept { return wins_; }
  [[nodiscard]] double win_bound() const noexcept { return win_bound_; }
  /// Natural logarithm of the present e-value.
  [[nodiscard]] double log_e_value() const noexcept { return log_e_; }
  /// Natural logarithm of the largest e-value so far.
  [[nodiscard]] double max_log_e_value() const noexcept { return max_log_e_; }
  /// 1/max M, at most 1.
  [[nodiscard]] peal::p_value p_value() const noexcept { return p_value_from_log(-max_log_e_); }

private:
  double win_bound_;
  double prior_wins_;
  double prior_trials_;
  double log_e_ = 0.0;
  double max_log_e_ = 0.0;
  std::int64_t trials_ = 0;
  std::int64_t wins_ = 0;
};

// ---- settings and no-signalling

struct chi_squared_result {
  double chi_squared = 0.0;
  int degrees = 0;
  p_value p;
};

/// Were the setting pairs drawn with these probabilities? Pearson chi2 over the four totals, 3 degrees of freedom.
/// Throws invalid_argument for an empty table.
[[nodiscard]] chi_squared_result setting_uniformity(const product_counts& counts,
                                                    const setting_probabilities& expected = {});

/// Could the setting frequencies come from bits each within 1/2 +- tau? Every frequency is tested against the
/// nearest end of [(1/2-tau_a)(1/2-tau_b), (1/2+tau_a)(1/2+tau_b)] (normal approximation); the smallest
/// two-sided p times four. tau = 0: chi2 instead.
[[nodiscard]] p_value settings_within_bias(const product_counts& counts, double tau_a, double tau_b);

struct no_signalling_result {
  /// Signed z of the four marginal differences: P(a=0|x,y=0) - P(a=0|x,y=1) for x = 0, 1, then P(b=0|x=0,y) -
  /// P(b=0|x=1,y) for y = 0, 1.
  std::array<double, 4> z{};
  p_value bonferroni;          ///< smallest two-sided normal p of the four, times 4
  chi_squared_result combined; ///< D^T (B C B^T)^-1 D; degrees = rank of the covariance (4 unless perfectly correlated)
};

/// Do the marginals of one side depend on the setting of the other? Coincidence data may well fail (detector
/// efficiencies): then the sample is not fair. Covariance C from four independent multinomials; where a
/// marginal is certain (estimated variance 0) from n + 1/2 instead, so that a handful of counts proves
/// nothing. chi2 needs some 20 counts per setting pair. Throws invalid_argument if a setting pair has no
/// counts.
/// Source: Gill, AppliedMath 3 (2023) 446. Checked: Innsbruck z = 4.10, -7.90, 2.77, 1.98, chi2 = 80.96;
/// Delft chi2 = 2.223.
[[nodiscard]] no_signalling_result no_signalling(const bell_counts& counts);

struct gls_result {
  double s_minus_2 = 0.0;
  double sigma = 0.0; ///< never above the plain one
  double standard_deviations = 0.0;
  p_value gaussian;
};

/// S with the statistical noise of the no-signalling differences taken out (generalised least squares):
/// optimal if no-signalling holds, meaningless if it fails. S_opt = S - a^T C B^T (B C B^T)^-1 B p. Throws
/// invalid_argument if a setting pair has no counts.
/// Source: Gill, AppliedMath 3 (2023) 446. Checked: Delft S-2 = 0.46266 +- 0.20189.
[[nodiscard]] gls_result gls_chsh(const bell_counts& counts, const chsh_form& form = {});

// ---- CH / Eberhard

struct eberhard_result {
  chsh_form form;     ///< p(dd) counts positive at the setting pair opposite the flipped one
  double j = 0.0;     ///< p(dd|00) - p(dn|01) - p(nd|10) - p(dd|11) for the default form; <= 0 for local models
  double sigma = 0.0; ///< sqrt(sum p(1-p)/N)
  double standard_deviations = 0.0;
  p_value gaussian;          ///< one-sided; not memory-robust
  std::int64_t wins = 0;     ///< events of the positive term
  std::int64_t relevant = 0; ///< events of the four terms
};

/// J with probabilities normalised per setting pair by its number of trials. Needs a trial table. Throws
/// invalid_argument if a setting pair is empty or form.sign is -1 (outcome "detected" cannot be relabelled).
/// Source: Eberhard, Phys. Rev. A 47 (1993) R747; Clauser and Horne, Phys. Rev. D 10 (1974) 526. Checked:
/// Vienna 2015 7.268e-6 +- 6.00e-7.
[[nodiscard]] eberhard_result eberhard(const bell_counts& counts, const chsh_form& form = {});

/// Largest probability that a relevant trial is a win: p_win/(p_win + smallest of the other three setting
/// probabilities).
/// Equal settings: 1/2. Derived: a local strategy that gives the positive event gives at least one of the
/// other three.
[[nodiscard]] double eberhard_win_bound(const setting_probabilities& settings, const chsh_form& form = {});

/// The same for bits each guessed with probability at most (1+epsilon)/2: q = (1+eps)^2/(2(1+eps^2)). 0 <=
/// eps < 1; throws invalid_argument. Checked: 3e-3 -> 0.503000.
[[nodiscard]] double eberhard_win_bound(double epsilon);

struct eberhard_test_result {
  std::int64_t wins = 0;
  std::int64_t relevant = 0;
  double win_bound = 0.5;
  p_value exact; ///< binomial tail; stopping count of relevant trials fixed beforehand
  p_value hoeffding;
  p_value betting; ///< valid at any stopping time
};

/// p-value of the wins among the relevant trials. Checked: NIST 6378 of 12127 -> 5.852e-9, with q(3e-3) 2.287e-7;
/// Vienna 141439 of 276514 -> 5.21e-34, Hoeffding 1.566e-32.
[[nodiscard]] eberhard_test_result eberhard_test(std::int64_t relevant, std::int64_t wins, double win_bound = 0.5);

// ---- everything at once

enum class outcome_semantics : std::uint8_t {
  unknown,          ///< decide from the table: more than 90 % of all trials in n[..][1][1] means detection_or_none
  both_detected,    ///< a row only when both sides have an outcome: coincidences, or event-ready trials
  detection_or_none ///< every trial counted, outcome 1 = no detection
};

enum class bell_method : std::uint8_t { chsh, chsh_game, eberhard, eberhard_game };

struct bell_options {
  std::optional<chsh_form> form = chsh_form{}; ///< nothing: searched, with the price said
  outcome_semantics semantics = outcome_semantics::unknown;
  bool event_ready =
      false; ///< trials were declared before the outcomes were known, none was dropped: no fair-sampling assumption
  double tau_a = 0.0; ///< predictability of the setting bits: guessed with probability at most 1/2 + tau
  double tau_b = 0.0;
  bool delft_bound = false;                                     ///< use 3/4 + 3(tau + tau^2), tau the larger of the two
  std::optional<setting_probabilities> settings = std::nullopt; ///< known unequal probabilities of the setting pairs
  std::optional<accidental_table> accidentals = std::nullopt;
  std::vector<bell_method> required =
      {}; ///< refuse the whole analysis (throw) if one of these is not valid for the data
  double confidence = one_sigma_confidence;
  double alpha = 1e-3; ///< level at which the checks (settings, no-signalling) count as failed
};

/// An analysis the data cannot carry, and why.
struct bell_refusal {
  bell_method method{};
  std::string reason;
};

struct bell_analysis {
  outcome_semantics semantics{};
  bool semantics_inferred = false;
  std::int64_t trials = 0;
  std::array<std::array<std::int64_t, 2>, 2> trials_per_setting{};

  chsh_result chsh;                               ///< raw, first
  std::optional<chsh_corrected_result> corrected; ///< only with accidentals given
  no_signalling_result no_signalling;
  bool no_signalling_fails = false;
  gls_result gls;              ///< meaningless when no_signalling_fails
  chi_squared_result settings; ///< against equal (or the given) probabilities
  bool settings_fail = false;  ///< not even the declared bias explains the frequencies

  std::int64_t game_wins = 0; ///< counted always; a p-value only when it means something
  std::optional<game_result> game;
  std::optional<p_value> weighted_game; ///< with known unequal settings
  std::optional<eberhard_result> eberhard;
  std::optional<eberhard_test_result> eberhard_test;

  bool fair_sampling_assumed = false;  ///< coincidences were selected: any violation holds under fair sampling only
  bool fair_sampling_doubtful = false; ///< ... and the no-signalling test contradicts it
  std::vector<bell_refusal> refused;
  std::vector<std::string> notes; ///< one line each, for the report
};

/// Everything valid for these counts; what is not valid is in `refused` with its reason.
/// Rules: (1) Eberhard (J and its game) needs detection_or_none. (2) The games need setting frequencies
/// compatible with the declared probabilities or bias (p >= alpha), because their bounds are averages over
/// the drawing. (3) A searched form multiplies p by the number
/// of forms looked at: 8, or 4 on detection_or_none tables (Bonferroni). (4) On detection_or_none tables the
/// game counts almost only "no click at both sides" and has no power: refused in favour of Eberhard. Throws
/// invalid_argument: empty setting pair, negative count, or a method in options.required that is not valid
/// (what() is the reason).
[[nodiscard]] bell_analysis analyse_counts(const bell_counts& counts, const bell_options& options = {});

} // namespace peal
