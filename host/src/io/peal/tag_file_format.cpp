// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/peal/tag_file_format.hpp"

#include "base/crc32c.hpp"
#include "io/byte_stream.hpp"
#include "io/peal/delta_decode.hpp"

#include <algorithm>
#include <array>

namespace peal::io_detail {

namespace {

constexpr std::string_view block_magic{"PLBK"};
constexpr std::size_t crc_at = 60; // of both kinds of header, over the bytes before it

std::uint32_t crc_of(const std::uint8_t* bytes, std::size_t count) noexcept { return detail::crc32c({bytes, count}); }

template <typename Value>
void append_le(std::vector<std::uint8_t>& out, Value value) {
  const std::size_t at = out.size();
  out.resize(at + sizeof value);
  store_le(out.data() + at, value);
}

struct delta_plan {
  std::uint8_t bytes = 2;
  std::uint32_t escapes = 0;
};

/// The width that makes the block smallest.
delta_plan plan_deltas(const tag_block& block, time_ps first) noexcept {
  std::array<std::uint32_t, 3> escapes{};
  auto before = static_cast<std::uint64_t>(first);
  for (const time_ps time : block.time) {
    const std::uint64_t delta =
        static_cast<std::uint64_t>(time) - before; // wraps to a huge value when time goes backwards
    for (std::size_t w = 0; w < escapes.size(); ++w) { escapes[w] += delta >= escape_code(w + 2) ? 1 : 0; }
    before = static_cast<std::uint64_t>(time);
  }
  delta_plan best;
  std::uint64_t best_cost = UINT64_MAX;
  for (std::size_t w = 0; w < escapes.size(); ++w) {
    const std::uint64_t cost = (w + 2) * block.time.size() + 8 * std::uint64_t{escapes[w]};
    if (cost < best_cost) {
      best_cost = cost;
      best = {static_cast<std::uint8_t>(w + 2), escapes[w]};
    }
  }
  return best;
}

/// Bytes a micro time takes in the block: as few as hold all of them.
std::uint8_t micro_width(const tag_block& block) noexcept {
  std::uint32_t most = 0;
  for (const std::uint32_t value : block.micro) { most = std::max(most, value); }
  return block.micro.empty() ? 0 : most <= UINT16_MAX ? 2 : 4;
}

constexpr std::size_t delta_slack = 8; // a delta is stored as eight bytes, the next one overwrites what is too much

void put_times(const tag_block& block, const block_header& header, std::uint8_t* payload) noexcept {
  // Escapes, channels and events are written behind, and later.
  std::vector<time_ps> escaped;
  escaped.reserve(header.escapes);
  auto before = static_cast<std::uint64_t>(header.first);
  std::uint8_t* at = payload;
  for (const time_ps time : block.time) {
    std::uint64_t delta = static_cast<std::uint64_t>(time) - before;
    if (delta >= escape_code(header.delta_bytes)) {
      delta = escape_code(header.delta_bytes);
      escaped.push_back(time);
    }
    store_le(at, delta);
    at += header.delta_bytes;
    before = static_cast<std::uint64_t>(time);
  }
  for (const time_ps time : escaped) {
    store_le(at, time);
    at += sizeof time;
  }
}

} // namespace

std::vector<std::uint8_t> encode_file_header(bool with_micro) {
  std::vector<std::uint8_t> out(file_header_bytes);
  std::memcpy(out.data(), tag_file_magic.data(), tag_file_magic.size());
  store_le<std::uint16_t>(out.data() + 8, with_micro ? tag_file_major_with_micro : tag_file_major);
  store_le<std::uint16_t>(out.data() + 10, tag_file_minor);
  store_le<std::uint32_t>(out.data() + 12, file_header_bytes);
  store_le<std::uint32_t>(out.data() + crc_at, crc_of(out.data(), crc_at));
  return out;
}

std::string check_file_header(const std::uint8_t* bytes) {
  if (load_le<std::uint32_t>(bytes + crc_at) != crc_of(bytes, crc_at)) { return "the file header fails its check sum"; }
  const auto major = load_le<std::uint16_t>(bytes + 8);
  if (major != tag_file_major && major != tag_file_major_with_micro) {
    return "tag file version " + std::to_string(major) + "." + std::to_string(load_le<std::uint16_t>(bytes + 10)) +
           ", this program reads versions " + std::to_string(tag_file_major) + " and " +
           std::to_string(tag_file_major_with_micro);
  }
  return {};
}

void append_block(std::vector<std::uint8_t>& out, block_header header, std::span<const std::uint8_t> payload) {
  header.payload_bytes = static_cast<std::uint32_t>(payload.size());
  const std::size_t at = out.size();
  out.resize(at + header.bytes_in_file());
  std::uint8_t* const raw = out.data() + at;
  if (!payload.empty()) { std::memcpy(raw + block_header_bytes, payload.data(), payload.size()); }
  std::memcpy(raw, block_magic.data(), block_magic.size());
  raw[4] = static_cast<std::uint8_t>(header.kind);
  raw[5] = header.delta_bytes;
  raw[6] = header.channel_bytes;
  raw[7] = header.overflow_open ? 1 : 0;
  store_le(raw + 8, header.sequence);
  store_le(raw + 12, header.setting);
  raw[14] = header.micro_bytes;
  store_le(raw + 16, header.tags);
  store_le(raw + 20, header.events);
  store_le(raw + 24, header.escapes);
  store_le(raw + 28, header.payload_bytes);
  store_le(raw + 32, header.first);
  store_le(raw + 40, header.last);
  store_le(raw + 48, header.watermark);
  store_le(raw + 56, crc_of(raw + block_header_bytes, header.padded_payload()));
  store_le(raw + crc_at, crc_of(raw, crc_at));
}

std::vector<std::uint8_t> encode_tags(const tag_block& block, block_header& header) {
  header.kind = block_kind::tags;
  header.tags = static_cast<std::uint32_t>(block.size());
  header.events = static_cast<std::uint32_t>(block.events.size());
  header.first = INT64_MAX;
  header.last = INT64_MIN;
  bool wide = false;
  for (const time_ps time : block.time) {
    header.first = std::min(header.first, time);
    header.last = std::max(header.last, time);
  }
  for (const stream_event& event : block.events) {
    header.first = std::min(header.first, event.time);
    header.last = std::max(header.last, event.time);
  }
  for (const channel_number channel : block.channel) { wide |= channel < -128 || channel > 127; }
  const delta_plan plan = plan_deltas(block, header.first);
  header.delta_bytes = plan.bytes;
  header.channel_bytes = wide ? 2 : 1;
  header.escapes = plan.escapes;
  header.micro_bytes = micro_width(block);

  header.payload_bytes = static_cast<std::uint32_t>(header.payload_size());

  std::vector<std::uint8_t> out(header.payload_size() + delta_slack);
  put_times(block, header, out.data());
  std::uint8_t* channels = out.data() + header.channels_at();
  for (const channel_number channel : block.channel) {
    if (wide) {
      store_le(channels, channel);
    } else {
      *channels = static_cast<std::uint8_t>(channel);
    }
    channels += header.channel_bytes;
  }
  std::uint8_t* micro = out.data() + header.micro_at();
  for (const std::uint32_t value : block.micro) {
    if (header.micro_bytes == 2) {
      store_le(micro, static_cast<std::uint16_t>(value));
    } else {
      store_le(micro, value);
    }
    micro += header.micro_bytes;
  }
  std::uint8_t* at = out.data() + header.events_at();
  for (const stream_event& event : block.events) {
    at[0] = static_cast<std::uint8_t>(event.kind);
    store_le(at + 2, event.channel);
    store_le(at + 4, event.position);
    store_le(at + 8, event.time);
    store_le(at + 16, event.value);
    at += event_bytes;
  }
  out.resize(header.payload_size());
  return out;
}

std::optional<block_header> decode_block_header(const std::uint8_t* raw) noexcept {
  if (std::memcmp(raw, block_magic.data(), block_magic.size()) != 0 ||
      load_le<std::uint32_t>(raw + crc_at) != crc_of(raw, crc_at)) {
    return std::nullopt;
  }
  block_header header;
  header.kind = static_cast<block_kind>(raw[4]);
  header.delta_bytes = raw[5];
  header.channel_bytes = raw[6];
  header.overflow_open = (raw[7] & 1) != 0;
  header.sequence = load_le<std::uint32_t>(raw + 8);
  header.setting = load_le<std::uint16_t>(raw + 12);
  header.micro_bytes = raw[14];
  header.tags = load_le<std::uint32_t>(raw + 16);
  header.events = load_le<std::uint32_t>(raw + 20);
  header.escapes = load_le<std::uint32_t>(raw + 24);
  header.payload_bytes = load_le<std::uint32_t>(raw + 28);
  header.first = load_le<time_ps>(raw + 32);
  header.last = load_le<time_ps>(raw + 40);
  header.watermark = load_le<time_ps>(raw + 48);
  header.payload_crc = load_le<std::uint32_t>(raw + 56);
  switch (header.kind) {
  case block_kind::tags: {
    const bool good =
        header.delta_bytes >= 2 && header.delta_bytes <= 4 && header.channel_bytes >= 1 && header.channel_bytes <= 2 &&
        (header.micro_bytes == 0 || header.micro_bytes == 2 || header.micro_bytes == 4) &&
        header.tags <= most_block_tags && header.events <= most_block_events && header.escapes <= header.tags &&
        header.payload_bytes == header.payload_size() && header.first <= header.last;
    return good ? std::optional(header) : std::nullopt;
  }
  case block_kind::metadata: return header.payload_bytes <= most_metadata_bytes ? std::optional(header) : std::nullopt;
  case block_kind::index: return header.payload_bytes % index_entry_bytes == 0 ? std::optional(header) : std::nullopt;
  case block_kind::end: return header.payload_bytes == end_payload_bytes ? std::optional(header) : std::nullopt;
  }
  return std::nullopt;
}

bool payload_intact(const block_header& header, const std::uint8_t* payload) noexcept {
  return crc_of(payload, header.padded_payload()) == header.payload_crc;
}

std::vector<std::uint8_t> encode_index(std::span<const index_entry> index) {
  std::vector<std::uint8_t> out;
  out.reserve(index.size() * index_entry_bytes);
  for (const index_entry& entry : index) {
    append_le(out, entry.offset);
    append_le(out, entry.first);
    append_le(out, entry.last);
    append_le(out, entry.tags);
    append_le(out, entry.events);
  }
  return out;
}

std::vector<index_entry> decode_index(const block_header& header, const std::uint8_t* payload) {
  std::vector<index_entry> index(header.payload_bytes / index_entry_bytes);
  for (index_entry& entry : index) {
    entry.offset = load_le<std::uint64_t>(payload);
    entry.first = load_le<time_ps>(payload + 8);
    entry.last = load_le<time_ps>(payload + 16);
    entry.tags = load_le<std::uint32_t>(payload + 24);
    entry.events = load_le<std::uint32_t>(payload + 28);
    payload += index_entry_bytes;
  }
  return index;
}

std::vector<std::uint8_t> encode_end(const end_mark& end) {
  std::vector<std::uint8_t> out;
  append_le(out, end.index_offset);
  append_le(out, end.metadata_offset);
  append_le(out, end.tags);
  append_le(out, end.events);
  return out;
}

end_mark decode_end(const std::uint8_t* payload) noexcept {
  return {load_le<std::uint64_t>(payload), load_le<std::uint64_t>(payload + 8), load_le<std::uint64_t>(payload + 16),
          load_le<std::uint64_t>(payload + 24)};
}

} // namespace peal::io_detail
