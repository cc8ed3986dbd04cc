// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "measure/timeline.hpp"

#include "peal/error.hpp"

#include <algorithm>
#include <string>

namespace peal::detail {

namespace {

constexpr std::size_t most_delays = 254; // of one merge

bool same_delays(const std::vector<channel_delay>& a, const std::vector<channel_delay>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const channel_delay& x, const channel_delay& y) {
    return x.channel == y.channel && x.delay_ps == y.delay_ps;
  });
}

live_clock since(const live_clock& now, const live_clock& base) {
  if (!base.started) { return now; }
  live_clock c = now;
  c.start_ps = base.now_ps;
  c.live_ps -= base.live_ps;
  c.overflows -= base.overflows;
  c.gaps -= base.gaps;
  return c;
}

std::vector<channel_delay> normal(std::vector<channel_delay> delays) {
  std::erase_if(delays, [](const channel_delay& d) { return d.delay_ps == 0; });
  std::sort(delays.begin(), delays.end(),
            [](const channel_delay& a, const channel_delay& b) { return a.channel < b.channel; });
  return delays;
}

} // namespace

void check_delays(const std::vector<channel_delay>& delays) {
  if (delays.size() > most_delays) {
    throw invalid_argument("delays of " + std::to_string(delays.size()) + " channels; at most " +
                           std::to_string(most_delays) + " channels can have one");
  }
  for (const channel_delay& d : delays) {
    if (d.channel == 0) {
      throw invalid_argument("channel 0 is no channel: channels count from 1, falling edges are negative");
    }
    if (d.delay_ps > longest_ps || d.delay_ps < -longest_ps) {
      throw invalid_argument("delay of channel " + std::to_string(d.channel) + " is beyond 2^60 ps");
    }
    if (std::count_if(delays.begin(), delays.end(),
                      [&](const channel_delay& other) { return other.channel == d.channel; }) > 1) {
      throw invalid_argument("channel " + std::to_string(d.channel) + " is listed twice");
    }
  }
}

timeline::timeline(std::vector<channel_delay> delays, std::shared_ptr<delay_learner> learner, bool live_only)
    : delays_(normal(std::move(delays))), learner_(learner), learnt_by_(std::move(learner)), live_only_(live_only) {}

bool timeline::suits(const std::vector<channel_delay>& delays, const std::shared_ptr<delay_learner>& learner,
                     const measurement_needs& needs) const {
  if (learner_ != nullptr || learner != nullptr) {
    return learner == learner_ && held_.empty() && needs.live_only == live_only_;
  }
  if (!same_delays(delays_, normal(delays))) { return false; }
  if (delays_.empty()) { return true; } // nothing moves, so nothing is held back
  if (needs.live_only != live_only_) { return false; }
  if (!opened_) { return true; }
  if (merge_ != nullptr) { return false; } // it holds tags from before
  const std::vector<channel_delay> mine = delays_of(needs.channels);
  return std::all_of(mine.begin(), mine.end(), [](const channel_delay& d) { return d.delay_ps == 0; });
}

void timeline::attach(attachment one, const measurement_needs& needs) {
  std::vector<channel_number> sorted = needs.channels;
  std::sort(sorted.begin(), sorted.end());
  auto place = std::find_if(groups_.begin(), groups_.end(), [&](const auto& g) {
    return g->select.channels() == sorted && g->select.live_only() == needs.live_only;
  });
  if (place == groups_.end()) {
    place = groups_.insert(groups_.end(), std::make_unique<group>(needs.channels, needs.live_only));
  }
  if (learner_ == nullptr) { one.what->delays_known(delays_of((*place)->select.channels())); }
  (*place)->members.push_back(one);
}

void timeline::detach(std::uint64_t id) {
  for (const auto& g : groups_) {
    std::erase_if(g->members, [&](const attachment& a) { return a.id == id; });
  }
  std::erase_if(groups_, [](const auto& g) { return g->members.empty(); });
}

std::vector<channel_delay> timeline::delays_of(const std::vector<channel_number>& channels) const {
  if (channels.empty()) { return delays_; }
  std::vector<channel_delay> all;
  for (const channel_number c : channels) {
    const auto found =
        std::find_if(delays_.begin(), delays_.end(), [&](const channel_delay& d) { return d.channel == c; });
    all.push_back({c, found == delays_.end() ? 0 : found->delay_ps});
  }
  return all;
}

