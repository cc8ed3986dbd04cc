// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The history of one side's setting, as far back as undecided coincidences need it.
#pragma once

#include "peal/tag.hpp"

#include <cstddef>
#include <vector>

namespace peal::detail {

inline constexpr int setting_is_unknown = -1;

class setting_timeline {
public:
  /// The setting is `value` from `time` on; a time before the latest entry is moved up to it. Equal values
  /// make no entry.
  void set(time_ps time, int value);

  struct span_result {
    int value = setting_is_unknown; ///< at `from`; unknown also if it becomes unknown inside
    bool changed = false;           ///< another value somewhere in (from, to]
  };
  [[nodiscard]] span_result over(time_ps from, time_ps to) const noexcept;

  /// Spans asked for later start at `time` or later.
  void forget_before(time_ps time);

private:
  struct entry {
    time_ps time;
    int value;
  };
  std::vector<entry> entries_{{INT64_MIN, setting_is_unknown}};
  std::size_t first_ = 0;
};

} // namespace peal::detail
