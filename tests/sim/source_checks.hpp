// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Measures the source tests share. All are written here from their definition, not taken from the code under test.
#pragma once

#include "sim/sources/experiments.hpp"
#include "sim/sources/pulse.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace peal_test {

struct drawn {
  std::vector<peal::sim::pulse> pulses;
  std::vector<peal::sim::setting_change> settings;
  friend bool operator==(const drawn&, const drawn&) = default;
};

/// Builds an experiment and has its seed printed should the test fail.
inline std::unique_ptr<peal::sim::experiment> seeded(peal::sim::experiment_setup setup, std::uint64_t seed) {
  UNSCOPED_INFO("seed " << seed);
  return peal::sim::make_experiment(std::move(setup), seed);
}

/// Everything before `until_ps`, drawn in slices of `slice_ps`; every pulse and change has to come in the
/// slice it belongs to.
inline drawn draw(peal::sim::experiment& experiment, std::int64_t until_ps, std::int64_t slice_ps = 1'000'000'000) {
  drawn result;
  for (std::int64_t at = 0; at < until_ps;) {
    const std::int64_t from = at;
    const std::size_t pulses = result.pulses.size();
    const std::size_t settings = result.settings.size();
    at = std::min(at + slice_ps, until_ps);
    experiment.generate(at, result.pulses, result.settings);
    const auto inside = [&](const auto& x) { return x.time_ps >= from && x.time_ps < at; };
    if (!std::all_of(result.pulses.begin() + static_cast<std::ptrdiff_t>(pulses), result.pulses.end(), inside) ||
        !std::all_of(result.settings.begin() + static_cast<std::ptrdiff_t>(settings), result.settings.end(), inside)) {
      FAIL("a pulse or a change before " << at << " ps came in the wrong slice");
    }
  }
  return result;
}

inline std::vector<std::int64_t> times_of(const drawn& d, unsigned channel_index) {
  std::vector<std::int64_t> times;
  for (const auto& p : d.pulses) {
    if (p.channel_index == channel_index) { times.push_back(p.time_ps); }
  }
  return times;
}

/// Kolmogorov-Smirnov statistic sqrt(n) sup |F_n - F|; above 2.2 with probability 2 exp(-2 2.2^2) = 1.3e-4.
template <class Cdf>
double kolmogorov(std::vector<double> values, Cdf cdf) {
  std::sort(values.begin(), values.end());
  double worst = 0.0;
  const auto n = static_cast<double>(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double f = cdf(values[i]);
    worst = std::max({worst, f - static_cast<double>(i) / n, static_cast<double>(i + 1) / n - f});
  }
  return worst * std::sqrt(n);
}
inline constexpr double kolmogorov_limit = 2.2;

/// Number of pairs (a, b) with low <= b - a <= high; both lists ascending.
inline std::int64_t count_pairs(const std::vector<std::int64_t>& a, const std::vector<std::int64_t>& b,
                                std::int64_t low, std::int64_t high) {
  std::int64_t pairs = 0;
  std::size_t first = 0;
  for (const std::int64_t t : a) {
    while (first < b.size() && b[first] < t + low) { ++first; }
    for (std::size_t i = first; i < b.size() && b[i] <= t + high; ++i) { ++pairs; }
  }
  return pairs;
}

/// FNV-1a over the numbers, least significant byte first: independent of padding and byte order.
inline std::uint64_t fingerprint(const drawn& d) {
  std::uint64_t h = 0xCBF29CE484222325u;
  const auto feed = [&](std::uint64_t v) {
    for (int i = 0; i < 8; ++i) { h = (h ^ (v >> (8 * i) & 0xFF)) * 0x100000001B3u; }
  };
  for (const auto& p : d.pulses) {
    feed(static_cast<std::uint64_t>(p.time_ps));
    feed(static_cast<std::uint64_t>(p.width_ps));
    feed(p.channel_index);
  }
  for (const auto& s : d.settings) {
    feed(static_cast<std::uint64_t>(s.time_ps));
    feed(s.value);
  }
  return h;
}

/// A detector that does nothing but count.
inline peal::sim::detector_setup ideal(unsigned channel_index) {
  peal::sim::detector_setup d;
  d.channel_index = static_cast<std::uint16_t>(channel_index);
  d.pulse_width_ps = 1000;
  return d;
}

/// Photons of one source on one detector.
inline peal::sim::beams_setup one_beam(const peal::sim::light_setup& light, const peal::sim::detector_setup& d) {
  return {{{light, {}, d.channel_index}}, {d}};
}

} // namespace peal_test
