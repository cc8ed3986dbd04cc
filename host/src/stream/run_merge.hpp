// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Merges runs of tags that are each in the order of their times.
#pragma once

#include "peal/tag.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace peal::detail {

/// A run in two arrays.
struct tag_run {
  const time_ps* time = nullptr;
  const std::int16_t* id = nullptr;
  std::size_t size = 0;
};

/// Two by two until one is left. Cost: O(n log(runs)), about 0.7 ns a tag and level.
class run_merge {
public:
  /// Writes the tags of all `runs` to `time` and `id` in the order of their times, equal times in any order. The runs
  /// are used up; the output must not overlap them.
  void merge(std::vector<tag_run>& runs, time_ps* time, std::int16_t* id);

private:
  struct buffer {
    std::vector<time_ps> time;
    std::vector<std::int16_t> id;
  };
  buffer scratch_[2]; ///< of the levels in turn
};

} // namespace peal::detail
