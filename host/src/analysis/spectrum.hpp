// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Rayleigh power of the tags of one channel in stretches of equal length.
#pragma once

#include "peal/light.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace peal::detail {

/// Tags of a sample in stretches of one length: times from the start of their stretch.
struct stretched_tags {
  double length_ps = 0.0;
  std::vector<double> since_ps;
  std::vector<std::size_t> end; ///< of each stretch, in since_ps

  [[nodiscard]] double stretches() const noexcept { return static_cast<double>(end.size()); }
};

/// Whole stretches only, those with two tags or more, evenly spread over the sample; of a stretch with more than
/// `most_tags` every so manyth tag.
[[nodiscard]] stretched_tags cut(const tag_sample& sample, double length_ps, std::size_t most_tags);

/// Longest stretch of which whole ones hold at least half of the tags of the sample. 0 without tags.
[[nodiscard]] double longest_stretch_ps(const tag_sample& sample);

struct line_power {
  std::vector<double> leahy; ///< sum over stretches of |sum exp|^2/n, per line
  std::vector<double> plain; ///< sum over stretches of |sum exp|^2
  double pairs = 0.0;        ///< sum of n (n - 1)
};

/// Power at first_per_ps + k step_per_ps, k < lines. O(tags * lines).
[[nodiscard]] line_power power_of(const stretched_tags& tags, double first_per_ps, double step_per_ps,
                                  std::size_t lines);

/// The line at one frequency against 16 lines beside it.
[[nodiscard]] pulse_line test_line(const stretched_tags& tags, double frequency_per_ps);

} // namespace peal::detail
