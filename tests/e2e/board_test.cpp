// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The board alone: registers, every pulse followed to its tag, the same words from the plain and the SystemC board,
// random stalls.
#include "peal_map.hpp"
#include "peal_wire.hpp"
#include "sim/tb/board.hpp"
#include "sim/tb/calibration.hpp"
#include "sim/tb/scoreboard.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace peal::sim;
namespace map = peal::map;

namespace {

/// Poisson pulses on every channel, with a dead time, and a setting that changes every 50 us.
class noise final : public experiment {
public:
  noise(double rate_hz, unsigned channels, std::uint64_t seed) : gap_(rate_hz * 1e-12), next_(channels) {
    for (unsigned c = 0; c < channels; ++c) {
      engines_.emplace_back(seed * 1000 + c);
      next_[c] = static_cast<std::int64_t>(gap_(engines_[c]));
    }
  }
  void generate(std::int64_t until_ps, std::vector<pulse>& pulses, std::vector<setting_change>& settings) override {
    const std::size_t begin = pulses.size();
    for (unsigned c = 0; c < next_.size(); ++c) {
      for (; next_[c] < until_ps; next_[c] += dead_ps + static_cast<std::int64_t>(gap_(engines_[c]))) {
        pulses.push_back({next_[c], width_ps, static_cast<std::uint16_t>(c)});
      }
    }
    std::sort(pulses.begin() + static_cast<std::ptrdiff_t>(begin), pulses.end(), [](const pulse& a, const pulse& b) {
      return std::pair(a.time_ps, a.channel_index) < std::pair(b.time_ps, b.channel_index);
    });
    for (; change_ps_ < until_ps; change_ps_ += 50'000'003) {
      settings.push_back({change_ps_, static_cast<std::uint8_t>(0x10 * (value_ & 1U) + (value_ >> 1 & 1U))});
      ++value_;
    }
  }
  static constexpr std::int64_t dead_ps = 40'000;
  static constexpr std::int64_t width_ps = 18'000;

private:
  std::exponential_distribution<double> gap_;
  std::vector<std::mt19937_64> engines_;
  std::vector<std::int64_t> next_;
  std::int64_t change_ps_ = 0;
  unsigned value_ = 0;
};

struct run_result {
  std::vector<std::uint32_t> words;
  std::vector<std::string> errors;
  std::uint64_t tags = 0;
  std::uint64_t settings = 0;
  std::vector<channel_score> scores;
  std::vector<hit_registers> registers;
};

void load_factory_tables(board& b) {
  const delay_line_model nominal = nominal_line(b.options().line);
  const auto table = factory_table(nominal, 128, board_build.clock_period_ps);
  for (unsigned c = 0; c < board_build.channels; ++c) {
    b.write_register(map::calibration_address, map::calibration_address_field::channel_index::put(c));
    for (const std::uint16_t entry : table) { b.write_register(map::calibration_data, entry); }
  }
  b.write_register(map::command, map::command_field::swap_calibration::mask);
}

run_result run(const board_options& options, double rate_hz, std::int64_t duration_ps) {
  const auto b = make_board(options);
  REQUIRE(b->read_register(map::magic) == map::magic_value);
  load_factory_tables(*b);
  b->write_register(map::heartbeat, 2000);
  scoreboard score;
  for (unsigned c = 0; c < board_build.channels; ++c) {
    score.set_channel(c, resolution_bound_ps(b->lab().model(c), b->calibration(c), board_build.clock_period_ps, true),
                      0);
  }
  b->set_experiment([rate_hz] { return std::make_unique<noise>(rate_hz, board_build.channels, 5); }, duration_ps);
  b->lab().set_observer(&score);
  b->frames().set_observer(&score);
  b->write_register(map::control, map::control_field::run::mask);
  b->clock(static_cast<std::uint64_t>(duration_ps / board_build.clock_period_ps) + 20'000);
  run_result r;
  std::vector<std::uint64_t> hits;
  for (unsigned c = 0; c < board_build.channels; ++c) {
    r.registers.push_back({b->read_register(map::hits(c)), b->read_register(map::tags(c)),
                           b->read_register(map::missed(c)), b->read_register(map::dead_time_rejected(c))});
    hits.push_back(b->lab().counters(c).rising_seen);
  }
  score.finish(duration_ps, r.registers, hits);
  const auto words = b->frames().frames();
  r.words.assign(words.begin(), words.end());
  r.errors = score.errors();
  r.tags = score.tags();
  r.settings = score.settings_matched();
  for (unsigned c = 0; c < board_build.channels; ++c) { r.scores.push_back(score.score(c)); }
  return r;
}

} // namespace

TEST_CASE("every pulse is followed to a tag within the stated resolution") {
  const run_result r = run({}, 1e6, 5'000'000'000);
  for (const std::string& error : r.errors) { UNSCOPED_INFO(error); }
  CHECK(r.errors.empty());
  CHECK(r.tags > 30'000);
  CHECK(r.settings == 100);
  for (const channel_score& s : r.scores) {
    CHECK(s.matched == s.pulses);
    CAPTURE(s.worst_ps, std::sqrt(s.sum_squares / static_cast<double>(s.matched)));
    CHECK(s.worst_ps < 700);
  }
}

TEST_CASE("the SystemC board gives the words of the plain one, with and without stalls") {
  for (const double stall : {0.0, 0.4}) {
    board_options options;
    options.frames.stall_probability = stall;
    options.control_stall_probability = stall;
    const run_result plain = run(options, 2e6, 2'000'000'000);
    options.kind = board_kind::systemc;
    const run_result systemc = run(options, 2e6, 2'000'000'000);
    CHECK(plain.errors.empty());
    CHECK(systemc.errors.empty());
    CHECK(plain.words.size() > 10'000);
    CHECK(plain.words == systemc.words);
  }
}

TEST_CASE("a link too slow loses tags, and the counts say exactly how many") {
  board_options options;
  options.frames.link_bytes_per_second = 20'000'000;
  const run_result r = run(options, 2e6, 2'000'000'000);
  for (const std::string& error : r.errors) { UNSCOPED_INFO(error); }
  CHECK(r.errors.empty());
  std::uint64_t missed = 0;
  for (const hit_registers& h : r.registers) { missed += h.missed; }
  CHECK(missed > 10'000);
}
