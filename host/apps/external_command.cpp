// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "apps/external_command.hpp"

#include "apps/program.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string>
#include <vector>

#include <unistd.h>

namespace peal::app {

namespace {

namespace fs = std::filesystem;

struct external_command {
  const char* name;
  const char* summary;
  const char* how_to_get;
};

constexpr external_command known[] = {
    {"sim", sim_summary, "build the simulated board: scripts/build release, or configure with -DPEAL_SIM=ON"},
};

/// Empty when it is not beside this program.
std::string program_of(const std::string& name) {
  std::error_code error;
  const fs::path self = fs::read_symlink("/proc/self/exe", error);
  if (error || name.find('/') != std::string::npos) { return {}; }
  const fs::path program = self.parent_path() / ("peal-" + name);
  return fs::is_regular_file(program, error) && access(program.c_str(), X_OK) == 0 ? program.string() : std::string();
}

} // namespace

void list_external_commands(CLI::App& app) {
  for (const external_command& command : known) {
    if (!program_of(command.name).empty()) { app.add_subcommand(command.name, command.summary); }
  }
}

std::optional<int> run_external_command(const CLI::App& app, int argc, char** argv) {
  if (argc < 2 || argv[1][0] == '-' || argv[1][0] == '\0') { return std::nullopt; }
  const std::string name = argv[1];
  if (!app.get_subcommands([&](const CLI::App* own) { return own->get_name() == name; }).empty()) {
    return std::nullopt;
  }
  std::string program = program_of(name);
  if (program.empty()) {
    for (const external_command& command : known) {
      if (command.name == name) {
        return end_with(fmt::format("'{0}' is a program of its own, and peal-{0} is not beside this one; {1}", name,
                                    command.how_to_get));
      }
    }
    return std::nullopt;
  }
  std::vector<char*> arguments{program.data()};
  arguments.insert(arguments.end(), argv + 2, argv + argc);
  arguments.push_back(nullptr);
  execv(program.c_str(), arguments.data());
  return end_with(fmt::format("{}: cannot be started: {}", program, std::strerror(errno)));
}

} // namespace peal::app
