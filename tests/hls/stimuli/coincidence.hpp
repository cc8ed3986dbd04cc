// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A stream in order for coincidence.hpp, for three phases of four: tags close behind one another, at the deadlines and
// one beside them, epoch words that follow, small patterns. Random words alone hardly ever find two channels of a
// pattern alive.
#pragma once

namespace peal::hls::coincidence {

class stimulus {
public:
  template <class Generator, int Channels, int Patterns>
  void operator()(Generator& random, const State<Channels>& state, In<Channels, Patterns>& in) {
    if (left_-- == 0) {
      left_ = 64u << random() % 6;
      ordered_ = random() % 4 != 0;
      window_ = static_cast<unsigned>(random()) >> random() % 24;
      for (auto& p : pattern_) { p = static_cast<unsigned>(random() & random()); }
    }
    if (!ordered_) { return; }
    const std::uint64_t r = random();
    in.valid = bit((r & 7) != 0);
    in.clear = bit((r >> 3 & 127) == 0);
    in.boundary = bit((r >> 10 & 31) == 0);
    in.window = uint<window_bits>(window_);
    for (int p = 0; p < Patterns; ++p) { in.pattern[p] = uint<Channels>(pattern_[p % 4]); }
    if ((r >> 15 & 7) != 0) { in.rising = in.falling = ~uint<Channels>(0u); }
    if ((r >> 18 & 7) == 0) { // the next epoch, or another one
      in.word = words::make_epoch((r >> 21 & 7) == 0 ? in.epoch : state.next);
      time_ = 0;
      return;
    }
    if ((r >> 24 & 7) == 0) {
      time_ = static_cast<unsigned>(uint<time_bits>(state.deadline[(r >> 27) % Channels])) +
              static_cast<unsigned>(r >> 32 & 3) - 1;
    } else {
      time_ += static_cast<unsigned>(r >> 40) >> (r >> 27 & 31);
    }
    const uint<5> channel((r >> 35 & 15) == 0 ? r >> 39 : (r >> 39) % Channels);
    in.word = words::make_tag(bit(r >> 34 & 1), channel, words::coarse(time_ >> words::fraction_bits),
                              words::fraction(time_));
  }

private:
  unsigned left_ = 0, window_ = 0, time_ = 0, pattern_[4]{};
  bool ordered_ = false;
};

} // namespace peal::hls::coincidence
