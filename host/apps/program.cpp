// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "apps/program.hpp"

#include "apps/commands.hpp"

#include "peal/error.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <csignal>
#include <cstdio>
#include <exception>
#include <new>

namespace peal::app {

namespace {

int parse_and_run(CLI::App& app, int argc, char** argv, const int& exit_code) {
  try {
    app.parse(argc, argv);
    return exit_code;
  } catch (const CLI::Success& e) { // --help, --version
    return app.exit(e);
  } catch (const CLI::ParseError& e) {
    const auto chosen = app.get_subcommands();
    if (chosen.empty() && !app.get_subcommands({}).empty() && argc > 1 && argv[1][0] != '-') {
      std::string names;
      for (const CLI::App* command : app.get_subcommands({})) {
        names += (names.empty() ? "" : ", ") + command->get_name();
      }
      return end_with(fmt::format("no command '{}'; there is: {}", argv[1], names));
    }
    const std::string command = chosen.empty() ? "" : " " + chosen.front()->get_name();
    return end_with(fmt::format("{} (see {}{} --help)", e.what(), app.get_name(), command));
  }
}

} // namespace

int end_with(const std::string& line) {
  fmt::print(stderr, "peal: {}\n", line);
  return exit_bad_input;
}

int run_program(CLI::App& app, int argc, char** argv, const int& exit_code) {
  // A reader that goes away (peal bell ... | head) must not kill us before the tag file is closed.
  std::signal(SIGPIPE, SIG_IGN);
  app.failure_message(CLI::FailureMessage::help);
  app.get_formatter()->column_width(34);
  try {
    return parse_and_run(app, argc, argv, exit_code);
  } catch (const peal::error& e) { return end_with(e.what()); } catch (const std::bad_alloc&) {
    return end_with("out of memory; try a smaller range or a coarser bin");
  } catch (const std::exception& e) { return end_with(fmt::format("unexpected: {} (please report this)", e.what())); }
}

} // namespace peal::app
