// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A measurement that writes down all it is given, and what it should have been given: the whole stream as a list, put
// in order, delayed, sorted and filtered without a look at how the graph works.
#pragma once

#include "tests/host/stream/random_stream.hpp"

#include "peal/measure/graph.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <memory>
#include <tuple>
#include <utility>
#include <vector>

namespace peal::test {

using tag = std::pair<time_ps, channel_number>;
/// Kind, channel, time, value, tags handed over before it, newest tag before it.
using placed_event = std::tuple<event_kind, channel_number, time_ps, std::uint64_t, std::size_t, time_ps>;
/// Time, live, tags handed over before it.
using placed_change = std::tuple<time_ps, bool, std::size_t>;

inline std::tuple<bool, time_ps, time_ps, time_ps, std::uint64_t, std::uint64_t, bool> parts_of(const live_clock& c) {
  return {c.started, c.start_ps, c.now_ps, c.live_ps, c.overflows, c.gaps, c.live};
}

/// All that a measurement got.
struct testimony {
  std::vector<tag> tags;
  std::vector<placed_event> events;
  std::vector<placed_change> changes;
  live_clock clock;
  time_ps horizon = INT64_MIN;
  int takes = 0;
  int finishes = 0;
  std::vector<std::vector<channel_delay>> delays_told;
  std::vector<const void*> storage;  ///< of the tags of each view
  std::vector<std::string> breaches; ///< of what measured_block promises
};

class witness final : public measurement {
public:
  witness(std::shared_ptr<testimony> to, measurement_needs needs, std::vector<measurement*> parts = {})
      : to_(std::move(to)), needs_(std::move(needs)), parts_(std::move(parts)) {}

  [[nodiscard]] measurement_needs needs() const override { return needs_; }
  [[nodiscard]] std::vector<measurement*> parts() override { return parts_; }
  void delays_known(std::span<const channel_delay> delays) override {
    promise(to_->takes == 0, "delays are told before the first view");
    to_->delays_told.emplace_back(delays.begin(), delays.end());
  }

  void take(const measured_block& b) override {
    testimony& t = *to_;
    ++t.takes;
    t.storage.push_back(b.tags.time.data());
    promise(t.finishes == 0, "no view after the end");
    promise(b.tags.ordered, "the view is vouched for");
    promise(b.newest.size() == b.events.size(), "a newest time for each event");
    promise(b.live_at_start == live_, "live at the start as at the end of the view before");
    for (std::size_t i = 0; i < b.tags.size(); ++i) {
      promise(t.tags.empty() || b.tags.time[i] >= t.tags.back().first, "tags in order of corrected times");
      promise(b.tags.time[i] >= t.horizon, "no tag earlier than the horizon before");
      place_until(b, i, t);
      t.tags.emplace_back(b.tags.time[i], b.tags.channel[i]);
    }
    place_until(b, b.tags.size(), t);
    promise(event_ == b.events.size() && change_ == b.changes.size(), "positions inside the view");
    event_ = change_ = 0;
    promise(b.horizon_ps >= t.horizon, "the horizon does not go back");
    promise(!b.clock.started || !t.clock.started || b.clock.now_ps >= t.clock.now_ps, "the clock does not go back");
    promise(b.clock.live_ps >= 0 && b.clock.live_ps <= b.clock.elapsed_ps(), "live time within the time");
    promise(b.clock.live == live_, "the clock says what the changes say");
    t.horizon = b.horizon_ps;
    t.clock = b.clock;
  }
  void finish() override { ++to_->finishes; }
  [[nodiscard]] result_ptr snapshot() const override { return nullptr; }
  [[nodiscard]] std::optional<reach> memory() const override { return reach{}; }

private:
  void promise(bool kept, const char* what) {
    if (!kept) { to_->breaches.emplace_back(what); }
  }
  void place_until(const measured_block& b, std::size_t position, testimony& t) {
    for (; event_ < b.events.size() && b.events[event_].position <= position; ++event_) {
      const stream_event& e = b.events[event_];
      t.events.emplace_back(e.kind, e.channel, e.time, e.value, t.tags.size(), b.newest[event_]);
    }
    for (; change_ < b.changes.size() && b.changes[change_].position <= position; ++change_) {
      const live_change& c = b.changes[change_];
      promise(c.live != live_, "a change changes something");
      live_ = c.live;
      t.changes.emplace_back(c.at_ps, c.live, t.tags.size());
    }
  }

