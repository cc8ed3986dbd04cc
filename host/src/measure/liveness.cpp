// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "measure/liveness.hpp"

#include <algorithm>

namespace peal::detail {

liveness::liveness(time_ps from, time_ps until) noexcept : from_(from), until_(until) {
  if (from == INT64_MIN) { return; }
  clock_.started = true;
  clock_.start_ps = clock_.now_ps = now_ = from;
}

time_ps liveness::inside(time_ps t) const noexcept { return std::clamp(t, from_, until_); }

void liveness::start_at(time_ps time) noexcept {
  if (clock_.started) { return; }
  clock_.started = true;
  now_ = time;
  clock_.start_ps = clock_.now_ps = inside(time);
}

void liveness::advance(time_ps to) noexcept {
  if (to <= now_) { return; }
  if (live()) { clock_.live_ps += inside(to) - inside(now_); }
  now_ = to;
  clock_.now_ps = inside(to);
}

// At the time the clock shows: an event that is late (earlier than what came before it) cannot change what was counted.
void liveness::changed(std::size_t position, bool was) {
  if (live() != was) { changes_.push_back({position, now_, live()}); }
}

void liveness::pass_tags(const tag_block& block, std::size_t from, std::size_t until) {
  if (from >= until) { return; }
  start_at(block.time[from]);
  if (in_gap_) { // the first tag after lost frames: from here on everything is known again
    advance(block.time[from]);
    in_gap_ = false;
    changed(from, false);
  }
  advance(block.time[until - 1]);
  newest_tag_ = std::max(newest_tag_, block.time[until - 1]);
}

void liveness::handle(const stream_event& event, std::size_t position) {
  start_at(event.time);
  const bool was = live();
  const bool counts = !event.repeated && event.time >= from_ && event.time < until_;
  if (event.kind != event_kind::gap && in_gap_) {
    advance(event.time);
    in_gap_ = false;
  }
  switch (event.kind) {
  case event_kind::overflow_begin:
    advance(event.time);
    in_overflow_ = true;
    clock_.overflows += counts ? 1 : 0;
    break;
  case event_kind::overflow_end:
    advance(event.time);
    in_overflow_ = false;
    break;
  case event_kind::gap:
    advance(event.time);
    in_gap_ = true;
    clock_.gaps += counts ? 1 : 0;
    break;
  case event_kind::missed:
  case event_kind::time_reached: advance(event.time); break;
  case event_kind::setting:
  case event_kind::marker: break;
  }
  changed(position, was);
}

void liveness::process(const tag_block& block) {
  changes_.clear();
  newest_.clear();
  live_at_start_ = live();
  std::size_t next = 0;
  for (const stream_event& event : block.events) {
    const std::size_t position = std::min<std::size_t>(event.position, block.size());
    pass_tags(block, next, position);
    next = std::max(next, position);
    newest_.push_back(newest_tag_);
    handle(event, position);
  }
  pass_tags(block, next, block.size());
  if (clock_.started && !in_gap_) { advance(block.watermark); }
  clock_.live = live();
}

void liveness::finish() noexcept {
  changes_.clear();
  newest_.clear();
  live_at_start_ = live();
  if (until_ != INT64_MAX && clock_.started) { advance(until_); }
}

} // namespace peal::detail
