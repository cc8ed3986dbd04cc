// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The histogram of one pair of channels with everything a normalisation needs, in pieces. Shared by correlation and g2.
#pragma once

#include "measure/clock_sum.hpp"
#include "measure/pieced.hpp"
#include "measure/stretches.hpp"

#include "peal/histogram.hpp"
#include "peal/measure/measurement.hpp"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace peal::detail {

class pair_differences {
public:
  /// Throws invalid_argument as difference_histogram.
  pair_differences(channel_number a, channel_number b, histogram_bins bins)
      : bins_(bins), kernel_([=] {
          return difference_histogram({{a, b, 0, 0}}, bins);
        }),
        stretches_(a, b) {}

  void set_delays(std::span<const channel_delay> delays) {
    delays_.assign(delays.begin(), delays.end());
    stretches_.set_delays(delays);
  }
  void count_between(time_ps from, time_ps until) {
    kernel_.count_between(from, until);
    stretches_.count_between(from, until);
  }
  void take(const measured_block& block) {
    kernel_.process(block.tags, [](difference_histogram& h, tag_view tags) { h.process(tags); });
    stretches_.take(block);
    clock_ = block.clock;
  }
  void finish() { kernel_.finish(); }
  void append(const pair_differences& later) {
    const std::vector<std::int64_t> piece = later.counts();
    merged_.resize(bins_.count);
    for (std::size_t k = 0; k < merged_.size(); ++k) { merged_[k] += piece[k]; }
    stretches_.append(later.stretches_);
    detail::append(clock_, later.clock_);
  }

  [[nodiscard]] std::vector<std::int64_t> counts() const {
    const auto now = kernel_.all().counts();
    std::vector<std::int64_t> sum(now.begin(), now.end());
    for (std::size_t k = 0; k < merged_.size(); ++k) { sum[k] += merged_[k]; }
    if (const difference_histogram* before = kernel_.before()) {
      const auto early = before->counts();
      for (std::size_t k = 0; k < sum.size(); ++k) { sum[k] -= early[k]; }
    }
    return sum;
  }
  [[nodiscard]] const histogram_bins& bins() const noexcept { return bins_; }
  [[nodiscard]] const stretches& live() const noexcept { return stretches_; }
  [[nodiscard]] const live_clock& clock() const noexcept { return clock_; }
  [[nodiscard]] const std::vector<channel_delay>& delays() const noexcept { return delays_; }
  /// Greatest |difference| that is counted.
  [[nodiscard]] time_ps memory_ps() const noexcept {
    return std::max(std::abs(bins_.first_ps),
                    std::abs(bins_.first_ps + bins_.width_ps * static_cast<time_ps>(bins_.count)));
  }

private:
  histogram_bins bins_;
  pieced<difference_histogram> kernel_;
  stretches stretches_;
  std::vector<std::int64_t> merged_; ///< of pieces appended; empty: none
  std::vector<channel_delay> delays_;
  live_clock clock_;
};

} // namespace peal::detail
