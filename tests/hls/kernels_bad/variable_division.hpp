// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Refused by peal-hls: a division by a value.
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
  return Out{uint<16>(in.a / in.b)}; // here
}

} // namespace peal::hls::bad
