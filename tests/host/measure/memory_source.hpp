// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A recording in memory that can be read from the middle, written without a look at how the graph works: a seek gives
// the tags from a time on, behind the state of the stream there.
#pragma once

#include "peal/seekable.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace peal::test {

class memory_source final : public seekable_source {
public:
  /// `whole`: tags in order, events in order of position. `cuts`: what cuts() answers. `block`: tags per block.
  memory_source(const tag_block& whole, std::vector<time_ps> cuts, std::size_t block)
      : whole_(whole), cuts_(std::move(cuts)), block_(block) {
    info_.format = "memory";
  }

  [[nodiscard]] const stream_info& info() const override { return info_; }
  [[nodiscard]] loss_counters losses() const override { return {}; }

  void seek(time_ps time) override {
    state_.clear();
    constexpr std::uint64_t unknown = UINT64_MAX;
    std::uint64_t setting = unknown;
    bool overflow = false;
    bool lost_in_overflow = false; // its end may be lost: settings are believed again, live time is not
    bool gap = false;
    tag_ = event_ = 0;
    while (true) { // everything before the first tag that is not earlier, in the order of the stream
      if (event_ < whole_.events.size() && whole_.events[event_].position <= tag_) {
        const stream_event& e = whole_.events[event_];
        if (tag_ < whole_.size() && whole_.time[tag_] >= time && e.time >= time) { break; }
        if (tag_ == whole_.size() && e.time >= time) { break; }
        if (e.kind == event_kind::setting && (!overflow || lost_in_overflow)) { setting = e.value; }
        if (e.kind == event_kind::overflow_begin) {
          overflow = true;
          lost_in_overflow = false;
          setting = unknown;
        }
        if (e.kind == event_kind::overflow_end) { overflow = false; }
        if (e.kind == event_kind::gap) {
          setting = unknown;
          lost_in_overflow = overflow;
        }
        gap = e.kind == event_kind::gap;
        ++event_;
        continue;
      }
      if (tag_ == whole_.size() || whole_.time[tag_] >= time) { break; }
      gap = false;
      ++tag_;
    }
    const auto repeat = [&](event_kind kind, std::uint64_t value) {
      stream_event e;
      e.kind = kind;
      e.time = time;
      e.value = value;
      e.repeated = true;
      state_.push_back(e);
    };
    if (overflow) { repeat(event_kind::overflow_begin, 0); }
    if (gap || (overflow && lost_in_overflow)) { repeat(event_kind::gap, 0); }
    if (setting != unknown) {
      repeat(event_kind::setting, setting);
    } else if (overflow && lost_in_overflow && !gap) {
      repeat(event_kind::time_reached, 0); // tags have come since
    }
  }

  [[nodiscard]] std::vector<time_ps> cuts(std::size_t) override { return cuts_; }

  read_status read(tag_block& block, std::chrono::milliseconds) override {
    block.clear();
    block.watermark = INT64_MIN;
    block.events = std::exchange(state_, {});
    const std::size_t first = tag_;
    const std::size_t last = std::min(whole_.size(), first + block_);
    for (; tag_ < last; ++tag_) { block.push(whole_.time[tag_], whole_.channel[tag_]); }
    for (; event_ < whole_.events.size() && (whole_.events[event_].position < last || last == whole_.size());
         ++event_) {
      stream_event e = whole_.events[event_];
      e.position -= static_cast<std::uint32_t>(first);
      block.events.push_back(e);
    }
    if (last > first) { block.watermark = whole_.time[last - 1]; }
    return block.empty() ? read_status::end : read_status::data;
  }

private:
  const tag_block& whole_;
  std::vector<time_ps> cuts_;
  std::size_t block_;
  stream_info info_;
  std::size_t tag_ = 0;
  std::size_t event_ = 0;
  std::vector<stream_event> state_;
};

} // namespace peal::test
