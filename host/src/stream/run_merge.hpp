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

/// Two by two until one is left, on keys of 8 bytes (time since the first tag, id). Cost: O(n log(runs)), about 0.8 ns
/// a tag and level and as much for the keys.
class run_merge {
public:
  /// The times of one merge must be less than this apart (39 hours).
  static constexpr time_ps longest_ps = time_ps{1} << 47;

  /// Writes the tags of all `runs` to `time` and `id` in the order of their times, equal times in any order. `runs` are
  /// not empty, and the output does not overlap them.
  void merge(const std::vector<tag_run>& runs, time_ps* time, std::int16_t* id);

private:
  struct key_run {
    const std::int64_t* key;
    std::size_t size;
  };
  std::vector<std::int64_t> scratch_[2]; ///< of the levels in turn
  std::vector<key_run> runs_;
};

} // namespace peal::detail
