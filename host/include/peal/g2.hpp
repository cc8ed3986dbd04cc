// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// g2: pulsed g2(0) from the peaks of a comb of pair differences, cw g2(tau) from rates, heralded g2(0). Pure functions.
//
// Use:
//   const std::vector<std::int64_t> counts(2001, 40);  // of peal::difference_histogram, for example
//   const peal::difference_bins bins{-100'050, 100, counts};
//   const auto curve = peal::cw_g2(bins, 100'000, 120'000, 10'000'000'000'000);
//   std::printf("g2(0) = %.2f +- %.2f\n", curve[1000].g2, curve[1000].sigma);
#pragma once

#include "peal/statistics.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace peal {

/// All pair differences t_b - t_a of two streams in one window, binned: bin k holds first_ps + k*width_ps <=
/// d < first_ps + (k+1)*width_ps (the layout of histogram.hpp). All pairs, not start-stop (which is biased by
/// exp(-R tau)). For pulsed_g2 width <= period/20 is best.
struct difference_bins {
  std::int64_t first_ps = 0;
  std::int64_t width_ps = 1;
  std::span<const std::int64_t> counts;

  /// Mean of the integer differences that fall into bin k, in ps.
  [[nodiscard]] double centre_ps(std::size_t k) const noexcept {
    return static_cast<double>(first_ps + static_cast<std::int64_t>(k) * width_ps) +
           0.5 * static_cast<double>(width_ps - 1);
  }
};

struct pulsed_g2_options {
  double period_ps = 0.0;     ///< of the comb (find_pulse_train of light.hpp finds it)
  double zero_delay_ps = 0.0; ///< where simultaneous emission shows up (find_zero_delay of light.hpp)
  int side_peaks = 20;        ///< nearest peaks for the normalisation, half on each side; even, >= 2
  double confidence = 0.95;
};

struct comb_peak {
  int index = 0; ///< 0 = zero delay
  double position_ps = 0.0;
  std::int64_t area = 0; ///< pairs within half a period
};

struct pulsed_g2_result {
  double period_ps = 0.0;
  bool period_searched = false;
  double comb_contrast = 0.0; ///< |sum exp(2 pi i d/period)|/pairs: 1 = sharp comb, near 0 = no comb
  double zero_delay_ps = 0.0;
  bool zero_delay_searched = false;
  int positions_searched = 0; ///< comb positions among which the missing peak was looked for
  p_value zero_delay_p; ///< chance that one of them falls this low by itself (times positions_searched); 1 when given
  std::vector<comb_peak> peaks; ///< zero and side peaks, ascending index

  std::int64_t zero_area = 0; ///< N0
  double side_mean = 0.0;
  double side_mean_sigma = 0.0;             ///< the larger of Poisson and observed scatter over sqrt(side_peaks)
  double side_chi_squared_per_degree = 0.0; ///< near 1 for equal Poisson peaks; above: blinking, drift
  double g2_0 = 0.0;                        ///< N0/mean, nothing subtracted
  double sigma = 0.0;       ///< g2_0 * sqrt(1/N0 + (side_mean_sigma/side_mean)^2); 0 when N0 = 0: use interval or limit
  interval exact;           ///< two-sided, Poisson errors of zero and side peaks (poisson_ratio_interval)
  double upper_limit = 0.0; ///< one-sided at the same confidence: about 3.0/mean for N0 = 0 at 95 %
  std::vector<std::string> notes;
};

/// g2(0) of pulsed light: N0/mean(side peaks), areas by half-period windows around zero_delay + k period. Period and
/// zero delay are the caller's: nothing is searched here. Differences in ps, ascending, all pairs of one window
/// [from_ps, until_ps) of differences. O(pairs). Throws invalid_argument: no pairs, unsorted, no period, too few
/// neighbours, empty side peaks.
/// Assumes: no afterpulsing or cross-talk between the two detectors at the zero delay; dead time does not
/// matter between different inputs.
/// Source: Brown and Twiss, Nature 177 (1956) 27; normalisation to side peaks: Michler et al., Science 290
/// (2000) 2282.
[[nodiscard]] pulsed_g2_result pulsed_g2(std::span<const std::int64_t> differences_ps, std::int64_t from_ps,
                                         std::int64_t until_ps, const pulsed_g2_options& options = {});

/// The same from a fine histogram (each bin counted at its centre). A bin that straddles a peak's half-period
/// border goes to the peak of its centre. Throws as above, and when the bin is wider than period/8.
[[nodiscard]] pulsed_g2_result pulsed_g2(const difference_bins& histogram, const pulsed_g2_options& options = {});

struct g2_point {
  double tau_ps = 0.0; ///< bin centre
  double g2 = 0.0;
  double sigma = 0.0; ///< Poisson: g2/sqrt(C), for bins with rate * width << 1 (wider bins share clicks); for C = 0
                      ///< that of one count
  std::int64_t pairs = 0;
};

/// cw g2(tau) = C T/(N_a N_b w) * T/(T - |tau|) per bin (w = bin width): 1 for independent streams. clicks:
/// tags in each stream within the `duration_ps` the histogram was taken over. Dead time of the detectors does
/// not shape the cross-correlation of two inputs, but rates
/// change it: N_a, N_b are the recorded (not the true) numbers. Blinking lifts the whole curve: then
/// normalise to long delays instead. Throws invalid_argument for clicks <= 0, duration <= 0 or a bin beyond
/// the duration. O(bins).
/// Source: algorithm of all-pairs correlation, e.g. Laurence, Fore, Huser, Opt. Lett. 31 (2006) 829.
[[nodiscard]] std::vector<g2_point> cw_g2(const difference_bins& histogram, std::int64_t clicks_a,
                                          std::int64_t clicks_b, std::int64_t duration_ps);

/// A stretch of a recording without loss, with the tags of both streams in it.
struct live_stretch {
  std::int64_t clicks_a = 0;
  std::int64_t clicks_b = 0;
  std::int64_t duration_ps = 0;
};

/// Pairs that independent streams give in a bin of `width_ps` at delay `tau_ps`: sum over the stretches of
/// N_a N_b w (T - |tau|)/T^2 (T > |tau|). Pairs across a loss are not in it: count none, or keep |tau| short beside T.
[[nodiscard]] double accidental_pairs(std::span<const live_stretch> stretches, double tau_ps, double width_ps) noexcept;

/// As above, normalised by live time: pairs / accidental_pairs per bin. Throws invalid_argument when no stretch has
/// clicks of both streams, or a bin has no expectation (its delay is longer than every stretch).
[[nodiscard]] std::vector<g2_point> cw_g2(const difference_bins& histogram, std::span<const live_stretch> stretches);

struct heralded_g2_result {
  double g2_0 = 0.0;
  double sigma = 0.0;
  interval exact;           ///< Garwood on the triples, the other counts at their values
  double upper_limit = 0.0; ///< one-sided, same confidence
};

/// Heralded g2(0) = N_123 N_1/(N_12 N_13), 1 = herald, the same window for all. Throws invalid_argument
/// unless N_1, N_12, N_13 > 0 and N_123 >= 0. sigma = g2 sqrt(1/N_123 + 1/N_12 + 1/N_13 + 1/N_1) (independent
/// Poisson counts). Checked: 50, 1e6, 2e4, 2.2e4 -> 0.11364.
[[nodiscard]] heralded_g2_result heralded_g2(std::int64_t triples, std::int64_t heralds, std::int64_t pairs_12,
                                             std::int64_t pairs_13, double confidence = 0.95);

} // namespace peal
