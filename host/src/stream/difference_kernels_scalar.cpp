// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "stream/difference_kernels.hpp"

namespace peal::detail {

namespace {

template <class Value>
void add(const Value* value, std::size_t n, const bin_divider bin, std::int64_t* counts) noexcept {
  if (bin.fast()) { // asked once, not for every value
    for (std::size_t i = 0; i < n; ++i) { ++counts[bin.by_reciprocal(value[i])]; }
  } else {
    for (std::size_t i = 0; i < n; ++i) { ++counts[bin(value[i])]; }
  }
}

} // namespace

void add_to_histogram(const std::uint64_t* value, std::size_t n, const bin_divider& bin,
                      std::int64_t* counts) noexcept {
  add(value, n, bin, counts);
}

void add_to_histogram(const std::uint32_t* value, std::size_t n, const bin_divider& bin,
                      std::int64_t* counts) noexcept {
  add(value, n, bin, counts);
}

std::size_t thin_scalar(tag_view tags, channel_number a, channel_number b, time_ps* time, std::uint8_t* side) noexcept {
  std::size_t n = 0;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const bool is_b = tags.channel[i] == b;
    time[n] = tags.time[i]; // written always, kept if wanted: no branch to mispredict
    side[n] = is_b ? 0xFF : 0;
    n += is_b | (tags.channel[i] == a);
  }
  return n;
}

void sweep_scalar(const sweep_job& job) noexcept { sweep_one_by_one(job, job.first, job.last, 1); }

std::size_t two_pointer(const two_pointer_job& job) noexcept {
  const difference_range range = job.range;
  std::int64_t* const counts = job.counts;
  std::size_t start = job.start;
  for (std::size_t i = 0; i < job.size_a; ++i) {
    const time_ps edge = job.a[i] + range.low;
    while (start < job.size_b && job.b[start] < edge) { ++start; }
    for (std::size_t j = start; j < job.size_b; ++j) {
      const auto value = static_cast<std::uint64_t>(job.b[j] - edge);
      if (value >= range.span) { break; }
      if (job.itself && j == i + job.itself_offset) { continue; }
      ++counts[range.bin(value)];
    }
  }
  return start;
}

} // namespace peal::detail
