// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Channel number -> place in a list, in one load. 64 KiB, of which a stream touches one or two cache lines.
#pragma once

#include "peal/error.hpp"
#include "peal/tag.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace peal::detail {

class channel_table {
public:
  /// `none` is the entry of every channel that add() did not name.
  explicit channel_table(std::uint8_t none) : places_(65536, none), none_(none) {}

  /// Throws invalid_argument for channel 0 and for a channel that is there already.
  void add(channel_number channel, std::uint8_t place) {
    if (channel == 0) {
      throw invalid_argument("channel 0 is no channel: channels count from 1, falling edges are negative");
    }
    std::uint8_t& entry = places_[static_cast<std::uint16_t>(channel)];
    if (entry != none_) { throw invalid_argument("channel " + std::to_string(channel) + " is listed twice"); }
    entry = place;
  }
  [[nodiscard]] std::uint8_t operator[](channel_number channel) const noexcept {
    return places_[static_cast<std::uint16_t>(channel)];
  }
  [[nodiscard]] const std::uint8_t* data() const noexcept { return places_.data(); }
  [[nodiscard]] std::uint8_t none() const noexcept { return none_; }

private:
  std::vector<std::uint8_t> places_;
  std::uint8_t none_;
};

/// Greatest window, range or delay: sums and differences of corrected times then stay inside int64.
inline constexpr time_ps longest_ps = time_ps{1} << 60;

} // namespace peal::detail
