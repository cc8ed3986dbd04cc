// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/provider.hpp"

#include <cstdlib>

namespace peal {

known_setup known_setup::from(const stream_info& info) {
  const auto number = [&](const char* key) -> time_ps {
    const auto entry = info.metadata.find(key);
    if (entry == info.metadata.end()) { return 0; }
    return std::strtoll(entry->second.c_str(), nullptr, 10);
  };
  return {number(window_key), number(setting_period_key)};
}

void known_setup::store(stream_info& info) const {
  if (window_ps > 0) { info.metadata[window_key] = std::to_string(window_ps); }
  if (setting_period_ps > 0) { info.metadata[setting_period_key] = std::to_string(setting_period_ps); }
}

} // namespace peal
