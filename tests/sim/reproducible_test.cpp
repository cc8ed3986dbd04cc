// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "source_checks.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <functional>
#include <iostream>

using namespace peal::sim;
using namespace peal_test;

namespace {

detector_setup realistic(unsigned channel_index) {
  detector_setup d = ideal(channel_index);
  d.efficiency = 0.6;
  d.jitter_sigma_ps = 200.0;
  d.dark_hz = 1e5;
  d.background_hz = 1e5;
  d.dead_time_ps = 45'000;
  d.dead_time = channel_index % 2 == 0 ? dead_time_kind::non_paralysable : dead_time_kind::paralysable;
  d.afterpulse_probability = 0.05;
  d.afterpulse_decay_ps = 60'000.0;
  d.pulse_width_ps = 15'000;
  d.delay_ps = 100 * channel_index;
  return d;
}

bell_setup full_bell(const light_setup& light) {
  bell_setup s;
  s.light = light;
  s.state = werner(0.93, bell_state::psi_minus);
  s.a = {{0.7, 5000, 3.0}, {linear(0), linear(33)}, 0.01};
  s.b = {{0.8, 90'000, -2.0}, {linear(22.5), named_polarisation('L'), linear(-10)}, 0.0};
  s.eavesdroppers = {{0.3, true, {linear(0), linear(45)}}};
  s.switching = {700'000, 50'000, setting_order::random};
  for (unsigned i = 0; i < 4; ++i) { s.detectors[i] = realistic(i); }
  return s;
}

/// The other side is the one further away.
bell_setup swapped_links(bell_setup s) {
  std::swap(s.a.link, s.b.link);
  return s;
}

struct named_setup {
  const char* name;
  experiment_setup setup;
  std::uint64_t fingerprint; ///< of 2 ms with seed 42, the same with every compiler
};

std::vector<named_setup> all_setups() {
  const auto hbt = [](const light_setup& light) {
    return hbt_setup{light, {0.9, 10, 1.0}, 0.45, {realistic(0), realistic(1)}};
  };
  const beams_setup beams{
      {{poisson_light{3e6}, {0.5, 0, 0.0}, 0}, {poisson_light{1e6}, {}, 0}, {emitter_light{1e7, 5000}, {}, 5}},
      {realistic(0), realistic(5)}};
  return {
      {"bell, cw", full_bell(poisson_light{4e6}), 0x5eae8ab84451835fu},
      {"bell, pulsed", swapped_links(full_bell(pulsed_light{12500.25, 0.1, 100.0, pulse_number::thermal})),
       0xcd82b4acce0158d6u},
      {"hbt, emitter", hbt(emitter_light{1e7, 20000.0}), 0x61dab77261d80f7du},
      {"hbt, pulsed emitter", hbt(pulsed_emitter_light{25000.5, 0.5, 0.02, 3000.0}), 0x4d80d010cc077df3u},
      {"hbt, thermal", hbt(thermal_light{5e6, 1e5}), 0x99aa647bb8bf0517u},
      {"beams", beams, 0x6a07603abaa2414cu},
  };
}

constexpr std::int64_t two_ms = 2'000'000'000;

} // namespace

TEST_CASE("what is drawn does not depend on how time is sliced") {
  for (const named_setup& s : all_setups()) {
    CAPTURE(s.name);
    const drawn whole = draw(*seeded(s.setup, 42), two_ms, two_ms);
    REQUIRE(whole.pulses.size() > 1000);
    REQUIRE(std::is_sorted(whole.pulses.begin(), whole.pulses.end(), [](const pulse& a, const pulse& b) {
      return a.time_ps != b.time_ps ? a.time_ps < b.time_ps : a.channel_index < b.channel_index;
    }));
    for (const std::int64_t slice : {10'000, 77'777, 1'000'003, 500'000'000}) {
      CHECK(draw(*seeded(s.setup, 42), two_ms, slice) == whole);
    }
    // A slice shorter than any jitter, for a while.
    drawn fine = draw(*seeded(s.setup, 42), 20'000'000, 100);
    drawn start = draw(*seeded(s.setup, 42), 20'000'000, 20'000'000);
    CHECK(fine == start);
  }
}

TEST_CASE("an until that goes back gives nothing and does no harm") {
  const auto e = seeded(full_bell(poisson_light{4e6}), 42);
  drawn got;
  e->generate(1'000'000'000, got.pulses, got.settings);
  const drawn before = got;
  e->generate(500'000'000, got.pulses, got.settings);
  e->generate(0, got.pulses, got.settings);
  CHECK(got == before);
  e->generate(two_ms, got.pulses, got.settings);
  CHECK(got == draw(*seeded(full_bell(poisson_light{4e6}), 42), two_ms));
}

TEST_CASE("the same seed gives the same pulses on every compiler, another seed gives others") {
  for (const named_setup& s : all_setups()) {
    const drawn d = draw(*seeded(s.setup, 42), two_ms);
    INFO("setup \"" << s.name << "\" has fingerprint 0x" << std::hex << fingerprint(d));
    CHECK(fingerprint(d) == s.fingerprint);
    CHECK(fingerprint(draw(*seeded(s.setup, 43), two_ms)) != s.fingerprint);
  }
}

TEST_CASE("a source more leaves the draws of the others alone") {
  beams_setup s{{{poisson_light{3e6}, {0.5, 0, 0.0}, 0}}, {realistic(0)}};
  const auto alone = times_of(draw(*seeded(s, 5), two_ms), 0);
  s.detectors.insert(s.detectors.begin(), realistic(7));
  s.beams.insert(s.beams.begin(), {thermal_light{1e6, 1e5}, {}, 7});
  CHECK(times_of(draw(*seeded(s, 5), two_ms), 0) == alone);
}

TEST_CASE("speed of the sources is reported") {
  // Not asserted: the machine may be busy. One line for whoever changes the hot loops.
  const auto report = [](const char* name, const experiment_setup& setup, std::int64_t duration_ps) {
    const auto e = seeded(setup, 1);
    drawn d;
    std::size_t pulses = 0;
    const auto start = std::chrono::steady_clock::now();
    for (std::int64_t at = 0; at < duration_ps;) {
      at += 1'000'000'000;
      d.pulses.clear();
      d.settings.clear();
      e->generate(at, d.pulses, d.settings);
      pulses += d.pulses.size();
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    std::cout << "sources: " << name << ": " << static_cast<double>(pulses) / seconds * 1e-6 << " million pulses/s\n";
    CHECK(pulses > 0);
  };
  report("Poisson light, ideal detector", one_beam(poisson_light{2e7}, ideal(0)), 50'000'000'000);
  detector_setup jitter = ideal(0);
  jitter.jitter_sigma_ps = 149.0;
  jitter.dead_time_ps = 50'000;
  report("Poisson light, jitter and dead time", one_beam(poisson_light{5e6}, jitter), 100'000'000'000);
  report("pairs, four realistic detectors", full_bell(poisson_light{4e6}), 50'000'000'000);
}
