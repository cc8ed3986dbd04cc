// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Dead time of one channel, non-extending: a hit closer than dead_time to the last hit that was let through is rejected, one at exactly that
// distance is not. The dead time of a hit is the one that stood beside it: a new one counts from the next hit that is let through.
// One step per clock, called a row here; a step decides about the hit of the row before. When a hit comes, both questions are asked: does it pass if
// the hit of the row before passes, and if that does not? The decision chooses between two bits, no compare stands in the loop.
// Hits are rejected until a row and a fraction. Whether that row is this one or lies behind is a bit as well, so fractions alone are compared; the rows
// are counted until it is reached, then everything stands still. No epoch enters and nothing wraps.
// Latency in the gateware: 1 clock, outputs are a gate behind the state. II = 1; the loop is the choice, and what a hit that passes writes.
// State: the hit of the row before, its end and what is asked of it; end and rows of the last hit let through before that.
// Full: never, there is no back-pressure.
// Source: non-paralysable dead time as in every counter's textbook, applied to the exact tag times.
#pragma once

#include "words.hpp"

namespace peal::hls::dead_time {

inline constexpr int dead_time_bits = 24;
inline constexpr int row_bits = dead_time_bits - words::fraction_bits;

/// Where the dead time of a hit ends.
struct End {
  words::fraction fraction{};
  uint<row_bits> rows{};  ///< after the row of the hit; the carry of the fraction comes on top
};
struct State {
  bit valid{};          ///< there was a hit in the row before
  bit pass_if_kept{};   ///< it passes if the hit of one row earlier did
  bit pass_if_not{};
  bit kept{};           ///< did it?
  End next{};           ///< of the hit of the row before, should it pass
  bit carry{};
  bit within[2]{};      ///< it ends in its row, at most one row later
  End last{};           ///< of the last hit let through before that
  uint<row_bits> age{}; ///< rows since then, less the carry: at last.rows it ends in this row
  bit past{1u};         ///< it ended in a row before
};
struct In {
  bit valid;
  words::fraction fraction;
  uint<dead_time_bits> dead_time;  ///< 1/4096 clock, 0 = off
};
struct Out {
  bit keep;    ///< the hit of the row before is let through
  bit reject;
};

/// What the next step will say, whatever its inputs.
inline Out decided(const State& state) {
  Out out;
  out.keep = state.valid & (state.kept ? state.pass_if_kept : state.pass_if_not);
  out.reject = state.valid & ~out.keep;
  return out;
}

inline Out step(State& state, const In& in) {
  const Out out = decided(state);
  state.valid = in.valid;
  state.kept = out.keep;
  const bit at = bit(state.age == state.last.rows);
  if (in.valid) {
    state.pass_if_kept = state.within[0] | (state.within[1] & bit(in.fraction >= state.next.fraction));
    state.pass_if_not = state.past | (at & bit(in.fraction >= state.last.fraction));
  }
  if (out.keep) {
    state.last = state.next;
    state.age = state.carry ? uint<row_bits>(1u) : uint<row_bits>(2u);
    state.past = state.within[1];
  } else if (~state.past) {
    state.past = at;
    state.age += uint<row_bits>(1u);
  }
  if (in.valid) {
    const uint<13> sum = uint<13>(words::fraction(in.dead_time)) + uint<13>(in.fraction);
    state.next.fraction = words::fraction(sum);
    state.next.rows = uint<row_bits>(in.dead_time >> words::fraction_bits);
    state.carry = bit_at(sum, words::fraction_bits);
    const bit few = bit((state.next.rows >> 2) == uint<row_bits>(0u));
    const uint<3> rows = uint<3>(uint<2>(state.next.rows)) + uint<3>(state.carry);
    state.within[0] = few & bit(rows == uint<3>(0u));
    state.within[1] = few & bit(rows <= uint<3>(1u));
  }
  return out;
}

/// The same as `clocks` steps without a hit; lets the model skip empty rows.
inline void idle(State& state, long long clocks) {
  const auto none = [&state, &clocks] {
    if (clocks-- > 0) step(state, In{bit(0u), words::fraction(0u), uint<dead_time_bits>(0u)});
  };
  none();  // decides
  none();  // forgets that it did
  if (clocks > 0 && !static_cast<bool>(state.past)) {
    const long long left = static_cast<long long>(static_cast<unsigned>(state.last.rows)) - static_cast<long long>(static_cast<unsigned>(state.age));
    const long long skipped = left < clocks ? left : clocks;
    state.age += uint<row_bits>(static_cast<unsigned>(skipped));
    clocks -= skipped;
  }
  none();  // leaves the row of the end
}

}  // namespace peal::hls::dead_time
