// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The hot loop of PicoQuant T2 reading: HydraHarp-type records (bit 31 special, bits 30-25 channel, bits 24-0 time) to
// tags.
#pragma once

#include "peal/simd.hpp"
#include "peal/tag.hpp"

#include <cstddef>
#include <cstdint>

namespace peal::io_detail {

/// Everything the loop reads and advances. It stops when `record` reaches `end`, when `room` tags were
/// written, at a special record that is not an overflow (left for the caller), or when `base_ps` passes
/// `base_limit_ps` (a corrupt file).
struct t2_cursor {
  const std::uint8_t* record; ///< 64 bytes behind `end` must be readable
  const std::uint8_t* end;    ///< whole records
  time_ps* time;              ///< `room` + 16 elements writable
  channel_number* channel;
  std::size_t room;
  std::size_t written = 0;     ///< tags
  std::uint64_t overflows = 0; ///< overflow records met
  time_ps base_ps;             ///< time of record time 0
  time_ps wrap_ps;             ///< one wrap
  std::uint32_t tick_ps;       ///< unit of the record times
  bool counted;                ///< the time field of an overflow holds the number of wraps
  time_ps base_limit_ps;
};

using t2_decoder = void (*)(t2_cursor&) noexcept;

/// One implementation per instruction set; all give the same result (tests compare them).
struct t2_implementation {
  t2_decoder decode;
  /// Number of places where time[i] < time[i-1], time[-1] being `before`.
  std::size_t (*reversals)(const time_ps* time, std::size_t count, time_ps before) noexcept;
};

/// `level` must be available on this machine.
[[nodiscard]] t2_implementation t2_implementation_for(simd_level level) noexcept;

} // namespace peal::io_detail
