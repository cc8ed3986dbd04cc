// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// quTAG / quTAU binary files: a 40-byte header (bytes 4-7: file size modulo 2^32, the rest not documented), then
// records of 10 bytes, little-endian: int64 time in ps, uint16 channel. Almost sorted.
#pragma once

#include <cstddef>

namespace peal::io_detail {

inline constexpr std::size_t qutag_header_bytes = 40;
inline constexpr std::size_t qutag_record_bytes = 10;
inline constexpr std::size_t qutag_size_at = 4;
inline constexpr std::size_t qutag_channel_at = 8; // of a record

} // namespace peal::io_detail
