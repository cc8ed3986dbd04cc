// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Dumps of 16-byte tags as the Swabian interface hands them out, without a header, little-endian: uint8 type, uint8
// zero, uint16 missed events, int32 channel, int64 time in ps.
#pragma once

#include <cstddef>
#include <cstdint>

namespace peal::io_detail {

inline constexpr std::size_t swabian_record_bytes = 16;
inline constexpr std::size_t swabian_missed_at = 2, swabian_channel_at = 4, swabian_time_at = 8;

enum class swabian_type : std::uint8_t {
  tag = 0,
  error = 1, ///< of the time base
  overflow_begin = 2,
  overflow_end = 3,
  missed = 4,
};

} // namespace peal::io_detail
