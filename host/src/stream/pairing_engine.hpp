// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Mutual-nearest pairing on the merged clicks of two sides. Shared by coincidence_pairing and chsh_coincidences.
#pragma once

#include "stream/channel_table.hpp"
#include "stream/delayed_merge.hpp"
#include "stream/order_guard.hpp"
#include "stream/tail_buffer.hpp"
#include "stream/time_steps.hpp"

#include "peal/coincidence.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace peal::detail {

/// A decided pair. Places count through side A, then side B.
struct click_pair {
  time_ps time_a = 0;
  time_ps time_b = 0;
  std::int16_t click_a = 0; ///< place of the channel that clicked
  std::int16_t click_b = 0;
  std::int16_t outcome_a = 0; ///< place after the double-click policy
  std::int16_t outcome_b = 0;
  bool double_a = false;
  bool double_b = false;
};

class pairing_engine {
public:
  /// Throws invalid_argument, see coincidence_pairing.
  explicit pairing_engine(const pairing_options& options, time_ps slack_ps = 0, simd_level level = best_simd_level());

  /// Appends the pairs that are certain once no later tag is earlier than max(watermark, last time) - slack. Give it
  /// block by block (in_pieces) what is long: all pairs of a call are kept.
  void process(tag_view tags, time_ps watermark, std::vector<click_pair>& out);
  void finish(std::vector<click_pair>& out);

  [[nodiscard]] const pairing_counts& counts() const noexcept { return counts_; }
  /// Nothing beyond `time` is decided, whatever tags and watermark say, until the next call. Without a call: no limit.
  void decide_up_to(time_ps time) noexcept { limit_ = time; }
  /// Pairs given out later have no click before this corrected time.
  [[nodiscard]] time_ps decided_before() const noexcept;

private:
  void take(tag_view tags, time_ps delay);
  void count_clicks(std::span<const channel_number> channels) noexcept;
  void know(time_ps watermark) noexcept;
  [[nodiscard]] time_ps horizon() const noexcept;
  [[nodiscard]] bool is_a(std::size_t i) const noexcept { return place_.data()[i] < size_a_; }
  [[nodiscard]] bool stand_alone(std::size_t i, time_ps end) const noexcept;
  [[nodiscard]] std::ptrdiff_t nearest_of(std::size_t i) const noexcept;
  [[nodiscard]] std::uint32_t channels_near(std::size_t centre, bool side_a) const noexcept;
  [[nodiscard]] std::int16_t draw(std::uint32_t channels, std::uint64_t salt, const click_pair& pair) const noexcept;
  void decide(std::vector<click_pair>& out);
  void decide_crowded(std::size_t i, std::vector<click_pair>& out);
  void decide_pair(std::size_t i, std::size_t j, std::vector<click_pair>& out);
  void drop_history() noexcept;

  std::vector<channel_delay> channels_; ///< of side A, then of side B
  std::int16_t size_a_;
  time_ps half_;
  time_ps slack_;
  time_ps limit_ = INT64_MAX;
  double_click_policy policy_;
  std::uint64_t seed_;
  channel_table table_;
  std::array<std::uint64_t, 256> weight_{}; ///< by place: what a click adds to (clicks of A) + 2^32 * (clicks of B)
  bool merged_;                             ///< the delays differ
  delayed_merge merge_;
  order_guard guard_;
  short_steps_function short_steps_;
  pairing_counts counts_;
  time_ps known_ = INT64_MIN;        ///< no later corrected time is earlier
  std::vector<time_ps> merged_time_; ///< scratch, as the next two
  std::vector<channel_number> merged_channel_;
  std::vector<std::uint64_t> near_;
  tail_buffer<time_ps> time_; ///< clicks still needed, in order, but for lonely ones
  tail_buffer<std::int16_t> place_;
  std::size_t next_ = 0; ///< first click not decided
  time_ps before_ = 0;   ///< the last tag that came
  bool before_known_ = false;
};

} // namespace peal::detail
