// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Published experiments: every figure that can be recomputed from the count tables, to the digits given.
#include "count_tables.hpp"

#include "peal/bell.hpp"
#include "peal/error.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using peal_test::nist_second_transcription;
using peal_test::published;

TEST_CASE("Delft 2015: S, game, bounds, no-signalling and corrected S") {
  const peal::bell_counts counts = published("Delft2015");
  const auto s = peal::chsh(counts);
  CHECK(s.e[0][0].e == Approx(0.735849).margin(5e-7));
  CHECK(s.e[0][1].e == Approx(0.594937).margin(5e-7));
  CHECK(s.e[1][0].e == Approx(0.483871).margin(5e-7));
  CHECK(s.e[1][1].e == Approx(-0.607843).margin(5e-7));
  CHECK(s.s == Approx(2.4224998704613703).epsilon(1e-14));
  CHECK(s.s_minus_2 == Approx(0.4224998704613703).epsilon(1e-13));
  CHECK(s.sigma == Approx(0.2038265983).margin(5e-11));
  CHECK(s.gaussian.p == Approx(0.01909).margin(5e-6));

  const std::int64_t wins = peal::game_wins(counts, {});
  CHECK(wins == 196);
  CHECK(counts.total() == 245);
  const auto game = peal::game_test(245, wins);
  CHECK(game.exact.p == Approx(0.0390776713896572).epsilon(1e-11));
  CHECK(game.chernoff.p == Approx(0.17987).margin(5e-6));
  CHECK(game.hoeffding.p == Approx(0.29376).margin(5e-6));
  CHECK(game.betting.p >= game.exact.p);
  CHECK(peal::game_test(245, wins, peal::game_win_bound_delft(1.08e-5)).exact.p ==
        Approx(0.03917464355879).epsilon(1e-10));

  const auto ns = peal::no_signalling(counts);
  CHECK(ns.combined.chi_squared == Approx(2.223).margin(5e-4));
  CHECK(ns.combined.degrees == 4);
  CHECK(ns.combined.p.p == Approx(0.695).margin(5e-4));
  const auto gls = peal::gls_chsh(counts);
  CHECK(gls.s_minus_2 == Approx(0.46266).margin(5e-6));
  CHECK(gls.sigma == Approx(0.20189).margin(5e-6));
  CHECK(gls.gaussian.p == Approx(0.01096).margin(5e-6));
}

TEST_CASE("Innsbruck 1998: S, its errors, and coincidences that fail no-signalling") {
  const peal::bell_counts counts = published("Innsbruck1998");
  const auto s = peal::chsh(counts);
  CHECK(counts.total() == 14573);
  CHECK(s.s == Approx(2.727572).margin(5e-7));
  CHECK(s.sigma == Approx(0.024418).margin(5e-7));
  CHECK(s.e[0][0].e == Approx(0.614356).margin(5e-7));
  CHECK(s.e[1][1].e == Approx(-0.709102).margin(5e-7));
  const auto ns = peal::no_signalling(counts);
  CHECK(ns.z[0] == Approx(4.10).margin(5e-3));
  CHECK(ns.z[1] == Approx(-7.90).margin(5e-3));
  CHECK(ns.z[2] == Approx(2.77).margin(5e-3));
  CHECK(ns.z[3] == Approx(1.98).margin(5e-3));
  CHECK(ns.combined.chi_squared == Approx(80.96).margin(5e-3));
  CHECK(ns.combined.p.p == Approx(1.1e-16).margin(5e-18));
  CHECK(ns.bonferroni.p == Approx(4 * 2 * 0.5 * std::erfc(std::abs(ns.z[1]) / std::sqrt(2.0))).epsilon(1e-9));
}

