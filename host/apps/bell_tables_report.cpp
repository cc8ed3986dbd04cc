// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "apps/bell_tables_report.hpp"

#include "apps/envelope.hpp"
#include "apps/json_keys.hpp"
#include "apps/report.hpp"

#include "peal/bell_fields.hpp"
#include "peal/bell_tables.hpp"
#include "peal/bell_trials.hpp"
#include "peal/error.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace peal::app {

namespace {

void print(const std::vector<std::string>& lines) {
  for (const std::string& line : lines) { fmt::print("{}\n", line); }
}

void print_json(const std::string& file, const bell_data& data, const field_source& fields) {
  fmt::print("{}\n", to_json([&](field_visitor& v) {
               file_fields(file, data.kind, v);
               fields(v);
             }));
}

struct analysed_counts {
  const named_counts* from = nullptr;
  bell_analysis analysis;
};

void bell_group(const bell_counts& counts, const bell_analysis& analysis, field_visitor& v) {
  v.group({"bell", "", "counts and what was made of them"}, [&] { visit_fields(counts, analysis, v); });
}

// One experiment as `experiment` and `bell`, several as a list of them.
void count_fields(const std::vector<analysed_counts>& all, field_visitor& v) {
  const auto one = [&](const analysed_counts& each) {
    const named_counts counts = each.from == nullptr ? named_counts{} : *each.from;
    v.value({"experiment", "", "name in the table"}, counts.experiment);
    bell_group(counts.counts, each.analysis, v);
  };
  if (all.size() == 1 || v.documenting()) { one(all.empty() ? analysed_counts{} : all.front()); }
  if (all.size() != 1) {
    v.list({"experiments", "", "in place of the two when the table holds several experiments"}, all, one);
  }
}

void event_fields(const event_ready_result& r, const bell_analysis& a, field_visitor& v) {
  v.group({"selection", "", "of the rows"}, [&] {
    v.value({"rows", "", "rows of the table"}, r.rows);
    v.value({"heralded", "", "in the herald windows, with the Bell state asked for"}, r.heralded);
    v.value({"undisturbed", "", "of these, not marked invalid"}, r.undisturbed);
    v.value({"trials", "", "of these, with settings and outcomes"}, r.counts.total());
  });
  bell_group(r.counts, a, v);
  v.group({"anytime", "", "p-value of the win sequence: valid whenever the run was stopped"},
          [&] { visit_fields(r.martingale.p_value(), v); });
}

void sequence_fields(const sequence_result& r, field_visitor& v) {
  v.group({"sequence", "", "coincidences in order of time"}, [&] { visit_fields(r, v); });
}

void angle_fields(const single_outcome_result& r, field_visitor& v) {
  v.group({"angles", "", "one detector behind each analyser"}, [&] { visit_fields(r, v); });
}

void count_table(const std::string& file, const bell_data& data, bell_options bell, const table_options& o,
                 bool as_json) {
  if (o.method == "chsh") { bell.required = {bell_method::chsh_game}; }
  if (o.method == "eberhard") { bell.required = {bell_method::eberhard}; }
  std::vector<const named_counts*> chosen;
  std::string names;
  for (const named_counts& e : data.experiments) {
    names += (names.empty() ? "" : ", ") + e.experiment;
    if (o.experiment.empty() || e.experiment == o.experiment) { chosen.push_back(&e); }
  }
  if (chosen.empty()) {
    throw invalid_argument(fmt::format("{}: no experiment '{}'; there are: {}", file, o.experiment, names));
  }
  std::vector<analysed_counts> analysed;
  for (const named_counts* e : chosen) {
    try {
      analysed.push_back({e, analyse_counts(e->counts, bell)});
    } catch (const invalid_argument& problem) {
      throw invalid_argument(
          fmt::format("{}{}{}: {}", file, e->experiment.empty() ? "" : ", ", e->experiment, problem.what()));
    }
  }
  if (as_json) {
    print_json(file, data, [&](field_visitor& v) { count_fields(analysed, v); });
    return;
  }
  for (const auto& [e, a] : analysed) {
    if (e != analysed.front().from) { fmt::print("\n"); }
    fmt::print("counts     {}{}{}, {} trials{}\n", file, e->experiment.empty() ? "" : ": ", e->experiment,
               format_count(static_cast<std::uint64_t>(a.trials)),
               a.semantics_inferred ? a.semantics == outcome_semantics::both_detected
                                          ? " (taken as coincidences: both sides detected)"
                                          : " (taken as detection or no detection in every trial)"
                                    : "");
    print(bell_lines(e->counts, a));
  }
}

void event_table(const std::string& file, const bell_data& data, bell_options bell, bool as_json) {
  const event_ready_result r = select_event_ready(data.trials, {}, bell.tau_a, bell.tau_b);
  bell.semantics = outcome_semantics::both_detected;
  bell.event_ready = true; // a heralded row is a trial whatever the read-out says: no fair-sampling assumption
  const bell_analysis a = analyse_counts(r.counts, bell);
  if (as_json) {
    print_json(file, data, [&](field_visitor& v) { event_fields(r, a, v); });
    return;
  }
  fmt::print("trials     {}: {} rows, {} heralded, {} undisturbed, {} trials (event-ready: none dropped afterwards)\n",
             file, r.rows, r.heralded, r.undisturbed, r.counts.total());
  print(bell_lines(r.counts, a));
  fmt::print("anytime p  {}   valid whenever the run was stopped\n", format_p(r.martingale.p_value()));
}

void coincidence_table(const std::string& file, const bell_data& data, const bell_options& bell, bool as_json) {
  if (!bell.form) {
    throw invalid_argument(file +
                           ": a coincidence sequence needs a form fixed beforehand; give --form 00, 01, 10 or 11");
  }
  sequence_options options;
  options.form = *bell.form;
  options.win_bound = bell.delft_bound ? game_win_bound_delft(std::max(bell.tau_a, bell.tau_b))
                                       : game_win_bound(bell.tau_a, bell.tau_b);
  const sequence_result r = analyse_sequence(data.sequence, options);
  const auto& m = r.martingale;
  if (as_json) {
    print_json(file, data, [&](field_visitor& v) { sequence_fields(r, v); });
    return;
  }
  fmt::print("sequence   {}: {} coincidences in order of time, outcomes known by their product only\n", file,
             r.counts.total());
  fmt::print("  x y         equal     different   E\n");
  for (int x = 0; x < 2; ++x) {
    for (int y = 0; y < 2; ++y) {
      fmt::print("  {} {} {:>13} {:>13}   {:+.6f} +- {:.6f}\n", x, y, r.counts.equal[x][y], r.counts.different[x][y],
                 r.chsh.e[x][y].e, r.chsh.e[x][y].sigma);
    }
  }
  fmt::print("S          {:.5f} +- {:.5f}   raw, {}; +- {:.5f} from a bootstrap of blocks of {}\n", r.chsh.s,
             r.chsh.sigma, to_string(r.chsh.form), r.block_bootstrap_sigma, r.block_length);
  fmt::print("           {}   Gaussian tail of S: assumes independent identical trials\n", format_p(r.chsh.gaussian));
  fmt::print("game       {} wins of {}\n", m.wins(), m.trials());
  if (r.martingale_valid) {
    fmt::print("anytime p  {}   valid whenever the run was stopped\n", format_p(m.p_value()));
  } else {
    fmt::print("no p-value {}\n", r.caveat);
  }
  fmt::print("no-signal. not testable: the single outcomes are not in the data\n");
}

void angle_table(const std::string& file, const bell_data& data, const bell_options& bell, bool as_json) {
  const chsh_angles angles = find_chsh_angles(data.angles);
  // Which E is subtracted follows from the angles, which the file does not order: searched unless a form is
  // given, and said.
  const single_outcome_result r =
      single_outcome_chsh(data.angles, angles, bell.form == chsh_form{} ? std::nullopt : bell.form);
  if (as_json) {
    print_json(file, data, [&](field_visitor& v) { angle_fields(r, v); });
    return;
  }
  fmt::print("angles     {}: {} measurements, one detector behind each analyser\n", file, data.angles.size());
  for (int x = 0; x < 2; ++x) {
    for (int y = 0; y < 2; ++y) {
      fmt::print("  E({:+.1f}, {:+.1f})  {:+.6f} +- {:.6f}\n", angles.alpha_deg[static_cast<std::size_t>(x)],
                 angles.beta_deg[static_cast<std::size_t>(y)], r.e[x][y], r.sigma_e[x][y]);
    }
  }
  fmt::print("S          {:.5f} +- {:.5f}   raw, {}; {:.1f} standard deviations from 2{}\n", r.s, r.sigma,
             to_string(r.form), r.standard_deviations, r.form_searched ? "; form chosen from the data" : "");
  fmt::print("           {}   Gaussian tail of S: assumes independent identical trials\n", format_p(r.gaussian));
  for (const std::string& note : r.notes) { fmt::print("note       {}\n", note); }
}

} // namespace

