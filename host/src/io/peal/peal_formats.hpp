// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What the registry of formats needs of the own tag file.
#pragma once

#include "io/evidence.hpp"
#include "io/file_source.hpp"

#include <memory>

namespace peal::io_detail {

inline constexpr std::string_view tag_file_name{"peal-file"};

[[nodiscard]] evidence recognise_tag_file(byte_buffer& bytes);

[[nodiscard]] std::unique_ptr<file_source> open_tag_file_source(byte_buffer buffer, const open_options& options);

/// Three blocks of tags with settings and an overflow.
[[nodiscard]] std::vector<std::uint8_t> sample_tag_file(std::uint64_t seed);

} // namespace peal::io_detail
