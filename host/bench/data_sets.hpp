// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The two data sets all stream figures refer to. Channels 1..4; source A feeds 1 and 2, source B feeds 3 and 4. Each
// source: Poisson pairs, each arm detected with p = 0.5, each detection jittered by a Gaussian of 50 ps; plus
// uncorrelated Poisson background on every channel. No dead time.
//   L: 0.8 M pairs/s a source, 0.6 Mcps background: 1 Mcps a channel, 4 Mcps together
//   H: ten times that
#pragma once

#include "peal/tag.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace peal::bench {

struct data_set {
  std::string name;
  double pair_hz = 0;       ///< per source
  double background_hz = 0; ///< per channel
  std::vector<time_ps> time;
  std::vector<channel_number> channel;

  [[nodiscard]] double seconds() const noexcept { return time.empty() ? 0 : 1e-12 * static_cast<double>(time.back()); }
  [[nodiscard]] double channel_hz() const noexcept { return 0.5 * pair_hz + background_hz; }
  /// Expected pairs of tags of channels 1 and 2 (or 3 and 4) with |dt| <= half_ps, half_ps >> jitter: true
  /// ones and accidentals.
  [[nodiscard]] double expected_pairs(double half_ps) const noexcept;
  /// The same for channels of different sources: accidentals only.
  [[nodiscard]] double expected_accidentals(double half_ps) const noexcept;
  [[nodiscard]] tag_view view() const noexcept { return {time, channel}; }
};

/// Fixed seed: the same data on every machine with the same standard library.
[[nodiscard]] data_set make_data_set(char name, std::size_t tags);

} // namespace peal::bench
