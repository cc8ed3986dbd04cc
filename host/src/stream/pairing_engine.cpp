// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "stream/pairing_engine.hpp"

#include <algorithm>
#include <bit>

namespace peal::detail {

namespace {

std::vector<channel_delay> both_sides(const pairing_options& options) {
  if (options.side_a.empty() || options.side_b.empty() || options.side_a.size() > 16 || options.side_b.size() > 16) {
    throw invalid_argument("a side of a coincidence pairing takes 1 to 16 channels");
  }
  if (options.window_ps < 0 || options.window_ps > longest_ps) {
    throw invalid_argument("coincidence window must be 0 to 2^60 ps, got " + std::to_string(options.window_ps));
  }
  std::vector<channel_delay> all = options.side_a;
  all.insert(all.end(), options.side_b.begin(), options.side_b.end());
  return all;
}

// Finaliser of splitmix64 (Steele, Lea, Flood 2014): a bijection that spreads every input bit.
std::uint64_t mix(std::uint64_t z) noexcept {
  z += 0x9E3779B97F4A7C15U;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
  return z ^ (z >> 31);
}

} // namespace

pairing_engine::pairing_engine(const pairing_options& options, time_ps slack_ps)
    : size_a_(static_cast<std::int16_t>(options.side_a.size())), half_(options.window_ps / 2), slack_(slack_ps),
      policy_(options.double_clicks), seed_(options.seed), merge_(both_sides(options)) {}

// Index of the nearest click of the other side relative to i, 0 if there is none in the window. All clicks up
// to half_ after i must be there.
std::int32_t pairing_engine::nearest_of(std::size_t i) const noexcept {
  const bool side = is_a(i);
  const time_ps t = time_[i];
  std::int32_t found = 0;
  time_ps distance = half_ + 1;
  for (std::size_t j = i; j-- > 0 && t - time_[j] < distance + (found != 0);) {
    if (is_a(j) == side) { continue; }
    found = -static_cast<std::int32_t>(i - j); // of equal times the first in order: walk on while equal
    distance = t - time_[j];
  }
  for (std::size_t j = i + 1; j < time_.size() && time_[j] - t < distance; ++j) {
    if (is_a(j) == side) { continue; }
    return static_cast<std::int32_t>(j - i);
  }
  return found;
}

// Set of the places of one side that clicked within half a window of click `centre`.
std::uint32_t pairing_engine::channels_near(std::size_t centre, bool side_a) const noexcept {
  std::uint32_t channels = 0;
  const time_ps t = time_[centre];
  for (std::size_t j = centre; j-- > 0 && t - time_[j] <= half_;) {
    if (is_a(j) == side_a) { channels |= 1U << place_[j]; }
  }
  for (std::size_t j = centre + 1; j < time_.size() && time_[j] - t <= half_; ++j) {
    if (is_a(j) == side_a) { channels |= 1U << place_[j]; }
  }
  return channels;
}

std::int16_t pairing_engine::draw(std::uint32_t channels, std::uint64_t salt, const click_pair& pair) const noexcept {
  const std::uint64_t hash =
      mix(mix(mix(seed_ + salt) ^ static_cast<std::uint64_t>(pair.time_a)) ^ static_cast<std::uint64_t>(pair.time_b));
  auto left = static_cast<std::uint32_t>(((hash >> 32) * static_cast<std::uint64_t>(std::popcount(channels))) >> 32);
  for (; left != 0; --left) { channels &= channels - 1; }
  return static_cast<std::int16_t>(std::countr_zero(channels));
}

void pairing_engine::decide_pair(std::size_t i, std::size_t j, std::vector<click_pair>& out) {
  const std::size_t a = is_a(i) ? i : j;
  const std::size_t b = is_a(i) ? j : i;
  click_pair pair{time_[a], time_[b], place_[a], place_[b], place_[a], place_[b], false, false};
  const std::uint32_t near_a = channels_near(b, true);
  const std::uint32_t near_b = channels_near(a, false);
  pair.double_a = !std::has_single_bit(near_a);
  pair.double_b = !std::has_single_bit(near_b);
  counts_.double_a += pair.double_a;
  counts_.double_b += pair.double_b;
  if (pair.double_a || pair.double_b) {
    if (policy_ == double_click_policy::leave_out) {
      ++counts_.double_left_out;
      return;
    }
    if (policy_ == double_click_policy::assign_random) {
      if (pair.double_a) { pair.outcome_a = draw(near_a, 0, pair); }
      if (pair.double_b) { pair.outcome_b = draw(near_b, 1, pair); }
    }
  }
  ++counts_.coincidences;
  out.push_back(pair);
}

// A click is decided when its partner's nearest partner is certain: everything up to two half windows after
// it has come.
void pairing_engine::decide(std::vector<click_pair>& out) {
  const time_ps end = horizon();
  if (end == INT64_MIN) { return; }
  while (nearest_.size() < time_.size() && time_[nearest_.size()] < end - half_) {
    nearest_.push_back(nearest_of(nearest_.size()));
  }
  for (; next_ < nearest_.size() && time_[next_] < end - half_ - half_; ++next_) {
    const std::int32_t step = nearest_[next_];
    if (step == 0) { continue; }
    const std::size_t partner = next_ + static_cast<std::size_t>(step);
    if (nearest_[partner] != -step) {
      ++(is_a(next_) ? counts_.unpaired_a : counts_.unpaired_b);
    } else if (step > 0) {
      decide_pair(next_, partner, out);
    }
  }
}

// Later clicks, and those not decided, look back half a window.
void pairing_engine::drop_history() {
  if (next_ < 4096) { return; }
  const time_ps needed = (next_ == time_.size() ? horizon() : time_[next_]) - half_;
  std::size_t keep = next_;
  while (keep > 0 && time_[keep - 1] >= needed) { --keep; }
  if (keep < next_ / 2) { return; }
  const auto n = static_cast<std::ptrdiff_t>(keep);
  time_.erase(time_.begin(), time_.begin() + n);
  place_.erase(place_.begin(), place_.begin() + n);
  nearest_.erase(nearest_.begin(), nearest_.begin() + n);
  next_ -= keep;
}

// Counts the new clicks and appends them, but for those with no other click within half a window on either
// side: they concern nobody. Most clicks are like that, and leaving them out early is most of the speed. The
// last one is kept, its successor is not known yet.
void pairing_engine::take_merged() {
  const std::size_t n = merged_time_.size();
  if (n == 0) { return; }
  const std::size_t old = time_.size();
  time_.resize(old + n);
  place_.resize(old + n);
  time_ps* const t = time_.data() + old;
  std::int16_t* const p = place_.data() + old;
  std::size_t a = 0;
  std::size_t kept = 0;
  bool near_before = before_known_ && merged_time_[0] - before_ <= half_;
  for (std::size_t i = 0; i + 1 < n; ++i) {
    const bool near_after = merged_time_[i + 1] - merged_time_[i] <= half_;
    t[kept] = merged_time_[i];
    p[kept] = merged_place_[i];
    kept += near_before | near_after;
    near_before = near_after;
    a += merged_place_[i] < size_a_;
  }
  t[kept] = before_ = merged_time_[n - 1];
  p[kept] = merged_place_[n - 1];
  ++kept;
  before_known_ = true;
  a += merged_place_[n - 1] < size_a_;
  time_.resize(old + kept);
  place_.resize(old + kept);
  counts_.clicks_a += a;
  counts_.clicks_b += n - a;
  merged_time_.clear();
  merged_place_.clear();
}

void pairing_engine::process(tag_view tags, time_ps watermark, std::vector<click_pair>& out) {
  in_pieces(tags, [&](tag_view piece) {
    merge_.process(piece, INT64_MIN, merged_time_, merged_place_);
    take_merged();
    decide(out);
    drop_history();
  });
  merge_.process({}, watermark, merged_time_, merged_place_);
  take_merged();
  counts_.time_reversals = merge_.reversals();
  decide(out);
}

void pairing_engine::finish(std::vector<click_pair>& out) {
  merge_.finish(merged_time_, merged_place_);
  take_merged();
  decide(out);
}

// Every click before this corrected time has come, and so have the setting events up to it.
time_ps pairing_engine::horizon() const noexcept {
  const time_ps known = std::min(merge_.horizon(), limit_);
  return known < INT64_MIN / 2 ? INT64_MIN : known == INT64_MAX ? INT64_MAX : known - slack_;
}

time_ps pairing_engine::decided_before() const noexcept {
  return horizon() == INT64_MIN ? INT64_MIN : horizon() - half_ - half_;
}

} // namespace peal::detail
