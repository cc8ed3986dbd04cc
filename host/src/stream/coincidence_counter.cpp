// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/coincidence.hpp"

#include "stream/channel_table.hpp"
#include "stream/delayed_merge.hpp"
#include "stream/lag_sweep.hpp"
#include "stream/order_guard.hpp"

#include <algorithm>
#include <numeric>

namespace peal {

namespace {

using detail::count_stride;

void check(const std::vector<channel_delay>& channels, time_ps window_ps, simd_level level) {
  if (channels.empty() || channels.size() > detail::max_coincidence_channels) {
    throw invalid_argument("coincidence_counter takes 1 to 64 channels, got " + std::to_string(channels.size()));
  }
  if (window_ps < 0 || window_ps > detail::longest_ps) {
    throw invalid_argument("coincidence window must be 0 to 2^60 ps, got " + std::to_string(window_ps));
  }
  if (!simd_available(level)) { throw invalid_argument(std::string("this machine has no ") + name_of(level)); }
}

} // namespace

class coincidence_counter::impl {
public:
  impl(std::vector<channel_delay> channels, time_ps window_ps, simd_level level)
      : channels_(std::move(channels)), window_(window_ps), half_(window_ps / 2), sweep_(detail::lag_sweep_of(level)),
        table_(static_cast<std::uint8_t>(channels_.size())), merge_(channels_, detail::merge_ids::channels, level),
        merged_(!detail::equal_delays(channels_)), counts_((channels_.size() + 1) * count_stride) {
    for (const channel_delay& entry : channels_) {
      table_.add(entry.channel, static_cast<std::uint8_t>(number_.size()));
      number_.push_back(entry.channel);
    }
  }

  void process(tag_view tags, time_ps watermark) {
    if (finished_) { throw invalid_argument("coincidence_counter::process after finish: call reset first"); }
    if (!merged_) {
      detail::in_pieces(tags, [&](tag_view piece) { count(guard_.pass(piece)); });
      return;
    }
    detail::in_pieces(tags, [&](tag_view piece) { merge(piece, INT64_MIN); });
    merge({}, watermark);
  }

  void finish() {
    if (finished_) { return; }
    finished_ = true;
    if (!merged_) { return; }
    time_.clear();
    channel_.clear();
    merge_.finish(time_, channel_);
    count_merged();
  }

  void reset() {
    finished_ = false;
    guard_.reset();
    merge_.reset();
    carry_time_.clear();
    carry_channel_.clear();
    carry_first_ = 0;
    std::fill(counts_.begin(), counts_.end(), 0);
  }

  std::uint64_t count_at(std::size_t i, std::size_t j) const noexcept {
    if (i >= channels_.size() || j >= channels_.size()) { return 0; }
    const std::uint64_t forward = counts_[i * count_stride + j];
    return i == j ? forward : forward + counts_[j * count_stride + i];
  }

  std::size_t place_of(channel_number channel) const {
    for (std::size_t i = 0; i < channels_.size(); ++i) {
      if (channels_[i].channel == channel) { return i; }
    }
    throw invalid_argument("channel " + std::to_string(channel) +
                           " is not among the channels of this coincidence_counter");
  }

  std::uint64_t reversals() const noexcept { return merged_ ? merge_.reversals() : guard_.reversals(); }
  const std::vector<channel_delay>& channels() const noexcept { return channels_; }
  time_ps window() const noexcept { return window_; }

private:
  void merge(tag_view tags, time_ps watermark) {
    time_.clear();
    channel_.clear();
    merge_.process(tags, watermark, time_, channel_);
    count_merged();
  }

  void count_merged() {
    detail::in_pieces(tag_view(time_, channel_, true), [&](tag_view piece) { count(piece); });
  }

  // Pairs inside the piece by the kernel, pairs across its start one by one with the carried tail: each pair
  // once, however the stream is cut.
  void count(tag_view tags) {
    if (tags.size() == 0) { return; }
    count_across(tags);
    detail::lag_sweep_job job;
    job.time = tags.time.data();
    job.channel = tags.channel.data();
    job.size = tags.size();
    job.half = half_;
    job.place = table_.data();
    job.number = number_.data();
    job.channels = channels_.size();
    job.counts = counts_.data();
    sweep_(job);
    carry(tags);
  }

