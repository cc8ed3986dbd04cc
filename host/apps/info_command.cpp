// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// peal info FILE: what a recorded file holds.
#include "apps/commands.hpp"
#include "apps/envelope.hpp"
#include "apps/file_options.hpp"
#include "apps/json_keys.hpp"
#include "apps/report.hpp"

#include "peal/io.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>

namespace peal::app {

namespace {

void print(const std::string& path, const file_summary& s) {
  fmt::print("file       {}: {}{}, {} bytes\n", path, s.info.format, s.compressed ? " (xz)" : "",
             format_count(s.file_bytes));
  if (!s.info.device.empty()) { fmt::print("device     {}\n", s.info.device); }
  fmt::print("records    {}, of these {} rollovers\n", format_count(s.records), format_count(s.overflow_records));
  fmt::print("tags       {} in {}", format_count(s.tags), format_time(s.duration_ps()));
  if (s.duration_ps() > 0) {
    fmt::print(", {:.0f} /s", static_cast<double>(s.tags) / (static_cast<double>(s.duration_ps()) * 1e-12));
  }
  fmt::print("\n");
  for (const auto& [channel, tags] : s.channel_tags) {
    fmt::print("  channel {:>4}  {:>14}\n", channel, format_count(tags));
  }
  if (s.first_ps) {
    fmt::print("times      first {} ps, last {} ps, counted from {} ps; resolution {:g} ps\n", *s.first_ps, *s.last_ps,
               s.info.origin_ps, s.info.resolution_ps);
  }
  for (const auto& [kind, n] : s.events) { fmt::print("event      {} x {}\n", kind, format_count(n)); }
  if (s.reversals != 0) {
    fmt::print("order      time goes backwards {} times (sorted while reading)\n", format_count(s.reversals));
  }
  fmt::print("losses     {}\n", s.fault.empty()    ? losses_text(s.losses)
                                : s.losses.clean() ? "unknown: reading stopped before the end"
                                                   : losses_text(s.losses) + ", and reading stopped before the end");
  for (const auto& [key, value] : s.info.metadata) { fmt::print("  {} = {}\n", key, value); }
}

void summary_fields(const std::string& file, const file_summary& s, field_visitor& v) {
  v.value({"file", "", "path as given"}, file);
  visit_fields(s, v);
}

} // namespace

std::vector<json_part> info_json() {
  return {{"## peal info\n\nOf a table (a file for `peal bell`) `file` and `format` only.",
           [](field_visitor& v) { summary_fields({}, {}, v); },
           {"losses"}}};
}

void add_info_command(CLI::App& app, int& exit_code) {
  struct options {
    std::string file;
    open_options open;
    bool json = false;
  };
  auto o = std::make_shared<options>();
  CLI::App* c = app.add_subcommand("info", "what a recorded file holds: format, channels, times, losses, metadata");
  c->add_option("FILE", o->file, "recorded tags")->required();
  add_file_options(*c, o->open);
  c->add_flag("--json", o->json, "as JSON");
  c->footer("Examples:\n"
            "  peal info recording.ptu\n"
            "  peal info clicks.bin --as qutag --json");
  c->callback([o, &exit_code] {
    const format_info* const format = find_format(o->open.kind.empty() ? detect_file(o->file) : o->open.kind);
    if (format != nullptr && format->use == format_use::table) {
      // A table has no tags to count; say what it is and which command reads it.
      if (o->json) {
        fmt::print("{}\n", to_json([&](field_visitor& v) { file_fields(o->file, format->name, v); }));
      } else {
        fmt::print("file       {}: {}; analyse it with: peal bell {}\n", o->file, format->name, o->file);
      }
      return;
    }
    const file_summary s = summarise(o->file, o->open);
    if (o->json) {
      fmt::print("{}\n", to_json([&](field_visitor& v) { summary_fields(o->file, s, v); }));
    } else {
      print(o->file, s);
    }
    if (!s.fault.empty()) {
      fmt::print(stderr, "peal: {}\n", s.fault);
      exit_code = exit_bad_input;
    }
  });
}

} // namespace peal::app
