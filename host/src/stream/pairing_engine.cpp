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

pairing_engine::pairing_engine(const pairing_options& options, time_ps slack_ps, simd_level level)
    : channels_(both_sides(options)), size_a_(static_cast<std::int16_t>(options.side_a.size())),
      half_(options.window_ps / 2), slack_(slack_ps), policy_(options.double_clicks), seed_(options.seed),
      table_(static_cast<std::uint8_t>(channels_.size())), merged_(!equal_delays(channels_)),
      merge_(channels_, merge_ids::channels, level), short_steps_(short_steps_of(level)) {
  for (std::size_t i = 0; i < channels_.size(); ++i) {
    table_.add(channels_[i].channel, static_cast<std::uint8_t>(i));
    weight_[i] = i < options.side_a.size() ? 1 : std::uint64_t{1} << 32;
  }
}

// Index of the nearest click of the other side relative to i, 0 if there is none in the window. All clicks up
// to half_ after i must be there.
std::ptrdiff_t pairing_engine::nearest_of(std::size_t i) const noexcept {
  const time_ps* const time = time_.data();
  const bool side = is_a(i);
  const time_ps t = time[i];
  std::ptrdiff_t found = 0;
  time_ps distance = half_ + 1;
  for (std::size_t j = i; j-- > 0 && t - time[j] < distance + (found != 0);) {
    if (is_a(j) == side) { continue; }
    found = -static_cast<std::ptrdiff_t>(i - j); // of equal times the first in order: walk on while equal
    distance = t - time[j];
  }
  for (std::size_t j = i + 1; j < time_.size() && time[j] - t < distance; ++j) {
    if (is_a(j) == side) { continue; }
    return static_cast<std::ptrdiff_t>(j - i);
  }
  return found;
}

