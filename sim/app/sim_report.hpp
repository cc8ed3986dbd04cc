// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What came of scenarios, for people, for programs (JSON) and for test runners (JUnit XML).
#pragma once

#include "sim/app/run_scenario.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace peal::sim::app {

/// "2.707 +- 0.066", ">= 0.99", "0".
[[nodiscard]] std::string format_expectation(const expectation& expected);

/// Result table of one scenario: a line per expectation, then what was lost, the board's own complaints, the speed.
[[nodiscard]] std::string format_table(const scenario_result& result);

[[nodiscard]] nlohmann::json to_json(const scenario_result& result);

/// One test suite, one case per scenario and expectation (JUnit XML as CI systems read it).
[[nodiscard]] std::string to_junit(const std::vector<scenario_result>& results);

} // namespace peal::sim::app
