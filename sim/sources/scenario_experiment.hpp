// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The table [experiment] of a scenario file. Private to the scenario reader.
#pragma once

#include "sim/sources/experiments.hpp"
#include "sim/sources/toml_reader.hpp"

namespace peal::sim {

experiment_setup read_experiment(toml_reader table);

} // namespace peal::sim
