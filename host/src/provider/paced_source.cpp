// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "provider/paced_source.hpp"

#include "peal/error.hpp"

#include <algorithm>
#include <cmath>
#include <thread>
#include <utility>

namespace peal::detail {

namespace {

using std::chrono::nanoseconds;

constexpr double most_ps = 9.2e18; // a pace of 1e30 must not overflow the clock

} // namespace

pace_clock wall_clock() {
  return {[] { return nanoseconds(std::chrono::steady_clock::now().time_since_epoch()); },
          [](nanoseconds time) { std::this_thread::sleep_for(time); }};
}

paced_source::paced_source(std::unique_ptr<source> inner, double pace, pace_clock clock)
    : inner_(std::move(inner)), pace_(pace), clock_(std::move(clock)) {
  if (!(pace > 0.0) || !std::isfinite(pace)) { throw invalid_argument("the pace of a recording must be above 0"); }
}

// An event stands before the tag at its position.
time_ps paced_source::next_time() const noexcept {
  if (event_ < held_.events.size() && held_.events[event_].position <= tag_) { return held_.events[event_].time; }
  return held_.time[tag_];
}

time_ps paced_source::present() {
  const double elapsed_ps = static_cast<double>((clock_.now() - begin_).count()) * 1e3 * pace_;
  const double now = static_cast<double>(first_ps_) + elapsed_ps;
  return now >= most_ps ? INT64_MAX : static_cast<time_ps>(now);
}

void paced_source::move_until(time_ps now, tag_block& block) {
  while (pending() && next_time() <= now) {
    if (event_ < held_.events.size() && held_.events[event_].position <= tag_) {
      block.events.push_back(held_.events[event_++]);
      block.events.back().position = static_cast<std::uint32_t>(block.size());
    } else {
      block.push(held_.time[tag_], held_.channel[tag_]);
      ++tag_;
    }
  }
  if (!pending()) {
    watermark_ = std::max(watermark_, held_.watermark);
  } else if (info().sorted && !block.time.empty()) {
    watermark_ = std::max(watermark_, block.time.back());
  }
  block.watermark = watermark_;
}

read_status paced_source::read(tag_block& block, std::chrono::milliseconds timeout) {
  block.clear();
  if (!pending()) {
    tag_ = 0;
    event_ = 0;
    const read_status status = inner_->read(held_, timeout);
    if (status != read_status::data) {
      held_.clear();
      return status;
    }
    if (!pending()) { // nothing but a watermark
      watermark_ = std::max(watermark_, held_.watermark);
      block.watermark = watermark_;
      return read_status::data;
    }
    if (!begun_) {
      begun_ = true;
      first_ps_ = next_time();
      begin_ = clock_.now();
    }
  }
  if (const time_ps due = next_time(), now = present(); due > now) {
    const double wait_ns = (static_cast<double>(due) - static_cast<double>(now)) * 1e-3 / pace_;
    const auto limit = nanoseconds(timeout);
    const bool late = wait_ns > static_cast<double>(limit.count());
    clock_.sleep(late ? limit : nanoseconds(static_cast<std::int64_t>(std::ceil(wait_ns))));
    if (late) { return read_status::timeout; }
  }
  // Sleeping is allowed to end a rounding early: the tag that was waited for is due.
  move_until(std::max(present(), next_time()), block);
  return read_status::data;
}

} // namespace peal::detail
