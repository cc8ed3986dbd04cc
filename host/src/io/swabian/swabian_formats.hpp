// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What the registry of formats needs of dumps of Swabian tags.
#pragma once

#include "io/evidence.hpp"
#include "io/file_source.hpp"

#include <memory>

namespace peal::io_detail {

/// Beginning of the vendor's own compressed files, whose coding is not published.
inline constexpr std::string_view ttbin_magic{"SITT"};

/// Looks at the first 400 records; strong needs all of it: whole records only, at least 16 tags and no more than half
/// other records, reserved bytes zero, channels up to 1024 and none 0 where one is needed, missed events in `missed`
/// records only, times from no record to the next backwards or on by more than 600 s, half of the tags' times
/// different. False accept: uniformly random bytes pass a tag with 2^-8 (type) 2^-8 2^-16 (reserved) 2^-21 (channel) =
/// 2^-53, any other record with 2^-35, so 16 tags with less than 1e-250. What is left is structure: 16-byte records
/// that begin with four zero bytes, a small number other than 0 and a 64-bit number that only grows.
[[nodiscard]] evidence recognise_swabian(byte_buffer& bytes);

[[nodiscard]] std::unique_ptr<file_source> open_swabian(byte_buffer buffer, const open_options& options);

/// 80 records: tags of both edges, missed events inside overflows.
[[nodiscard]] std::vector<std::uint8_t> sample_swabian(std::uint64_t seed);

} // namespace peal::io_detail
