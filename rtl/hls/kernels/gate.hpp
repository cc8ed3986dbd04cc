// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Time gate: hits of gated edges pass only while the gate is open; all others always pass.
// By tags: an event of the opening edge at time t opens the gate for events behind it in the order of the row (row.hpp), until an event of the
// closing edge, or for times < t + length; each further opening event starts the length anew, with the length of its step. length 0: no end.
// closing == opening: an event opens it, nothing but the length closes it. A gated opening or closing edge is judged by the gate as it was before it.
// By level: the gate is open in the rows in which `level` is 1 (a pin, a register).
// One step per clock, on the hits before the sort, so rejected hits never enter the row FIFO.
// Latency: the stages the compiler takes, 3 at 100 MHz on iCE40. II = 1; the loop is one decrement: stored are the row and the fraction at which the
// gate ends, and whether this is that row, so a hit costs one 12-bit compare. State: open, rows left, end inside the row, two flags. The gate starts closed.
// Full: never, there is no back-pressure. events in = keep + reject.
// Source: edge and level gates of the field's taggers; end computed ahead as in rtl/hls/kernels/event_divider.hpp.
#pragma once

#include "row.hpp"

namespace peal::hls::gate {

inline constexpr int length_bits = 24;

struct State {
  bit open{};
  bit unlimited{};
  bit ends{};             ///< the gate ends in this row
  uint<13> rows_left{};   ///< rows before the one in which it ends
  words::fraction end{};  ///< place of the end in that row
};
template <int Channels>
struct In {
  row::Hits<Channels> hits;
  row::edges<Channels> gated;  ///< none: the gate is off
  row::edge<Channels> opening;
  row::edge<Channels> closing;
  uint<length_bits> length;  ///< 1/4096 clock, 0 = no end
  bit by_level;
  bit level;
};
template <int Channels>
struct Out {
  uint<Channels> keep;
  uint<Channels> reject;
};

template <int Channels>
inline Out<Channels> step(State& state, const In<Channels>& in) {
  using set = uint<Channels>;
  const set none(0u);
  const set all = ~none;
  const row::Event<Channels> opener = row::find(in.hits, in.opening);
  const row::Event<Channels> closer = row::find(in.hits, in.closing);
  const bit closed_again = closer.present & bit(row::place(opener) < row::place(closer));

  const uint<length_bits + 1> end = uint<length_bits + 1>(in.length) + uint<length_bits + 1>(opener.position);
  const bit unlimited = bit(in.length == uint<length_bits>(0u));
  const uint<13> rows(end >> words::fraction_bits);
  const bit in_this_row = bit(rows == uint<13>(0u)) & ~unlimited;

  const set opened = opener.present ? row::behind(in.hits, opener) : none;
  const set closed = closer.present ? row::behind(in.hits, closer) : none;
  const set by_new = ~(closed_again ? closed : none) & (in_this_row ? row::less(in.hits, words::fraction(end)) : all);
  const set by_old = state.open ? ~closed & (state.ends ? row::less(in.hits, state.end) : all) : none;
  const set by_tags = choose(opened, by_new, by_old);
  const set open = in.by_level ? (in.level ? all : none) : by_tags;
  Out<Channels> out;
  out.reject = row::channels<Channels>(row::shown(in.hits) & in.gated) & ~open;
  out.keep = in.hits.present & ~out.reject;

  if (opener.present) {
    state.open = ~closed_again & ~in_this_row;
    state.unlimited = unlimited;
    state.ends = bit(rows == uint<13>(1u)) & ~unlimited;
    state.rows_left = rows - uint<13>(1u);
    state.end = words::fraction(end);
  } else {
    state.open &= ~closer.present & ~state.ends;
    state.ends = bit(state.rows_left == uint<13>(1u)) & ~state.unlimited;
    state.rows_left -= uint<13>(1u);
  }
  return out;
}

/// The same as `rows` steps without a hit; lets the model skip empty rows.
inline void idle(State& state, long long rows) {
  if (state.unlimited || rows <= 0) return;
  const long long left = static_cast<long long>(static_cast<unsigned>(state.rows_left)) - rows;
  if (left < 0) state.open = bit(0u);
  state.rows_left = uint<13>(static_cast<unsigned long long>(left));
  state.ends = bit(left == 0);
}

}  // namespace peal::hls::gate
