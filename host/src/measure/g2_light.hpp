// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// From the histogram and the samples of a g2 measurement to its result: the decisions of light.hpp in their order.
#pragma once

#include "peal/measure/g2.hpp"

#include <functional>
#include <vector>

namespace peal::detail {

/// What the stream has given.
struct g2_evidence {
  tag_sample a, b;
  std::vector<live_stretch> stretches;
  /// Pairs per bin. Asked for once the pulse train is decided, whose spectrum takes as much memory as a long histogram.
  std::function<std::vector<std::int64_t>()> counts;
};

/// Fills r.counts (the fine histogram of r.bins) and what follows: light, verdict, evidence and g2(0) or the refusal.
/// For continuous light r.bins and r.counts become those of the bins shown. `bin_ps`: 0 or as wanted.
void decide_light(g2_result& r, const g2_options& options, const g2_evidence& evidence);

/// An odd number of ticks nearest to `wanted_ps`, at least one.
[[nodiscard]] double odd_ticks_ps(double wanted_ps, double tick_ps) noexcept;

} // namespace peal::detail
