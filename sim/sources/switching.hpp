// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The analysers' settings as a function of time. Every time slot's setting is a counter draw, so it can be asked for in
// any order.
#pragma once

#include "sim/sources/pulse.hpp"

#include <cstdint>
#include <vector>

namespace peal::sim {

enum class setting_order {
  random, ///< each side draws its setting for every slot, independently and uniformly
  cyclic, ///< slot k: x = k mod nA, y = (k / nA) mod nB; every pair of settings once per nA nB slots
};

struct switching_setup {
  std::int64_t dwell_ps = 0;      ///< length of a slot; 0 = never switched, x = y = 0
  std::int64_t transition_ps = 0; ///< centred on every slot boundary: no light passes the analysers; < dwell_ps
  setting_order order = setting_order::random;
};

class setting_switch {
public:
  /// `settings_a`, `settings_b`: number of settings per side, 1..16. Throws peal::invalid_argument when out of range.
  setting_switch(const switching_setup& setup, unsigned settings_a, unsigned settings_b, std::uint64_t seed);

  /// Setting of side A (B) at a time >= 0. O(1).
  [[nodiscard]] unsigned setting_a(std::int64_t time_ps) const noexcept { return draw_a(slot(time_ps)); }
  [[nodiscard]] unsigned setting_b(std::int64_t time_ps) const noexcept { return draw_b(slot(time_ps)); }

  /// False while the analysers move (also around changes that leave the setting as it was: nobody looks
  /// before switching).
  [[nodiscard]] bool open(std::int64_t time_ps) const noexcept {
    if (setup_.dwell_ps == 0 || setup_.transition_ps == 0) { return true; }
    const std::int64_t in_slot = time_ps % setup_.dwell_ps;
    const bool after_boundary = 2 * in_slot < setup_.transition_ps && time_ps >= setup_.dwell_ps;
    return !after_boundary && 2 * (setup_.dwell_ps - in_slot) > setup_.transition_ps;
  }

  /// Appends the changes with time < `until_ps` not given before; the first is at time 0.
  void collect(std::int64_t until_ps, std::vector<setting_change>& settings);

private:
  [[nodiscard]] std::uint64_t slot(std::int64_t time_ps) const noexcept {
    return setup_.dwell_ps == 0 ? 0 : static_cast<std::uint64_t>(time_ps / setup_.dwell_ps);
  }
  [[nodiscard]] unsigned draw_a(std::uint64_t slot) const noexcept;
  [[nodiscard]] unsigned draw_b(std::uint64_t slot) const noexcept;

  switching_setup setup_;
  unsigned settings_a_;
  unsigned settings_b_;
  std::uint64_t key_a_;
  std::uint64_t key_b_;
  std::uint64_t next_slot_ = 0;
  int last_value_ = -1;
};

} // namespace peal::sim
