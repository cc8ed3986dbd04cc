// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/units.hpp"

#include "peal/error.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <span>

namespace peal {

namespace {

__extension__ typedef unsigned __int128 wide;

/// A unit is multiplier * 10^exponent of the unit kept inside.
struct unit {
  std::string_view name;
  int exponent;
  unsigned multiplier;
};

// In the order of time_unit, for the unit of a bare number; the second spellings of the microsecond follow.
constexpr std::array<unit, 10> time_units{{{"fs", -3, 1},
                                           {"ps", 0, 1},
                                           {"ns", 3, 1},
                                           {"us", 6, 1},
                                           {"ms", 9, 1},
                                           {"s", 12, 1},
                                           {"min", 13, 6},
                                           {"h", 14, 36},
                                           {"\u00B5s", 6, 1},
                                           {"\u03BCs", 6, 1}}};
constexpr std::array<unit, 6> frequency_units{
    {{"mHz", 3, 1}, {"Hz", 6, 1}, {"kHz", 9, 1}, {"MHz", 12, 1}, {"GHz", 15, 1}, {"THz", 18, 1}}};

/// What a kind of quantity is called in messages.
struct quantity {
  std::span<const unit> units;
  std::string_view wanted;
  std::string_view smallest;
};
constexpr quantity time_quantity{time_units, "a time such as 2ns, 0.5us or 1500ps (units fs ps ns us ms s min h)",
                                 "ps"};
constexpr quantity frequency_quantity{frequency_units,
                                      "a frequency such as 80MHz or 1kHz (units mHz Hz kHz MHz GHz THz)", "microhertz"};

/// Significant digits * 10^exponent; digits have no leading and no trailing zero, empty means zero.
struct decimal {
  bool negative = false;
  std::string digits;
  long exponent = 0;
};

[[noreturn]] void refuse(std::string_view text, const std::string& why) {
  throw invalid_argument("'" + std::string(text) + "' " + why);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view trimmed(std::string_view text) {
  const auto blank = [](char c) { return c == ' ' || c == '\t'; };
  while (!text.empty() && blank(text.front())) { text.remove_prefix(1); }
  while (!text.empty() && blank(text.back())) { text.remove_suffix(1); }
  return text;
}

/// Takes the exponent "e-12" off the front; leaves `rest` alone where an e does not start one.
long take_exponent(std::string_view& rest) {
  if (rest.size() < 2 || (rest[0] != 'e' && rest[0] != 'E')) { return 0; }
  const bool sign = rest[1] == '+' || rest[1] == '-';
  std::size_t at = sign ? 2 : 1;
  if (at >= rest.size() || !is_digit(rest[at])) { return 0; }
  constexpr long enough = 1'000'000'000; // beyond it every number is zero or out of range; longer texts are not read
  long value = 0;
  for (; at < rest.size() && is_digit(rest[at]); ++at) { value = std::min(enough, 10 * value + (rest[at] - '0')); }
  const bool negative = rest[1] == '-';
  rest.remove_prefix(at);
  return negative ? -value : value;
}

/// Takes a decimal number off the front of `rest`; nothing when there is none.
std::optional<decimal> take_decimal(std::string_view& rest) {
  decimal number;
  if (!rest.empty() && (rest[0] == '+' || rest[0] == '-')) {
    number.negative = rest[0] == '-';
    rest.remove_prefix(1);
  }
  bool any = false;
  bool fraction = false;
  while (!rest.empty() && (is_digit(rest[0]) || (rest[0] == '.' && !fraction))) {
    if (rest[0] == '.') {
      fraction = true;
    } else {
      any = true;
      number.exponent -= fraction ? 1 : 0;
      if (rest[0] != '0' || !number.digits.empty()) { number.digits += rest[0]; }
    }
    rest.remove_prefix(1);
  }
  if (!any) { return std::nullopt; }
  number.exponent += take_exponent(rest);
  while (!number.digits.empty() && number.digits.back() == '0') {
    number.digits.pop_back();
    ++number.exponent;
  }
  return number;
}

struct reading {
  decimal number;
  unit in;
};

reading read(std::string_view text, const quantity& kind, const unit& bare) {
  std::string_view rest = trimmed(text);
  const std::optional<decimal> number = take_decimal(rest);
  if (!number) { refuse(text, "is not " + std::string(kind.wanted)); }
  rest = trimmed(rest);
  if (rest.empty()) { return {*number, bare}; }
  const auto found = std::find_if(kind.units.begin(), kind.units.end(), [&](const unit& u) { return u.name == rest; });
  if (found == kind.units.end()) {
    refuse(text, "has no unit known here ('" + std::string(rest) + "'); give " + std::string(kind.wanted));
  }
  return {*number, *found};
}

[[noreturn]] void refuse_size(std::string_view text, const quantity& kind) {
  refuse(text, "is too large; give " + std::string(kind.wanted));
}

/// The exact integer, in the unit kept inside.
std::int64_t exact(std::string_view text, const reading& r, const quantity& kind) {
  constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
  const std::string& digits = r.number.digits;
  if (digits.empty()) { return 0; }
  const long exponent = r.number.exponent + r.in.exponent;
  if (static_cast<long>(digits.size()) + exponent > 20) { refuse_size(text, kind); }
  const auto not_whole = [&] {
    refuse(text, "is not a whole number of " + std::string(kind.smallest) + "; give " + std::string(kind.wanted));
  };
  // A whole number below 10^20 with no trailing zero has at most two digits more than 20 (36 holds two factors of 2).
  if (digits.size() > 22) { not_whole(); }
  wide value = 0;
  for (const char c : digits) { value = 10 * value + static_cast<unsigned>(c - '0'); }
  value *= r.in.multiplier;
  for (long e = exponent; e < 0; ++e) {
    if (value % 10 != 0) { not_whole(); }
    value /= 10;
  }
  for (long e = exponent; e > 0; --e) { value *= 10; }
  if (value > most + (r.number.negative ? 1U : 0U)) { refuse_size(text, kind); }
  const auto magnitude = static_cast<std::uint64_t>(value);
  return static_cast<std::int64_t>(r.number.negative ? std::uint64_t{0} - magnitude : magnitude);
}

/// `value` in the largest of `units` (which ascend by thousands) it fills, with the digits behind the point that are
/// needed.
std::string shortest(std::int64_t value, std::span<const unit> units, std::string_view zero) {
  if (value == 0) { return std::string(zero); }
  const bool negative = value < 0;
  const std::string digits = std::to_string(negative ? std::uint64_t{0} - static_cast<std::uint64_t>(value)
                                                     : static_cast<std::uint64_t>(value));
  std::size_t chosen = 0;
  for (std::size_t i = 1; i < units.size(); ++i) {
    if (static_cast<int>(digits.size()) > units[i].exponent) { chosen = i; }
  }
  const auto behind = static_cast<std::size_t>(units[chosen].exponent);
  std::string padded(behind + 1 > digits.size() ? behind + 1 - digits.size() : 0, '0');
  padded += digits;
  std::string fraction = padded.substr(padded.size() - behind);
  padded.erase(padded.size() - behind);
  while (!fraction.empty() && fraction.back() == '0') { fraction.pop_back(); }
  return (negative ? "-" : "") + padded + (fraction.empty() ? "" : ".") + fraction + " " +
         std::string(units[chosen].name);
}

} // namespace

time_ps parse_time(std::string_view text, time_range allowed, time_unit bare) {
  const time_ps t = exact(text, read(text, time_quantity, time_units[static_cast<std::size_t>(bare)]), time_quantity);
  if (t < allowed.low || t > allowed.high) {
    refuse(text, "is out of range; give a time from " + time_text(allowed.low) + " to " + time_text(allowed.high));
  }
  return t;
}

double parse_fractional_time_ps(std::string_view text, time_unit bare) {
  const reading r = read(text, time_quantity, time_units[static_cast<std::size_t>(bare)]);
  if (r.number.digits.empty()) { return 0.0; }
  const long exponent = r.number.exponent + r.in.exponent;
  if (static_cast<long>(r.number.digits.size()) + exponent > 20) { refuse_size(text, time_quantity); }
  // The multiplier goes into the digits, so that the conversion below is the only rounding.
  std::string digits = r.number.digits;
  if (r.in.multiplier != 1) {
    std::string product;
    unsigned carry = 0;
    for (auto d = digits.rbegin(); d != digits.rend(); ++d) {
      carry += static_cast<unsigned>(*d - '0') * r.in.multiplier;
      product += static_cast<char>('0' + carry % 10);
      carry /= 10;
    }
    for (; carry > 0; carry /= 10) { product += static_cast<char>('0' + carry % 10); }
    digits.assign(product.rbegin(), product.rend());
  }
  const std::string scientific = (r.number.negative ? "-" : "") + digits + "e" + std::to_string(exponent);
  double value = 0.0;
  const auto [end, error] = std::from_chars(scientific.data(), scientific.data() + scientific.size(), value);
  if (error == std::errc::result_out_of_range) { return 0.0; } // below 1e-308 ps: large ones were refused above
  if (std::abs(value) >= 9.3e18) { refuse_size(text, time_quantity); }
  return value;
}

frequency parse_frequency(std::string_view text) {
  const frequency f{exact(text, read(text, frequency_quantity, frequency_units[1]), frequency_quantity)};
  if (f.microhertz < 0) { refuse(text, "is negative; give " + std::string(frequency_quantity.wanted)); }
  return f;
}

std::string time_text(time_ps t) { return shortest(t, std::span(time_units).subspan(1, 5), "0 ps"); }

std::string frequency_text(frequency f) { return shortest(f.microhertz, frequency_units, "0 Hz"); }

} // namespace peal
