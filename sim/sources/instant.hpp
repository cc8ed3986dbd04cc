// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A point in time inside the physics: whole picoseconds plus a rest, so that a million sub-ps steps add up to what they
// should.
#pragma once

#include <cmath>
#include <cstdint>

namespace peal::sim {

struct instant {
  std::int64_t ps = 0;
  double rest = 0.0; ///< in [0, 1) ps

  /// Adds a duration in ps (either sign, |duration| < 2^62). The sum is exact to the last bit of the
  /// duration's fraction.
  void add(double duration_ps) noexcept {
    const double whole = std::floor(duration_ps);
    const double sum = rest + (duration_ps - whole);
    const double carry = std::floor(sum);
    ps += static_cast<std::int64_t>(whole) + static_cast<std::int64_t>(carry);
    rest = sum - carry;
  }

  friend bool operator==(const instant&, const instant&) = default;
  friend bool operator<(const instant& a, const instant& b) noexcept {
    return a.ps != b.ps ? a.ps < b.ps : a.rest < b.rest;
  }
};

/// Later than anything: the next emission of a source without light.
inline constexpr instant never{INT64_MAX, 0.0};

} // namespace peal::sim
