// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/sources/scenario.hpp"
#include "source_checks.hpp"

#include <peal/error.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

using namespace peal::sim;
using namespace peal_test;

namespace {

const std::string head = "name = 'n'\nsentence = 's'\nseed = 1\nduration_ps = 1000\n";                // lines 1-4
const std::string dark = "[experiment]\nkind = 'beams'\ndetectors = [{ channel = 1 }]\n[analysis]\n"; // lines 5-8
const std::string tail = "[[expect]]\nquantity = 'tags'\nvalue = 0\ntolerance = 0\nbecause = 'b'\n";  // lines 9-13

std::string message_of(const std::string& text) {
  try {
    parse_scenario(text, "x.toml");
  } catch (const peal::file_error& e) { return e.what(); }
  return "accepted";
}

void refused(const std::string& text, const std::string& start, const std::string& part) {
  const std::string message = message_of(text);
  CAPTURE(message);
  CHECK(message.rfind(start, 0) == 0);
  CHECK(message.find(part) != std::string::npos);
  CHECK(message.find('\n') == std::string::npos);
}

} // namespace

TEST_CASE("every scenario of the project loads, is named like its file and short enough to run") {
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator("sim/scenarios")) {
    if (entry.path().extension() != ".toml") { continue; }
    CAPTURE(entry.path().string());
    const scenario s = load_scenario(entry.path());
    CHECK(s.name == entry.path().stem().string());
    CHECK(names.insert(s.name).second);
    CHECK(s.duration_ps <= 500'000'000'000); // 50 million clocks
    CHECK(s.expect.size() >= 1);
    CHECK(make_experiment(s) != nullptr);
  }
  for (const char* wanted : {"chsh_violation", "classical_source", "werner_below_bound", "hbt_antibunching", "overload",
                             "dark_lab", "eavesdropper", "smoke", "demo"}) {
    CHECK(names.count(wanted) == 1);
  }
}

TEST_CASE("a scenario's fields arrive as they are written") {
  const scenario s = parse_scenario(R"(
name = "all"
sentence = "Everything."
seed = 9
duration_ps = 5_000
[board]
dead_time_ps = { 1 = 100, 12 = 200 }
input_delay_ps = { 3 = 7500 }
enable_falling = [2, 4]
heartbeat_clocks = 300
link_stall_probability = 0.25
link_pause_every_clocks = 1000
link_pause_clocks = 100
[experiment]
kind = "bell"
source = { kind = "pulsed", period_ps = 12500.5, mean_number = 0.02, sigma_ps = 3, number = "thermal" }
state = { kind = "density", real = [[0.5, 0, 0, 0.25], [0, 0, 0, 0], [0, 0, 0, 0], [0.25, 0, 0, 0.5]], imaginary = [[0, 0, 0, -0.1], [0, 0, 0, 0], [0, 0, 0, 0], [0.1, 0, 0, 0]] }
a = { settings = ["H", 45, "R"], transmission = 0.5, delay_ps = 3, drift_ppm = -1.5, crosstalk = 0.01 }
b = { settings = [22.5] }
switching = { dwell_ps = 100, transition_ps = 10, order = "cyclic" }
eavesdroppers = [{ side = "a", probability = 0.5, bases = ["D"] }]
detector = { efficiency = 0.6, jitter_sigma_ps = 149, dark_hz = 500, background_hz = 10, dead_time_ps = 60_000, dead_time = "paralysable", afterpulse_probability = 0.01, afterpulse_decay_ps = 1000, pulse_width_ps = 30_000 }
detectors = [{ channel = 5, efficiency = 0.7 }, { channel = 6, delay_ps = 12 }, { channel = 7, dead_time = "non_paralysable" }, { channel = 8 }]
[analysis]
chsh = { window_ps = 2000, channels = [5, 6, 7, 8], delays_ps = [0, -5, 5, 1] }
g2 = { channels = [5, 7], bin_ps = 10, range_ps = 100 }
rates = true
[[expect]]
quantity = "S"
value = 2.5
tolerance = 0.5
because = "x"
[[expect]]
quantity = "p_value"
at_most = 1e-6
because = "y"
)",
                                    "all.toml");
  CHECK(s.seed == 9);
  CHECK(s.board.dead_time_ps == std::map<std::uint16_t, std::int64_t>{{1, 100}, {12, 200}});
  CHECK(s.board.input_delay_ps.at(3) == 7500);
  CHECK(s.board.enable_falling == std::vector<std::uint16_t>{2, 4});
  CHECK(s.board.heartbeat_clocks == 300);
  CHECK(s.board.link_stall_probability == 0.25);
  CHECK(s.board.link_pause_every_clocks == 1000);
  CHECK(s.board.link_pause_clocks == 100);
  const auto& e = std::get<bell_setup>(s.experiment);
  const auto& light = std::get<pulsed_light>(e.light);
  CHECK(light.period_ps == 12500.5);
  CHECK(light.number == pulse_number::thermal);
  CHECK(e.state[3] == std::complex<double>(0.25, -0.1));
  CHECK(e.a.settings.size() == 3);
  CHECK(e.a.settings[2].s3 == -1.0);
  CHECK(e.a.link.drift_ppm == -1.5);
  CHECK(e.a.crosstalk == 0.01);
  CHECK(e.switching.order == setting_order::cyclic);
  CHECK_FALSE(e.eavesdroppers.at(0).second);
  CHECK(e.detectors[0].efficiency == 0.7);
  CHECK(e.detectors[1].efficiency == 0.6);
  CHECK(e.detectors[1].delay_ps == 12);
  CHECK(e.detectors[1].dead_time == dead_time_kind::paralysable);
  CHECK(e.detectors[2].dead_time == dead_time_kind::non_paralysable);
  CHECK(e.detectors[3].channel_index == 7);
  CHECK(s.analysis.chsh->delays_ps == std::vector<std::int64_t>{0, -5, 5, 1});
  CHECK(s.analysis.g2->range_ps == 100);
  CHECK(s.analysis.rates);
  CHECK_FALSE(s.analysis.losses);
  CHECK(s.expect[0].holds(2.0));
  CHECK_FALSE(s.expect[0].holds(3.1));
  CHECK(s.expect[1].holds(0.0));
  CHECK_FALSE(s.expect[1].holds(1e-5));
  CHECK_FALSE(s.expect[0].holds(std::nan("")));
  CHECK_FALSE(s.expect[1].holds(std::nan("")));
}

