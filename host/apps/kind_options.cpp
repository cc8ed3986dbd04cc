// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "apps/kind_options.hpp"

#include <algorithm>

namespace peal::app {

namespace {

std::string option_name(std::string name) {
  std::replace(name.begin(), name.end(), '_', '-');
  return "--" + name;
}

bool is_time(const option_info& o) { return o.type.starts_with("time"); }

} // namespace

void add_kind_options(CLI::App& command, const std::vector<option_info>& options, option_texts& texts) {
  for (const option_info& o : options) {
    const std::string name = option_name(o.name);
    if (o.type == "yes or no") {
      command.add_flag_function(
          name, [&texts, key = o.name](std::int64_t) { texts.emplace_back(key, "yes"); }, o.sentence);
      continue;
    }
    const std::string names = is_time(o) ? name + "," + name + "-ps" : name;
    std::string help = o.sentence;
    if (!o.range.empty()) { help += " (" + o.range + ")"; }
    CLI::Option* option = command.add_option_function<std::string>(
        names, [&texts, key = o.name](const std::string& text) { texts.emplace_back(key, text); }, help);
    option->type_name(o.type.starts_with("one of ") ? "{" + o.type.substr(7) + "}"
                      : o.type == "times"           ? "TIME,..."
                      : o.type == "time"            ? "TIME"
                      : o.type == "channels"        ? "CHANNEL,..."
                                                    : "NUMBER");
    if (!o.fallback.empty()) { option->default_str(o.fallback); }
  }
}

bool given(const option_texts& texts, const std::string& name) {
  return std::any_of(texts.begin(), texts.end(), [&](const auto& entry) { return entry.first == name; });
}

namespace detail {

void rethrow_as_option(const std::vector<option_info>& options, const char* what) {
  const std::string text(what);
  for (const option_info& o : options) {
    if (text.starts_with(o.name + ":")) { throw invalid_argument(option_name(o.name) + text.substr(o.name.size())); }
  }
  throw invalid_argument(text);
}

} // namespace detail
} // namespace peal::app
