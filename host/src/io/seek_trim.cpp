// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/seeking_face.hpp"

#include <algorithm>

namespace peal::io_detail {

void seek_trim::fold(const stream_event& event) noexcept {
  switch (event.kind) {
  case event_kind::setting: state_.setting = event.value; break;
  case event_kind::overflow_begin: state_.overflow_open = true; break;
  case event_kind::overflow_end: state_.overflow_open = false; break;
  case event_kind::time_reached: // nothing that lasts
  case event_kind::missed:
  case event_kind::gap:
  case event_kind::marker: break;
  }
}

std::vector<stream_event> seek_trim::state_events() const {
  std::vector<stream_event> events;
  if (state_.setting) { events.push_back({.kind = event_kind::setting, .time = time_, .value = *state_.setting}); }
  if (state_.overflow_open) { events.push_back({.kind = event_kind::overflow_begin, .time = time_}); }
  return events;
}

bool seek_trim::apply(tag_block& block) {
  const auto first = std::lower_bound(block.time.begin(), block.time.end(), time_);
  const auto dropped = static_cast<std::uint32_t>(first - block.time.begin());
  std::vector<stream_event> kept;
  for (stream_event event : block.events) {
    if (event.position <= dropped && event.time < time_) {
      fold(event);
      continue;
    }
    event.position -= std::min(event.position, dropped);
    kept.push_back(event);
  }
  if (first == block.time.end() && kept.empty()) { return false; }
  block.drop_front(dropped);
  block.events = state_events();
  block.events.insert(block.events.end(), kept.begin(), kept.end());
  active_ = false;
  return true;
}

void seek_trim::give_state(tag_block& block) {
  block.clear();
  block.events = state_events();
  block.watermark = time_;
  active_ = false;
}

} // namespace peal::io_detail
