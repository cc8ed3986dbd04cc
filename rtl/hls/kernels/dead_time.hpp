// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Dead time of one channel, non-extending: a hit closer than dead_time to the last hit that was let through is rejected.
// One step per clock. The distance is age * 4096 + fraction - last fraction; the age counts clocks and stops above the longest dead time,
// so no epoch enters and nothing wraps.
// Latency in rtl/tag/peal_dead_time.sv: 1 clock. II = 1; the loop is one subtract and one compare. State: age and last fraction.
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
  const uint<25> elapsed = ((uint<25>(state.age) << 12) | uint<25>(in.fraction)) - uint<25>(state.last);
  Out out;
  out.keep = in.valid & bit(elapsed >= uint<25>(in.dead_time));
  out.reject = in.valid & ~out.keep;
  if (out.keep) {
    state.age = uint<13>(1u);
    state.last = in.fraction;
  } else if (state.age != uint<13>(age_max)) {
    state.age += uint<13>(1u);
  }
  return out;
}

/// The same as `clocks` steps without a hit; lets the model skip empty rows.
inline void idle(State& state, long long clocks) {
  const long long age = static_cast<long long>(static_cast<unsigned>(state.age)) + clocks;
  state.age = uint<13>(static_cast<unsigned>(age > static_cast<long long>(age_max) ? age_max : age));
}

}  // namespace peal::hls::dead_time
