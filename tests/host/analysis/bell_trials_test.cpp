// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Trials in their order: event-ready tables, coincidence sequences, angle scans, live counting.
#include "peal/bell_trials.hpp"

#include "peal/error.hpp"
#include "shared_text.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <fstream>
#include <random>
#include <sstream>

namespace {

// A row that passes every gate: psi-minus, both read-outs bright.
peal::event_ready_row good_row() {
  peal::event_ready_row row;
  row.click_1_ps = 5'430'000;
  row.click_1_channel = 1;
  row.click_2_ps = 5'680'000;
  row.click_2_channel = 0;
  row.readout_a_ns = row.readout_b_ns = 11'000;
  return row;
}

std::vector<peal::angle_count> student_lab() {
  std::ifstream file("tests/host/data/student_lab_16_angles.csv");
  REQUIRE(file.good());
  std::vector<peal::angle_count> rows;
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    for (char& c : line) {
      if (c == ',') { c = ' '; }
    }
    std::istringstream fields(line);
    peal::angle_count row;
    fields >> row.alpha_deg >> row.beta_deg >> row.coincidences;
    REQUIRE(fields);
    row.duration_s = 720.0;
    rows.push_back(row);
  }
  REQUIRE(rows.size() == 16);
  return rows;
}

// S = 2 sqrt(2) v sequence with settings drawn from the given weights.
std::vector<peal::product_trial> sequence(std::size_t n, std::uint64_t seed, std::array<double, 4> weights,
                                          double visibility) {
  std::mt19937_64 random(seed);
  std::discrete_distribution<int> pair(weights.begin(), weights.end());
  std::bernoulli_distribution win(0.5 * (1.0 + visibility * std::sqrt(0.5)));
  std::vector<peal::product_trial> trials;
  for (std::size_t i = 0; i < n; ++i) {
    const int xy = pair(random);
    const bool equal = win(random) != (xy == 3);
    trials.push_back({static_cast<std::uint8_t>(xy / 2), static_cast<std::uint8_t>(xy % 2),
                      static_cast<std::int8_t>(equal ? 1 : -1)});
  }
  return trials;
}

} // namespace

