// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The first byte of an input of fuzz_tag_stream: its low six bits choose the format, out of the registry.
#pragma once

#include "peal/file_formats.hpp"

#include <cstdint>
#include <vector>

namespace peal_fuzz {

inline constexpr std::uint8_t format_bits = 0x3F;

inline std::vector<const peal::format_info*> tag_formats() {
  std::vector<const peal::format_info*> found;
  for (const peal::format_info* const format : peal::file_formats()) {
    if (format->reads_tags()) { found.push_back(format); }
  }
  return found;
}

/// nullptr: detection chooses.
inline const peal::format_info* format_of(std::uint8_t first_byte) {
  static const std::vector<const peal::format_info*> all = tag_formats();
  const std::size_t choice = (first_byte & format_bits) % (all.size() + 1);
  return choice == 0 ? nullptr : all[choice - 1];
}

} // namespace peal_fuzz
