// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// peal devices: the boards on this machine and what they say of themselves; the sources a live command can have.
#include "apps/commands.hpp"

#include "peal/device.hpp"
#include "peal/error.hpp"
#include "peal/provider.hpp"
#include "peal/usb.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace peal::app {

namespace {

int list_boards() {
  const auto boards = list_usb();
  if (boards.empty()) {
    fmt::print("no board found; is it plugged in and powered? Without one: peal live --simulate demo\n");
    return exit_no;
  }
  int code = exit_done;
  for (const transport_description& b : boards) {
    fmt::print("{}  {}  serial {}  firmware API {}\n", b.place, b.product.empty() ? "(cannot be opened)" : b.product,
               b.serial.empty() ? "-" : b.serial, b.firmware_api);
    try {
      usb_selector selector;
      selector.serial = b.serial;
      const device d = device::open(open_usb(selector));
      const device_identity& id = d.identity();
      fmt::print("    {} channels, clock period {} fs, protocol {}.{}{}\n", id.channels, id.clock_period_fs,
                 id.protocol_major, id.protocol_minor, id.simulated ? ", SIMULATED" : "");
    } catch (const error& e) {
      fmt::print("    {}\n", e.what());
      code = exit_bad_input;
    }
  }
  return code;
}

void list_sources() {
  std::vector<std::string> problems;
  fmt::print("\nsources of peal live --source NAME:option=value,...\n");
  for (const source_provider& provider : list_providers(problems)) {
    fmt::print("{:<10} {}\n", provider.name, provider.summary);
    for (const provider_option& option : provider.options) {
      const bool first = &option == &provider.options.front();
      fmt::print("    {:<10} {}{}{}\n", option.name, option.what,
                 option.standard.empty() ? "" : fmt::format(" (default: {})", option.standard),
                 first ? "; the name may be left out" : "");
    }
  }
  for (const std::string& problem : problems) { fmt::print("NOT USABLE {}\n", problem); }
}

} // namespace

void add_devices_command(CLI::App& app, int& exit_code) {
  CLI::App* c = app.add_subcommand("devices", "list the boards on this machine, and every other source of tags");
  c->footer("Examples:\n"
            "  peal devices");
  c->callback([&exit_code] {
    exit_code = list_boards();
    list_sources();
  });
}

} // namespace peal::app
