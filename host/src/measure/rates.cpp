// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/measure/rates.hpp"

#include "measure/clock_sum.hpp"

#include "peal/error.hpp"

#include <algorithm>
#include <cmath>

namespace peal {

namespace {

std::int64_t step_of(time_ps t, time_ps step) { return t >= 0 ? t / step : -((-t + step - 1) / step); }

} // namespace

channel_counts rates_result::counts(channel_number channel) const {
  const auto found = channels.find(channel);
  return found == channels.end() ? channel_counts{} : found->second;
}

double rates_result::rate_hz(channel_number channel) const {
  return clock.live_ps > 0 ? static_cast<double>(counts(channel).counts) / (static_cast<double>(clock.live_ps) * 1e-12)
                           : 0.0;
}

double rates_result::rate_error_hz(channel_number channel) const {
  return clock.live_ps > 0
             ? std::sqrt(static_cast<double>(counts(channel).counts)) / (static_cast<double>(clock.live_ps) * 1e-12)
             : 0.0;
}

std::uint64_t rates_result::tags() const {
  std::uint64_t all = 0;
  for (const auto& [channel, c] : channels) { all += c.counts + c.counts_not_live; }
  return all;
}

void rates_result::fields(field_visitor& v) const {
  v.value({"elapsed_ps", "ps", "stream time covered"}, clock.elapsed_ps());
  v.value({"live_ps", "ps", "the same without overflow intervals and gaps"}, clock.live_ps);
  v.value({"overflows", "", "overflow intervals of the device"}, clock.overflows);
  v.value({"gaps", "", "places where frames were lost"}, clock.gaps);
  v.value({"tags_total", "", "tags of all channels looked at"}, tags());
  v.list({"channels", "", "channels seen or missed"}, channels, [&](const auto& entry) {
    const auto& [channel, c] = entry;
    v.value({"channel", "", "channel number, falling edges negative"}, channel);
    v.value({"rate_hz", "1/s", "tags in live time per second of live time"}, rate_hz(channel));
    v.value({"rate_error_hz", "1/s", "", "rate_hz"}, rate_error_hz(channel));
    v.value({"tags", "", "tags in live time"}, c.counts);
    v.value({"tags_not_live", "", "tags that came inside overflow intervals; in no rate"}, c.counts_not_live);
    v.value({"missed", "", "tags the device reports as lost"}, c.missed);
  });
  if (step_ps == 0 && !v.documenting()) { return; }
  axis steps{"time", "ps", 0, std::max<time_ps>(1, step_ps), 0, {}};
  if (!trace.empty()) {
    steps.first = trace.begin()->first * step_ps;
    steps.count = static_cast<std::size_t>(trace.rbegin()->first - trace.begin()->first + 1);
  }
  std::vector<std::int64_t> row(steps.count);
  const auto column = [&](auto of_step) {
    std::fill(row.begin(), row.end(), 0);
    for (const auto& [number, step] : trace) {
      row[static_cast<std::size_t>(number - trace.begin()->first)] = static_cast<std::int64_t>(of_step(step));
    }
  };
  v.group({"trace", "", "the counts in steps of time", "", in_text::no}, [&] {
    column([](const rates_step& s) { return s.live_ps; });
    v.array({"live_ps", "ps", "live time in the step", "", in_text::no}, {&steps, 1}, row);
    v.list({"channels", "", "the same channels", "", in_text::no}, channels, [&](const auto& entry) {
      const channel_number channel = entry.first;
      v.value({"channel", "", "channel number", "", in_text::no}, channel);
      column([&](const rates_step& s) {
        const auto found = s.channels.find(channel);
        return found == s.channels.end() ? 0 : found->second.counts;
      });
      v.array({"tags", "", "tags in live time", "", in_text::no}, {&steps, 1}, row);
    });
  });
}

class rates::impl {
public:
  explicit impl(rates_options options) : options_(std::move(options)), index_(65536, -1) {
    if (options_.step_ps < 0) { throw invalid_argument("step must not be negative; 0: no trace"); }
    if (options_.max_steps < 0) { throw invalid_argument("max_steps must not be negative"); }
  }

  void between(time_ps from, time_ps until) {
    from_ = from;
    until_ = until;
  }

  void take(const measured_block& block) {
    if (!timed_ && block.clock.started) {
      timed_ = true;
      passed_ = block.clock.start_ps;
    }
    bool live = block.live_at_start;
    std::size_t next = 0;
    for (const stream_event& event : block.events) {
      if (event.kind != event_kind::missed || event.repeated || event.time < from_ || event.time >= until_) {
        continue;
      }
      slot_of(event.channel).missed += event.value;
      if (options_.step_ps > 0) { step_at(event.time).channels[event.channel].missed += event.value; }
    }
    for (const live_change& c : block.changes) {
      count(block.tags, next, c.position, live);
      next = c.position;
      pass_time(c.at_ps, live);
      live = c.live;
    }
    count(block.tags, next, block.tags.size(), live);
    pass_time(block.clock.now_ps, live);
    clock_ = block.clock;
  }

  [[nodiscard]] std::shared_ptr<rates_result> result() const {
    auto r = std::make_shared<rates_result>();
    r->clock = clock_;
    for (const auto& [channel, c] : slots_) { r->channels.emplace(channel, c); }
    r->step_ps = options_.step_ps;
    const auto kept = std::min(trace_.size(), static_cast<std::size_t>(options_.max_steps));
    r->trace = {std::prev(trace_.end(), static_cast<std::ptrdiff_t>(kept)), trace_.end()};
    return r;
  }

