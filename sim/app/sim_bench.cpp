// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// How fast the simulation is, and how long a tag takes from the detector to the host in simulated time. One line per
// figure, or with
// --json the rows of scripts/bench; the program has no opinion about them.
#include "sim/app/run_scenario.hpp"

#include "peal/error.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

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

/// Collects the figures; prints each at once unless they are wanted as JSON.
class figures {
public:
  explicit figures(bool json) : json_(json) {}
  void add(const std::string& job, const std::string& set, double value, const char* unit, const std::string& note) {
    if (!json_) { fmt::print("{:<44} {:<18} {:>10.4g} {:<9} {}\n", job, set, value, unit, note); }
    rows_.push_back({{"job", job}, {"set", set}, {"value", value}, {"unit", unit}, {"note", note}});
  }
  ~figures() {
    if (json_) { fmt::print("{}\n", nlohmann::json{{"rows", rows_}}.dump()); }
  }
  figures(const figures&) = delete;
  figures& operator=(const figures&) = delete;

private:
  bool json_;
  nlohmann::json rows_ = nlohmann::json::array();
};

void speed(bool systemc, bool keep_score, figures& out) {
  const scenario s = light(8, 1e6, 30'000'000'000);
  run_options options;
  options.start.systemc = systemc;
  options.start.keep_score = keep_score;
  const auto began = std::chrono::steady_clock::now();
  const scenario_result r = run_scenario(s, options);
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - began;
  const std::string job =
      fmt::format("simulation, {}{}", systemc ? "SystemC" : "no SystemC", keep_score ? ", scoreboard" : "");
  out.add(job, s.name, static_cast<double>(r.clocks) / r.simulate_seconds * 1e-6, "Mclk/s",
          "clocks of the board, simulation alone");
  out.add(job, s.name, static_cast<double>(r.tags) / r.simulate_seconds * 1e-6, "Mtag/s",
          "tags of the board, simulation alone");
  out.add(job, s.name, static_cast<double>(r.tags) / wall.count() * 1e-6, "Mtag/s",
          "light, board, driver and analysis");
}

void latency(unsigned channels, double rate_hz, std::int64_t duration_ps, figures& out) {
  const scenario_result r = run_scenario(light(channels, rate_hz, duration_ps));
  out.add("latency, edge to host, mean", r.name, r.mean_latency_ps * 1e-6, "us",
          "simulated time, until the driver has the tag");
  out.add("latency, edge to host, worst", r.name, static_cast<double>(r.worst_latency_ps) * 1e-6, "us",
          "simulated time");
}

} // namespace

int main(int argc, char** argv) {
  const bool json = argc == 2 && std::string_view(argv[1]) == "--json";
  if (argc > 1 && !json) {
    fmt::print(stderr, "usage: peal_sim_bench [--json]\n");
    return 2;
  }
  try {
    figures out(json);
    for (const bool systemc : {false, true}) {
      for (const bool keep_score : {false, true}) { speed(systemc, keep_score, out); }
    }
    latency(1, 1e4, 50'000'000'000, out);
    latency(1, 1e6, 10'000'000'000, out);
    latency(8, 1e6, 10'000'000'000, out);
  } catch (const peal::error& failure) {
    fmt::print(stderr, "peal_sim_bench: {}\n", failure.what());
    return 2;
  }
  return 0;
}
