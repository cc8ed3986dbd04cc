// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The options of a kind of measurement as options of a command: `peal bell` and `peal g2` are kinds of the catalogue
// with the options spelt --NAME.
#pragma once

#include "peal/error.hpp"
#include "peal/measure/options.hpp"

#include <CLI/App.hpp>

#include <memory>
#include <string>
#include <vector>

namespace peal::app {

/// Declares --NAME for every option ('_' becomes '-', times may also be called --NAME-ps). The texts given are
/// collected in `texts`, which must outlive the parsing.
void add_kind_options(CLI::App& command, const std::vector<option_info>& options, option_texts& texts);

/// True if the option was given.
[[nodiscard]] bool given(const option_texts& texts, const std::string& name);

/// list.parse(texts), with messages that name --NAME.
template <class Options>
[[nodiscard]] Options parse_kind_options(const option_list<Options>& list, const option_texts& texts);

namespace detail {
[[noreturn]] void rethrow_as_option(const std::vector<option_info>& options, const char* what);
}

template <class Options>
Options parse_kind_options(const option_list<Options>& list, const option_texts& texts) {
  try {
    return list.parse(texts);
  } catch (const invalid_argument& e) { detail::rethrow_as_option(list.infos(), e.what()); }
}

} // namespace peal::app
