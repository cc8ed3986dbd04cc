// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#pragma once

#include <cstdint>
#include <string>

namespace peal::detail {

/// 1234567 -> "1 234 567".
[[nodiscard]] inline std::string grouped(std::int64_t v) {
  std::string digits = std::to_string(v);
  const std::size_t first = digits[0] == '-' ? 1 : 0;
  for (std::size_t i = digits.size(); i > first + 3;) { digits.insert(i -= 3, 1, ' '); }
  return digits;
}

} // namespace peal::detail