TEST_CASE("what a scenario file gets wrong is said in one line with its place") {
  CHECK(message_of(head + dark + tail) == "accepted");
  refused(head + "x y\n", "x.toml:5: not TOML", "");
  refused("nam = 'n'\n" + head + dark + tail, "x.toml:1:", "unknown key nam");
  refused(head + dark + "rate = true\n" + tail, "x.toml:9:", "unknown key analysis.rate");
  refused(head + "[board]\nheartbeat_clocks = 3\n" + dark + tail,
          "x.toml:6:", "board.heartbeat_clocks must be an integer in 256..");
  refused(head + "[board]\ninput_delay_ps = { A = 3 }\n" + dark + tail,
          "x.toml:6:", "the key must be a channel number");
  refused(head + "[experiment]\nkind = 'bells'\n[analysis]\n" + tail, "x.toml:6:", "experiment.kind must be");
  refused(head + "[experiment]\nkind = 'beams'\n[analysis]\n" + tail, "x.toml:5:", "experiment.detectors is missing");
  refused(head + "[experiment]\nkind = 'beams'\ndetectors = [{ channel = 0 }]\n[analysis]\n" + tail,
          "x.toml:7:", "detectors[0].channel must be an integer in 1..16");
  refused(head + "[experiment]\nkind = 'beams'\ndetectors = [{ channel = 1 }, { channel = 1 }]\n[analysis]\n" + tail,
          "x.toml:5:", "two detectors on channel 1");
  refused(head + "[experiment]\nkind = 'beams'\ndetectors = [{ channel = 1, dead_time_ps = 5000 }]\n[analysis]\n" +
              tail,
          "x.toml:7:", "run together");
  refused(head + dark, "x.toml:1:", "expect is missing");
  refused(head + dark + "[[expect]]\nquantity = 'tags'\nbecause = 'b'\n", "x.toml:9:", "either value and tolerance");
  refused(head + dark + "[[expect]]\nquantity = 'tags'\nvalue = 0\ntolerance = 0\n", "x.toml:9:", "because is missing");
  refused("name = 3\n", "x.toml:1:", "name must be a text");
  CHECK_THROWS_AS(load_scenario("sim/scenarios/no_such_file.toml"), peal::io_error);
}

TEST_CASE("a recorded scenario wants its pulses from the caller") {
  scenario s =
      parse_scenario(head + "[experiment]\nkind = 'recorded'\npulse_width_ps = 500\n[analysis]\n" + tail, "r.toml");
  CHECK_THROWS_AS(make_experiment(s), peal::invalid_argument);
  std::get<recorded_setup>(s.experiment).pulses = {{40, 2}};
  const drawn d = draw(*make_experiment(s), s.duration_ps);
  REQUIRE(d.pulses.size() == 1);
  CHECK(d.pulses[0] == pulse{40, 500, 2});
}

