// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The decision of the drop point: what of this row becomes an entry of the row FIFO, and what is counted as missed. One step per clock.
// Outside an interval a row with hits or a setting change is written; when there is no room, or the row carries a collision of the input
// delay, the interval begins instead: the row is dropped whole. Inside, rows are dropped; the interval ends when the FIFO is half empty and
// the last report is out. The row of that clock is still dropped, the end carries the time of the next one. One step later the counts become the
// report; the report stands two clocks after the end was written, the FIFO takes three.
// A count that leaves its 24 bits sets a bit that stays; the report then shows the largest count.
// Full: the level decides; one place is kept for the begin entry, an end entry is only written with at least half of the places free.
// Latency in rtl/tag/peal_loss.sv: 0 clocks, outputs are wires from inputs and state. II = 1; the loop is the overflow bit and one counter per channel.
// State: overflow, counts, report.
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
  bit ended{};  ///< an interval ended in the step before
  bit bare{};   ///< one began in the step before, with a row without hits
  uint<8> setting{};
  uint<count_bits> count[Channels]{};
  bit over[Channels]{};                  ///< the count has left its bits
  uint<count_bits> report[Channels];     ///< begins as what an end sets it to when the count is over: its registers need one kind of reset
  constexpr State() {
    for (auto& r : report) r = ~uint<count_bits>(0u);
  }
};
template <int Channels>
struct In {
  bit valid;   ///< there is a row
  bit first;   ///< row 0 of the stream
  bit mark;    ///< there is a row, and a time mark is due
  bit busy;    ///< the row has hits; low without a row
  words::row_time time;
  words::row_time next_time;  ///< of the row after it
  uint<8> setting;
  uint<Channels> present;       ///< 0 unless busy
  uint<Channels> lost;          ///< of those present: one more hit in the row, lost in the input delay
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
  bit saturated;  ///< a count of this interval has left its bits
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
  const bit fits = ~state.overflow & room & ~lost;
  const bit begin = ~state.overflow & must_keep & (lost | ~room);
  const bit end = state.overflow & in.valid & ~state.report_busy & bit(in.level <= in.resume_max);
  const bit keep = ~state.overflow & ~begin;

  Out<Channels> out;
  out.begin = begin;
  out.end = end;
  out.mark = in.mark & keep;
  out.change = end | (change & fits);
  out.hits = hits & fits;
  out.valid = end | (~state.overflow & must_keep) | (~state.overflow & in.mark & room);
  out.time = end ? in.next_time : in.time;
  out.overflow = state.overflow;
  out.dropped = hits & (state.overflow | begin);

  // Counting does not wait for begin: outside an interval every row with hits counts as the first of one. After a first row without, it begins at 0.
  const bit inside = state.overflow & ~state.bare;
  bit any_over(0u);
  for (int c = 0; c < Channels; ++c) {
    using wide = uint<count_bits + 1>;
    any_over |= state.over[c];
    out.report[c] = state.report[c];
    if (state.ended & state.over[c]) state.report[c] = ~uint<count_bits>(0u);
    else if (state.ended) state.report[c] = state.count[c];
    if (in.busy | state.bare) {
      const uint<2> now = uint<2>(bit_at(in.present, c)) + uint<2>(bit_at(in.lost, c));
      const wide sum = wide(state.count[c]) + wide(now);
      state.over[c] = inside & (state.over[c] | bit_at(sum, count_bits));
      state.count[c] = inside ? uint<count_bits>(sum) : uint<count_bits>(now);
    }
  }
  out.saturated = any_over & (inside | state.ended);
  state.ended = end;
  state.bare = begin & ~hits;
  state.overflow = state.overflow ? ~end : begin;
  state.report_busy = end | (state.report_busy & ~in.report_done);
  if (in.valid) state.setting = in.setting;
  return out;
}

}  // namespace peal::hls::loss