// Which channels pass the merge is decided when the first tags come: measurements attached until then share it.
void timeline::open() {
  opened_ = true;
  channels_.clear();
  for (const auto& g : groups_) {
    if (g->select.channels().empty()) { // one wants all
      channels_.clear();
      break;
    }
    channels_.insert(channels_.end(), g->select.channels().begin(), g->select.channels().end());
  }
  std::sort(channels_.begin(), channels_.end());
  channels_.erase(std::unique(channels_.begin(), channels_.end()), channels_.end());
  if (channels_.size() > most_delays) { channels_.clear(); } // those without a delay need no place in the list
  const std::vector<channel_delay> used = channels_.empty() ? delays_ : delays_of(channels_);
  if (std::any_of(used.begin(), used.end(), [](const channel_delay& d) { return d.delay_ps != 0; })) {
    merge_ = std::make_unique<delayed_merge>(used, channels_.empty() ? merge_ids::all_channels : merge_ids::channels);
    if (live_only_) { before_merge_ = std::make_unique<selection>(channels_, true); }
  } else {
    channels_.clear();
  }
}

void timeline::hold(const measured_block& block) {
  held_block& h = held_.emplace_back();
  h.time.assign(block.tags.time.begin(), block.tags.time.end());
  h.channel.assign(block.tags.channel.begin(), block.tags.channel.end());
  h.events.assign(block.events.begin(), block.events.end());
  h.newest.assign(block.newest.begin(), block.newest.end());
  h.changes.assign(block.changes.begin(), block.changes.end());
  h.view = block;
  h.view.tags = tag_view(h.time, h.channel);
  h.view.tags.ordered = true;
  h.view.events = h.events;
  h.view.newest = h.newest;
  h.view.changes = h.changes;
}

void timeline::end_learning() {
  const std::shared_ptr<delay_learner> learner = std::move(learner_);
  learner_ = nullptr;
  std::vector<channel_delay> found = learner->delays();
  check_delays(found);
  delays_ = normal(std::move(found));
  for (const auto& g : groups_) {
    for (const attachment& a : g->members) { a.what->delays_known(delays_of(g->select.channels())); }
  }
  for (; !held_.empty(); held_.pop_front()) { deliver(held_.front().view); }
}

void timeline::push(const measured_block& block) {
  if (learner_ == nullptr) {
    deliver(block);
    return;
  }
  const bool enough = learner_->learn(block);
  hold(block);
  if (enough) { end_learning(); }
}

void timeline::deliver(const measured_block& block) {
  if (!opened_) { open(); }
  if (merge_ == nullptr) {
    give(block);
    return;
  }
  time_.clear();
  channel_.clear();
  const measured_block& taken = before_merge_ ? before_merge_->of(block) : block;
  merge_->process(taken.tags, block.horizon_ps, time_, channel_);
  events_.assign(block.events.begin(), block.events.end());
  for (stream_event& e : events_) { e.position = 0; }
  changes_.assign(block.changes.begin(), block.changes.end());
  for (live_change& c : changes_) { c.position = 0; }
  measured_block view = block;
  view.tags = tag_view(time_, channel_);
  view.tags.ordered = true;
  view.events = events_;
  view.changes = changes_;
  view.horizon_ps = merge_->horizon();
  give(view);
}

void timeline::give(const measured_block& view) {
  for (const auto& g : groups_) {
    measured_block mine = g->select.of(view, merge_ != nullptr);
    for (const attachment& a : g->members) {
      mine.clock = since(view.clock, a.base);
      a.what->take(mine);
    }
  }
}

void timeline::finish(const live_clock& clock) {
  if (learner_ != nullptr) { end_learning(); }
  if (!opened_) { open(); }
  measured_block last;
  last.clock = clock;
  last.live_at_start = clock.live;
  last.horizon_ps = INT64_MAX;
  time_.clear();
  channel_.clear();
  if (merge_ != nullptr) { merge_->finish(time_, channel_); }
  last.tags = tag_view(time_, channel_);
  last.tags.ordered = true;
  give(last);
  for (const auto& g : groups_) {
    for (const attachment& a : g->members) { a.what->finish(); }
  }
}

} // namespace peal::detail
