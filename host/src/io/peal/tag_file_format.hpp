// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The bytes of the own tag file. docs/tag-file.md is the specification; this is its only implementation in C++.
#pragma once

#include "peal/tag.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace peal::io_detail {

/// Like PNG's: the first byte is no text, the line ends show a transfer in text mode, 0x1A stops a listing.
inline constexpr std::string_view tag_file_magic{"\x89PEAL\r\n\x1A", 8};
inline constexpr std::uint16_t tag_file_major = 1;
inline constexpr std::uint16_t tag_file_major_with_micro = 2; ///< a column that readers of version 1 would trip over
inline constexpr std::uint16_t tag_file_minor = 0;
inline constexpr std::size_t file_header_bytes = 64;
inline constexpr std::size_t block_header_bytes = 64;
inline constexpr std::size_t block_alignment =
    64; ///< of headers in the file: a reader that lost its place looks only there
inline constexpr std::size_t event_bytes = 24;
inline constexpr std::size_t index_entry_bytes = 32;
inline constexpr std::size_t end_payload_bytes = 32;
inline constexpr std::uint32_t most_block_tags = 1U << 20;
inline constexpr std::uint32_t most_block_events = 1U << 20;
inline constexpr std::uint32_t most_metadata_bytes = 1U << 24;
inline constexpr time_ps tag_time_limit_ps =
    INT64_MAX / 2; ///< times further out cannot be subtracted from one another without overflow
inline constexpr std::uint16_t no_setting = 0xFFFF;

enum class block_kind : std::uint8_t { tags = 1, metadata = 2, index = 3, end = 4 };

struct block_header {
  block_kind kind = block_kind::tags;
  std::uint8_t delta_bytes = 0;   ///< 2, 3 or 4
  std::uint8_t channel_bytes = 0; ///< 1 or 2
  std::uint8_t micro_bytes = 0;   ///< 2 or 4; 0 = no micro-time column
  bool overflow_open = false;     ///< an overflow interval is in progress before the first tag
  std::uint32_t sequence = 0;
  std::uint16_t setting = no_setting; ///< in force before the first tag
  std::uint32_t tags = 0;
  std::uint32_t events = 0;
  std::uint32_t escapes = 0;
  std::uint32_t payload_bytes = 0;
  time_ps first = 0; ///< earliest and latest time of all tags and events
  time_ps last = 0;
  time_ps watermark = INT64_MIN;
  std::uint32_t payload_crc = 0; ///< over the payload with its padding

  // Parts of the payload of a tags block: deltas, escapes, channels, micro times, events.
  [[nodiscard]] std::size_t escapes_at() const noexcept { return std::size_t{tags} * delta_bytes; }
  [[nodiscard]] std::size_t channels_at() const noexcept { return escapes_at() + 8 * std::size_t{escapes}; }
  [[nodiscard]] std::size_t micro_at() const noexcept { return channels_at() + std::size_t{tags} * channel_bytes; }
  [[nodiscard]] std::size_t events_at() const noexcept { return micro_at() + std::size_t{tags} * micro_bytes; }
  [[nodiscard]] std::size_t payload_size() const noexcept { return events_at() + event_bytes * std::size_t{events}; }

  [[nodiscard]] std::size_t padded_payload() const noexcept {
    return (std::size_t{payload_bytes} + block_alignment - 1) / block_alignment * block_alignment;
  }
  [[nodiscard]] std::size_t bytes_in_file() const noexcept { return block_header_bytes + padded_payload(); }
};

struct index_entry {
  std::uint64_t offset = 0;
  time_ps first = 0, last = 0;
  std::uint32_t tags = 0, events = 0;
};

struct end_mark {
  std::uint64_t index_offset = 0;
  std::uint64_t metadata_offset = 0; ///< of the last metadata block
  std::uint64_t tags = 0, events = 0;
};

/// The 64 bytes a file starts with. `with_micro`: its blocks may have a micro-time column.
[[nodiscard]] std::vector<std::uint8_t> encode_file_header(bool with_micro = false);
/// Empty: good. Otherwise what is wrong with the 64 bytes.
[[nodiscard]] std::string check_file_header(const std::uint8_t* bytes);

/// Header and payload of a whole block, padded; fills in payload_bytes, payload_crc of `header`.
void append_block(std::vector<std::uint8_t>& out, block_header header, std::span<const std::uint8_t> payload);
/// Payload of a tags block; sets delta_bytes, channel_bytes, micro_bytes, tags, events, escapes, first, last. `block`
/// is not empty.
[[nodiscard]] std::vector<std::uint8_t> encode_tags(const tag_block& block, block_header& header);

/// Nothing if magic or CRC are wrong, or the fields contradict each other (then the CRC was made for a lie).
[[nodiscard]] std::optional<block_header> decode_block_header(const std::uint8_t* bytes) noexcept;
[[nodiscard]] bool payload_intact(const block_header& header, const std::uint8_t* payload) noexcept;

[[nodiscard]] std::vector<std::uint8_t> encode_index(std::span<const index_entry> index);
[[nodiscard]] std::vector<index_entry> decode_index(const block_header& header, const std::uint8_t* payload);
[[nodiscard]] std::vector<std::uint8_t> encode_end(const end_mark& end);
[[nodiscard]] end_mark decode_end(const std::uint8_t* payload) noexcept;

} // namespace peal::io_detail
