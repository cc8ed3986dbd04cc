// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "measure/selection.hpp"

#include "peal/error.hpp"

#include <algorithm>
#include <string>

namespace peal::detail {

selection::selection(std::vector<channel_number> channels, bool live_only)
    : channels_(std::move(channels)), live_only_(live_only) {
  std::sort(channels_.begin(), channels_.end());
  for (std::size_t i = 0; i < channels_.size(); ++i) {
    if (channels_[i] == 0) {
      throw invalid_argument("channel 0 is no channel: channels count from 1, falling edges are negative");
    }
    if (i > 0 && channels_[i] == channels_[i - 1]) {
      throw invalid_argument("channel " + std::to_string(channels_[i]) + " is listed twice");
    }
  }
  wanted_.assign(65536, channels_.empty() ? 1 : 0);
  for (const channel_number c : channels_) { wanted_[static_cast<std::uint16_t>(c)] = 1; }
}

// Most streams are live and hold the wanted channels only: looking is cheaper than copying.
bool selection::takes_all(const measured_block& whole, bool live_only) const noexcept {
  if (live_only && (!whole.live_at_start || !whole.changes.empty())) { return false; }
  if (channels_.empty()) { return true; }
  std::size_t count = 0;
  for (const channel_number c : whole.tags.channel) { count += wanted_[static_cast<std::uint16_t>(c)]; }
  return count == whole.tags.size();
}

const measured_block& selection::of(const measured_block& whole, bool live_done) {
  const bool live_only = live_only_ && !live_done;
  if (takes_all(whole, live_only)) { return whole; }
  const std::size_t n = whole.tags.size();
  bool live = whole.live_at_start || !live_only;

  time_.resize(std::max(time_.size(), n + 1)); // one spare: the loop below writes before it knows
  channel_.resize(std::max(channel_.size(), n + 1));
  events_.assign(whole.events.begin(), whole.events.end());
  changes_.assign(whole.changes.begin(), whole.changes.end());
  const time_ps* const time = whole.tags.time.data();
  const channel_number* const channel = whole.tags.channel.data();
  std::size_t kept = 0;
  std::size_t next = 0;
  const auto keep_until = [&](std::size_t end) {
    for (; next < end; ++next) {
      time_[kept] = time[next];
      channel_[kept] = channel[next];
      kept += live ? wanted_[static_cast<std::uint16_t>(channel[next])] : 0;
    }
  };
  std::size_t e = 0;
  std::size_t c = 0;
  while (e < events_.size() || c < changes_.size()) {
    const std::size_t event_at = e < events_.size() ? events_[e].position : SIZE_MAX;
    const std::size_t change_at = c < changes_.size() ? changes_[c].position : SIZE_MAX;
    keep_until(std::min({event_at, change_at, n}));
    if (event_at <= change_at) {
      events_[e++].position = static_cast<std::uint32_t>(kept);
    } else {
      live = changes_[c].live || !live_only;
      changes_[c++].position = kept;
    }
  }
  keep_until(n);

  view_ = whole;
  view_.tags = tag_view({time_.data(), kept}, {channel_.data(), kept});
  view_.tags.ordered = true;
  view_.events = events_;
  view_.changes = changes_;
  return view_;
}

} // namespace peal::detail
