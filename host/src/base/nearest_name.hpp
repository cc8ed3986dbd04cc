// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What somebody may have meant who wrote a name that is not there.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace peal::detail {

/// The name that is near: at most a third of its letters differ (Levenshtein). Empty: none is.
[[nodiscard]] std::string nearest_name(std::string_view wrong, const std::vector<std::string>& names);

/// "did you mean 'window'? there is: channels, window" (the question only if a name is near).
[[nodiscard]] std::string suggestion(std::string_view wrong, const std::vector<std::string>& names);

} // namespace peal::detail
