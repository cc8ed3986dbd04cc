// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Small tables for tests and fuzzers.
#include "io/table/table_formats.hpp"

#include <random>
#include <sstream>
#include <string>

namespace peal::io_detail {

namespace {

std::vector<std::uint8_t> bytes_of(const std::string& text) { return {text.begin(), text.end()}; }

} // namespace

std::vector<std::uint8_t> sample_count_table(std::uint64_t seed) {
  std::mt19937_64 random(seed);
  std::ostringstream text;
  text << "experiment,a,b,n_pp,n_pm,n_mp,n_mm\n";
  for (const char* const settings : {"1,1", "1,2", "2,1", "2,2"}) {
    text << "X," << settings;
    for (int k = 0; k < 4; ++k) { text << ',' << random() % 1000; }
    text << '\n';
  }
  return bytes_of(text.str());
}

std::vector<std::uint8_t> sample_angle_table(std::uint64_t seed) {
  std::mt19937_64 random(seed);
  std::ostringstream text;
  text << "alpha_deg,beta_deg,coincidences\n";
  for (int i = 0; i < 16; ++i) { text << -45 * (i / 4) << ',' << 45 * (i % 4) << ".5," << random() % 500 << '\n'; }
  return bytes_of(text.str());
}

std::vector<std::uint8_t> sample_coincidence_table(std::uint64_t seed) {
  std::mt19937_64 random(seed);
  std::ostringstream text;
  text << "a,b,product\n";
  for (int i = 0; i < 20; ++i) {
    const auto x = random() % 2, y = random() % 2;
    text << x << ',' << y << (random() % 2 == 0 ? ",1\n" : ",-1\n");
  }
  return bytes_of(text.str());
}

std::vector<std::uint8_t> sample_event_table(std::uint64_t seed) {
  std::mt19937_64 random(seed);
  std::ostringstream text;
  for (int i = 0; i < 5; ++i) {
    text << "2015-06-26 17:24:12.119993,1,2," << 5'445'065 + random() % 1000
         << ",1,5671004,1,1,1,10379,10371,11281,13113,0,0,0,0\n";
  }
  return bytes_of(text.str());
}

} // namespace peal::io_detail
