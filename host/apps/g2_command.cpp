// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// peal g2 FILE: second-order correlation of two channels, pulsed or continuous: the kind g2 of the catalogue.
#include "apps/commands.hpp"
#include "apps/envelope.hpp"
#include "apps/file_run.hpp"
#include "apps/json_keys.hpp"
#include "apps/kind_options.hpp"
#include "apps/report.hpp"
#include "base/interrupt.hpp"
#include "base/output_file.hpp"

#include "peal/error.hpp"
#include "peal/measure/g2.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cmath>
#include <cstdio>
#include <memory>

namespace peal::app {

namespace {

struct options {
  file_run_options run;
  option_list<g2_options> list = g2_option_list();
  option_texts texts;
  std::string csv;
  bool force = false;
  bool json = false;
};

void write_csv(const options& o, const g2_result& r) {
  output_file out(o.csv, {.replace = o.force, .inputs = {o.run.file}});
  std::string text = "difference_ps,pairs\n";
  for (std::size_t k = 0; k < r.counts.size(); ++k) {
    text += fmt::format("{},{}\n", r.bins.first_ps + static_cast<time_ps>(k) * r.bins.width_ps, r.counts[k]);
    if (text.size() > std::size_t{1} << 20) {
      out.append(text);
      text.clear();
    }
  }
  out.append(text);
  out.finish();
}

void print_head(const options& o, const file_run& done, const g2_result& r) {
  fmt::print("file       {}: {} tags in {}\n", o.run.file, format_count(done.summary.tags),
             format_time(r.clock.elapsed_ps()));
  fmt::print("channels   {} with {} tags, {} with {} tags\n", r.channels[0],
             format_count(static_cast<std::uint64_t>(r.tags_a)), r.channels[1],
             format_count(static_cast<std::uint64_t>(r.tags_b)));
  fmt::print("pairs      {} with {} <= t({}) - t({}) < {} ps\n", format_count(static_cast<std::uint64_t>(r.pairs())),
             -r.range_ps, r.channels[1], r.channels[0], r.range_ps);
}

void print_pulsed(const pulsed_g2_result& r, std::int64_t side_peaks) {
  fmt::print("comb       period {:.2f} ps{}, contrast {:.3f}\n", r.period_ps,
             r.period_searched ? " (found)" : " (given)", r.comb_contrast);
  fmt::print("zero delay {:.0f} ps{}\n", r.zero_delay_ps,
             r.zero_delay_searched ? fmt::format(" (searched: the missing peak among {}, chance {})",
                                                 r.positions_searched, format_p(r.zero_delay_p))
                                   : " (given)");
  std::string peaks;
  for (const comb_peak& p : r.peaks) {
    if (std::abs(p.index) <= 5) { peaks += p.index == 0 ? fmt::format(" [{}]", p.area) : fmt::format(" {}", p.area); }
  }
  fmt::print("peaks      {}   (pairs within half a period; zero delay in brackets)\n", peaks);
  fmt::print("side peaks {:.2f} +- {:.2f} pairs (mean of {}), chi2 per degree {:.2f}\n", r.side_mean, r.side_mean_sigma,
             side_peaks, r.side_chi_squared_per_degree);
  fmt::print("g2(0)      {:.4f}", r.g2_0);
  if (r.zero_area > 0) { fmt::print(" +- {:.4f}", r.sigma); }
  fmt::print("   {} pairs; [{:.4f}, {:.4f}] at {:g} % (exact), below {:.4f} one-sided; nothing subtracted\n",
             r.zero_area, r.exact.lower, r.exact.upper, 100.0 * r.exact.confidence, r.upper_limit);
  for (const std::string& note : r.notes) { fmt::print("note       {}\n", note); }
}

void print_continuous(const continuous_g2& r) {
  fmt::print("normalised by the rates of both channels in live time, {:.2f} pairs expected in a bin of {} ps\n",
             r.expected_pairs, r.bin_ps);
  fmt::print("g2({:.0f})     {:.4f} +- {:.4f}   {} pairs; [{:.4f}, {:.4f}] at {:g} % (Garwood); nothing subtracted\n",
             r.zero_delay_ps, r.g2_0, r.sigma, r.zero_pairs, r.exact.lower, r.exact.upper, 100.0 * r.exact.confidence);
}

void run(const options& o) {
  const g2_options asked = parse_kind_options(o.list, o.texts);
  file_run done;
  const auto r = measure_file<g2_result>(o.run, std::make_unique<g2_measurement>(asked), done);
  if (r->tags_a == 0 || r->tags_b == 0) {
    throw invalid_argument(
        fmt::format("{}: {}; peal info {} lists the channels, --channels chooses", o.run.file, r->refusal, o.run.file));
  }
  if (!r->refusal.empty()) { throw invalid_argument("g2: " + r->refusal); }
  if (!o.csv.empty()) { write_csv(o, *r); }
  if (!r->not_pulsed.empty()) {
    fmt::print(stderr, "peal: not treated as pulsed light ({}); as continuous light:\n", r->not_pulsed);
  }
  if (o.json) {
    fmt::print("{}\n", to_json([&](field_visitor& v) {
                 visit_fields(envelope_of(o.run.file, done), v);
                 r->fields(v);
               }));
    return;
  }
  print_head(o, done, *r);
  if (r->pulsed) { print_pulsed(*r->pulsed, asked.side_peaks); }
  if (r->continuous) { print_continuous(*r->continuous); }
  fmt::print("losses     {}\n", losses_text(done.summary.losses));
}

} // namespace

std::vector<json_part> g2_json() {
  return {{"## peal g2\n\nThese, and the keys of [g2](measurements.md#g2).",
           [](field_visitor& v) { visit_fields(file_envelope{}, v); },
           {"losses"}}};
}

void add_g2_command(CLI::App& app, int& exit_code) {
  auto o = std::make_shared<options>();
  CLI::App* c = app.add_subcommand(
      "g2", "second-order correlation of two channels of a recorded file, with an honest interval for g2(0)");
  add_file_run_options(*c, o->run, "recorded tags");
  add_kind_options(*c, o->list.infos(), o->texts);
  c->add_option("--csv", o->csv, "write the histogram to this file")->type_name("FILE");
  c->add_flag("--force", o->force, "replace the file of --csv if it is there");
  c->add_flag("--json", o->json, "as JSON");
  c->footer("Examples:\n"
            "  peal g2 recording.ptu\n"
            "  peal g2 recording.ptu --channels 1,2 --period 12.5ns --range 500ns\n"
            "  peal g2 recording.ptu --light cw --bin 200ps --csv histogram.csv");
  c->callback([o, &exit_code] {
    catch_interrupts();
    run(*o);
    exit_code = exit_done;
  });
}

} // namespace peal::app
