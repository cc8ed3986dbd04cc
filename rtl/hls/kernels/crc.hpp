// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// CRC-32C of a frame. absorb() takes one 32-bit word a clock; payload and header are summed apart, because the payload comes first in time
// and the header first in the frame: crc = ~(advance(header) ^ payload), where advance() moves a sum on by 124 words of zeros.
// Latency in rtl/link/peal_crc.sv: 1 clock. II = 1; the loop is an xor of at most 64 bits. State: two sums. Full: never.
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
  bit header_valid;
  words::word word;
};
struct Out {
  words::word crc;  ///< of the frame, once its last word is in
};

inline constexpr unsigned polynomial = 0x82F63B78u;  ///< bits in reverse order

inline words::word absorb(words::word state, words::word word) {
  words::word sum = state ^ word;
  for (int i = 0; i < 32; ++i) sum = (sum >> 1) ^ (bit_at(sum, 0) ? words::word(polynomial) : words::word(0u));
  return sum;
}

/// Column i is the sum 1 << i after 124 words of zeros.
inline constexpr unsigned column[32] = {
    0x4E36F0B0u, 0x9C6DE160u, 0x3D37B431u, 0x7A6F6862u,
    0xF4DED0C4u, 0xEC51D779u, 0xDD4FD803u, 0xBF73C6F7u,
    0x7B0BFB1Fu, 0xF617F63Eu, 0xE9C39A8Du, 0xD66B43EBu,
    0xA93AF127u, 0x579994BFu, 0xAF33297Eu, 0x5B8A240Du,
    0xB714481Au, 0x6BC4E6C5u, 0xD789CD8Au, 0xAAFFEDE5u,
    0x5013AD3Bu, 0xA0275A76u, 0x45A2C21Du, 0x8B45843Au,
    0x13677E85u, 0x26CEFD0Au, 0x4D9DFA14u, 0x9B3BF428u,
    0x339B9EA1u, 0x67373D42u, 0xCE6E7A84u, 0x993083F9u
};

inline words::word advance(words::word state) {
  words::word sum(0u);
  for (int i = 0; i < 32; ++i) sum ^= bit_at(state, i) ? words::word(column[i]) : words::word(0u);
  return sum;
}

inline words::word finish(const State& state) { return ~(advance(state.header) ^ state.payload); }

inline Out step(State& state, const In& in) {
  if (in.clear) {
    state = State{};
  } else {
    if (in.payload_valid) state.payload = absorb(state.payload, in.word);
    if (in.header_valid) state.header = absorb(state.header, in.word);
  }
  return {finish(state)};
}

}  // namespace peal::hls::crc
