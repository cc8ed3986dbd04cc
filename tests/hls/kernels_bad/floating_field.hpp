// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Refused by peal-hls: a floating-point number among the inputs.
#pragma once

#include "uint.hpp"

namespace peal::hls::bad {

struct In {
  double a; // here
};
struct Out {
  uint<16> r;
};

inline Out step(const In& in) { return Out{uint<16>(static_cast<unsigned>(in.a))}; }

} // namespace peal::hls::bad
