// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A tapped delay line as the flip-flops behind it see it: per-tap delays in integer femtoseconds, capture skew
// (bubbles), metastability and temperature drift. One model per channel; the RTL asks it for its taps once per clock.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace peal::sim {

/// What a delay line is made of. The defaults are the iCE40 HX carry chain at its typical corner (icestorm
/// timing tables: 112 ps per carry cell, 175 ps more at every tile crossing): seven bins of 112 ps and one of
/// 287 ps per tile.
struct delay_line_parameters {
  unsigned taps = 96;                   ///< 8 to 128
  std::int64_t cell_fs = 112'000;       ///< delay of one carry cell
  std::int64_t tile_extra_fs = 175'000; ///< added at every tile crossing
  unsigned tile_taps = 8;               ///< cells per tile; 0 = no tiles
  double process_sigma = 0.04;          ///< relative standard deviation of a cell delay, drawn once per line
  std::int64_t capture_skew_fs =
      15'000; ///< standard deviation of a flip-flop's sampling instant, drawn once per tap; makes bubbles
  std::int64_t metastable_window_fs = 3'000; ///< a tap whose input changes within +- this of sampling is random
  double bubble_probability = 0.002;         ///< chance per edge that one tap next to it is read wrong
  double drift_ppm_per_kelvin = 1200.0;      ///< change of every delay with temperature
  double temperature_offset_kelvin = 0.0;    ///< temperature minus the one the delays are given for
};

/// An ideal line: the nominal delays, no variation, no skew, nothing random.
[[nodiscard]] delay_line_parameters ideal(delay_line_parameters parameters);

/// Most taps a line can have (four 32-bit words of a DPI bit vector).
inline constexpr unsigned max_taps = 128;

/// One tap word as the DPI passes it: tap k is bit k % 32 of word k / 32.
using tap_words = std::array<std::uint32_t, max_taps / 32>;

/// One edge of the input signal.
struct signal_edge {
  std::int64_t time_ps = 0;
  bool rising = true;
};

/// Delay line of one channel. Tap k shows the input as it was `delay(k)` before the sampling instant, tap 0
/// shows it as it is (the delay common to all taps is an offset of the channel and left to the input delay).
class delay_line_model {
public:
  /// `seed` fixes this line's process variation; the same seed gives the same line.
  /// Throws peal::invalid_argument for parameters without meaning.
  delay_line_model(const delay_line_parameters& parameters, std::uint64_t seed);

  /// Restarts the random part (metastability, bubbles); the line itself stays as it is.
  void restart(std::uint64_t seed) noexcept;

  /// Heats or cools the line: all delays scale by 1 + drift * offset.
  void set_temperature(double offset_kelvin);

  /// Taps at `now_ps`, given the edges before now_ps that are younger than length_ps(), newest first, and the
  /// level of the signal at now_ps. Cost: one binary search per edge. Not for the quiet case: then every tap
  /// equals the level.
  void sample(std::int64_t now_ps, bool level, std::span<const signal_edge> newest_first, tap_words& taps) noexcept;

  /// Delay from tap 0 to tap k including its capture skew, in fs.
  [[nodiscard]] std::int64_t delay_fs(unsigned tap) const { return delay_fs_[tap]; }
  /// An edge older than this has passed every tap (rounded up, metastable window included).
  [[nodiscard]] std::int64_t length_ps() const noexcept { return length_ps_; }
  [[nodiscard]] unsigned taps() const noexcept { return parameters_.taps; }

  /// Ones in the tap vector for a lone rising edge of this age, without the random part. 0 for an edge in the future.
  [[nodiscard]] unsigned code_of_age(std::int64_t age_fs) const noexcept;
  /// First and last age (half-open, fs) that give `code` ones; code 1..taps. The last one is open ended: its
  /// end is its begin.
  [[nodiscard]] std::int64_t bin_begin_fs(unsigned code) const { return sorted_fs_[code - 1]; }
  [[nodiscard]] std::int64_t bin_end_fs(unsigned code) const {
    return sorted_fs_[code < sorted_fs_.size() ? code : code - 1];
  }

private:
  std::uint64_t next_random() noexcept;
  void rebuild();

  delay_line_parameters parameters_;
  std::vector<std::int64_t> nominal_fs_; ///< as drawn, at temperature offset 0
  std::vector<std::int64_t> delay_fs_;
  std::vector<std::int64_t> sorted_fs_;
  std::vector<unsigned> sorted_tap_;
  std::vector<tap_words> late_; ///< late_[i]: the taps sorted_tap_[i..]
  std::int64_t length_ps_ = 0;
  std::uint64_t random_ = 0;
  std::uint64_t bubble_threshold_ = 0;
};

/// splitmix64 step: the generator behind everything random in sim/tb (public domain algorithm of S. Vigna).
[[nodiscard]] constexpr std::uint64_t splitmix64(std::uint64_t& state) noexcept {
  std::uint64_t z = (state += 0x9E3779B97F4A7C15u);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

} // namespace peal::sim
