// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Comma-separated text: columns of the known tables, splitting a line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace peal::io_detail {

inline const std::vector<std::string> count_columns{"experiment", "a", "b", "n_pp", "n_pm", "n_mp", "n_mm"};
inline const std::vector<std::string> angle_columns{"alpha_deg", "beta_deg", "coincidences"};
inline constexpr std::string_view angle_duration_column{"duration_s"}; ///< may follow the three
inline const std::vector<std::string> sequence_columns{"a", "b", "product"};
inline constexpr std::size_t event_table_columns = 17;

/// Fields between commas, without blanks around them.
[[nodiscard]] inline std::vector<std::string_view> split_fields(std::string_view line) {
  std::vector<std::string_view> fields;
  for (;;) {
    const std::size_t comma = line.find(',');
    std::string_view field = line.substr(0, comma);
    while (!field.empty() && (field.front() == ' ' || field.front() == '\t')) { field.remove_prefix(1); }
    while (!field.empty() && (field.back() == ' ' || field.back() == '\t' || field.back() == '\r')) {
      field.remove_suffix(1);
    }
    fields.push_back(field);
    if (comma == std::string_view::npos) { return fields; }
    line.remove_prefix(comma + 1);
  }
}

} // namespace peal::io_detail