  void count_across(tag_view tags) noexcept {
    if (carry_time_.empty()) { return; }
    for (std::size_t h = 0; h < tags.size() && tags.time[h] - carry_time_.back() <= half_; ++h) {
      const std::size_t column = table_[tags.channel[h]];
      if (column == channels_.size()) { continue; }
      for (std::size_t j = carry_time_.size(); j > carry_first_ && tags.time[h] - carry_time_[j - 1] <= half_; --j) {
        ++counts_[table_[carry_channel_[j - 1]] * count_stride + column];
      }
    }
  }

  void carry(tag_view tags) {
    const time_ps last = tags.time.back();
    std::size_t from = tags.size();
    while (from > 0 && last - tags.time[from - 1] <= half_) { --from; }
    if (from > 0) {
      carry_time_.clear();
      carry_channel_.clear();
      carry_first_ = 0;
    }
    while (carry_first_ < carry_time_.size() && last - carry_time_[carry_first_] > half_) { ++carry_first_; }
    if (carry_first_ > carry_time_.size() / 2) {
      carry_time_.erase(carry_time_.begin(), carry_time_.begin() + static_cast<std::ptrdiff_t>(carry_first_));
      carry_channel_.erase(carry_channel_.begin(), carry_channel_.begin() + static_cast<std::ptrdiff_t>(carry_first_));
      carry_first_ = 0;
    }
    for (std::size_t i = from; i < tags.size(); ++i) {
      if (table_[tags.channel[i]] == channels_.size()) { continue; }
      carry_time_.push_back(tags.time[i]);
      carry_channel_.push_back(tags.channel[i]);
    }
  }

  std::vector<channel_delay> channels_;
  time_ps window_;
  time_ps half_;
  detail::lag_sweep_function sweep_;
  detail::channel_table table_;
  std::vector<channel_number> number_;
  detail::delayed_merge merge_;
  bool merged_;
  bool finished_ = false;
  std::vector<std::uint64_t> counts_;
  detail::order_guard guard_;
  std::vector<time_ps> carry_time_; ///< listed tags within half a window of the last tag, from carry_first_ on
  std::vector<channel_number> carry_channel_;
  std::size_t carry_first_ = 0;
  std::vector<time_ps> time_;
  std::vector<channel_number> channel_;
};

coincidence_counter::coincidence_counter(std::vector<channel_delay> channels, time_ps window_ps, simd_level level) {
  check(channels, window_ps, level);
  impl_ = std::make_unique<impl>(std::move(channels), window_ps, level);
}
coincidence_counter::~coincidence_counter() = default;
coincidence_counter::coincidence_counter(coincidence_counter&&) noexcept = default;
coincidence_counter& coincidence_counter::operator=(coincidence_counter&&) noexcept = default;

void coincidence_counter::process(const tag_block& block) { impl_->process(block, detail::watermark_of(block)); }
void coincidence_counter::process(tag_view tags, time_ps watermark) { impl_->process(tags, watermark); }
void coincidence_counter::finish() { impl_->finish(); }
void coincidence_counter::reset() { impl_->reset(); }
const std::vector<channel_delay>& coincidence_counter::channels() const noexcept { return impl_->channels(); }
time_ps coincidence_counter::window_ps() const noexcept { return impl_->window(); }
std::uint64_t coincidence_counter::count_at(std::size_t i, std::size_t j) const noexcept {
  return impl_->count_at(i, j);
}
std::uint64_t coincidence_counter::count(channel_number a, channel_number b) const {
  return impl_->count_at(impl_->place_of(a), impl_->place_of(b));
}
std::vector<std::uint64_t> coincidence_counter::matrix() const {
  const std::size_t n = impl_->channels().size();
  std::vector<std::uint64_t> all(n * n);
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j < n; ++j) { all[i * n + j] = impl_->count_at(i, j); }
  }
  return all;
}
std::uint64_t coincidence_counter::time_reversals() const noexcept { return impl_->reversals(); }

} // namespace peal