std::vector<json_part> table_json() {
  const auto head = [](field_visitor& v) { file_fields({}, {}, v); };
  return {{"Of a table of counts:",
           [head](field_visitor& v) {
             head(v);
             count_fields({}, v);
           },
           {"bell"}},
          {"Of a table of event-ready trials:",
           [head](field_visitor& v) {
             head(v);
             event_fields({}, {}, v);
           },
           {"bell"}},
          {"Of a sequence of coincidences:",
           [head](field_visitor& v) {
             head(v);
             sequence_fields({}, v);
           }},
          {"Of coincidences against angles:", [head](field_visitor& v) {
             head(v);
             angle_fields({}, v);
           }}};
}

void add_table_options(CLI::App& c, table_options& o) {
  c.add_option("--experiment", o.experiment, "count tables: only this experiment");
  c.add_option("--method", o.method,
               "count tables: chsh or eberhard insists on it and refuses data that cannot carry it")
      ->check(CLI::IsMember({"valid", "chsh", "eberhard"}).description(""))
      ->type_name("{valid, chsh, eberhard}")
      ->capture_default_str();
}

bool analyse_table(const std::string& file, const bell_options& bell, const table_options& options, bool as_json) {
  const format_info* const format = find_format(detect_file(file));
  if (format == nullptr || format->use != format_use::table) { return false; }
  const bell_data data = read_bell_table(file); // fills one of its members
  if (!data.experiments.empty()) { count_table(file, data, bell, options, as_json); }
  if (!data.trials.empty()) { event_table(file, data, bell, as_json); }
  if (!data.sequence.empty()) { coincidence_table(file, data, bell, as_json); }
  if (!data.angles.empty()) { angle_table(file, data, bell, as_json); }
  return true;
}

} // namespace peal::app
