// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Code-density calibration; pure functions.
#include "peal/device.hpp"
#include "peal/error.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace peal {
namespace {

constexpr std::uint64_t fraction_steps = 4096;
constexpr std::uint64_t codes =
    256; // an 8-bit code stands left-aligned in the fraction, so it counts 256ths of a clock

std::uint64_t total_hits(std::span<const std::uint64_t> histogram, const char* what) {
  // 2 * 4096 * hits must fit into 64 bits below.
  constexpr std::uint64_t limit = std::numeric_limits<std::uint64_t>::max() / (4 * fraction_steps);
  std::uint64_t total = 0;
  for (const std::uint64_t hits : histogram) {
    if (hits > limit - total) { throw invalid_argument(std::string(what) + ": more than 10^15 hits"); }
    total += hits;
  }
  if (total == 0) {
    throw invalid_argument(std::string(what) + ": no hits in the histogram; is a signal on the channel?");
  }
  return total;
}

} // namespace

std::vector<std::uint16_t> calibration_from_density(std::span<const std::uint64_t> histogram) {
  const std::uint64_t total = total_hits(histogram, "calibration_from_density");
  std::vector<std::uint16_t> fractions;
  fractions.reserve(histogram.size());
  std::uint64_t below = 0; // hits with a smaller code, i.e. younger edges
  for (const std::uint64_t hits : histogram) {
    // Centre of the bin as age in clocks: (below + hits/2) / total. Position = 1 - age; rounded to nearest.
    const std::uint64_t twice_position = 2 * total - (2 * below + hits);
    const std::uint64_t fraction = (fraction_steps * twice_position + total) / (2 * total);
    fractions.push_back(static_cast<std::uint16_t>(std::min(fraction, fraction_steps - 1)));
    below += hits;
  }
  return fractions;
}

calibration_quality assess_calibration(std::span<const std::uint64_t> histogram, std::uint64_t clock_period_fs) {
  if (clock_period_fs == 0) { throw invalid_argument("assess_calibration: clock period of 0 fs"); }
  calibration_quality quality;
  quality.hits = total_hits(histogram, "assess_calibration");
  const double period_ps = static_cast<double>(clock_period_fs) / 1000.0;
  const auto total = static_cast<double>(quality.hits);
  double widest = 0;
  double cubes = 0;
  for (const std::uint64_t hits : histogram) {
    if (hits == 0) { continue; }
    ++quality.bins_used;
    const double share = static_cast<double>(hits) / total;
    widest = std::max(widest, share);
    cubes += share * share * share;
  }
  quality.widest_bin_ps = period_ps * widest;
  quality.rms_quantisation_ps = period_ps * std::sqrt(cubes / 12.0);
  quality.max_statistical_ps = period_ps * 0.5 / std::sqrt(total);
  return quality;
}

void add_raw_codes(const tag_view& tags, channel_number channel, std::uint64_t clock_period_fs,
                   std::span<std::uint64_t> histogram) {
  if (clock_period_fs == 0 || clock_period_fs >= (std::uint64_t{1} << 31)) {
    throw invalid_argument("add_raw_codes: clock period outside 1 .. 2^31-1 fs");
  }
  if (histogram.size() < codes) { throw invalid_argument("add_raw_codes: the histogram needs 256 places"); }
  for (std::size_t i = 0; i < tags.size(); ++i) {
    if (tags.channel[i] != channel && tags.channel[i] != -channel) { continue; }
    // Position in the clock. The time is rounded to ps, so go to the nearest place a code can have.
    const std::uint64_t fs = static_cast<std::uint64_t>(tags.time[i]) % clock_period_fs * 1000 % clock_period_fs;
    const std::uint64_t code = (fs * codes + clock_period_fs / 2) / clock_period_fs % codes;
    ++histogram[code];
  }
}

} // namespace peal
