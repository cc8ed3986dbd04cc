// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// g2 on synthetic combs whose period, zero delay and depth are known, and the honest refusals.
#include "peal/g2.hpp"

#include "peal/error.hpp"
#include "peal/light.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace {

struct comb {
  double period_ps = 12'503.37;
  double zero_ps = -1'251.0;
  double mean = 45.0; // pairs per side peak
  double depth = 0.0; // g2(0): area of the zero peak over the others
  double jitter_ps = 180.0;
  double flat = 0.0; // uncorrelated background pairs per ps
  std::int64_t range_ps = 1'000'000;
};

std::vector<std::int64_t> draw(const comb& c, std::mt19937_64& random) {
  std::vector<std::int64_t> differences;
  std::normal_distribution<double> jitter(0.0, c.jitter_ps);
  const auto range = static_cast<double>(c.range_ps);
  const int first = static_cast<int>((-range - c.zero_ps) / c.period_ps) - 1;
  const int last = static_cast<int>((range - c.zero_ps) / c.period_ps) + 1;
  const auto put = [&](double d) {
    if (d >= -range && d < range) { differences.push_back(static_cast<std::int64_t>(std::floor(d))); }
  };
  for (int k = first; k <= last; ++k) {
    const double mean = k == 0 ? c.mean * c.depth : c.mean;
    const int n = mean > 0 ? std::poisson_distribution<int>(mean)(random) : 0;
    for (int i = 0; i < n; ++i) { put(c.zero_ps + k * c.period_ps + jitter(random)); }
  }
  const int background = c.flat > 0 ? std::poisson_distribution<int>(2 * range * c.flat)(random) : 0;
  std::uniform_real_distribution<double> anywhere(-range, range);
  for (int i = 0; i < background; ++i) { put(anywhere(random)); }
  std::sort(differences.begin(), differences.end());
  return differences;
}

peal::pulsed_g2_options known(const comb& c) { return {.period_ps = c.period_ps, .zero_delay_ps = c.zero_ps}; }

peal::pulsed_g2_result analyse(const comb& c, const std::vector<std::int64_t>& d,
                               const peal::pulsed_g2_options& options) {
  return peal::pulsed_g2(d, -c.range_ps, c.range_ps, options);
}

std::vector<std::int64_t> binned(const comb& c, const std::vector<std::int64_t>& d, std::int64_t width) {
  std::vector<std::int64_t> counts(static_cast<std::size_t>(2 * c.range_ps / width), 0);
  for (const std::int64_t x : d) { ++counts[static_cast<std::size_t>((x + c.range_ps) / width)]; }
  return counts;
}

peal::zero_decision zero_of(const comb& c, const std::vector<std::int64_t>& d, double from_ps = 0.0,
                            double until_ps = 0.0) {
  const auto counts = binned(c, d, 1);
  return peal::find_zero_delay({-c.range_ps, 1, counts},
                               {.period_ps = c.period_ps, .from_ps = from_ps, .until_ps = until_ps});
}

} // namespace

