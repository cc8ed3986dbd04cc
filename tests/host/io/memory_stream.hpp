// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Bytes in memory as the readers see a plain file, for tests that look at thousands of them.
#pragma once

#include "io/byte_stream.hpp"

#include <algorithm>
#include <cstring>
#include <memory>
#include <vector>

namespace peal_test {

class memory_stream final : public peal::io_detail::byte_stream {
public:
  explicit memory_stream(std::vector<std::uint8_t> content)
      : byte_stream("memory", false, content.size()), content_(std::move(content)) {}
  std::size_t read(void* to, std::size_t wanted) override {
    const auto at = static_cast<std::size_t>(std::min<std::uint64_t>(offset_, content_.size()));
    const std::size_t got = std::min(wanted, content_.size() - at);
    std::memcpy(to, content_.data() + at, got);
    offset_ += got;
    return got;
  }
  void seek(std::uint64_t offset) override { offset_ = offset; }
  [[nodiscard]] std::optional<std::uint64_t> size() const override { return content_.size(); }

private:
  std::vector<std::uint8_t> content_;
};

inline peal::io_detail::byte_buffer buffer_of(std::vector<std::uint8_t> content) {
  return peal::io_detail::byte_buffer(std::make_unique<memory_stream>(std::move(content)));
}

} // namespace peal_test
