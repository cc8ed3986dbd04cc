// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/sorted_source.hpp"

#include "peal/error.hpp"

#include <algorithm>
#include <deque>
#include <exception>
#include <utility>

namespace peal {

class sorted_source::impl {
public:
  impl(std::unique_ptr<source> inner, time_ps window_ps)
      : inner_(std::move(inner)), window_(window_ps), info_(inner_->info()) {
    pass_through_ = info_.sorted;
    info_.sorted = true;
  }

  const stream_info& info() const noexcept { return info_; }

  read_status read(tag_block& block, std::chrono::milliseconds timeout) {
    if (pass_through_) { return inner_->read(block, timeout); }
    block.clear();
    while (!over_) {
      read_status status = read_status::end;
      try {
        status = inner_->read(raw_, timeout);
      } catch (...) {
        fault_ = std::current_exception(); // what was held comes first
        over_ = true;
        break;
      }
      if (status == read_status::timeout) { return status; }
      if (status != read_status::data) {
        last_status_ = status;
        over_ = true;
        break;
      }
      take();
      if (newest_ > INT64_MIN) { give(newest_ - window_, block); }
      if (!block.empty()) { return read_status::data; }
    }
    give(INT64_MAX, block);
    if (!block.empty()) {
      block.watermark = newest_;
      return read_status::data;
    }
    if (fault_) { std::rethrow_exception(std::exchange(fault_, nullptr)); }
    return last_status_;
  }

  loss_counters losses() const {
    loss_counters all = inner_->losses();
    // What the inner source calls a reversal is what this one puts right; only what it could not place is lost.
    if (!pass_through_) { all.time_reversals = lost_; }
    return all;
  }

private:
  struct item {
    time_ps time;
    channel_number channel;
    std::uint32_t micro; ///< 0 in a stream without that column
  };

  void take() {
    std::size_t next = 0;
    const auto tags_until = [&](std::size_t end) {
      for (; next < end; ++next) {
        take({raw_.time[next], raw_.channel[next], raw_.micro.empty() ? 0 : raw_.micro[next]});
      }
    };
    for (const stream_event& event : raw_.events) {
      tags_until(std::min<std::size_t>(event.position, raw_.size()));
      if (event.kind == event_kind::time_reached) {
        newest_ = std::max(newest_, event.time); // progress without tags; the watermark of the block says it on
        continue;
      }
      last_event_ = std::max(last_event_, event.time);
      events_.push_back({last_event_, event});
    }
    tags_until(raw_.size());
  }

  void take(const item& tag) {
    if (newest_ > INT64_MIN && tag.time < newest_ - window_) {
      ++lost_;
      return;
    }
    newest_ = std::max(newest_, tag.time);
    if (held_.empty() || tag.time >= held_.back().time) {
      held_.push_back(tag);
      return;
    }
    const auto from = held_.begin() + static_cast<std::ptrdiff_t>(given_);
    held_.insert(std::upper_bound(from, held_.end(), tag.time, [](time_ps t, const item& i) { return t < i.time; }),
                 tag);
  }

  // Everything before `end`. No later tag is earlier than that, so this is final.
  void give(time_ps end, tag_block& block) {
    const auto before = [](const item& i, time_ps t) { return i.time < t; };
    const auto from = held_.begin() + static_cast<std::ptrdiff_t>(given_);
    const auto to = end == INT64_MAX ? held_.end() : std::lower_bound(from, held_.end(), end, before);
    for (auto i = from; i != to; ++i) { block.push(i->time, i->channel); }
    if (info_.micro_resolution_ps > 0) {
      for (auto i = from; i != to; ++i) { block.micro.push_back(i->micro); }
    }
    while (!events_.empty() && (end == INT64_MAX || events_.front().time < end)) {
      stream_event event = events_.front().event;
      const time_ps t = events_.front().time;
      const auto place = event.kind == event_kind::gap ? std::upper_bound(block.time.begin(), block.time.end(), t)
                                                       : std::lower_bound(block.time.begin(), block.time.end(), t);
      auto position = static_cast<std::uint32_t>(place - block.time.begin());
      if (!block.events.empty()) { position = std::max(position, block.events.back().position); }
      event.position = position;
      block.events.push_back(event);
      events_.pop_front();
    }
    given_ = static_cast<std::size_t>(to - held_.begin());
    if (given_ > held_.size() / 2) {
      held_.erase(held_.begin(), held_.begin() + static_cast<std::ptrdiff_t>(given_));
      given_ = 0;
    }
    block.watermark = end;
  }

  struct waiting_event {
    time_ps time; ///< greatest time of the events so far, so that they keep their order
    stream_event event;
  };

  std::unique_ptr<source> inner_;
  time_ps window_;
  stream_info info_;
  bool pass_through_ = false;
  bool over_ = false;
  read_status last_status_ = read_status::end;
  std::exception_ptr fault_;
  tag_block raw_;
  std::vector<item> held_; ///< sorted; given out up to given_
  std::size_t given_ = 0;
  std::deque<waiting_event> events_;
  time_ps newest_ = INT64_MIN;
  time_ps last_event_ = INT64_MIN;
  std::uint64_t lost_ = 0;
};

sorted_source::sorted_source(std::unique_ptr<source> inner, time_ps window_ps) {
  if (!inner) { throw invalid_argument("sorted_source needs a source"); }
  if (window_ps < 0 || window_ps > (time_ps{1} << 60)) {
    throw invalid_argument("sorted_source: window_ps must be 0 to 2^60");
  }
  impl_ = std::make_unique<impl>(std::move(inner), window_ps);
}
sorted_source::~sorted_source() = default;

const stream_info& sorted_source::info() const { return impl_->info(); }
read_status sorted_source::read(tag_block& block, std::chrono::milliseconds timeout) {
  return impl_->read(block, timeout);
}
loss_counters sorted_source::losses() const { return impl_->losses(); }

} // namespace peal
