// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/measure/options.hpp"

#include "measure/nearest_name.hpp"

#include "peal/error.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace peal {

namespace {

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') { text.remove_prefix(1); }
  while (!text.empty() && text.back() == ' ') { text.remove_suffix(1); }
  return text;
}

std::vector<std::string_view> parts_of(std::string_view text) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t comma = text.find(',');
    parts.push_back(trimmed(text.substr(0, comma)));
    if (comma == std::string_view::npos) { return parts; }
    text.remove_prefix(comma + 1);
  }
}

std::string quoted(std::string_view text) { return "'" + std::string(text) + "'"; }

} // namespace

option_texts split_options(std::string_view text) {
  option_texts all;
  if (trimmed(text).empty()) { return all; }
  while (true) {
    const std::size_t comma = text.find(',');
    const std::string_view part = text.substr(0, comma);
    const std::size_t equals = part.find('=');
    if (equals != std::string_view::npos) {
      const std::string name(trimmed(part.substr(0, equals)));
      if (name.empty()) { throw invalid_argument(quoted(part) + " has no name; write NAME=VALUE"); }
      if (std::any_of(all.begin(), all.end(), [&](const auto& other) { return other.first == name; })) {
        throw invalid_argument("option " + quoted(name) + " is given twice");
      }
      all.emplace_back(name, std::string(trimmed(part.substr(equals + 1))));
    } else if (all.empty()) {
      throw invalid_argument(quoted(part) + " is no option; write NAME=VALUE, several with commas between");
    } else {
      all.back().second += "," + std::string(trimmed(part));
    }
    if (comma == std::string_view::npos) { return all; }
    text.remove_prefix(comma + 1);
  }
}

namespace detail {

std::vector<channel_number> parse_channels(std::string_view text, std::size_t least, std::size_t most) {
  std::vector<channel_number> channels;
  for (const std::string_view part : parts_of(text)) {
    if (part.empty() && trimmed(text).empty()) { break; }
    channels.push_back(static_cast<channel_number>(parse_integer(part, INT16_MIN, INT16_MAX)));
    if (channels.back() == 0) {
      throw invalid_argument("channel 0 is no channel: channels count from 1, falling edges are negative");
    }
    if (std::count(channels.begin(), channels.end(), channels.back()) > 1) {
      throw invalid_argument("channel " + std::to_string(channels.back()) +
                             " is listed twice; give different channels");
    }
  }
  if (channels.size() < least || channels.size() > most) {
    throw invalid_argument(
        "takes " + (least == most ? std::to_string(least) : std::to_string(least) + " to " + std::to_string(most)) +
        " channels, got " + std::to_string(channels.size()) + "; example: 1,2");
  }
  return channels;
}

std::vector<time_ps> parse_times(std::string_view text) {
  std::vector<time_ps> times;
  if (trimmed(text).empty()) { return times; }
  for (const std::string_view part : parts_of(text)) { times.push_back(parse_time(part)); }
  return times;
}

std::vector<double> parse_fractional_times(std::string_view text, std::size_t count) {
  std::vector<double> times;
  for (const std::string_view part : parts_of(text)) { times.push_back(parse_fractional_time_ps(part)); }
  if (times.size() != count) {
    throw invalid_argument("takes " + std::to_string(count) + " times, got " + std::to_string(times.size()));
  }
  return times;
}

std::int64_t parse_integer(std::string_view text, std::int64_t low, std::int64_t high) {
  const std::string_view digits = trimmed(text);
  std::int64_t value = 0;
  const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (code != std::errc() || end != digits.data() + digits.size() || digits.empty()) {
    throw invalid_argument(quoted(text) + " is no whole number");
  }
  if (value < low || value > high) {
    throw invalid_argument(std::string(digits) + " is not within " + integer_range_text(low, high));
  }
  return value;
}

double parse_real(std::string_view text, double low, double high) {
  const std::string_view digits = trimmed(text);
  double value = 0.0;
  const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (code != std::errc() || end != digits.data() + digits.size() || digits.empty() || !std::isfinite(value)) {
    throw invalid_argument(quoted(text) + " is no number");
  }
  if (value < low || value > high) {
    throw invalid_argument(std::string(digits) + " is not within " + real_text(low) + " to " + real_text(high));
  }
  return value;
}

bool parse_flag(std::string_view text) {
  const std::string_view word = trimmed(text);
  if (word == "yes" || word == "true" || word == "1") { return true; }
  if (word == "no" || word == "false" || word == "0") { return false; }
  throw invalid_argument(quoted(text) + " is neither yes nor no");
}

std::string real_text(double v) {
  char text[32];
  const auto [end, code] = std::to_chars(text, text + sizeof text, v);
  return code == std::errc() ? std::string(text, end) : std::string();
}

std::string channels_text(const std::vector<channel_number>& channels) {
  std::string text;
  for (const channel_number c : channels) { text += (text.empty() ? "" : ",") + std::to_string(c); }
  return text;
}

std::string times_text(const std::vector<time_ps>& times) {
  std::string text;
  for (const time_ps t : times) { text += (text.empty() ? "" : ",") + time_text(t); }
  return text;
}

std::string integer_range_text(std::int64_t low, std::int64_t high) {
  if (low == INT64_MIN && high == INT64_MAX) { return {}; }
  if (high == INT64_MAX) { return std::to_string(low) + " or more"; }
  return std::to_string(low) + " to " + std::to_string(high);
}

std::string time_range_text(time_range range) {
  if (range.low == INT64_MIN && range.high == INT64_MAX) { return {}; }
  if (range.high >= time_ps{1} << 59) { return time_text(range.low) + " or more"; }
  return time_text(range.low) + " to " + time_text(range.high);
}

void unknown_option(const std::string& name, const std::vector<option_info>& known) {
  std::vector<std::string> names;
  for (const option_info& info : known) { names.push_back(info.name); }
  throw invalid_argument("no option " + quoted(name) + "; " + suggestion(name, names));
}

void bad_choice(std::string_view text, const std::vector<std::string>& names) {
  throw invalid_argument(quoted(text) + " is not one of its values; " + suggestion(text, names));
}

void bad_value(const std::string& option, const char* why) { throw invalid_argument(option + ": " + why); }

} // namespace detail
} // namespace peal
