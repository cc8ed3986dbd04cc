// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Time base: run control, the count of rows with epoch, and the heartbeat. One step per clock; the outputs are those of this clock.
// run rising: clear (all stages forget), one clock later stream_start, from the next but one clock on rows beside the taps. run falling: no
// more hits, rows for drain_clocks more. flush: clear, while run is low.
// The row that stands beside the taps now stands at the end of the pipeline some clocks later; time, first and mark belong there, and the
// time of the row after it.
// A mark stands every `heartbeat` rows, at least 256; a new heartbeat counts from two rows later on.
// Latency in rtl/tdc/peal_coarse.sv: 0 clocks, outputs are wires from the state. II = 1; the loop is one increment of an epoch; whether a mark is
// due, and whether the epoch ends, is decided a row ahead. State: run control, row and time, distance of the last mark, the line of rows under
// way. Full: never, there is no back-pressure.
// Source: run-time epochs as in 24-bit time tags with a separate epoch (docs of rtl/spec).
#pragma once

#include "words.hpp"

namespace peal::hls::coarse {

inline constexpr int row_bits = 9;
inline constexpr int heartbeat_bits = 24;
inline constexpr unsigned heartbeat_min = 256;
inline constexpr unsigned drain_clocks = 512;
inline constexpr int line_bits = 24;  ///< longest pipeline, clocks

/// The input row_latency for a pipeline of so many clocks.
constexpr uint<line_bits> line_place(int clocks) { return uint<line_bits>(1u) << (clocks - 1); }

struct State {
  bit run{};
  bit clear{};
  bit start{};
  bit stream_start{};
  bit active{};
  bit tick{};
  uint<9> drain{};
  uint<row_bits> row{};
  uint<line_bits> tick_line{};           ///< rows under way; bit 0 is at the end
  bit seen{};
  words::coarse coarse{};
  words::epoch epoch{};
  bit epoch_ends{};                      ///< coarse is at its last count, so that no carry runs through both
  uint<heartbeat_bits> next_since{1u};   ///< rows since the last mark, seen from the row after this one
  uint<heartbeat_bits> heartbeat{heartbeat_min};
  bit due{};                             ///< this row is marked
};
struct In {
  bit run;
  bit flush;
  words::epoch epoch_preset;
  uint<heartbeat_bits> heartbeat;
  uint<line_bits> row_latency;           ///< constant; the one bit where a row enters the line, see line_place
};
struct Out {
  bit clear;
  bit start;
  bit stream_start;
  bit accept;
  uint<row_bits> row;
  bit row_valid;
  bit first;
  words::row_time time;
  words::row_time next_time;  ///< of the row after it
  bit mark;
};

constexpr uint<heartbeat_bits> heartbeat_in_use(uint<heartbeat_bits> clocks) {
  return (clocks >> 8) == uint<heartbeat_bits>(0u) ? uint<heartbeat_bits>(heartbeat_min) : clocks;
}

inline Out step(State& state, const In& in) {
  Out out;
  out.clear = state.clear;
  out.start = state.start;
  out.stream_start = state.stream_start;
  out.accept = state.tick & state.run;
  out.row = state.row;
  out.row_valid = bit_at(state.tick_line, 0);
  out.first = out.row_valid & ~state.seen;
  out.time = (words::row_time(state.epoch) << words::coarse_bits) | words::row_time(state.coarse);
  const words::coarse next_coarse = state.coarse + words::coarse(1u);
  const words::epoch next_epoch = state.epoch + words::epoch(state.epoch_ends);
  out.next_time = (words::row_time(next_epoch) << words::coarse_bits) | words::row_time(next_coarse);
  out.mark = out.row_valid & state.due;

  const bit run = state.run, ticked = state.tick;
  state.run = in.run;
  state.start = in.run & ~run;
  state.clear = state.start | (in.flush & ~in.run);
  state.stream_start = out.start;
  if (out.clear) {
    state.active = bit(0u);
    state.tick = bit(0u);
    state.drain = uint<9>(0u);
    state.row = uint<row_bits>(0u);
    state.tick_line = uint<line_bits>(0u);
    state.coarse = words::coarse(0u);
    state.epoch = in.epoch_preset;
    state.epoch_ends = bit(0u);
    state.seen = bit(0u);
    state.next_since = uint<heartbeat_bits>(1u);
    state.due = bit(0u);
  } else {
    state.tick = state.active;
    if (out.stream_start) {
      state.active = bit(1u);
    } else if (state.active & ~run) {
      if (state.drain == uint<9>(drain_clocks - 1)) state.active = bit(0u);
      state.drain += uint<9>(1u);
    }
    if (ticked) state.row += uint<row_bits>(1u);
    state.tick_line = (state.tick_line >> 1) | (ticked ? in.row_latency : uint<line_bits>(0u));
    if (out.row_valid) {
      state.epoch = next_epoch;
      state.epoch_ends = bit(state.coarse == words::coarse((1u << words::coarse_bits) - 2u));
      state.coarse = next_coarse;
      state.seen = bit(1u);
      const bit due = state.due;
      state.due = ~due & bit(state.next_since >= state.heartbeat);
      state.next_since = due ? uint<heartbeat_bits>(2u) : state.next_since + uint<heartbeat_bits>(1u);
    }
  }
  state.heartbeat = heartbeat_in_use(in.heartbeat);
  return out;
}

}  // namespace peal::hls::coarse
