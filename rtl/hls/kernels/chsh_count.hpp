// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// CHSH counts: 4 settings x 4 outcomes, counted on the device, so S survives when raw tags overflow. Taken from the four pair patterns
// of coincidence.hpp; every match counts, so the sixteen numbers are all-pairs coincidences, as the host's coincidence_counter gives them
// setting by setting. Double clicks (three-fold patterns) are to be counted beside them, by patterns of their own.
// Cell 8 x + 4 y + 2 a + b, outcome 0 = "+" channel, 1 = "-" channel. Apart: matches without a known setting or with x or y above 1 (cell 16), matches
// whose tags lie on two sides of a setting change (cell 17). Every match is in exactly one cell.
// Counters wrap modulo 2^32, as the other counters of rtl/spec do: a difference of two readings is right if fewer than 2^32 lie between.
// snapshot: all counters are copied in the same clock and start from zero, the match of that clock included in the new interval: the sum
// over snapshots loses and repeats nothing. clear: all counters and the copy become zero, the match of that clock is not counted.
// Latency: the stages the compiler takes for an 18-way multiplexer, 2 at 100 MHz on iCE40. II = 1; the loop is one 32-bit counter, its enable
// comes from the inputs. State: 18 counters and their copy. Full: never.
// Source: J. F. Clauser, M. A. Horne, A. Shimony, R. A. Holt, Phys. Rev. Lett. 23 (1969) 880; cells as in host/include/peal/chsh_coincidence.hpp.
#pragma once

#include "uint.hpp"

namespace peal::hls::chsh_count {

inline constexpr int cells = 18;
inline constexpr int setting_unknown_cell = 16;
inline constexpr int setting_change_cell = 17;
using counter = uint<32>;

struct State {
  counter count[cells]{};
  counter copy[cells]{};
};
struct In {
  uint<4> match;   ///< bit 2 a + b: a tag of outcome a and one of outcome b coincide
  uint<4> across;  ///< the same, with a setting change between them
  uint<4> x;       ///< setting of side A
  uint<4> y;       ///< setting of side B
  bit known;       ///< the settings are known (not inside an overflow interval)
  bit snapshot;
  bit clear;
  uint<5> read;    ///< cell of the copy to show
};
struct Out {
  counter value;  ///< copy[read] before this step
};

constexpr counter ones(uint<4> bits) {
  counter sum(0u);
  for (int i = 0; i < 4; ++i) sum += counter(bit_at(bits, i));
  return sum;
}

inline Out step(State& state, const In& in) {
  const Out out{at(state.copy, in.read)};
  const bit snapshot = in.snapshot;
  const bit clear = in.clear;
  const bit inside = in.known & bit((in.x >> 1) == uint<4>(0u)) & bit((in.y >> 1) == uint<4>(0u));
  counter more[cells];
  for (int setting = 0; setting < 4; ++setting) {
    const bit here = inside & bit(bit(in.x) == bit(static_cast<unsigned>(setting >> 1))) & bit(bit(in.y) == bit(static_cast<unsigned>(setting & 1)));
    for (int k = 0; k < 4; ++k) more[4 * setting + k] = counter(here & bit_at(in.match, k));
  }
  more[setting_unknown_cell] = inside ? counter(0u) : ones(in.match);
  more[setting_change_cell] = ones(in.across);
  for (int k = 0; k < cells; ++k) {
    if (snapshot) state.copy[k] = state.count[k];
    state.count[k] = snapshot ? more[k] : state.count[k] + more[k];
    if (clear) {
      state.count[k] = counter(0u);
      state.copy[k] = counter(0u);
    }
  }
  return out;
}

}  // namespace peal::hls::chsh_count
