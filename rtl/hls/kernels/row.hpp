// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The hits of one clock, by channel, as they stand behind the input delay and before the sort: what the filters look at. A channel has at most
// one hit in a row, so each decision concerns each channel once. Not a kernel of its own: no latency, no state, never full.
// Order inside a row: by fraction, equal fractions by channel index, as sort.hpp makes it.
// Edges are numbered 2 * channel index + falling; the host's channel n is edge 2 (n - 1), channel -n is edge 2 (n - 1) + 1.
#pragma once

#include "words.hpp"

#if !defined(PEAL_HLS_GATEWARE)
#include <bit>
#endif

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

/// An event with its place in the order of the row.
template <int Channels>
struct Event {
  bit present;
  words::fraction position;
  uint<index_width(Channels)> channel;
};

/// Its place as one number.
template <int Channels>
constexpr uint<words::fraction_bits + index_width(Channels)> place(const Event<Channels>& event) {
  using P = uint<words::fraction_bits + index_width(Channels)>;
  return (P(event.position) << index_width(Channels)) | P(event.channel);
}

/// The hit of an edge.
template <int Channels>
constexpr Event<Channels> find(const Hits<Channels>& hits, edge<Channels> wanted) {
  const uint<index_width(Channels)> channel(wanted >> 1);
  const uint<Channels> alike = hits.present & (bit(wanted) ? hits.falling : ~hits.falling);
  return {bit(shifted_right(alike, channel)), at(hits.position, channel), channel};
}

/// What of a row lies behind or before something else, for sets of channels.
template <int Channels>
struct Sides {
  uint<Channels> behind;
  uint<Channels> before;
};

#if defined(PEAL_HLS_GATEWARE)

/// One bit per edge: that of a hit.
template <int Channels>
constexpr edges<Channels> shown(const Hits<Channels>& hits) {
  edges<Channels> all(0u);
  for (int c = 0; c < Channels; ++c) {
    all |= edges<Channels>(bit_at(hits.present, c) & ~bit_at(hits.falling, c)) << (2 * c);
    all |= edges<Channels>(bit_at(hits.present, c) & bit_at(hits.falling, c)) << (2 * c + 1);
  }
  return all;
}

/// The channels whose falling (1) or rising (0) edge is in the set, and back.
template <int Channels>
constexpr uint<Channels> one_side(uint<2 * Channels> set, int falling) {
  uint<Channels> all(0u);
  for (int c = 0; c < Channels; ++c) all |= uint<Channels>(bit_at(set, 2 * c + falling)) << c;
  return all;
}
template <int Channels>
constexpr edges<Channels> as_side(uint<Channels> set, int falling) {
  edges<Channels> all(0u);
  for (int c = 0; c < Channels; ++c) all |= edges<Channels>(bit_at(set, c)) << (2 * c + falling);
  return all;
}

/// The channels of which an edge is in the set.
template <int Channels>
constexpr uint<Channels> channels(uint<2 * Channels> set) {
  uint<Channels> all(0u);
  for (int c = 0; c < Channels; ++c) all |= uint<Channels>(bit_at(set, 2 * c) | bit_at(set, 2 * c + 1)) << c;
  return all;
}

/// The channels whose hit is behind one of the set, and those whose hit is before one.
template <int Channels>
constexpr Sides<Channels> sides(const Hits<Channels>& hits, uint<Channels> set) {
  Sides<Channels> found{uint<Channels>(0u), uint<Channels>(0u)};
  for (int c = 0; c < Channels; ++c) {
    bit behind(0u);
    bit before_one(0u);
    for (int t = 0; t < Channels; ++t) {
      if (t == c) continue;
      behind |= bit_at(set, t) & before(hits, t, c);
      before_one |= bit_at(set, t) & ~before(hits, t, c);
    }
    found.behind |= uint<Channels>(behind) << c;
    found.before |= uint<Channels>(before_one) << c;
  }
  return found;
}

/// The channels whose hit is behind the event.
template <int Channels>
constexpr uint<Channels> behind(const Hits<Channels>& hits, const Event<Channels>& event) {
  uint<Channels> all(0u);
  for (int c = 0; c < Channels; ++c) {
    const Event<Channels> here{bit(1u), hits.position[c], uint<index_width(Channels)>(static_cast<unsigned>(c))};
    all |= uint<Channels>(bit(place(event) < place(here))) << c;
  }
  return all;
}

/// The channels whose position is less.
template <int Channels>
constexpr uint<Channels> less(const Hits<Channels>& hits, words::fraction position) {
  uint<Channels> all(0u);
  for (int c = 0; c < Channels; ++c) all |= uint<Channels>(bit(hits.position[c] < position)) << c;
  return all;
}

#else

