// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Refused by peal-hls: the state goes through more than one clock of arithmetic.
#pragma once

#include "uint.hpp"

namespace peal::hls::bad {

struct State {
  uint<32> sum{};
};
struct In {
  uint<16> a;
  uint<16> b;
};
struct Out {
  uint<16> r;
};

inline Out step(State& state, const In& in) {
  state.sum = uint<32>(state.sum * state.sum) + uint<32>(in.a); // here
  return Out{uint<16>(state.sum)};
}

} // namespace peal::hls::bad
