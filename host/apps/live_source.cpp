// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "apps/live_source.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>

namespace peal::app {

namespace {

std::string text_of(const live_source_options& o) {
  if (!o.source.empty()) { return o.source; }
  if (o.scenario.empty()) { return source_text("usb", {{"serial", o.serial}}); }
  return source_text("simulated", {{"scenario", o.scenario},
                                   {"transport", o.transport},
                                   {"systemc", o.systemc ? "yes" : "no"},
                                   {"seed", o.seed ? std::to_string(*o.seed) : std::string()}});
}

} // namespace

void add_source_options(CLI::App& command, live_source_options& options) {
  CLI::Option* source =
      command
          .add_option("--source", options.source,
                      "where the tags come from: NAME:option=value,... (peal devices lists the names and options)")
          ->type_name("SOURCE");
  CLI::Option* simulate = command
                              .add_option("--simulate", options.scenario,
                                          "a simulated board with this scenario instead of a real one (peal sim "
                                          "--list); short for --source simulated:SCENARIO")
                              ->type_name("SCENARIO")
                              ->excludes(source);
  command
      .add_option("--transport", options.transport,
                  "how the bytes of the simulated board travel: usb (libusb on a simulated bus) or direct")
      ->check(CLI::IsMember({"usb", "direct"}).description(""))
      ->type_name("{usb, direct}")
      ->capture_default_str()
      ->needs(simulate);
  command
      .add_flag("--systemc,!--no-systemc", options.systemc,
                "simulated board: SystemC modules around the gateware (default) or a plain loop, faster")
      ->needs(simulate);
  command.add_option("--seed", options.seed, "seed of the simulation instead of the scenario's")->needs(simulate);
  command.add_option("--serial", options.serial, "serial number of the board, if there are several")
      ->excludes(source)
      ->excludes(simulate);
}

std::unique_ptr<live_board> open_live_source(const live_source_options& options) {
  return open_source(text_of(options), [](const std::string& line) { fmt::print(stderr, "peal: {}\n", line); });
}

} // namespace peal::app
