// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Delta packer: codes of the delta coder -> 32-bit words of a frame, first bit = bit 0 of the first word. One step per code.
// No code straddles a frame: a frame closes behind the code after which fewer than delta_coder::code_bits bits are left of its 124 words, so the
// next code always fits and the decoder knows where to stop. To close a frame early the caller sends the escape of a filler word with `close`.
// Words of the frame that were not written are zero. The code behind `closed` is the first of the next frame (delta_coder::In::restart).
// Latency: the stages the compiler takes for one barrel shift, 2 at 100 MHz on iCE40. II = 1; the loops are a 5-bit sum, a 12-bit comparison and the rest of the last word.
// State: the bits of the word not yet full, their number, room in the frame. Full: at most 3 words a step, one on average for rates below one code per
// clock; the caller does not step while they have not been taken.
// Source: rtl/spec, chapter frame.
#pragma once

#include "delta_coder.hpp"

namespace peal::hls::delta_packer {

inline constexpr int rest_bits = 32;
inline constexpr int all_bits = rest_bits - 1 + delta_coder::code_bits;
/// The frame goes on while so many bits are used at most.
inline constexpr unsigned used_max = 32u * words::payload_words - delta_coder::code_bits;

struct State {
  words::word rest{};
  uint<5> level{};             ///< bits in rest
  uint<12> room{used_max};     ///< bits of code with which the frame still goes on
};
struct In {
  bit valid;
  uint<delta_coder::code_bits> code;
  uint<6> length;    ///< bits of the code, at most delta_coder::code_bits
  bit close;         ///< the frame ends behind this code
};
struct Out {
  words::word word[3];
  uint<2> count;     ///< words to take
  bit closed;        ///< the last of them, if any, is the last written one of its frame
};

inline Out step(State& state, const In& in) {
  using all_type = uint<all_bits>;
  const all_type code = in.valid ? all_type(in.code) : all_type(0u);
  const uint<7> length = in.valid ? uint<7>(in.length) : uint<7>(0u);
  const all_type all = all_type(state.rest) | shifted_left(code, state.level);
  const uint<7> total = uint<7>(state.level) + length;
  const uint<2> whole(total >> 5);
  const uint<5> level(total);

  Out out;
  out.word[0] = words::word(all);
  out.word[1] = words::word(all >> 32);
  out.word[2] = words::word(all >> 64);
  out.closed = in.valid & (in.close | bit(uint<12>(length) > state.room));
  out.count = whole + uint<2>(out.closed & bit(level != uint<5>(0u)));
  if (out.closed) {
    state = State{};
  } else {
    state.rest = whole == uint<2>(0u) ? out.word[0] : whole == uint<2>(1u) ? out.word[1] : out.word[2];
    state.level = level;
    state.room -= uint<12>(length);
  }
  return out;
}

}  // namespace peal::hls::delta_packer
