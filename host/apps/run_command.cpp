// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// peal run: any measurements of the catalogue on a recording or on a live source.
#include "apps/commands.hpp"
#include "apps/envelope.hpp"
#include "apps/file_run.hpp"
#include "apps/json_keys.hpp"
#include "apps/live_run.hpp"
#include "apps/report.hpp"
#include "base/interrupt.hpp"
#include "base/output_file.hpp"

#include "peal/error.hpp"
#include "peal/measure/catalogue.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace peal::app {

namespace {

struct options {
  file_run_options file;
  live_run_options live;
  std::vector<std::string> measurements;
  std::vector<std::string> delays;
  std::vector<std::string> stages;
  std::string csv;
  bool json = false;
  bool list = false;
};

/// A measurement and its result at the end.
struct outcome {
  std::string name;
  std::string kind;
  option_texts options;
  result_ptr what;
};

std::vector<named_measurement> parse_all(const std::vector<std::string>& texts) {
  if (texts.empty()) {
    throw invalid_argument(
        "what is to be measured? -m KIND:option=value,..., as often as you like; peal run --list shows "
        "the kinds");
  }
  std::vector<named_measurement> all;
  for (const std::string& text : texts) {
    named_measurement one = parse_measurement(text);
    const std::string name = one.name;
    for (int n = 2; std::any_of(all.begin(), all.end(), [&](const auto& other) { return other.name == one.name; });
         ++n) {
      one.name = fmt::format("{}_{}", name, n);
    }
    all.push_back(std::move(one));
  }
  return all;
}

// "2=-3ns" or "2=-3ns,4=1.5ns"
std::vector<channel_delay> parse_delays(const std::vector<std::string>& texts) {
  std::vector<channel_delay> all;
  for (const std::string& text : texts) {
    for (const auto& [channel, delay] : split_options(text)) {
      const auto number = detail::parse_channels(channel, 1, 1).front();
      all.push_back({number, parse_time(delay)});
    }
  }
  return all;
}

template <class Kind>
void list_kind(const Kind& kind) {
  fmt::print("{}\n  {}\n", kind.name, kind.summary);
  for (const option_info& o : kind.options) {
    const std::string allowed = o.type.starts_with("one of ") ? o.type.substr(7) : o.range;
    fmt::print("    {:<16} {}{}{}\n", o.name, o.sentence, allowed.empty() ? "" : " (" + allowed + ")",
               o.fallback.empty() ? "" : " [" + o.fallback + "]");
  }
}

void list_kinds() {
  fmt::print("measurements (-m KIND:option=value,...); in brackets the default\n\n");
  for (const measurement_kind& kind : measurement_kinds()) { list_kind(kind); }
  fmt::print("\nstages (--stage KIND:option=value,...), which make a stream out of the stream\n\n");
  for (const stage_kind& kind : stage_kinds()) { list_kind(kind); }
}

void outcome_fields(const std::vector<outcome>& outcomes, field_visitor& v) {
  v.list({"measurements", "", "in the order in which they were asked for"}, outcomes, [&](const outcome& o) {
    v.value({"name", "", "as given, else the kind"}, o.name);
    v.value({"kind", "", "of measurement: a heading of [measurements.md](measurements.md)"}, o.kind);
    v.group({"options", "", "those given, as texts under their names"}, [&] {
      for (const auto& [name, text] : o.options) { v.value({name, "", ""}, text); }
    });
    v.group({"result", "", "the keys of that kind"}, [&] {
      if (o.what) { o.what->fields(v); }
    });
  });
}

void progress_fields(const run_summary& summary, field_visitor& v) {
  v.value({"tags", "", "tags read, of all channels"}, summary.tags);
}

void fault_field(const std::string& fault, field_visitor& v) {
  v.value({"fault", "", "why reading stopped before the end; empty: all was read"}, fault);
}

std::vector<std::string> outcome_lines(const outcome& o) {
  std::vector<std::string> lines{o.name == o.kind ? o.name : o.name + " (" + o.kind + ")"};
  for (const std::string& line : to_text([&](field_visitor& v) { o.what->fields(v); })) {
    lines.push_back("  " + line);
  }
  return lines;
}

void write_csv(const options& o, const std::vector<outcome>& outcomes) {
  output_file out(o.csv, {.replace = o.live.force, .inputs = {o.file.file}});
  for (const outcome& each : outcomes) {
    if (outcomes.size() > 1) { out.append(fmt::format("# {}\n", each.name)); }
    out.append(to_csv([&](field_visitor& v) { each.what->fields(v); }));
    if (&each != &outcomes.back()) { out.append("\n"); }
  }
  out.finish();
}

void show(const options& o, const std::vector<outcome>& outcomes, const loss_counters& losses,
          const field_source& head) {
  if (!o.csv.empty()) { write_csv(o, outcomes); }
  if (o.json) {
    fmt::print("{}\n", to_json([&](field_visitor& v) {
                 head(v);
                 outcome_fields(outcomes, v);
               }));
    return;
  }
  for (const outcome& each : outcomes) {
    for (const std::string& line : outcome_lines(each)) { fmt::print("{}\n", line); }
    fmt::print("\n");
  }
  fmt::print("losses     {}\n", losses_text(losses));
}

void run_on_file(const options& o, std::vector<named_measurement> named) {
  file_run_options file = o.file;
  file.delays = parse_delays(o.delays);
  file.stages = o.stages;
  std::vector<std::unique_ptr<measurement>> wanted;
  for (named_measurement& one : named) { wanted.push_back(std::move(one.what)); }
  const file_run done = run_file(file, wanted);
  std::vector<outcome> outcomes;
  for (std::size_t i = 0; i < named.size(); ++i) {
    outcomes.push_back({named[i].name, named[i].kind->name, named[i].options, wanted[i]->snapshot()});
  }
  if (!o.json) {
    fmt::print("file       {} ({}), {} tags in {}\n\n", file.file, done.info.format, format_count(done.summary.tags),
               format_time(done.summary.clock.elapsed_ps()));
  }
  show(o, outcomes, done.summary.losses, [&](field_visitor& v) {
    visit_fields(envelope_of(file.file, done), v);
    progress_fields(done.summary, v);
    fault_field(done.summary.fault, v);
  });
  if (done.summary.tags == 0) { throw invalid_argument(file.file + ": holds no tags; nothing to measure"); }
}

void run_live(const options& o, std::vector<named_measurement> named) {
  live_run_options asked = o.live;
  asked.quiet = o.json;
  asked.delays = parse_delays(o.delays);
  asked.stages = o.stages;
  live_run live(asked);
  std::vector<measurement_id> ids;
  for (named_measurement& one : named) { ids.push_back(live.running().attach(std::move(one.what))); }
  live.record(live.board().known());
  const auto now = [&] {
    std::vector<outcome> outcomes;
    for (std::size_t i = 0; i < ids.size(); ++i) {
      outcomes.push_back({named[i].name, named[i].kind->name, named[i].options, live.running().read(ids[i])});
    }
    return outcomes;
  };
  live.watch(
      [&](const live_status& status, int columns, int rows) {
        const run_summary state = live.running().state();
        live_status shown = status;
        shown.title = "peal run   " + status.title;
        std::vector<std::string> lines = head_lines(state.clock.elapsed_ps(), shown);
        const std::vector<std::string> tail = tail_lines(state.tags, shown);
        for (const outcome& each : now()) {
          for (std::string& line : outcome_lines(each)) {
            if (lines.size() + tail.size() + 2 > static_cast<std::size_t>(rows)) { break; }
            lines.push_back(line.substr(0, static_cast<std::size_t>(columns)));
          }
        }
        lines.insert(lines.end(), tail.begin(), tail.end());
        return lines;
      },
      [&](const live_status& status) {
        const run_summary state = live.running().state();
        return fmt::format("{:>7.1f} s  stream {:>10}  tags {:>10}{}", status.wall_s,
                           format_time(state.clock.elapsed_ps()), state.tags,
                           status.losses.clean() ? "" : "  LOST: " + losses_text(status.losses));
      });
  if (!o.json) { fmt::print("\nrun        {}\n\n", live.ending()); }
  show(o, now(), live.losses(), [&](field_visitor& v) {
    visit_fields(live.envelope(), v);
    progress_fields(live.summary(), v);
  });
  if (!o.json) {
    for (const std::string& line : live.closing_lines()) { fmt::print("{}\n", line); }
    if (!live.written().empty()) { fmt::print("written    {}\n", live.written()); }
  }
  std::fflush(stdout);
  live.throw_if_failed();
}

} // namespace

