// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What the analysis refuses, and why: the rules look at the data and its declared meaning, never at names.
#include "count_tables.hpp"

#include "peal/bell.hpp"
#include "peal/error.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using Catch::Matchers::Contains;
using peal_test::nist_second_transcription;
using peal_test::published;

namespace {

bool refuses(const peal::bell_analysis& analysis, peal::bell_method method, const std::string& because) {
  return std::any_of(analysis.refused.begin(), analysis.refused.end(), [&](const peal::bell_refusal& r) {
    return r.method == method && r.reason.find(because) != std::string::npos;
  });
}

bool notes(const peal::bell_analysis& analysis, const std::string& text) {
  return std::any_of(analysis.notes.begin(), analysis.notes.end(),
                     [&](const std::string& n) { return n.find(text) != std::string::npos; });
}

} // namespace

TEST_CASE("event-ready trials: S and the game, no Eberhard, no fair sampling") {
  peal::bell_options options;
  options.event_ready = true;
  options.semantics = peal::outcome_semantics::both_detected;
  const auto r = peal::analyse_counts(published("Delft2015"), options);
  REQUIRE(r.game);
  CHECK(r.game->exact.p == Approx(0.0390777).margin(5e-8));
  CHECK(r.game_wins == 196);
  CHECK_FALSE(r.eberhard);
  CHECK(refuses(r, peal::bell_method::eberhard, "needs one outcome per side in every trial"));
  CHECK_FALSE(r.fair_sampling_assumed);
  CHECK_FALSE(r.settings_fail);
  CHECK_FALSE(r.no_signalling_fails);

  options.tau_a = options.tau_b = 1.08e-5;
  options.delft_bound = true;
  CHECK(peal::analyse_counts(published("Delft2015"), options).game->exact.p == Approx(0.0391746).margin(5e-8));
}

TEST_CASE(
    "coincidences with unequal settings: S under fair sampling, the game refused, the failed no-signalling said") {
  const auto r = peal::analyse_counts(published("Innsbruck1998"));
  CHECK(r.semantics == peal::outcome_semantics::both_detected);
  CHECK(r.semantics_inferred);
  CHECK(r.chsh.s == Approx(2.727572).margin(5e-7));
  CHECK(r.settings_fail);
  CHECK_FALSE(r.game);
  CHECK(r.game_wins > 0);
  CHECK(refuses(r, peal::bell_method::chsh_game, "settings drawn that way"));
  CHECK(r.no_signalling_fails);
  CHECK(r.fair_sampling_assumed);
  CHECK(r.fair_sampling_doubtful);
  CHECK(notes(r, "not a fair sample"));

  peal::bell_options options;
  options.required = {peal::bell_method::chsh_game};
  CHECK_THROWS_AS(peal::analyse_counts(published("Innsbruck1998"), options), peal::invalid_argument);
  options.required = {peal::bell_method::eberhard};
  CHECK_THROWS_WITH(peal::analyse_counts(published("Innsbruck1998"), options),
                    Contains("both sides detected in every row"));
}

TEST_CASE("trial tables with no detections: Eberhard, no CHSH game") {
  const auto r = peal::analyse_counts(nist_second_transcription());
  CHECK(r.semantics == peal::outcome_semantics::detection_or_none);
  CHECK(r.semantics_inferred);
  CHECK_FALSE(r.fair_sampling_assumed);
  REQUIRE(r.eberhard);
  CHECK(r.eberhard->j == Approx(1.4154e-5).margin(5e-10));
  CHECK_FALSE(r.game);
  CHECK(refuses(r, peal::bell_method::chsh_game, "use CH/Eberhard"));
  CHECK(r.gls.standard_deviations == Approx(7.20).margin(1.1e-2));

  peal::bell_options options;
  options.required = {peal::bell_method::chsh_game};
  CHECK_THROWS_AS(peal::analyse_counts(nist_second_transcription(), options), peal::invalid_argument);
  options.required = {peal::bell_method::eberhard};
  CHECK_NOTHROW(peal::analyse_counts(nist_second_transcription(), options));
}

