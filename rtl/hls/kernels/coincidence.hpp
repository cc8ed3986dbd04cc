// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// n-fold coincidences in the ordered stream of tags: up to Patterns sets of channels, one window. One step per tag (or per clock, valid = 0).
// Definition: window w is the full width. n tags, one of each channel of the pattern, coincide if |dt| <= floor(w/2) for every two of them, that
// is latest - earliest <= floor(w/2): for pairs the definition of the host (host/include/peal/coincidence.hpp). A match is given at its latest
// tag, with the newest tag of every other channel. So a tag makes at most one match of a pattern; the count equals that of all
// n-tuples (the host's count, for pairs) as long as no channel has two tags within floor(w/2), which a dead time of more than w/2 ensures.
// A pattern of one channel matches each of its tags, an empty one never. Tags of one time match in the order of the stream.
// boundary: what came before this step belongs to another time (the setting has changed): matches with a tag from before are given as
// `across` instead. clear: nothing came before. A new window holds for the tags from then on.
// Falling edges take part as the caller decides, through valid.
// Latency: 1 clock at 100 MHz. II = 1; the loop is one 26-bit subtraction: stored is the deadline of each channel's last tag, not its time. Times are
// compared modulo 4 epochs; a channel is forgotten for good at the first tag behind its deadline, and all of them when the epoch moves on
// by more than one, so no wrap makes a match. State: deadline and two flags per channel, the epoch.
// Full: never; counters are outside (counter, chsh_count.hpp), a herald pin is the match itself.
// Source: pattern counting of the field's taggers (Logic16 manual; Branning et al., Rev. Sci. Instrum. 82 (2011) 016102, with logic gates).
#pragma once

#include "words.hpp"

namespace peal::hls::coincidence {

inline constexpr int window_bits = 24;
inline constexpr int deadline_bits = words::coarse_bits + words::fraction_bits + 2;
using moment = uint<deadline_bits>;

template <int Channels>
struct State {
  moment deadline[Channels]{};
  uint<Channels> live{};   ///< the last tag of the channel can still match
  uint<Channels> old{};    ///< it came before the boundary
  words::epoch epoch{};
  words::epoch next{1u};   ///< epoch + 1
};
template <int Channels, int Patterns>
struct In {
  bit valid;
  uint<5> channel;  ///< channel index
  words::row_time time;
  words::fraction position;
  uint<window_bits> window;  ///< full width, 1/4096 clock
  uint<Channels> pattern[Patterns];
  bit boundary;
  bit clear;
};
template <int Patterns>
struct Out {
  uint<Patterns> match;
  uint<Patterns> across;
};

template <int Channels, int Patterns>
inline Out<Patterns> step(State<Channels>& state, const In<Channels, Patterns>& in) {
  using set = uint<Channels>;
  const moment now = (moment(in.time) << words::fraction_bits) | moment(in.position);
  const words::epoch epoch = words::epoch_of(in.time);
  const bit near = bit(epoch == state.epoch) | bit(epoch == state.next);

  set self(0u);
  set live(0u);
  for (int c = 0; c < Channels; ++c) {
    self |= set(bit(in.channel == uint<5>(static_cast<unsigned>(c)))) << c;
    live |= set(~bit_at(state.deadline[c] - now, deadline_bits - 1) & near) << c;
  }
  const set none(0u);
  live = in.clear ? none : live & state.live;
  const set fresh = in.boundary ? none : live & ~state.old;

  Out<Patterns> out{};
  for (int p = 0; p < Patterns; ++p) {
    const set others = in.pattern[p] & ~self;
    const bit concerned = in.valid & bit((in.pattern[p] & self) != none);
    const bit match = bit((others & ~fresh) == none);
    const bit any = bit((others & ~live) == none);
    out.match |= uint<Patterns>(concerned & match) << p;
    out.across |= uint<Patterns>(concerned & any & ~match) << p;
  }

  if (in.clear) state.live = none;
  if (in.boundary) state.old = ~none;
  if (in.valid) {
    const moment deadline = now + moment(in.window >> 1);
    for (int c = 0; c < Channels; ++c) {
      if (bit_at(self, c)) state.deadline[c] = deadline;
    }
    state.live = live | self;
    state.old &= ~self;
    state.epoch = epoch;
    state.next = epoch + words::epoch(1u);
  }
  return out;
}

}  // namespace peal::hls::coincidence
