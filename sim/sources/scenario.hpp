// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A scenario: one experiment on the simulated board, what to compute from its tags, and the number that has to come
// out. The files are sim/scenarios/*.toml; sim/scenarios/README.md lists the keys.
#pragma once

#include "sim/sources/experiments.hpp"
#include "sim/sources/pulse.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace peal::sim {

/// How the simulated board is set up and how its link behaves. Channel numbers start at 1.
struct board_setup {
  std::map<std::uint16_t, std::int64_t> dead_time_ps;   ///< programmed dead time per channel number; absent = off
  std::map<std::uint16_t, std::int64_t> input_delay_ps; ///< programmed input delay per channel number; absent = 0
  std::vector<std::uint16_t> enable_falling;            ///< channel numbers whose falling edges are tagged too
  std::uint32_t heartbeat_clocks = 100'000;             ///< distance of time marks in clocks, >= 256
  double link_stall_probability = 0.0;                  ///< per clock: the link takes no word, 0..0.99
  std::uint32_t link_pause_every_clocks =
      0;                               ///< from time to time the link takes nothing: distance of the pauses, 0 = never
  std::uint32_t link_pause_clocks = 0; ///< length of one pause, < link_pause_every_clocks
};

/// CHSH from coincidences: S = E00 + E01 + E10 - E11, raw.
struct chsh_analysis {
  std::int64_t window_ps = 0;          ///< full width
  std::vector<std::int64_t> delays_ps; ///< added on the host to the times of `channels`, same order; empty = none
  std::vector<std::uint16_t> channels{1, 2, 3, 4}; ///< A+, A-, B+, B-
};

/// Cross-correlation g2 of two channels; all pairs, t2 - t1.
struct g2_analysis {
  std::vector<std::uint16_t> channels{1, 2};
  std::int64_t bin_ps = 0;   ///< bin 0 is centred on tau = 0
  std::int64_t range_ps = 0; ///< |tau| <= range
};

/// What to compute from the tags of the run.
struct analysis_setup {
  std::optional<chsh_analysis> chsh;
  std::optional<g2_analysis> g2;
  /// Measurements of the catalogue as `peal run -m` takes them: "NAME=KIND:option=value,..."; a number of one is the
  /// quantity NAME.KEY (keys of docs/measurements.md, list items as [0]). The caller checks them.
  std::vector<std::string> measure;
  bool rates = false;  ///< tags per second of every channel
  bool losses = false; ///< per channel: hits, tags, missed, dead_time_rejected
};

/// One number the run has to give: either value +- tolerance, or a bound. Names of quantities:
/// sim/scenarios/README.md.
struct expectation {
  std::string quantity;
  std::optional<double> value;
  double tolerance = 0.0;
  std::optional<double> at_least;
  std::optional<double> at_most;
  std::string because; ///< where value and tolerance come from

  /// True when `found` is what the scenario says.
  [[nodiscard]] bool holds(double found) const noexcept {
    if (value) { return found >= *value - tolerance && found <= *value + tolerance; }
    return (!at_least || found >= *at_least) && (!at_most || found <= *at_most);
  }
};

struct scenario {
  std::string name;
  std::string sentence; ///< what it shows
  std::uint64_t seed = 0;
  std::int64_t duration_ps = 0; ///< simulated time
  board_setup board;
  experiment_setup experiment; ///< recorded: without pulses, the caller puts them in
  analysis_setup analysis;
  std::vector<expectation> expect;
};

/// Reads a scenario file. Throws peal::file_error with one line "file:line: what is wrong and what would be
/// right" for anything that is not
/// understood: syntax, unknown key, missing key, wrong type, value out of range; peal::io_error when the file
/// cannot be read.
scenario load_scenario(const std::filesystem::path& path);

/// The same from text; `name` stands for the file name in messages.
scenario parse_scenario(std::string_view text, const std::string& name);

/// Builds the experiment of a scenario. A recorded experiment without pulses throws peal::invalid_argument:
/// its pulses come from the caller.
std::unique_ptr<experiment> make_experiment(const scenario& s);

} // namespace peal::sim
