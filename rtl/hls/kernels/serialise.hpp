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

  if (words::epoch_of(in.time) != state.epoch) {
    state.epoch = words::epoch_of(in.time);
    out.word = words::make_epoch(state.epoch);
    return out;
  }
  uint<2> place = state.place;
  if (place == missed && !in.end) place = where;
  if (place == where && !(in.begin | in.end | in.mark)) place = setting;
  if (place == setting && !in.change) place = tags;

  if (place == missed) {
    uint<24> count(0u);
    for (int c = 0; c < Channels; ++c) {
      if (state.index == uint<5>(static_cast<unsigned>(c))) count = in.missed[c];
    }
    out.word = words::make_missed(state.index, count);
    out.valid = bit(count != uint<24>(0u));
    if (state.index == uint<5>(static_cast<unsigned>(Channels - 1))) {
      state.index = uint<5>(0u);
      place = where;
      out.report_done = bit(1u);
    } else {
      state.index += uint<5>(1u);
    }
  } else if (place == where) {
    out.word = in.begin ? words::make_overflow_begin(row) : in.end ? words::make_overflow_end(row) : words::make_time_mark(row);
    out.pop = ~in.change & none;
    place = setting;
  } else if (place == setting) {
    out.word = words::make_setting(row, in.setting);
    out.pop = none;
    place = tags;
  } else {
    L lane(0u);
    for (int c = 0; c < Channels; ++c) {
      if (state.index == uint<5>(static_cast<unsigned>(c))) lane = in.lanes[c];
    }
    const uint<index_width(Channels)> channel(lane >> 1);
    out.word = words::make_tag(bit(lane), uint<5>(channel), row, words::fraction(lane >> (1 + index_width(Channels))));
    for (int c = 0; c < Channels; ++c) {
      if (channel == uint<index_width(Channels)>(static_cast<unsigned>(c))) out.tag_made |= uint<Channels>(1u) << c;
    }
    state.index += uint<5>(1u);
    out.pop = bit(state.index == in.hits);
  }
  if (out.pop) {
    place = missed;
    state.index = uint<5>(0u);
  }
  state.place = place;
  return out;
}

}  // namespace peal::hls::serialise
