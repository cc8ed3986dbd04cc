// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "apps/live_source.hpp"

#include "apps/report.hpp"

#include "peal/error.hpp"
#include "peal/usb.hpp"

#ifdef PEAL_WITH_SIM
#include "sim/app/scenario_library.hpp"
#include "sim/app/start_board.hpp"
#include "sim/bridge/mock_usb.hpp"
#include "sim/bridge/simulated_board.hpp"
#endif

#include <fmt/format.h>

#include <cstdio>
#include <string_view>
#include <variant>

namespace peal::app {

namespace {

class usb_source final : public live_source {
public:
  explicit usb_source(const live_source_options& options) : device_(open(options)), stream_(device_.start()) {}

  device& board() override { return device_; }
  device_stream& stream() override { return *stream_; }
  [[nodiscard]] std::string title() const override {
    const device_identity& id = device_.identity();
    return fmt::format("{} {}{}", id.board_name, id.transport.serial,
                       id.simulated ? "   SIMULATED board, not silicon" : "");
  }
  [[nodiscard]] std::string link() const override { return "USB " + device_.identity().transport.place; }
  [[nodiscard]] std::optional<time_ps> end_ps() const override { return std::nullopt; }
  [[nodiscard]] known_setup known() const override { return {}; }
  std::vector<std::string> closing_lines(bool) override { return {}; }

private:
  static device open(const live_source_options& options) {
    usb_selector selector;
    selector.serial = options.serial;
    usb_options usb;
    usb.note = [](std::string_view line) { fmt::print(stderr, "peal: {}\n", line); };
    return device::open(open_usb(selector, usb));
  }

  device device_;
  std::unique_ptr<device_stream> stream_;
};

#ifdef PEAL_WITH_SIM

class simulated_source final : public live_source {
public:
  explicit simulated_source(const live_source_options& options)
      : options_(options), scenario_(sim::app::find_scenario(options.scenario)), started_(start()),
        device_(device::open(started_->transport())) {
    started_->set_up(device_);
    stream_ = device_.start(started_->stream());
  }

  ~simulated_source() override { device_.stop(); }

  device& board() override { return device_; }
  device_stream& stream() override { return *stream_; }
  [[nodiscard]] std::string title() const override {
    return fmt::format("SIMULATED board ({}), scenario '{}', not silicon",
                       options_.systemc ? "Verilated gateware in SystemC" : "Verilated gateware", scenario_.name);
  }
  [[nodiscard]] std::string link() const override {
    return options_.transport == "usb" ? "libusb, simulated USB device" : "in process";
  }
  [[nodiscard]] std::optional<time_ps> end_ps() const override { return started_->end_ps(); }
  [[nodiscard]] known_setup known() const override {
    known_setup known;
    if (scenario_.analysis.chsh) { known.window_ps = scenario_.analysis.chsh->window_ps; }
    if (const auto* bell = std::get_if<sim::bell_setup>(&scenario_.experiment)) {
      known.setting_period_ps = bell->switching.dwell_ps;
    }
    return known;
  }

  std::vector<std::string> closing_lines(bool complete) override {
    if (!complete) { return {"board      simulated; stopped before its end, so its score was not taken"}; }
    std::vector<std::string> lines;
    const auto registers = device_.counters();
    std::uint64_t hits = 0;
    std::uint64_t tags = 0;
    std::uint64_t missed = 0;
    std::uint64_t rejected = 0;
    for (const channel_counters& c : registers) {
      hits += c.hits;
      tags += c.tags;
      missed += c.missed;
      rejected += c.dead_time_rejected;
    }
    lines.push_back(fmt::format("device     {} hits = {} tags + {} missed + {} in dead time; unaccounted: {}",
                                format_count(hits), format_count(tags), format_count(missed), format_count(rejected),
                                static_cast<std::int64_t>(hits) - static_cast<std::int64_t>(tags + missed + rejected)));
    const sim::score_report score = started_->board().score();
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

private:
  std::unique_ptr<sim::app::started_board> start() const {
    sim::app::start_options o;
    o.usb = options_.transport == "usb";
    o.systemc = options_.systemc;
    o.seed = options_.seed;
    return sim::app::start_simulated_board(scenario_, o);
  }

  live_source_options options_;
  sim::scenario scenario_;
  std::unique_ptr<sim::app::started_board> started_;
  device device_;
  std::unique_ptr<device_stream> stream_;
};

#endif

} // namespace

std::unique_ptr<live_source> open_live_source(const live_source_options& options) {
  if (options.scenario.empty()) { return std::make_unique<usb_source>(options); }
#ifdef PEAL_WITH_SIM
  if (options.transport == "usb") { sim::ensure_mock_bus(); }
  return std::make_unique<simulated_source>(options);
#else
  throw invalid_argument("this peal was built without the simulated board; configure with -DPEAL_SIM=ON");
#endif
}

} // namespace peal::app
