// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Decoder of delta-coded payloads, written from the description in delta_coder.hpp with plain integers, bit by bit.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace peal::test {

class delta_decoder {
public:
  /// `index_bits`: of a channel index; the others as the frame was coded.
  delta_decoder(unsigned index_bits, unsigned remainder_bits, bool both_edges)
      : index_bits_(index_bits), remainder_bits_(remainder_bits), both_edges_(both_edges) {}

  /// Appends the words of one frame; `epoch` from its header. Returns the epoch in force behind it, or
  /// nothing for a broken payload.
  std::optional<std::uint32_t> decode(const std::vector<std::uint32_t>& payload, std::uint32_t epoch,
                                      std::vector<std::uint32_t>& words) {
    payload_ = &payload;
    position_ = 0;
    std::uint64_t last = 0;
    while (position_ + longest <= 32 * payload.size()) {
      unsigned ones = 0;
      while (ones < 16 && take(1) == 1) { ++ones; }
      if (ones < 16) {
        const std::uint64_t index = take(index_bits_);
        const std::uint64_t falling = both_edges_ ? take(1) : 0;
        const std::uint64_t time = last + (std::uint64_t{ones} << remainder_bits_) + take(remainder_bits_);
        if (time >> 25 != 0) { return std::nullopt; }
        if (time >> 24 != 0) {
          epoch = (epoch + 1) & 0x3FFFFFFFu;
          words.push_back(0x80000000u | epoch);
        }
        last = time & 0xFFFFFFu;
        words.push_back(static_cast<std::uint32_t>(1u << 30 | falling << 29 | index << 24 | last));
        continue;
      }
      const bool ahead = take(1) != 0;
      const auto word = static_cast<std::uint32_t>(take(32));
      if (ahead) {
        epoch = (epoch + 1) & 0x3FFFFFFFu;
        words.push_back(0x80000000u | epoch);
        last = 0;
      }
      if (word == 0) {
        break; // filler: nothing more in this frame
      }
      words.push_back(word);
      if (word >> 30 == 2) {
        epoch = word & 0x3FFFFFFFu;
        last = 0;
      } else if (word >> 30 == 1) {
        last = word & 0xFFFFFFu;
      }
    }
    return epoch;
  }

private:
  static constexpr std::size_t longest = 49;

  std::uint64_t take(unsigned bits) {
    std::uint64_t value = 0;
    for (unsigned i = 0; i < bits; ++i, ++position_) {
      value |= std::uint64_t{(*payload_)[position_ / 32] >> position_ % 32 & 1u} << i;
    }
    return value;
  }

  unsigned index_bits_;
  unsigned remainder_bits_;
  bool both_edges_;
  const std::vector<std::uint32_t>* payload_ = nullptr;
  std::size_t position_ = 0;
};

} // namespace peal::test
