// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#pragma once

#include "peal/coincidence.hpp"
#include "peal/error.hpp"

#include <optional>
#include <string>
#include <vector>

namespace peal::detail {

/// Delays given in the order of the channels; nothing when none are given. Throws invalid_argument for another number.
[[nodiscard]] inline std::optional<std::vector<channel_delay>> own_delays(const std::vector<channel_number>& channels,
                                                                          const std::vector<time_ps>& delays_ps) {
  if (delays_ps.empty()) { return std::nullopt; }
  if (delays_ps.size() != channels.size()) {
    throw invalid_argument("delays: " + std::to_string(delays_ps.size()) + " for " + std::to_string(channels.size()) +
                           " channels; give one for each");
  }
  std::vector<channel_delay> delays;
  for (std::size_t i = 0; i < channels.size(); ++i) { delays.push_back({channels[i], delays_ps[i]}); }
  return delays;
}

} // namespace peal::detail
