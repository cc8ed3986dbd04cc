// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A growing array of which the front is given up. Memory is kept, so after the first blocks nothing is allocated or
// cleared.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace peal::detail {

/// Kernels may write so many values past the ones they announce.
inline constexpr std::size_t kernel_slack = 64;

template <class Value>
class tail_buffer {
public:
  [[nodiscard]] const Value* data() const noexcept { return store_.data() + first_; }
  [[nodiscard]] Value* data() noexcept { return store_.data() + first_; }
  [[nodiscard]] std::size_t size() const noexcept { return last_ - first_; }
  /// Room for n more values and the kernel slack behind the last one; fill it and call grown(). Invalidates data().
  Value* room(std::size_t n) {
    if (first_ > size()) { // moves less than was dropped, and keeps the buffer in the cache
      std::copy(store_.begin() + static_cast<std::ptrdiff_t>(first_),
                store_.begin() + static_cast<std::ptrdiff_t>(last_), store_.begin());
      last_ -= first_;
      first_ = 0;
    }
    if (store_.size() < last_ + n + kernel_slack) { store_.resize(2 * (last_ + n + kernel_slack)); }
    return store_.data() + last_;
  }
  void grown(std::size_t n) noexcept { last_ += n; }
  void drop(std::size_t n) noexcept {
    first_ += n;
    if (first_ == last_) { first_ = last_ = 0; }
  }
  void clear() noexcept { first_ = last_ = 0; }

private:
  std::vector<Value> store_;
  std::size_t first_ = 0;
  std::size_t last_ = 0;
};

} // namespace peal::detail
