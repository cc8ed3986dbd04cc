// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Many recordings of every kind of light people have: right or refused, never wrong. The table is printed. N recordings
// without a wrong one bound the rate of wrong ones below 3/N (95 %): 15 % for a cell of 20, 0.3 % for 1000; the levels
// of the tests themselves (1e-6, 1e-4) rest on their formulas.
#include "tests/host/measure/light_sources.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <cstdio>

namespace {

using namespace peal;
using namespace peal::test;

constexpr std::uint64_t seed = 20270214;

struct row {
  const char* name;
  std::function<outcome(generator&, double tags)> one;
  std::array<int, 2> repeats; ///< of 1e3 and of 1e5 tags
};

pulses draw_pulses(generator& g, double tags, double period_ps = 0.0) {
  pulses p;
  p.tags = tags;
  p.period_ps = period_ps > 0.0 ? period_ps : uniform(g, 5'000.0, 100'000.0);
  p.jitter_ps = std::min(uniform(g, 50.0, 300.0), 0.12 * p.period_ps);
  p.filled = uniform(g, 0.01, 0.1);
  return p;
}

outcome coherent(generator& g, double tags, double period_ps) {
  const pulses p = draw_pulses(g, tags, period_ps);
  const recording r = pulsed_light(g, p, laser_law(p.filled));
  return judge_pulsed(r, *analyse(r), peak_truth::equal);
}

outcome emitter(generator& g, double tags, double g2) {
  const pulses p = draw_pulses(g, tags);
  const recording r = pulsed_light(g, p, emitter_law(p.filled, g2));
  return judge_pulsed(r, *analyse(r), peak_truth::lower);
}

std::vector<row> pulsed_rows() {
  std::vector<row> rows;
  static const std::array<std::pair<const char*, double>, 7> lasers{{{"laser 2.5 MHz", 4e5},
                                                                     {"laser 5 MHz", 2e5},
                                                                     {"laser 10 MHz", 1e5},
                                                                     {"laser 16.7 MHz", 6e4},
                                                                     {"laser 76 MHz", 13'157.9},
                                                                     {"laser 80 MHz", 12'500.0},
                                                                     {"laser 320 MHz", 3'125.0}}};
  for (const auto& [name, period] : lasers) {
    const double t = period;
    rows.push_back({name, [t](generator& g, double tags) { return coherent(g, tags, t); }, {20, 3}});
  }
  rows.push_back({"thermal, pulsed",
                  [](generator& g, double tags) {
                    const pulses p = draw_pulses(g, tags);
                    const recording r = pulsed_light(g, p, thermal_law(p.filled));
                    return judge_pulsed(r, *analyse(r), peak_truth::higher);
                  },
                  {20, 3}});
  for (const double g2 : {0.0, 0.01, 0.23, 0.45}) {
    static std::array<char, 32> names[4];
    static int used = 0;
    std::snprintf(names[used].data(), 32, "emitter, g2(0) = %.2f", g2);
    rows.push_back({names[used++].data(), [g2](generator& g, double tags) { return emitter(g, tags, g2); }, {20, 3}});
  }
  rows.push_back({"emitter 0.01, clock drift 1e-8/s",
                  [](generator& g, double tags) {
                    pulses p = draw_pulses(g, tags);
                    p.clock_drift = 1e-8;
                    const recording r = pulsed_light(g, p, emitter_law(p.filled, 0.01));
                    return judge_pulsed(r, *analyse(r), peak_truth::lower);
                  },
                  {20, 3}});
  rows.push_back({"blinking emitter",
                  [](generator& g, double tags) {
                    const pulses p = draw_pulses(g, tags);
                    const auto on = blinking(g, uniform(g, 3e5, 3e6), uniform(g, 3e5, 3e6));
                    const recording r = pulsed_light(g, p, emitter_law(p.filled, 0.05), on);
                    return judge_pulsed(r, *analyse(r), peak_truth::lower);
                  },
                  {20, 4}});
  rows.push_back({"laser, jitter 0.3 to 1 period",
                  [](generator& g, double tags) {
                    pulses p = draw_pulses(g, tags);
                    p.jitter_ps = uniform(g, 0.3, 1.0) * p.period_ps;
                    const recording r = pulsed_light(g, p, laser_law(p.filled));
                    const auto result = analyse(r);
                    return result->light == "flat" ? outcome::right : judge_pulsed(r, *result, peak_truth::equal);
                  },
                  {20, 3}});
  rows.push_back({"cw laser with a clock pattern of 5 %",
                  [](generator& g, double tags) {
                    pulses p = draw_pulses(g, tags, 10'000.0);
                    const double rate = uniform(g, 2e5, 2e6);
                    recording r = cw_laser(g, rate, rate, 0.5 * tags / rate * 1e12);
                    r.period_ps = p.period_ps;
                    for (auto* t : {&r.a, &r.b}) {
                      std::erase_if(*t, [&](time_ps at) { return at % 10'000 < 5'000 && chance(g, 0.1); });
                    }
                    const auto result = analyse(r);
                    const bool known =
                        result->light == "flat" || (result->light == "modulated" && right_period(r, *result));
                    return known ? outcome::right : no_number(*result) ? outcome::refused : outcome::wrong;
                  },
                  {20, 4}});
  rows.push_back({"laser, one channel 100 times brighter",
                  [](generator& g, double tags) {
                    pulses p = draw_pulses(g, tags);
                    p.share_a = 0.99;
                    const recording r = pulsed_light(g, p, laser_law(p.filled));
                    return judge_pulsed(r, *analyse(r), peak_truth::equal);
                  },
                  {20, 3}});
  return rows;
}

std::vector<row> continuous_rows() {
  std::vector<row> rows;
  rows.push_back({"cw emitter",
                  [](generator& g, double tags) {
                    const double lifetime = std::exp(uniform(g, std::log(500.0), std::log(50'000.0)));
                    const double pump = lifetime * uniform(g, 1.0, 4.0);
                    const recording r = cw_emitter(g, lifetime, pump, uniform(g, 0.05, 0.5), tags);
                    const double width = 1.0 / (1.0 / lifetime + 1.0 / pump);
                    return judge_continuous(r, *analyse(r), "dip", width);
                  },
                  {20, 4}});
  rows.push_back({"cw laser",
                  [](generator& g, double tags) {
                    const double rate = uniform(g, 2e5, 2e6);
                    const recording r = cw_laser(g, rate, rate, 0.5 * tags / rate * 1e12);
                    return judge_continuous(r, *analyse(r), "flat", 0.0);
                  },
                  {20, 4}});
  rows.push_back({"cw laser, one channel 100 times brighter",
                  [](generator& g, double tags) {
                    const double rate = uniform(g, 2e5, 2e6);
                    const recording r = cw_laser(g, rate, 0.01 * rate, tags / rate * 1e12);
                    return judge_continuous(r, *analyse(r), "flat", 0.0);
                  },
                  {20, 4}});
  rows.push_back({"cw laser with afterpulses",
                  [](generator& g, double tags) {
                    const double rate = uniform(g, 2e5, 2e6);
                    recording r = cw_laser(g, rate, rate, 0.5 * tags / rate * 1e12);
                    add_afterpulses(g, r.a, 0.05, 30'000.0);
                    add_afterpulses(g, r.b, 0.05, 30'000.0);
                    return judge_continuous(r, *analyse(r), "flat", 0.0);
                  },
                  {20, 4}});
  rows.push_back({"cw thermal",
                  [](generator& g, double tags) {
                    const double coherence = std::exp(uniform(g, std::log(1e3), std::log(1e5)));
                    const recording r = cw_thermal(g, coherence, uniform(g, 0.02, 0.2), tags);
                    const auto result = analyse(r);
                    return judge_continuous(r, *result, "bump", 2.0 * coherence);
                  },
                  {4, 2}});
  rows.push_back({"delayed copy",
                  [](generator& g, double tags) {
                    const double rate = uniform(g, 2e5, 2e6);
                    const recording r = delayed_copy(g, rate, 0.5 * tags / rate * 1e12, uniform(g, 0.1, 0.9));
                    return judge_continuous(r, *analyse(r), "one peak", 500.0);
                  },
                  {20, 4}});
  rows.push_back({"one detector on two channels",
                  [](generator& g, double tags) {
                    const double rate = uniform(g, 5e5, 5e6);
                    const auto dead = static_cast<time_ps>(uniform(g, 20'000.0, 80'000.0));
                    const recording r = split_detector(g, rate, tags / rate * 1e12, dead);
                    return judge_continuous(r, *analyse(r), "dead time", 0.0);
                  },
                  {20, 4}});
  return rows;
}

void run(const std::vector<row>& rows) {
  std::printf("%-42s  %20s  %20s\n", "right / refused / wrong", "1e3 tags", "1e5 tags");
  for (std::size_t k = 0; k < rows.size(); ++k) {
    std::printf("%-42s", rows[k].name);
    for (std::size_t size = 0; size < 2; ++size) {
      generator g(seed + 100 * k + size);
      std::array<int, 3> seen{};
      for (int i = 0; i < rows[k].repeats[size]; ++i) {
        ++seen[static_cast<std::size_t>(rows[k].one(g, size == 0 ? 1e3 : 1e5))];
      }
      std::printf("  %6d %6d %6d", seen[0], seen[1], seen[2]);
      std::fflush(stdout);
      CAPTURE(rows[k].name, size, seed);
      CHECK(seen[2] == 0);
    }
    std::printf("\n");
  }
}

} // namespace

TEST_CASE("pulsed light: right or refused, never wrong") { run(pulsed_rows()); }

TEST_CASE("light without pulses: right or refused, never wrong") { run(continuous_rows()); }

TEST_CASE("unrelated random tags never make a pulse train, a dip, a peak or a number but flat") {
  generator g(seed);
  int flat = 0;
  for (int i = 0; i < 1000; ++i) {
    const double rate_a = std::exp(uniform(g, std::log(1e4), std::log(2e7)));
    const double rate_b = rate_a * std::exp(uniform(g, -2.0, 2.0));
    const double tags = std::exp(uniform(g, std::log(200.0), std::log(2e4)));
    const recording r = cw_laser(g, rate_a, rate_b, tags / std::max(rate_a, rate_b) * 1e12);
    if (r.a.empty() || r.b.empty()) { continue; }
    const auto result = analyse(r);
    CAPTURE(i, rate_a, rate_b, r.a.size(), r.b.size(), result->verdict);
    CHECK((result->light == "flat" || (result->light == "cannot be told" && no_number(*result))));
    flat += result->light == "flat";
  }
  std::printf("1000 unrelated pairs of channels: %d flat, the rest cannot be told\n", flat);
}
