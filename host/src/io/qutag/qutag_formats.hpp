// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What the registry of formats needs of quTAG and quTAU files.
#pragma once

#include "io/evidence.hpp"
#include "io/file_source.hpp"

#include <memory>

namespace peal::io_detail {

/// Looks at the first 400 records: channels up to 1023; times from 0 on, median step up to 1 s, back only by up to 1 ms
/// and in at most a tenth of the steps, half of them different; the header itself must not read as four more such
/// records. Strong with 8 records where bytes 4-7 are the size of the file, with 64 where the size is not known (xz) or
/// does not fit (a copy that was cut).
/// False accept: uniformly random bytes pass a record with 2^-6 (channel) 2^-1 (time), and a step with 2^-23 (1 s of
/// 2^63 ps), so 64 records with less than 1e-500, 8 records and a fitting size with less than 1e-60. What is left is
/// structure: 10-byte records of a time and a small number behind 40 bytes that are no records.
[[nodiscard]] evidence recognise_qutag(byte_buffer& bytes);

[[nodiscard]] std::unique_ptr<file_source> open_qutag(byte_buffer buffer, const open_options& options);

/// 80 records of six channels.
[[nodiscard]] std::vector<std::uint8_t> sample_qutag(std::uint64_t seed);

} // namespace peal::io_detail