TEST_CASE("the collected NIST table: J stands, the binomial over relevant trials waits for the setting probabilities") {
  const auto r = peal::analyse_counts(published("NIST2015"));
  REQUIRE(r.eberhard);
  CHECK(r.eberhard->standard_deviations == Approx(4.78).margin(5e-3));
  CHECK(r.settings_fail);
  CHECK_FALSE(r.eberhard_test);
  CHECK(refuses(r, peal::bell_method::eberhard_game, "J, normalised per setting pair, stays valid"));

  // With a declared predictability that explains the frequencies the test comes back, and its p-value is the
  // weaker one.
  peal::bell_options options;
  options.tau_a = options.tau_b = 0.01;
  const auto with_bias = peal::analyse_counts(published("NIST2015"), options);
  CHECK_FALSE(with_bias.settings_fail);
  REQUIRE(with_bias.eberhard_test);
  CHECK(with_bias.eberhard_test->win_bound == Approx(peal::eberhard_win_bound(0.02)));
  CHECK(with_bias.eberhard_test->exact.p > 1.81e-8);
}

TEST_CASE("Vienna: the declared predictability explains the setting frequencies, equality does not") {
  CHECK(peal::analyse_counts(published("Vienna2015")).settings_fail);
  peal::bell_options options;
  options.tau_a = options.tau_b = 1.25e-4; // epsilon = 2 tau = 2.5e-4
  const auto r = peal::analyse_counts(published("Vienna2015"), options);
  CHECK_FALSE(r.settings_fail);
  REQUIRE(r.eberhard_test);
  CHECK(r.eberhard_test->hoeffding.p == Approx(3.65e-31).margin(5e-34));
}

TEST_CASE("the meaning of outcomes can be told, and a wrong guess is avoided by telling") {
  peal::bell_counts counts; // inefficient detectors, but not yet 90 % silence
  for (auto& row : counts.n) {
    for (auto& pair : row) { pair = {{{40, 10}, {10, 340}}}; }
  }
  CHECK(peal::analyse_counts(counts).semantics == peal::outcome_semantics::both_detected);
  peal::bell_options options;
  options.semantics = peal::outcome_semantics::detection_or_none;
  const auto r = peal::analyse_counts(counts, options);
  CHECK(r.eberhard);
  CHECK_FALSE(r.semantics_inferred);
}

TEST_CASE("known unequal setting probabilities: the weighted game replaces the plain one") {
  // S = 2.8 at every pair, settings 4:3:2:1.
  const peal::setting_probabilities settings{{{0.4, 0.3}, {0.2, 0.1}}};
  peal::bell_counts counts;
  for (std::size_t x = 0; x < 2; ++x) {
    for (std::size_t y = 0; y < 2; ++y) {
      const auto n = static_cast<std::int64_t>(10000 * settings.p[x][y]);
      const std::int64_t wins = n * 85 / 100;
      const bool anti = x == 1 && y == 1;
      counts.n[x][y][0][0] = counts.n[x][y][1][1] = (anti ? n - wins : wins) / 2;
      counts.n[x][y][0][1] = counts.n[x][y][1][0] = (anti ? wins : n - wins) / 2;
    }
  }
  CHECK(refuses(peal::analyse_counts(counts), peal::bell_method::chsh_game, "equally often"));
  peal::bell_options options;
  options.settings = settings;
  const auto r = peal::analyse_counts(counts, options);
  CHECK_FALSE(r.settings_fail);
  CHECK_FALSE(r.game);
  REQUIRE(r.weighted_game);
  CHECK(r.weighted_game->log10_p < -10);
  // Equal probabilities: the weighted game is the betting p-value of the plain one.
  const peal::bell_counts delft = published("Delft2015");
  CHECK(peal::weighted_game_test(delft, {}, {}).p == Approx(peal::game_test(245, 196).betting.p).epsilon(1e-12));
  CHECK_THROWS_AS(peal::weighted_game_test(delft, {}, peal::setting_probabilities{{{0.5, 0.5}, {0.5, 0.5}}}),
                  peal::invalid_argument);
}

