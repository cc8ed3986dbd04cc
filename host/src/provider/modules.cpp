// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "provider/modules.hpp"

#include "peal/error.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <sstream>
#include <system_error>

#include <dlfcn.h>

namespace peal {

namespace fs = std::filesystem;

namespace {

void add_folder(std::vector<fs::path>& folders, const fs::path& folder) {
  std::error_code ignored;
  if (!folder.empty() && fs::is_directory(folder, ignored)) { folders.push_back(folder); }
}

} // namespace

std::vector<fs::path> module_folders() {
  std::vector<fs::path> folders;
  if (const char* own = std::getenv("PEAL_MODULES"); own != nullptr) {
    std::istringstream list(own);
    for (std::string folder; std::getline(list, folder, ':');) { add_folder(folders, folder); }
  }
  const fs::path program = detail::program_folder();
  if (program.empty()) { return folders; }
  add_folder(folders, program);
  // Where libraries are installed differs from system to system (lib, lib64, lib/x86_64-linux-gnu); as the program was.
  add_folder(folders, program / ".." / PEAL_MODULE_FOLDER);
  return folders;
}

namespace detail {

fs::path program_folder() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  return error ? fs::path() : program.parent_path();
}

std::vector<fs::path> module_files() {
  std::vector<fs::path> files;
  std::set<fs::path> names;
  for (const fs::path& folder : module_folders()) {
    std::vector<fs::path> here;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
      const std::string name = entry.path().filename().string();
      if (name.starts_with(module_prefix) && name.ends_with(module_suffix)) { here.push_back(entry.path()); }
    }
    std::sort(here.begin(), here.end());
    for (const fs::path& file : here) {
      if (names.insert(file.filename()).second) { files.push_back(file); }
    }
  }
  return files;
}

std::vector<source_provider> load_module(const fs::path& file) {
  // An absolute path: dlopen() searches for a name without '/'. Never closed: what it made lives on.
  void* module = dlopen(fs::absolute(file).c_str(), RTLD_NOW | RTLD_LOCAL);
  if (module == nullptr) {
    const char* why = dlerror();
    throw io_error("module " + file.string() + " cannot be loaded: " + (why != nullptr ? why : "no reason given"));
  }
  const auto table_of = reinterpret_cast<provider_table_function>(dlsym(module, provider_table_symbol));
  if (table_of == nullptr) {
    throw io_error("module " + file.string() + " is no module of Peal (no function " + provider_table_symbol + ")");
  }
  const provider_table* table = table_of();
  if (table == nullptr || table->abi != provider_abi) {
    throw io_error("module " + file.string() + " was built for interface version " +
                   (table == nullptr ? "none" : std::to_string(table->abi)) + ", this program has version " +
                   std::to_string(provider_abi) + "; build both from the same release");
  }
  return {table->providers, table->providers + table->count};
}

} // namespace detail

} // namespace peal
