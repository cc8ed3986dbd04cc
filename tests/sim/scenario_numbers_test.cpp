// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The numbers the scenario files promise, counted by brute force on the pulses themselves: what the board and the host
// then have to reproduce is right before they come in. Quantities that only the board knows (losses, heartbeats,
// p-values) are not checked here, except the win count behind the p-value.
#include "sim/sources/scenario.hpp"
#include "source_checks.hpp"

#include <catch2/catch.hpp>

#include <map>
#include <optional>

using namespace peal::sim;
using namespace peal_test;

namespace {

struct numbers {
  std::map<std::string, double> quantity;
};

unsigned setting_at(const drawn& d, std::int64_t time_ps) {
  auto after = std::upper_bound(d.settings.begin(), d.settings.end(), time_ps,
                                [](std::int64_t t, const setting_change& c) { return t < c.time_ps; });
  return std::prev(after)->value;
}

/// Programmed dead time and input delay of the board, on the times of one channel (number from 1).
std::vector<std::int64_t> after_board(std::vector<std::int64_t> t, const board_setup& board, std::uint16_t channel) {
  if (const auto dead = board.dead_time_ps.find(channel); dead != board.dead_time_ps.end()) {
    std::vector<std::int64_t> kept;
    for (const std::int64_t time : t) {
      if (kept.empty() || time - kept.back() >= dead->second) { kept.push_back(time); }
    }
    t = kept;
  }
  if (const auto delay = board.input_delay_ps.find(channel); delay != board.input_delay_ps.end()) {
    for (std::int64_t& time : t) { time += delay->second; }
  }
  return t;
}

void add_chsh(const scenario& s, const drawn& d, const std::map<std::uint16_t, std::vector<std::int64_t>>& tags,
              numbers& found) {
  std::int64_t n[2][2][2] = {}; // x, y, outcomes differ
  const auto& c = s.analysis.chsh->channels;
  for (std::size_t a = 0; a < 2; ++a) {
    for (std::size_t b = 0; b < 2; ++b) {
      const auto& ta = tags.at(c[a]);
      const auto& tb = tags.at(c[2 + b]);
      std::size_t first = 0;
      for (const std::int64_t t : ta) {
        while (first < tb.size() && 2 * (tb[first] - t) < -s.analysis.chsh->window_ps) { ++first; }
        for (std::size_t i = first; i < tb.size() && 2 * (tb[i] - t) <= s.analysis.chsh->window_ps; ++i) {
          ++n[setting_at(d, t) & 15u][setting_at(d, tb[i]) >> 4][a != b];
        }
      }
    }
  }
  double value = 0.0;
  double variance = 0.0;
  for (int x = 0; x < 2; ++x) {
    for (int y = 0; y < 2; ++y) {
      const double total = static_cast<double>(n[x][y][0] + n[x][y][1]);
      const double e = static_cast<double>(n[x][y][0] - n[x][y][1]) / total;
      value += x == 1 && y == 1 ? -e : e;
      variance += (1 - e * e) / total;
      found.quantity["coincidences"] += total;
    }
  }
  found.quantity["S"] = value;
  found.quantity["sigma_S"] = std::sqrt(variance);
}

void add_g2(const scenario& s, const std::map<std::uint16_t, std::vector<std::int64_t>>& tags, numbers& found) {
  const g2_analysis& g = *s.analysis.g2;
  const auto& a = tags.at(g.channels[0]);
  const auto& b = tags.at(g.channels[1]);
  const double normal =
      static_cast<double>(a.size()) * static_cast<double>(b.size()) / static_cast<double>(s.duration_ps);
  const auto bin = static_cast<double>(g.bin_ps);
  found.quantity["g2_0"] =
      static_cast<double>(count_pairs(a, b, -g.bin_ps / 2, g.bin_ps - g.bin_ps / 2 - 1)) / (normal * bin);
  const std::int64_t inner = g.range_ps / 2;
  const double far =
      static_cast<double>(count_pairs(a, b, inner, g.range_ps - 1) + count_pairs(a, b, 1 - g.range_ps, -inner));
  found.quantity["g2_far"] = far / (normal * 2.0 * static_cast<double>(g.range_ps - inner));
}

numbers measure(const scenario& s) {
  const drawn d = draw(*make_experiment(s), s.duration_ps);
  numbers found;
  std::map<std::uint16_t, std::vector<std::int64_t>> tags;
  const double seconds = static_cast<double>(s.duration_ps) * 1e-12;
  for (std::uint16_t channel = 1; channel <= 8; ++channel) {
    const auto hits = times_of(d, channel - 1u);
    tags[channel] = after_board(hits, s.board, channel);
    found.quantity["hits"] += static_cast<double>(hits.size());
    found.quantity["tags"] += static_cast<double>(tags[channel].size());
    found.quantity["rate_hz." + std::to_string(channel)] = static_cast<double>(tags[channel].size()) / seconds;
  }
  if (s.analysis.chsh) { add_chsh(s, d, tags, found); }
  if (s.analysis.g2) { add_g2(s, tags, found); }
  return found;
}

} // namespace

TEST_CASE("the pulses of every scenario carry the numbers it promises") {
  const std::map<std::string, int> only_the_board_knows{
      {"unaccounted", 0}, {"missed", 0}, {"overflows", 0}, {"heartbeats", 0}, {"p_value", 0}};
  for (const auto& entry : std::filesystem::directory_iterator("sim/scenarios")) {
    if (entry.path().extension() != ".toml") { continue; }
    const scenario s = load_scenario(entry.path());
    const numbers found = measure(s);
    for (const expectation& e : s.expect) {
      if (only_the_board_knows.count(e.quantity) > 0) { continue; }
      CAPTURE(s.name, e.quantity, e.because);
      REQUIRE(found.quantity.count(e.quantity) == 1);
      const double value = found.quantity.at(e.quantity);
      WARN(s.name << ": " << e.quantity << " = " << value
                  << (e.value ? " against " + std::to_string(*e.value) + " +- " + std::to_string(e.tolerance) : ""));
      CHECK(e.holds(value));
    }
  }
}

TEST_CASE("with fresh seeds the CHSH values scatter around the promised ones as their errors say") {
  for (const char* name :
       {"chsh_violation", "classical_source", "classical_bound", "werner_below_bound", "eavesdropper", "smoke"}) {
    scenario s = load_scenario(std::string("sim/scenarios/") + name + ".toml");
    double chi2 = 0.0;
    double mean = 0.0;
    constexpr int rounds = 20;
    double sigma = 0.0;
    for (int i = 0; i < rounds; ++i) {
      s.seed = 1000 + static_cast<std::uint64_t>(i);
      const numbers found = measure(s);
      const double pull = (found.quantity.at("S") - *s.expect[0].value) / found.quantity.at("sigma_S");
      chi2 += pull * pull;
      mean += found.quantity.at("S") / rounds;
      sigma = found.quantity.at("sigma_S");
    }
    CAPTURE(name, chi2, mean, sigma);
    // chi2 of 20: sigma sqrt(40) = 6.3; the promised value is rounded and approximated to a few 1e-3, at most
    // 0.3 sigma of one run.
    CHECK(chi2 < 20 + 5 * 6.3);
    CHECK(std::fabs(mean - *s.expect[0].value) < 5 * sigma / std::sqrt(rounds) + 0.003);
  }
}