TEST_CASE("NIST 2015, second transcription: J, relevant trials, predictability, corrected S") {
  const peal::bell_counts counts = nist_second_transcription();
  const auto j = peal::eberhard(counts);
  CHECK(j.j == Approx(1.4154e-5).margin(5e-10));
  CHECK(j.sigma == Approx(2.48e-6).margin(5e-9));
  CHECK(j.standard_deviations == Approx(5.70).margin(5e-3));
  CHECK(j.wins == 6378);
  CHECK(j.relevant == 12127);
  CHECK(peal::eberhard_test(j.relevant, j.wins).exact.p == Approx(5.852e-9).margin(5e-13));
  CHECK(peal::eberhard_win_bound(3e-3) == Approx(0.503000).margin(5e-7));
  CHECK(peal::eberhard_test(j.relevant, j.wins, peal::eberhard_win_bound(3e-3)).exact.p ==
        Approx(2.287e-7).margin(5e-11));
  const auto s = peal::chsh(counts);
  CHECK(s.s_minus_2 == Approx(3.919e-5).margin(5e-9));
  CHECK(s.standard_deviations == Approx(2.57).margin(5e-3));
  const auto gls = peal::gls_chsh(counts);
  CHECK(gls.s_minus_2 == Approx(4.707e-5).margin(5e-9));
  CHECK(gls.sigma == Approx(6.53e-6).margin(5e-9));
  CHECK(gls.standard_deviations == Approx(7.20).margin(1.1e-2)); // 4.707/0.653 = 7.208 from the rounded figures
  const auto ns = peal::no_signalling(counts);
  CHECK(ns.z[0] == Approx(0.34).margin(5e-3));
  CHECK(ns.z[1] == Approx(0.82).margin(5e-3));
  CHECK(ns.z[2] == Approx(1.59).margin(5e-3));
  CHECK(ns.z[3] == Approx(-0.29).margin(5e-3));
  CHECK(ns.combined.chi_squared == Approx(4.08).margin(5e-3));
}

TEST_CASE("NIST 2015, collected table: J per trial, binomial over 12148 events, S barely above 2") {
  const peal::bell_counts counts = published("NIST2015");
  const auto j = peal::eberhard(counts);
  CHECK(j.j == Approx(1.207e-5).margin(5e-9));
  CHECK(j.sigma == Approx(0.253e-5).margin(5e-9));
  CHECK(j.standard_deviations == Approx(4.78).margin(5e-3));
  CHECK(j.relevant == 12148);
  CHECK(peal::eberhard_test(j.relevant, j.wins).exact.p == Approx(1.81e-8).margin(5e-11));
  CHECK(peal::chsh(counts).s == Approx(2.000092).margin(5e-7));
}

TEST_CASE("Vienna 2015: J, exact tail and Hoeffding bounds at counts beyond 32 bits") {
  const peal::bell_counts counts = published("Vienna2015");
  CHECK(counts.total() == 3502784150);
  const auto j = peal::eberhard(counts);
  CHECK(j.j == Approx(7.268140e-6).margin(5e-13));
  CHECK(j.sigma == Approx(6.00e-7).margin(5e-10));
  CHECK(j.standard_deviations == Approx(12.1).margin(0.05));
  CHECK(j.wins == 141439);
  CHECK(j.relevant == 276514);
  const auto test = peal::eberhard_test(j.relevant, j.wins);
  CHECK(test.exact.p == Approx(5.21e-34).margin(5e-37));
  CHECK(test.hoeffding.p == Approx(1.566e-32).margin(5e-36));
  CHECK(peal::eberhard_test(j.relevant, j.wins, peal::eberhard_win_bound(2.5e-4)).hoeffding.p ==
        Approx(3.65e-31).margin(5e-34));
  CHECK(peal::chsh(counts).s == Approx(2.000028).margin(5e-7));
  CHECK(peal::no_signalling(counts).combined.chi_squared == Approx(4.386).margin(5e-4));
  CHECK(peal::gls_chsh(counts).standard_deviations == Approx(17.5).margin(0.05));
}

TEST_CASE("Munich 2017: wins of 10000 and the two published p-values") {
  CHECK(peal::game_test(10000, 7769).exact.p == Approx(1.7238e-10).margin(5e-15));
  CHECK(peal::game_test(10000, 7768).exact.p == Approx(2.007e-10).margin(5e-14));
  CHECK(peal::game_test(10000, 7770).exact.p == Approx(1.480e-10).margin(5e-14));
  CHECK(peal::game_test(10000, 7769, 0.75190).exact.p == Approx(2.57e-9).margin(2e-11)); // the bound is rounded to 1e-5
  CHECK(peal::game_test(300, 237).exact.p == Approx(0.0606).margin(5e-5));
}

