// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Bell tests on trials in the order they happened: event-ready tables, coincidence sequences, single-outcome angle
// scans, live counting.
//
// Use:
//   peal::chsh_accumulator trials;
//   trials.add(0, 1, 1, 1);  // x, y, a, b
//   const peal::p_value anytime = trials.martingale().p_value();  // may be read after every trial
//   std::printf("%lld trials, p = %.3g\n", static_cast<long long>(trials.trials()), anytime.p);
#pragma once

#include "peal/bell.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace peal {

// ---- event-ready tables

/// One two-photon signature at the middle station, the 17 columns of the Delft tables (4TU doi
/// 10.4121/uuid:6e19e9b2-...).
struct event_ready_row {
  std::string wall_clock;           ///< column 1, as it stands
  std::int64_t day = 0;             ///< 2
  std::int64_t run = 0;             ///< 3
  std::int64_t click_1_ps = 0;      ///< 4: after sync
  std::int64_t click_1_channel = 0; ///< 5: 0 or 1
  std::int64_t click_2_ps = 0;      ///< 6
  std::int64_t click_2_channel = 0; ///< 7
  std::int64_t setting_a = 0;       ///< 8
  std::int64_t setting_b = 0;       ///< 9
  std::int64_t random_a_ns = 0;     ///< 10: when the random number was recorded
  std::int64_t random_b_ns = 0;     ///< 11
  std::int64_t readout_a_ns = 0;    ///< 12: first photon of the read-out, 0 = none
  std::int64_t readout_b_ns = 0;    ///< 13
  std::int64_t excitation_a_ns = 0; ///< 14: first photon in the excitation window, 0 = none
  std::int64_t excitation_b_ns = 0; ///< 15
  std::int64_t invalid_a = 0;       ///< 16: syncs since the last "invalid" marker, 0 = none
  std::int64_t invalid_b = 0;       ///< 17
};

/// One line (17 comma-separated columns, no header). Throws file_error naming the column; the caller adds
/// file and line.
[[nodiscard]] event_ready_row parse_event_ready_row(std::string_view line);

/// Gates of the event-ready selection. Defaults: published first Delft run (Hensen et al., Nature 526, 682).
struct event_ready_options {
  std::array<std::int64_t, 2> herald_start_ps{5'426'350, 5'425'700}; ///< per channel of the middle station
  std::array<std::int64_t, 2> herald_length_ps{52'450, 52'450};      ///< half-open: [start, start + length)
  std::int64_t second_shift_ps = 250'000;                            ///< second window = first + shift
  std::int64_t quiet_syncs = 250;         ///< void if an invalid marker is at most this many syncs back
  bool reject_excitation = true;          ///< void if a photon came in the excitation window
  std::int64_t readout_after_ns = 10'620; ///< "+" if after < t <= until
  std::int64_t readout_until_ns = 14'320;
  chsh_form form;                   ///< for psi-minus (clicks on different channels)
  bool accept_psi_plus = false;     ///< also take clicks on the same channel ...
  chsh_form psi_plus_form{1, 0, 1}; ///< ... which win by this form (the state differs by a sign of one correlator pair)
};

struct event_ready_trial {
  std::int64_t row = 0; ///< index into the rows
  std::uint8_t x = 0, y = 0, a = 0, b = 0;
  bool psi_plus = false;
  bool win = false;
};

struct event_ready_result {
  std::int64_t rows = 0;
  std::int64_t heralded = 0;             ///< after the herald windows and the Bell-state choice
  std::int64_t undisturbed = 0;          ///< after the invalid-marker gate as well
  bell_counts counts;                    ///< psi-minus trials
  bell_counts counts_psi_plus;           ///< never pooled with the above
  std::vector<event_ready_trial> trials; ///< in row order; both states
  std::int64_t wins = 0;                 ///< over both states
  game_martingale martingale{};          ///< of the win sequence
};

/// Selects the trials and plays the game in row order. Every selected row is a trial: no read-out click is
/// outcome "-", never dropped. tau_a, tau_b: win bound of the martingale = game_win_bound(). Throws
/// invalid_argument for a setting or channel other than 0, 1. O(rows). Checked: first Delft run: 361, 248,
/// 245 trials, 196 wins.
[[nodiscard]] event_ready_result select_event_ready(std::span<const event_ready_row> rows,
                                                    const event_ready_options& options = {}, double tau_a = 0.0,
                                                    double tau_b = 0.0);

// ---- coincidence sequences

/// One coincidence known by the product of its outcomes only.
struct product_trial {
  std::uint8_t x = 0;
  std::uint8_t y = 0;
  std::int8_t product = 1; ///< +1 or -1
};

struct running_chsh {
  std::int64_t trials = 0;
  double s = 0.0;
  double sigma = 0.0;
};

struct sequence_options {
  chsh_form form;
  double win_bound = 0.75;
  std::int64_t running_step = 1000; ///< a point of the running S after every so many trials; 0: none
  std::int64_t block_length = 0;    ///< trials per bootstrap block; 0: n^(1/3) rounded up
  int bootstrap_rounds = 1000;      ///< 0: none
  std::uint64_t seed = 1;
  double alpha = 1e-3; ///< level of the setting check
};

