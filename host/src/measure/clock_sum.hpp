// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#pragma once

#include "peal/measure/measurement.hpp"

namespace peal::detail {

/// The clock of two adjacent pieces together.
inline void append(live_clock& first, const live_clock& later) noexcept {
  if (!later.started) { return; }
  if (!first.started) {
    first = later;
    return;
  }
  first.now_ps = later.now_ps;
  first.live_ps += later.live_ps;
  first.overflows += later.overflows;
  first.gaps += later.gaps;
  first.live = later.live;
}

} // namespace peal::detail