TEST_CASE("a searched form costs a factor and says so") {
  peal::bell_options options;
  options.form.reset();
  const auto r = peal::analyse_counts(published("Delft2015"), options);
  REQUIRE(r.game);
  CHECK(r.chsh.form == peal::chsh_form{});
  CHECK(r.game->exact.p == Approx(8 * 0.0390777).margin(1e-6));
  CHECK(notes(r, "chosen from the data"));
  const auto trial_table = peal::analyse_counts(nist_second_transcription(), options);
  CHECK(trial_table.chsh.form == peal::chsh_form{});
  CHECK(trial_table.chsh.form_searched);
}

TEST_CASE("few counts: no setting pair may be empty, certain outcomes prove nothing") {
  peal::bell_counts counts;
  CHECK_THROWS_AS(peal::analyse_counts(counts), peal::invalid_argument);
  counts.n[0][0][0][0] = counts.n[0][1][1][1] = counts.n[1][0][0][0] = counts.n[1][1][0][1] = 1;
  const auto r = peal::analyse_counts(counts);
  CHECK(r.chsh.s == Approx(4.0));
  CHECK(r.chsh.sigma == 0.0);
  CHECK(r.chsh.gaussian.p == 1.0);
  CHECK(r.chsh.e[0][0].exact.lower < 0.0);
  CHECK(r.no_signalling.combined.p.p > 0.05);
  CHECK(std::isfinite(r.no_signalling.z[0]));
  REQUIRE(r.game);
  CHECK(r.game->exact.p == Approx(std::pow(0.75, 4)));
  CHECK(notes(r, "has only 1 counts"));
  counts.n[0][0][0][0] = -1;
  CHECK_THROWS_AS(peal::analyse_counts(counts), peal::invalid_argument);
}

TEST_CASE("perfect correlations leave three independent marginal differences") {
  peal::bell_counts counts;
  for (auto& row : counts.n) {
    for (auto& pair : row) { pair = {{{500, 0}, {0, 500}}}; }
  }
  const auto ns = peal::no_signalling(counts);
  CHECK(ns.combined.degrees == 3);
  CHECK(ns.combined.chi_squared == Approx(0.0).margin(1e-9));
  const auto gls = peal::gls_chsh(counts);
  CHECK(std::isfinite(gls.s_minus_2));
}

TEST_CASE("a value of S that no quantum source gives, or that is a violation by another name, is said to be so") {
  using namespace peal;
  const auto notes_of = [](const bell_counts& counts) {
    std::string all;
    for (const std::string& note : analyse_counts(counts).notes) { all += note + "\n"; }
    return all;
  };
  const auto table = [](std::int64_t equal, std::int64_t different, std::int64_t last_equal,
                        std::int64_t last_different) {
    bell_counts c;
    for (std::size_t x = 0; x < 2; ++x) {
      for (std::size_t y = 0; y < 2; ++y) {
        const bool last = x == 1 && y == 1;
        c.n[x][y][0][0] = c.n[x][y][1][1] = last ? last_equal : equal;
        c.n[x][y][0][1] = c.n[x][y][1][0] = last ? last_different : different;
      }
    }
    return c;
  };
  // S = 4, every E certain: sigma is 0, so there is no Gaussian number.
  const bell_counts certain = table(50, 0, 0, 50);
  CHECK(analyse_counts(certain).chsh.s == 4.0);
  CHECK(notes_of(certain).find("no Gaussian number") != std::string::npos);
  CHECK(notes_of(certain).find("no quantum source") != std::string::npos);
  // S = 3.68 +- 0.02 is beyond 2 sqrt 2; 2.72 is not.
  CHECK(notes_of(table(9600, 400, 400, 9600)).find("no quantum source") != std::string::npos);
  CHECK(notes_of(table(840, 160, 160, 840)).find("no quantum source") == std::string::npos);
  // The singlet: S = -2.88.
  CHECK(notes_of(table(70, 430, 430, 70)).find("below -2 is a violation") != std::string::npos);
  CHECK(notes_of(table(840, 160, 160, 840)).find("below -2") == std::string::npos);
}
