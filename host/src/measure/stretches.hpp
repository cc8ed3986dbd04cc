// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The tags of two channels in each stretch of live time: what the accidental pairs of a correlation are computed from.
#pragma once

#include "peal/g2.hpp"
#include "peal/measure/measurement.hpp"

#include <array>
#include <vector>

namespace peal::detail {

/// Stretches are in uncorrected time; tags are taken back to it by the delays of their channels.
class stretches {
public:
  stretches(channel_number a, channel_number b) : channel_{a, b} {}

  void set_delays(std::span<const channel_delay> delays);
  /// A piece: only tags with an uncorrected time in [from, until).
  void count_between(time_ps from, time_ps until) noexcept;
  /// A view of live tags of (at least) the two channels.
  void take(const measured_block& block);
  /// The piece right after this one.
  void append(const stretches& later);

  [[nodiscard]] std::vector<live_stretch> all() const;
  [[nodiscard]] std::uint64_t tags(std::size_t side) const noexcept;

private:
  struct entry {
    time_ps start = 0;
    time_ps end = 0;
    std::array<std::uint64_t, 2> tags{};
  };
  void follow(const measured_block& block);
  void count(std::size_t side, time_ps time) noexcept;

  std::array<channel_number, 2> channel_;
  std::array<time_ps, 2> delay_{};
  std::array<std::size_t, 2> at_{}; ///< the stretch of the latest tag of each side
  std::vector<entry> entries_;
  bool begun_ = false;
  bool open_ = false; ///< the last one goes on
  time_ps from_ = INT64_MIN;
  time_ps until_ = INT64_MAX;
};

} // namespace peal::detail
