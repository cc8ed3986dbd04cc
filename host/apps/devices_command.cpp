// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// peal devices: the boards on this machine and what they say of themselves.
#include "apps/commands.hpp"

#include "peal/device.hpp"
#include "peal/error.hpp"
#include "peal/usb.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace peal::app {

void add_devices_command(CLI::App& app, int& exit_code) {
  CLI::App* c = app.add_subcommand("devices", "list the boards on this machine");
  c->callback([&exit_code] {
    const auto boards = list_usb();
    if (boards.empty()) {
      fmt::print("no board found; is it plugged in and powered? Without one: peal live --simulate demo\n");
      exit_code = exit_no;
      return;
    }
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
        exit_code = exit_bad_input;
      }
    }
  });
}

} // namespace peal::app