std::vector<json_part> run_json() {
  return {{"## peal run\n\nOf a recording:",
           [](field_visitor& v) {
             visit_fields(file_envelope{}, v);
             progress_fields({}, v);
             fault_field({}, v);
             outcome_fields({}, v);
           },
           {"losses"}},
          {"Of a live source:",
           [](field_visitor& v) {
             visit_fields(live_envelope{}, v);
             progress_fields({}, v);
             outcome_fields({}, v);
           },
           {"losses", "measurements"}}};
}

void add_run_command(CLI::App& app, int& exit_code) {
  auto o = std::make_shared<options>();
  CLI::App* c =
      app.add_subcommand("run", "any measurements at once, on a recording (FILE) or live (--source, --simulate)");
  add_file_run_options(*c, o->file, "recorded tags; without it a live source");
  c->get_option("FILE")->required(false);
  add_live_run_options(*c, o->live);
  c->add_option("-m,--measure", o->measurements,
                "[NAME=]KIND:option=value,...; as often as you like (--list shows the kinds)")
      ->type_name("KIND:...");
  c->add_option("--stage", o->stages, "stream to stream before the measurements: KIND:option=value,...")
      ->type_name("KIND:...");
  c->add_option("--delays", o->delays, "added to the times of channels: CHANNEL=TIME,...")->type_name("2=-3ns,...");
  c->add_option("--csv", o->csv, "write the arrays and tables of the results to this file")->type_name("FILE");
  c->add_flag("--json", o->json, "as JSON");
  c->add_flag("--list", o->list, "the kinds of measurements and stages with their options");
  c->footer("Examples:\n"
            "  peal run recording.ptu -m rates -m g=correlation:channels=1,2,range=50ns,bin=500ps\n"
            "  peal run recording.ptu -j 4 --delays 2=-3.1ns -m coincidences:channels=1,2,3,4,window=2ns --json\n"
            "  peal run --simulate demo -m rates -m chsh -m pairing:a=1,2,b=3,4");
  c->callback([o, c, &exit_code] {
    exit_code = exit_done;
    if (o->list) {
      list_kinds();
      return;
    }
    catch_interrupts();
    if (o->file.file.empty()) {
      run_live(*o, parse_all(o->measurements));
    } else {
      if (c->count("--source") + c->count("--simulate") > 0) {
        throw invalid_argument("give a FILE or a live source, not both");
      }
      run_on_file(*o, parse_all(o->measurements));
    }
  });
}

} // namespace peal::app
