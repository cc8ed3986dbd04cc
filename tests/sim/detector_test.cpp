// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "source_checks.hpp"

#include <peal/error.hpp>

#include <catch2/catch.hpp>

using namespace peal::sim;
using namespace peal_test;

namespace {

constexpr std::int64_t tenth_s_ps = 100'000'000'000;

std::vector<std::int64_t> clicks(const light_setup& light, const detector_setup& d, std::int64_t duration_ps,
                                 std::uint64_t seed = 4) {
  return times_of(draw(*seeded(one_beam(light, d), seed), duration_ps), d.channel_index);
}

std::int64_t smallest_gap(const std::vector<std::int64_t>& t) {
  std::int64_t gap = INT64_MAX;
  for (std::size_t i = 1; i < t.size(); ++i) { gap = std::min(gap, t[i] - t[i - 1]); }
  return gap;
}

} // namespace

TEST_CASE("a detector of efficiency 0.37 keeps 37 percent") {
  detector_setup d = ideal(0);
  d.efficiency = 0.37;
  // Laser pulses with exactly known number: one emitter photon per period of 1 us.
  const auto t = clicks(pulsed_emitter_light{1e6, 1.0, 0.0, 0.0}, d, tenth_s_ps);
  // Binomial: 1e5 photons, sigma = sqrt(1e5 x 0.37 x 0.63) = 153.
  CHECK(std::llabs(static_cast<std::int64_t>(t.size()) - 37000) < 5 * 153);
}