// The same for four channels at a time: positions in lanes of 16 bits, the top bit of a lane takes what a subtraction borrows.
namespace detail {
using lanes = unsigned long long;
inline constexpr lanes ones = 0x0001000100010001u;
inline constexpr lanes tops = ones << 15;
template <int Channels>
inline constexpr int groups = (Channels + 3) / 4;

template <int Channels>
constexpr lanes pack(const Hits<Channels>& hits, int group) {
  lanes all = 0;
  for (int c = 4 * group; c < 4 * group + 4 && c < Channels; ++c) all |= static_cast<lanes>(hits.position[c]) << (16 * (c - 4 * group));
  return all;
}
/// 1 in each lane of the group with a channel up to this one.
constexpr lanes up_to(int channel, int group) {
  const int count = channel + 1 - 4 * group;
  return count <= 0 ? 0 : count >= 4 ? ones : ones & ((lanes{1} << (16 * count)) - 1);
}
template <int Channels>
struct Order {
  lanes up_to[groups<Channels>][Channels]{};
  lanes itself[groups<Channels>][Channels]{};  ///< the top bit of the channel's lane
};
template <int Channels>
constexpr Order<Channels> make_order() {
  Order<Channels> made;
  for (int group = 0; group < groups<Channels>; ++group) {
    for (int c = 0; c < Channels; ++c) {
      made.up_to[group][c] = up_to(c, group);
      made.itself[group][c] = (up_to(c, group) ^ up_to(c - 1, group)) << 15;
    }
  }
  return made;
}
template <int Channels>
inline constexpr Order<Channels> order = make_order<Channels>();
/// The top bits of the group's lanes, as channels.
template <int Channels>
constexpr uint<Channels> gather(lanes all, int group) {
  const unsigned four = static_cast<unsigned>((((all & tops) >> 15) * 0x0001000200040008u) >> 48) & 15u;
  return uint<Channels>(uint<Channels>(four) << (4 * group));
}
template <int Channels>
constexpr lanes spread(lanes set) {  // bit c to bit 2 c
  if constexpr (Channels > 16) set = (set | set << 16) & 0x0000FFFF0000FFFFu;
  if constexpr (Channels > 8) set = (set | set << 8) & 0x00FF00FF00FF00FFu;
  set = (set | set << 4) & 0x0F0F0F0F0F0F0F0Fu;
  set = (set | set << 2) & 0x3333333333333333u;
  return (set | set << 1) & 0x5555555555555555u;
}
template <int Channels>
constexpr lanes collect(lanes set) {  // and back, without the odd ones
  set &= 0x5555555555555555u;
  set = (set | set >> 1) & 0x3333333333333333u;
  set = (set | set >> 2) & 0x0F0F0F0F0F0F0F0Fu;
  set = (set | set >> 4) & 0x00FF00FF00FF00FFu;
  if constexpr (Channels > 8) set = (set | set >> 8) & 0x0000FFFF0000FFFFu;
  if constexpr (Channels > 16) set = (set | set >> 16) & 0x00000000FFFFFFFFu;
  return set;
}
}  // namespace detail

template <int Channels>
constexpr edges<Channels> shown(const Hits<Channels>& hits) {
  const auto present = static_cast<detail::lanes>(hits.present), falling = static_cast<detail::lanes>(hits.falling);
  return edges<Channels>(detail::spread<Channels>(present & ~falling) | detail::spread<Channels>(present & falling) << 1);
}

template <int Channels>
constexpr uint<Channels> one_side(uint<2 * Channels> set, int falling) {
  return uint<Channels>(detail::collect<Channels>(static_cast<detail::lanes>(set) >> falling));
}
template <int Channels>
constexpr edges<Channels> as_side(uint<Channels> set, int falling) {
  return edges<Channels>(detail::spread<Channels>(static_cast<detail::lanes>(set)) << falling);
}

template <int Channels>
constexpr uint<Channels> channels(uint<2 * Channels> set) {
  const auto all = static_cast<detail::lanes>(set);
  return uint<Channels>(detail::collect<Channels>(all | all >> 1));
}

template <int Channels>
constexpr Sides<Channels> sides(const Hits<Channels>& hits, uint<Channels> set) {
  Sides<Channels> found{uint<Channels>(0u), uint<Channels>(0u)};
  for (int group = 0; group < detail::groups<Channels>; ++group) {
    const detail::lanes positions = detail::pack(hits, group) | detail::tops;
    detail::lanes behind = 0, before = 0;
    for (auto rest = static_cast<detail::lanes>(set); rest != 0; rest &= rest - 1) {
      const int t = std::countr_zero(rest);
      // A lane up to t is behind from the position after that of t on.
      const detail::lanes after = positions - (static_cast<detail::lanes>(hits.position[t]) * detail::ones + detail::order<Channels>.up_to[group][t]);
      behind |= after;
      before |= ~(after | detail::order<Channels>.itself[group][t]);
    }
    found.behind |= detail::gather<Channels>(behind, group);
    found.before |= detail::gather<Channels>(before, group);
  }
  return found;
}

template <int Channels>
constexpr uint<Channels> behind(const Hits<Channels>& hits, const Event<Channels>& event) {
  uint<Channels> all(0u);
  for (int group = 0; group < detail::groups<Channels>; ++group) {
    const detail::lanes limit = static_cast<detail::lanes>(event.position) * detail::ones + detail::up_to(static_cast<int>(event.channel), group);
    all |= detail::gather<Channels>((detail::pack(hits, group) | detail::tops) - limit, group);
  }
  return all;
}

template <int Channels>
constexpr uint<Channels> less(const Hits<Channels>& hits, words::fraction position) {
  uint<Channels> all(0u);
  for (int group = 0; group < detail::groups<Channels>; ++group) {
    all |= detail::gather<Channels>(~((detail::pack(hits, group) | detail::tops) - static_cast<detail::lanes>(position) * detail::ones), group);
  }
  return all;
}

#endif

}  // namespace peal::hls::row
