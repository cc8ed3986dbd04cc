// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A single-photon detector: photons in, electrical pulses out.
#pragma once

#include "sim/sources/instant.hpp"
#include "sim/sources/pulse.hpp"
#include "sim/sources/random.hpp"

#include <cstdint>
#include <vector>

namespace peal::sim {

/// What an event during the dead time does: nothing, or it starts the dead time again.
enum class dead_time_kind { non_paralysable, paralysable };

struct detector_setup {
  std::uint16_t channel_index = 0;
  double efficiency = 1.0;       ///< probability that a photon starts an avalanche, 0..1
  double jitter_sigma_ps = 0.0;  ///< Gaussian, limited to +-8 sigma
  double dark_hz = 0.0;          ///< avalanches without light
  double background_hz = 0.0;    ///< stray photons reaching the detector, before efficiency
  std::int64_t dead_time_ps = 0; ///< counted from rising edge to rising edge
  dead_time_kind dead_time = dead_time_kind::non_paralysable;
  double afterpulse_probability = 0.0;  ///< that a pulse is followed by another one out of trapped carriers, 0..0.9
  double afterpulse_decay_ps = 0.0;     ///< mean delay of that one after the end of the dead time
  std::int64_t pulse_width_ps = 20'000; ///< > 0
  std::int64_t delay_ps = 0;            ///< cable from detector to tagger, >= 0
};

/// Order of effects: efficiency, jitter, then dark counts, background and afterpulses join, then the dead
/// time decides in the order of the jittered times; the cable delay comes last. An afterpulse may be lost in
/// the dead time of another pulse, and may itself be followed by one. Rates (n events/s, tau dead time):
/// non-paralysable n / (1 + n tau), paralysable n exp(-n tau).
class detector {
public:
  /// `label` names the random substreams. Throws peal::invalid_argument when a parameter is out of range.
  detector(const detector_setup& setup, std::uint64_t seed, std::string_view label);

  /// A photon reaches the detector. Photons may come out of order by less than what collect() has been told.
  /// Amortised O(1) for photons nearly in order.
  void photon(instant arrival);

  /// Appends the pulses with time < `until_ps`, in order. Every photon that arrives before `until_ps` +
  /// reach_ps() must have been given.
  void collect(std::int64_t until_ps, std::vector<pulse>& pulses);

  /// How far (ps) jitter can move a pulse ahead of its photon.
  [[nodiscard]] std::int64_t reach_ps() const noexcept { return reach_ps_; }
  [[nodiscard]] const detector_setup& setup() const noexcept { return setup_; }

private:
  void next_noise();
  void insert(std::int64_t time_ps);
  void event(std::int64_t time_ps, std::vector<pulse>& pulses);

  detector_setup setup_;
  random_stream efficiency_;
  random_stream jitter_;
  random_stream noise_;
  random_stream afterpulse_;
  double noise_gap_ps_ = 0.0; // 0 = no noise
  std::int64_t reach_ps_ = 0;
  instant noise_time_;
  std::vector<std::int64_t> pending_; // avalanche times not yet decided on, ascending from head_ on
  std::size_t head_ = 0;
  std::vector<std::int64_t> afterpulses_; // min-heap
  std::int64_t blind_until_;              // events before this are lost
};

} // namespace peal::sim
