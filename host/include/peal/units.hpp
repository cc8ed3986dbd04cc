// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Times and frequencies as people write them: "2ns", "0.5us", "1e6 ps", "80MHz". Read exactly, in integers: what is not
// a whole number of the unit kept inside is refused, not rounded.
//
// Use:
//   const peal::time_ps window = peal::parse_time("2ns", {.low = 0});
//   const peal::frequency laser = peal::parse_frequency("80MHz");
//   std::printf("%s, %s\n", peal::time_text(window).c_str(), peal::frequency_text(laser).c_str());
#pragma once

#include "peal/tag.hpp"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace peal {

/// Unit of a number that is written without one.
enum class time_unit : std::uint8_t { fs, ps, ns, us, ms, s, min, h };

/// A frequency, exact to a microhertz; up to 9.2 THz.
struct frequency {
  std::int64_t microhertz = 0;

  [[nodiscard]] double hertz() const noexcept { return static_cast<double>(microhertz) * 1e-6; }
  friend auto operator<=>(const frequency&, const frequency&) = default;
};

/// Smallest and largest time allowed, both included.
struct time_range {
  time_ps low = INT64_MIN;
  time_ps high = INT64_MAX;
};

/// A time in ps from decimal text: [sign] digits [. digits] [e exponent] [space] [unit], unit one of fs ps ns us (or
/// µs) ms s min h; a number without unit is in `bare`. Exact: "0.1ns" is 100. O(length), no floating point.
/// @throws invalid_argument  no number, unknown unit, not a whole number of ps ("0.3ps"), outside `allowed`; the
/// message
///                           is one sentence: what was given, what is wanted, an example
[[nodiscard]] time_ps parse_time(std::string_view text, time_range allowed = {}, time_unit bare = time_unit::ps);

/// As parse_time(), for quantities that are not whole picoseconds (the mean period of a laser): in ps, correctly
/// rounded to a double.
/// @throws invalid_argument  no number, unknown unit, beyond the range of time_ps
[[nodiscard]] double parse_fractional_time_ps(std::string_view text, time_unit bare = time_unit::ps);

/// A frequency from decimal text as in parse_time(), units mHz Hz kHz MHz GHz THz; a number without unit is in Hz.
/// @throws invalid_argument  no number, unknown unit, not a whole number of microhertz, negative, above 9.2 THz
[[nodiscard]] frequency parse_frequency(std::string_view text);

/// The shortest exact text in the largest unit up to s with an absolute value of at least 1: "2 ns", "1.5 us", "0 ps".
/// parse_time() of it gives the same time.
[[nodiscard]] std::string time_text(time_ps t);

/// As time_text(): "80 MHz", "0.5 mHz"; parse_frequency() of it gives the same frequency.
[[nodiscard]] std::string frequency_text(frequency f);

} // namespace peal
