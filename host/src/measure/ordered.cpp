// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "measure/ordered.hpp"

#include <algorithm>

namespace peal::detail {

const tag_block& ordered::pass(const tag_block& block) {
  const time_ps before = guard_.last();
  const bool fine = guard_.pass(block).size() == block.size();
  watermark_ = std::max({watermark_, guard_.last(), watermark_of(block)});
  return fine ? block : repaired(block, before);
}

// The guard keeps no events: they are put to the tags that are left.
const tag_block& ordered::repaired(const tag_block& block, time_ps last) {
  copy_.clear();
  copy_.watermark = block.watermark;
  std::size_t next = 0;
  const auto tags_until = [&](std::size_t end) {
    for (; next < end; ++next) {
      if (block.time[next] < last) { continue; }
      last = block.time[next];
      copy_.push(last, block.channel[next]);
    }
  };
  for (const stream_event& event : block.events) {
    tags_until(std::min<std::size_t>(event.position, block.size()));
    copy_.events.push_back(event);
    copy_.events.back().position = static_cast<std::uint32_t>(copy_.size());
  }
  tags_until(block.size());
  return copy_;
}

} // namespace peal::detail
