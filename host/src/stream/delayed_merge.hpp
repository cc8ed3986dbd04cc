// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Adds per-channel delays to the tags of some channels and gives them out in the order of their corrected times.
#pragma once

#include "stream/channel_table.hpp"
#include "stream/order_guard.hpp"
#include "stream/tail_buffer.hpp"

#include "peal/coincidence.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace peal::detail {

/// Order of the output: corrected time, then place of the channel in the list (equal tags of one channel are
/// not to be told apart). So the output does not depend on how the stream was cut, nor on the order of equal
/// times in it.
class delayed_merge {
public:
  /// Throws invalid_argument for a repeated or zero channel or a delay beyond 2^60 ps.
  explicit delayed_merge(const std::vector<channel_delay>& channels);

  /// Takes tags in stream order (any channels) and appends to `time` and `place` what no later tag can
  /// precede, given that no later tag of the stream is earlier than max(watermark, last time).
  void process(tag_view tags, time_ps watermark, std::vector<time_ps>& time, std::vector<std::int16_t>& place);
  /// Gives out the rest.
  void finish(std::vector<time_ps>& time, std::vector<std::int16_t>& place);
  void reset();

  /// All output has been given that lies before this corrected time.
  [[nodiscard]] time_ps horizon() const noexcept { return horizon_; }
  [[nodiscard]] std::uint64_t reversals() const noexcept { return guard_.reversals(); }

private:
  struct item {
    time_ps time;
    std::int16_t place;
  };
  static bool before(const item& a, const item& b) noexcept;
  bool pass_in_order(tag_view tags, std::vector<time_ps>& time, std::vector<std::int16_t>& place);
  void add_by_insertion(tag_view tags);
  void add_by_merging(tag_view tags);
  static void merge_runs(const tail_buffer<item>& a, const tail_buffer<item>& b, tail_buffer<item>& out);
  void give(time_ps before_time, std::vector<time_ps>& time, std::vector<std::int16_t>& place);

  channel_table table_;
  std::vector<time_ps> delay_;
  std::vector<std::uint8_t> group_; ///< place -> number of its delay among the different delays
  std::size_t groups_ = 0;
  time_ps least_ = 0;
  time_ps spread_ = 0;
  time_ps horizon_ = INT64_MIN;
  order_guard guard_;
  tail_buffer<item> pending_;          ///< sorted, not given out yet
  std::vector<tail_buffer<item>> run_; ///< scratch of add_by_merging, one a group
  tail_buffer<item> scratch_;
};

} // namespace peal::detail
