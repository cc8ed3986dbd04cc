// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "stream/delayed_merge.hpp"

#include <algorithm>
#include <array>
#include <bit>

namespace peal::detail {

namespace {

constexpr double moves_in_place = 4.0; // tags that a tag is moved past, on average; beyond, runs are faster
constexpr std::size_t few = 64;        // tags in a piece, or waiting: not worth runs

} // namespace

delayed_merge::delayed_merge(const std::vector<channel_delay>& channels, merge_ids ids, simd_level level)
    : ids_(ids), table_(static_cast<std::uint8_t>(channels.size())), short_steps_(short_steps_of(level)) {
  std::vector<time_ps> different;
  const auto add = [&](time_ps delay) {
    delay_.push_back(delay);
    auto at = std::find(different.begin(), different.end(), delay);
    if (at == different.end()) { at = different.insert(at, delay); }
    group_.push_back(static_cast<std::uint8_t>(at - different.begin()));
  };
  if (channels.size() > 254) { throw invalid_argument("at most 254 channels can have delays"); }
  for (const channel_delay& entry : channels) {
    if (entry.delay_ps > longest_ps || entry.delay_ps < -longest_ps) {
      throw invalid_argument("delay of channel " + std::to_string(entry.channel) + " is beyond 2^60 ps");
    }
    table_.add(entry.channel, static_cast<std::uint8_t>(delay_.size()));
    add(entry.delay_ps);
  }
  if (ids == merge_ids::all_channels) {
    add(0);
  } else {
    delay_.push_back(0);
    group_.push_back(static_cast<std::uint8_t>(different.size())); // a run of its own, which never grows
  }
  kept_places_ = static_cast<std::uint8_t>(channels.size() + (ids == merge_ids::all_channels ? 1 : 0));
  if (different.empty()) { return; } // nothing is kept
  least_ = *std::min_element(different.begin(), different.end());
  spread_ = *std::max_element(different.begin(), different.end()) - least_;
  run_.resize(different.size() + 1);
}

void delayed_merge::reset() {
  horizon_ = INT64_MIN;
  guard_.reset();
  for (waiting_run& run : run_) {
    run.time.clear();
    run.id.clear();
  }
  waiting_ = 0;
}

// Corrected tags in the order of the stream; returns their number.
std::size_t delayed_merge::correct(tag_view tags, time_ps* time, std::int16_t* id) const noexcept {
  const std::uint8_t* const table = table_.data();
  const time_ps* const delay = delay_.data();
  const bool places = ids_ == merge_ids::places;
  const std::size_t kept = kept_places_;
  std::size_t n = 0;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const channel_number channel = tags.channel[i];
    const std::uint8_t place = table[static_cast<std::uint16_t>(channel)];
    time[n] = tags.time[i] + delay[place]; // written always, kept if wanted
    id[n] = places ? static_cast<std::int16_t>(place) : channel;
    n += place < kept;
  }
  return n;
}

// Puts those tags into place that stand behind a later one, or behind an equal one of a greater id.
void delayed_merge::settle(time_ps* time, std::int16_t* id, std::size_t n) {
  const std::size_t words = step_words(n);
  if (mask_.size() < words) { mask_.resize(words); }
  short_steps_(time, n, 0, mask_.data());
  const auto before = [&](time_ps t, std::int16_t i, std::size_t other) {
    return t < time[other] || (t == time[other] && i < id[other]);
  };
  for (std::size_t w = 0; w < words; ++w) {
    while (mask_[w] != 0) {
      const auto bit = static_cast<std::size_t>(std::countr_zero(mask_[w]));
      mask_[w] &= mask_[w] - 1;
      const std::size_t at = 1 + 64 * w + bit;
      const time_ps moved_time = time[at];
      const std::int16_t moved_id = id[at];
      std::size_t to = at;
      for (; to > 0 && before(moved_time, moved_id, to - 1); --to) {
        time[to] = time[to - 1];
        id[to] = id[to - 1];
      }
      if (to == at) { continue; }
      time[to] = moved_time;
      id[to] = moved_id;
      // The next tag now stands behind another one than when the mask was made: look at it again.
      if (at + 1 < n) { mask_[at / 64] |= std::uint64_t{1} << at % 64; }
    }
  }
}

void delayed_merge::process_in_place(tag_view tags, std::vector<time_ps>& time, std::vector<std::int16_t>& id) {
  const std::size_t old = time.size();
  const std::size_t waiting = waiting_;
  time.resize(old + waiting + tags.size());
  id.resize(old + waiting + tags.size());
  time_ps* const t = time.data() + old;
  std::int16_t* const p = id.data() + old;
  std::size_t n = 0;
  for (waiting_run& run : run_) {
    std::copy_n(run.time.data(), run.time.size(), t + n);
    std::copy_n(run.id.data(), run.id.size(), p + n);
    n += run.time.size();
    run.time.clear();
    run.id.clear();
  }
  waiting_ = 0;
  n += correct(tags, t + n, p + n);
  settle(t, p, n);
  horizon_ = std::max(horizon_, guard_.last() + least_);
  std::size_t ready = n;
  while (ready > 0 && t[ready - 1] >= horizon_) { --ready; }
  wait(t + ready, p + ready, n - ready);
  time.resize(old + ready);
  id.resize(old + ready);
}

