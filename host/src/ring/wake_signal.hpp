// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Wakes a sleeping thread without a lock: what a thread that must never wait (the USB event thread) can call.
#pragma once

#include <semaphore.h>

#include <chrono>
#include <ctime>

namespace peal::detail {

/// Counting semaphore with a timed wait on the monotonic clock.
class wake_signal {
public:
  wake_signal() noexcept { sem_init(&semaphore_, 0, 0); }
  ~wake_signal() { sem_destroy(&semaphore_); }
  wake_signal(const wake_signal&) = delete;
  wake_signal& operator=(const wake_signal&) = delete;

  /// Never blocks.
  void post() noexcept { sem_post(&semaphore_); }
  /// Takes one signal if there is one.
  bool try_take() noexcept { return sem_trywait(&semaphore_) == 0; }
  /// Waits for a signal until `deadline`. False: none came (or a signal handler ran: ask again).
  bool take_until(std::chrono::steady_clock::time_point deadline) noexcept {
    const auto since_epoch = deadline.time_since_epoch();
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(since_epoch);
    timespec at{};
    at.tv_sec = static_cast<std::time_t>(seconds.count());
    at.tv_nsec = static_cast<long>(std::chrono::nanoseconds(since_epoch - seconds).count());
    return sem_clockwait(&semaphore_, CLOCK_MONOTONIC, &at) == 0;
  }

private:
  sem_t semaphore_{};
};

} // namespace peal::detail
