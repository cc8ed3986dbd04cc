// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// peal g2 FILE: what kind of light two channels see, and their second-order correlation: the kind g2 of the catalogue.
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

void print_train(const pulse_train& t) {
  if (t.kind == train_kind::none) {
    if (t.least_contrast <= 1.0) {
      fmt::print("pulses     none (a train of contrast {:.2f} in each channel would have been noticed)\n",
                 t.least_contrast);
    } else {
      fmt::print("pulses     cannot be seen with so few tags\n");
    }
    return;
  }
  fmt::print("pulses     period {:.3f} ps, chance {} ({:.0f} frequencies looked at), contrast {:.3f} and {:.3f}\n",
             t.period_ps, format_p(t.p), t.places, t.a.contrast, t.b.contrast);
}

void print_zero(const zero_decision& z) {
  fmt::print("peaks      {} looked at, {:.1f} pairs a peak, {:.3f} to {:.3f} of their neighbours; the most extreme by "
             "chance: {}\n",
             z.positions, z.pairs_per_peak, z.lowest, z.highest, format_p(z.p));
}

void print_shape(const continuous_decision& d) {
  fmt::print(
      "level      {:.4g} pairs per ns; {:.0f} windows looked at, the most extreme ({:.4g} ps, {} pairs where {:.2f} "
      "are expected) by chance: {}\n",
      1000.0 * d.level_per_ps, d.windows, d.window_ps, d.pairs, d.expected, format_p(d.p));
}

void print_pulsed(const g2_result& all) {
  const pulsed_g2_result& r = *all.pulsed;
  fmt::print("comb       period {:.2f} ps{}, contrast {:.3f}\n", r.period_ps,
             r.period_searched ? " (found)" : " (given)", r.comb_contrast);
  fmt::print("zero delay {:.0f} ps{}\n", r.zero_delay_ps,
             r.zero_delay_searched ? fmt::format(" (searched: the peak that differs, among {}, chance {})",
                                                 r.positions_searched, format_p(r.zero_delay_p))
             : all.zero            ? " (the peak nearest to 0)"
                                   : " (given)");
  std::string peaks;
  for (const comb_peak& p : r.peaks) {
    if (std::abs(p.index) <= 5) { peaks += p.index == 0 ? fmt::format(" [{}]", p.area) : fmt::format(" {}", p.area); }
  }
  fmt::print("peaks      {}   (pairs within half a period; zero delay in brackets)\n", peaks);
  fmt::print("side peaks {:.2f} +- {:.2f} pairs (mean of {}), chi2 per degree {:.2f}\n", r.side_mean, r.side_mean_sigma,
             r.peaks.size() - 1, r.side_chi_squared_per_degree);
  fmt::print("g2(0)      {:.4f}", r.g2_0);
  if (r.zero_area > 0) { fmt::print(" +- {:.4f}", r.sigma); }
  fmt::print("   {} pairs; [{:.4f}, {:.4f}] at {:g} % (exact), below {:.4f} one-sided; nothing subtracted\n",
             r.zero_area, r.exact.lower, r.exact.upper, 100.0 * r.exact.confidence, r.upper_limit);
  if (all.zero) { fmt::print("           {:.4f} of the median peak, {:.4f} of the rates\n", all.g2_far, all.g2_rates); }
  for (const std::string& note : r.notes) { fmt::print("note       {}\n", note); }
}

void print_continuous(const continuous_g2& r) {
  if (r.level_pairs > 0) {
    fmt::print(
        "normalised to the level of the histogram ({} pairs; {:.4f} of the rates), {:.2f} pairs expected in a bin of "
        "{:g} ps\n",
        format_count(static_cast<std::uint64_t>(r.level_pairs)), r.level_over_rates, r.expected_pairs, r.bin_ps);
  } else {
    fmt::print("normalised by the rates of both channels in live time, {:.2f} pairs expected in a bin of {:g} ps\n",
               r.expected_pairs, r.bin_ps);
  }
  fmt::print("g2({:.0f})     {:.4f} +- {:.4f}   {} pairs; [{:.4f}, {:.4f}] at {:g} % ({}); nothing subtracted\n",
             r.zero_delay_ps, r.g2_0, r.sigma, r.zero_pairs, r.exact.lower, r.exact.upper, 100.0 * r.exact.confidence,
             r.level_pairs > 0 ? "Clopper-Pearson" : "Garwood");
  if (r.bin_rise > 0.0) {
    fmt::print("           of it {:.4f} from the width of the bin, for an exponential dip\n", r.bin_rise);
  }
}

void print_text(const options& o, const file_run& done, const g2_result& r) {
  fmt::print("{}\n", r.verdict);
  print_head(o, done, r);
  if (r.light_given) {
    fmt::print("given     ");
    for (const auto& [name, text] : o.texts) { fmt::print(" --{} {}", name, text); }
    fmt::print("\n");
  }
  if (r.train) { print_train(*r.train); }
  if (r.zero) { print_zero(*r.zero); }
  if (r.shape) { print_shape(*r.shape); }
  if (r.pulsed) { print_pulsed(r); }
  if (r.continuous) { print_continuous(*r.continuous); }
  for (const std::string& note : r.notes) { fmt::print("note       {}\n", note); }
  fmt::print("losses     {}\n", losses_text(done.summary.losses));
}

// Reads the file; once more with a wider range if the pulses found are too far apart for the usual one.
std::shared_ptr<const g2_result> measure(const options& o, g2_options asked, file_run& done) {
  if (!asked.resolution_ps) { asked.resolution_ps = open_file(o.run.file, o.run.open)->info().resolution_ps; }
  auto r = measure_file<g2_result>(o.run, std::make_unique<g2_measurement>(asked), done);
  if (given(o.texts, "range") || r->range_wanted_ps <= asked.range_ps) { return r; }
  asked.range_ps = r->range_wanted_ps;
  return measure_file<g2_result>(o.run, std::make_unique<g2_measurement>(asked), done);
}

void run(const options& o) {
  file_run done;
  const auto r = measure(o, parse_kind_options(o.list, o.texts), done);
  if (r->tags_a == 0 || r->tags_b == 0) {
    throw invalid_argument(
        fmt::format("{}: {}; peal info {} lists the channels, --channels chooses", o.run.file, r->refusal, o.run.file));
  }
  if (r->light_given && !r->refusal.empty()) { throw invalid_argument("g2: " + r->refusal); }
  if (!o.csv.empty()) { write_csv(o, *r); }
  if (o.json) {
    fmt::print("{}\n", to_json([&](field_visitor& v) {
                 visit_fields(envelope_of(o.run.file, done), v);
                 r->fields(v);
               }));
    return;
  }
  print_text(o, done, *r);
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
