// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Input delay of one channel: time arithmetic and collisions. One step per clock; the entry of a hit comes out one step later, because only
// the next clock can tell whether another hit falls into the same row. The waiting room (a FIFO in block RAM) stays outside: an entry
// leaves it when its row is due.
// due = row * 4096 + fraction + delay: its row and its fraction are those of the delayed hit. A hit due in the row of the entry held is lost.
// The delay is constant while hits come, so only hits of neighbouring clocks can meet: the entry held and the hit that comes. They do when the
// fraction moved the first on by a row, and not the second; comparing the rows would say the same two carry chains later.
// Latency in rtl/tag/peal_input_delay.sv: 4 clocks with the waiting room, 1 here (outputs without a register behind the entry held). II = 1.
// State: the entry held.
// Full: never; entries wait at most 253 rows and no two share a row.
// Source: release-time FIFO; constant delay keeps the order of arrival.
#pragma once

#include "words.hpp"

namespace peal::hls::input_delay {

inline constexpr int delay_clocks = 256;
inline constexpr int row_bits = 9;     ///< rows are counted modulo 512
inline constexpr int delay_bits = 20;  ///< 1/4096 clock
inline constexpr unsigned limit_clocks = delay_clocks - 4;
inline constexpr unsigned delay_max = (limit_clocks << words::fraction_bits) - 1;

struct Entry {
  bit valid{};
  bit lost{};  ///< a later hit due in the same row was lost
  bit falling{};
  words::fraction fraction{};
  uint<row_bits> row{};
};
struct State {
  Entry held{};
  bit carry{};  ///< its fraction moved it on by a row
};
struct In {
  bit valid;
  bit falling;
  words::fraction fraction;
  uint<delay_bits> delay;  ///< the same in every step of a stream
  uint<row_bits> row;  ///< number of this clock's row
};

/// Value of the register input_delay -> delay in use.
constexpr uint<delay_bits> clamp(uint<24> units) {
  return units > uint<24>(delay_max) ? uint<delay_bits>(delay_max) : uint<delay_bits>(units);
}

inline Entry step(State& state, const In& in) {
  const uint<delay_bits + 1> due = uint<delay_bits + 1>(in.delay) + uint<delay_bits + 1>(in.fraction);
  const uint<row_bits> due_row = in.row + uint<row_bits>(due >> words::fraction_bits);
  const bit carry = bit_at(due, words::fraction_bits) ^ bit_at(in.delay, words::fraction_bits);
  const bit collision = in.valid & state.held.valid & state.carry & ~carry;
  Entry out = state.held;
  out.lost = collision;
  state.held.valid = in.valid & ~collision;
  if (in.valid) {
    state.held.falling = in.falling;
    state.held.fraction = words::fraction(due);
    state.held.row = due_row;
    state.carry = carry;
  }
  return out;
}

}  // namespace peal::hls::input_delay
