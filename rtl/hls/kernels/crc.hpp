// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// CRC-32C of a frame. absorb() takes one 32-bit word a clock; payload and header are summed apart, because the payload comes first in time
// and the header first in the frame: crc = ~(advance(header) ^ payload), where advance() moves a sum on by 124 words of zeros.
// Latency in rtl/link/peal_framer.sv: 1 clock. II = 1; the loop is an xor of at most 64 bits. State: two sums. Full: never.
// Source: polynomial 0x1EDC6F41, Castagnoli et al., IEEE Trans. Commun. 41 (1993) 883; reflected, init and final xor all ones.
#pragma once

#include "words.hpp"
#include "xor_matrix.hpp"

namespace peal::hls::crc {

struct State {
  words::word payload{};
  words::word header{~words::word(0u)};
};
struct In {
  bit clear;
  bit payload_valid;
  bit header_valid;  ///< never together with payload_valid
  bit finish;        ///< the sum is asked for
  words::word word;
};
struct Out {
  words::word crc;  ///< of the words before this step, so of the frame in the step behind its last word; 0 if not asked for
};

inline constexpr unsigned polynomial = 0x82F63B78u;  ///< bits in reverse order

/// `words` words of zeros: each of their bits shifts the sum by one.
constexpr xor_matrix zeros(int words) {
  unsigned column[32]{};
  for (int i = 0; i < 32; ++i) {
    column[i] = 1u << i;
    for (int k = 0; k < 32 * words; ++k) column[i] = (column[i] >> 1) ^ ((column[i] & 1u) != 0 ? polynomial : 0u);
  }
  return from_columns(column);
}

inline constexpr xor_matrix one_word = zeros(1);
inline constexpr xor_matrix payload_words = zeros(124);

inline words::word absorb(words::word state, words::word word) { return times<one_word>(state ^ word); }
inline words::word advance(words::word state) { return times<payload_words>(state); }

inline words::word finish(const State& state) { return ~(advance(state.header) ^ state.payload); }

inline Out step(State& state, const In& in) {
  const Out out{in.finish ? finish(state) : words::word(0u)};
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
