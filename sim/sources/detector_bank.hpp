// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The detectors of one experiment and the merge of what they give.
#pragma once

#include "sim/sources/detector.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace peal::sim {

class detector_bank {
public:
  /// Throws peal::invalid_argument for a channel that stands twice or a detector out of range.
  detector_bank(std::span<const detector_setup> setups, std::uint64_t seed);

  [[nodiscard]] detector& operator[](std::size_t i) { return detectors_[i]; }
  [[nodiscard]] std::size_t size() const noexcept { return detectors_.size(); }

  /// Photons arriving before this must be known to give all pulses before `until_ps`.
  [[nodiscard]] std::int64_t horizon_ps(std::int64_t until_ps) const noexcept { return until_ps + reach_ps_; }

  /// Appends the pulses of all detectors with time < `until_ps`, by (time, channel).
  void collect(std::int64_t until_ps, std::vector<pulse>& pulses);

private:
  std::vector<detector> detectors_;
  std::vector<std::vector<pulse>> parts_;
  std::vector<std::size_t> heads_;
  std::int64_t reach_ps_ = 0;
};

} // namespace peal::sim
