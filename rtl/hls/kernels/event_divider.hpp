// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Event divider of one channel: the first event of the stream passes, then every divider-th one (events 1, n + 1, 2 n + 1, ...). One step per
// clock, with or without an event. A new divider takes effect behind the next event that passes; restart makes the next event pass.
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
  bit pass{1u};   ///< the next event passes; always the same as skip == 0
  count skip{};   ///< events to reject before one passes
};
struct In {
  bit valid;      ///< there is an event
  count divider;  ///< n; 0 counts as 1
  bit restart;    ///< the next event passes, the one of this step included
};
struct Out {
  bit keep;
  bit reject;
};

inline Out step(State& state, const In& in) {
  const bit pass = state.pass | in.restart;
  Out out;
  out.keep = in.valid & pass;
  out.reject = in.valid & ~pass;
  if (out.keep) {
    const bit off = bit(in.divider <= count(1u));
    state.pass = off;
    state.skip = off ? count(0u) : in.divider - count(1u);
  } else if (in.restart) {
    state.pass = bit(1u);
    state.skip = count(0u);
  } else if (out.reject) {
    state.pass = bit(state.skip == count(1u));
    state.skip -= count(1u);
  }
  return out;
}

}  // namespace peal::hls::event_divider
