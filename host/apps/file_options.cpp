// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "apps/file_options.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace peal::app {

void add_file_options(CLI::App& command, open_options& options) {
  std::vector<std::string> kinds;
  std::string names;
  for (const format_info* format : file_formats()) {
    if (!format->reads_tags()) { continue; }
    kinds.emplace_back(format->name);
    names += (names.empty() ? "" : ", ") + kinds.back();
  }
  const std::string allowed = "is no kind of recording; give one of " + names;
  command.add_option("--as", options.kind, "read the file as this kind, whatever its first bytes look like: " + names)
      ->type_name("KIND")
      ->check([kinds, allowed](const std::string& given) {
        return std::find(kinds.begin(), kinds.end(), given) != kinds.end() ? std::string()
                                                                           : "'" + given + "' " + allowed;
      });
}

} // namespace peal::app
