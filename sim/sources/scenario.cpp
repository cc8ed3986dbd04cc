// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/sources/scenario.hpp"

#include "sim/sources/scenario_experiment.hpp"
#include "sim/sources/toml_reader.hpp"

#include <fstream>
#include <iterator>

namespace peal::sim {
namespace {

constexpr std::int64_t most_channels = 16;
// The host counts time in int64 ps; a scenario of more than a day would not be run in simulation.
constexpr std::int64_t longest_ps = 86'400'000'000'000'000;

std::uint16_t channel_of(const toml_reader& table, const toml::node& node, const std::string& what) {
  return static_cast<std::uint16_t>(table.integer_of(node, what, 1, most_channels));
}

/// Table with channel numbers as keys: { 1 = 7500, 2 = 7500 }, or { 1 = "7.5ns" } under the name without unit.
std::map<std::uint16_t, std::int64_t> read_per_channel(toml_reader& table, const char* key) {
  std::map<std::uint16_t, std::int64_t> result;
  const toml_reader::time_entry entry = table.times(key);
  if (entry.node == nullptr) { return result; }
  const toml::table* values = entry.node->as_table();
  if (values == nullptr) { table.fail(entry.node, entry.what + " must be a table of channel = time"); }
  for (const auto& [name, value] : *values) {
    const std::string text(name.str());
    const std::string what = entry.what + "." + text;
    const bool digits = !text.empty() && text.size() <= 2 && text.find_first_not_of("0123456789") == std::string::npos;
    if (!digits || std::stoi(text) < 1 || std::stoi(text) > most_channels) {
      table.fail(&value, what + ": the key must be a channel number in 1..16");
    }
    result[static_cast<std::uint16_t>(std::stoi(text))] = table.time_of(entry, value, what, 0, 1'000'000'000);
  }
  return result;
}

std::vector<std::uint16_t> read_channels(toml_reader& table, const char* key, std::size_t count,
                                         std::vector<std::uint16_t> otherwise) {
  const toml::array* list = table.array(key);
  if (list == nullptr) { return otherwise; }
  if (count > 0 && list->size() != count) {
    table.fail(list, table.full(key) + " must have " + std::to_string(count) + " entries");
  }
  std::vector<std::uint16_t> channels;
  for (const toml::node& node : *list) { channels.push_back(channel_of(table, node, table.full(key))); }
  return channels;
}

board_setup read_board(toml_reader table) {
  board_setup board;
  board.dead_time_ps = read_per_channel(table, "dead_time_ps");
  board.input_delay_ps = read_per_channel(table, "input_delay_ps");
  board.enable_falling = read_channels(table, "enable_falling", 0, {});
  board.heartbeat_clocks =
      static_cast<std::uint32_t>(table.integer("heartbeat_clocks", 256, 0xFFFFFF, board.heartbeat_clocks));
  board.link_stall_probability = table.number("link_stall_probability", 0, 0.99, 0.0);
  board.link_pause_every_clocks =
      static_cast<std::uint32_t>(table.integer("link_pause_every_clocks", 0, 1'000'000'000, 0));
  board.link_pause_clocks = static_cast<std::uint32_t>(table.integer(
      "link_pause_clocks", 0, board.link_pause_every_clocks > 0 ? board.link_pause_every_clocks - 1 : 0, 0));
  table.finish();
  return board;
}

analysis_setup read_analysis(toml_reader table) {
  analysis_setup analysis;
  if (auto chsh = table.maybe_table("chsh")) {
    chsh_analysis c;
    c.window_ps = chsh->time("window_ps", 1, 1'000'000'000);
    c.channels = read_channels(*chsh, "channels", 4, c.channels);
    if (const toml_reader::time_entry delays = chsh->times("delays_ps"); delays.node != nullptr) {
      const toml::array* list = delays.node->as_array();
      if (list == nullptr || list->size() != c.channels.size()) {
        chsh->fail(delays.node, delays.what + " must have one entry per channel");
      }
      for (const toml::node& node : *list) {
        c.delays_ps.push_back(chsh->time_of(delays, node, delays.what, -1'000'000'000'000, 1'000'000'000'000));
      }
    }
    chsh->finish();
    analysis.chsh = c;
  }
  if (auto g2 = table.maybe_table("g2")) {
    g2_analysis g;
    g.channels = read_channels(*g2, "channels", 2, g.channels);
    g.bin_ps = g2->time("bin_ps", 1, 1'000'000'000'000);
    g.range_ps = g2->time("range_ps", g.bin_ps, 1'000'000'000'000);
    g2->finish();
    analysis.g2 = g;
  }
  if (const toml::node* list = table.find("measure")) {
    const toml::array* texts = list->as_array();
    if (texts == nullptr) { table.fail(list, "measure must be a list of texts, \"NAME=KIND:option=value,...\""); }
    for (const toml::node& node : *texts) {
      const auto text = node.value_exact<std::string>();
      if (!text) { table.fail(&node, "measure must hold texts, \"NAME=KIND:option=value,...\""); }
      analysis.measure.push_back(*text);
    }
  }
  analysis.rates = table.flag("rates", false);
  analysis.losses = table.flag("losses", false);
  table.finish();
  return analysis;
}

expectation read_expectation(toml_reader table) {
  constexpr double limit = 1e18;
  expectation e;
  e.quantity = table.text("quantity");
  if (table.has("value")) {
    e.value = table.number("value", -limit, limit);
    e.tolerance = table.number("tolerance", 0, limit);
  }
  if (table.has("at_least")) { e.at_least = table.number("at_least", -limit, limit); }
  if (table.has("at_most")) { e.at_most = table.number("at_most", -limit, limit); }
  const bool bounded = e.at_least || e.at_most;
  if (e.value.has_value() == bounded) {
    table.fail(nullptr, table.full("quantity") + ": give either value and tolerance, or at_least / at_most");
  }
  e.because = table.text("because");
  table.finish();
  return e;
}

scenario read_scenario(toml_reader table) {
  scenario s;
  s.name = table.text("name");
  s.sentence = table.text("sentence");
  s.seed = static_cast<std::uint64_t>(table.integer("seed", 0, INT64_MAX));
  s.duration_ps = table.time("duration_ps", 1, longest_ps);
  if (auto board = table.maybe_table("board")) { s.board = read_board(*board); }
  s.experiment = read_experiment(table.table("experiment"));
  s.analysis = read_analysis(table.table("analysis"));
  const toml::array& list = table.need_array("expect");
  for (std::size_t i = 0; i < list.size(); ++i) {
    s.expect.push_back(read_expectation(table.element(list, i, "expect")));
  }
  if (s.expect.empty()) {
    table.fail(&list, "expect must not be empty: a scenario without an expected number shows nothing");
  }
  table.finish();
  return s;
}

} // namespace

scenario parse_scenario(std::string_view text, const std::string& name) {
  toml::table root;
  try {
    root = toml::parse(text, name);
  } catch (const toml::parse_error& e) {
    throw file_error(name + ":" + std::to_string(e.source().begin.line) +
                     ": not TOML: " + std::string(e.description()));
  }
  scenario s = read_scenario(toml_reader(root, name, ""));
  // What the fields alone do not show (a channel given twice, a beam without detector) is found by building
  // the experiment once.
  if (!std::holds_alternative<recorded_setup>(s.experiment)) {
    try {
      make_experiment(s.experiment, s.seed);
    } catch (const invalid_argument& e) {
      const toml::node* place = root.get("experiment");
      throw file_error(name + ":" + std::to_string(place->source().begin.line) + ": " + e.what());
    }
  }
  return s;
}

scenario load_scenario(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) { throw io_error(path.string() + ": cannot be opened; is the path right?"); }
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (file.bad()) { throw io_error(path.string() + ": reading failed"); }
  return parse_scenario(text, path.string());
}

std::unique_ptr<experiment> make_experiment(const scenario& s) {
  if (const auto* recorded = std::get_if<recorded_setup>(&s.experiment);
      recorded != nullptr && recorded->pulses.empty()) {
    throw invalid_argument("scenario '" + s.name +
                           "': a recorded experiment needs its pulses; put them into scenario.experiment first");
  }
  return make_experiment(s.experiment, s.seed);
}

} // namespace peal::sim
