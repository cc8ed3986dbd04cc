// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Delta coder: the words of the stream (rtl/spec) -> codes of variable length, the payload of the second frame type. One step per word.
// A code, first bit = bit 0:
//   tag      q ones, a zero, channel index, [falling], remainder;  time since the tag before = q * 2^remainder_bits + XX   escape   8 ones, ahead, the word as it is (32 bits): any other word, or a tag whose distance is too long or whose edge is not coded
// Both count from the start of the epoch when no tag of this epoch came before in this frame. Epoch words that advance by one vanish: the time of a tag
// runs over into the next epoch by itself, an escape says it by `ahead`. The decoder gets the same words back, epoch words included.
// A code never exceeds code_bits. remainder_bits and both_edges are constant inside a frame; restart marks its first word: the distance then
// counts from the start of the epoch in force, so every frame can be read alone, with Out::epoch of the word before in its header.
// Latency: the stages the compiler takes for two barrel shifts, 5 at 100 MHz on iCE40. II = 1; the loop is one bit (is an epoch word owed) and what it selects.
// State: epoch the decoder knows and that of the last epoch word, whether one is owed, time of the tag before. Full: never, there is at most one code per word.
// Rate: for a Poisson stream on 8 channels 0.16 to 0.26 bits a tag above its entropy; with headers 24.2 bits at 1 M/s, 20.8 at 10 M/s, 18.5 at
// 50 M/s, where frames of plain words take 33 (tests/hls/kernels/delta_coder_test.cpp): 16 M tags/s instead of 10 over the 42 MB/s of USB 2.
// Source: Golomb-Rice code, R. F. Rice, JPL Publication 79-22 (1979), optimal for the geometric distances of a Poisson stream to a few hundredths of a bit
// (R. G. Gallager, D. C. Van Voorhis, IEEE Trans. Inf. Theory 21 (1975) 228); the choice of 2^k after A. Kiely, IPN Progress Report 42-159 (2004).
#pragma once

#include "words.hpp"

namespace peal::hls::delta_coder {

inline constexpr int time_bits = words::coarse_bits + words::fraction_bits;
inline constexpr int quotient_limit = 16;  ///< so many ones are an escape
inline constexpr int code_bits = quotient_limit + 1 + 32;
inline constexpr unsigned remainder_bits_max = time_bits;

struct State {
  words::epoch epoch{};      ///< known to the decoder
  words::epoch seen{};       ///< of the last epoch word, whether or not it vanished; one more than `epoch` while ahead, else the same
  bit ahead{};               ///< the epoch is one further than the decoder knows
  uint<time_bits> last{};
};
struct In {
  bit valid;
  words::word word;
  uint<5> remainder_bits;    ///< 0 to 24, more counts as 24
  bit both_edges;            ///< tags carry their edge; otherwise falling ones are escaped
  bit restart;               ///< first word of a frame
  bit clear;                 ///< a stream starts in epoch `epoch`; the word of this step is ignored
  words::epoch epoch;
};
struct Out {
  bit valid;                 ///< there is a code; epoch words may make none
  uint<code_bits> code;
  uint<6> length;
  words::epoch epoch;        ///< known to the decoder behind this code
};

template <int Channels>
inline Out step(State& state, const In& in) {
  constexpr int index_bits = index_width(Channels);
  constexpr int body_bits = index_bits + 1 + time_bits;
  static_assert(quotient_limit + body_bits <= code_bits, "a coded tag fits into the longest code");
  using distance_type = uint<time_bits + 1>;
  using code_type = uint<code_bits>;

  const bit is_tag = bit((in.word >> 30) == words::word(1u));
  const bit is_epoch = words::is_epoch(in.word);
  const bit falling = bit_at(in.word, 29);
  const uint<5> channel(in.word >> 24);
  const uint<time_bits> time(in.word);
  const uint<time_bits> last = in.restart ? uint<time_bits>(0u) : state.last;

  // The tag as a code. Modulo two epochs, so that the first time of the next epoch is just another distance.
  const distance_type distance = ((distance_type(state.ahead) << time_bits) | distance_type(time)) - distance_type(last);
  const uint<5> k = in.remainder_bits > uint<5>(remainder_bits_max) ? uint<5>(remainder_bits_max) : in.remainder_bits;
  const distance_type quotient = shifted_right(distance, k);
  const distance_type remainder = distance & ~shifted_left(~distance_type(0u), k);
  const uint<body_bits> index(channel);
  const uint<body_bits> short_body = index | (uint<body_bits>(remainder) << index_bits);
  const uint<body_bits> long_body =
      index | (uint<body_bits>(falling) << index_bits) | (uint<body_bits>(remainder) << (index_bits + 1));
  const uint<4> q(quotient);
  const code_type unary = ~shifted_left(~code_type(0u), q);
  const code_type tag_code = unary | shifted_left(code_type(in.both_edges ? long_body : short_body) << 1, q);
  const uint<6> tag_length = uint<6>(q) + uint<6>(k) + uint<6>(in.both_edges) + uint<6>(static_cast<unsigned>(1 + index_bits));
  const bit coded = is_tag & bit(quotient < distance_type(static_cast<unsigned>(quotient_limit))) & (~falling | in.both_edges) &
                    bit(channel <= uint<5>(static_cast<unsigned>(Channels - 1)));

  const words::epoch value(in.word);
  // Whatever does not wait for `ahead` is decided before it: an epoch word can only vanish while not ahead, and then the decoder knows `seen`.
  const bit take = in.valid & ~in.clear;
  const bit follows = take & is_epoch & bit(value == state.seen + words::epoch(1u));
  const bit vanishes = follows & ~state.ahead;
  const bit sets_epoch = take & is_epoch & ~vanishes;
  const bit says_ahead = take & ~is_epoch & state.ahead;
  const code_type escape = code_type((1u << quotient_limit) - 1u) | (code_type(state.ahead) << quotient_limit) |
                           (code_type(in.word) << (quotient_limit + 1));

  Out out;
  out.valid = take & ~vanishes;
  out.code = coded ? tag_code : escape;
  out.length = coded ? tag_length : uint<6>(static_cast<unsigned>(code_bits));
  const words::epoch epoch = says_ahead ? state.seen : state.epoch;
  const uint<time_bits> kept = says_ahead ? uint<time_bits>(0u) : in.valid ? last : state.last;
  const uint<time_bits> behind = take & is_tag ? time : kept;
  state.epoch = in.clear ? in.epoch : sets_epoch ? value : epoch;
  state.seen = in.clear ? in.epoch : take & is_epoch ? value : state.seen;
  state.ahead = vanishes | (state.ahead & ~in.valid & ~in.clear);
  state.last = in.clear | sets_epoch ? uint<time_bits>(0u) : behind;
  out.epoch = state.epoch;
  return out;
}

/// remainder_bits for a mean distance of the tags in 1/4096 clock: the largest k with 2^k <= 0.96 mean. For the framer's choice from the frame
/// before, and for the host.
constexpr unsigned remainder_bits_for(unsigned long long mean) {
  const unsigned long long limit = mean - mean / 26;
  unsigned k = 0;
  while (k < remainder_bits_max && (2ull << k) <= limit) ++k;
  return k;
}

}  // namespace peal::hls::delta_coder