TEST_CASE("jitter is Gaussian with the sigma asked for") {
  detector_setup d = ideal(0);
  d.jitter_sigma_ps = 149.0;
  const auto t = clicks(pulsed_emitter_light{1e6, 1.0, 0.0, 0.0}, d, tenth_s_ps);
  std::vector<double> shift;
  for (const std::int64_t time : t) {
    const std::int64_t phase = (time + 500'000) % 1'000'000 - 500'000;
    shift.push_back(static_cast<double>(phase) + 0.5); // times are cut to whole ps
  }
  REQUIRE(shift.size() > 99990);
  CHECK(kolmogorov(shift, [](double x) { return 0.5 * std::erfc(-x / (149.0 * std::sqrt(2.0))); }) < kolmogorov_limit);
}

TEST_CASE("dark counts and background come at their rates") {
  detector_setup d = ideal(2);
  d.efficiency = 0.5;
  d.dark_hz = 3e5;
  d.background_hz = 4e5;
  const auto t = clicks(poisson_light{0.0}, d, tenth_s_ps);
  // 3e5 + 0.5 x 4e5 = 5e5/s: 50 000 in 0.1 s, sigma 224.
  CHECK(std::llabs(static_cast<std::int64_t>(t.size()) - 50000) < 5 * 224);
}

TEST_CASE("no two pulses are closer than the dead time and one can be as close") {
  for (const auto kind : {dead_time_kind::non_paralysable, dead_time_kind::paralysable}) {
    detector_setup d = ideal(0);
    d.dead_time_ps = 50'000;
    d.dead_time = kind;
    d.jitter_sigma_ps = 350.0;
    d.afterpulse_probability = 0.05;
    d.afterpulse_decay_ps = 30'000.0;
    const auto t = clicks(poisson_light{2e7}, d, tenth_s_ps);
    // With gaps of dead time + about 50 ns and 1e6 of them the smallest excess is below 1 ps x a few.
    CHECK(smallest_gap(t) >= 50'000);
    CHECK(smallest_gap(t) < 50'005);
  }
}

TEST_CASE("a pulse exactly at the end of the dead time counts and one a picosecond before does not") {
  for (const auto kind : {dead_time_kind::non_paralysable, dead_time_kind::paralysable}) {
    detector_setup d = ideal(0);
    d.dead_time_ps = 50'000;
    d.dead_time = kind;
    CHECK(clicks(pulsed_emitter_light{50'000.0, 1.0, 0.0, 0.0}, d, 1'000'000'000).size() == 20'000);
    const bool extends = kind == dead_time_kind::paralysable; // light faster than the dead time keeps it blind for ever
    CHECK(clicks(pulsed_emitter_light{49'999.0, 1.0, 0.0, 0.0}, d, 999'980'000).size() == (extends ? 1 : 10'000));
  }
}

TEST_CASE("dead time lowers rates by the two textbook formulas") {
  detector_setup d = ideal(0);
  d.dead_time_ps = 50'000;
  // n = 1e6/s, tau = 50 ns: 952 381 and 951 229 per second. Renewal counts: sigma = sqrt(n)/(1 + n tau) ~ 930 in 1 s.
  const auto plain = clicks(poisson_light{1e6}, d, 1'000'000'000'000);
  CHECK(std::llabs(static_cast<std::int64_t>(plain.size()) - 952381) < 5 * 930);
  d.dead_time = dead_time_kind::paralysable;
  const auto extending = clicks(poisson_light{1e6}, d, 1'000'000'000'000);
  CHECK(std::llabs(static_cast<std::int64_t>(extending.size()) - 951229) < 5 * 930);
  // The two differ clearly at n tau = 1: 1e7/2 and 1e7/e per second of 20e6/s events with 50 ns.
  const auto steep = clicks(poisson_light{2e7}, d, tenth_s_ps);
  // 2e6 exp(-1) = 735759; variance of the paralysable counter n m (1 - 2 n tau exp(-n tau)) = 735759 x 0.264:
  // sigma 441.
  CHECK(std::llabs(static_cast<std::int64_t>(steep.size()) - 735759) < 5 * 441);
  d.dead_time = dead_time_kind::non_paralysable;
  const auto shallow = clicks(poisson_light{2e7}, d, tenth_s_ps);
  CHECK(std::llabs(static_cast<std::int64_t>(shallow.size()) - 1000000) < 5 * 500);
}

TEST_CASE("afterpulses follow with their probability and delay") {
  detector_setup d = ideal(0);
  d.dead_time_ps = 50'000;
  d.afterpulse_probability = 0.04;
  d.afterpulse_decay_ps = 100'000.0;
  // One photon every 10 us: an afterpulse is hidden by a photon with probability exp(-99) only. Each chain
  // has 1/(1 - 0.04) pulses.
  const auto t = clicks(pulsed_emitter_light{1e7, 1.0, 0.0, 0.0}, d, 1'000'000'000'000);
  // 1e5 chains; number of extra pulses per chain: mean p/(1-p), variance p/(1-p)^2: sigma = sqrt(1e5 x 0.0434) = 66.
  CHECK(std::fabs(static_cast<double>(t.size()) - 1e5 / 0.96) < 5 * 66);
  std::vector<double> delays;
  for (std::size_t i = 1; i < t.size(); ++i) {
    if (t[i] % 10'000'000 != 0) { delays.push_back(static_cast<double>(t[i] - t[i - 1]) + 0.5 - 50'000.0); }
  }
  CHECK(kolmogorov(delays, [](double x) { return 1.0 - std::exp(-x / 100'000.0); }) < kolmogorov_limit);
}

TEST_CASE("pulse width and cable delay are what was set") {
  detector_setup d = ideal(3);
  d.pulse_width_ps = 12'345;
  d.delay_ps = 777;
  const auto all = draw(*seeded(one_beam(pulsed_emitter_light{1e6, 1.0, 0.0, 0.0}, d), 1), 10'000'000);
  REQUIRE(all.pulses.size() == 10);
  for (std::size_t i = 0; i < all.pulses.size(); ++i) {
    CHECK(all.pulses[i] == pulse{static_cast<std::int64_t>(i) * 1'000'000 + 777, 12'345, 3});
  }
}

TEST_CASE("a detector with values out of range is refused") {
  const auto refused = [](auto change) {
    detector_setup d = ideal(0);
    change(d);
    CHECK_THROWS_AS(seeded(one_beam(poisson_light{1.0}, d), 1), peal::invalid_argument);
  };
  refused([](detector_setup& d) { d.efficiency = 1.5; });
  refused([](detector_setup& d) { d.jitter_sigma_ps = -1.0; });
  refused([](detector_setup& d) { d.dark_hz = std::nan(""); });
  refused([](detector_setup& d) { d.dead_time_ps = -1; });
  refused([](detector_setup& d) { d.afterpulse_probability = 0.5; }); // without a decay time
  refused([](detector_setup& d) { d.pulse_width_ps = 0; });
  refused([](detector_setup& d) { d.delay_ps = -5; });
  CHECK_THROWS_AS(seeded(beams_setup{{}, {ideal(1), ideal(1)}}, 1), peal::invalid_argument);
  CHECK_THROWS_AS(seeded(beams_setup{{{poisson_light{1.0}, {}, 5}}, {ideal(1)}}, 1), peal::invalid_argument);
}
