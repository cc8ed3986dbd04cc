// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Ones counter: the taps of one delay line -> at most one edge, with its age in taps.
// An edge is a change of tap 0 against the sample before; the code of a rising edge is the number of ones, of a falling edge the number of
// zeros among all taps, whatever their order.
// Latency in rtl/tdc/peal_encoder.sv: 2 clocks. II = 1. State: the last tap 0. Full: never, there is no back-pressure.
// Source: population count of a thermometer code; insensitive to bubbles because the order of the taps does not enter.
#pragma once

#include "uint.hpp"

namespace peal::hls::encoder {

inline constexpr int taps = 96;
inline constexpr int code_bits = 7;

struct State {
  bit level{};
};
struct In {
  uint<taps> sample;
  bit enable_rising;
  bit enable_falling;
};
struct Out {
  bit valid;
  bit falling;
  uint<code_bits> code;  ///< meaningless while valid is 0
};

inline Out step(State& state, const In& in) {
  const bit level = bit_at(in.sample, 0);
  const uint<taps> same = level ? in.sample : ~in.sample;
  uint<code_bits> count(0u);
  for (int i = 0; i < taps; ++i) count += uint<code_bits>(bit_at(same, i));
  Out out;
  out.valid = bit(level != state.level) & (level ? in.enable_rising : in.enable_falling);
  out.falling = ~level;
  out.code = count;
  state.level = level;
  return out;
}

}  // namespace peal::hls::encoder
