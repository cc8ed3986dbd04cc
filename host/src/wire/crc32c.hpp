// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// CRC-32C of frames. The machine's CRC instruction where there is one, a table elsewhere; both give the same value.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace peal::detail {

/// CRC-32C (Castagnoli, reflected, init and xorout 0xFFFFFFFF) of any bytes, by table. `crc`: result for the
/// bytes before, 0 at the begin.
[[nodiscard]] std::uint32_t crc32c(std::span<const std::uint8_t> bytes, std::uint32_t crc = 0) noexcept;

/// CRC of a whole frame of 128 little-endian words, leaving out the CRC field (word 3).
using frame_crc_function = std::uint32_t (*)(const std::uint32_t* words) noexcept;

/// By table, four bytes a step.
[[nodiscard]] std::uint32_t frame_crc_table(const std::uint32_t* words) noexcept;

/// True if this machine has SSE4.2 and PCLMULQDQ.
[[nodiscard]] bool frame_crc_hardware_available() noexcept;
/// By the CRC instruction on three interleaved thirds (its latency is three cycles, so one chain alone would
/// use a third of it), joined by carry-less multiplication. Only where frame_crc_hardware_available().
[[nodiscard]] std::uint32_t frame_crc_hardware(const std::uint32_t* words) noexcept;

/// The faster one of this machine.
[[nodiscard]] frame_crc_function best_frame_crc() noexcept;

} // namespace peal::detail
