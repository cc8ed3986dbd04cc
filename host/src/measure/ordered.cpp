// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "measure/ordered.hpp"

#include "stream/order_guard.hpp"

#include <algorithm>

namespace peal::detail {

const tag_block& ordered::pass(const tag_block& block) {
  const bool fine = block.size() == 0 || (block.time.front() >= last_ && is_sorted(block.time.data(), block.size()));
  const tag_block& good = fine ? block : repaired(block);
  if (good.size() != 0) { last_ = good.time.back(); }
  watermark_ = std::max({watermark_, last_, watermark_of(block)});
  return good;
}

const tag_block& ordered::repaired(const tag_block& block) {
  copy_.clear();
  copy_.watermark = block.watermark;
  time_ps last = last_;
  std::size_t next = 0;
  const auto tags_until = [&](std::size_t end) {
    for (; next < end; ++next) {
      if (block.time[next] < last) {
        ++reversals_;
        continue;
      }
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
