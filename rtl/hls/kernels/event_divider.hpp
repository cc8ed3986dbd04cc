// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Event divider of one channel: the first event of the stream passes, then every divider-th one (events 1, n + 1, 2 n + 1, ...). One step per
// clock, with or without an event. A new divider takes effect behind the next event that passes; restart makes the next event behind
// its step pass.
// Both edges of a channel count together; for separate dividers there are two instances.
// Latency: 1 clock. II = 1; the loop is one decrement: whether the next event passes is already in the state, so no compare stands before
// the output. State: that decision and the events still to reject. Full: never, there is no back-pressure.
// Source: event divider of the field's taggers; counts as the host does: events in = keep + reject.
#pragma once

#include "uint.hpp"

namespace peal::hls::event_divider {

inline constexpr int divider_bits = 16;
using count = uint<divider_bits>;

struct State {
  bit pass{1u};   ///< the next event passes; then skip means nothing
  count skip{};   ///< events to reject before one passes
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
  const bit off = bit(in.divider <= count(1u));
  if (out.keep) {
    state.pass = off;
    state.skip = in.divider - count(1u);
  } else if (out.reject) {
    state.pass = bit(state.skip == count(1u));
    state.skip -= count(1u);
  }
  state.pass |= in.restart;
  return out;
}

}  // namespace peal::hls::event_divider
