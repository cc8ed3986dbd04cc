// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "delayed_merge.hpp"

#include <algorithm>
#include <iterator>

namespace peal::detail {

delayed_merge::delayed_merge(const std::vector<channel_delay>& channels) : table_(static_cast<std::uint8_t>(channels.size())) {
  std::vector<time_ps> different;
  for (const channel_delay& entry : channels) {
    if (entry.delay_ps > longest_ps || entry.delay_ps < -longest_ps) {
      throw invalid_argument("delay of channel " + std::to_string(entry.channel) + " is beyond 2^60 ps");
    }
    table_.add(entry.channel, static_cast<std::uint8_t>(delay_.size()));
    delay_.push_back(entry.delay_ps);
    auto place = std::find(different.begin(), different.end(), entry.delay_ps);
    if (place == different.end()) place = different.insert(place, entry.delay_ps);
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
  first_ = 0;
}

bool delayed_merge::before(const item& a, const item& b) noexcept {
  return (a.time < b.time) | ((a.time == b.time) & (a.place < b.place));
}

// Delays shorter than the mean distance of tags displace few of them: sinking each into place is then cheapest.
void delayed_merge::add_by_insertion(tag_view tags) {
  const std::size_t old = pending_.size();
  pending_.resize(old + tags.size());
  item* const begin = pending_.data() + first_;
  item* end = pending_.data() + old;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const std::uint8_t place = table_[tags.channel[i]];
    if (place == table_.none()) continue;
    const item tag{tags.time[i] + delay_[place], place};
    item* at = end;
    while (at != begin && before(tag, at[-1])) {
      *at = at[-1];
      --at;
    }
    *at = tag;
    ++end;
  }
  pending_.resize(static_cast<std::size_t>(end - pending_.data()));
}

void delayed_merge::merge_runs(std::vector<item>& a, std::vector<item>& b, std::vector<item>& out) {
  out.resize(a.size() + b.size());
  const item* p = a.data();
  const item* const p_end = p + a.size();
  const item* q = b.data();
  const item* const q_end = q + b.size();
  item* o = out.data();
  while (p != p_end && q != q_end) {
    const bool second = before(*q, *p); // a select and two adds, no branch: which run comes next cannot be predicted
    const item* chosen = second ? q : p;
    *o++ = *chosen;
    q += second;
    p += !second;
  }
  o = std::copy(p, p_end, o);
  std::copy(q, q_end, o);
}

// Channels of equal delay stay sorted among themselves (but for ties, which need the order of places): one run each, merged two by two.
void delayed_merge::add_by_merging(tag_view tags) {
  for (auto& run : run_) run.clear();
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const std::uint8_t place = table_[tags.channel[i]];
    if (place == table_.none()) continue;
    std::vector<item>& run = run_[group_[place]];
    const item tag{tags.time[i] + delay_[place], place};
    run.push_back(tag);
    for (std::size_t k = run.size() - 1; k > 0 && before(run[k], run[k - 1]); --k) std::swap(run[k], run[k - 1]);
  }
  for (std::size_t step = 1; step < groups_; step *= 2) {
    for (std::size_t g = 0; g + step < groups_; g += 2 * step) {
      merge_runs(run_[g], run_[g + step], scratch_);
      run_[g].swap(scratch_);
    }
  }
  pending_.erase(pending_.begin(), pending_.begin() + static_cast<std::ptrdiff_t>(first_));
  first_ = 0;
  merge_runs(pending_, run_[0], scratch_);
  pending_.swap(scratch_);
}

void delayed_merge::process(tag_view tags, time_ps watermark, std::vector<time_ps>& time, std::vector<std::int16_t>& place) {
  in_pieces(tags, [&](tag_view piece) {
    const tag_view sorted = guard_.pass(piece);
    if (sorted.size() == 0) return;
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
  if (known > INT64_MIN / 2) give(known + least_, time, place);
}

void delayed_merge::give(time_ps before_time, std::vector<time_ps>& time, std::vector<std::int16_t>& place) {
  horizon_ = std::max(horizon_, before_time);
  const item* const begin = pending_.data() + first_;
  const item* const end = pending_.data() + pending_.size();
  // The tail that must wait is short: look for its start from the back.
  const item* cut = end;
  while (cut != begin && cut[-1].time >= horizon_) --cut;
  const auto n = static_cast<std::size_t>(cut - begin);
  const std::size_t old = time.size();
  time.resize(old + n);
  place.resize(old + n);
  for (std::size_t i = 0; i < n; ++i) {
    time[old + i] = begin[i].time;
    place[old + i] = begin[i].place;
  }
  first_ += n;
  if (first_ == pending_.size()) {
    pending_.clear();
    first_ = 0;
  } else if (first_ > pending_.size() / 2) {
    pending_.erase(pending_.begin(), pending_.begin() + static_cast<std::ptrdiff_t>(first_));
    first_ = 0;
  }
}

void delayed_merge::finish(std::vector<time_ps>& time, std::vector<std::int16_t>& place) { give(INT64_MAX, time, place); }

} // namespace peal::detail
