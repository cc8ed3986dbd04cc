// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The one guard of order.
#pragma once

#include "stream/order_guard.hpp"

#include "peal/tag.hpp"

namespace peal::detail {

/// Lets blocks in order pass untouched; of others makes a copy without the tags that are earlier than their
/// predecessor.
class ordered {
public:
  /// `block` itself, or a copy that lives until the next call. Its watermark covers tags and time_reached events.
  const tag_block& pass(const tag_block& block);
  [[nodiscard]] std::uint64_t reversals() const noexcept { return guard_.reversals(); }
  /// No later tag is earlier, as far as is known.
  [[nodiscard]] time_ps watermark() const noexcept { return watermark_; }

private:
  const tag_block& repaired(const tag_block& block, time_ps last);

  order_guard guard_;
  time_ps watermark_ = INT64_MIN;
  tag_block copy_;
};

} // namespace peal::detail
