// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A stream as a frame has it, for delta_coder.hpp, for three phases of four: the parameters stand still, tags follow at
// distances of up to 32 times 2^remainder_bits, over epoch words that follow. Random words are nearly always escapes.
#pragma once

namespace peal::hls::delta_coder {

class stimulus {
public:
  template <class Generator>
  void operator()(Generator& random, const State& state, In& in) {
    if (left_-- == 0) {
      left_ = 16u << random() % 6;
      ordered_ = random() % 4 != 0;
      remainder_bits_ = static_cast<unsigned>(random() % 26);
      both_edges_ = random() % 2 != 0;
    }
    if (!ordered_) { return; }
    const std::uint64_t r = random();
    in.valid = bit((r & 7) != 0);
    in.clear = bit((r >> 3 & 63) == 0);
    in.restart = bit((r >> 9 & 31) == 0);
    in.remainder_bits = uint<5>(remainder_bits_);
    in.both_edges = bit(both_edges_);
    if ((r >> 14 & 7) == 0) {
      in.word = words::make_epoch((r >> 17 & 3) == 0 ? in.epoch : state.seen + words::epoch(1u));
      return;
    }
    const unsigned distance =
        static_cast<unsigned>((r >> 32) >> (32 - (remainder_bits_ < 27 ? remainder_bits_ + 5 : 32)));
    const unsigned time = static_cast<unsigned>(state.last) + (distance >> (r >> 19 & 3));
    const uint<5> channel((r >> 23 & 15) == 0 ? r >> 27 : r >> 27 & 7);
    in.word = words::make_tag(bit((r >> 21 & 3) == 0), channel, words::coarse(time >> words::fraction_bits),
                              words::fraction(time));
  }

private:
  unsigned left_ = 0, remainder_bits_ = 0;
  bool ordered_ = false, both_edges_ = false;
};

} // namespace peal::hls::delta_coder
