// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The header of a PTU being written: entries one after the other.
#pragma once

#include "io/byte_stream.hpp"
#include "io/picoquant/picoquant_formats.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <string_view>
#include <vector>

namespace peal::io_detail {

class ptu_header_builder {
public:
  ptu_header_builder() {
    raw_.insert(raw_.end(), ptu_magic.begin(), ptu_magic.end());
    const std::string_view version{"1.0.00\0\0", 8};
    raw_.insert(raw_.end(), version.begin(), version.end());
  }
  void integer(std::string_view name, std::int64_t value, std::int32_t index = -1) {
    entry(name, index, 0x10000008, static_cast<std::uint64_t>(value));
  }
  void boolean(std::string_view name, bool value) { entry(name, -1, 0x00000008, value ? ~std::uint64_t{0} : 0); }
  void real(std::string_view name, double value) { entry(name, -1, 0x20000008, std::bit_cast<std::uint64_t>(value)); }
  void date(std::string_view name, double days) { entry(name, -1, 0x21000008, std::bit_cast<std::uint64_t>(days)); }
  void mark(std::string_view name) { entry(name, -1, 0xFFFF0008, 0); }
  void text(std::string_view name, std::string_view value) {
    const std::size_t padded = value.size() / 8 * 8 + 8; // with at least one zero behind it
    entry(name, -1, 0x4001FFFF, padded);
    raw_.insert(raw_.end(), value.begin(), value.end());
    raw_.resize(raw_.size() + padded - value.size());
  }
  [[nodiscard]] const std::vector<std::uint8_t>& bytes() const noexcept { return raw_; }

private:
  void entry(std::string_view name, std::int32_t index, std::uint32_t type, std::uint64_t value) {
    std::array<std::uint8_t, 48> raw{};
    std::copy_n(name.begin(), std::min<std::size_t>(name.size(), 31), raw.begin());
    store_le(raw.data() + 32, index);
    store_le(raw.data() + 36, type);
    store_le(raw.data() + 40, value);
    raw_.insert(raw_.end(), raw.begin(), raw.end());
  }
  std::vector<std::uint8_t> raw_;
};

} // namespace peal::io_detail
