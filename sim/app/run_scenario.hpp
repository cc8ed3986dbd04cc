// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// One scenario from the pulse to the verdict: simulated board, transport, device, decoder, analysis, expectations.
#pragma once

#include "peal/source.hpp"
#include "peal/tag.hpp"
#include "sim/app/start_board.hpp"
#include "sim/sources/scenario.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace peal::sim::app {

struct run_options {
  start_options start;
  std::filesystem::path write;                   ///< own tag file of everything received; empty: none
  std::function<bool()> stop;                    ///< true: end the run in good order; empty: never
  std::function<void(double fraction)> progress; ///< called now and then with the share of the simulated time done
};

/// One expectation with what was measured.
struct verdict {
  expectation expected;
  std::optional<double> measured; ///< empty: could not be measured, see `note`
  bool pass = false;
  std::string note; ///< why not, or how to write a number that a double cannot hold
};

struct scenario_result {
  std::string name;
  std::string sentence;
  std::uint64_t seed = 0;
  bool interrupted = false; ///< stopped before its end: numbers are there, verdicts are not meant
  bool device_gone = false;
  time_ps watermark_ps = 0; ///< stream time the host has everything of
  std::uint64_t tags = 0;
  loss_counters losses;
  std::map<std::string, double> quantities; ///< everything measured, by name (sim/scenarios/README.md)
  std::map<std::string, std::string> notes; ///< why a quantity is missing
  std::vector<std::string> board_errors;    ///< of the scoreboard inside the simulated board
  std::uint64_t board_error_count = 0;
  std::int64_t resolution_ps = 0; ///< largest |tag - pulse| allowed
  double mean_latency_ps = 0.0;   ///< detector edge to the packet with its tag being complete, in simulated time
  std::int64_t worst_latency_ps = 0;
  std::uint64_t clocks = 0;
  double simulate_seconds = 0.0; ///< processor time inside the simulated board
  std::vector<verdict> verdicts;

  /// Every expectation holds, nothing was lost on the way, and the board's own scoreboard has no complaint.
  [[nodiscard]] bool pass() const;
};

/// Runs it. The host side is the real one: device::open() and everything behind it. Throws peal::error.
[[nodiscard]] scenario_result run_scenario(const scenario& what, const run_options& options = {});

} // namespace peal::sim::app
