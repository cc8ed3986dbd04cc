// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Rows to words: one step per clock looks at the entry at the head of the row FIFO and makes its next word.
// Order within an entry: epoch word (if the epoch differs from the one in force), missed words, overflow_begin or overflow_end or time mark,
// setting word, tags in the order of the sorted lanes. Steps that do not apply take no clock; a channel without missed tags takes a clock, but
// makes no word.
// Latency in rtl/tag/peal_serialise.sv: 1 clock. II = 1. State: place in the entry and the epoch in force.
// Full: the caller does not step while the word before has not been taken.
// Source: rtl/spec, chapter words.
#pragma once

#include "sort.hpp"

namespace peal::hls::serialise {

template <int Channels>
struct State {
  uint<2> place{};
  uint<5> index{};
  words::epoch epoch{};
};
template <int Channels>
struct In {
  bit begin;
  bit end;
  bit mark;
  bit change;
  uint<5> hits;  ///< lanes in use
  words::row_time time;
  uint<8> setting;
  sort::lane<Channels> lanes[Channels];
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
  using L = sort::lane<Channels>;
  constexpr uint<2> missed(0u), where(1u), setting(2u), tags(3u);
  const words::coarse row = words::coarse_of(in.time);
  const bit none = bit(in.hits == uint<5>(0u));

  Out<Channels> out;
  out.valid = bit(1u);
  out.word = words::word(0u);
  out.pop = bit(0u);
  out.report_done = bit(0u);
  out.tag_made = uint<Channels>(0u);

  // Which word it is follows from the place and three bits of the entry; the rest does not wait for that.
  const words::epoch epoch = words::epoch_of(in.time);
  const bit epoch_first = bit(epoch != state.epoch);
  state.epoch = epoch;
  const bit at_missed = bit(state.place == missed), at_where = bit(state.place == where), at_setting = bit(state.place == setting);
  const bit stands = in.begin | in.end | in.mark;  // an end too, so that at_missed without it says "no end"
  const bit is_missed = at_missed & in.end;
  const bit is_where = ((at_missed & ~in.end) | at_where) & stands;
  const bit is_setting = ((at_missed & ~stands) | (at_where & ~stands) | at_setting) & in.change;
  const bit last_channel = bit(state.index == uint<5>(static_cast<unsigned>(Channels - 1)));
  const bit last_hit = bit(state.index == in.hits - uint<5>(1u));
  const uint<5> next_index = state.index + uint<5>(1u);

  uint<24> count(0u);
  L lane(0u);
  for (int c = 0; c < Channels; ++c) {
    if (state.index == uint<5>(static_cast<unsigned>(c))) {
      count = in.missed[c];
      lane = in.lanes[c];
    }
  }
  const uint<index_width(Channels)> channel(lane >> 1);

  if (epoch_first) {
    out.word = words::make_epoch(epoch);
  } else if (is_missed) {
    out.word = words::make_missed(state.index, count);
    out.valid = bit(count != uint<24>(0u));
    out.report_done = last_channel;
    state.index = last_channel ? uint<5>(0u) : next_index;
    state.place = last_channel ? where : missed;
  } else if (is_where) {
    out.word = in.begin ? words::make_overflow_begin(row) : in.end ? words::make_overflow_end(row) : words::make_time_mark(row);
    out.pop = ~in.change & none;
    state.place = out.pop ? missed : setting;
    if (out.pop) state.index = uint<5>(0u);
  } else if (is_setting) {
    out.word = words::make_setting(row, in.setting);
    out.pop = none;
    state.place = none ? missed : tags;
    if (none) state.index = uint<5>(0u);
  } else {
    out.word = words::make_tag(bit(lane), uint<5>(channel), row, words::fraction(lane >> (1 + index_width(Channels))));
    for (int c = 0; c < Channels; ++c) {
      if (channel == uint<index_width(Channels)>(static_cast<unsigned>(c))) out.tag_made |= uint<Channels>(1u) << c;
    }
    out.pop = last_hit;
    state.place = last_hit ? missed : tags;
    state.index = last_hit ? uint<5>(0u) : next_index;
  }
  return out;
}

}  // namespace peal::hls::serialise
