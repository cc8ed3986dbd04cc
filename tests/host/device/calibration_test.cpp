// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/device.hpp"
#include "peal/error.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <numeric>
#include <random>

using namespace peal;

namespace {

// A delay line with cells of known, very uneven length: border[k] = age (in clocks) at which the code becomes
// k+1; the last cell is cut by the clock.
struct delay_line {
  std::vector<double> border;
  explicit delay_line(std::uint64_t seed, std::size_t cells = 100) {
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> length(0.2, 2.6);
    double age = 0;
    for (std::size_t i = 0; i < cells && age < 1.0; ++i) {
      age += length(random) / 80.0;
      border.push_back(std::min(age, 1.0));
    }
    border.back() = 1.0;
  }
  [[nodiscard]] std::size_t codes() const { return border.size(); }
  [[nodiscard]] std::size_t code(double age) const {
    return std::min(static_cast<std::size_t>(std::upper_bound(border.begin(), border.end(), age) - border.begin()),
                    codes() - 1);
  }
  [[nodiscard]] double centre(std::size_t code) const {
    return ((code == 0 ? 0.0 : border[code - 1]) + border[code]) / 2;
  }
  [[nodiscard]] double width(std::size_t code) const { return border[code] - (code == 0 ? 0.0 : border[code - 1]); }
};

} // namespace

TEST_CASE("From exact densities every bin centre comes out to half a unit") {
  const delay_line line(5);
  constexpr double hits = 1e12;
  std::vector<std::uint64_t> histogram;
  for (std::size_t k = 0; k < line.codes(); ++k) {
    histogram.push_back(static_cast<std::uint64_t>(line.width(k) * hits));
  }
  const std::vector<std::uint16_t> fractions = calibration_from_density(histogram);
  REQUIRE(fractions.size() == histogram.size());
  for (std::size_t k = 0; k < fractions.size(); ++k) {
    CAPTURE(k);
    // Half a unit of rounding; above 4095.5 the 12 bits end.
    const double expected = std::min(4095.0, 4096.0 * (1.0 - line.centre(k)));
    CHECK(std::abs(fractions[k] - expected) <= 0.501);
    if (k > 0) {
      CHECK(fractions[k] <= fractions[k - 1]); // older edges are earlier in the clock
    }
  }
}

TEST_CASE("From random hits every bin centre is within the stated statistical error") {
  constexpr std::uint64_t period_fs = 10'000'000;
  constexpr std::size_t hits = 500'000;
  const std::uint64_t seed = 77;
  CAPTURE(seed);
  const delay_line line(seed);
  std::mt19937_64 random(seed);
  std::uniform_real_distribution<double> age(0.0, 1.0);
  std::vector<std::uint64_t> histogram(256, 0);
  for (std::size_t i = 0; i < hits; ++i) { ++histogram[line.code(age(random))]; }
  const std::vector<std::uint16_t> fractions = calibration_from_density(histogram);
  const calibration_quality quality = assess_calibration(histogram, period_fs);
  CHECK(quality.hits == hits);
  CHECK(quality.bins_used == line.codes());

  // A bin centre is a mean of two cumulative counts; each has at most the binomial sigma at u = 1/2, which
  // the quality states. 5 sigma over some 80 correlated bins: chance of a false alarm below 1e-4. Plus half a
  // unit of rounding.
  CHECK(quality.max_statistical_ps == Approx(10'000.0 * 0.5 / std::sqrt(5e5)));
  const double tolerance_ps = 5 * quality.max_statistical_ps + 0.51 * 10'000.0 / 4096;
  double square = 0;
  for (std::size_t k = 0; k < line.codes(); ++k) {
    const double found_ps = fractions[k] / 4096.0 * 10'000.0;
    CHECK(std::abs(found_ps - (1.0 - line.centre(k)) * 10'000.0) < tolerance_ps);
    square += std::pow(line.width(k), 3) / 12.0;
  }
  // Uniform inside a bin of width w: variance w^2/12, met with probability w.
  CHECK(quality.rms_quantisation_ps == Approx(10'000.0 * std::sqrt(square)).epsilon(0.02));
}

TEST_CASE("The calibrated error of single edges is the stated quantisation error") {
  const delay_line line(9);
  std::mt19937_64 random(10);
  std::uniform_real_distribution<double> age(0.0, 1.0);
  std::vector<std::uint64_t> histogram(256, 0);
  for (int i = 0; i < 300'000; ++i) { ++histogram[line.code(age(random))]; }
  const std::vector<std::uint16_t> fractions = calibration_from_density(histogram);
  const calibration_quality quality = assess_calibration(histogram, 10'000'000);
  double square = 0;
  constexpr int edges = 100'000;
  for (int i = 0; i < edges; ++i) {
    const double a = age(random);
    square += std::pow((1.0 - a) * 10'000.0 - fractions[line.code(a)] * 10'000.0 / 4096, 2);
  }
  // Quantisation, calibration statistics (at most 9.2 ps here) and rounding (0.7 ps rms) add in squares: at
  // most a few per cent of ~40 ps.
  CHECK(std::sqrt(square / edges) == Approx(quality.rms_quantisation_ps).epsilon(0.03));
}

TEST_CASE("Codes that do not occur get the border between their neighbours") {
  const std::vector<std::uint64_t> histogram = {0, 10, 0, 10, 0};
  CHECK(calibration_from_density(histogram) == std::vector<std::uint16_t>{4095, 3072, 2048, 1024, 0});
  const std::vector<std::uint64_t> single = {0, 5};
  CHECK(calibration_from_density(single) == std::vector<std::uint16_t>{4095, 2048});
}

TEST_CASE("Histograms without meaning are refused") {
  CHECK_THROWS_AS(calibration_from_density({}), invalid_argument);
  CHECK_THROWS_WITH(calibration_from_density(std::vector<std::uint64_t>(8, 0)), Catch::Contains("no hits"));
  CHECK_THROWS_AS(calibration_from_density(std::vector<std::uint64_t>{UINT64_MAX, 2}), invalid_argument);
  CHECK_THROWS_AS(assess_calibration(std::vector<std::uint64_t>{1}, 0), invalid_argument);
}

TEST_CASE("Raw codes are found again in the picoseconds of a tag") {
  for (const std::uint64_t period_fs : {10'000'000ULL, 8'333'333ULL, 2'000'000ULL, 1'000'001ULL}) {
    std::vector<std::uint64_t> histogram(256, 0);
    std::vector<time_ps> time;
    std::vector<channel_number> channel;
    for (std::uint64_t i = 0; i < 256 * 50; ++i) {
      const std::uint64_t units = (1'000'000'000 + 7919 * i) * 4096 + (i % 256) * 16; // left-aligned code in some clock
      __extension__ using wide = unsigned __int128;
      time.push_back(static_cast<time_ps>((static_cast<wide>(units) * period_fs + 2'048'000) / 4'096'000));
      channel.push_back(i % 3 == 0 ? 2 : -2);
    }
    time.push_back(5);
    channel.push_back(1); // another channel
    add_raw_codes({time, channel}, 2, period_fs, histogram);
    for (const std::uint64_t hits : histogram) { CHECK(hits == 50); }
  }
  std::vector<std::uint64_t> short_histogram(255);
  CHECK_THROWS_AS(add_raw_codes({}, 1, 10'000'000, short_histogram), invalid_argument);
}
