// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/bell_fields.hpp"

#include <vector>

namespace peal {

namespace {

void p_group(field_visitor& v, const field& f, const p_value& p) {
  v.group(f, [&] { visit_fields(p, v); });
}

struct setting_pair {
  int x = 0;
  int y = 0;
};
const std::vector<setting_pair>& setting_pairs() {
  static const std::vector<setting_pair> all{{0, 0}, {0, 1}, {1, 0}, {1, 1}};
  return all;
}

void pair_fields(field_visitor& v, const setting_pair& s) {
  v.value({"x", "", "setting of side A"}, s.x);
  v.value({"y", "", "setting of side B"}, s.y);
}

void chi_group(field_visitor& v, const field& f, const chi_squared_result& r, std::string_view verdict, bool fails) {
  v.group(f, [&] {
    v.value({"chi_squared", "", "test statistic"}, r.chi_squared);
    v.value({"degrees", "", "degrees of freedom"}, r.degrees);
    v.value({"p", "", "p-value"}, r.p.p);
    if (!verdict.empty()) { v.value({verdict, "", "too improbable to be chance"}, fails); }
  });
}

} // namespace

const char* name(bell_method method) noexcept {
  switch (method) {
  case bell_method::chsh: return "CHSH";
  case bell_method::chsh_game: return "CHSH game";
  case bell_method::eberhard: return "Eberhard";
  case bell_method::eberhard_game: return "Eberhard game";
  }
  return "?";
}

void visit_fields(const p_value& p, field_visitor& v) {
  v.value({"p", "", "p-value; 0 below the range of a double", "", p.p > 0.0 ? in_text::yes : in_text::no}, p.p);
  v.value({"log10_p", "", "its logarithm"}, p.log10_p);
}

void visit_fields(const chsh_result& r, field_visitor& v) {
  v.value({"form", "", "which E is subtracted"}, to_string(r.form));
  v.value({"form_searched", "", "the form was chosen from the data as the largest of eight"}, r.form_searched);
  v.value({"s", "", "S from raw counts"}, r.s);
  v.value({"sigma", "", "", "s"}, r.sigma);
  v.value({"s_minus_2", "", "formed from the integers"}, r.s_minus_2);
  if (r.sigma > 0.0 || v.documenting()) { // where every E is +-1 there is no such number
    v.value({"standard_deviations", "", "(S - 2)/sigma; absent when sigma is 0"}, r.standard_deviations);
    p_group(v, {"gaussian", "", "normal tail of S: assumes independent identical trials; absent when sigma is 0"},
            r.gaussian);
  }
  v.list({"correlators", "", "E of each pair of settings"}, setting_pairs(), [&](const setting_pair& s) {
    const correlator& c = r.e[s.x][s.y];
    pair_fields(v, s);
    v.value({"e", "", "(equal - different)/N"}, c.e);
    v.value({"sigma", "", "", "e"}, c.sigma);
    v.value({"lower", "", "lower end of the exact interval (Clopper-Pearson)"}, c.exact.lower);
    v.value({"upper", "", "upper end of that interval"}, c.exact.upper);
    v.value({"n", "", "counts"}, c.n);
  });
}

namespace {

void game_fields(const bell_analysis& a, field_visitor& v) {
  v.value({"game_wins", "", "wins of the CHSH game, counted even when the game is refused"}, a.game_wins);
  v.group({"game", "", "CHSH game: valid for any local model with memory, number of trials fixed beforehand"}, a.game,
          [&](const game_result& g) {
            v.value({"trials", "", "trials of the game"}, g.trials);
            v.value({"wins", "", "of these won"}, g.wins);
            v.value({"win_bound", "", "largest winning probability of a local model"}, g.win_bound);
            p_group(v, {"exact", "", "binomial tail"}, g.exact);
            p_group(v, {"chernoff", "", "weaker bound"}, g.chernoff);
            p_group(v, {"hoeffding", "", "weaker bound"}, g.hoeffding);
            p_group(v, {"betting", "", "valid also when the run was stopped by looking"}, g.betting);
          });
  v.group({"weighted_game", "", "p-value with known unequal setting probabilities"}, a.weighted_game,
          [&](const p_value& p) { visit_fields(p, v); });
}

void eberhard_fields(const bell_analysis& a, field_visitor& v) {
  v.group({"eberhard", "", "CH/Eberhard"}, a.eberhard, [&](const eberhard_result& e) {
    v.value({"j", "", "J per trial of each pair of settings; at most 0 for local models"}, e.j);
    v.value({"sigma", "", "", "j"}, e.sigma);
    v.value({"standard_deviations", "", "J/sigma"}, e.standard_deviations);
    p_group(v, {"gaussian", "", "normal tail"}, e.gaussian);
    v.value({"wins", "", "events of the positive term"}, e.wins);
    v.value({"relevant", "", "events of the four terms"}, e.relevant);
  });
  v.group({"eberhard_test", "", "p-value of the wins among the relevant trials"}, a.eberhard_test,
          [&](const eberhard_test_result& e) {
            v.value({"wins", "", "events of the positive term"}, e.wins);
            v.value({"relevant", "", "events of the four terms, each a trial of this game"}, e.relevant);
            v.value({"win_bound", "", "largest winning probability of a local model"}, e.win_bound);
            p_group(v, {"exact", "", "binomial tail"}, e.exact);
            p_group(v, {"hoeffding", "", "weaker bound"}, e.hoeffding);
            p_group(v, {"betting", "", "valid at any stopping time"}, e.betting);
          });
}

} // namespace

void visit_fields(const bell_counts& counts, const bell_analysis& a, field_visitor& v) {
  v.value({"outcomes", "", "`both_detected` or `detection_or_none`"},
          a.semantics == outcome_semantics::detection_or_none ? "detection_or_none" : "both_detected");
  v.value({"outcomes_inferred", "", "decided from the counts"}, a.semantics_inferred);
  v.value({"trials", "", "all counts"}, a.trials);
  v.list({"counts", "", "per pair of settings"}, setting_pairs(), [&](const setting_pair& s) {
    const auto& n = counts.n[static_cast<std::size_t>(s.x)][static_cast<std::size_t>(s.y)];
    pair_fields(v, s);
    v.list_of_integers({"n", "", "++, +-, -+, -- (or dd, dn, nd, nn)"},
                       std::array<std::int64_t, 4>{n[0][0], n[0][1], n[1][0], n[1][1]});
  });
  v.group({"chsh", "", "raw S"}, [&] { visit_fields(a.chsh, v); });
  game_fields(a, v);
  v.group({"no_signalling", "", "do the marginals depend on the other side's setting?"}, [&] {
    v.reals({"z", "", "differences of the marginals: A at x = 0, 1; B at y = 0, 1"}, a.no_signalling.z);
    v.value({"chi_squared", "", "of all four together"}, a.no_signalling.combined.chi_squared);
    v.value({"degrees", "", "degrees of freedom"}, a.no_signalling.combined.degrees);
    v.value({"p", "", "p-value"}, a.no_signalling.combined.p.p);
    v.value({"fails", "", "too improbable to be chance"}, a.no_signalling_fails);
  });
  v.group({"gls", "", "S - 2 with the noise of no-signalling taken out"}, [&] {
    v.value({"s_minus_2", "", "generalised least squares"}, a.gls.s_minus_2);
    v.value({"sigma", "", "", "s_minus_2"}, a.gls.sigma);
    p_group(v, {"gaussian", "", "normal tail"}, a.gls.gaussian);
  });
  chi_group(v, {"settings", "", "were the pairs of settings used evenly?"}, a.settings, "fail", a.settings_fail);
  v.group({"corrected", "", "S with accidentals subtracted"}, a.corrected, [&](const chsh_corrected_result& c) {
    v.value({"s", "", "S without the accidentals"}, c.s);
    v.value({"sigma", "", "", "s"}, c.sigma);
  });
  eberhard_fields(a, v);
  v.value({"fair_sampling_assumed", "", "coincidences were selected"}, a.fair_sampling_assumed);
  v.value({"fair_sampling_doubtful", "", "and no-signalling contradicts that"}, a.fair_sampling_doubtful);
  v.list({"refused", "", "analyses the data cannot carry"}, a.refused, [&](const bell_refusal& r) {
    v.value({"method", "", "name of the analysis"}, name(r.method));
    v.value({"reason", "", "why the data cannot carry it"}, r.reason);
  });
  v.texts({"notes", "", "lines for people"}, a.notes);
}

void visit_fields(const sequence_result& r, field_visitor& v) {
  v.value({"trials", "", "coincidences in order of time"}, r.counts.total());
  v.list({"counts", "", "per pair of settings"}, setting_pairs(), [&](const setting_pair& s) {
    pair_fields(v, s);
    v.value({"equal", "", "outcomes equal"}, r.counts.equal[s.x][s.y]);
    v.value({"different", "", "outcomes different"}, r.counts.different[s.x][s.y]);
  });
  v.group({"chsh", "", "raw S"}, [&] { visit_fields(r.chsh, v); });
  v.value({"wins", "", "of the CHSH game"}, r.martingale.wins());
  v.value({"block_length", "", "trials per block of the bootstrap"}, r.block_length);
  v.value(
      {"block_bootstrap_sigma", "", "standard error of S from the bootstrap; above sigma when neighbours are alike"},
      r.block_bootstrap_sigma);
  const auto chi = [&](const field& f, const chi_squared_result& c) {
    v.group(f, [&] {
      v.value({"chi_squared", "", "test statistic"}, c.chi_squared);
      v.value({"p", "", "p-value"}, c.p.p);
    });
  };
  chi({"settings", "", "even use of the pairs of settings"}, r.settings);
  chi({"setting_memory", "", "is a pair of settings independent of the one before?"}, r.setting_memory);
  v.value({"martingale_valid", "", "false: settings uneven or predictable, the anytime p-value means nothing"},
          r.martingale_valid);
  p_group(v, {"anytime", "", "p-value that is valid whenever the run was stopped"}, r.martingale.p_value());
  v.value({"caveat", "", "why not valid; empty when it is"}, r.caveat);
  v.list({"running", "", "S after so many trials", "", in_text::no}, r.running, [&](const running_chsh& p) {
    v.value({"trials", "", "coincidences so far"}, p.trials);
    v.value({"s", "", "S of these"}, p.s);
    v.value({"sigma", "", "", "s"}, p.sigma);
  });
}

void visit_fields(const single_outcome_result& r, field_visitor& v) {
  v.value({"s", "", "S from the raw coincidences"}, r.s);
  v.value({"sigma", "", "", "s"}, r.sigma);
  v.value({"standard_deviations", "", "(S - 2)/sigma"}, r.standard_deviations);
  v.value({"form", "", "which E is subtracted"}, to_string(r.form));
  v.value({"form_searched", "", "chosen from the data"}, r.form_searched);
  v.list({"correlators", "", "E of each pair of angles"}, setting_pairs(), [&](const setting_pair& s) {
    v.value({"alpha_deg", "deg", "analyser of side A"}, r.angles.alpha_deg[static_cast<std::size_t>(s.x)]);
    v.value({"beta_deg", "deg", "analyser of side B"}, r.angles.beta_deg[static_cast<std::size_t>(s.y)]);
    v.value({"e", "", "correlator E"}, r.e[s.x][s.y]);
    v.value({"sigma", "", "", "e"}, r.sigma_e[s.x][s.y]);
  });
  p_group(v, {"gaussian", "", "normal tail of S"}, r.gaussian);
  v.texts({"notes", "", "lines for people"}, r.notes);
}

} // namespace peal
