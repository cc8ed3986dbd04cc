// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What every command that reads recorded tags lets the user say about the file.
#pragma once

#include "peal/io.hpp"

namespace CLI {
class App;
}

namespace peal::app {

/// Declares --as KIND, which sets options.kind; `options` must outlive the parsing.
void add_file_options(CLI::App& command, open_options& options);

} // namespace peal::app
