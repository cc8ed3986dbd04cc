// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/peal/tags_decoder.hpp"

#include "io/byte_stream.hpp"

#include <algorithm>

namespace peal::io_detail {

void tags_decoder::start(const block_header& header, const std::uint8_t* payload) noexcept {
  header_ = header;
  // Rare escapes are cheap as predicted branches; the loop without branches pays where they are many.
  const bool many_escapes = header.escapes > header.tags / 64;
  take_times_ = delta_decoder_for(many_escapes ? level_ : std::min(level_, simd_level::avx2), header.delta_bytes);
  times_.delta = payload;
  times_.escape = payload + header.escapes_at();
  times_.escapes_left = header.escapes;
  times_.base = header.first;
  times_.low = std::max(header.first, -tag_time_limit_ps);
  times_.high = std::min(header.last, tag_time_limit_ps);
  escapes_good_ = escapes_inside(times_);
  channels_ = payload + header.channels_at();
  micro_ = payload + header.micro_at();
  taken_ = 0;
}

void tags_decoder::reset() noexcept {
  header_ = {.tags = 0};
  taken_ = 0;
  times_ = {};
}

bool tags_decoder::take(std::size_t count, time_ps* time, channel_number* channel, std::uint32_t* micro) noexcept {
  const bool good = escapes_good_ && take_times_(times_, count, time) && take_channels(count, channel);
  if (micro != nullptr) { take_micro(count, micro); }
  taken_ += count;
  return good && (left() != 0 || times_.escapes_left == 0);
}

void tags_decoder::take_micro(std::size_t count, std::uint32_t* micro) noexcept {
  const std::uint8_t* const from = micro_;
  micro_ += count * header_.micro_bytes;
  for (std::size_t i = 0; i < count; ++i) {
    micro[i] = header_.micro_bytes == 2   ? load_le<std::uint16_t>(from + 2 * i)
               : header_.micro_bytes == 4 ? load_le<std::uint32_t>(from + 4 * i)
                                          : 0;
  }
}

bool tags_decoder::take_channels(std::size_t count, channel_number* channel) noexcept {
  const std::uint8_t* const from = channels_;
  channels_ += count * header_.channel_bytes;
  if (header_.channel_bytes == 1) { return widen_(from, count, channel); }
  bool named = true;
  for (std::size_t i = 0; i < count; ++i) {
    channel[i] = load_le<channel_number>(from + 2 * i);
    named &= channel[i] != 0;
  }
  return named;
}

bool decode_events(const block_header& header, const std::uint8_t* payload, std::vector<stream_event>& events) {
  events.clear();
  const std::uint8_t* from = payload + header.events_at();
  std::uint32_t position = 0;
  for (std::uint32_t i = 0; i < header.events; ++i, from += event_bytes) {
    stream_event event;
    if (from[0] > static_cast<std::uint8_t>(event_kind::marker)) { return false; }
    event.kind = static_cast<event_kind>(from[0]);
    event.channel = load_le<channel_number>(from + 2);
    event.position = load_le<std::uint32_t>(from + 4);
    event.time = load_le<time_ps>(from + 8);
    event.value = load_le<std::uint64_t>(from + 16);
    if (event.position < position || event.position > header.tags || event.time < header.first ||
        event.time > header.last) {
      return false;
    }
    position = event.position;
    events.push_back(event);
  }
  return true;
}

} // namespace peal::io_detail
