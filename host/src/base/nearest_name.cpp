// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "base/nearest_name.hpp"

#include <algorithm>
#include <numeric>

namespace peal::detail {

namespace {

// Levenshtein, Sov. Phys. Dokl. 10 (1966) 707; one row at a time.
std::size_t edits(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row[b.size()];
}

} // namespace

std::string nearest_name(std::string_view wrong, const std::vector<std::string>& names) {
  std::string nearest;
  std::size_t least = SIZE_MAX;
  for (const std::string& name : names) {
    const std::size_t distance = edits(wrong, name);
    if (distance < least) {
      least = distance;
      nearest = name;
    }
  }
  return !names.empty() && least * 3 <= std::max(wrong.size(), nearest.size()) ? nearest : std::string();
}

std::string suggestion(std::string_view wrong, const std::vector<std::string>& names) {
  if (names.empty()) { return "there is none"; }
  std::string text;
  for (const std::string& name : names) { text += (text.empty() ? "there is: " : ", ") + name; }
  const std::string nearest = nearest_name(wrong, names);
  return nearest.empty() ? text : "did you mean '" + nearest + "'? " + text;
}

} // namespace peal::detail
