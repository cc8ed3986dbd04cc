// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Subcommands that are programs of their own: `peal NAME ...` runs peal-NAME, found beside `peal`.
#pragma once

#include <optional>

namespace CLI {
class App;
}

namespace peal::app {

/// What `peal sim` is, for the help of both programs.
inline constexpr const char* sim_summary =
    "run an experiment on the simulated board and compare with what must come out";

/// Lists those that Peal has and that are there in the help of `app`.
void list_external_commands(CLI::App& app);

/// When the first argument is no command of `app` but there is a program of that name: replaces this process by it,
/// with the arguments behind. Returns nothing when there is none, the exit code when it cannot be started or, for those
/// that Peal has, was not built (said in one line on stderr).
[[nodiscard]] std::optional<int> run_external_command(const CLI::App& app, int argc, char** argv);

} // namespace peal::app
