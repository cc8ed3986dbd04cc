// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/tb/delay_line_model.hpp"

#include "peal/error.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace peal::sim {

delay_line_parameters ideal(delay_line_parameters parameters) {
  parameters.process_sigma = 0.0;
  parameters.capture_skew_fs = 0;
  parameters.metastable_window_fs = 0;
  parameters.bubble_probability = 0.0;
  parameters.temperature_offset_kelvin = 0.0;
  return parameters;
}

delay_line_model::delay_line_model(const delay_line_parameters& parameters, std::uint64_t seed)
    : parameters_(parameters) {
  if (parameters.taps < 8 || parameters.taps > max_taps || parameters.cell_fs <= 0 || parameters.tile_extra_fs < 0) {
    throw invalid_argument("delay line: 8 to 128 taps and positive cell delays are needed");
  }
  if (!(parameters.process_sigma >= 0.0 && parameters.process_sigma < 0.3) || parameters.capture_skew_fs < 0 ||
      parameters.metastable_window_fs < 0 ||
      !(parameters.bubble_probability >= 0.0 && parameters.bubble_probability <= 1.0)) {
    throw invalid_argument(
        "delay line: process_sigma must be in 0..0.3, bubble_probability in 0..1, skew and window not negative");
  }
  std::mt19937_64 engine(
      seed); // the line is drawn once; its sequence is fixed by the standard, the normal by libstdc++
  std::normal_distribution<double> normal(0.0, 1.0);
  std::int64_t sum = 0;
  for (unsigned k = 0; k < parameters.taps; ++k) {
    if (k != 0) {
      const bool hop = parameters.tile_taps != 0 && k % parameters.tile_taps == 0;
      const double cell = static_cast<double>(parameters.cell_fs + (hop ? parameters.tile_extra_fs : 0));
      const double factor = std::max(0.05, 1.0 + parameters.process_sigma * normal(engine));
      sum += std::llround(cell * factor);
    }
    const std::int64_t skew =
        k == 0 ? 0 : std::llround(static_cast<double>(parameters.capture_skew_fs) * normal(engine));
    nominal_fs_.push_back(std::max<std::int64_t>(0, sum + skew));
  }
  bubble_threshold_ = parameters.bubble_probability >= 1.0
                          ? UINT64_MAX
                          : static_cast<std::uint64_t>(std::ldexp(parameters.bubble_probability, 64));
  set_temperature(parameters.temperature_offset_kelvin);
  restart(seed);
}

void delay_line_model::restart(std::uint64_t seed) noexcept { random_ = seed ^ 0xD1B54A32D192ED03u; }

std::uint64_t delay_line_model::next_random() noexcept { return splitmix64(random_); }

void delay_line_model::set_temperature(double offset_kelvin) {
  parameters_.temperature_offset_kelvin = offset_kelvin;
  const double scale = 1.0 + parameters_.drift_ppm_per_kelvin * 1e-6 * offset_kelvin;
  delay_fs_.resize(nominal_fs_.size());
  std::transform(nominal_fs_.begin(), nominal_fs_.end(), delay_fs_.begin(),
                 [scale](std::int64_t fs) { return std::llround(static_cast<double>(fs) * scale); });
  rebuild();
}

void delay_line_model::rebuild() {
  const unsigned taps = parameters_.taps;
  sorted_tap_.resize(taps);
  std::iota(sorted_tap_.begin(), sorted_tap_.end(), 0U);
  std::stable_sort(sorted_tap_.begin(), sorted_tap_.end(),
                   [this](unsigned a, unsigned b) { return delay_fs_[a] < delay_fs_[b]; });
  sorted_fs_.resize(taps);
  late_.assign(taps + 1, tap_words{});
  for (unsigned i = taps; i-- > 0;) {
    const unsigned tap = sorted_tap_[i];
    sorted_fs_[i] = delay_fs_[tap];
    late_[i] = late_[i + 1];
    late_[i][tap / 32] |= 1U << (tap % 32);
  }
  length_ps_ = (sorted_fs_.back() + parameters_.metastable_window_fs) / 1000 + 1;
}

unsigned delay_line_model::code_of_age(std::int64_t age_fs) const noexcept {
  return static_cast<unsigned>(std::upper_bound(sorted_fs_.begin(), sorted_fs_.end(), age_fs) - sorted_fs_.begin());
}

void delay_line_model::sample(std::int64_t now_ps, bool level, std::span<const signal_edge> newest_first,
                              tap_words& taps) noexcept {
  taps.fill(0);
  if (level) { taps = late_[0]; }
  const auto flip = [&taps](unsigned tap) { taps[tap / 32] ^= 1U << (tap % 32); };
  for (const signal_edge& edge : newest_first) {
    const std::int64_t age_fs = (now_ps - edge.time_ps) * 1000;
    const unsigned first_late = code_of_age(age_fs); // in the order of delay: taps from here on have not seen the edge
    const tap_words& mask = late_[first_late];
    for (std::size_t w = 0; w < taps.size(); ++w) { taps[w] = edge.rising ? taps[w] & ~mask[w] : taps[w] | mask[w]; }
    for (unsigned i = first_late; i < sorted_fs_.size() && sorted_fs_[i] - age_fs < parameters_.metastable_window_fs;
         ++i) {
      if ((next_random() & 1U) != 0) { flip(sorted_tap_[i]); }
    }
    for (unsigned i = first_late; i-- > 0 && age_fs - sorted_fs_[i] < parameters_.metastable_window_fs;) {
      if ((next_random() & 1U) != 0) { flip(sorted_tap_[i]); }
    }
    if (bubble_threshold_ != 0 && first_late > 2 && first_late + 2 < sorted_fs_.size() &&
        next_random() < bubble_threshold_) {
      const auto away = static_cast<unsigned>(next_random() % 4); // one of the two taps on either side of the edge
      flip(sorted_tap_[first_late - 2 + away]);
    }
  }
}

} // namespace peal::sim