  std::shared_ptr<testimony> to_;
  measurement_needs needs_;
  std::vector<measurement*> parts_;
  std::size_t event_ = 0;
  std::size_t change_ = 0;

public:
  bool live_ = true; ///< attached while the stream is not live: set it first
};

/// Attaches a witness and gives what it will say.
inline std::shared_ptr<testimony> watch(measurement_graph& graph, measurement_needs needs, bool live_now = true,
                                        measurement_id* id = nullptr) {
  auto said = std::make_shared<testimony>();
  auto one = std::make_unique<witness>(said, std::move(needs));
  one->live_ = live_now;
  const measurement_id given = graph.attach(std::move(one));
  if (id != nullptr) { *id = given; }
  return said;
}

/// The stream one by one. Kind of a tag: none.
struct item {
  bool is_tag = false;
  time_ps time = 0;
  channel_number channel = 0;
  stream_event event;
  time_ps newest = INT64_MIN; ///< of an event
  bool live = true;           ///< of a tag: not inside an overflow interval
};

/// Puts blocks one behind the other, without the tags that go back. `watermarks`: each block's is an item of its own.
struct model {
  std::vector<item> items;
  std::vector<std::size_t> block_ends; ///< items up to the end of each block
  std::uint64_t reversals = 0;
  std::uint64_t pushed = 0;

  explicit model(const std::vector<tag_block>& blocks) {
    time_ps newest = INT64_MIN;
    bool overflow = false;
    for (const tag_block& b : blocks) {
      std::size_t e = 0;
      for (std::size_t i = 0; i <= b.size(); ++i) {
        for (; e < b.events.size() && b.events[e].position <= i; ++e) {
          if (b.events[e].kind == event_kind::overflow_begin) { overflow = true; }
          if (b.events[e].kind == event_kind::overflow_end) { overflow = false; }
          items.push_back({false, b.events[e].time, 0, b.events[e], newest, true});
        }
        if (i == b.size()) { break; }
        ++pushed;
        if (b.time[i] < newest) {
          ++reversals;
          continue;
        }
        newest = b.time[i];
        items.push_back({true, newest, b.channel[i], {}, INT64_MIN, !overflow});
      }
      block_ends.push_back(items.size());
    }
  }

  [[nodiscard]] static bool wanted(const measurement_needs& needs, const item& i) {
    return i.is_tag && (i.live || !needs.live_only) &&
           (needs.channels.empty() ||
            std::find(needs.channels.begin(), needs.channels.end(), i.channel) != needs.channels.end());
  }

  /// Tags from item `first` on, with these delays.
  [[nodiscard]] std::vector<tag> tags(const measurement_needs& needs, const std::vector<channel_delay>& delays = {},
                                      std::size_t first = 0) const {
    std::vector<tag> all;
    for (std::size_t k = first; k < items.size(); ++k) {
      if (!wanted(needs, items[k])) { continue; }
      time_ps t = items[k].time;
      for (const channel_delay& d : delays) { t += d.channel == items[k].channel ? d.delay_ps : 0; }
      all.emplace_back(t, items[k].channel);
    }
    if (!delays.empty()) { std::stable_sort(all.begin(), all.end()); }
    return all;
  }

  /// Events from item `first` on, each with the number of wanted tags before it.
  [[nodiscard]] std::vector<placed_event> events(const measurement_needs& needs, std::size_t first = 0) const {
    std::vector<placed_event> all;
    std::size_t before = 0;
    for (std::size_t k = first; k < items.size(); ++k) {
      const item& i = items[k];
      if (i.is_tag) {
        before += wanted(needs, i) ? 1 : 0;
      } else {
        all.emplace_back(i.event.kind, i.event.channel, i.event.time, i.event.value, before, i.newest);
      }
    }
    return all;
  }
};

inline std::vector<placed_event> without_places(std::vector<placed_event> events) {
  for (placed_event& e : events) { std::get<4>(e) = 0; }
  return events;
}

/// A stream with events of all kinds at the times of their places, as a device gives it; some tags go back if
/// `reversals`. Ends with a tag.
inline tag_block eventful_stream(generator& g, std::size_t tags, bool reversals, time_ps start = 0) {
  tag_block whole = random_tags(g, tags, {1, 2, 3, 7, -2}, start, uniform(g, 1, 400));
  const tag_block tidy = whole;
  if (reversals) {
    for (std::size_t i = 1; i < whole.size(); ++i) {
      if (uniform(g, 0, 15) == 0) { whole.time[i] -= uniform(g, 1, 600); }
    }
  }
  bool overflow = false;
  for (std::size_t i = 0; i < whole.size(); ++i) {
    while (uniform(g, 0, 9) == 0) {
      stream_event e;
      e.position = static_cast<std::uint32_t>(i);
      e.time = tidy.time[i];
      e.value = static_cast<std::uint64_t>(uniform(g, 1, 9));
      switch (uniform(g, 0, 5)) {
      case 0:
        e.kind = overflow ? event_kind::overflow_end : event_kind::overflow_begin;
        overflow = !overflow;
        break;
      case 1:
        e.kind = event_kind::gap;
        e.time = tidy.time[i > 0 ? i - 1 : 0];
        if (!whole.events.empty()) { e.time = std::max(e.time, whole.events.back().time); }
        break;
      case 2: e.kind = event_kind::setting; break;
      case 3:
        e.kind = event_kind::missed;
        e.channel = 2;
        break;
      case 4: e.kind = event_kind::marker; break;
      default:
        if (reversals) { continue; } // a promise that the next tag breaks would be no stream of a source
        e.kind = event_kind::time_reached;
      }
      whole.events.push_back(e);
    }
  }
  return whole;
}

} // namespace peal::test
