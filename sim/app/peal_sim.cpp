// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The program `peal-sim`, which `peal sim` runs.
#include "apps/external_command.hpp"
#include "apps/program.hpp"
#include "sim/app/sim_command.hpp"

#include <CLI/CLI.hpp>

int main(int argc, char** argv) {
  CLI::App app{peal::app::sim_summary, "peal sim"};
  int exit_code = 0;
  peal::sim::app::add_sim_options(app, exit_code);
  return peal::app::run_program(app, argc, argv, exit_code);
}
