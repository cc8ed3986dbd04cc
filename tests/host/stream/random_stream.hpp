// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Random tag streams and random ways of cutting them, for tests against brute force.
#pragma once

#include "peal/simd.hpp"
#include "peal/tag.hpp"

#include <algorithm>
#include <cstddef>
#include <random>
#include <vector>

namespace peal::test {

using generator = std::mt19937_64;

inline std::int64_t uniform(generator& g, std::int64_t low, std::int64_t high) {
  return std::uniform_int_distribution<std::int64_t>(low, high)(g);
}

/// `n` sorted tags from `start` on, gaps 0..greatest_gap (0 often, so that equal times are common), channels
/// drawn from `channels`.
inline tag_block random_tags(generator& g, std::size_t n, const std::vector<channel_number>& channels, time_ps start,
                             time_ps greatest_gap) {
  tag_block block;
  time_ps t = start;
  for (std::size_t i = 0; i < n; ++i) {
    if (uniform(g, 0, 3) != 0) { t += uniform(g, 0, greatest_gap); }
    block.push(t, channels[static_cast<std::size_t>(uniform(g, 0, static_cast<std::int64_t>(channels.size()) - 1))]);
  }
  return block;
}

/// Cuts a block (tags and events) into pieces of random length, many of them tiny or empty, with watermarks
/// that are none, the last or the next time.
inline std::vector<tag_block> random_cut(generator& g, const tag_block& whole) {
  std::vector<tag_block> pieces;
  const std::int64_t longest = uniform(g, 0, 4) == 0 ? 3 : uniform(g, 1, 700);
  std::size_t next_event = 0;
  std::size_t i = 0;
  while (i < whole.size() || next_event < whole.events.size()) {
    tag_block piece;
    const std::size_t end = std::min(whole.size(), i + static_cast<std::size_t>(uniform(g, 0, longest)));
    const std::size_t start = i;
    for (; i < end; ++i) { piece.push(whole.time[i], whole.channel[i]); }
    // An event at the cut may go to either side of it.
    while (next_event < whole.events.size() &&
           (whole.events[next_event].position < end ||
            (whole.events[next_event].position == end && (end == whole.size() || uniform(g, 0, 1) == 0)))) {
      stream_event event = whole.events[next_event++];
      event.position -= static_cast<std::uint32_t>(start);
      piece.events.push_back(event);
    }
    const std::int64_t kind = uniform(g, 0, 2);
    if (kind == 1 && end > 0) { piece.watermark = whole.time[end - 1]; }
    if (kind == 2 && end < whole.size()) {
      piece.watermark = whole.time[end];
      if (next_event < whole.events.size()) {
        piece.watermark = std::min(piece.watermark, whole.events[next_event].time);
      }
    }
    pieces.push_back(std::move(piece));
  }
  return pieces;
}

/// The tags of a block, vouched for.
inline tag_view ordered(const tag_block& block) { return {block.time, block.channel, true}; }

inline std::vector<simd_level> levels_here() {
  std::vector<simd_level> levels;
  for (const simd_level level : {simd_level::scalar, simd_level::avx2, simd_level::avx512}) {
    if (simd_available(level)) { levels.push_back(level); }
  }
  return levels;
}

/// Start times of test streams: zero, negative, and near the ends of the allowed range.
inline time_ps random_start(generator& g) {
  constexpr time_ps edge = time_ps{1} << 62;
  const time_ps starts[] = {0, -5000, edge - 10'000'000, -edge + 5'000, 1'000'000'000'000'000'000};
  return starts[uniform(g, 0, 4)];
}

} // namespace peal::test
