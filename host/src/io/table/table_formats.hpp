// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What the registry of formats needs of the tables of Bell experiments (bell_tables.hpp).
#pragma once

#include "io/evidence.hpp"

#include <cstdint>
#include <vector>

namespace peal {
struct bell_data;
}

namespace peal::io_detail {

/// By the names of the columns in the first line that is neither empty nor a comment.
[[nodiscard]] evidence recognise_count_table(byte_buffer& bytes);
[[nodiscard]] evidence recognise_angle_table(byte_buffer& bytes);
[[nodiscard]] evidence recognise_coincidence_table(byte_buffer& bytes);
/// By 17 columns with a date in the first.
[[nodiscard]] evidence recognise_event_table(byte_buffer& bytes);

/// Fill their member of `table`. Throw file_error with the line.
void read_count_table(byte_buffer& bytes, bell_data& table);
void read_angle_table(byte_buffer& bytes, bell_data& table);
void read_coincidence_table(byte_buffer& bytes, bell_data& table);
void read_event_table(byte_buffer& bytes, bell_data& table);

[[nodiscard]] std::vector<std::uint8_t> sample_count_table(std::uint64_t seed);
[[nodiscard]] std::vector<std::uint8_t> sample_angle_table(std::uint64_t seed);
[[nodiscard]] std::vector<std::uint8_t> sample_coincidence_table(std::uint64_t seed);
[[nodiscard]] std::vector<std::uint8_t> sample_event_table(std::uint64_t seed);

} // namespace peal::io_detail
