// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/tb/pulse_train.hpp"

#include <iterator>

namespace peal::sim {

bool pulse_train::append(std::int64_t time_ps, std::int64_t width_ps) {
  if (width_ps <= 0) { return false; }
  const std::int64_t end_ps = time_ps + width_ps;
  if (!edges_.empty() && next_ < edges_.size() && time_ps <= edges_.back().time_ps) {
    if (end_ps > edges_.back().time_ps) {
      edges_.back().time_ps = end_ps;
      fell_ps_ = end_ps;
      next_ps_ = edges_[next_].time_ps;
    }
    return false;
  }
  compact();
  gap_ps_ = time_ps - fell_ps_;
  fell_ps_ = end_ps;
  edges_.push_back({time_ps, true});
  edges_.push_back({end_ps, false});
  next_ps_ = edges_[next_].time_ps;
  return true;
}

std::span<const signal_edge> pulse_train::edges(std::int64_t now_ps, std::int64_t length_ps) {
  while (next_ < edges_.size() && edges_[next_].time_ps < now_ps) {
    level_ = edges_[next_].rising;
    settled_ps_ = edges_[next_].time_ps + length_ps;
    ++next_;
  }
  next_ps_ = next_ < edges_.size() ? edges_[next_].time_ps : INT64_MAX;
  std::size_t count = 0;
  for (std::size_t i = next_; i > 0 && count < std::size(recent_) && now_ps - edges_[i - 1].time_ps < length_ps; --i) {
    recent_[count++] = edges_[i - 1];
  }
  return {recent_, count};
}

void pulse_train::clear() noexcept {
  edges_.clear();
  next_ = 0;
  next_ps_ = INT64_MAX;
  settled_ps_ = INT64_MIN;
  level_ = false;
  fell_ps_ = INT64_MIN / 2;
  gap_ps_ = INT64_MAX;
}

void pulse_train::compact() {
  constexpr std::size_t keep = 32; // more edges than recent_ holds stay behind next_
  if (next_ > 4096 + keep) {
    edges_.erase(edges_.begin(), edges_.begin() + static_cast<std::ptrdiff_t>(next_ - keep));
    next_ = keep;
  }
}

} // namespace peal::sim
