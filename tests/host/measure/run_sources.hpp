// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Sources, measurements and writers for tests of the loop: as fast as they are asked, and stopped by latches, never by
// a clock.
#pragma once

#include "peal/error.hpp"
#include "peal/io.hpp"
#include "peal/measure/run.hpp"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace peal::test {

/// Opens once; whoever waits goes on.
class latch {
public:
  void open() {
    {
      const std::lock_guard lock(mutex_);
      open_ = true;
    }
    opened_.notify_all();
  }
  void wait() {
    std::unique_lock lock(mutex_);
    opened_.wait(lock, [&] { return open_; });
  }

private:
  std::mutex mutex_;
  std::condition_variable opened_;
  bool open_ = false;
};

/// Tag n (from 0) comes at 100 n ps on channel 1 + n % 4; `block` tags a block. What follows the last block is asked of
/// `at_end`; between blocks comes now and then a timeout.
class counting_source final : public source {
public:
  counting_source(
      std::uint64_t blocks, std::size_t block, std::function<read_status()> at_end = [] { return read_status::end; })
      : blocks_(blocks), size_(block), at_end_(std::move(at_end)) {
    info_.format = "test";
  }
  /// Called on the reading thread before each block, with its number.
  std::function<void(std::uint64_t)> before_block = [](std::uint64_t) {};

  [[nodiscard]] const stream_info& info() const override { return info_; }
  read_status read(tag_block& block, std::chrono::milliseconds) override {
    if (next_ == blocks_) { return at_end_(); }
    if (next_ % 7 == 3 && !rested_) {
      rested_ = true;
      return read_status::timeout;
    }
    rested_ = false;
    before_block(next_);
    block.clear();
    for (std::size_t i = 0; i < size_; ++i) {
      const std::uint64_t n = next_ * size_ + i;
      block.push(static_cast<time_ps>(100 * n), static_cast<channel_number>(1 + n % 4));
    }
    block.watermark = block.time.back();
    ++next_;
    losses_.fetch_add(1, std::memory_order_relaxed);
    return read_status::data;
  }
  /// One repeated frame a block, so that one sees whether losses come through.
  [[nodiscard]] loss_counters losses() const override {
    loss_counters l;
    l.repeated_frames = losses_.load(std::memory_order_relaxed);
    return l;
  }

private:
  std::uint64_t blocks_;
  std::size_t size_;
  std::function<read_status()> at_end_;
  stream_info info_;
  std::uint64_t next_ = 0;
  bool rested_ = false;
  std::atomic<std::uint64_t> losses_{0};
};

/// What a writer was given, kept by whoever made it.
struct written {
  std::vector<tag_block> blocks; ///< without empty ones
  loss_counters losses;
  int finished = 0;

  [[nodiscard]] std::uint64_t tags() const {
    std::uint64_t n = 0;
    for (const tag_block& b : blocks) { n += b.size(); }
    return n;
  }
};

class test_writer final : public tag_writer {
public:
  explicit test_writer(std::shared_ptr<written> to) : to_(std::move(to)) {}
  /// Called before the block of this number (from 0) is taken, and before finish() with the number of blocks.
  std::function<void(std::size_t)> before_block = [](std::size_t) {};
  std::function<void()> before_finish = [] {};

  void write(const tag_block& block) override {
    if (block.empty()) { return; }
    before_block(to_->blocks.size());
    to_->blocks.push_back(block);
  }
  void finish(const loss_counters& recorded) override {
    before_finish();
    to_->losses = recorded;
    ++to_->finished;
  }
  [[nodiscard]] std::map<std::string, std::uint64_t> not_representable() const override { return {}; }

private:
  std::shared_ptr<written> to_;
};

/// Throws, or does something else, when it has had so many blocks.
class trap final : public measurement {
public:
  trap(int after, std::function<void()> what) : after_(after), what_(std::move(what)) {}
  [[nodiscard]] measurement_needs needs() const override { return {}; }
  void take(const measured_block&) override {
    if (after_-- == 0) { what_(); }
  }
  [[nodiscard]] result_ptr snapshot() const override { return nullptr; }

private:
  int after_;
  std::function<void()> what_;
};

} // namespace peal::test
