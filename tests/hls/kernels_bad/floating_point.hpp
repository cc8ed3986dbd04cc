// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Refused by peal-hls: a floating-point number.
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

inline Out step(const In& in) {
  const double half = static_cast<double>(static_cast<unsigned>(in.a)) * 0.5; // here
  return Out{uint<16>(static_cast<unsigned>(half))};
}

} // namespace peal::hls::bad
