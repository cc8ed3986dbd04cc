// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The providers that are always there: one line each in builtin.cpp.
#pragma once

#include "peal/provider.hpp"

#include <vector>

namespace peal::detail {

[[nodiscard]] source_provider usb_provider();
[[nodiscard]] source_provider replay_provider();
[[nodiscard]] source_provider file_provider();

[[nodiscard]] const std::vector<source_provider>& builtin_providers();

} // namespace peal::detail
