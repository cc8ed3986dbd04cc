// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Drivers of the difference lag sweep, included by difference_kernels_avx2.cpp and difference_kernels_avx512.cpp (no
// #pragma once). They define PEAL_KERNEL_TARGET and the primitives
//   sides(side):  bit b set if side[b] is channel b's, b = 0..63
//   hits(t, u, from_b, unlike, range, out, n): appends the values of the lanes b = 0..63 whose bit in `unlike` is set
//   and whose difference u[b] - t[b] (negated where from_b is set) lies in the range; returns false if no u[b] - t[b]
//   is within reach. Once for times of 64 bits and once for offsets of 32 bits, which are twice as many in a vector.
//   narrow(time, n, offset): offset[k] = time[k] - time[0] for k < n; reads and writes up to 8 more

namespace {

inline constexpr std::size_t sweep_buffer = 4096;
/// One more word of hits than the limit, and the slack of a full store.
inline constexpr std::size_t sweep_room = sweep_buffer + 64 + 16;

// Pairs of the tags first .. last (whole blocks of 64) with later ones, by 64-bit times.
PEAL_KERNEL_TARGET inline void sweep_wide(const sweep_job& job, std::size_t first, std::size_t last) noexcept {
  std::uint64_t value[sweep_room];
  std::size_t n = 0;
  for (std::size_t i = first; i < last; i += 64) {
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
}

// The same for the tags first .. first + size by 32-bit offsets from the first of them; those up to first + have are
// at hand.
PEAL_KERNEL_TARGET inline void sweep_stretch(const sweep_job& job, std::size_t first, std::size_t size,
                                             std::size_t have) noexcept {
  std::uint32_t offset[stretch_tags + stretch_ahead + 8];
  std::uint32_t value[sweep_room];
  std::size_t n = 0;
  narrow(job.time + first, have, offset);
  for (std::size_t j = 0; j < size; j += 64) {
    const std::uint64_t from_b = sides(job.side + first + j);
    for (std::size_t lag = 1;; ++lag) {
      if (j + lag + 64 > have) {
        sweep_one_by_one(job, first + j, first + j + 64, lag);
        break;
      }
      const std::uint64_t unlike = from_b ^ sides(job.side + first + j + lag);
      if (!hits(offset + j, offset + j + lag, from_b, unlike, job.range, value, n)) { break; }
      if (n > sweep_buffer) {
        add_to_histogram(value, n, job.range.bin, job.counts);
        n = 0;
      }
    }
  }
  add_to_histogram(value, n, job.range.bin, job.counts);
}

PEAL_KERNEL_TARGET inline void sweep(const sweep_job& job) noexcept {
  const bool narrow_range = job.range.reach < stretch_ps && job.range.span < static_cast<std::uint64_t>(stretch_ps);
  std::size_t i = job.first;
  // Whole blocks of 64 with as many behind them.
  const std::size_t end = job.size < 128 ? 0 : std::min(job.last, job.size - 64);
  while (i + 64 <= end) {
    const std::size_t size = std::min(stretch_tags, (end - i) / 64 * 64);
    const std::size_t have = std::min(size + stretch_ahead, job.size - i);
    if (narrow_range && job.time[i + have - 1] - job.time[i] < stretch_ps) {
      sweep_stretch(job, i, size, have);
    } else {
      sweep_wide(job, i, i + size);
    }
    i += size;
  }
  sweep_one_by_one(job, i, job.last, 1);
}

} // namespace
