// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Event divider of one channel: the first event of the stream passes, then every divider-th one (events 1, n + 1, 2 n + 1, ...). One step per
// clock, with or without an event. A new divider takes effect behind the next event that passes; restart makes the next event behind
// its step pass.
// Both edges of a channel count together; for separate dividers there are two instances.
// Latency: 1 clock. II = 1; the loop is one increment: whether the next event passes is already in the state, so no compare stands before
// the output. State: that decision, the number of the event after the next, and the divider. Full: never, there is no back-pressure.
// Source: event divider of the field's taggers; counts as the host does: events in = keep + reject.
#pragma once

#include "uint.hpp"

namespace peal::hls::event_divider {

inline constexpr int divider_bits = 16;
using count = uint<divider_bits>;

struct State {
  bit pass{1u};     ///< the next event passes
  count number{2u}; ///< of the event after the next, the last one that passed being number 0: when it is every, that one passes
  count every{};    ///< the divider in force; like number it means something from the first event on
};
struct In {
  bit valid;      ///< there is an event
  count divider;  ///< n; 0 counts as 1
  bit restart;    ///< the next event behind this step passes
};
struct Out {
  bit keep;
  bit reject;
};

inline Out step(State& state, const In& in) {
  Out out;
  out.keep = in.valid & state.pass;
  out.reject = in.valid & ~state.pass;
  if (out.keep) {
    state.pass = bit(in.divider <= count(1u));
    state.number = count(2u);
    state.every = in.divider;
  } else if (out.reject) {
    state.pass = bit(state.number == state.every);
    state.number += count(1u);
  }
  state.pass |= in.restart;
  return out;
}

}  // namespace peal::hls::event_divider