TEST_CASE("times with units give the scenario that integers give") {
  // Every `name_ps = N` of the project's scenarios as `name = "..."`, in ns. The dead time of a detector has no such
  // form: its name without unit says the kind.
  const std::regex in_ps("\\b([a-z_]+)_ps = (\\{[^}]*\\}|[0-9_.]+)");
  const std::regex number("= ([0-9_]+)");
  const auto in_ns = [](const std::string& given) {
    std::string digits;
    std::copy_if(given.begin(), given.end(), std::back_inserter(digits), [](char c) { return c != '_'; });
    digits.insert(0, digits.size() < 4 ? 4 - digits.size() : 0, '0');
    return '"' + digits.substr(0, digits.size() - 3) + "." + digits.substr(digits.size() - 3) + "ns\"";
  };
  for (const auto& file : std::filesystem::directory_iterator("sim/scenarios")) {
    if (file.path().extension() != ".toml") { continue; }
    CAPTURE(file.path().string());
    std::ifstream stream(file.path());
    std::string rest{std::istreambuf_iterator<char>(stream), {}};
    const scenario plain = parse_scenario(rest, "plain.toml");
    std::string text;
    int changed = 0;
    for (std::smatch found; std::regex_search(rest, found, in_ps); rest = found.suffix()) {
      std::string value = found[2];
      text += found.prefix();
      if (value[0] == '{') { // a table of channels: board.dead_time, board.input_delay
        std::string inside;
        for (std::smatch one; std::regex_search(value, one, number); value = one.suffix()) {
          inside += one.prefix().str() + "= " + in_ns(one[1]);
        }
        text += found[1].str() + " = " + inside + value;
      } else {
        text += found[1] == "dead_time" ? found.str() : found[1].str() + " = " + in_ns(value);
      }
      changed += found[1] == "dead_time" ? 0 : 1;
    }
    const scenario with_units = parse_scenario(text + rest, "units.toml");
    CHECK(changed > 0);
    CHECK(with_units.duration_ps == plain.duration_ps);
    CHECK(with_units.board.dead_time_ps == plain.board.dead_time_ps);
    CHECK(with_units.board.input_delay_ps == plain.board.input_delay_ps);
    CHECK(with_units.analysis.chsh.has_value() == plain.analysis.chsh.has_value());
    if (plain.analysis.chsh) { CHECK(with_units.analysis.chsh->window_ps == plain.analysis.chsh->window_ps); }
    if (plain.analysis.g2) {
      CHECK(with_units.analysis.g2->bin_ps == plain.analysis.g2->bin_ps);
      CHECK(with_units.analysis.g2->range_ps == plain.analysis.g2->range_ps);
    }
    const std::int64_t until_ps = std::min<std::int64_t>(plain.duration_ps, 1'000'000'000);
    CHECK(draw(*make_experiment(with_units), until_ps) == draw(*make_experiment(plain), until_ps));
  }
}

TEST_CASE("times with units that cannot be are refused with their place") {
  const std::string seconds = "name = 'n'\nsentence = 's'\nseed = 1\n";
  CHECK(message_of(seconds + "duration = '1ns'\n" + dark + tail) == "accepted");
  refused(seconds + "duration = '0.3ps'\n" + dark + tail, "x.toml:4: duration: '0.3ps'", "not a whole number of ps");
  refused(seconds + "duration = '2 days'\n" + dark + tail, "x.toml:4: duration: '2 days'", "no unit known");
  refused(seconds + "duration = '25h'\n" + dark + tail, "x.toml:4: duration: '25h'", "out of range");
  refused(seconds + "duration = 1000\n" + dark + tail, "x.toml:4: duration must be a text with a unit", "2ns");
  refused(seconds + "duration_ps = '1ns'\n" + dark + tail, "x.toml:4: duration_ps must be an integer", "");
  refused(head + "duration = '1ns'\n" + dark + tail, "x.toml:5: duration and duration_ps say the same", "remove one");
  refused(head + "[board]\ninput_delay = { 1 = 5 }\n" + dark + tail,
          "x.toml:6: board.input_delay.1 must be a text with a unit", "");
  refused(head + "[board]\ninput_delay = { 1 = '2s' }\n" + dark + tail,
          "x.toml:6: board.input_delay.1:", "out of range");
  const std::string bell = head + dark + "chsh = { window = '2ns', delays = ['1ns', '-2ns', '0', '1e3 ps'] }\n" + tail;
  const scenario s = parse_scenario(bell, "x.toml");
  CHECK(s.analysis.chsh->delays_ps == std::vector<std::int64_t>{1000, -2000, 0, 1000});
}
