// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// One T2 record, whatever its layout.
#pragma once

#include "io/picoquant/header.hpp"

#include <optional>

namespace peal::io_detail {

inline constexpr std::size_t t2_record_bytes = 4;

/// A T2 record in whatever layout.
struct t2_record {
  enum class kind : std::uint8_t { tag, sync, overflow, marker, unknown } what;
  std::uint32_t ticks;  ///< time field (overflow: number of wraps)
  std::uint32_t number; ///< input or marker bits
};

inline t2_record picoharp_record(std::uint32_t word) noexcept {
  using enum t2_record::kind;
  const std::uint32_t input = word >> 28;
  const std::uint32_t ticks = word & 0x0FFF'FFFF;
  if (input < 15) { return {input <= 4 ? tag : unknown, ticks, input}; }
  const std::uint32_t bits = ticks & 0xF;
  if (bits == 0) { return {overflow, 1, 0}; }
  return {marker, ticks & ~0xFU, bits}; // the marker bits sit in the low bits of the time
}

inline t2_record hydraharp_record(std::uint32_t word, bool counted) noexcept {
  using enum t2_record::kind;
  const std::uint32_t ticks = word & 0x01FF'FFFF;
  const std::uint32_t number = (word >> 25) & 63;
  if ((word >> 31) == 0) { return {tag, ticks, number}; }
  if (number == 63) { return {overflow, counted && ticks != 0 ? ticks : 1, 0}; }
  if (number == 0) { return {sync, ticks, 0}; }
  return {number <= 15 ? marker : unknown, ticks, number};
}

inline std::uint64_t wrap_ticks(t2_layout layout) noexcept {
  switch (layout) {
  case t2_layout::picoharp: return 210698240;
  case t2_layout::hydraharp_v1: return 33552000;
  case t2_layout::hydraharp_v2: break;
  }
  return 33554432;
}

inline t2_record record_of(std::uint32_t word, t2_layout layout) noexcept {
  return layout == t2_layout::picoharp ? picoharp_record(word)
                                       : hydraharp_record(word, layout == t2_layout::hydraharp_v2);
}

/// The setting a marker stands for in files Peal wrote (ptu_options::settings_as_markers).
inline std::optional<std::uint64_t> setting_of_marker(std::uint32_t bits) noexcept {
  constexpr std::uint32_t first_settings_marker = 8, last_settings_marker = 11;
  if (bits < first_settings_marker || bits > last_settings_marker) { return std::nullopt; }
  return (bits & 1U) | ((bits >> 1) & 1U) << 4;
}

} // namespace peal::io_detail
