// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The experiments: a description (plain data) and a function that builds the stream of pulses.
#pragma once

#include "sim/sources/detector.hpp"
#include "sim/sources/emission.hpp"
#include "sim/sources/link.hpp"
#include "sim/sources/polarisation.hpp"
#include "sim/sources/pulse.hpp"
#include "sim/sources/switching.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <variant>
#include <vector>

namespace peal::sim {

/// Independent light on single detectors (rates, overload, darkness). A detector may have several beams or none.
struct beam_setup {
  light_setup light;
  link_setup link;
  std::uint16_t channel_index = 0; ///< of the detector it falls on
};
struct beams_setup {
  std::vector<beam_setup> beams;
  std::vector<detector_setup> detectors; ///< each channel once
};

/// Hanbury Brown and Twiss: light through a link onto a beam splitter with a detector behind each port.
struct hbt_setup {
  light_setup light;
  link_setup link;
  double reflectivity = 0.5; ///< probability of the second port, 0..1
  std::array<detector_setup, 2> detectors{};
};

/// One side of a Bell experiment: its way, and the directions its analyser can be set to.
struct arm_setup {
  link_setup link;
  std::vector<polarisation> settings; ///< 1..16, number x (or y) of the setting = index
  double crosstalk = 0.0;             ///< probability that the analyser sends a photon to the wrong detector, 0..0.5
};

/// Somebody who measures a fraction of the photons of one side and sends on what he found; several bases:
/// each photon a random one.
struct eavesdropper_setup {
  double probability = 0.0;
  bool second = true; ///< side B; false: side A
  std::vector<polarisation> bases;
};

/// Pairs in a two-qubit state, a link, a switched two-output analyser and two detectors per side: A+, A-, B+,
/// B-. A photon meets the setting that is in force when it reaches its analyser; its tag can be late by
/// jitter and cable delay, which switching.transition_ps has to cover.
struct bell_setup {
  light_setup light; ///< one emission = one pair
  two_qubit_state state = bell(bell_state::phi_plus);
  std::vector<eavesdropper_setup> eavesdroppers;
  arm_setup a;
  arm_setup b;
  switching_setup switching;
  std::array<detector_setup, 4> detectors{};
};

/// A pulse that was recorded before.
struct recorded_pulse {
  std::int64_t time_ps = 0;
  std::uint16_t channel_index = 0;
};
/// Pulses replayed as they are, e.g. from a file the caller has read. Any order. A pulse is shortened to half
/// the distance to the next one of its channel where `width_ps` would run into it, so that every recorded
/// detection keeps its own edge.
struct recorded_setup {
  std::vector<recorded_pulse> pulses;
  std::vector<setting_change> settings;
  std::int64_t width_ps = 20'000;
};

using experiment_setup = std::variant<beams_setup, hbt_setup, bell_setup, recorded_setup>;

/// Builds the stream. Each component draws from its own substream of `seed`, named by what it is ("source",
/// "a.link", "detector.3", ...), so a component more or less leaves the draws of the others alone. Throws
/// peal::invalid_argument with one line when a value has no meaning (see the doc of each field). Memory: the
/// pulses of one slice; recorded: all of them.
std::unique_ptr<experiment> make_experiment(experiment_setup setup, std::uint64_t seed);

/// State that reaches the analysers: the source's state after all eavesdroppers.
two_qubit_state state_at_analysers(const bell_setup& setup);

/// Correlator E = P(++) + P(--) - P(+-) - P(-+) of setting x, y without accidentals.
double expected_correlator(const bell_setup& setup, unsigned x, unsigned y);

} // namespace peal::sim