TEST_CASE("win bounds from predictability") {
  CHECK(peal::game_win_bound() == 0.75);
  CHECK(peal::game_win_bound(0.01, 0.02) == Approx(0.75 + 0.015 - 2e-4).epsilon(1e-14));
  CHECK(peal::game_win_bound_delft(1.08e-5) == Approx(0.75 + 3 * (1.08e-5 + 1.08e-5 * 1.08e-5)).epsilon(1e-15));
  CHECK(peal::eberhard_win_bound(0.0) == 0.5);
  // Settings biased as far as the predictability allows reach exactly its bound.
  const double e = 0.02, hi = (1 + e) / 2, lo = (1 - e) / 2;
  const peal::setting_probabilities p{{{hi * hi, hi * lo}, {lo * hi, lo * lo}}};
  CHECK(peal::eberhard_win_bound(p) == Approx(peal::eberhard_win_bound(e)).epsilon(1e-14));
  CHECK_THROWS_AS(peal::game_win_bound(-0.1), peal::invalid_argument);
}

TEST_CASE("a form says what it is, and relabelled data give the same S and J") {
  CHECK(peal::to_string(peal::chsh_form{}) == "S = E00 + E01 + E10 - E11");
  CHECK(peal::to_string(peal::chsh_form{0, 0, 1}) == "S = -E00 + E01 + E10 + E11");
  CHECK(peal::to_string(peal::chsh_form{1, 0, -1}) == "S = -E00 - E01 + E10 - E11");
  const peal::bell_counts counts = published("Delft2015");
  for (std::size_t fx = 0; fx < 2; ++fx) {
    for (std::size_t fy = 0; fy < 2; ++fy) {
      peal::bell_counts moved, inverted;
      for (std::size_t x = 0; x < 2; ++x) {
        for (std::size_t y = 0; y < 2; ++y) {
          for (std::size_t a = 0; a < 2; ++a) {
            for (std::size_t b = 0; b < 2; ++b) {
              moved.n[fx ? x : 1 - x][fy ? y : 1 - y][a][b] = counts.n[x][y][a][b];
              inverted.n[fx ? x : 1 - x][fy ? y : 1 - y][1 - a][b] = counts.n[x][y][a][b];
            }
          }
        }
      }
      const peal::chsh_form form{static_cast<int>(fx), static_cast<int>(fy), 1};
      const peal::chsh_form mirrored{static_cast<int>(fx), static_cast<int>(fy), -1};
      CHECK(peal::chsh(moved, form).s == Approx(2.4224998704613703));
      CHECK(peal::game_wins(moved, form) == 196);
      CHECK(peal::chsh(inverted, mirrored).s == Approx(2.4224998704613703));
      CHECK(peal::game_wins(inverted, mirrored) == 196);
      CHECK(peal::gls_chsh(inverted, mirrored).s_minus_2 == Approx(0.46266).margin(5e-6));
      CHECK(peal::eberhard(moved, form).j == Approx(peal::eberhard(counts).j));
      const auto searched = peal::chsh(inverted, std::nullopt);
      CHECK(searched.form == mirrored);
      CHECK(searched.form_searched);
      CHECK(searched.gaussian.p == Approx(8 * 0.0190918).margin(5e-5));
    }
  }
}

TEST_CASE("accidental-corrected S: uniform accidentals of fraction a raise S by 1/(1-a), with a larger error") {
  const peal::bell_counts counts = published("Innsbruck1998");
  peal::accidental_table accidentals;
  const double fraction = 0.04;
  for (std::size_t x = 0; x < 2; ++x) {
    for (std::size_t y = 0; y < 2; ++y) {
      for (auto& row : accidentals.expected[x][y]) {
        for (double& cell : row) {
          cell = fraction * static_cast<double>(counts.total(static_cast<int>(x), static_cast<int>(y))) / 4.0;
        }
      }
    }
  }
  const auto raw = peal::chsh(counts);
  const auto corrected = peal::chsh_accidental_corrected(counts, accidentals);
  CHECK(corrected.s == Approx(raw.s / (1 - fraction)).epsilon(1e-12));
  CHECK(corrected.accidental_fraction[0][1] == Approx(fraction));
  CHECK(corrected.sigma > raw.sigma / (1 - fraction));
  const auto nothing = peal::chsh_accidental_corrected(counts, {});
  CHECK(nothing.s == Approx(raw.s).epsilon(1e-14));
  CHECK(nothing.sigma == Approx(raw.sigma).epsilon(1e-12));
  accidentals.expected[0][0][0][0] = 1e6;
  CHECK_THROWS_AS(peal::chsh_accidental_corrected(counts, accidentals), peal::invalid_argument);
}
