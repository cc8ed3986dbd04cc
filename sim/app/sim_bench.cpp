// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// How fast the simulation is, and how long a tag takes from the detector to the host in simulated time. One line per figure:
// name, value, unit; the program has no opinion about them.
#include "run_scenario.hpp"

#include "peal/error.hpp"

#include <fmt/format.h>

#include <chrono>
#include <cstdint>
#include <string>

using namespace peal::sim;
using namespace peal::sim::app;

namespace {

/// Poisson light on `channels` detectors with 30 ns dead time.
scenario light(unsigned channels, double rate_hz, std::int64_t duration_ps) {
  scenario s;
  s.name = fmt::format("{}x{:g}_per_s", channels, rate_hz);
  s.seed = 1;
  s.duration_ps = duration_ps;
  beams_setup beams;
  for (std::uint16_t c = 0; c < channels; ++c) {
    detector_setup detector;
    detector.channel_index = c;
    detector.dead_time_ps = 30'000;
    detector.pulse_width_ps = 15'000;
    beams.detectors.push_back(detector);
    beam_setup beam;
    beam.light = poisson_light{rate_hz};
    beam.channel_index = c;
    beams.beams.push_back(beam);
  }
  s.experiment = beams;
  return s;
}

void print(const std::string& name, double value, const char* unit) { fmt::print("{:<52} {:>12.4g} {}\n", name, value, unit); }

void speed(bool systemc, bool keep_score) {
  const scenario s = light(8, 1e6, 30'000'000'000);
  run_options options;
  options.start.systemc = systemc;
  options.start.keep_score = keep_score;
  const auto began = std::chrono::steady_clock::now();
  const scenario_result r = run_scenario(s, options);
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - began;
  const std::string name = fmt::format("sim.{}{}.{}", systemc ? "systemc" : "plain", keep_score ? ".scoreboard" : "", s.name);
  print(name + ".clocks", static_cast<double>(r.clocks) / r.simulate_seconds * 1e-6, "Mclk/s");
  print(name + ".tags", static_cast<double>(r.tags) / r.simulate_seconds * 1e-6, "Mtag/s");
  print(name + ".whole_chain", static_cast<double>(r.tags) / wall.count() * 1e-6, "Mtag/s (host included)");
}

void latency(unsigned channels, double rate_hz, std::int64_t duration_ps) {
  const scenario_result r = run_scenario(light(channels, rate_hz, duration_ps));
  print("latency." + r.name + ".mean", r.mean_latency_ps * 1e-6, "us of simulated time");
  print("latency." + r.name + ".worst", static_cast<double>(r.worst_latency_ps) * 1e-6, "us of simulated time");
}

} // namespace

int main() {
  try {
    for (const bool systemc : {false, true}) {
      for (const bool keep_score : {false, true}) {
        speed(systemc, keep_score);
      }
    }
    latency(1, 1e4, 50'000'000'000);
    latency(1, 1e6, 10'000'000'000);
    latency(8, 1e6, 10'000'000'000);
  } catch (const peal::error& failure) {
    fmt::print(stderr, "peal_sim_bench: {}\n", failure.what());
    return 2;
  }
  return 0;
}
