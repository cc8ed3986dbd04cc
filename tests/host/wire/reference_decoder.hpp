// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The frame decoder once more, as plainly as rtl/spec/README.md says it: whole input at once, one byte and one word at
// a time, 128-bit arithmetic. The truth the fast decoder is compared with.
#pragma once

#include "wire/frame_decoder.hpp"

#include "peal_wire.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace peal::test {

__extension__ typedef __int128 int128;

struct decoded {
  std::vector<time_ps> time;
  std::vector<channel_number> channel;
  std::vector<stream_event> events; // position counts from the begin of the stream
  decoder_counters counters;
  time_ps watermark = INT64_MIN;
};

inline std::uint32_t crc_bitwise(std::span<const std::uint8_t> bytes, std::uint32_t state = 0xFFFFFFFFU) {
  for (const std::uint8_t byte : bytes) {
    state ^= byte;
    for (int bit = 0; bit < 8; ++bit) { state = (state >> 1) ^ ((state & 1U) != 0 ? 0x82F63B78U : 0U); }
  }
  return state;
}

class reference_decoder {
public:
  reference_decoder(const decoder_settings& settings)
      : settings_(settings), id_(settings.stream_id), epoch_(settings.first_epoch) {
    sequence_known_ = id_.has_value();
  }

  decoded run(std::span<const std::uint8_t> bytes) {
    std::size_t at = 0;
    std::size_t since_good = 0;
    while (at < bytes.size()) {
      const bool whole = bytes.size() - at >= 512;
      const bool magic = whole && bytes[at] == 'P' && bytes[at + 1] == 'L';
      if (magic && (bytes[at + 2] & 15) == 1 && crc_good(bytes.subspan(at, 512))) {
        ++out_.counters.frames;
        frame(bytes.subspan(at, 512));
        at += 512;
        since_good = 0;
        continue;
      }
      if (magic && since_good % 512 == 0) { ++out_.counters.bad_frames; }
      ++out_.counters.skipped_bytes;
      ++since_good;
      ++at;
    }
    return out_;
  }

private:
  static bool crc_good(std::span<const std::uint8_t> frame) {
    const std::uint32_t crc = ~crc_bitwise(frame.subspan(16), crc_bitwise(frame.first(12)));
    return wire::load(frame.data() + 12) == crc;
  }
  // Nearest picosecond, halves up, of units since the stream start.
  time_ps ps(int128 units) const {
    const int128 n = units * static_cast<int128>(settings_.clock_period_fs) + 2'048'000;
    int128 q = n / 4'096'000;
    if (n % 4'096'000 < 0) { --q; }
    return static_cast<time_ps>(q);
  }
  int128 epoch_start() const { return static_cast<int128>(epoch_ - settings_.first_epoch) * (1 << 24); }
  std::int64_t extended(std::uint32_t value) const {
    const std::int64_t wrap = std::int64_t{1} << 30;
    std::int64_t best = 0;
    for (const std::int64_t step : {-wrap, std::int64_t{0}, wrap}) {
      const std::int64_t candidate = (epoch_ - ((epoch_ % wrap) + wrap) % wrap) + step + value;
      if (step == -wrap || std::abs(candidate - epoch_) < std::abs(best - epoch_) ||
          (std::abs(candidate - epoch_) == std::abs(best - epoch_) && candidate < best)) {
        best = candidate;
      }
    }
    return best;
  }
  void event(event_kind kind, time_ps time, std::uint64_t value, channel_number channel = 0) {
    out_.events.push_back({kind, channel, static_cast<std::uint32_t>(out_.time.size()), time, value});
  }
  time_ps known() const {
    time_ps t = std::max<time_ps>(0, out_.watermark);
    if (!out_.time.empty()) { t = std::max(t, out_.time.back()); }
    return t;
  }

