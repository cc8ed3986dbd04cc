// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The decision of the drop point: what of this row becomes an entry of the row FIFO, and what is counted as missed. One step per clock.
// Outside an interval a row with hits or a setting change is written; when there is no room, or the row carries a collision of the input
// delay, the interval begins instead: the row is dropped whole. Inside, rows are dropped; the interval ends when the FIFO is half empty and
// the last report is out. The row of that clock is still dropped, the end carries the time of the next one.
// Full: the level decides; one place is kept for the begin entry, an end entry is only written with at least half of the places free.
// Latency in rtl/tag/peal_loss.sv: 0 clocks. II = 1; the loop is the overflow bit and one counter per channel. State: overflow, report, counts.
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
  bit mark;    ///< a time mark is due
  bit busy;    ///< the row has hits
  words::row_time time;
  uint<8> setting;
  uint<Channels> present;
  uint<Channels> lost;
  uint<level_bits> level;  ///< entries in the row FIFO
  uint<level_bits> depth;
  bit report_done;
};
struct Out {
  bit valid;  ///< write an entry
  bit begin;
  bit end;
  bit mark;
  bit change;
  bit hits;
  words::row_time time;
  bit dropped;
  bit saturated;
};

template <int Channels>
inline Out step(State<Channels>& state, const In<Channels>& in) {
  using level = uint<level_bits>;
  const bit hits = in.valid & in.busy;
  const bit lost = hits & bit(in.lost != uint<Channels>(0u));
  const bit change = in.valid & (in.first | bit(in.setting != state.setting));
  const bit must_keep = hits | change;
  const bit room = bit(in.level <= in.depth - level(2u));
  const bit begin = ~state.overflow & must_keep & (lost | ~room);
  const bit end = state.overflow & in.valid & ~state.report_busy & bit(in.level <= (in.depth >> 1));
  const bit keep = ~state.overflow & ~begin;

  Out out;
  out.begin = begin;
  out.end = end;
  out.mark = in.valid & in.mark & keep;
  out.change = end | (change & keep);
  out.hits = hits & keep;
  out.valid = begin | end | (~state.overflow & (must_keep | (in.valid & in.mark & room)));
  out.time = in.time + words::row_time(end);
  out.dropped = hits & (state.overflow | begin);
  out.saturated = bit(0u);

  for (int c = 0; c < Channels; ++c) {
    using wide = uint<count_bits + 1>;
    const wide sum = wide(state.count[c]) + wide(bit_at(in.present, c)) + wide(bit_at(in.lost, c));
    const bit over = bit_at(sum, count_bits);
    if (out.dropped) {
      state.count[c] = over ? ~uint<count_bits>(0u) : uint<count_bits>(sum);
      out.saturated |= over;
    }
    if (end) {
      state.report[c] = state.count[c];
      state.count[c] = uint<count_bits>(0u);
    }
  }
  if (begin) state.overflow = bit(1u);
  if (end) state.overflow = bit(0u);
  state.report_busy = end | (state.report_busy & ~in.report_done);
  if (in.valid) state.setting = in.setting;
  return out;
}

}  // namespace peal::hls::loss
