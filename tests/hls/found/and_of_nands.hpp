// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What was left of a random kernel after minimising. Verilator 5.006 takes the expression for "no bit of a and no bit
// of b" unless its optimisation of trees of bit operations is off.
#pragma once

#include "uint.hpp"

namespace peal::hls::found::and_of_nands {

struct State {
  uint<16> count{};
};
struct In {
  bit valid;
  uint<10> a;
  uint<10> b;
};
struct Out {
  uint<16> count;
};

inline Out step(State& state, const In& in) {
  const Out out{state.count}; // what comes next is then computed inside the clocked block
  if (in.valid) {
    const bit none = ~(bit_at(in.a, 1) & bit_at(in.b, 1)) & ~(bit_at(in.a, 2) & bit_at(in.b, 2));
    if (none) { state.count += uint<16>(1u); }
  }
  return out;
}

} // namespace peal::hls::found::and_of_nands
