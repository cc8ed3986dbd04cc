// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// CRC-32C of frames: of a fixed length and with a hole, so by functions of its own (others: base/crc32c.hpp).
#pragma once

#include <cstdint>

namespace peal::detail {

/// CRC of a whole frame of 128 little-endian words, leaving out the CRC field (word 3).
using frame_crc_function = std::uint32_t (*)(const std::uint32_t* words) noexcept;

/// By table, four bytes a step.
[[nodiscard]] std::uint32_t frame_crc_table(const std::uint32_t* words) noexcept;

/// By the CRC instruction on three interleaved thirds (its latency is three cycles, so one chain alone would
/// use a third of it), joined by carry-less multiplication. Only where
/// crc32c_hardware_available().
[[nodiscard]] std::uint32_t frame_crc_hardware(const std::uint32_t* words) noexcept;

/// The faster one of this machine.
[[nodiscard]] frame_crc_function best_frame_crc() noexcept;

} // namespace peal::detail
