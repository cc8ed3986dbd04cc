// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Refused by peal-hls: an address chosen at run time and stored through.
#pragma once

#include "uint.hpp"

namespace peal::hls::bad {

struct In {
  uint<16> a;
  uint<16> b;
};
struct Out {
  uint<16> r;
};

struct State {
  uint<16> x{};
  uint<16> y{};
};
inline Out step(State& state, const In& in) {
  uint<16>* const which = in.a == in.b ? &state.x : &state.y; // here
  *which = in.a;
  return Out{state.x};
}

} // namespace peal::hls::bad
