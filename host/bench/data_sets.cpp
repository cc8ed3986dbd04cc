// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "bench/data_sets.hpp"

#include <algorithm>
#include <cmath>
#include <random>

namespace peal::bench {

double data_set::expected_accidentals(double half_ps) const noexcept {
  return channel_hz() * channel_hz() * 2e-12 * half_ps * seconds();
}

double data_set::expected_pairs(double half_ps) const noexcept {
  return 0.25 * pair_hz * seconds() + expected_accidentals(half_ps);
}

data_set make_data_set(char name, std::size_t tags) {
  data_set set;
  set.name = std::string(1, name);
  const double scale = name == 'H' ? 10.0 : 1.0;
  set.pair_hz = 0.8e6 * scale;
  set.background_hz = 0.6e6 * scale;
  set.time.reserve(tags);
  set.channel.reserve(tags);

  std::mt19937_64 random(name == 'H' ? 8 : 12);
  std::normal_distribution<double> jitter(0.0, 50.0);
  std::exponential_distribution<double> pair_gap(set.pair_hz * 1e-12);
  std::exponential_distribution<double> background_gap(set.background_hz * 1e-12);
  double next_pair[2] = {pair_gap(random), pair_gap(random)};
  double next_background[4];
  for (double& t : next_background) { t = background_gap(random); }

  // Slice by slice: what is later than the slice less the greatest jitter waits for the next one. Key: time,
  // then channel.
  const double slice_ps = 1e10 / scale;
  constexpr double greatest_jitter_ps = 1000.0;
  std::vector<std::int64_t> keys;
  const auto detect = [&](double t, int channel) {
    const auto time = static_cast<std::int64_t>(std::llround(t));
    if (time >= 0) { keys.push_back(time * 4 + channel); }
  };
  for (double end = slice_ps; set.time.size() < tags; end += slice_ps) {
    for (int source = 0; source < 2; ++source) {
      for (double& t = next_pair[source]; t < end; t += pair_gap(random)) {
        const std::uint64_t bits = random();
        for (int arm = 0; arm < 2; ++arm) {
          const double shift = jitter(random);
          if ((bits >> arm & 1) != 0) { detect(t + shift, 2 * source + arm); }
        }
      }
    }
    for (int channel = 0; channel < 4; ++channel) {
      for (double& t = next_background[channel]; t < end; t += background_gap(random)) { detect(t, channel); }
    }
    std::sort(keys.begin(), keys.end());
    const auto ready =
        std::lower_bound(keys.begin(), keys.end(), static_cast<std::int64_t>(end - greatest_jitter_ps) * 4);
    for (auto key = keys.begin(); key != ready && set.time.size() < tags; ++key) {
      set.time.push_back(*key >> 2);
      set.channel.push_back(static_cast<channel_number>((*key & 3) + 1));
    }
    keys.erase(keys.begin(), ready);
  }
  return set;
}

} // namespace peal::bench
