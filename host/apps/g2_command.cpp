// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// peal g2 FILE: second-order correlation of two channels, pulsed or continuous.
#include "apps/commands.hpp"
#include "apps/file_options.hpp"
#include "apps/read_all.hpp"
#include "apps/report.hpp"
#include "apps/units_option.hpp"

#include "peal/error.hpp"
#include "peal/g2.hpp"
#include "peal/histogram.hpp"
#include "peal/io.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <optional>

namespace peal::app {

namespace {

struct options {
  std::string file;
  std::vector<channel_number> channels{1, 2};
  time_ps range_ps = 1'000'000;
  time_ps bin_ps = 0;
  std::string light = "auto";
  std::optional<double> zero_delay_ps;
  std::optional<double> period_ps;
  std::vector<double> search_ps;
  int side_peaks = 20;
  double confidence = 0.95;
  std::string csv;
  open_options open;
  bool partial = false;
  bool json = false;
};

struct g2_run {
  difference_histogram histogram;
  stream_totals totals;
};

g2_run measure(const options& o, time_ps bin_ps) {
  if (o.channels[0] == o.channels[1]) {
    throw invalid_argument("g2: give two different channels; light on one detector shows its dead time, not g2(0)");
  }
  const auto count = static_cast<std::size_t>((2 * o.range_ps + bin_ps - 1) / bin_ps);
  if (count > (std::size_t{1} << 28)) {
    throw invalid_argument("g2: range/bin gives more than 2^28 bins; use a coarser --bin");
  }
  difference_histogram histogram({{o.channels[0], o.channels[1], 0, 0}}, {-o.range_ps, bin_ps, count});
  const auto source = open_file(o.file, o.open);
  stream_totals totals = read_all(*source, o.partial, [&](const tag_block& block) { histogram.process(block); });
  histogram.finish();
  if (histogram.tags_a() == 0 || histogram.tags_b() == 0) {
    throw invalid_argument(fmt::format("{}: no tags on channel {}; peal info {} lists the channels, --channels chooses",
                                       o.file, histogram.tags_a() == 0 ? o.channels[0] : o.channels[1], o.file));
  }
  return {std::move(histogram), totals};
}

void write_csv(const std::string& path, const difference_histogram& h) {
  std::FILE* out = std::fopen(path.c_str(), "w");
  if (out == nullptr) { throw io_error(path + ": cannot be written; check folder and permissions"); }
  fmt::print(out, "difference_ps,pairs\n");
  const auto counts = h.counts();
  for (std::size_t k = 0; k < counts.size(); ++k) {
    fmt::print(out, "{},{}\n", h.bins().first_ps + static_cast<time_ps>(k) * h.bins().width_ps, counts[k]);
  }
  const bool failed = std::ferror(out) != 0;
  if (std::fclose(out) != 0 || failed) { throw io_error(path + ": write failed; is the disk full?"); }
}

nlohmann::json head_json(const options& o, const g2_run& run, std::int64_t pairs) {
  return {{"file", o.file},
          {"channels", o.channels},
          {"tags", {run.histogram.tags_a(), run.histogram.tags_b()}},
          {"range_ps", o.range_ps},
          {"pairs", pairs},
          {"duration_ps", run.totals.duration_ps()},
          {"losses", to_json(run.totals.losses)}};
}

void print_head(const options& o, const g2_run& run, std::int64_t pairs) {
  fmt::print("file       {}: {} tags in {}\n", o.file, format_count(run.totals.tags),
             format_time(run.totals.duration_ps()));
  fmt::print("channels   {} with {} tags, {} with {} tags\n", o.channels[0], format_count(run.histogram.tags_a()),
             o.channels[1], format_count(run.histogram.tags_b()));
  fmt::print("pairs      {} with {} <= t({}) - t({}) < {} ps\n", format_count(static_cast<std::uint64_t>(pairs)),
             -o.range_ps, o.channels[1], o.channels[0], o.range_ps);
}

void report_pulsed(const options& o, const g2_run& run, std::int64_t pairs, const pulsed_g2_result& r) {
  if (o.json) {
    nlohmann::json out = head_json(o, run, pairs);
    nlohmann::json peaks = nlohmann::json::array();
    for (const comb_peak& p : r.peaks) {
      peaks.push_back({{"index", p.index}, {"position_ps", p.position_ps}, {"pairs", p.area}});
    }
    out["pulsed"] = {{"g2_0", r.g2_0},
                     {"sigma", r.sigma},
                     {"lower", r.exact.lower},
                     {"upper", r.exact.upper},
                     {"confidence", r.exact.confidence},
                     {"upper_limit", r.upper_limit},
                     {"zero_pairs", r.zero_area},
                     {"side_mean", r.side_mean},
                     {"side_mean_sigma", r.side_mean_sigma},
                     {"side_chi_squared_per_degree", r.side_chi_squared_per_degree},
                     {"period_ps", r.period_ps},
                     {"period_searched", r.period_searched},
                     {"comb_contrast", r.comb_contrast},
                     {"zero_delay_ps", r.zero_delay_ps},
                     {"zero_delay_searched", r.zero_delay_searched},
                     {"zero_delay_p", r.zero_delay_p.p},
                     {"positions_searched", r.positions_searched},
                     {"peaks", peaks},
                     {"notes", r.notes}};
    fmt::print("{}\n", out.dump(2));
    return;
  }
  print_head(o, run, pairs);
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
             o.side_peaks, r.side_chi_squared_per_degree);
  fmt::print("g2(0)      {:.4f}", r.g2_0);
  if (r.zero_area > 0) { fmt::print(" +- {:.4f}", r.sigma); }
  fmt::print("   {} pairs; [{:.4f}, {:.4f}] at {:g} % (exact), below {:.4f} one-sided; nothing subtracted\n",
             r.zero_area, r.exact.lower, r.exact.upper, 100.0 * r.exact.confidence, r.upper_limit);
  for (const std::string& note : r.notes) { fmt::print("note       {}\n", note); }
}

void report_cw(const options& o, const g2_run& run, std::int64_t pairs) {
  const difference_histogram& h = run.histogram;
  const difference_bins bins{h.bins().first_ps, h.bins().width_ps, h.counts()};
  const auto points = cw_g2(bins, static_cast<std::int64_t>(h.tags_a()), static_cast<std::int64_t>(h.tags_b()),
                            run.totals.duration_ps());
  const double zero = o.zero_delay_ps.value_or(0.0);
  const double bin = std::floor((zero - static_cast<double>(bins.first_ps)) / static_cast<double>(bins.width_ps));
  if (bin < 0 || bin >= static_cast<double>(points.size())) {
    throw invalid_argument("g2: --zero-delay lies outside --range");
  }
  const auto k = static_cast<std::size_t>(bin);
  const std::int64_t n = bins.counts[k];
  const double expected = points[k].g2 > 0 ? static_cast<double>(n) / points[k].g2 : 1.0 / points[k].sigma;
  const interval counts = poisson_interval(n, o.confidence);
  if (o.json) {
    nlohmann::json out = head_json(o, run, pairs);
    out["cw"] = {{"g2_0", points[k].g2},
                 {"sigma", points[k].sigma},
                 {"lower", counts.lower / expected},
                 {"upper", counts.upper / expected},
                 {"confidence", o.confidence},
                 {"zero_delay_ps", zero},
                 {"bin_ps", bins.width_ps},
                 {"zero_pairs", n},
                 {"expected_pairs", expected}};
    fmt::print("{}\n", out.dump(2));
    return;
  }
  print_head(o, run, pairs);
  fmt::print("normalised by the rates of both channels, {:.2f} pairs expected in a bin of {} ps\n", expected,
             bins.width_ps);
  fmt::print("g2({:.0f})     {:.4f} +- {:.4f}   {} pairs; [{:.4f}, {:.4f}] at {:g} % (Garwood); nothing subtracted\n",
             zero, points[k].g2, points[k].sigma, n, counts.lower / expected, counts.upper / expected,
             100.0 * o.confidence);
}

void run(const options& o) {
  // One-picosecond bins make pulsed areas exact pair counts; a coarser bin only when the range would need too many.
  const time_ps fine = o.bin_ps > 0 ? o.bin_ps : std::max<time_ps>(1, o.range_ps >> 22);
  const time_ps coarse = o.bin_ps > 0 ? o.bin_ps : std::max<time_ps>(100, o.range_ps / 5000);
  std::string no_comb;
  if (o.light != "cw") {
    const g2_run run = measure(o, fine);
    pulsed_g2_options p;
    p.period_ps = o.period_ps;
    p.zero_delay_ps = o.zero_delay_ps;
    p.side_peaks = o.side_peaks;
    p.confidence = o.confidence;
    if (o.search_ps.size() == 2) {
      p.search_from_ps = o.search_ps[0];
      p.search_until_ps = o.search_ps[1];
    }
    const auto counts = run.histogram.counts();
    std::int64_t pairs = 0;
    for (const std::int64_t n : counts) { pairs += n; }
    try {
      const pulsed_g2_result r =
          pulsed_g2(difference_bins{run.histogram.bins().first_ps, run.histogram.bins().width_ps, counts}, p);
      if (!o.csv.empty()) { write_csv(o.csv, run.histogram); }
      report_pulsed(o, run, pairs, r);
      return;
    } catch (const invalid_argument& e) {
      if (o.light == "pulsed" || o.period_ps) { throw; }
      no_comb = e.what();
    }
  }
  const g2_run run = measure(o, coarse);
  std::int64_t pairs = 0;
  for (const std::int64_t n : run.histogram.counts()) { pairs += n; }
  if (!o.csv.empty()) { write_csv(o.csv, run.histogram); }
  if (!no_comb.empty()) {
    fmt::print(stderr, "peal: not treated as pulsed light ({}); as continuous light:\n", no_comb);
  }
  report_cw(o, run, pairs);
}

} // namespace

