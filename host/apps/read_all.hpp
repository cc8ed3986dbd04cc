// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Reads a recorded stream to its end for an analysis. A broken file gives no number, unless the user asked for what is
// left of it.
#pragma once

#include "base/interrupt.hpp"

#include "peal/error.hpp"
#include "peal/source.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>

namespace peal::app {

struct stream_totals {
  std::uint64_t tags = 0;
  std::optional<time_ps> first_ps;
  std::optional<time_ps> last_ps;
  loss_counters losses;
  [[nodiscard]] time_ps duration_ps() const noexcept { return first_ps ? *last_ps - *first_ps : 0; }
};

/// Hands every block to `use`. With `partial` a file that breaks off ends the stream with a warning on stderr
/// instead of an exception.
template <typename Use>
stream_totals read_all(source& from, bool partial, Use&& use) {
  stream_totals totals;
  tag_block block;
  try {
    for (;;) {
      const read_status status = from.read(block);
      if (status == read_status::end || status == read_status::device_gone) { break; }
      if (interrupted()) { throw error("interrupted; nothing was analysed"); }
      if (block.size() != 0) {
        totals.tags += block.size();
        const auto [low, high] = std::minmax(block.time.front(), block.time.back());
        totals.first_ps = std::min(totals.first_ps.value_or(low), low);
        totals.last_ps = std::max(totals.last_ps.value_or(high), high);
      }
      use(block);
    }
  } catch (const file_error& e) {
    if (!partial) { throw file_error(std::string(e.what()) + "; --partial analyses what is there"); }
    fmt::print(stderr, "peal: warning: {}; only the {} tags before it are analysed\n", e.what(), totals.tags);
  }
  totals.losses = from.losses();
  return totals;
}

} // namespace peal::app
