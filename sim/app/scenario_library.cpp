// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/app/scenario_library.hpp"

#include "peal/error.hpp"

#include <algorithm>
#include <cstdlib>
#include <system_error>

namespace peal::sim::app {
namespace fs = std::filesystem;
namespace {

std::vector<fs::path> files_in(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored)) {
    if (entry.path().extension() == ".toml") { files.push_back(entry.path()); }
  }
  std::sort(files.begin(), files.end());
  return files;
}

} // namespace

std::vector<fs::path> scenario_folders() {
  std::vector<fs::path> folders;
  const char* own = std::getenv("PEAL_SCENARIOS");
  for (const fs::path& folder :
       {fs::path(own != nullptr ? own : ""), fs::path(PEAL_SCENARIO_SOURCE_DIR), fs::path(PEAL_SCENARIO_INSTALL_DIR)}) {
    std::error_code ignored;
    if (!folder.empty() && fs::is_directory(folder, ignored)) { folders.push_back(folder); }
  }
  return folders;
}

std::vector<scenario> list_scenarios() {
  std::vector<scenario> found;
  for (const fs::path& folder : scenario_folders()) {
    for (const fs::path& file : files_in(folder)) { found.push_back(load_scenario(file)); }
    if (!found.empty()) { break; }
  }
  return found;
}

scenario find_scenario(const std::string& name_or_path) {
  if (name_or_path.find('/') != std::string::npos || name_or_path.ends_with(".toml")) {
    return load_scenario(name_or_path);
  }
  std::string known;
  for (const fs::path& folder : scenario_folders()) {
    const fs::path file = folder / (name_or_path + ".toml");
    std::error_code ignored;
    if (fs::exists(file, ignored)) { return load_scenario(file); }
    for (const fs::path& other : files_in(folder)) { known += (known.empty() ? "" : ", ") + other.stem().string(); }
  }
  throw io_error("no scenario '" + name_or_path +
                 "'; there is: " + (known.empty() ? "nothing, set PEAL_SCENARIOS to their folder" : known));
}

} // namespace peal::sim::app
