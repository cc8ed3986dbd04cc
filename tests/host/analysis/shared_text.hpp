// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Reads a small xz-packed text file of the optional shared data into memory.
#pragma once

#include "shared_data.hpp"

#include <lzma.h>

#include <cstdint>
#include <fstream>
#include <iterator>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace peal_test {

/// Unpacked contents, or nothing when the file is not there (said on stderr) or cannot be unpacked.
inline std::optional<std::string> shared_text(const std::string& relative) {
  const auto path = shared_data(relative);
  if (!path) { return std::nullopt; }
  std::ifstream file(*path, std::ios::binary);
  const std::vector<char> packed{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  std::string text(std::size_t{64} << 20, '\0');
  std::uint64_t memory = std::numeric_limits<std::uint64_t>::max();
  std::size_t in = 0, out = 0;
  if (lzma_stream_buffer_decode(&memory, 0, nullptr, reinterpret_cast<const std::uint8_t*>(packed.data()), &in,
                                packed.size(), reinterpret_cast<std::uint8_t*>(text.data()), &out,
                                text.size()) != LZMA_OK) {
    return std::nullopt;
  }
  text.resize(out);
  return text;
}

} // namespace peal_test
