// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "measure/recorder.hpp"

#include "peal/error.hpp"

#include <algorithm>
#include <chrono>

namespace peal::detail {

namespace {

std::size_t bytes_of(const tag_block& block) {
  return block.time.size() * sizeof(time_ps) + block.channel.size() * sizeof(channel_number) +
         block.events.size() * sizeof(stream_event) + sizeof(tag_block);
}

} // namespace

recorder::recorder(std::unique_ptr<tag_writer> to, std::size_t most_bytes)
    : to_(std::move(to)), most_bytes_(most_bytes), thread_([this] { work(); }) {}

recorder::~recorder() { finish(losses_); }

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
    ++pending_gap_;
    ++state_.blocks_lost;
    state_.tags_lost += block->size();
    free_.push_back(std::move(block));
    return;
  }
  if (pending_gap_ > 0) { // the loss stands where it happened
    stream_event gap;
    gap.kind = event_kind::gap;
    gap.time = last_taken_ps_;
    gap.value = pending_gap_;
    block->events.insert(block->events.begin(), gap);
    pending_gap_ = 0;
  }
  if (!block->time.empty()) { last_taken_ps_ = std::max(last_taken_ps_, block->time.back()); }
  state_.queued_bytes += bytes_of(*block);
  queue_.push_back(std::move(block));
  wake_.notify_one();
}

void recorder::write(const tag_block& block) {
  try {
    to_->write(block);
  } catch (const error& e) {
    const std::lock_guard lock(mutex_);
    state_.failure = e.what();
  }
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
    const bool failed = !state_.failure.empty();
    lock.unlock();
    if (!failed) { write(block ? *block : tag_block{}); }
    lock.lock();
    if (!block) { continue; }
    state_.queued_bytes -= bytes_of(*block);
    if (failed) {
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
  if (pending_gap_ > 0 && state_.failure.empty()) {
    tag_block rest;
    stream_event gap;
    gap.kind = event_kind::gap;
    gap.time = last_taken_ps_;
    gap.value = pending_gap_;
    rest.events.push_back(gap);
    write(rest);
  }
  if (!state_.failure.empty()) { return; }
  try {
    to_->finish(losses);
  } catch (const error& e) { state_.failure = e.what(); }
}

recording_state recorder::state() const {
  const std::lock_guard lock(mutex_);
  return state_;
}

} // namespace peal::detail
