// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "provider/source_text.hpp"

#include "peal/error.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace peal {

namespace detail {

namespace {

std::string option_names(const source_provider& provider) {
  std::string names;
  for (const provider_option& option : provider.options) { names += (names.empty() ? "" : ", ") + option.name; }
  return names.empty() ? "none" : names;
}

bool has_option(const source_provider& provider, const std::string& name) {
  return std::any_of(provider.options.begin(), provider.options.end(),
                     [&](const provider_option& option) { return option.name == name; });
}

} // namespace

parsed_source parse_source(std::string_view text) {
  parsed_source parsed;
  const std::size_t colon = text.find(':');
  parsed.name = text.substr(0, colon);
  if (parsed.name.empty()) {
    throw invalid_argument("'" + std::string(text) +
                           "' names no source; give NAME or NAME:option=value, such as file:run.peal");
  }
  if (colon == std::string_view::npos || colon + 1 == text.size()) { return parsed; }
  parsed.items.emplace_back();
  for (std::size_t i = colon + 1; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == ',' || text[i + 1] == '\\')) {
      parsed.items.back() += text[++i];
    } else if (text[i] == ',') {
      parsed.items.emplace_back();
    } else {
      parsed.items.back() += text[i];
    }
  }
  return parsed;
}

provider_request resolve(const source_provider& provider, const std::vector<std::string>& items) {
  provider_request request;
  for (const provider_option& option : provider.options) { request.values[option.name] = option.standard; }
  std::set<std::string> given;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::size_t equals = items[i].find('=');
    std::string name = items[i].substr(0, equals);
    std::string value = equals == std::string::npos ? std::string() : items[i].substr(equals + 1);
    // A file may be called "x=1.peal": the first item is an option only if there is one of that name.
    if (i == 0 && !provider.options.empty() && (equals == std::string::npos || !has_option(provider, name))) {
      name = provider.options.front().name;
      value = items[i];
    }
    if (!has_option(provider, name)) {
      throw invalid_argument("source '" + provider.name + "' has no option '" + name +
                             "'; it has: " + option_names(provider));
    }
    if (value.empty()) {
      throw invalid_argument("source '" + provider.name + "': option '" + name + "' has no value; write " + name +
                             "=VALUE");
    }
    if (!given.insert(name).second) {
      throw invalid_argument("source '" + provider.name + "': option '" + name + "' is given twice");
    }
    request.values[name] = value;
  }
  return request;
}

} // namespace detail

std::string source_text(const std::string& name, const std::vector<std::pair<std::string, std::string>>& options) {
  std::string text = name;
  char separator = ':';
  for (const auto& [option, value] : options) {
    if (value.empty()) { continue; }
    text += separator + option + "=";
    for (const char c : value) {
      if (c == ',' || c == '\\') { text += '\\'; }
      text += c;
    }
    separator = ',';
  }
  return text;
}

const std::string& provider_request::text(const std::string& option) const {
  const auto found = values.find(option);
  if (found == values.end()) { throw invalid_argument("this source declares no option '" + option + "'"); }
  return found->second;
}

bool provider_request::flag(const std::string& option) const {
  const std::string& value = text(option);
  for (const char* yes : {"yes", "on", "true", "1"}) {
    if (value == yes) { return true; }
  }
  for (const char* no : {"no", "off", "false", "0"}) {
    if (value == no) { return false; }
  }
  throw invalid_argument("option '" + option + "' must be yes or no, not '" + value + "'");
}

std::optional<std::uint64_t> provider_request::integer(const std::string& option) const {
  const std::string& value = text(option);
  if (value.empty()) { return std::nullopt; }
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (error != std::errc{} || end != value.data() + value.size()) {
    throw invalid_argument("option '" + option + "' must be a whole number in 0..2^64-1, not '" + value + "'");
  }
  return number;
}

} // namespace peal
