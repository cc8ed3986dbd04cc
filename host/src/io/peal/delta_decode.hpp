// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The hot loop of reading own tag files: deltas of 2, 3 or 4 bytes to times.
#pragma once

#include "peal/simd.hpp"
#include "peal/tag.hpp"

#include <cstddef>
#include <cstdint>

namespace peal::io_detail {

/// All ones of a delta's width: the time stands among the escapes instead.
[[nodiscard]] constexpr std::uint64_t escape_code(std::size_t width) noexcept {
  return (std::uint64_t{1} << (8 * width)) - 1;
}

/// Everything the loop reads and advances, once a block set up.
struct delta_cursor {
  const std::uint8_t* delta = nullptr;  ///< next one; 8 bytes behind the last must be readable
  const std::uint8_t* escape = nullptr; ///< next one; 64 bytes behind the last must be readable
  std::size_t escapes_left = 0;
  time_ps base = 0;            ///< what the next delta counts from: the tag before, or the first time of the block
  time_ps last = INT64_MIN;    ///< the tag before, of whatever block
  time_ps low = 0, high = 0;   ///< no tag may lie outside; both within +-2^62, so that no difference wraps
  std::uint64_t reversals = 0; ///< tags earlier than the one before
};

/// To be asked before the first tag of a block is taken: do all escapes lie in low..high?
[[nodiscard]] bool escapes_inside(const delta_cursor& cursor) noexcept;

/// Writes the next `count` times. False: one lies outside of low..high, or there are more escapes than there should be.
using delta_decoder = bool (*)(delta_cursor& cursor, std::size_t count, time_ps* to) noexcept;

/// `width` is 2, 3 or 4; `level` must be available on this machine. All levels give the same result (tests compare).
[[nodiscard]] delta_decoder delta_decoder_for(simd_level level, unsigned width) noexcept;

/// Widens `count` channels of one byte. False: one is 0, which is no channel.
using channel_widener = bool (*)(const std::uint8_t* from, std::size_t count, channel_number* to) noexcept;
[[nodiscard]] channel_widener channel_widener_for(simd_level level) noexcept;

} // namespace peal::io_detail
