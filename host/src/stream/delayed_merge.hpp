// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Adds per-channel delays to the tags of some channels and gives them out in the order of their corrected times.
#pragma once

#include "stream/channel_table.hpp"
#include "stream/order_guard.hpp"
#include "stream/run_merge.hpp"
#include "stream/tail_buffer.hpp"
#include "stream/time_steps.hpp"

#include "peal/coincidence.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace peal::detail {

/// True if the order of the tags is that of their corrected times.
[[nodiscard]] inline bool equal_delays(const std::vector<channel_delay>& channels) noexcept {
  return std::all_of(channels.begin(), channels.end(),
                     [&](const channel_delay& c) { return c.delay_ps == channels.front().delay_ps; });
}

/// What is given out beside the corrected time, and which tags.
enum class merge_ids : std::uint8_t {
  places,       ///< place of the channel in the list; channels not listed are dropped
  channels,     ///< channel number; channels not listed are dropped
  all_channels, ///< channel number; channels not listed have delay 0
};

/// Order of the output: corrected time, then place (or channel number; equal tags of one channel are not to be told
/// apart). So the output does not depend on how the stream was cut, nor on the order of equal times in it.
/// Method: where few tags have to move (delays shorter than the distance of tags), corrected times go straight to the
/// output, and only those that stand behind a later one are put into place there. Else the tags of each delay, which
/// are in order among themselves, wait in a run of their own, and what is ready of the runs is merged.
class delayed_merge {
public:
  /// Throws invalid_argument for more than 254 channels, a repeated or zero one, or a delay beyond 2^60 ps.
  explicit delayed_merge(const std::vector<channel_delay>& channels, merge_ids ids = merge_ids::places,
                         simd_level level = best_simd_level());

  /// Takes tags in stream order (any channels) and appends to `time` and `id` what no later tag can precede, given
  /// that no later tag of the stream is earlier than max(watermark, last time).
  void process(tag_view tags, time_ps watermark, std::vector<time_ps>& time, std::vector<std::int16_t>& id);
  /// Gives out the rest.
  void finish(std::vector<time_ps>& time, std::vector<std::int16_t>& id);
  void reset();

  /// All output has been given that lies before this corrected time.
  [[nodiscard]] time_ps horizon() const noexcept { return horizon_; }
  [[nodiscard]] std::uint64_t reversals() const noexcept { return guard_.reversals(); }

private:
  /// Corrected tags of one delay that wait, in the order of the stream.
  struct waiting_run {
    tail_buffer<time_ps> time;
    tail_buffer<std::int16_t> id;
    std::size_t ready = 0; ///< of them, in give()
  };

  void process_in_place(tag_view tags, std::vector<time_ps>& time, std::vector<std::int16_t>& id);
  std::size_t correct(tag_view tags, time_ps* time, std::int16_t* id) const noexcept;
  void settle(time_ps* time, std::int16_t* id, std::size_t n);
  void split(tag_view tags);
  void wait(const time_ps* time, const std::int16_t* id, std::size_t n);
  void give(std::vector<time_ps>& time, std::vector<std::int16_t>& id);

  merge_ids ids_;
  channel_table table_;
  std::vector<time_ps> delay_;      ///< by place, and 0 for the place of channels not listed
  std::vector<std::uint8_t> group_; ///< by place, the same: number of the delay among the different delays
  std::uint8_t kept_places_ = 0;    ///< places below are kept
  time_ps least_ = 0;
  time_ps spread_ = 0;
  time_ps horizon_ = INT64_MIN;
  order_guard guard_;
  short_steps_function short_steps_;
  std::vector<waiting_run> run_; ///< one a group, and one for what is dropped
  std::size_t waiting_ = 0;      ///< tags in all runs
  std::vector<tag_run> ready_;   ///< scratch
  run_merge merge_;
  std::vector<std::uint64_t> mask_; ///< scratch
};

} // namespace peal::detail
