// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Refused by peal-hls: a variable that outlives the step beside the state.
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

inline uint<16> count;
inline Out step(const In& in) {
  count += in.a; // here
  return Out{count};
}

} // namespace peal::hls::bad
