// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "source_checks.hpp"

#include <peal/error.hpp>

#include <catch2/catch.hpp>

#include <array>
#include <numbers>

using namespace peal::sim;
using namespace peal_test;

namespace {

/// Pairs from a pulsed source that gives exactly one pair per 100 ns, ideal detectors: every pair is one trial.
bell_setup one_pair_per_pulse(const two_qubit_state& state, std::vector<polarisation> a, std::vector<polarisation> b) {
  bell_setup s;
  s.light = pulsed_emitter_light{100'000.0, 1.0, 0.0, 0.0};
  s.state = state;
  s.a.settings = std::move(a);
  s.b.settings = std::move(b);
  for (unsigned i = 0; i < 4; ++i) { s.detectors[i] = ideal(i); }
  return s;
}

using table = std::array<std::array<std::array<std::int64_t, 4>, 4>, 4>; // x, y, outcome

/// Counts per setting pair and outcome; pairs are recognised by their pulse, the setting by the reported changes.
table count(const drawn& d, std::int64_t period_ps) {
  table n{};
  std::size_t change = 0;
  for (std::size_t i = 0; i + 1 < d.pulses.size(); ++i) {
    const pulse& first = d.pulses[i];
    const pulse& second = d.pulses[i + 1];
    if (first.channel_index > 1 || second.channel_index < 2 ||
        first.time_ps / period_ps != second.time_ps / period_ps) {
      continue;
    }
    while (change + 1 < d.settings.size() && d.settings[change + 1].time_ps <= first.time_ps) { ++change; }
    const unsigned value = d.settings.at(change).value;
    ++n[value & 15][value >> 4][2u * first.channel_index + second.channel_index - 2u];
  }
  return n;
}

double correlator(const std::array<std::int64_t, 4>& n) {
  return static_cast<double>(n[0] + n[3] - n[1] - n[2]) / static_cast<double>(n[0] + n[1] + n[2] + n[3]);
}

double chsh(const table& n) {
  return correlator(n[0][0]) + correlator(n[0][1]) + correlator(n[1][0]) - correlator(n[1][1]);
}

} // namespace

TEST_CASE("joint outcomes come with the probabilities of quantum mechanics at every pair of settings") {
  const auto cos2 = [](double degrees) { return std::pow(std::cos(degrees * std::numbers::pi / 180.0), 2); };
  const std::array<double, 2> alpha{0.0, 40.0};
  const std::array<double, 3> beta{22.5, -30.0, 75.0};
  struct row {
    const char* name;
    two_qubit_state state;
    double (*equal)(double a, double b); // P(++) + P(--), by hand
  };
  static constexpr double deg = std::numbers::pi / 180.0;
  const std::array<row, 4> rows{{
      {"phi+", bell(bell_state::phi_plus), [](double a, double b) { return std::pow(std::cos((a - b) * deg), 2); }},
      {"psi-", bell(bell_state::psi_minus), [](double a, double b) { return std::pow(std::sin((a - b) * deg), 2); }},
      {"werner 0.7", werner(0.7), [](double a, double b) { return 0.7 * std::pow(std::cos((a - b) * deg), 2) + 0.15; }},
      {"HD", product(named_polarisation('H'), named_polarisation('D')),
       [](double a, double b) {
         const double pa = std::pow(std::cos(a * deg), 2);
         const double pb = std::pow(std::cos((b - 45) * deg), 2);
         return pa * pb + (1 - pa) * (1 - pb);
       }},
  }};
  for (const row& r : rows) {
    bell_setup s = one_pair_per_pulse(r.state, {linear(alpha[0]), linear(alpha[1])},
                                      {linear(beta[0]), linear(beta[1]), linear(beta[2])});
    s.switching = {1'000'000, 0, setting_order::random};
    const table n = count(draw(*seeded(s, 31), 30'000'000'000), 100'000);
    for (std::size_t x = 0; x < 2; ++x) {
      for (std::size_t y = 0; y < 3; ++y) {
        CAPTURE(r.name, alpha[x], beta[y]);
        const auto& cell = n[x][y];
        const double total = static_cast<double>(cell[0] + cell[1] + cell[2] + cell[3]);
        const double equal = r.equal(alpha[x], beta[y]);
        // About 50 000 trials per setting pair; binomial sigma <= sqrt(0.25/50000) = 0.0022.
        CHECK(total > 40000);
        CHECK(static_cast<double>(cell[0] + cell[3]) / total ==
              Approx(equal).margin(5 * std::sqrt(equal * (1 - equal) / total) + 1e-9));
        const bool product_state = r.name[0] == 'H';
        const double plus_a = product_state ? cos2(alpha[x]) : 0.5;
        CHECK(static_cast<double>(cell[0] + cell[1]) / total == Approx(plus_a).margin(5 * std::sqrt(0.25 / total)));
      }
    }
  }
}

TEST_CASE("CHSH reaches two root two for a Bell state and root two after an eavesdropper") {
  bell_setup s = one_pair_per_pulse(bell(bell_state::phi_plus), {linear(0), linear(45)}, {linear(22.5), linear(-22.5)});
  s.switching = {200'000, 0, setting_order::random};
  // 200 000 pairs: sigma_S = sqrt(16 (1 - E^2)/200000) = 0.0063 at E^2 = 1/2, 0.0084 at E^2 = 1/8 on average.
  const auto value = [&] { return chsh(count(draw(*seeded(s, 8), 20'000'000'000), 100'000)); };
  CHECK(value() == Approx(2 * std::sqrt(2.0)).margin(5 * 0.0063));
  for (const bool second : {true, false}) {
    s.eavesdroppers = {{1.0, second, {linear(0)}}};
    CHECK(value() == Approx(std::sqrt(2.0)).margin(5 * 0.0084));
    s.eavesdroppers = {{1.0, second, {linear(0), linear(45)}}};
    CHECK(value() == Approx(std::sqrt(2.0)).margin(5 * 0.0084));
    s.eavesdroppers = {{0.4, second, {linear(45)}}};
    CHECK(value() == Approx(std::sqrt(2.0) * (2 * 0.6 + 0.4)).margin(5 * 0.0084));
  }
  // A measurement of both photons in both bases, each half of the time: every arm halves the correlation.
  s.eavesdroppers = {{1.0, true, {linear(0), linear(45)}}, {1.0, false, {linear(0), linear(45)}}};
  CHECK(value() == Approx(std::sqrt(2.0) / 2).margin(5 * 0.0089));
  CHECK(expected_correlator(s, 0, 0) == Approx(0.25 / std::sqrt(2.0)));
}

TEST_CASE("outcomes of one side do not depend on the setting of the other") {
  bell_setup s = one_pair_per_pulse(bell(bell_state::psi_plus), {linear(0), linear(45)}, {linear(10), linear(80)});
  s.switching = {200'000, 0, setting_order::random};
  const table n = count(draw(*seeded(s, 5), 20'000'000'000), 100'000);
  for (std::size_t x = 0; x < 2; ++x) {
    std::array<double, 2> plus{};
    for (std::size_t y = 0; y < 2; ++y) {
      const auto& c = n[x][y];
      plus[y] = static_cast<double>(c[0] + c[1]) / static_cast<double>(c[0] + c[1] + c[2] + c[3]);
    }
    CHECK(plus[0] - plus[1] == Approx(0).margin(5 * std::sqrt(2 * 0.25 / 50000))); // two binomials of 50 000
  }
}

TEST_CASE("losses of the two arms are binomial and independent") {
  bell_setup s = one_pair_per_pulse(bell(bell_state::phi_plus), {linear(0)}, {linear(0)});
  s.a.link.transmission = 0.3;
  s.b.link.transmission = 0.6;
  s.b.link.delay_ps = 0;
  const auto d = draw(*seeded(s, 17), 20'000'000'000); // 200 000 pairs
  std::array<std::int64_t, 4> clicks{};
  for (const pulse& p : d.pulses) { ++clicks[p.channel_index]; }
  CHECK(std::llabs(clicks[0] + clicks[1] - 60000) < 5 * 205);
  CHECK(std::llabs(clicks[2] + clicks[3] - 120000) < 5 * 219);
  const table n = count(d, 100'000);
  const std::int64_t both = n[0][0][0] + n[0][0][1] + n[0][0][2] + n[0][0][3];
  CHECK(std::llabs(both - 36000) < 5 * 172); // 0.18 of 200 000
  CHECK(n[0][0][1] + n[0][0][2] == 0);       // equal angles on Phi+: never different
}

TEST_CASE("a link delays and drifts by whole and part picoseconds") {
  beams_setup s = one_beam(pulsed_emitter_light{1e9, 1.0, 0.0, 0.0}, ideal(0));
  s.beams[0].link = {1.0, 12'345, 20.0};
  const auto t = times_of(draw(*seeded(s, 1), 3'000'000'000'000), 0);
  REQUIRE(t.size() >= 2999);
  // 1 ms pulses, 20 ppm: 20 000 ps later per pulse, after k ms exactly k * 20 000 ps.
  for (std::size_t k = 0; k < t.size(); ++k) { CHECK(t[k] == static_cast<std::int64_t>(k) * 1'000'020'000 + 12'345); }
  const link_delay slow({1.0, 0, -0.001});
  CHECK(slow.arrival({5'000'000'000'000'000'000, 0.0}).ps == 5'000'000'000'000'000'000 - 5'000'000'000);
  CHECK(link_delay({1.0, 100, 1.0}).arrival(never) == never);
}

TEST_CASE("a photon meets the setting that is in force when it reaches its analyser") {
  // B is 0.5 slots behind A; both settings change in every slot, so a wrong slot would show as a wrong
  // outcome: H light on analysers at 0 or 90 degrees answers + or - with certainty.
  bell_setup s = one_pair_per_pulse(product(linear(0), linear(0)), {linear(0), linear(90)}, {linear(0), linear(90)});
  s.light = pulsed_emitter_light{1'000'000.0, 1.0, 0.0, 0.0};
  s.switching = {1'000'000, 0, setting_order::random};
  s.a.link.delay_ps = 100'000;
  s.b.link.delay_ps = 1'600'000;
  const auto d = draw(*seeded(s, 3), 2'000'000'000);
  REQUIRE(d.pulses.size() > 3990);
  std::size_t change = 0;
  for (const pulse& p : d.pulses) {
    while (change + 1 < d.settings.size() && d.settings[change + 1].time_ps <= p.time_ps) { ++change; }
    const unsigned value = d.settings[change].value;
    const unsigned setting = p.channel_index < 2 ? value & 15u : value >> 4;
    REQUIRE(p.channel_index % 2u == setting);
  }
}

TEST_CASE("no light passes while the analysers move") {
  bell_setup s = one_pair_per_pulse(bell(bell_state::phi_plus), {linear(0), linear(45)}, {linear(0), linear(45)});
  s.light = poisson_light{1e7};
  s.switching = {1'000'000, 200'000, setting_order::random};
  const auto d = draw(*seeded(s, 3), 10'000'000'000);
  CHECK(static_cast<double>(d.pulses.size()) ==
        Approx(160000).margin(5 * 600)); // 2 x 1e5 x 0.8; pairs: sigma 2 sqrt(8e4)
  for (const pulse& p : d.pulses) {
    const std::int64_t phase = (p.time_ps + 500'000) % 1'000'000 - 500'000;
    REQUIRE((phase < -100'000 || phase >= 100'000 || p.time_ps < 500'000));
  }
}

TEST_CASE("a beam splitter shares the light and shows antibunching between its ports") {
  hbt_setup s;
  s.light = emitter_light{2e7, 10000.0}; // 1.667e7/s, g2 = 1 - exp(-0.12 tau/ns)
  s.link.transmission = 0.5;
  s.reflectivity = 0.3;
  s.detectors = {ideal(0), ideal(1)};
  const auto d = draw(*seeded(s, 6), 300'000'000'000);
  const auto a = times_of(d, 0);
  const auto b = times_of(d, 1);
  CHECK(static_cast<double>(b.size()) / static_cast<double>(a.size() + b.size()) ==
        Approx(0.3).margin(5 * std::sqrt(0.21 / 2.5e6)));
  // Normal: N_a N_b w/T = 1.75e6 x 0.75e6 x 0.5 ns/0.3 s = 2188 pairs in a bin of 0.5 ns.
  const double normal = static_cast<double>(a.size()) * static_cast<double>(b.size()) * 500.0 / 3e11;
  for (const double ns : {-20.0, -3.0, 0.0, 3.0, 20.0}) {
    const auto middle = static_cast<std::int64_t>(ns * 1000);
    const double found = static_cast<double>(count_pairs(a, b, middle - 250, middle + 249)) / normal;
    // Over the bin around 0 the mean of 1 - exp(-0.12|t|) is 0.12 x 0.125 = 0.0149.
    const double expected = ns == 0.0 ? 0.0149 : 1.0 - std::exp(-0.12 * std::fabs(ns));
    CAPTURE(ns);
    CHECK(found == Approx(expected).margin(5 * std::sqrt(expected / normal) + 3e-4));
  }
}

TEST_CASE("several beams on one detector add up") {
  beams_setup s{{{poisson_light{2e6}, {}, 0}, {poisson_light{1e6}, {0.5, 777, 0.0}, 0}, {poisson_light{4e5}, {}, 1}},
                {ideal(0), ideal(1)}};
  const auto d = draw(*seeded(s, 2), 100'000'000'000);
  CHECK(static_cast<double>(times_of(d, 0).size()) == Approx(250000).margin(5 * 500));
  CHECK(static_cast<double>(times_of(d, 1).size()) == Approx(40000).margin(5 * 200));
  CHECK(std::is_sorted(d.pulses.begin(), d.pulses.end(),
                       [](const pulse& x, const pulse& y) { return x.time_ps < y.time_ps; }));
}

TEST_CASE("recorded pulses come back in order and keep their own edges") {
  recorded_setup s;
  s.pulses = {{5000, 1}, {100, 0}, {5000, 0}, {700, 1}, {100'000, 1}};
  s.settings = {{0, 0x10}, {600, 0x01}};
  s.width_ps = 10'000;
  const auto d = draw(*seeded(s, 1), 1'000'000, 333);
  const std::vector<pulse> expected{
      {100, 2450, 0}, {700, 2150, 1}, {5000, 10'000, 0}, {5000, 10'000, 1}, {100'000, 10'000, 1}};
  CHECK(d.pulses == expected);
  CHECK(d.settings == s.settings);
  s.pulses.push_back({-1, 0});
  CHECK_THROWS_AS(seeded(s, 1), peal::invalid_argument);
}

TEST_CASE("experiments without meaning are refused in one line") {
  const auto refused = [](auto change) {
    bell_setup s = one_pair_per_pulse(bell(bell_state::phi_plus), {linear(0)}, {linear(0)});
    change(s);
    try {
      seeded(s, 1);
      FAIL("was accepted");
    } catch (const peal::invalid_argument& e) { CHECK(std::string(e.what()).find('\n') == std::string::npos); }
  };
  refused([](bell_setup& s) { s.a.settings.clear(); });
  refused([](bell_setup& s) { s.a.link.transmission = 1.1; });
  refused([](bell_setup& s) { s.b.link.delay_ps = -1; });
  refused([](bell_setup& s) { s.b.link.drift_ppm = 1e6; });
  refused([](bell_setup& s) { s.state[0] = 7.0; });
  refused([](bell_setup& s) { s.eavesdroppers = {{0.5, true, {}}}; });
  refused([](bell_setup& s) { s.eavesdroppers = {{1.5, true, {linear(0)}}}; });
  refused([](bell_setup& s) { s.detectors[3].channel_index = 0; });
}
