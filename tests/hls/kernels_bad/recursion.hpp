// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Refused by peal-hls: a function that calls itself.
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

inline uint<16> sum(uint<16> n) {
  if (n == uint<16>(0u)) { return n; }
  return n + sum(n >> 1) + sum(n >> 2);
}
inline Out step(const In& in) { return Out{sum(in.a)}; } // here

} // namespace peal::hls::bad
