// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Dead time of one channel, non-extending: a hit closer than dead_time to the last hit that was let through is rejected.
// One step per clock. The distance is age * 4096 + fraction - last fraction; the age counts clocks and stops above the longest dead time,
// so no epoch enters and nothing wraps. The time up to which hits are rejected is summed up in the step before: a new dead_time counts from the
// next step on.
// Latency in the gateware: 1 clock. II = 1; the loop is one compare and the choice of a sum. State: age, last fraction, their sum with the dead time.
// Full: never, there is no back-pressure.
// Source: non-paralysable dead time as in every counter's textbook, applied to the exact tag times.
#pragma once

#include "words.hpp"

namespace peal::hls::dead_time {

inline constexpr int dead_time_bits = 24;
inline constexpr unsigned age_max = (1u << words::fraction_bits) + 1;

struct State {
  uint<13> age{age_max};  ///< clocks since the last hit let through
  words::fraction last{0u};
  uint<25> until{0u};      ///< last + dead_time: hits before it, on the scale of age, are too close
};
struct In {
  bit valid;
  words::fraction fraction;
  uint<dead_time_bits> dead_time;  ///< 1/4096 clock, 0 = off
};
struct Out {
  bit keep;
  bit reject;
};

inline Out step(State& state, const In& in) {
  const uint<25> here = (uint<25>(state.age) << 12) | uint<25>(in.fraction);
  Out out;
  out.keep = in.valid & bit(here >= state.until);
  out.reject = in.valid & ~out.keep;
  // Both sums side by side: keep comes late and chooses.
  const uint<25> from_here = uint<25>(in.dead_time) + uint<25>(in.fraction);
  const uint<25> from_last = uint<25>(in.dead_time) + uint<25>(state.last);
  state.until = out.keep ? from_here : from_last;
  if (out.keep) {
    state.age = uint<13>(1u);
    state.last = in.fraction;
  } else if (state.age != uint<13>(age_max)) {
    state.age += uint<13>(1u);
  }
  return out;
}

/// The same as `clocks` steps without a hit, the dead time being the same all the while; lets the model skip empty rows.
inline void idle(State& state, long long clocks) {
  const long long age = static_cast<long long>(static_cast<unsigned>(state.age)) + clocks;
  state.age = uint<13>(static_cast<unsigned>(age > static_cast<long long>(age_max) ? age_max : age));
}

}  // namespace peal::hls::dead_time
