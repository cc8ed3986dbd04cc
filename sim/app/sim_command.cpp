// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/app/sim_command.hpp"

#include "base/interrupt.hpp"
#include "peal/error.hpp"
#include "sim/app/run_scenario.hpp"
#include "sim/app/scenario_library.hpp"
#include "sim/app/sim_report.hpp"
#include "sim/bridge/mock_usb.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include <unistd.h>

namespace peal::sim::app {
namespace {

struct command_options {
  std::vector<std::string> scenarios;
  bool list = false;
  bool json = false;
  std::string junit;
  std::string write;
  std::string waves;
  std::string transport = "direct";
  bool systemc = false;
  std::uint64_t seed = 0;
  bool seed_given = false;
};

void print_list() {
  const std::vector<scenario> all = list_scenarios();
  if (all.empty()) { throw io_error("no scenarios found; set PEAL_SCENARIOS to their folder"); }
  for (const scenario& s : all) {
    fmt::print("{:<20} {:>6.3g} s  {}\n", s.name, static_cast<double>(s.duration_ps) * 1e-12, s.sentence);
  }
}

void write_text(const std::string& file, const std::string& text) {
  std::ofstream out(file);
  out << text;
  out.flush();
  if (!out) { throw io_error("cannot write " + file); }
}

run_options run_options_of(const command_options& c) {
  run_options o;
  o.start.usb = c.transport == "usb";
  o.start.systemc = c.systemc;
  if (c.seed_given) { o.start.seed = c.seed; }
  o.start.waves = c.waves;
  o.write = c.write;
  o.stop = interrupted;
  if (isatty(STDERR_FILENO) != 0) {
    o.progress = [](double fraction) { fmt::print(stderr, "\r{:3.0f} %", 100.0 * fraction); };
  }
  return o;
}

int run_command(const command_options& c) {
  if (c.list) {
    print_list();
    return 0;
  }
  if (c.scenarios.empty()) {
    throw invalid_argument("which scenario? peal sim --list shows them, peal sim all runs them");
  }
  std::vector<scenario> chosen;
  for (const std::string& name : c.scenarios) {
    if (name == "all") {
      for (scenario& s : list_scenarios()) { chosen.push_back(std::move(s)); }
    } else {
      chosen.push_back(find_scenario(name));
    }
  }
  if (chosen.size() > 1 && (!c.write.empty() || !c.waves.empty())) {
    throw invalid_argument("--write and --waves take one scenario at a time");
  }
  if (c.transport == "usb") { ensure_mock_bus(); }
  catch_interrupts();
  const run_options options = run_options_of(c);
  std::vector<scenario_result> results;
  std::vector<std::string> report;
  bool pass = true;
  for (const scenario& s : chosen) {
    results.push_back(run_scenario(s, options));
    const scenario_result& r = results.back();
    if (options.progress) { fmt::print(stderr, "\r     \r"); }
    if (c.json) {
      report.push_back(to_json([&](field_visitor& v) { visit_fields(r, v); }));
    } else {
      fmt::print("{}", format_table(r));
      std::fflush(stdout);
    }
    pass = pass && r.pass();
    if (r.interrupted) { break; }
  }
  if (c.json) {
    fmt::print("{}\n", report.size() == 1 ? report.front() : fmt::format("[{}]", fmt::join(report, ",\n")));
  }
  if (!c.junit.empty()) { write_text(c.junit, to_junit(results)); }
  return pass ? 0 : 1;
}

} // namespace

void add_sim_options(CLI::App& app, int& exit_code) {
  const auto c = std::make_shared<command_options>();
  app.add_option("scenario", c->scenarios, "name (see --list), file, or 'all'")->type_name("SCENARIO");
  app.add_flag("--list", c->list, "list the scenarios");
  app.add_flag("--json", c->json, "print the result as JSON");
  app.add_option("--junit", c->junit, "write the verdicts as JUnit XML")->type_name("FILE");
  app.add_option("--write", c->write, "write everything received to a tag file")->type_name("FILE");
  app.add_option("--seed", c->seed, "instead of the scenario's own seed")
      ->check(CLI::Range(std::int64_t{0}, INT64_MAX)); // JSON shows counts as int64
  app.add_option("--transport", c->transport, "how the bytes travel: direct, or usb (libusb on a stand-in bus)")
      ->check(CLI::IsMember({"direct", "usb"}));
  app.add_flag("--systemc,!--no-systemc", c->systemc, "the board as SystemC modules (slower, the same bytes)");
  app.add_option("--waves", c->waves, "write every signal to an FST file (scripts/build waves)")->type_name("FILE");
  app.callback([&app, c, &exit_code] {
    c->seed_given = app.count("--seed") != 0;
    exit_code = run_command(*c);
  });
}

} // namespace peal::sim::app