// Set of the places of one side that clicked within half a window of click `centre`.
std::uint32_t pairing_engine::channels_near(std::size_t centre, bool side_a) const noexcept {
  std::uint32_t channels = 0;
  const time_ps* const time = time_.data();
  const std::int16_t* const place = place_.data();
  const time_ps t = time[centre];
  for (std::size_t j = centre; j-- > 0 && t - time[j] <= half_;) {
    if (is_a(j) == side_a) { channels |= 1U << place[j]; }
  }
  for (std::size_t j = centre + 1; j < time_.size() && time[j] - t <= half_; ++j) {
    if (is_a(j) == side_a) { channels |= 1U << place[j]; }
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
  const time_ps* const time = time_.data();
  const std::int16_t* const place = place_.data();
  click_pair pair{time[a], time[b], place[a], place[b], place[a], place[b], false, false};
  const std::uint32_t near_a = channels_near(b, true);
  const std::uint32_t near_b = channels_near(a, false);
  pair.double_a = (near_a & (near_a - 1)) != 0; // more than one bit; has_single_bit is a library call here
  pair.double_b = (near_b & (near_b - 1)) != 0;
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

// True if click i and the next one are within half a window of each other and of no other click.
bool pairing_engine::stand_alone(std::size_t i, time_ps end) const noexcept {
  const time_ps* const time = time_.data();
  const std::size_t n = time_.size();
  return i + 1 < n && time[i + 1] - time[i] <= half_ && (i == 0 || time[i] - time[i - 1] > half_) &&
         (i + 2 < n ? time[i + 2] - time[i + 1] > half_ : time[i + 1] < end - half_);
}

void pairing_engine::decide_crowded(std::size_t i, std::vector<click_pair>& out) {
  const std::ptrdiff_t step = nearest_of(i);
  if (step == 0) { return; }
  const auto partner = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(i) + step);
  if (nearest_of(partner) != -step) {
    ++(is_a(i) ? counts_.unpaired_a : counts_.unpaired_b);
  } else if (step > 0) {
    decide_pair(i, partner, out);
  }
}

// A click is decided when its partner's nearest partner is certain: everything up to two half windows after
// it has come. Most pairs stand alone, and need no search.
void pairing_engine::decide(std::vector<click_pair>& out) {
  const time_ps end = horizon();
  if (end == INT64_MIN) { return; }
  const time_ps* const time = time_.data();
  const std::int16_t* const place = place_.data();
  const std::size_t n = time_.size();
  const std::int16_t size_a = size_a_;
  std::uint64_t pairs = 0;
  std::size_t i = next_;
  while (i < n && time[i] < end - half_ - half_) {
    if (!stand_alone(i, end)) {
      decide_crowded(i, out);
      ++i;
      continue;
    }
    const bool first_is_a = place[i] < size_a;
    if (first_is_a != (place[i + 1] < size_a)) {
      const std::size_t a = i + !first_is_a;
      const std::size_t b = i + first_is_a;
      ++pairs;
      out.push_back({time[a], time[b], place[a], place[b], place[a], place[b], false, false});
    }
    i += 2;
  }
  next_ = i;
  counts_.coincidences += pairs;
}

// Later clicks, and those not decided, look back half a window, and so do their partners there.
void pairing_engine::drop_history() noexcept {
  if (next_ == 0) { return; }
  const time_ps* const time = time_.data();
  const time_ps needed = (next_ == time_.size() ? horizon() : time[next_]) - half_ - half_;
  std::size_t keep = next_;
  while (keep > 0 && time[keep - 1] >= needed) { --keep; }
  time_.drop(keep);
  place_.drop(keep);
  next_ -= keep;
}

void pairing_engine::count_clicks(std::span<const channel_number> channels) noexcept {
  const std::uint8_t* const table = table_.data();
  std::uint64_t sum = 0;
  for (const channel_number channel : channels) { sum += weight_[table[static_cast<std::uint16_t>(channel)]]; }
  counts_.clicks_a += sum & 0xFFFF'FFFFU;
  counts_.clicks_b += sum >> 32;
}

// Counts the new clicks and appends them, but for those with no other tag within half a window on either
// side: they concern nobody. Most clicks are like that, and leaving them out early is most of the speed. The
// last one is kept, its successor is not known yet.
void pairing_engine::take(tag_view tags, time_ps delay) {
  const std::size_t n = tags.size();
  if (n == 0) { return; }
  count_clicks(tags.channel);
  const std::size_t words = step_words(n);
  if (near_.size() < words) { near_.resize(words); }
  short_steps_(tags.time.data(), n, half_, near_.data());
  time_ps* const time = time_.room(n);
  std::int16_t* const place = place_.room(n);
  const std::size_t first = time_.size(); // places before `time` that belong to clicks
  std::ptrdiff_t kept = 0;
  std::uint64_t near_before = before_known_ && tags.time[0] - before_ <= half_ ? 1 : 0;
  for (std::size_t w = 0; w < words; ++w) {
    const std::uint64_t near_after = near_[w];
    std::uint64_t near = near_after | near_after << 1 | near_before;
    near_before = near_after >> 63;
    if (w + 1 == words) { near |= std::uint64_t{1} << (n - 1) % 64; }
    for (; near != 0; near &= near - 1) {
      const std::size_t i = 64 * w + static_cast<std::size_t>(std::countr_zero(near));
      const std::uint8_t here = table_[tags.channel[i]];
      if (here == table_.none()) { continue; }
      const time_ps t = tags.time[i] + delay;
      std::ptrdiff_t at = kept++;
      // Equal times in the order of their places. None of them is decided: they are not before the horizon.
      for (; at + static_cast<std::ptrdiff_t>(first) > 0 && time[at - 1] == t && place[at - 1] > here; --at) {
        time[at] = time[at - 1];
        place[at] = place[at - 1];
      }
      time[at] = t;
      place[at] = here;
    }
  }
  before_ = tags.time[n - 1];
  before_known_ = true;
  time_.grown(static_cast<std::size_t>(kept));
  place_.grown(static_cast<std::size_t>(kept));
}

void pairing_engine::know(time_ps watermark) noexcept {
  if (merged_) {
    known_ = merge_.horizon();
    return;
  }
  const time_ps time = std::min(std::max(watermark, guard_.last()), INT64_MAX - 2 * longest_ps);
  if (time > INT64_MIN / 2) { known_ = std::max(known_, time + channels_.front().delay_ps); }
}

void pairing_engine::process(tag_view tags, time_ps watermark, std::vector<click_pair>& out) {
  in_pieces(tags, [&](tag_view piece) {
    if (merged_) {
      merged_time_.clear();
      merged_channel_.clear();
      merge_.process(piece, INT64_MIN, merged_time_, merged_channel_);
      take({merged_time_, merged_channel_, true}, 0);
    } else {
      take(guard_.pass(piece), channels_.front().delay_ps);
    }
    know(INT64_MIN);
    decide(out);
    drop_history();
  });
  if (merged_) {
    merged_time_.clear();
    merged_channel_.clear();
    merge_.process({}, watermark, merged_time_, merged_channel_);
    take({merged_time_, merged_channel_, true}, 0);
  }
  know(watermark);
  counts_.time_reversals = merged_ ? merge_.reversals() : guard_.reversals();
  decide(out);
}

void pairing_engine::finish(std::vector<click_pair>& out) {
  if (merged_) {
    merged_time_.clear();
    merged_channel_.clear();
    merge_.finish(merged_time_, merged_channel_);
    take({merged_time_, merged_channel_, true}, 0);
  }
  known_ = INT64_MAX;
  decide(out);
}

// Every click before this corrected time has come, and so have the setting events up to it.
time_ps pairing_engine::horizon() const noexcept {
  const time_ps known = std::min(known_, limit_);
  return known < INT64_MIN / 2 ? INT64_MIN : known == INT64_MAX ? INT64_MAX : known - slack_;
}

time_ps pairing_engine::decided_before() const noexcept {
  return horizon() == INT64_MIN ? INT64_MIN : horizon() - half_ - half_;
}

} // namespace peal::detail
