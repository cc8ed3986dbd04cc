// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Argument checks of the analysis room.
#pragma once

#include "peal/error.hpp"

#include <string>

namespace peal::detail {

/// Throws invalid_argument with "where: what" if `condition` is false.
inline void require(bool condition, const char* where, const char* what) {
  if (!condition) { throw invalid_argument(std::string(where) + ": " + what); }
}

} // namespace peal::detail
