// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The simulated board as a source: the module peal-provider-simulated.so.
#include "apps/report.hpp"
#include "peal/error.hpp"
#include "peal/provider.hpp"
#include "sim/app/scenario_library.hpp"
#include "sim/app/start_board.hpp"
#include "sim/bridge/mock_usb.hpp"
#include "sim/bridge/simulated_board.hpp"

#include <fmt/format.h>

#include <variant>

namespace peal::sim::app {
namespace {

using peal::app::format_count;

class simulated_source final : public live_board {
public:
  simulated_source(const provider_request& request, const start_options& options)
      : asked_for_(request.text("scenario")), systemc_(options.systemc), usb_(options.usb),
        scenario_(find_scenario(asked_for_)), started_(start_simulated_board(scenario_, options)),
        device_(device::open(record_if_asked(started_->transport(), request))) {
    started_->set_up(device_);
    stream_ = device_.start(started_->stream());
  }

  ~simulated_source() override { device_.stop(); }

  [[nodiscard]] source& stream() override { return *stream_; }
  [[nodiscard]] device* board() override { return &device_; }
  [[nodiscard]] stream_health health() const override { return stream_->health(); }
  [[nodiscard]] std::string title() const override {
    return fmt::format("SIMULATED board ({}), scenario '{}', not silicon",
                       systemc_ ? "Verilated gateware in SystemC" : "Verilated gateware", scenario_.name);
  }
  [[nodiscard]] std::string link() const override { return usb_ ? "libusb, simulated USB device" : "in process"; }
  [[nodiscard]] std::optional<time_ps> end_ps() const override { return started_->end_ps(); }
  [[nodiscard]] known_setup known() const override {
    known_setup known;
    if (scenario_.analysis.chsh) { known.window_ps = scenario_.analysis.chsh->window_ps; }
    if (const auto* bell = std::get_if<bell_setup>(&scenario_.experiment)) {
      known.setting_period_ps = bell->switching.dwell_ps;
    }
    return known;
  }
  [[nodiscard]] std::map<std::string, std::string> metadata() const override { return {{"scenario", asked_for_}}; }
  [[nodiscard]] std::vector<std::string> closing_lines(bool complete) override;
  void stop() override { device_.stop(); }

private:
  std::string asked_for_;
  bool systemc_;
  bool usb_;
  scenario scenario_;
  std::unique_ptr<started_board> started_;
  device device_;
  std::unique_ptr<device_stream> stream_;
};

std::vector<std::string> simulated_source::closing_lines(bool complete) {
  if (!complete) { return {"board      simulated; stopped before its end, so its score was not taken"}; }
  std::vector<std::string> lines;
  std::uint64_t hits = 0;
  std::uint64_t tags = 0;
  std::uint64_t missed = 0;
  std::uint64_t rejected = 0;
  for (const channel_counters& c : device_.counters()) {
    hits += c.hits;
    tags += c.tags;
    missed += c.missed;
    rejected += c.dead_time_rejected;
  }
  lines.push_back(fmt::format("device     {} hits = {} tags + {} missed + {} in dead time; unaccounted: {}",
                              format_count(hits), format_count(tags), format_count(missed), format_count(rejected),
                              static_cast<std::int64_t>(hits) - static_cast<std::int64_t>(tags + missed + rejected)));
  const score_report score = started_->board().score();
  lines.push_back(fmt::format("board      simulated: every pulse followed to its tag within +-{} ps, {} errors",
                              score.tolerance_ps, score.error_count));
  for (const std::string& e : score.errors) { lines.push_back("           " + e); }
  const auto counters = started_->board().counters();
  if (counters.busy_seconds > 0.0) {
    lines.push_back(fmt::format("speed      {:.2f} million clocks simulated per second of processor time",
                                static_cast<double>(counters.clocks) * 1e-6 / counters.busy_seconds));
  }
  return lines;
}

std::unique_ptr<live_board> open_simulated(const provider_request& request) {
  if (request.text("scenario").empty()) {
    throw invalid_argument("which scenario? Name it: simulated:demo; peal sim --list shows them");
  }
  const std::string& transport = request.text("transport");
  if (transport != "usb" && transport != "direct") {
    throw invalid_argument("option 'transport' must be usb or direct, not '" + transport + "'");
  }
  start_options options;
  options.usb = transport == "usb";
  options.systemc = request.flag("systemc");
  options.seed = request.integer("seed");
  if (options.usb) { ensure_mock_bus(); }
  return std::make_unique<simulated_source>(request, options);
}

const source_provider simulated{
    "simulated",
    "a simulated board with an experiment on its table: Verilated gateware, not silicon",
    {{"scenario", "the experiment, by name (peal sim --list) or file"},
     {"transport", "how the bytes travel: usb (libusb on a simulated bus) or direct", "usb"},
     {"systemc", "yes: SystemC modules around the gateware; no: a plain loop, faster", "yes"},
     {"seed", "instead of the scenario's"},
     record_option()},
    open_simulated};

} // namespace
} // namespace peal::sim::app

extern "C" const peal::provider_table* peal_provider_table() {
  static const peal::provider_table table{peal::provider_abi, &peal::sim::app::simulated, 1};
  return &table;
}
