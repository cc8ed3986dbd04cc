// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Rows to words: one step per clock looks at the entry at the head of the row FIFO and makes its next word.
// Order within an entry: epoch word (if the epoch differs from the one in force), missed words, overflow_begin or overflow_end or time mark,
// setting word, tags in the order of the sorted lanes. Steps that do not apply take no clock; a channel without missed tags takes a clock, but
// makes no word.
// Latency in rtl/tag/peal_serialise.sv: 1 clock, the register of the word; here outputs are wires from inputs and state. II = 1.
// State: place in the entry and the epoch in force. clear loads the epoch a stream starts with.
// Full: `step` is low while the word before has not been taken.
// Source: rtl/spec, chapter words.
#pragma once

#include "sort.hpp"

namespace peal::hls::serialise {

template <int Channels>
struct State {
  uint<2> place{};
  uint<index_width(Channels)> index{};  ///< of the channel or the lane whose turn it is
  uint<5> following{1u};                ///< and one more, so that the last is known without a sum
  words::epoch epoch{};
};
/// A lane of the sort that is in use, without its empty bit.
template <int Channels>
using lane = uint<sort::lane_bits<Channels> - 1>;

template <int Channels>
struct In {
  bit clear;
  words::epoch epoch_preset;
  bit step;  ///< an entry stands at the head and its word can be taken
  bit begin;
  bit end;
  bit mark;
  bit change;
  uint<5> hits;  ///< lanes in use
  words::row_time time;
  uint<8> setting;
  lane<Channels> lanes[Channels];
  uint<24> missed[Channels];
};
template <int Channels>
struct Out {
  bit valid;
  words::word word;
  bit pop;          ///< the entry is done
  bit report_done;  ///< the missed counts have been read
  uint<Channels> tag_made;
};

template <int Channels>
inline Out<Channels> step(State<Channels>& state, const In<Channels>& in) {
  using Index = uint<index_width(Channels)>;
  constexpr uint<2> missed(0u), where(1u), setting(2u), tags(3u);
  const words::coarse row = words::coarse_of(in.time);
  const words::epoch epoch = words::epoch_of(in.time);

  // Which word it is follows from the place and three bits of the entry; the rest does not wait for that.
  const bit epoch_first = bit(epoch != state.epoch);
  const bit at_missed = bit(state.place == missed), at_where = bit(state.place == where), at_setting = bit(state.place == setting);
  const bit stands = in.begin | in.end | in.mark;  // an end too, so that at_missed without it says "no end"
  const bit is_missed = at_missed & in.end;
  const bit is_where = ((at_missed & ~in.end) | at_where) & stands;
  const bit is_setting = ((at_missed & ~stands) | (at_where & ~stands) | at_setting) & in.change;
  const bit is_tag = ~(is_missed | is_where | is_setting);
  const bit none = bit(in.hits == uint<5>(0u));
  const bit last_channel = bit(state.following == uint<5>(static_cast<unsigned>(Channels)));
  const bit last_hit = bit(state.following == in.hits);
  const bit done = (is_where & ~in.change & none) | (is_setting & none) | (is_tag & last_hit);
  const bit moves = in.step & ~epoch_first;  // the word is one of the entry's own

  uint<24> count = in.missed[0];
  lane<Channels> hit = in.lanes[0];
  for (int c = 1; c < Channels; ++c) {
    if (state.index == Index(static_cast<unsigned>(c))) {
      count = in.missed[c];
      hit = in.lanes[c];
    }
  }
  const Index channel(hit >> 1);

  Out<Channels> out;
  out.valid = epoch_first | ~is_missed | bit(count != uint<24>(0u));
  if (epoch_first) {
    out.word = words::make_epoch(epoch);
  } else if (is_missed) {
    out.word = words::make_missed(uint<5>(state.index), count);
  } else if (is_where) {
    out.word = in.begin ? words::make_overflow_begin(row) : in.end ? words::make_overflow_end(row) : words::make_time_mark(row);
  } else if (is_setting) {
    out.word = words::make_setting(row, in.setting);
  } else {
    out.word = words::make_tag(bit(hit), uint<5>(channel), row, words::fraction(hit >> (1 + index_width(Channels))));
  }
  out.pop = moves & done;
  out.report_done = moves & is_missed & last_channel;
  out.tag_made = uint<Channels>(0u);
  for (int c = 0; c < Channels; ++c) {
    if (moves & is_tag & bit(channel == Index(static_cast<unsigned>(c)))) out.tag_made |= uint<Channels>(1u) << c;
  }

  if (in.clear) {
    state = State<Channels>{};
    state.epoch = in.epoch_preset;
  } else {
    if (in.step) state.epoch = epoch;
    if (moves) {
      const bit first = done | (is_missed ? last_channel : ~is_tag);  // what comes next begins with its first
      state.place = done ? missed : is_missed ? (last_channel ? where : missed) : is_where ? setting : tags;
      state.index = first ? Index(0u) : Index(state.following);
      state.following = first ? uint<5>(1u) : state.following + uint<5>(1u);
    }
  }
  return out;
}

}  // namespace peal::hls::serialise
