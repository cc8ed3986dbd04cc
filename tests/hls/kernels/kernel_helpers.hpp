// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Short names for the tests of the kernels.
#pragma once

#include "kernels/uint.hpp"

#include <cstdint>

namespace peal::test {

constexpr unsigned plain(auto x) { return static_cast<unsigned>(x); }
constexpr std::uint64_t wide(auto x) { return static_cast<std::uint64_t>(x); }
constexpr hls::bit one(bool x) { return hls::bit(x); }

} // namespace peal::test
