// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The published count tables of tests/host/data.
#pragma once

#include "peal/bell.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>
#include <string>

namespace peal_test {

/// Table of one experiment of tests/host/data/bell_counts.csv.
inline peal::bell_counts published(const std::string& experiment) {
  std::ifstream file("tests/host/data/bell_counts.csv");
  REQUIRE(file.good());
  peal::bell_counts table;
  std::string line;
  int rows = 0;
  while (std::getline(file, line)) {
    for (char& c : line) {
      if (c == ',') { c = ' '; }
    }
    std::istringstream fields(line);
    std::string name;
    std::size_t x = 0, y = 0;
    if (!(fields >> name) || name != experiment) { continue; }
    fields >> x >> y;
    auto& cell = table.n[x - 1][y - 1];
    fields >> cell[0][0] >> cell[0][1] >> cell[1][0] >> cell[1][1];
    REQUIRE(fields);
    ++rows;
  }
  REQUIRE(rows == 4);
  return table;
}

/// NIST 2015 in a second transcription, whose relevant events are the 12127 of the paper; its settings are
/// equally frequent.
inline peal::bell_counts nist_second_transcription() {
  peal::bell_counts t;
  t.n[0][0] = {{{6378, 3289}, {3147, 44336240}}};
  t.n[0][1] = {{{6794, 2825}, {23230, 44311018}}};
  t.n[1][0] = {{{6486, 21358}, {2818, 44302961}}};
  t.n[1][1] = {{{106, 27562}, {30000, 44302570}}};
  return t;
}

} // namespace peal_test
