// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "apps/units_option.hpp"

#include "peal/error.hpp"

#include <CLI/CLI.hpp>

#include <functional>

namespace peal::app {

namespace {

constexpr const char* type_name = "TIME";

/// What the help and the messages call the option: the first of its names.
std::string shown(const std::string& names) { return names.substr(0, names.find(',')); }

template <typename Read>
auto named(const std::string& names, Read&& read) {
  try {
    return read();
  } catch (const invalid_argument& e) { throw CLI::ValidationError(shown(names), e.what()); }
}

template <typename Value>
CLI::Option* list_option(CLI::App& app, const std::string& names, std::vector<Value>& target, int count,
                         const std::string& help, const std::function<Value(const std::string&)>& read) {
  return app
      .add_option_function<std::vector<std::string>>(
          names,
          [names, &target, read](const std::vector<std::string>& given) {
            target.clear();
            for (const std::string& text : given) {
              target.push_back(named(names, [&] { return read(text); }));
            }
          },
          help)
      ->delimiter(',')
      ->expected(count)
      ->type_name(type_name);
}

} // namespace

CLI::Option* time_option(CLI::App& app, const std::string& names, time_ps& target, const std::string& help,
                         time_range allowed) {
  CLI::Option* option = app.add_option_function<std::string>(
      names,
      [names, &target, allowed](const std::string& text) {
        target = named(names, [&] { return parse_time(text, allowed); });
      },
      help);
  if (target != 0) { option->default_str(time_text(target)); }
  return option->type_name(type_name);
}

CLI::Option* time_list_option(CLI::App& app, const std::string& names, std::vector<time_ps>& target, int count,
                              const std::string& help, time_range allowed) {
  return list_option<time_ps>(app, names, target, count, help,
                              [allowed](const std::string& text) { return parse_time(text, allowed); });
}

CLI::Option* fractional_time_option(CLI::App& app, const std::string& names, std::optional<double>& target_ps,
                                    const std::string& help) {
  return app
      .add_option_function<std::string>(
          names,
          [names, &target_ps](const std::string& text) {
            target_ps = named(names, [&] { return parse_fractional_time_ps(text); });
          },
          help)
      ->type_name(type_name);
}

CLI::Option* fractional_time_list_option(CLI::App& app, const std::string& names, std::vector<double>& target_ps,
                                         int count, const std::string& help) {
  return list_option<double>(app, names, target_ps, count, help,
                             [](const std::string& text) { return parse_fractional_time_ps(text); });
}

std::string help_formatter::make_option_name(const CLI::Option* option, bool is_positional) const {
  std::string names = CLI::Formatter::make_option_name(option, is_positional);
  const std::size_t comma = names.find(',');
  if (comma != std::string::npos && names == names.substr(0, comma) + "," + names.substr(0, comma) + "-ps") {
    names.erase(comma);
  }
  return names;
}

} // namespace peal::app
