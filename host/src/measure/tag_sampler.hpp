// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A bounded sample of the tags of one channel, spread over the whole recording, that does not depend on how the
// recording is cut.
#pragma once

#include "peal/light.hpp"
#include "peal/tag.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace peal::detail {

/// The first tags of each of at most 64 windows of absolute stream time. Windows are 2^(27 + level) ps long, with the
/// smallest level at which no more than 64 of them hold tags; the first tags of two windows together are the first of
/// both, so levels can be raised, and pieces appended, without anything but the sample. Memory: 1 MiB at most.
class tag_sampler {
public:
  static constexpr std::size_t most_windows = 64;
  static constexpr std::size_t tags_per_window = 2048;

  explicit tag_sampler(channel_number channel) : channel_(channel) {}

  /// Only corrected times in [from, until).
  void count_between(time_ps from, time_ps until) noexcept {
    from_ = from;
    until_ = until;
  }
  /// Tags in order, of any channels.
  void take(tag_view tags);
  /// The piece right after this one.
  void append(const tag_sampler& later);

  /// Runs go on over windows that were not filled.
  [[nodiscard]] tag_sample sample() const;

private:
  using windows = std::map<std::int64_t, std::vector<std::int64_t>>;
  static constexpr int shortest_shift = 27;
  static void add(std::vector<std::int64_t>& to, const std::vector<std::int64_t>& more);
  void raise();
  [[nodiscard]] int shift() const noexcept { return shortest_shift + level_; }

  channel_number channel_;
  time_ps from_ = INT64_MIN;
  time_ps until_ = INT64_MAX;
  int level_ = 0;
  windows windows_; ///< only those with tags
};

} // namespace peal::detail
