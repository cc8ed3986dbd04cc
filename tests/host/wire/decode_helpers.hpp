// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Runs the frame decoder over bytes in given pieces and puts the blocks end to end.
#pragma once

#include "reference_decoder.hpp"

#include "wire/unpack.hpp"

#include <functional>
#include <string>

namespace peal::test {

/// `piece` says how many bytes to feed next. A fresh decoder, blocks of full size.
inline decoded decode_in_pieces(std::span<const std::uint8_t> bytes, const decoder_settings& settings,
                                const std::function<std::size_t()>& piece) {
  frame_decoder decoder(settings);
  decoded out;
  tag_block block;
  const auto flush = [&] {
    for (stream_event event : block.events) {
      event.position += static_cast<std::uint32_t>(out.time.size());
      out.events.push_back(event);
    }
    out.time.insert(out.time.end(), block.time.begin(), block.time.end());
    out.channel.insert(out.channel.end(), block.channel.begin(), block.channel.end());
    block.clear();
  };
  while (!bytes.empty()) {
    std::span<const std::uint8_t> part = bytes.first(std::min(piece(), bytes.size()));
    bytes = bytes.subspan(part.size());
    while (true) {
      part = part.subspan(decoder.feed(part, block));
      if (!frame_decoder::block_full(block)) { break; }
      flush();
    }
  }
  flush();
  decoder.finish();
  out.counters = decoder.counters();
  out.watermark = decoder.watermark();
  return out;
}

inline decoded decode_whole(std::span<const std::uint8_t> bytes, const decoder_settings& settings) {
  return decode_in_pieces(bytes, settings, [&] { return bytes.size(); });
}

/// Empty if equal; else what differs first.
inline std::string difference(const decoded& a, const decoded& b) {
  const auto text = [](const char* what, auto x, auto y) {
    return std::string(what) + ": " + std::to_string(x) + " and " + std::to_string(y);
  };
  const decoder_counters& p = a.counters;
  const decoder_counters& q = b.counters;
  if (p.frames != q.frames) { return text("frames", p.frames, q.frames); }
  if (p.bad_frames != q.bad_frames) { return text("bad_frames", p.bad_frames, q.bad_frames); }
  if (p.skipped_bytes != q.skipped_bytes) { return text("skipped_bytes", p.skipped_bytes, q.skipped_bytes); }
  if (p.stale_frames != q.stale_frames) { return text("stale_frames", p.stale_frames, q.stale_frames); }
  if (p.repeated_frames != q.repeated_frames) { return text("repeated_frames", p.repeated_frames, q.repeated_frames); }
  if (p.frames_lost != q.frames_lost) { return text("frames_lost", p.frames_lost, q.frames_lost); }
  if (p.bad_words != q.bad_words) { return text("bad_words", p.bad_words, q.bad_words); }
  if (p.tags != q.tags) { return text("tags", p.tags, q.tags); }
  if (p.time_reversals != q.time_reversals) { return text("time_reversals", p.time_reversals, q.time_reversals); }
  if (p.device_missed != q.device_missed) { return text("device_missed", p.device_missed, q.device_missed); }
  if (p.device_overflows != q.device_overflows) {
    return text("device_overflows", p.device_overflows, q.device_overflows);
  }
  if (p.device_missed_saturated != q.device_missed_saturated) { return "device_missed_saturated"; }
  if (a.time.size() != b.time.size()) { return text("number of times", a.time.size(), b.time.size()); }
  for (std::size_t i = 0; i < a.time.size(); ++i) {
    if (a.time[i] != b.time[i]) { return "tag " + std::to_string(i) + " " + text("time", a.time[i], b.time[i]); }
    if (a.channel[i] != b.channel[i]) {
      return "tag " + std::to_string(i) + " " + text("channel", a.channel[i], b.channel[i]);
    }
  }
  if (a.events.size() != b.events.size()) { return text("number of events", a.events.size(), b.events.size()); }
  for (std::size_t i = 0; i < a.events.size(); ++i) {
    const stream_event& e = a.events[i];
    const stream_event& f = b.events[i];
    const std::string where = "event " + std::to_string(i) + " ";
    if (e.kind != f.kind) { return where + text("kind", static_cast<int>(e.kind), static_cast<int>(f.kind)); }
    if (e.position != f.position) { return where + text("position", e.position, f.position); }
    if (e.time != f.time) { return where + text("time", e.time, f.time); }
    if (e.value != f.value) { return where + text("value", e.value, f.value); }
    if (e.channel != f.channel) { return where + text("channel", e.channel, f.channel); }
  }
  if (a.watermark != b.watermark) { return text("watermark", a.watermark, b.watermark); }
  return {};
}

/// Levels this machine has.
inline std::vector<simd_level> available_levels() {
  std::vector<simd_level> levels;
  for (const simd_level level : {simd_level::scalar, simd_level::avx2, simd_level::avx512}) {
    if (simd_available(level)) { levels.push_back(level); }
  }
  return levels;
}

} // namespace peal::test