// Corrected tags to the runs of their delays.
void delayed_merge::wait(const time_ps* time, const std::int16_t* id, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i) {
    const std::size_t place = ids_ == merge_ids::places ? static_cast<std::size_t>(id[i]) : table_[id[i]];
    waiting_run& run = run_[group_[place]];
    *run.time.room(1) = time[i];
    *run.id.room(1) = id[i];
    run.time.grown(1);
    run.id.grown(1);
  }
  waiting_ += n;
}

// Tags of the stream to the runs of their delays.
void delayed_merge::split(tag_view tags) {
  std::array<time_ps*, 256> time;
  std::array<std::int16_t*, 256> id;
  std::array<std::size_t, 256> size{};
  for (std::size_t g = 0; g < run_.size(); ++g) {
    time[g] = run_[g].time.room(tags.size());
    id[g] = run_[g].id.room(tags.size());
  }
  const std::uint8_t* const table = table_.data();
  const time_ps* const delay = delay_.data();
  const std::uint8_t* const group = group_.data();
  const bool places = ids_ == merge_ids::places;
  const std::size_t kept = kept_places_;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const channel_number channel = tags.channel[i];
    const std::uint8_t place = table[static_cast<std::uint16_t>(channel)];
    const std::size_t g = group[place];
    const std::size_t n = size[g];
    time[g][n] = tags.time[i] + delay[place];
    id[g][n] = places ? static_cast<std::int16_t>(place) : channel;
    size[g] = n + (place < kept);
  }
  for (std::size_t g = 0; g < run_.size(); ++g) {
    run_[g].time.grown(size[g]);
    run_[g].id.grown(size[g]);
    waiting_ += size[g];
  }
}

// Appends what waits before the horizon, in rounds of times that fit into the keys of a merge.
void delayed_merge::give(std::vector<time_ps>& time, std::vector<std::int16_t>& id) {
  for (;;) {
    time_ps first = INT64_MAX;
    for (const waiting_run& run : run_) {
      if (run.time.size() > 0) { first = std::min(first, run.time.data()[0]); }
    }
    if (first >= horizon_) { return; }
    const time_ps end = std::min(horizon_, first + run_merge::longest_ps);
    ready_.clear();
    std::size_t n = 0;
    for (waiting_run& run : run_) {
      const time_ps* const begin = run.time.data();
      run.ready = static_cast<std::size_t>(std::lower_bound(begin, begin + run.time.size(), end) - begin);
      if (run.ready > 0) { ready_.push_back({begin, run.id.data(), run.ready}); }
      n += run.ready;
    }
    const std::size_t old = time.size();
    time.resize(old + n);
    id.resize(old + n);
    merge_.merge(ready_, time.data() + old, id.data() + old);
    settle(time.data() + old, id.data() + old, n); // equal times into the order of their ids
    for (waiting_run& run : run_) {
      run.time.drop(run.ready);
      run.id.drop(run.ready);
    }
    waiting_ -= n;
  }
}

void delayed_merge::process(tag_view tags, time_ps watermark, std::vector<time_ps>& time,
                            std::vector<std::int16_t>& id) {
  if (run_.empty()) { return; }
  in_pieces(tags, [&](tag_view piece) {
    const tag_view sorted = guard_.pass(piece);
    if (sorted.size() == 0) { return; }
    // Tags that a tag is moved past, on average: delay spread times the rate of this piece.
    const double duration = static_cast<double>(sorted.time.back() - sorted.time.front()) + 1.0;
    const double moves = static_cast<double>(spread_) * static_cast<double>(sorted.size()) / duration;
    if ((moves < moves_in_place || sorted.size() < few) && waiting_ < few) {
      process_in_place(sorted, time, id);
      return;
    }
    split(sorted);
    horizon_ = std::max(horizon_, guard_.last() + least_);
    give(time, id);
  });
  const time_ps known = std::min(std::max(watermark, guard_.last()), INT64_MAX - 2 * longest_ps);
  if (known <= INT64_MIN / 2 || known + least_ <= horizon_) { return; }
  horizon_ = known + least_;
  give(time, id);
}

void delayed_merge::finish(std::vector<time_ps>& time, std::vector<std::int16_t>& id) {
  horizon_ = INT64_MAX;
  if (!run_.empty()) { give(time, id); }
}

} // namespace peal::detail
