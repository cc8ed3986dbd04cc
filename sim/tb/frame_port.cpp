// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/tb/frame_port.hpp"

#include "peal/error.hpp"

#include <cmath>

namespace peal::sim {

frame_port::frame_port(const frame_port_options& options)
    : pause_every_(options.pause_clocks == 0 ? 0 : options.pause_every_clocks),
      pause_from_(pause_every_ - options.pause_clocks), seed_(options.seed) {
  if (!(options.stall_probability >= 0.0 && options.stall_probability < 1.0) || options.clock_hz == 0 ||
      options.burst_words == 0) {
    throw invalid_argument("frame port: stall_probability must be in 0..1 (1 excluded), clock and burst above 0");
  }
  if (pause_every_ != 0 && options.pause_clocks >= pause_every_) {
    throw invalid_argument("frame port: a pause must be shorter than the distance of the pauses");
  }
  const double words_per_clock =
      static_cast<double>(options.link_bytes_per_second) / 4.0 / static_cast<double>(options.clock_hz);
  rate_ = options.link_bytes_per_second == 0 || words_per_clock >= 1.0
              ? one_word
              : std::llround(words_per_clock * static_cast<double>(one_word));
  full_ = one_word * static_cast<std::int64_t>(options.burst_words);
  stall_threshold_ = static_cast<std::uint64_t>(std::ldexp(options.stall_probability, 64));
  restart();
}

void frame_port::restart() noexcept {
  tokens_ = full_;
  random_ = seed_;
  phase_ = 0;
}

} // namespace peal::sim
