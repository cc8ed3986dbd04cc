// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Shared objects that bring providers.
#pragma once

#include "peal/provider.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace peal::detail {

/// Folder of the running program; empty when /proc does not say.
[[nodiscard]] std::filesystem::path program_folder();

/// The modules in the module folders, in order of search; of two with one file name the first.
[[nodiscard]] std::vector<std::filesystem::path> module_files();

/// Loads a module for the rest of the program's life and returns its providers. Throws io_error: cannot be loaded, no
/// provider table, another interface version.
[[nodiscard]] std::vector<source_provider> load_module(const std::filesystem::path& file);

inline constexpr const char* module_prefix = "peal-provider-";
inline constexpr const char* module_suffix = ".so";

} // namespace peal::detail
