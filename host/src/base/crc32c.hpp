// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// CRC-32C of any bytes. The machine's CRC instruction where there is one, a table elsewhere; both give the same value.
#pragma once

#include <cstdint>
#include <span>

namespace peal::detail {

/// CRC-32C (Castagnoli, reflected, init and xorout 0xFFFFFFFF; RFC 3720 appendix B.4 has values). `crc`: result for the
/// bytes before, 0 at the begin. By the fastest way of this machine; any thread.
[[nodiscard]] std::uint32_t crc32c(std::span<const std::uint8_t> bytes, std::uint32_t crc = 0) noexcept;

/// The same by table, four bytes a step.
[[nodiscard]] std::uint32_t crc32c_table(std::span<const std::uint8_t> bytes, std::uint32_t crc = 0) noexcept;

/// True if this machine has SSE4.2 and PCLMULQDQ.
[[nodiscard]] bool crc32c_hardware_available() noexcept;

/// The same by the CRC instruction: three chains at a time (its latency is three cycles, so one chain alone would use a
/// third of it), joined by carry-less multiplication (Gopal et al., "Fast CRC computation for iSCSI polynomial using
/// CRC32 instruction", Intel 2011). Only where crc32c_hardware_available().
[[nodiscard]] std::uint32_t crc32c_hardware(std::span<const std::uint8_t> bytes, std::uint32_t crc = 0) noexcept;

} // namespace peal::detail