  void merge(const impl& later) {
    detail::append(clock_, later.clock_);
    for (const auto& [channel, c] : later.slots_) { add(slot_of(channel), c); }
    for (const auto& [number, step] : later.trace_) {
      rates_step& mine = trace_[number];
      mine.live_ps += step.live_ps;
      for (const auto& [channel, c] : step.channels) { add(mine.channels[channel], c); }
    }
    trim();
  }

  rates_options options_;

private:
  static void add(channel_counts& to, const channel_counts& from) {
    to.counts += from.counts;
    to.counts_not_live += from.counts_not_live;
    to.missed += from.missed;
  }

  channel_counts& slot_of(channel_number channel) {
    std::int32_t& at = index_[static_cast<std::uint16_t>(channel)];
    if (at < 0) {
      at = static_cast<std::int32_t>(slots_.size());
      slots_.emplace_back(channel, channel_counts{});
    }
    return slots_[static_cast<std::size_t>(at)].second;
  }

  rates_step& step_at(time_ps t) {
    rates_step& step = trace_[step_of(t, options_.step_ps)];
    if (trace_.size() > static_cast<std::size_t>(options_.max_steps) + 1) { trim(); }
    return step;
  }
  void trim() {
    while (trace_.size() > static_cast<std::size_t>(options_.max_steps)) { trace_.erase(trace_.begin()); }
  }

  // Tags [begin, end) of the view, cut to the piece.
  void count(tag_view tags, std::size_t begin, std::size_t end, bool live) {
    const auto at = [&](std::size_t i) { return tags.time.begin() + static_cast<std::ptrdiff_t>(i); };
    if (from_ != INT64_MIN) { begin = static_cast<std::size_t>(std::lower_bound(at(begin), at(end), from_) - at(0)); }
    if (until_ != INT64_MAX) { end = static_cast<std::size_t>(std::lower_bound(at(begin), at(end), until_) - at(0)); }
    if (options_.step_ps == 0) {
      for (std::size_t i = begin; i < end; ++i) {
        channel_counts& c = slot_of(tags.channel[i]);
        ++(live ? c.counts : c.counts_not_live);
      }
      return;
    }
    while (begin < end) {
      const time_ps step_end = (step_of(tags.time[begin], options_.step_ps) + 1) * options_.step_ps;
      const auto stop = static_cast<std::size_t>(std::lower_bound(at(begin), at(end), step_end) - at(0));
      rates_step& step = step_at(tags.time[begin]);
      for (; begin < stop; ++begin) {
        channel_counts& all = slot_of(tags.channel[begin]);
        channel_counts& here = step.channels[tags.channel[begin]];
        ++(live ? all.counts : all.counts_not_live);
        ++(live ? here.counts : here.counts_not_live);
      }
    }
  }

  // Live time of the steps; the clock itself is the graph's.
  void pass_time(time_ps to, bool live) {
    if (options_.step_ps == 0 || !timed_) { return; }
    to = std::clamp(to, from_, until_);
    const time_ps kept = options_.step_ps * (options_.max_steps + 1);
    if (to - passed_ > kept) { passed_ = to - kept; } // of a very long silence only what the trace can keep
    while (passed_ < to) {
      const time_ps end = std::min(to, (step_of(passed_, options_.step_ps) + 1) * options_.step_ps);
      rates_step& step = step_at(passed_);
      if (live) { step.live_ps += end - passed_; }
      passed_ = end;
    }
  }

  std::vector<std::int32_t> index_; ///< channel's 16 bits -> slot, -1 none
  std::vector<std::pair<channel_number, channel_counts>> slots_;
  std::map<std::int64_t, rates_step> trace_;
  live_clock clock_;
  time_ps from_ = INT64_MIN;
  time_ps until_ = INT64_MAX;
  bool timed_ = false;
  time_ps passed_ = 0;
};

rates::rates(rates_options options) : impl_(std::make_unique<impl>(std::move(options))) {}
rates::~rates() = default;
measurement_needs rates::needs() const {
  return {
      .channels = impl_->options_.channels, .delays = std::vector<channel_delay>{}, .learner = {}, .live_only = false};
}
void rates::take(const measured_block& block) { impl_->take(block); }
result_ptr rates::snapshot() const { return impl_->result(); }
void rates::count_between(time_ps from, time_ps until) { impl_->between(from, until); }
std::unique_ptr<measurement> rates::fresh() const { return std::make_unique<rates>(impl_->options_); }
void rates::merge(const measurement& later) { impl_->merge(*dynamic_cast<const rates&>(later).impl_); }

measurement_kind rates_kind() {
  option_list<rates_options> list;
  list.channels("channels", &rates_options::channels, 0, 65535, "channels to count; none: every channel that shows up")
      .time("step", &rates_options::step_ps, {0, any_length_ps}, "step of the trace in time; 0: no trace")
      .integer("max_steps", &rates_options::max_steps, 0, 1'000'000, "the trace keeps the last so many steps");
  return kind_of<rates, rates_options, rates_result>("rates",
                                                     "Count rates per channel in live time, with what was lost.", list);
}

} // namespace peal
