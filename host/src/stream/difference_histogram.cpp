// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/histogram.hpp"

#include "stream/channel_table.hpp"
#include "stream/difference_kernels.hpp"
#include "stream/order_guard.hpp"
#include "stream/tail_buffer.hpp"

#include <algorithm>

namespace peal {

namespace {

using detail::difference_range;
using detail::tail_buffer;

constexpr std::size_t tags_to_choose = 1024; // a pair's tags seen before its method is chosen

/// One pair. Its tags wait in merged order (sweep) or one list per channel (two pointers).
class pair_histogram {
public:
  pair_histogram(const histogram_pair& pair, const histogram_bins& bins, simd_level level)
      : a_(pair.a), b_(pair.b), level_(level), thin_(detail::thin_of(level)), sweep_(detail::sweep_of(level)),
        counts_(bins.count) {
    range_.low = bins.first_ps + pair.delay_a_ps - pair.delay_b_ps;
    range_.span = static_cast<std::uint64_t>(bins.width_ps) * bins.count;
    range_.bin = detail::bin_divider(static_cast<std::uint64_t>(bins.width_ps), range_.span);
    end_ = range_.low + static_cast<time_ps>(range_.span);
    range_.reach = std::max(-range_.low, end_ - 1);
    // The sweep sees pairs from difference zero outwards: it needs zero inside the range and two different channels.
    may_sweep_ = level != simd_level::scalar && a_ != b_ && range_.low <= 0 && end_ > 0;
    chosen_ = !may_sweep_;
  }

  void process(tag_view tags, time_ps last) {
    time_ps* const time = time_.room(tags.size());
    std::uint8_t* const side = side_.room(tags.size());
    const std::size_t n = thin_(tags, a_, b_, time, side);
    const auto of_b = static_cast<std::size_t>(std::count(side, side + n, std::uint8_t{0xFF}));
    tags_b_ += of_b;
    tags_a_ += a_ == b_ ? of_b : n - of_b;
    time_.grown(n);
    side_.grown(n);
    if (!chosen_) {
      split(time_.size() - n);
      count_two_pointer(last);
      if (time_.size() >= tags_to_choose) { choose(last); }
    } else if (sweeping_) {
      count_sweep(last);
    } else {
      split(0);
      drop_merged(time_.size());
      count_two_pointer(last);
    }
  }

  void finish() {
    if (sweeping_) {
      count_sweep(INT64_MAX);
    } else {
      count_two_pointer(INT64_MAX);
    }
  }

  void reset() {
    chosen_ = !may_sweep_;
    sweeping_ = false;
    tags_a_ = tags_b_ = 0;
    time_.clear();
    side_.clear();
    clear_lists();
    std::fill(counts_.begin(), counts_.end(), 0);
  }

  std::span<const std::int64_t> counts() const noexcept { return counts_; }
  std::uint64_t tags_a() const noexcept { return tags_a_; }
  std::uint64_t tags_b() const noexcept { return tags_b_; }

private:
  void drop_merged(std::size_t n) noexcept {
    time_.drop(n);
    side_.drop(n);
  }

  void clear_lists() noexcept {
    list_a_.clear();
    list_b_.clear();
    start_ = 0;
    itself_ = 0;
  }

  // Both methods count a pair once and give the same histogram; this is about speed only. The sweep looks at every pair
  // of tags in reach, also of one channel: too many if one channel is much faster than the other and the reach long, or
  // if there are very many in reach. Until here everything was kept: start over with the other method.
  void choose(time_ps last) {
    chosen_ = true;
    const double duration = static_cast<double>(last - time_.data()[0]) + 1.0;
    const double in_reach = static_cast<double>(time_.size()) / duration * static_cast<double>(range_.reach);
    const double fewer = static_cast<double>(std::min(tags_a_, tags_b_)) / static_cast<double>(tags_a_ + tags_b_);
    const double distance = duration / static_cast<double>(time_.size());
    sweeping_ = in_reach < detail::sweep_limit(level_, distance) && (in_reach < 8.0 || fewer > 0.1);
    if (!sweeping_) {
      drop_merged(time_.size());
      return;
    }
    clear_lists();
    std::fill(counts_.begin(), counts_.end(), 0);
    count_sweep(last);
  }

  void count_sweep(time_ps last) noexcept {
    std::size_t ready = time_.size();
    while (ready > 0 && last != INT64_MAX && last - time_.data()[ready - 1] <= range_.reach) { --ready; }
    detail::sweep_job job;
    job.time = time_.data();
    job.side = side_.data();
    job.size = time_.size();
    job.last = ready;
    job.range = range_;
    job.counts = counts_.data();
    sweep_(job);
    drop_merged(ready);
  }

  // Appends the merged tags from index `from` to the lists of the channels.
  void split(std::size_t from) {
    const std::size_t n = time_.size() - from;
    const time_ps* const time = time_.data() + from;
    const std::uint8_t* const side = side_.data() + from;
    time_ps* const a = list_a_.room(n);
    time_ps* const b = list_b_.room(n);
    std::size_t count_a = 0;
    std::size_t count_b = 0;
    for (std::size_t i = 0; i < n; ++i) {
      a[count_a] = time[i];
      b[count_b] = time[i];
      const bool is_b = side[i] != 0;
      count_a += !is_b | (a_ == b_);
      count_b += is_b;
    }
    list_a_.grown(count_a);
    list_b_.grown(count_b);
  }

