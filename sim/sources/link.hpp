// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A way for light from source to detector: it loses photons, takes time, and the time may run off (a stretching path or a far clock).
#pragma once

#include "sources/instant.hpp"

namespace peal::sim {

struct link_setup {
  double transmission = 1.0;   ///< probability that a photon arrives, 0..1
  std::int64_t delay_ps = 0;   ///< >= 0
  double drift_ppm = 0.0;      ///< the delay grows by this many microseconds per second; |drift| <= 1000
};

/// Delays and drifts photons. Monotonic: the order of photons is kept.
class link_delay {
public:
  explicit link_delay(const link_setup& setup) noexcept
      : delay_ps_(setup.delay_ps), drift_(static_cast<std::int64_t>(std::floor(setup.drift_ppm * 1e6 + 0.5))) {}

  /// Arrival of a photon emitted at `t` (t >= 0, or never). Drift is kept as an integer in parts per 10^12, so that it stays exact after days.
  [[nodiscard]] instant arrival(instant t) const noexcept {
    if (t == never) return t;
    t.ps += delay_ps_;
    if (drift_ != 0) {
      const std::int64_t at = t.ps - delay_ps_;
      const std::int64_t seconds = at / 1'000'000'000'000;
      const std::int64_t below = at % 1'000'000'000'000;
      t.ps += seconds * drift_;
      t.add(static_cast<double>(below) * (static_cast<double>(drift_) * 1e-12));
    }
    return t;
  }

private:
  std::int64_t delay_ps_;
  std::int64_t drift_; // parts per 10^12
};

} // namespace peal::sim
