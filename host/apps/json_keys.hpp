// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// docs/json-keys.md: the keys of every command, from the functions that write them.
#pragma once

#include "peal/fields.hpp"

#include <string>
#include <vector>

namespace peal::app {

/// One table of keys.
struct json_part {
  std::string text;                     ///< markdown before the table, with a heading where one begins
  field_source fields;                  ///< nothing: no table
  std::vector<std::string> elsewhere{}; ///< groups whose keys have a table of their own
};

// One function per command, beside what writes its JSON.
[[nodiscard]] std::vector<json_part> info_json();
[[nodiscard]] std::vector<json_part> bell_json();
[[nodiscard]] std::vector<json_part> table_json(); ///< bell, of tables
[[nodiscard]] std::vector<json_part> g2_json();
[[nodiscard]] std::vector<json_part> run_json();
[[nodiscard]] std::vector<json_part> live_json();

/// A page of such tables under a title.
[[nodiscard]] std::string keys_page(const std::string& title, const std::vector<json_part>& parts);

/// docs/json-keys.md.
[[nodiscard]] std::string json_keys_document();

} // namespace peal::app
