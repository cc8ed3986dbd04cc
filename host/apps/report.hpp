// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Results as lines for people where the order of fields alone would not do. JSON is made from the fields (fields.hpp).
// Shared by all commands, so that a number reads the same wherever it appears.
#pragma once

#include "peal/measure/chsh.hpp"

#include <string>
#include <vector>

namespace peal::app {

/// "3.2e-12", or "10^-5123" below the range of double.
[[nodiscard]] std::string format_p(const p_value& p);
/// 1234567 -> "1 234 567".
[[nodiscard]] std::string format_count(std::uint64_t n);
/// Stream time: "0.300 s", "12.5 ms".
[[nodiscard]] std::string format_time(time_ps t);

/// Lines about counts, S, p-values and checks. Raw S first.
[[nodiscard]] std::vector<std::string> bell_lines(const bell_counts& counts, const bell_analysis& analysis);
/// Lines about a CHSH measurement: detectors, delays, rates, then bell_lines, anytime p, accidentals.
[[nodiscard]] std::vector<std::string> chsh_lines(const chsh_measurement_result& r);

} // namespace peal::app
