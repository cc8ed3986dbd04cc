// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// peal convert FROM TO: any readable tag stream into a Peal tag file or a PTU.
#include "apps/commands.hpp"
#include "apps/file_options.hpp"
#include "apps/report.hpp"
#include "base/interrupt.hpp"

#include "peal/error.hpp"
#include "peal/io.hpp"
#include "peal/tag_file.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <memory>

namespace peal::app {

namespace {

struct options {
  std::string from;
  open_options open;
  std::string to;
  std::string format;
  bool force = false;
  bool partial = false;
};

std::string format_of(const options& o) {
  if (!o.format.empty()) { return o.format; }
  const std::string extension = std::filesystem::path(o.to).extension().string();
  if (extension == ".peal") { return "peal"; }
  if (extension == ".ptu") { return "ptu"; }
  throw invalid_argument(o.to + ": cannot tell the format from the name; end it in .peal or .ptu, or give --to");
}

std::unique_ptr<tag_writer> open_target(const options& o, const std::string& format, const stream_info& info) {
  if (format == "ptu") { return make_ptu_writer(o.to, info, {.replace = o.force, .inputs = {o.from}}); }
  return std::make_unique<tag_file_writer>(o.to, info,
                                           tag_file_options{.replace = o.force, .inputs = {o.from}, .in_place = false});
}

void run(const options& o, int& exit_code) {
  const std::string format = format_of(o);
  open_options open = o.open;
  if (o.partial) { open.damage = damage_policy::mark; }
  const std::unique_ptr<source> from = open_file(o.from, open);
  const std::unique_ptr<tag_writer> to = open_target(o, format, from->info());
  catch_interrupts();
  convert_report r;
  try {
    r = convert(*from, *to, {.partial = o.partial, .stop = interrupted});
  } catch (const file_error& fault) {
    throw file_error(std::string(fault.what()) + "; nothing was written, --partial keeps what is there");
  }
  std::FILE* const out = o.to == "-" ? stderr : stdout;
  fmt::print(out, "{}: {} tags, {} events from {} ({})\n", o.to, format_count(r.tags), format_count(r.events), o.from,
             from->info().format);
  for (const auto& [kind, n] : r.not_representable) {
    fmt::print(out, "left out   {} x {}: this format has no place for it\n", kind, format_count(n));
  }
  if (!r.losses.clean()) { fmt::print(out, "losses     {}\n", losses_text(r.losses)); }
  if (!r.fault.empty()) { fmt::print(stderr, "peal: warning: {}; only what is in front of it was kept\n", r.fault); }
  exit_code = exit_done;
}

} // namespace

void add_convert_command(CLI::App& app, int& exit_code) {
  auto o = std::make_shared<options>();
  CLI::App* c = app.add_subcommand("convert", "copy recorded tags into another format (.peal or .ptu)");
  c->add_option("FROM", o->from, "recorded tags, any format peal reads")->required();
  c->add_option("TO", o->to, "file to write; - is standard output (--to peal)")->required();
  add_file_options(*c, o->open);
  c->add_option("--to", o->format, "peal or ptu (default: by the name of TO)")
      ->check(CLI::IsMember({"peal", "ptu"}).description(""))
      ->type_name("{peal, ptu}");
  c->add_flag("--force", o->force, "replace TO if it is there");
  c->add_flag("--partial", o->partial, "keep what a cut or damaged file still holds; gaps mark what is missing");
  c->footer("Examples:\n"
            "  peal convert recording.ptu recording.peal\n"
            "  peal convert cut.peal saved.peal --partial\n"
            "  peal convert recording.ptu.xz - --to peal");
  c->callback([o, &exit_code] { run(*o, exit_code); });
}

} // namespace peal::app
