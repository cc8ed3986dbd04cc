// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Where scenarios are: the folder in $PEAL_SCENARIOS, the source tree, the installed share folder, in this order.
#pragma once

#include "sim/sources/scenario.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace peal::sim::app {

/// Folders that exist, in order of search.
[[nodiscard]] std::vector<std::filesystem::path> scenario_folders();

/// Every scenario file of the first folder that has one, by name. Throws file_error for a broken one.
[[nodiscard]] std::vector<scenario> list_scenarios();

/// A scenario by file path ("x/y.toml", anything with a slash or ending in .toml) or by name ("demo").
/// Throws io_error naming what exists when there is none, file_error when it cannot be understood.
[[nodiscard]] scenario find_scenario(const std::string& name_or_path);

} // namespace peal::sim::app
