// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The kernels need non-decreasing times. The guard looks once (a pass over a block that is in L2 anyway) and takes out
// what is not.
#pragma once

#include "peal/tag.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace peal::detail {

class order_guard {
public:
  /// The tags of `tags` that are not earlier than any before them: `tags` itself, or a copy that lives until
  /// the next call. A view that is vouched for (tag_view::ordered) passes unseen. The result is `ordered`.
  [[nodiscard]] tag_view pass(tag_view tags);
  [[nodiscard]] std::uint64_t reversals() const noexcept { return reversals_; }
  /// Greatest time so far, INT64_MIN before the first tag.
  [[nodiscard]] time_ps last() const noexcept { return last_; }
  void reset() noexcept {
    last_ = INT64_MIN;
    reversals_ = 0;
  }

private:
  time_ps last_ = INT64_MIN;
  std::uint64_t reversals_ = 0;
  std::vector<time_ps> time_;
  std::vector<channel_number> channel_;
};

/// Calls `use` with pieces of at most block_tags tags, so that a long view is worked on inside the cache.
template <class Use>
void in_pieces(tag_view tags, Use use) {
  for (std::size_t i = 0; i < tags.size(); i += block_tags) {
    const std::size_t n = std::min(block_tags, tags.size() - i);
    use(tag_view(tags.time.subspan(i, n), tags.channel.subspan(i, n), tags.ordered));
  }
}

/// What a block promises: no later tag is earlier.
[[nodiscard]] inline time_ps watermark_of(const tag_block& block) noexcept {
  time_ps watermark = block.watermark;
  for (const stream_event& event : block.events) {
    if (event.kind == event_kind::time_reached) { watermark = std::max(watermark, event.time); }
  }
  return watermark;
}

} // namespace peal::detail
