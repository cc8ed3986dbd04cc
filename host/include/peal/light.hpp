// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What kind of light two channels have seen, from their tags alone: is there a pulse train, which of its peaks is the
// zero delay, and, without pulses, is there a dip, a bump, one peak or nothing. Every decision is a test with a stated
// chance of a false one, the places looked at included, and each of them can say that the counts do not carry it.
//
// Use:
//   peal::tag_sample a, b;                           // runs of tags of two channels
//   const peal::pulse_train train = peal::find_pulse_train(a, b);
//   if (train.kind == peal::train_kind::pulsed) { std::printf("period %.2f ps\n", train.period_ps); }
#pragma once

#include "peal/g2.hpp"
#include "peal/statistics.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace peal {

/// Tags of one channel in runs: between the first and the last tag of a run none of the channel is missing.
struct tag_sample {
  std::vector<std::int64_t> time_ps;  ///< ascending
  std::vector<std::size_t> run_start; ///< index of the first tag of each run, ascending
};

/// Largest whole number of ps of which all times of the sample are multiples, up to a common offset; 1 for fewer than
/// 16 tags. It is the tick of an instrument whose resolution is not known.
[[nodiscard]] std::int64_t common_tick_ps(const tag_sample& sample) noexcept;

enum class train_kind : std::uint8_t {
  none,        ///< no line in the spectrum of the tags
  pulsed,      ///< a line in both channels, sharp enough that peaks stand apart
  modulated,   ///< a line in both channels, too weak for peaks that stand apart
  one_channel, ///< a line in one channel only, where the other had enough tags to show it
};

struct pulse_train_options {
  double tick_ps = 1.0;                           ///< periods below two ticks are not looked for
  double shortest_ps = 1'000.0;                   ///< of the periods looked for
  double alpha = 1e-6;                            ///< chance of a train where there is none
  double resolved_contrast = 0.06;                ///< of pairs: product of both contrasts
  std::optional<double> period_ps = std::nullopt; ///< given: only this one is tested
};

/// The line in one channel.
struct pulse_line {
  p_value p;             ///< of this one frequency
  double contrast = 0.0; ///< |first Fourier coefficient of the folded tags|: 1 = sharp pulses, 0 = none
  std::int64_t tags = 0; ///< used
  std::int64_t stretches = 0;
};

struct pulse_train {
  train_kind kind = train_kind::none;
  double period_ps = 0.0;
  double stretch_ps = 0.0; ///< length of the stretches over which the line was seen to be sharp
  double places = 1.0;     ///< independent frequencies, all counted as looked at
  p_value p;               ///< of the channel with more tags, times `places`
  pulse_line a, b;
  double least_contrast = 1.0; ///< of one channel: a weaker train would not have been noticed; above 1: none would
};

/// Looks for a pulse train. Rayleigh power of the tags of ONE channel in stretches of length L, summed without phase,
/// against the local level of 16 lines beside it: p = I_b(16 G, G) with b = beside/(beside + line), exact for a
/// spectrum that is flat over +-30/L whatever its height, so antibunching, bunching, afterpulses and dead time do not
/// make a train. Candidates come from the spectrum of the differences within a channel, which is not used as evidence.
/// Periods from `shortest_ps` (at least two ticks) to 131 us; fundamental instead of harmonics (f over the primes to 31
/// are tried as well: pulses alternating by more than 60 : 40 count as twice the period). Cost: at most two FFTs of
/// 2^20 and some 1e6 phases, whatever the length of the recording. Sources: Leahy et al., ApJ 266 (1983) 160 (summed
/// power); Ransom et al., AJ 124 (2002) 1788 (local level); Atwood et al., ApJ 652 (2006) L49 (differences).
[[nodiscard]] pulse_train find_pulse_train(const tag_sample& a, const tag_sample& b,
                                           const pulse_train_options& options = {});

enum class zero_kind : std::uint8_t {
  missing, ///< one peak is lower than its neighbours
  bunched, ///< one peak is higher
  several, ///< more than one differs about as much
  equal,   ///< none differs, and a peak of half the height would have been seen in 99 of 100 recordings
  too_few, ///< none differs, and it would not have been seen
};

