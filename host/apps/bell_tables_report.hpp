// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The part of `peal bell` that reads tables instead of tags.
#pragma once

#include "peal/bell.hpp"
#include "peal/io.hpp"

#include <string>

namespace CLI {
class App;
}

namespace peal::app {

struct table_options {
  std::string experiment;       ///< only this experiment of a count table
  std::string method = "valid"; ///< valid: everything the data can carry; chsh or eberhard: this one or a refusal
};

void add_table_options(CLI::App& command, table_options& options);

/// Analyses and prints a table. False if the file is none.
bool analyse_table(const std::string& file, const bell_options& bell, const table_options& options, bool as_json);

} // namespace peal::app
