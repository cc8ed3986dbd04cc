// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "measure/stretches.hpp"

#include <algorithm>

namespace peal::detail {

void stretches::set_delays(std::span<const channel_delay> delays) {
  for (const channel_delay& d : delays) {
    for (std::size_t side = 0; side < 2; ++side) {
      if (d.channel == channel_[side]) { delay_[side] = d.delay_ps; }
    }
  }
}

void stretches::count_between(time_ps from, time_ps until) noexcept {
  from_ = from;
  until_ = until;
}

void stretches::follow(const measured_block& block) {
  if (!block.clock.started) { return; }
  const auto inside = [&](time_ps t) { return std::clamp(t, from_, until_); };
  if (!begun_) {
    begun_ = true;
    open_ = block.live_at_start;
    if (open_) { entries_.push_back({block.clock.start_ps, block.clock.start_ps, {}}); }
  }
  for (const live_change& c : block.changes) {
    if (c.at_ps >= until_) { return; } // the next piece's
    if (c.live == open_) { continue; }
    if (c.live) {
      // Dead time outside the piece does not divide it.
      if (!entries_.empty() && entries_.back().end >= inside(c.at_ps)) {
        open_ = true;
        continue;
      }
      entries_.push_back({inside(c.at_ps), inside(c.at_ps), {}});
    } else {
      entries_.back().end = std::max(entries_.back().end, inside(c.at_ps));
    }
    open_ = c.live;
  }
  if (open_) { entries_.back().end = std::max(entries_.back().end, block.clock.now_ps); }
}

void stretches::count(std::size_t side, time_ps time) noexcept {
  const time_ps t = time - delay_[side];
  if (t < from_ || t >= until_ || entries_.empty()) { return; }
  std::size_t& at = at_[side];
  while (at + 1 < entries_.size() && t >= entries_[at + 1].start) { ++at; }
  ++entries_[at].tags[side];
}

void stretches::take(const measured_block& block) {
  follow(block);
  const tag_view& tags = block.tags;
  if (entries_.empty() || tags.size() == 0) { return; }
  // The usual case: the whole block belongs to the piece and to the latest stretch.
  const auto [least, most] = std::minmax(delay_[0], delay_[1]);
  const time_ps begin = entries_.size() == 1 ? from_ : std::max(from_, entries_.back().start);
  if (tags.time.front() - most >= begin && tags.time.back() - least < until_) {
    for (std::size_t side = 0; side < 2; ++side) {
      entries_.back().tags[side] +=
          static_cast<std::uint64_t>(std::count(tags.channel.begin(), tags.channel.end(), channel_[side]));
      at_[side] = entries_.size() - 1;
    }
    return;
  }
  for (std::size_t i = 0; i < tags.size(); ++i) {
    if (tags.channel[i] == channel_[0]) { count(0, tags.time[i]); }
    if (tags.channel[i] == channel_[1]) { count(1, tags.time[i]); }
  }
}

void stretches::append(const stretches& later) {
  if (later.entries_.empty()) { return; }
  std::size_t next = 0;
  if (!entries_.empty() && open_ && entries_.back().end == later.entries_.front().start) {
    entries_.back().end = later.entries_.front().end;
    for (std::size_t side = 0; side < 2; ++side) { entries_.back().tags[side] += later.entries_.front().tags[side]; }
    next = 1;
  }
  entries_.insert(entries_.end(), later.entries_.begin() + static_cast<std::ptrdiff_t>(next), later.entries_.end());
  open_ = later.open_;
}

std::vector<live_stretch> stretches::all() const {
  std::vector<live_stretch> list;
  for (const entry& e : entries_) {
    if (e.end <= e.start) { continue; }
    list.push_back({static_cast<std::int64_t>(e.tags[0]), static_cast<std::int64_t>(e.tags[1]), e.end - e.start});
  }
  return list;
}

std::uint64_t stretches::tags(std::size_t side) const noexcept {
  std::uint64_t n = 0;
  for (const entry& e : entries_) { n += e.tags[side]; }
  return n;
}

} // namespace peal::detail
