// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "apps/program.hpp"

#include "apps/commands.hpp"
#include "base/nearest_name.hpp"

#include "peal/error.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <exception>
#include <new>
#include <string_view>
#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace peal::app {

namespace {

/// "no option '--chanels'; did you mean '--channels'?" for the first long option of the command line that `command`
/// does not know; empty when it knows all. What stands behind "--" is no option, nor is the value of one that takes it.
std::string unknown_option(const CLI::App& command, int argc, char** argv) {
  std::vector<std::string> known;
  for (const CLI::Option* option : command.get_options()) {
    for (const std::string& name : option->get_lnames()) { known.push_back("--" + name); }
  }
  for (int i = 1; i < argc && std::string_view(argv[i]) != "--"; ++i) {
    const std::string_view word = argv[i];
    const std::string name(word.substr(0, word.find('=')));
    if (!name.starts_with("--") || std::find(known.begin(), known.end(), name) != known.end()) { continue; }
    const std::string nearest = detail::nearest_name(name, known);
    return fmt::format("no option '{}'{}", name, nearest.empty() ? "" : "; did you mean '" + nearest + "'?");
  }
  return {};
}

int parse_and_run(CLI::App& app, int argc, char** argv, const int& exit_code) {
  try {
    app.parse(argc, argv);
    return exit_code;
  } catch (const CLI::Success& e) { // --help, --version
    return app.exit(e);
  } catch (const CLI::ParseError& e) {
    const auto chosen = app.get_subcommands();
    if (chosen.empty() && !app.get_subcommands({}).empty() && argc > 1 && argv[1][0] != '-') {
      std::vector<std::string> names;
      for (const CLI::App* command : app.get_subcommands({})) { names.push_back(command->get_name()); }
      return end_with(fmt::format("no command '{}'; {}", argv[1], detail::suggestion(argv[1], names)));
    }
    const std::string command = chosen.empty() ? "" : " " + chosen.front()->get_name();
    const std::string wrong = unknown_option(chosen.empty() ? app : *chosen.front(), argc, argv);
    return end_with(fmt::format("{} (see {}{} --help)", wrong.empty() ? e.what() : wrong, app.get_name(), command));
  }
}

} // namespace

int end_with(const std::string& line) {
  fmt::print(stderr, "peal: {}\n", line);
  return exit_bad_input;
}

int run_program(CLI::App& app, int argc, char** argv, const int& exit_code) {
#ifdef __GLIBC__
  // Large buffers go back to the system when freed. By itself glibc raises this limit with the first of them and then
  // keeps spectra and long histograms, each the size of the other, side by side.
  mallopt(M_MMAP_THRESHOLD, 1 << 20);
#endif
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
