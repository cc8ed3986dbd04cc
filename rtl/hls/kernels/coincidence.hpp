// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// n-fold coincidences in the ordered stream of words (tags, epochs; others are ignored): up to Patterns sets of channels, one window. One step
// per word (or per clock, valid = 0).
// Definition: window w is the full width. n tags, one of each channel of the pattern, coincide if |dt| <= floor(w/2) for every two of them, that
// is latest - earliest <= floor(w/2): for pairs the definition of the host (host/include/peal/coincidence.hpp). A match is given at its latest
// tag, with the newest tag of every other channel. So a tag makes at most one match of a pattern; the count equals that of all
// n-tuples (the host's count, for pairs) as long as no channel has two tags within floor(w/2), which a dead time of more than w/2 ensures.
// A pattern of one channel matches each of its tags, an empty one never. Tags of one time match in the order of the stream.
// boundary: what came before this step belongs to another time (the setting has changed): matches with a tag from before are given as
// `across` instead. clear: a stream starts in `epoch`; nothing came before, the word of this step is ignored. A new window holds for the tags from
// then on.
// A tag of a falling edge takes part if its channel's bit in `falling` is set, one of a rising edge if that in `rising` is; both edges of a
// channel count as that channel.
// Latency: the stages the compiler takes, 3 at 100 MHz on iCE40. II = 1; the loop is one 26-bit subtraction: stored is the deadline of each channel's last tag, not its time. Times are
// compared modulo 4 epochs; a channel is forgotten for good at the first tag behind its deadline, and all of them at an epoch word that lies
// more than one epoch behind the last tag, so no wrap makes a match (an epoch word that repeats the epoch, which peal_serialise never sends,
// forgets as well). State: deadline and two flags per channel, the epoch and the next, moved.
// Full: never; counters are outside (counter, chsh_count.hpp), a herald pin is the match itself.
// Source: pattern counting of the field's taggers (Logic16 manual; Branning et al., Rev. Sci. Instrum. 82 (2011) 016102, with logic gates).
#pragma once

#include "words.hpp"

namespace peal::hls::coincidence {

inline constexpr int window_bits = 24;
inline constexpr int time_bits = words::coarse_bits + words::fraction_bits;
inline constexpr int deadline_bits = time_bits + 2;
using moment = uint<deadline_bits>;

template <int Channels>
struct State {
  moment deadline[Channels]{};
  uint<Channels> live{};   ///< the last tag of the channel can still match
  uint<Channels> old{};    ///< it came before the boundary
  words::epoch epoch{};
  words::epoch next{1u};   ///< epoch + 1
  bit moved{};             ///< the epoch has moved on by one since the last tag that took part
};
template <int Channels, int Patterns>
struct In {
  bit valid;
  words::word word;
  uint<Channels> rising;
  uint<Channels> falling;
  uint<window_bits> window;  ///< full width, 1/4096 clock
  uint<Channels> pattern[Patterns];
  bit boundary;
  bit clear;
  words::epoch epoch;        ///< where clear starts
};
template <int Patterns>
struct Out {
  uint<Patterns> match;
  uint<Patterns> across;
};

template <int Channels, int Patterns>
inline Out<Patterns> step(State<Channels>& state, const In<Channels, Patterns>& in) {
  using set = uint<Channels>;
  const set none(0u);
  const uint<5> channel(in.word >> 24);
  const moment now = (moment(state.epoch) << time_bits) | moment(uint<time_bits>(in.word));

  set self(0u);
  set live(0u);
  for (int c = 0; c < Channels; ++c) {
    self |= set(bit(channel == uint<5>(static_cast<unsigned>(c)))) << c;
    live |= set(~bit_at(state.deadline[c] - now, deadline_bits - 1)) << c;
  }
  const bit takes_part = bit((self & (bit_at(in.word, 29) ? in.falling : in.rising)) != none);
  const bit tag = in.valid & ~in.clear & bit((in.word >> 30) == words::word(1u)) & takes_part;
  live &= state.live;
  const set fresh = in.boundary ? none : live & ~state.old;

  Out<Patterns> out{};
  for (int p = 0; p < Patterns; ++p) {
    const set others = in.pattern[p] & ~self;
    const bit concerned = tag & bit((in.pattern[p] & self) != none);
    const bit match = bit((others & ~fresh) == none);
    const bit any = bit((others & ~live) == none);
    out.match |= uint<Patterns>(concerned & match) << p;
    out.across |= uint<Patterns>(concerned & any & ~match) << p;
  }

  const words::epoch epoch = in.clear ? in.epoch : words::epoch(in.word);
  const bit new_epoch = in.clear | (in.valid & words::is_epoch(in.word));
  const bit next_to_last = ~in.clear & ~state.moved & bit(words::epoch(in.word) == state.next);
  if (in.boundary) state.old = ~none;
  if (tag) {
    const moment deadline = now + moment(in.window >> 1);
    for (int c = 0; c < Channels; ++c) {
      if (bit_at(self, c)) state.deadline[c] = deadline;
    }
    state.live = live | self;
    state.old &= ~self;
    state.moved = bit(0u);
  } else if (new_epoch) {
    state.live = next_to_last ? state.live : none;
    state.moved = bit(1u);
    state.epoch = epoch;
    state.next = epoch + words::epoch(1u);
  }
  return out;
}

}  // namespace peal::hls::coincidence
