// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What came of scenarios, for people, for programs (JSON) and for test runners (JUnit XML).
#pragma once

#include "peal/fields.hpp"
#include "sim/app/run_scenario.hpp"

#include <string>
#include <vector>

namespace peal::sim::app {

/// "2.707 +- 0.066", ">= 0.99", "0".
[[nodiscard]] std::string format_expectation(const expectation& expected);

/// Result table of one scenario: a line per expectation, then what was lost, the board's own complaints, the speed.
[[nodiscard]] std::string format_table(const scenario_result& result);

/// What `peal sim --json` prints of one scenario, for every face.
void visit_fields(const scenario_result& result, field_visitor& v);

/// docs/sim-keys.md.
[[nodiscard]] std::string sim_keys_document();

/// One test suite, one case per scenario and expectation (JUnit XML as CI systems read it).
[[nodiscard]] std::string to_junit(const std::vector<scenario_result>& results);

} // namespace peal::sim::app
