// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What physics hands to the simulated board: electrical pulses at the detector inputs and the setting lines, in
// picoseconds.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

namespace peal::sim {

/// One electrical pulse: rising edge at `time_ps` (>= 0, stream time), high for `width_ps` (> 0). Pulses of
/// one channel may overlap when a detector has no dead time; the line is then high while any of them is
/// (wired OR).
struct pulse {
  std::int64_t time_ps = 0;
  std::int64_t width_ps = 0;
  std::uint16_t channel_index = 0; ///< channel number - 1
  friend bool operator==(const pulse&, const pulse&) = default;
};

/// The setting lines carry `value` from `time_ps` on: x (side A) in bits 3:0, y (side B) in bits 7:4.
struct setting_change {
  std::int64_t time_ps = 0;
  std::uint8_t value = 0;
  friend bool operator==(const setting_change&, const setting_change&) = default;
};

/// Light, links and detectors of one experiment, as a stream that is drawn in slices. Not thread-safe; one caller.
class experiment {
public:
  experiment() = default;
  experiment(const experiment&) = delete;
  experiment& operator=(const experiment&) = delete;
  virtual ~experiment() = default;

  /// Appends everything with time < `until_ps` that earlier calls have not given.
  /// Result: `pulses` ordered by (time, channel), `settings` by time with strictly increasing times; an
  /// experiment with settings gives the first one at time 0, one without gives none. What comes out does not
  /// depend on how the time is cut into slices. `until_ps` smaller than an earlier one appends nothing. Cost:
  /// linear in the photons emitted. Throws std::bad_alloc only.
  virtual void generate(std::int64_t until_ps, std::vector<pulse>& pulses, std::vector<setting_change>& settings) = 0;
};

} // namespace peal::sim
