// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Options that take a time with its unit ("--window 2ns"). A bare number is in ps. Every mistake is one line that names
// the option, what was given, what is wanted, with an example (peal/units.hpp).
//
// Options that used to be called --NAME-ps are declared as "--NAME,--NAME-ps": old scripts go on, help_formatter shows
// the new name alone.
#pragma once

#include "peal/units.hpp"

#include <CLI/App.hpp>

#include <optional>
#include <string>
#include <vector>

namespace peal::app {

/// One time inside `allowed`; its present value is shown as default when it is not 0. `target` must outlive the
/// parsing.
CLI::Option* time_option(CLI::App& app, const std::string& names, time_ps& target, const std::string& help,
                         time_range allowed = {});

/// `count` times, separated by commas; nothing is written to `target` when the option is not given.
CLI::Option* time_list_option(CLI::App& app, const std::string& names, std::vector<time_ps>& target, int count,
                              const std::string& help, time_range allowed = {});

/// A time that need not be a whole number of picoseconds, in ps.
CLI::Option* fractional_time_option(CLI::App& app, const std::string& names, std::optional<double>& target_ps,
                                    const std::string& help);

/// As fractional_time_option(), `count` times separated by commas.
CLI::Option* fractional_time_list_option(CLI::App& app, const std::string& names, std::vector<double>& target_ps,
                                         int count, const std::string& help);

/// Help as CLI11 writes it, without the old spelling --NAME-ps of an option.
class help_formatter final : public CLI::Formatter {
public:
  [[nodiscard]] std::string make_option_name(const CLI::Option* option, bool is_positional) const override;
};

} // namespace peal::app
