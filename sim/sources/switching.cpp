// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/sources/switching.hpp"

#include "sim/sources/random.hpp"

#include <peal/error.hpp>

namespace peal::sim {
namespace {

/// Uniform in 0..n-1 from the upper 32 bits; the bias of a non-power of two is below n / 2^32.
unsigned pick(std::uint64_t bits, unsigned n) noexcept { return static_cast<unsigned>(((bits >> 32) * n) >> 32); }

} // namespace

setting_switch::setting_switch(const switching_setup& setup, unsigned settings_a, unsigned settings_b,
                               std::uint64_t seed)
    : setup_(setup), settings_a_(settings_a), settings_b_(settings_b), key_a_(substream_key(seed, "setting.a")),
      key_b_(substream_key(seed, "setting.b")) {
  if (settings_a < 1 || settings_a > 16 || settings_b < 1 || settings_b > 16) {
    throw invalid_argument("setting switch: each side needs 1..16 settings");
  }
  if (setup.dwell_ps < 0 || setup.dwell_ps > 1'000'000'000'000'000) {
    throw invalid_argument("setting switch: dwell_ps must be 0..1e15");
  }
  if (setup.transition_ps < 0 || (setup.transition_ps > 0 && setup.transition_ps >= setup.dwell_ps)) {
    throw invalid_argument("setting switch: transition_ps must be 0..dwell_ps-1");
  }
}

unsigned setting_switch::draw_a(std::uint64_t slot) const noexcept {
  if (setup_.dwell_ps == 0) { return 0; }
  if (setup_.order == setting_order::cyclic) { return static_cast<unsigned>(slot % settings_a_); }
  return pick(counter_draw(key_a_, slot), settings_a_);
}

unsigned setting_switch::draw_b(std::uint64_t slot) const noexcept {
  if (setup_.dwell_ps == 0) { return 0; }
  if (setup_.order == setting_order::cyclic) { return static_cast<unsigned>(slot / settings_a_ % settings_b_); }
  return pick(counter_draw(key_b_, slot), settings_b_);
}

void setting_switch::collect(std::int64_t until_ps, std::vector<setting_change>& settings) {
  for (;; ++next_slot_) {
    const std::int64_t start_ps = static_cast<std::int64_t>(next_slot_) * setup_.dwell_ps;
    if (start_ps >= until_ps) { return; }
    if (setup_.dwell_ps == 0 && next_slot_ > 0) { return; }
    const int value = static_cast<int>(draw_a(next_slot_) | draw_b(next_slot_) << 4);
    if (value != last_value_) { settings.push_back({start_ps, static_cast<std::uint8_t>(value)}); }
    last_value_ = value;
  }
}

} // namespace peal::sim
