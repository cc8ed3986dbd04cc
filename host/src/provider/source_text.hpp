// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A source as text: "NAME:item,item". Which items are options only the provider knows.
#pragma once

#include "peal/provider.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace peal::detail {

struct parsed_source {
  std::string name;
  std::vector<std::string> items; ///< unescaped
};

/// Throws invalid_argument when there is no name.
[[nodiscard]] parsed_source parse_source(std::string_view text);

/// The items as values of the provider's options, standard values filled in. Throws invalid_argument.
[[nodiscard]] provider_request resolve(const source_provider& provider, const std::vector<std::string>& items);

} // namespace peal::detail