  // Pairs of every a that no later tag can come near to.
  void count_two_pointer(time_ps last) noexcept {
    std::size_t ready = list_a_.size();
    while (ready > 0 && last != INT64_MAX && last - list_a_.data()[ready - 1] < end_) { --ready; }
    detail::two_pointer_job job;
    job.a = list_a_.data();
    job.size_a = ready;
    job.b = list_b_.data();
    job.size_b = list_b_.size();
    job.start = start_;
    job.itself = a_ == b_;
    job.itself_offset = itself_;
    job.range = range_;
    job.counts = counts_.data();
    start_ = detail::two_pointer(job);
    list_a_.drop(ready);
    itself_ += ready;
    if (last == INT64_MAX) { return; }
    // Later a are not earlier than the next one waiting, or than `last`: what lies before their reach is not needed.
    const time_ps next = list_a_.size() > 0 ? list_a_.data()[0] : last;
    while (start_ < list_b_.size() && list_b_.data()[start_] < next + range_.low) { ++start_; }
    list_b_.drop(start_);
    itself_ -= start_; // wraps below zero when a is ahead of b's list; only sums with an index of a are used
    start_ = 0;
  }

  channel_number a_;
  channel_number b_;
  simd_level level_;
  detail::thin_function thin_;
  detail::sweep_function sweep_;
  difference_range range_;
  time_ps end_ = 0;
  bool may_sweep_ = false;
  bool chosen_ = false;
  bool sweeping_ = false;
  std::uint64_t tags_a_ = 0;
  std::uint64_t tags_b_ = 0;
  tail_buffer<time_ps> time_;
  tail_buffer<std::uint8_t> side_;
  tail_buffer<time_ps> list_a_;
  tail_buffer<time_ps> list_b_;
  std::size_t start_ = 0;
  std::size_t itself_ = 0;
  std::vector<std::int64_t> counts_;
};

void check(const std::vector<histogram_pair>& pairs, const histogram_bins& bins, simd_level level) {
  if (pairs.empty()) { throw invalid_argument("difference_histogram needs a pair of channels"); }
  const auto in_range = [](time_ps value) { return value <= detail::longest_ps && value >= -detail::longest_ps; };
  if (bins.width_ps < 1 || bins.count < 1 || bins.count > (std::size_t{1} << 28) ||
      bins.width_ps > detail::longest_ps / static_cast<time_ps>(bins.count) || !in_range(bins.first_ps)) {
    throw invalid_argument("difference_histogram: bins must be 1 to 2^28, at least 1 ps wide, inside +-2^60 ps");
  }
  for (const histogram_pair& pair : pairs) {
    if (pair.a == 0 || pair.b == 0) {
      throw invalid_argument("channel 0 is no channel: channels count from 1, falling edges are negative");
    }
    if (!in_range(pair.delay_a_ps) || !in_range(pair.delay_b_ps)) {
      throw invalid_argument("difference_histogram: a delay is beyond 2^60 ps");
    }
  }
  if (!simd_available(level)) { throw invalid_argument(std::string("this machine has no ") + name_of(level)); }
}

} // namespace

class difference_histogram::impl {
public:
  impl(std::vector<histogram_pair> pairs, histogram_bins bins, simd_level level)
      : pairs_(std::move(pairs)), bins_(bins) {
    for (const histogram_pair& pair : pairs_) { each_.emplace_back(pair, bins_, level); }
  }
  void process(tag_view tags) {
    if (finished_) { throw invalid_argument("difference_histogram::process after finish: call reset first"); }
    detail::in_pieces(tags, [&](tag_view piece) {
      const tag_view sorted = guard_.pass(piece);
      if (sorted.size() == 0) { return; }
      for (pair_histogram& one : each_) { one.process(sorted, guard_.last()); }
    });
  }
  void finish() {
    if (finished_) { return; }
    finished_ = true;
    for (pair_histogram& one : each_) { one.finish(); }
  }
  void reset() {
    finished_ = false;
    guard_.reset();
    for (pair_histogram& one : each_) { one.reset(); }
  }

  std::vector<histogram_pair> pairs_;
  histogram_bins bins_;
  bool finished_ = false;
  detail::order_guard guard_;
  std::vector<pair_histogram> each_;
};

difference_histogram::difference_histogram(std::vector<histogram_pair> pairs, histogram_bins bins, simd_level level) {
  check(pairs, bins, level);
  impl_ = std::make_unique<impl>(std::move(pairs), bins, level);
}
difference_histogram::~difference_histogram() = default;
difference_histogram::difference_histogram(difference_histogram&&) noexcept = default;
difference_histogram& difference_histogram::operator=(difference_histogram&&) noexcept = default;

void difference_histogram::process(const tag_block& block) { impl_->process(block); }
void difference_histogram::process(tag_view tags) { impl_->process(tags); }
void difference_histogram::finish() { impl_->finish(); }
void difference_histogram::reset() { impl_->reset(); }
const std::vector<histogram_pair>& difference_histogram::pairs() const noexcept { return impl_->pairs_; }
const histogram_bins& difference_histogram::bins() const noexcept { return impl_->bins_; }
std::span<const std::int64_t> difference_histogram::counts(std::size_t index) const {
  return impl_->each_.at(index).counts();
}
std::uint64_t difference_histogram::tags_a(std::size_t index) const { return impl_->each_.at(index).tags_a(); }
std::uint64_t difference_histogram::tags_b(std::size_t index) const { return impl_->each_.at(index).tags_b(); }
std::uint64_t difference_histogram::time_reversals() const noexcept { return impl_->guard_.reversals(); }

} // namespace peal
