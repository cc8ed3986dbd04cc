// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Larger recorded data that may not be redistributed lives beside the project (../shared/data, or $PEAL_SHARED_DATA).
// Tests on it run when it is there and say loudly when it is not.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <optional>
#include <string>

namespace peal_test {

/// Path of a file below the shared data folder, or nothing (after a loud line on stderr) when it is not there.
inline std::optional<std::filesystem::path> shared_data(const std::string& relative) {
  const char* set = std::getenv("PEAL_SHARED_DATA");
  const std::filesystem::path path = std::filesystem::path(set != nullptr ? set : "../shared/data") / relative;
  if (std::filesystem::exists(path)) { return path; }
  std::cerr << "NOT RUN: shared data " << path.string() << " is not here (set PEAL_SHARED_DATA)\n";
  return std::nullopt;
}

} // namespace peal_test
