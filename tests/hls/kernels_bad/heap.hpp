// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Refused by peal-hls: memory from the heap.
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
  auto* const list = new uint<16>[4]; // here
  list[0] = in.a;
  Out out{list[0]};
  delete[] list;
  return out;
}

} // namespace peal::hls::bad
