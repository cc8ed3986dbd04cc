// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// CRC-32C of a frame. absorb() takes one 32-bit word a clock; payload and header are summed apart, because the payload comes first in time
// and the header first in the frame: crc = ~(advance(header) ^ payload), where advance() moves a sum on by 124 words of zeros.
// Latency in rtl/link/peal_framer.sv: 1 clock. II = 1; the loop is an xor of at most 64 bits. State: two sums. Full: never.
// Source: polynomial 0x1EDC6F41, Castagnoli et al., IEEE Trans. Commun. 41 (1993) 883; reflected, init and final xor all ones.
#pragma once

#include "words.hpp"

namespace peal::hls::crc {

struct State {
  words::word payload{};
  words::word header{~words::word(0u)};
};
struct In {
  bit clear;
  bit payload_valid;
  bit header_valid;  ///< never together with payload_valid
  words::word word;
};
struct Out {
  words::word crc;  ///< of the words before this step: of the frame, in the step behind its last word
};

inline constexpr unsigned polynomial = 0x82F63B78u;  ///< bits in reverse order

/// A linear map of sums: bit j of the result is the parity of the sum under row[j]. A tree of xors as deep as log2 of the row's ones, where
/// the bit-serial form would be as deep as there are bits.
struct Matrix {
  unsigned row[32]{};
};

constexpr Matrix from_columns(const unsigned (&column)[32]) {
  Matrix m;
  for (int i = 0; i < 32; ++i)
    for (int j = 0; j < 32; ++j) m.row[j] |= ((column[i] >> j) & 1u) << i;
  return m;
}

/// `words` words of zeros: each of their bits shifts the sum by one.
constexpr Matrix zeros(int words) {
  unsigned column[32]{};
  for (int i = 0; i < 32; ++i) {
    column[i] = 1u << i;
    for (int k = 0; k < 32 * words; ++k) column[i] = (column[i] >> 1) ^ ((column[i] & 1u) != 0 ? polynomial : 0u);
  }
  return from_columns(column);
}

inline constexpr Matrix one_word = zeros(1);
inline constexpr Matrix payload_words = zeros(124);

inline words::word times(const Matrix& matrix, words::word sum) {
  words::word product(0u);
  for (int j = 0; j < 32; ++j) {
    words::word x = sum & words::word(matrix.row[j]);
    for (int half = 16; half > 0; half /= 2) x ^= x >> half;
    product |= words::word(bit_at(x, 0)) << j;
  }
  return product;
}

inline words::word absorb(words::word state, words::word word) { return times(one_word, state ^ word); }
inline words::word advance(words::word state) { return times(payload_words, state); }

inline words::word finish(const State& state) { return ~(advance(state.header) ^ state.payload); }

inline Out step(State& state, const In& in) {
  const Out out{finish(state)};
  if (in.clear) {
    state = State{};
  } else {
    const words::word sum = absorb(in.header_valid ? state.header : state.payload, in.word);
    if (in.payload_valid) state.payload = sum;
    if (in.header_valid) state.header = sum;
  }
  return out;
}

}  // namespace peal::hls::crc
