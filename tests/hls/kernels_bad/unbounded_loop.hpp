// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Refused by peal-hls: the number of turns depends on a value.
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
  Out out{};
  uint<16> n = in.a;
  while (n != uint<16>(0u)) { // here
    out.r += n;
    n = n - (in.b | uint<16>(1u));
  }
  return out;
}

} // namespace peal::hls::bad
