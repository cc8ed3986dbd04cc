// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Conditional filter. Every event of a trigger edge opens one gate per filtered edge; the next event of that edge passes and closes its gate; all
// other events of filtered edges are rejected. Triggers are ORed, a second trigger before the event opens nothing more. An edge in both
// sets is a trigger and always passes. Events of one clock act in the order of the row (row.hpp): a filtered event at the time of its
// trigger passes if its channel index is higher. A filtered event uses the gate of an earlier trigger before it sees a later one.
// A gate closes when its edge leaves the set of filtered edges; it starts closed.
//
// Row-wise, one step per clock, on the hits before the sort, for three reasons: a channel has at most one hit in a row, so the loop is the gate
// alone (one look-up table per edge: who comes before whom is a matter of this row and lies before the loop); rejected hits never enter
// the row FIFO, so an 80 MHz laser on a filtered channel costs no room at the drop point, which a filter in the stream of one tag per clock could
// not prevent; and the sort closes the holes, which a filter behind it would have to do again.
// Cost: Channels * (Channels - 1) / 2 comparisons of 12 bits. Latency: the stages the compiler takes for them, 2 at 100 MHz on
// iCE40. II = 1. State: one gate per edge. Full: never, there is no back-pressure. events in = keep + reject.
// Source: conditional filter of Swabian's Time Tagger (public manual): acts behind the hardware delay, on the device.
#pragma once

#include "row.hpp"

namespace peal::hls::conditional_filter {

template <int Channels>
struct State {
  row::edges<Channels> open{};
};
template <int Channels>
struct In {
  row::Hits<Channels> hits;
  row::edges<Channels> trigger;
  row::edges<Channels> filtered;  ///< none: the filter is off
};
template <int Channels>
struct Out {
  uint<Channels> keep;
  uint<Channels> reject;
};

template <int Channels>
inline Out<Channels> step(State<Channels>& state, const In<Channels>& in) {
  using set = uint<Channels>;
  const set triggers = row::channels<Channels>(row::shown(in.hits) & in.trigger);
  const row::Sides<Channels> trigger = row::sides(in.hits, triggers);
  const set any = triggers != set(0u) ? ~set(0u) : set(0u);

  Out<Channels> out;
  out.reject = set(0u);
  row::edges<Channels> open(0u);
  for (int falling = 0; falling < 2; ++falling) {
    const set filtered = row::one_side<Channels>(in.filtered & ~in.trigger, falling);
    const set was_open = row::one_side<Channels>(state.open, falling);
    const set event = in.hits.present & (falling != 0 ? in.hits.falling : ~in.hits.falling) & filtered;
    out.reject |= choose(trigger.behind | was_open, set(0u), event);
    open |= row::as_side<Channels>(filtered & choose(event, trigger.before, was_open | any), falling);
  }
  out.keep = in.hits.present & ~out.reject;
  state.open = open;
  return out;
}

}  // namespace peal::hls::conditional_filter
