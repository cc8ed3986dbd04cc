// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/sources/scenario_experiment.hpp"

#include <array>
#include <string>

namespace peal::sim {
namespace {

constexpr double second_ps = 1e12;
constexpr std::int64_t second_ps_integer = 1'000'000'000'000;

light_setup read_light(toml_reader table) {
  const std::string kind = table.text("kind");
  light_setup light;
  if (kind == "poisson") {
    light = poisson_light{table.number("rate_hz", 0, 1e11)};
  } else if (kind == "pulsed") {
    pulsed_light p;
    p.period_ps = table.fractional_time("period_ps", 1, second_ps);
    p.mean_number = table.number("mean_number", 0, 1e4);
    p.sigma_ps = table.fractional_time("sigma_ps", 0, p.period_ps / 16, 0.0);
    const std::string number = table.text("number", "poisson");
    if (number != "poisson" && number != "thermal") {
      table.fail(table.find("number"), table.full("number") + " must be \"poisson\" or \"thermal\"");
    }
    p.number = number == "thermal" ? pulse_number::thermal : pulse_number::poisson;
    light = p;
  } else if (kind == "emitter") {
    light =
        emitter_light{table.number("excitation_hz", 0, 1e11), table.fractional_time("lifetime_ps", 1e-3, second_ps)};
  } else if (kind == "pulsed_emitter") {
    pulsed_emitter_light p;
    p.period_ps = table.fractional_time("period_ps", 1, second_ps);
    p.probability = table.number("probability", 0, 1);
    p.double_probability = table.number("double_probability", 0, 1 - p.probability, 0.0);
    p.lifetime_ps = table.fractional_time("lifetime_ps", 0, second_ps);
    light = p;
  } else if (kind == "thermal") {
    light = thermal_light{table.number("rate_hz", 0, 1e9), table.fractional_time("coherence_ps", 1, second_ps)};
  } else {
    table.fail(table.find("kind"), table.full("kind") + " must be poisson, pulsed, emitter, pulsed_emitter or thermal");
  }
  table.finish();
  return light;
}

void read_link_keys(toml_reader& table, link_setup& link) {
  link.transmission = table.number("transmission", 0, 1, 1.0);
  link.delay_ps = table.time("delay_ps", 0, second_ps_integer, 0);
  link.drift_ppm = table.number("drift_ppm", -1000, 1000, 0.0);
}

void read_detector_keys(toml_reader& table, detector_setup& d) {
  d.efficiency = table.number("efficiency", 0, 1, d.efficiency);
  d.jitter_sigma_ps = table.fractional_time("jitter_sigma_ps", 0, 1e9, d.jitter_sigma_ps);
  d.dark_hz = table.number("dark_hz", 0, 1e9, d.dark_hz);
  d.background_hz = table.number("background_hz", 0, 1e9, d.background_hz);
  // The name without unit says the kind of dead time, so the time itself is an integer in ps alone.
  d.dead_time_ps = table.integer("dead_time_ps", 0, second_ps_integer, d.dead_time_ps);
  d.afterpulse_probability = table.number("afterpulse_probability", 0, 0.9, d.afterpulse_probability);
  if (d.afterpulse_probability > 0 || table.has("afterpulse_decay_ps") || table.has("afterpulse_decay")) {
    d.afterpulse_decay_ps =
        table.fractional_time("afterpulse_decay_ps", 1, second_ps,
                              d.afterpulse_decay_ps > 0 ? std::optional<double>(d.afterpulse_decay_ps) : std::nullopt);
  }
  d.pulse_width_ps = table.time("pulse_width_ps", 1, second_ps_integer, d.pulse_width_ps);
  d.delay_ps = table.time("delay_ps", 0, second_ps_integer, d.delay_ps);
  const std::string kind =
      table.text("dead_time", d.dead_time == dead_time_kind::paralysable ? "paralysable" : "non_paralysable");
  if (kind != "paralysable" && kind != "non_paralysable") {
    table.fail(table.find("dead_time"), table.full("dead_time") + " must be \"non_paralysable\" or \"paralysable\"");
  }
  d.dead_time = kind == "paralysable" ? dead_time_kind::paralysable : dead_time_kind::non_paralysable;
  // Overlapping pulses would be one pulse for the tagger, so the losses of the file would not be the losses
  // it states.
  if (d.dead_time_ps <= d.pulse_width_ps) {
    table.fail(nullptr, table.full("dead_time_ps") + " must exceed pulse_width_ps, or pulses run together");
  }
}

/// [experiment.detector] holds what all detectors share, [[experiment.detectors]] one entry per detector with
/// `channel` and deviations.
std::vector<detector_setup> read_detectors(toml_reader& table) {
  detector_setup shared;
  shared.dead_time_ps = 50'000;
  if (auto common = table.maybe_table("detector")) {
    read_detector_keys(*common, shared);
    common->finish();
  }
  std::vector<detector_setup> detectors;
  const toml::array& list = table.need_array("detectors");
  for (std::size_t i = 0; i < list.size(); ++i) {
    toml_reader entry = table.element(list, i, "detectors");
    detector_setup d = shared;
    d.channel_index = static_cast<std::uint16_t>(entry.integer("channel", 1, 16) - 1);
    read_detector_keys(entry, d);
    entry.finish();
    detectors.push_back(d);
  }
  return detectors;
}

template <std::size_t Count>
std::array<detector_setup, Count> read_detector_array(toml_reader& table, const char* which) {
  const std::vector<detector_setup> list = read_detectors(table);
  if (list.size() != Count) { table.fail(table.find("detectors"), table.full("detectors") + " must be " + which); }
  std::array<detector_setup, Count> detectors;
  std::copy(list.begin(), list.end(), detectors.begin());
  return detectors;
}

polarisation read_polarisation(const toml_reader& table, const toml::node& node, const std::string& what) {
  if (const auto* letter = node.as_string()) {
    if (letter->get().size() == 1 && std::string_view("HVDARL").find(letter->get()[0]) != std::string_view::npos) {
      return named_polarisation(letter->get()[0]);
    }
    table.fail(&node, what + " must be an angle in degrees or one of H V D A R L");
  }
  return linear(table.number_of(node, what, -360, 360));
}

std::vector<polarisation> read_polarisations(toml_reader& table, const char* key) {
  const toml::array& list = table.need_array(key);
  if (list.empty() || list.size() > 16) { table.fail(&list, table.full(key) + " must have 1..16 entries"); }
  std::vector<polarisation> result;
  for (const toml::node& node : list) { result.push_back(read_polarisation(table, node, table.full(key))); }
  return result;
}

bell_state read_bell_name(toml_reader& table) {
  const std::string name = table.text("bell", "phi+");
  if (name == "phi+") { return bell_state::phi_plus; }
  if (name == "phi-") { return bell_state::phi_minus; }
  if (name == "psi+") { return bell_state::psi_plus; }
  if (name == "psi-") { return bell_state::psi_minus; }
  table.fail(table.find("bell"), table.full("bell") + " must be phi+, phi-, psi+ or psi-");
}

two_qubit_state read_density(toml_reader& table) {
  two_qubit_state state{};
  for (const bool imaginary : {false, true}) {
    const char* key = imaginary ? "imaginary" : "real";
    if (imaginary && !table.has(key)) { break; }
    const toml::array& rows = table.need_array(key);
    if (rows.size() != 4) { table.fail(&rows, table.full(key) + " must be 4 rows of 4 numbers"); }
    for (std::size_t i = 0; i < 4; ++i) {
      const toml::array* row = rows[i].as_array();
      if (row == nullptr || row->size() != 4) {
        table.fail(&rows[i], table.full(key) + " must be 4 rows of 4 numbers");
      }
      for (std::size_t j = 0; j < 4; ++j) {
        const double v = table.number_of((*row)[j], table.full(key), -1, 1);
        state[4 * i + j] += imaginary ? std::complex<double>(0, v) : std::complex<double>(v, 0);
      }
    }
  }
  return state;
}

two_qubit_state read_state(toml_reader table) {
  const std::string kind = table.text("kind");
  two_qubit_state state{};
  if (kind == "bell") {
    state = bell(read_bell_name(table));
  } else if (kind == "werner") {
    const double p = table.number("p", -1.0 / 3, 1);
    state = werner(p, read_bell_name(table));
  } else if (kind == "product") {
    const polarisation a = read_polarisation(table, table.need("a"), table.full("a"));
    state = product(a, read_polarisation(table, table.need("b"), table.full("b")));
  } else if (kind == "correlated") {
    std::vector<product_term> terms;
    const toml::array& list = table.need_array("terms");
    for (std::size_t i = 0; i < list.size(); ++i) {
      toml_reader entry = table.element(list, i, "terms");
      product_term term;
      term.a = read_polarisation(entry, entry.need("a"), entry.full("a"));
      term.b = read_polarisation(entry, entry.need("b"), entry.full("b"));
      term.weight = entry.number("weight", 1e-9, 1e9, 1.0);
      entry.finish();
      terms.push_back(term);
    }
    if (terms.empty()) { table.fail(&list, table.full("terms") + " must not be empty"); }
    state = classically_correlated(terms);
  } else if (kind == "density") {
    state = read_density(table);
    try {
      require_state(state);
    } catch (const invalid_argument& e) { table.fail(table.find("real"), table.full("real") + ": " + e.what()); }
  } else {
    table.fail(table.find("kind"), table.full("kind") + " must be bell, werner, product, correlated or density");
  }
  table.finish();
  return state;
}

arm_setup read_arm(toml_reader table) {
  arm_setup arm;
  read_link_keys(table, arm.link);
  arm.settings = read_polarisations(table, "settings");
  arm.crosstalk = table.number("crosstalk", 0, 0.5, 0.0);
  table.finish();
  return arm;
}

switching_setup read_switching(toml_reader table) {
  switching_setup s;
  s.dwell_ps = table.time("dwell_ps", 0, 1'000'000'000'000'000);
  s.transition_ps = table.time("transition_ps", 0, s.dwell_ps > 0 ? s.dwell_ps - 1 : 0, 0);
  const std::string order = table.text("order", "random");
  if (order != "random" && order != "cyclic") {
    table.fail(table.find("order"), table.full("order") + " must be \"random\" or \"cyclic\"");
  }
  s.order = order == "cyclic" ? setting_order::cyclic : setting_order::random;
  table.finish();
  return s;
}

eavesdropper_setup read_eavesdropper(toml_reader table) {
  eavesdropper_setup eve;
  const std::string side = table.text("side");
  if (side != "a" && side != "b") { table.fail(table.find("side"), table.full("side") + " must be \"a\" or \"b\""); }
  eve.second = side == "b";
  eve.probability = table.number("probability", 0, 1);
  eve.bases = read_polarisations(table, "bases");
  table.finish();
  return eve;
}

bell_setup read_bell(toml_reader& table) {
  bell_setup s;
  s.light = read_light(table.table("source"));
  s.state = read_state(table.table("state"));
  s.a = read_arm(table.table("a"));
  s.b = read_arm(table.table("b"));
  s.switching = read_switching(table.table("switching"));
  if (const toml::array* list = table.array("eavesdroppers")) {
    for (std::size_t i = 0; i < list->size(); ++i) {
      s.eavesdroppers.push_back(read_eavesdropper(table.element(*list, i, "eavesdroppers")));
    }
  }
  s.detectors = read_detector_array<4>(table, "four: A+, A-, B+, B-");
  return s;
}

hbt_setup read_hbt(toml_reader& table) {
  hbt_setup s;
  s.light = read_light(table.table("source"));
  if (auto link = table.maybe_table("link")) {
    read_link_keys(*link, s.link);
    link->finish();
  }
  s.reflectivity = table.number("reflectivity", 0, 1, 0.5);
  s.detectors = read_detector_array<2>(table, "two, one per port");
  return s;
}

beams_setup read_beams(toml_reader& table) {
  beams_setup s;
  s.detectors = read_detectors(table);
  if (const toml::array* list = table.array("beams")) {
    for (std::size_t i = 0; i < list->size(); ++i) {
      toml_reader entry = table.element(*list, i, "beams");
      beam_setup beam;
      beam.channel_index = static_cast<std::uint16_t>(entry.integer("channel", 1, 16) - 1);
      read_link_keys(entry, beam.link);
      beam.light = read_light(entry.table("source"));
      entry.finish();
      s.beams.push_back(beam);
    }
  }
  return s;
}

} // namespace

experiment_setup read_experiment(toml_reader table) {
  const std::string kind = table.text("kind");
  experiment_setup setup;
  if (kind == "bell") {
    setup = read_bell(table);
  } else if (kind == "hbt") {
    setup = read_hbt(table);
  } else if (kind == "beams") {
    setup = read_beams(table);
  } else if (kind == "recorded") {
    recorded_setup recorded;
    recorded.width_ps = table.time("pulse_width_ps", 1, second_ps_integer, recorded.width_ps);
    setup = recorded;
  } else {
    table.fail(table.find("kind"), table.full("kind") + " must be bell, hbt, beams or recorded");
  }
  table.finish();
  return setup;
}

} // namespace peal::sim
