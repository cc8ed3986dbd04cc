// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The tags of some channels, once for all measurements that look at the same ones.
#pragma once

#include "peal/measure/measurement.hpp"

#include <vector>

namespace peal::detail {

class selection {
public:
  /// `channels` empty: all. `live_only`: without tags where the stream is not live (views with exact positions only).
  /// Throws invalid_argument for channel 0 or one listed twice.
  explicit selection(std::vector<channel_number> channels, bool live_only = false);

  /// The view with the tags of the channels only; valid until the next call, and as long as `whole` is. `live_done`:
  /// what is not live was left out before (and the positions of changes say nothing any more).
  const measured_block& of(const measured_block& whole, bool live_done = false);
  [[nodiscard]] const std::vector<channel_number>& channels() const noexcept { return channels_; } ///< sorted
  [[nodiscard]] bool live_only() const noexcept { return live_only_; }

private:
  [[nodiscard]] bool takes_all(const measured_block& whole, bool live_only) const noexcept;

  std::vector<channel_number> channels_;
  bool live_only_;
  std::vector<std::uint8_t> wanted_; ///< by the channel's 16 bits
  std::vector<time_ps> time_;
  std::vector<channel_number> channel_;
  std::vector<stream_event> events_;
  std::vector<live_change> changes_;
  measured_block view_;
};

} // namespace peal::detail
