// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/count_rate.hpp"

#include "peal/error.hpp"

#include <algorithm>
#include <cmath>

namespace peal {

count_rates::count_rates(rate_options options) : options_(std::move(options)), index_(65536, -1) {
  if (options_.step_ps < 0) { throw invalid_argument("count_rates: step_ps must not be negative (0: no trace)"); }
  if (options_.start_ps) { start_at(*options_.start_ps); }
}

void count_rates::start_at(time_ps time) noexcept {
  if (started_) { return; }
  started_ = true;
  start_ = now_ = step_start_ = time;
}

count_rates::slot& count_rates::slot_of(channel_number channel) {
  std::int16_t& at = index_[static_cast<std::uint16_t>(channel)];
  if (at < 0) {
    at = static_cast<std::int16_t>(slots_.size());
    slots_.push_back({channel, {}, {}});
  }
  return slots_[static_cast<std::size_t>(at)];
}

void count_rates::close_step() {
  rate_step step;
  step.start_ps = step_start_;
  step.live_ps = step_live_;
  for (slot& s : slots_) {
    if (s.step.counts + s.step.counts_not_live + s.step.missed > 0) { step.channels.emplace(s.channel, s.step); }
    s.total.counts += s.step.counts;
    s.total.counts_not_live += s.step.counts_not_live;
    s.total.missed += s.step.missed;
    s.step = {};
  }
  if (trace_.size() == options_.max_steps && !trace_.empty()) { trace_.pop_front(); }
  if (options_.max_steps > 0) { trace_.push_back(std::move(step)); }
  step_start_ += options_.step_ps;
  step_live_ = 0;
}

// Moves the clock; every step that ends on the way is closed. Of a very long silence only the steps the trace
// can keep are made.
void count_rates::advance(time_ps to) {
  if (to <= now_) { return; }
  const bool live = !in_overflow_ && !in_gap_;
  if (live) { live_ += to - now_; }
  if (options_.step_ps > 0 && to - step_start_ >= options_.step_ps) {
    if (live) { step_live_ += step_start_ + options_.step_ps - now_; }
    close_step();
    const time_ps silent = (to - step_start_) / options_.step_ps;
    const auto kept = static_cast<time_ps>(options_.max_steps);
    if (silent > kept) { step_start_ += (silent - kept) * options_.step_ps; }
    while (to - step_start_ >= options_.step_ps) {
      if (live) { step_live_ = options_.step_ps; }
      close_step();
    }
    if (live) { step_live_ = to - step_start_; }
  } else if (live) {
    step_live_ += to - now_;
  }
  now_ = to;
}

void count_rates::handle(const stream_event& event) {
  start_at(event.time);
  if (event.kind != event_kind::gap && in_gap_) {
    advance(event.time);
    in_gap_ = false;
  }
  switch (event.kind) {
  case event_kind::overflow_begin:
    advance(event.time);
    in_overflow_ = true;
    ++overflows_;
    break;
  case event_kind::overflow_end:
    advance(event.time);
    in_overflow_ = false;
    break;
  case event_kind::missed:
    advance(event.time);
    slot_of(event.channel).step.missed += event.value;
    break;
  case event_kind::gap:
    advance(event.time);
    in_gap_ = true;
    ++gaps_;
    break;
  case event_kind::time_reached: advance(event.time); break;
  case event_kind::setting:
  case event_kind::marker: break;
  }
}

void count_rates::process(const tag_block& block) {
  std::size_t i = 0;
  const auto count_until = [&](std::size_t end) {
    while (i < end) {
      start_at(block.time[i]);
      advance(block.time[i]);
      in_gap_ = false;
      std::size_t stop = end;
      if (options_.step_ps > 0) { // tags up to the end of the step; times inside a block do not decrease
        const auto from = block.time.begin() + static_cast<std::ptrdiff_t>(i);
        const auto to = block.time.begin() + static_cast<std::ptrdiff_t>(end);
        stop =
            static_cast<std::size_t>(std::lower_bound(from, to, step_start_ + options_.step_ps) - block.time.begin());
        stop = std::max(stop, i + 1);
      }
      for (; i < stop; ++i) {
        channel_counts& counts = slot_of(block.channel[i]).step;
        ++(in_overflow_ ? counts.counts_not_live : counts.counts);
      }
      advance(block.time[stop - 1]);
    }
  };
  for (const stream_event& event : block.events) {
    count_until(std::min<std::size_t>(event.position, block.size()));
    handle(event);
  }
  count_until(block.size());
  if (started_ && block.watermark > now_ && !in_gap_) { advance(block.watermark); }
}

time_ps count_rates::elapsed_ps() const noexcept { return now_ - start_; }
time_ps count_rates::live_ps() const noexcept { return live_; }

channel_counts count_rates::counts(channel_number channel) const noexcept {
  const std::int16_t at = index_[static_cast<std::uint16_t>(channel)];
  if (at < 0) { return {}; }
  const slot& s = slots_[static_cast<std::size_t>(at)];
  return {s.total.counts + s.step.counts, s.total.counts_not_live + s.step.counts_not_live,
          s.total.missed + s.step.missed};
}

std::map<channel_number, channel_counts> count_rates::channels() const {
  std::map<channel_number, channel_counts> all;
  for (const slot& s : slots_) { all.emplace(s.channel, counts(s.channel)); }
  return all;
}

double count_rates::rate_hz(channel_number channel) const noexcept {
  return live_ > 0 ? static_cast<double>(counts(channel).counts) / (static_cast<double>(live_) * 1e-12) : 0.0;
}

double count_rates::rate_error_hz(channel_number channel) const noexcept {
  return live_ > 0 ? std::sqrt(static_cast<double>(counts(channel).counts)) / (static_cast<double>(live_) * 1e-12)
                   : 0.0;
}

std::uint64_t count_rates::overflows() const noexcept { return overflows_; }
std::uint64_t count_rates::gaps() const noexcept { return gaps_; }
const std::deque<rate_step>& count_rates::trace() const noexcept { return trace_; }

} // namespace peal
