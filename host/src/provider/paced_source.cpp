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

constexpr double most_ps = 9.2e18;                                  // a pace of 1e30 must not overflow the clock
constexpr nanoseconds shortest_turn = std::chrono::milliseconds(5); // about a USB transfer of a board

} // namespace

pace_clock wall_clock() {
  // The sleep is the pace itself: the recording is to come as fast as it once did.
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

// Until the next tag is due; when the present cut the last block, no less than the shortest turn after it, so that a
// busy stream does not come tag by tag.
nanoseconds paced_source::time_to_wait() {
  const nanoseconds turn = earliest_ - clock_.now();
  const double wait_ns = (static_cast<double>(next_time()) - static_cast<double>(present())) * 1e-3 / pace_;
  const double capped = std::clamp(std::ceil(wait_ns), 0.0, 1e18);
  return std::max({turn, nanoseconds(static_cast<std::int64_t>(capped)), nanoseconds(0)});
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
  const nanoseconds limit(timeout);
  const nanoseconds wait = time_to_wait();
  if (wait > nanoseconds(0)) {
    clock_.sleep(std::min(wait, limit));
    if (wait > limit) { return read_status::timeout; }
  }
  // Sleeping is allowed to end a rounding early: the tag that was waited for is due.
  move_until(std::max(present(), next_time()), block);
  if (pending()) { earliest_ = clock_.now() + shortest_turn; }
  return read_status::data;
}

} // namespace peal::detail
