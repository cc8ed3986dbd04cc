// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Results as lines for people and as JSON for programs (keys: docs/json-keys.md). Shared by all commands, so that a
// number reads the same wherever it appears.
#pragma once

#include "peal/bell_session.hpp"
#include "peal/source.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace peal::app {

/// "3.2e-12", or "10^-5123" below the range of double.
[[nodiscard]] std::string format_p(const p_value& p);
/// 1234567 -> "1 234 567".
[[nodiscard]] std::string format_count(std::uint64_t n);
/// Stream time: "0.300 s", "12.5 ms".
[[nodiscard]] std::string format_time(time_ps t);
/// One line; "none: every tag is here" when clean.
[[nodiscard]] std::string format_losses(const loss_counters& losses);

/// Lines about counts, S, p-values and checks. Raw S first.
[[nodiscard]] std::vector<std::string> bell_lines(const bell_counts& counts, const bell_analysis& analysis);
/// Lines about a session: detectors, delays, rates, then bell_lines, anytime p, accidentals.
[[nodiscard]] std::vector<std::string> session_lines(const bell_snapshot& snapshot,
                                                     const bell_session_options& options);

[[nodiscard]] nlohmann::json to_json(const p_value& p);
[[nodiscard]] nlohmann::json to_json(const loss_counters& losses);
[[nodiscard]] nlohmann::json to_json(const chsh_result& chsh);
[[nodiscard]] nlohmann::json to_json(const bell_counts& counts, const bell_analysis& analysis);
[[nodiscard]] nlohmann::json to_json(const bell_snapshot& snapshot, const bell_session_options& options);

} // namespace peal::app
