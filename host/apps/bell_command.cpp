// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// peal bell FILE: the Bell analysis of a recording: tags with setting events, or a table of counts, trials or
// coincidences.
#include "apps/bell_options.hpp"
#include "apps/bell_tables_report.hpp"
#include "apps/commands.hpp"
#include "apps/file_options.hpp"
#include "apps/read_all.hpp"
#include "apps/report.hpp"

#include "peal/error.hpp"
#include "peal/io.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace peal::app {

namespace {

void analyse_tags(const std::string& file, const open_options& open, const bell_option_set& given, bool partial,
                  bool as_json) {
  const auto source = open_file(file, open);
  const bell_session_options options = given.build(known_setup::from(source->info()));
  bell_session session(options);
  const stream_totals totals = read_all(*source, partial, [&](const tag_block& block) { session.add(block); });
  session.finish();
  const bell_snapshot s = session.snapshot();
  if (as_json) {
    nlohmann::json out = to_json(s, options);
    out["file"] = file;
    out["format"] = source->info().format;
    out["losses"] = to_json(totals.losses);
    fmt::print("{}\n", out.dump(2));
  } else {
    fmt::print("file       {} ({})\n", file, source->info().format);
    for (const std::string& line : session_lines(s, options)) { fmt::print("{}\n", line); }
    fmt::print("losses     {}\n", format_losses(totals.losses));
  }
  if (totals.tags == 0) { throw invalid_argument(file + ": holds no tags; nothing to analyse"); }
  if (s.tags[0] + s.tags[1] == 0 || s.tags[2] + s.tags[3] == 0) {
    throw invalid_argument(file + ": no tags on the detectors of one side; peal info " + file +
                           " lists the channels, --channels chooses");
  }
  if (!s.ready) {
    throw invalid_argument(
        file +
        ": no S: not all four pairs of settings have coincidences. Peal reads settings from the setting events of the "
        "stream; a recording without them has one setting only");
  }
}

} // namespace

void add_bell_command(CLI::App& app, int& exit_code) {
  struct options {
    std::string file;
    open_options open;
    bool partial = false;
    bool json = false;
    std::unique_ptr<bell_option_set> bell;
    table_options table;
  };
  auto o = std::make_shared<options>();
  CLI::App* c = app.add_subcommand(
      "bell", "Bell test of a recording: tags, count tables, trial tables, coincidence sequences (found by content)");
  c->add_option("FILE", o->file, "recorded tags or a table")->required();
  add_file_options(*c, o->open);
  o->bell = std::make_unique<bell_option_set>(*c);
  add_table_options(*c, o->table);
  c->add_flag("--partial", o->partial, "analyse what a broken file still gives");
  c->add_flag("--json", o->json, "as JSON");
  c->callback([o, &exit_code] {
    if (!o->open.kind.empty() || !analyse_table(o->file, o->bell->build().bell, o->table, o->json)) {
      analyse_tags(o->file, o->open, *o->bell, o->partial, o->json);
    }
    exit_code = exit_done;
  });
}

} // namespace peal::app
