// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Ones counter: the taps of one delay line -> at most one edge, with its age in taps.
// An edge is a change of tap 0 against the sample before; the code of a rising edge is the number of ones, of a falling edge the number of
// zeros among all taps, whatever their order.
// Latency in the gateware: 2 clocks. II = 1. State: the last tap 0. Full: never, there is no back-pressure.
// Source: population count of a thermometer code; insensitive to bubbles because the order of the taps does not enter.
#pragma once

#include "uint.hpp"

namespace peal::hls::encoder {

inline constexpr int taps = 96;  ///< of the line for 100 MHz on iCE40 and in the simulation; 192 on ECP5
inline constexpr int code_bits = index_width(taps + 1);
inline constexpr int word_taps = 96;

struct State {
  bit level{};
};
template <int Taps>
struct Sample {
  static_assert(Taps % word_taps == 0, "a line is made of whole words of taps");
  uint<word_taps> sample[Taps / word_taps];  ///< tap 0 is the lowest bit of the first word
  bit enable_rising;
  bit enable_falling;
};
template <int Taps>
struct Edge {
  bit valid;
  bit falling;
  uint<index_width(Taps + 1)> code;  ///< 0 while valid is 0: most clocks have no edge, and nobody counts then
};
using In = Sample<taps>;
using Out = Edge<taps>;

template <int Taps>
inline Edge<Taps> step(State& state, const Sample<Taps>& in) {
  using code = uint<index_width(Taps + 1)>;
  const bit level = bit_at(in.sample[0], 0);
  const code count = count_equal(in.sample, level);
  Edge<Taps> out;
  out.valid = bit(level != state.level) & (level ? in.enable_rising : in.enable_falling);
  out.falling = ~level;
  out.code = out.valid ? count : code(0u);
  state.level = level;
  return out;
}

}  // namespace peal::hls::encoder
