// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A measurement for chsh_count.hpp, for three phases of four: settings that have cells, now and then a snapshot, all
// cells read, hardly ever a clear. Random inputs clear the counters in every second step and seldom have a setting.
#pragma once

namespace peal::hls::chsh_count {

class stimulus {
public:
  template <class Generator>
  void operator()(Generator& random, const State&, In& in) {
    if (left_-- == 0) {
      left_ = 64u << random() % 6;
      measures_ = random() % 4 != 0;
    }
    if (!measures_) { return; }
    const std::uint64_t r = random();
    in.clear = bit((r & 255) == 0);
    in.snapshot = bit((r >> 8 & 15) == 0);
    in.read = uint<5>((r >> 16 & 255) % cells);
    if ((r >> 24 & 7) == 0) {
      return; // the settings as they are
    }
    in.known = bit(1u);
    in.x = uint<4>(r >> 32 & 1);
    in.y = uint<4>(r >> 33 & 1);
  }

private:
  unsigned left_ = 0;
  bool measures_ = false;
};

} // namespace peal::hls::chsh_count