TEST_CASE("event-ready gates: every border is where the publication puts it") {
  std::vector<peal::event_ready_row> rows;
  const auto add = [&](auto change) {
    peal::event_ready_row row = good_row();
    change(row);
    rows.push_back(row);
  };
  add([](auto&) {});
  add([](auto& r) { r.click_1_ps = 5'425'700; });          // first ps of channel 1
  add([](auto& r) { r.click_1_ps = 5'425'699; });          // too early
  add([](auto& r) { r.click_1_ps = 5'425'700 + 52'449; }); // last ps
  add([](auto& r) { r.click_1_ps = 5'425'700 + 52'450; }); // too late
  add([](auto& r) { r.click_2_ps = 5'676'350; });          // channel 0, second window
  add([](auto& r) { r.click_2_ps = 5'676'349; });          // too early
  add([](auto& r) { r.click_2_channel = 1; });             // psi-plus
  add([](auto& r) { r.invalid_a = 250; });                 // void
  add([](auto& r) { r.invalid_b = 251; });                 // quiet again
  add([](auto& r) { r.excitation_b_ns = 1; });             // excitation photon
  add([](auto& r) { r.readout_a_ns = 10'620; });           // "-": borders are (after, until]
  add([](auto& r) { r.readout_a_ns = 14'320; });           // "+"
  add([](auto& r) {
    r.readout_a_ns = 0;
    r.setting_a = r.setting_b = 1;
  }); // no click is "-"; anticorrelated at (1,1): a win
  const auto result = peal::select_event_ready(rows);
  CHECK(result.rows == 14);
  CHECK(result.heralded == 10);
  CHECK(result.undisturbed == 9);
  CHECK(result.counts.total() == 8);
  CHECK(result.counts.n[0][0][0][0] == 6);
  CHECK(result.counts.n[0][0][1][0] == 1);
  CHECK(result.counts.n[1][1][1][0] == 1);
  CHECK(result.wins == 7);
  CHECK(result.martingale.trials() == 8);
  CHECK(result.trials.back().row == 13);

  peal::event_ready_options both;
  both.accept_psi_plus = true;
  const auto mixed = peal::select_event_ready(rows, both);
  CHECK(mixed.counts.total() == 8);
  CHECK(mixed.counts_psi_plus.total() == 1);
  CHECK(mixed.trials.size() == 9);
  rows[0].setting_a = 2;
  CHECK_THROWS_AS(peal::select_event_ready(rows), peal::invalid_argument);
}

TEST_CASE("an event-ready line is parsed by columns, and a broken one is named") {
  const auto row = peal::parse_event_ready_row(
      "2015-06-26 17:24:12.119993,1,2,5445065,1,5671004,1,1,1,10379,10371,11281,13113,0,0,7,300\r\n");
  CHECK(row.wall_clock == "2015-06-26 17:24:12.119993");
  CHECK(row.click_1_ps == 5445065);
  CHECK(row.click_1_channel == 1);
  CHECK(row.setting_b == 1);
  CHECK(row.readout_b_ns == 13113);
  CHECK(row.invalid_a == 7);
  CHECK(row.invalid_b == 300);
  CHECK_THROWS_WITH(peal::parse_event_ready_row("a,1,2"), Catch::Matchers::Contains("3 columns"));
  CHECK_THROWS_WITH(peal::parse_event_ready_row("t,1,2,x,1,5671004,1,1,1,10379,10371,11281,13113,0,0,0,0"),
                    Catch::Matchers::Contains("column 4"));
  CHECK_THROWS_AS(peal::parse_event_ready_row(""), peal::file_error);
}

TEST_CASE("the first Delft run: 361, 248, 245 rows, 196 wins") {
  const auto text = peal_test::shared_text("hensen2015/bell_open_data.txt.xz");
  if (!text) { return; }
  std::vector<peal::event_ready_row> rows;
  std::istringstream lines(*text);
  for (std::string line; std::getline(lines, line);) { rows.push_back(peal::parse_event_ready_row(line)); }
  CHECK(rows.size() == 4746);
  const auto result = peal::select_event_ready(rows);
  CHECK(result.heralded == 361);
  CHECK(result.undisturbed == 248);
  CHECK(result.counts.total() == 245);
  CHECK(result.wins == 196);
  CHECK(peal::chsh(result.counts).s == Approx(2.4224998704613703).epsilon(1e-14));
  CHECK(peal::game_test(245, result.wins, peal::game_win_bound_delft(1.08e-5)).exact.p ==
        Approx(0.03917464355879).epsilon(1e-10));
  // An order-dependent p-value can be no better than the best constant bet at its best moment, nor above 1.
  CHECK(result.martingale.p_value().p < 1.0);
  CHECK(result.martingale.p_value().p > peal::game_test(245, result.wins).exact.p);
}

TEST_CASE("Innsbruck coincidence sequences: S, wins, unequal settings") {
  struct row {
    const char* name;
    std::int64_t n;
    double s, sigma;
    std::int64_t wins;
  };
  for (const row& r :
       {row{"longdist1", 16050, 2.6596, 0.0237, 13405}, row{"longdist3", 25071, 2.7299, 0.0186, 21139},
        row{"longdist23", 38482, 2.6608, 0.0151, 32083}, row{"longdist36", 13723, 2.7052, 0.0256, 11550}}) {
    CAPTURE(r.name);
    const auto text = peal_test::shared_text(std::string("weihs_coincidences/") + r.name + ".csv.xz");
    if (!text) { return; }
    std::vector<peal::product_trial> trials;
    std::istringstream lines(*text);
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
      int x = 0, y = 0, product = 0;
      char comma = 0;
      std::istringstream(line) >> x >> comma >> y >> comma >> product;
      trials.push_back({static_cast<std::uint8_t>(x), static_cast<std::uint8_t>(y), static_cast<std::int8_t>(product)});
    }
    const auto result = peal::analyse_sequence(trials);
    CHECK(result.counts.total() == r.n);
    CHECK(result.chsh.s == Approx(r.s).margin(5e-5));
    CHECK(result.chsh.sigma == Approx(r.sigma).margin(5e-5));
    CHECK(result.martingale.wins() == r.wins);
    CHECK_FALSE(result.martingale_valid);
    CHECK_THAT(result.caveat, Catch::Matchers::Contains("equally often"));
    CHECK(result.running.back().s == Approx(r.s).margin(4 * r.sigma));
    CHECK(result.block_bootstrap_sigma > 0.8 * r.sigma);
  }
}

TEST_CASE("a clean sequence: valid martingale, running S, block bootstrap equal to the plain error") {
  const std::uint64_t seed = 3;
  INFO("seed " << seed);
  const auto trials = sequence(20000, seed, {1, 1, 1, 1}, 0.95);
  const auto result = peal::analyse_sequence(trials);
  CHECK(result.martingale_valid);
  CHECK(result.caveat.empty());
  CHECK(result.martingale.p_value().log10_p < -50);
  CHECK(result.chsh.s == Approx(2 * std::sqrt(2.0) * 0.95).margin(4 * result.chsh.sigma));
  CHECK(result.running.size() == 20);
  CHECK(result.running.back().trials == 20000);
  CHECK(result.running.back().s == Approx(result.chsh.s));
  CHECK(result.block_length == 28);
  // 1000 rounds give sigma to 2.2 %, the 714 blocks of the data to 2.6 %: together 3.4 %, four of them.
  CHECK(result.block_bootstrap_sigma == Approx(result.chsh.sigma).epsilon(0.14));
}

TEST_CASE("drift inside a sequence shows in the block bootstrap, not in the plain error") {
  // Visibility alternates between 1 and 0 every 500 trials: blocks of 500 see it.
  std::vector<peal::product_trial> trials;
  for (std::uint64_t i = 0; i < 40; ++i) {
    const auto part = sequence(500, 100 + i, {1, 1, 1, 1}, i % 2 == 0 ? 1.0 : 0.0);
    trials.insert(trials.end(), part.begin(), part.end());
  }
  peal::sequence_options options;
  options.block_length = 500;
  const auto result = peal::analyse_sequence(trials, options);
  CHECK(result.block_bootstrap_sigma > 2 * result.chsh.sigma);
}

TEST_CASE("settings that dwell or are unequal take the martingale's validity away") {
  const auto unequal = peal::analyse_sequence(sequence(5000, 4, {4, 3, 2, 1}, 0.95));
  CHECK_FALSE(unequal.martingale_valid);
  CHECK_THAT(unequal.caveat, Catch::Matchers::Contains("equally often"));

  // Each pair dwells for two trials, each pair equally often: frequencies are fine, succession is not.
  auto trials = sequence(8000, 6, {1, 1, 1, 1}, 0.95);
  peal::chsh_accumulator live;
  for (std::size_t i = 0; i < trials.size(); ++i) {
    trials[i].x = static_cast<std::uint8_t>((i / 4) % 2);
    trials[i].y = static_cast<std::uint8_t>((i / 2) % 2);
    live.add(trials[i].x, trials[i].y, 0, trials[i].product > 0 ? 0 : 1);
  }
  const auto dwelling = peal::analyse_sequence(trials);
  CHECK_FALSE(dwelling.martingale_valid);
  CHECK_THAT(dwelling.caveat, Catch::Matchers::Contains("guessed"));
  REQUIRE(live.setting_memory());
  CHECK(live.setting_memory()->p.p < 1e-10);
  CHECK(live.setting_memory()->degrees == 9);
  CHECK(live.setting_memory()->chi_squared == Approx(dwelling.setting_memory.chi_squared));

  trials[7].product = 0;
  CHECK_THROWS_AS(peal::analyse_sequence(trials), peal::invalid_argument);
  CHECK_THROWS_AS(peal::analyse_sequence(std::vector<peal::product_trial>{{0, 0, 1}}), peal::invalid_argument);
}

TEST_CASE("live accumulation equals the table and the game of all its trials") {
  const std::uint64_t seed = 17;
  INFO("seed " << seed);
  std::mt19937_64 random(seed);
  peal::chsh_accumulator live;
  peal::bell_counts counts;
  peal::game_martingale martingale;
  CHECK_FALSE(live.ready());
  for (int i = 0; i < 3000; ++i) {
    const unsigned bits = static_cast<unsigned>(random());
    const unsigned x = bits & 1, y = (bits >> 1) & 1, a = (bits >> 2) & 1, b = (bits >> 3) & 1;
    live.add(x, y, a, b);
    ++counts.n[x][y][a][b];
    martingale.add((x != 0 && y != 0) == (a != b));
  }
  CHECK(live.ready());
  CHECK(live.counts().n == counts.n);
  CHECK(live.trials() == 3000);
  CHECK(live.martingale().log_e_value() == martingale.log_e_value());
  CHECK(live.martingale().wins() == peal::game_wins(counts, {}));
  REQUIRE(live.setting_memory());
  CHECK(live.setting_memory()->p.p > 1e-3);
}

TEST_CASE("student lab, sixteen angles: S with the right error") {
  const auto rows = student_lab();
  const auto angles = peal::find_chsh_angles(rows);
  CHECK(angles.alpha_deg[0] == Approx(0.0).margin(1e-9));
  CHECK(angles.alpha_deg[1] == Approx(45.0));
  CHECK(angles.beta_deg[0] == Approx(-22.5));
  CHECK(angles.beta_deg[1] == Approx(22.5));
  const auto r = peal::single_outcome_chsh(rows, angles);
  CHECK(r.e[0][0] == Approx(0.715403).margin(5e-7));
  CHECK(r.e[0][1] == Approx(0.646967).margin(5e-7));
  CHECK(r.e[1][0] == Approx(-0.646045).margin(5e-7));
  CHECK(r.e[1][1] == Approx(0.550321).margin(5e-7));
  CHECK(r.s == Approx(2.5587366).margin(5e-8));
  CHECK(r.sigma == Approx(0.0423).margin(5e-5));
  CHECK(r.form == peal::chsh_form{1, 0, 1});
  CHECK(r.form_searched);
  CHECK(r.notes.size() == 3);
  const auto told = peal::single_outcome_chsh(rows, angles, peal::chsh_form{1, 0, 1});
  CHECK_FALSE(told.form_searched);
  CHECK(r.gaussian.p == Approx(8 * told.gaussian.p));
  // Angles count modulo 180 degrees.
  peal::chsh_angles turned = angles;
  turned.alpha_deg[1] -= 180.0;
  CHECK(peal::single_outcome_chsh(rows, turned).s == Approx(r.s));
}

TEST_CASE("unequal exposure of single-outcome counts is divided out, and its error follows") {
  auto rows = student_lab();
  const auto angles = peal::find_chsh_angles(rows);
  const auto before = peal::single_outcome_chsh(rows, angles);
  for (std::size_t i = 0; i < rows.size(); i += 3) {
    rows[i].coincidences *= 4;
    rows[i].duration_s *= 4.0;
  }
  const auto after = peal::single_outcome_chsh(rows, angles);
  CHECK(after.s == Approx(before.s).epsilon(1e-12));
  CHECK(after.sigma < before.sigma);
  CHECK(after.sigma > before.sigma / 2);
  rows.pop_back();
  CHECK_THROWS_AS(peal::single_outcome_chsh(rows, angles), peal::invalid_argument);
  rows.push_back(rows.front());
  CHECK_THROWS_AS(peal::single_outcome_chsh(rows, angles), peal::invalid_argument);
}
