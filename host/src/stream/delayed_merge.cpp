// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "stream/delayed_merge.hpp"

#include <algorithm>
#include <utility>

namespace peal::detail {

delayed_merge::delayed_merge(const std::vector<channel_delay>& channels)
    : table_(static_cast<std::uint8_t>(channels.size())) {
  std::vector<time_ps> different;
  for (const channel_delay& entry : channels) {
    if (entry.delay_ps > longest_ps || entry.delay_ps < -longest_ps) {
      throw invalid_argument("delay of channel " + std::to_string(entry.channel) + " is beyond 2^60 ps");
    }
    table_.add(entry.channel, static_cast<std::uint8_t>(delay_.size()));
    delay_.push_back(entry.delay_ps);
    auto place = std::find(different.begin(), different.end(), entry.delay_ps);
    if (place == different.end()) { place = different.insert(place, entry.delay_ps); }
    group_.push_back(static_cast<std::uint8_t>(place - different.begin()));
  }
  groups_ = different.size();
  least_ = *std::min_element(different.begin(), different.end());
  spread_ = *std::max_element(different.begin(), different.end()) - least_;
  run_.resize(groups_);
}

void delayed_merge::reset() {
  horizon_ = INT64_MIN;
  guard_.reset();
  pending_.clear();
}

bool delayed_merge::before(const item& a, const item& b) noexcept {
  return (a.time < b.time) | ((a.time == b.time) & (a.place < b.place));
}

// One delay for all: the tags are in order already. Only those of the newest time wait (a later tag may be
// equal and come before them), and equal times are put into the order of their places. False, with nothing
// done, if tags that wait are equal to the first ones here.
bool delayed_merge::pass_in_order(tag_view tags, std::vector<time_ps>& time, std::vector<std::int16_t>& place) {
  if (pending_.size() > 0 && pending_.data()[pending_.size() - 1].time >= tags.time.front() + least_) { return false; }
  give(tags.time.front() + least_, time, place);
  std::size_t ready = tags.size();
  while (ready > 0 && tags.time[ready - 1] == tags.time.back()) { --ready; }
  const std::size_t old = time.size();
  time.resize(old + ready);
  place.resize(old + ready);
  time_ps* const t = time.data() + old;
  std::int16_t* const p = place.data() + old;
  std::size_t n = 0;
  for (std::size_t i = 0; i < ready; ++i) {
    const std::uint8_t here = table_[tags.channel[i]];
    t[n] = tags.time[i] + least_;
    p[n] = here;
    n += here != table_.none();
  }
  time.resize(old + n);
  place.resize(old + n);
  bool swapped = false;
  for (std::size_t i = 1; i < n; ++i) { swapped |= (t[i] == t[i - 1]) & (p[i] < p[i - 1]); }
  for (std::size_t i = 1; swapped && i < n; ++i) {
    for (std::size_t k = i; k > 0 && t[k] == t[k - 1] && p[k] < p[k - 1]; --k) { std::swap(p[k], p[k - 1]); }
  }
  add_by_insertion({tags.time.subspan(ready), tags.channel.subspan(ready)});
  return true;
}

// Delays shorter than the mean distance of tags displace few of them: sinking each into place is then cheapest.
void delayed_merge::add_by_insertion(tag_view tags) {
  item* end = pending_.room(tags.size());
  const item* const start = end;
  const item* const begin = pending_.data();
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const std::uint8_t place = table_[tags.channel[i]];
    if (place == table_.none()) { continue; }
    const item tag{tags.time[i] + delay_[place], place};
    item* at = end;
    while (at != begin && before(tag, at[-1])) {
      *at = at[-1];
      --at;
    }
    *at = tag;
    ++end;
  }
  pending_.grown(static_cast<std::size_t>(end - start));
}

void delayed_merge::merge_runs(const tail_buffer<item>& a, const tail_buffer<item>& b, tail_buffer<item>& out) {
  out.clear();
  item* o = out.room(a.size() + b.size());
  const item* p = a.data();
  const item* const p_end = p + a.size();
  const item* q = b.data();
  const item* const q_end = q + b.size();
  while (p != p_end && q != q_end) {
    const bool second = before(*q, *p); // a select and two adds, no branch: which run comes next cannot be predicted
    const item* chosen = second ? q : p;
    *o++ = *chosen;
    q += second;
    p += !second;
  }
  o = std::copy(p, p_end, o);
  std::copy(q, q_end, o);
  out.grown(a.size() + b.size());
}

// Channels of equal delay stay sorted among themselves (but for ties, which need the order of places): one
// run each, merged two by two.
void delayed_merge::add_by_merging(tag_view tags) {
  for (auto& run : run_) {
    run.clear();
    (void)run.room(tags.size());
  }
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const std::uint8_t place = table_[tags.channel[i]];
    if (place == table_.none()) { continue; }
    tail_buffer<item>& run = run_[group_[place]];
    item* at = run.data() + run.size();
    const item tag{tags.time[i] + delay_[place], place};
    for (; at != run.data() && before(tag, at[-1]); --at) { *at = at[-1]; }
    *at = tag;
    run.grown(1);
  }
  for (std::size_t step = 1; step < groups_; step *= 2) {
    for (std::size_t g = 0; g + step < groups_; g += 2 * step) {
      merge_runs(run_[g], run_[g + step], scratch_);
      std::swap(run_[g], scratch_);
    }
  }
  merge_runs(pending_, run_[0], scratch_);
  std::swap(pending_, scratch_);
}

void delayed_merge::process(tag_view tags, time_ps watermark, std::vector<time_ps>& time,
                            std::vector<std::int16_t>& place) {
  in_pieces(tags, [&](tag_view piece) {
    const tag_view sorted = guard_.pass(piece);
    if (sorted.size() == 0) { return; }
    if (groups_ == 1 && pass_in_order(sorted, time, place)) {
      horizon_ = std::max(horizon_, guard_.last() + least_);
      return;
    }
    // Tags that a tag is moved past, on average: delay spread times the rate of this piece.
    const double duration = static_cast<double>(sorted.time.back() - sorted.time.front()) + 1.0;
    const double moves = static_cast<double>(spread_) * static_cast<double>(sorted.size()) / duration;
    if (groups_ == 1 || moves < 4.0 || sorted.size() < 64) {
      add_by_insertion(sorted);
    } else {
      add_by_merging(sorted);
    }
    give(guard_.last() + least_, time, place);
  });
  const time_ps known = std::min(std::max(watermark, guard_.last()), INT64_MAX - 2 * longest_ps);
  if (known > INT64_MIN / 2) { give(known + least_, time, place); }
}

void delayed_merge::give(time_ps before_time, std::vector<time_ps>& time, std::vector<std::int16_t>& place) {
  horizon_ = std::max(horizon_, before_time);
  const item* const begin = pending_.data();
  // The tail that must wait is short: look for its start from the back.
  const item* cut = begin + pending_.size();
  while (cut != begin && cut[-1].time >= horizon_) { --cut; }
  const auto n = static_cast<std::size_t>(cut - begin);
  const std::size_t old = time.size();
  time.resize(old + n);
  place.resize(old + n);
  for (std::size_t i = 0; i < n; ++i) {
    time[old + i] = begin[i].time;
    place[old + i] = begin[i].place;
  }
  pending_.drop(n);
}

void delayed_merge::finish(std::vector<time_ps>& time, std::vector<std::int16_t>& place) {
  give(INT64_MAX, time, place);
}

} // namespace peal::detail
