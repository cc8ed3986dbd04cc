// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Buffers that travel between two threads as indices: filled ones to the reader, empty ones back.
#pragma once

#include "ring/wake_signal.hpp"

#include <boost/lockfree/spsc_queue.hpp>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace peal::detail {

/// What the writer hands over.
struct filled_buffer {
  std::uint32_t index = 0;
  std::uint32_t bytes = 0;
  std::uint64_t lost_before = 0; ///< bytes thrown away since the buffer before
};

enum class take_status : std::uint8_t { taken, timeout, closed };

/// Indices 0 .. size-1 of equally large buffers between one writer thread (fills buffers) and one reader
/// thread. Two bounded lock-free queues, allocated once; no operation of the writer can block or allocate.
/// The memory belongs to somebody else.
///
/// Why indices of large chunks: handing over single tags costs more than a mutex (17-29 million/s), chunks of
/// 64 KiB and more carry 5 GB/s from core to core, so the chunk decides, not the lock. A chunk is one USB
/// transfer (256 KiB at 40 MB/s: 6.5 ms); the pool holds two to four times the transfers in flight, so the
/// reader may sleep for about 200 ms before anything is lost.
class buffer_pool {
public:
  explicit buffer_pool(std::size_t size) : size_(size), filled_(size), free_(size) { reset(); }

  [[nodiscard]] std::size_t size() const noexcept { return size_; }

  /// Everything empty and open again. Only while neither thread is in here and on_loan() is 0.
  void reset() {
    filled_buffer dropped;
    while (filled_.pop(dropped)) {}
    std::uint32_t index = 0;
    while (free_.pop(index)) {}
    while (signal_.try_take()) {}
    for (index = 0; index < size_; ++index) { free_.push(index); }
    closed_.store(false, std::memory_order_relaxed);
  }

  // Writer.

  /// False: the reader holds everything (it is too slow).
  bool take_free(std::uint32_t& index) noexcept { return free_.pop(index); }
  /// Cannot fail: there are never more indices than the queue has places.
  void hand_over(const filled_buffer& buffer) noexcept {
    filled_.push(buffer);
    signal_.post();
  }
  /// No more will come; the reader gets `closed` after everything handed over.
  void close() noexcept {
    closed_.store(true, std::memory_order_release);
    signal_.post();
  }

  // Reader.

  take_status take_filled(filled_buffer& buffer, std::chrono::milliseconds timeout) noexcept {
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    while (true) {
      const bool closed = closed_.load(
          std::memory_order_acquire); // before the look into the queue: what was handed over before is then visible
      if (filled_.pop(buffer)) {
        signal_.try_take();
        on_loan_.fetch_add(1, std::memory_order_relaxed);
        return take_status::taken;
      }
      if (closed) { return take_status::closed; }
      if (!signal_.take_until(deadline) && std::chrono::steady_clock::now() >= deadline &&
          filled_.read_available() == 0) {
        return closed_.load(std::memory_order_acquire) && filled_.read_available() == 0 ? take_status::closed
                                                                                        : take_status::timeout;
      }
    }
  }
  void give_back(std::uint32_t index) noexcept {
    on_loan_.fetch_sub(1, std::memory_order_relaxed);
    free_.push(index);
  }

  /// Buffers the reader has taken and not given back; any thread.
  [[nodiscard]] std::size_t on_loan() const noexcept { return on_loan_.load(std::memory_order_relaxed); }

private:
  std::size_t size_;
  boost::lockfree::spsc_queue<filled_buffer> filled_;
  boost::lockfree::spsc_queue<std::uint32_t> free_;
  std::atomic<std::size_t> on_loan_{0};
  std::atomic<bool> closed_{false};
  wake_signal signal_;
};

} // namespace peal::detail
