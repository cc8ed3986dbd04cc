// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/sources/emission.hpp"
#include "source_checks.hpp"

#include <peal/error.hpp>

#include <catch2/catch.hpp>

#include <map>

using namespace peal::sim;
using namespace peal_test;

namespace {

std::vector<instant> emit(const light_setup& light, std::size_t n, std::uint64_t seed = 77) {
  UNSCOPED_INFO("seed " << seed);
  const auto source = make_emission(light, seed, "test");
  std::vector<instant> times(n);
  for (instant& t : times) { t = source->next(); }
  REQUIRE(std::is_sorted(times.begin(), times.end()));
  return times;
}

std::vector<std::int64_t> whole(const std::vector<instant>& times) {
  std::vector<std::int64_t> result;
  for (const instant& t : times) { result.push_back(t.ps); }
  return result;
}

/// g2 over low..high from all pairs of distinct emissions of one list: pairs / (rate^2 bin T).
double self_g2(const std::vector<std::int64_t>& t, std::int64_t low_ps, std::int64_t high_ps) {
  const double duration = static_cast<double>(t.back());
  const double n = static_cast<double>(t.size());
  const double pairs = static_cast<double>(count_pairs(t, t, low_ps, high_ps));
  return pairs * duration / (n * n * static_cast<double>(high_ps - low_ps + 1));
}

} // namespace

TEST_CASE("Poisson light has exponential gaps and the rate asked for") {
  constexpr std::size_t n = 200000;
  const auto times = emit(poisson_light{2e6}, n);
  std::vector<double> gaps;
  for (std::size_t i = 1; i < n; ++i) {
    gaps.push_back(static_cast<double>(times[i].ps - times[i - 1].ps) + times[i].rest - times[i - 1].rest);
  }
  CHECK(kolmogorov(gaps, [](double x) { return 1.0 - std::exp(-x / 500000.0); }) < kolmogorov_limit);
  // Time of the n-th event: mean n / rate, relative sigma 1/sqrt(n).
  CHECK(static_cast<double>(times.back().ps) == Approx(500000.0 * n).epsilon(5.0 / std::sqrt(n)));
}

TEST_CASE("sub-picosecond steps add up") {
  instant t;
  for (int i = 0; i < 1000000; ++i) { t.add(0.3); }
  CHECK(static_cast<double>(t.ps) + t.rest == Approx(300000.0).margin(1e-4));
  t.add(-0.5);
  CHECK(t.rest >= 0.0);
  CHECK(static_cast<double>(t.ps) + t.rest == Approx(299999.5).margin(1e-4));
  // 10^12 photons/s: gaps of 1 ps on average; rounding each to whole ps would shift the rate by tens of percent.
  const auto times = emit(poisson_light{1e11}, 100000);
  CHECK(static_cast<double>(times.back().ps) == Approx(10.0 * 100000).epsilon(5.0 / std::sqrt(1e5)));
}

TEST_CASE("pulsed light keeps a fractional period over a million pulses") {
  const auto times = emit(pulsed_light{13157.894, 1.0, 0.0, pulse_number::poisson}, 1000000);
  for (std::size_t i = 0; i < times.size(); i += 9973) {
    const double k = (static_cast<double>(times[i].ps) + times[i].rest) / 13157.894;
    CHECK(std::fabs(k - std::round(k)) < 1e-6);
  }
}

TEST_CASE("the number of emissions per pulse is Poisson or Bose-Einstein as asked") {
  for (const pulse_number kind : {pulse_number::poisson, pulse_number::thermal}) {
    for (const double mean : {0.05, 0.8}) {
      CAPTURE(mean, kind == pulse_number::thermal);
      const auto times = emit(pulsed_light{10000.0, mean, 0.0, kind}, 100000);
      const std::int64_t pulses = times.back().ps / 10000; // the last pulse may be cut and is left out
      std::map<std::int64_t, int> in_pulse;
      for (const instant& t : times) {
        if (t.ps / 10000 < pulses) { ++in_pulse[t.ps / 10000]; }
      }
      std::vector<double> found(40);
      for (const auto& [pulse, number] : in_pulse) { ++found[static_cast<std::size_t>(std::min(number, 39))]; }
      found[0] = static_cast<double>(pulses) - static_cast<double>(in_pulse.size());
      double chi2 = 0.0;
      int classes = 0;
      for (int k = 0; k < 39; ++k) {
        const double p = kind == pulse_number::poisson ? std::exp(-mean + k * std::log(mean) - std::lgamma(k + 1.0))
                                                       : std::pow(mean / (1 + mean), k) / (1 + mean);
        const double expected = p * static_cast<double>(pulses);
        if (expected < 20.0) { continue; }
        chi2 += std::pow(found[static_cast<std::size_t>(k)] - expected, 2) / expected;
        ++classes;
      }
      CHECK(chi2 < classes + 5.0 * std::sqrt(2.0 * classes));
    }
  }
}

