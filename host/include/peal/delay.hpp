// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Finding the delay between two channels from the tags themselves.
//
// Use:
//   peal::delay_finder finder(1, 2, {.range_ps = 1'000'000});
//   while (!finder.full() && source->read(block) == peal::read_status::data) { finder.process(block); }
//   const peal::delay_result delay = finder.find();
//   std::printf("%s: %.0f +- %.0f ps\n", delay.reason.c_str(), delay.offset_ps, delay.offset_error_ps);
#pragma once

#include "peal/tag.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace peal {

struct delay_search {
  time_ps range_ps = 1'000'000; ///< differences searched: centre +- range
  time_ps centre_ps = 0;
  time_ps finest_ps = 16; ///< narrowest peak width tried, in ps (raised if the range would need more than 2^18 bins)
  time_ps widest_ps = 16'384; ///< widest peak width tried
  double false_alarm = 1e-6;  ///< greatest probability of a find in uncorrelated light, over the whole search
  std::uint64_t max_pairs = 200'000'000; ///< work limit: only so many of the first tags are used
};

enum class delay_verdict : std::uint8_t {
  found,
  too_few_tags, ///< a channel is (nearly) empty, or the tags do not span the range
  no_peak,      ///< nothing stands out of the background
  ambiguous,    ///< several peaks, none clearly the highest (pulsed light without correlation, periodic signals)
  broad,   ///< the excess is wider than the widest width tried, or not a peak on a flat surrounding (rate fluctuations)
  at_edge, ///< the peak is cut by the end of the range: search again with another centre or range
};

struct delay_result {
  delay_verdict verdict = delay_verdict::too_few_tags;
  std::string reason;   ///< one line for people
  double offset_ps = 0; ///< t_b - t_a of the peak; add -offset to channel b (or +offset to a) to align. Only if found.
  double offset_error_ps = 0; ///< standard error of offset_ps
  double width_ps = 0;        ///< standard deviation of the peak (jitter of both channels together)
  double pairs = 0;           ///< pairs in the peak above the background
  double background = 0;      ///< background pairs per ps
  double log10_p = 0; ///< log10 of the probability of such a peak by chance, look-elsewhere included (for all verdicts
                      ///< after no_peak too)
  std::uint64_t tags_a = 0; ///< tags used
  std::uint64_t tags_b = 0;
  [[nodiscard]] bool found() const noexcept { return verdict == delay_verdict::found; }
  /// offset_ps rounded to whole ps.
  [[nodiscard]] time_ps offset() const noexcept {
    return static_cast<time_ps>(offset_ps < 0 ? offset_ps - 0.5 : offset_ps + 0.5);
  }
};

/// Finds the delay between two sorted lists of times.
///
/// Estimator: differences within the range are histogrammed; windows of every width finest, 2 finest, ...
/// widest in half-width steps are tested.
/// Null hypothesis: given the total number n of pairs, a window of relative size p holds Binomial(n, p) pairs
/// (exact for Poisson light, no background estimate enters). p-value times the number of windows of all
/// widths (Bonferroni) must be <= false_alarm. The peak must also stand out of its own surroundings at the
/// same level (rate fluctuations give broad humps), and, where a second peak is significant, be clearly
/// higher than it. Then the centroid within +-3 standard deviations, background subtracted, is iterated.
/// Uncertainty: offset_error = sqrt(sum of squared deviations in the centroid window) / (pairs above
/// background), the Poisson error of the centroid with its background. Light with more than Poisson spread
/// (pulsed, bunched, afterpulses): counts are divided by the variance / mean of the other windows first.
/// Assumptions: background flat over a few widths; peak narrower than widest; both lists sorted and from one
/// clock; for pulsed light a range of more than two periods (within one, pulses that are only synchronous
/// cannot be told from pairs).
/// Cost: O(tags + pairs in range), at most max_pairs. Throws invalid_argument for a range, width or level
/// without meaning.
[[nodiscard]] delay_result find_delay(std::span<const time_ps> a, std::span<const time_ps> b,
                                      const delay_search& search = {});

/// Collects the tags of two channels from a stream for find_delay.
class delay_finder {
public:
  /// `max_tags`: kept per channel; later ones are ignored. Throws invalid_argument for equal or zero channels.
  delay_finder(channel_number a, channel_number b, delay_search search = {}, std::size_t max_tags = 4'000'000);
  /// Takes the next block (sorted stream). Allocates while filling.
  void process(const tag_block& block);
  /// True when a channel has max_tags: more blocks change nothing.
  [[nodiscard]] bool full() const noexcept;
  /// Searches in what was collected so far; may be called again later.
  [[nodiscard]] delay_result find() const;

private:
  channel_number a_;
  channel_number b_;
  delay_search search_;
  std::size_t max_tags_;
  std::vector<time_ps> times_a_;
  std::vector<time_ps> times_b_;
};

} // namespace peal
