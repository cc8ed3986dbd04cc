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
  return {swap ? b : a, swap ? a : b};
}

/// The lanes that are compared, one pair after the other.
template <int Channels>
struct Network {
  struct {
    int low, high;
  } pair[Channels * Channels]{};
  int pairs = 0;
};
template <int Channels>
constexpr Network<Channels> merge_exchange() {
  Network<Channels> network;
  for (int step = Channels / 2; step > 0; step /= 2) {
    int match = 0;
    int distance = step;
    for (int top = Channels / 2;; top /= 2) {
      for (int i = 0; i + distance < Channels; ++i) {
        if ((i & step) == match) network.pair[network.pairs++] = {i, i + distance};
      }
      if (top == step) break;
      distance = top - step;
      match = step;
    }
  }
  return network;
}
template <int Channels>
inline constexpr Network<Channels> network = merge_exchange<Channels>();

template <int Channels>
inline Row<Channels> step(const Row<Channels>& in) {
  Row<Channels> row = in;
  for (int i = 0; i < network<Channels>.pairs; ++i) {
    const auto [low, high] = network<Channels>.pair[i];
    const Pair<lane_bits<Channels>> sorted = compare_exchange(row.lanes[low], row.lanes[high]);
    row.lanes[low] = sorted.low;
    row.lanes[high] = sorted.high;
  }
  return row;
}

}  // namespace peal::hls::sort