void add_g2_command(CLI::App& app, int& exit_code) {
  auto o = std::make_shared<options>();
  CLI::App* c = app.add_subcommand(
      "g2", "second-order correlation of two channels of a recorded file, with an honest interval for g2(0)");
  c->add_option("FILE", o->file, "recorded tags")->required();
  add_file_options(*c, o->open);
  c->add_option("--channels", o->channels, "the two channels")->delimiter(',')->expected(2)->capture_default_str();
  time_option(*c, "--range,--range-ps", o->range_ps, "differences looked at: +- this much",
              {time_ps{1}, time_ps{1} << 50});
  time_option(*c, "--bin,--bin-ps", o->bin_ps, "bin width (default: 1 ps for pulsed light, range/5000 for cw)",
              {time_ps{1}, time_ps{1} << 40});
  c->add_option("--light", o->light, "pulsed, cw, or auto (pulsed if there is a comb)")
      ->check(CLI::IsMember({"auto", "pulsed", "cw"}))
      ->capture_default_str();
  fractional_time_option(*c, "--zero-delay,--zero-delay-ps", o->zero_delay_ps,
                         "difference of simultaneous photons (default: pulsed: the missing peak, cw: 0)");
  fractional_time_option(*c, "--period,--period-ps", o->period_ps, "pulse period (default: found)");
  fractional_time_list_option(*c, "--search,--search-ps", o->search_ps, 2,
                              "range from,until in which the missing peak is looked for");
  c->add_option("--side-peaks", o->side_peaks, "side peaks for the normalisation")
      ->check(CLI::Range(2, 1000))
      ->capture_default_str();
  c->add_option("--confidence", o->confidence, "of the interval")
      ->check(CLI::Range(0.5, 0.9999))
      ->capture_default_str();
  c->add_option("--csv", o->csv, "write the histogram to this file");
  c->add_flag("--partial", o->partial, "analyse what a broken file still gives");
  c->add_flag("--json", o->json, "as JSON");
  c->callback([o, &exit_code] {
    run(*o);
    exit_code = exit_done;
  });
}

} // namespace peal::app
