// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// peal live: a Bell test as it happens, from a board or whatever stands in for one.
#include "apps/bell_options.hpp"
#include "apps/commands.hpp"
#include "apps/json_keys.hpp"
#include "apps/live_run.hpp"
#include "apps/report.hpp"
#include "base/interrupt.hpp"

#include "peal/error.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <memory>

namespace peal::app {

namespace {

struct options {
  live_run_options run;
  bool json = false;
  std::unique_ptr<bell_option_set> bell;
};

void print_json(live_run& live, const chsh_measurement_result& r) {
  fmt::print("{}\n", to_json([&](field_visitor& v) {
               r.fields(v);
               visit_fields(live.envelope(), v);
             }));
}

void print_text(live_run& live, const chsh_measurement_result& r) {
  fmt::print("\nrun        {}\n", live.ending());
  for (const std::string& line : chsh_lines(r)) { fmt::print("{}\n", line); }
  fmt::print("losses     {}\n", losses_text(live.losses()));
  for (const std::string& line : live.closing_lines()) { fmt::print("{}\n", line); }
  if (!live.written().empty() && live.summary().recording.failure.empty()) {
    fmt::print("written    {}; again: peal bell {}\n", live.written(), live.written());
  }
}

void run_live(const options& o) {
  (void)o.bell->build(); // mistakes are said before a board is opened
  live_run_options asked = o.run;
  asked.quiet = o.json;
  live_run live(asked);
  const chsh_measurement_options settings = o.bell->build(live.board().known());
  const measurement_id id = live.running().attach(std::make_unique<chsh_measurement>(settings));
  live.record({settings.window_ps, settings.setting_period_ps});
  const auto now = [&] { return std::static_pointer_cast<const chsh_measurement_result>(live.running().read(id)); };
  live.watch(
      [&](const live_status& status, int columns, int rows) {
        live_status shown = status;
        shown.title = "peal live   " + status.title;
        return live_screen(*now(), shown, columns, rows);
      },
      [&](const live_status& status) { return live_line(*now(), status); });
  if (o.json) {
    print_json(live, *now());
  } else {
    print_text(live, *now());
  }
  std::fflush(stdout);
  live.throw_if_failed();
}

} // namespace

std::vector<json_part> live_json() {
  return {{"## peal live\n\nThese, and the keys of [chsh](measurements.md#chsh).",
           [](field_visitor& v) { visit_fields(live_envelope{}, v); },
           {"losses"}}};
}

void add_live_command(CLI::App& app, int& exit_code) {
  auto o = std::make_shared<options>();
  CLI::App* c =
      app.add_subcommand("live", "watch a Bell test as it happens: rates, coincidences, E, S, p-value, losses");
  add_live_run_options(*c, o->run);
  c->add_flag("--json", o->json, "only the summary, as JSON");
  o->bell = std::make_unique<bell_option_set>(*c);
  c->footer("Examples:\n"
            "  peal live\n"
            "  peal live --simulate demo --write run.peal\n"
            "  peal live --source file:run.peal,pace=max --window 1ns --json");
  c->callback([o, &exit_code] {
    catch_interrupts();
    run_live(*o);
    exit_code = exit_done;
  });
}

} // namespace peal::app
