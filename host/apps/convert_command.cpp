// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// peal convert FROM TO: any readable tag stream into a Peal tag file or a PTU.
#include "apps/commands.hpp"
#include "apps/file_options.hpp"
#include "apps/report.hpp"

#include "peal/error.hpp"
#include "peal/io.hpp"
#include "peal/tag_file.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <filesystem>
#include <memory>

namespace peal::app {

void add_convert_command(CLI::App& app, int& exit_code) {
  struct options {
    std::string from;
    open_options open;
    std::string to;
    std::string format;
    bool force = false;
  };
  auto o = std::make_shared<options>();
  CLI::App* c = app.add_subcommand("convert", "copy recorded tags into another format (.peal or .ptu)");
  c->add_option("FROM", o->from, "recorded tags, any format peal reads")->required();
  c->add_option("TO", o->to, "file to write")->required();
  add_file_options(*c, o->open);
  c->add_option("--to", o->format, "peal or ptu (default: by the name of TO)")->check(CLI::IsMember({"peal", "ptu"}));
  c->add_flag("--force", o->force, "replace TO if it is there");
  c->callback([o, &exit_code] {
    namespace fs = std::filesystem;
    std::string format = o->format;
    if (format.empty()) {
      const std::string extension = fs::path(o->to).extension().string();
      if (extension == ".peal") { format = "peal"; }
      if (extension == ".ptu") { format = "ptu"; }
      if (format.empty()) {
        throw invalid_argument(o->to + ": cannot tell the format from the name; end it in .peal or .ptu, or give --to");
      }
    }
    std::error_code ignored;
    if (fs::equivalent(o->from, o->to, ignored)) {
      throw invalid_argument(o->to + ": is the file to read; give another name");
    }
    if (fs::exists(o->to, ignored) && !o->force) {
      throw io_error(o->to + ": is already there; remove it or add --force");
    }
    const std::unique_ptr<source> from = open_file(o->from, o->open);
    std::unique_ptr<tag_writer> to;
    if (format == "peal") {
      to = std::make_unique<tag_file_writer>(o->to, from->info());
    } else {
      to = make_ptu_writer(o->to, from->info());
    }
    const convert_report r = convert(*from, *to);
    fmt::print("{}: {} tags, {} events from {} ({})\n", o->to, format_count(r.tags), format_count(r.events), o->from,
               from->info().format);
    for (const auto& [kind, n] : r.not_representable) {
      fmt::print("left out   {} x {}: this format has no place for it\n", kind, format_count(n));
    }
    if (!r.losses.clean()) { fmt::print("losses     {}\n", losses_text(r.losses)); }
    exit_code = exit_done;
  });
}

} // namespace peal::app
