// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// CRC-32C of a frame. Payload and header are summed apart, because the payload comes first in time and the header first in the frame:
// crc = ~(advance(header) ^ payload), where advance() moves a sum on by 124 words of zeros. A frame is its payload, then its header, then clear.
// A sum is kept as a polynomial in y = x^32 instead of x. A word moves it on by y, and y has the minimal polynomial that x has, because squaring
// only permutes its roots: so in this form moving on by a word is a shift by one bit. What is dense stands outside the loop: the word into this form
// before it, the sums out of it behind.
// Latency in rtl/link/peal_framer.sv: 1 clock. II = 1; the loop is an xor of two bits. State: two sums. Full: never.
// Source: polynomial 0x1EDC6F41, Castagnoli et al., IEEE Trans. Commun. 41 (1993) 883; reflected, init and final xor all ones.
#pragma once

#include "words.hpp"
#include "xor_matrix.hpp"

namespace peal::hls::crc {

struct State {
  words::word sum{};      ///< of the payload, then of the header
  words::word payload{};  ///< from the first word of the header on
  bit heading{};
};
struct In {
  bit clear;
  bit payload_valid;
  bit header_valid;  ///< never together with payload_valid, and behind the payload
  bit finish;        ///< the sum is asked for
  words::word word;
};
struct Out {
  words::word crc;  ///< of the words before this step, so of the frame in the step behind the last of its header; 0 if not asked for
};

inline constexpr unsigned polynomial = 0x82F63B78u;  ///< bits in reverse order

constexpr unsigned shifted(unsigned sum) { return (sum >> 1) ^ ((sum & 1u) != 0 ? polynomial : 0u); }

/// From powers of y to powers of x, moved on by `words` words of zeros: column 31 - k is x^(32 (k + words)); bit 31 is the power 0.
constexpr xor_matrix from_powers_of_y(int words) {
  unsigned column[32]{}, power = 1u << 31;
  for (int k = 0; k < 32 + words; ++k) {
    if (k >= words) column[31 + words - k] = power;
    for (int i = 0; i < 32; ++i) power = shifted(power);
  }
  return from_columns(column);
}

/// A word, as powers of y and moved on by itself.
constexpr xor_matrix to_powers_of_y() {
  const xor_matrix still = inverse(from_powers_of_y(0));
  xor_matrix m;
  for (int j = 0; j < 32; ++j) m.row[j] = (j < 31 ? still.row[j + 1] : 0u) ^ (((polynomial >> j) & 1u) != 0 ? still.row[0] : 0u);
  return m;
}

inline constexpr xor_matrix at_end = from_powers_of_y(0), before_payload = from_powers_of_y(words::payload_words), absorbed = to_powers_of_y();

constexpr words::word moved(words::word sum) { return (sum >> 1) ^ (bit_at(sum, 0) ? words::word(polynomial) : words::word(0u)); }
constexpr words::word absorb(words::word sum, words::word word) { return moved(sum) ^ times<absorbed>(word); }
constexpr words::word begin(words::word word) { return times<absorbed>(~words::word(0u)) ^ times<absorbed>(word); }  ///< from all ones

constexpr words::word value(words::word sum) { return times<at_end>(sum); }
constexpr words::word advance(words::word sum) { return times<before_payload>(sum); }

inline words::word finish(const State& state) { return ~(advance(state.sum) ^ value(state.payload)); }

inline Out step(State& state, const In& in) {
  const Out out{in.finish ? finish(state) : words::word(0u)};
  if (in.clear) {
    state.sum = words::word(0u);
    state.heading = bit(0u);
  } else if (in.payload_valid | in.header_valid) {
    const bit begins = in.header_valid & ~state.heading;
    if (begins) state.payload = state.sum;
    state.sum = begins ? begin(in.word) : absorb(state.sum, in.word);
    state.heading = in.header_valid;
  }
  return out;
}

}  // namespace peal::hls::crc
