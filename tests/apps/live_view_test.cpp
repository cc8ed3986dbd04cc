// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "apps/live_view.hpp"
#include "apps/report.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <clocale>
#include <string>

using namespace peal;
using namespace peal::app;

namespace {

// Columns of a UTF-8 line: bytes that do not continue a character.
std::size_t columns(const std::string& line) {
  return static_cast<std::size_t>(
      std::count_if(line.begin(), line.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

chsh_measurement_result innsbruck() {
  chsh_measurement_result s;
  s.delays_known = true;
  s.rate_hz = {123456.0, 98765.0, 1.0, 5e6};
  s.tags_total = 1234567;
  s.bins = histogram_bins::symmetric(10'000, 100);
  s.histogram.assign(s.bins.count, 3);
  s.histogram[s.bins.count / 2] = 900;
  s.tally.pairing.coincidences = 14573;
  const std::int64_t n[2][2][4] = {{{1683, 418, 361, 1578}, {1100, 269, 156, 1386}},
                                   {{1728, 313, 351, 1978}, {179, 1636, 1143, 294}}};
  for (int x = 0; x < 2; ++x) {
    for (int y = 0; y < 2; ++y) {
      for (int k = 0; k < 4; ++k) { s.counts.n[x][y][k / 2][k % 2] = n[x][y][k]; }
    }
  }
  s.ready = true;
  s.analysis = analyse_counts(s.counts);
  return s;
}

} // namespace

TEST_CASE("the screen shows the numbers of the measurement and fits the terminal") {
  const chsh_measurement_result s = innsbruck();
  for (const int width : {60, 80, 100, 250}) {
    for (const int height : {24, 40}) {
      CAPTURE(width, height);
      const auto lines = live_screen(s, {"title", "link", 1.0, 2.0, {}, "x.peal", {}}, width, height);
      CHECK(lines.size() <= 40);
      std::string all;
      for (const std::string& line : lines) {
        if (width >= 80 && line.find("p-value") == std::string::npos) {
          CHECK(columns(line) <= static_cast<std::size_t>(width) + 20);
        }
        all += line + "\n";
      }
      CHECK(all.find("S = 2.7276 ± 0.0244") != std::string::npos);
      CHECK(all.find("E(x=0,y=0) +0.6144") != std::string::npos);
      CHECK(all.find("= 80.96") != std::string::npos);
      CHECK(all.find("1 234 567") != std::string::npos);
    }
  }
}

TEST_CASE("losses are spelt out, and no loss is said too") {
  loss_counters l;
  CHECK(losses_text(l) == "none: every tag is here");
  l.device_missed = 12345;
  l.frames_lost = 2;
  CHECK(losses_text(l) == "12 345 tags missed on the device, 2 frames lost on the way");
}

TEST_CASE("p-values below the range of double keep their exponent") {
  CHECK(format_p({0.0391746, -1.407}) == "0.03917");
  CHECK(format_p({0.0, -5123.25}) == "10^-5123.2");
}

TEST_CASE("times are shown in the unit that fits") {
  CHECK(format_time(0) == "0.000 s");
  CHECK(format_time(999) == "999 ps");
  CHECK(format_time(1'500'000) == "1.500 us");
  CHECK(format_time(300'000'000'000) == "300.000 ms");
  CHECK(format_time(1'000'000'000'000) == "1.000 s");
}