TEST_CASE("the pulses have the width asked for") {
  const auto times = emit(pulsed_light{12500.0, 0.5, 80.0, pulse_number::poisson}, 100000);
  std::vector<double> phase;
  for (const instant& t : times) { phase.push_back(static_cast<double>(t.ps % 12500) + t.rest - 640.0); }
  CHECK(kolmogorov(phase, [](double x) { return 0.5 * std::erfc(-x / (80.0 * std::sqrt(2.0))); }) < kolmogorov_limit);
}

TEST_CASE("a cw emitter is antibunched with the sum of its two rates") {
  // a = 2e7/s, b = 1/(10 ns) = 1e8/s: rate 1.6667e7/s, g2 = 1 - exp(-0.12 tau/ns).
  constexpr std::size_t n = 1000000;
  const emitter_light light{2e7, 10000.0};
  const auto t = whole(emit(light, n));
  const double rate = static_cast<double>(n) / static_cast<double>(t.back()) * 1e12;
  CHECK(mean_rate_hz(light) == Approx(1e9 / 60));
  CHECK(rate == Approx(1e9 / 60).epsilon(5.0 / std::sqrt(n)));
  for (const double ns : {0.5, 3.0, 10.0, 60.0}) {
    const auto low = static_cast<std::int64_t>(ns * 1000) - 250;
    // Mean of exp(-0.12 t) over the bin differs from its middle by (0.12 x 0.5)^2/24 = 1.5e-4 of it. Pairs: n
    // x 1.67e-2/ns x 0.5 ns = 8333 g2.
    const double expected = 1.0 - std::exp(-0.12 * ns);
    CAPTURE(ns, expected);
    CHECK(self_g2(t, low, low + 499) == Approx(expected).margin(5.0 * std::sqrt(expected / 8333.0) + 2e-4));
  }
}

TEST_CASE("a pulsed emitter gives the g2 of its two-photon probability") {
  const pulsed_emitter_light light{50000.0, 0.30, 0.03, 500.0};
  constexpr std::size_t n = 400000;
  const auto t = whole(emit(light, n));
  CHECK(mean_rate_hz(light) == Approx(7.2e6));
  // Photons per pulse 0.36; a pulse with two gives one ordered pair in the central peak: g2 = 2 x 0.03/0.36^2
  // = 0.463 for both orders.
  const double pulses = static_cast<double>(t.back()) / 50000.0;
  CHECK(static_cast<double>(n) / pulses == Approx(0.36).epsilon(5.0 * std::sqrt(0.42 / 0.36 / n)));
  const double central = 2.0 * static_cast<double>(count_pairs(t, t, 1, 25000));
  const double side = static_cast<double>(count_pairs(t, t, 25001, 75000));
  const double pairs = pulses * 0.03;
  CHECK(central / side == Approx(2 * 0.03 / (0.36 * 0.36)).epsilon(5.0 / std::sqrt(pairs)));
}

TEST_CASE("thermal light bunches and forgets with its coherence time") {
  // g2 = 1 + exp(-2 tau/1 us). 2e6/s x 0.05 us bins; the intensity noise dominates: with T/tau_c = 5e5
  // coherence times in 0.5 s a g2 value fluctuates by about sqrt(10/5e5) = 0.0045; counting adds 1/sqrt(1e6 x
  // 0.1 x 2) = 0.0022. Tolerance 5 x 0.005.
  const auto t = whole(emit(thermal_light{2e6, 1e6}, 1000000));
  CHECK(static_cast<double>(t.back()) == Approx(0.5e12).epsilon(5.0 * std::sqrt(1e-6 + 1.0 / 5e5)));
  for (const double us : {0.025, 0.3, 1.0, 4.0}) {
    const auto low = static_cast<std::int64_t>(us * 1e6) - 24999;
    CAPTURE(us);
    CHECK(self_g2(t, low, low + 49999) == Approx(1.0 + std::exp(-2.0 * us)).margin(0.025));
  }
}

TEST_CASE("no light means never, and nonsense is refused") {
  CHECK(make_emission(poisson_light{0.0}, 1, "t")->next() == never);
  CHECK(make_emission(pulsed_light{1000.0, 0.0, 0.0, pulse_number::thermal}, 1, "t")->next() == never);
  CHECK_THROWS_AS(make_emission(poisson_light{-1.0}, 1, "t"), peal::invalid_argument);
  CHECK_THROWS_AS(make_emission(pulsed_light{1000.0, 0.1, 100.0, pulse_number::poisson}, 1, "t"),
                  peal::invalid_argument);
  CHECK_THROWS_AS(make_emission(pulsed_emitter_light{1000.0, 0.8, 0.3, 10.0}, 1, "t"), peal::invalid_argument);
  CHECK_THROWS_AS(make_emission(emitter_light{1e6, 0.0}, 1, "t"), peal::invalid_argument);
}
