// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The program `peal`: one subcommand per job. Every error ends here as one line and exit code 2.
#include "apps/commands.hpp"
#include "apps/units_option.hpp"
#include "peal/error.hpp"
#include "peal/version.hpp"

#ifdef PEAL_WITH_SIM
#include "sim/app/sim_command.hpp"
#endif

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <csignal>
#include <cstdio>
#include <exception>
#include <memory>
#include <new>
#include <string>

int main(int argc, char** argv) {
  // A reader that goes away (peal bell ... | head) must not kill us before the tag file is closed.
  std::signal(SIGPIPE, SIG_IGN);

  CLI::App app{"Peal: from a detector pulse to a Bell violation with an honest p-value"};
  app.set_version_flag("--version", std::string("peal ") + peal::version_string);
  app.require_subcommand(1);
  app.failure_message(CLI::FailureMessage::help);
  app.formatter(std::make_shared<peal::app::help_formatter>());
  app.get_formatter()->column_width(34);

  int exit_code = 0;
  peal::app::add_live_command(app, exit_code);
  peal::app::add_bell_command(app, exit_code);
  peal::app::add_g2_command(app, exit_code);
  peal::app::add_info_command(app, exit_code);
  peal::app::add_convert_command(app, exit_code);
  peal::app::add_devices_command(app, exit_code);
#ifdef PEAL_WITH_SIM
  peal::sim::app::add_sim_command(app, exit_code);
#endif

  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& e) { // --help, --version
    return app.exit(e);
  } catch (const CLI::ParseError& e) {
    if (app.get_subcommands().empty() && argc > 1 && argv[1][0] != '-') {
      std::string names;
      for (const CLI::App* command : app.get_subcommands({})) {
        names += (names.empty() ? "" : ", ") + command->get_name();
      }
      fmt::print(stderr, "peal: no command '{}'; there is: {}\n", argv[1], names);
      return peal::app::exit_bad_input;
    }
    fmt::print(stderr, "peal: {} (see peal{} --help)\n", e.what(),
               app.get_subcommands().empty() ? "" : " " + app.get_subcommands().front()->get_name());
    return peal::app::exit_bad_input;
  } catch (const peal::error& e) {
    fmt::print(stderr, "peal: {}\n", e.what());
    return peal::app::exit_bad_input;
  } catch (const std::bad_alloc&) {
    fmt::print(stderr, "peal: out of memory; try a smaller range or a coarser bin\n");
    return peal::app::exit_bad_input;
  } catch (const std::exception& e) {
    fmt::print(stderr, "peal: unexpected: {} (please report this)\n", e.what());
    return peal::app::exit_bad_input;
  }
  return exit_code;
}
