// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The hits of one clock, by channel, as they stand behind the input delay and before the sort: what the filters look at. A channel has at most
// one hit in a row, so each decision concerns each channel once. Not a kernel of its own: no latency, no state, never full.
// Order inside a row: by fraction, equal fractions by channel index, as sort.hpp makes it.
// Edges are numbered 2 * channel index + falling; the host's channel n is edge 2 (n - 1), channel -n is edge 2 (n - 1) + 1.
#pragma once

#include "words.hpp"

namespace peal::hls::row {

template <int Channels>
struct Hits {
  uint<Channels> present;
  uint<Channels> falling;
  words::fraction position[Channels];
};

template <int Channels>
using edges = uint<2 * Channels>;  ///< one bit per edge number

template <int Channels>
using edge = uint<index_width(2 * Channels)>;  ///< an edge number

/// The hit of channel index i comes before that of channel index j.
template <int Channels>
constexpr bit before(const Hits<Channels>& hits, int i, int j) {
  return i < j ? bit(hits.position[i] <= hits.position[j]) : bit(hits.position[i] < hits.position[j]);
}

/// Whether the edge that channel index c shows in this row is in the set.
template <int Channels>
constexpr bit in_set(const Hits<Channels>& hits, edges<Channels> set, int c) {
  return bit_at(hits.falling, c) ? bit_at(set, 2 * c + 1) : bit_at(set, 2 * c);
}

}  // namespace peal::hls::row