struct zero_search_options {
  double period_ps = 0.0;
  double from_ps = 0.0; ///< zero delays looked at; both 0: all peaks with enough neighbours
  double until_ps = 0.0;
  int neighbours = 20; ///< nearest peaks, at least 4
  double alpha = 1e-4; ///< chance that equal peaks are called missing or bunched
};

struct zero_decision {
  zero_kind kind = zero_kind::too_few;
  double zero_delay_ps = 0.0;  ///< missing, bunched, several: of that peak; otherwise of the peak nearest to 0
  std::int64_t pairs = 0;      ///< in it
  double ratio = 1.0;          ///< its pairs over the mean of its neighbours
  p_value p;                   ///< chance that one of the peaks looked at differs as much by itself
  int positions = 0;           ///< peaks looked at
  int peaks = 0;               ///< peaks in the range
  double rival_delay_ps = 0.0; ///< several: the other one
  double lowest = 1.0;         ///< of all peaks looked at, over the mean of their neighbours
  double highest = 1.0;
  double pairs_per_peak = 0.0;
  double pairs_needed = 0.0; ///< per peak, for "equal"
  double scatter = 1.0;      ///< chi2 per degree of the other peaks; counts are divided by it where it is improbable
  double median = 0.0;       ///< pairs of the median peak: the level far from zero
};

/// Which peak of the comb is the zero delay. Areas of whole periods; a peak and its neighbours given together, the
/// peak's share is binomial if all are alike. Tails both ways, times twice the number of peaks looked at. A peak
/// "differs" if that is below alpha and it lies more than 5 % beside its neighbours; a rival must lie at least half as
/// far. Throws invalid_argument: no period, no pairs, bins wider than an eighth of the period.
/// Source: Przyborowski and Wilenski, Biometrika 31 (1940) 313.
[[nodiscard]] zero_decision find_zero_delay(const difference_bins& histogram, const zero_search_options& options);

enum class continuous_kind : std::uint8_t {
  dip,
  bump,
  one_peak,  ///< above 2: correlated light or a delayed copy
  several,   ///< more than one such place: a comb or reflections
  dead_time, ///< a dip with hard edges: of one detector or of the tagger, not of the light
  unclear,   ///< a dip of which cannot be told whether its edges are hard
  flat,      ///< nothing; narrowest_dip_ps says what would have been seen
  too_few,   ///< nothing, and no dip up to the widest window would have been seen
};

struct continuous_options {
  double tick_ps = 1.0;
  double slope_per_ps = 0.0; ///< the level falls as 1 - slope |delay| (finite stretches of live time)
  double level_per_ps = 0.0; ///< of independent streams; used where the histogram has none
  double widest_ps = 200'000.0;
  double alpha = 1e-6;
};

struct continuous_decision {
  continuous_kind kind = continuous_kind::too_few;
  p_value p;              ///< of the window, times all windows looked at
  double windows = 0.0;   ///< looked at, all widths and both tails
  double window_ps = 0.0; ///< width of the most improbable window
  std::int64_t pairs = 0; ///< in it
  double expected = 0.0;  ///< pairs at the level
  double centre_ps = 0.0;
  double width_ps = 0.0;            ///< 1/e of the matched filter exp(-|t|/width)
  double level_per_ps = 0.0;        ///< pairs per ps at zero delay, from the histogram without its extremes
  std::int64_t level_pairs = 0;     ///< counted for the level
  double level_over_ps = 0.0;       ///< delays it was counted over
  double edge_log_likelihood = 0.0; ///< smooth dip less hard edge: above 7 smooth, below -7 hard
  double narrowest_dip_ps = 0.0;    ///< full dip that would have been seen
  double other_centre_ps = 0.0;     ///< several: the other place
};

/// Light without pulses. Windows of 100 ps (or a tick) times powers of two up to `widest_ps`, half overlapping, against
/// the level of the histogram; conditional binomial tails both ways times all windows looked at. A dip is told from a
/// dead time by its likelihood against a hard edge. Throws invalid_argument for a histogram without bins.
[[nodiscard]] continuous_decision find_continuous(const difference_bins& histogram, const continuous_options& options);

} // namespace peal