TEST_CASE("a single-photon comb: the missing peak and an empty zero are found") {
  const std::uint64_t seed = 1;
  INFO("seed " << seed);
  std::mt19937_64 random(seed);
  const comb combs[] = {comb{}, comb{3'128.14, 23'936.0, 513.0, 0.0, 120.0, 0.0, 1'000'000},
                        comb{12'500.0, 87'000.0, 45.0, 0.0, 900.0, 0.0, 1'000'000},
                        comb{50'000.0, 400.0, 200.0, 0.0, 20.0, 0.0, 5'000'000}};
  for (const comb& c : combs) {
    CAPTURE(c.period_ps, c.zero_ps);
    const auto d = draw(c, random);
    const peal::zero_decision z = zero_of(c, d);
    CHECK(z.kind == peal::zero_kind::missing);
    // floor() of the drawing moves everything by half a ps.
    const double n = static_cast<double>(d.size());
    CHECK(z.zero_delay_ps == Approx(c.zero_ps - 0.5).margin(5 * c.jitter_ps / std::sqrt(n)));
    CHECK(z.positions > 30);
    CHECK(z.p.p < 1e-6);
    CHECK(z.pairs == 0);
    const auto r = analyse(c, d, {.period_ps = c.period_ps, .zero_delay_ps = z.zero_delay_ps});
    CHECK(r.zero_area == 0);
    CHECK(r.g2_0 == 0.0);
    CHECK(r.sigma == 0.0);
    CHECK(r.side_mean == Approx(c.mean).margin(5 * std::sqrt(c.mean / 20)));
    CHECK(r.exact.lower == 0.0);
    CHECK(r.upper_limit ==
          Approx(2.9957 / r.side_mean).epsilon(0.01)); // rule of three; the side mean adds 1.5/N_side = 0.2 %
    CHECK(r.peaks.size() == 21);
    CHECK(r.peaks[10].index == 0);
    CHECK(r.side_chi_squared_per_degree < 2.5);
  }
}

TEST_CASE("every pair around the comb is counted once, by brute force") {
  std::mt19937_64 random(2);
  const comb c{12'503.37, -1'251.0, 45.0, 0.2, 180.0, 1e-3, 1'000'000};
  const auto d = draw(c, random);
  const peal::pulsed_g2_options options = known(c);
  const auto r = analyse(c, d, options);
  std::int64_t sides = 0;
  for (const auto& peak : r.peaks) {
    const double centre = c.zero_ps + peak.index * c.period_ps;
    const auto inside = std::count_if(d.begin(), d.end(), [&](std::int64_t x) {
      return static_cast<double>(x) >= centre - c.period_ps / 2 && static_cast<double>(x) < centre + c.period_ps / 2;
    });
    CHECK(peak.area == inside);
    CHECK(peak.position_ps == Approx(centre));
    if (peak.index != 0) { sides += inside; }
  }
  CHECK(r.side_mean == Approx(static_cast<double>(sides) / 20));
  CHECK(r.g2_0 == Approx(static_cast<double>(r.zero_area) / r.side_mean));
  const double relative = r.side_mean_sigma / r.side_mean;
  CHECK(r.sigma == Approx(r.g2_0 * std::sqrt(1.0 / static_cast<double>(r.zero_area) + relative * relative)));
}

TEST_CASE("the intervals cover the true g2(0), the limits lie above it, as often as they say") {
  const std::uint64_t seed = 3;
  INFO("seed " << seed);
  std::mt19937_64 random(seed);
  comb c{12'503.37, -1'251.0, 30.0, 0.05, 180.0, 0.0, 400'000};
  const peal::pulsed_g2_options options = known(c);
  int covered = 0, limited = 0;
  const int rounds = 400;
  for (int i = 0; i < rounds; ++i) {
    const auto r = analyse(c, draw(c, random), options);
    covered += r.exact.lower <= c.depth && c.depth <= r.exact.upper ? 1 : 0;
    limited += c.depth <= r.upper_limit ? 1 : 0;
  }
  const int least =
      static_cast<int>(0.95 * rounds - 4 * std::sqrt(rounds * 0.95 * 0.05)); // four standard deviations below
  CHECK(covered >= least);
  CHECK(limited >= least);
}

TEST_CASE("coherent light: equal peaks are called equal, or too few, and a given delay gives 1") {
  const std::uint64_t seed = 4;
  INFO("seed " << seed);
  std::mt19937_64 random(seed);
  comb c;
  c.depth = 1.0;
  const auto few = zero_of(c, draw(c, random)); // 45 pairs a peak, 170 needed among 140
  CHECK(few.kind == peal::zero_kind::too_few);
  CHECK(few.pairs_needed == Approx(170.0).margin(10.0));
  c.mean = 250.0;
  const auto d = draw(c, random);
  const auto z = zero_of(c, d);
  CHECK(z.kind == peal::zero_kind::equal);
  CHECK(z.zero_delay_ps == Approx(c.zero_ps).margin(50.0)); // the nearest to 0 is the true one here
  CHECK(z.lowest < 1.0);
  CHECK(z.highest > 1.0);
  const auto r = analyse(c, d, known(c));
  CHECK(r.exact.lower <= 1.0);
  CHECK(r.exact.upper >= 1.0);
  CHECK(r.g2_0 == Approx(1.0).margin(4 * r.sigma));
}

TEST_CASE("full combs are hardly ever called missing or bunched, whatever their height") {
  const std::uint64_t seed = 5;
  INFO("seed " << seed);
  std::mt19937_64 random(seed);
  int found = 0;
  for (int i = 0; i < 300; ++i) {
    comb c;
    c.depth = 1.0;
    c.range_ps = 500'000;
    c.mean = std::exp2(static_cast<double>(i % 12));
    const auto kind = zero_of(c, draw(c, random)).kind;
    found += kind == peal::zero_kind::missing || kind == peal::zero_kind::bunched || kind == peal::zero_kind::several;
  }
  CHECK(found <= 1); // mean at most 300 * 1e-4: two have a chance of 4e-4
}

TEST_CASE("a peak lower by half is found in 99 of 100 recordings where peaks may be called equal") {
  const std::uint64_t seed = 21;
  INFO("seed " << seed);
  std::mt19937_64 random(seed);
  comb c;
  c.depth = 0.5;
  c.range_ps = 300'000;
  c.mean = 160.0;
  REQUIRE(zero_of(c, draw(c, random)).pairs_needed <= c.mean);
  int found = 0;
  for (int i = 0; i < 300; ++i) { found += zero_of(c, draw(c, random)).kind == peal::zero_kind::missing; }
  CHECK(found >= 297 - 4 * 2); // 0.99 and four standard deviations
}

TEST_CASE("bunched light, two peaks that differ, and a search confined to a range") {
  std::mt19937_64 random(6);
  comb c;
  c.depth = 2.0;
  c.mean = 400.0;
  auto d = draw(c, random);
  CHECK(zero_of(c, d).kind == peal::zero_kind::bunched);
  const auto r = analyse(c, d, known(c));
  CHECK(r.g2_0 == Approx(2.0).margin(4 * r.sigma));
  // A reflection: once more the pairs of the zero peak, ten periods later.
  const auto first = d.size();
  for (std::size_t i = 0; i < first; ++i) {
    if (std::abs(static_cast<double>(d[i]) - c.zero_ps) < 2000.0) { d.push_back(d[i] + 125'034); }
  }
  std::sort(d.begin(), d.end());
  CHECK(zero_of(c, d).kind == peal::zero_kind::several);

  c.depth = 0.3;
  d = draw(c, random);
  CHECK(zero_of(c, d, 100'000.0, 400'000.0).kind == peal::zero_kind::equal);
  const auto confined = zero_of(c, d, -10'000.0, 10'000.0);
  CHECK(confined.kind == peal::zero_kind::missing);
  CHECK(confined.positions == 1);
  CHECK(confined.zero_delay_ps == Approx(c.zero_ps).margin(20.0));
}

TEST_CASE("a histogram gives what the differences give") {
  std::mt19937_64 random(7);
  comb c;
  c.depth = 0.1;
  const auto d = draw(c, random);
  const auto exact = analyse(c, d, known(c));
  for (const std::int64_t width : {1, 50, 200}) {
    CAPTURE(width);
    const auto counts = binned(c, d, width);
    const auto r = peal::pulsed_g2(peal::difference_bins{-c.range_ps, width, counts}, known(c));
    const auto z = peal::find_zero_delay({-c.range_ps, width, counts}, {.period_ps = c.period_ps});
    CHECK(z.kind == peal::zero_kind::missing);
    CHECK(z.zero_delay_ps == Approx(c.zero_ps).margin(0.05 * static_cast<double>(width) + 20.0));
    CHECK(r.zero_area == exact.zero_area); // jitter 180 ps: nothing lies near a border
    CHECK(r.side_mean == exact.side_mean);
  }
  const auto coarse = binned(c, d, 2000);
  CHECK_THROWS_AS(peal::pulsed_g2(peal::difference_bins{-c.range_ps, 2000, coarse}, known(c)), peal::invalid_argument);
  CHECK_THROWS_AS(peal::find_zero_delay({-c.range_ps, 2000, coarse}, {.period_ps = c.period_ps}),
                  peal::invalid_argument);
}

TEST_CASE("a period that is not in the differences is noted") {
  std::mt19937_64 random(8);
  comb c;
  c.mean = 0.0;
  c.flat = 0.05;
  const auto r = analyse(c, draw(c, random), known(c));
  CHECK_THAT(r.notes.front(), Catch::Matchers::Contains("no comb with this period"));
}

TEST_CASE("blinking side peaks are noticed and widen sigma") {
  std::mt19937_64 random(10);
  comb c;
  c.mean = 400.0;
  c.depth = 0.5;
  auto d = draw(c, random);
  // Bunching envelope: pairs far from zero are thinned.
  std::vector<std::int64_t> kept;
  std::uniform_real_distribution<double> u(0.0, 1.0);
  for (const std::int64_t x : d) {
    if (u(random) < std::exp(-std::abs(static_cast<double>(x)) / 100'000.0)) { kept.push_back(x); }
  }
  const auto r = analyse(c, kept, known(c));
  CHECK(r.side_chi_squared_per_degree > 3.0);
  CHECK(r.side_mean_sigma > std::sqrt(r.side_mean / 20));
  CHECK(std::any_of(r.notes.begin(), r.notes.end(),
                    [](const std::string& n) { return n.find("scatter more") != std::string::npos; }));
}

TEST_CASE("pulsed g2 refuses what it cannot do") {
  const std::vector<std::int64_t> unsorted{3, 2, 1};
  const peal::pulsed_g2_options some{.period_ps = 5.0};
  CHECK_THROWS_AS(peal::pulsed_g2(unsorted, -10, 10, some), peal::invalid_argument);
  CHECK_THROWS_AS(peal::pulsed_g2(std::vector<std::int64_t>{}, -1'000'000, 1'000'000, some), peal::invalid_argument);
  CHECK_THROWS_AS(peal::pulsed_g2(std::vector<std::int64_t>{20}, -10, 10, some), peal::invalid_argument);
  std::mt19937_64 random(11);
  comb c;
  const auto d = draw(c, random);
  CHECK_THROWS_AS(analyse(c, d, {}), peal::invalid_argument); // no period
  CHECK_THROWS_AS(peal::find_zero_delay({0, 1, {}}, {.period_ps = 100.0}), peal::invalid_argument);
  peal::pulsed_g2_options options = known(c);
  options.side_peaks = 3;
  CHECK_THROWS_AS(analyse(c, d, options), peal::invalid_argument);
  options.side_peaks = 200;
  CHECK_THROWS_AS(analyse(c, d, options), peal::invalid_argument);
  options.side_peaks = 20;
  options.zero_delay_ps = 950'000.0; // too near the end for ten neighbours
  CHECK_THROWS_WITH(analyse(c, d, options), Catch::Matchers::Contains("too few peaks"));
  peal::pulsed_g2_options beside = known(c);
  beside.zero_delay_ps = c.zero_ps + 3'000.0;
  const auto r = analyse(c, d, beside);
  CHECK_FALSE(r.notes.empty());
  CHECK_THAT(r.notes.front(), Catch::Matchers::Contains("beside the nearest peak"));
}

TEST_CASE("cw g2 of independent streams is 1 at every delay, triangle corrected, with chi2 as it should be") {
  const std::uint64_t seed = 12;
  INFO("seed " << seed);
  std::mt19937_64 random(seed);
  const std::int64_t duration = 1'000'000'000; // 1 ms
  const auto stream = [&](int n) {
    std::uniform_int_distribution<std::int64_t> time(0, duration - 1);
    std::vector<std::int64_t> t(static_cast<std::size_t>(n));
    for (auto& x : t) { x = time(random); }
    return t;
  };
  const auto a = stream(3000);
  const auto b = stream(2000);
  // Bins of 0.1 us hold 0.3 clicks of either stream on average, so that pairs are nearly independent counts.
  const std::int64_t width = 100'000;
  for (const std::int64_t first :
       {std::int64_t{-9'000'000}, std::int64_t{850'000'000}}) { // around zero, and at 85 % of the duration
    CAPTURE(first);
    std::vector<std::int64_t> counts(180, 0);
    for (const std::int64_t ta : a) {
      for (const std::int64_t tb : b) {
        if (tb - ta >= first && tb - ta < first + 180 * width) {
          ++counts[static_cast<std::size_t>((tb - ta - first) / width)];
        }
      }
    }
    const auto curve = peal::cw_g2({first, width, counts}, 3000, 2000, duration);
    REQUIRE(curve.size() == 180);
    CHECK(curve[0].tau_ps == Approx(static_cast<double>(first) + 0.5 * static_cast<double>(width - 1)));
    CHECK(curve[0].pairs == counts[0]);
    double chi = 0.0, mean = 0.0;
    for (const auto& point : curve) {
      chi += (point.g2 - 1) * (point.g2 - 1) / (point.sigma * point.sigma);
      mean += point.g2 / 180;
    }
    // Around zero the 108000 pairs of all bins scatter like counts (0.3 %). At the far end only clicks in the
    // first (last) 15 % of the
    // run take part: 450 +- 20 and 300 +- 16 of them move all bins together by 4.3 % and 5.4 %, 7 % in all, and add
    // 180 * (7 % / 10.5 %)^2 = 80 to chi2.
    CHECK(mean == Approx(1.0).margin(first < 0 ? 4 * 0.003 : 4 * 0.07));
    CHECK(chi < 180 + 4 * 19 + (first < 0 ? 0 : 4 * 80));
    CHECK(chi > 180 - 4 * 19);
    CHECK_THROWS_AS(peal::cw_g2({first, width, counts}, 3000, 2000, first > 0 ? 867'000'000 : 1'000'000),
                    peal::invalid_argument);
  }
}

TEST_CASE("heralded g2 equals the reference value; without triples it gives a limit") {
  const auto r = peal::heralded_g2(50, 1'000'000, 20'000, 22'000);
  CHECK(r.g2_0 == Approx(0.11364).margin(5e-6));
  CHECK(r.sigma == Approx(r.g2_0 * std::sqrt(1.0 / 50 + 1.0 / 2e4 + 1.0 / 2.2e4 + 1e-6)));
  CHECK(r.exact.lower < r.g2_0);
  CHECK(r.exact.upper > r.g2_0);
  const auto none = peal::heralded_g2(0, 1'000'000, 20'000, 22'000);
  CHECK(none.g2_0 == 0.0);
  CHECK(none.upper_limit == Approx(2.9957 * 1e6 / (2e4 * 2.2e4)).epsilon(1e-4));
  CHECK_THROWS_AS(peal::heralded_g2(1, 0, 1, 1), peal::invalid_argument);
}
