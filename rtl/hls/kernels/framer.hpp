// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The writing side of the framer: one step per clock takes a word when it can, and says what goes where into the half of the frame memory that
// is being filled. A frame closes when it is full, or at a time mark when no frame was closed since the time mark before it; the rest is then
// filled with zeros. Behind the payload come the header words, then, when the CRC over all of it has been summed up outside, the CRC.
// The watermark is the time of the last word that has one, in units of 16 clocks from the start of the frame's epoch, saturating.
// Latency in rtl/link/peal_framer.sv: 7 clocks from last word to first frame word; here outputs are wires from inputs and state. II = 1.
// State: place in the frame, time, flags. clear loads the epoch a stream starts with.
// Full: ready is low while the half is not free, and while a frame is filled up and closed.
// Source: rtl/spec, chapter frame.
#pragma once

#include "words.hpp"

namespace peal::hls::framer {

inline constexpr unsigned magic = 0x4C50;
inline constexpr unsigned version = 1;
inline constexpr unsigned header_words = 4;
inline constexpr int slot_bits = 7;

// What a step does. From header0 on it writes the header, its place in the low two bits.
inline constexpr unsigned fill = 0, pad = 1, settle = 2, finish = 3, header0 = 4, header1 = 5, header2 = 6, crc = 7;

struct State {
  uint<3> doing{fill};
  uint<slot_bits> slot{header_words};  ///< next place of the payload
  words::epoch epoch{};                ///< in force now
  words::epoch frame_epoch{};          ///< in force before the first word of the frame
  words::epoch behind{};               ///< epochs from there to now, when the frame closes
  uint<8> sixteenths{};                ///< last time inside the epoch, 16 clocks
  bit overflow{};
  bit closed_since_mark{};
  uint<16> sequence{};
};
struct In {
  bit clear;
  words::epoch epoch_preset;
  uint<8> stream_id;
  bit free;         ///< the half that is being filled does not wait to be sent
  bit valid;
  words::word word;
  words::word crc;  ///< of payload and header, in the step behind finish
};
struct Out {
  bit ready;
  bit put;               ///< data goes into place slot
  uint<slot_bits> slot;
  words::word data;
  bit payload;           ///< data counts for the CRC as payload
  bit header;            ///< or as header
  bit finish;            ///< the CRC is asked for
  bit close;             ///< the half is complete with this word
};

inline void take(State& state, words::word word, bit mark, bit last) {
  if (words::is_epoch(word)) {
    state.epoch = words::epoch(word);
    state.sixteenths = uint<8>(0u);
  } else if (!words::is_missed(word)) {
    state.sixteenths = uint<8>(word >> 16);
  }
  if (words::is_overflow_begin(word)) state.overflow = bit(1u);
  if (words::is_overflow_end(word)) state.overflow = bit(0u);
  if (last) state.doing = uint<3>(header0);
  else if (mark & ~state.closed_since_mark) state.doing = uint<3>(pad);
  state.closed_since_mark = ~mark & (state.closed_since_mark | last);
}

inline words::word header_word(const State& state, const In& in) {
  const uint<16> watermark = (state.behind >> 8) != words::epoch(0u) ? ~uint<16>(0u) : (uint<16>(state.behind) << 8) | uint<16>(state.sixteenths);
  switch (static_cast<unsigned>(uint<2>(state.doing))) {
    case 0: return words::word(magic | version << 16) | (words::word(state.overflow) << 20) | (words::word(in.stream_id) << 24);
    case 1: return words::word(state.sequence) | (words::word(watermark) << 16);
    case 2: return words::word(state.frame_epoch);
    default: return in.crc;
  }
}

inline Out step(State& state, const In& in) {
  const bit filling = bit(state.doing == uint<3>(fill)), padding = bit(state.doing == uint<3>(pad)), heading = bit_at(state.doing, 2);
  const bit last = bit(state.slot == ~uint<slot_bits>(0u));
  const bit mark = words::is_time_mark(in.word);

  Out out;
  out.ready = filling & in.free;
  const bit taken = in.valid & out.ready;
  out.payload = taken | padding;
  out.put = out.payload | heading;
  out.finish = bit(state.doing == uint<3>(finish));
  out.close = bit(state.doing == uint<3>(crc));
  out.header = heading & ~out.close;
  out.slot = heading ? uint<slot_bits>(uint<2>(state.doing)) : state.slot;
  out.data = heading ? header_word(state, in) : padding ? words::word(0u) : in.word;

  if (in.clear) {
    state = State{};
    state.epoch = in.epoch_preset;
    state.frame_epoch = in.epoch_preset;
    return out;
  }
  if (out.payload) state.slot += uint<slot_bits>(1u);
  switch (static_cast<unsigned>(state.doing)) {
    case fill:
      if (taken) take(state, in.word, mark, last);
      break;
    case pad:
      if (last) state.doing = uint<3>(header0);
      break;
    case header0:
      state.behind = state.epoch - state.frame_epoch;
      state.doing = uint<3>(header1);
      break;
    case header1: state.doing = uint<3>(header2); break;
    case header2: state.doing = uint<3>(settle); break;
    case settle: state.doing = uint<3>(finish); break;
    case finish: state.doing = uint<3>(crc); break;
    default:
      state.doing = uint<3>(fill);
      state.slot = uint<slot_bits>(header_words);
      state.frame_epoch = state.epoch;
      state.sequence += uint<16>(1u);
  }
  return out;
}

}  // namespace peal::hls::framer
