// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/sources/detector_bank.hpp"

#include <peal/error.hpp>

#include <algorithm>
#include <string>

namespace peal::sim {

detector_bank::detector_bank(std::span<const detector_setup> setups, std::uint64_t seed)
    : parts_(setups.size()), heads_(setups.size()) {
  for (const detector_setup& setup : setups) {
    const std::string number = std::to_string(setup.channel_index + 1);
    for (const detector& other : detectors_) {
      if (other.setup().channel_index == setup.channel_index) {
        throw invalid_argument("experiment: two detectors on channel " + number + "; give each its own");
      }
    }
    detectors_.emplace_back(setup, seed, "detector." + number);
    reach_ps_ = std::max(reach_ps_, detectors_.back().reach_ps());
  }
}

void detector_bank::collect(std::int64_t until_ps, std::vector<pulse>& pulses) {
  std::size_t total = 0;
  for (std::size_t i = 0; i < detectors_.size(); ++i) {
    parts_[i].clear();
    heads_[i] = 0;
    detectors_[i].collect(until_ps, parts_[i]);
    total += parts_[i].size();
  }
  if (pulses.capacity() < pulses.size() + total) {
    pulses.reserve(std::max(2 * pulses.capacity(), pulses.size() + total));
  }
  for (; total > 0; --total) {
    std::size_t first = parts_.size();
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      if (heads_[i] == parts_[i].size()) { continue; }
      if (first == parts_.size()) {
        first = i;
        continue;
      }
      const pulse& here = parts_[i][heads_[i]];
      const pulse& best = parts_[first][heads_[first]];
      if (here.time_ps < best.time_ps || (here.time_ps == best.time_ps && here.channel_index < best.channel_index)) {
        first = i;
      }
    }
    pulses.push_back(parts_[first][heads_[first]++]);
  }
}

} // namespace peal::sim
