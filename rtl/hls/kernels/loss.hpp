// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The decision of the drop point: what of this row becomes an entry of the row FIFO, and what is counted as missed. One step per clock.
// Outside an interval a row with hits or a setting change is written; when there is no room, or the row carries a collision of the input
// delay, the interval begins instead: the row is dropped whole. Inside, rows are dropped; the interval ends when the FIFO is half empty and
// the last report is out. The row of that clock is still dropped, the end carries the time of the next one.
// Full: the level decides; one place is kept for the begin entry, an end entry is only written with at least half of the places free.
// Latency in rtl/tag/peal_loss.sv: 0 clocks, outputs are wires from inputs and state. II = 1; the loop is the overflow bit and one counter per channel.
// State: overflow, report, counts.
// Source: begin and end markers with reserved space and missed counts per channel, as the field's taggers send them.
#pragma once

#include "words.hpp"

namespace peal::hls::loss {

inline constexpr int count_bits = 24;
inline constexpr int level_bits = 16;  ///< wide enough for any FIFO

template <int Channels>
struct State {
  bit overflow{};
  bit report_busy{};
  uint<8> setting{};
  uint<count_bits> count[Channels]{};
  uint<count_bits> report[Channels]{};
};
template <int Channels>
struct In {
  bit valid;   ///< there is a row
  bit first;   ///< row 0 of the stream
  bit mark;    ///< there is a row, and a time mark is due
  bit busy;    ///< the row has hits
  words::row_time time;
  uint<8> setting;
  uint<Channels> present;
  uint<Channels> lost;
  uint<level_bits> level;       ///< entries in the row FIFO
  uint<level_bits> row_max;     ///< constant, see row_max_of: up to that level a row is written
  uint<level_bits> resume_max;  ///< constant, see resume_max_of: up to that level an interval ends
  bit report_done;
};
template <int Channels>
struct Out {
  bit valid;  ///< write an entry
  bit begin;
  bit end;
  bit mark;
  bit change;
  bit hits;
  words::row_time time;
  bit overflow;  ///< inside an interval
  bit dropped;   ///< the hits of this row are lost
  bit saturated;
  uint<count_bits> report[Channels];  ///< counts of the last interval
};

/// Of a FIFO with `depth` places: all but one, which a begin entry takes, and half of them.
constexpr uint<level_bits> row_max_of(unsigned depth) { return uint<level_bits>(depth - 2); }
constexpr uint<level_bits> resume_max_of(unsigned depth) { return uint<level_bits>(depth / 2); }

template <int Channels>
inline Out<Channels> step(State<Channels>& state, const In<Channels>& in) {
  const bit hits = in.valid & in.busy;
  const bit lost = hits & bit(in.lost != uint<Channels>(0u));
  const bit change = in.valid & (in.first | bit(in.setting != state.setting));
  const bit must_keep = hits | change;
  const bit room = bit(in.level <= in.row_max);
  const bit begin = ~state.overflow & must_keep & (lost | ~room);
  const bit end = state.overflow & in.valid & ~state.report_busy & bit(in.level <= in.resume_max);
  const bit keep = ~state.overflow & ~begin;

  Out<Channels> out;
  out.begin = begin;
  out.end = end;
  out.mark = in.mark & keep;
  out.change = end | (change & keep);
  out.hits = hits & keep;
  out.valid = begin | end | (~state.overflow & (must_keep | (in.mark & room)));
  out.time = end ? in.time + words::row_time(1u) : in.time;  // chosen, not added: end comes late
  out.overflow = state.overflow;
  out.dropped = hits & (state.overflow | begin);

  bit any_over(0u);
  for (int c = 0; c < Channels; ++c) {
    using wide = uint<count_bits + 1>;
    const wide sum = wide(state.count[c]) + wide(bit_at(in.present, c)) + wide(bit_at(in.lost, c));
    const bit over = bit_at(sum, count_bits);
    const uint<count_bits> more = over ? ~uint<count_bits>(0u) : uint<count_bits>(sum);
    any_over |= over;
    out.report[c] = state.report[c];
    if (out.dropped | end) {
      if (end) state.report[c] = hits ? more : state.count[c];  // inside an interval all hits are dropped
      state.count[c] = end ? uint<count_bits>(0u) : more;
    }
  }
  out.saturated = out.dropped & any_over;
  if (begin) state.overflow = bit(1u);
  if (end) state.overflow = bit(0u);
  state.report_busy = end | (state.report_busy & ~in.report_done);
  if (in.valid) state.setting = in.setting;
  return out;
}

}  // namespace peal::hls::loss
