// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A host of a few lines for tests: no device layer, only transport requests and the decoder. Keeps every byte it
// received.
#pragma once

#include "peal/transport.hpp"
#include "peal_wire.hpp"
#include "wire/frame_decoder.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <functional>
#include <stdexcept>
#include <vector>

namespace peal::e2e {

struct raw_run {
  std::vector<std::uint8_t> bytes;
  tag_block tags; ///< everything
  acquire_status last = acquire_status::timeout;
};

/// Starts stream `id` and reads until the watermark reaches `end_ps` (or the transport ends); leaves the
/// stream running. `after_buffer` is called after every buffer: what a slow host does meanwhile.
inline raw_run read_stream(transport& link, std::int64_t end_ps, std::uint8_t id = 7,
                           const std::function<void()>& after_buffer = {}) {
  raw_run run;
  link.start_bulk();
  link.control_out(static_cast<std::uint8_t>(wire::request::stream_start), id, 0, {});
  decoder_settings settings;
  settings.stream_id = id;
  frame_decoder decoder(settings);
  tag_block block;
  block.reserve(block_tags);
  const auto limit = std::chrono::steady_clock::now() + std::chrono::minutes(5);
  std::int64_t watermark = INT64_MIN;
  while (watermark < end_ps) {
    if (std::chrono::steady_clock::now() > limit) { throw std::runtime_error("no end in sight"); }
    bulk_buffer buffer;
    run.last = link.acquire(buffer, std::chrono::milliseconds(100));
    if (run.last == acquire_status::timeout) { continue; }
    if (run.last != acquire_status::data) { break; }
    run.bytes.insert(run.bytes.end(), buffer.bytes.begin(), buffer.bytes.end());
    std::span<const std::uint8_t> left = buffer.bytes;
    while (!left.empty()) {
      block.clear();
      left = left.subspan(decoder.feed(left, block));
      for (stream_event event : block.events) {
        event.position += static_cast<std::uint32_t>(run.tags.size());
        run.tags.events.push_back(event);
      }
      run.tags.time.insert(run.tags.time.end(), block.time.begin(), block.time.end());
      run.tags.channel.insert(run.tags.channel.end(), block.channel.begin(), block.channel.end());
      watermark = std::max(watermark, block.watermark);
    }
    link.release(buffer);
    if (after_buffer) { after_buffer(); }
  }
  run.tags.watermark = watermark;
  return run;
}

} // namespace peal::e2e
