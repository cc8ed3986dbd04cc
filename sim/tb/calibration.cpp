// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/tb/calibration.hpp"

#include <algorithm>
#include <cstdlib>

namespace peal::sim {
namespace {

constexpr std::int64_t units = 4096;

/// Age in fs that a table entry stands for: the middle of its unit.
std::int64_t age_of_entry_fs(std::uint16_t entry, std::int64_t period_fs) {
  return ((2 * (units - 1 - entry) + 1) * period_fs) / (2 * units);
}

} // namespace

std::vector<std::uint16_t> factory_table(const delay_line_model& line, std::size_t codes,
                                         std::int64_t clock_period_ps) {
  const std::int64_t period_fs = clock_period_ps * 1000;
  std::vector<std::uint16_t> table(codes);
  for (std::size_t code = 0; code < codes; ++code) {
    const auto bin = static_cast<unsigned>(std::clamp<std::size_t>(code, 1, line.taps()));
    const std::int64_t begin = std::min(line.bin_begin_fs(bin), period_fs);
    const std::int64_t end = std::min(line.bin_end_fs(bin), period_fs);
    const std::int64_t age = std::clamp<std::int64_t>((begin + end) / 2 * units / period_fs, 0, units - 1);
    table[code] = static_cast<std::uint16_t>(units - 1 - age);
  }
  return table;
}

delay_line_model nominal_line(const delay_line_parameters& parameters) { return {ideal(parameters), 0}; }

std::int64_t resolution_bound_ps(const delay_line_model& line, std::span<const std::uint16_t> table,
                                 std::int64_t clock_period_ps, bool random_taps) {
  const std::int64_t period_fs = clock_period_ps * 1000;
  const int slip = random_taps ? 2 : 0;
  std::int64_t worst = 0;
  const auto last = static_cast<int>(std::min<std::size_t>(line.code_of_age(period_fs), table.size() - 1));
  for (int bin = 1; bin <= last; ++bin) {
    const std::int64_t begin = line.bin_begin_fs(static_cast<unsigned>(bin));
    const std::int64_t end = std::min(line.bin_end_fs(static_cast<unsigned>(bin)), period_fs);
    for (int code = std::max(1, bin - slip); code <= std::min<int>(bin + slip, static_cast<int>(table.size()) - 1);
         ++code) {
      const std::int64_t said = age_of_entry_fs(table[static_cast<std::size_t>(code)], period_fs);
      worst = std::max({worst, std::abs(begin - said), std::abs(end - said)});
    }
  }
  const std::int64_t unit_fs = period_fs / units + 1;
  return (worst + unit_fs) / 1000 + 2;
}

} // namespace peal::sim
