// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Layout of a recording: a header of 128 bytes, then the bulk bytes of one stream as they came.
#pragma once

#include "peal_map.hpp"
#include "peal_wire.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace peal::detail {

/// Byte offsets; numbers little-endian. Registers: the run control block from `control` on, as it was when
/// the stream began.
struct recording_layout {
  static constexpr std::array<std::uint8_t, 8> magic = {'P', 'E', 'A', 'L', 'R', 'A', 'W', '1'};
  static constexpr std::size_t firmware_api = 8; ///< of the USB descriptor
  static constexpr std::size_t identity = 16;
  static constexpr std::size_t status = 48;
  static constexpr std::size_t registers = 64;
  static constexpr std::uint16_t first_register = map::control;
  static constexpr std::size_t register_bytes = wire::request_bytes::read_registers;
  static constexpr std::size_t header_bytes = 128;
  static_assert(identity + wire::request_bytes::get_identity == status &&
                status + wire::request_bytes::get_status == registers && registers + register_bytes == header_bytes);
};

} // namespace peal::detail
