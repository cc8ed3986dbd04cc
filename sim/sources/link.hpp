// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A way for light from source to detector: it loses photons, takes time, and the time may run off (a stretching path or
// a far clock).
#pragma once

#include "sim/sources/instant.hpp"

namespace peal::sim {

struct link_setup {
  double transmission = 1.0; ///< probability that a photon arrives, 0..1
  std::int64_t delay_ps = 0; ///< >= 0
  double drift_ppm = 0.0;    ///< the delay grows by this many microseconds per second; |drift| <= 1000
};

/// Delays and drifts photons. Monotonic: the order of photons is kept.
class link_delay {
public:
  explicit link_delay(const link_setup& setup) noexcept
      : delay_ps_(setup.delay_ps), drift_(static_cast<std::int64_t>(std::floor(setup.drift_ppm * 1e6 + 0.5))) {}

  /// Arrival of a photon emitted at `t` (t >= 0, or never). Drift is kept as an integer in parts per 10^12,
  /// so that it stays exact after days.
  [[nodiscard]] instant arrival(instant t) const noexcept {
    if (t == never) { return t; }
    t.ps += delay_ps_;
    if (drift_ != 0) { add_drift(t, t.ps - delay_ps_); }
    return t;
  }

private:
  /// t += at * drift / 10^12, exactly: `at` is cut into seconds, microseconds and picoseconds so that no
  /// product leaves 64 bits.
  void add_drift(instant& t, std::int64_t at) const noexcept {
    constexpr std::int64_t million = 1'000'000;
    const std::int64_t seconds = at / (million * million);
    const std::int64_t microseconds = at / million % million;
    const std::int64_t picoseconds = at % million;
    t.ps += seconds * drift_;
    const std::int64_t fine = picoseconds * drift_;                               // 10^-12 ps
    const std::int64_t middle = microseconds * drift_ + floor_div(fine, million); // 10^-6 ps
    const std::int64_t whole = floor_div(middle, million);
    t.ps += whole;
    const double below = static_cast<double>(fine - floor_div(fine, million) * million) * 1e-12;
    t.add(static_cast<double>(middle - whole * million) * 1e-6 + below);
  }

  static constexpr std::int64_t floor_div(std::int64_t a, std::int64_t b) noexcept {
    return a / b - (a % b < 0 ? 1 : 0);
  }

  std::int64_t delay_ps_;
  std::int64_t drift_; // parts per 10^12
};

} // namespace peal::sim
