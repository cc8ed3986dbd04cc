// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Hand-over of 16-byte tags between two threads: Peal's buffer pool (indices of chunks through lock-free queues) next
// to single tags through the same kind of queue and to batches behind a mutex. Wall time: both threads work at once.
#include "bench/jobs.hpp"

#include "peal/error.hpp"
#include "peal/tag.hpp"

#if __has_include("ring/buffer_pool.hpp")
#include "ring/buffer_pool.hpp"
#define PEAL_BENCH_POOL 1
#endif

#include <boost/lockfree/spsc_queue.hpp>
#include <fmt/format.h>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

namespace peal::bench {

namespace {

struct wide_tag {
  time_ps time;
  std::int64_t channel;
};

/// Median wall time of a run that returns what the consumer summed up.
template <class Run>
double median_wall(int repeats, std::uint64_t expected, Run run) {
  std::vector<double> seconds;
  for (int k = 0; k < repeats; ++k) {
    const double start = wall_seconds();
    const std::uint64_t sum = run();
    seconds.push_back(wall_seconds() - start);
    if (sum != expected) { throw error("bench: tags were lost or doubled on the way between two threads"); }
  }
  return median(std::move(seconds));
}

std::uint64_t sum_below(std::uint64_t n) { return n * (n - 1) / 2; }

std::uint64_t through_single_queue(std::uint64_t n) {
  boost::lockfree::spsc_queue<wide_tag> queue(65536);
  std::thread producer([&] {
    for (std::uint64_t i = 0; i < n; ++i) {
      while (!queue.push({static_cast<time_ps>(i), 1})) { std::this_thread::yield(); }
    }
  });
  std::uint64_t sum = 0;
  wide_tag tag{};
  for (std::uint64_t i = 0; i < n; ++i) {
    while (!queue.pop(tag)) { std::this_thread::yield(); }
    sum += static_cast<std::uint64_t>(tag.time);
  }
  producer.join();
  return sum;
}

std::uint64_t through_mutex(std::uint64_t n, std::size_t batch) {
  std::mutex mutex;
  std::condition_variable changed;
  std::deque<std::vector<wide_tag>> queue;
  std::thread producer([&] {
    for (std::uint64_t i = 0; i < n;) {
      std::vector<wide_tag> chunk;
      for (; chunk.size() < batch && i < n; ++i) { chunk.push_back({static_cast<time_ps>(i), 1}); }
      std::unique_lock lock(mutex);
      changed.wait(lock, [&] { return queue.size() < 64; });
      queue.push_back(std::move(chunk));
      changed.notify_one();
    }
  });
  std::uint64_t sum = 0;
  for (std::uint64_t i = 0; i < n;) {
    std::vector<wide_tag> chunk;
    {
      std::unique_lock lock(mutex);
      changed.wait(lock, [&] { return !queue.empty(); });
      chunk = std::move(queue.front());
      queue.pop_front();
      changed.notify_one();
    }
    for (const wide_tag& tag : chunk) { sum += static_cast<std::uint64_t>(tag.time); }
    i += chunk.size();
  }
  producer.join();
  return sum;
}

#ifdef PEAL_BENCH_POOL
std::uint64_t through_pool(std::uint64_t n, std::size_t chunk_tags, std::size_t buffers) {
  detail::buffer_pool pool(buffers);
  std::vector<wide_tag> memory(chunk_tags * buffers);
  std::thread producer([&] {
    std::uint32_t index = 0;
    for (std::uint64_t i = 0; i < n;) {
      while (!pool.take_free(index)) { std::this_thread::yield(); }
      wide_tag* const chunk = memory.data() + index * chunk_tags;
      std::size_t k = 0;
      for (; k < chunk_tags && i < n; ++k, ++i) { chunk[k] = {static_cast<time_ps>(i), 1}; }
      detail::filled_buffer filled;
      filled.index = index;
      filled.bytes = static_cast<std::uint32_t>(k * sizeof(wide_tag));
      pool.hand_over(filled);
    }
    pool.close();
  });
  std::uint64_t sum = 0;
  detail::filled_buffer filled;
  while (pool.take_filled(filled, std::chrono::milliseconds(1000)) != detail::take_status::closed) {
    const wide_tag* const chunk = memory.data() + filled.index * chunk_tags;
    for (std::size_t k = 0; k < filled.bytes / sizeof(wide_tag); ++k) {
      sum += static_cast<std::uint64_t>(chunk[k].time);
    }
    pool.give_back(filled.index);
  }
  producer.join();
  return sum;
}
#endif

} // namespace

void bench_handover(const settings& s, report& out) {
  constexpr std::uint64_t many = 100'000'000;
  constexpr std::uint64_t few = 10'000'000;
  const double single = few / median_wall(s.repeats, sum_below(few), [] { return through_single_queue(few); }) * 1e-6;
  const double mutex = few / median_wall(s.repeats, sum_below(few), [] { return through_mutex(few, 256); }) * 1e-6;
  const double limit = 1e3 * s.memory_gb_s / sizeof(wide_tag);
  out.add({"hand-over, lock-free, single tags", "", "Mtag/s", single, 0, limit, "Boost spsc_queue, for comparison"});
  out.add({"hand-over, mutex, 256 a batch", "", "Mtag/s", mutex, 0, limit, "std::deque of vectors, for comparison"});
#ifdef PEAL_BENCH_POOL
  for (const std::size_t chunk : {std::size_t{4096}, std::size_t{16384}}) {
    const std::size_t buffers = (std::size_t{4} << 20) / (chunk * sizeof(wide_tag));
    const double pool =
        many / median_wall(s.repeats, sum_below(many), [&] { return through_pool(many, chunk, buffers); }) * 1e-6;
    out.add({fmt::format("hand-over, buffer pool, {} a chunk", chunk), "", "Mtag/s", pool, mutex, limit,
             "16-byte tags, plain = mutex"});
  }
#else
  (void)many;
#endif
}

} // namespace peal::bench
