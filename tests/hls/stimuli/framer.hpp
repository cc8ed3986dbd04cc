// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Words as frames have them, for framer.hpp, for three phases of four: time marks close frames, epochs stand a power of
// two behind that of the frame, so that every bit of the watermark decides. Random words hardly ever close a frame, and
// then thousands of epochs on.
#pragma once

namespace peal::hls::framer {

class stimulus {
public:
  template <class Generator>
  void operator()(Generator& random, const State& state, In& in) {
    if (left_-- == 0) {
      left_ = 64u << random() % 6;
      ordered_ = random() % 4 != 0;
    }
    if (!ordered_) { return; }
    const std::uint64_t r = random();
    in.valid = bit((r & 7) != 0);
    in.free = bit((r >> 3 & 7) != 0);
    in.clear = bit((r >> 6 & 1023) == 0);
    const words::coarse row(r >> 32);
    switch (r >> 16 & 7) {
    case 0: in.word = words::make_time_mark(row); break;
    case 1:
      in.word = words::make_epoch(state.frame_epoch +
                                  (words::epoch(1u) << static_cast<int>((r >> 20 & 31) % words::epoch_bits)));
      break;
    case 2: in.word = words::make_setting(row, uint<8>(r >> 44)); break;
    case 3: in.word = (r >> 20 & 1) != 0 ? words::make_overflow_begin(row) : words::make_overflow_end(row); break;
    case 4: in.word = words::make_missed(uint<5>(r >> 44), uint<24>(r >> 20)); break;
    default: in.word = words::make_tag(bit(r >> 20 & 1), uint<5>(r >> 44), row, words::fraction(r >> 50));
    }
  }

private:
  unsigned left_ = 0;
  bool ordered_ = false;
};

} // namespace peal::hls::framer
