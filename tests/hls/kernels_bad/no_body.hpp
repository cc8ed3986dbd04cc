// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Refused by peal-hls: a function without a body.
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

uint<16> elsewhere(uint<16> x);
inline Out step(const In& in) {
  return Out{elsewhere(in.a)}; // here
}

} // namespace peal::hls::bad
