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

/// What a step does, one of them: fills, pads, writes the header, lets the CRC settle, asks for it, writes it.
struct Doing {
  bit fill{1u}, pad{}, header0{}, header1{}, header2{}, settle{}, finish{}, crc{};
};
struct State {
  Doing doing;
  uint<slot_bits> slot{header_words};  ///< next place of the payload
  bit last{};                          ///< it is the last
  bit fresh{1u};                       ///< the epoch of the frame is still to be taken over
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

/// Between two frames, or inside one that takes words.
inline bool open(const State& state) { return bool(state.doing.fill); }

inline void take(State& state, words::word word, bit mark) {
  if (words::is_epoch(word)) {
    state.epoch = words::epoch(word);
    state.sixteenths = uint<8>(0u);
  } else if (!words::is_missed(word)) {
    state.sixteenths = uint<8>(word >> 16);
  }
  if (words::is_overflow_begin(word)) state.overflow = bit(1u);
  if (words::is_overflow_end(word)) state.overflow = bit(0u);
  state.closed_since_mark = ~mark & (state.closed_since_mark | state.last);
}

inline words::word header_word(const State& state, const In& in) {
  const bit far = bit(uint<11>(state.behind >> 8) != uint<11>(0u)) | bit(state.behind >> 19 != words::epoch(0u));  // halves: a short way
  const uint<16> watermark = far ? ~uint<16>(0u) : (uint<16>(state.behind) << 8) | uint<16>(state.sixteenths);
  const Doing& doing = state.doing;
  if (doing.header0) return words::word(magic | version << 16) | (words::word(state.overflow) << 20) | (words::word(in.stream_id) << 24);
  if (doing.header1) return words::word(state.sequence) | (words::word(watermark) << 16);
  return doing.header2 ? words::word(state.frame_epoch) : in.crc;
}

inline Doing next(const State& state, bit taken, bit mark) {
  const Doing& doing = state.doing;
  const bit fills_up = taken & mark & ~state.closed_since_mark;
  Doing to;
  to.fill = (doing.fill & ~((taken & state.last) | fills_up)) | doing.crc;
  to.pad = (doing.pad | fills_up) & ~state.last;
  to.header0 = (taken | doing.pad) & state.last;
  to.header1 = doing.header0;
  to.header2 = doing.header1;
  to.settle = doing.header2;
  to.finish = doing.settle;
  to.crc = doing.finish;
  return to;
}

inline Out step(State& state, const In& in) {
  const Doing doing = state.doing;
  const bit mark = words::is_time_mark(in.word);
  const bit heading = doing.header0 | doing.header1 | doing.header2;

  Out out;
  out.ready = doing.fill & in.free;
  const bit taken = in.valid & out.ready;
  out.payload = taken | doing.pad;
  out.put = out.payload | heading | doing.crc;
  out.finish = doing.finish;
  out.close = doing.crc;
  out.header = heading;
  const uint<slot_bits> place = uint<slot_bits>(doing.header1 | doing.crc) | (uint<slot_bits>(doing.header2 | doing.crc) << 1);
  out.slot = (doing.fill | doing.pad) ? state.slot : place;
  out.data = doing.fill ? in.word : doing.pad ? words::word(0u) : header_word(state, in);

  if (in.clear) {
    state = State{};
    state.epoch = in.epoch_preset;
    return out;
  }
  if (doing.header0) state.behind = state.epoch - state.frame_epoch;
  if (state.fresh) state.frame_epoch = state.epoch;
  state.fresh = doing.crc;
  state.doing = next(state, taken, mark);
  if (taken) take(state, in.word, mark);
  if (doing.crc) {
    state.slot = uint<slot_bits>(header_words);
    state.sequence += uint<16>(1u);
  } else if (out.payload) {
    state.last = bit(state.slot == uint<slot_bits>(~uint<slot_bits>(1u)));
    state.slot += uint<slot_bits>(1u);
  }
  return out;
}

}  // namespace peal::hls::framer
