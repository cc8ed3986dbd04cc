// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "measure/tag_sampler.hpp"

#include "measure/pieced.hpp"

#include <algorithm>

namespace peal::detail {

void tag_sampler::add(std::vector<std::int64_t>& to, const std::vector<std::int64_t>& more) {
  const std::size_t n = std::min(more.size(), tags_per_window - std::min(tags_per_window, to.size()));
  to.insert(to.end(), more.begin(), more.begin() + static_cast<std::ptrdiff_t>(n));
}

void tag_sampler::raise() {
  ++level_;
  windows raised;
  for (const auto& [key, tags] : windows_) { add(raised[key >> 1], tags); }
  windows_ = std::move(raised);
}

void tag_sampler::take(tag_view tags) {
  tags = between(tags, from_, until_);
  std::size_t i = 0;
  while (i < tags.size()) {
    const std::int64_t key = tags.time[i] >> shift();
    const time_ps last = (key << shift()) + ((std::int64_t{1} << shift()) - 1);
    std::size_t end = tags.size();
    if (tags.time[end - 1] > last) {
      end = static_cast<std::size_t>(
          std::upper_bound(tags.time.begin() + static_cast<std::ptrdiff_t>(i), tags.time.end(), last) -
          tags.time.begin());
    }
    const auto known = windows_.find(key);
    std::vector<std::int64_t>* window = known == windows_.end() ? nullptr : &known->second;
    for (; i < end && (!window || window->size() < tags_per_window); ++i) {
      if (tags.channel[i] != channel_) { continue; }
      if (!window) { window = &windows_[key]; }
      window->push_back(tags.time[i]);
    }
    i = end;
    while (windows_.size() > most_windows) { raise(); }
  }
}

void tag_sampler::append(const tag_sampler& later) {
  tag_sampler more = later;
  while (level_ < more.level_) { raise(); }
  while (more.level_ < level_) { more.raise(); }
  for (const auto& [key, tags] : more.windows_) { add(windows_[key], tags); }
  while (windows_.size() > most_windows) { raise(); }
}

tag_sample tag_sampler::sample() const {
  tag_sample s;
  bool whole = false; // up to here no tag is missing
  for (const auto& [key, tags] : windows_) {
    if (!whole) { s.run_start.push_back(s.time_ps.size()); }
    s.time_ps.insert(s.time_ps.end(), tags.begin(), tags.end());
    whole = tags.size() < tags_per_window;
  }
  return s;
}

} // namespace peal::detail
