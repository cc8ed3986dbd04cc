// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Factory calibration of the simulated delay lines, and the time resolution that follows from line and table.
#pragma once

#include "sim/tb/delay_line_model.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace peal::sim {

/// Table for the register calibration_data: entry `code` is where in its clock an edge with that code lies,
/// in 1/4096 clock from the
/// start of the clock: 4095 - centre of the bin's ages, the bin cut at the end of the clock. Codes that
/// cannot occur get the nearest sensible value. With the model of one line: its exact table; with the nominal
/// model (no process variation): the table a factory would give every board of the type. `codes` entries.
/// O(codes).
[[nodiscard]] std::vector<std::uint16_t> factory_table(const delay_line_model& line, std::size_t codes,
                                                       std::int64_t clock_period_ps);

/// The line of a type without its variation: what the data sheet of the part says.
[[nodiscard]] delay_line_model nominal_line(const delay_line_parameters& parameters);

/// Largest |tag - edge| in ps that this line and table give for a lone edge anywhere in the clock,
/// metastability, bubbles, and rounding included. Derivation: inside bin c the age runs over [begin, end),
/// the tag says age(table[c]); the worst case is at an end of the bin; a metastable or wrong tap shifts the
/// code by at most `slip` = 2 bins; plus one unit of the fraction and 1 ps of rounding.
[[nodiscard]] std::int64_t resolution_bound_ps(const delay_line_model& line, std::span<const std::uint16_t> table,
                                               std::int64_t clock_period_ps, bool random_taps);

} // namespace peal::sim
