// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Pieces of a recording for kernels that count pairs of tags: a pair belongs to its later tag.
#pragma once

#include "peal/tag.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>

namespace peal::detail {

/// The part of a view with from <= time < until.
[[nodiscard]] inline tag_view between(tag_view tags, time_ps from, time_ps until) {
  const auto begin = tags.time.begin();
  std::size_t first = 0;
  std::size_t last = tags.size();
  if (from != INT64_MIN) { first = static_cast<std::size_t>(std::lower_bound(begin, tags.time.end(), from) - begin); }
  if (until != INT64_MAX) { last = static_cast<std::size_t>(std::lower_bound(begin, tags.time.end(), until) - begin); }
  last = std::max(first, last);
  return {tags.time.subspan(first, last - first), tags.channel.subspan(first, last - first), tags.ordered};
}

/// A kernel whose counts are sums over pairs of tags. Counts of the piece [from, until) = counts of everything before
/// `until` less those of everything before `from`: the tags before `from` go through a second kernel as well.
template <class Kernel>
class pieced {
public:
  /// `make` gives a new kernel each time it is called.
  explicit pieced(std::function<Kernel()> make) : make_(std::move(make)), all_(make_()) {}

  void count_between(time_ps from, time_ps until) {
    from_ = from;
    until_ = until;
    if (from != INT64_MIN) { before_.emplace(make_()); }
  }

  /// feed(kernel, tags): gives tags to a kernel, in order.
  template <class Feed>
  void process(tag_view tags, Feed feed) {
    if (until_ != INT64_MAX) { tags = between(tags, INT64_MIN, until_); }
    feed(all_, tags);
    if (!before_ || before_over_) { return; }
    const tag_view early = between(tags, INT64_MIN, from_);
    feed(*before_, early);
    before_over_ = early.size() < tags.size();
  }
  void finish() {
    all_.finish();
    if (before_) { before_->finish(); }
  }

  [[nodiscard]] const Kernel& all() const noexcept { return all_; }
  /// Null for the first piece.
  [[nodiscard]] const Kernel* before() const noexcept { return before_ ? &*before_ : nullptr; }

private:
  std::function<Kernel()> make_;
  Kernel all_;
  std::optional<Kernel> before_;
  bool before_over_ = false;
  time_ps from_ = INT64_MIN;
  time_ps until_ = INT64_MAX;
};

} // namespace peal::detail
