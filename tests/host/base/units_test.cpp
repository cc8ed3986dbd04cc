// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Times and frequencies as text, against exact rational arithmetic.
#include "peal/error.hpp"
#include "peal/units.hpp"

#include <boost/multiprecision/cpp_int.hpp>
#include <catch2/catch.hpp>

#include <cmath>
#include <optional>
#include <random>
#include <regex>
#include <string>
#include <vector>

using namespace peal;
using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;

namespace {

cpp_int power_of_ten(unsigned e) { return boost::multiprecision::pow(cpp_int(10), e); }

cpp_rational scaled(const cpp_rational& value, int exponent) {
  const cpp_rational power(power_of_ten(static_cast<unsigned>(std::abs(exponent))));
  return exponent < 0 ? cpp_rational(value / power) : cpp_rational(value * power);
}

struct reference_unit {
  const char* name;
  cpp_rational size; ///< in ps, or in microhertz
};

std::vector<reference_unit> reference_times() {
  const cpp_rational second(power_of_ten(12));
  return {{"", 1},
          {"fs", cpp_rational(1, 1000)},
          {"ps", 1},
          {"ns", 1000},
          {"us", 1'000'000},
          {"\u00B5s", 1'000'000},
          {"\u03BCs", 1'000'000},
          {"ms", 1'000'000'000},
          {"s", second},
          {"min", second * 60},
          {"h", second * 3600}};
}

std::vector<reference_unit> reference_frequencies() {
  const cpp_rational hertz(1'000'000);
  return {{"", hertz},
          {"mHz", 1000},
          {"Hz", hertz},
          {"kHz", hertz * 1000},
          {"MHz", hertz * 1'000'000},
          {"GHz", hertz * 1'000'000'000},
          {"THz", scaled(hertz, 12)}};
}

/// A number as text, and what it is.
struct sample {
  std::string text;
  cpp_rational value;
};

class sampler {
public:
  explicit sampler(std::uint32_t seed) : random_(seed) {}

  int below(int n) { return std::uniform_int_distribution<int>(0, n - 1)(random_); }

  std::string digits(int count) {
    std::string text;
    // Many zeros, so that whole numbers, trailing zeros and leading zeros are frequent.
    for (int i = 0; i < count; ++i) { text += static_cast<char>('0' + (below(2) == 0 ? 0 : below(10))); }
    return text;
  }

  sample next(const std::vector<reference_unit>& units) {
    const int before = below(12) == 0 ? below(26) : below(7);
    const std::string whole = digits(before);
    const bool point = below(2) == 0;
    const std::string fraction = point ? digits(below(4) == 0 ? below(20) : below(5)) : std::string();
    std::string text = whole + (point ? "." : "") + fraction;
    if (whole.empty() && fraction.empty()) { text = "7"; }
    cpp_rational value(cpp_int(0));
    for (const char c : text) {
      if (c != '.') { value = value * 10 + (c - '0'); }
    }
    value = scaled(value, -static_cast<int>(fraction.size()));
    if (below(3) == 0) {
      const int exponent = below(8) == 0 ? below(61) - 30 : below(13) - 6;
      text += (below(2) == 0 ? "e" : "E") + std::string(exponent >= 0 && below(2) == 0 ? "+" : "") +
              std::to_string(exponent);
      value = scaled(value, exponent);
    }
    const int sign = below(6);
    if (sign == 0) { text.insert(0, "-"); }
    if (sign == 1) { text.insert(0, "+"); }
    const reference_unit& unit = units[static_cast<std::size_t>(below(static_cast<int>(units.size())))];
    text += (below(3) == 0 ? " " : "") + std::string(unit.name);
    return {text, cpp_rational((sign == 0 ? -value : value) * unit.size)};
  }

  std::mt19937& engine() { return random_; }

private:
  std::mt19937 random_;
};

/// The whole number, if it is one that int64 holds.
std::optional<std::int64_t> as_integer(const cpp_rational& value) {
  if (denominator(value) != 1) { return std::nullopt; }
  if (value < cpp_rational(INT64_MIN) || value > cpp_rational(INT64_MAX)) { return std::nullopt; }
  return numerator(value).convert_to<std::int64_t>();
}

template <typename Parse>
std::string refusal(Parse&& parse) {
  try {
    parse();
  } catch (const invalid_argument& e) { return e.what(); }
  return {};
}

} // namespace

TEST_CASE("times as people write them", "[units]") {
  CHECK(parse_time("2ns") == 2000);
  CHECK(parse_time("0.5us") == 500'000);
  CHECK(parse_time("1e6 ps") == 1'000'000);
  CHECK(parse_time("3 ms") == 3'000'000'000);
  CHECK(parse_time("1.5s") == 1'500'000'000'000);
  CHECK(parse_time("2000") == 2000);
  CHECK(parse_time("0.1ns") == 100);
  CHECK(parse_time("-8.7ns") == -8700);
  CHECK(parse_time(".5 ns") == 500);
  CHECK(parse_time("2000fs") == 2);
  CHECK(parse_time("1min") == 60'000'000'000'000);
  CHECK(parse_time("0.5h") == 1'800'000'000'000'000);
  CHECK(parse_time("3", {}, time_unit::s) == 3'000'000'000'000);
  CHECK(parse_time("3ns", {}, time_unit::s) == 3000);
  CHECK(parse_time("9223372036854775807") == INT64_MAX);
  CHECK(parse_time("-9223372036854775808") == INT64_MIN);
  // Twenty significant digits that are whole after all: 3600 s hold two factors of 2 and two of 5.
  CHECK(parse_time("1000.0000000000000025h") == 3'600'000'000'000'000'009);
}

TEST_CASE("frequencies as people write them", "[units]") {
  CHECK(parse_frequency("80MHz").microhertz == 80'000'000'000'000);
  CHECK(parse_frequency("1kHz").microhertz == 1'000'000'000);
  CHECK(parse_frequency("76.123456789 MHz").microhertz == 76'123'456'789'000);
  CHECK(parse_frequency("50").hertz() == 50.0);
  CHECK(parse_frequency("0.001 mHz").microhertz == 1);
  CHECK(refusal([] { (void)parse_frequency("-1kHz"); }).find("negative") != std::string::npos);
  CHECK(refusal([] { (void)parse_frequency("80mhz"); }).find("'mhz'") != std::string::npos);
}

TEST_CASE("what is refused says what was given, what is wanted and an example", "[units]") {
  for (const char* text : {"0.3ps", "0.5fs", "1e-4ns", "1e-999999999999999999999 s"}) {
    const std::string line = refusal([&] { (void)parse_time(text); });
    INFO(line);
    CHECK(line.starts_with("'" + std::string(text) + "' is not a whole number of ps"));
    CHECK(line.find("such as 2ns") != std::string::npos);
  }
  for (const char* text : {"9223372036854775808", "-9223372036854775809", "1e7s", "1e999999999999999999999"}) {
    CHECK(refusal([&] { (void)parse_time(text); }).find("is too large") != std::string::npos);
  }
  for (const char* text : {"", " ", "ns", "-", ".", "e5", "-ns", "two ns", "0x10", "nan", "inf"}) {
    const std::string line = refusal([&] { (void)parse_time(text); });
    INFO(line);
    CHECK(line.find(std::string(text) == "0x10" ? "has no unit known here ('x10')" : "is not a time such as 2ns") !=
          std::string::npos);
  }
  for (const char* text : {"2 nanoseconds", "2 n s", "2ns3", "2MHz", "1.2.3", "1e", "5NS", "3--", "2ns,3ns"}) {
    CHECK(refusal([&] { (void)parse_time(text); }).find("has no unit known here") != std::string::npos);
  }
  CHECK(refusal([] {
          (void)parse_time("-5", {1, 1'000'000});
        }) == "'-5' is out of range; give a time from 1 ps to 1 us");
  CHECK(parse_time("1us", {1, 1'000'000}) == 1'000'000);
  CHECK(parse_time("1", {1, 1'000'000}) == 1);
  CHECK_THROWS_AS(parse_time("0", {1, 1'000'000}), invalid_argument);
  CHECK_THROWS_AS(parse_time("1000001", {1, 1'000'000}), invalid_argument);
}

TEST_CASE("random times and frequencies agree with exact rational arithmetic", "[units]") {
  constexpr std::uint32_t seed = 20'210;
  INFO("seed " << seed);
  sampler random(seed);
  const auto times = reference_times();
  const auto frequencies = reference_frequencies();
  int accepted = 0;
  int refused = 0;
  for (int i = 0; i < 100'000; ++i) {
    const bool is_time = i % 4 != 0;
    const sample s = random.next(is_time ? times : frequencies);
    const auto expected = as_integer(s.value);
    std::optional<std::int64_t> got;
    const std::string line = refusal([&] { got = is_time ? parse_time(s.text) : parse_frequency(s.text).microhertz; });
    const bool wanted = expected && (is_time || *expected >= 0);
    if (got.has_value() != wanted || (wanted && *got != *expected)) {
      FAIL("'" << s.text << "' is " << s.value << " but gave " << (got ? std::to_string(*got) : line));
    }
    if (!wanted && is_time) {
      const bool size = line.find("too large") != std::string::npos;
      const bool whole = line.find("whole number") != std::string::npos;
      const cpp_rational bound(power_of_ten(19));
      // A number that is neither whole nor in range may be refused for either reason.
      const bool fits = s.value <= bound && s.value >= -bound;
      if (size == whole || (size && fits && abs(s.value) < cpp_rational(INT64_MAX)) ||
          (whole && denominator(s.value) == 1)) {
        FAIL("'" << s.text << "' refused with: " << line);
      }
    }
    ++(wanted ? accepted : refused);
  }
  // Both ways are well covered.
  CHECK(accepted > 20'000);
  CHECK(refused > 20'000);
}

TEST_CASE("fractional times are the nearest double", "[units]") {
  constexpr std::uint32_t seed = 20'211;
  INFO("seed " << seed);
  CHECK(parse_fractional_time_ps("3.12814ns") == 3128.14);
  CHECK(parse_fractional_time_ps("12495.7") == 12495.7);
  CHECK(parse_fractional_time_ps("-0") == 0.0);
  CHECK(parse_fractional_time_ps("1e-400") == 0.0);
  CHECK_THROWS_AS(parse_fractional_time_ps("1e20"), invalid_argument);
  CHECK_THROWS_AS(parse_fractional_time_ps("fast"), invalid_argument);
  sampler random(seed);
  const auto times = reference_times();
  for (int i = 0; i < 20'000; ++i) {
    const sample s = random.next(times);
    const cpp_rational limit = scaled(cpp_rational(93), 17);
    if (abs(s.value) >= limit) {
      CHECK_THROWS_AS(parse_fractional_time_ps(s.text), invalid_argument);
      continue;
    }
    const double got = parse_fractional_time_ps(s.text);
    const cpp_rational error = abs(cpp_rational(got) - s.value);
    const double magnitude = std::abs(got);
    const cpp_rational half_step = (cpp_rational(std::nextafter(magnitude, INFINITY)) - cpp_rational(magnitude)) / 2;
    if (error > half_step) { FAIL("'" << s.text << "' gave " << got); }
  }
}

TEST_CASE("any text is either read or refused, by the grammar", "[units]") {
  constexpr std::uint32_t seed = 20'212;
  INFO("seed " << seed);
  const std::regex grammar(
      "[ \t]*[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?[ \t]*(fs|ps|ns|us|ms|s|min|h)?[ \t]*");
  const std::string letters = "0123456789..+-eE  \tfpnumsinhMHz_,";
  sampler random(seed);
  int grammatical = 0;
  for (int i = 0; i < 100'000; ++i) {
    std::string text = random.below(2) == 0 ? "" : random.next(reference_times()).text;
    const int edits = 1 + random.below(4);
    for (int e = 0; e < edits; ++e) {
      const char c = letters[static_cast<std::size_t>(random.below(static_cast<int>(letters.size())))];
      text.insert(static_cast<std::size_t>(random.below(static_cast<int>(text.size()) + 1)), 1, c);
    }
    const bool valid = std::regex_match(text, grammar) || text.find("\xC2\xB5") != std::string::npos ||
                       text.find("\xCE\xBC") != std::string::npos;
    bool read = true;
    const std::string line = refusal([&] { (void)parse_time(text); });
    if (!line.empty()) {
      read = line.find("whole number") != std::string::npos || line.find("too large") != std::string::npos;
    }
    if (read && !valid) { FAIL("'" << text << "' was read"); }
    if (!read && std::regex_match(text, grammar)) { FAIL("'" << text << "' was refused: " << line); }
    grammatical += read ? 1 : 0;
  }
  CHECK(grammatical > 5'000);
}

TEST_CASE("text of a time or frequency reads back as the same", "[units]") {
  constexpr std::uint32_t seed = 20'213;
  INFO("seed " << seed);
  CHECK(time_text(0) == "0 ps");
  CHECK(time_text(2000) == "2 ns");
  CHECK(time_text(1'500'000) == "1.5 us");
  CHECK(time_text(999) == "999 ps");
  CHECK(time_text(-8700) == "-8.7 ns");
  CHECK(time_text(1'000'000'000'001) == "1.000000000001 s");
  CHECK(time_text(INT64_MIN) == "-9223372.036854775808 s");
  CHECK(frequency_text({80'000'000'000'000}) == "80 MHz");
  CHECK(frequency_text({500}) == "0.5 mHz");
  CHECK(frequency_text({0}) == "0 Hz");
  std::mt19937_64 random(seed);
  for (int i = 0; i < 100'000; ++i) {
    const auto t = static_cast<time_ps>(random()) >> (random() % 64);
    if (parse_time(time_text(t)) != t) { FAIL(t << " became " << time_text(t)); }
    const frequency f{t < 0 ? -(t + 1) : t};
    if (parse_frequency(frequency_text(f)) != f) { FAIL(f.microhertz << " became " << frequency_text(f)); }
  }
}
