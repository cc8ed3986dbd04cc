// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// peal bell FILE: the Bell analysis of a recording: tags with setting events, or a table of counts, trials or
// coincidences.
#include "apps/bell_options.hpp"
#include "apps/bell_tables_report.hpp"
#include "apps/commands.hpp"
#include "apps/envelope.hpp"
#include "apps/file_run.hpp"
#include "apps/json_keys.hpp"
#include "apps/report.hpp"
#include "base/interrupt.hpp"

#include "peal/error.hpp"
#include "peal/io.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace peal::app {

namespace {

// Weak light shows its delays only in a longer part of the recording than the usual one: as long as they are not found,
// eight times more is looked at, as far as that fits into memory. (Each look can be wrong with the stated probability
// of the search, so some five looks with five times that.)
std::shared_ptr<const chsh_measurement_result> measure(const file_run_options& run, chsh_measurement_options options,
                                                       bool learning_given, file_run& done) {
  constexpr double most_tags_held = 2.5e6;
  while (true) {
    auto r = measure_file<chsh_measurement_result>(run, std::make_unique<chsh_measurement>(options), done);
    const double tags = static_cast<double>(std::max<std::uint64_t>(1, r->tags_total));
    const double most = static_cast<double>(r->clock.elapsed_ps()) * std::min(1.0, most_tags_held / tags);
    const auto learning = static_cast<double>(options.learning_ps);
    if (r->delays_known || learning_given || learning <= 0.0 || learning >= most) { return r; }
    options.learning_ps = static_cast<time_ps>(std::min(8.0 * learning, most + 1.0));
  }
}

void analyse_tags(const file_run_options& run, const bell_option_set& given, bool as_json) {
  const std::string& file = run.file;
  const auto info = open_file(file, run.open)->info(); // what the recording says of the experiment
  file_run done;
  const auto r = measure(run, given.build(known_setup::from(info)), given.learning_given(), done);
  if (as_json) {
    fmt::print("{}\n", to_json([&](field_visitor& v) {
                 visit_fields(envelope_of(file, done), v);
                 r->fields(v);
               }));
  } else {
    fmt::print("file       {} ({})\n", file, done.info.format);
    for (const std::string& line : chsh_lines(*r)) { fmt::print("{}\n", line); }
    fmt::print("losses     {}\n", losses_text(done.summary.losses));
  }
  if (done.summary.tags == 0) { throw invalid_argument(file + ": holds no tags; nothing to analyse"); }
  if (r->tags[0] + r->tags[1] == 0 || r->tags[2] + r->tags[3] == 0) {
    throw invalid_argument(file + ": no tags on the detectors of one side; peal info " + file +
                           " lists the channels, --channels chooses");
  }
  if (!r->delays_known) {
    throw invalid_argument(file + ": no S: " + r->delay_note +
                           "; give --delays, or --learning with a longer part of the recording");
  }
  if (!r->ready) {
    throw invalid_argument(
        file + ": no S: not all four pairs of settings have coincidences. Peal reads settings from the setting events "
               "of the stream; a recording without them has one setting only");
  }
}

} // namespace

std::vector<json_part> bell_json() {
  return {{"## peal bell\n\nOf a recording: these, and the keys of [chsh](measurements.md#chsh).",
           [](field_visitor& v) { visit_fields(file_envelope{}, v); },
           {"losses"}}};
}

void add_bell_command(CLI::App& app, int& exit_code) {
  struct options {
    file_run_options run;
    bool json = false;
    std::unique_ptr<bell_option_set> bell;
    table_options table;
  };
  auto o = std::make_shared<options>();
  CLI::App* c = app.add_subcommand(
      "bell", "Bell test of a recording: tags, count tables, trial tables, coincidence sequences (found by content)");
  add_file_run_options(*c, o->run, "recorded tags or a table");
  o->bell = std::make_unique<bell_option_set>(*c);
  add_table_options(*c, o->table);
  c->add_flag("--json", o->json, "as JSON");
  c->footer("Examples:\n"
            "  peal bell recording.peal --channels 1,2,3,4 --window 2ns\n"
            "  peal bell counts.csv --experiment Innsbruck1998 --json\n"
            "  peal bell coincidences.csv --form 11");
  c->callback([o, &exit_code] {
    catch_interrupts();
    if (!o->run.open.kind.empty() || !analyse_table(o->run.file, statistics_of(o->bell->build()), o->table, o->json)) {
      analyse_tags(o->run, *o->bell, o->json);
    }
    exit_code = exit_done;
  });
}

} // namespace peal::app
