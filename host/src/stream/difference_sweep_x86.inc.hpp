// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Driver of the difference lag sweep, included by difference_kernels_avx2.cpp and difference_kernels_avx512.cpp (no
// #pragma once). They define PEAL_KERNEL_TARGET and the two primitives
//   sides(side):  bit b set if side[b] is channel b's, b = 0..63
//   hits(t, u, from_b, unlike, range, out, n): appends the values of the lanes b = 0..63 whose bit in `unlike` is set
//   and whose difference
//     u[b] - t[b] (negated where from_b is set) lies in the range; returns false if no u[b] - t[b] is within reach

namespace {

inline constexpr std::size_t sweep_buffer = 4096;

PEAL_KERNEL_TARGET inline void sweep(const sweep_job& job) noexcept {
  std::uint64_t value[sweep_buffer + 64 + 8]; // one more word of hits than the limit, and the slack of a full store
  std::size_t n = 0;
  std::size_t i = job.first;
  for (; i + 64 <= job.last && i + 128 <= job.size; i += 64) {
    const std::uint64_t from_b = sides(job.side + i);
    for (std::size_t lag = 1;; ++lag) {
      if (i + lag + 64 > job.size) {
        sweep_one_by_one(job, i, i + 64, lag);
        break;
      }
      const std::uint64_t unlike = from_b ^ sides(job.side + i + lag);
      if (!hits(job.time + i, job.time + i + lag, from_b, unlike, job.range, value, n)) { break; }
      if (n > sweep_buffer) {
        add_to_histogram(value, n, job.range.bin, job.counts);
        n = 0;
      }
    }
  }
  add_to_histogram(value, n, job.range.bin, job.counts);
  sweep_one_by_one(job, i, job.last, 1);
}

} // namespace
