// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Sorts a source whose times go backwards a little.
//
// Use:
//   peal::sorted_source sorted(std::move(source), 200'000'000);  // source: any std::unique_ptr<peal::source>
//   while (sorted.read(block) == peal::read_status::data) { std::printf("%zu tags\n", block.size()); }
//   std::printf("%llu came too late\n", static_cast<unsigned long long>(sorted.losses().time_reversals));
#pragma once

#include "peal/source.hpp"

#include <memory>

namespace peal {

/// Wraps a source and gives its tags out in order of time (equal times: in order of arrival).
///
/// A tag is held until the newest time seen is later by `window_ps`; a tag that is earlier than what was
/// already given out cannot be placed any more: it is left out and counted in losses().time_reversals, next
/// to the counters of the inner source. Choose the window from the format (quTAG files go back up to 86 us).
/// Events keep their own order and are placed before the first tag that is not earlier than they are (gap:
/// before the first later tag). Watermark: newest time - window. A source that says it is sorted is passed
/// through unchanged.
/// Cost: O(log n) a displaced tag, O(1) a tag in order. Threads as `source`.
class sorted_source final : public source {
public:
  /// `window_ps` >= 0. Throws invalid_argument for a negative window or no source.
  sorted_source(std::unique_ptr<source> inner, time_ps window_ps = 200'000'000);
  ~sorted_source() override;

  [[nodiscard]] const stream_info& info() const override; ///< that of the inner source with sorted = true
  read_status read(tag_block& block, std::chrono::milliseconds timeout = std::chrono::milliseconds(100)) override;
  [[nodiscard]] loss_counters losses() const override;

private:
  class impl;
  std::unique_ptr<impl> impl_;
};

} // namespace peal
