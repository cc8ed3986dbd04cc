// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The one computation of live time.
#pragma once

#include "peal/measure/measurement.hpp"

#include <vector>

namespace peal::detail {

/// Follows tags, events and watermark of an ordered stream.
class liveness {
public:
  /// Counts time in [from, until) only; a bounded `from` starts the clock there.
  explicit liveness(time_ps from = INT64_MIN, time_ps until = INT64_MAX) noexcept;

  /// The next block. Afterwards changes() and newest() describe it.
  void process(const tag_block& block);
  /// The stream is over, or goes on beyond `until`: the clock is moved there, if that is bounded.
  void finish() noexcept;

  [[nodiscard]] const live_clock& clock() const noexcept { return clock_; }
  [[nodiscard]] const std::vector<live_change>& changes() const noexcept { return changes_; }
  [[nodiscard]] const std::vector<time_ps>& newest() const noexcept { return newest_; }
  /// Before the first of changes().
  [[nodiscard]] bool live_at_start() const noexcept { return live_at_start_; }

private:
  [[nodiscard]] time_ps inside(time_ps t) const noexcept;
  [[nodiscard]] bool live() const noexcept { return !in_overflow_ && !in_gap_; }
  void start_at(time_ps time) noexcept;
  void advance(time_ps to) noexcept;
  void pass_tags(const tag_block& block, std::size_t from, std::size_t until);
  void handle(const stream_event& event, std::size_t position);
  void changed(std::size_t position, bool was);

  time_ps from_;
  time_ps until_;
  bool in_overflow_ = false;
  bool in_gap_ = false;
  time_ps now_ = INT64_MIN; ///< not clipped to [from, until)
  time_ps newest_tag_ = INT64_MIN;
  bool live_at_start_ = true;
  live_clock clock_;
  std::vector<live_change> changes_;
  std::vector<time_ps> newest_;
};

} // namespace peal::detail
