// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Histograms of time differences between channels: cross- and autocorrelation, all pairs (not start-stop).
//
// Use:
//   const auto bins = peal::histogram_bins::symmetric(100'000, 100);
//   peal::difference_histogram histogram({{.a = 1, .b = 2}}, bins);
//   while (source->read(block) == peal::read_status::data) { histogram.process(block); }
//   histogram.finish();
//   for (const std::int64_t count : histogram.counts()) { std::printf("%lld\n", static_cast<long long>(count)); }
#pragma once

#include "peal/simd.hpp"
#include "peal/tag.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace peal {

/// Two channels whose differences t_b - t_a are histogrammed; delays in ps are added to the times first.
struct histogram_pair {
  channel_number a = 0;
  channel_number b = 0; ///< may equal a: autocorrelation, a tag is not paired with itself
  time_ps delay_a_ps = 0;
  time_ps delay_b_ps = 0;
};

/// Bins of a difference histogram: bin k holds first_ps + k * width_ps <= t_b - t_a < first_ps + (k + 1) *
/// width_ps. With a width that is no multiple of the tags' resolution bins hold unequal numbers of possible
/// values; that is the caller's choice.
struct histogram_bins {
  time_ps first_ps = 0;  ///< lower edge of bin 0
  time_ps width_ps = 1;  ///< >= 1
  std::size_t count = 1; ///< 1 to 2^28
  /// 2 * (range / width) + 1 bins, centred on multiples of `width_ps` (exactly so for odd widths, half a ps
  /// low for even ones).
  [[nodiscard]] static constexpr histogram_bins symmetric(time_ps range_ps, time_ps bin_width_ps) noexcept {
    const time_ps half = range_ps / bin_width_ps;
    return {-half * bin_width_ps - bin_width_ps / 2, bin_width_ps, static_cast<std::size_t>(2 * half + 1)};
  }
  /// Centre of bin k in ps (lower edge + width / 2).
  [[nodiscard]] constexpr double centre_ps(std::size_t k) const noexcept {
    return static_cast<double>(first_ps + static_cast<time_ps>(k) * width_ps) + 0.5 * static_cast<double>(width_ps - 1);
  }
};

/// Time-difference histograms of any number of channel pairs, all with the same bins.
///
/// Exact: bin = floor((t_b + delay_b - t_a - delay_a - first) / width) in integers, int64 counts, every pair
/// of tags inside the range counted once.
/// Delays cost nothing. A pair is counted as soon as no later tag can belong to the same t_a; counts() before
/// finish() may lack pairs of the last (first + count * width) ps. Any way of cutting the stream into blocks
/// gives the same result after finish().
/// Method: the tags of the two channels are compressed into one array, then (vector levels, up to some ten tags per
/// range) a lag sweep over it, in 32-bit offsets where they fit, or else two pointers over one array per channel; the
/// bin index by a reciprocal multiplication. Cost: O(tags + pairs counted). Tags earlier than their predecessor are
/// left out and counted. Times within +-2^62 ps and less than 2^62 ps apart; |first|, range and delays within 2^60 ps.
/// Events handled: none; overflow intervals and gaps are not cut out. One thread at a time.
/// Source: Laurence, Fore, Huser, Opt. Lett. 31, 829 (2006) for the all-pairs correlation of arrival times.
class difference_histogram {
public:
  /// Throws invalid_argument for no pairs, channel 0, bins out of range, or a level the machine has not.
  difference_histogram(std::vector<histogram_pair> pairs, histogram_bins bins, simd_level level = best_simd_level());
  ~difference_histogram();
  difference_histogram(difference_histogram&&) noexcept;
  difference_histogram& operator=(difference_histogram&&) noexcept;

  void process(const tag_block& block);
  void process(tag_view tags);
  /// The stream is over: counts the pairs that waited for later tags. Call reset() before process() again
  /// (else it throws invalid_argument).
  void finish();
  void reset();

  [[nodiscard]] const std::vector<histogram_pair>& pairs() const noexcept;
  [[nodiscard]] const histogram_bins& bins() const noexcept;
  /// Counts of pair `index` of pairs(); bins().count values. Valid until the next call of process, finish or reset.
  [[nodiscard]] std::span<const std::int64_t> counts(std::size_t index = 0) const;
  /// Tags of channel a / b of a pair seen so far (for g2 normalisation).
  [[nodiscard]] std::uint64_t tags_a(std::size_t index = 0) const;
  [[nodiscard]] std::uint64_t tags_b(std::size_t index = 0) const;
  [[nodiscard]] std::uint64_t time_reversals() const noexcept;

private:
  class impl;
  std::unique_ptr<impl> impl_;
};

} // namespace peal
