// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Kernels of the difference histogram.
#pragma once

#include "peal/simd.hpp"
#include "peal/tag.hpp"

#include <cstddef>
#include <cstdint>

namespace peal::detail {

/// Exact floor(d / width) for 0 <= d < range without a division where possible.
class bin_divider {
public:
  bin_divider(std::uint64_t width, std::uint64_t range) noexcept
      : width_(width), fast_(width > 1 && range <= (std::uint64_t{1} << 32) && width < (std::uint64_t{1} << 32)),
        reciprocal_(fast_ ? ~std::uint64_t{0} / width + 1 : 0) {}

  /// reciprocal = 2^64 / width + e / width with 0 <= e < width or e = width, so d * reciprocal / 2^64 = d /
  /// width + d * e / (width * 2^64), and the last term is below 1 / width as long as d * e < 2^64: true for
  /// d, width < 2^32.
  [[nodiscard]] std::uint64_t operator()(std::uint64_t d) const noexcept {
    if (fast_) { return by_reciprocal(d); }
    return width_ == 1 ? d : d / width_;
  }
  [[nodiscard]] bool fast() const noexcept { return fast_; }
  /// Only if fast().
  [[nodiscard]] std::uint64_t by_reciprocal(std::uint64_t d) const noexcept { return high_product(d, reciprocal_); }

private:
  static std::uint64_t high_product(std::uint64_t a, std::uint64_t b) noexcept {
    __extension__ using wide = unsigned __int128;
    return static_cast<std::uint64_t>(static_cast<wide>(a) * b >> 64);
  }
  std::uint64_t width_;
  bool fast_;
  std::uint64_t reciprocal_;
};

/// Range and bins of one pair: raw difference t_b - t_a counts if 0 <= t_b - t_a - low < span.
struct difference_range {
  time_ps low = 0;
  std::uint64_t span = 0;
  time_ps reach = 0; ///< greatest |t_b - t_a| inside
  bin_divider bin{1, 1};
};

/// Adds `n` values t_b - t_a - low (all below span) to the histogram.
void add_to_histogram(const std::uint64_t* value, std::size_t n, const bin_divider& bin, std::int64_t* counts) noexcept;
void add_to_histogram(const std::uint32_t* value, std::size_t n, const bin_divider& bin, std::int64_t* counts) noexcept;

/// Copies the tags of channels a and b to `time` and `side` (0 for a, 0xFF for b) and returns their number.
/// Writes up to 64 places past it.
using thin_function = std::size_t (*)(tag_view tags, channel_number a, channel_number b, time_ps* time,
                                      std::uint8_t* side) noexcept;
std::size_t thin_scalar(tag_view tags, channel_number a, channel_number b, time_ps* time, std::uint8_t* side) noexcept;
std::size_t thin_avx2(tag_view tags, channel_number a, channel_number b, time_ps* time, std::uint8_t* side) noexcept;
std::size_t thin_avx512(tag_view tags, channel_number a, channel_number b, time_ps* time, std::uint8_t* side) noexcept;

/// A thinned, sorted pair stream. All pairs (i, j) with first <= i < last, i < j < size, different sides and
/// difference inside the range are added.
struct sweep_job {
  const time_ps* time = nullptr;
  const std::uint8_t* side = nullptr;
  std::size_t size = 0;
  std::size_t first = 0;
  std::size_t last = 0;
  difference_range range;
  std::int64_t* counts = nullptr;
};
using sweep_function = void (*)(const sweep_job&) noexcept;
void sweep_scalar(const sweep_job& job) noexcept;
void sweep_avx2(const sweep_job& job) noexcept;
void sweep_avx512(const sweep_job& job) noexcept;

/// Tags in a stretch of 32-bit offsets of the vector sweeps, those behind it that its last ones may be paired with in
/// vectors, and the greatest offset.
inline constexpr std::size_t stretch_tags = 1024;
inline constexpr std::size_t stretch_ahead = 128;
inline constexpr time_ps stretch_ps = time_ps{1} << 30;

/// Number of tags in reach of one from which two pointers are faster than the sweep of a level (measured on Zen 5),
/// `distance_ps` being the mean distance of tags: 32-bit offsets serve where a stretch of them is short enough.
[[nodiscard]] inline double sweep_limit(simd_level level, double distance_ps) noexcept {
  const bool narrow = distance_ps * (stretch_tags + stretch_ahead) < static_cast<double>(stretch_ps);
  if (level == simd_level::avx512) { return narrow ? 120.0 : 30.0; }
  return narrow ? 60.0 : 15.0;
}

/// Pairs of i in [first, last) with j >= i + lag, one by one.
inline void sweep_one_by_one(const sweep_job& job, std::size_t first, std::size_t last, std::size_t lag) noexcept {
  for (std::size_t i = first; i < last; ++i) {
    for (std::size_t j = i + lag; j < job.size && job.time[j] - job.time[i] <= job.range.reach; ++j) {
      if (job.side[i] == job.side[j]) { continue; }
      const time_ps difference = job.side[i] == 0 ? job.time[j] - job.time[i] : job.time[i] - job.time[j];
      const auto value = static_cast<std::uint64_t>(difference - job.range.low);
      if (value < job.range.span) { ++job.counts[job.range.bin(value)]; }
    }
  }
}

[[nodiscard]] inline thin_function thin_of(simd_level level) noexcept {
  return level == simd_level::avx512 ? thin_avx512 : level == simd_level::avx2 ? thin_avx2 : thin_scalar;
}
[[nodiscard]] inline sweep_function sweep_of(simd_level level) noexcept {
  return level == simd_level::avx512 ? sweep_avx512 : level == simd_level::avx2 ? sweep_avx2 : sweep_scalar;
}

/// All pairs of a[0, size_a) with b[0, size_b), both sorted. `start`: where b comes into reach of the next a;
/// kept between calls. `itself`: b is the same list as a, its element i + itself_offset is a[i] and is not
/// paired with it.
struct two_pointer_job {
  const time_ps* a = nullptr;
  std::size_t size_a = 0;
  const time_ps* b = nullptr;
  std::size_t size_b = 0;
  std::size_t start = 0;
  bool itself = false;
  std::size_t itself_offset = 0;
  difference_range range;
  std::int64_t* counts = nullptr;
};
/// Returns the new start.
std::size_t two_pointer(const two_pointer_job& job) noexcept;

} // namespace peal::detail
