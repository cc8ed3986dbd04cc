// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Pearson test of "the setting pair of a trial is independent of the one before" on the 4 x 4 table of successions.
#pragma once

#include "peal/bell.hpp"

#include <array>
#include <cstdint>
#include <optional>

namespace peal::detail {

using transition_table = std::array<std::array<std::int64_t, 4>, 4>;

/// chi2 with (rows - 1)(columns - 1) degrees of freedom over the pairs that occur; nothing below 160
/// successions (ten per cell) or if only one pair occurs.
[[nodiscard]] inline std::optional<chi_squared_result> succession_test(const transition_table& table) {
  std::array<double, 4> row{};
  std::array<double, 4> column{};
  double total = 0.0;
  for (std::size_t i = 0; i < 4; ++i) {
    for (std::size_t j = 0; j < 4; ++j) {
      const double n = static_cast<double>(table[i][j]);
      row[i] += n;
      column[j] += n;
      total += n;
    }
  }
  int rows = 0;
  int columns = 0;
  chi_squared_result result;
  for (std::size_t i = 0; i < 4; ++i) {
    rows += row[i] > 0.0 ? 1 : 0;
    columns += column[i] > 0.0 ? 1 : 0;
    for (std::size_t j = 0; j < 4; ++j) {
      const double mean = total > 0.0 ? row[i] * column[j] / total : 0.0;
      if (mean > 0.0) {
        result.chi_squared +=
            (static_cast<double>(table[i][j]) - mean) * (static_cast<double>(table[i][j]) - mean) / mean;
      }
    }
  }
  result.degrees = (rows - 1) * (columns - 1);
  if (total < 160.0 || result.degrees < 1) { return std::nullopt; }
  result.p = chi_squared_upper_tail(result.chi_squared, result.degrees);
  return result;
}

} // namespace peal::detail
