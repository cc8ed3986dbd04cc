// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "measure/recorder.hpp"

#include "stream/order_guard.hpp"

#include <algorithm>
#include <chrono>
#include <exception>

namespace peal::detail {

namespace {

std::size_t bytes_of(const tag_block& block) {
  return block.time.size() * sizeof(time_ps) + block.channel.size() * sizeof(channel_number) +
         block.micro.size() * sizeof(std::uint32_t) + block.events.size() * sizeof(stream_event) + sizeof(tag_block);
}

// The latest time that the stream has come to with this block.
time_ps end_of(const tag_block& block) {
  time_ps end = watermark_of(block);
  if (!block.time.empty()) { end = std::max(end, block.time.back()); }
  for (const stream_event& event : block.events) { end = std::max(end, event.time); }
  return end;
}

// Where a block begins, for a loss before which nothing was taken.
time_ps start_of(const tag_block& block) {
  if (!block.time.empty() && (block.events.empty() || block.events.front().position > 0)) { return block.time.front(); }
  return block.events.empty() ? 0 : block.events.front().time;
}

} // namespace

recorder::recorder(std::unique_ptr<tag_writer> to, std::size_t most_bytes)
    : to_(std::move(to)), most_bytes_(most_bytes), thread_([this] { work(); }) {}

recorder::~recorder() { finish({}); }

std::unique_ptr<tag_block> recorder::blank() {
  {
    const std::lock_guard lock(mutex_);
    if (!free_.empty()) {
      std::unique_ptr<tag_block> block = std::move(free_.back());
      free_.pop_back();
      return block;
    }
  }
  auto block = std::make_unique<tag_block>();
  block->reserve(block_tags);
  return block;
}

void recorder::take(std::unique_ptr<tag_block> block) {
  const std::lock_guard lock(mutex_);
  const std::size_t bytes = bytes_of(*block);
  state_.tags_taken += block->size();
  if (!state_.failure.empty() || state_.queued_bytes + bytes > most_bytes_) {
    if (known_until_ps_ == INT64_MIN) { known_until_ps_ = start_of(*block); }
    ++pending_gap_;
    ++state_.blocks_lost;
    state_.tags_lost += block->size();
    block->clear();
    block->watermark = INT64_MIN;
    free_.push_back(std::move(block));
    return;
  }
  if (pending_gap_ > 0) { // the loss stands where it happened
    block->events.insert(block->events.begin(), pending_gap());
    pending_gap_ = 0;
  }
  known_until_ps_ = std::max(known_until_ps_, end_of(*block));
  state_.queued_bytes += bytes_of(*block);
  queue_.push_back(std::move(block));
  wake_.notify_one();
}

stream_event recorder::pending_gap() const {
  stream_event gap;
  gap.kind = event_kind::gap;
  gap.time = known_until_ps_;
  gap.value = pending_gap_;
  return gap;
}

// Whatever the writer throws ends the recording, not the program.
template <class Work>
bool recorder::guarded(Work work) {
  try {
    work();
    return true;
  } catch (const std::exception& e) {
    const std::lock_guard lock(mutex_);
    state_.failure = *e.what() != '\0' ? e.what() : "the recording failed";
  }
  return false;
}

void recorder::work() {
  std::unique_lock lock(mutex_);
  while (true) {
    // Now and then also without tags: the writer looks at the clock, so that a dark hour is on disk too.
    wake_.wait_for(lock, std::chrono::milliseconds(200), [&] { return over_ || !queue_.empty(); });
    if (queue_.empty() && over_) { return; }
    std::unique_ptr<tag_block> block;
    if (!queue_.empty()) {
      block = std::move(queue_.front());
      queue_.pop_front();
    }
    bool written = state_.failure.empty();
    lock.unlock();
    if (written) {
      written = guarded([&] { to_->write(block ? *block : tag_block{}); });
    }
    lock.lock();
    if (!block) { continue; }
    state_.queued_bytes -= bytes_of(*block);
    if (!written) {
      ++state_.blocks_lost;
      state_.tags_lost += block->size();
    }
    block->clear();
    block->watermark = INT64_MIN;
    free_.push_back(std::move(block));
  }
}

void recorder::finish(const loss_counters& losses) {
  if (finished_) { return; }
  finished_ = true;
  {
    const std::lock_guard lock(mutex_);
    over_ = true;
  }
  wake_.notify_one();
  thread_.join();
  if (!state_.failure.empty()) { return; } // nobody else writes it any more
  (void)guarded([&] {
    if (pending_gap_ > 0) {
      tag_block rest;
      rest.events.push_back(pending_gap());
      to_->write(rest);
    }
    to_->finish(losses);
  });
}

recording_state recorder::state() const {
  const std::lock_guard lock(mutex_);
  return state_;
}

} // namespace peal::detail
