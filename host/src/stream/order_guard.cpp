// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "stream/order_guard.hpp"

namespace peal::detail {

namespace {

// The sign bit of the sum of ORs is set if any step goes back; without a branch this runs at the speed of the cache.
bool is_sorted(const time_ps* time, std::size_t n) noexcept {
  std::uint64_t steps = 0;
  for (std::size_t i = 1; i < n; ++i) {
    steps |= static_cast<std::uint64_t>(time[i]) - static_cast<std::uint64_t>(time[i - 1]);
  }
  return (steps >> 63) == 0;
}

} // namespace

tag_view order_guard::pass(tag_view tags) {
  if (tags.size() == 0) { return tags; }
  if (tags.ordered || (tags.time[0] >= last_ && is_sorted(tags.time.data(), tags.size()))) {
    last_ = tags.time.back();
    return {tags.time, tags.channel, true};
  }
  time_.clear();
  channel_.clear();
  for (std::size_t i = 0; i < tags.size(); ++i) {
    if (tags.time[i] < last_) {
      ++reversals_;
      continue;
    }
    last_ = tags.time[i];
    time_.push_back(tags.time[i]);
    channel_.push_back(tags.channel[i]);
  }
  return {time_, channel_, true};
}

} // namespace peal::detail
