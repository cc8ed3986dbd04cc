// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "apps/file_options.hpp"

#include <CLI/CLI.hpp>

#include <map>
#include <string>

namespace peal::app {

void add_file_options(CLI::App& command, open_options& options) {
  std::map<std::string, file_kind> kinds;
  std::string names;
  for (int i = 0; i < 256; ++i) {
    const auto kind = static_cast<file_kind>(i);
    if (!is_tag_stream(kind)) { continue; }
    kinds.emplace(name(kind), kind);
    names += (names.empty() ? "" : ", ") + std::string(name(kind));
  }
  const std::string allowed = "is no kind of recording; give one of " + names;
  command
      .add_option_function<std::string>(
          "--as", [&options, kinds](const std::string& given) { options.kind = kinds.at(given); },
          "read the file as this kind, whatever its first bytes look like: " + names)
      ->type_name("KIND")
      ->check([kinds, allowed](const std::string& given) {
        return kinds.contains(given) ? std::string() : "'" + given + "' " + allowed;
      });
}

} // namespace peal::app
