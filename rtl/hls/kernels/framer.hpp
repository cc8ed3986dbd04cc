// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Frame decisions: one step per word says whether the frame closes behind it, and what the header says then.
// A frame closes when it is full, or at a time mark when no frame was closed since the time mark before it. The watermark is the time of the
// last word that has one, in units of 16 clocks from the start of the frame's epoch, saturating.
// Latency in rtl/link/peal_framer.sv: 6 clocks from last word to first frame word. II = 1. State: time, counts, flags.
// Full: the caller does not step while both halves of the frame memory are closed.
// Source: rtl/spec, chapter frame.
#pragma once

#include "words.hpp"

namespace peal::hls::framer {

struct State {
  words::epoch epoch{};        ///< in force now
  words::epoch frame_epoch{};  ///< in force before the first word of the frame
  uint<8> sixteenths{};        ///< last time inside the epoch, 16 clocks
  bit overflow{};
  bit closed_since_mark{};
  uint<7> count{};             ///< words in the frame
  uint<16> sequence{};
};
struct In {
  words::word word;
  uint<8> stream_id;
};
struct Out {
  bit close;
  words::word header[3];  ///< words 0 to 2, when the frame closes
};

inline constexpr unsigned magic = 0x4C50;
inline constexpr unsigned version = 1;

inline Out step(State& state, const In& in) {
  const bit mark = words::is_time_mark(in.word);
  const bit last = bit(state.count == uint<7>(static_cast<unsigned>(words::payload_words - 1)));
  if (words::is_epoch(in.word)) {
    state.epoch = words::epoch(in.word);
    state.sixteenths = uint<8>(0u);
  } else if (!words::is_missed(in.word)) {
    state.sixteenths = uint<8>(in.word >> 16);
  }
  if (words::is_overflow_begin(in.word)) state.overflow = bit(1u);
  if (words::is_overflow_end(in.word)) state.overflow = bit(0u);

  Out out;
  out.close = last | (mark & ~state.closed_since_mark);
  state.closed_since_mark = mark ? bit(0u) : state.closed_since_mark | last;

  const words::epoch epochs = state.epoch - state.frame_epoch;
  const uint<16> watermark = (epochs >> 8) != words::epoch(0u) ? ~uint<16>(0u) : uint<16>((uint<16>(epochs) << 8) | uint<16>(state.sixteenths));
  out.header[0] = words::word(magic | version << 16) | (words::word(state.overflow) << 20) | (words::word(in.stream_id) << 24);
  out.header[1] = words::word(state.sequence) | (words::word(watermark) << 16);
  out.header[2] = words::word(state.frame_epoch);
  state.count += uint<7>(1u);
  if (out.close) {
    state.count = uint<7>(0u);
    state.sequence += uint<16>(1u);
    state.frame_epoch = state.epoch;
  }
  return out;
}

}  // namespace peal::hls::framer
