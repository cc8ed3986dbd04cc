// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Driver of the bit-mask lag sweep, included by lag_sweep_avx2.cpp and lag_sweep_avx512.cpp (no #pragma once: it is
// compiled for each). They define PEAL_KERNEL_TARGET and the two primitives
//   within(t, u, half): bit b set if u[b] - t[b] <= half, b = 0..63
//   equals(c, number):  bit b set if c[b] == number, b = 0..63
// A function attribute does not reach into templates or lambdas called from it, hence inclusion and not a template.

namespace {

// Adds the pairs of one word of hits: bit b stands for the pair (i + b, i + lag + b).
PEAL_KERNEL_TARGET inline void count_hits(const lag_sweep_job& job, std::size_t i, std::size_t lag,
                                          std::uint64_t hits) noexcept {
  const channel_number* c = job.channel + i;
  // Few hits: one by one. Many hits and few channels: all at once by channel masks. The limit is where both
  // take the same time.
  if (job.channels > 8 || static_cast<std::size_t>(_mm_popcnt_u64(hits)) <= job.channels * job.channels) {
    while (hits != 0) {
      const auto b = static_cast<std::size_t>(_tzcnt_u64(hits));
      hits = _blsr_u64(hits);
      const std::size_t row = job.place[static_cast<std::uint16_t>(c[b])];
      const std::size_t column = job.place[static_cast<std::uint16_t>(c[b + lag])];
      ++job.counts[row * count_stride + column];
    }
    return;
  }
  std::uint64_t later[8] = {};
  for (std::size_t d = 0; d < job.channels; ++d) { later[d] = equals(c + lag, job.number[d]); }
  for (std::size_t a = 0; a < job.channels; ++a) {
    const std::uint64_t earlier = hits & equals(c, job.number[a]);
    for (std::size_t d = 0; d < job.channels; ++d) {
      job.counts[a * count_stride + d] += static_cast<std::uint64_t>(_mm_popcnt_u64(earlier & later[d]));
    }
  }
}

PEAL_KERNEL_TARGET inline void sweep(const lag_sweep_job& job) noexcept {
  std::size_t i = 0;
  for (; i + 128 <= job.size; i += 64) {
    for (std::size_t lag = 1;; ++lag) {
      if (i + lag + 64 > job.size) {
        lag_sweep_one_by_one(job, i, i + 64, lag);
        break;
      }
      // Times are sorted: where lag k is outside the window, so is every longer lag.
      const std::uint64_t hits = within(job.time + i, job.time + i + lag, job.half);
      if (hits == 0) { break; }
      count_hits(job, i, lag, hits);
    }
  }
  lag_sweep_one_by_one(job, i, job.size, 1);
}

} // namespace
