// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The codes of the 32-bit words and the sizes of the frame, as the kernels need them. The definition is rtl/spec/peal_wire.toml; the
// model compares every word made here with the generated one.
#pragma once

#include "uint.hpp"

namespace peal::hls::words {

inline constexpr int fraction_bits = 12;
inline constexpr int coarse_bits = 12;
inline constexpr int epoch_bits = 30;
inline constexpr int time_bits = epoch_bits + coarse_bits;  ///< a row number: epoch and coarse time
inline constexpr int payload_words = 124;

using word = uint<32>;
using fraction = uint<fraction_bits>;
using coarse = uint<coarse_bits>;
using epoch = uint<epoch_bits>;
using row_time = uint<time_bits>;

constexpr coarse coarse_of(row_time time) { return coarse(time); }
constexpr epoch epoch_of(row_time time) { return epoch(time >> coarse_bits); }

constexpr word make_tag(bit falling, uint<5> channel_index, coarse row, fraction position) {
  return (word(1u) << 30) | (word(falling) << 29) | (word(channel_index) << 24) | (word(row) << 12) | word(position);
}
constexpr word make_epoch(epoch value) { return (word(2u) << 30) | word(value); }
constexpr word make_time_mark(coarse row) { return (word(0xC0u) << 24) | (word(row) << 12); }
constexpr word make_overflow_begin(coarse row) { return (word(0xC1u) << 24) | (word(row) << 12); }
constexpr word make_overflow_end(coarse row) { return (word(0xC2u) << 24) | (word(row) << 12); }
constexpr word make_setting(coarse row, uint<8> value) { return (word(0xC3u) << 24) | (word(row) << 12) | word(value); }
constexpr word make_missed(uint<5> channel_index, uint<24> count) {
  return (word(7u) << 29) | (word(channel_index) << 24) | word(count);
}

constexpr bit is_epoch(word w) { return bit((w >> 30) == word(2u)); }
constexpr bit is_time_mark(word w) { return bit((w >> 24) == word(0xC0u)); }
constexpr bit is_overflow_begin(word w) { return bit((w >> 24) == word(0xC1u)); }
constexpr bit is_overflow_end(word w) { return bit((w >> 24) == word(0xC2u)); }
constexpr bit is_missed(word w) { return bit((w >> 29) == word(7u)); }

}  // namespace peal::hls::words
