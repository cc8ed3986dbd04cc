// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The program `peal`: one subcommand per job.
#include "apps/commands.hpp"
#include "apps/external_command.hpp"
#include "apps/program.hpp"
#include "apps/units_option.hpp"

#include "peal/version.hpp"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>

int main(int argc, char** argv) {
  CLI::App app{"Peal: from a detector pulse to a Bell violation with an honest p-value", "peal"};
  app.set_version_flag("--version", std::string("peal ") + peal::version_string);
  app.require_subcommand(1);
  app.formatter(std::make_shared<peal::app::help_formatter>());

  int exit_code = 0;
  peal::app::add_live_command(app, exit_code);
  peal::app::add_run_command(app, exit_code);
  peal::app::add_bell_command(app, exit_code);
  peal::app::add_g2_command(app, exit_code);
  peal::app::add_info_command(app, exit_code);
  peal::app::add_convert_command(app, exit_code);
  peal::app::add_devices_command(app, exit_code);
  if (const auto failed = peal::app::run_external_command(app, argc, argv)) { return *failed; }
  peal::app::list_external_commands(app);
  return peal::app::run_program(app, argc, argv, exit_code);
}
