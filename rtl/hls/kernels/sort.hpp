// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Row sort: the hits of one clock by fraction, equal fractions by channel index, with Batcher's merge-exchange network.
// Lane: {empty, fraction, channel index, falling}, compared as one number; an empty lane is all ones.
// Latency in the gateware: one clock per layer, 6 for 8 channels. II = 1. State: none. Full: never, there is no back-pressure.
// Source: K. E. Batcher, AFIPS SJCC 32 (1968) 307; Knuth, TAOCP 3, 5.2.2 algorithm M.
#pragma once

#include "words.hpp"

namespace peal::hls::sort {

template <int Channels>
inline constexpr int lane_bits = words::fraction_bits + index_width(Channels) + 2;

template <int Channels>
using lane = uint<lane_bits<Channels>>;

template <int Channels>
struct Row {
  lane<Channels> lanes[Channels];
};

template <int Channels>
constexpr lane<Channels> make_lane(bit present, words::fraction fraction, uint<5> channel, bit falling) {
  using L = lane<Channels>;
  const L full = (L(fraction) << (index_width(Channels) + 1)) | (L(channel) << 1) | L(falling);
  return present ? full : ~L(0u);
}

template <int N>
struct Pair {
  uint<N> low;
  uint<N> high;
};

template <int N>
constexpr Pair<N> compare_exchange(uint<N> a, uint<N> b) {
  const bit swap = bit(a > b);
  return swap ? Pair<N>{b, a} : Pair<N>{a, b};
}

template <int Channels>
inline Row<Channels> step(const Row<Channels>& in) {
  Row<Channels> row = in;
  for (int step = Channels / 2; step > 0; step /= 2) {
    int match = 0;
    int distance = step;
    for (int top = Channels / 2;; top /= 2) {
      for (int i = 0; i + distance < Channels; ++i) {
        if ((i & step) != match) continue;
        const Pair<lane_bits<Channels>> sorted = compare_exchange(row.lanes[i], row.lanes[i + distance]);
        row.lanes[i] = sorted.low;
        row.lanes[i + distance] = sorted.high;
      }
      if (top == step) break;
      distance = top - step;
      match = step;
    }
  }
  return row;
}

}  // namespace peal::hls::sort