struct sequence_result {
  product_counts counts;
  chsh_result chsh;
  std::vector<running_chsh> running; ///< cumulative S; points before every setting pair was seen are left out
  std::int64_t block_length = 0;
  double block_bootstrap_sigma =
      0.0;                     ///< of S; above chsh.sigma when neighbouring trials are alike (drift); 0: not asked for
  chi_squared_result settings; ///< equal use of the four pairs
  chi_squared_result setting_memory; ///< is a setting pair independent of its predecessor?
  game_martingale martingale{};      ///< of the win sequence
  bool martingale_valid = false;     ///< false: settings unequal or predictable, its p-value means nothing
  std::string caveat;                ///< why not; empty when valid
};

/// S, running S, moving-block bootstrap (Kuensch, Ann. Statist. 17 (1989) 1217) and the anytime-valid p-value
/// of a sequence. Throws invalid_argument for settings outside {0,1}, products other than +-1, or an unused
/// setting pair. O(n * rounds / block_length).
/// Checked: Innsbruck runs, e.g. longdist1: S = 2.6596 +- 0.0237, 13405 wins of 16050.
[[nodiscard]] sequence_result analyse_sequence(std::span<const product_trial> trials,
                                               const sequence_options& options = {});

// ---- one detector behind each analyser

/// Coincidences at one pair of analyser angles.
struct angle_count {
  double alpha_deg = 0.0;
  double beta_deg = 0.0;
  std::int64_t coincidences = 0;
  double duration_s = 1.0; ///< or any quantity proportional to the exposure
};

/// Analyser angles of the two settings of each side (modulo 180 degrees; each needs its orthogonal partner at
/// +90 in the data).
struct chsh_angles {
  std::array<double, 2> alpha_deg{};
  std::array<double, 2> beta_deg{};
};

struct single_outcome_result {
  chsh_angles angles;
  chsh_form form;
  bool form_searched = false;
  double e[2][2] = {};
  double sigma_e[2][2] = {};
  double s = 0.0;
  double sigma = 0.0;
  double standard_deviations = 0.0;
  p_value gaussian;
  std::vector<std::string> notes; ///< assumptions: fair sampling, constant source over the sixteen measurements
};

/// The two bases of each side found in the data: for each side the angle of every pair (t, t + 90) that is
/// nearest to 0 (ties: positive), ascending. Throws invalid_argument unless there are exactly two pairs per
/// side. Angles equal within 0.01 degrees are the same.
[[nodiscard]] chsh_angles find_chsh_angles(std::span<const angle_count> counts);

/// E(alpha, beta) = [C(a,b) + C(a',b') - C(a,b') - C(a',b)]/sum with a' = a+90, b' = b+90, from rates
/// C/duration; var E = sum_cells (s_cell - E)^2 C/duration^2 / (sum of rates)^2 (equal durations: (1-E^2)/N).
/// Numerator and denominator share their
/// counts: treating them as independent overstates the error. Without a form: the largest of eight, with a
/// note. Throws invalid_argument if an angle pair is missing or twice there, a count is negative or a
/// duration not positive.
/// Checked: student lab, 16 angles: S = 2.5587 +- 0.0423 (its report's 0.07 is the overstated error).
[[nodiscard]] single_outcome_result single_outcome_chsh(std::span<const angle_count> counts, const chsh_angles& angles,
                                                        const std::optional<chsh_form>& form = std::nullopt);

// ---- live

/// Counts and martingale of a running experiment. add() is noexcept, allocates nothing; one thread at a time.
class chsh_accumulator {
public:
  /// form and win bound fixed before the first trial. Throws invalid_argument as game_martingale does.
  explicit chsh_accumulator(const chsh_form& form = {}, double win_bound = 0.75);

  /// One trial: settings and outcomes 0 or 1 (the lowest bit counts).
  void add(unsigned x, unsigned y, unsigned a, unsigned b) noexcept;

  [[nodiscard]] const chsh_form& form() const noexcept { return form_; }
  [[nodiscard]] const bell_counts& counts() const noexcept { return counts_; }
  [[nodiscard]] const game_martingale& martingale() const noexcept { return martingale_; }
  [[nodiscard]] std::int64_t trials() const noexcept { return martingale_.trials(); }
  /// True once every setting pair has been seen, so that chsh(counts()) exists.
  [[nodiscard]] bool ready() const noexcept;
  /// Pearson chi2 of "setting pair independent of the one before" (9 degrees of freedom), or nothing below
  /// 160 trials. When it fails,
  /// settings dwell over several coincidences: a local model can know them, and the martingale's p-value
  /// means nothing.
  [[nodiscard]] std::optional<chi_squared_result> setting_memory() const;

private:
  chsh_form form_;
  bell_counts counts_;
  game_martingale martingale_;
  std::array<std::array<std::int64_t, 4>, 4> transitions_{};
  unsigned previous_ = 4;
};

} // namespace peal
