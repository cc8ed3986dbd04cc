// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What the programs of the project share: how a command line is run, and how errors end.
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace peal::app {

/// Parses and runs; every error is one line on stderr, "peal: ...", and exit code 2. `exit_code` is what the commands
/// set; `app` has its name, as it stands in "see NAME --help".
[[nodiscard]] int run_program(CLI::App& app, int argc, char** argv, const int& exit_code);

/// The line on stderr; returns exit code 2.
int end_with(const std::string& line);

} // namespace peal::app
