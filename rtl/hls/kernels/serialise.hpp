// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Rows to words: one step per clock looks at the entry at the head of the row FIFO and makes its next word.
// Order within an entry: epoch word (if the epoch differs from the one in force), missed words, overflow_begin or overflow_end or time mark,
// setting word, tags in the order of the sorted lanes. Steps that do not apply take no clock; a channel without missed tags takes a clock, but
// makes no word.
// Latency in rtl/tag/peal_serialise.sv: 1 clock, the register of the word; here outputs are wires from inputs and state. II = 1.
// An entry stands unchanged until it is done. State: place in the entry and the epoch in force. clear loads the epoch a stream starts with.
// Full: `step` is low while the word before has not been taken.
// Source: rtl/spec, chapter words.
#pragma once

#include "sort.hpp"

namespace peal::hls::serialise {

template <int Channels>
struct State {
  bit first{1u};                        ///< the missed words if there are any, else the first word of the entry; if not, the next three say what
  bit where{}, setting{}, tags{};
  bit last{};                           ///< it is the last channel, or the last tag
  uint<index_width(Channels)> index{};  ///< of the channel or the lane whose turn it is
  uint<index_width(Channels) + 1> after{2u};  ///< two more: known without a sum
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
  using After = uint<index_width(Channels) + 1>;
  const words::coarse row = words::coarse_of(in.time);
  const words::epoch epoch = words::epoch_of(in.time);

  // The first word of an entry follows from the entry; what comes behind it is known a step before.
  const bit same_0 = same_byte<0>(epoch, state.epoch), same_1 = same_byte<1>(epoch, state.epoch);
  const bit same_2 = same_byte<2>(epoch, state.epoch), same_3 = same_byte<3>(epoch, state.epoch);
  const bit epoch_first = ~(same_0 & same_1 & same_2 & same_3);
  const bit stands = in.begin | in.end | in.mark;
  const After hits(in.hits);
  const bit none = bit(hits == After(0u)), one = bit(hits == After(1u)), two = bit(hits == After(2u));
  const bit begins_where = stands & ~in.end, begins_setting = ~stands & in.change, begins_tags = ~stands & ~in.change;
  const bit is_missed = state.first & in.end;
  const bit is_where = (state.first & begins_where) | state.where;
  const bit is_setting = (state.first & begins_setting) | state.setting;
  const bit is_tag = (state.first & begins_tags) | state.tags;
  const bit first_done = (begins_where & ~in.change & none) | (begins_setting & none) | (begins_tags & one);
  const bit done = (state.first & first_done) | (state.where & ~in.change & none) | (state.setting & none) | (state.tags & state.last);
  const bit moves = same_0 & same_1 & same_2 & (same_3 & in.step);  // the word is one of the entry's own

  // A count is chosen only where there can be one, which spares a simulator the choice.
  uint<24> count(0u);
  if (in.step & in.end) count = at(in.missed, state.index);
  const lane<Channels> hit = at(in.lanes, state.index);
  const Index channel(hit >> 1);

  Out<Channels> out;
  const bit some = bit(uint<12>(count) != uint<12>(0u)) | bit(count >> 12 != uint<24>(0u));  // halves: a short way
  out.valid = epoch_first | ~is_missed | some;
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
  out.report_done = moves & is_missed & state.last;
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
      const bit last = state.last;
      const bit tags_behind = ((begins_where & ~in.change) | begins_setting) & ~none;
      const bit more_behind = in.end | (begins_tags & ~one);  // last is never set for the first of an entry
      const bit more = ~last & (state.tags | (state.first & more_behind));
      const bit last_tag = bit(state.after == hits), last_channel = bit(state.after == After(static_cast<unsigned>(Channels)));
      state.last = state.first ? (in.end ? last_channel : begins_tags ? two : one) : last_tag;
      state.tags = (state.first & ((begins_tags & ~one) | tags_behind)) | (state.where & ~in.change & ~none) | (state.setting & ~none) | (state.tags & ~last);
      state.setting = is_where & in.change;
      state.where = is_missed & last;
      state.first = done | (is_missed & ~last);
      state.index = more ? Index(state.index + Index(1u)) : Index(0u);
      state.after = more ? After(state.after + After(1u)) : (is_where & in.change) | (is_missed & last) ? After(1u) : After(2u);
    }
  }
  return out;
}

}  // namespace peal::hls::serialise
