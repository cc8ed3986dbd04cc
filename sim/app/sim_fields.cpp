// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The result of a scenario as fields, and docs/sim-keys.md.
#include "apps/json_keys.hpp"
#include "sim/app/sim_report.hpp"

namespace peal::sim::app {

namespace {

void expectation_fields(const verdict& e, field_visitor& v) {
  v.value({"quantity", "", "what is compared: a name of `quantities`"}, e.expected.quantity);
  v.value({"pass", "", "true: as expected"}, e.pass);
  v.value({"because", "", "where the expectation comes from"}, e.expected.because);
  v.value({"value", "", "expected value; absent where only a limit is given"}, e.expected.value);
  if (e.expected.value || v.documenting()) {
    v.value({"tolerance", "", "largest difference from `value`"}, e.expected.tolerance);
  }
  v.value({"at_least", "", "lower limit; absent: none"}, e.expected.at_least);
  v.value({"at_most", "", "upper limit; absent: none"}, e.expected.at_most);
  v.value({"measured", "", "what came out; absent where it could not be measured"}, e.measured);
  if (!e.note.empty() || v.documenting()) {
    v.value({"note", "", "why not, or the number as text where a double cannot hold it"}, e.note);
  }
}

} // namespace

void visit_fields(const scenario_result& r, field_visitor& v) {
  v.value({"scenario", "", "its name"}, r.name);
  v.value({"sentence", "", "what it is about"}, r.sentence);
  v.value({"seed", "", "of its random numbers: the same seed gives the same run"}, r.seed);
  v.value({"pass", "", "every expectation holds, nothing was lost, no complaint of the board"}, r.pass());
  v.value({"interrupted", "", "stopped before its end: the verdicts are not meant"}, r.interrupted);
  v.value({"device_gone", "", "the board was unplugged"}, r.device_gone);
  v.value({"simulated_ps", "ps", "stream time the host has everything of"}, r.watermark_ps);
  v.value({"tags", "", "tags the host received"}, r.tags);
  v.value({"resolution_ps", "ps", "largest difference between a pulse and its tag that is allowed"}, r.resolution_ps);
  v.texts({"board_errors", "", "first complaints of the board's scoreboard"}, r.board_errors);
  v.value({"board_error_count", "", "all its complaints"}, r.board_error_count);
  v.value({"clocks", "", "clocks of the gateware that were simulated"}, r.clocks);
  v.value({"simulate_seconds", "s", "processor time inside the simulated board"}, r.simulate_seconds);
  v.group({"quantities", "", "everything measured, numbers under their names (sim/scenarios/README.md)"}, [&] {
    for (const auto& [name, value] : r.quantities) { v.value({name, "", ""}, value); }
  });
  v.group({"notes", "", "why a quantity is missing, texts under the names of quantities"}, [&] {
    for (const auto& [name, note] : r.notes) { v.value({name, "", ""}, note); }
  });
  v.group({"losses", "", "what was lost on the way: [losses](json-keys.md#losses)"},
          [&] { peal::visit_fields(r.losses, v); });
  v.list({"expectations", "", "of the scenario, with what came out"}, r.verdicts,
         [&](const verdict& each) { expectation_fields(each, v); });
}

std::string sim_keys_document() {
  return peal::app::keys_page("Keys of peal sim --json", {{"One object; of several scenarios a list of them.",
                                                           [](field_visitor& v) { visit_fields(scenario_result{}, v); },
                                                           {"losses"}}});
}

} // namespace peal::sim::app
