// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// How sure a format is that a file is its own.
#pragma once

#include "io/byte_stream.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace peal::io_detail {

enum class evidence : std::uint8_t {
  none,
  weak,   ///< nothing speaks against it, but there is too little of it: named to the user, never acted on
  strong, ///< a coincidence is out of the question for the data this was tested with (the recogniser says how much)
  magic,  ///< the file says so itself
};

[[nodiscard]] inline evidence begins_with(byte_buffer& bytes, std::string_view magic) {
  const bool same =
      bytes.need(magic.size()) >= magic.size() && std::memcmp(bytes.data(), magic.data(), magic.size()) == 0;
  return same ? evidence::magic : evidence::none;
}

/// `magic` and zeros: all that a format known by its beginning needs.
[[nodiscard]] inline std::vector<std::uint8_t> sample_beginning(std::string_view magic) {
  constexpr std::size_t sample_bytes = 1024;
  std::vector<std::uint8_t> out(std::max(sample_bytes, magic.size()));
  std::copy(magic.begin(), magic.end(), out.begin());
  return out;
}

/// For records without a header: do these times come from a clock? At most `backward` of the steps lead back, by at
/// most `most_back`; the median step is at most `median_step`; at least half of the times differ from one another.
struct clock_rule {
  double backward = 0.02;
  std::int64_t most_back = 0; ///< 0: any
  std::int64_t median_step = 0;
};
[[nodiscard]] bool looks_like_clock(std::vector<std::int64_t> times, const clock_rule& rule);

} // namespace peal::io_detail