  void frame(std::span<const std::uint8_t> bytes) {
    std::uint32_t w[128];
    for (unsigned i = 0; i < 128; ++i) { w[i] = wire::load(bytes.data() + 4 * i); }
    const auto id = static_cast<std::uint8_t>(w[0] >> 24);
    if (!id_) { id_ = id; }
    if (*id_ != id) {
      ++out_.counters.stale_frames;
      return;
    }
    const std::uint32_t sequence = w[1] & 0xFFFF;
    if (!sequence_known_) { next_ = sequence; }
    sequence_known_ = true;
    const std::int64_t epoch_before = epoch_;
    epoch_ = extended(w[2] & 0x3FFFFFFF);
    const time_ps end = ps(epoch_start() + static_cast<int128>(w[1] >> 16) * 16 * 4096);
    const std::uint32_t lost = (sequence - next_) & 0xFFFF;
    if (lost >= 0x8000 && frame_end_ != INT64_MIN && end <= frame_end_) {
      ++out_.counters.repeated_frames;
      epoch_ = epoch_before;
      return;
    }
    next_ = (sequence + 1) & 0xFFFF;
    if (lost != 0) { gap(lost, w); }
    for (unsigned i = 4; i < 128; ++i) { word(w[i]); }
    frame_end_ = end;
    out_.watermark = std::max(out_.watermark, end);
  }

  void gap(std::uint32_t lost, const std::uint32_t* w) {
    out_.counters.frames_lost += lost;
    event(event_kind::gap, known(), lost);
    bool overflow = (w[0] >> 20 & 1) != 0;
    for (unsigned i = 127; i >= 4; --i) {
      if (w[i] >> 24 == 0xC1) { overflow = false; }
      if (w[i] >> 24 == 0xC2) { overflow = true; }
    }
    if (overflow != overflow_) {
      event(overflow ? event_kind::overflow_begin : event_kind::overflow_end, std::max(known(), ps(epoch_start())), 0);
    }
    if (overflow && !overflow_) { ++out_.counters.device_overflows; }
    overflow_ = overflow;
  }

  void word(std::uint32_t w) {
    const int128 time = epoch_start() + (w & 0xFFFFFF);
    if (w == 0) { return; }
    if (w >> 30 == 1) {
      const time_ps t = ps(time);
      if (!out_.time.empty() && t < out_.time.back()) { ++out_.counters.time_reversals; }
      const int number = static_cast<int>((w >> 24) & 31) + 1;
      out_.time.push_back(t);
      out_.channel.push_back(static_cast<channel_number>((w >> 29 & 1) != 0 ? -number : number));
      ++out_.counters.tags;
    } else if (w >> 30 == 2) {
      epoch_ = extended(w & 0x3FFFFFFF);
    } else if (w >> 24 == 0xC0) {
      out_.watermark = std::max(out_.watermark, ps(time));
      event(event_kind::time_reached, ps(time), 0);
    } else if (w >> 24 == 0xC1) {
      overflow_ = true;
      ++out_.counters.device_overflows;
      event(event_kind::overflow_begin, ps(time), 0);
    } else if (w >> 24 == 0xC2) {
      overflow_ = false;
      event(event_kind::overflow_end, ps(time), 0);
    } else if (w >> 24 == 0xC3 && (w & 0xF00) == 0) {
      event(event_kind::setting, ps(epoch_start() + (w & 0xFFF000)), w & 0xFF);
    } else if (w >> 29 == 7) {
      event(event_kind::missed, known(), w & 0xFFFFFF, static_cast<channel_number>((w >> 24 & 31) + 1));
      out_.counters.device_missed += w & 0xFFFFFF;
      if ((w & 0xFFFFFF) == 0xFFFFFF) { out_.counters.device_missed_saturated = true; }
    } else {
      ++out_.counters.bad_words;
    }
  }

  decoder_settings settings_;
  std::optional<std::uint8_t> id_;
  std::int64_t epoch_;
  std::uint32_t next_ = 0;
  bool sequence_known_ = false;
  bool overflow_ = false;
  time_ps frame_end_ = INT64_MIN;
  decoded out_;
};

} // namespace peal::test
