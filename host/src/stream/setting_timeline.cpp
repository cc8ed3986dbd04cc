// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "stream/setting_timeline.hpp"

#include <algorithm>

namespace peal::detail {

void setting_timeline::set(time_ps time, int value) {
  entry& last = entries_.back();
  if (last.value == value) { return; }
  entries_.push_back({std::max(time, last.time), value});
}

setting_timeline::span_result setting_timeline::over(time_ps from, time_ps to) const noexcept {
  const auto begin = entries_.begin() + static_cast<std::ptrdiff_t>(first_);
  auto at = std::upper_bound(begin, entries_.end(), from, [](time_ps t, const entry& e) { return t < e.time; });
  span_result result;
  if (at != begin) { result.value = (at - 1)->value; }
  for (; at != entries_.end() && at->time <= to; ++at) {
    if (at->value == setting_is_unknown) { return {setting_is_unknown, true}; }
    result.changed = true;
  }
  return result;
}

void setting_timeline::forget_before(time_ps time) {
  while (first_ + 1 < entries_.size() && entries_[first_ + 1].time <= time) { ++first_; }
  if (first_ > 1024 && first_ > entries_.size() / 2) {
    entries_.erase(entries_.begin(), entries_.begin() + static_cast<std::ptrdiff_t>(first_));
    first_ = 0;
  }
}

} // namespace peal::detail
